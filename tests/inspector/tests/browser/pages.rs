//! Every page.

use orange_inspector_tests::{Result, in_browser};
use orange_sandbox::Sandbox;

#[test]
#[cfg_attr(not(chromium), ignore = "needs Chromium and axe-core: .ci/chromium")]
fn each_page_opens() -> Result {
    in_browser(async |browser| {
        let sandbox = Sandbox::builder().tickets(20).build().start().await?;
        browser.open(&format!("{}/_sandbox/", sandbox.url())).await?;
        browser.wait_for_text("routes").await?;
        println!("{:?}", browser.violations().await?);
        println!("{:?}", browser.network_log().await?);
        browser.appear(orange_inspector_tests::PHONE).await?;
        browser.screenshot("x").await?;
        println!("{}", browser.horizontal_overflow().await?);
        Ok(())
    })
}
