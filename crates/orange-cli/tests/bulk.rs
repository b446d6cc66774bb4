//! `orange eligibility bulk`: one result for each row, whatever happens.

mod support;

use orange_sandbox::{FaultRule, ResponseOverride, Sandbox};
use serde_json::Value;
use support::{Orange, Server, wait_until};

const BULK: [&str; 2] = ["eligibility", "bulk"];

/// A CSV file with the building codes of the sandbox, repeated up to this number of rows.
fn addresses(sandbox: &Sandbox, rows: usize) -> String {
    let codes = sandbox.building_codes();
    let rows = codes.iter().cycle().take(rows).enumerate();
    rows.fold("id,imb\n".to_owned(), |text, (index, code)| text + &format!("{index},{code}\n"))
}

/// The numbers of the rows of an NDJSON file.
fn row_numbers(ndjson: &str) -> Vec<u64> {
    let number =
        |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["row"].as_u64().expect("a number");
    ndjson.lines().map(number).collect()
}

fn bulk<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&BULK[..], arguments].concat()
}

#[test]
fn each_row_has_one_result_and_invalid_rows_are_reported() {
    let orange = Orange::new();
    let sandbox = Sandbox::new();
    let code = sandbox.building_codes().remove(0);
    let address = sandbox.building_address(&code).expect("an address");
    let mut file = format!("building_code,address,building_name\n{code},,\n,\"{address}\",\n").into_bytes();
    file.extend_from_slice(b"IMB/00000/X/0000,,\n");
    file.extend_from_slice(b"not a code,,\n,no comma,\n,,\nx\n\n,\"two\nlines\",\n,\xff\xfe,\n,,name\n");
    orange.write("addresses.csv", file);

    let finished =
        orange.run(&bulk(&["addresses.csv", "--to", "results.csv", "--sandbox", "-o", "json"])).expect(9);
    let error: Value = serde_json::from_str(&finished.stderr).expect("JSON");
    assert_eq!(error["error"]["kind"], "someFailed");
    let summary: Value = serde_json::from_str(&finished.stdout).expect("JSON");
    assert_eq!((&summary["rows"], &summary["failed"]), (&10.into(), &8.into()));

    let results = orange.read("results.csv");
    let mut reader = csv::Reader::from_reader(results.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let column = |name: &str| header.iter().position(|title| title == name).expect("the column");
    let records: Vec<_> = reader.records().map(|record| record.expect("a record")).collect();
    let cells = |name: &str| -> Vec<&str> {
        records.iter().map(|record| record.get(column(name)).unwrap_or_default()).collect()
    };
    assert_eq!(cells("ROW"), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    assert_eq!(cells("ADDRESS")[7], "two\nlines");
    assert_eq!(cells("BUILDING_CODE")[0], code);
    assert_eq!(cells("BUILDINGS")[0], code);
    assert_eq!(cells("ADDRESS")[1], address);
    assert!(cells("FTTH")[..2].iter().all(|status| status.starts_with("eligible")), "{:?}", cells("FTTH"));
    assert_eq!(
        cells("ERROR_KIND"),
        ["", "", "notFound", "invalid", "invalid", "invalid", "invalid", "invalid", "invalid", "invalid"]
    );
    assert!(!cells("REQUEST_ID")[2].is_empty());
    let errors = cells("ERROR");
    for (index, part) in [
        (3, "buildingCode"),
        (4, "must separate street and city by a comma"),
        (5, "is required, or a building code"),
        (6, "row: has 1 fields, and the header 3"),
        (7, "must separate street and city by a comma"),
        (8, "row: is not UTF-8"),
        (9, "is required, or a building code"),
    ] {
        assert!(errors[index].contains(part), "{index}: {}", errors[index]);
    }
    assert!(!orange.file("results.csv.resume").exists(), "the run is complete");

    // The results are input again: the rows with a place have the same results.
    let again = orange
        .run(&bulk(&["results.csv", "-o", "ndjson", "--select", "row,error.kind", "--sandbox"]))
        .expect(9);
    let lines: Vec<&str> = again.stdout.lines().collect();
    assert_eq!(lines.len(), 10);
    assert_eq!(lines[0], r#"{"row":1,"error.kind":null}"#);
    assert_eq!(lines[2], r#"{"row":3,"error.kind":"notFound"}"#);
}

#[test]
fn results_go_to_standard_output_in_each_format() {
    let orange = Orange::new();
    orange.write("addresses.csv", addresses(&Sandbox::new(), 3));
    let run = |format: &str| {
        let arguments = ["addresses.csv", "--column", "building_code=imb", "--sandbox", "-o", format];
        let finished = orange.run(&bulk(&arguments)).expect(0);
        assert_eq!(finished.stderr, "");
        finished.stdout
    };
    assert_eq!(row_numbers(&run("ndjson")), [1, 2, 3]);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&run("json")).expect("JSON").len(), 3);
    assert_eq!(run("csv").lines().count(), 4);
    assert!(run("yaml").starts_with("- row: 1\n"));
    let table = run("table");
    assert!(table.contains("PLACE") && table.lines().count() >= 4, "{table}");
}

#[test]
fn bad_input_is_refused_before_any_request() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    orange.write("addresses.csv", "a,imb\n1,2\n");
    orange.write("header.csv", b"\xff,b\n");
    orange.write("empty.csv", "");
    orange.write("exists.csv", "precious");
    let column = "--column=building_code=imb";
    for (arguments, status, part) in [
        (&["absent.csv"][..], 1, "absent.csv cannot be read: "),
        (&["addresses.csv"], 2, "no column has a place: map building_code, address"),
        (&["empty.csv"], 2, "no column has a place"),
        (&["header.csv"], 2, "the header of header.csv is not UTF-8"),
        (
            &["addresses.csv", "--column", "building_code=x"],
            2,
            "the file has no column `x`: its columns are `a`, `imb`",
        ),
        (&["addresses.csv", "--column", "insee=imb"], 2, "the part must be one of building_code, address"),
        (&["addresses.csv", "--column", "imb"], 2, "must be a part and a column"),
        (&["addresses.csv", "--delimiter", ";", column], 2, "has no column `imb`"),
        (&["addresses.csv", "--delimiter", "ab"], 2, "must be one ASCII character"),
        (&["addresses.csv", "--rate", "0"], 2, "must be a number greater than 0"),
        (&["addresses.csv", "--rate", "NaN"], 2, "must be a number greater than 0"),
        (&["addresses.csv", "--concurrency", "0"], 2, "0 is not in 1..=256"),
        (
            &["addresses.csv", column, "--to", "results.xml"],
            2,
            "the extension must be .csv, .ndjson or .jsonl",
        ),
        (&["addresses.csv", column, "--to", "exists.csv"], 2, "exists.csv exists: remove it"),
        (&["addresses.csv", column, "--to", "none/results.csv"], 1, "results.csv.resume cannot be written"),
    ] {
        let finished = orange.run(&bulk(arguments)).expect(status);
        assert!(finished.stderr.contains(part), "{arguments:?}: {}", finished.stderr);
        assert_eq!(finished.stdout, "", "{arguments:?}");
    }
    assert_eq!(orange.read("exists.csv"), "precious");
    assert_eq!(server.sandbox().requests().len(), 0);
}

#[test]
fn a_refusal_for_all_rows_stops_the_run_and_the_next_resumes() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    orange.write("addresses.csv", addresses(server.sandbox(), 60));
    let forbidden = FaultRule::new(ResponseOverride::error(403, 1)).path("/eligibility/**").skip(25);
    server.sandbox().faults().add(forbidden);
    let arguments = bulk(&[
        "addresses.csv",
        "--column",
        "building_code=imb",
        "--to",
        "results.ndjson",
        "--concurrency",
        "8",
    ]);
    let stopped = orange.run(&arguments).expect(3);
    assert!(stopped.stderr.contains("run the same command again to resume"), "{}", stopped.stderr);
    let done = row_numbers(&orange.read("results.ndjson")).len();
    assert!((18..=25).contains(&done), "{done} rows: at most those before the refusal");

    server.sandbox().faults().clear();
    let resumed = orange.run(&arguments).expect(0);
    assert!(
        resumed.stdout.contains("resumedAfter") && resumed.stdout.contains(&done.to_string()),
        "{}",
        resumed.stdout
    );
    assert_eq!(row_numbers(&orange.read("results.ndjson")), (1..=60).collect::<Vec<u64>>());
}

/// Kills the program several times, and compares the results with those of a run without interruption.
fn killed_runs(results: &str, reference: &str, rows: usize) {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    orange.write("addresses.csv", addresses(server.sandbox(), rows));
    let arguments =
        |to| bulk(&["addresses.csv", "--column", "building_code=imb", "--concurrency", "8", "--to", to]);
    orange.run(&arguments(reference)).expect(0);
    let complete = orange.read(reference);

    for part in 1..=3 {
        let mut child = orange.start(&arguments(results));
        let enough = (complete.len() * part / 4) as u64;
        let length = || std::fs::metadata(orange.file(results)).map_or(0, |file| file.len());
        wait_until("a part of the results", || {
            length() >= enough || child.try_wait().expect("its status").is_some()
        });
        child.kill().expect("the program runs");
        let status = child.wait().expect("its status");
        assert!(!status.success(), "killed in the middle: {status}");
        // An interrupted write leaves a part of a line.
        let torn = complete.len() / 2;
        let torn = &complete[torn..torn + 7];
        let present = std::fs::read(orange.file(results)).expect("the results");
        orange.write(results, [&present[..], torn.as_bytes()].concat());
    }
    orange.run(&arguments(results)).expect(0);
    assert_eq!(orange.read(results), complete);
}

#[test]
fn a_run_that_is_killed_resumes_with_one_result_per_row_in_csv() {
    killed_runs("results.csv", "reference.csv", 400);
}

#[test]
fn a_run_that_is_killed_resumes_with_one_result_per_row_in_ndjson() {
    killed_runs("results.ndjson", "reference.ndjson", 400);
}

#[test]
fn a_run_is_resumed_only_with_the_same_input_and_options() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    let rows = addresses(server.sandbox(), 40);
    orange.write("addresses.csv", &rows);
    server
        .sandbox()
        .faults()
        .add(FaultRule::new(ResponseOverride::error(403, 1)).path("/eligibility/**").skip(20));
    let arguments =
        ["addresses.csv", "--column", "building_code=imb", "--to", "results.csv", "--concurrency", "1"];
    orange.run(&bulk(&arguments)).expect(3);
    server.sandbox().faults().clear();
    server.sandbox().clear_journal();
    let present = orange.read("results.csv");

    let other = orange.run(&bulk(&[&arguments[..], &["--select", "row"]].concat())).expect(2);
    assert!(other.stderr.contains("from a run with other options"), "{}", other.stderr);
    orange.write("addresses.csv", rows.replacen("\n3,", "\n4,", 1));
    let other = orange.run(&bulk(&arguments)).expect(2);
    assert!(other.stderr.contains("its first 20 rows are others"), "{}", other.stderr);
    orange.write("addresses.csv", rows.lines().take(10).collect::<Vec<_>>().join("\n"));
    orange.run(&bulk(&arguments)).expect(2);
    assert_eq!(orange.read("results.csv"), present, "the results are unchanged");
    orange.write("addresses.csv", &rows);
    orange.write("results.csv", &present[..present.len() / 2]);
    let shorter = orange.run(&bulk(&arguments)).expect(2);
    assert!(shorter.stderr.contains("when it was interrupted: restore it"), "{}", shorter.stderr);
    assert_eq!(server.sandbox().requests().len(), 0);

    orange.write("results.csv", &present);
    // Rows that have no result can still change.
    orange.write("addresses.csv", rows.lines().take(31).collect::<Vec<_>>().join("\n"));
    orange.run(&bulk(&arguments)).expect(0);
    assert_eq!(orange.read("results.csv").lines().count(), 31);
}

#[test]
fn a_file_of_results_has_one_writer() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    orange.write("addresses.csv", addresses(server.sandbox(), 5));
    server.sandbox().faults().add(
        FaultRule::new("hang".parse::<orange_sandbox::Fault>().expect("a fault")).path("/eligibility/**"),
    );
    let arguments = bulk(&["addresses.csv", "--column", "building_code=imb", "--to", "results.csv"]);
    let mut first = orange.start(&arguments);
    let is_waiting =
        || server.sandbox().requests().iter().any(|request| request.path.starts_with("/eligibility"));
    wait_until("a request", is_waiting);
    let second = orange.run(&arguments).expect(2);
    first.kill().expect("the program runs");
    first.wait().expect("its status");
    assert!(second.stderr.contains("results.csv is in use by another process"), "{}", second.stderr);
}

#[test]
fn requests_keep_the_rate_and_the_concurrency() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    orange.write("addresses.csv", addresses(server.sandbox(), 6));
    let arguments = ["addresses.csv", "--column", "building_code=imb", "--rate", "10", "--concurrency", "6"];
    orange.run(&bulk(&arguments)).expect(0);
    let times: Vec<time::OffsetDateTime> = server
        .sandbox()
        .requests()
        .iter()
        .filter(|request| request.path.starts_with("/eligibility"))
        .map(|request| {
            time::OffsetDateTime::parse(&request.received_at, &time::format_description::well_known::Rfc3339)
                .expect("a date")
        })
        .collect();
    assert_eq!(times.len(), 6);
    // A slow machine lengthens this time, and never shortens it: five pauses of 100 ms follow the first request. The
    // first may arrive late, so one pause is granted.
    let took = *times.last().expect("a request") - times[0];
    assert!(took >= time::Duration::milliseconds(400), "{took}");
}
