// The list of tickets.

import { date, h, throttled } from "./dom.js";
import { pagedList } from "./list.js";
import { on } from "./live.js";

const COLUMNS = ["Name", "Type", "Status", "Reason", "Created", "Changed", "Own reference"];

export async function ticketsView(view, _, cleanup) {
  const load = await pagedList(view, {
    caption: "Tickets, newest first",
    path: () => "/tickets",
    columns: COLUMNS,
    cells: (ticket) => [
      h("a", { href: `#/tickets/${encodeURIComponent(ticket.id)}` }, ticket.name ?? ticket.id),
      String(ticket["@type"] ?? "").replace("AnomalieAdresse.", ""),
      ticket.status,
      ticket.statusChangeReason,
      date(ticket.creationDate),
      date(ticket.lastUpdateDate),
      ticket.externalId,
    ].map((cell) => (cell === null || cell === undefined || cell instanceof Node ? cell : String(cell))),
  });
  const again = throttled(() => load(false).catch(() => {}), 500);
  cleanup(on("effect", again));
  cleanup(on("resync", again));
  cleanup(on("clock", again));
}
