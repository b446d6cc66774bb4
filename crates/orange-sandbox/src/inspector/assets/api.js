// Requests to the admin routes, and messages about them.

const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
const token = meta("sandbox-token");

export const readOnly = meta("sandbox-mode") === "read-only";

async function request(method, path, body, type) {
  const headers = { Accept: "application/json" };
  if (method !== "GET") headers["X-Sandbox-Token"] = token;
  if (body !== undefined) headers["Content-Type"] = type ?? "application/json";
  const payload = body === undefined || type ? body : JSON.stringify(body);
  const response = await fetch(`/_sandbox${path}`, { method, headers, body: payload });
  const text = await response.text();
  if (!response.ok) {
    let message = `${response.status} ${response.statusText}`;
    try {
      message = JSON.parse(text).error ?? message;
    } catch {
      // The status is the message.
    }
    throw new Error(message);
  }
  return text ? JSON.parse(text) : null;
}

export const get = (path) => request("GET", path);
export const send = (method, path, body, type) => request(method, path, body, type);

// Tells screen readers about the result of an action.
export function announce(message) {
  document.getElementById("status").textContent = message;
}

export function alertError(error) {
  document.getElementById("alert").textContent = error ? String(error.message ?? error) : "";
}

// Runs an action of the user; an error is shown until the next action.
export async function attempt(action, message) {
  alertError(null);
  try {
    const result = await action();
    if (message) announce(message);
    return result;
  } catch (error) {
    alertError(error);
    return undefined;
  }
}

// Controls that change the sandbox; none if it is read-only.
export const changes = (...nodes) => (readOnly ? [] : nodes);
