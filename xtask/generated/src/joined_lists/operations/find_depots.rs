// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /depots/{zones}{marks}/{tags}`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `findDepots`.
///
/// In the specification: `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get`.
///
/// `GET /depots/{zones}{marks}/{tags}`.
///
/// # Answers
///
/// - 204: Found.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct FindDepots {
    zones: Vec<String>,
    marks: BTreeMap<String, String>,
    tags: Vec<String>,
    codes: Option<Vec<String>>,
    words: Option<Vec<String>>,
    ranks: Option<Vec<String>>,
    box_: Option<models::FindDepotsBox>,
    near: Option<models::FindDepotsNear>,
    to: Option<String>,
    via: Option<Vec<String>>,
    kinds: Option<Vec<String>>,
    x_crew: Option<Vec<String>>,
    x_spot: Option<models::FindDepotsXSpot>,
    seen: Option<Vec<String>>,
    shade: Option<models::FindDepotsShade>,
    each: Option<Vec<String>>,
    token: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "findDepots",
    method: Method::GET,
    path: "/depots/{zones}{marks}/{tags}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl FindDepots {
    /// `codes`.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// `words`.
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }

    /// `ranks`.
    pub fn ranks(mut self, ranks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ranks = Some(ranks.into_iter().map(Into::into).collect());
        self
    }

    /// `box`.
    pub fn box_(mut self, box_: impl Into<models::FindDepotsBox>) -> Self {
        self.box_ = Some(box_.into());
        self
    }

    /// `near`.
    pub fn near(mut self, near: impl Into<models::FindDepotsNear>) -> Self {
        self.near = Some(near.into());
        self
    }

    /// `to`.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `via`.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }

    /// `kinds[]`.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.kinds = Some(kinds.into_iter().map(Into::into).collect());
        self
    }

    /// `X-Crew`.
    pub fn x_crew(
        mut self,
        x_crew: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.x_crew = Some(x_crew.into_iter().map(Into::into).collect());
        self
    }

    /// `X-Spot`.
    pub fn x_spot(mut self, x_spot: impl Into<models::FindDepotsXSpot>) -> Self {
        self.x_spot = Some(x_spot.into());
        self
    }

    /// `seen`.
    pub fn seen(mut self, seen: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seen = Some(seen.into_iter().map(Into::into).collect());
        self
    }

    /// `shade`.
    pub fn shade(mut self, shade: impl Into<models::FindDepotsShade>) -> Self {
        self.shade = Some(shade.into());
        self
    }

    /// `each`.
    pub fn each(mut self, each: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.each = Some(each.into_iter().map(Into::into).collect());
        self
    }

    /// `token`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Operation for FindDepots {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.box_ {
            let found = &mut found.enter("box");
            value.check(found);
        }
        if let Some(value) = &self.near {
            let found = &mut found.enter("near");
            value.check(found);
        }
        if let Some(value) = &self.x_spot {
            let found = &mut found.enter("X-Spot");
            value.check(found);
        }
        if let Some(value) = &self.shade {
            let found = &mut found.enter("shade");
            value.check(found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::path(call, "zones", Style::Joined(","), &self.zones)?;
        let call = parameter::path(
            call,
            "marks",
            Style::Matrix { explode: true },
            &self.marks,
        )?;
        let call = parameter::path(
            call,
            "tags",
            Style::Label { explode: true },
            &self.tags,
        )?;
        let call = parameter::query(call, "codes", Style::Joined(","), &self.codes)?;
        let call = parameter::query(call, "words", Style::Joined(" "), &self.words)?;
        let call = parameter::query(call, "ranks", Style::Joined("|"), &self.ranks)?;
        let call = parameter::query(call, "box", Style::Joined(","), &self.box_)?;
        let call = parameter::query(call, "near", Style::Deep, &self.near)?;
        let call = parameter::query_reserved(call, "to", Style::Exploded, &self.to)?;
        let call = parameter::query_reserved(
            call,
            "via",
            Style::Joined(","),
            &self.via,
        )?;
        let call = parameter::query(call, "kinds[]", Style::Exploded, &self.kinds)?;
        let call = parameter::header(call, "X-Crew", Style::Joined(","), &self.x_crew)?;
        let call = parameter::header(call, "X-Spot", Style::Exploded, &self.x_spot)?;
        let call = parameter::cookie(call, "seen", Style::Joined(","), &self.seen)?;
        let call = parameter::cookie(call, "shade", Style::Joined(","), &self.shade)?;
        let call = parameter::cookie(call, "each", Style::Exploded, &self.each)?;
        let call = parameter::cookie(call, "token", Style::Exploded, &self.token)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters.
    FindDepotsBuilder -> FindDepots, [zones marks tags]
    zones Zones zones(impl IntoIterator<Item = impl Into<String>>) Vec<String> = zones.into_iter().map(Into::into).collect(), [Vec<String>, Marks, Tags];
    marks Marks marks(BTreeMap<String, String>) BTreeMap<String, String> = marks, [Zones, BTreeMap<String, String>, Tags];
    tags Tags tags(impl IntoIterator<Item = impl Into<String>>) Vec<String> = tags.into_iter().map(Into::into).collect(), [Zones, Marks, Vec<String>];
    {
        FindDepots {
            zones,
            marks,
            tags,
            codes: None,
            words: None,
            ranks: None,
            box_: None,
            near: None,
            to: None,
            via: None,
            kinds: None,
            x_crew: None,
            x_spot: None,
            seen: None,
            shade: None,
            each: None,
            token: None,
        }
    }
}
