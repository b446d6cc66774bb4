// Arguments: a role, a name, and the label of a form or null. Returns the visible elements of the form or page.
const [role, name, form] = arguments;
const selectors = {
    button: "button, summary",
    combobox: "select",
    field: "input:not([role])",
    link: "a[href]",
    switch: "[role=switch]",
    title: "h1",
};
const squeeze = text => text.replace(/\s+/g, " ").trim();
const nameOf = element => {
    const label = element.getAttribute("aria-label");
    if (label) return squeeze(label);
    const ids = element.getAttribute("aria-labelledby");
    const labels = ids ? ids.split(/\s+/).map(id => document.getElementById(id)) : [...(element.labels ?? [])];
    const text = label => [...label.childNodes].filter(node => node !== element && !node.contains(element))
        .map(node => node.textContent).join(" ");
    return labels.length ? squeeze(labels.map(text).join(" ")) : squeeze(element.innerText);
};
const scope = form === null ? document : document.querySelector(`form[aria-label="${CSS.escape(form)}"]`);
return [...(scope?.querySelectorAll(selectors[role]) ?? [])]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && nameOf(element) === name);
