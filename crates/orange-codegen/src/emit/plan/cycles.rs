//! Cycles in a graph of types.

use crate::ir::TypeId;

/// The cycle of each type, as a number that the types of one cycle share. A type outside of cycles has its own number.
pub(super) struct Cycles(Vec<usize>);

impl Cycles {
    /// Finds the cycles of a graph. `edges` has the targets of each type.
    pub(super) fn of(edges: &[Vec<TypeId>]) -> Self {
        let mut search =
            Search { nodes: edges.iter().map(|_| Node::default()).collect(), next: 0, open: Vec::new() };
        for start in 0..edges.len() {
            search.from(start, edges);
        }
        Self(search.nodes.into_iter().map(|node| node.cycle.unwrap_or_default()).collect())
    }

    /// Returns the number of the cycle of a type.
    pub(super) fn of_type(&self, id: TypeId) -> Option<usize> {
        self.0.get(id.0).copied()
    }

    /// Returns whether two types belong to one cycle.
    pub(super) fn are_same(&self, left: TypeId, right: TypeId) -> bool {
        self.of_type(left) == self.of_type(right)
    }
}

/// A node of the search.
#[derive(Clone, Default)]
struct Node {
    /// The order in which it was reached.
    order: Option<usize>,
    /// The first node of its cycle that is known to be reachable from it.
    low: usize,
    cycle: Option<usize>,
}

/// Tarjan's search for strongly connected components, without recursion, because types may nest deeply.
struct Search {
    nodes: Vec<Node>,
    next: usize,
    /// Nodes whose cycle is not known.
    open: Vec<usize>,
}

impl Search {
    fn from(&mut self, start: usize, edges: &[Vec<TypeId>]) {
        if self.order(start).is_some() {
            return;
        }
        // A node and its next edge.
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                self.reach(node);
            }
            let Some(target) = edges.get(node).and_then(|targets| targets.get(edge)).map(|target| target.0)
            else {
                self.leave(node);
                if let Some(&(parent, _)) = work.last() {
                    self.lower(parent, self.nodes.get(node).map(|node| node.low));
                }
                continue;
            };
            work.push((node, edge + 1));
            match self.nodes.get(target) {
                Some(Node { order: None, .. }) => work.push((target, 0)),
                Some(Node { order, cycle: None, .. }) => self.lower(node, *order),
                _ => {}
            }
        }
    }

    fn order(&self, node: usize) -> Option<usize> {
        self.nodes.get(node)?.order
    }

    fn reach(&mut self, node: usize) {
        if let Some(found) = self.nodes.get_mut(node) {
            (found.order, found.low) = (Some(self.next), self.next);
        }
        self.next += 1;
        self.open.push(node);
    }

    fn lower(&mut self, node: usize, low: Option<usize>) {
        if let (Some(node), Some(low)) = (self.nodes.get_mut(node), low) {
            node.low = node.low.min(low);
        }
    }

    /// Closes the cycle of a node if it is the first of it.
    fn leave(&mut self, node: usize) {
        if self.nodes.get(node).is_none_or(|node| node.order != Some(node.low)) {
            return;
        }
        while let Some(member) = self.open.pop() {
            if let Some(member) = self.nodes.get_mut(member) {
                member.cycle = Some(node);
            }
            if member == node {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_that_reach_each_other_are_one_cycle() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 4 -> 4
        let edges = [vec![1], vec![2], vec![0, 3], vec![], vec![4]];
        let edges: Vec<Vec<TypeId>> =
            edges.map(|targets| targets.into_iter().map(TypeId).collect()).into_iter().collect();
        let cycles = Cycles::of(&edges);
        let same = |left, right| cycles.are_same(TypeId(left), TypeId(right));
        assert!(same(0, 1) && same(1, 2) && same(4, 4));
        assert!(!same(2, 3) && !same(0, 4) && !same(3, 4));
        assert_eq!(cycles.of_type(TypeId(5)), None);
    }

    #[test]
    fn long_chains_need_no_stack() {
        let edges: Vec<Vec<TypeId>> = (1..=100_000).map(|next| vec![TypeId(next % 100_000)]).collect();
        assert!(Cycles::of(&edges).are_same(TypeId(0), TypeId(99_999)));
    }
}
