//! Reading a request's body without holding more of it than is worth keeping.

use http_body_util::BodyExt;
use hyper::body::Incoming;

use crate::exchange::multipart::Splitter;
use crate::exchange::record::RequestBody;
use crate::ground::beginning::Beginning;

/// Reads a body to its end, to its break, or until `stop_after` bytes have come.
pub(crate) async fn read(
    mut body: Incoming,
    content_type: Option<&str>,
    limit: usize,
    stop_after: Option<u64>,
) -> RequestBody {
    let mut splitter = content_type.and_then(|value| Splitter::for_content_type(value, limit));
    // The parts hold what there is to keep of a multipart body.
    let mut whole = Beginning::new(if splitter.is_some() { 0 } else { limit });
    let mut complete = true;
    loop {
        if stop_after.is_some_and(|stop| whole.size() >= stop) {
            complete = false;
            break;
        }
        match body.frame().await {
            None => break,
            Some(Err(_)) => {
                complete = false;
                break;
            }
            Some(Ok(frame)) => {
                if let Some(data) = frame.data_ref() {
                    whole.push(data);
                    if let Some(splitter) = &mut splitter {
                        splitter.push(data);
                    }
                }
            }
        }
    }
    let (kept, size, crc32) = whole.finish();
    RequestBody {
        kept,
        size,
        crc32,
        complete,
        parts: splitter.map(Splitter::finish),
    }
}
