// The list of requests, which grows while the sandbox receives them.

import { announce, attempt, changes, get, send } from "./api.js";
import { button, field, h, row, select, table, throttled } from "./dom.js";
import { connect, on } from "./live.js";

// The maximum number of rows in the page. Older requests are read when they are asked for.
const MAX_ROWS = 200;
const COLUMNS = ["Time", "API", "Method", "Path", "Status", "Fault", "Latency"];
const APIS = ["Anomalie Adresse", "Core Information", "CRI", "Eligibility", "Incident", "Token", "Hosted service"];
const STATUSES = [["", "All"], ["2xx", "2xx"], ["3xx", "3xx"], ["4xx", "4xx"], ["5xx", "5xx"], ["errors", "Errors"], ["none", "No status"],
  ...["400", "401", "403", "404", "406", "412", "429", "503"].map((status) => [status, status])];

// Kept while other views are shown.
const filters = { api: "", status: "", fault: "", text: "" };

export function statusText(status) {
  const kind = status === null ? "none" : status < 400 ? "ok" : status < 500 ? "client" : "server";
  return h("span", { class: `status ${kind}` }, status === null ? "No status" : String(status));
}

export function latencyText(micros) {
  if (micros !== null && micros < 100) return "< 0.1 ms";
  return micros === null ? "" : `${(micros / 1000).toFixed(micros < 10000 ? 1 : 0)} ms`;
}

function requestRow(item) {
  const target = item.query ? `${item.path}?${item.query}` : item.path;
  const element = row(COLUMNS, [
    item.receivedAt.slice(11, 19),
    item.api ?? "",
    item.method,
    h("a", { href: `#/requests/${item.sequence}` }, target),
    [statusText(item.status), item.imported ? h("span", { class: "badge" }, "Imported") : null],
    item.fault ?? "",
    latencyText(item.latencyMicros),
  ]);
  element.dataset.sequence = item.sequence;
  return element;
}

export async function requestsView(view, _, cleanup) {
  let isPaused = false;
  // Whether older requests are shown instead of the newest.
  let isOlder = false;
  let recorded = 0;
  // The newest sequence number, and that of the last request in the list before the pause.
  let newestKnown = 0;
  let newestAtPause = 0;
  // The number of newer requests that the list does not show, because it is paused or older requests are shown.
  let missed = 0;
  let latest = 0;
  // By sequence number, to be added in the next frame.
  const waiting = new Map();
  let frame = null;

  const query = () => new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString();
  const count = h("p", { class: "count", id: "request-count" });
  const rows = h("tbody");
  const list = table("Requests, newest first", COLUMNS, []);
  list.tBodies[0].replaceWith(rows);
  rows.setAttribute("role", "rowgroup");
  const pause = button("Pause", () => setPaused(!isPaused), { "aria-pressed": "false" });
  const clear = button("Clear", () => attempt(async () => {
    await send("DELETE", "/journal");
    await load(false);
  }, "Requests and effects were deleted."));
  const older = button("Older requests", () => loadOlder());
  const newest = button("Newest requests", () => load(true));
  const input = (name, control) => {
    control.value = filters[name];
    control.addEventListener(name === "text" ? "input" : "change", () => {
      filters[name] = control.value;
      changed();
    });
    return control;
  };
  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      attempt(async () => {
        await connect(query());
        await load(true);
      });
    }, 200);
  };
  view.append(
    h("form", { class: "toolbar", role: "search", "aria-label": "Filters", submit: (event) => event.preventDefault() },
      field("API", input("api", select([["", "All"], ...APIS]))),
      field("Status", input("status", select(STATUSES))),
      field("Fault", input("fault", select([["", "All"], ["any", "With a fault"], ["none", "Without a fault"]]))),
      field("Text", input("text", h("input", { type: "search", autocomplete: "off" })))),
    h("div", { class: "toolbar" }, pause, ...changes(clear), count),
    list,
    h("div", { class: "toolbar" }, older, newest));

  function setPaused(paused) {
    isPaused = paused;
    newestAtPause = newestKnown;
    pause.setAttribute("aria-pressed", String(paused));
    pause.textContent = paused ? "Resume" : "Pause";
    announce(paused ? "Paused." : "Live.");
    // A list that is on its way would show newer requests.
    if (paused) latest += 1;
    else load(false);
  }

  function showCount() {
    const shown = rows.childElementCount;
    const news = missed ? ` ${missed} newer.` : "";
    count.textContent = recorded ? `Shows ${shown} of ${recorded} recorded requests.${news}` : "No requests yet.";
    if (!isOlder && newest === document.activeElement) pause.focus();
    newest.hidden = !isOlder;
  }

  // Replaces the rows with the newest requests.
  async function load(tell) {
    const ticket = ++latest;
    // A filter that changes while the list is paused selects among the requests before the pause.
    const bound = isPaused ? `&before=${newestAtPause + 1}` : "";
    const page = await get(`/requests?limit=${MAX_ROWS}${bound}&${query()}`);
    if (ticket !== latest) return;
    isOlder = false;
    show(page);
    if (tell) announce(count.textContent);
  }

  async function loadOlder() {
    const last = rows.lastElementChild?.dataset.sequence;
    if (!last) return;
    const ticket = ++latest;
    const page = await attempt(() => get(`/requests?limit=${MAX_ROWS}&before=${last}&${query()}`));
    if (!page || ticket !== latest) return;
    isOlder = true;
    show(page);
    announce(count.textContent);
  }

  function show(page) {
    if (!isPaused && !isOlder) {
      missed = 0;
      newestKnown = Math.max(newestKnown, page.newest);
    }
    recorded = page.recorded;
    rows.replaceChildren(...page.items.map(requestRow));
    older.disabled = page.next === null;
    showCount();
  }

  function flush() {
    frame = null;
    const fresh = [];
    // A request comes twice: when it arrives and when it is answered.
    const newer = [...waiting.keys()].filter((sequence) => sequence > newestKnown);
    newestKnown = Math.max(newestKnown, ...newer);
    if (isPaused || isOlder) missed += newer.length;
    const newestShown = Number(rows.firstElementChild?.dataset.sequence ?? 0);
    const bySequence = new Map([...rows.children].map((element) => [Number(element.dataset.sequence), element]));
    for (const item of [...waiting.values()].sort((a, b) => b.sequence - a.sequence)) {
      const shown = bySequence.get(item.sequence);
      if (shown) {
        // A focused link keeps the focus.
        const hasFocus = shown.contains(document.activeElement);
        const updated = requestRow(item);
        shown.replaceWith(updated);
        if (hasFocus) updated.querySelector("a").focus();
      } else if (item.sequence > newestShown) {
        if (!isPaused && !isOlder) fresh.push(requestRow(item));
      }
    }
    waiting.clear();
    rows.prepend(...fresh.slice(0, MAX_ROWS));
    while (rows.childElementCount > MAX_ROWS && !rows.lastElementChild.contains(document.activeElement)) {
      rows.lastElementChild.remove();
      older.disabled = false;
    }
    showCount();
    if (fresh.length) tellCount();
  }

  const tellCount = throttled(() => announce(count.textContent), 5000);
  cleanup(on("request", ({ items, recorded: total }) => {
    recorded = total;
    for (const item of items) waiting.set(item.sequence, item);
    frame ??= requestAnimationFrame(flush);
  }));
  cleanup(on("resync", () => {
    if (!isPaused && !isOlder) load(false).catch(() => {});
  }));
  cleanup(() => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  await connect(query());
  await load(false);
}
