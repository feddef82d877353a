// The model in the browser itself: what server.js does, without a server.
// Cutting and pooling are those of `wire` in the model's metadata; the browser brings sound to its rate.

import * as ort from "../ort/ort.wasm.min.mjs";
import { wav } from "./microphone.js";

const LEAST_REMAINDER = 0.25;
const SLACK = 1e-6;
const MOST_COLUMNS = 2400;
const QUEUE_SECONDS = 5; // of a microphone's sound that may wait, as at the server
const MODEL = new URL("../model/", import.meta.url);
let told = null; // the model's description
let network = null;
let drawing = null;
let turn = Promise.resolve();

ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmPaths = new URL("../ort/", import.meta.url).href;

export function remember() {} // there is no token

export async function model() {
  const answer = await fetch(new URL("model.json", MODEL));
  if (!answer.ok) throw new Error(`model/model.json cannot be had: ${answer.status}`);
  told = await answer.json();
  const session = (name) => ort.InferenceSession.create(new URL(name, MODEL).href, { executionProviders: ["wasm"] });
  network = await session("model.onnx");
  drawing = told.picture && (await session("picture.onnx"));
  return told;
}

// `given` is an AbortSignal: once it is aborted the file is given up, between two clips.
export async function recording(file, given) {
  const bytes = await file.arrayBuffer();
  given?.throwIfAborted();
  const decoder = context();
  const whole = await decoder.decodeAudioData(bytes).catch(() => {
    throw new Error(`${file.name} cannot be read as sound by this browser`);
  });
  const there = whole.numberOfChannels;
  if (there > 1 && told.channel > there) {
    throw new Error(`${file.name} has ${there} channels, and the model listens to channel ${told.channel}: give a file that has it, or one channel alone`);
  }
  const mono = told.channel > 0 && there === 1; // its only channel is taken for the model's
  const sound = told.channel && !mono ? whole.getChannelData(told.channel - 1) : mean(whole);
  const duration = sound.length / told.sample_rate;
  const sheet = drawing && new Sheet(duration);
  const clips = [];
  const pool = new Pool();
  for (const [start, real] of spans(duration, told.clip, told.hop)) {
    const first = samples(start, told.sample_rate);
    const piece = sound.subarray(first, first + Math.max(1, samples(real, told.sample_rate)));
    given?.throwIfAborted();
    const found = await scored(piece);
    pool.add(found);
    clips.push({ start, end: start + piece.length / told.sample_rate, ...decided(found.p), p: found.p });
    sheet?.add(start, found.columns);
    await new Promise((resolve) => setTimeout(resolve)); // the page stays awake
  }
  return { name: file.name, duration, ...pool.told(), ...(mono && { mono }), clips, picture: sheet?.told() };
}

// A stream: `heard(message)` is called with every message, `closed()` at the end.
export function stream(rate, heard, closed) {
  const live = new Live(rate, heard);
  const fail = (error) => heard({ type: "error", message: error.message });
  let work = Promise.resolve();
  let asked = false;
  const step = () => { asked = false; return live.step(); };
  return {
    push: (block) => {
      live.push(block);
      if (!asked) work = work.then(step).catch(fail);
      asked = true;
    },
    stop: () => { work = work.then(() => live.flush()).catch(fail).then(closed); },
  };
}

const samples = (seconds, rate) => Math.floor(seconds * rate + 0.5 + 1e-9);
const several = () => told.labels === "multi";
// A class without a threshold is always sure of itself, one whose threshold is null never.
const reaches = (p, name) => told.thresholds[name] !== null && p[name] >= (told.thresholds[name] ?? 0);
const likeliest = (p) => told.classes.reduce((a, b) => (p[b] > p[a] ? b : a));

// What probabilities say, as the server's `label`, `sure` and `labels`.
function decided(p) {
  if (!several()) return { label: likeliest(p), sure: reaches(p, likeliest(p)) };
  const labels = told.classes.filter((name) => reaches(p, name));
  return { label: labels.join(";"), sure: true, labels };
}

const named = (values) => Object.fromEntries(told.classes.map((name, i) => [name, values[i]]));

// Samples of all channels at the model's rate.
const decoded = (bytes) => context().decodeAudioData(bytes);

// Decodes to the model's rate.
function context() {
  try {
    return new OfflineAudioContext(1, 1, told.sample_rate);
  } catch {
    throw new Error(`this browser cannot bring sound to ${told.sample_rate} Hz, at which the model hears: try another browser`);
  }
}

// Their mean, as one channel.
function mean(sound) {
  const sum = new Float32Array(sound.length);
  for (let channel = 0; channel < sound.numberOfChannels; channel++) {
    sound.getChannelData(channel).forEach((value, i) => { sum[i] += value / sound.numberOfChannels; });
  }
  return sum;
}

// Starts and lengths of a recording's clips, in seconds.
function spans(duration, length, hop) {
  const whole = Math.max(0, Math.floor((duration - length) / hop + SLACK) + 1);
  const cuts = Array.from({ length: whole }, (_, i) => [i * hop, length]);
  const fresh = whole ? duration - (whole - 1) * hop - length : duration;
  const enough = fresh > SLACK && fresh >= LEAST_REMAINDER * length - SLACK;
  if (!whole || enough) cuts.push([whole * hop, Math.min(duration - whole * hop, length)]);
  return cuts;
}

// One clip: probabilities, their logarithms, and the columns of its picture; one at a time.
function scored(sound) {
  turn = turn.catch(() => {}).then(async () => {
    const clip = new Float32Array(told.samples);
    clip.set(sound.subarray(0, told.samples));
    const real = Math.min(sound.length, told.samples);
    const given = {
      waveforms: new ort.Tensor("float32", clip, [1, told.samples]),
      lengths: new ort.Tensor("int64", BigInt64Array.of(BigInt(real)), [1]),
    };
    const found = await network.run(given);
    const columns = drawing ? columnsOf((await drawing.run(given)).picture, real) : [];
    const logs = [...(found.log_odds ?? found.log_probabilities).data];
    return { p: named(found.probabilities.data), logs, familiarity: found.familiarity?.data[0], columns };
  });
  return turn;
}

function columnsOf({ data, dims: [, bins, frames] }, real) {
  const count = Math.min(frames, Math.ceil((real / told.sample_rate) * told.picture.frame_rate));
  return Array.from({ length: count }, (_, k) => Float32Array.from({ length: bins }, (_, bin) => data[bin * frames + k]));
}

// A recording's probabilities: softmax of the mean of its clips' logarithms, of several labels sigmoid of
// the mean of their log odds.
class Pool {
  constructor() {
    this.sums = told.classes.map(() => 0);
    this.familiar = 0; // NaN where the model does not say it
    this.count = 0;
  }

  add({ logs, familiarity }) {
    logs.forEach((value, i) => { this.sums[i] += value; });
    this.familiar += familiarity;
    this.count += 1;
  }

  // Whether the sound is unlike what was trained on; null where nobody can say.
  unlike() {
    const known = Number.isFinite(this.familiar) && told.unlike.below !== undefined;
    return known ? this.familiar / this.count < told.unlike.below : null;
  }

  told() {
    if (!this.count) return { label: null, p: {} };
    const means = this.sums.map((sum) => sum / this.count);
    const shares = means.map((mean) => Math.exp(mean - Math.max(...means)));
    const sum = shares.reduce((a, b) => a + b);
    const p = named(several() ? means.map((mean) => 1 / (1 + Math.exp(-mean))) : shares.map((share) => share / sum));
    return { ...decided(p), unlike: this.unlike(), p };
  }
}

// The picture of a file: its clips' columns, averaged to at most MOST_COLUMNS.
class Sheet {
  constructor(duration) {
    this.fold = Math.max(1, Math.ceil((duration * told.picture.frame_rate) / MOST_COLUMNS));
    this.sums = [];
    this.counts = [];
  }

  add(start, columns) {
    const first = Math.round(start * told.picture.frame_rate);
    columns.forEach((column, k) => {
      const at = Math.floor((first + k) / this.fold);
      this.sums[at] ??= new Float32Array(told.picture.bins);
      column.forEach((value, bin) => { this.sums[at][bin] += value; });
      this.counts[at] = (this.counts[at] ?? 0) + 1;
    });
  }

  told() {
    const columns = Array.from(this.sums, (sum, at) => sum?.map((value) => value / this.counts[at]));
    return { ...told.picture, frame_rate: told.picture.frame_rate / this.fold, data: columns };
  }
}

// A microphone that is followed: clips as dense as a server's, and in the end those of a file, pooled.
// Its one channel is taken for the one that the model listens to.
// Of sound that waits to be heard the oldest is dropped; no clip that touches such a gap is scored.
class Live {
  constructor(rate, heard) {
    this.rate = rate;
    this.heard = heard;
    this.parts = Math.max(1, Math.ceil(told.hop / Math.min(Math.max(told.clip / 4, 0.1), 1) - 1e-9));
    this.coming = []; // blocks that wait, with `waiting` samples, after `lost` ones
    this.waiting = 0;
    this.lost = 0;
    this.dropped = 0; // samples, of all gaps
    this.blocks = [];
    this.begin = 0; // number of the first sample that is held
    this.end = 0;
    this.next = 0; // number of the next clip
    this.pool = new Pool();
  }

  push(block) {
    this.coming.push(block);
    this.waiting += block.length;
    while (this.waiting > QUEUE_SECONDS * this.rate && this.coming.length > 1) {
      const oldest = this.coming.shift().length;
      this.waiting -= oldest;
      this.lost += oldest;
    }
  }

  // Hold what waited.
  take() {
    if (this.lost) {
      this.dropped += this.lost;
      this.begin = this.end += this.lost;
      this.blocks = [];
      while (this.first(this.next) < this.begin) this.next += 1;
    }
    this.blocks.push(...this.coming);
    this.end += this.waiting;
    this.coming = [];
    this.waiting = this.lost = 0;
  }

  async step() {
    this.take();
    while (this.last(this.next) <= this.end) {
      // Who falls behind leaves out the clips between those of a file.
      const late = this.last(this.next + 1) <= this.end + this.lost + this.waiting && this.next % this.parts;
      if (!late) await this.score(this.next);
      this.next += 1;
      this.forget(this.first(this.next));
    }
  }

  async flush() {
    await this.step();
    const duration = this.end / this.rate;
    const count = duration ? spans(duration, told.clip, told.hop).length : 0;
    for (let i = Math.ceil(this.next / this.parts); i < count; i++) await this.score(i * this.parts);
    this.heard({ type: "summary", duration, dropped_ms: Math.round((1000 * this.dropped) / this.rate), ...this.pool.told() });
  }

  async score(number) {
    const first = this.first(number);
    const last = Math.min(this.end, this.last(number));
    const sound = mean(await decoded(await wav([this.cut(first, last)], this.rate).arrayBuffer()));
    const found = await scored(sound);
    const { p, columns } = found;
    if (number % this.parts === 0) this.pool.add(found);
    const start = first / this.rate;
    if (drawing) this.heard({ type: "columns", first: Math.round(start * told.picture.frame_rate), data: columns });
    const { label: state, ...said } = decided(p);
    this.heard({ type: "state", start, end: last / this.rate, state, ...said, p });
  }

  first(number) {
    const part = number % this.parts;
    return samples(((number - part) / this.parts) * told.hop + (part * told.hop) / this.parts, this.rate);
  }

  last(number) {
    return this.first(number) + samples(told.clip, this.rate);
  }

  cut(first, last) {
    const sound = new Int16Array(last - first);
    let at = this.begin;
    for (const block of this.blocks) {
      const piece = block.subarray(Math.max(0, first - at), Math.max(0, last - at));
      sound.set(piece, Math.max(0, at - first) * (piece.length > 0));
      at += block.length;
    }
    return sound;
  }

  forget(until) {
    while (this.blocks.length && this.begin + this.blocks[0].length <= until) this.begin += this.blocks.shift().length;
  }
}
