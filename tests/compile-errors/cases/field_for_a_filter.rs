// A field where a filter or a sort criterion is expected.
use orange_core::query::Query;
use orange_incident::incident;

fn main() {
    let _ = Query::new().filter(incident::priority()).sort(incident::created_at());
    //~ expected `Filter`, found `Field<
    //~ expected `Sort`, found `Field<
}
