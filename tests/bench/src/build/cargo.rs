//! [`Package`]: a package in a temporary folder, and what building it costs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Result;

/// Root of the workspace.
pub(super) const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Profile {
    Dev,
    Release,
}

impl Profile {
    /// The name of the profile, which the figures show.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }
}

/// The cost of a build.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cost {
    /// Processor time in user mode of cargo, the compilers and build scripts, in seconds.
    pub(super) user_time: f64,
    /// Compiled crates.
    pub(super) crates: usize,
}

/// A package outside of the workspace, with its lockfile, so that it builds offline with the same versions.
pub(super) struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes the files of a package.
    pub(super) fn write<'a>(
        folder: PathBuf,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self> {
        let failed = |path: &Path, error| format!("cannot write {}: {error}", path.display());
        for (name, text) in files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap_or(&folder)).map_err(|error| failed(&path, error))?;
            fs::write(&path, text).map_err(|error| failed(&path, error))?;
        }
        let lockfile = folder.join("Cargo.lock");
        fs::copy(Path::new(WORKSPACE).join("Cargo.lock"), &lockfile)
            .map_err(|error| failed(&lockfile, error))?;
        Ok(Self { folder })
    }

    /// Changes a file of the package, so that the next build compiles it again.
    pub(super) fn touch(&self, file: &str) -> Result<()> {
        let path = self.folder.join(file);
        let failed = |error| format!("cannot change {}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(failed)?;
        Ok(fs::write(&path, text + "\n").map_err(failed)?)
    }

    /// Builds the package into the target directory `target`. Release programs are stripped.
    pub(super) fn build(&self, target: &Path, profile: Profile, options: &str) -> Result<Cost> {
        let script = format!("cargo build --offline --profile {} {options} && times", profile.name());
        let output = Command::new("sh")
            .args(["-c", &script])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_PROFILE_RELEASE_STRIP", "true")
            .output()
            .map_err(|error| format!("cannot run `sh`, which measures the processor time: {error}"))?;
        let messages = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("the package does not build:\n{messages}").into());
        }
        let times = String::from_utf8_lossy(&output.stdout);
        // The second line has the user and system time of all processes that the shell started.
        let user_time = times.lines().nth(1).and_then(|line| seconds(line.split_whitespace().next()?));
        Ok(Cost {
            user_time: user_time.ok_or_else(|| format!("expected the output of `times`, found {times}"))?,
            crates: messages.lines().filter(|line| line.trim_start().starts_with("Compiling ")).count(),
        })
    }
}

/// Parses a duration in the output of the shell, such as `1m2.5s`.
fn seconds(text: &str) -> Option<f64> {
    let (minutes, seconds) = text.strip_suffix('s')?.split_once('m')?;
    Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.replace(',', ".").parse::<f64>().ok()?)
}
