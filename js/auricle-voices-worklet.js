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

  // The first row, to be read before anything grows.
  get front() {
    return this.values.subarray(this.first * this.width, (this.first + 1) * this.width);
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

// Power spectrum of `window` samples under a periodic Hann, zeros behind up to `size`: a complex transform of half
// the size, in float64.
class Spectrum {
  constructor(window, size) {
    const half = size / 2;
    this.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));
    this.frame = new Float64Array(size);
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

  of(values, from) {
    const { frame, hann, real, imaginary, cosines, sines, reversed, power } = this;
    const half = real.length;
    for (let i = 0; i < hann.length; i++) frame[i] = values[from + i] * hann[i];
    for (let i = 0; i < half; i++) {
      real[reversed[i]] = frame[2 * i];
      imaginary[reversed[i]] = frame[2 * i + 1];
    }
    for (let size = 1; size < half; size *= 2) {
      const stride = half / size; // in the table of `size` of the real transform
      for (let k = 0; k < size; k++) {
        const c = cosines[k * stride];
        const s = sines[k * stride];
        for (let a = k; a < half; a += 2 * size) {
          const b = a + size;
          const re = real[a];
          const im = imaginary[a];
          const x = real[b] * c - imaginary[b] * s;
          const y = real[b] * s + imaginary[b] * c;
          real[b] = re - x;
          imaginary[b] = im - y;
          real[a] = re + x;
          imaginary[a] = im + y;
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
    const { window, fft, hop, bands, floor, fine } = features;
    Object.assign(this, { hop, bands, floor, scale: normaliser.scale, perBand: normaliser.per_band });
    this.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));
    this.spectrum = new Spectrum(window, fft);
    this.bank = melBank(features, rate);
    this.fine = fine && new Spectrum(fine.window, fine.window);
    this.lowest = fine?.first;
    // The samples that a frame sees, and how many of them lie before its own window.
    this.span = fine?.window ?? window;
    this.before = this.span - window;
    this.gain = (window / this.span) ** 2;
    this.values = new Float64Array(bands + (fine?.bins ?? 0));
    this.mean = new Float64Array(this.perBand ? this.values.length : 1);
    this.seen = 0;
  }

  // Frames that the samples complete, normalised, as rows of `target`; the stream begins behind `before` zeros.
  push(samples, target) {
    while (samples.count >= this.span) {
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
    const { bands, floor, values, lowest } = this;
    const power = this.spectrum.of(samples.values, samples.first + this.before);
    for (let band = 0; band < bands; band++) {
      const { first, weights } = this.bank[band];
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];
      values[band] = Math.log(sum + floor);
    }
    const bins = this.fine?.of(samples.values, samples.first);
    for (let band = bands; band < values.length; band++) {
      values[band] = Math.log(bins[lowest + band - bands] * this.gain + floor);
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

// The rows that each output sees: output j the rows stride j - kernel + 1 .. stride j.
class Spans {
  constructor(inputs, kernel, stride) {
    Object.assign(this, { inputs, kernel, stride, skipped: 0 });
    this.kept = new Rows(inputs);
    this.kept.grow(kernel - 1);
  }

  // Uses up the rows; tells `output` where each span begins.
  push(rows, output) {
    const skipped = Math.min(this.skipped, rows.count);
    this.skipped -= skipped;
    rows.drop(skipped);
    const { kept, kernel, stride, inputs } = this;
    kept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));
    rows.drop(rows.count);
    while (kept.count >= kernel) {
      output(kept.values, kept.first * inputs);
      const gone = Math.min(stride, kept.count);
      this.skipped = stride - gone;
      kept.drop(gone);
    }
  }
}

// weights x + bias, where x are the values at `offsets` from a place on; behind it the activation.
class Affine {
  constructor(weights, bias, offsets, activation) {
    const size = weights.length / bias.length;
    const rows = 4 * Math.ceil(bias.length / 4);
    Object.assign(this, { size, bias: Float32Array.from(bias), offsets: Uint32Array.from(offsets) });
    this.relu = activation === "relu";
    this.weights = new Float32Array(rows * size);
    this.weights.set(weights);
    this.sums = new Float64Array(rows);
    this.given = new Float64Array(size);
    this.columns = new Uint32Array(size);
  }

  // To found[place], found[place + step] and so on.
  of(values, from, found, place = 0, step = 1) {
    this.add(this.take(values, from));
    const { bias, relu, sums } = this;
    for (let o = 0; o < bias.length; o++) {
      const sum = bias[o] + sums[o];
      found[place + o * step] = relu && sum < 0 ? 0 : sum;
    }
  }

  // What is not 0: about half behind a relu.
  take(values, from) {
    const { size, offsets, given, columns } = this;
    let count = 0;
    for (let i = 0; i < size; i++) {
      const x = values[from + offsets[i]];
      if (x === 0) continue;
      given[count] = x;
      columns[count++] = i;
    }
    return count;
  }

  // Four sums side by side, since one alone would wait for each of its additions; rows of 0 fill the last four.
  add(count) {
    const { size, weights, sums, given, columns } = this;
    for (let o = 0; o < sums.length; o += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = 0; i < count; i++) {
        const x = given[i];
        const w = o * size + columns[i];
        a += weights[w] * x;
        b += weights[w + size] * x;
        c += weights[w + 2 * size] * x;
        d += weights[w + 3 * size] * x;
      }
      sums[o] = a;
      sums[o + 1] = b;
      sums[o + 2] = c;
      sums[o + 3] = d;
    }
  }
}

// conv2d: inputs are (channel, band) in one row, outputs (filter, band). Where a channel is one band it is conv1d,
// and where it sees one frame as well, dense.
class Convolution {
  constructor(layer, what) {
    const { inputs, bands = 1, kernel = 1, stride = 1, band_kernel: height = 1, band_stride: step = 1 } = layer;
    Object.assign(this, { step, places: Math.floor((bands - height) / step) + 1 });
    // What one place sees, as the weights lie: (channel, band, frame).
    const offsets = [];
    for (let channel = 0; channel < inputs; channel += bands) {
      for (let band = 0; band < height; band++) {
        for (let k = 0; k < kernel; k++) offsets.push(channel + band + k * inputs);
      }
    }
    this.affine = new Affine(weightsOf(layer.weight, what), layer.bias, offsets, layer.activation);
    this.spans = new Spans(inputs, kernel, stride);
  }

  push(rows, target) {
    const { affine, places, step } = this;
    this.spans.push(rows, (values, from) => {
      const out = target.grow(1);
      for (let place = 0; place < places; place++) {
        affine.of(values, from + place * step, target.values, out + place, places);
      }
    });
  }
}

class Gru {
  constructor(layer, what) {
    const { inputs, outputs } = layer;
    this.input = new Affine(weightsOf(layer.input_weight, what), layer.input_bias, Array(inputs).keys());
    this.own = new Affine(weightsOf(layer.state_weight, what), layer.state_bias, Array(outputs).keys());
    this.state = new Float32Array(outputs);
    this.x = new Float32Array(3 * outputs);
    this.u = new Float32Array(3 * outputs);
  }

  push(rows, target) {
    const { input, own, state, x, u } = this;
    for (; rows.count; rows.drop(1)) {
      input.of(rows.front, 0, x);
      own.of(state, 0, u);
      this.step();
      target.append(state);
    }
  }

  step() {
    const { state, x, u } = this;
    const n = state.length;
    for (let i = 0; i < n; i++) {
      const reset = sigmoid(x[i] + u[i]);
      const update = sigmoid(x[n + i] + u[n + i]);
      const fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);
      state[i] = (1 - update) * fresh + update * state[i];
    }
  }
}

function sigmoid(x) {
  return 1 / (1 + Math.exp(-x));
}

// Layers one after the other; what `given` gets goes through them to `found`.
class Chain {
  constructor(layers, what) {
    this.layers = layers.map((layer, number) => new LAYERS[layer.kind](layer, `${what}layer ${number}`));
    this.rows = [new Rows(layers[0].inputs), ...layers.map((layer) => new Rows(layer.outputs))];
    this.given = this.rows[0];
    this.found = this.rows[layers.length];
  }

  run() {
    this.layers.forEach((layer, i) => layer.push(this.rows[i], this.rows[i + 1]));
  }
}

// Chains beside each other, each with its share of the row. Their strides are equal, so each has as many rows done.
class Parallel {
  constructor({ parts }, what) {
    this.parts = parts.map((part, number) => new Chain(part, `${what}, part ${number}, `));
  }

  push(rows, target) {
    const { parts } = this;
    for (; rows.count; rows.drop(1)) {
      let from = rows.first * rows.width;
      for (const { given } of parts) given.append(rows.values.subarray(from, (from += given.width)));
    }
    for (const part of parts) part.run();
    while (parts[0].found.count) {
      let place = target.grow(1);
      for (const { found } of parts) {
        target.values.set(found.front, place);
        place += found.width;
        found.drop(1);
      }
    }
  }
}

const LAYERS = { conv1d: Convolution, conv2d: Convolution, dense: Convolution, gru: Gru, parallel: Parallel };

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

// Floats of full scale 1, or 16-bit whole numbers; what is no number counts as silence.
function scaleOf(block) {
  const kind = block?.[Symbol.toStringTag] ?? typeof block;
  const scale = { Float32Array: 1, Float64Array: 1, Int16Array: 1 / 32768 }[kind];
  if (!scale) throw new TypeError(`samples of type ${kind}: a Float32Array of full scale 1 or an Int16Array is needed`);
  return scale;
}

function clean(block) {
  const scale = scaleOf(block);
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

// Events of sound that comes in blocks: push(block) and finish() give arrays of them. The model was checked.
class Stream {
  constructor(model, sampleRate, { threshold } = {}) {
    this.model = model;
    this.sampleRate = sampleRate;
    this.step = Math.round(model.frame_s * model.sample_rate);
    this.window = model.features.window;
    this.resampler = new Resampler(sampleRate, model.sample_rate);
    this.features = new Features(model);
    this.samples = new Rows(1);
    this.samples.grow(this.features.before);
    this.chain = new Chain(model.layers, "");
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
    if (this.finished) throw new Error("this sound has ended with finish(): open another stream");
    this.resampler.push(clean(block), this.samples);
    return this.advance();
  }

  // As if silence followed, so that each step begun is told; nothing may be pushed afterwards.
  finish() {
    if (this.finished) return [];
    this.finished = true;
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
    const { given, found } = this.chain;
    this.features.push(this.samples, given);
    this.chain.run();
    const events = [];
    for (; found.count; found.drop(1)) {
      if (this.told++ < 0) continue;
      const p = softmax(found.front);
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

function softmax(row) {
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

// The audio thread: everything is computed here; the page gets messages.
class VoicesProcessor extends AudioWorkletProcessor {
  constructor({ processorOptions: { model, threshold } }) {
    super();
    this.stream = new Stream(model, sampleRate, { threshold });
    this.running = true;
    this.paused = false;
    this.port.onmessage = ({ data }) => this.told(data);
  }

  told(data) {
    if ("threshold" in data) this.stream.threshold = data.threshold;
    if ("paused" in data) this.paused = data.paused;
    if (data.finish && this.running) {
      this.running = false;
      this.port.postMessage({ events: this.stream.finish(), finished: true });
    }
  }

  process([channels]) {
    if (!this.running || this.paused || !channels.length) return this.running;
    const block = mixed(channels);
    const events = this.stream.push(block);
    if (events.length) this.port.postMessage({ events, time: currentTime });
    return true;
  }
}

function mixed(channels) {
  if (channels.length === 1) return channels[0];
  return channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);
}

registerProcessor("auricle-voices", VoicesProcessor);
