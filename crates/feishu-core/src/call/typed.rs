//! A call: an operation, its parameters so far, and how to send it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::attempt::identity::{Caller, Parts};
use crate::ground::operation::Operation;
use crate::ground::value::{IntoValue, Value};
use crate::retry::RetryPolicy;

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
        let value = match self.operation.params.get(param) {
            Some(field) => value.into_value_of(&field.kind),
            None => value.into_value(),
        };
        self.put(param, value);
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

    /// Takes a parameter's text out of the call.
    pub(super) fn take_text(&mut self, param: usize) -> Option<String> {
        let at = self
            .values
            .binary_search_by_key(&param, |(index, _)| *index);
        match &mut self.values[at.ok()?].1 {
            Value::String(text) => Some(std::mem::take(text)),
            _ => None,
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
