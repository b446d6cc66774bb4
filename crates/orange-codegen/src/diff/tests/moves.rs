//! Tests with files of several parts: moved operations, events, unresolved references, the summary.

use std::path::Path;

use serde_json::Value;

use super::super::change::Difference;
use super::super::kind::Rating::{self, Breaking, Compatible, DocsOnly, Unknown};
use super::files::OK;
use super::{rated_changes, read};

fn between(old: &str, new: &str) -> Difference {
    let file = |body: &str| {
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{}\n", body.replace("OK", OK))
    };
    Difference::between(&read(&file(old)), &read(&file(new)))
}

/// Kind, rating and subject of each change.
fn changes(old: &str, new: &str) -> Vec<(&'static str, Rating, String)> {
    rated_changes(&between(old, new))
}

fn expected<const N: usize>(
    changes: [(&'static str, Rating, &str); N],
) -> Vec<(&'static str, Rating, String)> {
    changes.map(|(kind, rating, subject)| (kind, rating, subject.to_owned())).into()
}

#[test]
fn moved_operations_match_by_id() {
    let found = changes(
        "paths: {/a: {get: {operationId: x, OK}}, /b: {put: {operationId: y, OK}}}",
        "paths: {/c: {get: {operationId: x, parameters: [{name: q, in: query, required: true, schema: {type: string}}], OK}}, /b: {patch: {operationId: y, OK}}}",
    );
    // Other changes are reported beside the move.
    assert_eq!(
        found,
        expected([
            ("operation-moved", Breaking, "GET /c"),
            ("parameter-added-required", Breaking, "GET /c, query parameter q"),
            ("operation-moved", Breaking, "PATCH /b"),
        ])
    );
}

#[test]
fn operations_match_below_another_prefix() {
    for (old, new) in [("", "/v2"), ("/v1", "/v2"), ("/api/v1", "/api/v1.1"), ("/api/v1", "")] {
        let file = |prefix: &str| {
            format!("paths: {{'{prefix}/t': {{get: {{OK}}}}, '{prefix}/t/{{id}}': {{get: {{OK}}}}}}")
        };
        let found = changes(&file(old), &file(new));
        let [list, get] = [format!("GET {new}/t"), format!("GET {new}/t/{{id}}")];
        let moved =
            [("operation-moved", Breaking, list.as_str()), ("operation-moved", Breaking, get.as_str())];
        assert_eq!(found, expected(moved), "{old} → {new}");
    }
}

#[test]
fn other_resources_do_not_match() {
    for (old, new) in [
        ("/tickets/{id}", "/photos/{id}"),
        ("/tickets/list", "/photos/list"),
        ("/notes", "/tickets/{id}/notes"),
    ] {
        let file = |path: &str| format!("paths: {{'{path}': {{get: {{OK}}}}}}");
        let kinds: Vec<&str> = changes(&file(old), &file(new)).iter().map(|(kind, ..)| *kind).collect();
        assert_eq!(kinds, ["operation-removed", "operation-added"], "{old} → {new}");
    }
}

#[test]
fn base_path_may_move_between_servers_and_paths() {
    let old = "servers: [{url: 'https://a/api/v2/'}]\npaths: {/t: {get: {OK}}, '/t/{id}': {get: {OK}}}";
    let new = "servers: [{url: 'https://a'}]\npaths: {/api/v2/t: {get: {OK}}, '/api/v2/t/{id}': {get: {OK}}}";
    let moved = expected([("base-path-moved", Compatible, "the interface")]);
    assert_eq!(changes(old, new), moved);
    assert_eq!(changes(new, old), moved);
    let elsewhere = new.replace("https://a", "https://b");
    assert!(changes(old, &elsewhere).contains(&("server-removed", Breaking, "the interface".to_owned())));
}

#[test]
fn operations_match_by_url_across_servers_and_paths() {
    let found = changes(
        "servers: [{url: 'https://{host}/api', variables: {host: {default: a}}}]\npaths: {/t: {get: {OK}, post: {OK}}, '/t/{id}': {get: {OK}}}",
        "servers: [{url: 'https://b/api/t/'}]\npaths: {/: {get: {OK}}, '/{name}': {get: {OK}}}",
    );
    let operations: Vec<_> = found.into_iter().filter(|(kind, ..)| kind.starts_with("operation")).collect();
    assert_eq!(
        operations,
        expected([
            ("operation-moved", Breaking, "GET /"),
            ("operation-moved", Breaking, "GET /{name}"),
            ("operation-removed", Breaking, "POST /t"),
        ])
    );
}

#[test]
fn a_type_matches_the_most_similar_variant() {
    let file = |schema: &str| {
        format!(
            "paths: {{/a: {{get: {{responses: {{default: {{description: '', content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\ncomponents: {{schemas: {{Gateway: {{type: object, properties: {{code: {{type: integer}}}}}}, Own: {{type: object, properties: {{code: {{type: string}}, reason: {{type: string}}}}}}}}}}"
        )
    };
    let [one, both] = [
        "{$ref: '#/components/schemas/Own'}",
        "{oneOf: [{$ref: '#/components/schemas/Gateway'}, {$ref: '#/components/schemas/Own'}]}",
    ]
    .map(file);
    let added = ("alternative-added", Breaking, "GET /a, response default, application/json");
    assert_eq!(changes(&one, &both), expected([added]));
    assert_eq!(changes(&both, &one), expected([("alternative-removed", Compatible, "schema Own")]));
}

const COMPONENTS: &str = "components: {parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}, responses: {Good: {description: '', headers: {ETag: {schema: {type: string}}}}}, schemas: {Base: {type: object, required: [a], properties: {a: {type: string}}}, State: {type: string, enum: [x]}}}";
const USES: &str = "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/Limit'}], responses: {'200': {description: '', content: {application/json: {schema: {type: object, allOf: [{$ref: '#/components/schemas/Base'}], properties: {state: {$ref: '#/components/schemas/State'}, b: {type: string}}}}}}, '201': {$ref: '#/components/responses/Good'}}}}}";

#[test]
fn changes_by_unresolved_references_are_unknown() {
    let (whole, dangling) = (format!("{USES}\n{COMPONENTS}"), format!("{USES}\ncomponents: {{}}"));
    let found = changes(&whole, &dangling);
    let unknown: Vec<&str> =
        found.iter().filter(|(_, rating, _)| *rating == Unknown).map(|(kind, ..)| *kind).collect();
    assert_eq!(unknown, ["parameter-removed", "header-removed", "property-removed", "type-widened"]);
    assert!(!found.iter().any(|(_, rating, _)| *rating == Breaking), "{found:?}");
    assert_eq!(between(&whole, &dangling).rating().map(Rating::exit_code), Some(4));
    // Unknown in the other direction too.
    assert!(!changes(&dangling, &whole).iter().any(|(_, rating, _)| *rating == Breaking));
    // References unresolved in both files are no difference.
    assert_eq!(changes(&dangling, &dangling), []);
}

#[test]
fn other_changes_beside_unresolved_references_stay_breaking() {
    let (whole, dangling) = (format!("{USES}\n{COMPONENTS}"), format!("{USES}\ncomponents: {{}}"));
    let beside = dangling.replace("b: {type: string}", "b: {type: integer}");
    assert!(
        changes(&whole, &beside)
            .iter()
            .any(|(kind, rating, _)| (*kind, *rating) == ("type-changed", Breaking))
    );
}

#[test]
fn descriptive_formats_may_be_removed() {
    let file = |schema: &str| {
        format!(
            "paths: {{/a: {{get: {{responses: {{'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}"
        )
    };
    for (format, rating) in [
        ("uri", DocsOnly),
        ("email", DocsOnly),
        ("iban", DocsOnly),
        ("date-time", Breaking),
        ("uuid", Breaking),
    ] {
        let found = changes(&file(&format!("{{type: string, format: {format}}}")), &file("{type: string}"));
        assert_eq!(found.iter().map(|(_, rating, _)| *rating).collect::<Vec<_>>(), [rating], "{format}");
    }
}

/// Returns a request body with the property `a`, and a response with the property `r`. If `is_changed`, `a` is
/// required and `r` is absent.
fn exchange(is_changed: bool) -> String {
    let (request, response) = match is_changed {
        true => ("required: [a], properties: {a: {type: string}}", "properties: {}"),
        false => ("properties: {a: {type: string}}", "properties: {r: {type: string}}"),
    };
    format!(
        "requestBody: {{required: true, content: {{application/json: {{schema: {{type: object, {request}}}}}}}}}, responses: {{'200': {{description: '', content: {{application/json: {{schema: {{type: object, {response}}}}}}}}}}}"
    )
}

#[test]
fn requests_of_events_are_rated_as_received() {
    let callback = |x: &str| {
        format!(
            "paths: {{/s: {{post: {{callbacks: {{c: {{'{{$request.body#/url}}': {{post: {{{x}}}}}}}}}, OK}}}}}}"
        )
    };
    let webhook = |x: &str| format!("webhooks: {{new: {{post: {{{x}}}}}}}");
    let listener = |x: &str| format!("paths: {{/listener/ticketCreateEvent: {{post: {{{x}}}}}}}");
    let role = |x: &str| format!("paths: {{/event: {{post: {{x-orange-role: OC, {x}}}}}}}");
    let operation = |x: &str| format!("paths: {{/event: {{post: {{{x}}}}}}}");
    let ratings = |file: &dyn Fn(&str) -> String| {
        let found = changes(&file(&exchange(false)), &file(&exchange(true)));
        found.iter().map(|(kind, rating, _)| (*kind, *rating)).collect::<Vec<_>>()
    };
    // The server now always sends `a`, and no longer accepts `r` in the response.
    let sent_by_server = [("property-removed", Breaking), ("property-required", Compatible)];
    for event in [&callback as &dyn Fn(&str) -> String, &webhook, &listener, &role] {
        let mut found = ratings(event);
        found.sort();
        assert_eq!(found, sent_by_server, "{}", event("x: y"));
    }
    let mut found = ratings(&operation);
    found.sort();
    assert_eq!(found, [("property-removed", Breaking), ("property-required", Breaking)]);
}

#[test]
fn events_are_added_and_removed() {
    let with =
        "paths: {/s: {post: {callbacks: {c: {'{$url}': {post: {OK}}}}, OK}}}\nwebhooks: {w: {post: {OK}}}";
    let without = "paths: {/s: {post: {OK}}}";
    assert_eq!(
        changes(with, without),
        expected([
            ("event-removed", Breaking, "callback POST {$url} of POST /s"),
            ("event-removed", Breaking, "webhook POST w"),
        ])
    );
    let kinds: Vec<&str> = changes(without, with).iter().map(|(kind, ..)| *kind).collect();
    assert_eq!(kinds, ["event-added", "event-added"]);
}

#[test]
fn operations_without_id_have_method_and_path() {
    let added = between("paths: {/a: {get: {OK}}}", "paths: {/a: {get: {OK}}, '/a/{x}': {get: {OK}}}");
    assert_eq!(added.changes[0].new, Some(Value::from("GET /a/{x}")));
}

#[test]
fn operations_without_id_do_not_change_their_id() {
    let renamed = changes("paths: {'/a/{x}': {get: {OK}}}", "paths: {'/a/{y}': {get: {OK}}}");
    assert_eq!(renamed.iter().map(|(kind, ..)| *kind).collect::<Vec<_>>(), ["path-parameter-renamed"]);
}

#[test]
fn an_added_operation_id_has_no_old_value() {
    let named = between("paths: {/a: {get: {OK}}}", "paths: {/a: {get: {operationId: x, OK}}}");
    assert_eq!(named.changes[0].old, Some(Value::Null));
}

#[test]
fn breaking_changes_without_version_change_are_reported() {
    let broken = between("paths: {/a: {get: {OK}}}", "paths: {}");
    assert!(broken.to_string().contains("breaking, but the version is still 1\n"));
    let report: Value = serde_json::from_str(&broken.to_json(Path::new("a"), Path::new("b"))).unwrap();
    assert_eq!(report["breaks-under-one-version"], true);
    let compatible = between("paths: {}", "paths: {/a: {get: {OK}}}");
    assert!(!compatible.to_string().contains("the version is still"));
}

#[test]
fn the_summary_has_at_most_twenty_lines() {
    for name in ["release", "inherited", "unused", "words", "read-only"] {
        let difference = super::difference(name);
        let text = difference.to_string();
        let (summary, details) = text.split_once("\n\n").unwrap();
        assert!(summary.lines().count() <= 20, "{summary}");
        assert!(details.lines().count() > difference.changes.len(), "{details}");
    }
    // A pair of files with more kinds of changes than the summary has lines.
    let (old, new) = super::files::FILES.iter().take(40).enumerate().fold(
        (String::new(), String::new()),
        |(old, new), (index, (before, after, _))| {
            let path = |body: &str| {
                let paths =
                    body.lines().find_map(|line| line.strip_prefix("paths: {/a: ")?.strip_suffix('}'));
                paths.map(|item| format!("/p{index}: {item}, ")).unwrap_or_default()
            };
            (old + &path(before), new + &path(after))
        },
    );
    let many = between(&format!("paths: {{{old}}}"), &format!("paths: {{{new}}}"));
    let text = many.to_string();
    let summary = text.split_once("\n\n").unwrap().0;
    assert_eq!(summary.lines().count(), 20, "{summary}");
    let counted_changes: usize = summary
        .lines()
        .skip(2)
        .map(|line| line.split_whitespace().find_map(|word| word.parse::<usize>().ok()).unwrap())
        .sum();
    assert_eq!(counted_changes, many.changes.len(), "{summary}");
}
