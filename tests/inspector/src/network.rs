//! The requests of the page, and the messages of the browser about it.

use serde_json::Value;

use crate::{Browser, Result};

/// A response that the page received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedResource {
    /// The URL.
    pub url: String,
    /// Received bytes, with headers, as transferred.
    pub bytes: u64,
}

/// The traffic of the page since the log was last read.
#[derive(Clone, Debug, Default)]
pub struct NetworkLog {
    /// The URL of each request, also of those that a policy stopped.
    pub requested: Vec<String>,
    /// Each response that is complete.
    pub loaded: Vec<LoadedResource>,
    /// Warnings and errors of the browser, such as violations of the content security policy.
    pub messages: Vec<String>,
}

impl NetworkLog {
    /// Returns the requests to other origins than `origin`, without those of data URLs.
    pub fn foreign(&self, origin: &str) -> Vec<&str> {
        let is_foreign = |url: &&str| {
            let rest = url.strip_prefix(origin);
            !rest.is_some_and(|rest| rest.starts_with('/'))
                && !url.starts_with("data:")
                && *url != "about:blank"
        };
        self.requested.iter().map(String::as_str).filter(is_foreign).collect()
    }
}

impl Browser {
    /// Returns the log since the last call.
    ///
    /// # Errors
    /// Returns an error if the browser does not return its log.
    pub async fn network_log(&self) -> Result<NetworkLog> {
        let mut log = NetworkLog::default();
        let mut urls: Vec<(String, String)> = Vec::new();
        for entry in self.session.get_log("performance").await? {
            let entry: Value = serde_json::from_str(&entry.message)?;
            let event = &entry["message"];
            let parameters = &event["params"];
            let id = || parameters["requestId"].as_str().unwrap_or_default().to_owned();
            match event["method"].as_str().unwrap_or_default() {
                "Network.requestWillBeSent" => {
                    let url = parameters["request"]["url"].as_str().unwrap_or_default();
                    log.requested.push(url.to_owned());
                    urls.push((id(), url.to_owned()));
                }
                "Network.loadingFinished" => {
                    let id = id();
                    if let Some((_, url)) = urls.iter().rev().find(|(candidate, _)| *candidate == id) {
                        // A whole number that is written as 1234.0.
                        let bytes = parameters["encodedDataLength"].as_f64().unwrap_or_default();
                        log.loaded.push(LoadedResource { url: url.clone(), bytes: bytes as u64 });
                    }
                }
                _ => {}
            }
        }
        let messages = self.session.browser_log().await?.into_iter();
        let messages = messages.filter(|entry| matches!(entry.level.as_str(), "WARNING" | "SEVERE"));
        log.messages = messages.map(|entry| entry.message).collect();
        Ok(log)
    }
}
