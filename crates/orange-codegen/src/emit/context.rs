//! The state of the emitter: input, options and findings.

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

/// A rule that no schema can express (`x-orange-rules`). Hand-written code of the crate implements it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Check {
    /// The name of the rule.
    pub rule: String,
    /// The type in `models` that the rule checks.
    pub ty: String,
}

/// Input, options and findings of the emitter.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) options: &'a GenerateOptions,
    pub(super) plan: Arc<Plan>,
    pub(super) coverage: Coverage,
    pub(super) findings: Vec<Finding>,
    pub(super) checks: Vec<Check>,
    /// The keys of the definitions that the files refer to.
    pub(super) definitions: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, options: &'a GenerateOptions) -> Self {
        let (plan, findings) = Plan::new(document);
        Self { findings, ..Self::with_plan(document, options, Arc::new(plan)) }
    }

    fn with_plan(document: &'a Document, options: &'a GenerateOptions, plan: Arc<Plan>) -> Self {
        Self {
            document,
            options,
            plan,
            coverage: Coverage::new(),
            findings: Vec::new(),
            checks: Vec::new(),
            definitions: BTreeSet::new(),
        }
    }

    /// Maps the items on all processors, each with a context of its own, and merges these contexts into this one. The
    /// result and its order do not depend on the number of processors.
    pub(super) fn map_parallel<T, R>(
        &mut self,
        items: &[T],
        work: impl Fn(&mut Self, &T) -> Result<R> + Sync,
    ) -> Result<Vec<R>>
    where
        T: Sync,
        R: Send,
    {
        let results = parallel::map(items, |item| {
            let mut context = Self::with_plan(self.document, self.options, Arc::clone(&self.plan));
            work(&mut context, item).map(|output| (output, context))
        })?;
        let mut outputs = Vec::with_capacity(items.len());
        for result in results {
            let (output, context) = result?;
            self.coverage.extend(context.coverage);
            self.findings.extend(context.findings);
            self.checks.extend(context.checks);
            self.definitions.extend(context.definitions);
            outputs.push(output);
        }
        Ok(outputs)
    }
}
