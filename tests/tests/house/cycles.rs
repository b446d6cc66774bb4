//! Cycles in a graph of dependencies.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::imports::Dependency;

/// For each node, the nodes it depends on and the path of each dependency.
type Graph<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>;

/// Describes the shortest cycle of each group of more than `allowed` nodes that depend on each other.
pub(crate) fn cycles(dependencies: &BTreeSet<Dependency>, allowed: usize) -> Vec<String> {
    let mut graph = Graph::new();
    for Dependency { from, to, path } in dependencies {
        graph.entry(from).or_default().insert(to, path);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        graph.keys().map(|node| (*node, reach(&graph, node))).collect();
    let cycle = |(node, reach): (&&str, &BTreeSet<&str>)| -> BTreeSet<String> {
        let returns = |other: &&&str| reached.get(**other).is_some_and(|back| back.contains(node));
        reach.iter().filter(returns).map(|other| (*other).to_owned()).collect()
    };
    let groups: BTreeSet<BTreeSet<String>> = reached.iter().map(cycle).collect();
    let too_large = groups.into_iter().filter(|group| group.len() > allowed);
    too_large.map(|group| describe(&graph, &group, allowed)).collect()
}

fn reach<'a>(graph: &Graph<'a>, from: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut pending: Vec<&str> = vec![from];
    while let Some(node) = pending.pop() {
        let next = graph.get(node).into_iter().flat_map(BTreeMap::keys);
        pending.extend(next.filter(|next| reached.insert(**next)));
    }
    reached
}

fn describe(graph: &Graph<'_>, group: &BTreeSet<String>, allowed: usize) -> String {
    let edges = || {
        let from = group.iter().map(String::as_str);
        from.flat_map(|from| graph[from].keys().map(move |to| (from, *to)))
            .filter(|(_, to)| group.contains(*to))
    };
    // Prefers a cycle that is longer than an allowed pair. A group may consist of pairs only.
    let longer =
        edges().filter_map(|(from, to)| shortest_path(graph, to, from, allowed > 1)).min_by_key(Vec::len);
    let any = || edges().filter_map(|(from, to)| shortest_path(graph, to, from, false)).min_by_key(Vec::len);
    let cycle = longer.or_else(any).unwrap_or_default();
    let steps = cycle.iter().zip(cycle.iter().cycle().skip(1));
    let steps: String =
        steps.map(|(from, to)| format!("\n  {from} uses {to}: {}", graph[from][to])).collect();
    format!("{} depend on each other in a cycle:{steps}", group.len())
}

/// Shortest path from one node to another, including both. `indirect` excludes the edge between them.
fn shortest_path<'a>(graph: &Graph<'a>, from: &'a str, to: &str, indirect: bool) -> Option<Vec<&'a str>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut queue = VecDeque::from([from]);
    while let Some(node) = queue.pop_front() {
        for next in graph.get(node).into_iter().flat_map(BTreeMap::keys) {
            if indirect && node == from && *next == to || *next == from || before.contains_key(next) {
                continue;
            }
            before.insert(next, node);
            if *next == to {
                let mut path: Vec<&str> =
                    std::iter::successors(Some(*next), |node| before.get(node).copied()).collect();
                path.reverse();
                return Some(path);
            }
            queue.push_back(next);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(text: &str) -> BTreeSet<Dependency> {
        let dependency = |pair: &str| {
            let (from, to) = pair.split_once('>').expect("a pair");
            Dependency { from: from.to_owned(), to: to.to_owned(), path: format!("crate::{to}") }
        };
        text.split_whitespace().map(dependency).collect()
    }

    #[test]
    fn a_graph_without_a_cycle_passes() {
        assert_eq!(cycles(&graph("a>b b>c a>c d>c"), 1), [""; 0]);
    }

    #[test]
    fn a_pair_passes_only_where_pairs_are_allowed() {
        let pair = "2 depend on each other in a cycle:\n  b uses a: crate::a\n  a uses b: crate::b";
        assert_eq!(cycles(&graph("a>b b>a b>c"), 2), [""; 0]);
        assert_eq!(cycles(&graph("a>b b>a b>c"), 1), [pair]);
    }

    #[test]
    fn the_shortest_cycle_beyond_a_pair_is_named() {
        let found = cycles(&graph("a>b b>a b>c c>d d>b d>a x>a"), 2);
        let cycle = "4 depend on each other in a cycle:\n  c uses d: crate::d\n  d uses b: crate::b\n  b uses c: crate::c";
        assert_eq!(found, [cycle]);
        assert_eq!(
            cycles(&graph("a>b b>a b>c c>b"), 2).len(),
            1,
            "two pairs with a common file are three files"
        );
    }
}
