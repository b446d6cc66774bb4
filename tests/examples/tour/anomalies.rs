//! Address anomalies between operators: listed, raised, followed, and what must not go through.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::lifecycle::{self, Role};
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{
    AnomalieAdresses, HousingsNumberTicketCreate, StatusChangeReason, Ticket, TicketPatch, TicketStatus,
};
use orange_core::upload::FilePart;
use orange_sandbox::{Qualification, RunningSandbox};

use crate::{Outcome, chapter, say};

/// Lists: counted, filtered, sorted, walked page by page behind the scenes.
pub(crate) async fn look_around(tickets: &AnomalieAdresses) -> Outcome {
    chapter("Anomalie Adresse: tickets are listed");
    let all = tickets.count([]).await?;
    let pending = tickets.count([ticket::status().eq(TicketStatus::Pending)]).await?;
    say(&format!("{all} tickets in all, {pending} of them wait for an answer of ours"));

    let page = tickets
        .list()
        .filter(ticket::status().is_in([TicketStatus::Acknowledged, TicketStatus::InProgress]))
        .sort(ticket::creation_date().desc())
        .limit(3)
        .send()
        .await?;
    say(&format!("the three newest of {} open ones:", page.total().unwrap_or_default()));
    for ticket in page.items() {
        say(&format!("  {}", line(ticket)));
    }

    let mut walk = tickets.list().filter(ticket::related_entity().id().matches("^IMB/")).items();
    let mut walked = 0;
    while let Some(ticket) = walk.next().await {
        ticket?;
        walked += 1;
    }
    say(&format!("{walked} tickets name a building; they came ten a page, without our minding pages"));
    Ok(())
}

/// A building has more homes than the operator knows: a ticket asks it to correct that.
pub(crate) async fn raise(tickets: &AnomalieAdresses, building: &str) -> Outcome<String> {
    chapter("Anomalie Adresse: what is wrong about a building is reported");
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([building])
        .issues(issues)
        .build();
    // The ticket is searched by our own reference first, and again if the answer is lost.
    let raised = tickets.find_or_create(ticket.external_id("OC-2025-000117")).await?;
    say(&format!("raised about {building}: {}", line(&raised)));
    say(&format!("version {}", raised.etag().map_or("-", |etag| etag.as_str())));
    let id = raised.id().ok_or("a raised ticket has an id")?.to_owned();

    tickets.notes(&id).add("The annex was built in 2024.").await?;
    let plan = FilePart::new("plan.csv", "text/csv", "floor;homes\n0;4\n1;10\n2;10\n");
    let file = tickets.attachments(&id).upload(plan).await?;
    let (bytes, _) = tickets.attachments(&id).download(&file)?.to_memory().await?;
    say(&format!("with a note and a file of {} bytes, whose checksum is right", bytes.len()));
    Ok(id)
}

/// The ticket lives: the other operator works on it, we answer, refuse and accept.
pub(crate) async fn follow(tickets: &AnomalieAdresses, sandbox: &RunningSandbox, id: &str) -> Outcome {
    chapter("Anomalie Adresse: the ticket is followed to its end");
    let operator = sandbox.sandbox().infrastructure_operator();

    operator.qualify(id, Qualification::simple())?;
    say(&format!("the other operator takes it on:   {}", line(&*tickets.get(id).await?)));

    operator.hold(id, "Merci de joindre un plan.")?;
    let ticket = tickets.get(id).await?;
    say(&format!("it asks: {:?}    {}", ticket.status_change_details().unwrap_or("?"), line(&ticket)));
    let ticket = tickets.provide_information(&ticket).await?;
    say(&format!("we have answered:                 {}", line(&ticket)));

    operator.qualify(id, Qualification::simple())?;
    operator.resolve(id)?;
    let ticket = tickets.get(id).await?;
    say(&format!("it is resolved:                   {}", line(&ticket)));
    let ticket = tickets.refuse(&ticket, "There still are 20 homes.").await?;
    say(&format!("we refuse:                        {}", line(&ticket)));

    operator.qualify(id, Qualification::simple())?;
    operator.resolve(id)?;
    let ticket = tickets.get(id).await?;
    let allowed: Vec<&str> =
        lifecycle::transitions_from(&TicketStatus::Resolved, Role::Oc).map(|it| it.to().as_str()).collect();
    say(&format!("what we may do with it now:       {}", allowed.join(" or ")));
    let ticket = tickets.accept(&ticket).await?;
    say(&format!("we accept:                        {}", line(&ticket)));
    say(&format!(
        "{} changes in its history, {} events told of them",
        ticket.history().len(),
        tickets.count_events([]).await?
    ));
    Ok(())
}

/// Three things that must not go through, and what the errors say.
pub(crate) async fn go_wrong(tickets: &AnomalieAdresses, id: &str) -> Outcome {
    chapter("What goes wrong is said clearly");
    let closed = tickets.get(id).await?;
    let again = TicketPatch::new().status(TicketStatus::InProgress);
    if let Err(error) = tickets.patch(&closed, again).await {
        say(&format!("a step that the process does not have: {error}"));
    }
    let stale = tickets.list().filter(ticket::status().eq(TicketStatus::Resolved)).limit(1).send().await?;
    if let Some(ticket) = stale.items().first().and_then(Ticket::id) {
        let (mine, theirs) = (tickets.get(ticket).await?, tickets.get(ticket).await?);
        let accept = || {
            TicketPatch::new()
                .status(TicketStatus::Closed)
                .status_change_reason(StatusChangeReason::ResolutionAccepted)
        };
        tickets.patch(&theirs, accept()).await?;
        if let Err(error) = tickets.patch(&mine, accept()).await {
            say(&format!("somebody was faster ({}): {error}", error.is_precondition_failed()));
        }
    }
    if let Err(error) = tickets.get("..").await {
        say(&format!("an id that is none, before anything is sent: {error}"));
    }
    Ok(())
}

fn line(ticket: &Ticket) -> String {
    let id = ticket.id().unwrap_or("-");
    let short = id.get(..8).unwrap_or(id);
    let status = ticket.status().map_or("-", TicketStatus::as_str);
    let reason = ticket.status_change_reason().map_or("", StatusChangeReason::as_str);
    let name = ticket.name().unwrap_or("-");
    format!("{name} {short} {status} {reason}").trim_end().to_owned()
}
