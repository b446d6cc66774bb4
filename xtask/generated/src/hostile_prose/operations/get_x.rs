// Generated from corpus/hostile-prose.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// Summary ends with backslash \\
///
/// - item continued lazily wrongly lazy
/// - one
/// - two
///   - sub off
///
/// ```text
/// | a | b |
/// |---|---|
/// | 1 | 2 |
/// ```
///
/// code block indented
///
/// \> quote lazy quote
///
/// ```text
/// let x = ;
/// ```
///
/// ```text
/// {"a": 1}
/// ```
///
/// ```text
/// fn main() { panic!() }
/// ```
///
/// \[a\]: <http://x.y> \[^1\] footnote *unclosed _emph* 'unclosed code $math$ \[x\] &amp; &lt;
/// &nbsp; \<br\> \<br/\> \<unclosed \<p\> */ /* /// //! """ r#"x"# {} {0} {{ }} \\n \\x \\u{1}
///
/// In the specification: `hostile-prose.yaml#/paths/~1x/get`.
///
/// `GET /x`.
///
/// # Answers
///
/// - 200: Result\<Vec\<T\>, E\> \[0\] A `Option<T>`
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetX {
    p: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getX",
    method: Method::GET,
    path: "/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetX {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { p: None }
    }

    /// - a
    /// - b c d
    ///
    /// e \[x\] \<T\>
    pub fn p(mut self, p: impl Into<String>) -> Self {
        self.p = Some(p.into());
        self
    }
}

impl Default for GetX {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetX {
    type Output = models::X;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "p", Style::Exploded, &self.p)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
