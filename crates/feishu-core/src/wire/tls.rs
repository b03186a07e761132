//! TLS by rustls with the ring provider, handed to the HTTP client ready-made.
//!
//! No process-wide default provider is installed: that choice belongs to the program. And the
//! system's roots are read at the first handshake, not when a client is built, so a client that
//! only talks to a mock on loopback neither pays for them nor fails where there are none.

use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

use crate::ground::error::Error as Refused;

/// The configuration: made once and shared by every client of the process, where no certificates
/// are trusted beside the system's.
pub(super) fn config(roots: &[Vec<u8>]) -> Result<ClientConfig, Refused> {
    static SHARED: OnceLock<ClientConfig> = OnceLock::new();
    if !roots.is_empty() {
        return make(certificates(roots)?);
    }
    if let Some(config) = SHARED.get() {
        return Ok(config.clone());
    }
    let config = make(Vec::new())?;
    Ok(SHARED.get_or_init(|| config).clone())
}

fn make(roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Refused> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| Refused::config("TLS cannot be set up").with_source(error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(LazyVerifier {
            provider,
            roots,
            verifier: OnceLock::new(),
        }))
        .with_no_client_auth();
    Ok(config)
}

fn certificates(roots: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Refused> {
    let mut certificates = Vec::new();
    for pem in roots {
        let before = certificates.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            certificates.push(certificate.map_err(|error| {
                Refused::config("a root certificate cannot be read").with_source(error)
            })?);
        }
        if certificates.len() == before {
            return Err(Refused::config("there is no certificate in the PEM text"));
        }
    }
    Ok(certificates)
}

/// The platform's verifier, made when it is first asked. One that cannot be made is tried again at
/// the next handshake: the roots may be there by then.
#[derive(Debug)]
struct LazyVerifier {
    provider: Arc<CryptoProvider>,
    roots: Vec<CertificateDer<'static>>,
    verifier: OnceLock<Verifier>,
}

impl LazyVerifier {
    fn verifier(&self) -> Result<&Verifier, Error> {
        if let Some(verifier) = self.verifier.get() {
            return Ok(verifier);
        }
        let verifier = self.make()?;
        Ok(self.verifier.get_or_init(|| verifier))
    }

    #[cfg(not(target_os = "android"))]
    fn make(&self) -> Result<Verifier, Error> {
        Verifier::new_with_extra_roots(self.roots.iter().cloned(), Arc::clone(&self.provider))
    }

    #[cfg(target_os = "android")]
    fn make(&self) -> Result<Verifier, Error> {
        Verifier::new(Arc::clone(&self.provider))
    }
}

impl ServerCertVerifier for LazyVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.verifier()?.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        )
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier()?.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier()?.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
