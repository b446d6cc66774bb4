//! A journey in the browser is exported, replayed and imported.

use std::path::PathBuf;

use orange_inspector_tests::{Browser, Result, in_browser, wait_until};
use orange_sandbox::Journey;
use serde_json::{Value, json};

use crate::support::{new_sandbox, open, sandbox, ticket, tickets};

/// Clicks a link and waits for the file that it downloads.
async fn download(browser: &Browser, link: &str, file: &str, folder: &tempfile::TempDir) -> Result<PathBuf> {
    browser.download_to(folder.path()).await?;
    browser.click("link", link).await?;
    let path = folder.path().join(file);
    // The browser gives a file its name when it is complete.
    wait_until(file, async || Ok(path.is_file().then(|| path.clone()))).await
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn an_exported_journey_is_replayed_and_imported() -> Result {
    in_browser(async |browser| {
        let running = sandbox().await?;
        let tickets = tickets(&running)?;
        let created = tickets.create(ticket("The building is missing.")).await?;
        let id = created.id();
        open(browser, &running, "Tickets").await?;
        browser.click("link", created.name.as_deref().ok_or("a ticket without a name")?).await?;
        browser.click("button", "Qualify").await?;
        browser.click("button", "Resolve").await?;
        browser.find("button", "Let the validation expire").await?;
        tickets.get(id).await?;
        let recorded: Vec<_> = running.sandbox().requests().iter().map(|request| request.status).collect();
        assert_eq!(recorded, [Some(200), Some(201), Some(200)]);

        let folder = tempfile::tempdir()?;
        open(browser, &running, "Journeys").await?;
        let har = download(browser, "Export as HAR", "journey.har", &folder).await?;
        let recording = download(browser, "Export as recording", "journey.jsonl", &folder).await?;
        let parsed: Value = serde_json::from_str(&std::fs::read_to_string(&har)?)?;
        assert_eq!(parsed["log"]["version"], "1.2");

        for file in [&har, &recording] {
            let text = std::fs::read_to_string(file)?;
            assert!(!text.contains(running.credentials().client_secret()));
            let journey: Journey = text.parse()?;
            let other = new_sandbox().build();
            let replayed = other.replay(&journey).await;
            assert_eq!(replayed.len(), 3, "{}", file.display());
            for request in replayed {
                assert_eq!(request.replayed, request.recorded, "{}: {request:?}", file.display());
            }
            // The moves of the buttons were part of the journey.
            assert_eq!(other.ticket(id).ok_or("no ticket")?["status"], json!("RESOLVED"));
        }

        let other = new_sandbox().build().start().await?;
        open(browser, &other, "Journeys").await?;
        browser.find("field", "File with a journey").await?.send_keys(har.to_string_lossy().as_ref()).await?;
        browser.click("button", "Import").await?;
        browser.wait_for_text("3 requests were imported.").await?;
        open(browser, &other, "Requests").await?;
        browser.wait_for_text(&format!("/anomalie-adresse/{id}")).await?;
        let imported: Vec<_> = other.sandbox().requests().iter().map(|request| request.status).collect();
        assert_eq!(imported, recorded);
        Ok(())
    })
}
