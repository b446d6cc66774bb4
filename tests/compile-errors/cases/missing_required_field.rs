// A builder without one of its required fields.
use orange_anomalie_adresse::models::CreationTicketCreate;

fn main() {
    let _ = CreationTicketCreate::builder().code_oi("OI01").code_oc("OC01").build();
    //~ a required field of type `CreationBuildingCreate` is not set
    //~ before `build`, call the setter of every required field
}
