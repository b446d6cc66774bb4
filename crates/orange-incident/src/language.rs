//! Conversion of a language for the settings of the client.

use crate::models::Language;

impl From<Language> for String {
    /// For [`ClientBuilder::language`](orange_core::client::ClientBuilder::language).
    ///
    /// ```
    /// use orange_core::Client;
    /// use orange_incident::Language;
    ///
    /// let builder = Client::builder().language(Language::French);
    /// assert_eq!(String::from(Language::French), "fr");
    /// ```
    fn from(language: Language) -> Self {
        language.as_str().to_owned()
    }
}
