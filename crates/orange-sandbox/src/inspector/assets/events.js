// Events, their deliveries and subscriptions.

import { attempt, changes, get, send } from "./api.js";
import { block, button, date, h, row, table, throttled } from "./dom.js";
import { actionForm } from "./forms.js";
import { on } from "./live.js";

const MAX_SHOWN = 100;
const DELIVERIES = ["Event", "Target", "Outcome", "Attempts"];
const EVENTS = ["Time", "Type", "Ticket"];
const FORMATS = ["json", "cloud-events-json", "cloud-events-json-charset", "binary"];

const newest = (list) => list.slice(-MAX_SHOWN).reverse();
const shown = (list) => (list.length > MAX_SHOWN ? `The newest ${MAX_SHOWN} of ${list.length}.` : `All ${list.length}, newest first.`);

export async function eventsView(view, _, cleanup) {
  const subscriptions = h("ul");
  const deliveries = h("div");
  const events = h("div");

  async function load() {
    const [subscribed, delivered, all] = await Promise.all([get("/events/subscriptions"), get("/events/deliveries"), get("/events")]);
    subscriptions.replaceChildren(...subscribed.map(({ id, target, format }) => h("li", {}, `${target} (${format}) `,
      ...changes(button(`End the subscription of ${target}`, () => attempt(async () => {
        await send("DELETE", `/events/subscriptions/${id}`);
        await load();
      }, "The subscription has ended."))))));
    if (!subscribed.length) subscriptions.replaceChildren(h("li", {}, "No subscriptions."));
    const attempts = (delivery) => (delivery.attempts.length ? h("ol", {}, delivery.attempts.map((attempt) =>
      h("li", {}, date(attempt.at), ` ${attempt.status ?? attempt.failure ?? ""} ${attempt.responseBody}`))) : "None");
    deliveries.replaceChildren(h("p", {}, shown(delivered)), table("Deliveries, newest first", DELIVERIES, newest(delivered).map((delivery) =>
      row(DELIVERIES, [[delivery.type, h("br"), h("a", { href: `#/tickets/${encodeURIComponent(delivery.subject)}` }, delivery.subject)],
        delivery.target, delivery.outcome, attempts(delivery)]))));
    events.replaceChildren(h("p", {}, shown(all)), table("Events, newest first", EVENTS, newest(all).map((event) =>
      row(EVENTS, [date(event.time), h("details", {}, h("summary", {}, event.type), block(`Event ${event.id}`, JSON.stringify(event, null, 2))),
        h("a", { href: `#/tickets/${encodeURIComponent(event.subject)}` }, event.subject)]))));
  }

  const subscribe = actionForm("Subscribe", [
    { name: "url", label: "URL on this machine", type: "url", required: true },
    { name: "format", label: "Format", options: FORMATS },
  ], (body, form) => attempt(async () => {
    await send("POST", "/events/subscriptions", body);
    form.reset();
    await load();
  }, "Subscribed."));
  const act = (label, method, path, done) => button(label, () => attempt(async () => {
    await send(method, path);
    await load();
  }, done));
  view.append(
    h("section", {}, h("h2", {}, "Subscriptions"), subscriptions, ...changes(subscribe)),
    h("section", {}, h("h2", {}, "Deliveries"),
      ...changes(h("div", { class: "toolbar" }, act("Deliver due events", "POST", "/events/deliver", "Due events were delivered."),
        act("Delete completed deliveries", "DELETE", "/events/deliveries", "Completed deliveries were deleted."))), deliveries),
    h("section", {}, h("h2", {}, "Events"), events));
  const again = throttled(() => load().catch(() => {}), 500);
  for (const name of ["delivery", "effect", "resync", "clock"]) cleanup(on(name, again));
  await load();
}
