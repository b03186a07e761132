//! What may be there or not: fields of answers, and values that a program has or has not.

use std::panic::Location;

use super::error::{Error, ErrorKind};

/// A field of an answer that the program cannot go on without.
///
/// The platform's pages do not say which fields an answer always has, so that all are optional. Where one is absent that the
/// program needs, this gives an error that names it, and where in the program it was asked for:
///
/// ```no_run
/// use feishu_core::{Error, Required, Tenant};
/// use feishu_hire::Hire;
///
/// async fn leave(hire: &Hire<Tenant>, talent: &str) -> Result<String, Error> {
///     let answer = hire.v1().note().create(talent, "Strong in the exam.").send().await?;
///     answer.note.required("note")?.id.required("note.id")
/// }
/// ```
///
/// The [kind](Error::kind) of the error is [`Decode`](ErrorKind::Decode), as of an answer that cannot be read: the platform
/// [has done](Error::may_have_executed) what was asked.
pub trait Required<T> {
    /// The value, or an error that names the field.
    ///
    /// # Errors
    /// When there is none.
    fn required(self, field: &str) -> Result<T, Error>;
}

impl<T> Required<T> for Option<T> {
    #[track_caller]
    #[inline]
    fn required(self, field: &str) -> Result<T, Error> {
        match self {
            Some(value) => Ok(value),
            None => Err(absent(field, Location::caller())),
        }
    }
}

#[cold]
fn absent(field: &str, asked: &Location<'_>) -> Error {
    let message = format!("the answer has no `{field}`, which {asked} asks for");
    Error::new(ErrorKind::Decode, message)
        .with_place(field.to_owned())
        .executed(true)
}

/// Sets what a program has, and leaves out what it has not.
///
/// Setters take values; this takes an [`Option`] and a setter, of a call or of an object:
///
/// ```no_run
/// use feishu_core::{Error, Maybe, Tenant};
/// use feishu_hire::Hire;
/// use feishu_hire::v1::note::{NoteListCall, NoteListResponse};
///
/// async fn page(
///     hire: &Hire<Tenant>,
///     talent: &str,
///     size: Option<i64>,
///     token: Option<String>,
/// ) -> Result<NoteListResponse, Error> {
///     hire.v1()
///         .note()
///         .list(talent)
///         .maybe(size, NoteListCall::page_size)
///         .maybe(token, |call, token| call.page_token(token))
///         .send()
///         .await
/// }
/// ```
pub trait Maybe: Sized {
    /// This with `value` set by `set`, or as it is where there is no value.
    #[must_use]
    fn maybe<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<S> Maybe for S {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_absent_is_named_with_the_place_that_asks_for_it() {
        assert_eq!(Some(7).required("note.id").expect("it is there"), 7);
        let error = None::<String>
            .required("note.id")
            .expect_err("it is absent");
        assert_eq!(error.path(), Some("note.id"));
        assert!(error.is_decode() && error.may_have_executed());
        let said = error.to_string();
        let here = format!("the answer has no `note.id`, which {}:", file!());
        assert!(said.starts_with(&here), "{said}");
    }

    #[test]
    fn what_a_program_has_is_set_and_the_rest_is_left() {
        fn plus(sum: i32, more: i32) -> i32 {
            sum + more
        }
        assert_eq!(1.maybe(Some(2), plus), 3);
        assert_eq!(1.maybe(None, plus), 1);
    }
}
