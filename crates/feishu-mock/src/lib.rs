//! A mock.
