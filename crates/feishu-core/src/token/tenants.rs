//! The tokens of a store app's tenants.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::cache::TokenCache;

/// From this many tenants on, those are cleared away that hold nothing.
const CLEAR_FROM: usize = 1024;

/// One token for each tenant. Whoever names tenants may name any, also some that the app was never
/// installed for: what those occupy is bounded.
pub(crate) struct Tenants {
    caches: Mutex<Caches>,
}

struct Caches {
    by_key: HashMap<String, Arc<TokenCache>>,
    clear_at: usize,
}

impl Tenants {
    pub(crate) fn new() -> Self {
        Self {
            caches: Mutex::new(Caches {
                by_key: HashMap::new(),
                clear_at: CLEAR_FROM,
            }),
        }
    }

    /// The token of a tenant, made when it is first named.
    pub(crate) fn cache(
        &self,
        tenant_key: &str,
        make: impl FnOnce() -> TokenCache,
    ) -> Arc<TokenCache> {
        let mut caches = self.caches.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cache) = caches.by_key.get(tenant_key) {
            return Arc::clone(cache);
        }
        if caches.by_key.len() >= caches.clear_at {
            // One that nobody holds and that has no token is like new.
            caches
                .by_key
                .retain(|_, cache| Arc::strong_count(cache) > 1 || cache.is_live());
            // Half of them at least are to be new before the next look at all of them.
            caches.clear_at = caches.by_key.len().saturating_mul(2).max(CLEAR_FROM);
        }
        let cache = Arc::new(make());
        caches
            .by_key
            .insert(tenant_key.to_owned(), Arc::clone(&cache));
        cache
    }

    /// How many are kept.
    #[cfg(test)]
    fn len(&self) -> usize {
        let caches = self.caches.lock().unwrap_or_else(PoisonError::into_inner);
        caches.by_key.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::bearer::Token;
    use crate::token::source::Never;

    #[test]
    fn unknown_tenants_occupy_no_more_than_a_bound_and_known_ones_stay() {
        let tenants = Tenants::new();
        let token = || Token::new("t", std::time::Duration::from_secs(7200)).ok();
        for known in 0..10 {
            tenants.cache(&format!("known-{known}"), || {
                TokenCache::starting_with(Never, token())
            });
        }
        let held = tenants.cache("held", || TokenCache::new(Never));
        for unknown in 0..20_000 {
            tenants.cache(&format!("unknown-{unknown}"), || TokenCache::new(Never));
        }
        assert!(tenants.len() <= CLEAR_FROM, "{}", tenants.len());
        let again = tenants.cache("held", || unreachable!("it is held"));
        assert!(Arc::ptr_eq(&held, &again));
        for known in 0..10 {
            tenants.cache(&format!("known-{known}"), || unreachable!("it has a token"));
        }
    }

    #[test]
    fn a_few_tenants_stay_whatever_they_hold() {
        let tenants = Tenants::new();
        for nth in 0..10 {
            tenants.cache(&nth.to_string(), || TokenCache::new(Never));
        }
        assert_eq!(tenants.len(), 10);
    }

    #[test]
    fn tenants_that_were_held_when_there_were_many_go_once_nobody_holds_them() {
        let tenants = Tenants::new();
        let name = |name: &str| tenants.cache(name, || TokenCache::new(Never));
        let held: Vec<_> = (0..CLEAR_FROM).map(|nth| name(&nth.to_string())).collect();
        drop(held);
        name("one more");
        assert_eq!(tenants.len(), 1);
    }
}
