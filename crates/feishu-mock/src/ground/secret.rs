//! Fresh tokens and ids, and which names hold secrets.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Sixteen hexadecimal digits that no other call in this process, and hardly one in another, gets.
pub(crate) fn fresh() -> String {
    // The keys of a hash map are the standard library's only source of randomness. Nothing is
    // protected here: the values only have to differ.
    static KEYS: OnceLock<RandomState> = OnceLock::new();
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut hasher = KEYS.get_or_init(RandomState::new).build_hasher();
    hasher.write_u64(NEXT.fetch_add(1, Ordering::Relaxed));
    format!("{:016x}", hasher.finish())
}

/// Whether a header carries a credential.
pub(crate) fn is_secret_header(name: &str) -> bool {
    matches!(
        name,
        "authorization" | "proxy-authorization" | "cookie" | "x-lark-helpdesk-authorization"
    )
}

/// Whether a field of a body or a query carries a credential.
pub(crate) fn is_secret_field(name: &str) -> bool {
    matches!(
        name,
        "app_secret"
            | "AppSecret"
            | "access_key"
            | "app_ticket"
            | "app_access_token"
            | "tenant_access_token"
            | "user_access_token"
            | "access_token"
            | "refresh_token"
            | "client_secret"
            | "code_verifier"
            | "helpdesk_token"
    )
}

/// What `Debug` shows in place of a secret.
pub(crate) const REDACTED: &str = "<redacted>";
