//! The inspector without a mouse.

use orange_inspector_tests::{Browser, Key, Result, in_browser, wait_until};
use serde_json::{Value, json};

use crate::support::{VIEWS, open, sandbox, ticket, tickets};

/// Most presses of the key to reach an element.
const MAX_PRESSES: usize = 60;

/// The focused element: its text or label, and whether a user can see the focus.
const FOCUSED: &str = "
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const text = element.innerText?.trim() || element.getAttribute('aria-label') || element.labels?.[0]?.innerText || '';
    return [text, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2];";

/// Presses the Tab key until an element with this text has the focus.
async fn tab_to(browser: &Browser, text: &str) -> Result {
    let mut passed = Vec::new();
    for _ in 0..MAX_PRESSES {
        browser.press(&[Key::Tab]).await?;
        let (focused, is_visible): (String, bool) = browser.evaluate(FOCUSED, Vec::new()).await?;
        if focused == text {
            return if is_visible {
                Ok(())
            } else {
                Err(format!("the focus on {text} is not visible").into())
            };
        }
        passed.push(focused);
    }
    Err(format!("the Tab key does not reach {text}: {passed:?}").into())
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn the_tab_key_reaches_every_link_in_order_and_each_shows_its_focus() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        open(browser, &sandbox, "Requests").await?;
        tab_to(browser, "Skip to content").await?;
        for view in VIEWS {
            browser.press(&[Key::Tab]).await?;
            let (focused, is_visible): (String, bool) = browser.evaluate(FOCUSED, Vec::new()).await?;
            assert_eq!((focused.as_str(), is_visible), (view, true));
        }
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_ticket_is_resolved_and_the_clock_advanced_by_keyboard() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        let tickets = tickets(&sandbox)?;
        let created = tickets.create(ticket("The building is missing.")).await?;
        let id = created.id();
        let has_status = async |status: &str| {
            let status = json!(status);
            let reached = async || {
                let ticket: Value = sandbox.sandbox().ticket(id).ok_or("no ticket")?;
                Ok((ticket["status"] == status).then_some(()))
            };
            wait_until(&format!("the status {status}"), reached).await
        };
        open(browser, &sandbox, "Requests").await?;
        tab_to(browser, "Tickets").await?;
        browser.press(&[Key::Enter]).await?;
        // The focus moves to the title of the new view.
        browser.find("title", "Tickets").await?;
        tab_to(browser, created.name.as_deref().ok_or("a ticket without a name")?).await?;
        browser.press(&[Key::Enter]).await?;
        browser.wait_for_text("The building is missing.").await?;
        tab_to(browser, "Qualify").await?;
        browser.press(&[Key::Space]).await?;
        has_status("IN_PROGRESS").await?;
        browser.find("button", "Resolve").await?;
        tab_to(browser, "Resolve").await?;
        browser.press(&[Key::Enter]).await?;
        has_status("RESOLVED").await?;

        open(browser, &sandbox, "Clock").await?;
        tab_to(browser, "Advance by 1 hour").await?;
        browser.press(&[Key::Enter]).await?;
        browser.wait_for_text("2025-06-02 09:00:00").await?;
        Ok(())
    })
}
