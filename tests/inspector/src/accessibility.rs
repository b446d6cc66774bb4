//! The rules of axe-core.

use std::fmt;

use serde_json::Value;

use crate::{Browser, Result};

/// Runs the rules of WCAG 2.2 level A and AA.
const RUN: &str = "
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const options = { runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] };
    return axe.run(document, options).then(results => results.violations.flatMap(violation =>
        violation.nodes.map(node => [violation.id, node.html.slice(0, 200), node.failureSummary])));";

/// An element that breaks a rule.
#[derive(Clone, PartialEq, Eq)]
pub struct Violation {
    /// The id of the rule, as in <https://dequeuniversity.com/rules/axe>.
    pub rule: String,
    /// The start of the element.
    pub element: String,
    /// The reason and the remedy.
    pub summary: String,
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}: {}\n  {}", self.rule, self.element, self.summary.replace('\n', "\n  "))
    }
}

impl Browser {
    /// Returns what breaks a rule of WCAG 2.2 level A or AA on the page.
    ///
    /// # Errors
    /// Returns an error if axe-core is not installed or cannot run.
    pub async fn violations(&self) -> Result<Vec<Violation>> {
        let is_loaded: bool = self.evaluate("return typeof axe === 'object';", Vec::new()).await?;
        if !is_loaded {
            self.session.execute(std::fs::read_to_string(env!("AXE_CORE"))?, Vec::<Value>::new()).await?;
        }
        let violations: Vec<(String, String, String)> = self.evaluate(RUN, Vec::new()).await?;
        let violation = |(rule, element, summary)| Violation { rule, element, summary };
        Ok(violations.into_iter().map(violation).collect())
    }
}
