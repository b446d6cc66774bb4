//! Metadata of the raw requests of an API.

use std::sync::{Mutex, PoisonError};

use http::Method;

use crate::operation::{Api, OperationInfo, Provenance};

/// Metadata of raw requests with a method; `None` for a method that no API uses.
///
/// The metadata of an API and a method is created on first use and lives as long as the process. The number is bounded:
/// APIs are statics, and seven methods are allowed.
pub(super) fn raw_operation_info(api: &'static Api, method: &Method) -> Option<&'static OperationInfo> {
    static KNOWN: Mutex<Vec<&'static OperationInfo>> = Mutex::new(Vec::new());
    let id = match *method {
        Method::GET => "raw GET",
        Method::HEAD => "raw HEAD",
        Method::OPTIONS => "raw OPTIONS",
        Method::POST => "raw POST",
        Method::PUT => "raw PUT",
        Method::PATCH => "raw PATCH",
        Method::DELETE => "raw DELETE",
        _ => return None,
    };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(info) = known.iter().find(|info| info.id == id && std::ptr::eq(info.api, api)) {
        return Some(info);
    }
    let info: &'static OperationInfo = Box::leak(Box::new(OperationInfo {
        api,
        id,
        method: method.clone(),
        provenance: Provenance::Caller,
        ..OperationInfo::DEFAULT
    }));
    known.push(info);
    Some(info)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_metadata_of_an_api_and_a_method_is_created_once() {
        static ONE: Api = Api { name: "one", ..Api::DEFAULT };
        static OTHER: Api = Api { name: "other", ..Api::DEFAULT };
        let first = raw_operation_info(&ONE, &Method::PATCH).unwrap();
        assert_eq!((first.api.name, &first.method, first.id), ("one", &Method::PATCH, "raw PATCH"));
        assert!(std::ptr::eq(first, raw_operation_info(&ONE, &Method::PATCH).unwrap()));
        assert!(!std::ptr::eq(first, raw_operation_info(&ONE, &Method::GET).unwrap()));
        assert_eq!(raw_operation_info(&OTHER, &Method::PATCH).unwrap().api.name, "other");
        for refused in [Method::CONNECT, Method::TRACE, Method::from_bytes(b"PURGE").unwrap()] {
            assert!(raw_operation_info(&ONE, &refused).is_none(), "{refused}");
        }
    }
}
