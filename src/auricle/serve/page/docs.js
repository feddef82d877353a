// The OpenAPI description as a page, without anything from elsewhere.

const place = document.getElementById("operations");

function node(name, text, ...inside) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...inside);
  return made;
}

function parameters(operation) {
  const rows = (operation.parameters ?? []).map((p) => `${p.name}: ${p.description ?? p.in}`);
  const body = operation.requestBody?.content ?? {};
  rows.push(...Object.keys(body).map((kind) => `body: ${kind}`));
  return rows.map((row) => node("li", row));
}

function answers(operation) {
  return Object.entries(operation.responses).map(([status, told]) =>
    node("li", `${status}: ${told.description}`));
}

function shown(method, path, operation) {
  return node("section", "",
    node("h2", "", node("code", `${method.toUpperCase()} ${path}`)),
    node("p", operation.description ?? operation.summary),
    node("ul", "", ...parameters(operation)),
    node("h3", "Answers"),
    node("ul", "", ...answers(operation)));
}

function example() {
  const line = `curl -F file=@song.wav ${location.origin}/api/recordings`;
  return node("section", "", node("h2", "For example"), node("pre", "", node("code", line)));
}

async function main() {
  const token = sessionStorage.getItem("auricle-token");
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const answer = await fetch("/openapi.json", { headers });
  if (!answer.ok) {
    place.textContent = "A token is needed: give it on the page first.";
    return;
  }
  const told = await answer.json();
  const sections = Object.entries(told.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => shown(method, path, operation)));
  place.replaceChildren(example(), ...sections);
}

main();
