//! JSON text sequences (RFC 7464).

use super::frame::{Frame, FrameError, FrameResult, Input};

const SEPARATOR: u8 = 0x1E;

/// State of the parser between two chunks. It tracks the nesting of JSON, so that an item is complete at its line feed
/// and need not wait for the next separator.
#[derive(Default)]
pub(super) struct JsonSequence {
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// Whether the item has text other than white space so far.
    has_text: bool,
    /// Whether the item began with a separator.
    separated: bool,
    /// Whether the rest of the item is dropped because it is too long.
    skipping: bool,
}

impl JsonSequence {
    pub(super) fn next(&mut self, input: &mut Input, limit: usize, ended: bool) -> Option<FrameResult> {
        loop {
            let found = self.find_end(input);
            if found.is_none() && !self.has_text {
                // White space between items has no meaning and must not accumulate.
                input.clear();
                return None;
            }
            let (length, separator) = found.unwrap_or((input.bytes.len(), false));
            let exceeds = length > limit;
            let is_complete = found.is_some() || ended && !input.bytes.is_empty();
            if !exceeds && !self.skipping && !is_complete {
                return None;
            }
            let text = input.take(length, usize::from(separator));
            let (has_text, separated, skipped) = (self.has_text, self.separated, self.skipping);
            if found.is_some() || ended {
                *self = Self { separated: separator, ..Self::default() };
            } else {
                // Drops the bytes to bound memory. The state still describes the rest of the item.
                self.skipping = true;
            }
            if has_text && !skipped {
                return Some(match (exceeds, separated) {
                    (true, _) => Err(FrameError::TooLong { limit }),
                    (false, false) => Err(FrameError::NoSeparator),
                    (false, true) if is_truncated(&text, found.is_some() && !separator) => {
                        Err(FrameError::Truncated)
                    }
                    (false, true) => Frame::json(&text),
                });
            }
            found?;
        }
    }

    /// Returns the length of the item that ends in `input`, and whether a separator ends it.
    fn find_end(&mut self, input: &mut Input) -> Option<(usize, bool)> {
        for (at, &byte) in input.bytes.iter().enumerate().skip(input.scanned) {
            if byte == SEPARATOR {
                return Some((at, true));
            }
            self.step(byte);
            // An item that began without a separator ends at the next separator only.
            if byte == b'\n' && self.depth == 0 && !self.in_string && self.has_text && self.separated {
                return Some((at.saturating_add(1), false));
            }
        }
        input.scanned = input.bytes.len();
        None
    }

    fn step(&mut self, byte: u8) {
        self.has_text |= !byte.is_ascii_whitespace();
        if self.in_string {
            (self.in_string, self.escaped) = match byte {
                _ if self.escaped => (true, false),
                b'\\' => (true, true),
                b'"' => (false, false),
                _ => (true, false),
            };
            return;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth = self.depth.saturating_add(1),
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}

/// Whether a number, `true`, `false` or `null` may be incomplete: white space must follow it (RFC 7464, section 2.4).
fn is_truncated(text: &[u8], at_line_feed: bool) -> bool {
    !at_line_feed && text.last().is_some_and(|last| !last.is_ascii_whitespace() && !b"}]\"".contains(last))
}
