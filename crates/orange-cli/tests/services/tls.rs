//! Certificate authorities, client certificates and the proxy of the connection.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::Command;
use std::thread;

use crate::support::{Running, orange, run};
use crate::tls_file;

/// A server with a certificate of the test authority, and its URL. It responds to `GET` with 405.
fn server(home: &std::path::Path, arguments: &[&str]) -> (Running, String) {
    let mut command = orange(home);
    command.args(["listen", "--port", "0", "--store"]).arg(home.join("events"));
    let files = [("--tls-cert", "server.pem"), ("--tls-key", "server.pem")];
    for (option, file) in files {
        command.arg(option).arg(tls_file(file));
    }
    let server = Running::start(command.args(arguments));
    let line = server.line_with("listening on https://127.0.0.1:");
    let port = line.split([':', ';']).nth(2).expect("a port").to_owned();
    (server, format!("https://localhost:{port}"))
}

fn doctor(home: &std::path::Path, url: &str) -> Command {
    let mut command = orange(home);
    command.env("ORANGE_CLIENT_ID", "me").env("ORANGE_CLIENT_SECRET", "hunter2");
    command.args([
        "doctor",
        "--no-token-cache",
        "--output",
        "csv",
        "--connect-timeout",
        "100",
        "--base-url",
        url,
    ]);
    command
}

#[test]
fn a_private_authority_is_trusted_if_it_is_named() {
    let home = tempfile::tempdir().unwrap();
    let (_server, url) = server(home.path(), &[]);
    let (status, stdout, _) = run(&mut doctor(home.path(), &url));
    assert_eq!(status, 7, "{stdout}");
    assert!(stdout.contains("TLS,failed") && stdout.contains("--ca-bundle"), "{stdout}");
    let (_, stdout, _) = run(doctor(home.path(), &url).arg("--ca-bundle").arg(tls_file("authority.pem")));
    assert!(stdout.contains("responds with 405") && stdout.contains("TLS,ok"), "{stdout}");
}

#[test]
fn a_client_certificate_is_sent_if_it_is_named() {
    let home = tempfile::tempdir().unwrap();
    let authority = tls_file("authority.pem");
    let (_server, url) = server(home.path(), &["--tls-client-ca", authority.to_str().unwrap()]);
    let command = || {
        let mut command = doctor(home.path(), &url);
        command.arg("--ca-bundle").arg(&authority);
        command
    };
    let (status, stdout, _) = run(&mut command());
    assert_eq!(status, 7, "{stdout}");
    let (_, stdout, _) = run(command().arg("--client-certificate").arg(tls_file("client.pem")));
    assert!(stdout.contains("responds with 405"), "{stdout}");
}

#[test]
fn requests_go_through_the_proxy() {
    let home = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    let first_line = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        BufReader::new(stream).lines().next().unwrap().unwrap()
    });
    let (status, stdout, _) = run(doctor(home.path(), "https://api.invalid").args(["--proxy", &proxy]));
    assert_eq!(status, 7, "{stdout}");
    assert_eq!(first_line.join().unwrap(), "CONNECT api.invalid:443 HTTP/1.1");
}

#[test]
fn files_without_certificates_are_errors_that_name_them() {
    let home = tempfile::tempdir().unwrap();
    let empty = home.path().join("empty.pem");
    std::fs::write(&empty, "hunter2").unwrap();
    let empty = empty.to_str().unwrap();
    for option in ["--ca-bundle", "--client-certificate"] {
        let (status, stdout, _) = run(doctor(home.path(), "https://api.invalid").args([option, empty]));
        assert_eq!(status, 2, "{stdout}");
        assert!(stdout.contains(empty) && !stdout.contains("hunter2"), "{stdout}");
    }
    let (status, _, stderr) =
        run(orange(home.path()).args(["listen", "--tls-cert", empty, "--tls-key", empty]));
    assert_eq!(status, 2, "{stderr}");
    assert!(stderr.contains(empty) && !stderr.contains("hunter2"), "{stderr}");
}
