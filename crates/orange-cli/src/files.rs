//! Files: uploads from disk, downloads to disk or to standard output.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use clap::Args;
use orange_core::download::{Download, DownloadReport};
use orange_core::operation::Operation;
use orange_core::upload::FilePart;
use serde_json::{Value, json};

use crate::failure::{Failure, Result};
use crate::interrupt::unless_interrupted;
use crate::output::{Column, Output};
use crate::progress::Progress;

/// Columns of downloaded files.
const COLUMNS: &[Column] = &[
    Column { title: "FILE", path: "file" },
    Column { title: "BYTES", path: "bytes" },
    Column { title: "TYPE", path: "mediaType" },
];

/// Where a download is saved.
#[derive(Args)]
pub(crate) struct Target {
    /// File or folder, or `-` for standard output; by default a file in the current folder
    #[arg(long, value_name = "PATH")]
    to: Option<PathBuf>,
    /// Replaces an existing file
    #[arg(long)]
    force: bool,
}

/// A file to upload.
#[derive(Args)]
pub(crate) struct Upload {
    /// File to upload
    file: PathBuf,
    /// Media type of the file; by default, that of its extension
    #[arg(long, value_name = "TYPE")]
    media_type: Option<String>,
}

impl Target {
    /// Whether several files can be saved.
    pub(crate) fn check_folder(&self) -> Result<()> {
        match &self.to {
            Some(path) if !path.is_dir() => {
                Err(Failure::Usage(format!("--to {}: must be a folder for several files", path.display())))
            }
            _ => Ok(()),
        }
    }

    /// Prints the saved files, unless they are on standard output themselves.
    pub(crate) fn print(&self, files: impl IntoIterator<Item = Value>, output: &Output) -> Result<()> {
        if self.is_stdout() {
            return Ok(());
        }
        let mut printer = output.list(COLUMNS);
        files.into_iter().try_for_each(|file| printer.item(file))?;
        printer.finish()
    }

    /// Whether a path is given.
    pub(crate) fn is_set(&self) -> bool {
        self.to.is_some()
    }

    fn is_stdout(&self) -> bool {
        self.to.as_ref().is_some_and(|path| path.as_os_str() == "-")
    }

    /// Saves a file. `name` is used in a folder; it may come from a server. Returns the description of the file, or nothing
    /// if it was written to standard output.
    pub(crate) async fn save<O: Operation>(
        &self,
        download: Download<O>,
        name: &str,
    ) -> Result<Option<Value>> {
        let name = safe_name(name);
        let progress = Progress::bytes(&name);
        let download =
            download.max_bytes(u64::MAX).on_progress(move |received, total| progress.set(received, total));
        let path = match &self.to {
            Some(_) if self.is_stdout() => {
                write_to_stdout(download).await?;
                return Ok(None);
            }
            Some(path) if path.is_dir() => path.join(&name),
            Some(path) => path.clone(),
            None => PathBuf::from(&name),
        };
        if path.exists() && !self.force {
            return Err(Failure::Usage(format!("{} exists: use --force to replace it", path.display())));
        }
        let resume = "the received part is kept; repeat the command to resume the download";
        let work = async { Ok(download.keep_partial().to_file(&path).await?) };
        let saved = unless_interrupted(work, resume).await;
        if saved.is_err() {
            remove_empty_part(&path);
        }
        Ok(Some(describe(&path, &saved?)))
    }
}

impl Upload {
    /// Opens the file.
    pub(crate) async fn open(&self) -> Result<FilePart> {
        let media_type = match &self.media_type {
            Some(media_type) => media_type.clone(),
            None => media_type_of(&self.file)?.to_owned(),
        };
        Ok(FilePart::open(&self.file, media_type).await?)
    }
}

async fn write_to_stdout<O: Operation>(download: Download<O>) -> Result<()> {
    if std::io::stdout().is_terminal() {
        return Err(Failure::Usage("--to -: a file is not written to a terminal".to_owned()));
    }
    download.to_writer(&mut tokio::io::stdout()).await?;
    Ok(())
}

/// Removes the partial file of a download that has received nothing.
fn remove_empty_part(path: &Path) {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    if std::fs::metadata(&part).is_ok_and(|metadata| metadata.len() == 0) {
        // An empty file does no harm.
        let _ = std::fs::remove_file(&part);
    }
}

fn describe(path: &Path, report: &DownloadReport) -> Value {
    let media_type = report.sniffed().or(report.media_type());
    json!({ "file": path.display().to_string(), "bytes": report.length(), "mediaType": media_type })
}

/// The name of a file of a server, which is unique by its id.
pub(crate) fn name_of(id: &str, name: Option<&str>) -> String {
    name.filter(|name| !name.is_empty())
        .map_or_else(|| id.to_owned(), |name| format!("{id}-{}", safe_name(name)))
}

/// The name of a file without folders and characters that have a meaning in paths or terminals.
fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_unsafe = |character: char| character.is_control() || r#":*?"<>|"#.contains(character);
    let name: String =
        last.chars().map(|character| if is_unsafe(character) { '_' } else { character }).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "download".to_owned() } else { name.to_owned() }
}

/// The media types that the interop group allows for attachments, and plain text.
fn media_type_of(file: &Path) -> Result<&'static str> {
    let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    Ok(match extension.to_ascii_lowercase().as_str() {
        "csv" => "text/csv",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "jpeg" | "jpg" => "image/jpeg",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => {
            let rule = "the media type is not known by the extension: use --media-type";
            return Err(Failure::Usage(format!("{}: {rule}", file.display())));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_server_stays_in_the_folder() {
        for (name, safe) in [
            ("plan.pdf", "plan.pdf"),
            ("../../etc/passwd", "passwd"),
            (r"C:\Windows\plan.pdf", "plan.pdf"),
            ("a\u{1b}[31m.png", "a_[31m.png"),
            ("..", "download"),
            ("", "download"),
            (".bashrc", "bashrc"),
        ] {
            assert_eq!(safe_name(name), safe, "{name:?}");
        }
    }

    #[test]
    fn a_media_type_follows_the_extension() {
        assert_eq!(media_type_of(Path::new("a/Plan.PDF")).unwrap(), "application/pdf");
        assert!(media_type_of(Path::new("plan")).is_err());
    }
}
