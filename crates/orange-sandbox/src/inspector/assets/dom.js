// Creates elements. Text is always a text node, so that data of requests and tickets cannot become markup.

export function h(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(key, value);
    else if (key === "value") element.value = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(label, onClick, properties) {
  return h("button", { type: "button", click: onClick, ...properties }, label);
}

let ids = 0;

// An input with its label. Returns the wrapper; `input` is the control.
export function field(label, input, hint) {
  input.id ||= `field-${++ids}`;
  const description = hint ? h("small", { id: `${input.id}-hint` }, hint) : null;
  if (description) input.setAttribute("aria-describedby", description.id);
  return h("div", { class: "field" }, h("label", { for: input.id }, label), input, description);
}

export function select(options, value, properties) {
  const choices = options.map((option) => {
    const [text, label] = Array.isArray(option) ? option : [option, option];
    return h("option", { value: text, selected: text === value }, label);
  });
  return h("select", properties, choices);
}

// A checkbox that takes effect at once.
export function toggle(label, checked, onChange, description) {
  const input = h("input", { type: "checkbox", role: "switch", id: `field-${++ids}`, change: () => onChange(input) });
  input.checked = checked;
  const hint = description ? h("small", { id: `${input.id}-hint` }, description) : null;
  if (hint) input.setAttribute("aria-describedby", hint.id);
  return h("div", { class: "switch" }, input, h("label", { for: input.id }, label), hint);
}

// Roles are explicit, because browsers drop those of tables that the style shows as cards.
export function table(caption, columns, rows) {
  const head = columns.map((column) => h("th", { role: "columnheader", scope: "col" }, column));
  const body = h("tbody", { role: "rowgroup" }, rows);
  return h("table", { role: "table" },
    h("caption", { class: "visually-hidden" }, caption),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head)),
    body);
}

// Cells are texts or nodes. `columns` labels them on narrow screens.
export function row(columns, cells) {
  const isEmpty = (content) => content === undefined || content === null || content === "";
  const cell = (content, index) =>
    h("td", { role: "cell", "data-label": columns[index] }, isEmpty(content) ? [] : h("div", {}, content));
  return h("tr", { role: "row" }, cells.map(cell));
}

// Text in a box that scrolls, also with the keyboard.
export function block(label, text) {
  return h("pre", { tabindex: "0", role: "region", "aria-label": label }, text);
}

// JSON with line breaks; other text unchanged.
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export function date(text) {
  return text ? h("time", { datetime: text }, text.replace("T", " ").replace(/(\.\d+)?(Z|\+00:00)$/, "")) : "";
}

export function bytes(count) {
  return count < 1024 ? `${count} B` : count < 1048576 ? `${(count / 1024).toFixed(1)} kB` : `${(count / 1048576).toFixed(1)} MB`;
}

// Calls `action` at most once per period, and after the last call.
export function throttled(action, period) {
  let timer = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      action();
    }, period);
  };
}
