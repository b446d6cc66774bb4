// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /beacons/{region}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `setBeacon`.
///
/// In the specification: `constructors.yaml#/paths/~1beacons~1{region}/put`.
///
/// `PUT /beacons/{region}`.
///
/// # Answers
///
/// - 204: Set.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SetBeacon {
    region: String,
    version: i64,
    name: String,
    body: models::Beacon,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "setBeacon",
    method: Method::PUT,
    path: "/beacons/{region}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SetBeacon {
    /// Creates the request with its required parameters.
    pub fn new(name: impl Into<String>, body: impl Into<models::Beacon>) -> Self {
        Self {
            region: "eu".into(),
            version: 2,
            name: name.into(),
            body: body.into(),
        }
    }

    /// `region`.
    ///
    /// Always `"eu"`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// `version`.
    ///
    /// Always `2`.
    pub fn version(mut self, version: i64) -> Self {
        self.version = version;
        self
    }
}

impl Operation for SetBeacon {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let value = &self.version;
            let found = &mut found.enter("version");
            found.constant(value, "2");
        }
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("region", &self.region)?;
        let call = parameter::query(call, "version", Style::Exploded, &self.version)?;
        let call = parameter::query(call, "name", Style::Exploded, &self.name)?;
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
