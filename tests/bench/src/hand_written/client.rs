//! A reqwest client for tickets, photos and eligibility.

use std::path::Path;
use std::time::{Duration, Instant};

use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::io::AsyncWriteExt;
use tokio::sync::Mutex;

use super::point::PointOfInterest;
use super::ticket::Ticket;
use crate::error::Result;

pub(crate) struct ReqwestClient {
    http: reqwest::Client,
    url: String,
    token: Mutex<Option<Token>>,
}

struct Token {
    header: HeaderValue,
    expires_at: Instant,
}

#[derive(Deserialize)]
struct TokenResponse {
    access_token: String,
    expires_in: u64,
}

impl ReqwestClient {
    /// Creates a client whose requests, bodies included, take at most 30 s. The default of reqwest is no limit.
    pub(crate) fn new(url: &str) -> Result<Self> {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30)).build()?;
        Ok(Self { http, url: url.to_owned(), token: Mutex::default() })
    }

    /// Creates a client that waits for a response without a limit.
    pub(crate) fn without_time_limit(url: &str) -> Self {
        Self { http: reqwest::Client::new(), url: url.to_owned(), token: Mutex::default() }
    }

    pub(crate) async fn list(&self, limit: usize) -> Result<Vec<Ticket>> {
        self.get_json(format!("{}/anomalie-adresse/v1/anomalie-adresse?limit={limit}", self.url)).await
    }

    /// Returns a list, as Orange does for one ticket.
    pub(crate) async fn get(&self, id: &str) -> Result<Vec<Ticket>> {
        self.get_json(format!("{}/anomalie-adresse/v1/anomalie-adresse/{id}", self.url)).await
    }

    pub(crate) async fn points(&self, building_code: &str) -> Result<Vec<PointOfInterest>> {
        let code = building_code.replace('/', "%2F");
        self.get_json(format!("{}/eligibility/b2b/v1/poi?buildingCode={code}", self.url)).await
    }

    /// Downloads a file. With `is_synced`, it is on the disk afterwards.
    pub(crate) async fn download(&self, path: &str, file: &Path, is_synced: bool) -> Result<()> {
        let authorization = self.authorization().await?;
        let request = self.http.get(format!("{}{path}", self.url)).header(AUTHORIZATION, authorization);
        let mut response = request.send().await?.error_for_status()?;
        let mut file = tokio::fs::File::create(file).await?;
        while let Some(chunk) = response.chunk().await? {
            file.write_all(&chunk).await?;
        }
        file.flush().await?;
        if is_synced {
            file.sync_all().await?;
        }
        Ok(())
    }

    async fn get_json<T: DeserializeOwned>(&self, url: String) -> Result<T> {
        let authorization = self.authorization().await?;
        let request =
            self.http.get(url).header(AUTHORIZATION, authorization).header(ACCEPT, "application/json");
        let body = request.send().await?.error_for_status()?.bytes().await?;
        Ok(serde_json::from_slice(&body)?)
    }

    async fn authorization(&self) -> Result<HeaderValue> {
        let mut token = self.token.lock().await;
        if let Some(token) = token.as_ref().filter(|token| token.expires_at > Instant::now()) {
            return Ok(token.header.clone());
        }
        let request = self
            .http
            .post(format!("{}/oauth/v3/token", self.url))
            .basic_auth("id", Some("secret"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body("grant_type=client_credentials");
        let body = request.send().await?.error_for_status()?.bytes().await?;
        let response: TokenResponse = serde_json::from_slice(&body)?;
        let mut header = HeaderValue::try_from(format!("Bearer {}", response.access_token))?;
        header.set_sensitive(true);
        let expires_at = Instant::now() + Duration::from_secs(response.expires_in);
        *token = Some(Token { header: header.clone(), expires_at });
        Ok(header)
    }
}
