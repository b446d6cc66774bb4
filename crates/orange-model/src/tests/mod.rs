//! Behaviour of models, on types as the generator emits them.

// The macros are for public types of other crates.
#![allow(dead_code, unreachable_pub)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::open_enum::TextEnum;
use super::{Date, DateTime, Json, Number, UnknownValue};

crate::text_type! {
    /// A code.
    pub struct Code;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    Open,
    Closed,
    __Unknown(UnknownValue<Box<str>>),
}

impl Status {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Closed => "CLOSED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Status {
    const VALUES: &'static [Self] = &[Self::Open, Self::Closed];

    fn known(text: &str) -> Option<Self> {
        Some(match text {
            "OPEN" => Self::Open,
            "CLOSED" => Self::Closed,
            _ => return None,
        })
    }

    fn alias(text: &str) -> Option<Self> {
        Some(match text {
            "SHUT" => Self::Closed,
            _ => return None,
        })
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

crate::__text_enum!(Status);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    Low,
    __Unknown(UnknownValue<i64>),
}

impl Level {
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::__Unknown(value) => *value.__get(),
        }
    }
}

impl super::IntegerEnum for Level {
    const VALUES: &'static [Self] = &[Self::Low];

    fn known(value: i64) -> Option<Self> {
        (value == 1).then_some(Self::Low)
    }

    fn unknown(value: UnknownValue<i64>) -> Self {
        Self::__Unknown(value)
    }
}

crate::__integer_enum!(Level);

macro_rules! object {
    ($name:ident $fields:tt) => {
        crate::__model! {
            types { pub struct $name { mode: read, extras_field: extras } }
            fields $fields
        }
    };
}

mod access;
mod field_table;
mod fields;
mod limits;
mod numbers;

object!(Ticket {
    0: id = "id", read: String;
    1: status = "status", read: Status;
    2: history = "history", read: Vec<Status>;
    3: created = "created", read: DateTime;
    4: day = "day", read: Date;
    5: count = "count", read: i64;
    6: longitude = "longitude", read: Number;
    7: urgent = "urgent", read: bool;
    8: code = "code", read: Code;
    9: place = "place", read: Place;
    10: places = "places", read: Vec<Place>;
    11: by_name = "by.name", read: BTreeMap<String, Status>;
    12: free = "free", read: Json;
    13: parent = "parent", read: Box<Ticket>;
});

object!(Place {
    0: city = "city", read: String;
    1: number = "number", read: i64;
});

fn decode(value: &Value) -> Ticket {
    serde_json::from_str(&value.to_string()).unwrap()
}

fn encode(ticket: &Ticket) -> Value {
    serde_json::from_str(&serde_json::to_string(ticket).unwrap()).unwrap()
}

fn complete_ticket() -> Value {
    json!({
        "id": "T1",
        "status": "OPEN",
        "history": ["OPEN", "CLOSED", "ON_HOLD"],
        "created": "2025-01-14T13:17:58.078+00:00",
        "day": "2025-01-14",
        "count": 7,
        "longitude": 2.5,
        "urgent": true,
        "code": "ARTD",
        "place": {"city": "Ajaccio", "number": 3, "extra": {"deep": [1, null]}},
        "places": [{"city": "Lyon"}, {"city": null}],
        "by.name": {"a": "OPEN", "b": "NEW"},
        "free": {"any": ["value", 1.50]},
        "parent": {"id": "T0", "added": 1},
    })
}
