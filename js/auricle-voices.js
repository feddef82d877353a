// Built by js/build.py from js/src/; Apache-2.0. https://www.apache.org/licenses/LICENSE-2.0
// Are several people talking right now? Sound in, probabilities and overlaps out; no dependency.
//
// The same arithmetic as auricle's Python runtime (docs/voices-model.md): resampler, frames, mel bands,
// running mean, layers, softmax, hysteresis. What is told does not depend on the blocks.

const STATES = ["silence", "single", "overlap"];
const LIMIT = 32768;

// ------------------------------------------------------------------ growing and shrinking rows

// Rows of one width, taken from the front as they are used up.
class Rows {
  constructor(width) {
    this.width = width;
    this.values = new Float32Array(64 * width);
    this.first = 0; // of the rows that are kept
    this.count = 0;
  }

  // Room for `count` more rows; gives the place of the first.
  grow(count) {
    const { width } = this;
    if ((this.first + this.count + count) * width > this.values.length) {
      const size = Math.max(this.values.length, 2 * (this.count + count) * width);
      const values = size > this.values.length ? new Float32Array(size) : this.values;
      values.set(this.values.subarray(this.first * width, (this.first + this.count) * width));
      this.values = values;
      this.first = 0;
    }
    const place = (this.first + this.count) * width;
    this.count += count;
    return place;
  }

  // Whole rows; not in one expression, since growing may replace the values.
  append(values) {
    const place = this.grow(values.length / this.width);
    this.values.set(values, place);
  }

  drop(count) {
    this.first += count;
    this.count -= count;
  }
}

// -------------------------------------------------------------------------------- resampling

const CROSSINGS = 24;
const BAND = 0.95;
const BETA = 7;
const PHASES = 640;
const LOWEST_RATE = 8000;
const HIGHEST_RATE = 192000;

function gcd(a, b) {
  return b ? gcd(b, a % b) : a;
}

// Modified Bessel function of the first kind, order 0, by its series.
function bessel(x) {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function sinc(x) {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

// Polyphase windowed sinc: output n is a weighted sum of the 2 half inputs about n rate / target.
class Resampler {
  constructor(rate, target) {
    if (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {
      throw new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);
    }
    const common = gcd(rate, target);
    this.up = target / common;
    this.down = rate / common;
    this.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));
    this.phases = Math.min(this.up, PHASES);
    this.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));
    this.kept = new Rows(1);
    this.kept.grow(this.half - 1);
    this.origin = 1 - this.half;
    this.received = 0;
    this.done = 0;
  }

  weights(ratio) {
    const { half, phases } = this;
    const table = new Float32Array(phases * 2 * half);
    const row = new Float64Array(2 * half);
    for (let phase = 0; phase < phases; phase++) {
      let sum = 0;
      for (let k = 0; k < 2 * half; k++) {
        const distance = k + 1 - half - phase / phases;
        const inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));
        row[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);
        sum += row[k];
      }
      for (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;
    }
    return table;
  }

  // An output's input place, in steps of 1 / phases.
  finest(within) {
    return Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));
  }

  push(block, target) {
    this.received += block.length;
    if (!this.table) {
      target.append(block);
      return;
    }
    this.kept.append(block);
    this.outputs(this.received - this.half, Infinity, target);
  }

  finish(target) {
    if (!this.table) return;
    const end = this.kept.grow(this.half + 1);
    this.kept.values.fill(0, end, end + this.half + 1);
    this.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);
  }

  // All outputs before number `until` that stand before input place `limit`.
  outputs(limit, until, target) {
    const { half, phases, up, down, table, kept } = this;
    const width = 2 * half;
    while (this.done < until) {
      const finest = this.finest(this.done % up);
      const whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);
      const begin = whole - half + 1 - this.origin;
      if (begin > 0) {
        const used = Math.min(begin, kept.count);
        kept.drop(used);
        this.origin += used;
      }
      if (whole >= limit) return;
      const from = kept.first;
      const weights = (finest % phases) * width;
      let sum = 0;
      for (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];
      const place = target.grow(1);
      target.values[place] = sum;
      this.done++;
    }
  }
}

// ---------------------------------------------------------------------------------- features

// Power spectrum of real frames: a complex transform of half the size, in float64.
class Spectrum {
  constructor(size) {
    const half = size / 2;
    this.size = size;
    this.real = new Float64Array(half);
    this.imaginary = new Float64Array(half);
    this.power = new Float64Array(half + 1);
    this.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));
    this.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
    this.reversed = new Uint32Array(half);
    const bits = Math.log2(half);
    for (let i = 0; i < half; i++) {
      let reversed = 0;
      for (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);
      this.reversed[i] = reversed;
    }
  }

  of(frame) {
    const { real, imaginary, cosines, sines, reversed, power } = this;
    const half = real.length;
    for (let i = 0; i < half; i++) {
      real[reversed[i]] = frame[2 * i];
      imaginary[reversed[i]] = frame[2 * i + 1];
    }
    for (let size = 1; size < half; size *= 2) {
      const stride = half / size; // in the table of `size` of the real transform
      for (let start = 0; start < half; start += 2 * size) {
        for (let k = 0; k < size; k++) {
          const c = cosines[k * stride];
          const s = sines[k * stride];
          const a = start + k;
          const b = a + size;
          const x = real[b] * c - imaginary[b] * s;
          const y = real[b] * s + imaginary[b] * c;
          real[b] = real[a] - x;
          imaginary[b] = imaginary[a] - y;
          real[a] += x;
          imaginary[a] += y;
        }
      }
    }
    // Even and odd samples were packed as real and imaginary parts.
    for (let k = 0; k <= half; k++) {
      const i = k % half;
      const j = (half - k) % half;
      const evenRe = (real[i] + real[j]) / 2;
      const evenIm = (imaginary[i] - imaginary[j]) / 2;
      const oddRe = (imaginary[i] + imaginary[j]) / 2;
      const oddIm = (real[j] - real[i]) / 2;
      const c = k < half ? cosines[k] : -1;
      const s = k < half ? sines[k] : 0;
      const re = evenRe + oddRe * c - oddIm * s;
      const im = evenIm + oddRe * s + oddIm * c;
      power[k] = re * re + im * im;
    }
    return power;
  }
}

const LINEAR_UNTIL = 1000;
const HERTZ_A_MEL = 200 / 3;
const LOG_STEP = Math.log(6.4) / 27;

function toMel(hertz) {
  if (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;
  return LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;
}

function toHertz(mel) {
  const beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;
  return beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);
}

// Slaney's triangles of unit area: of each band the first bin, and the weights from there on.
function melBank({ bands, fmin, fmax, fft }, rate) {
  const low = toMel(fmin);
  const step = (toMel(fmax) - low) / (bands + 1);
  const edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));
  return Array.from({ length: bands }, (_, band) => {
    const [a, b, c] = edges.slice(band, band + 3);
    const weights = [];
    let first = 0;
    for (let bin = 0; bin <= fft / 2; bin++) {
      const hertz = (bin * rate) / fft;
      const side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));
      if (side <= 0) continue;
      if (!weights.length) first = bin;
      weights.push((side * 2) / (c - a));
    }
    return { first, weights: Float64Array.from(weights) };
  });
}

class Features {
  constructor(model) {
    const { features, normaliser, sample_rate: rate } = model;
    const { window, fft, hop } = features;
    Object.assign(this, { window, hop, floor: features.floor, scale: normaliser.scale });
    this.perBand = normaliser.per_band;
    this.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));
    this.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));
    this.spectrum = new Spectrum(fft);
    this.bank = melBank(features, rate);
    this.frame = new Float64Array(fft);
    this.values = new Float64Array(features.bands);
    this.mean = new Float64Array(this.perBand ? features.bands : 1);
    this.seen = 0;
  }

  // Frames that the samples complete, normalised, as rows of `target`.
  push(samples, target) {
    while (samples.count >= this.window) {
      this.logarithms(samples);
      this.seen = Math.min(this.seen + 1, this.longest);
      this.update();
      const place = target.grow(1);
      for (let band = 0; band < this.values.length; band++) {
        const mean = this.mean[this.perBand ? band : 0];
        target.values[place + band] = (this.values[band] - mean) / this.scale;
      }
      samples.drop(this.hop);
    }
  }

  logarithms(samples) {
    for (let i = 0; i < this.window; i++) this.frame[i] = samples.values[samples.first + i] * this.hann[i];
    const power = this.spectrum.of(this.frame);
    for (let band = 0; band < this.values.length; band++) {
      const { first, weights } = this.bank[band];
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];
      this.values[band] = Math.log(sum + this.floor);
    }
  }

  update() {
    const { mean, values, seen } = this;
    if (this.perBand) {
      for (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;
    } else {
      let sum = 0;
      for (let band = 0; band < values.length; band++) sum += values[band];
      mean[0] += (sum / values.length - mean[0]) / seen;
    }
  }
}

// Python's rule, so that both count the same frames.
function roundHalfToEven(x) {
  const low = Math.floor(x);
  if (x - low !== 0.5) return Math.round(x);
  return low % 2 ? low + 1 : low;
}

// ------------------------------------------------------------------------------------ layers

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// An audio worklet has no atob.
function fromBase64(text) {
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Int8Array((text.length / 4) * 3 - padding);
  for (let i = 0, j = 0; i < text.length; i += 4) {
    let word = 0;
    for (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];
    for (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;
  }
  return bytes;
}

// scale[row] * int8, as float32.
function weightsOf({ shape, scale, int8 }, what) {
  const bytes = fromBase64(int8);
  const size = shape.reduce((a, b) => a * b, 1);
  if (bytes.length !== size || scale.length !== shape[0]) {
    throw new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);
  }
  const weights = new Float32Array(size);
  const width = size / shape[0];
  for (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];
  return weights;
}

class Conv1d {
  constructor(layer, what) {
    const { inputs, outputs, kernel, stride } = layer;
    Object.assign(this, { inputs, outputs, kernel, stride, relu: layer.activation === "relu" });
    const given = weightsOf(layer.weight, what);
    this.bias = Float32Array.from(layer.bias);
    // From (output, input, kernel) to (output, kernel, input), as the rows lie.
    this.weights = new Float32Array(given.length);
    for (let o = 0; o < outputs; o++) {
      for (let i = 0; i < inputs; i++) {
        for (let k = 0; k < kernel; k++) {
          this.weights[(o * kernel + k) * inputs + i] = given[(o * inputs + i) * kernel + k];
        }
      }
    }
    this.kept = new Rows(inputs);
    this.kept.grow(kernel - 1);
    this.skipped = 0;
  }

  push(rows, target) {
    const skipped = Math.min(this.skipped, rows.count);
    this.skipped -= skipped;
    rows.drop(skipped);
    const { kept, kernel, stride, inputs } = this;
    kept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));
    rows.drop(rows.count);
    while (kept.count >= kernel) {
      apply(this.weights, this.bias, kept.values, kept.first * inputs, kernel * inputs, target, this.relu);
      const gone = Math.min(stride, kept.count);
      this.skipped = stride - gone;
      kept.drop(gone);
    }
  }
}

class Dense {
  constructor(layer, what) {
    Object.assign(this, { inputs: layer.inputs, outputs: layer.outputs, relu: layer.activation === "relu" });
    this.weights = weightsOf(layer.weight, what);
    this.bias = Float32Array.from(layer.bias);
  }

  push(rows, target) {
    for (; rows.count; rows.drop(1)) {
      apply(this.weights, this.bias, rows.values, rows.first * this.inputs, this.inputs, target, this.relu);
    }
  }
}

// One row of `weights x + bias`.
function apply(weights, bias, values, from, size, target, relu) {
  const place = target.grow(1);
  for (let o = 0; o < bias.length; o++) {
    let sum = bias[o];
    for (let i = 0, w = o * size; i < size; i++) sum += weights[w + i] * values[from + i];
    target.values[place + o] = relu && sum < 0 ? 0 : sum;
  }
}

class Gru {
  constructor(layer, what) {
    Object.assign(this, { inputs: layer.inputs, outputs: layer.outputs });
    this.inputWeights = weightsOf(layer.input_weight, what);
    this.inputBias = Float32Array.from(layer.input_bias);
    this.stateWeights = weightsOf(layer.state_weight, what);
    this.stateBias = Float32Array.from(layer.state_bias);
    this.state = new Float32Array(layer.outputs);
    this.given = new Rows(3 * layer.outputs);
    this.own = new Rows(3 * layer.outputs);
  }

  push(rows, target) {
    for (; rows.count; rows.drop(1)) {
      apply(this.inputWeights, this.inputBias, rows.values, rows.first * this.inputs, this.inputs, this.given, false);
      apply(this.stateWeights, this.stateBias, this.state, 0, this.outputs, this.own, false);
      this.step();
      target.append(this.state);
    }
  }

  step() {
    const { given, own, state, outputs: n } = this;
    const x = given.values.subarray(given.first * 3 * n);
    const u = own.values.subarray(own.first * 3 * n);
    for (let i = 0; i < n; i++) {
      const reset = sigmoid(x[i] + u[i]);
      const update = sigmoid(x[n + i] + u[n + i]);
      const fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);
      state[i] = (1 - update) * fresh + update * state[i];
    }
    given.drop(1);
    own.drop(1);
  }
}

function sigmoid(x) {
  return 1 / (1 + Math.exp(-x));
}

const LAYERS = { conv1d: Conv1d, dense: Dense, gru: Gru };

// ---------------------------------------------------------------------------------- decision

function steps(seconds, frame) {
  return Math.ceil(seconds / frame - 1e-6);
}

// An overlap begins at p >= on, and ends where p < off begins a run of `gap` such steps.
class Hysteresis {
  constructor(decision, frame) {
    Object.assign(this, { on: decision.on, off: decision.off });
    this.least = steps(decision.minimum_s, frame);
    this.gap = Math.max(1, steps(decision.hangover_s, frame));
    this.now = 0;
    this.overlap = null;
  }

  push(p) {
    const step = this.now++;
    if (!this.overlap) {
      if (!(p >= this.on)) return [];
      this.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };
    }
    const { overlap } = this;
    overlap.pending.push(p);
    if (p >= this.off || overlap.length === 0) {
      overlap.length += overlap.pending.length;
      overlap.peak = Math.max(overlap.peak, ...overlap.pending);
      overlap.sum += overlap.pending.reduce((a, b) => a + b, 0);
      overlap.pending = [];
    }
    const changes = [];
    if (!overlap.told && overlap.length >= this.least) {
      overlap.told = true;
      changes.push(this.change(overlap, false));
    }
    return overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;
  }

  finish() {
    const { overlap } = this;
    this.overlap = null;
    return overlap && overlap.told ? [this.change(overlap, true)] : [];
  }

  change({ first, length, peak, sum }, ended) {
    return { first, last: ended ? first + length : null, peak, probability: sum / length };
  }
}

// ------------------------------------------------------------------------------------ stream

function check(model) {
  const classes = model && model.classes;
  if (!classes || model.format !== 1 || classes.join() !== "silence,one,several") {
    throw new Error("no voices model of format 1: `auricle voices train` writes one, see docs/voices-model.md");
  }
}

// Floats of full scale 1, or 16-bit whole numbers; what is no number counts as silence.
function clean(block) {
  const scale = block instanceof Int16Array ? 1 / 32768 : 1;
  const sound = new Float32Array(block.length);
  for (let i = 0; i < block.length; i++) {
    const x = block[i] * scale;
    sound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;
  }
  return sound;
}

// Where an overlap ends moves in proportion to where it begins.
function decisionOf(model, threshold) {
  const { decision } = model;
  if (threshold === undefined || threshold === null) return decision;
  if (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);
  return { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };
}

// Events of sound that comes in blocks: push(block) and finish() give arrays of them.
class Stream {
  constructor(model, sampleRate, { threshold } = {}) {
    check(model);
    this.model = model;
    this.sampleRate = sampleRate;
    this.step = Math.round(model.frame_s * model.sample_rate);
    this.window = model.features.window;
    this.resampler = new Resampler(sampleRate, model.sample_rate);
    this.features = new Features(model);
    this.layers = model.layers.map((layer, number) => new LAYERS[layer.kind](layer, `layer ${number}`));
    this.samples = new Rows(1);
    this.rows = [new Rows(model.features.bands), ...this.layers.map((layer) => new Rows(layer.outputs))];
    this.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);
    this.told = -model.delay_frames;
    this.duration = Infinity;
  }

  // Seconds from the end of what a step tells of until it can be told.
  get latency() {
    return ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;
  }

  set threshold(value) {
    const { on, off } = decisionOf(this.model, value);
    Object.assign(this.hysteresis, { on, off });
  }

  push(block) {
    this.resampler.push(clean(block), this.samples);
    return this.advance();
  }

  // As if silence followed, so that each step begun is told; nothing may be pushed afterwards.
  finish() {
    const { received } = this.resampler;
    this.duration = received / this.sampleRate;
    this.resampler.finish(this.samples);
    const events = this.advance();
    const total = Math.ceil((received * this.resampler.up) / this.resampler.down);
    const heard = Math.ceil(total / this.step);
    if (heard > this.told) {
      const needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;
      const silence = this.samples.grow(needed - total);
      this.samples.values.fill(0, silence, silence + needed - total);
      events.push(...this.advance());
    }
    return [...events, ...this.hysteresis.finish().map((change) => this.event(change))];
  }

  advance() {
    const { rows, layers } = this;
    this.features.push(this.samples, rows[0]);
    layers.forEach((layer, i) => layer.push(rows[i], rows[i + 1]));
    const found = rows[layers.length];
    const events = [];
    for (; found.count; found.drop(1)) {
      if (this.told++ < 0) continue;
      const p = softmax(found.values, found.first * STATES.length);
      const changes = this.hysteresis.push(p[2]);
      events.push(this.state(p), ...changes.map((change) => this.event(change)));
    }
    return events;
  }

  state([silence, single, overlap]) {
    const outside = silence >= single ? "silence" : "single";
    const state = this.hysteresis.overlap ? "overlap" : outside;
    const [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];
    return { type: "state", start, end, state, silence, single, overlap, known: this.known };
  }

  event({ first, last, peak, probability }) {
    const [start, { known }] = [this.seconds(first), this];
    if (last === null) return { type: "overlap_start", start, peak, known };
    return { type: "overlap_end", start, end: this.seconds(last), peak, probability, known };
  }

  seconds(count) {
    return (count * this.step) / this.model.sample_rate;
  }

  get known() {
    const needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;
    return Math.min(needed / this.model.sample_rate, this.duration);
  }
}

function softmax(values, from) {
  const row = values.subarray(from, from + STATES.length);
  const highest = Math.max(...row);
  const powers = Array.from(row, (x) => Math.exp(x - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

// The probability that several people speak at once anywhere: a line on the logit of the highest steps.
function severalOf(model, states) {
  if (!states.length) return 0;
  const { top_s: top, slope, intercept } = model.calibration.clip;
  const count = Math.max(1, roundHalfToEven(top / model.frame_s));
  const highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);
  const mean = highest.reduce((a, b) => a + b, 0) / highest.length;
  const q = Math.min(1 - 1e-6, Math.max(1e-6, mean));
  return sigmoid(slope * Math.log(q / (1 - q)) + intercept);
}

// The model; its fields are those of docs/voices-model.md.
const MODEL = {"format":1,"sample_rate":16000,"features":{"window":400,"fft":512,"hop":160,"bands":40,"fmin":80.0,"fmax":7600.0,"floor":1e-09},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"conv1d","inputs":40,"outputs":56,"kernel":5,"stride":2,"activation":"relu","weight":{"shape":[56,40,5],"scale":[0.0009546698,0.0011697542,0.000537146,0.0007612847,0.0016383665,0.0005073919,0.00020822756,0.00047018685,0.00024903475,0.00077198114,0.00033384777,0.0013028423,0.0003559507,0.0010637136,0.002038709,0.001325901,0.0016977442,0.0011161395,0.00045043326,0.00075096765,0.00033630658,0.0010439454,0.00021513303,0.00038360836,0.00066709355,0.0017114343,0.0005661755,0.0010265877,0.0005945437,0.0006233444,0.0015869394,0.0010778384,0.00047728163,0.0003248959,0.0015206289,0.00066100666,0.0011935921,0.0004634872,0.00088141777,0.00020581648,0.00088266714,0.00054102833,0.0006664897,0.00051079894,0.0007174075,0.0016452691,0.00031850403,0.0010323041,0.0010534596,0.00073375285,0.0018987412,0.0008209272,0.00064136175,0.00032267132,0.00089987606,0.00066468597],"int8":"S1b1x6dIHRjGtEQV2LqmZUwwvIxyVPvljD9G47ilJUr2zKQVAz3x6FIRM82tLlEtw7FjXhXDwCI4562gMDjg9Lg4Kx7u0SsfHfbjVSvs5b4PZESmyz0zAOKeRkAU94UfQha6pn9fEumnajsH8s5UXwEK0zksGunBVzIG5p0kHuemiUUy8NXnLRzr1uNjQC/cmhI7DdnFCA8XNSL/QfP9/fHqx8/2A/UT5A8m+Tcl+wn99zn87/MmIzIA+Qj8Ow8R5g7wxc8C3wDK87a+tC4YNyUFCQ8X//0bBwY58C1cPzcMLQsUHhsFMxQ+NtwW5v4l5QfQ9Qy+Dcj57/ALKgYL1NAA7vnfEQkhHN7h+yMawciw8uHJAcvoDOzMzhoRzae4usmBpaawrKjhpvLYv9vK9/nT8Pv97uwMEPwTJv4OJBUaG/IcL1tOMkYZJS1mYiVKZlpfTAoKKCPuNR8V6wYLL/0XDAXi9c7q7d3fGA8lHdnj9uUW2ebS6BgUEhMq+xAjDzYgHfwcEwTw9ewXGPHlGAL660Ab3EFKGETT/zMd9NHs/iJT09UUPEOw5N39K8MFMhfx1QrhL+HB1gc7+Dj/KS3+OUBXWAwqDi/1/NPzH+8XLiH4EA4tWkI9NubzOQ813/nzUSs2TmlROgIkZSBzCAQwf3vqUFpdfNcIKhlI2QnwCCzy1v0mEAnxCOPk2B3h+NseIrvCx/Ldydj4z+7a0QAy0vfhL97GKskDBPbpGP3V4+cW3C3o5RgKHgfVxuQf2LX9HPXPxgH35gAHHiL709AxGRHLJSgljYuQ1cWHlIGOxOGz9dEIEvTzDQXR+u6/7eYO/+ESIgQUCyf15+HqIeT5FAfzFdog4woN9C3x8PUINPYR6O4b2foW8RrwENzuAwUHE/X+G+IU2fb0+Rz45REAGvUjIgPkKgcOBukQ9xz2/xpE/igIAQb4QAMWKj0zLf0oFAsdRRRGAvchHBbwPiUwSRsBNWQzPg4fEh8N1hU+QxsSA0kW+f0Z7TEP5gYz9Psf/TkvI/5FFUjx8i8qH/r1/vMOBQARMg3p9fP8B/sZAyDr7kZD+RD129Pltcvz4PzUz1UdLOvcJSL+AedCGhfw0jsmDOPuEyb/6dr8C/fTuBst+Oj14grZ+aoYJePY3d7rxr+66t2owKf+Af+zvQHp7REDQVIRIg8zf05S82lOY2I6Y3FrTisYDR4Z8yAxJCg0CeXvHBbtxsUKEr/8zRUEB8nIDhH+D8kJ1u3U3wP+48TYGBbX3d/1Rens1QgV4Acr7f/vDOsUOd7pFR4G0O0L2SjUwgP1Ks/U+gI59RcKCT3h7uL9A/i+wIGnEa+ShqMZ6tiXvU0m5bvSVvLJ4scIyO206B/t4769Hs/jw+sGFf7b+S8iJMomJu4jC9BDLCob8B84GS34GADK7QMj7v63CfHl9SEEOu8Q3g5FD/rV7hAf2vPj9OPEycACy/PrsSHVt9jcDMfZ58Xu8dHS0Qrb5unOHfTe68oOEwsV8wHg9gnUGBzs6xLb6dUD4RTL0QAWsrz82/Wnv70G68rv7+XZ7h3i5vT1BgX/7vbwJerpz+8cKtztAwsb798R8hLpQlJh+gju3jsA7fwCJ/r38zMtCTI+JBY2MTDxND0MOD0HEzXwJy9B/tEcIuwK2OcGUTQVPDQLVCpMGmh45hRUIm8SG1trf/Is8RUnBEVCYGXrECtCTQgbViwkKjsdMh3cJgtNAPYnLko3GgHr9RxEDyP/K0cMIFU1QFJVHQ1WMjUVCCgTYDwLIDgcJyAgMy5GAkVgGydLJHljUxR2SzlMOvAAuOja+vjSufvdFcnl5wgDDPL6LuX65hUtBPHfFgo8KDAm8iEAJgPbjIHK88ezhLS8963qBSgE8KHJEeycsdbc6tDuzujGzhjh9/TZyOxU59YC+C4UxhgdFRr+Iv8p8cwKCT/26Ov0OdED9CoA9sgYGu3AocJAFTf838o1MfHOHyAm/gzH/w7IwzEXDaTx/xDPwAoKWui0zNoin7foEf4B697xS/OCzfX2AbEjDBerpfooEQSr/z0P8MfB8Ty24Ck6INWox+7pxMq8uga618DbDL3WLe3q4RHoFSH0BeErHOvHGzH9BP/m+jD3yP8c6AE+OBAO+wMK3Prw+OT7wv4S9dfvHwgWYUtPZ1hdTjNAb0wTHGV/fE4h7AQCSvv3KxX+BSELHjg0My1mOtHlLUwSEOtQUTcMD/8kJO0g8+n11yX29gv4BD4MMgcAKw8zPTZtJDI6LmpMMOc5BjQ6QzAkKUckV0lW+kEQLScSJUIMHuUtTUZELAsT+SMI5yQA+eMNC/XU4AY5M/D7HyEsJED9GPoCMP4QPyL49gQFKQg19QIhMkAdFQEs+Qvv7S0hRUM4LggtKyUP9v/vGeMe/hgKLdcZEx8C8A/yAt7Y/QwI6/URMvQj087j/xDMFRsMIOoDBCMF6yoiWCoYFj1PTTFgV2tqBktifzAEJkJ6ZkEdJ21N5gLqGQARzN3qH98E4vP86fsQ69Pj5OkIEgYB1O7/6Ofm3BMH3hXqFSL9AQoc+uPoFPgw+AX/9+vk/g8UBgcC0sbg9djf5Rr6CAfB/u0ByL72F+fkAUEW+TACAe/w5Onp+wnZ9gMYHPTk+PMLBxING98LI/H8IP/yKhEI/CNHHihFbeHnEutivvm6DT7qxQLD6aaq2+Es2u7F50O4Ab/w7trXoRfquscNLyja4NvVFIGgwqvUucHyiuT28d/+GRmgyb7rw9qkASeq18EO686fvBgE67kh0hHLtCzDGbPL2p0jjMfJ2B77yLwTKsek0iEWtoOuHgXX5b76DeTwADfuuc6+KAjp9rtCSLYZxPAmzeHg3y/i5vP+Hovbp+wCKADxLfXyDQkKPs3aPQ/8EBTx5Pf+4hbF1wjk9v7fwOXRyOnw1b7Zw0UMM/WdSvwBwaJOJT7SBH53IuvAfiEO4dIQR9gIqRgJBcGBX0wrAd47DAHO0jkPBNWaAzcJ2aEEKeOx4wf0IN3GBjY53LBdRx3v1EUb9fn2SS0AxNAN/QqkpyUkD+e7BiAM9owVBv4Iq/tE5vnZND7V88MaOfe8qyZQPsSdQjcyytZXHvKzyxn/+6yTHwvwBcNAMAwd3CtMRf4lHlI8MUHy/yXW4/j2CDEJxO01DAX7BuY/Nw4W/Qkt5hLpCTHj5OArCqEQA9bWN/DGCO3yvKKo5Mol48YHwsD4owX+tKT4EPqxzvIDB/7yDywqKdzn5SUeEuTgXPwY6hARCObeMfjVBjQOIxI7/U4gEgrcPA24sdwlvSLJwBXDz9DZyLDm3a8BuvT3F8jD3POO4dvHgeKjq9n1owPd5Abzy9bdrv7b4vO6xxih/qjk/QKz8ggtuKrq4Ma6prbV2ZK35K3jvtiTzAb/l9Tp17i4EODpCc7+GtEO+h0jCf3IGCjpxTP4FvIlPC74Mh8F1e7GPE46KR7lqLCY0qKLgZOi4Na77N4D69oOHggA+wQI/g/v/yT86t34BxXkB/XuCPkFBBwyChohLSUbI/UfJg4JJjv+HR4QFS0LAAcSG/wSCfkcGAwTJvTy8BvfC9r3/v0tA/IIGwkT5AQPFPD46/wQAx8pNAXn6hcB5e7iAe/3G/0eBvjp3uIR9dYX//Dk1dccFPjU5dr71crR7vPu4uX21wrZBez15L/o0OXj+Af06e0D7wnrGhobDBb0IwgbBAX8JAAGHQz37/s0/ysuCJ22DBoowfYHOTWZydAb/aSeyP0MvREaUXrT/CRMSOMMN3J/8g4pQEfuzdIQH9zVIQwP0vbYDBbS4tIPKtTp2vIMuuuv2ta/u6/989Pv6g/m5gsPBxkmBCw68gwlEysfPiobWERYQEpQPxEP6QkAE+0b4Rr/vfq00wjR5q6418vs8dMg3Q3n0fkt/wjnAxf4/+UiQBHl7zAaIc8PTh/o97tBAw7PCTAk+ATzLxnI68wFJe7v/Dsl9MW8JwzdAQw+GA3pEPkw7evM8f/yCff+HCAj8EtJNT0DaH9SUUo6Q0kPCf0s9PzUFvz8078Q6dbcvvfz7tHL/hL12rj8CO/56/sHAN7bG/3268c7SAgnEjc1LSTpEiYBCfgkKBwgCRoR9+D88RkNANj+9wL4EukFBg4hBfYdGCoF+v0LHO0C8hP3EuPg2Ars/uEF6/AB99L2Gffo3PXuCwb57NzeA8/U+fXN0vP5D/ze5S4OBxoPIBYD+iT1BAv9H/AMBxPvBBHxDgsd/QX7AwbiExUP/OLw8Nvd6/Pe3fb74wgHBhHf5dcKIygvIzFzf2EzKmRnelgdHzgPKNn3EAP91Mjk5eyxutvD2ADZxsvy6du40dvs0b3B/ffNx8z54+3hzNTo6v/o/Acw+jL54RjzIO0XKQ0YKB/7FgIyEB8UFygtBClHTA9MOVQ41QAUKPX90wAi/+MS4uDUCBr32NHyFdb93BHr5tjX+vX70/r/DeQBEBHw/u8F+/Tv9gIK/e4HAA7b6OUE9PAV6PUDFRP99AcO9Qwb7PfaCB7u/f33FdG2sKivWEtbLxR/e1hkDFJrKAwSPTlBBxszKzcK4Qsw+AXQJR7ixbIUFNXL1wP308fr+OTy/PsB5OjS290A69Xe5ubc9Qba7uTc5foF6QgsNQYQ8DDPxb7D4tbm1+nPz9P16eoZCPbw4zMOJQgBBhsJ7/kkBBwmDT8rAP4BLSA6E/AoDx45GwABIfLv4R/j5d4S9PwEDyUMERH/1AXJ19oF3/gyKxQM7QcH1wb4OwfTJOo/NuQyEB0f8yUARzwcEjAzTOjrEQMQBCYdWVUkR0ftGyYYTycZJw9gR1gJLRrqN+P39dUWFgIxCAPx5QHg7fHo2hQ2xgPb7jHisBPm3c8gACI62O/jMf8eBCrlHw7sARPl8BAZKwcV3/LdMQgQEvz6CNoF+8o3/t24uiQE7OMhFEU62ycZSSrH+DoUP8rQa11F3LgUKEkC5X9sGeTsVDIzFd9TNjIL1TNeFCfSamYdKNVhaEYuBPEbDPn78gUGJ8INIfjtKTMJIxv190UVQ80EJ/s+K1AFRzvzGTM52jPnEPT46145X1xP5O7X2AW0o6HBpbnr1/rdxcgK3w4AFeUt39YfBvb76/H9KBg5KUEjIzFGO1ksQ180ZihKORQ5GE5VTHouTmdTfxkyWiFLIO8VOzIfCRYWUlPX2AD6CsbA8erx9tfo+O3K4arI59/i3sjhC8evtwG9xM+x787KxtDjDMfi49PkAAfH0NL24d0q+9fozdcV5b/p79Xp0qKsAC0aIv0/Ger9HBr62NkX/Bzi78IEHsn5yQzNxL/WDN31AQssGePrEiXvJMstHc7GEyYD3wwH7ysU/AzJ6vz78w8NuQDu2e/c0cMX2u8U99TJ9+MGF+wP/+76/bT43Bjkw+7HDfAIFx0KEcuy49O24QjQ6r/w+v8mzuHXHTYlEgbD9vq5B/4VmdvHvQHMotKxFvLY6KjZi5aV9wninO3T3OfgrQzyyoHFvcqvucO+EtqM3uvy4sjuwurype0Py6TixN/tzaTTAOmp6tXoEu3C1eXo3cUTB//x7Bb/BdD9yAzW3Q/hK+8qB+wh2/DsGRbsQiDv87VnaSUcCB8sB9TDKhAOFcwjSenCu0I1Gqup7/4V24EL2xXQpvYF/Au6/ezm1t8q9+XC1/8sAAP60dkCCM33zurp2fcO3v+y2M/BBOnaF+D7Gu0R+MPfEO7V5MYd/CIT7zL1AfTzHSUFCbQvN+bh5UIWJM0BKjke8PxfUe7xxks47fUMP/YZ6ckQDwDDvNz7wNnaEfrW+Bz50eTC4OvMDfke19rv4/G3CRTaBcLfGCcXAAUd+jrU7AMhDQAOAzFU6+fg9goCBTAZNxzZ4fHaFffV6/MeKyUJBA0JFglL9PkxAy8uNycPLgsBJCo+Bg0TFTIE1gsDDggSIRo4TjJXM2U3Kz41XDwwG15/EesiH03wIyItTRDxChMjMRkfPwYvJEdfSCUFRk4yISFDOkHjNRswH0pTLQdBOCpPRi1SP2xNSWUoSAc4Hg8QSSc1Mx8O9iYCGCveTAIUEgZCLhUA+xwlKC0C6xoi7M0CIB792xsaOAUnMiIAQwhGF/v6+h0hQfQhUy8QIh9CIBsR8RO0opvGOLTpxdgkDuKTqS/WzfDVUPS007MTuOGK3irwAduzAPQQ4+w56SD1/gDT3PtMKOTvtgEQzxH4IecXx+oHHALW2u340uyh3ivy8hgsMNLysvAZ7RvbEwwazdLz1NqywcY1tQQI0jflsOYO5tf2ywgHxhjhDR/ZBM1RHuW87xrq2MvMByfM/9z7+dEMF+Xsp7/iAqq76vv+qIHXFvCrxti1wonc9M/02Kr1BvLG2QwpA+LID/PN2uX6IQfj6Nj6/925/RraQzUsCc9Mazd/DxU3Xhc4OjVMMvAMUkDp2yww+8+vJDEI2+BZ/wIaJ+To7Bq9/yzQ05YVTiAL8fYRG/XHCjAxALsbISlTJFZ1SEscNVP46gQa9uXvLfzM4tXunaii5bLZ2KGprsyoxbyilY7Btr+/trKZkczvwfoKEtIdESAdQf07Pk0WJytJL0csKzHx6Tg4ChwcydvD9uDP/cvAr6zrvAgq9PlB7uv7Ax74wBLGENvXD8X/AxC88TO+98v71ALgAu3wyrPI6ceyn/gaLJ3AEVJ/qe8TMWKUtRVGRo3ADUprkNkaYW2mwAA/N6rx/zJPodAfMUWv7RQyPpfs8h02q70AJS3R6hoYKLTqITojzO0jQSzd6hExHPHZCPsJuNHuGRjRzhsRIev0CRctxuwWDhDJ0eDcGOHQFRkxrOMRKyTg3Cw/E6zi8QgnxuIjFSjDAxI3FLzpBwIKxPblFPzj2BH49BkaEPr1GhMPC9r0ABL6xw4JCwDXDxb/4e0eIx716gYVAPftCTIl5/QAFA/g9ssFKiRYpcTN+g7Ly+g1RbKoA+QigdL/z/edxtf4FtewCO0pC9Q5SjvcvA8jWba58vBIvOkKMlbB2hYJPt+zHhwK1uH9+kH3wO1FLNj9Exsz1vnc3QbK6tn14+bL3fwV/bjr6Pn+Cw4XHAcI9O0Q4eDtKhbUDExXSdogQEMg9PMZLCHDDwUEOONEbDU36itFJUMMJFIgIxVhMl0vEDlmQjv+8j7/Eysg+eEKPFARFx9SYFkS3xM3FQzvNzMzBAATEyD4Hyk6Lh7yBuPR54hOQvAE60cnIuzhNgj6xdBjGv7XgTsu7MSrPPP7o6l5Ng/EuVUjSN/nGz0exLVOAe/Y7SYZz6PgPhXo1b8rKwfSwHZU7QnsUUAdAscoMQ/PtQsUIO/H8vHiurEWLOz+yOwiC7quIuftpKgXMuvG0Rse7cXWGS/a0fIsJdbP4A4k1vrkCw4E7+37BQDe7uEN7sHrJ/j++fr2BvTvAubtB/Ew/P//MUPv/d8R9t3F6Rgh8e7+Civ0/vD+EvLZAScwt+j+zxS7nJqBpMaUloeE3aSnpuIIzwDB5fP38K3r8uMNrv0WAQfd5wrO4+jLD+D39c48Cy7a7DD9DBD1LSI9CO34JAUz+uwN6doLDuQV+87f3dLwFfQZCO77EQPc6Rk6AOML3TQUE/X/AtfjLPUDIP4TATcNICQCC/U2DxkX5/cB6CEgAfn+Gvf45QAb5RkL5gwG5fDq8PTeBf7GCewhEby96Ablsu7E/fvaA/Li6AgQ5Bnd2+/iEf0D6h8S7wYL7vvmIgboHewICQUsCi0aJe7uUQ0tESz2FvYc5+T6GgPpOS0S88xLYBYMAFt9Vybhf3B1SiVASh5JFCBFORXcEQsFCq0ZEx8l+BUb9ib7G9TXttUMweLIlODUv6vu3tnQzLe+9dGoj8bKzPqOBC7Y0uEtPDb75DP+AxzPBQn+5fH9ExswGzodMO3QNi8qEOFdVRs8DhUUK/XzH/8czdcZFOogxz4NLvLdGTUJDdkmDwoi9Oj5HTAnG+csGgvp8hkL+u4+Ix0WMQghTRryBj47P+/w4Q3+KQkEJfFBXVMLCfQUxeClkqSBnr+1qcKr0uT46OTgEuj2KRJQU1RhRzwoLh0rNig3PhjxKkZOOAQKKUEZzccJG/K/2vEYKvoZACAZ0Mru/Bbc6OT6DsTk3xgSxcPU+vP/BgkNPRoyDkRH/QIJ+xU3FBY5GDIFIBAkFunk/hsOz9D7Cw/2Ae0HCQrvCCgb3hLf/ikL9NvK5OO3su3y8rjf/C0iAPkkAQ/oAuYkC+Xx9hcKAej9EjLxCe0BBOTs6RL6HA3uJPLV+uQGus44f66HoQletNzBA0mth9sQYr/N4gtDy4/OIDPR1tEFKu3VMfz97rMrKDvPyAoQeerFGD8roZXbCCz7sOw7MtgDMj1D/tRDHSQwxjhqVxDlG0EWyuoHLv7Yr+4VKPYB4jgm/AMHYBfX3w4WWsTOJ2Bwl5fQDSTwBwVPRObZH1kipakUT1bkxfVXELj2FhguprjoVGi6/A0eRegkQEwkAAgJFv7vF/QL1vri/vMZE94AGgPmCRAp2tH7+uwL7dID8ePQFDnkDyID+gAHGg7i78gN2wjz2uXy59nH7yntBfX4EBsB9C8JER/bG+L21AvO2vbS6BTL0cQHG/DnHSP4Hwoo6RgjFPD3DOLswwzsJQHqC/vqDezg8BQN7g/z6A3l3CIs0xoV9/T7/QYYHhrkJh8TB9nq4SPaDAnx6hfXv+gf9OHXJCIl7c8SHSvQ0BoSI/IZAOjs8d3b5xL9DNrp5NwR9wxBNtsLLjQU6QZROyVLUlx7XSocf05NYCBEXy4KEEhNc0dTIkBiMw1aMF34JBDuJfIuIScbLQYtIA4Y9N3n7OIpIAtHPVQ8N0wBRWhvSit0dnF/bRRZJztL8Q358/MUGe87AS0/F0cGDgEFD9r/MxzxC+4P3xnaCRYqEjYP9y4i9TFFNRjyFegZ9S0DMCT8P+UBLgop3eDUIgj8+ekBMMj54QAd2AcgES39LRIFGvhFUAQQKhMFAgcILAAuNCIqL2NZIAkNF0ocCtsU+x8aLQwKCSYtIP/xJecLEgnU5vPx0gjS7QYY7t7o+98ECyUf4f7xA9lLKR0BzFwzHvXPOjEp59xHGxfi0h0M+ciIHfrNzIE1Eg/IzkASH/D2NRYn78gnJyHu2jQXEMHQGiASy8gmFOr+wk46HbnURzQR3dsUKgzE2VMjCObeOUQj9cEXKhvU0UkvFwD0PTQz5s0yKQfgrkEQ+c2ZMCkW39tAIxbw3R4eB+7QHhYd8dT/8eix2BkX+dXKE/j88t8JE/sXGf72C+/zAgkH7Cfr6QvwLwPpDwIa0PLgGSPI+P8ZGef+Hhw43+3zAPzv1wH+F8n6zM72FkRKF/pHWC7wIyYRPi0ff212SzVVJG089wk2JiPSGS0rANQwEQYNEvEPBfGyIuUc2Ofx7/cxGPnH1Bjn29vj6SL+IrvYCTLqFdzsOgbX/TYU69rH9+C9x+bG4bTMzdHcFM7o0OX+3uPyJfAkDRcjWOwayykEDS4lDv866NcZdz8z8TPyCQcZEClEJy8tYTkpIXBDPRz4ORoOFgjxIxX4x+82EtTtDBUyB/MkABvj6d8P4Czm4w/y7igLDBzzAxDS/RTcAMrCs5feztKPh9oB0NWMM/4UG/hKIQT2+zo9HCHoKT02EPzrD9345igcJhH2OxsoAc5IFz4h6Go/QRvF6g8d770iKw7atRbexqCVJATh7tAH7RnUwxMXMLbLFjXu9LcqLO3z1E8f4PqiZkAi9qR/LUb6yFUYAAamDfUL3M0bEAj07S5R/RDCRv0a78YUASgP9P/k4dPQAuvz77QLB9cB9AwIChv4CSX/DN/lAPUo9eMo8C4DFOM4FPXvEO8xJDQu/AQgMDsJGRBeHWYLMVDiKt4mZBUB+UMp/Usu/kI6YDogKzrvJSI9ShLX12wR+TblQD8EGy65xOXoqpz/o43P0OLkJwAo3CjSJ/f6NgP5z/PmC9DNIerIOfT9IxbVEDj3HCgP1jA9GQXrGAM96kwlMR4m8BvtIgoLI+LI9ELWGtoJE/C+BC0XBukJM/g69Of2/Na4BEPPM9QAXv8LH+oK8SI3GzZ/cx5bGzcwOQMUExMaOzg9XmJeQyg8DyUg+VQaRzkLOhEGJDf+AULn3tgmKk/uAPgVJ9LEzQsr98wN6i3JChHkRdOv6tsWwcLKDuTp0Afo/+wR+zQCAhREKd+x9QVz167n9B44ueMtD0jz8lhj/9TP8UXrya0cPu2uuF82Fc0W5lYBCc8GdC8K6jBF594M/jnHl7kjS9XJ2fNH0YGiCibjmc0CQ8y48wVWDuHR/0vxleAHNcqN3v8uwqwA+Uiol+UFEd+e0Agy3tnmSjL+39pA88v7APox+eQcH+PfxuYYFNze3v0I5wUePB3L4NwIHv8JLCT+TTj0HSUbMuYAKc/UGhEc4wrA0/3yGRRhEkE/ZjZMIiRqdhxyWC9dafY8Bt3b9T0rSB8I8e0S82EuOk1JL1YfDyRFZ21/JCpnLnoMSEV4SUH+WkFDTjgSD0Rc8wAvPWbcSDNuWuRSIyNc7N3rWu33/eQ68e8AOx3t5i31RjryAD39ECEn8wFZOxFOACr/OkE3G1Q9ShMpAvIlRjUHRiRh8RnWKzU3BiEvC1I6OARJBNf5BjMpIwRAT+lGKC82QxoUDf0j6DDlQd82GucV3hFBMz5WC3kxN1j8Bw8i/ScSzMDiCv0NANEnNzMDKEL7+gcg9AfhDS013hjbwAIP3tLmCgzc8xAEAAgNJ+gl8uUz273pJeQLzQ8WDdbTzt3kCfGz3KgJ6goIuhLKsArH1ObSy/LB4wC9/iPv6bsQIwwh2dsgyfnexQ3wIvQYFOlKOO4H+0D/LNfxKB30SERbITs1Yn9qZOr4OyUcyfUIHRACLRM94PLyMQrw2/QhHM/D0ekE4Pfg/tn6y8fL5NOFopjF3KOtotfWjoGe0OLatcS26d6v2vYK17H6AgToy+4XGubZwOzqz6X08Bvhx87rDMDLAO8FyKvP8wfmuw0lG/fhEB0kJR8bOhcp6essGfD1GS0D7PvxFDTgxOb4ExnNAgMwy/To6gkK/d8gM/jr+ixNB9kHKyMJARxJJP7gJwwJ6uXWJA37BSMVKrTN9xoY3czq1fHKx+oF59bI4hAl8+LjHw3i0bsJzuL5/hkO1fkM/t8o9fT38hcpHQQkBvcUJwISE/wxGAsiDw4TzcOsr72zkaWFge7a2dru/woJvcnf39ey1Bfa3dEFD+Di+uviCAPp+w3M+ubfE9f4BiTtEvjW0vz8J/D6F/0cAv30KfgNExcDCPca/A4YHfbo6QT4EhHkEuPxHev+5A8cG/7lBe/w5h38BwcS+CXt/vjuFhQNDRwF9e8NEAn6F+QBAf0FG9kEDQoTFAsP4+USG+UD+Av6CPPtH/0YBws4Lt8EB/MB5AfxJRYnGQ0mHh4POwj3GjEjEvQc6gcf9PD2Hvr2AxstDwQ+ZH9kZA8jL0ciGA5FRk7mAC0AGhs7Sk1hGFYrOWkgNEhTXSVFbDBt+BwqGCzU2e3+JLKi3+ng2crzN0Do0Ak7L+T3CTMWrJ7+7ADGrNPMEaaX57fj++7N7sjw4QMbCf4J4yfvRjQeRCUgN+AYCwMKC8gaITzfyPhD/OXpAhnn8cP7DDkS0Mox6NjhpiUkz9S/KD0P1rdOEgizknxqBvwHOy0h1upQBS4K9GIhEeohG1UAGeNODPLwy0sx+ODgJAwm7AMk7uDP8xfd9RICTjk0GCP9EesJq8626M+80xA0NyLYIikJydrUCTEa6f0Y/QAUARcKJ/Y+L/MHDTs7FfXzTPseOS8/ShYBHVsqWFc4JBFRSUk+VWQ8DktGZ38dGSIqIdISLQZL3ugN9gXi2/vv5qDj1LHFzQDq/RP2BrwaGvkBy9/w2+n9A/gY1NHUMfAZHfgJO9nUAxUPCRMeGDHc7vYA8A6zz8Io9jT7JkA2FRkTIvjOHtgx+gDu/ijQCeDN5AEUywUh3wfrB/cmzRHq+v/Y3NkWCRrv2kM4OSr6YX9dXjJWWkofCCoZ/NzNHfzm4NcF8fPM/eDb39fy9erBytfr5Pb+7f0P7woA/vvN/wwVDvHxCBkWGO4ZDgT76hMSGeX+HAQf5OACGg7/4e/y9PAC2fEIEuEPAgHm4vEYFiMAGvAk5uQZ6Onr9A8Z7wjj5xIZJiMcGwsHJxEK7RgZKerpDw84+fYT/gkUDBAKMf8WHyAP3/Pw+xTn+e36DfoDFhkm7eIFIwjv2RPwA+vi9vEnyujK9Qy8ztvdDA2/6abSs+bjIRTpx+rOE+3M9B8R/q7pyGgbs8PHMfWz2DcCr/48QxjX5i0f6fPvorYb/5DqA/cD9PkU7NvI0wPl1Qv2K/zLJcYjQcjaL/Pav57dEQfY4+Lh98m5vcX0rL65DAj02roA59UL2DLxAuHAue39FrzgNrmUxgPTtO3/1kbY5d3dQZbpwt06gbC0C8Cfku8F4tH/o/I7tJkJGgb5w6SX8MAR3P7ZyL2mn9GqogbM4tCy1cDyHtDvCf3uzt/eJd8F/QrcGBk6OyfrG/3x2yhnXB4dZnJ/OCtZUCURHksPFR3pECIMKQweAfYX1tzk69bi8RHZBBD+6+UG5dLowvHQCAL90vEQ1+b35+Dp6L7X3NUNFeDQ0QUS4eHO7hEG8/4MJCQZLDYTBTwhUDUhCkocIDUgGA/z/f8M9h38BSICKv5HRDkMIQIU3cjBxdm59rgG5rj45PAAtvDZ3NyyveAEAw/O5Brm/QTS8hboztX149QX4uAXGw8xCCPu6RPwDAoYCvbX6hMlRTYeSQo9TCMq7NzL4tLTqdW2ru2W68m4paHE5c6iKTwkNyczcysvAyEsQyIvbWE1bfhTLH9mGQIoXndZAyrnNwD3B/9VDMXwITrz8vzjQicA6+PzG78O1OwEyri/t8jowtLw8BjX8QgLyPCt2ub50xAj7Ans/BNDGBTp0vcu9uLrFzIZFjI3LjccGuz7+Az67ED71fMN/MoB9xrD28PC2VEdQR0FFSgg9QHu6+wTBS/k/M/pPwvUyfAC4A78+j7uEyYSKfvQINHyEdDCv+GkuKyBO96u17hG8dGs3+bw1KPj5szV48Hs0t/VwxDj0PIEK/j04xoi+yft8//dHhTmKgUI7xYU+hEAGCQSE9HrO/Dn/xwe0xnp4B7mzAT/AQwa4iM3GvTWCwrd4tvyDNnr8P0qGxkhBwP1AOIiIdv8BAHwJfQM7BLq4Mj5FQjw/+0aG+MS8SMHG+wfJuTnHewi9uUm/OD7CCMi79PdDswLAwQE1Av6/+wW7fjcHNUOCAXc4enQ6vHkAwrfAecKyd/mCjj4zrjTDr3Bnd9M9/rp+n8IKP37R/n76cca4e/k6iTC89rhD8v/0+sJ3QIM/jLeH/oUL+Q6LBE00D0BRBX5JwgtJugGCAwOwP0FSNzj2SEv2r7Z7yfgzegWGgAE4CgSCPocDD/l2AwXJfYTJBg/7LD3PjzY5wIfFQnGKvkn9cDv9vDntPohN7Wv2x3/ut3wCTzBpQIyRbDxGCw7u7EBT0LX3yg6L+DcKCRBtNwvHzLd7wAjIMEFJTpA3OclJjrD1BMrJMDPGP0IChARKxTJ2trZzf0VFvH1GvT/9fIHI/og+wH5IPgE7fQSHyH46wgXIBL28e8c7+7+/CUsLioZFxIXJkAdAwj8+g7u//wA9fX09f7+8Qb49eHn1+34/Q4F4OHp/vjvAO8eKQbk9x8L6wTiGAYBAu7qDxrk+Bf8+uz3FhPm48YcAgr/1gjn9ODmGQ0NAd0h7wXl6uQD2tHC5uzSwLkqCO7isRsz7v7fTiwnGsd/Zjoi+2RiWDcJLUI7IeNQQyb1x0MxRffwTk9GA/2Os+YyBpak7gsUqdnb4RODk9HM/qf5GTwq1PoAIiAo6iBaFvJFAhNQ+GtdMVAeTQE4fyBEIVYq39gnPVPiQgQaOcnNMOkxES0HEy3v3CkVV8zy3lRLFhPbQxop9iLyOtCm6rvP/JDQAuuro9/vOh7R590rA8zZ5swe5gu44NXo1NQwECQQJeT76fEMJ7vbydnUrZ+bw5+S5pnfy+4byA0hLs0A9NYn7h3U3w72Df8b3AQc1dJAy8i5ARHCEPUAyca+0sEk998lBhTpBuD3HsweIzYtOi0gHeY0Ey0pKBc/SEcEHvU7SRL/Fjgl6/PfCPb18i7zGd3R4+cDzuvxHAIAyS5CR8rh2dpRAgoh/TfXufLWOeU7BhZF/Poh/hJIJUkIOh7/JEQROfw5JP08IxYP4kMfRDsyU0kUHwNmW0L36C15eAf6f209JzhmUD8bBSgrbSUeHkpfKvQ1cDIF/i5WOAH9eEl1QPsE/uasuQ7y3N+eOBn3+8cT/iQW2jRB5+Du/Ts95fMoTvcg3fRMO+Ihm8Tb4x+CgaL7/cau1iM3weYKF0bDvvdOWMv3Dhxtv+cFHSDv7wUxGr/U+j5O7t0SST3J8wNUQ/0GBCEp7eAhIFTV4y9EPPXSOCkyEQY5JSokCiw0AwL7+Q5DDRErFBXx1hohLPro9AMFGfUYHDbd+UAeRAAS9xMP8vEyPy/r4eg1HsjuJCQxAQP9HhvF+ugoGfP1E9rh2Bf6LBgx+iwG/MD14fMC8+3Y/wTO5N3p8NjeDhjpD+H1GvQO5hH3+hIMIwX7KA7+/igO8CAb+jlEJgP66tjm7MfPtb2r3rXvAwna2xnW9swYHe8F+/FTNiUmK0AmDuI+Li34/VNcM1U9NFx0eywxW2AvFz5XVX5aKnA/f14NPEtPHd0fQyZM5/cwUyDW6/MbM8q60Cbx9d+9Chyfnp/E3MyutOvv3ru66AvcusbDuhL41wfZGunn+gguEfUkJ+z3IfXzLQ8GB/3y9t7J5/S2y+LAQis2MyUw+C0NFPzn4g72Mf7T5PUF9g8JAPfp+dkIGBcDHfXzAA7jCA=="},"bias":[0.3475297,0.04163579,-0.58031464,1.3063613,-0.3366151,0.37673146,-0.29704863,0.4119882,0.049721062,-0.45415765,0.08499414,-0.010069493,0.25555754,1.1244732,0.2193043,-0.83252585,-0.7801029,-0.14179733,0.03730035,-0.73443186,-0.05064513,0.10851347,0.00090117566,-0.044874977,-1.3538387,0.6792212,0.863431,0.09957379,0.89615464,-0.19708826,-0.14903341,0.7413714,0.9146032,-0.51646096,-0.01413691,-0.54614687,0.9777032,0.18753752,0.112239756,-0.06030643,-1.175707,0.96149486,1.4017502,-0.63815945,-0.43896765,-0.93552643,-0.19003077,-1.2018012,-0.24604169,0.6584603,0.9794947,0.69077414,-0.35563564,-0.12722549,0.18609393,-0.40107524]},{"kind":"conv1d","inputs":56,"outputs":64,"kernel":3,"stride":2,"activation":"relu","weight":{"shape":[64,56,3],"scale":[0.0013184141,0.0011445623,0.0007050772,0.0020325214,0.001827035,0.00060639577,0.0014356732,0.0016326404,0.0016621059,0.0010753557,0.0017312053,0.001837908,0.002465466,0.0020963813,0.0013318063,0.0015999256,0.0014899797,0.0011184446,0.001044588,0.0014405499,0.0022554009,0.0016679654,0.0012927485,0.0013754994,0.0005189905,0.0011392307,0.0012704692,0.00080701953,0.0010057548,0.0014218473,0.00091702293,0.0007754573,0.0010573085,0.0012673752,0.0017012845,0.0010191485,0.001097789,0.0015262134,0.001033514,0.0019690392,0.00056999834,0.0021114557,0.0011880923,0.001439707,0.0008305472,0.0015476199,0.0018119616,0.001377698,0.0015838284,0.001467964,0.0015454638,0.0019379519,0.0010516044,0.001761242,0.00088330626,0.0011839337,0.0013365265,0.001740812,0.001162332,0.001145569,0.0007765483,0.0014972143,0.0015992562,0.0018174207],"int8":"HA/kMRXm/wX6xajRAML9BPjrKvceDvTxJxfd8vj5zOfifwPh5dkC4OzrDwz+ESH8ANMLOSASMTX02go63LwBCCLu8AoWAdkD9vgFYQX89//7GQkF7gEXITQHFwD0IBQW8iEaHxsVDwstSCLr9cPWW0Yo6evYEvoYVUIgE9z0ywX6CjUA6RUnShoA36/cJAe7AintAPAS7xgPBAD/Afn0AA7zEsv02wEZC+z4/icoCszZ7gzmQBsJB/kXORAkMRgHLRgp7vz3y/HSRBYO2ggWCv/ffyP2HCYmKy7/Hj9U/00bO/0I4MvF9+4pKgYqAPvuyA0YEOLsExYKIDwE+wflEDI1B/T4FyoMDApDIij9N/fV7k435OYWSmc1/hX4CR5CQyj4JPXxEg0NLB4RAyQmPCEn8cr3Jg/bKuP9Bw8WD0hD2y4jA/YeBP0J/+LgK/AN8zcYHrKUPcXioaICMAYzstEzKA7Mw8QoUPfyFgfKBebvIFce69YJ1r85J9YEQWT2/eTbTxTFLP6rJQnR29DouSPVOArfFvwbTSUv3oWf9KKrOVgso80nTQ3ONBAux4sKKNm4KC/Y82tIQObyjQLCfxsL3tT5TiH+YE4vus4BxvMfUhMZP9WvPDdGMCFIZUfoO/7are730+Yh68rq/9kOJPraHa7QPeDR2BBZ3+oaAh4IKBkV4BkL7/4cGR8AJhDj8Q3sGAzaHt0J6g099ssQBuPs/Rjj/O4E6OUPEwIk4/UM/h4QBPb77QVVDu0AABUG5wj9f0SOCwbJvhU4AA0JAwMH/SXxSw279cboGwfktgw83A/32QRD7PTyGP3LESHsCOgTCPDS8hjo5xUV7AnywAES9Nj54vMbBxDc7tcN+gXz8/j2EOXh5/QVOxXC6BLv4RIm4/DcMhES+xof/wkKIwwkEScMKxoP9BUH7ibrJ/8BAjhKBRsRNPwB4dfTAf8vCuECCP8E8BEU6vDyI/IP/hQP9RsgGBn7EOoORX8BGifmHSMyBP0u5AUPD+nyPkIB7AET8xABAy5BCAEdChfxFAULExQXCxUC8Q3+JigRBCAb+/sgBvsIERIwHwoY/wn8DwfqCxIUHDb/7yUQHvL0FSMIFjsT6OQBBxSNF/njtwX/uRGfw6+KY1YQ2MXIVWo82O/XxtKrSREcz9D/V3DnWCX+5ssEy5Cm3s/b4SIM59yf6L0BVjIgENKs6wDyXQzYzhvduzIhut3e2fL9JyG+8AXY9ZCt8wYQiYGXB8fvJTub0rXYKCu4DccB+GY8FNb+3fsbMCAP9y7g5rsSo7oP7ODLXSQS9M/m3fkMJjnn+ybmpsjO1yPr5NL/ru0E7wDVFw32/PoF8PHjYUQCDBEJ+B3gKeTD/g8B/erJ7PIT3QbqAP8CFxnbAw0BtyR/ttS+6cz2z8m65g32ARIj4vjI5OmgFf/D+PXEDwjtChoQMDAC7QfsEwvz/QPe7Q0LGw/BMz39A87P0OTXCgjgNRsL6vbT8u4C/tmyDQ8BGgLiPSwC79TGAvDxxs7U3/Lh3LrY5/gNAPsNISXbRT4T6f5JKwHZFPP86/IlHCM2FgrsHe7eLQi4/kUi6uRHDOvH7c0lLAULDwf89fEl/0Qy6wQrHQwrd2MHGyYWLT4HEQP9Cd3qFQXZ6wcaygxOBOb69u4/0xTtIRaB6O3n3/s6JOwYMxvlDhHtKPvNLeD6DePauOlRQAP+HiBq+yzVycHtJu/q4eDCNOPyJ8/sIi7r49/qAdPPuLsMN/0CB/bm9ewIyOYTICYQEfMdKPrDGSrbKebp8igpGT78qgH0BB1W+BAeEP8wubbw5hLwqeEB6fH0A0Q2PzUtwr7WmfnYLeezSh4OItCqUCXfG/UM/ewDEBMYRVU2sczo4QYSfTBUVjMWLv4/CCM33/LryN773gUG/kEK7McjAPq8KwsDMCYHtdT1CsLUEEAgreIMQQ/pBSnvCjAp5OS+GC74biA77ec5HQf/AgAMEfEb62N/4bnMAMWvu7XEBwoJKBkdEvwz/BcRDwD3xuIEBRMQyxYrD+wH5OUT/vD01OfArsnd7EPr/+jitsEiIvETOCAcNyMVFxk7Hx8sIOjF5fff4PX0LRf+0wMT9doP04H84NHzDQnt+ej6EuMf5d7fwK8OzvwcCSHuBwMeGQIO+vr3IRYlw90EIdoDIR4f2ewnzuUMIQHSIQXUTR8k5ukDMkLyFwPG2dEG3zMu49AXBNfqBiU8/uLxDf/bDTP69vn1Mef28MGm/BEaEhchFvX2FfbxL+TkIwD76gEgNlAxERD6AvcFRvcDRDwQC94AAw8QGBn6NvsA1O75+AAM/e7r4/QVGRQhOSXu+gDwEjAW7RMuHQsLIBv9LfvYJx8ORRPoHH85GPgN/RjePz4a7ODtKiPqKB4V+xH84wjpGSn+DvjvHDMI5dkAGfr6GSD9CO8PARj+GxfxDgUNDQEJDc70KgLpxq7p5AI36voGEw/nz8Hy6Pzz6AwFBgbiy9gaAv8+OALYze4B+hQKAbTA+9i02/k94f5F8gg31yQZ4e1O9+gN5hsCwOniEvHj7T5kf1bcUC0C7uHvE+XL7xs/0CpTVy3J4+Ua8ub869j39TAPGta65fX0/fHb3Pj/IhAYPR/xEAr/8iAPvCZLEjU3EPHvBCM38AZLMA73Gxn96/wN0uUU5PUCGtvw1RIsD9OsFvIS7/YPMwnQ0ubxLCbZ7AofC/Hg+hUDAARr2gT3GtWCBgb7Bwjszf4p8fMAwdPw8sbgKhYF2epmEBTiB+q/FBETA/T2zQIfBBMoJicL9trJLPPc7ugBwfdA7fn6MBHmwe0G+e2BGzIWIBXR9v/d+eYQAP/w9xb1FPDfKvnDARILvCBLGBQr9w351hTywgNQKOi2F9XQTFse7/hIGyf86Qb2wPRY/zFYxZGjKAS+zwbx9v74CeIWAhXvHvTrHBTwJifmCOL5QG5/BOz6Ahkq9dr6FywxFdPn7u3LA/wA1PXw9MkB6e/8+Rb3BQsJ9fbxJlva6/nTAzAcDekO/woA3ezBNSnI+gcaCezcE2dIHiINBTFKIwoKKxTpAQD79vDiAw326uLzGRr5+QcFFP3j/9TpIunI9tq7+/0pPjb47SM7Bufx6fn/Nzjs6AfoE1rmB9PrI+3j+vc57unFDygu1MHk9vU7/czP29TR3un9M1bz6vEDzPwUrKfO8ADHx8S8D+L/CQrn9sDbCwcjCgjq8+bJBPId/v/l24Hi5fwu3jP7zREYB/DV6vDrA9ce9CUX4uDyCigYAfzb8xjeIy/o+f0xDPLLQhEl4NwO4P8tISHp7cTQBf3O6vQDDNfND9Xv4wAm4Sk/3vMY0foR5//0zv8j3fXh+/hCPE8QIR3BD+fiMQ0cFvnsEPDWA/rFz+TuJum35ObK2+g4+tH9DwPQOCXJGQ0H+Ts3GgEsCPn4UwblBd3j2D898QrA+93hExglVBeB7QTZ1989EgjzKBMnOwHhLyXu497i+gbw6fBOHg8MEgAF3cfjNPTv4QsMzOsaLCDNI9a/9eT9PvQH1x8PC9sDGREXPCncEdKvAMn05MDuJwD88tq+MvrPUQgXMBep//IN5g/7VGQR7rm6CQvVGxvi+PT1CwjjDgAM8fXLMf+39uHW+yQBnOMl76WtvMnj0d4LIhMn79XrzdvB/tyBAgLb6tvTw9ba8ukNLT8PDyrFBgrh/O/95ffg8fG8Mjr69eb+Dhif9wkg6SjjLALW5+vAJhTbJw/84OvYHT/z8R8o4Ozw7sbm3wn84/gM3vIc8x3WBRSvPVgU9hYDHibxHikZ4fvpCAIlAhYS2wUfHQHk8Az8fTLvEPAAXjDR9SdQGwQdODkF2kU/KiH9XB0V8FJW9CEMQEpqUQ9B7fQOJAcGYVkDFtrrFgchWi7TLSkqvn927w/7Ff0pNxDwCekRKPUwAkDz0b8EAQgQD8MA0PEafRMF5eY1NEbnCgMO2cEVJELvFgvk6xEe+eYGzAETdWL3DRRE8tkRMe7SI04L0b7vMVEiGfVMMzQMJfgL2/1K/TYqQxuyNe5yY39sDAc//MkU5hTzQCnj7APwvtjtyS5D8CwpDRrzaAgYTDnrblE2+FAhEALhRNO9Kur/82Z8/uvb3d4VIv7JhZiO8MLi9jND0P8e+NP3WtO8B85B3C9Q80vSBfc2LBL5ODAmMhw25cky1xDtxbS8odvZwB4wDvTFPMO7OlQL4xg5SmlCIdPL0e7H6SYs+uzu+THvRfT+DhPJMAHEAzQI9xTyIS4Q/QzuLhg+298bFPnp2g87AC7a/T357PEb7yYBIiE2rOW2FC3GAScCDQvd88wfBAXjTyve0fUcBiAhEh/q7AI5DgoqCOSBCBsVCRchxu71MAwvMUfP/On34OoaOkIiLA5d4dvREwLSEyfl3OstRCUGC/vrEdbc9CDlShLrUU35AdbhGirv3dT6MksB6gv77Qn+F/OmAy757OvP8cnsPRcWSRrqse0O6fDkCVHoE+H0DN7e6hfrAuvX9ubb2gvi3/jtLATk2djQLQ/igeIJ/On41u4B4AomDxwu1Nrm6+jDGt7b+RDjBQLCHAUU5Wf/D1QAHA4K+xD07fwI/ePwLTnPGyUXBtMIPu8X7AfyE+8H8QTyOOjwAOnaB+kJJyf/DSYk8fkZ3cHJBOELJdLpBP4f/dgiCvjqJ/K60zNC89vcDhEc+TLnx9vl9gQ32QUTJu4G0Pcv/lD0/eRI9gDm5fUJCQHTDNHewK7czk4/3sgv7wYnIPAcHy/ZHiErHEYu5QARI/LC+Prw7esXBtAa2fwRKNu3gZzK6QcXMyrky9oT5eLUBujF9dke2h1TDBvy0jA9CBAwvNrg5Rz76Coy9w/TITDo/w4pBCAh+NvACPfBMwn1veEUKC0f4vW6vyMHyhJ7ufwAAO3DAvI9/N0VGcfsJAEQ0OvP9u0YMP6x8Ly7A/zw/fcnGdH9GQzZAwgHu779MUXY/sfY5Nfwv/QzAhdKq5/i88vCDj3xrrMBxq4G/+AYGwv//Nfmz/Ibd0QNSzsYFtoH6OjVLhK86PXa+qmjMQLlAhkRJhPfIg8A58HTCRkI7OT9MhYnGAfgx87V0d7d8AYw3wYy9PH+7sAZo+LYxssc590b47SBTkBI0eHtFkcnNAHtysjxSntBILskE6zlJdoX4O7dGUQkBcj79f3+F8/hvAXp+hwfXzEl1iII7gtfEuXz+wwk69r70QDbLCjM+drdIi9RuiAsD8r45hgw+uAWPefzJQry4jw/zzZaAR4f4MfERM/z6crz3vwDHWQv+REa6mt/4hn52fgRLOHkOPHQKfgXA+0cC/IC2QMe7i7i1vlA+88UEdsDAx8yNMjtEvD9wvUV+8gDDTVDEhIQMUnxFeUD49u/MyvtyNDtPCHv/tcfEEziyrzJp7nKHvwy5vkC5zIpVFtDt+YBtKrqxu3u2uvbGBPTpun6MDT2M9LZHBrm+yIT+ubzwuXrHfn249Lgf21D6q6o3K73PEIRuwaVutb57ua06f4OXmtJoq/i9iIp79K65y7sUkMPf1M57LjZ3KabgbuqDEdK8sPO2Z+kYj9OR1bw26POBN0+HB0b+jYNzI6xHP3X4O3LKBUnBxDWzdrP7AMHFCLpFRQHKeXq4OQcz97aBNDxBBn5KU8V38kXnZakvMnLzdb978f0/BgLE+kMwNuuABYLDhDMvd3A1h0Dz+bE5QffDQPi4srI9Oo1ABvQ4u/ECwnyK/6z2ez1OB3w7efoI/f5393h+NzSMA0EKznt6f0B9PrhgaLj3w0FyKHz6cnqHSgGGTTt9d32KfUiC/AYLTL/DM/iz+SNGgHR26XoADvrjc+5GicC+PIVNT0dIh4a7PkDJP4gBxDFEFD/QCsK07co9ib/6OX4y+n4DhYe5wLn+0Aa+vTCFT0ALPP8CfEDGBIqKzYKuBOyPwC+Mw7tAcAEr/v2dT8yEA/zGvuBLh76FfC2JztBJTAgQhhT6NfqGysjNTrjQUY2Cc4TwfLHBTbg0sb+ytrpRCrWDUAlK0IR4x4BNzI04hQy6dMkDwXFudv2B+nsP/0I8rvCFfvF0+/RPdjOuYy/7rTmBhP5Ay344hrjIDYQstkguqaMuYiy1Pnx1R7zDgNE9s/j5ODYy7vZ+/7Kv9TmGx8b+A/V4BviIDkAy+ywAK0X+SGy3ualtanB7hqdx+Hl9+T+0+eXAMbb9NKy4hEoEvbvaEzf0u7preDki7zkz8i8gabt7vclI/3hX+6H9TUk5h4oCuS1MPP50sPl6B33Qx/kB7OiybbxEQcvtLP0/tQmtdkR9cbinsOCqZr28w4tnr/U5L0vHRQzQvLj5xUYSR9GFhAi7ZC3y9jLv+gfAq/V7vUsMvEQzceXy8EtCTL79vM36gcDIuudCuz15uFFZUUAl94N9kP91qvV5SM2sd/gJw3aSS0HywUnCf4n7ADq/Oy8Sn8/7OfTPgD84Oyg9rUZHEk8pPgT6foVDvAX0P/w1tShFClZnMacQB70LQ2qDS/9HRBEJQH3/tfgYAodOxgC7hsWAQ822fEJMfYhFzLoDT8oKPcT6trE/fgN5wsoxgYcCOwWSxDz5uQZ5f35HHKs4qWB4woiFRASGPz7Dh4SBAyXSRnk+73IsBpVAyn8Lj94NxYUDPMELQUQCLmjFw8QCAziI/oIDgcL5BLa5QXu6eHT1xL3DNchBO3EcyQDoeMAOT0D+x/+ECIqEemyA+7kBBbKou+krt+BHvURqPbGIw8e8sHG4gPUN0E0xO/L6SFECAbUm57J+9b80Ni1QfJH4tPo5d3iOic75/LY5gCw/xDy6yr+p9fjA+jUBjLxA9QUAtv98sb15s3vtqbr+sP4/UPfzLnPEAPFAPvZEfoy+wDo+RjWEgXcwfjbG9QRDsvNFeHn8Q4p8PLx2ebp6R363M0Y5+zI7QzssPQBzvXzzM/nBfupNgkp7yMFSwbR5vw8OToSDB7kDREoEfSzrNABEu8h1R3MPjjGaVo4uh5Hxuqn7c9jMeYl8qHc8LLGNC/pIRer+DP8OQnB46jZMO9p8sMCuuXVbW7oEBzVDcT/TwTlxfnZyQXDLw+T5ZDlSRHEr9fpH+7XAwvQqsmvbhwlan/hvdsJt6/u8PkbS0oOqMUr4w0gcQHWaRnvGsX3DvUo5kYxVGAkyKsG0wD5Uyb0+jEg7dP5GhgvtN74BwLR+AkrNBrPITsGCyQp6DrQ9A83ma75FfbzHUgx4d7fRFQ3HSTQ5isVu/k9BTM8KhH82BMLOBcgRauBBtHU2fcDxNXmRinwTDwj/s7iJ/DmCRn07Rs/Ki3L68n1QzYf4/JB/A/PMwn17+/qsMnEX2QlCfXJ8RDv3d85HkPsKuzY0sjxwhJM7AbwDBX7Qg796sXOCPT61R/o/zHcEafY+9sh8A/PyyI6+dv+0OwJ+s/wGci778QM80Dls8UbpdYW2MzzH/IQMfGwPED9CApAKPP5zOkSHxH708Ls6yMZThwA3IHdwvUeLWgPxbr7B+MDKQD1vsES4uMAB9OuHv8BPAIYtdHgBOX93jYWF9C/N1FT4tIP3gM5JP4JE7bwI1UW7tHfDR7iAsDlvQHwvCI7nwTy69fdFx4b9dMOFLjI7yEe9fYILer8Af4eIQX4yQBA9e7y5v0i//79E/rr1tvp1w8P0eo23gkoC+/aHPjoAwjg/AkoBQnzK+vy6N8r/BoiFur/1AoLAfj1gYOt6uQnAQUg6/EmDgD6GR3fyLL8//oFAfnz2gQc/hvj8SI95dgBwvwLC/Hb4/rg0tsl5/YoDNbwHQXa8wMKy9sIGe/vGfnR0vIywP4jC+0k9f7e/Oj+1v/rKPXQ1bgoJe7VSDsUHsfq8xoq2ATPFS0K9NXrGzQpZ0QdNdzr0/AW3wLk/+PWKAPe+iVO6UFf5esJ29XMWFYwOu4b6vr6A/gWFdTVCe4Lfx6hOe722BAj0dmy5QrwVSMOKx4L/OnjPzv75ebb7/rjwNzF4gX8IioABCMG+8IVM/LYH/oLBO/VN0NO1NsUFAbW5exKEBkX+MCoAyQ88OPXThAlBRnbFfLYGlNNQQ/2say3COriEzf1FdDw/hfx/La3+/sJ9M2xAAb9v+PbORU2Atf79Pwugbsw1u3boa+ktKz26QDn1/0E79jf3frg3tvVCPTOwq3MuOA/1f0Ovf225jPs+fDW1t7i4e76GB/x0urDEOzlydvfBCYiGcvVCgXC/dbDA/zKBAIkCiP+BsT2Htr2t6bD+QDfwa/3BefkEvEM9x+7Fzkwvt8H9+n14fLw+OT8r9UJZnglMDX59iYDGSQUAQb+0tDA2t/2zsbiNwvi1BUJoeAXABk19e3fUTcFHhYhLygSIWBpueANf0Q4CyQ4EPNF5dfV9O0kXUT/B+S41xAeNCxE6vP23+P5GQPos7Pv1+bY4O0A9/AwBPb25RdD1L+58hM0xQzj7ea66ssQ5dX/2LqhLkwqEBj/9xroFOXW/RHn7dj0ydnyrL3MIfgHm+C27rKwcSEQU08sESFF3Ozgx+bvQgf6UkxOEvjz6/XmHgwO79AHKzwtAisoSUA2LAAWXSd52AoJWEZtR0FO68nwBhUmOGkyBCwu+vr7PCwSBeXvuAcXuQLVRFY6MSQd//3sPRPv3g8Q4sDACu0EMgkMAO/of2dfDcvh6BAUGgcOsLGu7PYd/iccAfD5/t8C9g7lG0UnDAIp/t/3/hsM1frS8sjCHDg+JPAA5uLz+tH469XnA/wZDQYDIQDa/BAkE/6o6gPqLQrf0unp6u0NOw3+7A4TCQ3kGfrF/CL87wwY8fs33xci3PEBCwIb/ff78vjz9tsKJ+K98PYsGn8mCQ0C/tPSRRvL+vz54NQcMR769NTP0fTz+8rT6PUuC+bJycviJPTa2vzTCfonH+rfI/LpxQT51OIT/BpACBzb1RsP1+glIxjDKwDi/9z1IhEG9M/7L//++P0BIAvb5hkx7MLsHQ4n5CDePC7e+uOgGzJNEL3F0bIAV2b2yNLDFvfk+CgdKsJTuQaS1OMbARrz+bmyyRIzN0ZNFf8F16jmQDtBNQAgiChv/q0VEi/uMA5K96qkHB/+Hxb15M3D4f34SSq5qcSVKCAtgeGV3PjrFPMHrYe8QEPnDiZImun3vLCz/Z0NY/0iLvEj5MATPSkzywC/pq3G8iYf5sO3JBs14wvdDM/47dvU5CcL/wHowOH1Dx/FD/kQJib5DAAb6ggQBSsg9NwwKDHjRUDYsuMhBd8nzOMW0gIRAfY0Ae4NHP4U1/PfBfXyJvnI9vsfl383w+/89PQGKg+16gb4EPImyS3H9+bX+BDqL+nB1OvdNSbcGgEPESPk9e8FwwL9HRH3Du7WBeob8OAQwcchIQL/q/Mv8gsEKgfIIDHT7gIKCgIi6iIYH0j+6d8LI/fR5+7E3vvHptXnvOigBwgk5ufC3+cxBPPlK8oOFBgwBDwjyibvkx4az73bSCTb36aB+wMH2iMY1sjWJgc8E9yW7/jWySDzFA0VitBkoPf+Ju69xQfd5sP73NvCqP05A835BfHzMgzN78HnCuDKByIstzfv8d7rIP8Ul+MwzgbhETEDReTO+fgM1vAN/qCd4cHH1NoltwYZ2v0ExObknbigz8sEJOHdxKbjQDvhv9ni1LThxsvpGCX/HRg+Jt8p+RP13OT7zebbEeLUGN0ztrfPIBLr1x8dFO4JUE3mBDEYBPchtc4ELUA1CvMN5Q726RIifyzXNQHb3AsJDfHZYTMG9wkVHeIK+ynZ+hkrBvTkUCj37cKpJwsp8fUHCCoJKTrhDuzrtt3XGDUY3egnU//0D+cJEDAF7h4j2/Pd+x4m/gAU8OY33/Ii4tgE5fwKEUo459S/DBAccEAkAOHvOBsaG/0CKCUvSUMmKxYNOCM2PD8rTwUIVmJTGfv6C1U8KxgS6S77NUQsOBARMDo49xwIWEtIQBwq3gX1A/AXLfr7/1xqWyNQEgUeDx0jOU1AKC0QHv3qAQsaAwsbf28uFxALCzANPz0k3RkWTC0wI01T/v35PCf66QkxJRE94yUP0dECMSsmDlczJwUMMBALQT83T2kkDxkt2MSHyf4MBP8RR+zu89bzDQec/wI4Pdy94BoZ/QYGBCrz19WY//DFA/7Gxe0R0hMCl+Icz+PfHTkYzfYPKhP99eS2/hYd/hXdwswZ8Fo6Uyn11+DqKP+w8P365ekSFvbc8gTRAxUU5s2B+ugHB7unLv3vAwEIBuzyA/k5MRalPPOOHCwl7PY+0eVICzUMuNED+gszQvrJMNeYCgULGzE2ICMGHAj0zOQy6uLa5P80DCP+Rh+448cHF/ek1Qf8WuTT7OEeCQjvNeAT8vT1EhfsPOG+zBMh/wEt2wtSz+ZR6v0W1ewXIffsysMR2NYaKc+6wQ8if00bGAry3/ABXfykxBc2vdQAb+/b5wvo1A8pAwrQwQI2DPjY+AvsGsbb6/3fAQQCNfe9RxSp1xo1yePs0ANmN+XhzhhX7fL6Ne3NZtijBg4AC9AayyEHQQe32ef23/HlOz938SkQTSvU9Axt+O3h7LnJPtDfjMHeDgs0HfMarBD2D8DuRPYPFC1EACn/FDh/31hk/76gIGRvBvjX9SAwxKHAC6ro/gkZTEYOLRXO98PNHejB57nirdcEOL77DAjHmerHxeLN+CAkAzAFuJSyItjy1qPs1un4Rwv3cBwmsZP7Mvc/2RYz+u2u2O1HBQsaMPS7VdTXEvifAQTk5diPKvS2HgxS5kwz6tT9Js2zF9nzCPj1tddLGAfiy+QxLw3fQO7n5s0eH1ML8g459xA7M+vpHgL2++H5zAgkARLX493guc4jBzgx/P3i8ug8DgfoObmBE8ey6EEhzfRMMT4ONP/v96vW+iz6K/TruSZaAhP0GDc1CSb/6tcY/OTW697S9OX+7tgRKu3k7Ae/GBXo4skFJj3lIyPPzOku+c456isJ/9389d3NO8YYEQ3Y9STu4uoB/d4NEVkj99rQEBzrJSom+CnkMwL0IOz96/bgAf3Z7tPT4yAxhrwVxcfui4GZu9DwECQmw77rAdP0xrm7NB8k+vr1BeD1qrMx3iwK4QHwGAkQDunvBePo4yQVMjMb8A7s/NrXBB8L6ecPBwb+5fj2Gf8MATQG4w34ER8bBxI1BO7t563I2Onio9DJ38/uCwYGDya8GS0g3P0SPBwjDQMVCsYJ+fYYLBcs68ayAQEZ7xPQ4AEgueno2vk15+DcGQvOAPch0AY039j/y8rgA+asNS7p/tezLB5PC+ILJvDk9SQS/zRFvffh2h01QBgO2d6BFhYD7jFFugkG4wQoKN/hCh7msNHy6w+y6P9a9hf7uv8j4OnXwyUx7wDWDPf4BQsl4+gq2wDvJuDoLhEe+d4XKPDuDwfcwgE2tfMYn7LhCO/02MrYytWiChS9zd8qERn4OjXkDOruTEhS8xn1Be7tCPAs+jD//RPI8e8aibLp4d8WJfj+CRcE0fHU6Q3nyQIx1Bj6MxHmxtcH0t1HIPv/5gAs2xD9gaeI4efa8K44EfwAABY1Ohn86efiywIVEzjms/lo6Ar0/+M46ff2vRIxKy8bEvsB2QP64OHeDOrGMyTPyde66+H73gHKJhXp7wAL+9Xwrd3pCw/x8Ooe1u7ROxrCzD3s4bfH/vm87vlsBPjqpNQzqPj44NpOysfTH+25sOMEjC9W//wkwe82KA7BLU4NDAiRAjsMp7i98fCqz8Qo5ixO7K3mrARkLRIVxoHW6w4KuTdF5QBQEBXX7761pooHChJFABCltWF9GMzn2DtpzhvllMdd77nZ6PPCvvcjjuRsAA7C3tfBWUnMwPX9Lvi+5v7j0+c52iRR4upsuvG1Dai26skI596VqN9GGiP1A+yzMzs6Dzflw+sIGPro0OJD0RTVDPK9BQIE5+sm6QPpzPj68P/XAunn9PasECUg2g8H9N/O3vguBRo8Et/rx+woOBvxtoHC4Ccn7uLy3PI3H+0rK/QC7CkYu/w29BG78ABK7xQl/x0w3tP0wewyBvC5K0Efye4B8/0oAOa9B7yOMT7pxfItRSDrKfvS1OAYtQZVttgt+wns4xwt/evw1vbZKQwDBSTs+dvn6wYN0fDtDwf2CBcuNRXi5dnw5cHVVWIyCf0+DTcR5xP41wsYuvf+TwkSNBscz+Yi1LHdUEkmNQDW6OswTCMWFvn47nRc0vrNHhgDK/EL7dnkEPX98X8zlqSczgwIIhmjwrL39gvlz/vvNzoQ9/vq9hD7IiDbDg4G5eQl8Ne22dMEGlz9GiAp/uv3TPoPzVYPrbnU///7HvkWxw0E2q622uKYHwogEe0AS9HOvbIeONHe6xAnGr7y9BvvvfY5LBXJ862yHN3PPtG2SlYr7fAqDAlREO0RHz4n0gBQ/Bn7FtYe8jggPunktf3vf13NXTIRr6iuH9TYHSAP6AtM+9AIDTEMBipd3pazAxEjNc7T8Dbl+AMJ7+8XKP8fRw7SFeOx4ivuxBddSPgb5fm3LzL8+AdqPs77Tb21E0EeDiv7LhAVJ9AFvuc57SpB4N3TCuWFBPPRB+fy5AgsBQS1LMzY9wiwJBwJBefOM05Z/8rt99QJHwbSKkVW1dSdQybySzEX8cfz+ucV0OMGzg/28d/45CspVVmzMcaS2h1h2c8CLB/U5d6vKtuBGREKDbvs5QpnEQ8R/BNTTRkRHNbr2QXtQTsDOx/I6MMaRxnwFOzAE+/n4K/XHxjY2/njEc436SnxFA0Q8c/+7gf3G+O9EOHLq63pDiQIEx8ZJ/Trz/0YB+gU4Br55/zTEA4L+Bre8PPUp7CyCNgAQgEBJBHUAv8hzx052hsh3QTXNhspBP7cv+Qn+h0JywXeG/zwXu6BHwvF5tHo9d3xF+0CDirv/NftCRb31hETxrDx/vgQHgg28eUSCPvj++YK+uDcFxbuI+jrDdcBGxjzzg7yDvTE8wL98TDd9vPxAA0aNfvf8CUFFN787svfIivz9iruJ1T8Bgviy9akCQIa6tT5FfkuAx768v8f+ysl5A3yLd7X9yQu5b3eOu4q3S3uEBYvYjFONTzZAA9jwwLqU0X3Gdn3Jerv8TkCdS3DGCHxIwn58QbpMhkOL1BTOAQY2fQOLEQtD/+rMRzsAAi5Ji0ABuf66C4+f3Ib7fsQvLHUYVJIFxMxFBPq6N/vNxsQHCIUAhYgNeoa3fDoFPsbABAc2uPXHi0wAP4b6xb+JR/p3fP8NVA7D83cKSf5BN4OLgP2Uhvc3fgCBO89ENfn9O4F8OTwRTs1BBwP/wUb/hsgYDX709bdBgAZFPUW5xf6LCMR8ZeBB+ISDgVOzhALIQkubVPZ9Q/d4N7bEAX/5yJDDewaDQziLSAI++8TNxYE3BQg89UHywgPBDLYLh0OEw4kDAT3Hhb8UBbl9wkECPsL+uT5KvO+APD0IeDdKw/lHCm8FtDzytMT7/rttAWB/yUl3trG2iYZ1Ont5/PhEDUrBxPu5gcv9jzz8dIhAtLI48CiBQf3wNTPCtjjDDUA9iTTxNLgGv3zDwbvnuYxsOj5Kwv2CiLp+Pe+BMLPwyAy6+ax18wEGBruxsnlMu31x9vl2xf57L2+A8sT6yoEBxMgzdzO/gTKqeffERIm7+veDO8LKiUH4QYuxgfT5w8Pzc3r1REK4c/UzsvY1xj05xIAMOuo6tf6W/q1DuXcYh3CBOv6+AEeIRcB58gBRNzDWeyTTVr5AP02Bklm9ecBBxPn8eIrONbj0s7YBOT4Ts3lz+syf3oLEf3wz/3bTBPLwCgjuwYnY+za/uod4vkZJ6yh+go+FfzX2fAlHgTB6PMfBPL4Rh7aM9nOGRUY0fL7BwAxIdrzGCdCuw4dQAKtYtbIIQre+PvuFNoVRwPWyPc3CbvouMgjAx0bNAYL7gVMANak8QgeRgn+zwHXwQIoCf/+E+X94PXWMQ/M3AIuBsgzt8Ik2Owr99fs2dwhNeu5AqiU1RbpQfPMKhIv5H9FFjszB7b2CwK3zfUIEAsYEUbuHBHEzxnnEpO/98wkL97C6dHoFQq8zf7TJRksGvrtNzHg9tAl9dczINFTP+Tmw9oVzOU5JeGuMfi/EfAFEvUQDyAyIy80zMU91TE17fXkKQTe7xUa+zD57BIs8foBtfBE+dTwCtu80tQnAhMCv+8xtgsZFf/zBBfX8wTW8BYZ/tsGGtf14d4xthIq5QH8wP5QEA/u2YHT7NsJ1Rz9uwNbDP4WKgHCxs8pDfD7H/rh+DkkBP0O7S0bAQgLqfI669rHCgf7yNQruxYn8+DIHePQEQYAuuMUERrpLPi4zhNLwwRHDwMk2uQdJvne88YoGs+r"},"bias":[-0.36908183,-1.0921344,-0.007587999,-0.052109867,-1.8739684,0.38663048,0.4235746,-0.48533803,-0.85970575,0.18800022,-1.2150706,-0.1217052,0.7281116,-0.7660992,0.6880951,-0.027877744,0.81568366,-1.4855767,-0.53589857,-0.32998234,0.35596448,0.3002503,0.8033975,-0.85318106,0.04921277,0.7981608,-0.37466344,0.9610367,0.53259236,-0.612572,0.99717355,-0.18448468,-0.07734573,0.66163075,0.9526826,-0.20248304,1.2681928,0.401232,-0.8994462,0.18961103,0.072786495,0.17677407,1.2812014,-0.04587035,-1.79732,0.7959184,0.057494663,0.10254881,0.16355047,0.90317136,0.79726106,1.2724683,0.77459705,0.6616214,-0.28941596,-0.10893412,0.11795769,0.72379255,-0.900632,-0.30268693,0.55394995,-0.22937873,0.3281731,0.7321027]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0028792124,0.0025247016,0.001793576,0.0016588725,0.0017544132,0.002807025,0.0015508909,0.0016474562,0.004020056,0.002192847,0.0020569328,0.0021175186,0.0014906677,0.0025607748,0.0016746178,0.0013539041,0.002314486,0.0021605766,0.0015986362,0.0022171875,0.0035487262,0.0018718176,0.0014038908,0.0023193965,0.002030146,0.002473762,0.0018840918,0.0021132797,0.0027339722,0.0036661748,0.0033058021,0.0016419716,0.0017809527,0.0037555823,0.0021387616,0.0022080813,0.0024533288,0.0023219208,0.0022885553,0.0020144717,0.003500756,0.0030868056,0.0020290834,0.0020090367,0.0028490906,0.0030967775,0.0017768757,0.00238038,0.0025046163,0.0049670534,0.0017125551,0.002461788,0.0018596924,0.0031788037,0.001604773,0.0017054785,0.0019541,0.0031646742,0.0027854017,0.0019634217,0.0032003468,0.0026464998,0.0040659597,0.0021602542,0.002228112,0.0016628603,0.0018265106,0.0023721955,0.0026465047,0.0025705977,0.0020615454,0.0023613542,0.003074995,0.0019532358,0.0022480586,0.0014867858,0.0024259621,0.0023077463,0.0025853338,0.0020696656,0.0046462156,0.002807428,0.002411028,0.0029233834,0.003208349,0.0040633413,0.0034966539,0.0017139029,0.005610503,0.0020973992,0.002264129,0.0018670347,0.0028742384,0.0023951195,0.0032941932,0.0053583616,0.0020835064,0.0023055556,0.0031530163,0.0024106367,0.0026974785,0.004371246,0.0033628189,0.0025274404,0.0037981814,0.0032881915,0.0021858455,0.0022481203,0.0025661718,0.0027497772,0.0044982517,0.0031456477,0.0034629165,0.004220294,0.003652419,0.0026239913,0.004294856,0.0021641168,0.0025671253,0.0031701082,0.004920068,0.0059748925,0.004871404,0.0029486695,0.002432424,0.0046580094,0.0022963213,0.0026187906,0.0030003204,0.0038541667,0.0032173423,0.0028050242,0.0027196778,0.003935251,0.0035262427,0.0023025188,0.0029887767,0.0028514438,0.0037204123,0.0025626519,0.003963892,0.0030327344,0.0047677993,0.0020434542,0.0031995839,0.0027910934,0.0041462304,0.0031091047,0.0023925232,0.0017380178,0.0025976188,0.0033244232,0.005695175,0.0024781472,0.0026233606,0.0048193852,0.0031594892,0.0027987557,0.0040473035,0.0032596372,0.0025972994,0.0020193239,0.0015667423,0.0026791533,0.0011021136,0.0012420863,0.0013569787,0.0013662465,0.0022359837,0.0013376435,0.0013873369,0.0017092968,0.0016215447,0.0014041316,0.0014687688,0.001372034,0.0015382105,0.0016753974,0.001655143,0.0017257006,0.0016460847,0.0013632248,0.0016042624,0.0017938612,0.0024284832,0.0022035076,0.0019058941,0.0018928227,0.0019836074,0.0021880942,0.0024882504,0.0015240457,0.0019818938,0.0016054522,0.0017125921,0.0012205777,0.0014482405,0.0017391416,0.0014754946,0.0013323402,0.0027063903,0.002373249,0.001524835,0.001868226,0.0011620041,0.0022269844,0.002403907,0.0018223047,0.0014717969,0.0027608078,0.0016794906,0.0012581224,0.0012540524,0.0016141908,0.0016942717,0.0014345587,0.0012997679,0.0018757476,0.0019154088,0.0014320149,0.0019542826,0.0018681425,0.0025591399,0.0017435539,0.0013651913,0.0027734784,0.0017893347,0.0018625733,0.0012908634,0.0013394869,0.0016043482,0.001564055,0.0026163966,0.0011471548,0.0017029211,0.0017881682,0.0018136989,0.0016908537,0.0022069176,0.001858864],"int8":"IvQslu9LSMxa9N6s0uh/BjYJFN1TBvvWFAs7GiPPaCAKJfyeSDcPCCTbOQjY9/S01QUsDhMlLsDQqh7oWtEYAg8LvALr/z+wAh3RsRAxDeIn7BIvMzcF5A8vFSQuxRzr9QPtIkA298Pi8RnsAgfB4gVuCy75VMr54tjBxhyBQBMn9q78CE9b5Dge5iomIOmpfygY1XjnFBoMST8wG6Xg9sjyuQtcxFxi9BMa15I5PkK1DZPUwBoTZNrZ/9IRZT7RRwftlNMbDBO56UvzoIHTJNVLHdXDnSnwDOpiwkFIxSNXPKLJE6sh+j8p2k38u9jYptypzpH46Pm1HEpKDSny/kIDAQcoGk0QTWpC5ShHEf8/4hPmVU1TJCsZHgIgQy9OFAER+X9EJB5SHy9DGevxazIp4FQ1bioUVQ8WAjENHScfI/bm7qGvz+nT8wEN8prxtbgB4L3vCQPJwCmBDvbGrPnx4djNqd74p9Ck49fp6eb0r6nO6MWvA+nK4NOe8Ly+GBT2Gzjz6pBT1Jz9uvAk5g/98YMPAdfeEN7a8xr3we2VGNrKLuIB/twZA74D300ZmwAK4A3/Stke27zuL4EL3FkR/enD4/z0SjJwzQ7Oo+sNijDiyx0f7cUA0x/fWLfbddrfGsEMoj3ggrpBgcW7BrcxEc+S1fO6SwomMQ+7GtssQx0WzqYg5cv2AyIu3rP/RbsBJS3RUuDj7APd+hen4DTMGP4P6q0ByvuBUNslIujROgzv9/TFV9Y2LUDUTBPrTWEgAQYBNBdnTB34IwQoIkggEPdZL1AnK0JPFCzyHBYIXR/jfxnfIvUaay/eEhsRTiIG6S8QGS0rMD8hIQheeAv+FgTyJBfrQsMPNxvYAdvlDRWQMzrbzx/N5wgMtAkq9G7apybKCCnv+n8V3OHO2b0OCtHZPPG6LuKVnDi/BCMMDh84Ggni5TvmIRUKOukeKwjdU0Dzfyge4E7qHiPZAToJ9wcX8gXaFvD9TBY18KIMU8zAqeBFGUsPB0sFw0Xa+CGmtg1Fpu2eJeYkdQS6s9XyoQHm7ANCgewuu6gQ1o7Xu6lK2QBTFBZV71AiCe8lsxLxmJLH+QFAzeMNFjjP5Dwg/3cAw/4jDhMMB8su8Fr0ru86Hes4o9iyttYgNOunYhURHt3vgQ2s7M1HhdIJytrrHzfiONI+WFVcMs4C+tl3GQYm6dihLdE3A+0RCvzS/FHOBh3WDw/o8h7j+zMANy7D5Tw3CSzA6yIQWsYGDdSx3vHq9oEvKUYkISTcTg7q8zm8zzYINCuV3hCuqU7i5f/M7bn515bhVi/e1fHnQygv//ciDeg+gdkHB/MTt4qk6ty1heOgHfMHUB/CUq3ltScE8ScHxRjHM0ZACHfO39QvHIEKGBRkvqv1BeE0F+bpC1fDx+Cl1TXRzxFv+F1K1gQkquzAy9l6JCcuGp0cSNEbVwgUQCwIbnQ1CzUVeSQARzglEF73SigF91856BlP/z4uKhojB2XyHzcdDkA2VUgTU1nsMfZ/HB3sQwtKWP4x2+H91RHbtgtqFt/4kuXS3qf1KMKKzPIeDL3fB9HW09fvBuijpuX0Jju31B2lgiDzkoH3D+3WFukG7vYcIcG4/jliBmE1z70qQzQ2EiEg1F/vvSd/zBwxvsa9yeAt57rOfQ4TQvQU2WnymeIs7AsfEvwiIxTuGwMVUBF5KvLg5xKTy9v5AfT1Byi3vp7MzegqzQESMuoKsesNBfHT29EuCRDeH93cODTf+PAvtvfNxBYN+iUy+QQRjsni4t4KgfsCbjz89/WJ7x+CPS49suOwDNW0FkPW1l7rphaW8hJa8tsiFQgUqwvMpqDSgSAO0wIMLMT1DNX5ix/oEgoqzt+r0eI2UUruqH8EEWEdy0Xx6szQNL566mfa6SbHAg8uH8vCUN0cBF0qxyAKxBHhTcEqJQ1Usv4pJynGVFr2Pwn16rEVR1kGAM06KhgjFiT35QX09+svKD8ONcD50rcLGC7B9SkvLxYg3oHrx7/4TuEABv8aDjdcNE7nEjAKTzXlE/8hBf/tRdzqDcAE5DoCLv0KC/0e6BAhASPgvBSGOwcXEsEh6MIW/6uBStdm/RKdC/c22aGWHsewyD0IJD4dCO5uDQi14s2qQh7qPevM0P/hdRE6CwrcTDfHqe8xTQIAt18FDXIezTlT9xUdF0cOgSr14gP1Ou1MWVW2uM0iGhmk2nHJyx7JD7AFOOnq8AnYAbVk6fZEKfYk2qwGAwnJNq3W7+Xq/izcNdDYuZayUg6B6Q/TJhcKAXzit/MM/S/pBdchoLDq4jtV/m43oBaV8SMNxiB/DQI11+JOTFQJQc9J8j7iHgLxNhtR3CBVAsFFIeIzR/sW8UIKSbLsyrrZUZrf7X8pazjW5wFmMlhG1QU51jsE5xFYwi0hI/LKvxElRgjqaiw1Zthf/sXc0NQg4cPOOyP/DGBQI8r/Q0w+aPnmxEUR//3p3ThIC0MN3OD24w4CVNMN7xT8EOpGEVsu/g0zDebyr+Y7CSDEIwQb2iX52+7QfwvX6/Y91+/s/PIM4vy4NzkjFgXx5OTtOTwUD+cB8zXSA/YH9UMF0OVP5ggpxMsaJRvuGL/7tePI/38j9g7c/lPNrucJ9hxDHkTr8Sbq+hBTQzwX+/Arkr8S0HIWn7zD9Y8CxIFHHMr5DQXbQSjt+RXEY9ka/WKmvZQ0DvsC/K8yxSqXkcPq0lEVOQYK/KBAaxya0nn18981/fpRipqoJ+VDWYr8vs8l+kEqUbIZRPzpvenfX0K5KvvlBLcJ+AuBJr/+rboSAP4A8CBJPCCJKigFIFbmISzW6DjTFGf71xhJ5CR//Ug2K9xWEAg20/0s4BL2BsUpxwrvyBlW9fgQ6y6+1OO5IxJG9SoHAv34C8e9CwTyytDF+vjf4drlkgDCuwwA3vrF+OzmysCxtfK+Ddr8A7PG4rHHq74AxufhD9vf6q0G3p8L//fgwIHJ/vP+JUM9NSTgHh/gOsjoNz8Cz2bw9bU1QzUDMAsiBD0Y8CwsycwzLH/cQQtdPjMF9QMi6kL54RlpxlGuByDvueMMR+307bW6Ernt1rgjLM/V51rfsMxd1k7HxAsy6SX3/ryw+NDTPs/LIP763i6sPSDV4yPDgcvPvCDs0v7CAA9gs1R2OX8G6PAedVI4GupE8xX96O4rDihJCfKlGBgY/+nROAHVE9sZoyQTF+xVtRooIO3zA8QM9u5SJuUo5+36M8EL6wMJsQQIBRsRE//vPiTyNsHWmTl3LecSH9Y5M8jj1tRZPc4u5sUE4u1e2v3W1PcPCifcf08S2w7xsb09xgVoLfsbARRaVAL96R232jhm8mxa4xcXCxlVXyFQEBEsYUQeKAcVH19/7zPwDKw/7MbdaSQvIjoqZfsG+Som/9v3STg8P2wY4edI8UlNZ/wymEzS7gFb+uUV7evt8wIXf73YcQ/Ecu0MxhnO6o4qCfo/PjHg6V/U3bw1QWIgbsk/Icg8eFPqodTRZNV5H24z+cNxAbgoeeoYJMi85N3MKxrSpXoa7l7LTp7ds+LpQJsNHUHy3QE6D+rLRx9/RyC5Ve/s5xfduMHsJPZ/4xTBp/kZ10DUG8NFCQLpFyRMHfntPDfxR8IDI/MCvRkY4xCV4teoxSPzud0pCsDA88zZHqzLBOE728sT/cDwyubBi75j48bV8871yM81Cfae5ZHuAJ7VwIED0Mm63sHozLy4IcDus8zzsMzplsOuOM8MixDsi+Qd8PksWlQOTizw+R/ySVHWMGwQGuoCKSwUBPko/vM3PQQDL9A5Bn/pSBEI+hsNESUpACEZCRckC+/OH+Ax6/UdzAe9+cBvMMJpze/h/6QADQH7EtcOzJzMWlblYOjPfyfV+7ngKFIi2mcdSNiN8uoem+k41PcySeTG1+nbcNojqllPp7sDpuyTHte+QBqrhx/7yZwGTd12gc6/q8ulmaCM7g7zBU4gygnFyCd5m/T4s59LBla9JsQ52SJaI7Lcz9DTuwDcDBLqK1Lr77qBySlOwtxJ9P4EuswN6/P4K/Za6etMWPggdijaFdZU9LeSuhoBwTYvLUYwl83zsCERoJokAvAT9QXMQ/ewOUgBJFHmLTqswypMBzPc4xcGLj/h7M8ALRoOdc2BDPD/HA7RRPAF8z7Y7A37kv837SoF6uY/Ah8GM384EwA6DjklSiI5+ED1ESE0Ej4mFPrp7PgnLBvvHTQXNe8aCjIJ8w06EiAwST36SD0ISAlSWUAJE/9HHv7PAj07KFimD05VHS3XAT024WFoHw4UshtDGSwzZNRjVEE52Ui4y0t/JkLjP1IKMVL/6ygh2hZYLBD2GAMTUQMsMAYrXhsGEiLQUBIdMFwaWXqhCBdd/FY58yRdCVQo6v10U+v2PxXSmMHB4OIOB/qvJH9SFAdAuOdWBCEtEs8XGRolETQV6gvsJxtML1Y77uo2nwM4JCQMwOOoD+z10vKOACkH+AbHv0XeJUD4jjH2ACEz7xHU/+8pQD9CGsoOfwgkChlKAOrjAvY4BkYQ8a1Yxwf+OeIM9um80NDC8Dn75SIa5FiyDux/1gK6OusATW0b7x0t8v7aYzQ4RjjHYAXxM/OzNOfX5eoQ5xMClCCL4OOvKRG6LuOdg5DCl7AAhqnVyC/rxpDfmMH4m87q0t0R6YHdGbWqpgshrxveie/k0BnuuRowAK8XUdgfFqJUq/6qaLfyIL0EZ1rBEDLOCONh/uIq7sgePkUabuDd69htJSSaJOnwGH/nILYG7+R66b7gxzE1Ofv720fU5PITI3NC7BAX6Vbj/T0BLA4nSd/8AuV/5dZLTgn8Gi9y2pX38jLcBFLee2L6vyPnnsIk8CpYK0Ie/Ce9AbfVKRsjOQemvQXZxBEk+D7eoQTywA8O6qcR58EMG5eS7IEM7UD8HzW2zUC5kqvqgz0b6kkDnQg6z+fdFuPwBV38CAAk/R39QPxXwRC/UzUr7C40GVH13Agf1B81z3+wEDATF0j702Fs8whP1LvsOzASGePNwj0VahTI0Pyl9eXPuBrukvnDosHs8PwFxdAHwNfRJNvRE+c3GM4J8uDMAUMEJAIm/TPHwcjLBxqB/sQFwcAgttUd0dvQGyasEEZKRqTD2uBCZsHdxQZ/sf4fnCj8PW5jZdYo/0vQjrT6LdskDDQ69x4xERgM6DSt+LnZVyXy3h0PNCMg5EY0CRjtMTglGUktCStMeTAg//oeLFdiERYKGEMS6DEHJUN2KVs34gs8DH9E+DIjDDkYVx40Pi4vWdkOCFfC+VgUFuI+Hwz6FPvZ8hcb5MjwGgDm/eCvAN/z5CQQ7z0AJfPgpyHd1uxDFBUs+iE/bu4P+ebDqdIQUQ4ROhUdf03ZEjEX79/zIoHa7DGiFjFA0zEzrwI7uiDx1ixo9/fz8P63/Mr4Ve8DLuA2NRX+CBLJ8jjfztzwCOL29f7QGLZJ9wEo6fg9+BQxTv0Mu8YtJ7UbZ9zlK9wgOv0IYNmkBCoOztIJ3RD1bBAyJDC/aMgD9PlA07gF43/qBdm3qjkO8vuPxQd/CcLW0xQNDAQlH+8RNhkzGykmQOoCEeAe7/OgENA5/jX4P8D29+rK4cn4BQEl/Cf0T3upLx877l3VLvYsXEhNFQ+B7iI09u1ZEhvJzxjBwNoBRzDr8BMhvTf8AwzzDCkTIbrv/Bvu0AADw7sc7ynjyflLrL8q2OL5+8XM3horACUd+VAtNhlHMjIrNwX+MzsgVUA9BzJBGy87ORruR28QOlNULS/05lIt8TAIUTRkNxhNOR87O/hCQfguIX8H7RE4NfXS+3/1FgvQEhTgxsvd/uMdIL3808D9Nuzx/gYwB/Xy3rcl0s8QF/PSF90F+iUEAw4A/zAXEun8EgcJf3QRR2PZ6jgRGEkW+BrFMgcT/T6/2AfexMofvRpn7+tCGdsc4MwDBq7dzU8KEizlFQvGEePjy/VfMT0V5A7X5GQFQJQkMjDS/xw0rgFeHvVM/TlBDvJ/+RBdbU8XD1X1XE4F90kZLusf8Rcr6EQQt0dgPQg4/k0JUvZuGha6NHg8ETjiMCDmMv8v+AgZRtQAKGvhGiIIUOkb1SLR1RXw9/zvCDDxN3+yLvPtA2rNyh3yFRQ77QMsBjhAIyMh8vDvPzPyMsjwLT4mOgZcPBT+PO/sRxMWUUIRFfvkLAID3dMhETo5TknlLurNFFbLFC03Swgeb0cs7Vk5Yz8FF38EOvmltsq7PyjQEd7MOxHyR0d/I+u0+DP0qhEaZzQip/E/+hg3BjwgE0MA7Da5yAsvLPUWGPtbLz8r5Bng2wY8J35/XT9RBisHKjojFu8LXfAvJPLg+wUwXfLp/M4vXtrx7yM3HSPnP9FBvrsZF40vQes/TgYdDTLoIm3vCVkY3UUUJx0MEi75FVQy4jc3UR/6ECRh5QUBOQBTUx6+GBbDKCzPOwhbANVPfwP9+GdKVlphL/yovTROd1PuI3nq8WdAHOznHIEqD0+2MCrYRT4aK/3pJuSuI/HT3kJL/mz4kVoIzugJ811k+DMhQD003AU9YdEyP0Al8iM3+0HmwzEx+A1ZVihwKPLAHttFUFIK3Ns178DnOBgBGe3Atqb2U06d5TATuyTVybEkzOacZ40jIx8Tse4Q6ha9XCscfhrHfwTTJiP/DR5ERRNTGDIAOhsiFDcqARxONxsVPjxPLkb0HDz9fzX9LBchTg73GScLHEoXOhkeP0YYBi4kyBkeEt/0WTDv7QOZ2LU8Kx/64C+e/3+93Tk+pF7KEKe05blL3+fh/BBsFMYx3+cZ5xPmuvH9Ih4fREcNA9Li1F3yLub19zweDe9JIg8UHvbbAhFB+fwN9/2qNxiBLwzrEgsNxTvoECWyrmby1d1JA+0AEvUjRELsBrKki7r0Yvc1JAIETj+c9xaZCuiizSukD+IM9yHaK4NO6bvx4A6rssyi7P0bysYEwBgi977nSrM9/wbLFjs3F7OBAAS47hbZ8iDmu00F3iVOFGjQ6QoGGx83UoUgL1DQ5z9q4V/aSypN4S1dLVPvS0dMFeIWywbwteM5uP4cPX7FQ3ZmXdPgYQoDODYP6n/Y2Zkf6M4AL9TS/g39GMcZ8uEN5R+R4NCswM+58PGbA/2hl9TsvaEc0w3GBrc6QPPR34GThNDQNPj4GwupSDKZGCYXKQUtAfiBJSYMT/cfAQf98DALwiovPwYgNgRKJTZP5xxLCQkU/Ag1Oxv3KSzfIxPXCyWL+ic/81NTJTIwLP4E9ikU+gclEvkFJBUKCUMN+BAWORPn7NvqvyQw7fj39RxE/yV/4UPe2DAA1BcWXS75fU4+ZN0c9x7yCfYVGCD8+wReAP/HP/wYCD7c9iguyBUIEtw3H/kT8BTtPQMa4ydQTiYFLBkl/f9lKfYKAdpE4BAQOtMaSiZFHi38Rgx/S1YbN8tADm5ZfQ7qvgM82xHX8uZOP0UDMgv/3zoeCQ7gZTHdLYG/EfoODTK4zG/8fWva/yv/5EsG3+xF+ELvHAopDAvTBuv7LxgMzqHhExnV7hvo3gzbBRMFAP8Q9xz1EB4EGf8o8IEp1Poa8pWk0QAAIR8aNvi9+B4ZCxScpwUj8trz8+vD2H8t+fzvi9MH4xT3u7sauybn3/rTAtIM8OcKAkuJYBNrUBMZJfla1BLpkj706csZ9qq1Ar488TDLPftcLcIoMAgOOO0iJ70TRCULJgAwfxrkBC0OAlLGzhAXbXQ/5OjeTQD+HAQFVRgUF2XSNgc3BxzcKixNEy52ZGM4HxkbOEn750o1ffLzEfnx+hoQWSdCLu/YyUsHcknpYXFJMyVLOmT9HwEpHeMdf+4HOd5cPuUkQA5dJeQqrFEc6vAm/x3wHTg0L0cKBBkz3As8PxMf+QUJA+kBIjDrKy5GHS4afwdI9Dpj8/k2M0gAkFUBCyr3NBQpAg35WC/wG0srFbjz/QAWJ8X1Xf7jGkTU3TLWH3SzEcgK+e8R9Qgt/lBW+Ov0WQwQEvv5S0AO9wowLwc5/X8tCBzm+hoFNgIY/+vR7gIRHwX8NST5JkbiAUUdJlwN9g322xoV5h368F8pEfpxAXYGBTP9oiweUw/Jf1MxZA8vDSPp9PwILjvpBiE17QwDLRn74woG9/I7AvHrVcrq/BIT9vb451X9CTkIEX8YMfoTDhEQ+QgAECxDARMw/9b3AgQsEn0WDfoLFy78ReAl9zUKHL3uAOAcOTKBBTEMA+roLdTD+ik8I8kwr9ZH6xHTtgK4CTwA2gzk4mQaU/4/yflCUA8rArHfydGm+sXR9Vn1DeXf8BXLPdwM+xsVWzrbrRf6ujoOLRYG2RR/NHn3qis1I1PdoDnEBNMON3cxR/YBpO7mOufkfSao8Nrx/AFPLt7qy8Qk+/v7S/4j9zImySh/fS1O+drgYMq2Gjl66/rxIjPc3/wMryIzSwFxPPgv6eU97A1Hv/YWKRoSNefxfDqpDAoNJGk8p1sr3dNh+j77LRsfGMQ3+S0GMy7NUYEIuwAGFzH8EHD/LGfCmCWhCzde0+fq9S5pDRQ8Inr6Ih5uqv8aFSJR6P5n2cUhTsRy8RAk/zPjf9sR98EZ/TuR18jvCOUMC+MWFEZprd/75QBISQ4fByElS0QR7yUS7PIlKQ4aAwcZ/isrIvwr8SMhEwcZ+gEqEOUeCwMyZvE0Nesi9d4nGfUEGhQFH3EXTVUaNSUp+PcHJAh/XD4H7k5aQ8rbGSMRQSZxtUAwJRZROFpQRlhGVhsZKDkjHzD4YKMr81N/PDswShDhLi/25khC+jQN2S/iYQccewiWCDcfOUgNVfMe8KVsVhA45f+qQBhEMC9CATMC/Rr01xIn1VnyIOIZPEvD4sry21FpRRpBR1P+KODDBD/DEn/1+MdxODFU1/H63D8eBAt/L1MDTiIGIxZAKFJG1ygKSw3G+lJRJRo/Dj0JACEfJkH6QelW/AEIFRg3Bh01IyTyCeyuUhX3M/XVrRc4ME4L2jgkyd8ztUYQGQUmAdcuBRHMy+0cDMAoOPHxCfrtH2A5GBWWgbnPGVT8Gh7ABmJT9i4DDUUa9NIJ+e0iWKv5E9bAy6sQ3vIULunio88eEOITFiiBPpqr8tHz2CAX7ccr+Rmf0Zuq3eAyIUYY6pkJ0qk2ySRjPjLTEjzn7S3mPwg0txjTD8XSFtX6KRL0JR809wjmQhcbPb9m9H9rDsUVXf175ksgZgc2LBMe9wwjSF0tT04HQVU6MhLvHjI0NShB+wsy2t1I7n89Mi5wP+8ySCMfMRoOJbEvCVtOWitTNi3edD4FxlXiJlxc3kfxJQxPUgslL7zJ6SaGKh8R3h2Q7PVK24EhX534zNnrMwHP8g7KDS7M0CES2dr+3j745Q7R97BP673F4Q34qeE5DQrcH7zi27wT+OD8zPDU2+4U4NbQ+xGmziKfJ/nO1/7zqAXb2cK7tM3yweQi2QTx/NkfPMzOFNiFmrXb/gEA7MjyAh6BHB06NPclQVYrTE84BQ0/KzYNLAVPMCIR+TD9JEIbHiAgNi3oOwnXHy0DOCC6AzoXOT0nIDZDCwtZHDsHEyx/KPfVDO27ROog/gn8xAT2XxkHLBAO9xq59QMYGfAYEn8PByBZHyBhO8sQOGbnzuKe794Icz8VJUSwA/bUICDA0jrVytJJ/DcEz9HiyQfkJUP+6ennHQ8M9vEqG89BxihD+NXUJUws7uxgJ/9/u+D7TEYj/gtrDAE15uQ2zCQwLwUoEPTsM+D4RRwVBQQeAvEtVRLMCCtcRQjs1NjQKzT//ecXSFwZFGPoRBP/MwOhBSVmL/1/Kil62RHuKgwZ8CMGTgQKL0H07hMSnxweIvkT+QxLCP3ZLuki9ioj8/z9DhwEHQJoBCv43CsJGP8pBBxN7WNBGkUdBxUKDN/dGSovJn8HFhUnGScRGhQbAifmFPEm7S8oEwgP4xUVAKtFDh4SBAgiIicXfxxX+xMU7vYLEz4n2GsuIhQZBgEgEjIDEAT+AP5oKjFSgQXSRBDyhfTywv0bepazHu/1EjIiBx44Tzg/LyIqGqg36xNlSjQUAxO6+9rlz3MSKjT86w3sKBAQ6dr2+wbO7/RTUA//KwMPBGLuvFz850DIAu2cpwIhDP3AA+goO7B0PukZ1D09wAHWOEz7fzxNVMQMC1ow+w7k+V4dMw1KCdo3NiP9Qi1/Rfc6OMzz42HtPe3uDutEFBX5+SYb+Bwj/NA1+CkwBvNNJUctSRzRAfT3OmAdE/UgCUj07fAScFTk+/fw5xQDyH8IMPj+2gES/w4qJgTh7RAI39gADBsOGe4K4/r/CRwJzt/KOC0UEjgxBuJM6/QPCf3nI/T66g/2Rkvw9O7ctO7vU/RO9tX5VwhC+Dk8Nz/y/Vg19BcUzFHt7elAK1QG7SsG2gB/CQIP70rcA9v+11q+FiL8+e37zABLA6X40gN/6fsKKujV9FTPF+kkMzI8ERYYGwXb4xcr6+Mn+yQHF/NTLhHsONIF3MzqQNNR6iATQkvL1KnnLdteTxz0AK8kVfPnBDEg/9toKA7EETALSqoQQHXnAjTnSgDiWD8mBanif0E79D0tVkxBPtgdE5TcOy5PRv/u6DM0NDc7t84kMlFmDe89CAeBJAsr4PkPOxHwOiP1BgBc7x3e1zAU+0z4I1ZEEUcu6+wKIfcLRRDf0SggckHh4PMJ29r5OQ754vOcH0Ar4AgrAKYt7Vko+bvgIPUB0P8kbOwVCxnm/bj5BPHV/AtL/j40fzze0v/11wrrEr1l+Rv5MDEtHEUSGvnqhwUlawYoPgMKT63r/iH3EixNLT7KQUJfBtvaQhJq/+QN4hkIFwn5f3jkJLsbECNq9Q7weBzz9jXUEAjp+0HuHbIJEOH11Ov3AykT5PvxDwsfC94TAVBROOmB0PX22fcw6fwq6TANEN00JBgHA/IDC/IEEC0WA/c4HCA3UBYyMCBCPPMLBBQbPPEDKSVIMAgVAkhCKgMeNlcVWhwOHkU2L0o+GQcSTRd/O+0qCBEDMTEcF0wW4MrUPRoS/RHw3/KyylI4sCXdpPM3zg78HAPSIORZEd4P+ieoHuAisQ8UMf3wCraBQR3zITEN4p0dq/TbFZnWI/bDFCiqOzPM/c7xATXjUP8jAKTaN/MF1yY47hvMuiNF4vch7Q4jBGRFFwz83E8QHRkA+v0i6wEB+bDa6C4qf/rx/BOvgRHqAKwwEJzKzBbCzx4bDaQWp8jaGP8i1iQNCS8AYQ3HPDcfIAEk2+vuveAYvLxEGPDm+/bGC/oo1s9pJR0DTeRBSh7C5RUaL0P+G+EH5UwABwgnDQkdKe9/HP8N1x4hFvEb/v4CCEUsMy8zPRQVQRjrPDo7PSYfFFkl/N0C9kvn8QvRF97ZwYEk9sIcBefYH80l+g4OIe/rJxcT5+nitQrl+fER/yT99Mf0nNwO+bzb/CK7Mtv76f61v+E2Li9E084/OuYvUxx/XvkpE7ZWCkhXVQjjzLD2SDr2thFCKw1ITdZI3rUAGrE7Wxxq5Twhbn7KREc++wXGLzhi9vTbMQkHfDHgKNQGDQcJU2OUcA5BUbgC5grsXVINT/fiAXZeNFHJFzbiKgLUEBFFMEtOXjx/6AXiWOYuPOjPT/MmCvy7/CQQ2QwO5PYc5gMNHSvI/mAkCgnkEPNVHxMl/BB/8yYACC0p/vbNDx8k5GoyKhZOERMwM+HxIhM9NHwTHjwQCWRTWiIYVxDTHyUY7blOIucXBC4rMuB/D01DWUsRFlA/HijpN+o9NEXF2wQ0EhQlDusKCk8cAT5Evd5MExUXJh8s8jUXEUH4wkPeTrQJMTiBSg8WFSAEHi4PLRVLHSlo21oACiMZAzbV8As3SN1XLCvwJhxGKxNXAhLwRODM/P3PIyPTgrK55y8zIro/Cc76SANlvh4b9T+w8j0+6vARB0YEKuNH8njo1SPp2eZ/6mza5TsR9Pig2kreRicU3Orw69vizivixeoAueLJ5ejUMBfY9+L+utkN0gTr9eQWwvTp+M/RA+wDBPP+6P2B59yorfYA1eXg8P/t+R+5zN7RIAwySPrf+RIbZCkMDT/t9MB//CkoPEMYJvvZE/nm1QwJS6cTGPhA+gkaJTc8H23a5PjHOSDiI+bH9jFiHfLn9A3k7vLs6PHrpZAaDyn96wAY0QjjJRkt6Rz/CPYI+gUvRRQSApUV5OHQ94Go7QgyL0AE9OKO+AfoHvmwjxg5EgJeZEM3f2go+m5LVU8V++EVWxci4PU0HkQ9DDssNHsQQWUj+PJkP1hKCPNDOVphGewIRQNC6xP5XjZEO2jBVTY4I/oprgElWg0zF8UBTfL0H1Gn5A4r9QcEE0JR/ht/RBJ08fPuNQk3Tnj1JxX4NvIvTzsTBCX9UGB2JzoiEzX6KUL21cA0UuoPTxgKDEO14AoT7fHy266ute0jAKq/CzhAXiEciiTJvvYvgQfRKVUOMSktSKgQH/siJ7sG1DMOLTdAGvkl/vpAJD0LQQkNE/MjBCJKChXp5t8ZPvr1FDFWMf9DPP/+FvUdM/0DOSMr9j4nf3TsEjFOPiH/MtVdbm1UDxk1JUnXI2MoHS8h+CoK/u4zFn8YPkRAKjUgChVLOvMQRecSPRsLR2D7FWDsS0kV5A7pDTI59lI3LxdELiESIxDpHvUy/jYJCPs9/REm4+fv1PRj6wQf5xQaXB319885WEMd8zTs6z/o2BJXKFRHGjQjwNk5Mg0RMhL/D3/1ARAv6STCMH5hKejsqgYf+kRo2KHpt8i46t+hdfAaxyEEZRz/gaciFOFB2dwNHhER1/wPGH8sRx/0RccxKRL+HuX8NfQT+Qsg1fQiORMcLBnJn94inhHi+OEpEhI/9iEZwZkkHbPSPxneNAe7WCwqDPSbgcmWGQfcFUD/HEBmkhA4Fg6oHlgX3Ug7Qg4DCx02ySn2Vn8Z/PY1DkxeKgL1DEgyJVQE2kUP+DATwz1BNhccAfkiK/VAAAEXExwyQzAPzP7IyhDw3S7m5oLn1wuu9/vi0/HZ3w/y3/bY4OAW5df/6qoB7Bi/9foTy/nt0p3S6PGBzt4JkdyG4OQRxQDixsv9M+hJN/DxgfseEu40NBBBEkMqvuEnHRzhObs3/CUZqdl5OqAtXAgIDcD7C1so3BCOMq+SLQG3tSQxUE5hCSQDKTvyLiE67Rv+JH8WNsNg0Bu7U9QZ5vAGDfnhFzUZBxQX3BKW1A4J6zUbCkEO+0Bg6rUa9OoYIOoKFfYDZw3sDQ7U1DUcDBsr9McB5CkAEREp9xobAtUaDxE0/fEyIOwwTvNLfwPwSgRS8vkHv/4CSF06LSo64ffXDw4s7hE9M8jULu2Dx9Gi3ddKOki5xr8qlizwpjDCrLi/AJswgaLl77NG05G4OJf/iSK0+yf8O9WWpd6esCMl8kHUpjYZ++LVwvqwIAoN5PCbsnD+8usl0vsgYxzTHPoE6hLb59UouPk2+cs++errMu3Otxmz/u0RFWx/BPXVuNLNABTATCAcC9kiABQo2//sKTZaBinZH/fgzjrZUQ72LfofzADzJdYJzfRDvPU3+hIWFRIjXTbgHbmByN7+WPUr8bkFYEbuMBsqLc0x3l6vEwsCu0Au1ejgKv2BJcsHMQH+IvpCFxBNICoOFAYT0inrYgoXzPj2dLz9803xEkg4JSoUNDegRiNBD+8d1tMCF0gturAxHh0CDSUJCkvgGe7U6PhDxx3J7Esb3uHj77T5xyzUIp/fgRftKvomRQ3NGJoQ9+gKpU4XONv+4MDL5A4QGSsAwJcF54/FI/HRFvDS5qTeNdTzgTcb5Tu6K6cttKW8W60fLyir7uYWqRvZZOZqMR+lWv/5GgtWUVVO2v8BGlLUY1ECzPYS5E0xDyxA4WYZ3CMSPz7yQyS3Hur11NZIV8t/6/nv/Ub+ZckXvghfN+5GFrcsNCws1Qfy9QfH+CvZcn/SuukhqxPiNN4K3RADHf3yCNL0C82rEuT3zUv++g01zB1iVctAA9Te+9029CAE5+8sMapT8gEwMX8z7JYU9f9gxvWqKmgU0dyDdlbjcFwYuHt+ck4pRsX7fmMmYDru7aFnodZYrHcX18QKT/nFxFFDrzk5sdzcrsUvc+g+nI2TvT8G+lI3AyzOuwc2W3Ekfvqic1uvFlz/fydVKXpDRclYLrf9Kn/4WgAWXvPBBPm+cgwrIwDwKCp/J7T2uBoOqKIBLfKbdCrNuhkY178eWt0F4jcOBRT/yqfVSg4GMGTiExGvzey7/bXNlzcWufA57fr0uNX5M1MI+Q3b2ELbNSw1LvdV25TeN/nN5/YtosDdNNrAoDrWEVM35/giGMUVYoGtydDF9Tt8J2YyvCFZCdrXDxg3y8sb/u7mDNkyGfntSoHFAOQsjecQ1eK+1P/KEdzX/CHyDZ8VCx0HThInAvHGO05Ozb/Qp+j18AnN0jHt32dNneyzwuPv0QIhCeOzqetYoErd2BowF4O5ER4Lp9DPDADTrvBW6CNedg/dCvGSBiS93weVYhQp/erHElaBTDGpH//vLEQp6T3e1dFJUPj1Vb8wtOP5FbMPNQgeCRfIVRntNUb6AOn/BCZW4A3e/Q4QdB0jqNgj4P5FeQgFIR8Zf95y/OVBQ/IIn1P77C/08+TaUtMGOkXMO+8cpPzUtf4O66cmDiBagUnpAtbOHQkRBtQyNZ7IIOfvFi3MPBZW5y3FCezms+sQRi4oMsf9/yczasVHICYjNgcZBxE+9SP50SH7PMEXyxPr8vkG5yTuf+SwBuApT/bjBdsBtrHz30Cs8dRRTvYsrhjosRfzMw7bKM/lDM4QXwXO4oH0mvwZE+PO2AkE5vu8xpHyFMSQzgLf+u8F8Pf6Kgzy3C/mUSDE+gLuSmQdHvP9gegE7OZr5LCmGqfjUu/YGOPAjqsEmBrn+OIq/MrvrkKSWKsrzmWwqPXh6gDrEMLl3x7tKC43s/sLGKLLCbELRJXhvooRy/AcJgHrdJ1w54GjKElMIdMEZisIJ+LeThp4M2kbOAmQNuIKCCKZ9PXftmyqzNknTBTJ9R5VVdTk7QTk1PzTZtQGE1b2ItzjNMZVDSj3GL3WZyLGgeFWKirL5qvjy+T6/eDPrtX7B0UM71/6KeEZExKtIMTOsv/KsvA3atDwq8flPgPxEgIMRbEa46y3PUx/2fMG+Dn+lB/gNEPi1lBEutEa5tMS3SIWF/YFFdvl8aEKS9jaIUM2GfgEI1sGrzj9yRcKrtIcIR7hTNBK9trgFifhK7DMyhj49jaBGt6s++DiOhy5tTMph9+u4e4k9OFFTbnR9tsOAx5KGsnRHxsI3vWB3N1C2Z4ZJqFSm+ToxKKMNxq22+8UXQv5MhQCFJYQLPWoBtgHxTNXJmiwxjkAHzKtRaJw9MfuwtrFBhCBpRPMSkbNyUb+Of0JmC5FQ1EgbZdEQRzsri86RNo6v/1L+qIhBqo6KNLY4NeS/vfzJbe+IMooy7fwG66jzgkfTu6r9uIECqO4/OvJD9e+DPGM/xojws+nCE3tAAcPBfzQlj4R8K7qCK2r3ah/UsrSrtC2vgXjvRYWFA1q26sLKcg2CU6Bx85J9+/Z1igMnboY8xrABh2X3sK4CEIKzdAmphyqqQS0K/z9usoMO9Ge1wMdARrsMrEADBQKY++jBu7W3AM6T8frNMYr5h8TDxEZ3Ma//+I0pwAHHQAe8c/BTtcugSrVQz4yGueOK9DtxDUu9hgxt2VOvjn9EuEd7O3G4Sf17PUIzADwGdXvBRom3KzWHxUxGtyyIe7q9hLKgSrC2dQwKS0v2L0Cn/jZz7kCFiwp58L/IcY7BwvP6QW8+iA/N+q1ACQivPVHBvw/0S0i+t3EMc0Vwys+TxS/Si2UMawtHePGuoEv2Q4/HUr0pyPr6y0au6JaVz8f3eQ+/+PYyS3if+jLyfQm+i0HyxIPGhU+PNMG5e8VJO7y6vbnSt425Ci7If7R1R6456XbISwp90kCMfQ10Dg0N1pJ7yvrARgULxhABPFH4goGF99H88/RQC0AJMjd3e4LHz6wgTj+AqRYPQRIRf/1yhrXxahcNzkhObxSEMeyravvG1sXrQYAxEVW+1uwbPi30TzdRiIfZn8Ny8dKUb/8ychc6CA5Tz9d3PNGFePbDRUBDQBjFAcYv8RQJ2Mh4PAMwAAbV8rlAdfmHOKwwT0Dr+gGkBbtCRwhFiLf8Ab+gcTcAN8Rx+swCSMQ/uDc/Vqwt+DQwzUwBRH8zeUFnev0FejD1sAn8hchgaDsOBwDuyj9wjTdBP4F/PsPDBIKHEFyCP/r4qP+5i2iFNiUx0kkCzMlKBCrIQTxRPzZsFzkSxpYD8fi2eI9/h7LKoEJrgj2BMmw5tq+q8u6Cicnne0F6V/N08k+CceZLOITnsPKngE/w6rKH8znI/AKN+qwCzsCOnb6+x8p/1Fc6Ws+A+kGBzT/GBVi67Xl2P4T3fb/B/wKytAZ9boP3yl/wjQYRZtg/QgXKs1kF/ct1xvoCBXrarivtKABekf95p7qLHmr5gL1rSedyeaMtKpF9f25QFcJ3bcHBxos2BIooxodCCm+f8fxFy/UxtxBaOP6FgFB8eHeBPMOHVk9JmQ4LvQUyIHbEwYHBfT0zsrZJPvnoF0tTvCY0LAauBHmZaO+3NruseAqCAydRecZJO/IAhDttw8xovfR8bmppboNydsOzuAdB9INqMEGRj3XOSXVSkz22u3eDQDbrRDY5Dc/VYLWNhX7EbXruajzzYMIJOHVgVMkAOEppbA0DzZLADXOr62z4tMduyA58cj79qInK/HLNxjF9a6Oi0aBN8he89r/kwDFD+zjpsHzLeVp4bNF6ORH/NJmX8IxwhUT8lP+5PAiKseyLwg1XP3RwQfS5yvJxvHjziv4xoFK4s7IQ87xUSPPECDpzUr5OxLrTOzsUSm7kcaKpxBT5A/g9sy7Hf3gydNQB4Yf+BrgbVQRJaD3CmXilcSBATHXOQNy0shNMDc7BPvmAN+zB8CysJmRR0oPovOyjMDkSAQNM4bVqw7AK+FjW+6pb6nR1yYT/EOEPMdaqs7Zzib14dE/D+ff1FTG7JzRqMevBdKmH9XqyFGHOoH9+8ZMDPH3DtML32U40aIJ8jPWCCS++QLb9RbaByHK/xrKnggGy/Zk0ijlIug5dU6myKe2rsEbG9gJQATCc0CBKegbGH84DDMa20om02hdLOAG/AoL+C0iBQQdEhMjMBg6/gy+OeQyA/xWN/8mBx3lThIZFyDxO9tY1+UbKxwmUtMIOjh40hY0hg1i0TZPArEWCgPiA98IfzgUGQA8ZZwltscW3CCB9O0t5MPAOEZj61X2qcf08erxagIJ0gVFCkmRAKj5/ytwHzDhigwUP9QNLfnqujom9O31MCMYyOISFJWrDvxVGCpdNCe6v/4kF3jTa0f6GgrwBNcrgfIbHzbwaBgYVnSh8fNdai3oJ9ff76Iq2FMNtmzqEA7zIlRHvwpztfke3zGc5b2b83/52ew4Pv8KOgTgsRFmLWB3NNIpv7rOD92MIejP4h3M9NOB3zDSyQ4ryg7d0doVm/fgy+0E18c+O+tT5zUFsdO+udzyWOKvTjkxEdgSvRjeD+4d0Q/5+xUz7LcPFPj5CxxD4OXFMqjIMTEYOfTO+srz+Ru2uCfy9isC14Hgsr7KCPceJ7btJ7H/wsubIgIQJuGmHA4C0xbMgR4dJ9rD/bzzLsvKrynj/SZUq+vbHx0pQykG4esgrvHP5w0tADUX0SYUM8T51TskEcvVI9UD1cjVLZUAnMwE8wsCZDvPVRbkVkG4UAbicRfq7Pcq7vceOCmtH+lRR/odPs42Nv1oD0AlfyFEEiwyURwY+2Uh30vHA1bn+tEGHut/Dta7WwMT/TT6+KQ4ztUEOsXH7O/FvOLaCifWCQPp2y7JAOQ80eCmNMsHSEwr0+78APDmORgsQgm0ZszHFBm16Qn8gTE2xAZe5cgUv5f8Ci+c8ese4cK82Q04HyLkxO+z3eT+/b9D7CEhGV9kPqbT7LoO/fgv0hAD9OT2/UK+1u5nDs+VMBHbWALOQPWEZ5b/E4EZ5Lu5ohIl6CAI4P2YILclwUwcePrqMrY+/vnfnt+jwQHHtSB+EcwRe+7DQc3ZCrToXH91B+mX4NsDt94uK6MujCjIyQWs1Z7DFs5VLgApHUMK+Bq4Avq3DghI77PQJAHNKOfn2DjoBzB9+ejDoiwp4fu36zQz8Vf3xP4QRO8m4+YaPQRiHOoAHRnOBRLTPDZM+y826AVLK82/5UoF/zThFZHnvOEVI4HY0/UtCz6VxAUOf9cc9VS7kGPpnSoS4+3eFqPDpcE78Au/xO+5V8Jz/HrIrxP/xNU/PgHjMQTlGa4mCnHZBM4vFcmLw47gGyczzx/QodXP4+v7sH8Vz+VOsPMjJunwKbwGXaIYV+rZK15AJvk6xjMI+3nSt25W/Tglv9Ly/ARZLzUXBb9h350dAvgiXyYKH9TfMtfK2V/uPPAXM9yuPDf2uMNZQllH/hgtSN0PJw3eQhI+5erIfx4U0CMq2C5wAO4DJdzsEg4jB80NTyXD98zb5f3Jf/UVOBAAz0hCDR8VMTNNHhHwNBsATyEgGUMG9BgjA+4GD04FAFks8QnM8fL8AEsTAhzB+vv22hPwDAQPyxns49QM7Rj7shS32qYl1rv0L7we1Zjqt8rwA9LbB4EIN+8XwNmI7PsIJNzQ97CrSQoFEBwNGCAryVJ/Ql799v/zOoWt4UW8APghErOesBDeo+cdMQnOwCnFScbk3yHeMysSA/wttQQ77w0z4SxRwzKyV+HIhOMBBDqF1YHDMja6/uj+/bf/+Kr5JCcuLAzZ1xIS+om6DunE69oz7KjuOQ3u4pgixduTz+Ak0ub16N7AM7qw77jj+BcjrjrM9A5P6CIRPkoOr/je7C46DQEoHu8XXK8J0CYs8yhxT1g76xt/CmDkTxrMAdAFIrsjv7VjMHO0BBZG/DEi+hP/MkS0vDgw5yHYDxIHEddEIwYdKf0NNCNHTmL2VEILkyrI+uogz8HDFk0/UX8O8K8P6elG8s/aOoHky8bUSUoeYcao7DLTK9HQND8X2/HKHFEmPErT/lg43Nk24+Rkb7444jSvHr3YG/cj7s5S8mCcKv7fzloQAiG+BNkA6UCB5mo2HR++zg0S3k7jbaPN79f17APGJKr/svX34k/2I0tgR/cGQODI2fguwAwr9cI84htgCD8f+u3gKSoJJbvn5BYPNBS+/QXxOdH2H07ZM8gt5QbM2igN4v02Hkf/BjoXwf+2Jy/WzL79JdlEUS0/6dQl/SEhFbzMfynbHbTpE+1EHP3X2gEh+hfL39srz9qjzL2dEYEU37L2/swB1uhIAjgC5eM8u6/2ABeP1sUb9uwP1MvO3r9RxNHnMf4s/83ODN5CFCW+RxtN1uwGf6ohxPau26Oz6v2qn0UVP0Oo68KtzaW9CrUEJB8quxMi8xCrPEVWB3QHKtw1rsYo0u7iSbUEMjH/Ld/8OBJRMPDSwwVDM/VZxwAQ9hzhtYG4M/rjQBw2+yBxTRbOrOfp4CiY2aS4NaSq/owG0zOr4uPvfrAjK6T7vUy7O5tUARXr4NZDfykMeOO3010+5dwOneIDP8Nga+40/QjH7AfT1supBurxDQ3Wh2qF9KHlUxVGFxGTH/8oMunXNxAk265nTwgx3DLVidaiJEYksUBVOfKR4wigxoEQ5gSMMpo43zWzYWX/Jw7081MpAPBPEPU+9PXFKwK05Q5jLhbWStrOOFDwugzzJA0gFORh0KxZ1x5/8cXKHsYxyd3N6treWjrBP/C7udgr7vY6xtrbJQM5TX/Pu/FJGlwu5rQ1Ix79uCsyxTH7Efq7nuoRQPv0aEQsQfALzfzMwvES6PkGC1rWOkNHSLPuSzUVQfdN3VzsYs32MH82HzvjvRRduGJJLN9WPeXYCWn58EhV7SDQBGsxWEgCOGeMO1nrM9oUi+n+Pj0Fy2EZ8q0wUWAkmlBPAjnwQDes30gUN0QFohzPGrOvUjsUaxEfy6frvEca0tVBHVb3Cy+Bzq/nLfvEFf3rNQo070f34hj5GRJB6D+hZbzb8Ak/8NbaJMboM5hrRlQGRyW6Le22GO0Ow+XlDQERrD/dAO4l9TjqfyjhyqFI/kO2OQvuEjjwIM78wwMl4PoF4z0f9bLBC0obX+r1+/xw5cL2DBMvPtKnw7XcP3kVkXIcOzCt7bnjwazWL5jlJrpO4Xg2aj8EGlRDMX+yRf4a6fgJ9QD4H+B/67hB1sNLS/E0H6v/5/0OGBDt8/eY8g3mEQy6siBYUd4D7tnl0gtf8QZL4e9dIgH8CCHlWEDg+Qq2u/EUHT/IxdDEdF4J2O8SH87mQMUXBUn0AVzB9R5C6/bC8R2zGFswJOMDw2c+ZL8qtbzC4fNa+h7vwP1af+IK2A+m6Mn7/xc96eC1/xg8CaciQesOwwvz2bXdRgX5s9jxWu0nIPe4LLPDCe+qgR4KMNhjZ02xwhcZ8Cjg1KJy"},"input_bias":[0.086643286,0.0155005725,-0.12260549,-0.0713638,0.09845795,-0.15142407,-0.09922629,0.03218232,0.12537593,0.18932346,0.01338448,0.062565915,0.00018757794,-0.049523123,-0.09341628,-0.09367173,-0.072871774,0.02955022,-0.107944,0.124758534,0.032710336,-0.104058675,0.047549356,0.11726757,-0.078588516,0.11889103,-0.10061596,-0.06763026,0.04025045,0.09407393,-0.11806733,0.07617055,0.07912736,0.034176707,-0.19348626,0.011269077,-0.04649988,-0.0932005,0.044126812,0.18467404,-0.025698833,0.14099267,-0.13666803,-0.17788811,0.11385447,0.028554983,-0.047771607,0.02752785,0.14130376,0.0932864,0.03974459,-0.08645957,-0.019393113,0.10388175,-0.10997375,-0.06755969,0.16205251,-0.05451535,-0.11371108,-0.10330803,0.09089342,0.10108857,-0.072395295,0.08868504,-0.120591804,5.37523e-06,-0.057526562,0.15119281,0.04359329,-0.10514756,0.020629153,0.029860236,0.08930745,-0.0074962806,0.03558034,0.09307373,0.12594248,-0.07284416,0.16666004,-0.039300438,0.017047817,-0.118098706,0.08594447,-0.022044403,0.14737786,0.17583492,0.08701359,0.19968015,0.015892511,0.1349538,0.087135755,0.19787306,0.064912654,0.24849346,0.24669066,0.088562265,0.15097594,0.30957854,0.114208326,0.07806208,0.12822582,0.40940037,0.27561826,0.19981886,0.269442,0.14038447,0.029528743,0.23953156,0.11124578,0.100717165,-0.17751522,0.34107032,0.19355859,0.21018922,0.3536303,0.13216294,0.1280973,0.044793736,0.18247966,0.25474545,0.17905074,0.29000506,0.3287992,0.24195516,0.23730825,-0.040073372,0.07224012,0.06052363,0.31304726,-0.10969182,0.2020613,0.14697507,0.24579726,0.19477628,0.3161656,0.18077892,0.15306854,0.106571555,0.036651608,0.3153259,-0.039862614,0.08315223,0.0012004279,0.26182434,0.32384133,0.053542368,0.28825107,0.35874972,0.19067538,0.031211402,0.14848346,0.21137014,0.011358347,0.1368349,0.1758529,0.31606817,-0.18236452,0.12889671,0.0854759,-0.08176007,-0.1512591,-0.0008225126,0.11329601,0.16677898,0.029259522,0.009703559,-0.17549379,-0.06808236,0.083671734,0.039690226,0.12981507,0.07259209,-0.11219102,0.022532586,0.0878876,-0.0254553,-0.050940465,-0.06098856,-0.10370028,-0.12787247,-0.042888835,-0.059764832,-0.027640015,0.024928344,-0.10384052,-0.030896388,0.0438406,-0.0481862,0.1389764,-0.107716404,-0.045401424,-0.015112415,-0.12363886,-0.034249306,-0.023752164,0.003081982,-0.050544195,-0.09407666,0.013613582,-0.048805926,-0.078520246,-0.049967907,0.04581733,-0.01665147,-0.042529102,-0.0011997013,-0.045179658,-0.039768793,0.09789965,-0.08341628,0.06934913,-0.13514908,0.04412739,-0.076482624,-0.03973664,0.12039285,0.08337682,0.09146423,-0.16538937,0.030115258,-0.12848859,0.16096649,0.12034471,-0.02055104,-0.07672704,0.102505,-0.033839554,-0.09886829,0.021170566,0.025592703,-0.059711043,-0.0018265523,0.01884702,0.1197221,-0.12536117,-0.12769887,0.12701572,-0.07512569,-0.051448423,0.13786428],"state_weight":{"shape":[240,80],"scale":[0.0037112604,0.0027558962,0.0027114546,0.0034888035,0.0020830445,0.0018307094,0.003070743,0.002080303,0.003569339,0.0018190339,0.0029331767,0.0036999907,0.0032292886,0.0034970974,0.0030535094,0.0028057669,0.003783151,0.0020291423,0.0023480316,0.0025529454,0.0022999353,0.0021956896,0.0021603378,0.0030295493,0.0026362345,0.0033797987,0.002879927,0.0030972823,0.0020418293,0.0029357255,0.0034439045,0.0019420693,0.004792193,0.0039671846,0.0017704371,0.003402773,0.0028874774,0.0030647274,0.0037262125,0.0022667663,0.0029138485,0.00275168,0.0029663343,0.0031458836,0.002541275,0.004558129,0.0049290075,0.0022304843,0.0023985568,0.003143899,0.0028064104,0.00316603,0.002069883,0.0025020596,0.0018191761,0.002227253,0.0026642256,0.0022571573,0.0020912557,0.0027385226,0.0033172704,0.0023413987,0.0028753546,0.0035324334,0.003818592,0.004111109,0.0016271735,0.002109185,0.0018698266,0.0021781267,0.0022923339,0.0032269321,0.002234058,0.0031384453,0.002798976,0.003273025,0.0030656238,0.002133025,0.0023518226,0.0046378896,0.0050185635,0.0035205407,0.0040018307,0.005189336,0.0037580302,0.0033074305,0.0029907902,0.0035224927,0.0064839562,0.0051123537,0.0030816006,0.0029912863,0.0028990111,0.0035287638,0.004276736,0.003806942,0.0038060688,0.0043255785,0.004005924,0.004265066,0.0038746442,0.0044457237,0.0032339252,0.00440913,0.004315095,0.004632866,0.0045473725,0.0051134117,0.0034505876,0.0041923253,0.0032598535,0.0031700141,0.00444591,0.0037942952,0.0032195705,0.0033976838,0.0030561397,0.0054686177,0.005111344,0.00535218,0.005493372,0.003266373,0.003929669,0.0045773247,0.0052751387,0.0042133476,0.005187822,0.0051239333,0.0039198683,0.003037776,0.0037067842,0.0033687155,0.002956224,0.003410998,0.004370075,0.0047440324,0.0038144186,0.003052625,0.004187598,0.0044279224,0.0032928411,0.0042010588,0.0064319195,0.0034653475,0.0035819313,0.005645676,0.003223144,0.0031785395,0.0030334648,0.0044067516,0.0055442587,0.004659168,0.003974816,0.0032594104,0.0037882242,0.004997106,0.003233112,0.0038577754,0.0030205948,0.0028361536,0.0031707424,0.0022850477,0.0026020769,0.002091114,0.0028209796,0.0013385699,0.0016494652,0.0020059857,0.0040785004,0.0027327784,0.0025040973,0.0034950543,0.0019527077,0.0017384725,0.0026857085,0.0021047732,0.0025982533,0.0033574516,0.001981873,0.0033477605,0.0019786237,0.0011714802,0.0023676963,0.0027760332,0.0023694646,0.0023700239,0.0018335913,0.0024050507,0.0032900055,0.0030439382,0.0032775633,0.0027378015,0.0022539322,0.0029437055,0.0013947475,0.0018661701,0.0017756313,0.0020416884,0.004043097,0.0038417615,0.0032238993,0.0027328734,0.0021908355,0.0015075286,0.002544127,0.0031101292,0.0027655934,0.0023439818,0.0019960515,0.0038977456,0.0037716117,0.0028699124,0.0015877757,0.0037981288,0.0011484356,0.0025278688,0.0025348943,0.002043856,0.002504091,0.0012611259,0.004262228,0.0029430715,0.0036456813,0.0029261115,0.0027271423,0.0031308616,0.0012782371,0.0030370937,0.0023820584,0.0017160982,0.002497915,0.002357394,0.003919948,0.0033911979,0.0029442888,0.0033383642,0.0029099663,0.0020726975,0.0028720745,0.0038222244],"int8":"4QkkmynuLB0HNe3V7hMouO7u+hzSA6LQLxMH+G/5PfTmFzkw8b+6EoY2w+4Gx7PuFrn5Au0S+hjef9syB1z5Hu5zB7oLJAvzBDbM2uVAJwD2IFTaFyrfMr1D+b1Y/djzliH6uvW8+j2vxmYUKP+6tA/h5eit3xzhLunmMh4snQ5vJDcMr8K8Q/V/mCDwESNj2+HE2C3kB9PFVsYRZykHIS2BQ/TB8ykSS6w5Ay8kJvjkyfUr7RKpHu8JTlEPHNE23joexijqLrsGC+nMMRHEFebx4sMq7v4ACiE4QeDt3/fsAykm3v8bJeLpSen0Csji9goEBkkAML76KtIVBbsgTQYI+RUYJN7jJ+Qc9/gcFPkk3fVYHrAsFfO86DXo87JHMT0kfwM6Gvq6/Qy/6RRNETrPKPwpPOAcGSMZFiAt08MeFjUICwr7KxztCpAs4toEwckIdue+9gmjVVI51t7t6dPduwfg/hTURvDowk2+y+R/vdSdyanbHyJmxkO+HqkwywDODczwTLMUPAYcqzLyRSADv8DCoQcZB9vtxh/5Ri3M2PUMId0wHjEh8dnOTdsytTMR80biH+gLUObl4djD+C0w2RbpSNzdrPUN4RMjgSsdLC9Q6kLXBQagDeY4IfmJAALyH+3iO7bRA9XhHOz5HR34PtzxGBioAPTU4hr/4e4s3xRHC/zQOfY2L//NgQAo5d3qBxA3Ey3j/NX/3yoQ/UwjJqwSJwgO3CzrOfgyOePMf9ZJldk6H8f8CTW7GRgdXfD07v4QAzBZGu1J/xiw9e6l7uonLxQ1Et/rK1IfNRKtTe7RE/743A+9Qs58zaDNOr/qJyzh2i0DNf/BY8YRFv8nC2dMJgfeZSXmzy/kGEfAtiT3JPz//uTZwMUUAhQGPjT3Fd+5Ehk0KhUlqLTzfz4rJ0vE5f074wC6FCA3WCY3t/++Ij0d8wNJwxE08/fVu8oO9/o38QbvGAS/NczD5c3modQN677RpxNF4QHWNrGZ0ufYiTz9S8cz4uopp9foGMIPzQ4S1vz4Z/Ei5hwTUoHwn88M9eCoCn2s361lKRcbLzr99gI40YH26swa6e3ZGIQY5O/6Cf317AfRKtYh3CNNDSoJFO4rM/Tmpe/o3RUYKWDoHAUyIgMHID7/8g8ZFRXy0dz7CPHkDthO+CAevr8vJ/II9APkf/gBBg4D5hblOg/1GvjA2B/GKxsgD+QC0dYM9PQH7gX++g4J8wjh8yBfCxPRAcwW5EbcDdUh6PT98tsBDh4U63ETzslp+xrt1SEXCPLSA/8mFQT4DAgGO+f6O9g7HfLxI8Yf/wAp5Szq5xf0CvTaG+M/KAr/0vQr/1MfCOb5BND+GggN1QH+/TAhART9LxX+COoAy3/JPsMAOb8HmfcVJ778EhMeB/AKGQfq/tMXf/3pEgZK4/X6AeMRHBoKcdP4K+OoDnIbD9390RbZJeQO+AMLSy0hw/r2Dwb3Uurt+eQI8Rwr3QXhEgvS9NXTEC0JKO4b8f76DvPnFvj3LA/W9DwQJ/TrGvM7xB8Y8ji5S9wUH+3dD9rY/8gcDCIsBADLFuE2LTzIgS3M0gMW/+67As7NHeDz9hfpxhIBTwkV8OE8De2xB7nkMg0+LOk+0E+v3dzZDkr3EeQBztUP6gzlRPoOf+0AAPwJP/0nJKoPyens+eYTBt0CBOf4DQMVDL8lEULsHAwBHOoTdQru//N/5iz3zRUK+/gsQdTYzBgn4CE79gDh6Qv6/mn68DoK2BwT/PLyLA/8HVckEvlBA9cZB/BB7AkNLR4BMAcTKj89FysPSr0RfvwNuEH5FowV+AIbh7FSzA/08x1SsgE5C4+SI61vPZz6kFICA1W688ka5etEfyDA1u3N5hFA4oTxtLURK/EhddguDz5PINXv6er5qOn/uO7j6en/7KJi4em2YqIkEMLFTuX7RuLDHfVc/xcDD9wD8yowx6pYZiZW285BO7wbAvars94qSOQMHs06RPC6KNnC0EC1/kT0Po0vE7XIq/adKLtbJYH2dPYyyiEH0n5Iz+gyrcJAJiE2DRP3PgoHAQtV9B2F3vaV//AYfyQIUsfDOnIDPf0vN/hov7YA+grls83GJKrQ48sbRy71ED9NagATJifR0NRDJ8Zxq97WBE/Zzdvd4MG5+fgHGSPbsCaf8atQ1En1yBoNBADT0gmxVx/xgU/5IjESDz76CevX+V+k8Qs5NRABRQbIGy/2EPwXxQUDG2z+xVcfXwTpYu0MMA8NEPFdGRTIf7YlK/cBVuMPGxzx3TzuLxj+NfLjCxneWAUa40M01lPtTBsAWOkVCe3HFhzewjIZOBEYEMYFtRXKxV7ZL9UmDQDyxOPzHNO34cB/OgHC9M8AWg+5lEj84QpBsx72LcpU5AfuCvP4GAuZpRsyOcIEx1P43RTluB9HGBr/5+rp4874UPABOvk4wED2RkLTMLQw+unCKePlG/4SHgoBCg70fwj9/xIr9yfELjXBP8EgxurN+B4nLuAW87ssODIZL+gVAxshDt0V4PT19wCxEdjb5O1t0wYFMQfOOdRO1Bqy4/qB787xzwOgC8s91vgS8Pl6xDTh/TLmEyq7G+XjIAqxtuoGKfip/wH81XcB1S4Zp8nxrhf8FRbiB14W/vet+Q104Dfq0xQYDvjv0qDsFVop1TDKPOXh5zxHEeDYCwOpwtnmKOAR6/r3/vsTfwIs7NDuCS32xr7QzRrE4Ajawt5HzBUQAOnzNMs5By78LtdXxDLwpew/+gLcFObk3D8jw/xeByrNEDfu3gTO9w0OBCA2gU76JvVCURveCRkt6TPkVOT/DvZGjjtCHWgrEf1a7A4rGwnx3g3lIQrgv94w4u0bMvDp7hsL1/EV0vouAS8fyQA33ykKJ+6yKNvxUrTpS8btTPEM4PTX3qRI+RLV9cYyOPgkAcjcVvA1Vey44gAvTxrxC6dC5w8LSYHYHzdpFPj13LIfDAMcM1zUBgTjJgUDd0XwqhYDCmvx9uQzsJMgAqoNz0y83mQNDCN43gX+3v7W1PrtFCwRYKyN52hoBe4mYvo8o/+pJuY+wQi4x4E4p4LCVPM+ygRW88dCbkjin3/u5s3U1vI18NU1BgwX4gfo++NwoQPtDs9U7/Dk6z4mzPMP1N4e3aDkDrQGG9zD9uilHq4UGBQIAisHJu/YGwO5HfkADtxR/ODsbfIEGtdGNW/wNRLaUbUcEPAW3/P+Bh7KJflFBQApTQcMArMY2SlGGOseJpIBNwu88dz2OgdQ5yMOfzThLcu72fYGRR/ry+LtMwolJ/Q74hPtSC4L04z58RYdKvMPK1++PSYMCBM74UMYEAwGqeUgKiQBFiyJDKid6uUgKwkmSX88Ed/lCMkYVLzXubKMCdNZFugjINE66AQSc+Ig6RXd6A7qwK/xtTr47hGX8vAP2oE6DfMVDesYyfVH1Mo1MABgBGSvB+wR/hvvtPsjHcUSBwbWIOkS8d4L3r4k2+P/S+whLCqh/PTp/gFH3Nj0/ffDLOvr67jxNOkR8hf9HvzS7RnuOOPxNw33SPc9zRziMRs1+Ab/690+FvYAC+LMIgJEWfoEgTIHBO7QA/QFxNwSDuwoNu4TCUHg4eP3MwEN/ArO8Rmg467vIRoLJ5I82wEG5UYE7nL1DmRctG4WP8bOsqgc+TUQ4+goUT1a8fIptrbJELu0/Se9fwwL3Cct0sUuzq4f9gUaQzdTWzZ37TGw1tHuP7hP0RP2+t3/+Q3fgQoXzwYi6iQJsefhLhdEHPvp7K352UrELE0Q4PAJHkMoEDTr/+ofEPAVHtQK1Q8qHPLbP8ICZQMnDQLq3+P4684i7zn7DyIG2wDltyHYSyyBBd/UBexA6f3lJxEA7tULaOkr5gX/AxU9Eh8kDA6/8vBFGyAGsAr59MHVBtYPEMf2Uun1vQk0+S9N7tz+5rv0BOvF5xPWPwcOf+Usty8y5uQpquwen9Mk+HXBEATaRPXfGgMI5h7V99bJ4lIQH+XaELmMD1gb5f86EQcYSBDmMtA98d8XSRTkNPnaQC5YJwEVQvA5SjMtaL8+CwwEAeEE7yv99Avk6Q0DEf0TE9j8Ft7K9ugaKvnhyBTv8PkN1gbkEyYR4ibe+RoYDuP83uM7JTLy5gFfEAjEKhIK6fTw9Q4P2x84I0V/A+oN9yov8/YM+izj+jjLEOv7GhDp6dNb0xFq7iCeaNPnQu/Nt0DWIUtXCM8sReTpBEj/4hGB3zc3Qv9/vA8oPNEI9dCe1AzhHPIq5jYp1Q7JBgDdDjklyDojFxr38vw85lfnFkcI8i/96h8Twji2D/GyAQMZLDnxJcG6DP+l8TAY9exf8hoO+McxAQEP1crnGbbUaBM57BrZ6AH/GP7kgQYHzw/QLN36Y9wx4top/Nbu89P8FeUPQ+RYA03cUMwW177e6u7pS5Vzg4EaTTLuz7Yu8DMKxPAcOd3t9CuxkhXa7RBh6fXaBBqsQ+Yb/ajq4S4kAykm/tg1K7LAR4GzQcXtFshl4R4U4AXH6/VC3s0S9fgI5PNbKv4DFiXxMw5PPBfwQs7uAR/xCZ/9UB4HCzCw8rUPFdkLCArHG+geG9wWCQUTFco67YH0BST6PkLsIiNgEd4e/dld3Q0HFAwVNj1APOJPGawIqTsn/vWtRvjVysqSBzLomAO4AeoX/gLAGgAq9vPpBx7F6C3iCJXsLTf3IqMuQevf6vLvgUDvpzTx4wneQLzzKekaaP0MBjLpJ9rG+u8FIihhOD6w0f/sIDdf+S/sE8k8IlDO/goONAAL4NsAtv713xAS1/8H5Pu99MhPDvkQ0vH+7S7DBP78wNLk0AnH5rUCxyEvPF02gefAFh3m5Ov/CfoL7rT4Av/tGPn7DdsYEBYhKMsnNejRIrUF9Lru+czsvvLbBMoG9N7uX9wgC/8iyQxJ0B35wA4eB+bftw/5IQ8B4sww4v7n7CXcAy/28NvrEv0gGBP/5koADBz75PUA8t0O4wHsQkwSF/L8+yl/BQAYQ7b+YPQI2vFh+vIlPiC4fzmdxvi+3gn1DQ5O7eL5mQmz6/YH7hkvk6f3N+Xvu88Rutci7jCGCCUgaf4T6OND5FQvowMCZeEQ6xHbMwUuAjkyLzEebvYSFRf/8wwU7i2eBd7r6BzT6jVAFB7Gz8H6GvsuRgjOAeqtvgf51nWMBdkOCBcn3X/ID4mrjvoG9AEyCBYowvHW2+I2AjC7tBvkLEoI1sI/x24L7QjlChTzETfqat0P1Lz+9Z/03ynG7023SXvfuQEY5ylHzq3JxW4mfwu9tvpBBiwLMu0E3OPo+lAMDxzdwL30EY22RbrxyMkl9QEqPSnPxBozPoz1LwYYgeIltBsZ51z5xbi7KNVLC7cjMtr25Urc/AbI5g0TOUtMA7Wr72X/8O51VLXlBcBEPjTXJ+zO6Az/C5c5vsvvr860sxwZ+/IPCRATA+Qw6wPrGe62J/m3BwnsDezkFygfwCEVDygX+ub6BNoXzlAMNevltfwI8yQiIAw7DRoOBRHrQvgIvA5A8yTW5QsU3Mnhf/cTL3NXKjfoQPZHrtXgFQ7YFzP/U9Ud1fIO8MTwNfjB+ST8+9bT7r7Yz+ggao748TYvCRAo4gke/dyB9eUeND81JkPp3NML9TAN++MWOgvvRALeOU7AK146ARIqEUjjGfLf5vjR+RzoGzUWHPi+/jVIAjkPCoEnBLn1J+0u7cdEJO9P+Lfz8e5u50vRwMAD6x0M4BQVpOg4+ChlGQ03L7c22g7n082mD2b2Ku7HNa7YB/k/qNssGj4SKwRQLnEDVe8GZAMbBvo06zUVJS8CQy87Z08S2isK7+yBQj9hGLkTyPOdUrCJ3z4gTEUoz0kYOfwwoNWE6dM/xk/N7u0f2w7w5oJJ2OIkDoHSChTR7vPUGVjEIwx50iVgOdzu2+JgAnEVp9Y83iMyVjoJhkroDBMM4gHs7v84VBGptBAZ4aGdwtIxCmsqyDJBGMURUvza1VnI3PLdsDIez9LZz+YZ2scTKeVggSjW+TfIDfP4Aifb5Sfc8qLY/TgBIhHG1PY88jvkDpoFeP/2BM27BOvr5Axi3DgqPfQR4kvwf0bE/QNO4egKGkkVJzg8fM0p27QabNoZ6hTPFAMVAv/S+UDSGQtfOgYJn1LpFECx6rH6NxIbSxEJ3VwMzTkE900QxtvjKA/fjDe4IxMyl1W+/kzm7hLeKqQX9aAVtA/v7MoqzzPr738DPcoOwLT2B+PKz/o1SAom4fiZsgol99ml7fnaFdloSw+O7s9RqZIFB98hEiX/Hw4FtUbl9/r8AyU09CnI9Cv5/vUbHuUW1iHh9hs1rhDdws4wBc4l4ThCEAGtGvSB3Rrzze/r9fLH9uwGUyzvvf368NL7BAQkXgPq7AjP8cPr2gjHFxkEf+EO5Or8JPmF9CQq7Cn0ETndCijEKdoCAGX8tB70PuQnbk3X5sEf6xYsBa7liAUECNn8zT0qNBpJAylb874M+QX+A/3L0UDq3sQo/NTs0QAsnhjoTCCmSjQc9c/6L9Wf0KfeA6X21c8eEftxcNclAMVPI+HD8pvSz/z/giHWpNsvybPc2unUJOYbFTYSLf1OgUHk6/bkLskwJQjgpQjqzFj676zwPEnxDwD+Kxz/6hkr5ekXNP8kQCrw/QKf8lzWOC3B+cfRDf9ABQkX5MAEHcnS/iQZ16g9zdtXQNLQDSUXIgVOAX9FJPnhGTzP28T5o9oVHfbEJR0eHvYdzf0T1uD+Lu/kCPrPC+IbFyUa5+wZCBkC8A7F64EhCecg88/7Ca/M69QcCtUKM9nhNywIG/9XGd73DPLczS250wAPVRYL4CgZLPA+378eCbQ13O38HwE/7iEIEfgR6xXiTzAC31M5BiQK6+o7JCt/1NHmCi4f7MYQ5i0P+gIV6dkZ6jrnEPIMvA8s0Bv2+Oc44NoX0oEpAycyFQ4EDzL71vvwAPTGHiHKNObs7vWGDfk+Ja/iyfwW6OQAAhMIATER7DTmCxIxM0nI4vAr8Ru6CC495wUMM9rTGAa66g8t2xNjIHAMBw3/YPKND1b06ykP/VgIxScCevMiNZSMW7snv+914RNXcSOjTvrG5Axr9rrSARo7+Q2wMA0zQd4ptPLHDA/1gfj3UyESLP75/I/8nULaJtI4BmECEjqSQlUnH40UKKMV7QDvAaa6hxqnCWRuD74a+tGhutDWDPPOIdnU9lE66tYUDgrZ/4GQX0Zb7Ue5Fr3soB6zINYIQqxSMRAdDCv4DfxTuPCBGSDF7tsJA0T20Bx038ha1s1KQucN/wTe1E73LybhIf5o8dwIOQMJHeL6zf9RLe0OmKs9Hv0tMP6kCMtcyAdW2O/+t73Numsyea7X5wwMK1vNW8yy698WD/85Ew4LDL9COCLPLb8r6fjkxt9IOvgKNPXGM+0GKtcRgR0C5TAD9gf/PtW//+zWBiLhLx0fDO4JNN3N7krCBkrFQckjIH+nIBgo64ov4cUKJLntOrkOZdfW1i7nIiPyA6dG/hrZDAMBGJPvCyoG1PvrzbpiIeUUGQ321AI3gy/KGlYMn1EcteTdCq9eNAoG9yL7ZbgyNx9/0u8G+CMf6dsBQTrz9DnRFMjF2R32DPRd0d7mQSwoCgnywufKJi3wANP48zXTxgvCGgnhEnWCIytBRgb8TO/JJiMO7+pLwssDqSDU7BZLqgo+rh1xAUbf/RH0BM7U21Gr95FY0VQQDgLt7g/EKerztoE8okRbB9f+8vfzZibuTSPF6kr/WJ8wtwnTJNoN0hX68AG8H0Dm/QfotzoR9V/7CGD5AkXO94EUELHeFsXF9N+z9SrtREUUByPn2upeuee2Dyz7aeyZquQT3OMHDPnYD+7BJSv9DjlIGI81vsPU18nz1uDp4vf8sWnlINoPHRb+GcwkIC/w8+EG+aL7CvInp/4R3xPPHDxPBN/nwOYbKw4r4BHTHQUGRgr+1kfKuO3e9bIWCFLcG/5Wge68P/XE4BkBKftC1sP7AE7w+4Hc9PEEAx7p0hnsKC3d6fwc3+ID6DAR9PcQFAcaGd7z3ujeB/AH+iQhE+TkvfsWzuoL8e3tzAgDAjsT9soSAePo4in5Aub47+js+b4rCCYM8S2BCPkABvgAGucfGMLT9fTEKfH4/RcAWxXtRbwfvwwt0b/IvTDSOz++z/zn28glUlQOBsHgFiR75Gie7/U9vcbGItfq87sE4wEkLyUD6dnK3hzn7VjwLdTn/R4vDk1pFgSzWidQByMCND3TRw0tWBnCHfne/WINI+QS8K9ff4MSp+8bMxPAKf0U9O6R6BLu1wVkAdOnDQzDEcjZvBfVM8kYACQprxhMPAasHwHvyM7OuyyB0JLsBCs0E0i9/PEAHgEFzAjnuesq441F1seiHbrfy+ez50YBdf4tyD7fHZRcy8Lm6CPBM0LQCeAzTs83UPrpzA8u8eLb1wQH5+cPLObeGwD5JDLpG9cXqc4pDugF6RQSNRr5UvGv+BlbCez7ekIhC6XpCgnbCgnFCPb2Au7uKAHtRAl/AQcePy/1GCDqCAQi8Oj5CRTtAPsWBd83LAHz1OburPXzAw0Mrffi39UGEQxCxevPBw4h+avoxi7U983qEuYDCg3Q+9FBBgUJT94mDul/Dvgt9ub0BRYswPv3JQ77JdQx5UAP8SoE++j88u8ZQlbm/Nji1OFA0CBGfxUBL+ECQQJZCL/TYgD7FE2jKy8cJ9Im/Sc/WLvy5PQcF/XW4LM43K3t8P3s+sMoR+IFrOjjPdX9HybcPB3vLhMHLP7HDBNEJeU42PpGeDIA6t39CAfCGVot7TwCM9uYBe0WLu3f1TiBIxQVxv7RE/LhF9/dIOcSyi/C0LK8DPDUBvPFJhfjSQX0+gce/wig/dIBJuVKB9v9J+cASoHl4irq9d4IKw4B2MnVBE6DAennOS09Gd8s6EI3AkgC2UIGzOT+8UDB5qK/AyrRZhT12/wdxX8T/+ECRvn68bTMOBgK7s5G0Nkc2AgC0/8LFNm6z9oT4s8ADd/RTQ6+6NodNgpmKMv83R3+Nrbm6iJFDS8U6sQ5Dc/uDkPLRC87JusX8yz2PzLM+HwR/fUbzA6N0K7L/vTYmjknLAIIa40NGdcC89O07TEOG/be5/Nt29IyQCp548nIfwhJ2iHmJqhjr/PZqfcN875iHcEa+0bmsb78ywsZEIP1aHgYFQm7+uf4Puvo9wXP58XpnPJpsnvjuJwUK6ZHDrn5uCIDCVzbDDjPTALDnfkEBe3J/LPsBgaBQurR5FhgBCsi+BkX1/MxvLkQ7t3/4wR/Ft0WFv7k7vIVpQTBEg3fz+3/+TIO3RKi6tvx9w323NMD1O0H1ZgGFaP96+71z/7fHxMnCATWDt1m1+kIXQcREBgPA8M5Ez2gB/hD/u7dAQT5FeMK9+/Wvx8H5vTn5gQfyg8kTyWB7933/OzcJvEFEhgsCP9JFQsf37z0z/7x+xYs3RYpO6Ak8hzfC/f/j/jnAezw9hQ3G93rLvQ8/tL3fy0sAvvcEufh+O8kDAQUVNntAu35IuMJ1gIH5fr2KPYh/RvW0xrZ9Agk9Db27+cYMgL/+xIPyxvZ6+8U1Q3U9vbq9RL4DhHn+P0CtjUnFxd9KCEkwOgF4cXOoBjX3dB/zxLi07wd4x+wwRME+7DBmjHG89kBPp4G+9ttzh2NCyYsC/vZC1mP9N5M5iLdPRcCGRXU8/kUIEItFdfpHP+1IArwI//wNRwGLNEMO9u+1x4HNhkm/LRBOSMP2bzzCgPRTvnx4T38Fej6KvAjA+7g7Ue2sBfV+EP3AeW8uO65aq1HJhjnCYGV6BwZLcLjI9kjLBNF8Onw/+vqsvAb+9jhDOA4KyQsmzUcVBTd8dDdC+5H9c2v/DcXwRdgMiwD474XK++nALfWDgvfzQOk671O5X8KIPs9sNDBvMMWBkAUr916PkAX3f375OXoo+r6HusX0fbv4eUj1/u68e/w7+X+674G5sbNJJ5aBKoM2Qzc6ikIFyIDJTXBHNJB5f3wf8jt69mfPOZaO1UNDjri9RjeCUQDF/0AAOOW5dvM9PD8tBkACyYUX9EY3BPq5OqB7FjpIPn4yvI94tVQQhRU5MbSNxAWywzO4bkuosf97O4PButoHur3GBnhtMsBHQ8uMLcVXRjP/PDO4/Yy+7VFmwrp6qHj2+Tt2vX21qfSEekv+98Iu7RADzS65Uvw+M7/x/xM++Pj99hXBuIdBPjTBzs22lQ9BiX8WAR/2Y7gCdEJ3/4fyCsU3Pbu48EI8+TqEEXi+N8KKTxnsAn5BPjyCTTQFMkEMeQe3hIfHQDa7RYo+xMdPfcmRNqi/Mll5yLQAakoyvHOGIEPHwk9FdXqqBjpQwu6OuD7PeEBYfv3N+/P9mEgQgYSysxMLBQw7tH0EALWLTX12m4DS+KB+QPxR8/ezzKbSCsKtd2/AOa8Eqi0aLU0xjf2oNeYGkKU/w0s9OAd+uMzPfEFJ9Ih3sXh+wSKCx0BDSIh9OIRFhAc0yfrGQISNgL0wsAICQLl1icGAhAMCRNMNSTkCyLO+xv04wrY/7YS48uB6NvZDdItrXD549szPv8f8tfqI+YR3jLOLOzivhcWx0HpVxTUtfIQD9/o/Onv1gG3vpsIbvgXH9XY6B3P/OnzpScwFfkHH9oUD3/5OTwWJeoZ7PnazwrxPh7M6msf5BgdzQkx0RW57rgA197lAue/GAHz9Lex3/UD8vn8w9Hd6rm6mSU3zTcRytHXL+AL9gbuOR1I2vwa9AN/+hY1ONJp7hccCjDvJcbOY6cz/eclzCQvtQPvzKMO8KHPdLJKJ/bb5THh7SOxsLgOCf5OCLm6Ku314wtHJ94PmpwdUzPfYNO+DyKuzJkcgfgLxzjRIy8MAbg+5fl/SFBAOOvpFOXEGvy0YS/3MqY3vfo1w+c2G1PRHOfzvtH2uh8dPUD+OsMEzSkTATz6Oovf3u766ZACqilRzV7UzLPfFwLhTnHIIl8oPfpJE9DFAyPIEh0bDhbnAOPCKvHBN7/GvC0IJ970+bZZIe366/HTF+y8RND36BcV+eMiOTDXCpLYDEfeECDVBxXq1xrhBN7WVe5/DBgG6vzGLsgCHyAa88YYKAX8DeP+8QfRzIHqCOnb8+fIzc4kILnS1xT37O3l5BLiEs7h9QD3KD7wJfv7BOpa/T3YGRow8E4RSgTc5C648t8SzBXLTxgWf7cX+z8F7RoS9AYg6QnuDxrfzRXZ8+7o6jcTyia5+uLZGv/86fXZz+H38O7hrtnDS6z22Q4L7S/4A+n+2xLyBAwp/ej58079yTQEHNEW0w1/CeTd5Pu2LiYHLvjjIvvTD/CsYcnqEy7iVA3VwZ0UK+Yy/LD62yDBMSHOtvsV1ekxJAwBPOfWN1vJFDPtDffd7uDeKrjjWfAfwUIU7w2s7bIR8O0VQL7haFUPIdfE4QjKT9D9C9Qb+bbrz+P4FtfnhpzYAuIR4QbeyxMk83/CAzr5IiD5wNJQIRbP5dAswg7mSukqDTXR/FQp0TYVKvwnTqDv8Rv58kIV5SEA9CUAqxz8OjjM7+QGOG1APRnsQkvI+xP6BfzLxy4NdvYomSu7Et79yRHf3r5J+PQC47YgxKsF+snEyjvrDv434vv3gRTAAwcx3+0GBfFOv94V7QcACS8F+tffDc/YvvQYO8Hb2PTFFgUFL8YLufH68gni+wUiCU4D2i7dDM/73eqBOzsL4i/g7hkuNftUUuECPA5UEB4hivPp5Sv97ejsf4YnGvsndy0X9hNv8gvj+A3pGQNP8N8ULVn2rvy84iojJHCy+a8oPgY2MyXlC+VvyhPgEbkaZwhJCxcfUVnlD/cVBuMq4gUhpn/6xzDjHi4O3wUoE/Iz+fv60LcRIw4L+EPSQAn9zgHs9LnQzuQwJuARLA7tYOP99tDw2twiU5wR3OlwPfxOJ7b9+Q/mY2z61C2i6h3KeDEg3SerP+soEb1WKM8PMr0JAg2ykRI139c9Hdw42E4dx9/JVffqEAUh8Es8f/4aORnu36HL9ST+xR7h/QAcAumts98LDYlAEwPOZs4ORYzEDNXLBsZC5R80DekRD/vY5owSFtCBSf/PKwH3xgQh5UMCq+LECskNIc+vBmcW4NDFwuEj4tQLPzFBOg/0vxWYUMcm2QDJyerBx6nBJgk/CAhdCiRQsyFeQhXIIuq+iL3Mn+nNzIEwAykIFUG3/wYv9PbAk+pt+D3J9NEAeMnZXk8iW9jj13MT9ZIdxOjLJb677N7vC/nbOBn5KAlL4rzqpPzPYTLLRVZCOin0Bue54OqnHdHo2jDVBgADyOwb+IHEEuzxufOLEMDRAPQ0k/gXrQ4SDqzvISn73zDuS6shpiDHF6shBcf6FgPrtibuNvvdBvT038wkWOoF98IjLZ+8ADPjCQOqJzkfHSBqz/tKDfcK5s/E+Az59zLdBOU1FCdKE3T99+LpDmmyJxvYvEqYHhTJ994I7UAh68UR0fqB+8wlGgULCc1VKOUN9Mr/DoIh5e0fGgro3gwS5hE8uQDk6A0XFuH79uTrC/Lm/YEVAfEKA+AM/yPsD+PrL/THB+8D7/EWYNIf0hD3Dc5AEPn1CkX59iv33Foj9OPl4/7B4r3H4wXvAxj93gP5Ot4Y//gP/QDN3Sr3J/vrz+ol0/4JDjV/9f3jV/wb4vq8+Mc40v7b7gYW8OUmF/VAH0MJmBHcFhB/GtLkF0PsLPbTDzIKCM/Y2RDK2MDp+88W2/n0zqEGBwXR4fjr/wcqu8bkDk/fPhTZ1PQS4wLf9tBdPQgUPwbgC/0u9xhjtBH7/fwXJkrp2gglBApRFRDW4PLq1wgH3gDq6BoEChHPGgPiOBT+0OH4AQEP8TTZDxYdLQjuD39LJ/zQ7BkS/RcAzQXk+Oy3AAz/ExH/cR76+FwB+v39IgW7zA30Fcr4RTLb7d4NJsTKKgqhyxCzD83W8LtC6OZF2cbNGaMC22o6le7iKAgcx0qGAaLIHDj/vHffEW4EAH/aOsDz9708CuDgIubkUBDDOcZiJ+gx4OtK6zMM5k32sCPt+byBKMUoRdU31hLFDSO+zeL8GCIlKBir77TxAjK9/hL9rNQ7KFXbYRDvKzlRCd7e2wXBhewywMDb6sirD1PRxLQq2FCmEjrDHFHZ4h3DACb5swc0z+QWLu8VYgzqavG+1kbu3C9a6aUfCDTntdIVzDb52vs8AxlbBSRF9LkztTevsj7LvdEHt1yx7X/x7S/xRBru2jUz6yHTtPcz01XdFQv+6tm+5/Wy9esMBKGB1hPnyQLj2fMPEegTuBgq6i4H/u/+Lv8qyOPTMAsRB0P5AwZRDAESQO8L6zj7FdxH/EetywoWM8YC8hcs8BoC10Qk7PVEK3/lAFLOKywmPOsIBhhI//kYFyn7Zs56AcVM2A0c3vOuAbQN9Sa3B7kw0OgN1sT1JizhHOgzzBGW8KQSF+jxz/Za+DAk/ef65r8jmPr7Mvnw+BD0MiMI2w/cFDIBDRL5DMzq7vULC/bwAdn3FvXlByUVKev6LeeXDOkOIwoHDs4yAvUVDYE2+f4O3ekMEfwbuFI0ADbmxhYfwunWEN0HCvHw8fXZBfsAE9rJEiYKqNvd5NMDAOy6qwwU4VAsDO8OLNkIIO7mMuYX9SMI8h9/JvcFHfwz6SgYxdDkKspH4vMYJyYI9gADB9re5zrHG9ihEQ7SJv9bFQvq46cH7+rMzOQHLzsY8b4dARLNCQnJCP/aEiHG6CQQ8iyBVNfIAfP129Y5we2/+y7wrGP/dBonAs1SHvEE0cAjDMn4SPQK1RwI87SbCcQLRX9t4er3J9HoHwkGLtcESCMpETdEJgIMEhkC7wHgPDdL4jIN2/IENcwlQOne8UPcN9/R7CBTPBW9MTj1LAHbJxXJ2Rga+/sl2Rr+xxnwBtTTV94lENDn1gfFP39CzvYxAQ0Xvo/xEOro6R4AEjM5N9UNARwRC+oI4RnGJwCt1BYdEu7ZCwtI5+Lbe0kqEOYBCuij3A4oMA/cJwDWoRgB7wBDEdjt7AO5F8n/+Dne4QimFhJ5x3/T46362vv0Ov4I4RmiJf4b5kru/k21+v/wDfmBGc/fpH/5zUf4FBwL+TQBwUEBFvfK6QX2KP858/IJRAjz8xjP9AD03BH/RAsEHCEFtTD9BxXhqgZRs+QBCQOaA77l4ta+kRgMU+MK1d7w1+ILHs3w4hbUD+kC8zvfF//uOVgEPJD66Mbc2DATLtMe+6nZ7wQPVqHk8u8MCR1v99r83zC8Df3l8xT11Q3zLjfPB38A5A4tO+pWIOkeGgcnWffoCAC1PpZKJbREpC1z36W/3yTo0tG7GxUYf18TSbYLwgPRudEbRcFlQN7UT7AJvNo45u74y78APicvPgCK2B2LjbQxu+sh3t6+Pq8F5cD2C8sQ60EH2hReEvQW19ILx7Enn/oEFMIRJxfQHArs4jnCDQHj9PEPEfn28BP2NPILDOzcKP/uABL6AwX3ERC2Bswr/wj9FdwPDR/574FB9xcOug7cL/jNGVpbExLQ4xMS0MrSWr/18yr///LP+vo6/OH4AhLZ6e2BCNjM1Lq8pc//3C/y6LvtLwzkEgn2CNIK5yDpGQZiIvnx8TcWywbOLDXcE886qwsJ1cQB7tMmGKQ7E2Maqhaa/38yJFhwDRoS8c5GBjDurKMX6yknJL9o2w7vCO+3/QG+2y6x5TKxoeOc9jCC5ekp7fn3U8iPxO/K2zLrMQnT6ybm8gjk2/764Sn5RTHo5rsLf/kvMA/y+zNR5P7lNQLg2R8nGeMiFy78muf87QL+98X6z+LtL+Hw7Mvp/dDb6eX4yfb50dDa6wbuCOq4BhrRI+gWPu/7XtbaIsO3E/i831vEA+jr8dk8w8Yw6Lrh8f2sFgC5syjz1eIc6xXTLtDHHTII8V34GvIbgULNMpQZENQu0trgMSIMQthP8/b//O6+NFTZ+/u78P0eVPnnJPco9dTF7ATyHL3Pr6cKGgfgsCf0/gVA418APy3wUEPIIt8f6Emp5gtckSIIOgAcFGTTDTwz1C1/KFQcGrEhzzkc3gUeDA7v/fTh9cv7ygrd2eHUuPUuGB3zyOuU1/EN5vveys3f9RgeBc7kPIHY5QUHzgIeQuHn6TOsBvUP3wrr9RPa2ygg1dcv3BXkUPhb9uznJ+EBBtgBAQjnLBMf+/L39QFP+fs6LPIQA/TYBvP2SuQGFBpBHi73f+0K/9rY9vPv6Qzc6vAoKPTs4g/l9vzdGhcbLRq7PsYCJdnS7wdqwfILNAUNIsnnFrqZPPYNyRrg3kD18yZcGtrzAN5EFuTZzcX5+DQaMeEn8FrcwRTu3vrmFX/d5hv40zHOHBLJ/CbUFjhVAca5yc726RMB8zo+sQMLOePaGB2+ExPn1d8Rt9s8xgbK67S4FrOFgbTkr/0u5ySwzScgFP7OEQczHfjuvzIwIdb/ixoVJ5gLx0PM30jWZR7Y/CwvB3AZGvTt/T/a8X8fCvEI1uzqtiLy6gHyBBD8CgkNV/UDEfbF6wXH+kjzHdraCRcg3wolLlRM4vfxI+kW9wbREq0QxNLq6g4I+vYdLAUbJy8Xw1S+Pvj9Ackk+r4myfIU2KUMzS9KgdXnGDBD/zTsqjExNPP/ydIYINc8HQ7fQNlYowYwEgAW58L3RvrZJL3DWr+rsP/o5M83uGY0Zdz3tZ3x/Lw0njIzGzLXCim/EG7tPy2tCOXulN8dDCAkFRXbQ/G6C7rb0/DQAA4GJ8cgvfDIxc0Pv+QCivQY9LdRs69/5zwOmbCr5Ei6E/YOBUzQwd6BrzPZC/OnAmPmLv8YXdwiFc2zBv7y+TLA6Pm0yiL0+d3r1tnS5wcRxMnVw8jR4kv64wu+DcHPMhYMCRgFC74Dy035O+Qm4/TY6tII5BJTYd7XBPrfBtnqfUsIAhDd/uqNFLw1x/1N3MzvzRMj7eP9nuP5JvYA2uTbAsT9IyKBFgDTIvsTDfEv6S8C/RDsjx3VQOUs/0XjI+wXISOwSBEr/fcJ/AjiDwrrFPMP7vMZ+/NA+OHg/ADN+PMG5BcA3vfaxRsOC+6wBpsnAhn229L87tAaAuIS4wUNF/PwzDPfBfF/7RYOHhAS7ibi6g8fJBIc5ye811/FGCcBD8lB/rMdzd+yIOvG9kOjRCoY7uf+37jtutekEUPyLYGk6QRC7PgZG0P8vNbPLyUjpyro0iAr+eXW4t8D5b42+AUjP//HKPH5uu0O1QEH0j3mE/D/NwR5FP0B5ez+zwD69t/xygxACQY//0bCmve+GBkbFhMa4gr8tfYPHxcCD+ERAvIW/dIxfwwfDAUzCkwwKN5R3PAGDtzzpiMp1EQP8U4r1w3xCBn/vBPV5v3+B9gR3szqHxq8l/Sr1wUBnfgCMzIS9LvGCt7hlzwFwiBELjUfHwYL+PUXFlC28/rN7tsmuyPf+38dtw/YUerkx3c31zb75PMhyDzeJZf94crCAxjWOtz9+sWLERUSmgDQ4wPwH6iwgQhT31IJ/b3zDuQmz9O0R/Yb3iYT6B0vPQpIVvIs9TnqIgIWDxkmD6Qhf/QwEbz8ONXi8qEn2uu1Hw8eD//pAcpW1wEU6tX5WOwR/tze+0XU7RAoATX8zdMCFsznGwcXtgDh4w3z5Q4I6SoPJdzw+NryDPsea/rPLtX67PP8DQAZHwRRptgRVBDTMuH86vw/wAQORhjmLu7+L6dRBUywzSgUCg+BNwInJ/nwAvAQPhPKvyAgM+ovr+JOybn8/N0DBu0q2UfRseHiDh/4SeXVEfiyD8PoLrUDAyABFAxaIbVRAfhbPLjQGyDj+hYYuD0kOLcSPxkGEOQA4xDn6kbByAjioQ/94NnRbAx/ClIB6Pz192ilNxJ/AtQgJjnvDfYIBwMYPq9GpPTVxbpGL9ZJm/L+q74NDM/cvq+8DuMQwo2dzGyU+tbr9soJ9SW25rAvCxsKTAT+7vJH9tptO+6+BsJLdIws3FQFruNfTfcN53/u3vDSLbsu3d4IeQWb9FTGeftCu/r0LCvk8T6vDeyijbznihkhIwK1zuEA2R0Km+E1FdoNCSLo6HPxIrvpGeS2A68lI/fzEvAqAO381Rvz7foPIxoKEwHkJA4rLdAmx9t2BP30+jQdBO77HqrlMQpCHhzxLSX3Fu4c0PLiC8bR30Da//TwSDMMWAtZD+sAfwjeKNVrtfegAkLBG/nY1hTB1yXZSwC7Eu0HXunRxBn+C9/tzoW9AvI+UQpoCD8kH3QuI8R/GB35xKkZ4AnPBUD/v//8vs8v42H+Jyz6qxVfRGostBAjW2XZDdXSK+AhDQke6hUfMb9W4+kDf+TuzOEg2OAr9AzzIQvuKNIRb/HKBCUR1+bOAvkH6RbusukETBv86zsqDsUWCK7I1Uvv9A/FMxNw/SY13fmuBKXsHxkb8CLUNfYlOt0CDQLJ8PvF+JtP9hAk+Or7Q/MXCH9M6iYmKpXayfOh8hPwDWIcBUPUwNzDG/4GOOuSIAnb1wYAFwUJToEWNj8D2fLvrA4IG84nGhUO1h7R+joW7iuz8c9AE9zrZF4hBvDr2hqZXFACvAgkKjL32PzVNRIXAgrW5gQeYxgtZA7l7cXdCw4k+RkOy1b9B9tkNkfn9Rm9Ks7c0MoSCRqBCSwyGysF0PDv91dW/utvZxYRs+OWFwwg4Az/E/kgURvDurMlwvI8FqdM9Udj0025s/3vECWn3S7OLR8jwwC2A+cd1BAIPQ425z3YFQMxxII+uhIH+q3glNHLYMcDMebiZPAt4eVWklh/7hvGp6zY5i/B3fBjG7355q6fGCotEkTj8xUZ4RL3I7YHKvkm9iAHHTIIQRXpKC7tBuz7xeME7fENzukKbARKIRZAONYTBRAA8yMfAtxq89AFLkb23goeTEgitAk2Ou9E6T0FgTEq18hbyevrIfPR+/Y2v/HuH8EnQh4HC/PQ2BkEACj2+ftAHO/r/efSIPQkMiQ+syLX+B32D+0e67Yo3fcR3/4H/J+sAt1n4NIW2hrXOv7z0c4KGAMNAusRgfsH0Ize9PiB3RoqHxe14VU5LT3iEO4QjitN+QML58zIo2AP/OuW8eni9fPZ6ebo30FUEQwtrOI6KhQ5xfwV+DEV4L/AFige1/8F0Pwn6v066AEWQ9UyyBHnFwPh9OAa0LYBIONQEQdM4eAV5BERf9g+/gTF5B/xPVDf6eUVFfRV+cLcHtsB0wkH1dk69fAXBgf9Qk/1GQzqvhoy7e3+FCXNNiO6/aP7DA4W4O3q//w53w4UA98DLRAM2R8VFBsdyjLtAdje9QL26BULCfP2ADTv2QAFQQPbHX8nCwDe+fn5CS7x3OTj/Qnk/yzr5vn7F98eFSLwwgP39TPoAbDeFQM8B/wJRC4c8oYT4ev78bwktR0NP9LKAkknMR3l+O4fqRcf5OzItx8jmO4yCUwn0v3wsfcEyn8kLif25toL0BMA/cLR7O3/G0oYpy2BV/Ejyf3yD/M9sgM06eo5KbpnUAlTQUEhIwEKmR/UEdtdI/1VnoEQJjsrovxJRcf1EDYDJuU9TQuwNe7M8L8r9ctL2OsPJN314Jhc7U7J3+bP2Ps4vxVN6Dgn6tcLDejdFS36G/cD/PMU8ga83yAFAUXpEfcnGDb9Cwsa8y36AzP4yQrm9lUJ6PCB8A4rFCvZBET8TsUWzTYeCxTQFwweLBj7Q9YGG9e/8gS3B+or1gLz+P21CCyz8wjAEgFhJ/Mk1+BTgfYuvK9hxe8TqxbJv9Td+Tsr5usB7u0nLXMu6ecs4OjyxtTSHvdYNxY9z6HtRDfTUf/731IC1D8isBBGJ9UpRusgwvy23AYMFuCrD//7FgVYt+ctBXsmLst/ZhoV6/8Y0fA7B/HOxCIfqvo3AfE95w4L5gA0RAS6Dt4i95oc6gLB1h4AEcfz6tDhzX+7EjURuCU1PtQW8fsIDeLl3icZpeyyvfU0MQ7bGwYb2DLo+iUQ+CEIG9YI3O7hFlMP5tQ0FOJkQNEr3SftBMzfGxEcAKv4xhYFAQHUHxUC6+Ph34HfxbrTK9kz+dLeCQ0Nuv4jm0hUKdEouxMv/RHG5ybSByAOE/IgUVsJRyw18TkcF9fKPyfj+OgTCEEzHeMJBg4NMQgB7vUG0c7v6w0MEvARHfEWFE7eBeoeBfDtEuYQINt14e/6IwMx+P5YQU74/MsT9vgcFRjWgRfrrfESGBDbAhP0Bh8G883QlOVJ9TvdDTfqIyARKDERDu2gIOX3xtI3JZEEwQHREdffVgX44d4lGM0+Mrq8IsXQ+gIYEQ4d6hH849A+GDwiHDlHygDr977IgbQQEcL0LPV/8svNiACX6Cbd6HLH0DYjO/WYOrUkLSnODUNrqWMXILvGw6fj//JQzM6t2zVRzM+YMMwC3yqmD1jkffISiuMFG1tCHuCQ7OL8+iP+n9mxGw0g2du4QwzvSNrbrh3QwE+zyhkzGwbbLoEKIfYC1/X3yPfR3tAuQi8Xn9UK8R/q/ylNIh/KLuo5DxgdLuvEJtjUg+A5Hy3mDgUc7mRJbuQZBykMASIsLtr0MBPm/dPy7e3hAscpDswHG9sT5lFA3R0E+gYFE94kFlHxABPHAfUxDisQcPEH4ynPMAjNJQ3IEhGbEecEN/kUwxvkFgf99YEnH5i6yCP8Ee3qJl0MP/jzRn/s8fDt5wnyHwAf9wFG5OXPJOMFQLLV/ikeRCu9K/vqmezBNRgk+BsFUP0CLscO/h/xQNXC+jEJ0AfP2Q4kRz5ivQEC5A4D+STLIAXm4uZFAQfv/s3yPg4wg0G3/Usl7gfy6/UFLAw4gRUuIlQT+vNDDiEO+gLUC+gCxv67SukYuCU6PuJCK20uKvRr17wQ+AG/wCjGKfjD1xgF9N7mShvrDWIO/LKsf2zsGijoE0cbXxzOF8Y/DyPKxpkt8OAbAB7HL0MCC8vd6dsSV70usC2NA8fhzi7OIA0g6e7S7fd/0cMV8S8q7P3Z0BcUxBDpIFfVDQ0t6hMaZSo84S6yT/iRDxn/Lga6D6vBLkmzIO3VvQXjRO4J8/D85/MywTS85usURzMe7DEV7hwDACKKPRTS+iAa6PAizxsYN7YkRekRKCE2BREm5gvp7g0pyC0sIzZE2iMVuB6SURHpArAXBeqB1LstJSj6C/QT+/gHMccbURG7D/UFHgArJe344vUnFtYh5+H7/AS/3znyE/Tr/czT6RzR//37/f0V8MfvBNDnFwbP+goQwfvQxO/7t5/y48AMvRlACfccIwMIM/wcNrgPBBXTEdb3gcUbAos9AvLiNQ3yAQUK1Ucx1fQBJRkQBu0Z6jnu4C4i/sMWJhTs7jvy5y/ywfEKUMH4FN5/9ywSLDQ/7LD9EejzCjEYI8/+3vns7BBD6x3/3ujqHjgB21EaARL48Nr/Eg4h6g4t5uEGPePx9fkI9k4HDDDTD8D79p8R4CMpDfEvH+NLMLsSFekG8ejj/9juBPdQ4jUcgf4B1e5BDdw0+AgAONDhCgbh6Vkb1QrTC/t0HehiwzMyGld/M747ZOC+Gp30xSJiEyIrymkGSEGtVbHZsn0YEffq4gn6ZOU9H5/n0+SfrgZJwSdYbtdM/GQHJz0Dwyk7EtMfUy/ENwMeC1f82tH/9uwfCKIb1h738hgXMuf7YdU/zXIUEQzd8eA95/cT0Q0/LRkkB+Fi3uku4w7yszLQ/BTxEgjfgfHgLgE1B9YQAQrUilv8lO/n1K31+iMEXjkuxUbVJQUBDOVLVPoe6hztLdQw+KDMrcsv7iAlCx8K31zPL75/RAwe9uP1z79hJv3PwgujxjYSyOVO1icc8A8eTjEgnsgLUSG9D+j7Mhgf8gUBJKkdGBje4+qBJJzY6Ff7jtUn+SPl8Q7jxsM4Sirj1pa4BLZBJMDhEiLpA/7AuPzbI91m/eMoEccw4jb1F7hUdDDpBt2fvuTpIhIPyhkc6+w3HUstSCAnVvLT0AUI7OJMP6HCvBc4FDHQCPr3Fyzc0/7BQTDt7QUBTxETZx+x1L8Dz1IIHzHdTFd/uUz3XAkYKC1Psw6kAiHgpiLsy0uvuBBXH9sm8blDAK1ZMQrjC9Q119CiM+Y1VeF/1J8W6zUFzhZZCAYI3eIS2yzr0QXt4QLfsN5g/EBDGiHjF/IuPqBSF8X7//f5IwnJ7gv8DhUN8ALf//0IFgzTLwYg9Nwg8PoTMyQOAuvq+9PWzPHgw+AI2MkB0f40JPXh4/frItkGFRP0HhT9BuECgdYD17vb39+B9hYC/fP/B+QJAOUw//gA9M0ZxALs+vcA4iXKKC/jAx058dYExwhAyxMNztX/1ysM3fwX+QkX+vUf1AcXBScNE/UHzPIZrQ7E2+b45Ac+EEjPNgQS+CPcB/0F8CD15RkD9x4EIg/bHf0WCNwo/sAeDRX39+/UIvBJ/9L4wqG+MQT5CCYAIvod3fwaD0TpwSoPh+gG6jDg6YHeEhaQCdafHAUDzd2+KS/n0wRY0n8aA1PX91PfRyvKHt4HAhUGcGIucfUWKTHR49AbD/sR/O3E9hUkB2YR+uUV5GPy1bto1Rg8BADx31UCSeBv/ybV3w0BqObgOfoN49XU9SPNMjrn9coWDt7uBdEDskC2R+7TFAQzBQD30Mr5wH82B9y2xdIT9hHk6y08/eXe9tkFNRwOWS4T9i7d6vnKMusBtBlr5QMcWiuVH+v4D+nP1Bn/xMvlQd5I+vJituEEEc2R/xewiTcJuAUzx+FAGgCrL8Xp5bwePYH/HS7j6McgDFE1284S3fI/tp6+IezbMwIz+u1zZELbCtD2Jenz4Lb04MD6Hf1/Jkfs2gcRCisAJcMI7SHFpuEQ5l7y8Rub3GQ20S4G6+nt5i392woBBRLS7h/szvoL9TdAKCYdNygpFQoJ0CsROS0n6zq1F+AKR/QuAMLdHNRCEx/Z/VQBE/wgBx/0FPwWw928I0cFVSwgvw36fCINZ+gOE+2z/z8C9Ddor8cytoHPCs8Ouw/W2wcsDqTg1hxk8NPxB0Ds+Sn79Sq50gBF5QD76PwCQtz75fbuDTraFMK1M/3HOQlb+xsn8PQHCjR1CP8A1O4nuwQb2cgW4SbXgf8tMvzy50gG8EI/OgMK2MUM8gTyIyfavUEvyh8QRfH3+uUh/fDX/ssp0+vtE9xRfwPW660yN8odMwXIuPsG1hok2c7qNvH3EtFM+uX+HVIwMNfq+rTM1tD/7RL2QZaYDi0BZtsDzRREHd0Hi04Fx9A/0fk+v68S0v7mM+TK4lIUNQT9ntv2p348C8LFInNZ2sMTEgjf9N0RweTwfxszQTRB1EdCxxa2JIbuRb5kp+wMEinsIyC//wcUzybQ5/vMCwblGefZCPAODdHdQcoK4NniGPbsZCA25eQZ3O7cLP4D+FX0GcQM9y7u4y3dszbugeMW+zjhC6MD1SDfM9bJ3v8gMugn7ewwAxzg38oPDYvuAiP56T7o474TC/JFqQnDGPvj/A05+gXr3rUNf6gV/kExNPQU9kYcJ94F8CbZIdcO0t7qL+Lv+vj1RQIyKiW+ClMrAentyjUOEODaEP7QyEQWnwEbtagwtzcdLGqBDfq89yPWoPX+rTUlJMULDiYD3dwe3G7r5/AQ6NcdJcE2ycsH4zYLuuvg8e4i+/wozRUWFbCjPFXNSv3b3vZAyMkYEwF5DRIyMck3AkUOMj9ZGA3B+jcAQssO3I/CDkcn+B81aCL13Tcc0S93LATq9ASf/hZ/It0BHW4GD9QW2aDa4hMczPHx+ALcMNYI7fQPJiXx2hHqEfr56/LyCvPKf/QGPB//CcziH9v77wvw/wPx+vYQGgT/B+8JBf0LswlZ+icmD9/v5iALJxQcCRf49+Oxf1Y4INTBy30i7k0c7Ow3DBnPP8Tm9PG5wg0LJpvVofbmSDorBksDpwNKU8EgCfFjqeDCIsXry0P8U73x5YwcHuizs7f29DdR5c3FPL00FwAXf+rrC+UL8Sgn6TMNxiQjtuvdK+r4Bt0CJNr77hDYB1UJ28Ub/wYpJvXm2zfm8iIa9wbZGsUFMP28BOrhGTcqwM2i7wIU1sb8xg8KJBv4MWPw5fsRFMauxg8I+ijN8U3WDRoix+1TDjzpA7P6UBIQ2eDmBegsD3/RBuzZDhMa7SbpGf0MyhgNzuUL9L8hwRq+ETYG9TMuS8zxCVnelPemUCtUBe0J/QAJuBmh/BMC+f4XBdo+JZj+ouoIJw3n6A4JQQIg6KfsrUDN+R7Kf/FSqbs7M/gPu8QQpPzoWiXLynxYwysewxT4WazUP9VGLi+l4sa3DhscVfv0E/BV09Ys5PwyzuMj5PQ+GiUUrkstJxjTxP3ZBsIE+oEAEwazrtsK+44bERL0HiUANqnhpRPTCel10cRWUjbtX6MGF7gxQTyhA/T39Opu4F02vCv29F58RvI3Czn0ZSLq6PNO70IXvw8OTzRpFT2B4DkJM+vF31kh8THAI9DAyA/++xK5/6jfvrQmAx3EBrNJkCC+MdI25Rr72Ar4IuPiLd8gKPTbLcH9B93w5zUVQhcLAd0D8f5gE8rq7yrgFB/0z/+BAfP6+cXjKxnx+BDvHFG+5wcR99fv+/DhKPjt5SEbxSvm8cCRHfhU/g4WldQ1LvsN7yviFAo3ze7mxOnZOcMn89HfECMf6BXk1NaWcR/v6vDt9wOt79Lr8AAoRxrzEkErLf8bZ94GAPm+54HoAvyTCxgu10nUHRjmHslEEvsX0AYK/+/7KP4TFCEQ5uXdAsYLIAvu9BQECP/7OuG5++sDYNkgFU9YHAUEJuoV/PgXDDkL+BjdF8YqHAHseQftBX8DTvPmCBQzB/DODPH+8OPWD/7u5g/w6OAB5u4j4SUKQRjW390uBh8C7coLyRgQ8PDPBN7egQXfDPQHCAYm1Rj8EyrlD0ni9fYn2u7CA8b3xAY7LgLqERtB/SP5FBUX6PLeGiPgyNPw+RKrzuno6oEB7A/vCDnh9BPGCVaxHyS+y1LzFyYsHybeMd423wMIBfkUyfY2PB/M/iAf9tYZvhUBRDrNzV/iAiQd0wshDBzkFA/72wb20+T4CPBb3uDnAggO+N4B+/bS0U0UGjAvLBQAfSfdI0lCIweOERgXItIr70EDDRILB9fHBybscwrOSn8iQxZW18T20uL04GMUqScV3B0tETQmatxbDiqPUwYWL43MOcsLITHNUeAQE9dZHkPdwKDzXisrY8afPP+5QUr9/MkUtytU/BLR71l/C0gd1wfaPRUD+gTOKeUKNBfg2BMTCgzuIAD3LtorMPY76jqQKQYUAsTc6QUvU9pWzckIKRgJDdp/LVbQ7twC/u0S4PzK8yDHjts2/v8JIyDfJRIM3rLM8/spGz/+3h0DKtILz8QiFe3y5AH9LuTFDdG0uwIA5PfnFh737ODEDochJULkCgPrEOT5IdMiKRTUGvfNCQjnEjV/AN8n4toG2v4A0h3dBTW3yTJmOPAm5NLbIV6BKjTetecdAdcJ7/Yox9vg1sTFLb8i4wf0/qPihxEqAFW767zgvP/wDAw78yDbBiLaMEHY837tG/4IvP6/Ic0Q+AdQX9hc+NMBNEL3GDnP3yQGzxLhYhEtEOLv0w0e9WAFGuQutIEHIAYL3dnn1/s7MHcx/xf9HkYHPwL48/ceqeMvDAwCAvkeEDwJNlVCGAVVAuZJMh2bMLAG8tAWvPQL/w7mBcV30PP+DEv8uAQGBpBOu0G87tARJEB8G3+3ujDfOfL4vXMz2Fz93zjViGkpUO3L8ReE7XbNFvEaCq4LUPFr1wD8NutDMQ/9yj0F6RIByPIQ5zkYAj8TCewIC94c60ueIvaB5ToB8QwBJsArOuA4GBcUBxkvBALqAAXzBbhcNrDoBLkQHysuxC3VPt8a5g3v/7w0BQ4p5yb09SnwTei1CS/yGQj29x8KyRDB8en08Dn1EbMzJhPg1xLEQV0M6xa8NBjoN0D8BxAI7QUB/dQYfwQJMizg+Dvf8icN5A4m3RkfZDPo8O8YDOQs+gIbKwvy1UICDC0h3Psj4z/CEMLyNgsA3Ozp5AQn83/Rxi/9+QgYAmAEH+MEEfoUCSPbDcrb7wjV6lIK+vQdVOr/CBP8wxrg32r95R0e8fQI6rwD5svwEsXwCQTh/xL68yT7CyP6xjJO1wz1xiwJERAI4O1/+BPzIAhPAQ8LPgkW7vke97sq9sMItxQQ1d/v5/IZ7Q0Sz79191z7GQm+Pu34H/3XBFS0PA+zUP4B3PGXFtrbW5nc9MP17fUCUxUl6kX57X/wHeVVRgvf+OkBIg/f7CBAjC7o5Mc4GCi3A/cErDIC7j0z9bVf3gwz8MEyAfDR6/Xj2hnM6QjPCyXN0v9AI2nyptMobCzS6N84X94MxvLcER8aBcUf6a0nMjMrQZz29ODiAbchK4o4u6blthjROqTsDoGuxQX04+H0Gv/1N/kj8CXh9fH8Bvcj6s7suD22TvvP3fo6Le/Y6vbjlEka4ded3N0trwvPAv0BECgTBzUEBNob9yrnwAft5vGB9AoWmgdYJfgVCRwSMe/99v0Q2yT04Rsfwu4M9PM5OtkhBtje/t/35yPJDN03FAdHy/rKCCL97hh/HhwI6+gyHwAGGukfMf0X4OMMGAno7V0q+xJPLvks"},"state_bias":[-0.09338807,0.003611101,-0.1136328,-0.05335121,0.13097967,-0.10774886,-0.10332248,-0.034853425,0.014910189,0.041528333,0.03906439,0.07219672,-0.05429216,-0.014182913,0.094757184,-0.03562973,-0.067359924,0.13956451,-0.12365671,0.016050797,0.037981395,-0.0582219,0.031228185,0.11103939,-0.005074006,0.072334,-0.08943502,-0.09910857,0.047474366,-0.013759755,0.0078381505,-0.03063286,0.0954581,-0.14552692,-0.11919114,0.08305609,0.055906978,0.069283985,0.14797264,0.031016396,0.01880721,0.013164335,0.051240046,-0.058875572,0.08060657,0.029261151,-0.025007388,-0.053086437,0.06464332,0.14569579,0.1217051,-0.08008968,0.04939524,-0.06750758,-0.09752218,0.08233139,0.0803173,-0.008155222,-0.11122216,-0.14632086,-0.08777979,0.14399397,-0.0956099,-0.016954664,0.021935724,0.04949848,0.022764819,0.12581748,0.076052085,0.08326013,0.05266961,-0.053819146,0.1564473,0.07192176,0.05753054,0.0063760434,-0.002323777,-0.013812467,0.17152828,-0.024638567,0.027436836,-0.161031,0.18298087,-0.22026634,0.12626944,0.17086421,0.14271845,0.028821707,0.022060066,0.07768389,0.25356078,0.17805117,0.08802016,0.106806986,0.31067154,0.2440726,0.07763434,0.20666993,0.15894027,0.07185255,0.091246866,0.33883244,0.2545716,0.18719305,0.19920094,0.1075166,-0.06501242,0.29499033,0.18064359,0.13285367,-0.10652408,0.13630296,0.291631,0.1742712,0.17140739,0.15898196,0.09041165,0.176554,0.23679219,0.15150945,0.035963506,0.26562074,0.3409345,0.2562097,0.17190617,-0.053451438,0.0053856364,0.046520106,0.17328198,0.0110798655,0.20167783,0.0032721097,0.055929605,0.16238435,0.20044214,0.32839194,0.077916935,0.20278426,0.23577783,0.3519318,-0.06326435,0.06720673,0.0066588116,0.14747961,0.17909388,0.17040445,0.2105039,0.36145782,0.20688726,0.15543184,0.10060502,0.32514596,0.019117568,0.022345185,0.16095367,0.3079613,-0.020183356,0.06816091,0.23360556,0.04927454,0.019753493,0.10047001,0.13468713,0.07274947,0.13628253,0.015037387,0.009337631,0.120314226,-0.060799737,0.12877183,0.06208105,-0.093481876,-0.09111011,-0.008720508,-0.04783088,-0.09052941,-0.026474543,-0.009367559,-0.064024344,0.11334928,-0.10709857,-0.012976982,-0.12119371,-0.10060167,-0.079998024,-0.0023064518,-0.03776627,0.071866766,0.10140385,-0.06862997,0.057026636,0.05219403,-0.1597909,-0.05638233,-0.00030716218,0.05277935,-0.15640405,0.08657501,0.020754892,0.018112978,-0.062870115,-0.07951337,-0.0956072,-0.05727344,0.08631229,-0.029553328,-0.105314575,-0.12767996,-0.030564684,0.021483084,0.013562154,-0.025635222,0.03442271,-0.092608854,0.11446084,-0.0418843,0.05130013,0.027760174,-0.13065718,-0.061845496,-0.016939072,0.0029843403,-0.1035702,0.12661754,-0.14077544,0.1305129,-0.0045074453,-0.01832725,-0.092540644,0.11902605,-0.041459404,-0.15738775,0.059961766,-0.051912297,-0.042721,-0.007855689,-0.055145383,0.08305833,0.0736244,0.037122905]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.0019889076,0.0011233129,0.0018574245],"int8":"3xwjJ2oCWbGybKvLE4HgYgvJGY9m7gm8vau9kUfkOaIm8+xe/5b8d4baVBe4ABpZWDluYtdRKS+uJK3f4R1nLCsvD5hCPATf/16dRxshWMgH1zwQs1WJSk+US5xFVp7yB6mNN8SnDWOjI1dkE+xXwoFAsMSgCETR9M+dtkFSCKW5AmixI+TIO3Vg7V8VydE5u8jSOqbhM50sr1hYsnbicDkMuULSv+84XbUOU7MsPuAZJzgo0BnO5lr961ni3Sw3wKdPDFji1MsLAh9GJQpu4q3qwfE56wCWK6ZG3Bnoppz34x5g5uA2YTDaUIHCw9YI"},"bias":[0.022766352,0.09681733,-0.048808903]}],"classes":["silence","one","several"],"delay_frames":5,"frame_s":0.04,"decision":{"on":0.48,"off":0.34,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.2872,"intercept":0.0991}},"provenance":{"note":"preliminary weights","held_out_speakers":{"auc":0.856,"f1":0.5973}}};

const WORKLET = "const STATES = [\"silence\", \"single\", \"overlap\"];\nconst LIMIT = 32768;\nclass Rows {\nconstructor(width) {\nthis.width = width;\nthis.values = new Float32Array(64 * width);\nthis.first = 0; // of the rows that are kept\nthis.count = 0;\n}\ngrow(count) {\nconst { width } = this;\nif ((this.first + this.count + count) * width > this.values.length) {\nconst size = Math.max(this.values.length, 2 * (this.count + count) * width);\nconst values = size > this.values.length ? new Float32Array(size) : this.values;\nvalues.set(this.values.subarray(this.first * width, (this.first + this.count) * width));\nthis.values = values;\nthis.first = 0;\n}\nconst place = (this.first + this.count) * width;\nthis.count += count;\nreturn place;\n}\nappend(values) {\nconst place = this.grow(values.length / this.width);\nthis.values.set(values, place);\n}\ndrop(count) {\nthis.first += count;\nthis.count -= count;\n}\n}\nconst CROSSINGS = 24;\nconst BAND = 0.95;\nconst BETA = 7;\nconst PHASES = 640;\nconst LOWEST_RATE = 8000;\nconst HIGHEST_RATE = 192000;\nfunction gcd(a, b) {\nreturn b ? gcd(b, a % b) : a;\n}\nfunction bessel(x) {\nlet sum = 1;\nlet term = 1;\nfor (let k = 1; term > 1e-17 * sum; k++) {\nterm *= (x / (2 * k)) ** 2;\nsum += term;\n}\nreturn sum;\n}\nfunction sinc(x) {\nreturn x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);\n}\nclass Resampler {\nconstructor(rate, target) {\nif (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {\nthrow new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);\n}\nconst common = gcd(rate, target);\nthis.up = target / common;\nthis.down = rate / common;\nthis.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));\nthis.phases = Math.min(this.up, PHASES);\nthis.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));\nthis.kept = new Rows(1);\nthis.kept.grow(this.half - 1);\nthis.origin = 1 - this.half;\nthis.received = 0;\nthis.done = 0;\n}\nweights(ratio) {\nconst { half, phases } = this;\nconst table = new Float32Array(phases * 2 * half);\nconst row = new Float64Array(2 * half);\nfor (let phase = 0; phase < phases; phase++) {\nlet sum = 0;\nfor (let k = 0; k < 2 * half; k++) {\nconst distance = k + 1 - half - phase / phases;\nconst inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));\nrow[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);\nsum += row[k];\n}\nfor (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;\n}\nreturn table;\n}\nfinest(within) {\nreturn Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));\n}\npush(block, target) {\nthis.received += block.length;\nif (!this.table) {\ntarget.append(block);\nreturn;\n}\nthis.kept.append(block);\nthis.outputs(this.received - this.half, Infinity, target);\n}\nfinish(target) {\nif (!this.table) return;\nconst end = this.kept.grow(this.half + 1);\nthis.kept.values.fill(0, end, end + this.half + 1);\nthis.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);\n}\noutputs(limit, until, target) {\nconst { half, phases, up, down, table, kept } = this;\nconst width = 2 * half;\nwhile (this.done < until) {\nconst finest = this.finest(this.done % up);\nconst whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);\nconst begin = whole - half + 1 - this.origin;\nif (begin > 0) {\nconst used = Math.min(begin, kept.count);\nkept.drop(used);\nthis.origin += used;\n}\nif (whole >= limit) return;\nconst from = kept.first;\nconst weights = (finest % phases) * width;\nlet sum = 0;\nfor (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];\nconst place = target.grow(1);\ntarget.values[place] = sum;\nthis.done++;\n}\n}\n}\nclass Spectrum {\nconstructor(size) {\nconst half = size / 2;\nthis.size = size;\nthis.real = new Float64Array(half);\nthis.imaginary = new Float64Array(half);\nthis.power = new Float64Array(half + 1);\nthis.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));\nthis.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));\nthis.reversed = new Uint32Array(half);\nconst bits = Math.log2(half);\nfor (let i = 0; i < half; i++) {\nlet reversed = 0;\nfor (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);\nthis.reversed[i] = reversed;\n}\n}\nof(frame) {\nconst { real, imaginary, cosines, sines, reversed, power } = this;\nconst half = real.length;\nfor (let i = 0; i < half; i++) {\nreal[reversed[i]] = frame[2 * i];\nimaginary[reversed[i]] = frame[2 * i + 1];\n}\nfor (let size = 1; size < half; size *= 2) {\nconst stride = half / size; // in the table of `size` of the real transform\nfor (let start = 0; start < half; start += 2 * size) {\nfor (let k = 0; k < size; k++) {\nconst c = cosines[k * stride];\nconst s = sines[k * stride];\nconst a = start + k;\nconst b = a + size;\nconst x = real[b] * c - imaginary[b] * s;\nconst y = real[b] * s + imaginary[b] * c;\nreal[b] = real[a] - x;\nimaginary[b] = imaginary[a] - y;\nreal[a] += x;\nimaginary[a] += y;\n}\n}\n}\nfor (let k = 0; k <= half; k++) {\nconst i = k % half;\nconst j = (half - k) % half;\nconst evenRe = (real[i] + real[j]) / 2;\nconst evenIm = (imaginary[i] - imaginary[j]) / 2;\nconst oddRe = (imaginary[i] + imaginary[j]) / 2;\nconst oddIm = (real[j] - real[i]) / 2;\nconst c = k < half ? cosines[k] : -1;\nconst s = k < half ? sines[k] : 0;\nconst re = evenRe + oddRe * c - oddIm * s;\nconst im = evenIm + oddRe * s + oddIm * c;\npower[k] = re * re + im * im;\n}\nreturn power;\n}\n}\nconst LINEAR_UNTIL = 1000;\nconst HERTZ_A_MEL = 200 / 3;\nconst LOG_STEP = Math.log(6.4) / 27;\nfunction toMel(hertz) {\nif (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;\nreturn LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;\n}\nfunction toHertz(mel) {\nconst beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;\nreturn beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);\n}\nfunction melBank({ bands, fmin, fmax, fft }, rate) {\nconst low = toMel(fmin);\nconst step = (toMel(fmax) - low) / (bands + 1);\nconst edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));\nreturn Array.from({ length: bands }, (_, band) => {\nconst [a, b, c] = edges.slice(band, band + 3);\nconst weights = [];\nlet first = 0;\nfor (let bin = 0; bin <= fft / 2; bin++) {\nconst hertz = (bin * rate) / fft;\nconst side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));\nif (side <= 0) continue;\nif (!weights.length) first = bin;\nweights.push((side * 2) / (c - a));\n}\nreturn { first, weights: Float64Array.from(weights) };\n});\n}\nclass Features {\nconstructor(model) {\nconst { features, normaliser, sample_rate: rate } = model;\nconst { window, fft, hop } = features;\nObject.assign(this, { window, hop, floor: features.floor, scale: normaliser.scale });\nthis.perBand = normaliser.per_band;\nthis.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));\nthis.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));\nthis.spectrum = new Spectrum(fft);\nthis.bank = melBank(features, rate);\nthis.frame = new Float64Array(fft);\nthis.values = new Float64Array(features.bands);\nthis.mean = new Float64Array(this.perBand ? features.bands : 1);\nthis.seen = 0;\n}\npush(samples, target) {\nwhile (samples.count >= this.window) {\nthis.logarithms(samples);\nthis.seen = Math.min(this.seen + 1, this.longest);\nthis.update();\nconst place = target.grow(1);\nfor (let band = 0; band < this.values.length; band++) {\nconst mean = this.mean[this.perBand ? band : 0];\ntarget.values[place + band] = (this.values[band] - mean) / this.scale;\n}\nsamples.drop(this.hop);\n}\n}\nlogarithms(samples) {\nfor (let i = 0; i < this.window; i++) this.frame[i] = samples.values[samples.first + i] * this.hann[i];\nconst power = this.spectrum.of(this.frame);\nfor (let band = 0; band < this.values.length; band++) {\nconst { first, weights } = this.bank[band];\nlet sum = 0;\nfor (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];\nthis.values[band] = Math.log(sum + this.floor);\n}\n}\nupdate() {\nconst { mean, values, seen } = this;\nif (this.perBand) {\nfor (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;\n} else {\nlet sum = 0;\nfor (let band = 0; band < values.length; band++) sum += values[band];\nmean[0] += (sum / values.length - mean[0]) / seen;\n}\n}\n}\nfunction roundHalfToEven(x) {\nconst low = Math.floor(x);\nif (x - low !== 0.5) return Math.round(x);\nreturn low % 2 ? low + 1 : low;\n}\nconst LETTERS = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\";\nfunction fromBase64(text) {\nconst codes = new Uint8Array(128);\nfor (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;\nconst padding = text.endsWith(\"==\") ? 2 : text.endsWith(\"=\") ? 1 : 0;\nconst bytes = new Int8Array((text.length / 4) * 3 - padding);\nfor (let i = 0, j = 0; i < text.length; i += 4) {\nlet word = 0;\nfor (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];\nfor (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;\n}\nreturn bytes;\n}\nfunction weightsOf({ shape, scale, int8 }, what) {\nconst bytes = fromBase64(int8);\nconst size = shape.reduce((a, b) => a * b, 1);\nif (bytes.length !== size || scale.length !== shape[0]) {\nthrow new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);\n}\nconst weights = new Float32Array(size);\nconst width = size / shape[0];\nfor (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];\nreturn weights;\n}\nclass Conv1d {\nconstructor(layer, what) {\nconst { inputs, outputs, kernel, stride } = layer;\nObject.assign(this, { inputs, outputs, kernel, stride, relu: layer.activation === \"relu\" });\nconst given = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\nthis.weights = new Float32Array(given.length);\nfor (let o = 0; o < outputs; o++) {\nfor (let i = 0; i < inputs; i++) {\nfor (let k = 0; k < kernel; k++) {\nthis.weights[(o * kernel + k) * inputs + i] = given[(o * inputs + i) * kernel + k];\n}\n}\n}\nthis.kept = new Rows(inputs);\nthis.kept.grow(kernel - 1);\nthis.skipped = 0;\n}\npush(rows, target) {\nconst skipped = Math.min(this.skipped, rows.count);\nthis.skipped -= skipped;\nrows.drop(skipped);\nconst { kept, kernel, stride, inputs } = this;\nkept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));\nrows.drop(rows.count);\nwhile (kept.count >= kernel) {\napply(this.weights, this.bias, kept.values, kept.first * inputs, kernel * inputs, target, this.relu);\nconst gone = Math.min(stride, kept.count);\nthis.skipped = stride - gone;\nkept.drop(gone);\n}\n}\n}\nclass Dense {\nconstructor(layer, what) {\nObject.assign(this, { inputs: layer.inputs, outputs: layer.outputs, relu: layer.activation === \"relu\" });\nthis.weights = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\n}\npush(rows, target) {\nfor (; rows.count; rows.drop(1)) {\napply(this.weights, this.bias, rows.values, rows.first * this.inputs, this.inputs, target, this.relu);\n}\n}\n}\nfunction apply(weights, bias, values, from, size, target, relu) {\nconst place = target.grow(1);\nfor (let o = 0; o < bias.length; o++) {\nlet sum = bias[o];\nfor (let i = 0, w = o * size; i < size; i++) sum += weights[w + i] * values[from + i];\ntarget.values[place + o] = relu && sum < 0 ? 0 : sum;\n}\n}\nclass Gru {\nconstructor(layer, what) {\nObject.assign(this, { inputs: layer.inputs, outputs: layer.outputs });\nthis.inputWeights = weightsOf(layer.input_weight, what);\nthis.inputBias = Float32Array.from(layer.input_bias);\nthis.stateWeights = weightsOf(layer.state_weight, what);\nthis.stateBias = Float32Array.from(layer.state_bias);\nthis.state = new Float32Array(layer.outputs);\nthis.given = new Rows(3 * layer.outputs);\nthis.own = new Rows(3 * layer.outputs);\n}\npush(rows, target) {\nfor (; rows.count; rows.drop(1)) {\napply(this.inputWeights, this.inputBias, rows.values, rows.first * this.inputs, this.inputs, this.given, false);\napply(this.stateWeights, this.stateBias, this.state, 0, this.outputs, this.own, false);\nthis.step();\ntarget.append(this.state);\n}\n}\nstep() {\nconst { given, own, state, outputs: n } = this;\nconst x = given.values.subarray(given.first * 3 * n);\nconst u = own.values.subarray(own.first * 3 * n);\nfor (let i = 0; i < n; i++) {\nconst reset = sigmoid(x[i] + u[i]);\nconst update = sigmoid(x[n + i] + u[n + i]);\nconst fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);\nstate[i] = (1 - update) * fresh + update * state[i];\n}\ngiven.drop(1);\nown.drop(1);\n}\n}\nfunction sigmoid(x) {\nreturn 1 / (1 + Math.exp(-x));\n}\nconst LAYERS = { conv1d: Conv1d, dense: Dense, gru: Gru };\nfunction steps(seconds, frame) {\nreturn Math.ceil(seconds / frame - 1e-6);\n}\nclass Hysteresis {\nconstructor(decision, frame) {\nObject.assign(this, { on: decision.on, off: decision.off });\nthis.least = steps(decision.minimum_s, frame);\nthis.gap = Math.max(1, steps(decision.hangover_s, frame));\nthis.now = 0;\nthis.overlap = null;\n}\npush(p) {\nconst step = this.now++;\nif (!this.overlap) {\nif (!(p >= this.on)) return [];\nthis.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };\n}\nconst { overlap } = this;\noverlap.pending.push(p);\nif (p >= this.off || overlap.length === 0) {\noverlap.length += overlap.pending.length;\noverlap.peak = Math.max(overlap.peak, ...overlap.pending);\noverlap.sum += overlap.pending.reduce((a, b) => a + b, 0);\noverlap.pending = [];\n}\nconst changes = [];\nif (!overlap.told && overlap.length >= this.least) {\noverlap.told = true;\nchanges.push(this.change(overlap, false));\n}\nreturn overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;\n}\nfinish() {\nconst { overlap } = this;\nthis.overlap = null;\nreturn overlap && overlap.told ? [this.change(overlap, true)] : [];\n}\nchange({ first, length, peak, sum }, ended) {\nreturn { first, last: ended ? first + length : null, peak, probability: sum / length };\n}\n}\nfunction check(model) {\nconst classes = model && model.classes;\nif (!classes || model.format !== 1 || classes.join() !== \"silence,one,several\") {\nthrow new Error(\"no voices model of format 1: `auricle voices train` writes one, see docs/voices-model.md\");\n}\n}\nfunction clean(block) {\nconst scale = block instanceof Int16Array ? 1 / 32768 : 1;\nconst sound = new Float32Array(block.length);\nfor (let i = 0; i < block.length; i++) {\nconst x = block[i] * scale;\nsound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;\n}\nreturn sound;\n}\nfunction decisionOf(model, threshold) {\nconst { decision } = model;\nif (threshold === undefined || threshold === null) return decision;\nif (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);\nreturn { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };\n}\nclass Stream {\nconstructor(model, sampleRate, { threshold } = {}) {\ncheck(model);\nthis.model = model;\nthis.sampleRate = sampleRate;\nthis.step = Math.round(model.frame_s * model.sample_rate);\nthis.window = model.features.window;\nthis.resampler = new Resampler(sampleRate, model.sample_rate);\nthis.features = new Features(model);\nthis.layers = model.layers.map((layer, number) => new LAYERS[layer.kind](layer, `layer ${number}`));\nthis.samples = new Rows(1);\nthis.rows = [new Rows(model.features.bands), ...this.layers.map((layer) => new Rows(layer.outputs))];\nthis.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);\nthis.told = -model.delay_frames;\nthis.duration = Infinity;\n}\nget latency() {\nreturn ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;\n}\nset threshold(value) {\nconst { on, off } = decisionOf(this.model, value);\nObject.assign(this.hysteresis, { on, off });\n}\npush(block) {\nthis.resampler.push(clean(block), this.samples);\nreturn this.advance();\n}\nfinish() {\nconst { received } = this.resampler;\nthis.duration = received / this.sampleRate;\nthis.resampler.finish(this.samples);\nconst events = this.advance();\nconst total = Math.ceil((received * this.resampler.up) / this.resampler.down);\nconst heard = Math.ceil(total / this.step);\nif (heard > this.told) {\nconst needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;\nconst silence = this.samples.grow(needed - total);\nthis.samples.values.fill(0, silence, silence + needed - total);\nevents.push(...this.advance());\n}\nreturn [...events, ...this.hysteresis.finish().map((change) => this.event(change))];\n}\nadvance() {\nconst { rows, layers } = this;\nthis.features.push(this.samples, rows[0]);\nlayers.forEach((layer, i) => layer.push(rows[i], rows[i + 1]));\nconst found = rows[layers.length];\nconst events = [];\nfor (; found.count; found.drop(1)) {\nif (this.told++ < 0) continue;\nconst p = softmax(found.values, found.first * STATES.length);\nconst changes = this.hysteresis.push(p[2]);\nevents.push(this.state(p), ...changes.map((change) => this.event(change)));\n}\nreturn events;\n}\nstate([silence, single, overlap]) {\nconst outside = silence >= single ? \"silence\" : \"single\";\nconst state = this.hysteresis.overlap ? \"overlap\" : outside;\nconst [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];\nreturn { type: \"state\", start, end, state, silence, single, overlap, known: this.known };\n}\nevent({ first, last, peak, probability }) {\nconst [start, { known }] = [this.seconds(first), this];\nif (last === null) return { type: \"overlap_start\", start, peak, known };\nreturn { type: \"overlap_end\", start, end: this.seconds(last), peak, probability, known };\n}\nseconds(count) {\nreturn (count * this.step) / this.model.sample_rate;\n}\nget known() {\nconst needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;\nreturn Math.min(needed / this.model.sample_rate, this.duration);\n}\n}\nfunction softmax(values, from) {\nconst row = values.subarray(from, from + STATES.length);\nconst highest = Math.max(...row);\nconst powers = Array.from(row, (x) => Math.exp(x - highest));\nconst sum = powers.reduce((a, b) => a + b, 0);\nreturn powers.map((x) => x / sum);\n}\nfunction severalOf(model, states) {\nif (!states.length) return 0;\nconst { top_s: top, slope, intercept } = model.calibration.clip;\nconst count = Math.max(1, roundHalfToEven(top / model.frame_s));\nconst highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);\nconst mean = highest.reduce((a, b) => a + b, 0) / highest.length;\nconst q = Math.min(1 - 1e-6, Math.max(1e-6, mean));\nreturn sigmoid(slope * Math.log(q / (1 - q)) + intercept);\n}\nclass VoicesProcessor extends AudioWorkletProcessor {\nconstructor({ processorOptions: { model, threshold } }) {\nsuper();\nthis.stream = new Stream(model, sampleRate, { threshold });\nthis.running = true;\nthis.paused = false;\nthis.port.onmessage = ({ data }) => this.told(data);\n}\ntold(data) {\nif (\"threshold\" in data) this.stream.threshold = data.threshold;\nif (\"paused\" in data) this.paused = data.paused;\nif (data.finish && this.running) {\nthis.running = false;\nthis.port.postMessage({ events: this.stream.finish(), finished: true });\n}\n}\nprocess([channels]) {\nif (!this.running || this.paused || !channels.length) return this.running;\nconst block = mixed(channels);\nconst events = this.stream.push(block);\nif (events.length) this.port.postMessage({ events, time: currentTime });\nreturn true;\n}\n}\nfunction mixed(channels) {\nif (channels.length === 1) return channels[0];\nreturn channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);\n}\nregisterProcessor(\"auricle-voices\", VoicesProcessor);\n";

// ------------------------------------------------------------------------------- for users

// Where several people speak at once in sound that is there as a whole.
//
// samples: Float32Array of full scale 1, or Int16Array; sampleRate: 8000 to 192000, whole.
// Gives { duration, step, states, overlaps: [{ start, end, peak, probability }], several }.
function detect(samples, sampleRate, { model = MODEL, threshold } = {}) {
  const stream = new Stream(model, sampleRate, { threshold });
  const events = [];
  for (let i = 0; i < samples.length; i += sampleRate) {
    events.push(...stream.push(samples.subarray(i, i + sampleRate)));
  }
  events.push(...stream.finish());
  const states = events.filter((event) => event.type === "state");
  const { duration } = stream;
  const ends = events.filter((event) => event.type === "overlap_end");
  const overlaps = ends.map(({ start, end, peak, probability }) => {
    return { start, end: Math.min(end, duration), peak, probability };
  });
  return { duration, step: model.frame_s, states, overlaps, several: severalOf(model, states) };
}

// A stream of your own sound: push(block) and finish() give arrays of events.
function open(sampleRate, { model = MODEL, threshold } = {}) {
  return new Stream(model, sampleRate, { threshold });
}

const CALLBACKS = { state: "onFrame", overlap_start: "onOverlapStart", overlap_end: "onOverlapEnd" };

// The microphone: start(), pause(), stop(), and callbacks as options or properties.
//
//   onOverlapStart({ start, peak, known })     several people speak since `start`
//   onOverlapEnd({ start, end, peak, probability, known })
//   onFrame({ start, end, state, silence, single, overlap, known })     every 40 ms
//   onError(error)     the microphone was unplugged, or a callback threw
//
// Times are seconds of the sound since start(), without the time that was spent in pause().
class Voices {
  constructor(options = {}) {
    const { model = MODEL, threshold = null, stream = null, deviceId, context = null, workletURL } = options;
    check(model);
    decisionOf(model, threshold);
    Object.assign(this, { model, onFrame: null, onOverlapStart: null, onOverlapEnd: null, onError: null });
    for (const name of [...Object.values(CALLBACKS), "onError"]) {
      if (options[name]) this[name] = options[name];
    }
    this.state = "stopped"; // or "starting", "listening", "paused"
    this.own = { threshold, stream, deviceId, context, workletURL };
  }

  // Probability at which an overlap begins.
  get threshold() {
    return this.own.threshold ?? this.model.decision.on;
  }

  set threshold(value) {
    decisionOf(this.model, value);
    this.own.threshold = value;
    if (this.node) this.node.port.postMessage({ threshold: value });
  }

  // Seconds from the end of what a frame tells of until it is told, but for the audio hardware.
  get latency() {
    const { delay_frames: delay, frame_s: frame, features, sample_rate: rate } = this.model;
    return (delay - 1) * frame + features.window / rate;
  }

  // What the browser really does to the sound: echoCancellation and so on, as the track says.
  get settings() {
    const track = this.media && this.media.getAudioTracks()[0];
    return track ? track.getSettings() : {};
  }

  // Call it from a click or a tap: browsers give no sound before one.
  async start() {
    if (this.state === "paused") return this.resume();
    if (this.state !== "stopped") return;
    this.state = "starting";
    try {
      // Before anything is awaited, so that the tap still counts.
      this.context = this.own.context ?? new AudioContext({ latencyHint: "interactive" });
      const wakened = this.context.resume();
      this.media = this.own.stream ?? (await microphone(this.own.deviceId));
      await this.connect();
      await wakened;
      this.state = "listening";
    } catch (error) {
      await this.release();
      throw error;
    }
  }

  pause() {
    if (this.state !== "listening") return;
    this.state = "paused";
    this.node.port.postMessage({ paused: true });
    for (const track of this.media.getAudioTracks()) track.enabled = false;
  }

  async resume() {
    for (const track of this.media.getAudioTracks()) track.enabled = true;
    this.node.port.postMessage({ paused: false });
    this.state = "listening";
    await this.context.resume();
  }

  // Tells what was left to tell, and gives the microphone back.
  async stop() {
    if (this.state !== "listening" && this.state !== "paused") return;
    const finished = new Promise((done) => {
      this.finished = done;
      setTimeout(done, 500); // a context that the system has suspended answers nothing
    });
    this.node.port.postMessage({ finish: true });
    await finished;
    await this.release();
  }

  async connect() {
    await load(this.context, this.own.workletURL);
    const { model, own } = this;
    const processorOptions = { model, threshold: own.threshold };
    this.node = new AudioWorkletNode(this.context, "auricle-voices", { processorOptions, outputChannelCount: [1] });
    this.node.port.onmessage = ({ data }) => this.heard(data);
    this.node.onprocessorerror = () => this.fail(new Error("the audio thread failed"));
    this.source = this.context.createMediaStreamSource(this.media);
    this.source.connect(this.node);
    this.node.connect(this.context.destination); // it gives silence; unconnected nodes may sleep
    this.ended = () => this.fail(new Error("the microphone has ended"));
    for (const track of this.media.getAudioTracks()) track.addEventListener("ended", this.ended);
    // Phones suspend the sound of a page that is not seen.
    this.seen = () => this.state === "listening" && this.context.resume();
    if (typeof document !== "undefined") document.addEventListener("visibilitychange", this.seen);
  }

  heard({ events, finished }) {
    for (const event of events) {
      const { type, ...rest } = event;
      try {
        this[CALLBACKS[type]]?.(rest);
      } catch (error) {
        this.onError?.(error);
      }
    }
    if (finished) this.finished?.();
  }

  fail(error) {
    this.release().then(() => this.onError?.(error));
  }

  async release() {
    const { media, context, node, source, own } = this;
    this.state = "stopped";
    this.node = this.source = null;
    if (typeof document !== "undefined") document.removeEventListener("visibilitychange", this.seen);
    source?.disconnect();
    node?.disconnect();
    for (const track of media?.getAudioTracks() ?? []) {
      track.removeEventListener("ended", this.ended);
      if (!own.stream) track.stop();
    }
    this.media = null;
    if (context && !own.context && context.state !== "closed") await context.close();
  }
}

// The browser's own processing may delete the second voice: it is asked for none.
async function microphone(deviceId) {
  if (!globalThis.navigator?.mediaDevices?.getUserMedia) {
    throw new Error("no microphone here: browsers give one to pages from https:// or localhost alone");
  }
  const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 };
  if (deviceId) audio.deviceId = { exact: deviceId };
  return navigator.mediaDevices.getUserMedia({ audio });
}

const loaded = new WeakSet();

// The worklet from inside this file, or, where the page's policy forbids blob: URLs, from a file beside.
async function load(context, url) {
  if (loaded.has(context)) return;
  const inside = url ?? URL.createObjectURL(new Blob([WORKLET], { type: "text/javascript" }));
  try {
    await context.audioWorklet.addModule(inside);
  } catch (error) {
    if (url) throw error;
    throw new Error(
      "the page's policy forbids the worklet inside auricle-voices.js: allow blob: in script-src, or host " +
        "auricle-voices-worklet.js and give its address as workletURL",
      { cause: error },
    );
  } finally {
    if (!url) URL.revokeObjectURL(inside);
  }
  loaded.add(context);
}

export { STATES, Stream, Voices, detect, open, MODEL };
