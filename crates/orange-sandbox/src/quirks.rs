//! Settings for the contradictions between the public documents.
//!
//! Orange's pages and the interop group's interface files describe the same API differently, and neither is complete.
//! A client must handle both, so each difference is a setting. [`Quirks::orange`] is the default and follows Orange's
//! page wherever it states a rule.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::tmf::{LimitRules, UntypedValue};

/// Settings for contradictions between the public documents. Start from [`Quirks::orange`] or [`Quirks::interop`] and
/// change single fields.
///
/// ```
/// use orange_sandbox::{Quirks, SingleResource};
/// let mut quirks = Quirks::orange();
/// quirks.single_ticket = SingleResource::Object;
/// assert_ne!(quirks, Quirks::orange());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Quirks {
    /// The number of elements of a list without `limit`: 10 on Orange's page, 50 in the interop group's interface.
    pub default_limit: u64,
    /// The maximum `limit`: 100 in the interop group's interface, none on Orange's page.
    pub max_limit: Option<u64>,
    /// The shape of a single ticket.
    pub single_ticket: SingleResource,
    /// The shape of a single incident. Orange's page says "your incident", without a sample.
    pub single_incident: SingleResource,
    /// Omits the time zone in dates of incidents. Their format is not documented.
    pub dates_without_zone: bool,
    /// Omits the time zone in dates of tickets. The samples of Orange and of the interop group have one.
    pub ticket_dates_without_zone: bool,
    /// Lets the commercial operator cancel a RESOLVED ticket: "at any point" on Orange's page, not allowed in the
    /// interop group's diagram.
    pub cancel_from_resolved: bool,
    /// The shape of a page with one element. Orange's Incident page shows a list that begins with `{`.
    pub list_of_one: ListOfOne,
    /// The name of the property with a ticket's history.
    pub history: History,
    /// The properties of a ticket and the representation of absent values.
    pub ticket_shape: TicketShape,
    /// The format of the `ETag` header.
    pub etag: EtagHeader,
    /// Whether PUT and PATCH require `If-Match`. The interop group requires it, Orange's page does not mention it.
    pub if_match_required: bool,
    /// The format of errors of the APIs. The gateway in front of them always uses its own format.
    pub backend_errors: ErrorShape,
    /// Swaps the two counts of a list, as in the sample of Orange's Incident page.
    pub swapped_counts: bool,
    /// Answers a partial list with 206. The interop group's prose requires it, its interface does not.
    pub partial_content: bool,
    /// The status for an exceeded rate limit; the code is 53 in both cases.
    pub throttling: Throttling,
    /// The format of the token endpoints' 429 response, of which there is no recording.
    pub token_quota: TokenQuota,
    /// Adds `Retry-After` to responses for an exceeded rate limit. No public document mentions it.
    pub retry_after: bool,
    /// The comparison of a filter value with a number if the filter has no typed search (`[eq,num]`).
    pub untyped_values: UntypedValue,
    /// Also sends events for the commercial operator's own changes of tickets, notes and attachments. The documents
    /// do not say which changes cause events. Without this, only changes of the infrastructure operator do.
    pub events_of_own_changes: bool,
    /// Answers Eligibility requests with 503 and code 2600, as if its backend were down.
    pub eligibility_backend_down: bool,
    /// Sends errors with a trailing comma, which is invalid JSON, as in some samples on Orange's pages.
    pub malformed_errors: bool,
}

impl Quirks {
    /// Returns the rules of Orange's pages, and those of the interop group where Orange states none.
    pub fn orange() -> Self {
        Self {
            default_limit: 10,
            max_limit: None,
            single_ticket: SingleResource::ArrayOfOne,
            single_incident: SingleResource::Object,
            dates_without_zone: false,
            ticket_dates_without_zone: false,
            cancel_from_resolved: false,
            list_of_one: ListOfOne::Array,
            history: History::StatusChanges,
            ticket_shape: TicketShape::Orange,
            etag: EtagHeader::Quoted,
            if_match_required: true,
            backend_errors: ErrorShape::Gateway,
            swapped_counts: false,
            partial_content: false,
            throttling: Throttling::TooManyRequests,
            token_quota: TokenQuota::Gateway,
            retry_after: false,
            untyped_values: UntypedValue::FieldType,
            events_of_own_changes: false,
            eligibility_backend_down: false,
            malformed_errors: false,
        }
    }

    /// Returns the rules of the interop group's interface files, and those of Orange's pages where the files state
    /// none.
    pub fn interop() -> Self {
        Self {
            default_limit: 50,
            max_limit: Some(100),
            single_ticket: SingleResource::Object,
            history: History::StatusChange,
            ticket_shape: TicketShape::Interop,
            etag: EtagHeader::Bare,
            backend_errors: ErrorShape::Interop,
            ..Self::orange()
        }
    }

    /// Sets one quirk by its JSON name. `value` is JSON, or text if it is not valid JSON.
    ///
    /// ```
    /// use orange_sandbox::{Quirks, SingleResource};
    ///
    /// let mut quirks = Quirks::orange();
    /// quirks.set("singleTicket", "object")?;
    /// quirks.set("swappedCounts", "true")?;
    /// assert_eq!((quirks.single_ticket, quirks.swapped_counts), (SingleResource::Object, true));
    /// # Ok::<(), orange_sandbox::QuirkError>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error and changes nothing if there is no such quirk or the value is invalid.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), QuirkError> {
        let Ok(Value::Object(mut all)) = serde_json::to_value(&*self) else {
            return Err(QuirkError::unknown(name));
        };
        let slot = all.get_mut(name).ok_or_else(|| QuirkError::unknown(name))?;
        *slot = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
        let invalid = |error: serde_json::Error| QuirkError(format!("{name}: {error}"));
        *self = serde_json::from_value(Value::Object(all)).map_err(invalid)?;
        Ok(())
    }

    /// Returns the names of all quirks.
    pub fn names() -> Vec<String> {
        match serde_json::to_value(Self::orange()) {
            Ok(Value::Object(all)) => all.into_iter().map(|(name, _)| name).collect(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn limit_rules(&self) -> LimitRules {
        LimitRules { default_limit: self.default_limit, max_limit: self.max_limit }
    }
}

/// An unknown quirk, or an invalid value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuirkError(String);

impl QuirkError {
    fn unknown(name: &str) -> Self {
        Self(format!("unknown quirk `{name}`; must be one of {}", Quirks::names().join(", ")))
    }
}

impl fmt::Display for QuirkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for QuirkError {}

impl Default for Quirks {
    fn default() -> Self {
        Self::orange()
    }
}

/// The shape of a single resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SingleResource {
    /// An array of one element, with the two counts (Orange's page).
    ArrayOfOne,
    /// The object itself (interop group).
    Object,
}

/// The shape of a page with exactly one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListOfOne {
    /// An array, as for other pages.
    Array,
    /// The element itself.
    Object,
}

/// The name of the property with a ticket's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum History {
    /// `statusChanges` (Orange's page).
    StatusChanges,
    /// `statusChange` (interop group).
    StatusChange,
    /// Both.
    Both,
}

/// The properties of a ticket and the representation of absent values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TicketShape {
    /// The properties of the sample on Orange's page, absent values as `null`, and `TroubleTicket` as `@baseType`;
    /// further the dates and counts that only the interop group documents.
    Orange,
    /// The properties of the interop group's schema, absent values omitted.
    Interop,
}

/// The format of the `ETag` header. The value is the ticket's `@version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EtagHeader {
    /// `ETag: "…"`, as HTTP requires.
    Quoted,
    /// `ETag: …`, as in the interop group's examples.
    Bare,
    /// No header, as on Orange's page: clients use `@version`.
    Absent,
}

/// The format of an error body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorShape {
    /// `code` (a number), `message`, `description`.
    Gateway,
    /// `code` (a string), `reason`, `message`, `status`.
    Interop,
}

/// The status for an exceeded rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Throttling {
    /// 429.
    TooManyRequests,
    /// 403.
    Forbidden,
}

/// The format of the response to too many token requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenQuota {
    /// `code` (53), `message`, `description`, as other errors of the gateway.
    Gateway,
    /// `error`, `error_description`, as other errors of the token endpoint.
    Oauth,
}
