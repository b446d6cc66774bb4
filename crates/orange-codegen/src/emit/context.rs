//! State of one run of the emitter: input, options and findings.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::options::GenerateOptions;
use super::plan::Plan;
use crate::emit::coverage::Coverage;
use crate::error::Result;
use crate::finding::Finding;
use crate::ir::Document;
use crate::parallel;

/// A file of generated code.
///
/// See [`GeneratedCode`](crate::GeneratedCode) for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path with `/`, relative to `src/generated` or, for the files of a whole crate, to the crate.
    pub path: String,
    /// The text, formatted.
    pub text: String,
}

/// A rule that no schema can express (`x-orange-rules`). The crate implements it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Check {
    pub rule: String,
    /// The type in `models` that it checks.
    pub ty: String,
}

/// Input and findings of a run.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) options: &'a GenerateOptions,
    pub(super) plan: Arc<Plan>,
    pub(super) coverage: Coverage,
    pub(super) findings: Vec<Finding>,
    pub(super) checks: Vec<Check>,
    /// The pointers of the definitions that the files name.
    pub(super) definitions: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, options: &'a GenerateOptions) -> Self {
        let (plan, findings) = Plan::new(document);
        let (coverage, checks, definitions) = (Coverage::new(), Vec::new(), BTreeSet::new());
        Self { document, options, plan: Arc::new(plan), coverage, findings, checks, definitions }
    }

    /// Processes the items on all processors. The result and its order do not depend on their number.
    pub(super) fn spread<T, R>(
        &mut self,
        items: &[T],
        work: impl Fn(&mut Self, &T) -> Result<R> + Sync,
    ) -> Result<Vec<R>>
    where
        T: Sync,
        R: Send,
    {
        let done = parallel::map(items, |item| {
            let mut context = self.of_worker();
            work(&mut context, item).map(|made| (made, context))
        })?;
        let mut all = Vec::with_capacity(items.len());
        for one in done {
            let (made, context) = one?;
            self.coverage.extend(context.coverage);
            self.findings.extend(context.findings);
            self.checks.extend(context.checks);
            self.definitions.extend(context.definitions);
            all.push(made);
        }
        Ok(all)
    }

    /// A context with the same input and no findings.
    fn of_worker(&self) -> Self {
        Self {
            document: self.document,
            options: self.options,
            plan: Arc::clone(&self.plan),
            coverage: Coverage::new(),
            findings: Vec::new(),
            checks: Vec::new(),
            definitions: BTreeSet::new(),
        }
    }
}
