// Faults and quirks.

import { attempt, changes, get, readOnly, send } from "./api.js";
import { button, field, h, select, toggle } from "./dom.js";

export async function faultsView(view) {
  const presets = h("div", { class: "switches" });
  const rules = h("ul", { class: "rules" });
  const quirks = h("div", { class: "switches" });

  async function loadFaults() {
    const [states, { plan, injected }] = await Promise.all([get("/faults/presets"), get("/faults")]);
    const focused = document.activeElement?.closest(".switch")?.dataset.name;
    presets.replaceChildren(...states.map(({ name, description, enabled, injected: count }) => {
      const element = toggle(name, enabled, (input) => attempt(async () => {
        await send("PUT", `/faults/presets/${name}`, { enabled: input.checked });
        await loadFaults();
      }, `${name} is ${input.checked ? "on" : "off"}.`), `${description}.${count ? ` Met requests: ${count}.` : ""}`);
      element.dataset.name = name;
      element.querySelector("input").disabled = readOnly;
      return element;
    }));
    if (focused) presets.querySelector(`[data-name="${focused}"] input`)?.focus();
    rules.replaceChildren(...plan.rules.map((rule, index) => h("li", {}, h("code", {}, JSON.stringify(rule)), `, met requests: ${injected[index]} `,
      ...changes(button(`Remove rule ${index + 1}`, () => attempt(async () => {
        await send("DELETE", `/faults/${index}`);
        await loadFaults();
      }, "The rule was removed."))))));
    if (!plan.rules.length) rules.replaceChildren(h("li", {}, "No rules."));
  }

  const fault = h("input", { required: true, value: '{"kind": "response", "status": 503}', size: "36", autocomplete: "off", spellcheck: "false" });
  const method = select([["", "All"], "GET", "POST", "PUT", "PATCH", "DELETE"]);
  const path = h("input", { value: "", placeholder: "/anomalie-adresse/**", autocomplete: "off" });
  const percent = h("input", { type: "number", min: "0", max: "100", value: "100" });
  const times = h("input", { type: "number", min: "1" });
  const add = h("form", {
    class: "toolbar",
    "aria-label": "Add a rule",
    submit: (event) => {
      event.preventDefault();
      attempt(async () => {
        const text = fault.value.trim();
        const rule = { fault: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text, percent: Number(percent.value) };
        if (method.value) rule.method = method.value;
        if (path.value) rule.path = path.value;
        if (times.value) rule.times = Number(times.value);
        await send("POST", "/faults", rule);
        await loadFaults();
      }, "The rule was added.");
    },
  }, field("Fault", fault, "A kind such as hang, or JSON"), field("Method", method), field("Path", path), field("Percent", percent),
  field("Times", times, "Empty for no limit"), h("button", {}, "Add the rule"));

  let values = {};
  async function loadQuirks() {
    const [{ options, presets: sets }, current] = await Promise.all([get("/quirks/options"), get("/quirks")]);
    values = current;
    const change = (name, value, input) => attempt(async () => {
      try {
        values = await send("PUT", "/quirks", { ...(await get("/quirks")), [name]: value });
      } catch (error) {
        await loadQuirks();
        throw error;
      }
    }, `${name} is ${value}.`).then(() => input?.focus());
    quirks.replaceChildren(...options.map(({ name, description, kind, values: choices }) => {
      if (kind === "switch") {
        const element = toggle(name, current[name], (input) => change(name, input.checked), `${description}.`);
        element.querySelector("input").disabled = readOnly;
        return element;
      }
      const control = kind === "one-of"
        ? select(choices, current[name], { change: () => change(name, control.value, control) })
        : h("input", { type: "number", min: "0", value: current[name] ?? "", change: () => change(name, control.value === "" ? null : Number(control.value), control) });
      control.disabled = readOnly;
      return field(name, control, `${description}.`);
    }));
    setButtons.replaceChildren(...changes(
      button("Rules of Orange's pages", () => attempt(async () => { await send("PUT", "/quirks", sets.orange); await loadQuirks(); }, "The quirks follow Orange's pages.")),
      button("Rules of the interop group", () => attempt(async () => { await send("PUT", "/quirks", sets.interop); await loadQuirks(); }, "The quirks follow the interop group."))));
  }

  const setButtons = h("div", { class: "toolbar" });
  const clear = button("Remove every rule", () => attempt(async () => {
    await send("DELETE", "/faults");
    await loadFaults();
  }, "Every rule was removed."));
  view.append(
    h("section", {}, h("h2", {}, "Switches"), presets),
    h("section", {}, h("h2", {}, "Rules"), h("p", {}, "A request meets the fault of the first rule that matches."), rules, ...changes(add, clear)),
    h("section", {}, h("h2", {}, "Quirks"), h("p", {}, "One for each contradiction between the public documents."), setButtons, quirks));
  await Promise.all([loadFaults(), loadQuirks()]);
}
