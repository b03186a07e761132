//! Names that no run before has used.

/// A word that nobody used before.
pub(crate) fn fresh(word: &str) -> String {
    let random = getrandom::u64().expect("the system has random numbers");
    format!("{word}-{random:016x}")
}
