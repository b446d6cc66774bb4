//! The text that the program prints at the start.

use crate::{RunningSandbox, TokenVersion};
use time::format_description::well_known::Rfc3339;

/// Instructions for the first request.
pub(super) fn welcome(running: &RunningSandbox) -> String {
    let (url, token_url) = (running.url(), running.token_url());
    let credentials = running.credentials();
    let (id, secret, key) = (credentials.client_id(), credentials.client_secret(), credentials.api_key());
    let (user, id, secret, key) =
        (shell_quote(&format!("{id}:{secret}")), shell_quote(id), shell_quote(secret), shell_quote(key));
    let allow_http = match running.host_names().first() {
        Some(name) => format!("\n  export ORANGE_ALLOW_HTTP_TO={name}"),
        None => String::new(),
    };
    let now = running.sandbox().clock().time().replace_nanosecond(0);
    format!(
        "\
An offline api.orange.com listens on {url}
  Inspector, in a browser: {inspector}
  {tickets} address tickets, {incidents} incidents, time {time}; press Ctrl-C to stop.

Environment of an SDK client:
  export ORANGE_BASE_URL={url}
  export ORANGE_TOKEN_URL={token_url}{allow_http}
  export ORANGE_CLIENT_ID={id}
  export ORANGE_CLIENT_SECRET={secret}
  export ORANGE_API_KEY={key}

With curl (the older token endpoint is {v2}):
  TOKEN=$(curl -sS -u {user} -H 'Accept: application/json' \\
    -d grant_type=client_credentials '{token_url}' | sed -n 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/p')
  curl -sS -i -H \"Authorization: Bearer $TOKEN\" -H 'Accept: application/json' \\
    '{url}/anomalie-adresse?status%5Bin%5D=ACKNOWLEDGED%2CIN_PROGRESS&sort=-creationDate&limit=2'

Recorded requests and their effects: curl '{url}/_sandbox/requests' and '{url}/_sandbox/effects'
Fault injection: curl -X PUT '{url}/_sandbox/faults' -d '{{\"rules\": [{{\"fault\": \"hang\", \"percent\": 10}}]}}'
All admin routes: curl '{url}/_sandbox'",
        inspector = running.inspector_url(),
        tickets = running.sandbox().ticket_count(),
        incidents = running.sandbox().incident_count(),
        time = now.ok().and_then(|now| now.format(&Rfc3339).ok()).unwrap_or_default(),
        v2 = TokenVersion::V2.path(),
    )
}

/// The warning of shared mode.
pub(super) fn shared_warning(running: &RunningSandbox) -> String {
    let names = running.host_names();
    let names = if names.is_empty() { String::new() } else { format!(", and as {}", names.join(", ")) };
    format!(
        "\
WARNING: this sandbox is SHARED. It listens on {address}, and other machines can reach it.
  - Every client that can reach the port can use the admin routes under /_sandbox WITHOUT CREDENTIALS: read
    recorded requests and bodies, change tickets, advance the clock, inject faults, send events on this machine.
  - Client id, secret and API key derive from --seed and can be guessed, unless you set your own.
  - Nothing is encrypted. Do not send real credentials, customers, addresses or photos.
  - Browsers reach the admin routes as localhost, by the address of this machine{names}.",
        address = running.address(),
    )
}

/// Quotes text as one word for a POSIX shell.
fn shell_quote(text: &str) -> String {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:".contains(&byte)) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use crate::{ListenOptions, Sandbox, SandboxClock, SandboxCredentials};

    use super::*;

    #[test]
    fn shell_quoting_yields_one_word() {
        assert_eq!(shell_quote("abc:DEF-1"), "abc:DEF-1");
        assert_eq!(shell_quote("it's $5"), r"'it'\''s $5'");
        assert_eq!(shell_quote(""), "''");
    }

    fn sandbox() -> Sandbox {
        Sandbox::builder()
            .clock(SandboxClock::frozen())
            .credentials(SandboxCredentials::new("somebody", "it's mine", "a-key"))
            .build()
    }

    #[tokio::test]
    async fn welcome_text_contains_everything_for_the_first_request() {
        let running = sandbox().start().await.expect("a port");
        let text = welcome(&running).replace(&running.url(), "http://127.0.0.1:8080");
        insta::assert_snapshot!(text);
        assert!(!running.is_shared());
        running.stop().await.expect("it stops");
    }

    #[tokio::test]
    async fn shared_mode_prints_a_warning_and_the_client_setting() {
        let options = ListenOptions::new().shared_on(Ipv4Addr::UNSPECIFIED).host_name("sandbox");
        let running = sandbox().listen(options).await.expect("a port");
        assert!(running.is_shared());
        let port = format!(":{}", running.address().port());
        assert!(welcome(&running).contains("export ORANGE_ALLOW_HTTP_TO=sandbox\n"), "{}", welcome(&running));
        insta::assert_snapshot!(shared_warning(&running).replace(&port, ":8080"));
        running.stop().await.expect("it stops");
    }
}
