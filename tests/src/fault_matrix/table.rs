//! The tables as Markdown.

use std::fmt::Write as _;

use super::events::Line;
use super::{Cell, Matrix, Often, Operation, gateway};

/// How the tables are read.
const LEGEND: &str = "\
# Fault matrix

What becomes of each kind of operation when something goes wrong. `cargo run --example fault_matrix` makes these
tables: for each cell a sandbox, a client with its defaults over a real socket, one operation and one fault. A
test holds every cell to what is promised, and this file to the cells.

A cell says how the operation ended, how many requests it made, and behind `+` how many changes the server made
because of it. The requests are those that the column is about: of a walk those of all its pages (three without a
fault, which comes on the second), of `token` those to the token endpoint. Of `event delivery` they are those with
which the sandbox, in the role of the building operator, tells a receiver of the SDK that a ticket has changed: there
the faulty answers are the receiver's, and behind `+` is how often its handler has run.

| word | meaning |
|---|---|
| `ok` | what was asked for |
| a number | an error with the status that the server answered; also one whose body says so under a status of success |
| `not filtered` | an item of the list fails the filter of the request |
| `broken` | the connection or a body broke, or was not HTTP |
| `timeout` | a time limit of the client passed: 30 s for an attempt, 60 s for an operation, 20 s without a piece of a download |
| `unreadable` | the answer cannot be understood, or is a page with fewer elements than the counts say |
| `bad file` | the file is not the one that was announced |
| `no token` | no access token could be had |
| `refused` | an answer to an event that says that it is not wanted: it is not sent again, and the sender's log says so (`DeliveryOutcome::Rejected`) |
| `given up` | an event that was sent six times in vain, and the sender's log says so (`DeliveryOutcome::Exhausted`) |
| `lost` | an event that something before the receiver answered as if it had been taken |
| `?` behind a word | the error says that the request may have had its effect (`Error::outcome_unknown`) |
| `-` | the fault makes no sense there, or cannot be seen: nobody gives the checksum of a `photo` |

In every cell: at most one change, none that is not told (`ok` or `?`), none sent twice that may not be, no secret
in any log or error, and an end within the time limit. Afterwards the client works, or says at once that it was
refused or asked to be patient. An event is handled once however often it comes, and the next one arrives.
";

/// The whole document.
pub fn document(once: &Matrix, always: &Matrix, gateway: &[gateway::Line], events: &[Line]) -> String {
    let (once, always, events) = (render(once), render(always), super::events::render(events));
    format!("{LEGEND}\n{once}\n{always}\n{}\n{events}", gateway::render(gateway))
}

/// One table.
pub fn render(matrix: &Matrix) -> String {
    let mut text = String::new();
    let title = match matrix.often {
        Often::Once => "The first answer is faulty, what follows is right",
        Often::Always => "Every answer is faulty",
    };
    let _ = writeln!(text, "## {title}\n");
    let names: Vec<&str> = Operation::ALL.iter().map(|operation| operation.name()).collect();
    let _ = writeln!(text, "| fault | {} |", names.join(" | "));
    let _ = writeln!(text, "|---|{}", "---|".repeat(names.len()));
    let mut group = "";
    for (row, cells) in &matrix.rows {
        if row.group != group {
            group = row.group;
            let _ = writeln!(text, "| **{group}** |{}", " |".repeat(names.len()));
        }
        let fault = shorten(&row.fault.to_string());
        let cells: Vec<String> = cells.iter().map(written_or_none).collect();
        let _ = writeln!(text, "| `{fault}` | {} |", cells.join(" | "));
    }
    text
}

/// A cell as it stands in a table.
pub(super) fn written_or_none(cell: &Option<Cell>) -> String {
    cell.as_ref().map_or("-".to_owned(), written)
}

fn written(cell: &Cell) -> String {
    let mut text = format!("{} {}", cell.outcome, cell.attempts);
    if cell.effects > 0 {
        let _ = write!(text, " +{}", cell.effects);
    }
    if cell.secrets > 0 {
        let _ = write!(text, " LEAKS {}", cell.secrets);
    }
    text
}

/// A cell of a table has one line and no bars.
fn shorten(text: &str) -> String {
    let text = text.replace('|', "/");
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
