//! The text of the report.

use std::collections::BTreeMap;
use std::io::Write;

use orange_sandbox::{ReceivedRequest, Sandbox};

/// Result of a part of the tour.
pub(super) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Length of a line of text.
const WIDTH: usize = 100;

/// Writes chapters and numbered steps. The requests of a step are those that the sandbox received since the last one.
pub(super) struct Report<'a> {
    sandbox: &'a Sandbox,
    out: &'a mut dyn Write,
    steps: usize,
    /// Sequence number of the last request that was written.
    written: u64,
}

impl<'a> Report<'a> {
    pub(super) fn new(sandbox: &'a Sandbox, out: &'a mut dyn Write) -> Self {
        Self { sandbox, out, steps: 0, written: 0 }
    }

    pub(super) fn text(&mut self, line: &str) -> Outcome {
        Ok(writeln!(self.out, "{line}")?)
    }

    /// Begins a chapter.
    pub(super) fn chapter(&mut self, title: &str) -> Outcome {
        self.text("")?;
        self.text(title)?;
        self.text(&"-".repeat(title.chars().count()))
    }

    /// Writes a step of the client: a description, its requests, and the lines of its result.
    pub(super) fn step(
        &mut self,
        description: &str,
        result: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Outcome {
        self.steps += 1;
        self.text(&format!("{:>2}. {description}", self.steps))?;
        let requests = self.new_requests();
        if requests.is_empty() {
            self.text("    → nothing is sent")?;
        }
        for request in requests {
            self.text(&format!("    → {request}"))?;
        }
        let lines = result.into_iter().flat_map(|line| wrapped(line.as_ref()));
        for (index, line) in lines.enumerate() {
            let mark = if index == 0 { '←' } else { ' ' };
            self.text(format!("    {mark} {line}").trim_end())?;
        }
        Ok(())
    }

    /// Writes a step of the infrastructure operator.
    pub(super) fn operator(&mut self, description: &str) -> Outcome {
        self.text(&format!("  ● {description}"))
    }

    /// Writes the number of requests to each API.
    pub(super) fn summary(&mut self) -> Outcome {
        self.chapter("Requests received by the sandbox")?;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for request in self.sandbox.requests() {
            let api = request.path.split('/').nth(1).unwrap_or_default();
            let name = if api == "oauth" { "access tokens" } else { api };
            *counts.entry(name.to_owned()).or_default() += 1;
        }
        let rows = counts.iter().map(|(name, count)| [name.clone(), count.to_string()]);
        for line in columns(rows) {
            self.text(&format!("    {line}"))?;
        }
        Ok(())
    }

    /// The requests since the last step. Equal requests in a row are one line.
    fn new_requests(&mut self) -> Vec<String> {
        let mut lines: Vec<(String, usize)> = Vec::new();
        for request in self.sandbox.requests().into_iter().filter(|request| request.sequence > self.written) {
            let line = line(&request);
            match lines.last_mut() {
                Some((last, count)) if *last == line => *count += 1,
                _ => lines.push((line, 1)),
            }
        }
        self.written = self.sandbox.requests().last().map_or(self.written, |request| request.sequence);
        let times = |count: usize| if count == 1 { String::new() } else { format!("   {count} times") };
        lines.into_iter().map(|(line, count)| line + &times(count)).collect()
    }
}

fn line(request: &ReceivedRequest) -> String {
    let status = request.status.map_or_else(|| "-".to_owned(), |status| status.to_string());
    let segments: Vec<String> = request.path.split('/').map(short).collect();
    format!("{:<5} {status:<3}  {}", request.method, segments.join("/"))
}

/// The beginning of an id in the format of UUIDs; other text as it is.
pub(super) fn short(id: &str) -> String {
    let is_long = id.len() == 36 && id.split('-').count() == 5;
    id.get(..8).filter(|_| is_long).map_or_else(|| id.to_owned(), |begin| format!("{begin}…"))
}

/// A text as lines of at most `WIDTH` characters, the second and later ones indented. A longer word has its own line.
fn wrapped(text: &str) -> Vec<String> {
    if text.chars().count() <= WIDTH {
        return vec![text.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.trim().is_empty() || line.chars().count() + word.chars().count() < WIDTH => {
                line.push_str(if line.trim().is_empty() { "" } else { " " });
                line.push_str(word);
            }
            _ => lines.push(format!("  {word}")),
        }
    }
    lines
}

/// Lines of a table whose columns are aligned.
pub(super) fn columns<const N: usize>(rows: impl IntoIterator<Item = [String; N]>) -> Vec<String> {
    let rows: Vec<[String; N]> = rows.into_iter().collect();
    let widths: [usize; N] = std::array::from_fn(|column| {
        rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
    });
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["é", "1", ""], ["long", "20", "x"]].map(|row| row.map(str::to_owned));
        assert_eq!(columns(rows), ["é     1", "long  20  x"]);
    }

    #[test]
    fn long_text_is_wrapped_between_words() {
        let text = ["word"; 30].join(" ");
        let lines = wrapped(&text);
        assert_eq!(lines.iter().map(String::len).collect::<Vec<_>>(), [99, 51]);
        assert_eq!(lines.concat().split_whitespace().count(), 30);
        assert_eq!(wrapped("a  b"), ["a  b"]);
    }

    #[test]
    fn only_uuids_are_shortened() {
        assert_eq!(short("22e61758-0b3b-4b0e-9a0c-5d2b7a3f1c11"), "22e61758…");
        assert_eq!(short("1805N42320"), "1805N42320");
    }
}
