//! What is wrong with a parameter.

use std::fmt;

use feishu_core::operation::Field;

use crate::catalog;

/// What is wrong with a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Where: the parameter, or the path of a field in it.
    pub(crate) place: String,
    /// What is wrong there.
    pub(crate) what: String,
    /// Names that may have been meant.
    pub(crate) nearest: Vec<String>,
}

impl Mistake {
    pub(super) fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
            nearest: Vec::new(),
        }
    }

    /// A name that is none among these.
    pub(super) fn unknown(place: String, name: &str, what: &str, known: &[Field]) -> Self {
        let names = known.iter().map(|field| field.name);
        let nearest = catalog::nearest(name, names.clone());
        let said = match known.len() {
            0 => format!("is no {what}: there are none"),
            1..=12 if nearest.is_empty() => {
                let names: Vec<&str> = names.collect();
                format!("is no {what}: it has {}", names.join(", "))
            }
            _ => format!("is no {what}"),
        };
        Self {
            nearest: nearest.into_iter().map(str::to_owned).collect(),
            ..Self::new(place, said)
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.place, self.what)?;
        match self.nearest.as_slice() {
            [] => Ok(()),
            names => write!(f, "; did you mean `{}`?", names.join("` or `")),
        }
    }
}
