//! Links and anchors of a Markdown file.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};

/// The targets of the links of a page, and the anchors that links to it can use.
pub(crate) struct Page {
    /// Destinations of all links and images.
    pub(crate) links: Vec<String>,
    /// Destinations that stand in the text.
    pub(crate) inline: Vec<String>,
    /// Labels of reference links, with their destinations.
    pub(crate) definitions: BTreeMap<String, String>,
    /// Labels in backticks without a definition, which only rustdoc may resolve.
    pub(crate) undefined: Vec<String>,
    /// Anchors of the headings.
    pub(crate) anchors: BTreeSet<String>,
}

impl Page {
    pub(crate) fn read(text: &str) -> Self {
        let mut undefined = Vec::new();
        let on_undefined = |broken: BrokenLink<'_>| {
            if broken.reference.starts_with('`') {
                undefined.push(broken.reference.to_string());
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(on_undefined));
        let definitions = parser
            .reference_definitions()
            .iter()
            .map(|(label, definition)| (label.to_owned(), definition.dest.to_string()))
            .collect();
        let (mut links, mut inline, mut anchors) = (Vec::new(), Vec::new(), BTreeSet::new());
        let mut heading: Option<String> = None;
        for event in parser {
            match event {
                Event::Start(
                    Tag::Link { dest_url, link_type, .. } | Tag::Image { dest_url, link_type, .. },
                ) => {
                    if link_type == LinkType::Inline {
                        inline.push(dest_url.to_string());
                    }
                    links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    if let Some(text) = heading.take() {
                        add_anchor(&mut anchors, &text);
                    }
                }
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                }
                _ => {}
            }
        }
        Self { links, inline, definitions, undefined, anchors }
    }
}

/// Adds the anchor of a heading, as GitHub, rustdoc and mdBook make it. A repeated heading gets a number.
fn add_anchor(anchors: &mut BTreeSet<String>, heading: &str) {
    let letters = heading.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    });
    let anchor = letters.collect::<String>().to_lowercase();
    let numbered = (1..).map(|number| format!("{anchor}-{number}"));
    let free = std::iter::once(anchor.clone()).chain(numbered).find(|anchor| !anchors.contains(anchor));
    anchors.extend(free);
}
