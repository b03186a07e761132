//! What goes on by itself: fetches that their first caller need not live to see, leases that are
//! extended meanwhile.

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::ground::BoxFuture;

/// Starts a task. All of them are boxed, and so of one type: what runs a task is a hundred functions,
/// which are compiled for each type that there is.
pub(crate) fn start(runtime: &Handle, task: BoxFuture<'static, ()>) -> JoinHandle<()> {
    runtime.spawn(task)
}
