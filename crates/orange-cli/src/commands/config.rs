//! `orange config`: the configuration file and the settings in force.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::output::Column;
use crate::settings::{ConfigFile, Settings, create_private_folder};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Creates the configuration file with a profile, whose name and client id can be given
    #[command(after_help = INIT)]
    Init,
    /// Lists the profiles
    #[command(after_help = LIST)]
    List,
    /// Shows the settings in force and where each comes from; a secret is shown as its place
    #[command(after_help = SHOW)]
    Show,
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange config init
  orange config show --profile production";

const INIT: &str = "\
Examples:
  orange config init
  orange config init --profile production --client-id my-client-id --client-secret-from 'command:pass show orange'";

const LIST: &str = "\
Examples:
  orange config list
  orange config list --output json";

const SHOW: &str = "\
Examples:
  orange config show
  orange config show --profile production --timeout 10";

const PROFILES: &[Column] = &[
    Column { title: "PROFILE", path: "profile" },
    Column { title: "SELECTED", path: "selected" },
    Column { title: "CLIENT ID", path: "clientId" },
    Column { title: "BASE URL", path: "baseUrl" },
];

const SETTINGS: &[Column] = &[
    Column { title: "SETTING", path: "setting" },
    Column { title: "VALUE", path: "value" },
    Column { title: "FROM", path: "from" },
];

impl Command {
    pub(crate) fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        match self {
            Self::Init => init(global)?,
            Self::List => list(global)?,
            Self::Show => show(global)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn init(global: &GlobalArguments) -> Result<()> {
    let connection = &global.connection;
    let path = match &connection.config {
        Some(path) => path.clone(),
        None => ConfigFile::read(None)?.path.ok_or_else(|| {
            Failure::Configuration(
                "no folder for the configuration file: set HOME, or use --config".to_owned(),
            )
        })?,
    };
    let name = connection.profile.as_deref().unwrap_or("default");
    if name.chars().any(char::is_control) {
        return Err(Failure::Usage("--profile: must not contain control characters".to_owned()));
    }
    let setting = |name: &str, value: Option<&str>, example: &str| match value {
        Some(value) => format!("{name} = {}\n", toml::Value::from(value)),
        None => format!("# {name} = {}\n", toml::Value::from(example)),
    };
    // Checked before it is written, so that a secret by mistake is not written.
    let secret = connection.client_secret_from.as_deref();
    let key = connection.api_key_from.as_deref();
    for (flag, source) in [("--client-secret-from", secret), ("--api-key-from", key)] {
        source.map(|source| crate::settings::SecretSource::parse(flag, source, None)).transpose()?;
    }
    let text = [
        "# Settings of `orange`. Flags and environment variables precede them.\n".to_owned(),
        "# Places of secrets: env:NAME, fd:NUMBER, file:PATH, command:COMMAND, keyring:SERVICE/USER\n\n"
            .to_owned(),
        format!("default-profile = {}\n\n[profiles.{}]\n", toml::Value::from(name), toml::Value::from(name)),
        setting("client-id", connection.client_id.as_deref(), "my-client-id"),
        setting("client-secret-from", secret, "command:pass show orange/client-secret"),
        setting("api-key-from", key, "file:api-key"),
        setting("base-url", connection.base_url.as_deref(), "https://api.orange.com"),
        setting("token-url", connection.token_url.as_deref(), "https://api.orange.com/oauth/v3/token"),
        setting("proxy", connection.proxy.as_deref(), "http://proxy.example:3128"),
        "# ca-bundle = \"authority.pem\"\n# client-certificate = \"client.pem\"\n".to_owned(),
        "# timeout = 60\n# attempt-timeout = 30\n# connect-timeout = 5\n# token-cache = true\n".to_owned(),
    ]
    .concat();
    let failed = |error: std::io::Error| Failure::Configuration(format!("{}: {error}", path.display()));
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        create_private_folder(folder).map_err(failed)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    global.output().item(json!({ "created": path.display().to_string(), "profile": name }))
}

fn list(global: &GlobalArguments) -> Result<()> {
    let file = ConfigFile::read(global.connection.config.as_deref())?;
    let selected = file.selected(global.connection.profile.as_deref())?;
    let mut printer = global.output().list(PROFILES);
    for name in file.names() {
        let profile = file.get(name);
        printer.item(json!({
            "profile": name,
            "selected": selected == Some(name),
            "clientId": profile.and_then(|profile| profile.client_id.as_deref()),
            "baseUrl": profile.and_then(|profile| profile.base_url.as_deref()),
        }))?;
    }
    printer.finish()
}

fn show(global: &GlobalArguments) -> Result<()> {
    let file = ConfigFile::read(global.connection.config.as_deref())?;
    let settings = Settings::load(&global.connection)?;
    let mut printer = global.output().list(SETTINGS);
    let path = file.path.filter(|_| file.exists).map(|path| path.display().to_string());
    printer.item(json!({ "setting": "config", "value": path, "from": null }))?;
    printer.item(json!({ "setting": "profile", "value": settings.profile, "from": null }))?;
    for (setting, value, origin) in settings.rows() {
        let origin = value.is_some().then(|| origin.to_string());
        printer.item(json!({ "setting": setting, "value": value, "from": origin }))?;
    }
    printer.finish()
}
