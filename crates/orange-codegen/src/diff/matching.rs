//! Matches the operations of two files.
//!
//! Operations match by method and path. The remaining ones match as moved operations: by path below a server,
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
    pub(super) fn between(old_file: &'a Document, new_file: &'a Document) -> Self {
        let (old, new) = (old_file.with_paths(), new_file.with_paths());
        let same_url = |old: &Operation, new: &Operation| {
            let (old_urls, new_urls) =
                (paths_below_servers(old_file, old), paths_below_servers(new_file, new));
            old.method == new.method && old_urls.iter().any(|url| new_urls.contains(url))
        };
        let mut pairs: Vec<Option<&'a Operation>> = vec![None; new.len()];
        let mut left: Vec<&'a Operation> = old;
        let rules: [&Rule<'_>; 4] = [
            &|old, new| old.method == new.method && old.path == new.path,
            &|old, new| !is_moved(old, new),
            &same_url,
            &|old, new| old.has_id && new.has_id && old.id == new.id,
        ];
        for rule in rules {
            for (pair, new) in pairs.iter_mut().zip(&new).filter(|(pair, _)| pair.is_none()) {
                let found = left.iter().position(|old| rule(old, new));
                *pair = found.map(|index| left.remove(index));
            }
        }
        for prefixes in by_frequency(&left, &new, &pairs) {
            for (pair, new) in pairs.iter_mut().zip(&new).filter(|(pair, _)| pair.is_none()) {
                let moved = |old: &&Operation| Prefixes::of(old, new).as_ref() == Some(&prefixes);
                *pair = left.iter().position(moved).map(|index| left.remove(index));
            }
        }
        Self { of_new: pairs.into_iter().zip(new).collect(), removed: left }
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

/// Whether callers of `old` cannot reach it at `new`. Names of path parameters do not matter.
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

/// Returns the prefixes of moved operations, most frequent first.
fn by_frequency(left: &[&Operation], new: &[&Operation], pairs: &[Option<&Operation>]) -> Vec<Prefixes> {
    let mut counts: HashMap<Prefixes, usize> = HashMap::new();
    let without = || new.iter().zip(pairs).filter(|(_, pair)| pair.is_none()).map(|(new, _)| *new);
    for prefixes in left.iter().flat_map(|old| without().filter_map(|new| Prefixes::of(old, new))) {
        *counts.entry(prefixes).or_default() += 1;
    }
    let mut counts: Vec<_> =
        counts.into_iter().filter(|(prefixes, count)| *count > 1 || prefixes.is_likely()).collect();
    counts.sort_by(|(one, count), (other, than)| {
        than.cmp(count).then_with(|| (&one.old, &one.new).cmp(&(&other.old, &other.new)))
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
        let mut literal = false;
        while let Some(last) = old.last().filter(|last| new.last() == Some(last)) {
            literal |= !last.contains('{');
            old.pop();
            new.pop();
        }
        let parameters = old.iter().chain(&new).any(|segment| segment.contains('{'));
        (literal && !parameters && old != new).then_some(Self { old, new })
    }

    /// Whether one operation is enough evidence of a move: the prefix was added, removed, or has another
    /// version.
    fn is_likely(&self) -> bool {
        let versions = || {
            self.old.len() == self.new.len()
                && self.old.iter().zip(&self.new).all(|(old, new)| old == new || version(old) && version(new))
        };
        self.old.is_empty() || self.new.is_empty() || versions()
    }

    pub(super) fn text(segments: &[String]) -> String {
        segments.iter().map(|segment| format!("/{segment}")).collect()
    }
}

/// Whether a segment is a version such as `v2` or `2.1`.
fn version(segment: &str) -> bool {
    let number = segment.trim_start_matches(['v', 'V']);
    number.starts_with(|c: char| c.is_ascii_digit()) && number.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// Returns the segments of a path, with unnamed parameters.
fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(without_name).collect()
}

fn without_name(segment: &str) -> String {
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
