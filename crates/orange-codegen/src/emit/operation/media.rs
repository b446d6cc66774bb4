//! Media types and ranges of them: which are JSON, which mean the same, and which is sent for a range.

use heck::ToUpperCamelCase as _;

/// `type/subtype` in lower case, without parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The parameters, `name=value` each, the name in lower case.
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

/// Whether a media type is a range, which a body cannot be of.
pub(super) fn is_range(media_type: &str) -> bool {
    essence(media_type).contains('*')
}

/// Whether a media type is JSON, or a range that JSON is in: a body with a schema is then sent and read as JSON.
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

/// Normalized name of a JSON media type: `text/json`, a range or a charset are all plain JSON.
pub(super) fn json_class(media_type: &str) -> String {
    if is_plain_json(media_type) {
        return "application/json".to_owned();
    }
    let mut class = essence(media_type);
    for parameter in parameters(media_type) {
        class.push(';');
        class.push_str(&parameter);
    }
    class
}

/// Key of a media type among those of a response. All spellings of plain JSON have one key.
pub(super) fn class(media_type: &str) -> String {
    if is_json(media_type) {
        return json_class(media_type);
    }
    let parts = std::iter::once(essence(media_type)).chain(parameters(media_type));
    parts.collect::<Vec<_>>().join(";")
}

/// The name of a choice: that of [JSON](json_name), or the subtype with its parameters: `Csv`, `EventStream`.
pub(super) fn choice_name(media_type: &str) -> String {
    if is_json(media_type) {
        return json_name(media_type);
    }
    let essence = essence(media_type);
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
    let word = if subtype == "*" { kind } else { subtype };
    let name = format!("{word} {}", parameters(media_type).join(" ")).to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("Type{name}") }
}

/// The media type that a JSON body is sent and asked for as: the declared one with its parameters, and for a range the
/// plain type in it.
pub(super) fn sent_json(media_type: &str) -> String {
    if is_range(media_type) { "application/json".to_owned() } else { media_type.trim().to_owned() }
}

/// The variant of a JSON body: `Json`, or the kind of it, such as `MergePatch`, with its parameters.
pub(super) fn json_name(media_type: &str) -> String {
    let class = json_class(media_type);
    let (essence, rest) = class.split_once(';').unwrap_or((&class, ""));
    let kind = essence.split_once('/').and_then(|(_, subtype)| subtype.strip_suffix("+json"));
    let kind = kind.filter(|kind| kind.starts_with(|c: char| c.is_ascii_alphabetic())).unwrap_or("json");
    format!("{kind} {rest}").to_upper_camel_case()
}

/// The type of a part of a form whose encoding lists media types and ranges: the first type, or one in the first range.
/// `None` leaves it to the kind of the value.
pub(super) fn of_part(declared: &str, is_text: bool) -> Option<String> {
    let all: Vec<&str> = declared.split(',').map(str::trim).filter(|one| !one.is_empty()).collect();
    if let Some(first) = all.iter().find(|one| !is_range(one)) {
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
            assert_eq!(json_class(plain), "application/json", "{plain}");
        }
        for (other, class) in [
            ("application/json;version=2", "application/json;version=2"),
            ("application/json; Version=\"2\"", "application/json;version=2"),
            ("application/vnd.acme.v2+json", "application/vnd.acme.v2+json"),
            ("application/hal+json;charset=utf-8", "application/hal+json;charset=utf-8"),
        ] {
            assert_eq!(json_class(other), class, "{other}");
        }
    }

    #[test]
    fn the_declared_type_is_sent_and_a_type_in_place_of_a_range() {
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
    fn variants_are_named_after_kind_and_parameters() {
        for (media_type, name) in [
            ("application/json", "Json"),
            ("text/json", "Json"),
            ("application/json;version=2", "JsonVersion2"),
            ("application/merge-patch+json", "MergePatch"),
            ("application/json-patch-query+json", "JsonPatchQuery"),
            ("application/vnd.acme.v1+json", "VndAcmeV1"),
            ("application/3gpp+json", "Json"),
        ] {
            assert_eq!(json_name(media_type), name);
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
    fn part_has_a_media_type_and_not_a_range() {
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
