// Forms of actions, from the list of fields that the sandbox sends.

import { field, h, select } from "./dom.js";

// `submit` receives the values of the fields that are not empty.
export function actionForm(label, fields, submit) {
  const controls = fields.map(({ name, label: text, options, required, type, value }) => {
    const control = options ? select(options) : h("input", { type: type ?? "text", required: required ?? false, autocomplete: "off", value });
    return [name, field(text, control), control];
  });
  return h("form", {
    class: "toolbar action",
    "aria-label": label,
    submit: (event) => {
      event.preventDefault();
      const filled = controls.filter(([, , control]) => control.value !== "");
      submit(Object.fromEntries(filled.map(([name, , control]) => [name, control.value])), event.target);
    },
  }, controls.map(([, wrapper]) => wrapper), h("button", {}, label));
}
