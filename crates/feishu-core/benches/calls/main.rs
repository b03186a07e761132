//! What a call costs beside the same call by plain reqwest and serde_json.
//!
//! `cargo bench -p feishu-core --bench calls` measures both sides in one run, over loopback,
//! against a server in a process of its own, and prints ratios: allocations, CPU time one after the
//! other and with 64 in flight, and, where valgrind is installed, instructions. See `README.md`
//! one directory up.

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
            runtime().block_on(repeat(side, call, times, 1, url));
        }
        _ => compare(),
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// Makes a call so many times, so many of them at once.
async fn repeat(side: &str, call: &str, times: usize, at_once: usize, url: &str) {
    match side {
        "sdk" => {
            let sdk = Arc::new(sdk::Sdk::new(url));
            spread(times, at_once, || {
                let sdk = Arc::clone(&sdk);
                let call = call.to_owned();
                async move { sdk.call(&call).await }
            })
            .await;
        }
        _ => {
            let floor = Arc::new(floor::Floor::new(url));
            spread(times, at_once, || {
                let floor = Arc::clone(&floor);
                let call = call.to_owned();
                async move { floor.call(&call).await }
            })
            .await;
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
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = text.split_whitespace().next();
    first.and_then(|time| time.parse().ok()).unwrap_or(0)
}

struct Cost {
    allocations: f64,
    cpu: f64,
    cpu_at_64: f64,
    instructions: Option<f64>,
}

fn compare() {
    let this = std::env::current_exe().expect("this program");
    let mut server = Command::new(&this)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let url = server::url_of(&mut server);
    println!("| call | instructions | allocations | CPU | CPU, 64 in flight |");
    println!("| --- | --- | --- | --- | --- |");
    for call in CALLS {
        let [sdk, floor] = ["sdk", "floor"].map(|side| (side, measure(side, call, &url)));
        // CPU time wanders, so the sides take turns and the best of each counts.
        let (mut sdk, mut floor) = (sdk.1, floor.1);
        for _ in 0..6 {
            for (side, best) in [("sdk", &mut sdk), ("floor", &mut floor)] {
                let (cpu, cpu_at_64) = times(side, call, &url);
                best.cpu = best.cpu.min(cpu);
                best.cpu_at_64 = best.cpu_at_64.min(cpu_at_64);
            }
        }
        for (side, cost) in [("sdk", &mut sdk), ("floor", &mut floor)] {
            cost.instructions = instructions(&this, side, call, &url);
        }
        println!(
            "| {call} | {} | {} | {} | {} |",
            match (sdk.instructions, floor.instructions) {
                (Some(sdk), Some(floor)) => ratio(sdk, floor, 1.0, ""),
                _ => "no valgrind".to_owned(),
            },
            ratio(sdk.allocations, floor.allocations, 1.0, ""),
            ratio(sdk.cpu, floor.cpu, 1000.0, " µs"),
            ratio(sdk.cpu_at_64, floor.cpu_at_64, 1000.0, " µs"),
        );
    }
    let _ = server.kill();
    let _ = server.wait();
    let (sdk, floor) = decode::throughput();
    println!(
        "\ndecoding a page of 100 notes: {sdk:.0} MB/s, {:.3} of the floor's {floor:.0} MB/s",
        sdk / floor
    );
}

fn ratio(sdk: f64, floor: f64, unit: f64, name: &str) -> String {
    format!(
        "{:.3} ({:.0} / {:.0}{name})",
        sdk / floor,
        sdk / unit,
        floor / unit
    )
}

fn measure(side: &str, call: &str, url: &str) -> Cost {
    // What happens once (connections, tokens, TLS) falls out of the difference of two runs.
    let count = |times: usize| {
        let runtime = runtime();
        let region = Region::new(ALLOCATOR);
        runtime.block_on(repeat(side, call, times, 1, url));
        let change = region.change();
        change.allocations + change.reallocations
    };
    count(10);
    #[allow(clippy::cast_precision_loss)]
    let allocations = (count(600) as f64 - count(100) as f64) / 500.0;
    let (cpu, cpu_at_64) = times(side, call, url);
    Cost {
        allocations,
        cpu,
        cpu_at_64,
        instructions: None,
    }
}

/// CPU time of a call, alone and among 64.
fn times(side: &str, call: &str, url: &str) -> (f64, f64) {
    let clock = |at_once: usize| {
        let runtime = runtime();
        runtime.block_on(async {
            repeat(side, call, 64, at_once, url).await;
        });
        let spend = |times: usize| {
            let begin = cpu();
            runtime.block_on(repeat(side, call, times, at_once, url));
            cpu() - begin
        };
        #[allow(clippy::cast_precision_loss)]
        let cost = spend(1100).saturating_sub(spend(100)) as f64 / 1000.0;
        cost
    };
    (clock(1), clock(64))
}

/// Instructions of a call, counted by callgrind; the server's are not among them.
fn instructions(this: &std::path::Path, side: &str, call: &str, url: &str) -> Option<f64> {
    let count = |times: &str| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(this)
            .args(["run", side, call, times, url])
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = text.lines().find(|line| line.contains("Collected :"))?;
        line.rsplit(' ').next()?.parse::<f64>().ok()
    };
    let (few, many) = (count("100")?, count("600")?);
    Some((many - few) / 500.0)
}
