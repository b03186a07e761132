//! Faults as words: `hire.v1.note.list=rate_limited:2*3`.

use std::time::Duration;

use feishu_mock::{Fault, MockServer};

use crate::failure::{self, Failure};

/// What a fault befalls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Any,
    Path(String),
    Operation(&'static str),
}

impl Target {
    /// Queues a fault for it.
    pub(super) fn queue(self, server: &MockServer, fault: Fault) {
        match self {
            Self::Any => server.fault_any(fault),
            Self::Path(path) => server.fault(path.as_str(), fault),
            Self::Operation(id) => server.fault(id, fault),
        }
    }
}

/// What a fault befalls, and what it is.
pub(super) fn parse(text: &str) -> Result<(Target, Fault), Failure> {
    let wrong = |what: &str| Failure::Usage(format!("`{text}` is no fault: {what}"));
    let (target, rest) = text
        .split_once('=')
        .ok_or_else(|| wrong("write TARGET=NAME"))?;
    let target = match target {
        "any" => Target::Any,
        path if path.starts_with('/') => Target::Path(path.to_owned()),
        id => Target::Operation(failure::operation(id)?.id()),
    };
    let (words, times) = match rest.rsplit_once('*') {
        Some((words, times)) => (words, Some(times)),
        None => (rest, None),
    };
    let (name, arguments) = words.split_once(':').unwrap_or((words, ""));
    let fault = named(name, arguments)
        .ok_or_else(|| wrong("feishu mock --help lists them, with their arguments"))?;
    let fault = match times {
        None => fault,
        Some("forever") => fault.forever(),
        Some(times) => fault.times(times.parse().map_err(|_| wrong("*TIMES is a number"))?),
    };
    Ok((target, fault))
}

fn named(name: &str, arguments: &str) -> Option<Fault> {
    let number = || arguments.parse::<u64>().ok();
    let status = || {
        arguments
            .parse::<u16>()
            .ok()
            .filter(|status| (100..1000).contains(status))
    };
    Some(match name {
        "rate_limited" => Fault::rate_limited(number()?),
        "error" => {
            let mut parts = arguments.splitn(3, ':');
            let status = parts
                .next()?
                .parse()
                .ok()
                .filter(|status| (100..1000).contains(status));
            let code = parts.next()?.parse().ok()?;
            Fault::error(status?, code, parts.next().unwrap_or("fault"))
        }
        "html" => Fault::html(status()?),
        "empty" => Fault::empty_body(status()?),
        "unavailable" => Fault::unavailable(&number()?.to_string()),
        "missing_scopes" if !arguments.is_empty() => {
            Fault::missing_scopes(&arguments.split(',').collect::<Vec<_>>())
        }
        "delay" => Fault::delay(Duration::from_millis(number()?)),
        _ if !arguments.is_empty() => return None,
        "quota" => Fault::quota_exhausted(),
        "token_rejected" => Fault::token_rejected(),
        "token_expired" => Fault::token_expired(),
        "cut_body" => Fault::cut_body(),
        "cut_json" => Fault::cut_json(),
        "wrong_types" => Fault::wrong_types(),
        "nulls" => Fault::nulls(),
        "hang" => Fault::hang(),
        "close" => Fault::close(),
        "reset" => Fault::reset(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_and_what_is_none_is_refused() {
        let (target, _) = parse("hire.v1.note.list=rate_limited:2*3").expect("a fault");
        assert_eq!(target, Target::Operation("hire.v1.note.list"));
        assert_eq!(parse("any=reset*forever").expect("a fault").0, Target::Any);
        assert!(parse("/open-apis/x=error:400:1:a:b").is_ok());
        for wrong in [
            "any",
            "any=",
            "any=nothing",
            "any=html:99999",
            "any=reset:1",
            "any=reset*x",
            "hire.v1.note.lst=reset",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
