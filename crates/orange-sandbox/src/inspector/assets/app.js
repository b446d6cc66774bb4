// Shows the view that the fragment of the URL names.

import { alertError, readOnly } from "./api.js";
import { clockView, showTime } from "./clock.js";
import { h } from "./dom.js";
import { eventsView } from "./events.js";
import { faultsView } from "./faults.js";
import { incidentView, incidentsView } from "./incidents.js";
import { inventoryView } from "./inventory.js";
import { journeysView } from "./journeys.js";
import { connect, on } from "./live.js";
import { photosView } from "./photos.js";
import { requestView } from "./request.js";
import { requestsView } from "./requests.js";
import { ticketView } from "./ticket.js";
import { ticketsView } from "./tickets.js";

const routes = [
  [/^\/requests$/, "Requests", requestsView],
  [/^\/requests\/(\d+)$/, "Request", requestView],
  [/^\/tickets$/, "Tickets", ticketsView],
  [/^\/tickets\/([^/]+)$/, "Ticket", ticketView],
  [/^\/incidents$/, "Incidents", incidentsView],
  [/^\/incidents\/([^/]+)$/, "Incident", incidentView],
  [/^\/inventory$/, "Inventory", inventoryView],
  [/^\/photos$/, "Photos", photosView],
  [/^\/events$/, "Events", eventsView],
  [/^\/faults$/, "Faults", faultsView],
  [/^\/clock$/, "Clock", clockView],
  [/^\/journeys$/, "Journeys", journeysView],
];

const main = document.getElementById("main");
let cleanups = [];
let isFirst = true;

async function show() {
  const path = location.hash.slice(1) || "/requests";
  for (const cleanup of cleanups) cleanup();
  cleanups = [];
  alertError(null);
  const [pattern, title, view] = routes.find(([candidate]) => candidate.test(path)) ?? routes[0];
  const id = pattern.exec(path)?.[1];
  const name = id ? `${title} ${decodeURIComponent(id)}` : title;
  document.title = `${name} – Sandbox inspector`;
  for (const link of document.querySelectorAll("nav a")) {
    const isCurrent = path === link.hash.slice(1) || path.startsWith(`${link.hash.slice(1)}/`);
    if (isCurrent) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const heading = h("h1", { tabindex: "-1" }, name);
  const content = h("div", { class: "view" });
  main.replaceChildren(heading, content);
  if (!isFirst) heading.focus();
  isFirst = false;
  const mine = cleanups;
  try {
    // The stream of other views has every request, which they ignore.
    if (view !== requestsView) await connect("");
    await view(content, id ? decodeURIComponent(id) : undefined, (cleanup) => mine.push(cleanup));
  } catch (error) {
    alertError(error);
  }
  // The user has left while the view was loading.
  if (mine !== cleanups) for (const cleanup of mine) cleanup();
}

document.getElementById("mode").hidden = !readOnly;
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
on("clock", ({ time }) => showTime(time));
on("resync", () => showTime());
window.addEventListener("hashchange", show);
showTime();
show();
