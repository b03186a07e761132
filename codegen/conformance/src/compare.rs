//! Two JSON values, compared as the platform means them.

use serde_json::Value;

/// Where two values differ: a line each, with the path. Absent, `null` and an empty list are one
/// and the same, and 1 is 1.0; all else has to be equal.
pub(crate) fn json(expected: &Value, actual: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    walk("$", expected, actual, &mut differences);
    differences
}

fn walk(path: &str, expected: &Value, actual: &Value, differences: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            for (name, value) in expected {
                let other = actual.get(name).unwrap_or(&Value::Null);
                walk(&format!("{path}.{name}"), value, other, differences);
            }
            for (name, value) in actual {
                if !expected.contains_key(name) {
                    walk(&format!("{path}.{name}"), &Value::Null, value, differences);
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (index, (value, other)) in expected.iter().zip(actual).enumerate() {
                walk(&format!("{path}[{index}]"), value, other, differences);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {
            if one.is_i64() && other.is_i64() && one != other {
                differences.push(format!("{path}: expected {one}, got {other}"));
            }
        }
        (one, other) if one == other || (is_nothing(one) && is_nothing(other)) => {}
        (one, other) => differences.push(format!("{path}: expected {one}, got {other}")),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json as value;

    use super::json;

    #[test]
    fn a_lost_field_a_changed_value_and_a_new_field_are_differences() {
        let expected = value!({ "a": 1, "b": [{ "c": "x" }], "n": null, "e": [] });
        assert!(json(&expected, &value!({ "a": 1.0, "b": [{ "c": "x" }] })).is_empty());
        assert_eq!(
            json(&expected, &value!({ "b": [{ "c": "x" }] })),
            ["$.a: expected 1, got null"]
        );
        assert_eq!(
            json(&expected, &value!({ "a": 1, "b": [{ "c": "y" }] })),
            ["$.b[0].c: expected \"x\", got \"y\""]
        );
        assert_eq!(
            json(&expected, &value!({ "a": 1, "b": [{ "c": "x" }], "d": 2 })),
            ["$.d: expected null, got 2"]
        );
        assert_eq!(
            json(&expected, &value!({ "a": "1", "b": [] })).len(),
            2,
            "a number is no string, and a list of one is not empty"
        );
    }
}
