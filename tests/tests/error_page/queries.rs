//! Filters, sorting, field selection, offset and limit.

use std::collections::BTreeMap;

use orange_core::operation::{ApiRequest, OperationInfo};
use orange_core::query::{Dialect, Field, Number, Query, Sort, WindowRule, field};

use super::Messages;

static LIST: OperationInfo = OperationInfo { id: "listThings", ..OperationInfo::DEFAULT };

pub(crate) fn add_messages(messages: &mut Messages) {
    messages.section("Queries");
    let mut written = |query: Query, dialect: Dialect| messages.failed(query.to_query_string(dialect));
    for path in ["", "a[b", "a..b", "limit"] {
        written(Query::from(field(path).eq("x")), Dialect::Bracket);
    }
    written(Query::from(field("name").is_in(["Martin, Jean"])), Dialect::Bracket);
    written(Query::from(field("name").is_in::<[&str; 0]>([])), Dialect::Bracket);
    written(Query::from(Field::<Number>::new("impact").gt(f64::NAN)), Dialect::Bracket);
    written(Query::from(field("range.gte").eq("1")), Dialect::DottedOperators);
    written(Query::from(field("priority").ne("P1")), Dialect::Dotted);
    written(Query::new().fields(["id"]), Dialect::Dotted);
    for name in ["", "a,b", "a.b"] {
        written(Query::new().fields([name]), Dialect::Bracket);
    }
    for path in ["", "a,b", "-a"] {
        written(Query::new().sort(Sort::ascending(path)), Dialect::Bracket);
    }
    messages.failed(field("childs").json("text"));
    messages.failed(field("childs").json(&BTreeMap::from([((1, 2), 3)])));
    messages.failed(Query::new().limit(101).check_window(WindowRule::max_limit(100)));
    messages.failed(ApiRequest::new(&LIST).query_without(&Query::new().limit(1), &["limit"]));

    let mut parsed = |text: &str| messages.failed(Query::parse(text, Dialect::Bracket));
    parsed("age[above]=18");
    parsed("age[gt=18");
    parsed("name[re,num]=1");
    parsed("age[gt,text]=18");
    parsed("child[is]=nothing");
    parsed("child[json]={");
    parsed("age[gt,num]=eighteen");
    parsed("limit=ten");
    parsed("limit=1&limit=1");
    parsed("name=%FF");
    messages.failed(Query::parse("priority[ne]=P1", Dialect::Dotted));
}
