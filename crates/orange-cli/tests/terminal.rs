//! Behaviour in a terminal: width, colors, progress bars and ctrl-c, under a pseudo-terminal.
#![cfg(unix)]

mod support;

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::process::Child;
use std::sync::{Arc, Mutex};

use orange_sandbox::{Fault, FaultRule, Sandbox};
use pty_process::blocking::{self, Pty};
use support::{Orange, Server, wait_until};

/// Width of the screen that draws the output: wider than the terminals, so that a line that is too long is seen.
const SCREEN_WIDTH: NonZero<u16> = NonZero::new(400).unwrap();

const HEIGHT: NonZero<u16> = NonZero::new(50).unwrap();

/// A program that runs in a terminal.
struct Terminal {
    child: Child,
    pty: Arc<Pty>,
    screen: Arc<Mutex<(vt100::Parser, Vec<u8>)>>,
    reader: Option<std::thread::JoinHandle<()>>,
}

impl Terminal {
    fn start(orange: &Orange, width: u16, arguments: &[&str]) -> Self {
        let (pty, pts) = blocking::open().expect("a pseudo-terminal");
        pty.resize(pty_process::Size::new(HEIGHT.get(), width)).expect("its size");
        let command = blocking::Command::new(env!("CARGO_BIN_EXE_orange"));
        let command = command.args(arguments).env_clear().envs(orange.environment());
        let command = command.env("TERM", "xterm-256color").current_dir(orange.folder());
        let child = command.spawn(pts).expect("the program starts");
        let pty = Arc::new(pty);
        let screen = Arc::new(Mutex::new((vt100::Parser::new(HEIGHT, SCREEN_WIDTH, 0), Vec::new())));
        let (drawn, output) = (Arc::clone(&screen), Arc::clone(&pty));
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // The read fails when the program has ended.
            while let Ok(count @ 1..) = (&*output).read(&mut bytes) {
                let mut drawn = drawn.lock().expect("no panic");
                drawn.0.process(&bytes[..count]);
                drawn.1.extend_from_slice(&bytes[..count]);
            }
        });
        Self { child, pty, screen, reader: Some(reader) }
    }

    fn contents(&self) -> String {
        self.screen.lock().expect("no panic").0.screen().contents()
    }

    /// Everything that the program has printed.
    fn bytes(&self) -> String {
        String::from_utf8(self.screen.lock().expect("no panic").1.clone()).expect("UTF-8")
    }

    /// Waits until the screen shows a text.
    fn wait_for(&mut self, text: &str) {
        let mut shown = self.contents();
        wait_until(text, || {
            let has_ended = self.child.try_wait().expect("its status").is_some();
            shown = self.contents();
            has_ended || shown.contains(text)
        });
        assert!(shown.contains(text), "no `{text}` in {shown}");
    }

    fn press_ctrl_c(&self) {
        (&*self.pty).write_all(b"\x03").expect("the terminal is open");
    }

    /// Waits for the end. Returns the exit status.
    fn finish(&mut self) -> i32 {
        let status = self.child.wait().expect("its status");
        if let Some(reader) = self.reader.take() {
            reader.join().expect("no panic");
        }
        status.code().unwrap_or(-1)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // After a failed test, the program may still run.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The width of the longest line.
fn width(text: &str) -> usize {
    text.lines().map(|line| line.trim_end().chars().count()).max().unwrap_or(0)
}

/// The requests after the first ones have no response. They are the later rows only if the rows are requested one by one.
fn hang_after(requests: u64, path: &str) -> FaultRule {
    let hang: Fault = "hang".parse().expect("a fault");
    FaultRule::new(hang).path(path).skip(requests)
}

#[test]
fn tables_wrap_to_the_width_of_the_terminal() {
    let orange = Orange::new();
    let widths = [60, 120].map(|columns| {
        let mut terminal =
            Terminal::start(&orange, columns, &["--sandbox", "incidents", "list", "--limit", "5"]);
        assert_eq!(terminal.finish(), 0, "{}", terminal.contents());
        let contents = terminal.contents();
        assert!(contents.contains("PRIORITY"), "{contents}");
        assert!(width(&contents) <= columns.into(), "wider than {columns}: {contents}");
        width(&contents)
    });
    assert!(widths[0] < widths[1], "{widths:?}");
}

#[test]
fn colors_are_for_terminals_and_can_be_turned_off() {
    let list = ["--sandbox", "incidents", "list", "--limit", "1"];
    let in_terminal = |orange: &Orange, more: &[&str]| {
        let mut terminal = Terminal::start(orange, 100, &[&list[..], more].concat());
        assert_eq!(terminal.finish(), 0, "{}", terminal.contents());
        terminal.bytes().contains('\x1b')
    };
    assert!(in_terminal(&Orange::new(), &[]));
    assert!(!in_terminal(&Orange::new(), &["--color", "never"]));
    assert!(!in_terminal(&Orange::new().variable("NO_COLOR", "1"), &[]));
    assert!(in_terminal(&Orange::new().variable("NO_COLOR", "1"), &["--color", "always"]));
    let piped =
        |more: &[&str]| Orange::new().run(&[&list[..], more].concat()).expect(0).stdout.contains('\x1b');
    assert!(!piped(&[]));
    assert!(piped(&["--color", "always"]));
}

#[test]
fn a_bulk_shows_its_progress_and_resumes_after_ctrl_c() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    let codes = server.sandbox().building_codes();
    let rows: String = codes.iter().cycle().take(50).map(|code| format!("{code}\n")).collect();
    orange.write("addresses.csv", format!("building_code\n{rows}"));
    server.sandbox().faults().add(hang_after(20, "/eligibility/**"));
    let arguments = ["eligibility", "bulk", "addresses.csv", "--to", "results.ndjson", "--concurrency", "1"];

    let mut terminal = Terminal::start(&orange, 60, &arguments);
    terminal.wait_for("20 rows, 0 failed");
    let contents = terminal.contents();
    assert!(contents.contains("41%"), "{contents}");
    assert!((50..=60).contains(&width(&contents)), "as wide as the terminal: {contents}");
    terminal.press_ctrl_c();
    assert_eq!(terminal.finish(), 130);
    let contents = terminal.contents();
    assert!(
        contents.contains("orange: interrupted after 20 rows: run the same command again to resume"),
        "{contents}"
    );
    assert!(!contents.contains("20 rows, 0 failed"), "the bar is removed: {contents}");

    server.sandbox().faults().clear();
    let resumed = orange.run(&arguments).expect(0);
    assert_eq!(resumed.stderr, "", "no bar if standard error is no terminal");
    let numbers: Vec<u64> = orange
        .read("results.ndjson")
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).expect("JSON")["row"].as_u64().expect("a number")
        })
        .collect();
    assert_eq!(numbers, (1..=50).collect::<Vec<u64>>());
}

#[test]
fn results_that_go_to_the_terminal_end_readable_after_ctrl_c() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    let code = server.sandbox().building_codes().remove(0);
    orange.write("addresses.csv", format!("building_code\n{code}\n{code}\n{code}\n"));
    server.sandbox().faults().add(hang_after(2, "/eligibility/**"));
    let mut terminal =
        Terminal::start(&orange, 100, &["eligibility", "bulk", "addresses.csv", "--concurrency", "1"]);
    terminal.wait_for("2 rows, 0 failed");
    terminal.press_ctrl_c();
    assert_eq!(terminal.finish(), 130);
    let contents = terminal.contents();
    assert_eq!(contents.matches(&code).count(), 2, "the results so far are printed: {contents}");
    assert!(
        contents.contains("interrupted after 2 rows: with --to FILE, a run can be resumed"),
        "{contents}"
    );
}

#[test]
fn a_synchronization_shows_its_progress_and_resumes_after_ctrl_c() {
    for file in ["tickets.ndjson", "tickets.sqlite"] {
        let server = Server::start(Sandbox::builder().tickets(250));
        let orange = Orange::of(&server);
        server.sandbox().faults().add(hang_after(2, "/anomalie-adresse"));
        let arguments = ["tickets", "sync", "--to", file, "-o", "ndjson"];
        let mut terminal = Terminal::start(&orange, 80, &arguments);
        terminal.wait_for("100 tickets stored");
        terminal.press_ctrl_c();
        assert_eq!(terminal.finish(), 130);
        let contents = terminal.contents();
        assert!(contents.contains("interrupted: run the same command again to resume"), "{contents}");

        server.sandbox().faults().clear();
        let resumed = orange.run(&arguments).expect(0);
        assert!(resumed.stdout.contains(r#""changed":150"#), "{file}: {}", resumed.stdout);
        assert_eq!(resumed.stderr, "");
    }
}
