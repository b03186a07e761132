//! A call: an operation, its parameters so far, and how to send it.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::BoxFuture;
use crate::error::Error;
use crate::executor;
use crate::identity::{Caller, Parts};
use crate::operation::Operation;
use crate::page::{Items, PageOf, Pages};
use crate::reply::{FromReply, Reply, Response};
use crate::request;
use crate::retry::RetryPolicy;
use crate::value::{IntoValue, Value};

/// A request that is being put together; what every generated call wraps.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    pub(crate) caller: Arc<Parts>,
    pub(crate) operation: &'static Operation,
    /// The parameters that are set, by their index in the operation's table, in its order.
    pub(crate) values: Vec<(usize, Value)>,
    pub(crate) options: Option<Box<Options>>,
}

/// How many parameters there is room for at once; calls mostly set fewer.
const MOSTLY: usize = 8;

/// What a call changes of how it is sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) headers: HeaderMap,
}

impl Call {
    /// A call of this operation without any parameter.
    pub fn new<I>(caller: &Caller<I>, operation: &'static Operation) -> Self {
        Self {
            caller: Arc::clone(caller.parts()),
            operation,
            values: Vec::with_capacity(operation.params.len().min(MOSTLY)),
            options: None,
        }
    }

    /// Sets a parameter by its index in the operation's table, in place of an earlier value.
    #[inline]
    pub fn set<V: IntoValue>(&mut self, param: usize, value: V) {
        self.put(param, value.into_value());
    }

    fn put(&mut self, param: usize, value: Value) {
        if value == Value::Absent {
            self.values.retain(|(at, _)| *at != param);
            return;
        }
        match self.values.last() {
            // Parameters are mostly set in order.
            Some((last, _)) if *last >= param => {
                match self
                    .values
                    .binary_search_by_key(&param, |(index, _)| *index)
                {
                    Ok(at) => self.values[at].1 = value,
                    Err(at) => self.values.insert(at, (param, value)),
                }
            }
            _ => self.values.push((param, value)),
        }
    }

    pub(crate) fn unset(&mut self, param: usize) {
        self.values.retain(|(index, _)| *index != param);
    }

    /// The value that a parameter is set to.
    #[must_use]
    pub fn get(&self, param: usize) -> Option<&Value> {
        let at = self
            .values
            .binary_search_by_key(&param, |(index, _)| *index);
        at.ok().map(|at| &self.values[at].1)
    }

    /// Gives the call so long, all attempts and waits included.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.options().timeout = Some(timeout);
    }

    /// Retries the call by this policy.
    pub fn set_retry(&mut self, policy: impl RetryPolicy + 'static) {
        self.options().retry = Some(Arc::new(policy));
    }

    /// Adds a header.
    pub fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.options().headers.insert(name, value);
    }

    fn options(&mut self) -> &mut Options {
        self.options.get_or_insert_default()
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sends the request and decodes the answer.
    pub fn send<T: FromReply>(self) -> Sending<T> {
        Sending {
            reply: self.execute(),
            answer: PhantomData,
        }
    }

    /// Sends the request; the decoded answer comes with what was around it.
    pub fn send_with_response<T: FromReply>(self) -> SendingWithResponse<T> {
        SendingWithResponse {
            reply: self.execute(),
            answer: PhantomData,
        }
    }

    /// Every page, one request each.
    pub fn pages<T: PageOf>(self) -> Pages<T> {
        Pages::new(self)
    }

    /// Every item of every page.
    pub fn items<T: PageOf>(self) -> Items<T> {
        Items::new(self)
    }

    /// The one path that every call takes, whatever its answer.
    pub(crate) fn execute(self) -> BoxFuture<'static, Result<Reply, Error>> {
        Box::pin(async move {
            let plan = request::plan(self).await?;
            executor::run(plan).await
        })
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut call = f.debug_struct("Call");
        call.field("operation", &self.operation.id);
        if !self.operation.secrets {
            let params = self.operation.params;
            let values = self.values.iter();
            let named =
                values.map(|(index, value)| (params.get(*index).map(|field| field.name), value));
            call.field("params", &named.collect::<Vec<_>>());
        }
        call.finish_non_exhaustive()
    }
}

/// A call on its way: a future of its decoded answer. Nothing is sent before it is awaited, and
/// dropping it stops the call.
#[must_use = "futures do nothing unless awaited"]
pub struct Sending<T> {
    reply: BoxFuture<'static, Result<Reply, Error>>,
    answer: PhantomData<fn() -> T>,
}

impl<T: FromReply> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply
            .as_mut()
            .poll(context)
            .map(|reply| T::from_reply(&mut reply?))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// A call on its way: a future of its [`Response`]. Nothing is sent before it is awaited, and
/// dropping it stops the call.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingWithResponse<T> {
    reply: BoxFuture<'static, Result<Reply, Error>>,
    answer: PhantomData<fn() -> T>,
}

impl<T: FromReply> Future for SendingWithResponse<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply
            .as_mut()
            .poll(context)
            .map(|reply| Response::from_reply(reply?))
    }
}

impl<T> fmt::Debug for SendingWithResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendingWithResponse")
            .finish_non_exhaustive()
    }
}
