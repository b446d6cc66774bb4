//! Peak memory and rate of `orange eligibility bulk` beside one `curl` for each row, and peak memory of a list.
//!
//! ```text
//! cargo bench -p orange-cli --bench eligibility_bulk             100,000 rows
//! cargo bench -p orange-cli --bench eligibility_bulk -- 5000
//! ```
//!
//! The sandbox runs in this process, on a loopback socket. Peak memory is `VmHWM` of the program, so this needs Linux.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use orange_sandbox::Sandbox;
use support::{Orange, Server};

/// Rows that curl requests one by one.
const CURL_ROWS: usize = 300;

const CONCURRENCY: &str = "16";

fn main() {
    let rows = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(100_000);
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    let codes = server.sandbox().building_codes();

    let (few_memory, _) = bulk(&orange, &codes, (rows / 100).max(1), "few");
    let (memory, per_row) = bulk(&orange, &codes, rows, "all");
    let curl = curl(&server, &codes);
    println!("peak memory of {rows} rows beside {}: {:.2}", (rows / 100).max(1), memory / few_memory);
    println!("rate beside one curl per row: {:.1}", curl.as_secs_f64() / per_row.as_secs_f64());

    let [few, many] = [500, 5_000].map(|incidents| {
        let server = Server::start(Sandbox::builder().incidents(incidents));
        let orange = Orange::of(&server);
        let mut command = orange.command(&["incidents", "list", "--all", "-o", "ndjson"]);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts");
        let memory = peak_memory(child);
        println!("list of {incidents} incidents: {memory:.1} MB");
        memory
    });
    println!("peak memory of 5000 incidents beside 500: {:.2}", many / few);
}

/// Runs the program. Returns its peak memory in MB, and the time of a row.
fn bulk(orange: &Orange, codes: &[String], rows: usize, name: &str) -> (f64, Duration) {
    let mut text = "building_code\n".to_owned();
    for code in codes.iter().cycle().take(rows) {
        writeln!(text, "{code}").expect("a string");
    }
    let (input, output) = (format!("{name}.csv"), format!("{name}.ndjson"));
    orange.write(&input, text);
    let begin = Instant::now();
    let child = orange.start(&["eligibility", "bulk", &input, "--to", &output, "--concurrency", CONCURRENCY]);
    let memory = peak_memory(child);
    let time = begin.elapsed();
    assert_eq!(orange.read(&output).lines().count(), rows);
    println!(
        "bulk of {rows} rows: {:.1} s, {:.0} rows/s, {memory:.1} MB",
        time.as_secs_f64(),
        rows as f64 / time.as_secs_f64()
    );
    (memory, time / u32::try_from(rows).unwrap_or(u32::MAX))
}

/// Requests rows with one `curl` each. Returns the time of a row.
fn curl(server: &Server, codes: &[String]) -> Duration {
    let token = server.sandbox().tokens().pop().expect("the token of the program");
    let begin = Instant::now();
    for code in codes.iter().cycle().take(CURL_ROWS) {
        let status = Command::new("curl")
            .args(["--silent", "--fail", "--output", "/dev/null", "--get"])
            .args(["--header", &format!("Authorization: Bearer {token}")])
            .args(["--header", &format!("X-API-KEY: {}", server.sandbox().credentials().api_key())])
            .args(["--data-urlencode", &format!("buildingCode={code}")])
            .arg(format!("{}/eligibility/b2b/v1/poi", server.url()))
            .status();
        assert!(status.expect("curl is installed").success());
    }
    let time = begin.elapsed();
    println!("curl of {CURL_ROWS} rows: {:.0} rows/s", CURL_ROWS as f64 / time.as_secs_f64());
    time / u32::try_from(CURL_ROWS).unwrap_or(u32::MAX)
}

/// Waits for the end of a program that succeeds. Returns its peak resident memory in MB.
fn peak_memory(mut child: Child) -> f64 {
    let path = format!("/proc/{}/status", child.id());
    let mut peak = 0.0;
    loop {
        let status = std::fs::read_to_string(&path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
        peak = line
            .and_then(|kilobytes| kilobytes.parse::<f64>().ok())
            .map_or(peak, |kilobytes| kilobytes / 1000.0);
        if let Some(status) = child.try_wait().expect("its status") {
            assert!(status.success(), "{status}");
            return peak;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}
