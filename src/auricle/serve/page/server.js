// The server's side of the page: files by REST, live sound by WebSocket.

const KEY = "auricle-token";

function headers() {
  const token = sessionStorage.getItem(KEY);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

export function remember(token) {
  sessionStorage.setItem(KEY, token);
}

// The model's description; null where a token is needed.
export async function model() {
  const answer = await fetch("api/model", { headers: headers() });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
  return answer.json();
}

export async function recording(file) {
  const form = new FormData();
  form.append("file", file, file.name);
  const options = { method: "POST", body: form, headers: headers() };
  const answer = await fetch("api/recordings?picture=true", options);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.message);
  return told;
}

// A stream: `heard(message)` is called with every message, `closed()` at the end.
export function stream(rate, heard, closed) {
  const address = new URL("api/stream", location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const token = sessionStorage.getItem(KEY);
  const socket = new WebSocket(address, token ? ["auricle", `bearer.${token}`] : ["auricle"]);
  const waiting = [];
  const send = (what) => (socket.readyState === WebSocket.OPEN ? socket.send(what) : waiting.push(what));
  const start = { type: "start", sample_rate: rate, encoding: "pcm_s16le", live: true, picture: true };
  waiting.push(JSON.stringify(start));
  socket.onopen = () => waiting.splice(0).forEach((what) => socket.send(what));
  socket.onmessage = (event) => heard(JSON.parse(event.data));
  socket.onclose = closed;
  return {
    push: (samples) => send(samples),
    stop: () => send(JSON.stringify({ type: "stop" })),
  };
}
