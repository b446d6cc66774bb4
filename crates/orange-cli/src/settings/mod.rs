//! The settings of the user. A flag precedes an environment variable, which precedes the profile.

mod arguments;
mod profile;
mod secret;
mod tokens;
mod transport;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use orange_core::{Client, ClientBuilder, Credentials};
use secrecy::ExposeSecret as _;
use url::Url;

pub(crate) use self::arguments::ConnectionArguments;
use self::profile::Profile;
pub(crate) use self::profile::{ConfigFile, state_folder};
pub(crate) use self::secret::SecretSource;
pub(crate) use self::tokens::{create_private_folder, places as token_places, store as token_store};
use crate::failure::{Failure, Result};

/// Base URL without a setting.
const ORANGE: &str = "https://api.orange.com";

/// Where the value of a setting comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Flag,
    Environment,
    Profile,
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Flag => "flag",
            Self::Environment => "environment",
            Self::Profile => "profile",
            Self::Default => "default",
        })
    }
}

/// A setting with its origin.
#[derive(Clone, Debug)]
pub(crate) struct Setting<T> {
    pub(crate) value: Option<T>,
    pub(crate) origin: Origin,
}

/// Where and as whom the program calls Orange. Has no secrets, only their places.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) profile: Option<String>,
    pub(crate) client_id: Setting<String>,
    pub(crate) client_secret: Setting<SecretSource>,
    pub(crate) api_key: Setting<SecretSource>,
    pub(crate) base_url: Setting<String>,
    pub(crate) token_url: Setting<String>,
    pub(crate) scope: Setting<String>,
    pub(crate) allow_http_to: Setting<Vec<String>>,
    pub(crate) language: Setting<String>,
    pub(crate) proxy: Setting<String>,
    pub(crate) ca_bundle: Setting<PathBuf>,
    pub(crate) client_certificate: Setting<PathBuf>,
    pub(crate) timeout: Setting<u64>,
    pub(crate) attempt_timeout: Setting<u64>,
    pub(crate) connect_timeout: Setting<u64>,
    pub(crate) token_cache: Setting<bool>,
}

impl Settings {
    /// Reads flags, environment and profile. Reads no secret.
    pub(crate) fn load(arguments: &ConnectionArguments) -> Result<Self> {
        let file = ConfigFile::read(arguments.config.as_deref())?;
        Self::from_sources(arguments, &file, &environment)
    }

    fn from_sources(
        arguments: &ConnectionArguments,
        file: &ConfigFile,
        environment: &Environment<'_>,
    ) -> Result<Self> {
        let name = file.selected(arguments.profile.as_deref())?.map(str::to_owned);
        let profile = name.as_deref().and_then(|name| file.get(name)).cloned().unwrap_or_default();
        let Profile { scope, client_secret_from, api_key_from, .. } = profile.clone();
        let (given, folder) = (arguments.clone(), file.folder());
        let in_folder = |path: Option<PathBuf>| Some(folder?.join(path.as_deref()?)).or(path.clone());
        let text = |name| environment(name);
        let secret =
            |name: &'static str, flag: Option<String>, variable: &'static str, profile: Option<String>| {
                let flag =
                    flag.map(|text| SecretSource::parse(&format!("--{name}"), &text, None)).transpose()?;
                let variable = environment(variable)?.map(|_| SecretSource::Environment(variable.to_owned()));
                let profile = profile.map(|text| SecretSource::parse(name, &text, folder)).transpose()?;
                Ok::<_, Failure>(first(flag, variable, profile))
            };
        let hosts = |text: String| text.split(',').map(|host| host.trim().to_owned()).collect::<Vec<_>>();
        let given_hosts = Some(given.allow_http_to).filter(|hosts| !hosts.is_empty());
        let no_cache = given.no_token_cache.then_some(false);
        let settings = Self {
            profile: name,
            client_id: first(given.client_id, text("ORANGE_CLIENT_ID")?, profile.client_id),
            client_secret: secret(
                "client-secret-from",
                given.client_secret_from,
                "ORANGE_CLIENT_SECRET",
                client_secret_from,
            )?,
            api_key: secret("api-key-from", given.api_key_from, "ORANGE_API_KEY", api_key_from)?,
            base_url: first(given.base_url, text("ORANGE_BASE_URL")?, profile.base_url),
            token_url: first(given.token_url, text("ORANGE_TOKEN_URL")?, profile.token_url),
            scope: first(None, None, scope),
            allow_http_to: first(
                given_hosts,
                text("ORANGE_ALLOW_HTTP_TO")?.map(hosts),
                profile.allow_http_to,
            ),
            language: first(given.language, text("ORANGE_LANGUAGE")?, profile.language),
            proxy: first(given.proxy, text("ORANGE_PROXY")?, profile.proxy),
            ca_bundle: first(
                given.ca_bundle,
                text("ORANGE_CA_BUNDLE")?.map(PathBuf::from),
                in_folder(profile.ca_bundle),
            ),
            client_certificate: first(
                given.client_certificate,
                text("ORANGE_CLIENT_CERTIFICATE")?.map(PathBuf::from),
                in_folder(profile.client_certificate),
            ),
            timeout: first(given.timeout, number(environment, "ORANGE_TIMEOUT")?, profile.timeout),
            attempt_timeout: first(
                given.attempt_timeout,
                number(environment, "ORANGE_ATTEMPT_TIMEOUT")?,
                profile.attempt_timeout,
            ),
            connect_timeout: first(
                given.connect_timeout,
                number(environment, "ORANGE_CONNECT_TIMEOUT")?,
                profile.connect_timeout,
            ),
            token_cache: first(no_cache, text("ORANGE_NO_TOKEN_CACHE")?.map(|_| false), profile.token_cache),
        };
        for (name, url) in
            [("base-url", &settings.base_url), ("token-url", &settings.token_url), ("proxy", &settings.proxy)]
        {
            url.value.as_deref().map_or(Ok(()), |url| check_url(name, url))?;
        }
        Ok(settings)
    }

    /// Base URL of the APIs.
    pub(crate) fn base_url(&self) -> &str {
        self.base_url.value.as_deref().unwrap_or(ORANGE)
    }

    /// Whether tokens are kept on disk.
    pub(crate) fn keeps_tokens(&self) -> bool {
        self.token_cache.value.unwrap_or(true)
    }

    /// The credentials. Reads the secrets.
    pub(crate) fn credentials(&self) -> Result<Credentials> {
        let missing = |name: &str, variable: &str, flag: &str| {
            Failure::Configuration(format!(
                "{name} is not set: set {variable}, use {flag} or a profile (`orange config init`), or try `--sandbox`"
            ))
        };
        let id = self.client_id.value.as_deref();
        let id = id.ok_or_else(|| missing("client-id", "ORANGE_CLIENT_ID", "--client-id"))?;
        let secret = self.client_secret.value.as_ref();
        let secret =
            secret.ok_or_else(|| missing("client secret", "ORANGE_CLIENT_SECRET", "--client-secret-from"))?;
        let credentials = Credentials::new(id, secret.read("client-secret-from")?.expose_secret())?;
        match &self.api_key.value {
            Some(source) => Ok(credentials.with_api_key(source.read("api-key-from")?.expose_secret())?),
            None => Ok(credentials),
        }
    }

    /// The transport.
    pub(crate) fn transport(&self) -> Result<orange_core::transport::ReqwestTransport> {
        transport::transport(self)
    }

    /// A builder of a client that shares its token with other runs, unless the settings exclude it.
    pub(crate) fn client_builder_with_store(&self) -> Result<ClientBuilder> {
        let builder = self.client_builder()?;
        Ok(if self.keeps_tokens() { builder.token_store(token_store()?) } else { builder })
    }

    /// A builder of a client that keeps its token in memory.
    pub(crate) fn client_builder(&self) -> Result<ClientBuilder> {
        let mut builder = Client::builder()
            .credentials(self.credentials()?)
            .base_url(self.base_url())
            .transport(self.transport()?)
            .user_agent(concat!("orange-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(url) = &self.token_url.value {
            builder = builder.token_url(url);
        }
        if let Some(scope) = &self.scope.value {
            builder = builder.scope(scope);
        }
        if let Some(hosts) = &self.allow_http_to.value {
            builder = builder.allow_http_to(hosts);
        }
        if let Some(language) = &self.language.value {
            builder = builder.language(language);
        }
        if let Some(seconds) = self.timeout.value {
            builder = builder.operation_timeout(Duration::from_secs(seconds));
        }
        if let Some(seconds) = self.attempt_timeout.value {
            builder = builder.attempt_timeout(Duration::from_secs(seconds));
        }
        Ok(builder)
    }

    /// The name, value and origin of each setting. A secret appears as its place.
    pub(crate) fn rows(&self) -> Vec<(&'static str, Option<String>, Origin)> {
        fn row<T>(
            name: &'static str,
            setting: &Setting<T>,
            show: impl Fn(&T) -> String,
        ) -> (&'static str, Option<String>, Origin) {
            (name, setting.value.as_ref().map(show), setting.origin)
        }
        let seconds = |seconds: &u64| format!("{seconds} s");
        let path = |path: &PathBuf| path.display().to_string();
        let base_url = Setting { value: Some(self.base_url().to_owned()), origin: self.base_url.origin };
        let token_cache = Setting { value: Some(self.keeps_tokens()), origin: self.token_cache.origin };
        vec![
            row("client-id", &self.client_id, String::clone),
            row("client-secret-from", &self.client_secret, ToString::to_string),
            row("api-key-from", &self.api_key, ToString::to_string),
            row("base-url", &base_url, String::clone),
            row("token-url", &self.token_url, String::clone),
            row("scope", &self.scope, String::clone),
            row("allow-http-to", &self.allow_http_to, |hosts| hosts.join(",")),
            row("language", &self.language, String::clone),
            row("proxy", &self.proxy, String::clone),
            row("ca-bundle", &self.ca_bundle, path),
            row("client-certificate", &self.client_certificate, path),
            row("timeout", &self.timeout, seconds),
            row("attempt-timeout", &self.attempt_timeout, seconds),
            row("connect-timeout", &self.connect_timeout, seconds),
            row("token-cache", &token_cache, ToString::to_string),
        ]
    }
}

/// Looks up an environment variable; `None` if it is not set or empty.
type Environment<'a> = dyn Fn(&str) -> Result<Option<String>> + 'a;

fn environment(name: &str) -> Result<Option<String>> {
    match std::env::var_os(name).map(std::ffi::OsString::into_string).transpose() {
        Ok(value) => Ok(value.filter(|value| !value.is_empty())),
        Err(_) => Err(Failure::Configuration(format!("{name}: is not Unicode text"))),
    }
}

fn number<T: FromStr<Err: fmt::Display>>(environment: &Environment<'_>, name: &str) -> Result<Option<T>> {
    let parse = |text: String| {
        text.parse().map_err(|error| Failure::Configuration(format!("{name}: `{text}`: {error}")))
    };
    environment(name)?.map(parse).transpose()
}

/// The value with precedence.
fn first<T>(flag: Option<T>, environment: Option<T>, profile: Option<T>) -> Setting<T> {
    let (value, origin) = match (flag, environment, profile) {
        (Some(value), _, _) => (Some(value), Origin::Flag),
        (None, Some(value), _) => (Some(value), Origin::Environment),
        (None, None, Some(value)) => (Some(value), Origin::Profile),
        (None, None, None) => (None, Origin::Default),
    };
    Setting { value, origin }
}

/// Refuses a URL with a password, which other users could see in the list of processes and in `config show`.
fn check_url(setting: &str, text: &str) -> Result<()> {
    let has_user = match Url::parse(text) {
        Ok(url) if !url.cannot_be_a_base() => !url.username().is_empty() || url.password().is_some(),
        // Later messages quote an invalid URL.
        _ => text.contains('@'),
    };
    if !has_user {
        return Ok(());
    }
    let remedy = if setting == "proxy" { "set HTTPS_PROXY in the environment" } else { "remove them" };
    Err(Failure::Configuration(format!("{setting}: must have no user and password: {remedy}")))
}

#[cfg(test)]
mod tests;
