// A ticket: its life as a timeline, its files, and the moves of the infrastructure operator.

import { attempt, changes, get, readOnly, send } from "./api.js";
import { block, button, bytes, date, h, throttled } from "./dom.js";
import { actionForm } from "./forms.js";
import { on } from "./live.js";

export async function ticketView(view, id, cleanup) {
  const path = `/anomalie-adresse/${encodeURIComponent(id)}`;
  const facts = h("dl", { class: "facts" });
  const timeline = h("ol", { class: "timeline" });
  const moves = h("div");
  const files = h("ul", { class: "files" });
  const json = block("Ticket as JSON", "");
  let shownActions = null;

  const act = (name, label) => (body) => attempt(async () => {
    await send("POST", `${path}/${name}`, body);
    await load();
  }, `${label}: done.`);

  function showActions(actions) {
    // Typed text is kept until other moves are possible.
    const key = JSON.stringify(actions);
    if (key === shownActions) return;
    shownActions = key;
    const hadFocus = moves.contains(document.activeElement);
    const forms = actions.map(({ name, label, fields }) => actionForm(label, fields, act(name, label)));
    const note = actionForm("Add a note", [{ name: "text", label: "Text of the note", required: true }], (body, form) => {
      act("note", "Note added")(body).then(() => form.reset());
    });
    moves.replaceChildren(...forms, note);
    if (!actions.length) moves.prepend(h("p", {}, "The infrastructure operator can only add notes now."));
    if (hadFocus) moves.querySelector("input, select, button")?.focus();
  }

  function showFiles(attachments) {
    files.replaceChildren(...attachments.map((file) => {
      const source = `/_sandbox/tickets/${encodeURIComponent(id)}/files/${encodeURIComponent(file.id)}`;
      const name = file.name ?? file.id;
      const picture = /^image\/(jpeg|png)$/.test(file.mimeType) ? h("img", { src: source, alt: `File ${name}`, loading: "lazy" }) : null;
      const checks = file.status === "PENDING" ? changes(
        button(`Accept ${name}`, () => act("validate-file", "File accepted")({ attachmentId: file.id })),
        actionForm(`Reject ${name}`, [{ name: "details", label: `Why ${name} is rejected`, required: true }],
          ({ details }) => act("reject-file", "File rejected")({ attachmentId: file.id, details }))) : [];
      return h("li", {}, picture, h("a", { href: source, download: name }, name), ` ${file.mimeType}, ${bytes(file.size)}, ${file.status}`, checks);
    }));
    if (!attachments.length) files.replaceChildren(h("li", {}, "No files."));
  }

  async function load() {
    const detail = await get(`/tickets/${encodeURIComponent(id)}`);
    const { ticket } = detail;
    const values = [["Name", ticket.name], ["Status", ticket.status], ["Type", ticket["@type"]], ["Reason", ticket.statusChangeReason],
      ["Complexity", ticket.complexity], ["Zone", ticket.zone], ["Expected", ticket.expectedResolutionDate], ["Own reference", ticket.externalId],
      ["Description", ticket.description]];
    facts.replaceChildren(...values.filter(([, value]) => value).map(([name, value]) =>
      h("div", {}, h("dt", {}, name), h("dd", name === "Status" ? { id: "ticket-status" } : {}, String(value)))));
    timeline.replaceChildren(...detail.timeline.map((entry) => h("li", { class: entry.kind },
      date(entry.at), " ", h("strong", {}, entry.title), entry.reason ? ` ${entry.reason}` : null,
      entry.author ? ` by ${entry.author}` : null, entry.text ? h("p", {}, String(entry.text)) : null)));
    showFiles(detail.attachments);
    json.textContent = JSON.stringify(ticket, null, 2);
    if (!readOnly) showActions(detail.actions);
  }

  const remove = button("Remove this ticket", () => attempt(async () => {
    await send("DELETE", path);
    location.hash = "#/tickets";
  }, "The ticket was removed."));
  view.append(
    h("p", {}, h("a", { href: "#/tickets" }, "All tickets")),
    facts,
    ...changes(h("section", {}, h("h2", {}, "Moves of the infrastructure operator"), moves)),
    h("section", {}, h("h2", {}, "Timeline"), timeline),
    h("section", {}, h("h2", {}, "Files"), files),
    h("section", {}, h("h2", {}, "Data"), h("details", {}, h("summary", {}, "Ticket as JSON"), json), ...changes(remove)));
  const again = throttled(() => load().catch(() => {}), 200);
  cleanup(on("effect", again));
  cleanup(on("resync", again));
  cleanup(on("clock", again));
  await load();
}
