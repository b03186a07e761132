//! Names that somebody may have meant.

/// How alike two names have to be to be told.
const ALIKE: f64 = 0.8;
/// How many are told.
const TOLD: usize = 3;

/// The names that are most like one that is unknown, the likest first.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let name = name.to_lowercase();
    let mut alike: Vec<(f64, &str)> = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(&name, &known.to_lowercase()), known))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    alike.sort_by(|one, other| other.0.total_cmp(&one.0));
    alike.truncate(TOLD);
    alike.into_iter().map(|(_, known)| known).collect()
}
