//! Lowering, feature by feature.

use super::summary::summary;

#[test]
fn look() {
    let path = std::env::var("LOOK").unwrap();
    let maps = [(
        "https://raw.githubusercontent.com/before-interop/common/v1".to_owned(),
        "/work/shared/specs/before-interop/common",
    )];
    let options = crate::resolve::Options { maps: maps.into_iter().collect(), ..Default::default() };
    let sources = crate::resolve::Sources::open(path.as_ref(), &options).unwrap();
    let lowered = super::lower(&sources, super::Options::default()).unwrap();
    println!("{}", summary(&lowered.document));
    for finding in &lowered.findings {
        println!("{finding}");
    }
}
