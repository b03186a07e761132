//! Whether what was given is a secret.

use subtle::{Choice, ConstantTimeEq};

/// Whether both are the same. How long it takes says no more than whether their lengths are.
pub(super) fn equal(given: &[u8], secret: &[u8]) -> bool {
    if given.len() != secret.len() {
        return false;
    }
    // Eight bytes at once, for fewer comparisons.
    let ((given, given_rest), (secret, secret_rest)) = (given.as_chunks(), secret.as_chunks());
    let words = given
        .iter()
        .zip(secret)
        .map(|(given, secret)| u64::from_ne_bytes(*given).ct_eq(&u64::from_ne_bytes(*secret)));
    let equal = words.fold(Choice::from(1), |equal, word| equal & word);
    bool::from(equal & given_rest.ct_eq(secret_rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bit_anywhere_is_a_difference() {
        let secret: Vec<u8> = (0..=64).collect();
        for length in 0..secret.len() {
            let secret = &secret[..length];
            assert!(equal(secret, secret), "{length}");
            for bit in 0..8 * length {
                let mut other = secret.to_vec();
                other[bit / 8] ^= 1 << (bit % 8);
                assert!(!equal(&other, secret), "{length}, bit {bit}");
            }
        }
        assert!(!equal(b"secre", b"secret"));
        assert!(!equal(b"secrets", b"secret"));
    }
}
