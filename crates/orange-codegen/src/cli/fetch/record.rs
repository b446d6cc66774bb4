//! Writes checksums into `spec.yaml`. The rest of the file stays unchanged, comments included.

use std::fmt::Write as _;

use crate::error::Result;
use crate::load;
use crate::spec_config::{SpecConfig, Vendored};

/// Comment above the generated list.
const HEAD: &str = "# Recorded by a fetch: the files that the published one refers to.\n";

/// Returns `text` with the checksums and vendored files of `config`.
///
/// # Errors
///
/// Returns an error if serialization fails.
pub(super) fn edit(text: &str, config: &SpecConfig) -> Result<String> {
    let edited = with_vendored(&with_checksum(text, config), &config.vendored)?;
    // Line edits assume block style. Text in another style is replaced as a whole.
    match SpecConfig::parse(edited.as_bytes()) {
        Ok(read) if read == *config => Ok(edited),
        _ => config.to_yaml(),
    }
}

fn with_checksum(text: &str, config: &SpecConfig) -> String {
    let Some(sha256) = config.published.as_ref().and_then(|published| published.sha256.as_ref()) else {
        return text.to_owned();
    };
    let positions = load::positions(text.as_bytes());
    let line_of = |path: &str| positions.get(path).map(|(line, _)| *line);
    let recorded = SpecConfig::parse(text.as_bytes()).ok().and_then(|config| config.published?.sha256);
    let (checksum_line, url_line) = (line_of("/published/sha256"), line_of("/published/url"));
    let mut out = String::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let number = Some(index + 1);
        match &recorded {
            Some(recorded) if checksum_line == number && !recorded.is_empty() => {
                out.push_str(&line.replacen(recorded.as_str(), sha256, 1));
            }
            None if url_line == number && line.trim_start().starts_with("url:") => {
                let indent = line.len() - line.trim_start().len();
                let indent = line.get(..indent).unwrap_or_default();
                let _ = writeln!(out, "{}\n{indent}sha256: \"{sha256}\"", line.trim_end_matches('\n'));
            }
            _ => out.push_str(line),
        }
    }
    out
}

/// Returns the text with the list of vendored files replaced or appended.
fn with_vendored(text: &str, vendored: &[Vendored]) -> Result<String> {
    let mut out = String::new();
    let mut in_list = false;
    for line in text.split_inclusive('\n') {
        let continues = line.starts_with([' ', '\t', '-', '#']) || line.trim().is_empty();
        in_list = line.starts_with("vendored:") || (in_list && continues);
        if !in_list && line != HEAD {
            out.push_str(line);
        }
    }
    if !vendored.is_empty() {
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(HEAD);
        out.push_str(&SpecConfig { vendored: vendored.to_vec(), ..SpecConfig::default() }.to_yaml()?);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(sha256: &str, vendored: &[(&str, &str)]) -> SpecConfig {
        let mut config = config_of("published: {url: 'https://e.org/o.yaml'}", sha256);
        let vendored = vendored.iter().map(|(url, file)| Vendored {
            url: (*url).to_owned(),
            file: (*file).to_owned(),
            sha256: "12345".to_owned(),
        });
        config.vendored = vendored.collect();
        config
    }

    #[test]
    fn comments_and_order_are_preserved() {
        let text = "# Source.\npublished:\n  url: https://e.org/o.yaml # current\n  sha256: old1 # pinned\nmaps: {}\n";
        let edited = edit(text, &config("new2", &[("https://e.org/c d.yaml", "vendored/c.yaml")])).unwrap();
        insta::assert_snapshot!(edited, @r##"
        # Source.
        published:
          url: https://e.org/o.yaml # current
          sha256: new2 # pinned
        maps: {}
        # Recorded by a fetch: the files that the published one refers to.
        vendored:
          - url: "https://e.org/c d.yaml"
            file: vendored/c.yaml
            sha256: "12345"
        "##);
        // A second fetch without the file.
        let again = edit(&edited, &config("new3", &[])).unwrap();
        assert_eq!(again, text.replace("old1", "new3"));
    }

    #[test]
    fn first_checksum_is_written_below_the_url() {
        let edited = edit("published:\n    url: https://e.org/o.yaml", &config("0e1", &[])).unwrap();
        assert_eq!(edited, "published:\n    url: https://e.org/o.yaml\n    sha256: \"0e1\"\n");
    }

    #[test]
    fn list_in_the_middle_is_replaced_as_a_whole() {
        let text = "vendored:\n- url: a.b/c\n  file: c.d\n  sha256: e\n\n# Kept for years.\npublished: {url: 'https://e.org/o.yaml', sha256: s}\n";
        let edited = edit(text, &config("t", &[("https://e.org/x.yaml", "x.yaml")])).unwrap();
        let read = SpecConfig::parse(edited.as_bytes()).unwrap();
        assert_eq!(read, config("t", &[("https://e.org/x.yaml", "x.yaml")]));
        assert_eq!(edited.matches("vendored:").count(), 1, "{edited}");
    }

    #[test]
    fn any_yaml_style_is_recorded() {
        let expected = config("5e5", &[("https://e.org/x.yaml", "x.yaml")]);
        for text in [
            "{published: {url: 'https://e.org/o.yaml'}}",
            "published: {url: 'https://e.org/o.yaml', sha256: old}",
            "{\"published\": {\"url\": \"https://e.org/o.yaml\", \"sha256\": \"old\"}}",
            "published:\n  sha256: >-\n    old\n  url: https://e.org/o.yaml\n",
        ] {
            let edited = edit(text, &expected).unwrap();
            assert_eq!(SpecConfig::parse(edited.as_bytes()).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn replaced_text_keeps_the_values_of_requests() {
        let text =
            "published: {url: 'https://e.org/o.yaml'}\ncollection: {requests: {list: {status: 403}}}\n";
        let read = SpecConfig::parse(edit(text, &config_of(text, "5e5")).unwrap().as_bytes()).unwrap();
        assert_eq!(read.collection.requests["list"].status, Some(403));
    }

    fn config_of(text: &str, sha256: &str) -> SpecConfig {
        let mut config = SpecConfig::parse(text.as_bytes()).unwrap();
        config.published.as_mut().unwrap().sha256 = Some(sha256.to_owned());
        config
    }
}
