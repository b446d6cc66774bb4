//! Conversion of a language to the text of `Accept-Language`.

use crate::models::Language;

impl From<Language> for String {
    /// Converts a language to its code, for [`ClientBuilder::language`](orange_core::client::ClientBuilder::language).
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
