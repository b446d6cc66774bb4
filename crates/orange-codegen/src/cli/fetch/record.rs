//! Writes checksums into `spec.yaml`. The rest of the file stays unchanged, comments included.

use std::fmt::Write as _;

use crate::load;
use crate::spec_config::{SpecConfig, Vendored};

/// Comment above the generated list.
const HEAD: &str = "# Recorded by a fetch: the files that the published one refers to.\n";

/// Returns `text` with the values of `config`.
pub(super) fn edit(text: &str, config: &SpecConfig) -> String {
    let edited = with_vendored(&with_checksum(text, config), &config.vendored);
    // A file of another shape than people write is written anew.
    match SpecConfig::parse(edited.as_bytes()) {
        Ok(read) if read == *config => edited,
        _ => whole(config),
    }
}

fn with_checksum(text: &str, config: &SpecConfig) -> String {
    let Some(sha256) = config.published.as_ref().and_then(|published| published.sha256.as_ref()) else {
        return text.to_owned();
    };
    let positions = load::positions(text.as_bytes());
    let line_of = |path: &str| positions.get(path).map(|(line, _)| *line);
    let old = SpecConfig::parse(text.as_bytes()).ok().and_then(|config| config.published?.sha256);
    let (at, url) = (line_of("/published/sha256"), line_of("/published/url"));
    let mut out = String::new();
    for (number, line) in text.split_inclusive('\n').enumerate().map(|(index, line)| (index + 1, line)) {
        match (&old, at) {
            (Some(old), Some(at)) if at == number && !old.is_empty() => {
                out.push_str(&line.replacen(old.as_str(), sha256, 1));
                continue;
            }
            _ => out.push_str(line),
        }
        if old.is_none() && url == Some(number) && line.trim_start().starts_with("url:") {
            let indent = line.len() - line.trim_start().len();
            if !out.ends_with('\n') {
                out.push('\n');
            }
            let _ = writeln!(out, "{}sha256: \"{sha256}\"", line.get(..indent).unwrap_or_default());
        }
    }
    out
}

/// Returns the text with the list of vendored files replaced or appended.
fn with_vendored(text: &str, vendored: &[Vendored]) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let goes_on = line.starts_with([' ', '\t', '-', '#']) || line.trim().is_empty();
        inside = line.starts_with("vendored:") || (inside && goes_on);
        if !inside && line != HEAD {
            out.push_str(line);
        }
    }
    if !vendored.is_empty() {
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&list(vendored));
    }
    out
}

fn list(vendored: &[Vendored]) -> String {
    let mut out = format!("{HEAD}vendored:\n");
    for Vendored { url, file, sha256 } in vendored {
        let _ = writeln!(out, "  - url: {}", scalar(url));
        let _ = writeln!(out, "    file: {}", scalar(file));
        let _ = writeln!(out, "    sha256: \"{sha256}\"");
    }
    out
}

fn whole(config: &SpecConfig) -> String {
    let mut out = String::new();
    if let Some(published) = &config.published {
        let _ = writeln!(out, "published:\n  url: {}", scalar(&published.url));
        if let Some(sha256) = &published.sha256 {
            let _ = writeln!(out, "  sha256: \"{sha256}\"");
        }
        if let Some(file) = &published.file {
            let _ = writeln!(out, "  file: {}", scalar(file));
        }
    }
    if !config.maps.is_empty() {
        out.push_str("maps:\n");
        for (url, folder) in &config.maps {
            let _ = writeln!(out, "  {}: {}", scalar(url), scalar(folder));
        }
    }
    if !config.overlays.is_empty() {
        out.push_str("overlays:\n");
        for overlay in &config.overlays {
            let _ = writeln!(out, "  - {}", scalar(overlay));
        }
    }
    if !config.without.is_empty() {
        out.push_str("without:\n");
        for module in &config.without {
            let _ = writeln!(out, "  - {module}");
        }
    }
    if !config.vendored.is_empty() {
        out.push_str(&list(&config.vendored));
    }
    out
}

/// Formats a string as YAML: plain if unambiguous, otherwise quoted.
fn scalar(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "._-/:".contains(c))
        && !text.ends_with(':')
        && text.contains(['.', '/']);
    if plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(sha256: &str, vendored: &[(&str, &str)]) -> SpecConfig {
        let mut config = SpecConfig::parse(b"published: {url: 'https://e.org/o.yaml'}").unwrap();
        if let Some(published) = &mut config.published {
            published.sha256 = Some(sha256.to_owned());
        }
        let vendored = vendored.iter().map(|(url, file)| Vendored {
            url: (*url).to_owned(),
            file: (*file).to_owned(),
            sha256: "12345".to_owned(),
        });
        config.vendored = vendored.collect();
        config
    }

    #[test]
    fn comments_and_order_stay() {
        let text = "# Where it is from.\npublished:\n  url: https://e.org/o.yaml # the one\n  sha256: old1 # pinned\nmaps: {}\n";
        let edited = edit(text, &config("new2", &[("https://e.org/c d.yaml", "vendored/c.yaml")]));
        insta::assert_snapshot!(edited, @r##"
        # Where it is from.
        published:
          url: https://e.org/o.yaml # the one
          sha256: new2 # pinned
        maps: {}
        # Recorded by a fetch: the files that the published one refers to.
        vendored:
          - url: "https://e.org/c d.yaml"
            file: vendored/c.yaml
            sha256: "12345"
        "##);
        // And again, without the file.
        let again = edit(&edited, &config("new3", &[]));
        assert_eq!(again, text.replace("old1", "new3"));
    }

    #[test]
    fn first_checksum_is_written_below_the_url() {
        let edited = edit("published:\n    url: https://e.org/o.yaml", &config("0e1", &[]));
        assert_eq!(edited, "published:\n    url: https://e.org/o.yaml\n    sha256: \"0e1\"\n");
    }

    #[test]
    fn list_in_the_middle_is_replaced_as_a_whole() {
        let text = "vendored:\n- url: a.b/c\n  file: c.d\n  sha256: e\n\n# Kept for years.\npublished: {url: 'https://e.org/o.yaml', sha256: s}\n";
        let edited = edit(text, &config("t", &[("https://e.org/x.yaml", "x.yaml")]));
        let read = SpecConfig::parse(edited.as_bytes()).unwrap();
        assert_eq!(read, config("t", &[("https://e.org/x.yaml", "x.yaml")]));
        assert_eq!(edited.matches("vendored:").count(), 1, "{edited}");
    }

    #[test]
    fn whatever_the_shape_the_result_says_what_was_meant() {
        let expected = config("5e5", &[("https://e.org/x.yaml", "x.yaml")]);
        for text in [
            "{published: {url: 'https://e.org/o.yaml'}}",
            "published: {url: 'https://e.org/o.yaml', sha256: old}",
            "{\"published\": {\"url\": \"https://e.org/o.yaml\", \"sha256\": \"old\"}}",
            "published:\n  sha256: >-\n    old\n  url: https://e.org/o.yaml\n",
        ] {
            let read = SpecConfig::parse(edit(text, &expected).as_bytes()).unwrap();
            assert_eq!(read, expected, "{text}");
        }
    }
}
