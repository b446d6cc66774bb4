//! Every view.

use orange_inspector_tests::{DARK, LIGHT, PHONE, Result, in_browser};

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

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn no_view_breaks_a_rule_of_accessibility_in_light_in_dark_and_on_a_phone() -> Result {
    in_browser(async |browser| {
        let sandbox = populated().await?;
        let mut faults = Vec::new();
        browser.open(&inspector(&sandbox)).await?;
        for view in VIEWS {
            open(browser, &sandbox, view).await?;
            for appearance in [LIGHT, DARK, PHONE] {
                browser.appear(appearance).await?;
                browser.screenshot(&format!("{}-{}", view.to_lowercase(), appearance.name)).await?;
                for violation in browser.violations().await? {
                    faults.push(format!("{view}, {}: {violation:?}", appearance.name));
                }
                match browser.horizontal_overflow().await? {
                    0 => {}
                    pixels => faults.push(format!("{view}, {}: {pixels} pixels too wide", appearance.name)),
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}
