//! Text for terminals.

/// Replaces control characters, which could change what the terminal shows.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .map(|character| if character.is_control() && character != '\n' { '\u{FFFD}' } else { character })
        .collect()
}

/// A text on one line, without control characters.
pub(crate) fn one_line(text: &str) -> String {
    printable(&text.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}
