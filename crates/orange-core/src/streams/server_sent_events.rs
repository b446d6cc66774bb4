//! Server-sent events, interpreted according to the HTML Standard.

use std::time::Duration;

use super::frame::{EventFields, Frame, FrameError, FrameResult, Input};

/// State of the parser between two lines.
#[derive(Default)]
pub(super) struct ServerSentEvents {
    /// Whether the data is plain text, which is converted to a JSON string.
    is_text: bool,
    data: Vec<u8>,
    has_data: bool,
    /// Fields of the stream (`id`, `retry`), and `event` of the current event.
    fields: EventFields,
    /// Whether the last line ended with CR. A LF that follows belongs to the same line break.
    after_cr: bool,
    /// Whether the rest of the event is dropped because it is too long.
    skipping: bool,
    /// Whether the start of the current line was dropped.
    is_line_truncated: bool,
    is_not_utf8: bool,
}

impl ServerSentEvents {
    pub(super) fn new(is_text: bool) -> Self {
        Self { is_text, ..Self::default() }
    }

    pub(super) fn next(&mut self, input: &mut Input, limit: usize, ended: bool) -> Option<FrameResult> {
        loop {
            if self.after_cr && !input.bytes.is_empty() {
                self.after_cr = false;
                if input.bytes.starts_with(b"\n") {
                    input.take(0, 1);
                }
            }
            let Some(end) = input.find(|byte| matches!(byte, b'\r' | b'\n')) else {
                if self.exceeds(input.bytes.len(), limit) {
                    input.clear();
                    self.is_line_truncated = true;
                    return self.skip(limit);
                }
                return if ended { self.finish(input) } else { None };
            };
            self.after_cr = input.bytes.get(end) == Some(&b'\r');
            let exceeds = self.exceeds(end, limit);
            let line = input.take(end, 1);
            if std::mem::take(&mut self.is_line_truncated) {
                continue;
            }
            if line.is_empty() {
                if let Some(event) = self.dispatch() {
                    return Some(event);
                }
            } else if exceeds {
                if let Some(error) = self.skip(limit) {
                    return Some(error);
                }
            } else if !self.skipping {
                self.field(&line);
            }
        }
    }

    #[cfg(test)]
    pub(super) fn buffered(&self) -> usize {
        self.data.len()
    }

    fn exceeds(&self, line: usize, limit: usize) -> bool {
        self.data.len().saturating_add(line) > limit
    }

    /// Drops the rest of the event. Returns an error if it was not reported yet.
    fn skip(&mut self, limit: usize) -> Option<FrameResult> {
        self.data = Vec::new();
        let is_reported = std::mem::replace(&mut self.skipping, true);
        (!is_reported).then_some(Err(FrameError::TooLong { limit }))
    }

    fn field(&mut self, line: &[u8]) {
        let colon = line.iter().position(|&byte| byte == b':').unwrap_or(line.len());
        let (name, value) = line.split_at(colon);
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
            }
            b"event" => self.fields.event = self.text(value),
            b"id" if !value.contains(&0) => self.fields.id = self.text(value),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let milliseconds = std::str::from_utf8(value).ok().and_then(|digits| digits.parse().ok());
                self.fields.retry = milliseconds.map(Duration::from_millis).or(self.fields.retry);
            }
            // A comment, or a field that the standard does not define.
            _ => {}
        }
    }

    fn text(&mut self, value: &[u8]) -> Option<String> {
        let text = std::str::from_utf8(value);
        self.is_not_utf8 |= text.is_err();
        text.ok().filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Returns the event that a blank line ends, if it has data.
    fn dispatch(&mut self) -> Option<FrameResult> {
        let event = self.fields.event.take();
        let data = std::mem::take(&mut self.data);
        let is_not_utf8 = std::mem::take(&mut self.is_not_utf8);
        let has_data = std::mem::take(&mut self.has_data);
        if std::mem::take(&mut self.skipping) || !has_data {
            return None;
        }
        let fields = EventFields { event, ..self.fields.clone() };
        Some(match String::from_utf8(data) {
            Ok(text) if !is_not_utf8 => {
                let text = if self.is_text { serde_json::Value::String(text).to_string() } else { text };
                Ok(Frame { text, event: Some(fields) })
            }
            _ => Err(FrameError::NotUtf8),
        })
    }

    /// Ends the body. An event without a blank line after it is truncated. A comment at the end is ignored.
    fn finish(&mut self, input: &mut Input) -> Option<FrameResult> {
        let is_field = !input.bytes.is_empty() && !input.bytes.starts_with(b":");
        let is_open = (self.has_data || is_field || self.is_line_truncated) && !self.skipping;
        input.clear();
        *self = Self::new(self.is_text);
        is_open.then_some(Err(FrameError::Truncated))
    }
}
