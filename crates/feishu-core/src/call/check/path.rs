//! Where a value is.

use std::fmt;

/// Where a value is, link by link. It becomes text only when something is wrong there.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// Around the parameters.
    Root,
    /// A field of what is above, or an entry of a map.
    Field(&'a Path<'a>, &'a str),
    /// An item of what is above.
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Root => Ok(()),
            Self::Field(Path::Root, name) => f.write_str(name),
            Self::Field(above, name) => write!(f, "{above}.{name}"),
            Self::Item(above, index) => write!(f, "{above}[{index}]"),
        }
    }
}
