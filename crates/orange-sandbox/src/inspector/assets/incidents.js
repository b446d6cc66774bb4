// Incidents, and their changes by Orange.

import { attempt, changes, get, send } from "./api.js";
import { block, date, h, throttled } from "./dom.js";
import { actionForm } from "./forms.js";
import { pagedList } from "./list.js";
import { on } from "./live.js";

const COLUMNS = ["Id", "Status", "Priority", "Description", "Created"];
const PRIORITIES = ["P1", "P2", "P3", "P4"];
const LATER = "Changes by Orange become visible after 3 minutes of sandbox time.";

const text = (value) => (value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));

export async function incidentsView(view, _, cleanup) {
  const open = actionForm("Open an incident",
    [{ name: "priority", label: "Priority", options: PRIORITIES }, { name: "description", label: "Description", required: true }],
    (body, form) => attempt(async () => {
      await send("POST", "/incidents", body);
      form.reset();
      await load(false);
    }, `Incident opened. ${LATER}`));
  const pending = h("p");
  view.append(...changes(h("section", {}, h("h2", {}, "Open as Orange"), h("p", {}, LATER), open)), pending);
  const list = h("section", {}, h("h2", {}, "Visible incidents"));
  view.append(list);
  const read = await pagedList(list, {
    caption: "Incidents, newest first",
    path: () => "/incidents",
    columns: COLUMNS,
    cells: (incident) => [h("a", { href: `#/incidents/${encodeURIComponent(incident.id)}` }, incident.id), text(incident.status),
      text(incident.priority), text(incident.description), date(incident.createdAt)],
  });
  async function load(tell) {
    const page = await read(tell);
    pending.textContent = page.pendingChanges ? `${page.pendingChanges} changes are not visible yet.` : "";
  }
  const again = throttled(() => load(false).catch(() => {}), 500);
  for (const name of ["effect", "resync", "clock"]) cleanup(on(name, again));
  await load(false);
}

export async function incidentView(view, id, cleanup) {
  const path = `/incidents/${encodeURIComponent(id)}`;
  const facts = h("dl", { class: "facts" });
  const notes = h("ol", { class: "timeline" });
  const files = h("ul");
  const json = block("Incident as JSON", "");
  async function load() {
    const detail = await get(path);
    const { incident } = detail;
    facts.replaceChildren(...Object.entries(incident).map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, text(value)))));
    notes.replaceChildren(...detail.notes.map((note) => h("li", {}, date(note.createdAt), " ", h("strong", {}, text(note.author)), h("p", {}, text(note.text)))));
    const names = [...detail.attachments, ...detail.notes.flatMap((note) => note.attachments)];
    files.replaceChildren(...names.map((file) => h("li", {}, `${file.name}, ${file.mimeType}, ${file.size} B`)));
    if (!names.length) files.replaceChildren(h("li", {}, "No files."));
    json.textContent = JSON.stringify(detail, null, 2);
  }
  const act = (label, method, below, body) => attempt(() => send(method, `${path}${below}`, body), `${label}. ${LATER}`);
  view.append(h("p", {}, h("a", { href: "#/incidents" }, "All incidents")), facts,
    ...changes(h("section", {}, h("h2", {}, "Changes by Orange"), h("p", {}, LATER),
      actionForm("Change the priority", [{ name: "priority", label: "Priority", options: PRIORITIES }], (body) => act("Priority changed", "PATCH", "", body)),
      actionForm("Add a note", [{ name: "text", label: "Text of the note", required: true }], (body, form) => act("Note added", "POST", "/notes", body).then(() => form.reset())))),
    h("section", {}, h("h2", {}, "Notes"), notes),
    h("section", {}, h("h2", {}, "Files"), files),
    h("section", {}, h("h2", {}, "Data"), h("details", {}, h("summary", {}, "Incident as JSON"), json)));
  const again = throttled(() => load().catch(() => {}), 300);
  for (const name of ["effect", "resync", "clock"]) cleanup(on(name, again));
  await load();
}
