//! The snippets of the guide, as documentation tests: each is compiled, and run unless it is marked `no_run`.
//! `tests/tests/guide.rs` checks that no page is missing.

macro_rules! pages {
    ($($module:ident = $page:literal;)*) => {
        $(
            #[doc = include_str!(concat!("../../docs/guide/src/", $page))]
            mod $module {}
        )*
    };
}

pages! {
    get_started = "get-started.md";
    authentication = "authentication.md";
    lists = "lists.md";
    creating = "creating.md";
    conflicts = "conflicts.md";
    files = "files.md";
    mirroring = "mirroring.md";
    waiting = "waiting.md";
    events = "events.md";
    errors = "errors.md";
    testing = "testing.md";
    limits = "limits.md";
    workers = "workers.md";
    blocking = "blocking.md";
    contract_file = "contract-file.md";
    from_reqwest = "from-reqwest.md";
    from_java_or_python = "from-java-or-python.md";
    anomalie_adresse = "apis/anomalie-adresse.md";
    incident = "apis/incident.md";
    core_information = "apis/core-information.md";
    eligibility = "apis/eligibility.md";
    cri = "apis/cri.md";
    throttled = "sandbox/throttled.md";
    slow = "sandbox/slow.md";
    outage = "sandbox/outage.md";
    expired_token = "sandbox/expired-token.md";
    rotated_credentials = "sandbox/rotated-credentials.md";
    resolved_ticket = "sandbox/resolved-ticket.md";
    lost_response = "sandbox/lost-response.md";
    concurrent_change = "sandbox/concurrent-change.md";
    late_incident = "sandbox/late-incident.md";
    repeated_event = "sandbox/repeated-event.md";
    broken_download = "sandbox/broken-download.md";
    unknown_value = "sandbox/unknown-value.md";
    recorded_requests = "sandbox/recorded-requests.md";
    inspector = "sandbox/inspector.md";
    data = "sandbox/data.md";
    other_programs = "sandbox/other-programs.md";
}
