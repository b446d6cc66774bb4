//! Precedence of flags, environment and profile.

use super::*;

fn file(text: &str) -> ConfigFile {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    std::fs::write(&path, text).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    ConfigFile::read(Some(&path)).unwrap()
}

fn load(arguments: &ConnectionArguments, variables: &[(&str, &str)], text: &str) -> Result<Settings> {
    let environment = |name: &str| {
        Ok(variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned()))
    };
    Settings::from_sources(arguments, &file(text), &environment)
}

const PROFILE: &str = "
[profiles.default]
client-id = 'of the profile'
client-secret-from = 'command:pass show orange'
base-url = 'https://profile.example'
timeout = 7
token-cache = false
ca-bundle = 'authority.pem'
";

#[test]
fn a_flag_precedes_the_environment_which_precedes_the_profile() {
    let none = ConnectionArguments::default();
    let flags = ConnectionArguments {
        client_id: Some("of the flag".to_owned()),
        client_secret_from: Some("fd:3".to_owned()),
        timeout: Some(9),
        ..none.clone()
    };
    let variables = [
        ("ORANGE_CLIENT_ID", "of the environment"),
        ("ORANGE_CLIENT_SECRET", "hunter2"),
        ("ORANGE_TIMEOUT", "8"),
    ];
    for (arguments, variables, id, secret, timeout, origin) in [
        (&none, &[][..], "of the profile", "command:pass show orange", 7, Origin::Profile),
        (&none, &variables[..], "of the environment", "env:ORANGE_CLIENT_SECRET", 8, Origin::Environment),
        (&flags, &variables[..], "of the flag", "fd:3", 9, Origin::Flag),
    ] {
        let settings = load(arguments, variables, PROFILE).unwrap();
        assert_eq!(settings.client_id.value.as_deref(), Some(id));
        assert_eq!(settings.client_secret.value.as_ref().unwrap().to_string(), secret);
        assert_eq!(settings.timeout.value, Some(timeout));
        let origins = [settings.client_id.origin, settings.client_secret.origin, settings.timeout.origin];
        assert_eq!(origins, [origin; 3]);
        assert_eq!(settings.base_url(), "https://profile.example");
        assert!(!settings.keeps_tokens());
    }
}

#[test]
fn defaults_apply_without_a_profile() {
    let settings = load(&ConnectionArguments::default(), &[], "").unwrap();
    assert_eq!((settings.base_url(), settings.keeps_tokens()), ("https://api.orange.com", true));
    assert_eq!(settings.base_url.origin, Origin::Default);
    let message = settings.credentials().unwrap_err().to_string();
    assert!(message.starts_with("client-id is not set: set ORANGE_CLIENT_ID"), "{message}");
}

#[test]
fn files_of_a_profile_are_relative_to_its_folder() {
    let settings = load(&ConnectionArguments::default(), &[], PROFILE).unwrap();
    let path = settings.ca_bundle.value.unwrap();
    assert!(path.is_absolute() && path.ends_with("authority.pem"), "{}", path.display());
}

#[test]
fn a_url_with_a_password_is_refused_and_not_quoted() {
    for arguments in [
        ConnectionArguments { proxy: Some("http://me:hunter2@proxy:3128".to_owned()), ..Default::default() },
        ConnectionArguments {
            base_url: Some("https://hunter2@api.example".to_owned()),
            ..Default::default()
        },
        ConnectionArguments { token_url: Some("me:hunter2@api.example".to_owned()), ..Default::default() },
    ] {
        let message = load(&arguments, &[], "").unwrap_err().to_string();
        assert!(
            message.contains("must have no user and password") && !message.contains("hunter2"),
            "{message}"
        );
    }
}

#[test]
fn rows_have_places_of_secrets_and_no_secret() {
    let settings = load(&ConnectionArguments::default(), &[("ORANGE_API_KEY", "hunter2")], PROFILE).unwrap();
    let rows = settings.rows();
    let key = rows.iter().find(|(name, ..)| *name == "api-key-from").unwrap();
    assert_eq!(key, &("api-key-from", Some("env:ORANGE_API_KEY".to_owned()), Origin::Environment));
    assert!(!format!("{rows:?} {settings:?}").contains("hunter2"));
}

#[test]
fn an_invalid_number_names_its_variable() {
    let message =
        load(&ConnectionArguments::default(), &[("ORANGE_TIMEOUT", "soon")], "").unwrap_err().to_string();
    assert!(message.starts_with("ORANGE_TIMEOUT: `soon`: "), "{message}");
}
