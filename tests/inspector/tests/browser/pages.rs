//! Every view.

use orange_inspector_tests::{Browser, DARK, LIGHT, PHONE, Result, in_browser, wait_until};
use orange_sandbox::ListenOptions;

use crate::support::{VIEWS, inspector, open, populated};

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn each_view_opens_by_its_link_and_loads_nothing_from_other_origins() -> Result {
    in_browser(async |browser| {
        let sandbox = populated().await?;
        browser.open(&inspector(&sandbox)).await?;
        for view in VIEWS {
            browser.click("link", view).await?;
            browser.find("title", view).await?;
            let (headings, title, current): (usize, String, Vec<String>) = browser
                .evaluate(
                    "return [document.querySelectorAll('h1').length, document.title,
                        [...document.querySelectorAll('nav [aria-current=page]')].map(link => link.innerText.trim())];",
                    Vec::new(),
                )
                .await?;
            assert_eq!(headings, 1, "{view}");
            assert!(title.contains(view), "{view}: {title}");
            assert_eq!(current, [view]);
        }
        let log = browser.network_log().await?;
        assert!(log.requested.len() > VIEWS.len(), "{:?}", log.requested);
        assert_eq!(log.foreign(&sandbox.url()), Vec::<&str>::new());
        assert_eq!(log.messages, Vec::<String>::new());
        Ok(())
    })
}

/// A text that a view shows when it has read its data.
fn content(view: &str) -> &'static str {
    match view {
        "Requests" => "Shows",
        "Tickets" | "Incidents" | "Inventory" | "Photos" => "1 to",
        "Events" => "delivered",
        "Faults" => "met requests:",
        "Clock" => "Sandbox time",
        _ => "Export as HAR",
    }
}

/// Screenshots and breaches of the rules for accessibility of the page that is shown.
async fn look(browser: &Browser, name: &str, faults: &mut Vec<String>) -> Result {
    for appearance in [LIGHT, DARK, PHONE] {
        browser.appear(appearance).await?;
        browser.screenshot(&format!("{}-{}", name.to_lowercase(), appearance.name)).await?;
        for violation in browser.violations().await? {
            faults.push(format!("{name}, {}: {violation:?}", appearance.name));
        }
        match browser.horizontal_overflow().await? {
            0 => {}
            pixels => faults.push(format!("{name}, {}: {pixels} pixels too wide", appearance.name)),
        }
    }
    Ok(())
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn no_view_breaks_a_rule_of_accessibility_in_light_in_dark_and_on_a_phone() -> Result {
    in_browser(async |browser| {
        let sandbox = populated().await?;
        let mut faults = Vec::new();
        for view in VIEWS {
            open(browser, &sandbox, view).await?;
            browser.wait_for_text(content(view)).await?;
            look(browser, view, &mut faults).await?;
        }
        // The newest of each list: a rejected request, and a ticket with a question.
        for (view, shown, name) in [
            ("Requests", "Why this was rejected", "Request"),
            ("Tickets", "Which floor?", "Ticket"),
            ("Incidents", "Changes by Orange", "Incident"),
        ] {
            open(browser, &sandbox, view).await?;
            let follow =
                "const link = document.querySelector('tbody a'); link?.click(); return link !== null;";
            let followed = async || Ok(browser.evaluate::<bool>(follow, Vec::new()).await?.then_some(()));
            wait_until("a link in the list", followed).await?;
            browser.wait_for_text(shown).await?;
            look(browser, name, &mut faults).await?;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn a_read_only_inspector_has_no_control_that_changes_the_sandbox() -> Result {
    /// Controls that choose what is shown.
    const HARMLESS: [&str; 6] = [
        "Pause",
        "Older requests",
        "Newest requests",
        "Previous page",
        "Next page",
        "fr.interop.anomalieadresse.update",
    ];
    in_browser(async |browser| {
        let populated = populated().await?;
        let sandbox = populated.sandbox().listen(ListenOptions::new().read_only(true)).await?;
        for view in VIEWS {
            open(browser, &sandbox, view).await?;
            browser.wait_for_text("Read-only").await?;
            browser.wait_for_text(content(view)).await?;
            let script = "return [...document.querySelectorAll('button, summary, input:enabled[role=switch], input[type=file]')]
                .filter(element => element.checkVisibility()).map(element => element.innerText || element.id);";
            let controls: Vec<String> = browser.evaluate(script, Vec::new()).await?;
            let changing: Vec<&String> =
                controls.iter().filter(|name| !HARMLESS.contains(&name.as_str())).collect();
            assert!(changing.is_empty(), "{view}: {changing:?}");
        }
        Ok(())
    })
}
