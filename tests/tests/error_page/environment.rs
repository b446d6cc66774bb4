//! Settings from environment variables, read by a process of their own.

use std::ffi::OsString;
use std::process::Command;

use orange_core::Client;

use super::Messages;

const BEGIN: &str = "message: ";

pub(crate) fn add_messages(messages: &mut Messages) {
    messages.section("Configuration");
    for (name, value) in [
        ("ORANGE_CLIENT_ID", "my:id".into()),
        ("ORANGE_API_KEY", "key ".into()),
        ("ORANGE_BASE_URL", "sandbox".into()),
        ("ORANGE_BASE_URL", "https://api.orange.com/#part".into()),
        ("ORANGE_TOKEN_URL", "http://sandbox:8080/token".into()),
        ("ORANGE_ALLOW_HTTP_TO", "sandbox:8080".into()),
        ("ORANGE_ALLOW_HTTP_TO", not_unicode()),
        ("HTTPS_PROXY", "socks5://user:hush@proxy".into()),
    ] {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "environment::child_reads_the_environment", "--ignored", "--nocapture"])
            .env("ORANGE_CLIENT_ID", "id")
            .env("ORANGE_CLIENT_SECRET", "secret")
            .env(name, value)
            .output()
            .unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let line = output.lines().find_map(|line| Some(line.split_once(BEGIN)?.1));
        let message = line.unwrap_or_else(|| panic!("{name}: {output}"));
        assert!(message.starts_with(&format!("{name}: ")) && !message.contains("hush"), "{message}");
        messages.text(message);
    }
}

#[cfg(unix)]
fn not_unicode() -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(vec![b'h', 0xff])
}

#[cfg(windows)]
fn not_unicode() -> OsString {
    std::os::windows::ffi::OsStringExt::from_wide(&[0xD800])
}

#[test]
#[ignore = "started with other environment variables by the test of the page"]
fn child_reads_the_environment() {
    println!("{BEGIN}{}", Client::from_env().unwrap_err());
}
