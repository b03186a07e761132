//! The platform's base URL.

use reqwest::Url;
use url::{Host, Position};

use crate::ground::error::{Error, ErrorKind};

/// A base URL without a slash at its end; a path prefix stays.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    url: Url,
    text: String,
    host: String,
    port: Option<u16>,
    scheme: &'static str,
    origin: usize,
}

impl Base {
    /// Over plain HTTP only where everything stays on this machine, or where it is allowed.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        let url = Url::parse(text)
            .map_err(|error| Error::config("the base URL is not a URL").with_source(error))?;
        let scheme = match url.scheme() {
            "http" => "http",
            "https" => "https",
            _ => {
                return Err(Error::config(
                    "the base URL has to begin with http:// or https://",
                ));
            }
        };
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::config(
                "the base URL cannot have a query or a fragment",
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::config("the base URL cannot hold credentials"));
        }
        let Some(host) = url.host_str() else {
            return Err(Error::config("the base URL has no host"));
        };
        if scheme == "http" && !allow_http && !is_loopback(&url) {
            return Err(Error::config(
                "the base URL has to begin with https://: over http:// secrets and tokens would be \
                 there for all to read; ClientBuilder::allow_http permits it",
            ));
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self {
            host: host.to_owned(),
            port: url.port_or_known_default(),
            scheme,
            origin: text.len() - url.path().trim_end_matches('/').len(),
            text,
            url,
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The path prefix; empty where there is none.
    pub(crate) fn prefix(&self) -> &str {
        &self.text[self.origin..]
    }

    /// The URL of a path, prefix included, with its query. The host is not parsed again, which is
    /// the dearest part of parsing; that it is still the same is made sure of.
    pub(crate) fn join(&self, address: &str) -> Result<Url, Error> {
        let url = self.url.join(address).map_err(|error| {
            Error::new(ErrorKind::Invalid, "the address is not a URL").with_source(error)
        })?;
        if url[..Position::BeforePath] != self.url[..Position::BeforePath] {
            return Err(Error::new(
                ErrorKind::Invalid,
                "the address is not on the platform's host",
            ));
        }
        Ok(url)
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> &str {
        &self.text[..self.origin]
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> Option<u16> {
        self.port
    }

    pub(crate) fn scheme(&self) -> &'static str {
        self.scheme
    }
}

/// Whether a URL stays on this machine.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_prefix_stays_and_the_slash_goes() {
        for (given, text, origin) in [
            (
                "https://open.feishu.cn",
                "https://open.feishu.cn",
                "https://open.feishu.cn",
            ),
            (
                "https://open.feishu.cn/",
                "https://open.feishu.cn",
                "https://open.feishu.cn",
            ),
            (
                "http://127.0.0.1:80/a/b/",
                "http://127.0.0.1/a/b",
                "http://127.0.0.1",
            ),
            (
                "https://x.example:8443/p",
                "https://x.example:8443/p",
                "https://x.example:8443",
            ),
        ] {
            let base = Base::parse(given, false).expect(given);
            assert_eq!((base.as_str(), base.origin()), (text, origin));
        }
    }

    #[test]
    fn no_address_leads_to_another_host() {
        let base = Base::parse("http://127.0.0.1:8080/p/", false).expect("a base");
        assert_eq!(base.prefix(), "/p");
        let url = base.join("/p/open-apis/a%2Fb?x=%20").expect("a URL");
        assert_eq!(
            url.as_str(),
            "http://127.0.0.1:8080/p/open-apis/a%2Fb?x=%20"
        );
        for address in [
            "//evil.example/x",
            "/\\evil.example/x",
            "/\t/evil.example/x",
            "http://evil.example/",
        ] {
            assert!(base.join(address).is_err(), "{address:?}");
        }
    }

    #[test]
    fn where_requests_go_is_known_by_its_parts() {
        for (given, parts) in [
            ("https://open.feishu.cn", ("https", "open.feishu.cn", 443)),
            ("http://127.0.0.1/a", ("http", "127.0.0.1", 80)),
            ("https://x.example:8443/p", ("https", "x.example", 8443)),
        ] {
            let base = Base::parse(given, false).expect(given);
            let (scheme, host, port) = parts;
            assert_eq!(
                (base.scheme(), base.host(), base.port()),
                (scheme, host, Some(port))
            );
        }
    }

    #[test]
    fn what_cannot_be_a_base_is_refused() {
        for given in [
            "",
            "open.feishu.cn",
            "ftp://x",
            "https://x?a=b",
            "https://x/#f",
            "https://u:p@x",
            "https://u@x",
            "https://:p@x",
        ] {
            assert!(Base::parse(given, false).is_err(), "{given}");
        }
    }

    #[test]
    fn plain_http_leaves_the_machine_only_where_it_is_allowed() {
        for given in [
            "http://127.0.0.1:1",
            "http://[::1]:1",
            "http://localhost",
            "http://a.localhost/p",
        ] {
            assert!(Base::parse(given, false).is_ok(), "{given}");
        }
        for given in [
            "http://open.feishu.cn",
            "http://10.0.0.1",
            "http://localhost.example",
            "http://[::2]",
        ] {
            let error = Base::parse(given, false).expect_err(given).to_string();
            assert!(error.contains("ClientBuilder::allow_http"), "{error}");
            assert!(Base::parse(given, true).is_ok(), "{given}");
        }
    }
}
