//! Faults, quirks and the clock, and their effect on a client.

use orange_inspector_tests::{Result, in_browser, wait_until};
use orange_sandbox::{FaultPlan, ListOfOne, Quirks};

use crate::support::{open, sandbox, tickets};

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_fault_that_is_switched_on_reaches_the_client() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        let tickets = tickets(&sandbox)?;
        tickets.list().send().await?;
        open(browser, &sandbox, "Faults").await?;
        browser.click("switch", "expired-token").await?;
        let has_rules = || sandbox.sandbox().faults().plan() != FaultPlan::default();
        wait_until("a rule", async || Ok(has_rules().then_some(()))).await?;
        // The client requests another token.
        tickets.list().send().await?;
        let statuses: Vec<_> = sandbox.sandbox().requests().iter().map(|request| request.status).collect();
        assert_eq!(statuses, [Some(200), Some(200), Some(401), Some(200), Some(200)]);
        browser.click("switch", "expired-token").await?;
        wait_until("no rule", async || Ok((!has_rules()).then_some(()))).await?;
        tickets.list().send().await?;
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn quirks_are_switched_and_selected() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        assert_eq!(sandbox.sandbox().quirks(), Quirks::default());
        open(browser, &sandbox, "Faults").await?;
        browser.click("button", "Rules of the interop group").await?;
        let changed =
            async || Ok(Some(sandbox.sandbox().quirks()).filter(|quirks| *quirks != Quirks::default()));
        wait_until("other quirks", changed).await?;
        browser.click("button", "Rules of Orange's pages").await?;
        let have = async |expected: Quirks| {
            let reached = async || Ok((sandbox.sandbox().quirks() == expected).then_some(()));
            wait_until(&format!("the quirks {expected:?}"), reached).await
        };
        have(Quirks::default()).await?;
        browser.click("switch", "swappedCounts").await?;
        let mut expected = Quirks::default();
        expected.swapped_counts = true;
        have(expected.clone()).await?;
        browser.select("listOfOne", "object").await?;
        expected.list_of_one = ListOfOne::Object;
        have(expected).await
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn the_clock_is_advanced() -> Result {
    in_browser(async |browser| {
        let sandbox = sandbox().await?;
        open(browser, &sandbox, "Clock").await?;
        browser.wait_for_text("2025-06-02 08:00:00").await?;
        browser.click("button", "Advance by 1 day").await?;
        browser.wait_for_text("2025-06-03 08:00:00").await?;
        browser.fill("Advance the clock", "Seconds", "90").await?;
        browser.click("button", "Advance").await?;
        browser.wait_for_text("2025-06-03 08:01:30").await?;
        assert_eq!(sandbox.sandbox().clock().elapsed().as_secs(), 86_490);
        Ok(())
    })
}
