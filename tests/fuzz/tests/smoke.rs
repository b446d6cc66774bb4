//! Runs every target on its corpus and on deterministic mutations of it.

use std::path::Path;

use orange_fuzz::TARGETS;

/// Number of mutations of each input.
const MUTATIONS: u64 = 2000;

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// Applies one to four changes: a byte, a bit, a cut, a copy, a piece of another input, or a significant text.
fn mutate(random: &mut fastrand::Rng, mut data: Vec<u8>, others: &[Vec<u8>]) -> Vec<u8> {
    const SIGNIFICANT: &[&[u8]] = &[
        b"\0",
        b"\r\n",
        b"\"",
        b"{",
        b"}",
        b"[",
        b"]",
        b"null",
        b"1e999",
        b"-0",
        b"\xFF",
        b"\xEF\xBB\xBF",
        b"%",
        b"%2F",
        b"..",
        b"/",
        b"@",
        b"18446744073709551616",
        b"\\ud800",
        b",",
        b"&",
        b"=",
    ];
    for _ in 0..random.usize(1..=4) {
        let at = random.usize(..=data.len());
        match random.u8(..7) {
            0 if at < data.len() => data[at] = random.u8(..),
            1 if at < data.len() => data[at] ^= 1 << random.u8(..8),
            2 => data.truncate(at),
            3 => drop(data.drain(at..(at + random.usize(..16)).min(data.len()))),
            4 => {
                let copy = data[..at].to_vec();
                let to = random.usize(..=data.len());
                drop(data.splice(to..to, copy));
            }
            5 => {
                let other = &others[random.usize(..others.len())];
                let from = random.usize(..=other.len());
                drop(data.splice(at..at, other[from..].iter().copied()));
            }
            _ => drop(data.splice(at..at, SIGNIFICANT[random.usize(..SIGNIFICANT.len())].iter().copied())),
        }
    }
    data.truncate(16 * 1024);
    data
}

#[test]
fn no_target_panics_on_its_corpus_or_mutations() {
    for (name, target) in TARGETS {
        let corpus = corpus(name);
        assert!(corpus.len() >= 5, "{name} has {} files", corpus.len());
        let mut random = fastrand::Rng::with_seed(0x0A_4E9E);
        for file in &corpus {
            target(file);
            for _ in 0..MUTATIONS {
                let data = mutate(&mut random, file.clone(), &corpus);
                if std::panic::catch_unwind(|| target(&data)).is_err() {
                    panic!("{name} violates a guarantee with {:?}", String::from_utf8_lossy(&data));
                }
            }
        }
    }
}
