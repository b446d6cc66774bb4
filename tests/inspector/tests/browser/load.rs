//! A sandbox with many requests.

use orange_inspector_tests::{Browser, LoadedResource, PageMetrics, Result, in_browser, wait_until};
use orange_sandbox::{Limits, RunningSandbox, Sandbox, SandboxClock};

use crate::support::{open, record};

/// Number of recorded requests.
const RECORDED: usize = 50_000;

/// Most bytes that the first view may load.
const MAX_BYTES: u64 = 200_000;

/// Number of rows in the document, whatever the number of requests.
const ROWS: usize = 200;

async fn sandbox_with(requests: usize) -> Result<RunningSandbox> {
    let mut limits = Limits::default();
    limits.max_recorded_requests = RECORDED;
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).limits(limits).build();
    record(&sandbox, requests).await?;
    Ok(sandbox.start().await?)
}

/// The number of rows, and the first of them.
async fn rows(browser: &Browser) -> Result<(usize, String)> {
    let script = "const rows = document.querySelectorAll('tbody tr');
        return [rows.length, rows.length ? rows[0].innerText : ''];";
    browser.evaluate(script, Vec::new()).await
}

/// Opens the list of requests and returns its cost, and the number of its bytes.
async fn cost(browser: &Browser, sandbox: &RunningSandbox, newest: &str) -> Result<(PageMetrics, u64)> {
    browser.open("about:blank").await?;
    browser.network_log().await?;
    open(browser, sandbox, "Requests").await?;
    let shown = async || Ok(rows(browser).await?.1.contains(newest).then_some(()));
    wait_until(&format!("a first row with {newest}"), shown).await?;
    let metrics = browser.metrics().await?;
    let loaded: Vec<LoadedResource> = browser.network_log().await?.loaded;
    Ok((metrics, loaded.iter().map(|resource| resource.bytes).sum()))
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_list_of_fifty_thousand_requests_stays_small() -> Result {
    in_browser(async |browser| {
        let (few, some, many) =
            (sandbox_with(4).await?, sandbox_with(ROWS).await?, sandbox_with(RECORDED).await?);
        let (of_few, _) = cost(browser, &few, "OC-3").await?;
        let (of_some, _) = cost(browser, &some, &format!("OC-{}", ROWS - 1)).await?;
        let (metrics, bytes) = cost(browser, &many, &format!("OC-{}", RECORDED - 1)).await?;
        println!(
            "4 requests: {of_few:?}\n{ROWS} requests: {of_some:?}\n{RECORDED} requests: {metrics:?}, {bytes} bytes\n\
             busy {:.1} times as long as with 4, {:.1} times as long as with {ROWS}",
            metrics.busy_seconds / of_few.busy_seconds,
            metrics.busy_seconds / of_some.busy_seconds
        );
        assert!(bytes < MAX_BYTES, "{bytes} bytes");
        assert_eq!(rows(browser).await?.0, ROWS);

        // The list follows further requests and does not grow.
        record(many.sandbox(), 2_000).await?;
        let followed = async || Ok(rows(browser).await?.1.contains("OC-1999").then_some(()));
        wait_until("the newest request in the first row", followed).await?;
        assert_eq!(rows(browser).await?.0, ROWS);
        assert_eq!(many.sandbox().requests().len(), RECORDED);
        let size = "const list = await (await fetch('/_sandbox/requests?limit=1')).json(); return list.recordedBytes;";
        let recorded: usize = browser.evaluate_async(size, Vec::new()).await?;
        println!("{recorded} bytes recorded, the limit is {}", Limits::default().max_recorded_bytes);
        assert!(recorded <= Limits::default().max_recorded_bytes);
        Ok(())
    })
}
