//! The mock over real HTTP, driven by operation tables written by hand.

mod agreement;
mod answers;
mod caller;
mod documented_calls;
mod faults;
mod limits;
mod oauth;
mod push;
mod recording;
mod routing;
mod set_answers;
mod strictness;
mod tables;
mod tokens;
