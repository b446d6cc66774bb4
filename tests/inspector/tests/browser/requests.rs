//! The list of requests and the detail of one.

use http::StatusCode;
use orange_anomalie_adresse::TicketPatch;
use orange_inspector_tests::{Browser, Result, in_browser, wait_until};
use orange_sandbox::RunningSandbox;
use serde_json::Value;

use crate::support::{inspector, open, record, sandbox, send, ticket, tickets};

/// The paths in the list, newest first.
async fn paths(browser: &Browser) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('tbody a')].map(link => link.innerText);";
    browser.evaluate(script, Vec::new()).await
}

async fn wait_for_paths(browser: &Browser, expected: &[&str]) -> Result {
    let shown = async || Ok((paths(browser).await? == expected).then_some(()));
    wait_until(&format!("the requests {expected:?}"), shown).await
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn requests_appear_as_they_come_and_are_filtered_paused_and_cleared() -> Result {
    const ALL: [&str; 4] = [
        "/anomalie-adresse?externalId=OC-3",
        "/coreInformation/v1/item?limit=2",
        "/unknown/1",
        "/anomalie-adresse/ticket-0",
    ];
    in_browser(async |browser| {
        let running = sandbox().await?;
        let sandbox = running.sandbox();
        open(browser, &running, "Requests").await?;
        browser.wait_for_text("No requests yet.").await?;
        record(sandbox, 4).await?;
        wait_for_paths(browser, &ALL).await?;

        browser.select("API", "Anomalie Adresse").await?;
        wait_for_paths(browser, &[ALL[0], ALL[3]]).await?;
        browser.fill("Filters", "Text", "OC-").await?;
        wait_for_paths(browser, &[ALL[0]]).await?;
        browser.fill("Filters", "Text", "ticket-").await?;
        // The filter also applies to further requests.
        record(sandbox, 4).await?;
        wait_for_paths(browser, &[ALL[3], ALL[3]]).await?;
        browser.fill("Filters", "Text", "").await?;
        browser.select("API", "All").await?;
        browser.select("Status", "404").await?;
        wait_for_paths(browser, &[ALL[1], ALL[2], ALL[1], ALL[2]]).await?;
        browser.select("Status", "All").await?;

        let all = [ALL, ALL].concat();
        wait_for_paths(browser, &all).await?;

        browser.click("button", "Pause").await?;
        record(sandbox, 1).await?;
        browser.wait_for_text("1 newer.").await?;
        wait_for_paths(browser, &all).await?;
        browser.click("button", "Resume").await?;
        wait_for_paths(browser, &[&[ALL[3]], all.as_slice()].concat()).await?;

        browser.select("Fault", "With a fault").await?;
        wait_for_paths(browser, &[]).await?;
        browser.select("Fault", "All").await?;
        wait_for_paths(browser, &[&[ALL[3]], all.as_slice()].concat()).await?;
        browser.click("button", "Clear").await?;
        wait_for_paths(browser, &[]).await?;
        assert_eq!(sandbox.requests(), Vec::new());
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn the_detail_of_a_request_has_no_secret_and_can_be_repeated() -> Result {
    in_browser(async |browser| {
        let running = sandbox().await?;
        let credentials = running.credentials();
        let tickets = tickets(&running)?;
        tickets.create(ticket("The building is missing.")).await?;
        let sandbox = running.sandbox();
        let key = [("x-api-key", credentials.api_key()), ("accept", "application/json")];
        send(sandbox, "/incident/b2b/v1/incidents", &key).await?;

        let mut secrets = sandbox.tokens();
        assert!(!secrets.is_empty());
        secrets.push(credentials.client_secret().to_owned());
        secrets.push(credentials.api_key().to_owned());
        let mut shown = String::new();
        for request in sandbox.requests() {
            browser.open(&format!("{}#/requests/{}", inspector(&running), request.sequence)).await?;
            browser.click("button", "Show curl").await?;
            // The SDK has no program for some requests.
            for rust in browser.all("button", "Show Rust", None).await? {
                rust.click().await?;
            }
            browser.wait_for_text(&format!("{} {}", request.method, request.path)).await?;
            shown.push_str(
                &browser.evaluate::<String>("return document.body.textContent;", Vec::new()).await?,
            );
            let detail = format!("/_sandbox/requests/{}", request.sequence);
            let script = format!("return await (await fetch('{detail}')).text();");
            shown.push_str(&browser.evaluate_async::<String>(&script, Vec::new()).await?);
        }
        for secret in &secrets {
            assert!(!shown.contains(secret.as_str()), "a secret is shown in\n{shown}");
        }
        for expected in
            ["Bearer [redacted]", "$ORANGE_CLIENT_SECRET", "curl -g -sS -X POST", "The building is missing."]
        {
            assert!(shown.contains(expected), "{expected} is missing in\n{shown}");
        }
        Ok(())
    })
}

/// Opens the newest request and checks its explanation.
async fn explained(browser: &Browser, sandbox: &RunningSandbox, expected: &str) -> Result {
    let newest = sandbox.sandbox().requests().last().ok_or("no request")?.sequence;
    browser.open(&format!("{}#/requests/{newest}", inspector(sandbox))).await?;
    browser.find("title", &format!("Request {newest}")).await?;
    browser.wait_for_text("Why this was rejected").await?;
    let script = "const box = document.querySelector('.explanation'); return [box.innerText, box.querySelector('a').href];";
    let (text, source): (String, String) = browser.evaluate(script, Vec::new()).await?;
    assert!(text.contains(expected) && text.contains("Remedy: "), "{text}");
    assert!(source.starts_with("https://developer.orange.com/"), "{source}");
    Ok(())
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn errors_of_the_gateway_are_explained_with_a_line_of_the_documentation() -> Result {
    in_browser(async |browser| {
        let running = sandbox().await?;
        let sandbox = running.sandbox();
        let tickets = tickets(&running)?;
        let created = tickets.create(ticket("The building is missing.")).await?;
        let token = format!("Bearer {}", sandbox.tokens().first().ok_or("no token")?);
        let (authorization, accept) = (("authorization", token.as_str()), ("accept", "application/json"));
        let path = format!("/anomalie-adresse/{}", created.id());
        let explains = async |path: &str, headers: &[(&str, &str)], status: u16, expected: &str| {
            assert_eq!(send(sandbox, path, headers).await?, status, "{expected}");
            explained(browser, &running, expected).await
        };
        explains(&path, &[accept], 401, "The request has no header Authorization.").await?;
        explains(&path, &[accept, ("authorization", "Bearer other")], 401, "not issued by this sandbox")
            .await?;
        explains(&path, &[authorization], 406, "The request has no header Accept.").await?;
        let malformed = "20: Invalid URL parameter value";
        explains("/anomalie-adresse/%FF", &[authorization, accept], 400, malformed).await?;
        tickets.patch(&created, TicketPatch::new().description("A change.")).await?;
        let outdated = tickets.patch(&created, TicketPatch::new().description("Another change.")).await;
        assert_eq!(outdated.err().and_then(|error| error.status()), Some(StatusCode::PRECONDITION_FAILED));
        explained(browser, &running, "The resource has changed since the version in If-Match.").await
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn the_command_of_curl_is_copied() -> Result {
    in_browser(async |browser| {
        let running = sandbox().await?;
        record(running.sandbox(), 1).await?;
        browser.allow_clipboard(&running.url()).await?;
        browser.open(&format!("{}#/requests/1", inspector(&running))).await?;
        browser.click("button", "Copy as curl").await?;
        let script = "return await navigator.clipboard.readText();";
        let copied = async || {
            let text: Value = browser.evaluate_async(script, Vec::new()).await?;
            Ok(text.as_str().filter(|text| text.starts_with("curl ")).map(str::to_owned))
        };
        let command = wait_until("a copied command", copied).await?;
        assert!(command.contains("/anomalie-adresse/ticket-0"), "{command}");
        Ok(())
    })
}
