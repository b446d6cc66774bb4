//! Strongly connected components of a graph of types: the cycles, and each type outside of a cycle by itself.

use crate::ir::TypeId;

/// The component of each type, by the index of the type. A component has a higher number than the components that it refers
/// to.
pub(super) struct Components(Vec<usize>);

impl Components {
    /// Finds the components of a graph. `edges` has the targets of each type.
    pub(super) fn new(edges: &[Vec<TypeId>]) -> Self {
        let nodes = vec![Node::default(); edges.len()];
        let mut search = Search { nodes, reached: 0, components: 0, open: Vec::new() };
        for start in 0..edges.len() {
            search.visit(start, edges);
        }
        Self(search.nodes.into_iter().map(|node| node.component.unwrap_or_default()).collect())
    }

    /// Returns whether two types are in one component.
    pub(super) fn are_same(&self, left: TypeId, right: TypeId) -> bool {
        self.0.get(left.0) == self.0.get(right.0)
    }

    /// Returns the number of types on the longest path, on which a component counts with all of its types.
    pub(super) fn longest_path(&self, edges: &[Vec<TypeId>]) -> usize {
        let mut types: Vec<usize> = (0..self.0.len()).collect();
        types.sort_by_key(|&ty| self.0.get(ty));
        let mut lengths: Vec<usize> = Vec::new();
        for component in types.chunk_by(|left, right| self.0.get(*left) == self.0.get(*right)) {
            let targets = component.iter().filter_map(|&ty| edges.get(ty)).flatten();
            // The component itself has no length yet; those that it refers to have lower numbers.
            let lengths_below = targets.filter_map(|target| lengths.get(*self.0.get(target.0)?));
            lengths.push(component.len() + lengths_below.max().copied().unwrap_or(0));
        }
        lengths.into_iter().max().unwrap_or(0)
    }
}

/// A node of the search.
#[derive(Clone, Default)]
struct Node {
    /// The order in which the search reached the node.
    order: Option<usize>,
    /// The lowest order of a node that is reachable from the node and has no component yet.
    low: usize,
    component: Option<usize>,
}

/// Tarjan's algorithm, without recursion because types may nest deeply.
struct Search {
    nodes: Vec<Node>,
    /// The number of reached nodes.
    reached: usize,
    /// The number of complete components.
    components: usize,
    /// Reached nodes without a component.
    open: Vec<usize>,
}

impl Search {
    /// Visits a node and all nodes that are reachable from it.
    fn visit(&mut self, start: usize, edges: &[Vec<TypeId>]) {
        if self.nodes.get(start).is_none_or(|node| node.order.is_some()) {
            return;
        }
        // Nodes with the index of their next edge.
        let mut stack = vec![(start, 0)];
        while let Some((node, edge)) = stack.pop() {
            if edge == 0 {
                self.reach(node);
            }
            let Some(target) = edges.get(node).and_then(|targets| targets.get(edge)) else {
                self.complete(node);
                if let Some(&(parent, _)) = stack.last() {
                    self.lower(parent, self.nodes.get(node).map(|node| node.low));
                }
                continue;
            };
            stack.push((node, edge + 1));
            match self.nodes.get(target.0) {
                Some(Node { order: None, .. }) => stack.push((target.0, 0)),
                Some(Node { order, component: None, .. }) => self.lower(node, *order),
                _ => {}
            }
        }
    }

    fn reach(&mut self, node: usize) {
        if let Some(found) = self.nodes.get_mut(node) {
            (found.order, found.low) = (Some(self.reached), self.reached);
        }
        self.reached += 1;
        self.open.push(node);
    }

    fn lower(&mut self, node: usize, low: Option<usize>) {
        if let (Some(node), Some(low)) = (self.nodes.get_mut(node), low) {
            node.low = node.low.min(low);
        }
    }

    /// Completes the component of a node, if the node is the first of the component that the search reached.
    fn complete(&mut self, node: usize) {
        if self.nodes.get(node).is_none_or(|node| node.order != Some(node.low)) {
            return;
        }
        while let Some(member) = self.open.pop() {
            if let Some(member) = self.nodes.get_mut(member) {
                member.component = Some(self.components);
            }
            if member == node {
                break;
            }
        }
        self.components += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_that_reach_each_other_are_one_component() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 4 -> 4
        let edges = [vec![1], vec![2], vec![0, 3], vec![], vec![4]];
        let edges: Vec<Vec<TypeId>> =
            edges.map(|targets| targets.into_iter().map(TypeId).collect()).into_iter().collect();
        let components = Components::new(&edges);
        let are_same = |left, right| components.are_same(TypeId(left), TypeId(right));
        assert!(are_same(0, 1) && are_same(1, 2) && are_same(4, 4));
        assert!(!are_same(2, 3) && !are_same(0, 4) && !are_same(3, 4));
        assert_eq!(components.longest_path(&edges), 4);
    }

    #[test]
    fn long_chains_need_no_stack() {
        let chain: Vec<Vec<TypeId>> = (1..=100_000).map(|next| vec![TypeId(next)]).collect();
        assert_eq!(Components::new(&chain).longest_path(&chain), 100_000);
        let cycle: Vec<Vec<TypeId>> = (1..=100_000).map(|next| vec![TypeId(next % 100_000)]).collect();
        let components = Components::new(&cycle);
        assert!(components.are_same(TypeId(0), TypeId(99_999)));
        assert_eq!(components.longest_path(&cycle), 100_000);
    }
}
