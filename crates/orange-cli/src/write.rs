//! Commands that create and change resources: their JSON bodies and dry runs.

use clap::Args;
use orange_core::operation::Operation;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::failure::{Failure, Result};
use crate::input;
use crate::output::Output;

/// Options of commands that send a JSON body.
#[derive(Args)]
pub(crate) struct BodyArguments {
    /// Body as JSON, `@FILE`, or `-` for standard input; other options replace its fields
    #[arg(long, value_name = "JSON", help_heading = "Body")]
    json: Option<String>,
    /// Prints the body and sends nothing
    #[arg(long, help_heading = "Body")]
    pub(crate) dry_run: bool,
}

/// The fields of a body.
pub(crate) struct Body(Map<String, Value>);

impl BodyArguments {
    /// Reads the body of `--json`, or starts an empty one.
    pub(crate) fn read(&self) -> Result<Body> {
        Ok(Body(
            self.json.as_deref().map(|json| input::object("--json", json)).transpose()?.unwrap_or_default(),
        ))
    }
}

impl Body {
    /// Sets a field, unless its option is absent.
    pub(crate) fn set(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value.into());
        }
    }

    /// Checks that a field is set by its option or by `--json`.
    pub(crate) fn require(&self, name: &str, option: &str) -> Result<()> {
        if self.0.contains_key(name) {
            return Ok(());
        }
        Err(Failure::Usage(format!("{option} is required, or `{name}` in --json")))
    }

    /// Converts the body to the model that is sent. Fields that the model does not have are kept.
    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<T> {
        if self.0.is_empty() {
            return Err(Failure::Usage(
                "the body is empty: use the options of the command or --json".to_owned(),
            ));
        }
        orange_core::model::from_text(&Value::Object(self.0).to_string())
            .map_err(|error| Failure::Usage(format!("the body is invalid: {error}")))
    }
}

/// Checks an operation and prints its body in place of sending it.
pub(crate) fn dry_run(operation: &impl Operation, body: &impl Serialize, output: &Output) -> Result<()> {
    check(operation)?;
    output.item(body)
}

/// Checks an operation before another request is sent.
pub(crate) fn check(operation: &impl Operation) -> Result<()> {
    // Building the request checks the body.
    drop(operation.request()?);
    Ok(())
}

/// Quotes an argument of a suggested command.
pub(crate) fn quoted(argument: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=".contains(character);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}
