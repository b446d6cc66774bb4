//! Elements by role and name, as users and screen readers know them.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};
use thirtyfour::{By, WebElement};

use crate::{Browser, Key, Result, wait_until};

/// Finds the visible elements of a role with a name.
const FIND: &str = include_str!("find.js");

impl Browser {
    /// Runs the body of a function in the page and returns its value. Waits for a returned promise.
    ///
    /// # Errors
    /// Returns an error if the script fails or returns another type.
    pub async fn evaluate<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        Ok(self.session.execute(script, arguments).await?.convert()?)
    }

    /// Runs the body of an async function in the page and returns its value.
    ///
    /// # Errors
    /// As [`Browser::evaluate`].
    pub async fn evaluate_async<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let script = format!("return (async function () {{ {script} }}).apply(null, arguments);");
        self.evaluate(&script, arguments).await
    }

    /// Returns the visible elements of a role with a name: of a form with this label, or else of the page. The roles are
    /// `button`, `combobox`, `field`, `link`, `switch` and `title`; the name is that of ARIA: the label, or else the text.
    ///
    /// # Errors
    /// Returns an error if the page has gone.
    pub async fn all(&self, role: &str, name: &str, form: Option<&str>) -> Result<Vec<WebElement>> {
        let arguments = vec![json!(role), json!(name), json!(form)];
        Ok(self.session.execute(FIND, arguments).await?.elements()?)
    }

    async fn only(&self, role: &str, name: &str, form: Option<&str>) -> Result<WebElement> {
        let found = async || {
            let found = self.all(role, name, form).await?;
            Ok((!found.is_empty()).then_some(found))
        };
        match <[WebElement; 1]>::try_from(self.wait_until(&format!("the {role} `{name}`"), found).await?) {
            Ok([element]) => Ok(element),
            Err(several) => Err(format!("{} elements are a {role} `{name}`", several.len()).into()),
        }
    }

    /// Waits for the only element of a role with a name.
    ///
    /// # Errors
    /// Returns an error if there are several, or none within the limit of [`wait_until`].
    pub async fn find(&self, role: &str, name: &str) -> Result<WebElement> {
        self.only(role, name, None).await
    }

    /// Finds an element and uses it; again if the page has replaced the element meanwhile.
    async fn with(
        &self,
        role: &str,
        name: &str,
        form: Option<&str>,
        action: impl AsyncFn(&WebElement) -> WebDriverResult<()>,
    ) -> Result {
        let done = async || match action(&self.only(role, name, form).await?).await {
            Ok(()) => Ok(Some(())),
            Err(error) if matches!(error.as_inner(), WebDriverErrorInner::StaleElementReference(_)) => {
                Ok(None)
            }
            Err(error) => Err(error.into()),
        };
        wait_until(&format!("a steady {role} `{name}`"), done).await
    }

    /// Waits for a button, link or switch and clicks it.
    ///
    /// # Errors
    /// As [`Browser::find`], or if another element covers it.
    pub async fn click(&self, role: &str, name: &str) -> Result {
        self.with(role, name, None, async |element| element.click().await).await
    }

    /// Waits for a field of a form and replaces its text, as a user does, so that the page receives the events.
    ///
    /// # Errors
    /// As [`Browser::find`].
    pub async fn fill(&self, form: &str, name: &str, text: &str) -> Result {
        let replace = async |field: &WebElement| {
            field.send_keys(Key::Control + "a").await?;
            if text.is_empty() { field.send_keys(Key::Backspace).await } else { field.send_keys(text).await }
        };
        self.with("field", name, Some(form), replace).await
    }

    /// Waits for a list of choices and selects the one with a label.
    ///
    /// # Errors
    /// As [`Browser::find`], or if there is no such choice.
    pub async fn select(&self, name: &str, label: &str) -> Result {
        let choice = By::XPath(format!("./option[normalize-space(.)='{label}']"));
        let select = async |list: &WebElement| list.find(choice.clone()).await?.click().await;
        self.with("combobox", name, None, select).await
    }

    /// Presses keys, one after the other, wherever the focus is.
    ///
    /// # Errors
    /// Returns an error if the page has gone.
    pub async fn press(&self, keys: &[Key]) -> Result {
        for key in keys {
            self.session.action_chain().send_keys(key.clone()).perform().await?;
        }
        Ok(())
    }

    /// Returns the visible text of the page.
    ///
    /// # Errors
    /// Returns an error if the page has gone.
    pub async fn text(&self) -> Result<String> {
        self.evaluate("return document.body.innerText;", Vec::new()).await
    }

    /// Waits until the visible text of the page contains `text`.
    ///
    /// # Errors
    /// Returns an error after the limit of [`wait_until`], with the text of the page.
    pub async fn wait_for_text(&self, text: &str) -> Result {
        let shown = async || Ok(self.text().await?.contains(text).then_some(()));
        self.wait_until(&format!("the text `{text}`"), shown).await
    }

    /// As [`wait_until`], with the text of the page in the error.
    async fn wait_until<T>(
        &self,
        awaited: &str,
        condition: impl AsyncFn() -> Result<Option<T>>,
    ) -> Result<T> {
        match wait_until(awaited, condition).await {
            Ok(value) => Ok(value),
            Err(error) => Err(format!("{error}; the page is:\n{}", self.text().await?).into()),
        }
    }
}
