//! Other pages in the same browser have no access to the sandbox.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use orange_inspector_tests::{Result, in_browser};
use orange_sandbox::{ListenOptions, RunningSandbox, Sandbox, SandboxClock};
use serde_json::json;

use crate::support::inspector;

/// Requests that a page of another origin can send. Returns those that succeeded.
const ATTACKS: &str = r#"
    const [target] = arguments;
    const refused = promise => promise.then(() => false, () => true);
    const loaded = element => new Promise(resolve => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        document.body.append(element);
    });
    const create = (tag, properties) => Object.assign(document.createElement(tag), properties);
    const advance = `${target}/_sandbox/clock/advance`;
    const text = { "content-type": "text/plain" };
    const json = { "content-type": "application/json", "x-sandbox-token": "guessed" };
    const body = '{"seconds": 3600}';
    const succeeded = [];
    if (!await refused(fetch(`${target}/_sandbox/requests`))) succeeded.push("read requests");
    if (!await refused(fetch(`${target}/_sandbox/`, { headers: { accept: "text/html" } }))) succeeded.push("read the token");
    if (!await refused(fetch(advance, { method: "POST", headers: json, body }))) succeeded.push("send JSON");
    // The page does not learn whether these succeed: the test looks at the clock.
    await refused(fetch(advance, { method: "POST", mode: "no-cors", headers: text, body }));
    navigator.sendBeacon(advance, body);
    const frame = create("iframe", { name: "frame" });
    document.body.append(frame);
    const form = create("form", { method: "POST", action: advance, enctype: "text/plain", target: "frame" });
    form.append(create("input", { name: '{"seconds": 3600, "a": "', value: '"}' }));
    document.body.append(form);
    const answered = new Promise(resolve => { frame.onload = resolve; });
    form.submit();
    await answered;
    if (await loaded(create("script", { src: `${target}/_sandbox/assets/app.js` }))) succeeded.push("run a script");
    const events = new EventSource(`${target}/_sandbox/stream`);
    const state = await new Promise(resolve => {
        events.onopen = () => resolve("open");
        events.onerror = () => resolve("refused");
    });
    events.close();
    if (state === "open") succeeded.push("read the stream");
    return succeeded;
"#;

async fn frozen() -> Result<RunningSandbox> {
    Ok(Sandbox::builder().clock(SandboxClock::frozen()).tickets(3).build().start().await?)
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_page_of_another_origin_can_neither_read_nor_change_the_sandbox() -> Result {
    in_browser(async |browser| {
        let sandbox = frozen().await?;
        let page =
            Router::new().route("/page", get(async || Html("<title>Another page</title><body></body>")));
        let other = Sandbox::builder().hosted_service(page).build().start().await?;
        browser.open(&format!("{}/page", other.hosted_service_url())).await?;
        let succeeded: Vec<String> = browser.evaluate_async(ATTACKS, vec![json!(sandbox.url())]).await?;
        assert_eq!(succeeded, Vec::<String>::new());
        assert!(sandbox.sandbox().clock().elapsed().is_zero(), "the clock was advanced");
        Ok(())
    })
}

/// Sends a change without and with the token of the page.
const CHANGE: &str = r#"
    const token = document.querySelector("meta[name=sandbox-token]").content;
    const advance = headers => fetch("/_sandbox/clock/advance", { method: "POST", headers, body: '{"seconds": 60}' });
    return [(await advance({})).status, (await advance({ "x-sandbox-token": token })).status];
"#;

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_change_by_a_browser_requires_the_token_of_the_page() -> Result {
    in_browser(async |browser| {
        let sandbox = frozen().await?;
        browser.open(&inspector(&sandbox)).await?;
        assert_eq!(browser.evaluate_async::<[u16; 2]>(CHANGE, Vec::new()).await?, [403, 200]);
        assert_eq!(sandbox.sandbox().clock().elapsed().as_secs(), 60);

        let read_only = sandbox.sandbox().listen(ListenOptions::new().read_only(true)).await?;
        browser.open(&inspector(&read_only)).await?;
        assert_eq!(browser.evaluate_async::<[u16; 2]>(CHANGE, Vec::new()).await?, [403, 403]);
        assert_eq!(sandbox.sandbox().clock().elapsed().as_secs(), 60);
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_name_that_resolves_to_this_machine_is_refused() -> Result {
    in_browser(async |browser| {
        let sandbox = frozen().await?;
        let port = sandbox.address().port();
        browser.open(&format!("http://rebound.example:{port}/_sandbox/")).await?;
        browser.wait_for_text("the admin routes reject the host `rebound.example").await?;
        let request = "return await (await fetch('/_sandbox/clock/advance',
            { method: 'POST', body: '{\"seconds\": 3600}' })).status;";
        assert_eq!(browser.evaluate_async::<u16>(request, Vec::new()).await?, 403);
        assert!(sandbox.sandbox().clock().elapsed().is_zero(), "the clock was advanced");
        Ok(())
    })
}
