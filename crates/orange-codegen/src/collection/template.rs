//! Text with variables, independent of the syntax of a tool.

/// A segment of a [`Template`].
#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Text(String),
    Variable(String),
}

/// Text with variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Template(Vec<Segment>);

impl Template {
    /// Creates text without variables. Braces have no special meaning.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self(vec![Segment::Text(text.into())])
    }

    /// Creates a template with the value of a variable.
    pub(super) fn variable(name: impl Into<String>) -> Self {
        Self(vec![Segment::Variable(name.into())])
    }

    /// Parses text in which `{{name}}` is a variable.
    pub(super) fn parse(text: &str) -> Self {
        let mut segments = Vec::new();
        let mut rest = text;
        while let Some((before, name, after)) = next_variable(rest) {
            segments.push(Segment::Text(before.to_owned()));
            segments.push(Segment::Variable(name.to_owned()));
            rest = after;
        }
        segments.push(Segment::Text(rest.to_owned()));
        segments.retain(|segment| *segment != Segment::Text(String::new()));
        Self(segments)
    }

    /// Appends another template.
    pub(super) fn push(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Writes `{{name}}` for variables, and text as `escape` returns it.
    pub(super) fn render(&self, escape: impl Fn(&str) -> String) -> String {
        self.0
            .iter()
            .map(|segment| match segment {
                Segment::Text(text) => escape(text),
                Segment::Variable(name) => format!("{{{{{name}}}}}"),
            })
            .collect()
    }

    /// Returns the names of the variables.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|segment| match segment {
            Segment::Variable(name) => Some(name.as_str()),
            Segment::Text(_) => None,
        })
    }
}

/// Splits text at its first variable.
fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (name, after) = rest.split_once("}}")?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_name.then_some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_distinguished_from_text() {
        let render = |template: &Template| template.render(str::to_uppercase);
        assert_eq!(render(&Template::parse("a{{b_1}}c{{d}}")), "A{{b_1}}C{{d}}");
        assert_eq!(render(&Template::parse("{{not a name}}")), "{{NOT A NAME}}");
        assert_eq!(Template::text("{{a}}").variables().count(), 0);
        assert_eq!(Template::parse("{{a}}-{{b}}").variables().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(render(&Template::parse("")), "");
    }
}
