//! The documented constraints, checked before anything leaves.
//!
//! A constraint that is broken names the operation, the field, the value and the rule. What the
//! documentation leaves open stays open: an enumeration takes values that are newer than this
//! crate, and a rule says nothing about a value that is absent.
//!
//! What a rule says of a value ([`rule`], [`kind`], [`group`]) is apart from where the value comes
//! from, so that `feishu-mock` judges by the same code. The client's own ways to the values are
//! `parameters` and, for what is encoded already, `encoded`.

mod encoded;
pub mod group;
pub mod kind;
pub mod moment;
mod parameters;
pub mod path;
mod pattern;
pub mod presence;
pub mod rule;
mod single;

pub(super) use self::parameters::{call, raw};
