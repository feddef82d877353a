// The page: one sound at a time, from a file or from the microphone.

import * as microphone from "./microphone.js";
import { Picture } from "./picture.js";
import * as server from "./server.js";

const LIVE_SECONDS = 20;
const LANES = 8;
const ROWS = 2000; // of the table
const NOTHING = "no clip was heard";
const of = (id) => document.getElementById(id);
let told = null; // the model
let shown = null; // what is on the page: { name, clips, duration, label, p, picture, live }
let kept = null; // the sound of it, as a Blob
let open = null; // the microphone, while it listens
let turn = 0; // counts what was asked for: an answer to what was asked for earlier comes too late
let asking = new AbortController(); // of the last of these

// What tests and curious people may look at.
globalThis.auricle = { get result() { return shown; }, get sound() { return kept; }, get csv() { return csv(); }, table };

function say(text, wrong = false) {
  of("message").textContent = text;
  of("message").classList.toggle("is-wrong", wrong);
}

// A class as people are told of it.
const named = (label) => told.names?.[label] ?? label;
const percent = (p) => `${(100 * p).toFixed(p > 0.995 || p < 0.005 ? 1 : 0)} %`;
const seconds = (t) => `${t.toFixed(1)} s`;

function spans(end) {
  return shown.live ? [Math.max(0, end - LIVE_SECONDS), Math.max(LIVE_SECONDS, end)] : [0, Math.max(end, 0.1)];
}

function lanes() {
  const best = (name) => Math.max(shown.p[name] ?? 0, ...shown.clips.slice(-200).map((clip) => clip.p[name]));
  const names = [...told.classes];
  if (names.length > LANES) names.sort((a, b) => best(b) - best(a)).splice(LANES);
  return names;
}

function paintLanes(begin, end) {
  const canvas = of("lanes");
  const names = lanes();
  of("names").replaceChildren(...names.map((name) => Object.assign(document.createElement("span"), { textContent: named(name), title: named(name) })));
  const row = 32 * devicePixelRatio;
  canvas.height = names.length * row;
  canvas.width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  const pen = canvas.getContext("2d");
  const style = getComputedStyle(document.documentElement);
  pen.fillStyle = style.getPropertyValue("--accent");
  const x = (t) => ((t - begin) / (end - begin)) * canvas.width;
  let first = shown.clips.length;
  while (first && shown.clips[first - 1].end > begin) first--;
  for (let i = first; i < shown.clips.length; i++) {
    const clip = shown.clips[i];
    // Of overlapping clips each is painted over the time that it adds.
    const from = i && shown.clips[i - 1].end > clip.start ? shown.clips[i - 1].end : clip.start;
    names.forEach((name, k) => {
      const height = Math.max(1, clip.p[name] * (row - 6));
      pen.globalAlpha = 0.3 + 0.7 * clip.p[name];
      pen.fillRect(x(from), (k + 1) * row - 2 - height, Math.max(1, x(clip.end) - x(from) - 1), height);
    });
  }
}

function paintAxes(begin, end) {
  const hertz = told.picture?.frequencies;
  const marks = hertz ? [0.04, 0.25, 0.5, 0.75, 0.96].map((share) => [share, hertz[Math.floor(share * (hertz.length - 1))]]) : [];
  of("bins").replaceChildren(...marks.map(([share, value]) => {
    const mark = document.createElement("span");
    mark.textContent = value >= 1000 ? `${(value / 1000).toFixed(1)} kHz` : `${Math.round(value)} Hz`;
    mark.style.bottom = `${100 * share}%`;
    return mark;
  }));
  of("times").replaceChildren(...[0, 0.25, 0.5, 0.75, 1].map((share) => {
    const mark = document.createElement("span");
    mark.textContent = seconds(begin + share * (end - begin));
    mark.style.left = `${100 * share}%`;
    return mark;
  }));
}

// What is asked for now; what was asked for before is given up.
function ask() {
  asking.abort();
  asking = new AbortController();
  return ++turn;
}

const STRANGE = "unlike what the model was trained on";
const doubted = ({ label, sure }) => (sure === false ? `${named(label)} (unsure)` : named(label));

// A label, or several, and their probabilities, in words; as `auricle predict` says it.
function wording({ label, p, sure, unlike }) {
  const strange = unlike ? `; ${STRANGE}` : "";
  if (label === "") return ["None of the classes", strange.slice(2)];
  const names = label in p ? [label] : label.split(";");
  const [words, shares] = [names.map(named).join(", "), names.map((name) => percent(p[name])).join(", ")];
  return sure === false ? ["Unsure", `${words} ${shares}${strange}`] : [words, shares + strange];
}

// Of a detector's file or stream as a whole, how long each state lasted: its mean probability says little.
function lasted({ label, totals, overlaps, notes = [], speakers_recent: recent }) {
  const count = overlaps.length ?? overlaps;
  const [several, ...others] = [...told.classes].reverse();
  const parts = [
    `${named(several)} ${seconds(totals[several])} in ${count} ${count === 1 ? "stretch" : "stretches"}`,
    ...others.map((name) => `${named(name)} ${seconds(totals[name])}`),
  ];
  const short = count && recent?.voices === 1 ? " (short overlaps do not count as two)" : "";
  const voices = recent ? `; different voices in any ${recent.seconds} s: ${recent.voices}${short}` : "";
  return [named(label), [parts.join(", ") + voices, ...notes].join("; ")];
}

const verdict = (found) => (found.totals && found.label !== null ? lasted(found) : wording(found));

const spoken = (found) => (found.totals ? named(found.label) : wording(found).filter(Boolean).join(", "));

function paint() {
  if (!shown) return;
  of("result").hidden = false;
  of("name").textContent = shown.name;
  const [label, score] = shown.label === null ? [shown.live ? "Listening" : NOTHING, ""] : verdict(shown);
  of("label").textContent = label;
  of("score").textContent = score;
  const [begin, end] = spans(shown.duration);
  of("picture").parentElement.hidden = of("bins").hidden = !shown.picture;
  if (shown.picture) shown.picture.paint(of("picture"), begin, end);
  paintLanes(begin, end);
  paintAxes(begin, end);
  for (const bar of document.querySelectorAll(".bar")) bar.hidden = shown.live;
  of("seek").max = shown.duration;
  moveHead();
}

// The clips; where they are very many, neighbours of one label together, with their mean.
function grouped() {
  if (shown.clips.length <= ROWS) return shown.clips;
  const groups = [];
  for (const clip of shown.clips) {
    const last = groups.at(-1);
    if (last?.label === clip.label && last.sure === clip.sure && last.end >= clip.start - 1e-3) {
      last.end = clip.end;
      last.count++;
      for (const name of told.classes) last.p[name] += (clip.p[name] - last.p[name]) / last.count;
    } else {
      groups.push({ ...clip, p: { ...clip.p }, count: 1 });
    }
  }
  return groups.slice(0, ROWS);
}

function table() {
  const cell = (kind, text) => Object.assign(document.createElement(kind), { textContent: text });
  const row = (kind, texts) => {
    const made = document.createElement("tr");
    made.append(...texts.map((text) => cell(kind, text)));
    return made;
  };
  of("columns").replaceChildren(row("th", ["from", "to", "label", ...told.classes.map(named)]));
  const rows = grouped().map((clip) => row("td", [seconds(clip.start), seconds(clip.end), doubted(clip), ...told.classes.map((name) => percent(clip.p[name]))]));
  of("rows").replaceChildren(...rows);
}

function moveHead() {
  const [begin, end] = spans(shown?.duration ?? 0);
  const now = of("audio").currentTime;
  of("head").hidden = Boolean(shown?.live);
  of("head").style.left = `${Math.min(100, (100 * (now - begin)) / (end - begin))}%`;
  of("seek").value = now;
  of("clock").textContent = seconds(now);
}

function sound(blob) {
  kept = blob;
  if (of("audio").src) URL.revokeObjectURL(of("audio").src);
  of("audio").src = URL.createObjectURL(blob);
}

async function hearFile(file) {
  const mine = ask();
  if (open) await stop();
  say(`Listening to ${file.name}.`);
  try {
    const found = await server.recording(file, asking.signal);
    if (mine !== turn) return;
    const picture = found.picture ? new Picture(found.picture) : null;
    picture?.push(found.picture.data);
    // A form spells some signs of a name otherwise.
    shown = { ...found, name: file.name, picture, live: false };
    sound(file);
    table();
    say(`${file.name}: ${spoken(found)}, ${found.clips.length} clips.`);
    paint();
  } catch (error) {
    if (mine === turn) say(`${file.name}: ${error.message}`, true);
  }
}

// What a stream says, to what is kept of it; only what is shown is painted.
function heard(mine, message) {
  if (message.type === "columns") {
    mine.picture.push(message.data, message.first);
    mine.duration = mine.picture.seconds;
  } else if (message.type === "state") {
    const { start, end, state: label, sure, labels, p } = message;
    mine.clips.push({ start, end, label, sure, labels, p });
    Object.assign(mine, { label, sure, labels, p, duration: Math.max(mine.duration, end) });
  } else if (message.type === "summary") {
    const { label, sure, labels, unlike, p, duration, totals, overlaps, dropped_ms: dropped } = message;
    Object.assign(mine, { label, sure, labels, unlike, p, duration, totals, overlaps, dropped, summary: true });
  } else if (message.type === "error") {
    mine.failed = true;
    if (shown === mine) say(message.message, true);
  }
}

// Not `disabled`: the keyboard's focus would be lost.
function opening(now) {
  of("listen").setAttribute("aria-disabled", String(now));
}

async function start() {
  if (of("listen").getAttribute("aria-disabled") === "true") return;
  const asked = ask();
  opening(true);
  let live = null;
  let ear = null;
  try {
    ear = await microphone.open((block) => live?.push(block));
    if (asked === turn) live = follow(ear);
  } catch (error) {
    if (asked === turn) say(`The microphone cannot be used: ${error.message}`, true);
  }
  if (!live) await ear?.close().catch(() => {});
  opening(false);
}

function follow(ear) {
  const mine = { name: "microphone", clips: [], p: {}, label: null, duration: 0, live: true };
  mine.picture = told.picture ? new Picture(told.picture, LIVE_SECONDS) : null;
  ear.live = server.stream(ear.rate, (message) => heard(mine, message), () => ended(mine, ear));
  [shown, open] = [mine, ear];
  of("listen").setAttribute("aria-pressed", "true");
  of("listen").textContent = "Stop";
  say(`Listening; the first answer comes after ${seconds(told.latency_ms / 1000)}.`);
  requestAnimationFrame(() => animate(mine));
  return ear.live;
}

function animate(mine) {
  if (shown !== mine || !mine.live) return;
  paint();
  setTimeout(() => requestAnimationFrame(() => animate(mine)), 60);
}

async function stop() {
  open.live.stop();
  await open.close().catch(() => {});
}

async function ended(mine, ear) {
  if (open !== ear) return;
  open = null;
  of("listen").setAttribute("aria-pressed", "false");
  of("listen").textContent = "Use the microphone";
  await ear.close().catch(() => {});
  mine.live = false;
  if (shown !== mine) return;
  sound(ear.sound());
  table();
  report(mine);
  paint();
}

// How it ended, in words.
function report(mine) {
  const late = mine.dropped ? ` ${seconds(mine.dropped / 1000)} came faster than they could be heard, and were left out.` : "";
  if (mine.failed) return;
  if (!mine.summary) return say("The connection ended before the server had said all; what came is shown.", true);
  say(`Microphone: ${mine.label === null ? NOTHING : spoken(mine)}.${late}`);
}

function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// A spreadsheet takes for a formula what begins like one.
const plain = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csv() {
  const head = ["path", "start", "end", "label", ...told.classes.map((name) => `p:${name}`)];
  const rows = shown.clips.map((clip) => [plain(shown.name), clip.start, clip.end, plain(String(clip.label)), ...told.classes.map((name) => clip.p[name].toFixed(6))]);
  return [head, ...rows].map((row) => row.map((value) => quoted(String(value))).join(",")).join("\n") + "\n";
}

function json() {
  const { name, duration, dropped: dropped_ms, mono, label, sure, labels, unlike, p, clips, totals, overlaps, several, notes, speakers_recent } = shown;
  const model = told.hash;
  return JSON.stringify({ name, model, duration, dropped_ms, mono, label, sure, labels, unlike, p, clips, totals, overlaps, several, notes, speakers_recent }, null, 2);
}

function seekFrom(event) {
  const box = of("picture").getBoundingClientRect();
  const [begin, end] = spans(shown.duration);
  of("audio").currentTime = begin + ((event.clientX - box.left) / box.width) * (end - begin);
  play();
}

// Who pauses at once is told nothing; a format that the model hears and the browser does not, is said.
function play() {
  of("audio").play().catch((error) => error.name !== "AbortError" && say(`This browser cannot play it: ${error.message}`, true));
}

function wire() {
  of("choose").onclick = () => of("file").click();
  of("file").onchange = () => of("file").files.length && hearFile(of("file").files[0]);
  of("listen").onclick = () => (open ? stop() : start());
  of("play").onclick = () => (of("audio").paused ? play() : of("audio").pause());
  of("audio").onplay = () => { of("play").textContent = "Pause"; };
  of("audio").onpause = () => { of("play").textContent = "Play"; };
  of("audio").ontimeupdate = moveHead;
  of("seek").oninput = () => { of("audio").currentTime = Number(of("seek").value); };
  of("picture").onclick = (event) => !shown.live && seekFrom(event);
  of("json").onclick = () => save("auricle.json", "application/json", json());
  of("csv").onclick = () => save("auricle.csv", "text/csv", csv());
  of("token").onsubmit = async (event) => {
    event.preventDefault();
    server.remember(of("token-text").value);
    await main();
    if (told !== undefined) say(told ? "" : "The server does not take this token.", !told);
  };
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      of("drop").classList.toggle("is-over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files.length) hearFile(event.dataTransfer.files[0]);
    });
  }
  addEventListener("resize", paint);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
}

async function main() {
  told = await server.model().catch((error) => say(error.message, true));
  of("token").hidden = told !== null;
  of("drop").hidden = !told;
  if (!told) {
    of("lead").textContent = "";
    return;
  }
  of("model").textContent = told.title;
  const names = told.classes.slice(0, 6).map(named).join(", ") + (told.classes.length > 6 ? ` and ${told.classes.length - 6} more` : "");
  of("lead").textContent = `It tells apart ${names}, in clips of ${told.clip} s${told.channel ? `, by channel ${told.channel} of a file that has several` : ""}.`;
  of("caption").textContent = told.picture ? `What the model sees (${told.picture.name}), and the probability of each class` : "The probability of each class";
}

wire();
main();
