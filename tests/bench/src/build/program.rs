//! A complete program that lists tickets, compared with one on bare reqwest and serde_json.

use std::fs;
use std::path::Path;

use super::cargo::{Package, Profile, WORKSPACE};
use crate::error::Result;
use crate::figure::{Figure, Goal};

const BASELINE: &str = "reqwest, serde_json";

const SDK: &str = r#"
use orange_anomalie_adresse::AnomalieAdresses;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tickets = AnomalieAdresses::new(&orange_core::Client::from_env()?);
    for ticket in tickets.list().limit(100).send().await?.items() {
        println!("{:?} {:?}", ticket.id, ticket.status);
    }
    Ok(())
}
"#;

const HAND_WRITTEN: &str = r#"
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (id, secret) = (std::env::var("ORANGE_CLIENT_ID")?, std::env::var("ORANGE_CLIENT_SECRET")?);
    let http = reqwest::Client::new();
    let request = http
        .post("https://api.orange.com/oauth/v3/token")
        .basic_auth(id, Some(secret))
        .header("content-type", "application/x-www-form-urlencoded")
        .body("grant_type=client_credentials");
    let token: Value = serde_json::from_slice(&request.send().await?.error_for_status()?.bytes().await?)?;
    let token = token["access_token"].as_str().ok_or("no token")?;
    let request = http.get("https://api.orange.com/anomalie-adresse?limit=100").bearer_auth(token);
    let tickets: Vec<Value> = serde_json::from_slice(&request.send().await?.error_for_status()?.bytes().await?)?;
    for ticket in tickets {
        println!("{} {}", ticket["id"], ticket["status"]);
    }
    Ok(())
}
"#;

/// Compares clean builds of both programs by user time and the size of the stripped program, and counts the crates of the
/// SDK.
///
/// Both have TLS by rustls with aws-lc-rs, and HTTP/2.
pub(crate) fn run(rounds: usize) -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let sdk = [
        format!("orange-anomalie-adresse = {{ path = {:?} }}", crate_path("orange-anomalie-adresse")),
        format!("orange-core = {{ path = {:?} }}", crate_path("orange-core")),
    ];
    let reqwest =
        r#"reqwest = { version = "0.13", default-features = false, features = ["http2", "rustls"] }"#;
    let hand_written = [reqwest.to_owned(), r#"serde_json = "1""#.to_owned()];
    let sdk = package(&folder.path().join("sdk"), &sdk, SDK)?;
    let hand_written = package(&folder.path().join("hand-written"), &hand_written, HAND_WRITTEN)?;

    let target = folder.path().join("target");
    let program =
        |profile: &str| target.join(profile).join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let mut figures = Vec::new();
    for (profile, output) in [(Profile::Dev, "debug"), (Profile::Release, "release")] {
        let clean_build = |package: &Package| {
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            let cost = package.build(&target, profile, "")?;
            Ok::<_, Box<dyn std::error::Error>>((cost, fs::metadata(program(output))?.len()))
        };
        let work = format!("clean build of a program, {} profile", profile.name());
        let (mut ratios, mut crates, mut size_ratio) = (Vec::new(), 0, 0.0);
        for _ in 0..rounds {
            let ((sdk, size), (baseline, baseline_size)) = (clean_build(&sdk)?, clean_build(&hand_written)?);
            ratios.push(sdk.user_time / baseline.user_time);
            crates = sdk.crates;
            size_ratio = size as f64 / baseline_size as f64;
        }
        figures.push(Figure::new(&work, "user time", ratios, Goal::AtMost(1.2)).against(BASELINE));
        if profile == Profile::Release {
            figures.push(Figure::new(&work, "crates", vec![crates as f64], Goal::AtMost(155.0)));
            let figure =
                Figure::new(work, "size of the stripped program", vec![size_ratio], Goal::AtMost(1.08));
            figures.push(figure.against(BASELINE));
        }
    }
    Ok(figures)
}

fn crate_path(name: &str) -> String {
    format!("{WORKSPACE}/crates/{name}")
}

fn package(folder: &Path, dependencies: &[String], main: &str) -> Result<Package> {
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n[workspace]\n",
        dependencies.join("\n")
    );
    Package::write(folder.to_owned(), [("Cargo.toml", manifest.as_str()), ("src/main.rs", main)])
}
