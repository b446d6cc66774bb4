//! Builds a request with one parameter.

use orange_core::__private::serde::Serialize;
use orange_core::Result;
use orange_core::operation::parameter::{self, Style};
use orange_core::operation::{ApiRequest, OperationInfo};

/// The location of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    /// With `allowReserved: true`.
    ReservedQuery,
    Header,
    Cookie,
    Form,
}

static INFO: OperationInfo = OperationInfo { path: "", ..OperationInfo::DEFAULT };
static WITH_PATH: OperationInfo = OperationInfo { path: "/X{v}", ..OperationInfo::DEFAULT };

/// Returns the encoded parameter: the path after `X`, the query, the header, the cookies or the form.
/// `None` if nothing is sent.
pub(crate) fn sent<T: Serialize>(
    location: Location,
    style: Style,
    name: &'static str,
    value: &T,
) -> Result<Option<String>> {
    let base = "https://api.example".parse().unwrap();
    match location {
        Location::Path => {
            let api_request = ApiRequest::new(&WITH_PATH).path_template(format!("/X{{{name}}}"));
            let request = parameter::path(api_request, name, style, value)?.into_http(&base)?;
            Ok(Some(request.uri().path().strip_prefix("/X").unwrap().to_owned()))
        }
        Location::Query => {
            let request = parameter::query(ApiRequest::new(&INFO), name, style, value)?.into_http(&base)?;
            Ok(request.uri().query().map(str::to_owned))
        }
        Location::ReservedQuery => {
            let request =
                parameter::query_reserved(ApiRequest::new(&INFO), name, style, value)?.into_http(&base)?;
            assert!(request.uri().query().is_none_or(|query| !query.contains(['#', '[', ']', '+'])));
            Ok(request.uri().query().map(str::to_owned))
        }
        Location::Header => {
            let api_request = parameter::header(ApiRequest::new(&INFO), name, style, value)?;
            Ok(api_request
                .headers()
                .get(name)
                .map(|value| String::from_utf8(value.as_bytes().to_vec()).unwrap()))
        }
        Location::Cookie => {
            let api_request = parameter::cookie(ApiRequest::new(&INFO), name, style, value)?;
            Ok(api_request.headers().get("cookie").map(|value| value.to_str().unwrap().to_owned()))
        }
        Location::Form => {
            let body = std::collections::BTreeMap::from([(name, value)]);
            let request =
                parameter::form(ApiRequest::new(&INFO), &body, &[(name, style)])?.into_http(&base)?;
            let text = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
            Ok((!text.is_empty()).then_some(text))
        }
    }
}
