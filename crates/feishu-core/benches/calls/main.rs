//! What a call costs beside the same call by plain reqwest and serde_json.
//!
//! `cargo bench -p feishu-core --bench calls` measures both sides in one run, over loopback,
//! against a server in a process of its own, and prints ratios: allocations and their bytes, CPU
//! time of one call after the other and with 64 in flight, and, where valgrind is installed,
//! instructions. Both sides run on one thread, on a core that the server does not use. See
//! `README.md` one directory up.

mod decode;
mod floor;
mod sdk;
mod server;

use std::future::Future;
use std::process::{Command, Stdio};
use std::sync::Arc;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

/// The calls that are measured. Each is made by both sides with the same parameters, and decoded
/// in full by both.
pub(crate) const CALLS: [&str; 6] = [
    "hire.v1.note.list",
    "hire.v1.note.list/100",
    "hire.v1.todo.list",
    "hire.v1.external_application.create",
    "helpdesk.v1.notification.get",
    "calendar.v4.freebusy.list",
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        // What this program runs itself as.
        ["serve"] => server::serve(),
        ["run", side, call, times, url] => {
            let times = times.parse().expect("a number");
            let call = CALLS.into_iter().find(|known| *known == call);
            let call = call.expect("one of the calls");
            runtime().block_on(async { Side::new(side, url).repeat(call, times, 1).await });
        }
        ["decode", side, answer, times] => {
            decode::repeat(side, answer, times.parse().expect("a number"));
        }
        ["compare"] => compare(),
        _ => {
            let this = std::env::current_exe().expect("this program");
            let status = on_core(0, &this).arg("compare").status().expect("a run");
            std::process::exit(status.code().unwrap_or(1));
        }
    }
}

/// A program on a core of its own, where that can be had.
fn on_core(core: usize, program: &std::path::Path) -> Command {
    let pinned = Command::new("taskset")
        .args(["-c", &core.to_string(), "true"])
        .status();
    if !pinned.is_ok_and(|status| status.success()) {
        eprintln!("taskset cannot pin to core {core}: the CPU columns will wander");
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", &core.to_string()]).arg(program);
    command
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// Who makes the calls.
enum Side {
    Sdk(Arc<sdk::Sdk>),
    Floor(Arc<floor::Floor>),
}

impl Side {
    fn new(name: &str, url: &str) -> Self {
        match name {
            "sdk" => Self::Sdk(Arc::new(sdk::Sdk::new(url))),
            _ => Self::Floor(Arc::new(floor::Floor::new(url))),
        }
    }

    /// Makes a call so many times, so many of them at once.
    async fn repeat(&self, call: &'static str, times: usize, at_once: usize) {
        match self {
            Self::Sdk(sdk) => {
                spread(times, at_once, || {
                    let sdk = Arc::clone(sdk);
                    async move { sdk.call(call).await }
                })
                .await;
            }
            Self::Floor(floor) => {
                spread(times, at_once, || {
                    let floor = Arc::clone(floor);
                    async move { floor.call(call).await }
                })
                .await;
            }
        }
    }
}

async fn spread<F: Future<Output = ()> + Send + 'static>(
    times: usize,
    at_once: usize,
    make: impl Fn() -> F,
) {
    if at_once == 1 {
        for _ in 0..times {
            make().await;
        }
        return;
    }
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..times {
        if tasks.len() == at_once {
            tasks.join_next().await;
        }
        tasks.spawn(make());
    }
    while tasks.join_next().await.is_some() {}
}

/// CPU time of this thread, in nanoseconds.
fn cpu() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let whole = u64::try_from(time.tv_sec).unwrap_or(0) * 1_000_000_000;
    whole + u64::try_from(time.tv_nsec).unwrap_or(0)
}

fn compare() {
    let this = std::env::current_exe().expect("this program");
    let mut server = on_core(1, &this)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let url = server::url_of(&mut server);
    println!("| call | instructions | allocations | bytes | CPU, one by one | CPU, 64 in flight |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for call in CALLS {
        println!(
            "| {call} | {} | {} | {} | {} | {} |",
            counted(|side| instructions(&this, |times| vec!["run", side, call, times, &url])),
            counted(|side| Some(allocations(side, call, &url).0)),
            counted(|side| Some(allocations(side, call, &url).1)),
            cpu_times(call, &url, 1),
            cpu_times(call, &url, 64),
        );
    }
    let _ = server.kill();
    let _ = server.wait();
    println!("\n| decoding alone | instructions | throughput |");
    println!("| --- | --- | --- |");
    for answer in decode::ANSWERS {
        println!(
            "| {answer} | {} | {} |",
            counted(|side| instructions(&this, |times| vec!["decode", side, answer, times])),
            decode::throughput(answer),
        );
    }
}

/// What was counted on both sides.
fn counted(count: impl Fn(&'static str) -> Option<f64>) -> String {
    match (count("sdk"), count("floor")) {
        (Some(sdk), Some(floor)) => format!("{:.3} ({sdk:.0} / {floor:.0})", sdk / floor),
        _ => "no valgrind".to_owned(),
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Allocations of a call, and their bytes. What happens once (connections, tokens, TLS) falls out
/// of the difference of two runs.
#[allow(clippy::cast_precision_loss)]
fn allocations(side: &str, call: &'static str, url: &str) -> (f64, f64) {
    let count = |times: usize| {
        let runtime = runtime();
        let region = Region::new(ALLOCATOR);
        runtime.block_on(async { Side::new(side, url).repeat(call, times, 1).await });
        let change = region.change();
        let grown = change.bytes_reallocated.max(0);
        (
            change.allocations + change.reallocations,
            change.bytes_allocated.saturating_add_signed(grown),
        )
    };
    count(10);
    let (few, many) = (count(100), count(600));
    (
        (many.0 as f64 - few.0 as f64) / 500.0,
        (many.1 as f64 - few.1 as f64) / 500.0,
    )
}

/// CPU time of a call on both sides, so many at once. The sides take short turns on connections
/// that are open, so that what disturbs the machine disturbs both, and the median of the turns
/// counts.
fn cpu_times(call: &'static str, url: &str, at_once: usize) -> String {
    const TURNS: usize = 61;
    const CALLS: u32 = 256;
    let runtime = runtime();
    let sides = runtime.block_on(async { ["sdk", "floor"].map(|side| Side::new(side, url)) });
    let turn = |side: &Side| {
        let begin = cpu();
        runtime.block_on(side.repeat(call, CALLS as usize, at_once));
        #[allow(clippy::cast_precision_loss)]
        let time = (cpu() - begin) as f64 / f64::from(CALLS) / 1000.0;
        time
    };
    for side in &sides {
        turn(side);
    }
    let (mut sdk, mut floor, mut ratio) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let [first, second] = [turn(&sides[0]), turn(&sides[1])];
        sdk.push(first);
        floor.push(second);
        ratio.push(first / second);
    }
    format!(
        "{:.3} ({:.1} / {:.1} µs)",
        median(ratio),
        median(sdk),
        median(floor)
    )
}

/// Instructions of what this program does with these arguments so many times, counted by callgrind.
fn instructions<'a>(
    this: &std::path::Path,
    arguments: impl Fn(&'static str) -> Vec<&'a str>,
) -> Option<f64> {
    let count = |times: &'static str| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(this)
            .args(arguments(times))
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = text.lines().find(|line| line.contains("Collected :"))?;
        line.rsplit(' ').next()?.parse::<f64>().ok()
    };
    let (few, many) = (count("100")?, count("600")?);
    Some((many - few) / 500.0)
}
