#![doc = include_str!("../PROMISES.md")]

/// The page names tests; they must be there.
#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    const PAGE: &str = include_str!("../PROMISES.md");

    /// The promises: each begins with a dash, and its last words are its proof.
    fn promises() -> Vec<String> {
        let mut promises: Vec<String> = Vec::new();
        for line in PAGE.lines() {
            match line.strip_prefix("- ") {
                Some(first) => promises.push(first.to_owned()),
                None if line.starts_with("  ") => {
                    let last = promises.last_mut().expect("a promise begins with a dash");
                    last.push(' ');
                    last.push_str(line.trim());
                }
                None => {}
            }
        }
        promises
    }

    #[test]
    fn every_promise_names_a_proof_and_every_proof_is_a_test() {
        let promises = promises();
        assert!(promises.len() > 40, "{} promises", promises.len());
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for promise in promises {
            let (_, proof) = promise.split_once("*Proof:*").unwrap_or_else(|| panic!("no proof: {promise}"));
            let (mut file, mut tests) = (None, 0);
            for name in proof.split('`').skip(1).step_by(2) {
                if name.contains('/') {
                    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
                    let read = || std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no file {name}"));
                    files.entry(name.to_owned()).or_insert_with(read);
                    file = Some(name);
                    continue;
                }
                let file = file.unwrap_or_else(|| panic!("no file before {name}"));
                assert!(files[file].contains(&format!("fn {name}(")), "{name} is not in {file}");
                tests += 1;
            }
            assert!(tests > 0, "no test: {promise}");
        }
    }
}
