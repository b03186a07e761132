//! A call that is checked and encoded, and shown in place of being sent.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};

use super::raw::RawRequest;
use super::request;
use super::typed::Call;
use crate::attempt::{Credential, Plan};
use crate::ground::error::Error;
use crate::wire::{Expected, Payload};

pub use crate::wire::PreviewPart;

/// What would be sent. The token and the helpdesk's credential are not in it, only their places.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Preview {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers; credentials are `[secret]`.
    pub headers: HeaderMap,
    /// The body of JSON; empty where there is none.
    pub body: Bytes,
    /// The parts of a form: their names, and their text or the name of the file.
    pub parts: Vec<(String, PreviewPart)>,
}

impl Call {
    /// Checks and encodes the call as sending does, and sends nothing.
    ///
    /// # Errors
    /// What sending would say before anything left.
    #[doc(hidden)]
    pub fn preview(self) -> Result<Preview, Error> {
        show(request::plan(self)?)
    }
}

impl RawRequest {
    /// Checks and encodes the request as sending does, and sends nothing.
    ///
    /// # Errors
    /// What sending would say before anything left.
    #[doc(hidden)]
    pub fn preview(self) -> Result<Preview, Error> {
        show(self.plan(Expected::Envelope)?)
    }
}

fn show(mut plan: Plan) -> Result<Preview, Error> {
    let token = match plan.credential {
        Credential::None => None,
        Credential::Tenant => Some("Bearer [tenant_access_token]"),
        Credential::User(_) => Some("Bearer [user_access_token]"),
    };
    let (body, parts) = match &plan.message.payload {
        Payload::Empty => (Bytes::new(), Vec::new()),
        Payload::Bytes(bytes) => (bytes.clone(), Vec::new()),
        Payload::Multipart(multipart) => (Bytes::new(), multipart.contents()),
    };
    let request = plan.message.request(plan.client.wire(), None)?;
    let mut headers = request.headers().clone();
    for value in headers.values_mut() {
        if value.is_sensitive() {
            *value = HeaderValue::from_static("[secret]");
        }
    }
    if let Some(token) = token {
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static(token));
    }
    Ok(Preview {
        method: request.method().clone(),
        url: request.url().to_string(),
        headers,
        body,
        parts,
    })
}
