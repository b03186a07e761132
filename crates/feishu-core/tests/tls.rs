//! TLS as clients have it by default.

#![cfg(feature = "rustls")]

mod support;

use std::sync::Arc;

use feishu_core::http::Method;
use feishu_core::operation::{Identities, Operation};
use feishu_core::{Call, Caller, Client, Download, Error};
use support::{DOWNLOAD, Reply, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, crypto};

/// The variable by which the system's certificates are replaced, as OpenSSL has it.
const CERTIFICATES: &str = "SSL_CERT_FILE";
/// Tells the run below that it is the inner one.
const INNER: &str = "FEISHU_CORE_TLS_PORT";
/// What the inner run writes there, once it has seen that it goes wrong without.
const PEM: &str = "FEISHU_CORE_TLS_PEM";

fn localhost() -> rcgen::CertifiedKey<rcgen::KeyPair> {
    rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate")
}

/// Answers every connection once, over TLS.
async fn serve(identity: &rcgen::CertifiedKey<rcgen::KeyPair>) -> u16 {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"code\":0}";
    serve_answer(identity, answer.to_owned()).await
}

async fn serve_answer(identity: &rcgen::CertifiedKey<rcgen::KeyPair>, answer: String) -> u16 {
    let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(
            vec![identity.cert.der().clone()],
            PrivateKeyDer::try_from(identity.signing_key.serialize_der()).expect("a key"),
        )
        .expect("a configuration");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, answer) = (acceptor.clone(), answer.clone());
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut buffer = [0; 4096];
                let _ = stream.read(&mut buffer).await;
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    port
}

async fn ask(port: &str) -> Result<(), Error> {
    let client = Client::builder()
        .base_url(format!("https://localhost:{port}"))
        .retry(feishu_core::retry::Never)
        .build()?;
    let request = client.request(Method::GET, "/open-apis/x").as_user("u-1");
    request.send().await
}

#[tokio::test]
async fn a_certificate_that_nobody_signed_is_refused() {
    let port = serve(&localhost()).await;
    let error = ask(&port.to_string()).await.expect_err("refused");
    assert!(
        error.is_connect() && !error.may_have_executed(),
        "{error:?}"
    );
    assert!(
        format!("{error:?}").to_lowercase().contains("certificate"),
        "{error:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_the_system_knows_is_trusted() {
    let identity = localhost();
    let port = serve(&identity).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("roots.pem");
    // Without a certificate in it, for the time being.
    std::fs::write(&path, "").expect("a file");
    // The environment is the process's, so the asking is done in another one.
    let run = tokio::task::spawn_blocking(move || {
        std::process::Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "inner", "--ignored", "--nocapture"])
            .env_remove("SSL_CERT_DIR")
            .env(CERTIFICATES, path)
            .env(INNER, port.to_string())
            .env(PEM, identity.cert.pem())
            .output()
            .expect("a run")
    });
    let output = run.await.expect("no panic");
    let (said, told) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{said}{told}");
    assert!(said.contains("1 passed"), "{said}{told}");
}

#[tokio::test]
async fn a_certificate_that_the_builder_is_given_is_trusted() {
    let identity = localhost();
    let port = serve(&identity).await;
    let ask = async |pem: String| {
        let client = Client::builder()
            .base_url(format!("https://localhost:{port}"))
            .root_certificate_pem(pem)
            .retry(feishu_core::retry::Never)
            .build()?;
        let request = client.request(Method::GET, "/open-apis/x").as_user("u-1");
        request.send::<()>().await
    };
    ask(identity.cert.pem()).await.expect("an answer");
    let error = ask(localhost().cert.pem()).await.expect_err("another");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn what_came_over_tls_goes_on_over_tls() {
    let other = Server::start_bare(|_, _| Reply::Full(200, Vec::new(), b"in clear".to_vec())).await;
    let identity = localhost();
    let head = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}/file\r\ncontent-length: 0\r\n\r\n",
        other.url
    );
    let port = serve_answer(&identity, head).await;
    let client = Client::builder()
        .base_url(format!("https://localhost:{port}"))
        .root_certificate_pem(identity.cert.pem())
        .retry(feishu_core::retry::Never)
        .build()
        .expect("a client");
    let mut call = Call::new(&Caller::new(&client).as_user("u-1"), &FILE);
    call.set(0, "f1");
    let error = call.send::<Download>().await.expect_err("in clear");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert!(other.received().is_empty());
    // From one place over TLS to another it is followed.
    let file = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfile";
    let there = serve_answer(&identity, file.to_owned()).await;
    let head = format!(
        "HTTP/1.1 302 Found\r\nlocation: https://localhost:{there}/file\r\ncontent-length: 0\r\n\r\n"
    );
    let port = serve_answer(&identity, head).await;
    let client = Client::builder()
        .base_url(format!("https://localhost:{port}"))
        .root_certificate_pem(identity.cert.pem())
        .build()
        .expect("a client");
    let mut call = Call::new(&Caller::new(&client).as_user("u-1"), &FILE);
    call.set(0, "f1");
    let file = call.send::<Download>().await.expect("a file");
    assert_eq!(file.bytes(10).await.expect("bytes"), "file");
}

/// A file that a person may have, too.
static FILE: Operation = Operation {
    identities: Identities::BOTH,
    ..DOWNLOAD
};

/// Not a test of its own; see above.
#[tokio::test]
#[ignore = "run by a_certificate_that_the_system_knows_is_trusted"]
async fn inner() {
    let port = std::env::var(INNER).expect("a port");
    // Roots that cannot be loaded fail the handshake, and are loaded anew for the next one.
    let error = ask(&port).await.expect_err("no roots yet");
    assert!(error.is_connect(), "{error:?}");
    let path = std::env::var(CERTIFICATES).expect("a path");
    std::fs::write(path, std::env::var(PEM).expect("a certificate")).expect("a file");
    ask(&port).await.expect("an answer");
}

#[test]
fn no_process_wide_provider_is_installed() {
    Client::builder().build().expect("a client");
    assert!(crypto::CryptoProvider::get_default().is_none());
}
