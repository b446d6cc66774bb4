//! Stored bytes, commands and the rotation of keys.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use orange_fleet::{RedisServer, WorkerSettings};

use crate::support::*;

/// All commands that a server receives, from `MONITOR`.
struct Monitor(BufReader<TcpStream>);

impl Monitor {
    fn start(server: &RedisServer) -> Self {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(300))).unwrap();
        stream.write_all(b"MONITOR\r\n").unwrap();
        let mut monitor = Self(BufReader::new(stream));
        assert_eq!(monitor.line(), "+OK");
        monitor
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// Returns the commands until now.
    fn finish(mut self, server: &RedisServer) -> Vec<String> {
        let _: String = redis::cmd("ECHO").arg("end-of-monitor").query(&mut server.connection()).unwrap();
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            if line.contains("end-of-monitor") {
                return lines;
            }
            lines.push(line);
        }
    }
}

/// All bytes that a server stores, with the names of the keys.
fn stored(server: &RedisServer) -> Vec<u8> {
    let mut connection = server.connection();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
    let mut bytes = Vec::new();
    for key in keys {
        bytes.extend(key.as_bytes());
        let kind: String = redis::cmd("TYPE").arg(&key).query(&mut connection).unwrap();
        match kind.as_str() {
            "hash" => {
                let fields: Vec<Vec<u8>> = redis::cmd("HGETALL").arg(&key).query(&mut connection).unwrap();
                fields.into_iter().for_each(|field| bytes.extend(field));
            }
            _ => bytes.extend(redis::cmd("GET").arg(&key).query::<Vec<u8>>(&mut connection).unwrap()),
        }
    }
    bytes
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn neither_commands_nor_stored_bytes_have_a_token() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let settings = WorkerSettings::new(&sandbox, server.url());
    let monitor = Monitor::start(&server);
    let mut workers = workers(&settings, 3);
    tokens(&mut workers, 10);
    let first = sandbox.sandbox().tokens();
    workers[0].send("reject 42");
    workers[0].answer();
    tokens(&mut workers[..1], 10);
    let commands = monitor.finish(&server);
    assert!(commands.iter().any(|line| line.contains("EVALSHA")), "{commands:?}");
    assert!(commands.iter().any(|line| line.contains("HSET")), "{commands:?}");
    let (text, bytes) = (commands.join("\n"), stored(&server));
    let issued = [first, sandbox.sandbox().tokens()].concat();
    assert!(issued.len() >= 3, "the first token, and both tokens at the end");
    for secret in issued.iter().chain([&settings.client_secret, &settings.client_id]) {
        assert!(!text.contains(secret.as_str()), "a command has a secret");
        assert!(!contains(&bytes, secret), "a stored value has a secret");
    }
    // The check finds a token that is stored in clear.
    let server = RedisServer::start();
    let clear = WorkerSettings::new(&sandbox, server.url()).keys(&[]);
    let monitor = Monitor::start(&server);
    let token = tokens(&mut [worker(&clear)], 1).remove(0);
    let token = token.trim_start_matches("Bearer ");
    assert!(contains(&stored(&server), token));
    assert!(monitor.finish(&server).join("\n").contains(token));
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn keys_are_replaced_without_an_outage() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let with_keys = |keys: &[u8]| worker(&WorkerSettings::new(&sandbox, server.url()).keys(keys));
    let mut replace = with_keys(&[1]);
    let first = replace.get(1).tokens;
    // Each process is restarted with the new key as an old key, then with the new key as its key, then without the other.
    assert_eq!(with_keys(&[1, 2]).get(1).tokens, first);
    assert_eq!(with_keys(&[2, 1]).get(1).tokens, first);
    assert_eq!(token_requests(&sandbox), 1);
    // A process with the new key stores the next token. One that still has the other key as its key reads it.
    let mut renewed = with_keys(&[2, 1]);
    renewed.get(1);
    renewed.send("reject 42");
    renewed.answer();
    let second = renewed.get(1).tokens;
    assert_ne!(second, first);
    assert_eq!(with_keys(&[1, 2]).get(1).tokens, second);
    assert_eq!(with_keys(&[2]).get(1).tokens, second);
    assert_eq!(token_requests(&sandbox), 2);
    // A process without the new key does not fail: it requests a token.
    assert_eq!(with_keys(&[1]).get(1).failed, 0);
    assert_eq!(token_requests(&sandbox), 3);
}
