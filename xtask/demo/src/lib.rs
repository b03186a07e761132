//! The README, as tests: what it shows has to compile, and what it says does not compile must not.

#![cfg(doctest)]
#![doc = include_str!("../../../README.md")]
