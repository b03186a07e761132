//! Objects that name each other, as tables that hold each other.

use std::collections::{BTreeMap, HashMap};

use feishu_core::operation::{Field, Kind, Shape};

use super::line;

/// How often an object can stand inside of itself. A static of the service crates can hold itself; what is made
/// while the program runs cannot, and so is unrolled. No request and no answer goes deeper: `serde_json` reads
/// 128 levels of JSON, and an object is one at least.
const DEEPEST: usize = 128;

/// The objects of a table, or of a service's answers, by their paths.
pub(super) struct Shapes<'a> {
    told: &'a BTreeMap<&'static str, line::Shape>,
    /// What was made, by its path and by how often something stood inside of itself on the way to it.
    made: HashMap<(&'static str, usize), &'static Shape>,
    /// The way to what is being made.
    within: Vec<&'static str>,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(told: &'a BTreeMap<&'static str, line::Shape>) -> Self {
        Self {
            told,
            made: HashMap::new(),
            within: Vec::new(),
        }
    }

    /// Fields, with the objects that they hold. `None` where an object is not told of.
    pub(super) fn fields(&mut self, lines: &[line::Field]) -> Option<&'static [Field]> {
        self.fields_at(lines, 0)
    }

    /// An object by its path.
    pub(super) fn shape(&mut self, path: &'static str) -> Option<&'static Shape> {
        self.shape_at(path, 0)
    }

    fn fields_at(&mut self, lines: &[line::Field], depth: usize) -> Option<&'static [Field]> {
        let fields = lines.iter().map(|line| {
            Some(Field {
                name: line.name,
                place: line.place,
                kind: self.kind(&line.kind, depth)?,
                required: line.required,
                arity: line.arity,
                swapped: line.swapped,
                rules: line.rules,
            })
        });
        let fields: Vec<Field> = fields.collect::<Option<_>>()?;
        Some(fields.leak())
    }

    fn kind(&mut self, line: &line::Kind, depth: usize) -> Option<Kind> {
        Some(match *line {
            line::Kind::String => Kind::String,
            line::Kind::Secret => Kind::Secret,
            line::Kind::I32 => Kind::I32,
            line::Kind::I64 => Kind::I64,
            line::Kind::F64 => Kind::F64,
            line::Kind::Bool => Kind::Bool,
            line::Kind::UnixMs => Kind::UnixMillis,
            line::Kind::UnixS => Kind::UnixSeconds,
            line::Kind::Rfc3339 => Kind::Rfc3339,
            line::Kind::Date => Kind::Date,
            line::Kind::Json => Kind::Json,
            line::Kind::File => Kind::File,
            line::Kind::Strings(values) => Kind::StringEnum(values),
            line::Kind::Integers(values) => Kind::IntEnum(values),
            line::Kind::Object(path) => {
                let depth = depth + usize::from(self.within.contains(&path));
                match depth {
                    0..DEEPEST => Kind::Object(self.shape_at(path, depth)?),
                    _ => Kind::Json,
                }
            }
        })
    }

    fn shape_at(&mut self, path: &'static str, depth: usize) -> Option<&'static Shape> {
        if let Some(&made) = self.made.get(&(path, depth)) {
            return Some(made);
        }
        let line = self.told.get(path)?;
        self.within.push(path);
        let fields = self.fields_at(&line.fields, depth);
        self.within.pop();
        let shape: &'static Shape = Box::leak(Box::new(Shape {
            name: path.rsplit('.').next().unwrap_or(path),
            fields: fields?,
            rules: line.rules,
        }));
        self.made.insert((path, depth), shape);
        Some(shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(json: &'static str) -> BTreeMap<&'static str, line::Shape> {
        serde_json::from_str(json).expect("it is JSON")
    }

    fn inner(shape: &Shape) -> Option<&'static Shape> {
        match shape.fields.first()?.kind {
            Kind::Object(inner) => Some(inner),
            _ => None,
        }
    }

    #[test]
    fn an_object_that_holds_itself_ends_deeper_than_any_json() {
        let told = told(r#"{"v1.Tree":{"fields":[{"name":"of","kind":{"object":"v1.Tree"}}]}}"#);
        let tree = Shapes::new(&told).shape("v1.Tree").expect("it is told of");
        let levels = std::iter::successors(Some(tree), |tree| inner(tree));
        let levels: Vec<&Shape> = levels.collect();
        assert!(levels.iter().all(|tree| tree.name == "Tree"));
        let deepest = levels.last().expect("there is one").fields[0];
        assert!(matches!(deepest.kind, Kind::Json));

        let mut text = "0".to_owned();
        for _ in 0..levels.len() {
            text = format!("{{\"of\":{text}}}");
        }
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_err());
    }

    #[test]
    fn an_object_that_several_hold_is_made_once() {
        let told = told(
            r#"{"v1.Two":{"fields":[
                {"name":"a","kind":{"object":"v1.One"}},{"name":"b","kind":{"object":"v1.One"}}
            ]},"v1.One":{"fields":[{"name":"c"}]}}"#,
        );
        let two = Shapes::new(&told).shape("v1.Two").expect("it is told of");
        let (Kind::Object(a), Kind::Object(b)) = (two.fields[0].kind, two.fields[1].kind) else {
            panic!("no objects: {two:?}");
        };
        assert!(std::ptr::eq(a, b));
    }

    #[test]
    fn an_object_that_is_not_told_of_is_missed() {
        let told = told(r#"{"v1.One":{"fields":[{"name":"a","kind":{"object":"v1.Two"}}]}}"#);
        assert!(Shapes::new(&told).shape("v1.One").is_none());
    }
}
