//! What may be called: reads, and the writes that whoever started the server agreed to.

use feishu_core::operation::Operation;

use crate::catalog::{self, Effect};
use crate::failure::{self, Failure};

/// The word for every write that takes nothing away.
pub(crate) const EVERY: &str = "*";

/// What may be called.
#[derive(Debug, Default)]
pub(crate) struct Policy {
    every: bool,
    named: Vec<&'static str>,
}

impl Policy {
    /// Reads, and these operations; `*` is every write that deletes nothing.
    pub(crate) fn of(words: &[String]) -> Result<Self, Failure> {
        let mut policy = Self::default();
        for word in words {
            if word == EVERY {
                policy.every = true;
                continue;
            }
            policy.named.push(failure::operation(word)?.id());
        }
        Ok(policy)
    }

    /// Whether nothing may be written at all.
    pub(super) fn only_reads(&self) -> bool {
        !self.every && self.named.is_empty()
    }

    /// Refuses what nobody agreed to.
    pub(super) fn check(&self, operation: &Operation) -> Result<(), Failure> {
        let id = operation.id;
        let (is_allowed, does) = match catalog::effect(operation) {
            Effect::Reads => return Ok(()),
            Effect::Deletes => (false, "deletes"),
            Effect::WritesOnce | Effect::Writes => (self.every, "writes"),
        };
        if is_allowed || self.named.contains(&id) {
            return Ok(());
        }
        Err(Failure::Unconfirmed(format!(
            "{id} {does}, and nobody agreed to that: nothing was sent; whoever starts this server \
             says `feishu mcp --allow-writes={id}`"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(words: &[&str], id: &str) -> bool {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let policy = Policy::of(&words).expect("they are operations");
        policy
            .check(catalog::find(id).expect("it is there").table)
            .is_ok()
    }

    #[test]
    fn reads_are_free_writes_are_agreed_to_and_deletes_are_named() {
        let (read, write) = ("hire.v1.note.list", "hire.v1.note.create");
        let delete = "hire.v1.note.delete";
        for (words, may) in [
            (&[][..], [true, false, false]),
            (&["*"], [true, true, false]),
            (&[write], [true, true, false]),
            (&[delete], [true, false, true]),
            (&["*", delete], [true, true, true]),
        ] {
            let found = [read, write, delete].map(|id| allowed(words, id));
            assert_eq!(found, may, "{words:?}");
        }
    }

    #[test]
    fn a_name_that_is_none_is_told_with_its_like() {
        let failure = Policy::of(&["hire.v1.note.crate".to_owned()]).expect_err("no operation");
        assert!(
            failure.to_string().contains("hire.v1.note.create"),
            "{failure}"
        );
    }
}
