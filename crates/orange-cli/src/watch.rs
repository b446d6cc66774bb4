//! Commands that follow a resource until it has a status.

use std::time::Duration;

use clap::Args;
use orange_core::model::Tagged;
use orange_core::wait::Wait;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::mpsc;

use crate::failure::Result;
use crate::output::{Column, Output};

/// Options of commands that follow a resource.
#[derive(Args)]
pub(crate) struct WatchArguments {
    /// Id of the resource
    pub(crate) id: String,
    /// Statuses at which the command ends, such as `PENDING,RESOLVED`
    #[arg(long, value_name = "STATUSES", value_delimiter = ',')]
    pub(crate) until: Vec<String>,
    /// First pause between two reads, such as `30s`; it grows up to 5 minutes while nothing changes
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration, default_value = "30s")]
    interval: Duration,
    /// Time limit of the command, such as `8h`
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration, default_value = "1h")]
    max_wait: Duration,
}

impl WatchArguments {
    /// Whether a status ends the command.
    pub(crate) fn ends_at(&self, status: Option<&str>) -> bool {
        status.is_some_and(|status| self.until.iter().any(|until| until == status))
    }

    /// Waits, and prints the resource now and after each change.
    pub(crate) async fn print<T: Serialize + Send + 'static>(
        &self,
        wait: Wait<'_, Tagged<T>>,
        columns: &[Column],
        output: &Output,
    ) -> Result<()> {
        let (states, mut received) = mpsc::unbounded_channel::<Result<Value>>();
        let mut last = None;
        let wait = wait.interval(self.interval).timeout(self.max_wait).on_state(move |state| {
            let state = crate::output::to_value(&**state);
            let text = state.as_ref().ok().map(Value::to_string);
            if last != text {
                // The receiver is gone only if the command ends.
                let _ = states.send(state);
                last = text;
            }
        });
        let mut printer = output.list(columns).immediate();
        let mut wait = std::pin::pin!(wait.into_future());
        let ended = loop {
            tokio::select! {
                biased;
                Some(state) = received.recv() => printer.item(state?)?,
                ended = &mut wait => break ended,
            }
        };
        while let Ok(state) = received.try_recv() {
            printer.item(state?)?;
        }
        printer.finish()?;
        ended?;
        Ok(())
    }
}
