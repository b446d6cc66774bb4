//! Fields that the interface file of an API names.

use orange_core::query::KnownPath;

use crate::warning;

/// Similarity of two names, from 0 to 1, above which one is suggested for the other.
const SIMILAR: f64 = 0.75;

/// Warns if the interface file does not name a field. The server may know it, so the request is sent.
pub(crate) fn check(option: &str, path: &str, paths: &'static [KnownPath]) {
    // Without a table, nothing is known.
    if paths.is_empty() {
        return;
    }
    if let Err((prefix, names)) = KnownPath::find(paths, path) {
        let unknown = path.strip_prefix(prefix).unwrap_or(path);
        let suggestion = nearest(unknown, names).map(|name| format!("; did you mean `{prefix}{name}`?"));
        let suggestion = suggestion.unwrap_or_default();
        warning::print(&format!("{option}: the field `{path}` is not published for this API{suggestion}"));
    }
}

/// The name that is most similar to the first segments of `unknown`.
fn nearest(unknown: &str, names: &[KnownPath]) -> Option<&'static str> {
    let segment = unknown.split('.').next().unwrap_or(unknown);
    let similarity = |name: &str| {
        // Names of several segments are compared with as many.
        let compared = if name.contains('.') { unknown } else { segment };
        strsim::jaro_winkler(&name.to_lowercase(), &compared.to_lowercase())
    };
    let (best, name) = names
        .iter()
        .map(|known| (similarity(known.name()), known.name()))
        .max_by(|left, right| left.0.total_cmp(&right.0))?;
    (best > SIMILAR).then_some(name)
}

#[cfg(test)]
mod tests {
    use orange_anomalie_adresse::fields::ticket;

    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_at_its_level() {
        let suggestion = |path: &str| {
            let (prefix, names) = KnownPath::find(ticket::PATHS, path).err()?;
            let name = nearest(path.strip_prefix(prefix)?, names)?;
            Some(format!("{prefix}{name}"))
        };
        assert_eq!(suggestion("statu").as_deref(), Some("status"));
        assert_eq!(suggestion("creationdate").as_deref(), Some("creationDate"));
        assert_eq!(suggestion("relatedEntity.nmae").as_deref(), Some("relatedEntity.name"));
        assert_eq!(suggestion("building.adress.city").as_deref(), Some("building.address"));
        assert_eq!(suggestion("zzz"), None);
        for known in
            ["status", "relatedEntity.@referredType", "building.address.city", "issues.building.name.value"]
        {
            assert!(KnownPath::find(ticket::PATHS, known).is_ok(), "{known}");
        }
    }
}
