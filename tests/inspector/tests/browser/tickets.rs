//! The life of a ticket, moved by buttons while a client watches.

use std::time::Duration;

use orange_anomalie_adresse::{AnomalieAdresses, Ticket, TicketStatus};
use orange_core::model::Tagged;
use orange_inspector_tests::{Result, in_browser};

use crate::support::{open, sandbox, ticket, tickets};

/// A text that would change the page if it became part of its markup.
const MARKUP: &str = r#"<script>document.title = "changed"</script><img src="https://example.com/x" onerror="document.title = 'changed'"><b>bold</b>"#;

/// The name of a ticket, which is its link in the list.
fn name(ticket: &Ticket) -> Result<&str> {
    Ok(ticket.name.as_deref().ok_or("a ticket without a name")?)
}

async fn wait_for(tickets: &AnomalieAdresses, id: &str, status: TicketStatus) -> Result<Tagged<Ticket>> {
    Ok(tickets.wait_for_status(id, status).interval(Duration::from_millis(50)).await?)
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_ticket_is_qualified_asked_about_answered_and_resolved() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        let tickets = tickets(&sandbox)?;
        open(browser, &sandbox, "Tickets").await?;
        // The list follows.
        let created = tickets.create(ticket("The building is missing.")).await?;
        let id = created.id();
        browser.click("link", name(&created)?).await?;
        browser.wait_for_text("ACKNOWLEDGED").await?;

        browser.click("button", "Qualify").await?;
        wait_for(&tickets, id, TicketStatus::InProgress).await?;
        browser.fill("Ask for information", "Details", "Which floor?").await?;
        browser.click("button", "Ask for information").await?;
        let pending = wait_for(&tickets, id, TicketStatus::Pending).await?;
        assert_eq!(pending.status_change_details.as_deref(), Some("Which floor?"));

        tickets.notes(id).create("The second.").await?;
        tickets.provide_information(&pending).await?;
        browser.wait_for_text("The second.").await?;
        browser.click("button", "Qualify").await?;
        wait_for(&tickets, id, TicketStatus::InProgress).await?;
        browser.click("button", "Resolve").await?;
        wait_for(&tickets, id, TicketStatus::Resolved).await?;
        browser.wait_for_text("RESOLVED").await?;
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn markup_in_a_ticket_is_text() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        let tickets = tickets(&sandbox)?;
        let created = tickets.create(ticket(MARKUP)).await?;
        open(browser, &sandbox, "Tickets").await?;
        browser.click("link", name(&created)?).await?;
        browser.wait_for_text(MARKUP).await?;
        open(browser, &sandbox, "Requests").await?;
        browser.wait_for_text("/anomalie-adresse").await?;
        let title: String = browser.evaluate("return document.title;", Vec::new()).await?;
        assert!(title.contains("Requests"), "{title}");
        let log = browser.network_log().await?;
        assert_eq!(log.foreign(&sandbox.url()), Vec::<&str>::new());
        assert_eq!(log.messages, Vec::<String>::new());
        Ok(())
    })
}
