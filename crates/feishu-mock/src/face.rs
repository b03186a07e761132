//! How a server is begun, and what is set on it in several steps.

use std::io;

use feishu_core::operation::Service;
use http::Method;

use crate::authorization::Authorization;
use crate::builder::MockServerBuilder;
use crate::fault::Target;
use crate::on::On;
use crate::server::MockServer;

impl MockServer {
    /// Starts a server for these services, with the default credentials and full strictness.
    ///
    /// # Errors
    /// When no port can be had.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub async fn start(services: &[&'static Service]) -> io::Result<Self> {
        services
            .iter()
            .fold(Self::builder(), |builder, service| builder.service(service))
            .start()
            .await
    }

    /// A server with other choices.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::new()
    }

    /// Lets a person agree, and returns the authorization code that the browser would bring back.
    pub fn authorize(&self) -> Authorization<'_> {
        Authorization::new(self)
    }

    /// Sets what an operation answers: by its id, by its table, or by a
    /// [`TokenEndpoint`](crate::TokenEndpoint).
    ///
    /// # Panics
    /// When this server has no such operation: an answer that is never asked for would go
    /// unnoticed.
    #[track_caller]
    pub fn on(&self, target: impl Into<Target>) -> On<'_> {
        match target.into() {
            Target::Id(id) => {
                self.assert_known(&id);
                On::new(self, id)
            }
            Target::Path(path) => panic!("{path} is a path: use on_path, which takes a method too"),
        }
    }

    /// Sets what a path answers for which there is no operation, for calls that have no types.
    /// The path may have parameters: `/open-apis/im/v1/chats/:chat_id`.
    ///
    /// Such a call needs a good token of any kind, and nothing else of it is checked.
    ///
    /// # Panics
    /// When the method is none.
    #[track_caller]
    pub fn on_path(&self, method: &str, path: &str) -> On<'_> {
        let Ok(method) = Method::from_bytes(method.as_bytes()) else {
            panic!("{method:?} is no HTTP method");
        };
        On::new(self, self.state.add_route(method, path))
    }
}
