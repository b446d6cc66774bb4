//! Media types and media ranges: which are JSON, which are equivalent, and which is sent for a range.

use heck::ToUpperCamelCase as _;

/// Returns `type/subtype` in lower case, without parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns the parameters as `name=value`, with names in lower case.
fn parameters(media_type: &str) -> Vec<String> {
    let parts = media_type.split(';').skip(1).map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| match part.split_once('=') {
            Some((name, value)) => {
                format!("{}={}", name.trim().to_ascii_lowercase(), value.trim().trim_matches('"'))
            }
            None => part.to_ascii_lowercase(),
        })
        .collect()
}

/// Whether a media type is a range, such as `image/*`.
pub(super) fn is_range(media_type: &str) -> bool {
    essence(media_type).contains('*')
}

/// Whether a media type is JSON, or a range that contains JSON. A body with a schema is then sent and decoded as JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json" | "*/*" | "application/*")
        || essence.ends_with("+json")
}

/// Whether a media type is plain JSON, without a more specific format.
fn is_plain_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let is_plain = is_range(&essence) || matches!(essence.as_str(), "application/json" | "text/json");
    is_plain
        && is_json(media_type)
        && parameters(media_type).iter().all(|parameter| parameter.starts_with("charset="))
}

/// Returns the normalized name of a media type, which equivalent media types share. It is `application/json` for
/// `text/json`, ranges that contain JSON, and plain JSON with a charset.
pub(super) fn class(media_type: &str) -> String {
    if is_plain_json(media_type) {
        return "application/json".to_owned();
    }
    let parts = std::iter::once(essence(media_type)).chain(parameters(media_type));
    parts.collect::<Vec<_>>().join(";")
}

/// Returns the name of a media type among several: the subtype with its parameters, such as `Csv` or `EventStream`, without
/// the suffix `+json`: `MergePatch`.
pub(super) fn choice_name(media_type: &str) -> String {
    if is_json(media_type) {
        let class = class(media_type);
        let (essence, parameters) = class.split_once(';').unwrap_or((&class, ""));
        let subtype = essence.split_once('/').and_then(|(_, subtype)| subtype.strip_suffix("+json"));
        let subtype = subtype.filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
        return format!("{} {parameters}", subtype.unwrap_or("json")).to_upper_camel_case();
    }
    let essence = essence(media_type);
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
    let subtype = if subtype == "*" { kind } else { subtype };
    let name = format!("{subtype} {}", parameters(media_type).join(" ")).to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("Type{name}") }
}

/// Returns the media type in `Content-Type` or `Accept` for a declared JSON media type. A range becomes `application/json`.
pub(super) fn sent_json(media_type: &str) -> String {
    if is_range(media_type) { "application/json".to_owned() } else { media_type.trim().to_owned() }
}

/// Returns the media type of a part of a form from a list of media types and ranges: the first media type, or one in the
/// first range. `None` if the type of the value determines it.
pub(super) fn of_part(declared: &str, is_text: bool) -> Option<String> {
    let all: Vec<&str> = declared.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    if let Some(first) = all.iter().find(|name| !is_range(name)) {
        return Some((*first).to_owned());
    }
    let range = essence(all.first()?);
    match (range.as_str(), is_text) {
        ("text/*", _) => Some("text/plain".to_owned()),
        _ if is_json(&range) && !is_text => Some("application/json".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_plain_json_are_one_class() {
        for plain in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "text/json",
            "*/*",
            "application/*",
            "application/*+json",
        ] {
            assert_eq!(class(plain), "application/json", "{plain}");
        }
        for (other, expected) in [
            ("application/json;version=2", "application/json;version=2"),
            ("application/json; Version=\"2\"", "application/json;version=2"),
            ("application/vnd.acme.v2+json", "application/vnd.acme.v2+json"),
            ("application/hal+json;charset=utf-8", "application/hal+json;charset=utf-8"),
        ] {
            assert_eq!(class(other), expected, "{other}");
        }
    }

    #[test]
    fn only_a_range_is_sent_as_plain_json() {
        for (declared, sent) in [
            ("application/json;version=2", "application/json;version=2"),
            (" application/vnd.acme.v2+json ", "application/vnd.acme.v2+json"),
            ("application/json; charset=utf-8", "application/json; charset=utf-8"),
            ("application/*", "application/json"),
            ("application/*+json", "application/json"),
            ("*/*", "application/json"),
        ] {
            assert_eq!(sent_json(declared), sent);
        }
    }

    #[test]
    fn json_choices_are_named_after_subtype_and_parameters() {
        for (media_type, name) in [
            ("application/json", "Json"),
            ("text/json", "Json"),
            ("application/json;version=2", "JsonVersion2"),
            ("application/merge-patch+json", "MergePatch"),
            ("application/json-patch-query+json", "JsonPatchQuery"),
            ("application/vnd.acme.v1+json", "VndAcmeV1"),
            ("application/3gpp+json", "Json"),
        ] {
            assert_eq!(choice_name(media_type), name);
        }
    }

    #[test]
    fn choices_are_named_after_subtype_and_parameters() {
        for (media_type, name) in [
            ("application/json", "Json"),
            ("application/pdf", "Pdf"),
            ("text/csv; header=present", "CsvHeaderPresent"),
            ("application/octet-stream", "OctetStream"),
            ("text/event-stream", "EventStream"),
            ("application/vnd.ms-excel", "VndMsExcel"),
            ("image/*", "Image"),
            ("*/*", "Json"),
            ("application/3gpp", "Type3gpp"),
        ] {
            assert_eq!(choice_name(media_type), name);
        }
    }

    #[test]
    fn part_has_a_media_type_instead_of_a_range() {
        for (declared, is_text, sent) in [
            ("application/*", false, Some("application/json")),
            ("application/json, application/xml", false, Some("application/json")),
            ("image/*, application/xml", false, Some("application/xml")),
            ("text/*", true, Some("text/plain")),
            ("*/*", true, None),
            ("image/*", false, None),
            ("", false, None),
        ] {
            assert_eq!(of_part(declared, is_text).as_deref(), sent, "{declared}");
        }
    }
}
