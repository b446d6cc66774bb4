//! What the documents contradict each other about, as switches.
//!
//! Orange's pages and the interop group's interface files describe the same API differently, and neither
//! is complete. A client has to live with both, so each difference can be turned either way here.
//! [`Quirks::orange`] is the default and follows Orange's page wherever it says something.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::tmf::{UntypedValue, Window};

/// The switches. Start from [`Quirks::orange`] or [`Quirks::interop`] and change what a test is about.
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
    /// How many elements a list returns when nobody asks for a number: 10 says Orange's page, 50 the
    /// interop group.
    pub default_limit: u64,
    /// The largest `limit`: 100 says the interop group, Orange's page none.
    pub max_limit: Option<u64>,
    /// What GET of one ticket answers.
    pub single_ticket: SingleResource,
    /// What GET of one incident answers. Orange's page says "your incident", without a sample.
    pub single_incident: SingleResource,
    /// Leaves the zone out of the dates of incidents. Their form is not documented.
    pub dates_without_zone: bool,
    /// Leaves the zone out of the dates of tickets. The samples on Orange's page and the interop group's have one.
    pub ticket_dates_without_zone: bool,
    /// Lets the commercial operator cancel a ticket that is RESOLVED: Orange's page says "at any point", the
    /// diagram of the interop group not there.
    pub cancel_from_resolved: bool,
    /// What a list page with one element is. Orange's Incident page shows a list that begins with `{`.
    pub list_of_one: ListOfOne,
    /// The spelling of a ticket's history.
    pub history: History,
    /// Which members a ticket has and how absence is written.
    pub ticket_shape: TicketShape,
    /// How the ETag header is written.
    pub etag: EtagHeader,
    /// Whether PUT and PATCH need `If-Match`. The interop group requires it, Orange's page is silent.
    pub if_match_required: bool,
    /// The shape of the errors that come from behind the gateway.
    pub backend_errors: ErrorShape,
    /// Sends the two counts of a list in each other's header, as the sample of Orange's Incident page
    /// suggests.
    pub swapped_counts: bool,
    /// Answers 206 to a list that is only a part. The interop group's prose says so, its interface does
    /// not.
    pub partial_content: bool,
    /// The status of an exceeded call rate; code 53 comes with both.
    pub throttling: Throttling,
    /// The shape of the 429 of the token endpoints, which nobody has recorded.
    pub token_quota: TokenQuota,
    /// Adds `Retry-After` to a refusal for too many requests. No public document mentions it.
    pub retry_after: bool,
    /// How a filter value without `num` meets a number.
    pub untyped_values: UntypedValue,
    /// Announces by events also what the commercial operator did itself: its changes of tickets, its notes and
    /// files. Which changes are announced is not published; without this, those of the building operator are.
    pub events_of_own_changes: bool,
    /// Lets Eligibility answer 503 with code 2600: the backend behind it is away.
    pub eligibility_backend_down: bool,
    /// Sends errors as text that is almost JSON, with a trailing comma, as some samples on Orange's pages.
    pub malformed_errors: bool,
}

impl Quirks {
    /// What Orange's pages say, and the interop group where they are silent.
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

    /// What the interop group's interface files say.
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

    /// Turns one switch by its name and value, as they are written in JSON; a value that is no JSON is taken
    /// as text.
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
    /// No such switch, or not such a value; the switches are as they were then.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), QuirkError> {
        let Ok(Value::Object(mut all)) = serde_json::to_value(&*self) else {
            return Err(QuirkError::unknown(name));
        };
        let slot = all.get_mut(name).ok_or_else(|| QuirkError::unknown(name))?;
        *slot = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
        let bad = |error: serde_json::Error| QuirkError(format!("{name}: {error}"));
        *self = serde_json::from_value(Value::Object(all)).map_err(bad)?;
        Ok(())
    }

    /// The names of all switches.
    pub fn names() -> Vec<String> {
        match serde_json::to_value(Self::orange()) {
            Ok(Value::Object(all)) => all.into_iter().map(|(name, _)| name).collect(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn window(&self) -> Window {
        Window { default_limit: self.default_limit, max_limit: self.max_limit }
    }
}

/// A switch that could not be turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuirkError(String);

impl QuirkError {
    fn unknown(name: &str) -> Self {
        Self(format!("there is no switch `{name}`, but {}", Quirks::names().join(", ")))
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

/// What GET of one ticket answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SingleResource {
    /// An array with the ticket, and the two counts (Orange's page).
    ArrayOfOne,
    /// The ticket (interop group).
    Object,
}

/// What a list page with exactly one element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListOfOne {
    /// An array, as every other page.
    Array,
    /// The element itself.
    Object,
}

/// The spelling of a ticket's history.
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

/// Which members a ticket has and how absence is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TicketShape {
    /// The members of the page's sample, unset ones as explicit nulls, `@baseType` is `TroubleTicket`;
    /// besides them the dates and counts that the interop group has and the sample lacks.
    Orange,
    /// The members of the interop group's schema, unset ones left out.
    Interop,
}

/// How the ETag header is written. The value always is the ticket's `@version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EtagHeader {
    /// `ETag: "…"`, as HTTP wants it.
    Quoted,
    /// `ETag: …`, as the interop group's examples show it.
    Bare,
    /// No header, as on Orange's page: the client is left with `@version`.
    Absent,
}

/// The shape of an error body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorShape {
    /// `code` (a number), `message`, `description`.
    Gateway,
    /// `code` (a string), `reason`, `message`, `status`.
    Interop,
}

/// The status of an exceeded call rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Throttling {
    /// 429.
    TooManyRequests,
    /// 403.
    Forbidden,
}

/// The shape of the refusal when too many tokens were asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenQuota {
    /// `code` (53), `message`, `description`, as every other refusal of the gateway.
    Gateway,
    /// `error`, `error_description`, as the other errors of the token endpoint.
    Oauth,
}
