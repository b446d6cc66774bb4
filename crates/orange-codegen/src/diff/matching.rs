//! Matches the operations of two files.
//!
//! Operations match by method and path, first with and then without the names of path parameters. The remaining
//! ones match as moved operations: by path below a server,
//! for files that divide URLs differently between servers and paths; by `operationId`; or by path below another
//! prefix. Listeners are matched like operations.

use std::collections::HashMap;

use crate::ir::{Document, Operation, Server};

/// The matched operations of two files.
#[derive(Debug, Default)]
pub(super) struct Matches<'a> {
    /// Every operation of the new file with its counterpart in the old file.
    pub(super) of_new: Vec<(Option<&'a Operation>, &'a Operation)>,
    /// Operations of the old file without a counterpart.
    pub(super) removed: Vec<&'a Operation>,
}

/// Whether two operations match.
type Rule<'r> = dyn Fn(&Operation, &Operation) -> bool + 'r;

/// The leading path segments of a moved operation in both files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Prefixes {
    pub(super) old: Vec<String>,
    pub(super) new: Vec<String>,
}

impl<'a> Matches<'a> {
    /// Matches the operations of two files.
    pub(super) fn between(old_file: &'a Document, new_file: &'a Document) -> Self {
        let (old, new) = (old_file.declared_in_paths(), new_file.declared_in_paths());
        let has_same_url = |old: &Operation, new: &Operation| {
            let (old_urls, new_urls) =
                (paths_below_servers(old_file, old), paths_below_servers(new_file, new));
            old.method == new.method && old_urls.iter().any(|url| new_urls.contains(url))
        };
        let mut matched: Vec<Option<&'a Operation>> = vec![None; new.len()];
        let mut unmatched: Vec<&'a Operation> = old;
        let rules: [&Rule<'_>; 4] = [
            &|old, new| old.method == new.method && old.path == new.path,
            &|old, new| !is_moved(old, new),
            &has_same_url,
            &|old, new| old.has_id && new.has_id && old.id == new.id,
        ];
        let apply =
            |rule: &Rule<'_>, matched: &mut [Option<&'a Operation>], unmatched: &mut Vec<&'a Operation>| {
                for (matched, new) in matched.iter_mut().zip(&new).filter(|(matched, _)| matched.is_none()) {
                    let index = unmatched.iter().position(|old| rule(old, new));
                    *matched = index.map(|index| unmatched.remove(index));
                }
            };
        for rule in rules {
            apply(rule, &mut matched, &mut unmatched);
        }
        let added: Vec<&Operation> =
            matched.iter().zip(&new).filter(|(matched, _)| matched.is_none()).map(|(_, new)| *new).collect();
        for prefixes in by_frequency(&unmatched, &added) {
            let has_moved =
                |old: &Operation, new: &Operation| Prefixes::of(old, new).as_ref() == Some(&prefixes);
            apply(&has_moved, &mut matched, &mut unmatched);
        }
        Self { of_new: matched.into_iter().zip(new).collect(), removed: unmatched }
    }

    /// Returns the prefixes if all operations moved from one to the other.
    pub(super) fn moved_as_a_whole(&self) -> Option<Prefixes> {
        if !self.removed.is_empty() {
            return None;
        }
        let mut prefixes = self.of_new.iter().map(|(old, new)| Prefixes::of((*old)?, new));
        let first = prefixes.next()??;
        prefixes.all(|other| other.as_ref() == Some(&first)).then_some(first)
    }
}

/// Whether the URL or the method changed. Names of path parameters are ignored.
pub(super) fn is_moved(old: &Operation, new: &Operation) -> bool {
    old.method != new.method || segments(&old.path) != segments(&new.path)
}

/// Returns the path of an operation, alone and below the path of each of its servers.
fn paths_below_servers(document: &Document, operation: &Operation) -> Vec<Vec<String>> {
    let servers = if operation.servers.is_empty() { &document.servers } else { &operation.servers };
    let below = |server: &Server| {
        let mut url = server.url.clone();
        for (name, default, _) in &server.variables {
            url = url.replace(&format!("{{{name}}}"), default);
        }
        let path = match url.split_once("://") {
            Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            None => &url,
        };
        segments(&format!("{path}/{}", operation.path))
    };
    std::iter::once(segments(&operation.path)).chain(servers.iter().map(below)).collect()
}

/// Returns the prefixes by which operations may have moved, most frequent first. Those of a single operation are
/// omitted unless they are [likely](Prefixes::is_likely).
fn by_frequency(old: &[&Operation], new: &[&Operation]) -> Vec<Prefixes> {
    let mut counts: HashMap<Prefixes, usize> = HashMap::new();
    for prefixes in old.iter().flat_map(|old| new.iter().filter_map(|new| Prefixes::of(old, new))) {
        *counts.entry(prefixes).or_default() += 1;
    }
    counts.retain(|prefixes, count| *count > 1 || prefixes.is_likely());
    let mut counts: Vec<(Prefixes, usize)> = counts.into_iter().collect();
    counts.sort_by(|(left, left_count), (right, right_count)| {
        right_count.cmp(left_count).then_with(|| (&left.old, &left.new).cmp(&(&right.old, &right.new)))
    });
    counts.into_iter().map(|(prefixes, _)| prefixes).collect()
}

impl Prefixes {
    /// Returns the segments of each path before the longest common suffix. `None` if no literal is shared or a
    /// prefix has a parameter, because that is another resource.
    fn of(old: &Operation, new: &Operation) -> Option<Self> {
        if old.method != new.method {
            return None;
        }
        let (mut old, mut new) = (segments(&old.path), segments(&new.path));
        let mut shares_literal = false;
        while let Some(last) = old.last().filter(|last| new.last() == Some(last)) {
            shares_literal |= !last.contains('{');
            old.pop();
            new.pop();
        }
        let has_parameters = old.iter().chain(&new).any(|segment| segment.contains('{'));
        (shares_literal && !has_parameters && old != new).then_some(Self { old, new })
    }

    /// Whether one operation is enough evidence of a move: the prefix was added, removed, or has another
    /// version.
    fn is_likely(&self) -> bool {
        let has_other_version = || {
            let mut segments = self.old.iter().zip(&self.new);
            self.old.len() == self.new.len()
                && segments.all(|(old, new)| old == new || is_version(old) && is_version(new))
        };
        self.old.is_empty() || self.new.is_empty() || has_other_version()
    }

    /// Writes segments as a path.
    pub(super) fn path(segments: &[String]) -> String {
        segments.iter().map(|segment| format!("/{segment}")).collect()
    }
}

/// Whether a segment is a version such as `v2` or `2.1`.
fn is_version(segment: &str) -> bool {
    let number = segment.trim_start_matches(['v', 'V']);
    number.starts_with(|c: char| c.is_ascii_digit()) && number.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// Returns the segments of a path, with unnamed parameters.
fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(without_names).collect()
}

/// Removes the names of parameters: `{id}` becomes `{}`.
fn without_names(segment: &str) -> String {
    let mut text = String::new();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { break };
        text.push_str(before);
        text.push_str("{}");
        rest = after;
    }
    text + rest
}
