// The clock and the tokens.

import { attempt, changes, get, send } from "./api.js";
import { button, date, field, h } from "./dom.js";
import { on } from "./live.js";

// Shows the sandbox time in the header.
export async function showTime(time) {
  const text = time ?? (await get("/clock").catch(() => null))?.time;
  if (!text) return;
  const element = document.getElementById("time");
  element.dateTime = text;
  element.textContent = text.replace("T", " ").replace(/(\.\d+)?Z$/, "");
}

const STEPS = [
  ["1 minute", 60],
  ["10 minutes", 600],
  ["1 hour", 3600],
  ["1 day", 86400],
  ["1 week", 604800],
];

export async function clockView(view, _, cleanup) {
  const time = h("p", { class: "large" });
  const show = (text) => time.replaceChildren(date(text));
  const load = async () => {
    const clock = await get("/clock");
    show(clock.time);
    showTime(clock.time);
  };
  const advance = (seconds, label) =>
    attempt(async () => show((await send("POST", "/clock/advance", { seconds })).time), `The clock was advanced by ${label}.`);
  const seconds = h("input", { type: "number", min: "1", step: "1", required: true, value: "300" });
  const form = h("form", {
    class: "toolbar",
    "aria-label": "Advance the clock",
    submit: (event) => {
      event.preventDefault();
      advance(Number(seconds.value), `${seconds.value} seconds`);
    },
  }, field("Seconds", seconds), h("button", {}, "Advance"));
  const tokens = (name, label, done) => button(label, () => attempt(() => send("POST", `/tokens/${name}`), done));
  view.append(
    h("section", {}, h("h2", {}, "Sandbox time"), time,
      ...changes(
        h("div", { class: "toolbar" }, STEPS.map(([label, count]) => button(`Advance by ${label}`, () => advance(count, label)))),
        form)),
    ...changes(h("section", {}, h("h2", {}, "Access tokens"),
      h("p", {}, "Requests with an expired token are answered with 401 and code 42, those with a revoked one with 401 and code 41."),
      h("div", { class: "toolbar" },
        tokens("expire", "Expire every token", "Every token has expired."),
        tokens("revoke", "Revoke every token", "Every token is revoked.")))));
  cleanup(on("clock", (event) => show(event.time)));
  const timer = setInterval(() => load().catch(() => {}), 2000);
  cleanup(() => clearInterval(timer));
  await load();
}
