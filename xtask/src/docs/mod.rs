//! Reads the platform's documentation pages.
