// A builder without one of its required fields.
use orange_anomalie_adresse::models::CreationTicketCreate;

fn main() {
    let _ = CreationTicketCreate::builder().code_oi("OI01").code_oc("OC01").build();
    //~ the required field `models::creation_ticket::_::setters::building` is not set
    //~ it takes a value for a field of type `CreationBuildingCreate`
}
