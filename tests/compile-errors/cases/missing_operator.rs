// An operator that the API does not document (Incident has equality only), or that the kind of the field does not have.
use orange_anomalie_adresse::fields::ticket;
use orange_incident::incident;

fn main() {
    let _ = incident::created_at().gte("2025-06-01");
    //~ this API does not document the filter operator
    //~ operators::Gte` for this field
    let _ = ticket::status_change().gt("2025-06-01");
    //~ List` field has no greater and less
    let _ = ticket::creation_date().matches("2025");
    //~ Date` field cannot be matched with a regular expression
    let _ = ticket::status_change().desc();
    //~ a list cannot be sorted by a `
}
