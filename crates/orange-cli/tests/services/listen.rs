//! `orange listen` and `orange events replay`: every event is stored, and forwarded once.

use std::net::SocketAddr;
use std::time::Duration;

use orange_sandbox::{DeliveryOutcome, EventFormat, EventSubscription, Sandbox};
use reqwest::{Certificate, Client, Identity, RequestBuilder};
use serde_json::Value;

use crate::network::{NetworkFault, disturbed};
use crate::receivers::{Target, by_subject, listen, listen_command, send_events, stored};
use crate::support::{orange, run, wait_for};
use crate::{runtime, tls_file};

const EVENT: &str = r#"{"specversion":"1.0","id":"1","source":"/a","type":"t"}"#;

fn subscription(address: SocketAddr) -> EventSubscription {
    let subscription = EventSubscription::to(&format!("http://{address}/event")).expect("this machine");
    subscription.initial_backoff(Duration::ZERO)
}

fn all_delivered(sandbox: &Sandbox, count: usize) -> bool {
    let deliveries = sandbox.event_deliveries();
    deliveries.len() == count
        && deliveries.iter().all(|delivery| delivery.outcome == DeliveryOutcome::Delivered)
}

/// Sends four events of the sandbox through `orange listen` to a target, and checks that each arrives once, in the order of
/// its ticket.
fn forwarded_once(fault: Option<NetworkFault>, copies: usize, format: EventFormat) {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let (target, _target) = runtime.block_on(Target::start(|_, _| 204));
    let (_running, address) = listen(&mut listen_command(home.path(), &["--forward-to", &target.url()]));
    let mut network = None;
    let address = match fault {
        None => address,
        Some(fault) => {
            let (address, tasks) = runtime.block_on(disturbed(address, fault));
            network = Some(tasks);
            address
        }
    };
    let sandbox = Sandbox::new();
    let _listening = runtime.block_on(sandbox.start()).unwrap();
    for _ in 0..copies {
        sandbox.subscribe(subscription(address).format(format));
    }
    runtime.block_on(send_events(&sandbox, 4));
    wait_for("deliveries of the sandbox", || all_delivered(&sandbox, 4 * copies));
    wait_for("forwarded events", || target.accepted().len() >= 4);
    let sent: Vec<String> =
        sandbox.events().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
    let mut received = target.received();
    assert_eq!(by_subject(&sandbox, &received), by_subject(&sandbox, &sent), "{fault:?} {copies} {format:?}");
    received.sort();
    let mut expected = sent;
    expected.sort();
    assert_eq!(received, expected);
    drop(network);
}

#[test]
fn events_over_a_disturbed_network_are_forwarded_once() {
    // Before the head, within the head, and within the body.
    for fault in [
        NetworkFault::DisconnectAfter(0),
        NetworkFault::DisconnectAfter(20),
        NetworkFault::DisconnectAfter(400),
        NetworkFault::ResponseLost,
        NetworkFault::WrongLength,
    ] {
        forwarded_once(Some(fault), 1, EventFormat::default());
    }
}

#[test]
fn repeated_events_and_those_of_every_format_are_forwarded_once() {
    forwarded_once(None, 3, EventFormat::default());
    for format in EventFormat::ALL {
        forwarded_once(None, 1, format);
    }
}

#[test]
fn a_target_that_fails_gets_the_event_until_it_accepts() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let (target, _target) = runtime.block_on(Target::start(|_, attempt| if attempt < 3 { 503 } else { 200 }));
    let (running, address) = listen(&mut listen_command(home.path(), &["--forward-to", &target.url()]));
    for id in ["1", "2"] {
        assert_eq!(runtime.block_on(post(address, id)), 204);
    }
    wait_for("accepted events", || target.accepted().len() == 2);
    assert_eq!(target.received(), ["1", "1", "1", "2", "2", "2"]);
    assert_eq!(target.accepted(), ["1", "2"]);
    assert!(running.stdout().contains("t    1"), "the event is shown: {}", running.stdout());
}

/// Nothing tells whether the target has handled the event, so that it is sent again with its id.
#[test]
fn an_event_whose_response_is_lost_is_forwarded_again() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let (target, _target) = runtime.block_on(Target::start(|_, _| 204));
    let (address_of_target, _network) =
        runtime.block_on(disturbed(target.address, NetworkFault::ResponseLost));
    let url = format!("http://{address_of_target}/events");
    let (_running, address) = listen(&mut listen_command(home.path(), &["--forward-to", &url]));
    assert_eq!(runtime.block_on(post(address, "1")), 204);
    assert_eq!(runtime.block_on(post(address, "2")), 204);
    wait_for("accepted events", || target.accepted().len() == 3);
    assert_eq!(target.accepted(), ["1", "1", "2"]);
}

#[test]
fn refused_events_are_dead_letters_that_can_be_replayed() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let respond = |event, _| match event {
        0 => 400,
        1 => 503,
        _ => 204,
    };
    let (target, _target) = runtime.block_on(Target::start(respond));
    let arguments = ["--forward-to", &target.url(), "--attempts", "2"];
    let (running, address) = listen(&mut listen_command(home.path(), &arguments));
    for id in ["1", "2", "3"] {
        assert_eq!(runtime.block_on(post(address, id)), 204);
    }
    wait_for("accepted events", || target.accepted() == ["3"]);
    assert_eq!(target.received(), ["1", "2", "2", "3"]);
    assert_eq!(stored(home.path(), "dead-letter.ndjson"), ["1", "2"]);
    running.line_with("after 2 attempts: the target responds with 503");

    let (target, _target) = runtime.block_on(Target::start(|event, _| if event == 1 { 400 } else { 204 }));
    let file = home.path().join("events/dead-letter.ndjson");
    let mut lines = std::fs::read_to_string(&file).unwrap();
    lines.push_str("no event\n");
    let copy = home.path().join("copy.ndjson");
    std::fs::write(&copy, lines).unwrap();
    let replay = |file: &std::path::Path| {
        let mut command = orange(home.path());
        command.args(["events", "replay", "--output", "csv", "--forward-to", &target.url()]).arg(file);
        run(&mut command)
    };
    let (status, stdout, stderr) = replay(&copy);
    assert_eq!(status, 9, "{stderr}");
    let lines: Vec<&str> = stdout.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "LINE,ID,TYPE,SUBJECT,RESULT,REASON",
            "1,1,t,,forwarded,",
            "2,2,t,,failed,the target responds with 400 Bad Request"
        ]
    );
    assert!(lines[3].starts_with("3,,,,invalid,\"the body is not JSON"), "{stdout}");
    assert_eq!(target.received(), ["1", "2"]);
    std::fs::write(&copy, format!("{EVENT}\n")).unwrap();
    assert_eq!(replay(&copy).0, 0);
}

#[test]
fn after_a_kill_every_event_is_forwarded_and_only_the_one_in_progress_twice() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    // Without a target, and killed without a word.
    let (running, address) = listen(&mut listen_command(home.path(), &[]));
    for id in ["1", "2", "3", "4"] {
        assert_eq!(runtime.block_on(post(address, id)), 204);
    }
    running.kill();
    // Killed while the target handles the third event.
    let (target, _target) =
        runtime.block_on(Target::start(|event, attempt| if event == 2 && attempt == 1 { 0 } else { 204 }));
    let arguments = ["--forward-to", &target.url()];
    let (running, _) = listen(&mut listen_command(home.path(), &arguments));
    wait_for("the third event", || target.received().len() == 3);
    running.kill();
    target.release.notify_waiters();
    let (running, address) = listen(&mut listen_command(home.path(), &arguments));
    for id in ["4", "5"] {
        assert_eq!(runtime.block_on(post(address, id)), 204);
    }
    wait_for("forwarded events", || target.received().len() == 6);
    assert_eq!(target.received(), ["1", "2", "3", "3", "4", "5"]);
    #[cfg(unix)]
    assert_eq!(running.signal("INT"), 0);
    assert_eq!(stored(home.path(), "events.ndjson"), ["1", "2", "3", "4", "5"]);
}

/// A stop waits for the response of the target, so that the event is not sent again.
#[cfg(unix)]
#[test]
fn a_stop_waits_for_the_attempt_in_progress() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let (target, _target) = runtime.block_on(Target::start(|_, _| 0));
    let arguments = ["--forward-to", &target.url()];
    let (running, address) = listen(&mut listen_command(home.path(), &arguments));
    for id in ["1", "2"] {
        assert_eq!(runtime.block_on(post(address, id)), 204);
    }
    wait_for("the first event", || target.received() == ["1"]);
    let release = target.release.clone();
    let status = std::thread::scope(|scope| {
        let stopping = scope.spawn(|| running.signal("TERM"));
        // The listener closes first.
        wait_for("the end of the listener", || std::net::TcpStream::connect(address).is_err());
        release.notify_one();
        stopping.join().unwrap()
    });
    assert_eq!((status, target.accepted()), (0, vec!["1".to_owned()]));
    let (_running, _) = listen(&mut listen_command(home.path(), &arguments));
    wait_for("the second event", || target.received() == ["1", "2"]);
}

/// The events remain stored; the next start forwards them.
#[test]
fn a_forwarder_that_cannot_record_ends_the_program() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let (target, _target) = runtime.block_on(Target::start(|_, _| 204));
    // A folder in place of the temporary file of the position.
    std::fs::create_dir_all(home.path().join("events/forwarded.new")).unwrap();
    let (running, address) = listen(&mut listen_command(home.path(), &["--forward-to", &target.url()]));
    assert_eq!(runtime.block_on(post(address, "1")), 204);
    running.line_with("events cannot be forwarded");
    assert_eq!(stored(home.path(), "events.ndjson"), ["1"]);
}

async fn post(address: SocketAddr, id: &str) -> u16 {
    let body = EVENT.replace("\"1\"", &format!("{id:?}"));
    status(event(&Client::new(), &format!("http://{address}/event")).body(body)).await
}

fn event(client: &Client, url: &str) -> RequestBuilder {
    client.post(url).header("content-type", "application/cloudevents+json").body(EVENT)
}

/// Status of the response; 0 without one.
async fn status(request: RequestBuilder) -> u16 {
    request.send().await.map_or(0, |response| response.status().as_u16())
}

#[test]
fn senders_authenticate_with_basic_or_a_header() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let client = Client::new();
    let mut command = listen_command(home.path(), &["--auth", "basic", "--user", "orange"]);
    let (running, address) = listen(command.env("ORANGE_LISTEN_SECRET", "hunter2"));
    let url = format!("http://{address}/event");
    for (user, password, expected) in
        [("orange", "hunter2", 204), ("orange", "x", 401), ("x", "hunter2", 401)]
    {
        let request = event(&client, &url).basic_auth(user, Some(password));
        assert_eq!(runtime.block_on(status(request)), expected, "{user} {password}");
    }
    assert_eq!(runtime.block_on(status(event(&client, &url))), 401);
    running.kill();

    let mut command = listen_command(home.path(), &["--auth", "header", "--header", "X-Webhook-Key"]);
    let (_running, address) = listen(command.env("ORANGE_LISTEN_SECRET", "hunter2"));
    let url = format!("http://{address}/event");
    for (value, expected) in [("hunter2", 204), ("x", 403)] {
        assert_eq!(runtime.block_on(status(event(&client, &url).header("x-webhook-key", value))), expected);
    }
    assert_eq!(runtime.block_on(status(event(&client, &url))), 403);
}

#[test]
fn senders_authenticate_with_a_token_of_the_endpoint() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let client = Client::new();
    let mut command = listen_command(home.path(), &["--auth", "token", "--user", "orange"]);
    let (_running, address) = listen(command.env("ORANGE_LISTEN_SECRET", "hunter2"));
    let request = |password: &'static str| {
        let form = "grant_type=client_credentials";
        let request =
            client.post(format!("http://{address}/token")).basic_auth("orange", Some(password)).body(form);
        request.header("content-type", "application/x-www-form-urlencoded")
    };
    assert_eq!(runtime.block_on(status(request("x"))), 401);
    let body = runtime.block_on(async { request("hunter2").send().await.unwrap().text().await.unwrap() });
    let token = serde_json::from_str::<Value>(&body).unwrap()["access_token"].as_str().unwrap().to_owned();
    let url = format!("http://{address}/event");
    for (token, expected) in [(token.as_str(), 204), ("x", 401), ("hunter2", 401)] {
        assert_eq!(runtime.block_on(status(event(&client, &url).bearer_auth(token))), expected);
    }
    assert_eq!(runtime.block_on(status(client.get(format!("http://{address}/token")))), 405);
}

#[test]
fn senders_authenticate_with_a_client_certificate() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let [authority, server] =
        ["authority.pem", "server.pem"].map(|name| tls_file(name).to_str().unwrap().to_owned());
    let arguments =
        ["--auth", "certificate", "--tls-cert", &server, "--tls-key", &server, "--tls-client-ca", &authority];
    let (_running, address) = listen(&mut listen_command(home.path(), &arguments));
    let url = format!("https://localhost:{}/event", address.port());
    let read = |name: &str| std::fs::read(tls_file(name)).unwrap();
    let builder =
        || Client::builder().tls_certs_only([Certificate::from_pem(&read("authority.pem")).unwrap()]);
    let identity = Identity::from_pem(&read("client.pem")).unwrap();
    let with = builder().identity(identity).build().unwrap();
    assert_eq!(runtime.block_on(status(event(&with, &url))), 204);
    let without = builder().build().unwrap();
    assert_eq!(runtime.block_on(status(event(&without, &url))), 0);
}

#[test]
fn invalid_options_are_errors_with_status_2() {
    let home = tempfile::tempdir().unwrap();
    for (arguments, expected) in [
        (&["--host", "0.0.0.0"][..], "choose an authentication with --auth"),
        (&["--auth", "basic"], "--auth basic needs --user"),
        (&["--auth", "header"], "--auth header needs --header"),
        (&["--auth", "token", "--user", "a"], "env:ORANGE_LISTEN_SECRET: "),
        (&["--auth", "basic", "--user", "a", "--secret-from", "hunter2"], "not the secret itself"),
        (&["--auth", "certificate"], "needs --tls-cert, --tls-key and --tls-client-ca"),
        (&["--tls-cert", "a.pem"], "--tls-key"),
        (&["--forward-to", "http://me:hunter2@localhost/"], "must have no user and password"),
        (&["--forward-to", "ftp://localhost/"], "must be an http or https URL"),
        (&["--forward-to", "http://localhost/", "--attempts", "0"], "--attempts"),
    ] {
        let (status, stdout, stderr) = run(&mut listen_command(home.path(), arguments));
        assert_eq!((status, stdout.as_str()), (2, ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(expected) && !stderr.contains("hunter2"), "{arguments:?}: {stderr}");
    }
}
