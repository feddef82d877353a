// Built by js/build.py from js/src/; Apache-2.0. https://www.apache.org/licenses/LICENSE-2.0
const STATES = ["silence", "single", "overlap"];
const LIMIT = 32768;
class Rows {
constructor(width) {
this.width = width;
this.values = new Float32Array(64 * width);
this.first = 0;
this.count = 0;
}
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
append(values) {
const place = this.grow(values.length / this.width);
this.values.set(values, place);
}
get front() {
return this.values.subarray(this.first * this.width, (this.first + 1) * this.width);
}
drop(count) {
this.first += count;
this.count -= count;
}
}
const CROSSINGS = 24;
const BAND = 0.95;
const BETA = 7;
const PHASES = 640;
const LOWEST_RATE = 8000;
const HIGHEST_RATE = 192000;
function gcd(a, b) {
return b ? gcd(b, a % b) : a;
}
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
this.span = fine?.window ?? window;
this.before = this.span - window;
this.gain = (window / this.span) ** 2;
this.values = new Float64Array(bands + (fine?.bins ?? 0));
this.mean = new Float64Array(this.perBand ? this.values.length : 1);
this.seen = 0;
}
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
function roundHalfToEven(x) {
const low = Math.floor(x);
if (x - low !== 0.5) return Math.round(x);
return low % 2 ? low + 1 : low;
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
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
class Spans {
constructor(inputs, kernel, stride) {
Object.assign(this, { inputs, kernel, stride, skipped: 0 });
this.kept = new Rows(inputs);
this.kept.grow(kernel - 1);
}
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
of(values, from, found, place = 0, step = 1) {
this.add(this.take(values, from));
const { bias, relu, sums } = this;
for (let o = 0; o < bias.length; o++) {
const sum = bias[o] + sums[o];
found[place + o * step] = relu && sum < 0 ? 0 : sum;
}
}
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
class Convolution {
constructor(layer, what) {
const { inputs, bands = 1, kernel = 1, stride = 1, band_kernel: height = 1, band_stride: step = 1 } = layer;
Object.assign(this, { step, places: Math.floor((bands - height) / step) + 1 });
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
function steps(seconds, frame) {
return Math.ceil(seconds / frame - 1e-6);
}
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
function decisionOf(model, threshold) {
const { decision } = model;
if (threshold === undefined || threshold === null) return decision;
if (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);
return { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };
}
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
function severalOf(model, states) {
if (!states.length) return 0;
const { top_s: top, slope, intercept } = model.calibration.clip;
const count = Math.max(1, roundHalfToEven(top / model.frame_s));
const highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);
const mean = highest.reduce((a, b) => a + b, 0) / highest.length;
const q = Math.min(1 - 1e-6, Math.max(1e-6, mean));
return sigmoid(slope * Math.log(q / (1 - q)) + intercept);
}
function must(met, what, allowed) {
if (!met) throw new Error(`${what} must be ${allowed}`);
}
function whole(what, of, key, low, high = low) {
const x = of?.[key];
const met = Number.isInteger(x) && x >= low && x <= high;
must(met, `${what}${key} (${x})`, low < high ? `whole, ${low} to ${high}` : low);
return x;
}
function number(what, of, key, low, high) {
const x = of?.[key];
must(typeof x === "number" && x >= low && x <= high, `${what}${key} (${x})`, `a number, ${low} to ${high}`);
return x;
}
function word(what, of, key, ...allowed) {
must(allowed.includes(of?.[key]), `${what}${key} (${of?.[key]})`, allowed.join(" or "));
}
function list(what, values) {
must(Array.isArray(values) && values.length && values.length <= 64, what, "a list of layers, 64 at most");
return values;
}
function numbers(what, values, count) {
const met = values?.length === count && values.every?.((x) => typeof x === "number" && x * x < 1e60);
must(met, what, `${count} finite numbers`);
}
function checkWeights(what, layer, name, ...shape) {
const weight = layer[`${name}weight`];
const bytes = typeof weight?.int8 === "string" && !/[^A-Za-z\d+/=]/.test(weight.int8);
must(bytes && JSON.stringify(weight.shape) === `[${shape}]`, `${what}${name}weight`, `of shape ${shape}, in base64`);
numbers(`${what}${name}weight.scale`, weight.scale, shape[0]);
numbers(`${what}${name}bias`, layer[`${name}bias`], shape[0]);
}
function checkLayer(what, layer) {
const { kind, inputs, outputs, parts } = layer;
if (kind === "parallel") return checkParts(what, layer, list(`${what}parts`, parts));
if (kind === "gru") {
checkWeights(what, layer, "input_", 3 * outputs, inputs);
checkWeights(what, layer, "state_", 3 * outputs, outputs);
return 1;
}
const [plane, moves] = [kind === "conv2d", kind !== "dense"];
const size = (key, has, most) => whole(what, has ? layer : { [key]: 1, ...layer }, key, 1, has ? most : 1);
const bands = size("bands", plane, inputs);
const height = size("band_kernel", plane, bands);
const places = Math.floor((bands - height) / size("band_stride", plane, 64)) + 1;
const kernel = size("kernel", moves, 256);
must(inputs % bands === 0, `${what}bands`, `a divisor of ${inputs}`);
must(outputs % places === 0, `${what}outputs`, `a multiple of ${places}`);
must(["relu", "none"].includes(layer.activation), `${what}activation`, "relu or none");
checkWeights(what, layer, "", outputs / places, inputs / bands, ...(plane ? [height] : []), ...(moves ? [kernel] : []));
return size("stride", moves, 64);
}
function checkParts(what, layer, parts) {
const found = parts.map((part, number) => checkChain(part, `${what}part ${number}, `));
for (const key of ["inputs", "outputs"]) whole(what, layer, key, found.reduce((sum, part) => sum + part[key], 0));
const [{ stride }] = found;
must(found.every((part) => part.stride === stride), `${what}strides of the parts`, "equal");
return stride;
}
function checkChain(layers, what, width) {
const kinds = Object.keys(LAYERS).filter((kind) => width || kind !== "parallel");
let [outputs, stride] = [width, 1];
list(`${what}layers`, layers).forEach((layer, number) => {
const name = `${what}layer ${number}, `;
must(kinds.includes(layer?.kind), `${name}kind (${layer?.kind})`, `one that this file knows: ${kinds.join(", ")}`);
whole(name, layer, "inputs", outputs ?? 1, outputs ?? 4096);
outputs = whole(name, layer, "outputs", 1, 4096);
stride *= checkLayer(name, layer);
});
return { inputs: layers[0].inputs, outputs, stride };
}
function power(what, x) {
must(!(x & (x - 1)), `${what} (${x})`, "a power of 2");
return x;
}
function checkFeatures({ format, features, sample_rate: rate }) {
const size = (key, low, high) => whole("features.", features, key, low, high);
const window = size("window", 2, power("features.fft", size("fft", 64, 8192)));
size("hop", 1, window);
const bands = size("bands", 1, 512);
const lowest = number("features.", features, "fmin", 0, rate / 2 - 1);
number("features.", features, "fmax", lowest + 1, rate / 2);
number("features.", features, "floor", 1e-30, 1);
if (!("fine" in features)) return bands;
must(format > 1, "format", "2 where there is fine");
const more = (key, low, high) => whole("fine.", features.fine, key, low, high);
const half = power("fine.window", more("window", window, 8192)) / 2;
return bands + more("bins", 1, Math.min(512, half + 1 - more("first", 0, half)));
}
function checkNormaliser(normaliser) {
const what = "normaliser.";
word(what, normaliser, "kind", "running_mean");
word(what, normaliser, "start", "mean");
word(what, normaliser, "per_band", true, false);
number(what, normaliser, "time_constant", 0.01, 3600);
number(what, normaliser, "scale", 1e-6, 1e6);
}
function checkDecision(decision) {
const what = "decision.";
number(what, decision, "off", 0, number(what, decision, "on", 0, 1));
number(what, decision, "minimum_s", 0, 60);
number(what, decision, "hangover_s", 0, 60);
}
function checkCalibration(calibration) {
const what = "calibration.clip.";
number(what, calibration?.clip, "top_s", 0.001, 3600);
number(what, calibration?.clip, "slope", -100, 100);
number(what, calibration?.clip, "intercept", -1000, 1000);
}
function check(model) {
const { format, classes, layers, features, sample_rate: rate, frame_s: frame } = model ?? {};
if (![1, 2].includes(format) || JSON.stringify(classes) !== '["silence","one","several"]') {
throw new Error("no voices model of format 1 or 2: `auricle voices train` writes one, see docs/voices-model.md");
}
whole("", model, "sample_rate", 8000, 48000);
const { outputs, stride } = checkChain(layers, "", checkFeatures(model));
must(format > 1 || !layers.some(({ kind }) => kind === "parallel"), "format", "2 where there are parallel layers");
const met = outputs === 3 && !["gru", "parallel"].includes(layers[layers.length - 1].kind);
must(met, "the last layer", "dense or a convolution with 3 outputs");
const step = (features.hop * stride) / rate;
must(Math.abs(frame / step - 1) < 1e-6, `frame_s (${frame})`, `${step}, hop and strides over the sample rate`);
number("", model, "frame_s", 0.001, 10);
whole("", model, "delay_frames", 0, roundHalfToEven(10 / frame));
checkNormaliser(model.normaliser);
checkDecision(model.decision);
checkCalibration(model.calibration);
must("provenance" in model, "provenance", "there");
}
class CheckedStream extends Stream {
constructor(model, ...others) {
check(model);
super(model, ...others);
}
}

// The model; its fields are those of docs/voices-model.md.
const MODEL = {"format":2,"sample_rate":16000,"features":{"window":1024,"fft":1024,"hop":320,"bands":80,"fmin":60.0,"fmax":7600.0,"floor":1e-09,"fine":{"window":2048,"first":8,"bins":192}},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"parallel","inputs":272,"outputs":496,"parts":[[{"kind":"conv2d","inputs":80,"outputs":608,"bands":80,"band_kernel":5,"kernel":5,"band_stride":2,"stride":2,"activation":"relu","weight":{"shape":[16,1,5,5],"scale":[0.0031734,0.003532,0.0059578,0.003838,0.0049976,0.0030295,0.0018425,0.0033466,0.0030054,0.0032741,0.006631,0.0020151,0.0051648,0.0014751,0.0025827,0.0018869],"int8":"ETO6n5kZDg26sxIjx8TEMlw/4+ZPfxxF+Sl3/9rGCH8P46juQV4U7wIlNtnDzCMUzsn+/9DgFtz2veMV/vLEGlnQ4u48f6zVAk5uWEPlzoYDf0mOqz9OD+uQRFQ+4YX7Th2wsX9Aw8KSN9W5/yb9HrlZYNrf+CcrOfrNFqGWq5a0juH9qfEXGDo0VWBwcn8jvvtg/8OVDNkdN2vJtJGi9PSjoIHuIt0a0R5R4zsg/1og3ymZTSU6AAlkIuiaAX9bt9WTBd4BmMZGXc+rjn84N/3IVj8S4dRHAOQRqBRHAOCb9M7mHELSGw5tf7ob4iRV7SPlEDLFHsX59tbdPw/G265GKuav2zduK7O4OH8tzM4BROyY+rT4Uc2BmDRFGKj49ULVAxwbS9UX1jpDlb2/ZHWEzR93aJLFGi5/D6DePi3s5K8PUHV/dXDwhqRhNZv8SnlaEsjpWDGwFO30mMX1IPUUQQrQBNU2rYGjAkMg/LbSRu0G2Ps7839lajQmJixG7jc/HOzm/+K9t6cO8qeP2w=="},"bias":[0.7898,0.14645,0.34981,0.8786,-0.1602,-0.18915,-0.5688,0.16323,0.6718,0.58206,0.41799,-0.32028,0.54382,0.16576,-0.38801,-0.17523]},{"kind":"conv2d","inputs":608,"outputs":576,"bands":38,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,16,3,3],"scale":[0.004575,0.0034287,0.0022268,0.0015884,0.003098,0.0041329,0.0020006,0.0011727,0.0018022,0.0017592,0.0019978,0.0039358,0.0031997,0.0017513,0.0017707,0.0014237,0.0011842,0.0026378,0.0026643,0.0018844,0.0017139,0.0020014,0.003442,0.0035753,0.0014743,0.0047398,0.0021887,0.0024841,0.0015134,0.0022324,0.0019646,0.0023056],"int8":"6f0LAPvtGwoT494X5+0VBO8jAC3d8SfJ70Pu5PIwAgkvBP8V8vX7+vv5CvoF4fLlGw4F+PbiCQ8Z//f6GgsT7QsACBEC+wDd2OHuDhsTDPv39TMEAxDqBCz+I4EoKrclDOwu6gf3+wUB/QT44PZCEw71/xzm+ugK7d73CfEKARMTBPz8ExUE+vLq+PTyBPLzHhnv5cWB3Qk8ExD3DgDsFQfmABkZBr+zIBUqIvwDCQ3eCAHz+gcKB/3rEfP73PZGFiD/A9b1DPjr+erXEhEM9d/9FxU7AdXQIA0dHgzx/9vPGBUv7fz4/t3dBhIh3OfQBPwUBPjtBv/nDwryGP7rDw/zDBLFCf32CwL+C/jrBQDh+AHnDhj6+ebqCgYPIv3Y+RARDOfR+wGltyzTyx0SxDjvPxrdLhDe28Eo3TXZ/fnzz2n6/Ab2EvYrAuj+gSRC0kE1RmkB4vj3+/z/9Ov6BOb8Ddcmtfs60h4l/uky0RQtKjVQDiUR8efy4SECq0YQ8Of85eD98vgF8gQTbbMmEi6G3xQJ4gLf5x4hBy0W8QMQ/AoP6/b+4Ojr1QMmwxotoQw22hYWsgE+Ly8N7QvgGAkR5t7TCcLoYtfgIlpXCjEB7fQMHvULEPP8E/wAPwTeKP8CNf0Y+Pra1+jFAAfoNhfzHunzROokKS4s8i4z3xAxKuCBC+KWdiPm8MzN2eQMBi205hMD7ADx+hkK2e23/+/yHuYQIBPoDA7e/xHX4wbp5v76/RQPGPjB69nXNxcGOxSB/RfbzjJjDM7nITAH9SXpyRzuBBDdexejVQqh9xAVqBNZG+nuDQj+Mw4EJe7Y0A35qRYo7PTvAf/u3OnnG+DW9AcR2hQ9P/u+6A/80w494gAaFiX4J/LV9+MgLPcPHkS76BILAQz2AwLYhxF3Av0JIQHd6eX6EAn+8w3s+QvyBArqAODa19bw8/v34BIXwRx/vvs3BRW/NC7/Fvr6/uoM0eMl7g9j8ezYPz08A9rZ4LDnEfXxAgIE5QwO+d7spacs1+k18PkHA/v9DvPnKCn4/P3XwvEjRRsR5+T5vP39Dr2Y+OQJ1fNI5Nrd+idf+CQJ6vMFBQcHGQ330aiPBSvnLzBNEg4NHwkG9eEQ+vsCFwn/FxDlBAYEFvjz5AJQvuPXRhdHzdxEA+D4JQn19O0J//MK+/gq7vCmUysHZWw4Hj4+w+0E8QMhvfQSA/oWCDk828kJ7fn99PYM6Psh/wlj/iJ75x4V3scD8+wK5eoUBNcg9d4gCO0ovX8q9HYn6g7B8gL8DAf/8PHlAzFPMF947cPX5/X7+AHx5fb/CwgGCPz53dgEGB5MHjhf8AoKyLsYENYkO6Ul6aXX/NXpG+MSLPAC7Vzuwis/I9eiH/KZWcCBCvogDgf4GRH6/rlY8twt/poV+hT28vXQ7P7Y/KrjpeGXFSsR9JzjCP3zDdL5DQn6FibhCy72tu+iHQDIsVTPBwcc9/kV9Qc0se3GzfBW8zMi2BgI5AP+9SYG5vgJ9vML/AYO4+EaHgsOIBQ5Ge+7Gggu3+Po4+n7EyX+EwMJNiYKAyvmBueB5Qf87AsKDD0g7fruAPD+8PkR4wMPtZ/O3hQODyUs/AEK//cI3unxExQM5zrr2+ESOA8C8fv99BQ3DfnV5vrqBuvGxvfto971CiU0+AcBAwX38cx67c/IusXiCwIT/wMMFgsX/AkUBAMOBA0Kv8LQ5QUG+g31Ji0J2y4V4VshgeMRxvsFzQQx59PVGOb8b+vp9ywGDVwLmPACJ+nzC9bh47fsNnQY1ywszSUEDwv99/D3AfnvEMjZM7TJAhwUNeojHwkB6wcl5gcE/vsT9ekFz+Gs1iPtMwPrEv8H/+j96+b93RQp3ewPvLXrn8+35xb42gcCChM07fQK5QT24+fqIAvwBunwJ/Y1SinnGiThAgb6Awb78hTt1w7a7PPW1zaBHc4y/uZHyRgl+fXo9fgT/enKFOvMrwD7DwHS4N/zAAYD2OoDPCIQugEJjSE1RvkUGOQY7P7oIA6xBf/rHwLlGvxG64w7EKj4/gvj9wDv3OzdCXeDl/zN096DEfXoEf4XKgoa9g7h+Ane4ADuBRT/7e72HzJKI+i7C/TkGRjzz/P9AgYDCgMEGvEBChb14Of30rrnLvseLC5M2fn+9QH37Qb+H+fcMQ7VBRrq/OLPCPDxC/79lukuDwEO9Bovre4BFCABBBgJ9A9C++3+5fz2BPsNA9nOGQYMHvviGf/xFP7sQxl/29/o1ejE7eYHBO4HFQUQGwLqGP72Cvv05PII+Pv9EQT1CPcS9wMF39f9B/UW/gQL8hsWGez65/EBzfsAGboLDtIA/80a7PftBwDy8Aj0JxYL/uDzCxEHGv7hKBLqJQ/tAfIS6O736/cBANgK7f4E2vwEBBLn/ebl/enp5Af9BfgZ+eX7Fg/2DhP5BBf4BH/34xYE29oPAgD7FwL3GxH9HBPwExv2ERjwCP8V+O7lB/YFCfk4/O/9YvgbzAb81ej4DwjqFu7MNf8XEvAWgco1tN1E3+4yEvzZBerh/gUAzg1l2dUB0c/q6Pfm9gcF/A4c++wk78kAB+9Dyds8z+U0Iv0q/C4l+vELBhY26WfdxPyVTAOR3gQj3P4O5OgIGRSxHufoJee05RsE5/wHCR4Y1fMI3AEX/gYnBCf90uDtDQb5My9RHOvxHOUBPQEK4O8N3ewK5tpN48D78OM4f0E41uwxtM4CEToH6wP1A+/ZwdlA1BRU2SI94eLc9eTYAOLUHBPf1+oP7rkOTDzwHCETCwr37Pj6GwAHNQoIBhihAfOmGSOV5+T+BAD5BPbrtew9Dr0HDhD1QBLTGgjxDgHg/OfzAufpDvThGOjh29rdDg0H4h7hugoEufDtjw4VnPsMsAII7QY25u/2Bk0unezI5fy3++OB4gMdv+b5+Pz1PCkLHgj60OIEzsGs7fHt4+POwwMtobzFCQLCh/AZsOHexgnTAix3BDBWG0FrCyLr3urFKRLi5ejb5/DeCBLrCi3itCHwDCEE4iAz/So/+Rggy9W97AHeJSLu1Ob93uzvMB0v0PwITCXEKQucJgy7TRjOLzfzF/e/Hg2W/tsA/A+eCUjy90S3CEEA/Rj97yr6KiEotiznIlYp/AY07e8Z4Pk37vOrK1Uc5h27GQbvSR31Cjzu0v/s6vfJJx72EM7QNafzJqcPBOME++kLA+wVBdaB8CnXCPG8Nw4BKPz8IAH4//ghAPQj8+48GyTv6Qvl7gf89t3H6vLqPCcQ19sQ7t8HBPIKMC494PgU/Zed1MWo4BMnCSBC0Agr3wUI+hAJNdQcOQMgQS9G9/ABAPD4EQoMt+Me2yId6BAYmcOy4Abz/xss/QxS/wVP4eQZOQ1MEwQc7rvSHw7zDQP5A/bvW39q5fcnqdDm8/4W6Pn8+v4E/uvoAejj8/QC4AJG5OoCB/sXFO0OGfIQ/ePyAefTLQDwCe3zINgSHscFE/n0MhQBLwAELvrt8fkPGRcV7O8BFQo2BAA7LQM36gAN/gID6fr9Fg4i7OLiGhgPExIS68Hd5+8LB9gOBdsMD9gCxn/UyELsphHl+vwI+O376ez6NAP65Pba8N/41uzfBhUL+wwEA/UB9+/t1/X5+vgM8/b9ABMYzNs8KtRmCPZX0wFP7NdK2OA5hiUKBk2BvSkq+RNDNN1BJN4D5Dkw3Awn7TH9UTVYI88O2dHb8vITBwb93+LqAyrx3SMI6wem+VoU3M77CQrV+v0XpN053QHf6NEV71CgRQju4/Po/Bjy+QwE/i6Onk/z7zQQ3Obk8/399Pnw5gT76fr68fL3NR75+OPR++bZ0cYR17EI+c4dHuvwCObwHwQMB9sCBCjr8Ujx/MHMAbzB8sbsAzQI/P/v6gb5gfNv/uvw4vEA2OHwzOP4ztX8FRXFJP3gLer4kLv/4Mfn+P4Ys98M6woi7jRAGgz2WdQNXQT2+OX19/j6AwL9GzvdQzYKKSHjCe/u7+UICer85tv70Nr/+ur+0tbc++/56t7TBS8GHRbvIRzl8AQavwIN1vkeAwsHAAAA0NYa8f4l3+/3Hi74+fkD9efz+vYRCC35DCrBDvmm3tTI+AP5DQsCBf0K4vTl1f4RBR4w+xoG6PwCBPj1Gx3zIxH48ACBE++gCfu359/u5u0H8gYeldL31vzqyRcfGxz+3/Ts7wHv2ejs7f0J8gwcNSb4Ih778Bcd4LyB9QBAMSTsAwICEAT2+AD39r+mFCpIBfHh9fnpAvwiAg0ICwD+E/f4AxMhDxYh/vsO5xA7AQP4CQcTFP7yFyQ8B+ve1PgRFA8hEOjT+QEK/xov+OHFzeQT7+LCIRkX7B75+Pv0+vv/DPn33hEaK/G6/A4t/wsK+fHy/wH+AgL+Cf8KAPHy4fMeAQIGCBEWlgh/PgqkC/AAKggR0/cQG/Hy7TtJCwfHzNn7AwgcwMPTTjcKGhY41Ckb4eXlr6ha2P01MPv1+AYOBQwK+wwjFgjK1OQvEBoFJC0OrPH6NQDrAPnyyRNf/+evExNh7RgLALqv7wEE+fz+6ukG8+O+KSNaFxPEF/Pj/RMU/Qfv/gkE/fkE0+oHGfvXzOgsyPsjBQAGFPLrp+kGHxLWUBngJv0KAQbj5SchxuTELvINHefqDwAz8fH/9P7Z8vwBYCAB9McMwrzT/PoE7uzv4On07hIA2ur1zSUmAAwhIQPcABgvH+rqG/LXFxf0A+UcK95HJK8T9wED/f307uve4tqB2/2rAQDnEvzcLBEPMxQVCfrj7vnv5+LX7AoW/QID2dIKMQTcBP0w6s8GCu0G/AcJ1xMWMNCv8eP1kTR/8gQu2joqx/fQDQb0Guzo8gEU/D3y8jn2CeXxAP799/ICBQD7FuAL3AYY/wsB8uYUHgP89/D93RAJBvjh/gsQGQbYJwDMpPxPDPLqB/f98/UDzhr++dLrISYR7wEF+g4E8wL7AvkC//D++//+4eEBFB8ODAnl6U79yjYI3P+vFBf4FQsQ5AwZABb7Hv4j4fwHClnO8T2w6C6w7P0t1Pcu9/YZCAf0Cwu3BQb3EO7/8uDl/+jkGC0J9P728fTlKxekDgbB9Oab3hcx3eYK7ugD5rB/6+1JydM3DuvmEO7wDuno+BMsEhA03OT2Jwo8HvQiGP8jE+bWCeTrGvf7FRgwHvb7FAsKCfzyAxnpViu3DkO55zqs0TPqQP7VTKT/PI4xBlzCtTik8D23MPwLGOfdLPETEPvZzNer7/rF5OLZEPwI9OHVDvYPLMsRBPo3C+j1BvQQCOgoH8mxMtX7Nej06/Z0khcSkhR/E/rpEfPhJPnYNLblOrP0FRgSHf/zCwDZ/hUJEvncIwDWFRrmDPXcC+PPDALnowz+zPcgZgfV9B3/7QkyEArg9/3TuPYAG+WlrGJWAuI0IuDpCA/tBAHqOiom5lM7MEsL1vnvy9b+9AAc5vP3yTsaEwz9XC3S0SkbGfoOM+TiCcfPGAHN4fQX+/A13Prjogca5OH12eEB9vr6I8nH1weBnNfmEvn1C/n/Ew4J19334/vw5vQAExklB/3zJxIH6vAjNigof1pc2fPG1wLyLD4A7sMmIOk+KxVzwgQw1e4vCPD0CO362u0DCgoMDSwK6hIr9w8EFhkZEBcD/QQG7Ogaz+szAr381+H9xOsBRCwL46OxBePiSDUyuhb86v8TAzos8fn9+xADAQoA3N0e78IZVP4wx8igBhIHLTox+wn8/wz0CfHr2Mi67O/uGxIf9/0RGQr2IPffxhszERoKJuX27qPzHDD4ERXfgUdGDy3rG/PY19AN4/kZ++npGxLSKQ4gHQ0J8O/0/vj68/X4nTFHTVzYMfLOqyA8CzcNHfXYGPr9C/sR4gn/5xHx2BH/Aggw5/Xz9Pz39P31+tbE+/MCGyUeJT0gJSILDP367vT78/v85ejs9wUBLh36NwQV2uLRCxdIHBpHFf3h1evv2NPe3PwFIeg19Ic1Jxn6ADUxFv0M+ADk4N755fj1DeiQLAq25uq8AgISBgIVDBcpCxvxIj0HB+yZEjXW0fzf+hn85d4Z4e8P9NgL9GmQL1uB/uuV0ukS6P8d+AAZz9jj0E8PGgEaGP7q/fra8fzt3uYS8fQe6O8cE+XNJy4qGP3x"},"bias":[-0.80554,0.14819,-0.31948,-0.24106,-0.7962,-0.1465,-2.0539,1.1,0.44015,0.076607,0.67885,-0.17409,0.71906,0.27633,-0.063575,1.5895,0.90787,-0.20764,-0.10497,-0.292,0.68512,0.83051,0.0094728,-0.40723,0.52375,0.15735,-0.061229,0.40597,0.73967,-0.9465,-0.20688,0.19775]},{"kind":"conv2d","inputs":576,"outputs":256,"bands":18,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,32,3,3],"scale":[0.0016897,0.0015975,0.001278,0.0016656,0.0017094,0.0014695,0.0016464,0.0013084,0.001791,0.0012218,0.0021996,0.0015063,0.0014638,0.0012007,0.0020165,0.0011763,0.0016725,0.0020894,0.0017483,0.0024459,0.0013117,0.0018594,0.0012274,0.0012796,0.0015579,0.0014026,0.0017044,0.0011513,0.0015312,0.0012701,0.0018543,0.0017064],"int8":"D/od/O5CAgAF8OXh+A0owcnACM7FHNjtAOfxOPIHAOMg++M44+Pwr+H9y9Yf0eIvgfU2w9oQJCIlRCYiJyQwLA4fQxgeLhQBKgv/ARAs5P7rAyAr3ecP9fMV6gnfIxIXEB32os0L5dtOz/0x3AAh5usY39ICw8yn0vTjxwfd9Av90gsL6woQFvkHKDhGOBXzKR//GQzpHAz859Vk8v1Z1Ns8CisC+iIP7RH27v/62PT45Rv/1dz07gsR2fvZCgsO9v/3FQcq3Mv2+tfY9s/O4OgoEB1H2OAJEA3g7wP5+vr6z+QquLr2zujwsedGsAwhtNwIJPAWIu0ZIwIlEfP4AhT95Pb66Pg98+ohEcn2DfoL4dDa99QCS1NGESr+OyT34vPywwH87AX0LhER+/foD9nh7/rrB+7sCwDzfz0qAeH+1PH7F+H5ACH07jEh5BMu6i7s6yD1B/f//fcCBA/q8OUB8/cKDf4YBe7s7+r7z7/WM/kRDAT97wD8RRXJFB7C9ee7ECAN3Sjv8xoIANvzAfgH9Qj8Dg3uB9/uEsvXTE00UxvjGhz6p6DQpr77t/AiWyYLGxT67e7y3/DK1BLy1RDpDiIUHP/yJdrkJgIjDAQYAAPjAvkX+Aom6QcoLf4EGQzrFw3x8fX0+uTy2cbY3+4r5u/sD+n4Hw/0/u/qCgP2IhHEJQANAv7iFSPqDPfF/OXpJx0U/un/BhMMZSDe9+/xCt7VBfy1Ewf3FebicyjU9dMFAvn/ICgWHe3f8Nvg4K/d5c/F5/T6AdkBFw4kLBb5yw09+fxuHh85BA8q8fLvEuDdt+TJ/RkEVu6v9QHKI0MDDig30I2d5c3EKScUDCzn4AgSg9Yq8ATtAwUKIEAWzu8R3gT/IAvht7DJBe3/RULuFRy7NAHwOCjJwNHv0gMP09Yz/CVJ8SdTMM66qJgFv/svCf33QGpyFBljh4ES2cMT3fg0Fj4dPVUAPjQr8g4mv7XE2eTG9Orl4Maw3b+V8t/FckBTJwtP+qAZl5MC9gIgNVYfwNUN2LrULTYiDSz5IRTZLE0Do63XAPUkMiwZHvwuxyMvEAAc3ePl9i8r2TJ137ub/drT4gsbltv7xfL9Jw8N2ffS+/Gw+Pb6twM/y+UO8wBBs9bWxL7HFCYU6sYQA9XdDqq03fUU1eUM9R7rwAYc/AMP/vztDho1KR0jKxvyIu7XAdci9OPID97ZBQ2/3BD5CeTN+NO6/9XEKz3fAxL2Dfnm8ej0HfzxJfsADxc1EPIJBwL00MwA1bwU6fUh5c7wAhYSBw3r7A/JCRsSBQ8JzBBH+UB/4egnDfQnysgB8Nnw5CkHEyEj6SUv6szq9bbKGuHeGQrJEBrf/BP9GBn28eAH+vUP1voN4sntzdPY+vLoDQD3Cf0I3O4Z58T26tHoxtIK8gwL9unsCikQBuMD5LPtBP8W/9b+/tr6Begr9yIMA9rFJ8r2LwHl7wLdKrW5Ld7U7trL7uAt7+O+CtgOHP1MBewg+djS+9AIAPwWJhEaLA4WEsj7Eun9OBdbMEc/9wMEAt3XuKCs9L/S/f/u1xUDxMj18hT5CALRA0Qs8AvmBfHNPCX7xeOihaGZ1aeB9xEH+gYC2BQOyu3X9RL3+wno/Q4R/+Eo8+sfNPLsCerp69n6GeTw/wAKBdotuQWy79vqDP7t7//+/f0E7+8z8Qno/SH2GCoK4fwNFuvePwkK6szl0MoFFMnzBNUV+esK+dYHFdyWtrC1x/T66Aju8PkEBPH7QhMTMPzp9tHg/x8D+Rf9CO7XKOkaFO4G7rQJBuGy1s3wv7vG3MXjx7epxq7LBQId+OcFFvAqTB3D3eC6BQ+oDNe3Nde+EOadJT8REhQQARf+Ig0n98UO5McRJCnMKhTg9/rn+gEK8+jx+vjj8AcL4PAI1s/uAfuoBdWtKOy4G/P6Bt/NIuzkPh3aGhDg7efqFw6fJg/eGQAAAxog8fgDHBNX/8Af6PUtPu3B3vIMFjv8+Q3HEOslAz03GT0K5vj88/fp7NvI5svY+d7sAOwM+vbj9t7o4araLgb9Pf4TJu4ATtDDGQrs/gbkYiyoIO2x+gPmwv67ytPG3uwJLRRB2xE+DTl86QrjFgXZJ9W797bGGg3y6ubs9NzZGSzsCR3zJ8b2//Ho9gPxf1IZTiwYfDcQBBP76tPj7MTw1NC+3esB9+LrEwwuKfcgIfnh8yD03+fh9t/kCw+2/jfD4ycXtMXtJa3rLciZ8BU2PCz7Sx/iDhQA6frQ5fjb397a56K0t4SX9hL4EBDfFdXKx+MN+u0HCdG1ChL42fP8+u/m4/ovFRwoRi1BCiEf+w83BdoQ/fUACfXb3ff4PzkVNQ8VBgkRHSNoNmRgY39Y9BAQ0Az+2Bzm8PUJ8PYO2uPrDwj/DBUTCAoEB/bsCPkEHQYU3ePr8+b/BA5KDhQLEx46CCACIDD3FBvyHyX5/A7b3/vq7RbjBAwI4N3N/Rz6C+nQFN7TEubh5A4A9/4V7OYoOT8WGhYDDhYWwvQB3O7u0fTn4Avm4BgD9EYTCNrl5dfh9d3f++0G1srzBvoe7wMPICgxCgcJIjFiISxOJRM69A730+bo//ruGi4ocFlKECkLGOjJ5/nfzN39DuLbGxvyFfL6BPYW7RAGHA0q/Q0TBB8o/yUj6/8Q+AoE8d/gDgkHAfPoCvAHu+HvpsDYledRFBLlGhDNIMnD4+HM983z/tne4a8v06kU29o0udCuntWpzLjDKBTsEB0VL/XXCwrg19DMtsvSBuHVFd7CCubDz/YJwQMo5AxRExgk0xEs6wg03vRJpQN4getpyy8KEAUHGSEhEbjoBtrhBNTgtrPg1Q0MCfEDP/jR+O0YBRITOPjIOCfhU/ug+PYVscsouu9BzgnuLisZEvwGDOcC17XBwqGxzfUGwPATurrYo+IM9jJK7AczGfxO2Pxuus44NSz7Ov/W49DaDCQIDxjiEOWmJhIhydshwPhGHw0E79zO0tW0tgDcvODfvg7vxObIk6zDpMu6Dd390wRpuN8339jU0/7ovN/BHOzdAOTf4t7k1eMpxgYWxOgl8vHrvNf1xxENDwjaGfLTBQfvxjwp7E0k7w31oBgm8QIu5fMW91cXFf/azOL2Ua79Ke0qIO3/3wn16fIH1dINAuTS49/u5cj7FxkxBwU//gwT2Pz8GBb7+PLwAf/9BxAVHQAEOQ9U+PM4GvfnOxPyHcz87MAC3X9kzT0SxQT5lfYJ5eUb9Pgi/xDhCgLIB/3I39ED7PER9/fzBRInBuPqFtve/O7k4AXp9fXx+/347P0d/PoPtidV0v0Mos/50wsHCCI7BBItBwT9BNviHwfxDe3JI/rhFA8b198P/f8N9wsR5lxv+O/62P8oNQJZ6Poare0E6LgUzuXp0vEp90Io8gE8ChwACQ7oBvMGEBke4gIj0xU7Cw0Z1OwO7QobBR0OB+/5wuPzwNXOB1Vn4+rr6wsuBtHp+RQ3Ghoj6uDX+Ory3uHz68AC+coL4MYqga6oBwgJVzWzDRYOAQnzxeHc2AAQ6gEm4gpJIRIGPBoANhPrFBD2AwfwAPPw4dil/eHABf3QC/UR4+/2MxvT9jclERApDEAj0uwkx/QE3/vO8+LQ+OkIFxYR08XsGwINBfYhGvXfBugE9PEY3+bZ0P7OQhTu9fj0FgDi5OPYCCPiDf7DyQeg8+C79OjK/tDI3tDF1caeEyD09hs19w4GABIrACEGHDvUGBYZxsS45dXKFfoZGRmkFy747QjVx8Dt/93X9N7k/enQ/9zX6+T5Ddyd2sbT8gHpLzs0ESE33vIy4uPM6+YP1voQF/vgDdLM69q27QMVCPcB/c7v69797NvVBxTjNdjE/Arx5RD3CQnfIR4ZyAcpIzFX7CgoFUpm0fH9GfD9STPEHPfs2+nYt97v2Q0sHPrFRQqnIiQqA+H668PsDA4H6hYQvgk+DRLX5wwWrOJZ9+UM1+ceJvcE8bkpLez1TDghNJffGAYb8hw44g3u+BEUwhwkpYTiD/HfVEnzQjjkAOgD+4Htm/s32NoLFBPyBPT1EQfwEBP4JAYmJggC9RsV39MEEysNPTMNKTXk7/4E0tU00tLVx9/F0eHl1QY1C/kbPP3zJhHG/PkG8+/9M/TrOhHgHh8c4zw+Of0uRQn/DiM4Cub4CtD/NTzCKxwAIv0Y2eXJu+DUxQQHCPXNLPneKubcGjAH6AsG5q8a6+nt4gET+v4TITn5FvzXDg/26tHpteDt+PXu6eIW6gYP+f8iwa69xq6wIhghsLHeCNkVfzL69e8ABREpDQYjCfYIHg0LHQDlFAUTAgcH+g4Y9/f3/fcVAA/+CwkZACEL+uT39+z/BOvmA9Xpqa21z+LR3tHLytGp8NK4/Mzf/9be//wD5+cR+Rz69gvmGjviFyXu9xX57hgMyvwA6tz2AiFJ/wHq+QoE9//w89nBC+roBPP0/v3fBf74Lwbr/xk7HRAS3/4TFjkiCBAdIicbCfPBCv/bCgQSEgTl9QYI6/QG4d/O/P/DQxkH0KG72Lzz19Xb6sv31s7y58zhHCEmFykQ5P8P2scxAPg0KDhX+NcA39D29+fIBgobLQwv6hEhAP7nGCsR+AUb9dn5+9kAHiVHn7TWz+UIY1FWCwj3LSQmRhEkGP/wDyUiKkw9u/bJaBfhTCEes8y54QguFg8iMCsf6wMD7BQJ/QgQ/vfkCP31E+ACNTceMRcB89MMBfwbRegXEQTCGAQWBRUpxf7qBzL8Exfxv+X9JjM67OYWxsrN3vwFTT4jC9oYDwHqGUYM+Q8b/RcCLDANss/RCfcFOCwk7/QhEh4oGxscFy7lOkoVCwXBvsneHQ7rMiYXHBAWA+ruGOzm+gcu3ucC8vj9vcra2cLXJzhY0vAQ4+/5NSYjID/5LDcwUFkxjs7cJ+79WR77NislJUQw2wjU6An6/f7/IAcGGObpUlF/UD9KzuOt+u3OSDk9IiUbCSAO6f/C4yL2Gxf5CQYBFiFFN0E7AScT+fLw1w/8AenkbjoWZi4QPxMJvxn2B+L/8tbCKSRlTCRj1tsjKBQKGhEFKQoQGhfXAuzp8PXs9gTo7QsHITc91Nfa+P8INB34WgsfIAa5SR4E1hvv7ccGUEZv1MwPLAoF/9oG08APz9347t8KIBAqQ+oeG6zmuxHg5kTfHj0BLzHpIhXgKSYA4vjs5NjkGfizF+ff/NjwQf8zH+IjLRb4QQ710/79xNfw5xYXUPcGNerZBun+F0lOMS78+gEJLXAl+gdYMxUVD+r9KQz+Ef4BD9F/PA4q7gAo2rnI8sLoCwy0wwcO4i4crBXzQPU7NRb2A+z8/tf25dbXLwz6SRH7N1APIxYNGsfZFQb1Dv3z/QDzAAfj8NjaMRoyRCsdJjwZKRQJAgP46vjy6fbmCwMCCQ7p//DN1sfBy8SgEh05/QK83ejWEAbv/vjvA/wF8vMBEwkNG9UBAAES5/oH6NX67fr66wISzQv6CAULCgb9+R4GLSonGh8J+xklfzkOPgPVNBf0URcMOxkWBiT3Dgfp7evq8Ofg9QL22v3e8Obx3v728gwSywEIblJYBfX/7QMQEwXqJf/vBfz6IA4GDA/7Auv9M0k0CSUZ3+vT/xX4/hP07QsIHho6BvcUKyUh5/Av09HZDP8yBPvu8+v+8gXuGx324vD269jERz48HfIlBfsE+BDr7Qf89QX94/vxCRka//4PBPIOAuP7x/jt4xf06vHhDvja8AsR8AQW5hons8YO5qbh3Noc+jM72vfsvuXdP2jwEgX4ABnz1+4KHBz4EyQbAcbR2zTw7O1S/dNi5OD0KBfov9TfxP4SxfUFAdLUFOLr6twGIi4nDRMhBvDq/wHw+vTm894W1AY0FfkUEQ/yKfcXA/z+LsrU5cnU0RHv/gUJLSXZIB/E2jAD2uon1RX87RwcRy6BOxzHDgbuzD5V9z0q6QkGSA3r1xf/K/oDiuEc0AkuyQUH3/329dnL6fYR7hH83fP/3QTwABgbEu7y+dMB9h8vERNUSzQ5ywHy4/Ti6ywmuRVd6h8c2/LnZgvgHw8lM+wF9wmp2u/Z/hz85f3kz9DG8fcC0BQ0Ff3qBO74Jfnc+AIG0eIR5lRSGRUjBvr4BSj+1R8H/P0YGvj2/AvjE9v/3wv6GiZDMCz15xbx//bc0BPf09md+OC+AffOTiQQRE4cKRPi6vGhRQ2kC92BBQIX2QQk6hoV5en/xusP9AQa1vPp+vz16/fqGiL7BwzsASTx6Cbh3f/L9hHrBeXc6f3/ENjKOALcH97nO+TgB/vYGcvb+ALh+AzvDQrEFRH99BU/x+ogsgQ23REy/hcx9gMdkr6D1tCYzcqUDitC8yAm+CYdAwTv/BTy4BEQ3ezZ3Ozt1ufO8gDd7gDw7hMRCiIpFiIMEjge9yTx/QkFDyoj5Rn97AD+3+Xi9xL0HkDmEwTJ7teNCMuuCuPE//PB/+/08+8I0Q/t+SHQ9wEE8gTU/gLi8gwGEwj/KxvyF/0NxPL+3fU21wwdCBKqAxrJFuXZrsk8ARE89gBQLM1n9O0G96wBMOUCDxL6+xcMPOff9+2ozv7axyMl6D9uFEZOGfYk49z2y/Pkzgwg+QE4GRoSExXpASIEGBIN3+HVB/XLBRL+wunZDeHFMij0ERP3+Asg5zVA/hIV8vD8+d/lMw5yB/Uc6AUKQtHdDOnP/e3wHNcMLP8l9gMKG/XU7wnj9Pj+Jw3QCOD/3/kX8fBR/Pwb//4C+h4SF//eGRP+IfzfAv3nARng8N3M/PacLTvn6/NOx91R1xA7ohU5wiR/ryFfCvv6Df/2ExMBNhYNBPrkFzjyJGSu7j3utf/dJBTSEEDg+enoDMbYGf62Ax36Cr3t3s7Evsm/Jvw4BfH91BchDPS9DCa92yTq3fsI0+T0vL8FA/EHw+sE/v0ov+DJ8OT87u3/4/wdvOD72+fP8PEJ8dC9Abbg+Qdb/c4TAOU1HBYr9AQKCBoH6Oz4+e797/H52eP/CwH8+OoJFQcKB/8V+uzv+wzX8hbfKj7wB0J/5uv85esMybrd0MbIy9K9vtDl19XTw9LIKC0VDwssEggK/evmAwv8PSQOBf/1ByAG+Ab+6vtc8REsCQjrA9njxrje19zf0ObnEggl0Ojr39oUudb64dgTLw/lLhr3CAfk7wobBQsc1fQE3vYRs94I4vYxHBDmESMVLSQCwdIE4egJH+L378gJ3rb6t+kH5MT7+P4S6ekJDfflC+jbyez95vkU7u/z2wDw7OAa5wcl3PYT/N/l59oAxtXQ9yD549jl3rjPqM/z6M3aGube3doH4trIGwkH/e2jHh8f6Sw/APT4J+vqJFUbHe7pztb/D8kSCxsP8uDm7NnSESA+AO8K7aTAGxYK+vgGw+sD/hcUDzQF8E8cFv/T5wkX1RJ87sT50MEHwfxj1iUf1+YZ2bq+gbgA8QElOmpG8AHf+wwiAhYTlM0ODhLvdOCJJvoDD/f1ns8ez/rODO8UKhIxJB0VC/kX6uPk7PQO0PMO3OHsyP4tTi8taz0YFvjM5hP8nApK/wTV5suvzc3lBhb2Bu76z9/VCebmCwMZ5vJL3+nE4u8fDfb8Gyjy/x4eC/I5AQAf1PsBm9IIJg3pFPsJnNApBisQAhIhCQ/z79G/CfDl8/8GJRkN9QsDowj02efH2ePl5NPh7jEhZ2JoOiYTLg8rChIWAAMd+eC/ANPX7xgQFUr0ISf2PjrCLxYLLDwSKfI41Rfm9AT9Dw7w2Nn33ujp5/L2//789PwH1M33zLrN6uXd3/jzBxzICyLzwP39kI/X9jw57/g1wsrKEvvqvNrr8xHQCODbE/f2GkERCwn24wLaG/xBKg4qPRwV/wnhHRgH6PsM2uf22Mzt1PERyPrcDAoGEB4Hxravz8f7/gcD8PD61M7MFPgVCvXiIQ0E7AgW4vfwTDMROTxRQEcoPkh/JBQmBifrJgrv9hj/+uEeKREvHw1h+gPT2eX8AOr+G/8Q/vH05MrgJfbuDxb2FvcH9ea/0cy32MufURslNSE2DPsPwKip09XtzeYIKAMIHwPiEwfz3NbqFRoaCQARGRL1LiE9I8zC8dcJ3+jc4hAHHCUOBSgi+gM6BDQ8OTN/PTjMNCIvOvUCJvIFFBwmEu0AIRXqHxcEHAwUIA4J+/0M7PYA4en3+fcXBzkY/xYt2hUOEwIkFB0vHvM3AS8g9P826CogB/r268gH8vD45fYK4OgFHO0DFfcB8fwMOO8FGQ0GKQYKJw45SzBFBOItEtjwHOgIBPUO9AAS4Nns1gDyLDE9+ggF6wQQHwYG6O8D/Qwd9fMUAd/uDRMdHuT6RDZFDgkKGgADDhAKBhUTFgE32wEG4rfZ/jYCEjEO9vj17Br55/Lt4OPeLPIU7usNARwfGwda+hAt/+Te59P59/MQ9vrRBf0J+e/7EfQiHwLTCaXtORj2/OsOtrWx+ucEIMruxsDCKSu9yZiy7cTQ79ix6iTRND/SLOgUv5Cn0o2BRSUF0ecSDQwfEgUdCfZIHA71AP3n9OTk5N/z5ubpHSUmCgPxIgDg5B2eBRCg5RKq09Kc+iLrFhbrB9QvHQI1+8P+0OXM5SUHLSHs5uXM2e4L7Nj3OuNf3esZOx1j/vvfJeufEPzswe4Li8MG/wzS5O8T/PsABwcbNBUtUSQHLQQe8+gV8r7ZCPTtCwbqRxYA99zgAQgQHuobzcYDKQAOo52p99+bCvvz7vmt/fjDDqiiAtLd/gfei37hoitL2tLV2Ska7h7jKyERIgHSGBbiCxrr4vWsBhrFO0UX8MjHJOW9C+wG5hUI7ePH8ATyL/YOEdrk0tf2ODTy2hAXHCEwBubk+uzDEPjqYC04GBtTyfPlZ1cHf//TCd+XGBPkIxuktdYUEgsGEQLk1OLw9+H8GAP49vf7zf8H8gYMzPwDES027+kc3PUML0c2CTJzyx8E/CZi6/XOs8q+Nwv9Ad/xHufOBfYCBenZ+d26NSBC/zFB3/cL4xTX5AvuGQLWFh33AyBMz+X++gUGGRkII/bWLTJE4wwdA/3jFQT+9eEV/+0F8SoPJjn82vYE4wwu7AEt4wkB0+wS9wPuLBIM6+G71cu3t7zhREoFFTAT8DEKZOnp/BAQ8rvMNP3ROyK7GOTA+/HJAuDTDsP4Li8o+vYx4h8Q7gEQECcW8Aj5VeS/Lfzi/PG/5Rsw2u0Z/QMi3kNB2Qb5yPzeH/gqHAAaEhU96hH6A/0TAv3rxie43hb9jg0K1eMzEiPv5uvo3xjev8IhrL0k7vBl0fD2/MzuxL73uP8A5DQp6gAJAf/rLRntJ/zeFAno7fkQJhrMJwEC+OMFCBb70fUF7r3ZA58Y7tQAAfskR+FIFMhEzI/u3xn7MCb76xXpNODgMP/9Jh82oebV1gjqFSPaxtfy3Djp+AgRA9j08AUZ5+cVSeZc+f0C898Uz+8Wx9v2w+gcDCrIHzzjHzQO/ez0MygRLAYUs+Vl2egjBecAwd/jCSISAAz0YCnpSSLr4AwHtH9W7xYTAOu9z0tD4O4f4/HAGgfSMkvfSxkCMEsRIBQS0MUY/z387jz27/b8xyAU0hsf4ufjAyYN9iUDIvofxhYYpt3d2+jeofMC2PAeAiA0BUcC3jEaiQYyuakUuPXYxtL1nbe/tYEFDbTdz9slsfMWyuP7Ciz2Avfb4d+t9/giCuUbD/I/3Pbe5fLd7gUG+RHQ2Aji6xVQ1rEEosbxA/VN7QPIFzHiQRDTJzESNQ/sN0HkHhz3EWQj8hby1PEBG/PUN9zMBQfn8vft7fY8xskOmf9T/Nk/rgTp9DMjE0IH6DXv8BjbGBwJ8DgbFQwb9tTkJhL3BAfS//4M79DIocC05wsVvOw0wABV2gAuFxrhCzEM/fccQ9XT4fMZ6gkJOOY4H+ZVL8AYVwkzJPUJK+gRIwjk+9jwLvcrpLzF/fIt7AsgBSPl4fvr6/QIBx4f69/5/hQZHyTcEg8CHQQREfsEBv369dfYF+FFBurhIQsM6PEmB/slRCwDUQkNMy0lTl8bNnoS9BwC7rkh0t7r6eL2B+n1B/U78/gn//kfDxYKDQ4B5wksAfTTKBUIDRsHFATi+PDM/R7vLFYLKRkJ8v7xAvgzDNL/IvHTCghEEusaGtoH2Nzx9ffmMy7/GghxDRVDIBYO2MC1DO3P8w4H9VR/0vIs//7wE/bW+PYDCBPyE+jqBe3tHx4D/AQ4C/j8HRYSC/HECvnr7AT/vsLnER8fHREGIvoL0SAXGiP6yrvLFxDtAvrV6y3iLDEWCRIkuFc9xRT6De73HTP73Pno/f4fDfbLGRHa7/fjFtjo1ePSz+TU1+jV5NX05Pnt5vXY4AHqwfoBE+fvDDXoSH8N7AUn5SEgpvUh/twO0xEb0s8C1+Wgz/eswfwRurTgxInGhhIQL1bk+SLPyDyr9Rv93BgxyOkf0AsxAAwuKf3g5vz+6uzx4+LZLhIc8NTk1tkj/PHBCAPR4LHdFw76GhW4/+zQFyW+vvfS+u7X2Ir31wgIvAtGCx3Q3x/54CQrECFgShUjXhTy5iPl2Pjv6tXgN0jh8BYEBuTqDwP/6vbr5dvD3+6gAgT5IvfnjNQTq+op6RcNJyvjIxb4Bt7U4PIC+ipEEyo2zzQg0zMo7+7KFDgW1gP43/X+Nt/4Fp6uJw70IAYV2yz3CScXEQ7uJiPt8OfN2vqu4ODqIg68PBs4P/sI9vHtw9HRvcz1797hywMF7QEG9O4SHvLnCgQI9fP029siHSE08fPs2R7PHj4ELA0HDikb6ukKB/8O9fEgGAAoJAs2+gbvKxgI6urk+vUM7dsM+A4UIO8cGfcEMfgU/Onr9wfx9xP9FvntGfD17f0IAgYHCvUi+P0c1u7rCjXQ9P7vDvwkNOofC/4K+EDZSRXfIQv9Ey8+y/47+AUTUQ30HRrjHwK02hUm1vEM9yIP8uz58fHo3RkDDPgRAewIIP8C+tHj+vMVEOEM/+v8AOzxHQn7GALwBhYe2+/7uNL3GSQr+BokGP9/8xYy7/gZACQh8AEV/wP09xQDPMscGfT65wgYCfbjBeAG0Af3+AoBw/AGCer64Q8W9PX+CR4v+/H28tn7ERU28zAf7BMIH+i6A/HS8O7l/uPl6tDDBOH56wwjESHs4CQyAAoG3/sP2f4Q4ewBCxAe69BC/qrPCRImAdYn+yJahh5/vjEWI/eu/9quDPjMvPrzuwMMqf8I5/UC++j4Dv727c3eIh88Heop4B/9yOYnHw776MkKDdf4MAXP06Xj5NIno+MWtsUd0blEFt4/7sPQA+/b4/URMtbkEr33BMb/ESTU/f7JCOujo4PD9O29GQgDQhAQNDwgydffM/Q+KOhFCe4Mxswdy933APoM98wIGN4JOvwDQVtUTDFTDz9YHEDrAO75LkHzDRTn8f7eBBH16cos+CpcACRCn7PUt8Dc5TBdQyHrB9qMSEPnvPs39e48CPoLAiYgvAsO7wISwtz3t8H71O7dVwO/DtPpLui6AywP8+zf2/q9MDhQNzRA894YENUMD/Ym2OoO8/kS8tkA3BESsyTp18DTxrzJXSkXJiUtC+8uDRQlEvPj+erbAw38DQQBBesH+/no/+T8+PUBMR1HJic+LyUq+eQh8QcP8hgm8hIsAx/+9/YpCQxU1+u88eb3FfAu3gIDARAMGxb3Cur1Cf/y39kQ7d77/tX+G9/45tYA8fACzTFf0tL2Bvn6BPohAvkJJQMM+g04/z0f6hH0AAEN+AMB/vsIFfr0+xkPFx4k4s3aDCAYLTZACR0XKHt//Dwh+OoGAPsG+QMpChgNFBYyCSUsqQ3wAwMG3+Pb5Qfm5sjUCiDtQAjm/vwl6+AHHCcIDubn+vrw6vbr8+gD187tMv4QECYjD/IO8hwbDS8fCS0L/P0aKxsS6NfsOOTxDPHx6ufFIO/i9wUKDwL0+dGo3c2m7t6+5Ni3iqywncKr/PwbxOobw+IF5ALd7gbxAycMDvP0DQz1A+a4DwP5BAHhIPXYB/nAJQDsCAHXEr/gtabSxt7IJRkr09/88y473tL3uuQB4vISLiki+u74+wHw/iUr2PkVyO76Gw32/wgB+PL0y/j3wb7E3treDRoqHyQhKxUa6/gC/QkNFRgXJAT7OSP8ORsFBgzy9/wJCv37+eUEE/v9KBENmaW2lIWitbK3FBwT8gIc6/MA5oHG6aKmCswNCCIu1h4d2ergAtwM5xA1+BczJAa/JhL6J+3sIyn69PLq+Qn+QSHbQzj72vD53wDjAETgChPk"},"bias":[-0.28338,0.4775,0.18931,0.78616,1.6643,0.56145,-0.6154,1.2226,-0.058123,1.643,-0.46738,0.80691,-1.3752,-0.81276,-0.41409,-0.13506,1.2122,0.05601,1.2236,0.61368,0.33539,-1.5896,1.1863,-0.49535,0.29008,0.56406,-0.32429,0.76591,-0.56661,0.77713,-0.3402,1.3447]}],[{"kind":"conv2d","inputs":192,"outputs":368,"bands":192,"band_kernel":9,"kernel":5,"band_stride":2,"stride":2,"activation":"relu","weight":{"shape":[4,1,9,5],"scale":[0.0028772,0.0021051,0.0049028,0.0020799],"int8":"3fLo3sutvubl0NG96hnkJlBTKfRvf20iAVJiRjHZGxvuAbvWBdXn2eIK/vH537Olu6Xd+u3c3vvu7fb+1PIA9f7XAecHPK8HMW11nxQxfyyp+k9NaM7xXV1hIOz6yeMZ9r7N6BTczQAP7OYEJQzTKW9TMuhDeH851QdnPB+15RjZAL+8rMnFX/z4J1O8wKKBsy28sde6WDspOWxLTf8lKufy39kE0eHmtBb2zg/34xsEyg0C"},"bias":[0.39471,0.43165,-0.2166,0.037031]},{"kind":"conv2d","inputs":368,"outputs":516,"bands":92,"band_kernel":7,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[12,4,7,3],"scale":[0.0022084,0.001252,0.0015452,0.0029224,0.0018902,0.0016728,0.0017243,0.0018115,0.0027178,0.004443,0.003197,0.0042765],"int8":"JwzYHznwIDbvJ0XoCSEGx+8ngd8lzsvK5N7G6vH88xoi3R836DlXyVh3BhTpNAeKVAKDOrqjH+am6Q/67yoR+gQF+AQL/wAB9vj0/Pr+8e7o6Orqzt+14s+BO+qyUygN/wUMIQPnERE2Ru7Z4dOo6QjS6Ny8BxPmJynJXUnhw8vh5++i1/qMy/Og5uaDBunSy8iYAv7w17+t+PvrAPzz8AX08vXk4fL0IM23Ce3GPdHFJwX59yQl+RwxJwjkxe8a7ws7AwcaMDMcCxD89SUQAhPm5ZvByqmtyIHo7O7VH0UAFTIBKSf5Cg4K/vfw7v39Afr35vPz1+b56OfsChTcHRzs4wIAp81tvcxaGNkl8v7zKOKQ9QsDqB9Sxg9HAgMWJu3hEsG+LvujMxaBAS4Fn99Y1eUX6P7g/CLpAPn6/fHz/fPz8ube3+Xh5Ojs8PTzAT1/JtvQ0dCiERC7KeH9+Qcr6v38SScczaOYt7uLAwbuGBkNBywrHys8vxhmK/Yk/tbBKuzEC+kA3xsK3PP29v8N6uru/vb1DQEJDQ8bDgUP/PYAJx3yDzTpJxr+7vjRPPOTZyP+2y4gxIHuCc8T2YbM5YvpDcQ97qTlJNw33eLnAPbxKQkT3PfGXyMgJAwgKPnA5Q0h0fkW5REqyOYAwNjd9Ase1+//9uyzNAoEAB091APyIgLXN/f3/vT32A8c6gUFA+To0tPr+AoA4vLqyP3hOT4qHT1/+yNJ78e0+dO9HunJ/vHg+vH3JisnEyIw+/f+HxQWPUBCMzc3CQnzEAjaIwniDODf+v802xsYAScl4O7B4PbD+wj7zvcX6wMaE9j6Pu8H3a+L47+TBfLA++US0ht/9CQv9A8s9PDwHQwADgT6ISITHBsTEQr7CQn++QFGyQBS0fc54u8JF/LZHQKvIAnTHlws9SMf4gf42M3x1sf726Pz7IHlDR/D60vQ707uBiMTIOMjAtAXEM8a7O7y5/f26Orn6O7t6uzx/vwA9gEIzg0DgQZZKgDXHwjG7hntCxEP9xohBh5LOgcRCc3b69nM5+Xz9OwE+vUhuyU8yAtFIezMBQfnDBEVBPgE+goKCwcA7fj49/TwA/4AB/4AAP8EBgP/5//+v9M3x+shDuAhL/XuBxb/JCkDz/1f7QUmHwz9Nw65Fvi1CvurFP3M/+s+xdp/wexPwiX0BiWXCQmm9w65Cfjr7+rx7u7q8fDyBwP1DAr/EA4SGQPuBwcCge1/EhgLG/607RkC/Oz72uQV2go+GAMJL+DtDd/Q+gIJ9xf6PO+83R0/ngFTLQW76PUI8RMf/PsYA/gAFwcA9fP86vLzBwMGBfn6+fH3"},"bias":[0.0073148,0.72507,0.056235,0.37349,-0.14795,0.31361,-0.23861,0.49536,0.091882,-0.67032,-0.11703,-0.65485]},{"kind":"conv2d","inputs":516,"outputs":240,"bands":43,"band_kernel":5,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[12,12,5,3],"scale":[0.0034331,0.0034304,0.004421,0.0019091,0.0022061,0.0023846,0.0023463,0.0023491,0.0029901,0.0033068,0.0025244,0.002927],"int8":"DCoP6xf68zvjLBngGhAWDw3yIBvqEP3TAfH29O0D3+b80AIL5CAR3Q0B7Bn59P1rCQY/9QInDjkANhUd2Pra0cy01tqs3Ner1tW/BkspDh72Iwvl++fn9ej74/Xmz9fT8gHn4tGs6NvC+v759QfVAQDg//+zCffpDSTmPSjwGOkI4xYa4UcFHCb3At8AB83sAu7Zxd/vJuIN28h/3wVHKDo0GQQBLAwTBucVCukOByQmF/D8Avk22zFm+Bwy5+/s59Ht5e7o+s3T+uLSCPL89woP0vQW3u4o8eMFBP0P9wAd+Qc3GR4qBh8zJTAK+84FB/79/P//6eUK8P8B+gYE6ff80uLg/fHo/gAI9vcS//Hq+Qz56fbs2fsA4fz+5ugM4uUJ5Orx5vYF7O/wEh0K6R5/3QZexP5M0fFa7tPp7unp7vYP+f4L4/oD/vVRAlY2JU4sExYa9ksc8N4Z6esmDev6AgHV7//l25Lw8pbC9MgJBuobEhIo/fTk9N7mAOTm/t/rCQECOOTAI92BH9qm9QUTCREk/gkG/e8HBfv+HfYHIP75Gt7W4MOy++nS7CE0+jFC2tDx8ecABBcC+BEG6vnzBPDY58yt3u3k+RYZ8xsL1rC+1pKZ38DHAhIHAA8RQwj4TBb1FBEqESBM+CRECwESAOIG99EqBx4tBh/3s74Xs+YZBxArLR8bOzcIKDQVKDElFCII/g390vXuJjlFTzNoIhoVAwvR8QnpxdP70uPqydnS3e/kAO/oQEMHNTbncUX/SBvwHREA7QoYBCcQ7Acf5d/z1/bxQi7+PhLbPA6nLQHmGxYF2orczovJ67X8DsjfENcFCryBUfOaRADCHvnhFu/nBOqzAb+xE8rK+96yC/XgKGAVPHL4HFscI2XkJCDhLDcvKSHi+hG7/wH95PTb9DJZKRPW+vTZEusbD9gF3APy9uDk2O3n4ufoCvPqBwYM/uQm0AtP5PEdKSsa+hYdBAsO/e7z6Nbf4un0JiQrAhk2GAYI9OYKACkIBixX1vQ69Of6EB0mERsjDg3mCiIfDf31MCHn+RpF6gz55vPi/h366u3eA+LOX3JiKC0R+w8G8x82CRkVDQwVHjAY+QEi2PAQ+/jxIBAvJisz/QwM8gYnGAEOHRZV8fs/xf033gP34dXp3Cd/4Qx3/xIbDTVC9BxL8wERxr7f5dfW0Pct1NPhxbrb3uIK9eAwEis4J2pbHiAhJjE+Jx89Cig2EBch/hEYFhXpGiIOBA4MzfEZIBrl9u/m7abQysr0GN/d5g0E7gQH5Bb56dbI6uLu9efeAAkFHwQa6f/5AP/+xNjG2vTS+OzlCQLs+vb0/wuxBQbuHQAH/gEL9w4MuiVSwAdL4RMqyerg0bq2Un8mO0cL9Tfu2LHP4/gCQCkDAifWyt32ybj6xbD7HSIIPEz85cXZ5tnpJuT+yNwF2N3wBALu09bd3/wYGRbk7O7cCRb6+PXvBgv5HA8qDCFHBRYbAA0Y6A4qx7/Qsrnb2NTf8OX74criSk9/RUdyKC5FQktjGSNOFSs49SArCyoh+R0WFDU71ez+7A8tFxwm6wkj3/cL9gkb8hpG8P7/0+LkyPH7/9zLLS5CA/Dz7PT3+hYHEfzzExQtHQcL+vkl/u73xMLUxN/t1NYSysj838XZ7uPl6+IJA+oOEO4E8fzuAyDn4gjb5gz++QQOBhIA8eDg2db96dry+OrhHAED9h0yzS5PxwEy7SxRDRouR2gVPkBBMEsJMkw+MjNX3SMy+xYi4hL/BRQVBSwO0NLR1urk6P3o1u/j4xAF6g8E9Ant4+vy/Q767/jrETMZAzMOBhsN+yEMEBMAuO4A0/Ls8OXV1e71+fLuKXUlQn8YABMUzTojEiMELnWIMB3MEQLZHCriKBznLmI5EE8/FyY8CTEK6woO9vfj7/HoEO0WI/f2EucHz87b5uT2FPn19OnuBf/1DdmxCObGIPjbHPfWCuTjJhUMGEwiIiIRICEsDd/j5buByKmT4N3I/M6y8O7sERIRDAkIJhUJKjMpDhwv69Ddta+kAte5HAMD+vDa68ig/OffH/z39ADj5cjVFu7HD8DAOuLWO+7GG9bJC8y47ru1CfDCE8jL897FJwzrCO3G+fHJEOL5EPDb99PdCtzdEO3bGu72DOjl2fHzMfYDITv2MxUEC+j90NDtzcbx0+MDEfn+FhoVy9rR3uvs+ggWCS42+AvtzN6mBve2PCoQGycME8vS4M3Ht8jO6/L87PwRChH2LxYeCw0qAwH7AQYDBPT02ejp/PPwDB8zBQ4RAgb76d3P4uTm4v4TAAbkDAL6/APs/PC5GSYvQxtuHiZBlpiIgaaFCc33GiUHDRP8wbW+3e3/RR4kCTgfCgQXsMGfuNHGHygoHRj60OfJCwII8+ji4+0I9MjUB/jo8fDmFAgGGiIZFAsL2dX3Jv0JRksl8QcSs7WmCOjYDwTVRElZDxUz8dPZzuHL4MHPPTc1VnM/+vboB/DY6OLmKwXgGSEETDUYKB0TAvTjJjL+6hUlEeTU8uLk0Ov/JR0MHi3/De/b3tbwF+K139fi6ugz8gnFwdCdj4i0S3sqYFpo+QzZwt3J2fj6B/8W8wDryLDjt5ua5wALe39daG9GvLOb0Nfe8u7jiYHw4aulBtPdG8zCE/X6++ni++DIAAAHEPfz78HUCcPAGujhQiYHHP/r+yRGRntY/EhdJRA0FfH9ESlgLDRMHgcCEAQU/jMi//MHDujnHPL4TiUiHfT38OTp6NzQH/3vKQv38/7i7e7v36SI69StA9XSEuq94Y6b5puF9sq8NwMHGhISVj59R0NUNmExKQwhDvv76/o9m9/3vfkOAxoAGAzxGBs+dHRbST1HMjEHFwb6"},"bias":[0.0049831,-0.047958,0.77419,0.18622,-1.1443,-0.051138,0.039342,-0.73176,1.6216,0.56002,-0.083324,0.092052]}]]},{"kind":"conv1d","inputs":496,"outputs":64,"kernel":1,"stride":1,"activation":"relu","weight":{"shape":[64,496,1],"scale":[0.0013184,0.0013366,0.0015543,0.0012546,0.0015572,0.0014362,0.0016038,0.0012835,0.0018802,0.0022005,0.0015706,0.0025839,0.0012988,0.0014226,0.0015794,0.0013785,0.0020128,0.0021926,0.0022587,0.0016912,0.0016882,0.0027067,0.001339,0.0015323,0.0019555,0.0017898,0.0015171,0.0014744,0.001323,0.0018979,0.0014067,0.0013608,0.0013662,0.0014378,0.0018878,0.0014166,0.0030378,0.0012004,0.0016866,0.0015392,0.0011337,0.0011533,0.0010571,0.0022858,0.0015616,0.0018147,0.0017509,0.0018511,0.0022381,0.0039515,0.0015256,0.0019256,0.0019095,0.0020038,0.001218,0.0012067,0.0017208,0.0023896,0.0012619,0.0013354,0.0013654,0.0011204,0.0015394,0.0016639],"int8":"B0ET7x478RvzQTP5IP++ziTtGhrUKVz0xt/y4enu5LDt/R7p2AgOPbLz0tvuFP7oGAHuzRIDSSDh4vfeASUWL+TAAxkh6B4LyObw4eH+FB1/MkPtAvQG6T47BCEtM0MQRUTSH+wfBu1tFNPtCAwD4uPpFBU0GWj/LwYS5SIL/N8ID+3luesM9w84AhMw+TMSC/AWFzQfJFBJFAoTptIN8N4Bwvrc9wHsqEr/9C8SWEPQ2ukA7NzzCUEiAPVQ7eIS7Qw0Fx4p7PH06/zB7uen0RoPNBIxN/sYncr97AAF0iT8KfMmKgff+0oBAAoE7Q8MCjHwAB3fLQPaFAva0xbxGcPVt8i6793WzdrwCs/MCeAB7+0Mp4G56h02GiAOHSwzCxUaGxrpOk6G1I+JF/j7ENrT6dg8A9jk9PtZ86nNtun17hv3+wjT/RII3jHaBvj+HiMMAzwbHxwGBt/xDAvv/hooDgDf5OEE6hTyI+QI0PYCEwUsGREUFmYjC1APGRkw9fwUFdkL1y4CO/cU9uze9d8E5A//C+sYFhnt+/Th0vjx2u6z1NbtLrL79Qjm7MwM4vkB99E04uIVOB/6AuEf89cb2Pcu//38OigrRwgZFiAXAf/y8+/tASEJ3BIgHgoALP4dDUUr7A3+PuoD/wzeAz8t7vQTGzNLmMnkCPLg+s0HQRwH/CnnCfQ79PDs3tOu9e362+jk5vZNEOkrDO0HA/gTB/4PNRIBIyYG8sDU7PTlD/a/4PjbrBYFKhMQ3h3npvjf/+QD/vLwxfkmJf7H+vZIKOM6/tbl4goKCfvX+N87J+zsyfvH6gnz+yAW/PYA4eMVIifs3yXE8SLyrQbmDSUPGdny1wgDvOsDz+IGyLzRwh4aCTYmCCwNDAvuGSpuQiL1AAvj4AbsDODO3vDp8+sw/uPQ8BEbBwkD8vjl9OUbINu38xgZV2tHAQwN2rr84O8G+OIOAQfp9McHHRUXLO4A68ru5/bnFML8FhHVEQq34tnO9+bj9NsaGvv/1dfvDOnCEPnhAainzwouven+JgjJ2C0A0ucE6yrvFvMYDd8P1fUHCwEBDg3O//PT5Jbh5oGlz9f8/Bz52hUP8esJ+fQD9+QK3MT34OP/DfbaCPUN7vnzFwLVIgzk6bIHBCP39A0GB/8X2QU8RD43Gx4HP/oeDE0EBgDz+PwO/QbvA/5OBycb/zssROceAg4vQAIy9vImDPfjz+TR6iAB0dbgDuzSBeMR1FMI7RXmB/rzGSIM+STaBdr3AzEOGPHkCBP47u8X9wccLjIQItHt9CdSEe0NORIPDRo/+vbv9Vj+ChXwKBjpruXn+AofGOb5+A0eASQfCHD4/vXzu9VwNuHMvTlPFSuRv+3Z/yTtJX/l9eIq/uK9g7DV1N0jET42/gfOyPzWIQ714f0M7uUv2xjVN9rwVktK+gZEKvccKMARNR/cp9mxqunX3QEDD9Pt4fvW9RAgCNW59AvYLQ8x5yD47STfF/Woxekj8w0A/tMA+gwWQxDoufAI3N/8DEZSPzv4KCz86/3i8O7a29TThKUHHSP1GOemCfroyCA6EfgIFvAd9evqz/YqKvwQOQCqvNLWBPH4+woTKhTo4wwmAwP90Kb4GfTm9fHiCdPg078L/inKzfkB4wAoCAMjDdfB2eQt38j78e7V2fXoAvM16MXa7h7g6sbXFysAIRcF5sncCEMC/RL/BBA+F9YOIB0JKw8e9gDk+6Tmwc3CE/L9AR+vJfRACCHxuEf+7xPt4A3N0+X5GAgFBxYJB/AbMwD64dgQDxLxCyofIBb83QoA4AIJMxEA390GFyI/LP/cMRkM+BLuSwTYIPol7ezI5fgH68/A0SwBHhkyDe0HMBkIN0EYLBoZLDMk/QUNAdsu6+/uxN219AmyKfzo1ugI5+DR3uP7BvDi9RUIDAMg0hne7w/u+NPYEvPqCvMA8+FCLMDp8er3HCHxERwg59oA/BUM5hIIkrHI0+7Z+yqsBF4MBx8Y1uTlFPED6uzq3w3HJCYCAAQ9BPEUAPwoGs//0qL96xvj/RMEF+gOEBfr6AcLAun1FNPkBQ3m/ArPExzT3QLy/EIG9TYfBw0KvQ2/DwqNwvAWPjLd/joT3P25188pA+3+9u/w5qz9FOfYz9v/Fv8gJd5+Kuco8z8TGurPC+MDS9/3iKXr3ru65BQAKl1SJfsC0f7PB/XdNAgNz9oe4fwb5PEkMSM35zbwN5no89ASB/bY1vUi7SD6EO2cyvHiNhf9AKDs9h3t4dz3/NHvLtj3//HZ3tsOJjUiAhUf5BIT7OcJ1kEE1Rj36/A8CyQx1jApJ//yOkwcbBoSFu4HGAT55wYPNxwCxwCxwOkeDSUL3vkR1vXeBd8ZFxYjgf2aiNEQI+wPFQf0+vb388gqE4bx8NQpRAMW8jz3LRgV+usSIOENsgNAKOzk777S6+ji+QTxAffj9OkqDB0H9EA8J9AhFA8lFCEUGScSCNXF/eQC0+HDE9QBs/AGAvzvF/TVlc4S5f4Z9zLv7Pkl9xn8BxU0DgZUPjRHGTkeDugtyxXhE831CggDCNYcU2dfckpHRDkgGAQNAhQgGiQUIQxSHDs9G/gP+f/2LwMPFSL78QOUic3lrcSrzPTGz/IF3/7wB7z3+e731u4KIB8EHNC+5Gg/+B3KMF9jBMoE9rdxSwHnzAEVIcnnGhgZE9kgJ/r6sNHXvN6w1e7x9eoC3EIDIfcCJBbhFyUE887i7Q33LNPlAfYS8C4v+e4lOeT80QT8FwL096TN6+Pu9xsPKfmu5xP/BPjq4Ari3e0h8g4XJfAC/v/3ItPOAuLqIx7VvO8LMSb8GiUFBv4eFRIk2hoO+vX99NxSIgLXByMRPuq75NPw5wn1M7G89xAjEBYEDeQOGQ32+g3l1d4gNRoFL9297AUYEgTK7PwOHwUA3BM1AdK78uMLGh7+Af76IP3xAe8JB/UEBin/19/gAO7k7Y/l4BoDCOb660kM4OsD/ebD1tQK6uTqD8YgABkEfyIIJzlgMe8xOhg0G/c8xAQtOgL0zb8UJh3HHf0SLQcdKv8aDfUmCuGv9QTx+/3B/gT609LZ6/MI7S7w7AL51/AQ4OLaBO4I5gDt8/IMPkb/F+glFA4XMhPv+R3eFcgEIe0aDBf9+PwcwNa5+dcR6QfqCwgUH/fUptxQUAwm+AMj7TEJ2gshEeUT5eoG9P/k0uLx6crn4fT7Ag4GKugRLAL9yur/BOvJA93stwTr5fn3/BzQ5u7p8BIe/uD2CePv8N4J++kC3NXH0Cj09hsHCBAYJxoE8hjr7hvoYigQBxvs88s3BSkmAvH7Neg1F9HmF+lC3O7/w/zy3/AOvdjqExwNEyX289AL7c7vDzUkHgEPMREqFf/NIfwAM/HVBfP+IxEv/wgVIy/wuT3sFCu7BQQirSjvAAPqJisC9PsV3+fl1iInIxcH+On+r/cHHvD3G/X0Owb0EBILCdD9EDP/6MLzF0oOKg0HLv7fLx4kKBMVHSf6O+8QGLolPQYMA+8D+hTUDwD46PT0Ecw57g0dDCYCpNLc8vP69OsM9AUBG/kH8h3/3xAYGwYDkCAS/xANDhfN/df1Cf79+zjw2xMZ9fzfyvX5Cx0ZARDU/SjSH/4HEudJ+ysP5g3oIQQUCNDl4vX38ewA/bnZ/uIL+REG8vj6tMPp0NKyAd/8BvYXGdzS6ezUPC8+LhAC8hIPGfwb5QwNOREDfywLCf3R4szpydXiFu/12AckJOlMTgf32/PZ5PjnAgwc/wYFEez8BU/Q5s3q/N0Rv/zcDusBDufu+Qj9LLfq8gHr6f8mDfroFB8JCdv47N5UO/Xl2trrrdMM2OD6BfvsBfDc34nJ3N0yMjAPVw4M//3y4eQC9gv89ff+8OfH2dj99eICGPnxBC1I9+8s1xPs4f4X2Qn33vD4ECnbIB/68zcsVRsXHTwbART3xtzb9/YJ+foMGv3s297M0Nb85w3q/tnh0BQsDUcI9fS37wAO9eHX4/Tp6fTcEzUfEV4ePAADGBF///b84d/u5u8wMTXfCgzl5/npDv/R+Qrr5RYTKRMJG+vF8eQmHyIsPwj23dkW0vH0x8nmzOPl4zL2+Ar46wsD6B/s1AbC3t7vGRoYFfXx/e7gANfbAA8HC9fo0gD4DhoG7/7b6PDPzQbo4fS+4uwYISIn8w7r8fHs9ADZyNLeGAD15fPxBfw1Iv317AMH+uje4+zG0uoJBBTsAMTZ9xkkD8no9ewg3w4byw4JGwvt4idaLCAfCAsD/dvx+/HpERvj4fvtEf0V9/IhGNTa1wT78vIMCx0s3fnY5AXNMxMiBg73Eg78CjEQtOm4FfXKGvUZ5v4yIuj5GB3dGyzrVR04NRcZ/gz84P8JBtwUDR4KHRoiKB0P/OUFCfIB3t8F+ODzK/Hi+RH5+QzV9QD6FwgF9AAH/Pb5HCMQzwLo9g3/HBXq4/r/GxYC3jIl5Ord7wYgDfoS4wDr6gb0CO7+yefm/CAE7gn/5O7r6AQeIQ37BvXe/uby+x/c/gbZCfTrFP37FfMKDPsNFgv+1ezpAOsJAfoA+tv1Au7sDBkEGd3d4PH27SUP9eEH+hgSEQOl0xQwDR8C5QsrIt3iHP4JGOAS8dMEEygO+sa5nNMNBEU0y8Agf/S+jatFRT7O8caf6Sk27uQkFkjSv8srysOKjABHDLr+J/Hr5gIDPRTzBNwMHjDvCwzt1dHrJhHV3ALZ+C79E9nmJA1EYCnNKgcZZAzhyMS9F/Mc88TQ6/EKJQ4Rx8HpPiXy+QkU9OEJIgsP5un/rB4RHD0G0M4IMxMX/c8cA8sIIQFDDczxCwPfqOMsN775RPkJ9BIAEPBNHvPP8ef34+LrD0wt0fPcqebcPdPf9rQnPkALEtng/uIMP0b8DfMrZBnct98OKykG3NOv2ygFMi/y9QADAPLt6/3u7v0CEgbmKQ/h6PEl5xEWKlwLw6sA4fjSHOY06sYKzfIMA/As7fnz290WElc70878id21zvHeut3Q4NfY384F8ODqLUkI+cwXAw4lJQL+HwryNiH/FStWCDcNECsxDSpI//X55RD70tYKC8rxFvgA5xH15ADy9AH/HD8rCFwLABoS5xT7uQAk0s3r49vv6hsA3Ny68Ow4FQQA5wwC/gHQ8OkbCgP7A+vnCgoaCt/iDBEQ/fnU2Ob/sNwd5Sbo8iYhKTNJ4gYJGjwdWu8aOxsn8RzxFNABD+S9+BH88SUfPCVXUQ4iExPvBuboBCHo+eEo3e+m6PjP5BAZ8eQODwXuAg0A9wjP5twH3AMAHw0nIewHGzL0OfT7IPrr7vk4EhAI/fntKvsj1/D3GOXhSTX9IBsfMH8LIPAB8vD009Lv/AMpQSDvKRfZycLrAfSt2x8QAvgJDOb/3vj1APMf4ATv/hYB99Tx4PMW5Ob7/Or4Gt4GDfzgJxTp3BIPCQIg9tvj9/Hy6d38AjklDw8Nz872A/Mg+OwDGwUgCtIG9+kG9xwABf0DIw44CQXiCu0T+u3RCf8aA7zgASUG2PcdOu3a8hkd5OD2A/wA1d/b0QP32/0N9fb3Cer/19nhEiL3xA7+4PECPTvqAgUNBPLN7B0GA/b92enR9AcKG+f7yun9AfvtEQkQBvzW+gUWD+zb8x8L7hoYDuXwI/zPv+Ds6cbvz//rCSDz+uP12N8I3AHRIe4F9fTV9OMb6hUFESXz5t7/DDIcKDEhGPnx6/YRAiYfDiMC6wPR3wv78N4C5d4A6f0E/gn3Fgb6AQQGFfYH+BD/6+vI3c/dA+cTCOTd3xgYA/cUIhD7DwUDEBEK6/8BBPgDFQ30E/4YDREJAw4e8jDj/xbe9ycFJQbnAhj2Dw8kIRba8f746xAGLT/sEvsFCNwM8ur5ExYFIwn7//sKIfXZBO0NFd/y9PIvCQAmFe0IDR7q8gTn8fQH7N0IKfoAFBT+AfcgzO4GKgbu1vT7CgokGPnL7u/93//4At9CrP/s9+//9ibj0gIFBwEJAx4gHdXbAAX3vtzv0tDf//II+fj37uL6Ftwa9ggN9ujsB/QC7+sLBg0gJBgTFwIaBQvu5uT+3uUEue/R6RTzBw7s8f7t9gAIANa18gULFN/qvNDq+v38ERYbARjxDBIpA93v3snW+uj0F+UF9/H77NkPMfsA7xUpCysKEejN2P0F+ePj5RYZASPs7AAeJPkA/u4V+vP6CfcA6/ff7vnu9f33Bt8H4g4C3wnqBvDt5Nwt7wMN7AUaFgupBwrzEA4A/u3r1/HuBfzvCeLb6Pre7wLt5A43DvT7EAgk3vch+TYQ+yYKECcM8R0SAPQC4RMCGTs3PQkXGhEDJhv2ASb84wTty8m9xLLE5u+j+9/J5f7j+fX2FbfK5fLvA/71BQEPBxIWBvsQ/vYIBe8jtQr26QAAGwPt/fX7ABoMChMFBQf/DhYl5AgkBA72/fHfFPU31wceBQ/w+hr54O/05PMF8evwE/QD7gEF/ebsAwz/8BcGGQAbHxEK997g3fLj1cfPvMje5vr3AhH9Dv7+GkNCQycaIzAfSvkRHxELCBog6/oAIX8pCjYTVSA29fv9+wn97P0GC+Xc4L3ur+Df1unvCdzS5goC6+YH5QT8A9fS7+T0IBMGJ+wJHCJI5AX7wATl8Dfb2AzX5g0e1wTpBuEQ5ubyGhUOAjQfVd/i4dUP+MXf6ATgBBHuI+MfxNjyBgohNfv74vnN7tf55tYJJzUPVwbC//sB/d7S8b3B2eC27+Lh5Pf/8fwI49/KvPjp3qS26PwDAd39EPf/1PXu1+kA/AQ6MjcpCO3q6jH4EQP5/ADoKN8RJAIqNTEASvT5C8fg9e8E+bLR3+3jt/L0CuLqBSnHCvv6EAAUvkAXAuHwwwEc5woQFfv/DKEt+RfnL/sT7SQV7dL48sou4wcGG+Hu6uUc6ykT6OrgL+QQ//oc6dv8vN/t2cPo+iFJVQomECNGKxMAFQzz5BkW+P8X/jL1APQCHSY1GgwhESsV3EUsExAXTxlOIRIF9vPsGRYW6fLpBgME3QDv+wDj9g8N4DolHRr+9v7dCvvr7vnX9usK4+fy3S360vP09vQF/vUMHO0pB038BSYSHQYUFiUDDjoi9hbr49DzzvrV4PAN0wHm+O/z7ODq/EP8GypEEg4iBfMEIyUcDCAHFv0s1AnnKTAn+S4B4f/tGfsk8BAC7fmzgfTT+wgj5xIrCNL01yQcG9r8Caan7vG/+uMeC9zWHucl9BPZGPf4I/DuDgcKPgX2BgBN8gTx6enkFgzi6u/t79wCH39FBOP7Av4V/vj24fQQEQIa9d3R99YB/A8pBjEA+wIJ8AgZBhH3/f7oD/0CAwv0+Rz19BoQ+v7oFv/M3/j87wHJ++0F/e8JKPMSEfgxGvzcKQ39JRATC/z/AAcFBQMMDmcKGwv3CA0e6u0M/vsR8/IaJuPo9gX7+gUVEB0bD/32Cfj49QgE9OTc7hcJ9fwB+PQMDAoWFO3l6vsc/QYV9AH5ERoHFAgLDczuBBIM+wP5PSHTCvwPCiDA7gv+9QoJ8v/4+wDy6hEBCPP93g8I8/zcAQv/8P0LAuzf5vUGAe309wzpAP3k+wUV/fUL6P8OCPH3+AffAuUFEfYI6AT68PX7ABEeBwEKFP3pCAMNJ+X49O7d9/PiBREJ+w3wBAn0BPzl6vjhCvoJ7SPj7iP0CBj99wYJ2vXK4erx5fgC+g0LDQ/99O37/wIY/u4B6wIB9wIFCu4K+gEI/wH4ABH56f4TDvkD9/IQ5fsD4A/06vjs9vj78PP8+gn45PjrEAQXDBUQAyEP/hMRBgUPBwwIDvcOBRUAER0BCwAYFwT7FBgBHAz4C/v+EPYQGPjvGQbx7AAH7A8RAhUB9PQLDfMJAxDsBBMBGwL4AP4K+/f++wwHBQb1/wUMEQYdBP/p9BQN9AoJ9xIPGwoT/vnn/lLw8AvO/LfkGQMh5fTyOzIp+A4OGejiFmc4JNgKADzdBgri7fkRHQLb6d/OBFId+dIZKfPtQWAQA+/owYE4KesT8vzaSPXEx/HsCRKgASL09jZMuQkV9xkON/TlA8S9Ev8oDwkM5tTk+xguF8PW9+f49P7IAAAsShrrEO8Z+qjj6xMFIw4HrcYfAO4jIyjX6QMJ3ubaM0D+Jy8UsRAAItPV5hMFxvv/+PgJ+s1LD7HEEtDeBNk7M0fD/Svw+if5PwL0/xjoEzsCN+vjvvwcJbHl5fvdFuHZ/vMZ+OgeEA/0zs/d39fo18r6B/kDBvT82N3rOxI9CpsXJQr6Ke0B5dgJDfO0yQTqBt7s9cH7/cQKbjQockD/Di0JFxYi7/cr7/fq5NsBzf0DOsXU/kdGB/jy6wUdIAfu6PIh3wWUyuQS8xUYz0dkFg36/wsLBhf8FRX7EyMUFgje+vrmBwnyGQZDVMEoEQvHCAIDZN8ZGh0mAzDn1uADBQYfGhgKDPbn+AgK/fbt+hsRWB8TLu0BI+wZKwwpGRk8ODsA4un6+AHWIBccLUcHCw/V3QH69csW9PcCzt2XxQ766yMnCgtqD+zdEPcUGjHF3w396dYt9/YE7PEZGwQhDB+k8AHsDRftHQwM9usf9Agz+fbw1NgS3sjzNikZwRwr/AIZMP26/Bc7cwrAApEhHygn6iABIxwRxgEpISv9GgdQ8bno7xji77rk3u3EBBYmIeLzDBXICRZBOzj48B0GEfvwHhI1zA8GN+AGChUQ1MPQ5VFQKggF3OgQ6fPg7S0F3gQuFwDfBRQRQu7UGAPu/inrEwTvGdbHgbf1Ags1MkpEEtfh4Rkh16/fDgoY3g0dLN3c598cIiPWve3X5rYZzyH6DvvqJ+rn0f8a5OrUDAHmBzQlAQYD2OkC+wgC8vYbxPACE//I7PoJRSXIAxk+HCQTDgH9BR9UIOHz8O78Bx0A7Pf49fYE9cbd6Ar8IBTlvyIcNs//3Q3sEvIL9N3k9gTgBOD2BePzuAEt/QAnNiwiGeb0JxIJCPEIINPs+NgHyOW12Pb+TLrz3wXbD/9E5iX13ObpAP4J5Bb+AQjm+RvvHP4tByQmBzEsDv4BC+YM9AoGCev//fgA8M+/3sv7BvPvHRsdKfcPCeUQ+xc/ARvt/iP0yfIBFOT3/QLoGxEgCxXwEd0b7ywWMDYIBNUWE/kH9Q7F/x8zWR/w7+7i6gP97v254dL2+NABF9DY5vIACs4xAhHVze4THeMHHvUSCwW04Q8cAPBAESnWExnj+wPy/q4i7uroLC0j6u77ERMF5gEC5dvvDw7lBP4MGtEUFqIyPv3g6tlOTsS2EBy+PVYC4Pj+1Qnm8AQ77eohDUDqmfoNDLvz9NUF3eXuANXN1QPt3O0dMScnL/fZEy38AhMI8yIJ6tYQ7/koOwQuGPLV7RqnxgM39eMH/9vU9OsvBvb7BPjsDEUr3gbe1xkEFvX18LnNACzuwPH46Nf2vR1X/TJaJOZG/NfR8fHbD9zIBR023iN26PDzBs3c8Pvl4a7DCAn94vbWFecqJg3lCRXi8fHe7RQPFt3pLjnW3EfhDx0Tt+sazc0EAOUcSw3RPDi6uwwNzwvt5yIFBPkk7iAK//8+/zjp//va9w8PIOMA7dgLNOKtKCoqNdU2ANQMI+4XMf8N+i4R8SkpIxzvt+wU0yFnN1AOJUA2JCAjDtT8yRDIOxL7HSUZGRHgEPTkvfIjCfLjzun84xHXBvfuufXs5BEO6xLyCwjixevu6QcWBiT1+AYJAxj2/w5/CCbq/NPQxd7bA/AEGhPm0+VYA/za3P5BCCgz9QsWBx3/DwMHBfImAPoB8tryAsIh3O0kKAAIAzAWDsjTMipE+/1D6PPz7g/w9PLoFh7jOAb1Lv/t/uP57s7cDz8n6RTQJgAoTRIO997k2grfF78o9QAN6fUFEwvT7xL2LOMeBDUy6ifaKffQEQ0VBwre3hTp8QJu9N3zBhbs7tnjxRraBAb7sRXuBgYYNSj75Onu2fXmyN8CIjA9P0J6AdwO9/HrA+YFFSf34/Xt2c8IMegC78rvsQbp7SXrP0YM+u0C8+IK/xzxBub9AhLBA92+ENvsHthh6wDy+f7s4hj5Dvbb4vE2GwoL++/79MQOE/2+4BgK+wb8IfkL6rmw+tzo+OkK7gj00DUN+gYk5QXnCgL/7QDu1tzAxdOy5h+r0QUXMCgUICQpCATIBfXX8B0AD/385/joI+rP2ejDw+fzA/j6Br4AydEUCRo7KFsC9xYe9AIE9xMJLfQQ7hjZBd7t7PTt8dQbAesK5j/x5+EKHvvv7S4lDfMVJhLtH/ny7vNE8iF/BQz2DPDiMgzs0svO6vz6Du/YFezD+dQHF98O4e7s1u4KFPLp5p/28wzu8QgBHhXWCxL/A/rq3f0Z1/UoIRT7EQHtAAoOD/7zDukZAu7T3eb4QfbWKvQ08vb7GujgAzL6/v0TJes3CO4b9Bv5FBzxGAH0ExMKGOfsDPIGEAPkF7/iC/cG9gT2++AA6+LxF/UiKyb+MecUEyIU4w5MD83zJAf+yg7sGuAW2/j8C9b7/yEG/OfRDeID2O4G0QPu7AXi+BAE+vQzDeDfHvQe/g0TEfr65NEpBuLoCfsHBxAA2dzz1N42B/L7Ceh/NxDgB+roBRIJ8egU8QP49QoH9eYH9QFZC/APDPoX/fjc+fcOAvX43vXh/fPz4B7wEPAD9vzy6fn54/UN+uvg0uH1AjAGOgrt7uXS6PviBtLd9vD/D/IN4OD/5+jq9f4eDB4C6Obb9SQF/g4S7gbu6/rrzvzuBf8nEh8a/u8D7tX58/0FDfUT+efz+gj89EogDgL+//UFFQsJDBT3/vLq9w0FDN701u7n/h/79wr9/vv45Any3/zu3Pwf9uf+/RtJ9v4eChQEECbd4jQRBvsG9CcpOAIGDxTq7ez//f4IE+TZAuD68gH3+RUG3eTr2QML4wzi7fP6AAb6+fsH/OX/+x4kDgP6+OH57PMUDA79EP7wAAsDFvT+ADUTGyoKJhUCMgb6Fvr6/BUYCxg68+L4GvwUEt4Y6vDrAxAAGBD9F9fi6O4GDAvm8uzj7vz++AAKDQADM0AdQusRB/8FHhLlCgXeFAcBAQzwGQgbDAYA6v4D7QD1+f/s+PIB8gzkBfzxDgv7FSUF9wsKDQv3/RUk8w4q/fABBf8H+hEcABgfIQn/A/wK/BfiABUtCgUC5f/z+w/3/gUJDdLx+RoIDQQN4PX/+/nyGh3tGQAS/OAr//YB/vcSC/MAARD3EhoQAe8I+zUY+A/jFSa8/BQUFPQV4wPZ8Avx1/vn9d7mCAcjJRwYIPXf8g8kDvfcDwzzCPcfFu8CEv8IAhAHBP/9Gzw8uvz56P3U6gEPCw4XHRMB7Dr99jcF2yEiFQkD6fn+7xrS8/IG9w8LAPgAAAHsAfIQ9hoYBf7PDgTvzPPg8/30CxIQ6eX8AvwB6OgU6RcjJxQcC1UdFRgIEgsuEugRAhR/PCbj7CIR/wb38gL58Pn0DhT6Av4JAiP38BDn6On51wzNu/MR/hIN/hYRMh0ZBP8QCt7kETP5/Qz2Ev/zB/T6LPj+2vHY/fgGAhP5/AohN/0cJA/c6uf/5A357BIP+QcWEPAcChweL+TVBsfG8d3qAuMGAeT8IkkmPyIwMvv05vfk3N746hXyGOzyDNjhAQsW//rd0vjd0OgJ9NsPvO8Z8AEGJBEE7RP9+gMbGxUCCRnWFQYsBfv74AX66/8JAPcBA/4F/vzyAiE9GA4Z8ScLC/gVFyHpIR394vgEE9bz+Ozf3/4J6NkEAQH1AO08HyTI7/L67/v7CwruKhkB8N4S790O7/LnBgQBJB78BvoHCu3o+xj+8MPI9QEGJwEB4xjw9B3RBvUR3f4H7fXr/yneCgvr/Sn39Bz5+PjtCegaI7bG3vDX5Ozy1P317A306fX0Gfb1++/yBi09tdvyF97eERbtC+cGEAD+CswM8fL4+PcVCfT7/QoPB/IF+N331u7Y+hIE7dH8FfwEDRAh9QIP4hT9FOIA8grr0wAJ8PgR/SAQHt/NOxvr0NHoBOkFCBgO0vD4/ejtA//u4e7e3dTv/wwGCvf7/AUdDOP84QPoDv7M/vUGEBcRNBXbxRIA/SQT6eHTBe3q7RDx5f0R+vkBvebt9gQCDf0RAdz/4h8KEA4N6/0d9/T6Jvv7EP3m7g7qIffs8y369Sst9cz+BxH86ePP5gz/7wYkAATp8fn4A/wk9O76BvQF6wYWCysQ/f8FBTUj5vACERsN4fISAPIUMfTgBQIcExcKOSENFSkh7tkBCfsZ5Pzc0N82MzksH/8WKw8E7/Tt5A5KNitMEO8PDvDxAgHmG9zfFyPr8v39EAcV5hQeDfUWIvIEFfUU8xkX//jvFugE9wv9+AP66fL85ff57wrvqc/l/w8JCDsRHBMqC/f2BAYC6/bcDv7q9v3t+O734OD47wgCAgsM9hAv79fvCQAE6P3nBwb9AOf3zvHtBQjZ0de9zMby8+3n7vnz69v979SBlszxIQXs+xA1JgsLBwkE4BYJrZy51+fjLQsfBBMSAPwTHPUI8/fFQgoR6+Dm2/be8toCAuPb/eT/6RkXI+Xr3e7fBPIX9eQB/fzeDNX5+hogCrrQ3Ozq+w3OCxIQEggXCfoYFfQn9wYVFq3P5vL1E/PjIw4MANPnFR3d3/QR5OkI/w4KAATq7hH0wAjo1usAERhOTQrr/Af7F8kK9vUU5xf5Lh4QFwIJH9kIAgn7/gv47PXy6QzuCPr1EjgB6g4O+i7xAdrkyPIIBDw5Eez9Bv0R2vMAIToa88EO2+IQHQkZDdHQAfHrGvroJy368wzrABvn+Q3b8QAA6CYUEvDO/PX9Dv0P7vQYDfjqDQXn8Q7q8vsfDhrsCPT95LbhChfpCOkWJQr1B/0F9C8PEwEBEBr+Pxwf9QHq0fTi5fIpBgb0JhMYBCgT49v0Af3/69/d/fckFhb8PC8bAvD8Gi4A++zujpa/k8fUz7P99OL37P0DBQ0KFM3IxQ5BAwc1OAgI7g8HAQblA94rCxBHMxAmHQLt+fL+9fvzC90HCPEBAgz7EfQM/eYlBPUC/Pz2+xD1++9/ODYv69315Q7m1OjrDAf18OXi5g0rSUspJS4dIyL4Hu75//MY/vwBtODb/ODh7tvYyhDs7uTl8f0DGyYdISsfGvMW5DEN8OrV4eX1BuHl9FZWTV03LR77/goV1BEc3CLsI/nu8hUL/BEM1goYDgo7GhsEHgbz79n3CBLw/RIt8H8hDxsd8/D47QDq0w0P7uozTQUsWT8FEAv/+hT+CgjxDCQRFgL+4tofEgrfxuvx8eP+AQ8jG+712/gJ5OwAye/M/vz2+SEg++750iYvNQQKteXvEAkKGPQC8OL7DO0IAhcSERAG5OT3MB4UAB8x/CoAMDr4ExEQLf0kKgf19RjxRu8n/Ajv7//cExD0AAsa7f70AxMCOvoaJCAg++v5zvUe8hbU9gbj8//iBfT9GygINQkXGyEQD+syLvsNB/vv9hsU7yovABQVBL8f5/0RDvgK5hj+FCb8CV1OIAT19f0SvRL76fkFA+4P+gIf9/P15UkVHBIsFiX50gUE6ukR8QPjIAnh+un/DOfq9vzi4cUIxtK34cEMD8/owd0lEgry3xTb7BQb9ysGBwwdOxwb4g8LIgn6/vne3CEaBvb39BD+9uQH7f347u/C5ff32gv34/3p9//t+PTyAQIB//ve9er62O0AC/vpD9zU/tH5/AfmDdfxCgALEPws4SQL9xQI1wv5AxC5uwgNyuL01gz8Bg7vGwnt+Pf51TsORA/1JgX1BR3J+wH26b0JAB4LLvAl6uXW8uP99gXv1cf+3xj45fjM8dYA2ObpBNYl+AjY8vDh7fH877rdHe0U5Nz5/QsO+//+AxIRHP3/+QgBHwv0+fUUFB749QP81/gs9PPxBfvQEBAE+fP48hkc/QQe8fMY8w4MCRQGDAINwsndHxYQCAzwEgMI7vQd8Q/s79/i6/j03d8CGhYf/wTzEhb7+ev5Me8XCv8iEwkHDgsTAwsWFSvx5gALDQ8HEOoF7/v+9yUUxf8LFfr9GOj86usAAQL9CdnyAwYHGwYk/QsB8w328dgkBAMHChPr4une1gX9BQP61QkBFgX5/gQBCQMKDALh+e42CfANJPXEIQgB9+4K7SMe6Onu8wD/7N/69+zz7vPq6Bj4CgkDAR7oAf0iD/z++evs8wUU/fsAz+798xMeAwTzCPcHFg0RDeX25wbZBe7wBN4N8wPm/uLqAuzoCCcM9gYYBQX+DeoG//b36Pf339XawunW9en6DAjz+fgD9gsJEwoK6H91PTFICCIjBAEdHfwQAO36+PDxMyAM+BEsBOkGBPP47u/v7Av48AQmCNfs4unk5vD17wjq8PD59wnk9O3m5/kSBgoM+PP+/foCDA8A+wgdKikaDR8I+w8V+fjv8vjx8xX7/gYKFhb6Ewr24gcA9w/q7uwR9wb5AAL8DffzDP332vbu9wL9+gjs+QsOIwTn9u7t//bc7f4M8P8OBvUS9wLT7dnM5OXd9ffw5fr3//nx+gkC/RLZuL/p68nYGo/6CR7k+VDntgIRxNr6A4+9Cu3v6gD4surV0d/m6xXpJgbiBOPQlR/gudG05QDZuQPiyfb6Fw6Bj5DHpPLfTy46I/fT2MrYLeXPCccgARLnHCMSDPzN/xrLz/bl+BXktf3d3du63gMe3gD4reHcMwa8xOvW4gpHJyomOhgGEhlpDODW3/fzHRExLub2FvT/+wXEuuMCRclTxSo+DPQKGETLxffzDvkDazMU9QUS5AL7xO3n8enpI//DHLD8JBs+D9n2mNThAxcLGL0zwu8C02MZCwPgAeCgFuACCRPmCx7pDObsGvwmvf0EAPkbKuDrH7bG6+v73+Y0SXUsPi7dKREx99PyLML1MfRHOeg8C/1H2PXt7y8XLzT4EirqNRQHHwrF4wLXxgX7RQQa8gAlLPDkBu6gwPmvArbYFekFAfb+NhEtuxIc+N4LDxTnJh8X4+zc7BcVHCj19t7iFQfP6tzv0PvTE/3u2b+57BUGAuzo0+RPVxUTFgP54U4zJCH/A/714TMnyhT6NCEFGvYt6gn2Ihr0HBMhTFZD+f4bQC9ABDBD9R0i6QQEFCYX3gj1TBTX2w8eMB/1Uj8GCwwe6QDm+BsN9OBM5cAg1iT3ETe0CkTGveQQA20PDhUB/iXf+jMlPf4dERcP4NczJQz3Lfv68S8s3N350PIc6SIDQgKyJyv//NDlAxLu+SIm8N3vCiYE+Pv63Esg4xUG6fUN8M8r/OspPzv55u4E5twlYiQY7+wQMfzrGiMCyoFaXSzfG+jZLDv92v/lEg8q6P7yHgwZ6vv43+YbA94mIv7mFsIF6gTmJSAjBzvg5hb44QwQFRBGWMD+4Nf249QqFvb74Oz3ur8ZJu337vH93fUA5wII3+36+9AC4CMJACr15KL9JQHVESwh/O4T5+oe+PL4zxzz1MIyKPa+uRoD/Pnwzfv2K9wnFB3pAOgpAOjpCxz+DxQZ+wn4/vniAvEvAfvk9ArjCksSztES8/j4+S/56AfiGwENCgkzyALHFDQoERHZyvLq+cIsy8+8z+8C8/IFAMH5CPnoyRMU9CHpITD5JuvQzukHthQDCf0fKU5DIEdC7yYnB+kHztscCBrv1+r6BgPu1+fx+vP+8vUC2d463hsoxOYLKeMFCwXt4PAU0hvzIhEKG//75gno7hPw2fLzEucl/eshNh8OH+EMEUsVQfzl5wgLFOkM9+UeDhY7IfLq5fHf+xjc9dH0CAv/SCQRGvEXOfghB//x7uPr5wD32wPzEiEDCw/3/ggj6xwB5bT77Rz8GQMj7cbx5wgnQvwYFP0U+dMD6g4M7wX/AA0p7PPG0wbt6QEEEPEbCADuCe347Pr3Df4u++neBwUDAv/w8t8V9Pv0/dXqIADw7wEJGBn8KA0FEgLp/ugKCO4FDA0GJg/z8gwSCAfe49nS5fwE///9KAAyDfbr3fvRCwgLDPYPFBgF/P3sBw0YERsMFA3+BggX/f8D8/kH+QgQGfkc+Q8M6ejc/gET8/X/BQXo+wvl8frzEDoE0Bs6H/wY2fj++/TvBg0F/fjS5QYHKw4V+O/3CPn9FgLpBgL9/g3v7R35FfoH//7UB/buEfLo9h35DBkECAEFBQTtAvQJAw32ARkYGv8BBOn4UBMb9gHVAhzO6fQBJw3m5vUa6PD36gIB7dzuAgH/Gfz+5QDmJhEp5QbzCPwBCOsNHBYKCOzsAv5RHzkUES0aEggeJAIgH/cGGA8RLvUv89z75gTz9w4DBPIL/vIQAQfxp/bp7dvhz+j+//cS8/oS/v309vtFTis2RVAfRSQOCBARCwgZExX+COYE6uT+3/zdARkLH/3uBhP8/PsJl9ipusvWwuLU4c8I9Pr63QUE7AA66AEkD/4EAgTrAOgEA/4HDOUB/F08f0NJRjojPyImBgEXBfUbHRUUXFE5/Q0jHe8YCwT8DQz1CQD6DgTG+N/k3N3fw9X16vflFekDAgr8AOMRFBft5vIZ5SUa993r5+5/C90fCd8IIVYB9SEK9uy59v/yCAz++PkyFPLf5/kG4gHzGuv9BQQJAPkKFgYAEsz/+PITMd/q1fzeBu/77/LlyP3yFikg19bTDCwWHQX6MOcrze4C/O3Jwezo5Orq79o6KgQJ+hIJGugE8f7r7v8F++8U8v4HBPcfAQIT3grzJvUSH/IICCkX4hEUNBgo3ubK8QMQ6xIRDSM8KBUIC/wT9PP56wXpCerg5ertAecDCeAAC/fv/e8NEdzo8gPp2PILEA0B9g75CEcAHwD58P7V7+Hc0ucHFQPX3RAECQIW+74FJd/h/Oz/4wz/8PboCB7W3eYM6PX0APX9Ggzb4A4VF+z57/XmDv3z++Dc+xkN3wT1/wkcKw35PzQuH/oc8fkP5+QC5vgBDxgGIOfoAEMN/wsdAwHh6RXtMvzi99n+4/8XMx/z9OT3FxQn+AHj9QYBBfz7GcgG7PQK1xX6QeAWAxgoCgYYMAv+9zYD8PIM/gn+I+7wBOgJ9vb27zMk6gwiIRgR79oI9RklD+ARAOwj1vTc7gzn8QD1++zt+Prj8QXp+AbKrMMbB/T27wMiAwHv+uMEHiICEgml+Ofq1/r19SMV+fAy/uYKBfn6PDPszdkKBNLp7AT9+Tz+Bg375PUfFgYZEvAK9PsH3QjyE/oowwzlBBnz6NdJLQ39OgbmGwHWCQwMChIeydkG8hD/z+nkLED4AfQEDxPX7u7nCRsLGzYNEPoH9hcN4Pnq+gkHAuIgtTIvIgxC2e0IBPDuBd0QNdvw9swVE90V6/L6Buj3r/z/+fQXCyDsIPDX+ufk1sblFgbs6QzVZOrV5/8EHgz5A+b/AucBGAIm2WE8+RIh6tD3/fvmAAIC3R3zCwHvADLtHPfZAxQI7Qz3Jf3W1NcBD80QKwzvGzDtAwoPCA8PETTcCvgIENAM6P77APMIIA/9LBsM7RAF/Akh+fwXCh8HAOcVJgoSNDYfFvv4ECj+6cPb49jJ7vsA6ugj2gH6F/grEf7hxujuDsz7ycfg+/jL2fL75Qsa9fYMxO8VJADn7TMwMB3pxvnmA+P5KuMAHeICKQEGDxb+4QT1FvIYD/cD+hkNCvfs/u/l/A79/wn99u79CYHOvtLW7gYH3934/e3Hzc3T9BDtNSIF++bxEPLo8+nFA/8QFPL8BRLQyhX/uuW3zdLk4/b6GewMAf/x9VhJMi8YJAtGA/0j6vQXAz4NFeYTEO/jAv/l8tDk3w3j5czoFAH+AfK84Av4HODX6AbzBxzxD+TWEQ4LAx8eGA4T//wC7QALNxUg3uIeCunM9Awt6brTCw/S8jcX5ds8FAAe2ccfFDcQM+69wTQtJvT3/iUSw+DxUtTwwv8zC/PZ9vfO1dLZAkkNEOIWSRsA4dTAweE9K0QwDfb838c2DQIzvvU0Jwr2BfPeMBWu39bn0gvZ0bH58OoM+gjt8eblHNC62/ck3/DsFBfxIxkB8wn0CBAO4uD+9b5xFe3+9zIGz9FrNdbW+icB4M86F/MKLxL99B0yvgD8wYgl+MyJ7OT0D08trxsNI/3lHSE30fgo3Rsl99QCFxwX/hZg5pvq++4gG/n57gH81+7v2CQDQAbdz9oRMPAfNCzuJf7kEPX5AiTo0uj3ARvNLy3nugH27N4o7dJB+LDw/uz6Hdvtww8OFisZIe4A+0YOFgko0Oa6rNbK2wgJ0ua+n9AV5Qe11MjyFd/f4OMgCgcr8c4jIQsR8f7bp/X+3wHzAgMBDvgABzDR+uUaCRwdRy4DCggjEhPq/foHGPj9E38gBeDdva7bo5gM9d4S2Ann8ar/ygjwLgkc8RonSRn2+Qjr10AMQSopJBghGbH2D8vS3vPkFA8P/fXT7sj6+A/uJTojLCItBv0TH2oVGBpSBNvPE5v38R3F7w8T8f7tGRkx+g8i9DfxD+nx+/jy8hoC7sO719rhGfASBAkx7hjcEAIUIf0zEvDd9xAV1tP+p/fPBhZ/TjbtSFQnCyElIiUMChMRMiri9toP+fPy6TLTKEMaCBUmEW8WIAXs7/oCK/wXLB5Efioc/w4AMT7//RcFARYyAy8hQAI/3Of84t4Dt/z8FCIkRSav+/Hv/sz9vRrBDxo9LjL88x4XDvPe0xox5eoaHgotws/a1vT5ECjC/A7x5/kV0vvDzMQM0OHSJ/vyMRUhFd+5Hv/m2N/59x/q/e/j5OHcG/4PHv793vwl/+j1EhMWM+ntE/bmBdfro/7aABv39+7Z5xMK4g7xGyvaF/0A6xP0JikDFdDKBgsx+gAP5jj77+YP/BgBJyIR4uArNAAHAQgz+vTFtdz716ywtqTizOPf+O3O/3lKKh3h1L3mu9XVwObt9uEc8NHrL3IfZAQsAggP4SDRBei+6d37HUAm7xvdtNvs2ubb5/PH7/8n9Nnm4VMz0Rn0EBsJ5xERGenzGPcB///xH+vt/QmzI/cY4/IC/+364AMK7PbSFAvzBx8DCfkrxhMfEAINFg74AV77vZ+N2/PiwuHa+ebrDhfqyMTObHdRbWIvOVAS3/7tAOwnANvwBOoT+gHjw/nrMOLc0+bPHwjj7+oy2EjhyOXX29gCBPIAAA3nCgwIFNcZOBQl2wYz3ATlDO378fHVBPnmAOUlJRD+Dd4I/sD25Pb+8hQW/uoi6PrrJSjs8+zmuOQ5UBQTOfgA59iU1+PL6OcxLEM0DAvv1+ritDwP+f0MOiya+QXzC/IvJcEB6Az7xrg/FujX6S8/fFgc7xQk9iQu9Nj41+oS0tHm7O8zHwrkvPTn9uckFAkK7RLYKwLfAh7sugoHEu3xDvO2BxsHxebL1CYjD9gU/e637B3CDgUUKQShISXP4Pfy1tIWEQj6DPDbDgHrAxPp1u4qzRcUCysP888NCSEJ/hnZ/AnnEwpDC7OBAALxGw4Z5ij6CAXs4uHyYSwd9+sZ+8itHgYPA8vL0AMU/fkT/OT93gMdCvrTyesEDAgoKhT0CkUX9O/OAtolCfzoA+nk4u8Q7isEFkzt1O4BGCsAGuPt+vAY9ig+BssR8uq5HvQZ2cwD6uIFETgTxvzr2f/y3MrxNQUN0u8B/QL9Phbo3d0bCSgODgkYJg4ADwYP8ykxHhbo7wkIChby/Qo7FvgYDhYTRgnt0BkCGA8c/w3i7RAFDw0fEAv86wL6y/TwKAX6GD8OLfsPDCEpJRIYEyYtDwnt5Nzr+PXv8QwRCushDtrwEcPl5eX/AP4ODv3s7Azt/PkRBATb6enn7RLwBRAcBgEOJC33/9DSFAs5F+og+e4iQhz1BwMfCQD9DEv88/na6NZ/9tnzCx0gYA7K6azy6tbvzc/i+dMjAT28Ehn57e/49BX9Df0T3/K32/ofLg37+8zf2NjXARPSAFnfCd3ILBwlvtbZKBb0zfs/8BPw2BU1RPAJDAUEERMPCQMRS7EaKtwg4PjfFA0FMwnhCxHKyN3/Jy/RLCQpMRTb0OsXFdrSFDkuuBZAHBNy/xlDEDMdDfPG55bzAgIQAFv/B/5DGfAD+v4WAPzt8dQTCQ8GH9gL/0z7NyveLwVKTQf9EukCJg8S7+3sAQXbJw5V2kop1//32/v5EQL2AwUrCQ7i1Qf6Fejk4PU8KE7xy/sY1P7q1N807hD97OXUJu/dARcGwxcXAPzX//cKA74pAQAB8LC6tuLc0dzT7vYd9R4ACsnl7i3t8/fqKQfcHhoHOgz/2/EG8t8PExvzSyXl0QUT+xvxUeTwCgcRAiAjrfHy8/3p8Bf0I9kODQ3pA+T38wwC8grsBb8Q8igCpt0g6d329vftz9/p7hwWDBv1BvIUyeT0HP8N9+X90vTfvfAc89zV4fIFCQPxAuEB2QlMOR8RCeHaHSj0NBUVCuvw1fIr6y0gJhDtB+MW0v0PCQsb6icO8fkKRSMqDr8HKBA9zw7nGQwKBDD85Pe67gPZ1Qcb7djsQx0MGf4G+e4SCMjVCjgxS//2blnv/cD50OKu7ubU+RpR2ce2283U+f3aQ39X+zIeBkH5BfYx8h4mbBBOLkEoJg48wNMC2cqc0u/a5u3Py5zvvpjE6ccKEB5FsrcXuwIhFgE5IbvM9PQd88Un+ecgIOw/DxMLBfD+18/jwgD20N0wGdrcEADV4OPvNQYCBvgvKgDQtAPm8tzcE/cNDSUI/h38UwQO0u4LQBURAv5SNS8l7sEDGA4bUxP54MwkDC0M+wNIEOMW6ez64ufr1OgYHAXeFSbh99P3IOSv6j4TBUMR6s/S88/i/QQkuecIEgj0+hIuHyL3JjkTIPsi8AsJCgnxQjYjLzMjMufaC+4pEuYdCE05ABALUyBNHPvs7ga63OnM0vrUBA/VyAETMToxMe067ugUPswv8TvzExv49fAcCSELAtcbRzcXCxctN1sCXCwN2/wZBAQX5czNEPvmAfMBHQf3+AbK5RX/5vkL0hnVLez0/Ozr8b8l3O/SHhHMCeEU9/LR3RcB1AXMKwf0CQ72+wb9BOsfAQH/F9X8HBgyK9EQ+RPoC+3xaj8lEidFOCMkGzgpYUEy4ycyL2kADy3wxO3s/kS/ENP5EBL4Ew/c6+jx5fXa2c0Mz+j/Efu2D/zk6wTm4jrKB93r+P73CfAhFCMTDg/y9OXJ2gkk89kbKbnXvRDc6AIbTzmSotYcJfZF6pnaB0zY1OP/CBW4vOYIQBPPCCIM3r/379YNFQz85ALlyO+g/e3UQVrm0vIxQ/blCALa7fLR8A3qzSh/Ds/27Q5CBfvSELjg/RYPIzIA9OEMCfgB++Lz2joM0MlZRQY+FBDs8OAY+BsNTUD67iUP8eHCtQg8+SK6+SkqBdLu5AWqwQ0jRbjZCEbz/gbS/eXx+cvW+CQUKcPLFzz3CC807fUBAvIV4t/Vzi74NALTIiUgPQgY388Q2Pr0wzFJI/jx8PL4HPPT5QT95+/9BgImACP4BvT95wjaDfwDFh8M3avwRiTz0CgWx9zMD9kA2uAD9+MS6/y8FC4ZDhVQGPrpFksVG/U6ESTV0grVAenmRBnNnewQRf3q/9kD6fkS5A7tAvwGz72+3hn+wgkgBO/q+9/d5url9Omq4ukD6/wSAx4zCSYCExsP++cHDh0OAOsDERTx+T7c9frY4Bbd6f20Q8L/8+TyIwgzBhgMAxAfCRIBEg9jDvL0EPc+AhkC8hACIR4ZIAU9HqjR/iLl8P3wN/Ua8zM0KwYbKvjoMs/v5QH66PE9ph/56fH1BNbwCxBQQ/ncTt/fDAwkDfsp4hf17PzY9lcG4eMTExoS+uD80wDaEBoI+RX6ZQzq8Q4l+hfixyfu+P4wEOoWECNHJ/wg58/e7gb8Be3Z1i0g9Mni2cL06sDp2+r3DyXtxtMI+ukUDCUc+jEyLAsd/dvzIyQQL/Uq887cARjUv9uc27nB2cLXFw0N8Q7h0cwHMyQOFuq82/IE9OXu/QnuCNMWQe/H+hX/3v8C/xa0yQ4MCePXB3dfG/DnLA5fJQYBERItJyATzwbZ/PgdOAEu6Pb9//wYAusMvCES+yB/BvwK790d+ej0/RYA8BTwXigCHgUO/CvtCP79/gb+/nM12BgtBQUY1t0QJAX0A/k2NebZ+/IQLD4kJhowBE08MyfjCOgJ/OgfQfT89OUC9u3pCM3v6dzt+LbO5uPcD/QB69wGTzUsLAgPBiXzDCP/ANYmOkQS/+lUV11WQ1NeGSL37xj7J+gS7yne7CkaBBTu19bvxdzZA+wV7d777gEFMSsdICPXJSYbFRP8HBUT+w0FFQLrMfkO4uTa0d/R+L/u6ucMDw7w//AJ/v4a/PIM9/QAByUBEAX7+BAEubrSx9/DvMq+8w3o387zEfb0A+tBOAT1KvD57NTo/Bck+BAaBQoI9zgzHujl/RL/ywHx6Qfy8gsRFgHa1vcW/OPF5eHt6R7/+TffAR0JFQi+wAjz7RMW+iYc9in8+B4UA+kWKBUNAfkT1wUqC+UoESv6Bx3iLAEXC0D+Ht4oAfz5HiDp6bnL2QYGGM3kIw0ODfHV+fXV7Of1Af8W9Nrm3xQvGvn4z9kII0EeDucLGQ4H0vUK+/Df+1wA/OYN2Oz1AhwcAYHi9dHD2O8XCQQh5fjv4wzN1hMlEfrYtire3NsJKPYN4voDGOPhFOy/OBgK3NwFABv+EBMMB/wzHvQFFSjvD+sjQwsF2PEIAMPJ2/MY8P79Ft80FfrD7PH22NzwDdT5+QXs6/YK4+gj4NfWDjTy+uT87xkiMcrs39krFBYR9t396fj3/Ar0A9bz+w0IBgMQDuDpC+wPDxAy8tUIEBEJ/BjZE/vv5ATcEOEP9Psf7AoH6vAe8wjtz88WVxvc0wvv2wH6JQHjIhYaITXv1eUs7RYK3xf6CO7m7wrhLRUx//IeGv/pMSAQ+fz4/+r9/v3Zzw4cAOj15NfcEvgG+A0B8/n/8gLy0vYkIxQxJAEiBNgv/Aj1CtYC7hQIHfcPF/Tj5fPrB+0GAvkDDC/64eb9EQ0SJfYZBeUJCvIH/PDu/wj0APIRBPazzeD24vX2MgkODSPyLgLn/gcn/BcRCAMN4Nfz7wnz/APp9PTrGQL96fnx8Owe/fr55x3y6fAW/gXoAuTI3Pz55hH7A+j5HQ70AfvK8fEB57jsuQfbBQEH6xXg9vEIBRbYDggiByAcIxAqQPwJ+PjeB+zp7OQPDyfgCgAzIfULERML7/DwAR0QAxbiIArk9xDe5PTwJA4y+O8H4yYZ9eU4JVc/Cgv2FhHy2uwMAhWxHtn599sKIBMT+engB+YU+vMc9Cv60+gTC/bp/fP1HhAaNwYdDcgd8/zs5xfF3tnfy9+9yPcI2+4lH/7v2+Du7dDo7fTiNRD/+vn8JPn+7Rf0GAsFwwEDNxYV46Pz/+8Q1Nr2ByHI/O7Q9RT46PzxCBoB7tYU4//q78sELvHb9+X1Awfx2f397ff33+/WLQ3d1uUJ4P4A48fcGv72tgzZwuzV1N3U1eDh3vS65tnwBtWBAunBvuAA8vXu6ePz+xn49N759djQ0syp3Nf/5u7l5ej88/IH9/sW+9qj4M3p7/vp+hwREhn+IRQU/RXUyfXOBgv6/f/rF/0qMDMRCykEFanx0R0C/AUM++oIABQI6A3mC/wbJxEJHukaAvwgH/8G2uUfD/r1GhHMBtkEBPfszPLazfoS7foM4tz+7k/6GunZ9vYBLBwIF/fx9PbY+eOtCSoqK/EoDT0VHUEDIw4WGSwaERjAJPn5QUQn/Bk0+h35Hwn2J/0GEdbawcXT2un62BX/9vYE+e8A7Pr4JwMrFQb9DQrh/PXy/vLvDRQQ/OgV/Pn55+vg8Pvv/h7d/BMLAwkqDiH48/QJAf42BO4A/vH09dbgEgD9Cv7s/OLpAPHmD+HpIe0D9wIG8u0VDPz2AvvT//fnDBzr9hEC4QAE/+/wBu7sAffz///+9h0ZFf718vQV2+MREvr8BwHw+QQA4+v96evp7/vu8RIFJukbDhP2Exb+JBAF8ev5EwjY8Pn8/QDiIP4I9f/+DSlI9A8DGADtAOsR+goAAQgKHRQKBgT6DPn26QoM+gAHCX8uAPr0CgIwPAfm9AkaCCrh/QL/AQEBBeMB5fgFCv313Qb18/8F8vIN8/n48ukE5/IKCCMGCxEUB+31+wERHfoBCgIEHAUc/AcMAgIRFw4AKgkY/Az+HhMJ7vPxCff3+fr7GP3sAR77BvILHhcPAvwOFPMN9QP58fvy9xH6COr59PcD//T88uz97APq/AH5BwoC+Af9CPEMCh8SFgUHFQESI/wPAw8NBcsCDxbxAfPj+OD08gf3/AH/AvoABQD6EgwJBwgHAA4Y8vMC/QH99APbB/sECf/q+/Dq/gvp+/8IDAsDBf8VDgfhEPkR/v0KDQEEBO8MAAoIBRIQCRkMD/3/BPH6Ff36BAMCCAUZ8+v/8vTy+PP/BRICBAoD+fH7/TgsIgMlGE0Rue38BhL3CvjJ9eISxvT3vxIPDBPc6AcOf9EWLvPrBwqxpQnds93Y793iERIQDgsHVxsdCiv7EjNNPR/v/vrB5bLc5OvrxeYT+v7N2/IHAQftHkhGLCvy0MHC7SMADBD959TiyurnICK+/A4WAiMbICU7I+0iHfLe5AvqDkYeHvzi/PDC6vYDFkFEOkRcQUclLAkBLQUQ+O7fACkPQQUJ6v8eKRQ27gEFpQX69BQRHzgfJeU2H+joF/8rNBwo9Sf5Owf0HRr3DT6TIAv07+3r9NgeMzL9Lx4ZSNvb+hsi/Qc77czi6PoU9f/f+vwJ4+flrOMTCQoeG+D18KXjBd/w6fjq5ekBxuHyAdbr3Swv8BTozt3j8+wC7w34BQb17xUm3989Fgv86Q0B2fwGBDkYDwsC5BtGCtMBFu/64OW2+vPs7Q7uCvvpH7EY9dwM9dMW+ALw/gMG+P4UEhcdTDYwJgwxBRgbLhPpEQou/RUxMh2suuW7usjkCOn9Dz7tEOMHFur18Pf9C/IiDwD3/unq59jkAgUK5wgu5eYC6f0r//wUGOv+vugJ+wr9FRXbCNgA/OLx1PUH5QLYC/0xF+8PCifnCvjt/ff50+seJSznCeIPCPkNIPb6/ckQ8Sjw5h4RDxcMDP0jEDYgERUmHAfpEgfd/f3d2uAN6eu8AfPo6hH0x/oF4eD85zkHGPEoHAYN+eMCEkkLIhZAJ/rq8/T59TrzMxf6Meny7Q7xCuvv2+p/VU0CNAYnIOAr9t3PwuLLRh/wNPAGBAko+uHX/ucVJw3w2/7xFPsntbzY7cy6wvfkBP0U4drr8hgRFOrlEBYE/P8H+t3u1veeEgfm5u4SL+X8DKi06dXGx9ncHvQOJvreE8fg1tvm/gQsA/ED5R4m3Qbg39fl/xLY3Pr34NH+EOMC/B351hQFoQP7Auby+PgE4fYLHwLy49vu+/7t4PvqKfsG8tzp9/slHfcFDujf6hn17Afz8QYDGfxANScIIOgxCCULFPslLBgfFhj0B18nK/nh+RwTEyT9FwkMAgQdDQ01+Aw4UhzwEAP+FebnPxcD1iAI5+0LQvYhI/cPKwf+8g0dFRoRBAICGC8NEf778Qj5FhTl8wsQK/wRB/7jF+D24twNJw7HE+/p/QTz6+MEogXS59Lo8QH+4Sbj/QPK5vQX/uRbFCzo7ij1FgbU3gQKB/XvLRfzxSEjBBweAxUVKRb2//kf/yIfGBgkDgctAvvm7+Us2QkMGvv/JQU1NygXARbo2hfF6xoX2SbxF/X+ARYI+SoXDgLxIBIkKiAK+QtGGPIw6A7x+Av5Dw8EE+AgFivq2xMsHp+9GAbnH+nut/EEL/b34T0lHd3N/f7q1wrizcPT8wtBGP/cDf4OC/nW48/t8e4L8O4NBBQTJ+frzxEoFvTz+w08HRgZAfjZVhbw2hPzCA/l9AIM/goLDw9PPRUd4P0F27Dj6/Ti7MrmfwUiHtzl3vYJIfoZGQ3yvs74EevW7ysSEwwE7iAGDtnDFvoABu8UTFIE9vrUBxcD0Nzo+vIM8ub2AwkM/+oJQPYGGejm5gX+GSIYBv716vIlHwD7FuTM8pS11NTW3ucZuwMRBezoEEFXC/vz6OHa6hcVF/r8DBf12/wB/A38Cv3UExfz+fD1+eQDIAEqCvUhG+gO+gorBgQfIAD/GQdTQCAV9hkbFO4EBwMZ/iD39SRB8N7xw8Xh6doB/+4J/hISCwf7GxcA6hX97/FBIPHp5hUE7e7cCx0HSOYRAxcg+AsXHur3++T22QDx+fq62AMC4yMYGSgXC/c49RIF8h/q7d3B18fx6NXX6/3vBuQM7Pj07Obp6/XuEfECBAfk8ujx//IA3CUTHxUrBQEX9AIlIO05NBrs/PICFPMP97ktC+QNDRlEDQL1HPoAye0MEPHxx+gV+gsZIUX4ExQYFRL9ItklEBM5EOAQDhgRBR/0ER0W4Sz0DA0jIWck3eL2Mw4dI/n85wDX49Px+wzoIdsTCvjT5tkV6hsQvkzq/xYRD0CV9iE/BuUP9xw/0w1uSU9BwsL7FCsJEPL6zyPzIwc4AgAE9wAG/AoSXwo16s/PIUD54tjz7gnu/UH6UtcKUTws4fIVFwcNLiHP1MlCOfQvBOUCHPrYBiLWNwvtBf4RAwtcPNYKBS774+k7IB/r/hHyNPgIqt0LJjLP3eX3NyI8GMVP3AULAUwhdTQrBNXr39wB4BQn/P38IjY2DAsZ+gEK5iO8FDs25/00Ng8W0/EZJdUw9DNA7Bj8BukO/QMYIRIFI+sdHAk7FA8Jx9IPGhI1UwcBF+8C6twXCRDzFhMVFwHq8Q8MMgb2FhtC/AL+vOr5/Qo2/Qu45r7xBQrcFesLENn90dfiMgA7GiMkOy4RDuP3PNeBt9TI++/3B+Pp/cvY8rao9wje//IcBNH+8uwnG/MoAfTk6voKCPwJuMTX4dDl4+77290CyCQkAwD8EDgoawr9EwbhHtU14CBD++38+xQJA422rbDC5iXZDQMCz/u9z+YEBcPJcRMa5fMSQy305xX5EvzwB/0CDibG5/nW1t0VOQnatqwE7wPECSFdBcqR0rKw3QjfAwPZz+/K/SgG+/UQjNC5uLbcxBnnA+zrNMnn9gPzBK4S8sXiBBsP8MFHDxIC2e02/Q7s4wDcFrTrDOkoGDjuALjY/g8TDEgGsP76+yISFA07QBsqM/3+YAEtTQ3dKgfL4BdG+TIp3wg6NvcA3fLZ8fFgNRn2t/k08/n9GebT7rzELgkWASYVf934Kw4C5N3K2ez5/wna3eT7Ayoh2ggk8ub947IM4+PkMZCz8wYZG1ERD+gA4ub/0vVW+/jq7Kg2NNHh+fnz4wCe1eb5+gHg0RjSr9HiFfAejEvo1wMl98/oAuIBCvIKNyZQFwrGBu0cW+7GzSEeCwkr6+3F8BAn7tfo37vxKDZA6CMHBw9GFQIM8BBTWlIaECzH5uL0thogCiAtMAkI+0EVIALhNjsqBCwfQTJ1JL7VLOH1+y0N6vH7/u8DL+IeyytAzQDjKf9K/QHVBQ/cJhbiGN3UPEcmRgvb8xkH7Pfq2UAr9P0dJw5A/zPN9L0D7OPoCwD0DxoKBCUND+sMstzi7APq7RHHyxLCKSUCKRvtGdAFPhHoNyTv4OG99enV3wT1BQfm/dgDASH1LgsBEO4P9BwOO0MZEqLGDAUD6t0UKzRuKGIXLDse1Qnr+PQY/O65DEUh7dX66TUDByLOB+tN4P747x7q1QQFGhziCDMJ8ik45wTw5Oku9OsIAP8bH0QWDSERGvsNLhDi9hvk6MLD5t8xLSH+E8bPxdvA+k0y6xcHtt8CKX/13+f+v6+d5gHf3chCADJK0NEI5/vb4NT24cPRA9fhPZvGBNvQzghRKSMZ4hosVvbFo/fX4wQoG9oS5yUE9f8O+g6/wQDYygfY5w0n3uDbBdK2BvsDIvAstev3FMcN3wgT9u3mF+sP2Ab9s8QX6QoMLxL14hwd8+T7z/zeuO3YdDYsD8kL/gAgGRjTECHQrwRnHvjf8BQk1oPL/eXixOgLKwUG/x3p774DClD55bTL00CXjPDkG9fpMb3d7y8aQUGm1er3+uH8GKPW7vgODfAWnusZ4w/w+e74IEggy+O5n/QMNyAC0crtLxQQNRrzxeYG1+oZLtXpHQa2uwHq/wPhM+K27vnlD/842mIXGh0jMAAHFRfg7xwaHPfQHAYL9CcjMvzC59oZ0ecfwe4E1hDhESdJFQQWPDX77QnoGe347uwC/vzZyQHTmPfXxw7vEg3K89ryKOv4/Og8ARMZOxvx7+Us3xEWzw0R8+/sF7f56c8I6gXb+Cvq+Q0QEQ0BBgQoHxROFUUfIQTgCtHc7ufc/ez46tY2/ATTHxPdDjcaQ/nY4OfqLfX29vzB4/7gAxjZMvcHwhPW/RwcCfUABgbO9CDu7Bns5sTmCgjxTREW+ekJBxL/IPP8zQcJ8AYoA+kkGegO+g0I0SQB5/z62fgM6O/o+wIE4+kKBwX/BwgI7PAMA/X19gH37fkOEgcA/+s0+R4f8wHx9/ERCxQFBgXrCA3+AOkvHRbQ/gL69+L35hYG+wcB7gANDykOFBcLDhPV6RXsARHX4zL6GxD4GgMU7AsnAvjT9f81CO37+/r8Hvn8D+ruFxb0/fLo3Qr7/PYdKRXq5RUJCv/o8wLl/fvw5REVBwv6FAvwDA/9JRvq2wH+/PT9Cf8W8gPrAAEDFPT5FePoDBYaDunn8QMA8QUCHwICGf8KCBDpDf4NDAT7ENsREBz//+v36uz69+vh8BDz7P8GDwXaAfEdBQb/6gj87f7tDM26AxEmAfzrCRT2CRIM+ekW9QIKf0Ul9ez9CPb37xHkBAY2EegUHggzCgwV9iQEFQco9wr7AADtHwQH6Pv1AvgMEf3/GgEPCvIG9RL6APYL5PfyIgoL+jEY9ggbHg8NBw8I9hLk+BEBAT0gIhj7DgELEQcGAQX14u3+IBYBCuEFBwT3C+/96g3m2gXyu+Hj89jpA+n48wQR6Aj49BEQ/Qe/qr3f9AHcMAL29SEfAgYE+woaCpi79wgU9AQU+Bzk+jX/+voeBRX0Rj723QDq6vTxDOn/7uX++/PZAf3z9/7w3d7e6XVZ4QHH3uKiC+X99iIg7gzV2OvYAif09ij68QrS788Gtv4S2DstLP7drtjy6t4N5QYJ+BFUTU59OwH5MQES/Onb9MkJ/dkJ2ExC2/EM1T/a49zrAPkI8BoEAz8P6PURyRYGCCopC+SyPTT07wIO7jI+BPsGB9IUP/P+9f4H/+Atfz7eGeEN5ertE9MLGRzrCA/TFQflUD9mywH9DR7T/QMSAeQZ4sG7+0gaDCmy8tnQ8hcN1AjzFxj+P+X2+fnwwS4hAgnZCi/y2Sgm/ewB7ATzEzr7Lefj6uDm5NzYvP8T+vf29Qzn1PXK+u3rGR8Y51r7FSAXDpTH+hs4Df4S+rsB7gEWvBTc+AH6yPtDCdD48gsvEQ0YAxe54v8g8drs1SkC8fv0ICUE88jf/t7NBMQhLgcg5t7aFAoI7MfrzOnmy+nuEBEXMPnpMukEDwj99AYQIg4B+RMI+gnr/Pof6RIOBvv34cn0DRUbGiEhF+sl/SLvCBEEHBcVLfPXEBwCD/nwGRL018fsNxIKCQTj7w/r9BPtC//iywglLB/88vYKBOkg7A/56CwIDQ4rzf8n9PMJ3eva8+H99vsRIPT52AT86BYIDdf61tga+dsI3gcY+en8/eX81+ghE+v1BN7WAuXu9PAMDPLN1e7U8Q8QBAj8+iPqBwkICPPN7fIS9yADPyHn+Afm6P3/+A0FHBTiELXPCBDY9fntvc7xOPv2KRb16vrYAQQM7iMO5RHm4fvUGAME7jMZ/w/P7AP38gP3lhH7+vkfCQAJCysgBegJCdMD7A779tXz+w7oEzUFyBPk8efz9sz5DQHpER4oCgDx91r4AfcC8AEW4//yAQcMBA0GC/75wt27z/bzAwfn9f39vqIFESIED/vm+BkRCwnk9PUk/fXw+w8C/O/28SLxAPsh9wcAHQH4BLvSG/rR0vTjTBYE8v37/eXwAhH55vz+AQEKFhr0DxAlLgD2A/XuB+ckBAYQGgff1ea98Mfz7O3UCN8G2/7+8hffyQUAf1dIPT1OOjEy9AgmAvrj/RYLHw3o2Q/08yv99fkVFS/39PsZDyo29AUPNhEoKgsG8f8VBzsdFe0a8wzudllIJwspF/z28PkDGvXW+vgp8xxA7Pz19uP10erj2O9H6dzqJu705ygA8uQG5//0FBcTCBfqE+7d/wACDfkPEAP8HgXT5A4ZEgDpEPUFBhDz7Avb3dnZCff7AgbIECIsANrs/fQ0CgHg+MHuCv8fDgEE8xDvDNYVWy/2JRXg7vrrJN8U/u4I4gf5Er200LvVvdnJ5dz3Fewa9gsHA+wAFtrqASP4AgAe4BkZ6/kk6eIj8M0j9BIMCTfi9RTk7/Hf/R8EBfMIAwQN+vny6QUL2/T99R4MDxDs8NL4Hfju0eESFfgeFd7f3ETb9vwGEAETGfgM/xfv89XVIBYcDiP8Ezsd/QHqEAfozOf72/z7IRTzDNgB/9kMHtIX5ub+/QD5AgwICO4OCO4K4+cXCMDpAeHxHesL/AP1Ixn5Cef7vdW9/ucfAgoGBxwHCBfv7AMa7vwM8xoDE/0GC/oe9QwfHvTzDvj35QPfHRsX5e4b7/2uKfUK6wgZGu8f5t4AGAD7B/zlCwb54/0O7hjm9/QI8eL36RwD5+b/uQoB5iry/v7DztrT6sLZ1O/s7+ru5gAK4u3qCvTqF/wE5f8B7uTu5wEI6REICQDagdq+yvP5/fHsCQDv7gIRDPMM++zonPDTBefw19j26t8F8PP8++z89lf48/7t5QwFFB/zCgr3Av//9PIG+NvR1f7+4+bk3fDzAtgB797x7fYv7Snd5fEDCCksECH7AxH0DO0gE2IhVQcmFxEAAub0+CcK+wXf+tPs1w8L7gPl2AYYE/EFHhgL5QIdDg/B0MHZAeSz7ADw6Qfi9fTwDuoQ7PjG/S/R2+Ay+enXCQTkFgH30/n3NvwNJh4iFhoeBgDvDO0+BwMUEACt2+T5APoG17syJvXr/OfFHfYXFtX/FAl/9SQC4N0Q69Hv9+jx5BkvEfMLFfQVBxQK7u34MQv3/BIN6PQI8AvrzOL2uNnE07o9AfwEBvr609LWDu/x37DH9AgWEAzq3u7bAwoDAhjXDgoZFhMjIwQSuwH/9AMA3fHc0v7549718gDp8RIU8+4U7BnWA/7bC+3KDRT6GfrY+unny9nU8QD9ARoTLhIKLA/o0fcD5g3Y1t33ARYoGgQi1trw3eX0+gWbwwb64hrk87P9AfXt8gA6k+kW5/vs4+0BD/b38eXyx/Dx8vv//y0UPQEGDAcJB/fqMQP1+DH1FAQA9hob/xbW+fcY0ekH+uAHyPr09f0g9PT/FPskP03/GRzr+SQQ3xns7uLqDu4aDfoQAlDR7Q3x6uDM8e/s9CgVEBD+FukRz9rI0Mf6+OX9++rp6AX1A/geHf/7IQcSDwIEFg/8BPf69xYPDfnc3Qn10tII3/UF+vsQ5O70AOH/LCYVTwwt4S8XIfgfEvbz3vf7+xQdDsrOA9gKFO/+EB8O+wPu7/wbGrLqABrpEyIeG/4e8gn1AgMMC/sH8ebu9KnW8+3n5O4J9Pz8Cx70+eoIBwnU3ewJ+PAbB/8C+uX2/x8FCsYPCekFDRf1/PEH/RcAA+cK8xUdTyQNAR0DIi/nAgIADxQXwhwvH+gMBP8GFjEMAxsSFBXs7/b6CB8mMLvtFAoGMAoeD+XrBxDS1wHgDdU/IyIjIn4lPBQpEtwb3QgQDRYTIQwP+woJ/vYAudXc6/PZ/fQH8xDj5v+819XjEvv+KC4QDiTm18r66/TaChIdCPwN7fnP1eXi0/Tm7PsRBBD07/vO5v349AMP9Aw5GBUQFB7wK7f/AwQBJvrvO/kNzNj86e7p9NcAFAMH7A8gFfgFKQQMOgn09Ony9OL5J/sE2/0iE38fIvgJ8/cRCg0FA/kUDhTX9P3j7v7z7AMFGB8EA/gcDCvsARTeESjCHAf4HAYf4ksoOCnjFBARDwP6GvIaD/jzJO/3MdrpEfAC6xHh4eAE8f8SCAn58go119vjBAcOAP74HvrnHPIJCPcb4i8IBiP/Ew0T1gHd5/7++xHq7+8ETvzZ1PkB+wQJ9wH7B/wSI/gGEfr9IBMGOvssEvwJGPgW+wINCPftKPz19Obp7AH89v8BBQD68QLzC/n3oN4HEP7YFOT58gTnGeTt/PT7F+ZJPBwrHCEeJx0lAtsEHfYAEygKBiYQIEcnJic/8Q4M/+7u9vzO6APd/jIUHjP7//kDCR3p5ukO2xLt3w7BAA4i3Q71+Ar64Pz9Dv3o/gMU/fj48QgFBRzz9f4LBAX7E98R//sSAwME5wPw6/b8CgwHDAQT/vjwATEGAfD9Bwju5vEOGAn/AfviBPX4+v/tBEYJ7f/87OPnIAb//P0G/unh/vH6CRILFSn3DhECBhMfAekFAAP+BQf3AQz7BQIL/Of+AxIG6e4SGvT58vf1+P8W8gseFAAECwEjE/v++w35+goTCv0MFQL0COwE+QH1K3/+Cf/6Bv/89v8BFBIF9/3xEgwACv3wA/AcAgT78gr1CQgLBP8QB/bhA/j77/31HDYkCwwHDgoU9woaIRT9D/3p4+zw7er2CjbsCf4C+fv5/fUPC/L3CPIB/f0MBfoTBMQP/QQG/vT3/vv6+/318vkB8//68BQF9vz9+g8F+uoD+f0A+Aj99gQN7wDtGwME/fcLBPD38/zxAvX8BfwOAvcLB+/4EgL8DQELCAYB/gEK+gv+BPYHDAEOBQMA+fwCAgAG+/UACe8AAgX9DP8JCgQFAvT98wT2+u36+wr59+8L+wIIFPgKB/0RAQL4/xYBEAQB+wj+Cw7/BAYJAw8C//7/9AH0APbyAPsSAAT2/AsNDwf0CvzzCAH1/v77DQr+BQcNBPkFBwgK/hwLDP8B+QsCDBITC/v8Ef8UAwET+QEACAkACgQFBfz+D/kKAPsHBATtDTMW/BT27V0bGQExKhQaDCwE/x4UDBwY+yAX7OXz/dns2+Hq+OS6/QMAC/v/LRDj+RL+yN7t/EoXFwcd/rzE2vIB+gMPFdwT//nnCf3Un/Ej7DUSBw786uICBc+u7w3A2Qfp9R0NFk0ODAoUAPNc5N3I6+7D2dkjKvbx3PAPD+EE7QDs8PHj+iQPAec3HAP7GyQGAwER6+vs7AvwDu/9cVAsIun6APaB3tDZ6N3M/Ojf+fPz7/b5x//LGQ/5Gxrl7xoJB+Tm1/TW8Qri/yUg1Oz1HdcaAwTe6OTW2NvaGAPk5u33BgICt9Yd9AkE7h+8/g32A9/l/O/v3Or32v7tzPX75hDuJgH06vgk6hHvDxEfFUIGDefe/vUJ9wYtD/LzBw8/5RT27SkGIDUmKAEQOPYIBgEO/xECGhotKvf7ShsB5fC41/b6CSYCBw4CDe0QCO7e7Pbo3A759PPq7+4LB/bo70cXw9kRCwsD++j27fP/CvcT9jYGGDMlAg7qHekS7AHFA+/7+OXa5+0cw/LuFwAMAggM//rzGAsPD/4N9uP6Hevs+gT49gADCerz9PYN8P7/2Or44M8k3+Lq6vbm/dUXBvcOBRwbG9UCAesI1SEBBeP0AvH5/u7t7Pi4ASr7AuYJGPz56QQV4QYSDAb5Uw4HICo2FhM16eb5AwflBuj74vIMHSf+1QgCAwcf/vL17u0GAfcJDOnn+gMfDeL4+/jp+f/08QELLQwCDNsIANfzAP3t9e/95xgL8f32CxMBCNcU/+nm0yIA+d8YGy8Zv9gEAPEQFwMlD/f99uz6+wUK2//kBwf77+gM6fwUDBEN+wzzAAoLGNHg5/733NLrPvwVFhMqNizp8v4W+9fy3QUTEAT59AkDDQLvABUQ/vjb8woC/v/5+hMHAgUH/won+fT2H+b58AcGDPgHJPn/8+QB+gbr8v7jBQDyBOsB/uwQFf/3Cvj8/zr+/fsEBQT6Bw0IA/UD6g8G4BwVFBYeFgQKHwMeD/gD/w4e8RbzDQMl/TEy4PYj9hMaLyY0KyAU/v/rDxX2Dybx4OL64efG2B4EzTDo/+T8+iAH/4G1wtHm+vUICtHqE/ET6gkD/Rrw2MsV7OgN6Abg4vvx7gAOBgz4GwrkJSImLQkgF+0WAx0JBhXYHN3kHuMhAvAqAfbvAAryHA8oGxT3/f4W798CE/jl/gH1CwT9FjAC6gf/FxkZ9hX/BNoB/d/M9woV/AEJB/P37+xNHBc4Fy38HxwVER/4+f4AAuoQWGVRGDgRFzMkDgLpEQAm/P8TIPoC3Avs9Mnn5dQL0t/29QYDDQoF8DYZB+vr7O8Y8QMcAAgD9vLYOdzwMe0AJ8ws8vz6EfoCBfs+/+jc3dgGDO8KJd0IGLXWCA7U8xAYBdoTHy9QDw6vCwgjC/kiGRH19BPiB+gR6C3n+hTP/usc+xsd6gkb/Awd1+vwCOvrxfoO8A4V+f6t4xT1Jfrlz97i9N4e+A3mFPML28Dw/+q92v7MGvTX9yQFHQXoBhYPBO/cChb8DO7b5O72DN0ZFsDpDAwOAyEHGwsqGrnk+fkWAvQPOAsFAv0ZEuYY/AL39AXyC9P/4e3bBALcBgIIAQzf7ege+vbr5Ojm+vbt4N8JAPcD+QTwC9/b/BEqEB4Y+g8j27MHDPoWBuQe2gP98+8L/tH95dTt+Rzm2vMvIPrm4Ozs7gvo+uMHCPXs+hAXsdXs597UFCsaEP7TFQQV8QQH3O4m+AsDDgwCF/HI0N7q5djVEO0aDiwDIhcAAQTv+AAcDvsDBOYBBAf7MeTr8/3k0e798unoBPrrH9jiAeMG5O/y1gvb+P4FBg34BtX++ALx839CMDgRIRQEFf4MESQBCATh+SIp0+oVEOYaBisDDxL3EgQQHQH28APp+wPx2/X1FAL7B+nu2OnyBRMT4yP18vraAPD18+jL8vrx4f3c0fkRFxwC+gntKf4Q//ckBQbq8v7mBQboChT3GQr486HJDen14ecA+gjuCxb65A348hQA7eoF/Q0fCxED/B/gIgDy6ADG3P/74/QCCPP87RXw6wjw5foUEwHtEhQOC/wjARALFA8SD97w2ej8Ld3v5xEH+e/9EQDg/u8M7ir98wT0Cffv6wT63AEQ9/8LBQwPFwcFDwYE6/0KBf8O9AL9Cf72/+3u4t34/A8iBenzDen+BcwIEu69G+jwF/j2/yHn4v/pHiPsD+YMExEcCw4J4f/16v7u/f7a4Qr2/unVCAPvAvkJAfnl27ry7+gJAu0kCAAZHggOAe8f7yIL9QwXFvEMCAn69fX5+f3d/+j/AtYMFxsV8/HaCwcQAP4OCv/gGRP08fb3/BIv9Bk1BBIqHDo5Oh4MGfgZExsYBgwEEBzj/xDmyvL5+dsKueUJGfsW7RwPECkrF/8EEBID//n0EAsEA/z7EBAL+hX4FPkMAgE/Cx8WHQgAIgMBHn4dIipBFP8YJAH/BAD5AvP82tgj9i0FNAkNDvIA+Q0UBPcICxMMDgkOsfnW7fjqDvAL8docFvX/FvADEOzy/AHw6PTo5QcM8fEQAusL8vQAKX8TJSUfKx/+9v0LAxj3AdgTGxEpECksIgYR+RL4AQ0S9ybx+Pf94oucoomvsb7Y0sTs3ej/3hvy7vzt3CFd+P/+0+my5vAL/+bR39HnHpbSu5mp2+Yf4AbL7OPBzRsXGSbaF/VZCrvS1eTTUi0+ETUBGCeSmK6Nga/J5MHZ4x4dD+Dus+ksHTwf+BovKd3ZzuguMqvx9q7KIM/dLlwMICIb2NW98AUGFfkItSUZ4RUO27v2rQIgC/wS6MP+5PD/NPHi6S5mGv7r8AoXDBf5+OfVyeYlvO298AYUG0/L58kPDBD5I0cgr83St+FCChwRHhITFKoBHCwUH9iYTDnf7t/h29zxCuQFAyjC3fQT7ej81vLrDgomDSPWyQQ7+QAfKCEbGd4nHhcf7h/7//Qk8/YpEdTu0Kz3+A8GINTW3eL5/vnb3RP3HwHMHib5MQ31n9Db0c71vBPwKAEFzR3v/PgOAeU22AroB9b04R865fYLJA7uNRyiNgXT8aToJQkrD+0INQoTGvMA8AYLgZIOGBH86OIaGCsTBSIlHS8nCAeevrecyAadz6TZDtoAudvIx/TV+S4C//H/4wol+v/o9u3tAgb7+QsOyc7bGRgH6rL8GRgKE/Dl9ggV4f1gOg1dJRgLBwbTC+bVGvX/IwTy0yPpwMYm+incqzHo6LwJyQYq2sMNqiUR5fb+4B2w/UM0Cenv+f/nI/wBIisO3Aj3AAn86AImBj4o+iYADKsW89LC0PASzwAI59zSGOeuzOvm+yfBzBHy6O0BIfkAQk8XDgcC/iKIsdfB/N35oc8TSRUWIQcZPzXIzO0ZJu5uDfLa6vP22RVHDicU+PgX+8sJHPDYPOQ4aPrz7dD63P4tTRIbBQXV3wP/ByTv/bnu0REZIxL88irnAgAP3xTlKiMILyAwNizJ0PDv6v8J97AO7PTj5PIGGgUWEQwWpMfdsfcQFxc7APc0N0H77RTu4igJ+eb16PjrCezOyNz40/Lu7Nj2Bw0UtPDe5/zU/v+Bq/4L3sK3suYL8bvdwOP4xvL4BxMXJvID/CYiBPr7PtH3EgLqBPLr+j0b9xwLMQoM4eHc8xL5DQXqG8T55e/i+APpDeP21ubmjsjV8um8BO74HSHeGCEEPEgCQArwGSMKGPsw9P8WGub4BTn9Ede8A/P6/RkI7uMSEwPpFfLN7gLMOezv3zbrDfcS5g4QJgUf5hME4PjcBQz+BOgNBusM/fr3z+3t7goE7Mgs2jAY8wTY/AkSMxAB/PwzAklQRPpDEE8WSfhJBfIl5sjs2ODZI0hZMCUG5vv8AP7FINTp7vr//ioD6N7t5yHbK+PrHggbCdUD7fr08P8TMRcc7fTp8j3wBtQe5CED/PcPIi/6UTAIHRoSGEr54/vSCefw+fYW8QcdLwkSLL3pzOD52vXYA+4O9e3f9ebu8+3t1fP79Uob5fHl5BMAA+bU3ePh+urt5xT419kRF//7EA4lIi8azQT5DgYS9g4DBAj8vefZ5vMA+Bf2G+ANMgHz4e/jAf24GP4hDBMXOBH9DAAQ9Anp9A8T+fcZFiv14/n4AfUJGgYgDPn+9wTygbf9/hIdCgswHxYuHPb29RcADEIKHjFHIA8fESgU++/uGOki/eIwOtwkF/EL7uniHuDE9uf+BP0MFekjIB0IBh70Bh8EDh8D0gkG8gTsJRfeBPP4Dvjt9wD3yt/73/TuICMSDxEL6P0n+QMfAgIi9woi9P4B+/sDBvn37wH6C/8N8ecO5vwR7Pnq5eXlv8DBu/IB+vLeCPXl9wf36wLv1fsD+/7p697n7vT3Dgfy8Pf7Ew4OJv4H2NLw9h8UAwQDDQL1CRMMDQfV6gYkCxgZFQ76Evr4BwIM/woQ7Rj7/usB9u4BDvkA8gMB+i7zAwj8ExEjFxwnDjQdE/sMEtwK2fv/9/vl6e8GEQkNCOT7ARElAfcYChIdMTIyGS4KAC8ZERwOCwoFGNbv4uPy8QQO4PPv9wnlEA8HHfjl7/gY7gvX8PUjx+r/FggJEhIBLBAa5CX97dnX3fcBCu/r/vr+6jMO/ev49gML/PcI8/YPKw1/KQUN3+v4DQz9AywIIvUQGQAVBvkT9hoL6QPkEx0UDAcR/Rf2/hX4C/jr8QkI9P39GggGE/4H9vAJ/wXxC/oMCNDs7tjz7foL9/X49uPh4gP39CEIDCQOBOj2BQPrBAdcEfPy5f0gHe/8Bh4pAQjy7wYRHAsG8eXmAAX9+vcFCfD8/RMBAe0N9OnyGPz76gHp6gwE8gbwAC0T7P4JAefxG/7z9+rr7u7N7Pfe6fcp9Ecq+e8MHf0X8SITAx0V7AQkAhoC6ATw7vv+6wQKBf3x4A/48BMVFwL48PD37fzn7wn+/hIO/wMDCyAqDfodDBD4JvTu8QciCD4LFAoECOD44gLy6vP4A+8M6+P1MwgYCwnx9//8+fvm9PsF+Onj2d0TDx8SHwUICgP77vwSCw3+BQX9By4gIB4gIRUR/xUAD/QCBSckEPENPB7nAgHxCQ0HDf8I+f387vv77OwMGy8YDfb7/O0a/woY9eIJCwXr7DADHxbuCxYDCP39AOj++fYF8/gA9+3j4cD32fnq3PDr6PUF8/vv+vIG3O/17ezb7O78894F+gD3/+YS9v8eFgr9AewM+xT0BAX8//4A8R3sz+DkxQnk9fvt8+3e7ejl/Pr85QSY2dXO3OjX/N7e6ebV6dkLAPUB30Up49O3yfAHVPgGAQMmHdrZ/9a92dzMHd3PDbHgLDhWASntzBX/0+YY9+zU5Ro02fYvFEs98/um+dLe8hoEIzCy9P8fUDgbKukRGwbSwv3w4+jqngcFA/ELItsB/g7WEQHj1ujn7dUkl+3R0Neu4Oby4x2c6w/U/QT03/LGGCD/7QD3+9fmyezwjknMFjolQvUxEPsG3esRIMDu7iwS7ugSzvAm+ec+N1XqLegA2J/tf0Iq8c8LDg8n/frG19vKFC/9+BP16RRTBh368fP5+C8UFAIKFS4N+CkoFd7e/+EgJcTY4vAK++H59vkYEzEJ5fM0C94Q5PEWAvs08u/+3DK31Tvzvum5K9AtREMoKhjy9FgrDLaKxpnX0aT35hT68RbP6cQ/SEIo4qfK78Pq0h4x5urt5AkGKKIB9s/b+dupxggVB8rZ+PsyJOPf5PPx6OQmQ90UJDQdCvPJ3hD8/v8DAwwFmQLt0+re664HGiTLw74PQ90T0fVZXxUVG0ZOFhcxC/39CP4e9MPQ6p7NFbo2CPwUJQIR0FATLg4A+x8g/h3+QFIxHkMeHDk5OkhWRik4RAjUy9wTFOTZBiEE5/QOHPo+Pz0xCt7Y4gjvIhL2Qy4bJihK/vNbMt3+zh7lR/4THCk3JAfS6CoA8MLP5f9/FgcICiDuMjXqAwQBDu7owdfl3KTA4/z60AIB5QU1CvU4FgwoI/X17/zx+wPk2AIW6xFS/A0dKb3Xt6Os07fTgteu2eH9Xzf9/B3gsf0L8rfktq7QzAb28+4ICAcR9ySktz8uqR7ySEDc8OkA5Ow3SQ7lCe39ERswDgH6IgIjKhYe+iMAyvQGKvbt8OX24gduLkwv7BIRs6f2AsHkAAXV6AUUEgXS1eYx3hMYHgv/JPNHDyHk8fXpOQnXzx37Hglc8CslKiz3AAbu8CsuIy0ALf7a8q7iwedEAvfrDTY49f/8CCszFxsI+toT6foMAOUbG/b69/X47lozDSwe8BYOIRD1EgoBDwPp3sAKIBHjDfXuBBMt8+D51xzf9eO0ufcbWDzj79DkFwg5Mw4dEg0WF/VD/NP4RhsuSt8JL+vsG+n03i0B4BDS+e3/CgUL+gIIGhEC5BQt/g3/Bt3zBSf/Je8c8hkg9hX42N/9y+Hj2xr3He8UxNjBKUkR6Ste+BvlAAImFgL19eMUCffM9KPu8swxAPkFAw4XMSkWF/xERw8SFkDOB/wJTB0VFg3R4v399+Xe4r7G1tr+F+jd7cUDMSgu+e399vKtx+22qRv18/j5xfYsPO7l6SHa85rQ+sIJJkgbIwPv8xQWIAX7EywfEf4bHBwcAxWB4tf1uOf53t75EhXV6uwItlMgMQs3A+k2DgX3LxPeBrPp7+Hh6wL99d4C1+MOEPhWHwMQDfrfCPrp2tzY5hX56NMD4eURDQTjHPVIGgAar03m8foiEBgMFgkKKBo38xG2+ej2yxHy6vsX9tb5+vboxgUUFeX54trz8Q7qEhINIe/MxwnY7w3eAwkc3wANMB4xQTEy9AUQ18zt2Pbj8gPq4vfe0vzkAgkExAEDGfEN69b/GBcK1s/zDvH4Aw0NIAHw6h1HRCodIwL+zBDW6eLc1NogG/wDBy6/8+Xj/vz03/z32Mvd6u702tjYpez8H/7u1BExLSo4M/4VBA8gIADxAiLhFB3y0Q/s8v3oAvz/BAMMG/L1/e7Q8erw+wcCvsi/uKDc6PDeANkK5yzx/usAAc/TBBgeMEJjWikVPfMw7A0hGxT9/QIHQ0UnTggG/QYlAvDo+PzkB/Dy8fHps9TD3hb2/hbmCfjsAvHvANzrAfrtMhbX+CHk7+fg6ugfCfwD5x8m++4VHxM2Giwq/wH5OyYrGQ/1CQUx4/v/+P7Y1OsgB/oKCCf68OoX2erdxeTtzu2wCSLdFeraM8IK0+fyH+/64g/x6f3m/PTY8/HRDuXy4wnE39/jC9X9APwQ8w4hAy8ZBhL6/t0qEvDJBBbASRntHQ/SBQunQ/X0CfDvAt8hx+4Z4BnyxLwQHu72DS+tDQHXLNK8KibvA98S9Nr/FxMWIw8b4Tja7wLE4+smDhMVJ/gyCxH3DP4YBxvS7hzfufLwzfb1DN7379LgANETXTQZSirsy97A+PPd2xrb8d7iCjD1+/4g76Le9uDO79oGEjlkTP6z8NocD97qOQAE1zsGShMT5wsh28ztD+rgCsLXw/nrKe8mt9QgEN3j/OiNmuwS9BD2nFsjAOr1CAjUx90J4DHsN2Gizeg0z/f+A9fc9+jw+en6rcw5Gvvs59YwWUVKI+X5FTPu9e4g3fz1A//pOBn6BYhFRi8uKD8C0w4P4gz1DOfa+RnY2mVYNebB0dLCAeLvAdzdxMvhytbW/jVfB1oDEnpSDH9bB/kAAAwGF147UFBiU3NnRVYfGgQnARw6GOVAH+4T1gfkDPsP7+XzJh8N5f8J49v/NTosIuTTGNjb2tbiDtzMwvy/zs/2ErMGFQj1/BPzJ/DtAOk4CPkHB5zDzwinzavY59/u+BwY99/v2ce+4MoA+v4b1AXdx/0Wz/MXQkfvCyn6JWf5zRYW7Pfm8vrq0gcK8QHa1xwsxwnv7rMFBenm+v/vFfbv7cjmFry+BbHq/BQU+P4DBw7S+go5BwbJEgv9BkAJ8esN/xn65d0O/wzj/hDpq9Es+PIh4cjOGctNDdvmKQUcCxvOCPH+9fjtIAjxCSv8Cgj1Hvbd0QUGeeXYAhcQyhrg3xUM7vYJ1RckEgvdxAQOyRPrzeIcLwYEHBYWBRwMDPvf8wYdKQAmSjz4+xIQ3BADAPsDCAH449oOFwfoGCX28scUGy4MAgfcAhn5FS0r++Ec/zgBCASz4/4BDCYOEQMlJvryFhHrF+ZJRRYJDTP5IhTz6e/b0foxFQ0f/QcWNiYCEQDmBvTn7PnwISMS7w3d7wYA9ekHJjDb7RUQ9ObV7uDg5+v9Dxjo7+jw7RX4+cssEtULIhs8GuD++PMAHvEMNRwELA42Bw85+ggCy+f0s6Ki0crYx7j3zfDx9gj4/ozS3cjs8d33ANLyFvLg6C8ISfLuHRvwYxMRIjTxDSjv7iMbPyIICTDoB+3Y9vkO8//3AvzzAvj9AOgCABYg/yFH+hETDu0E/OIa68AUzgQB3tkFy+zw6e/u6fYS/PgA9+kGAyVKQywZ9OIb8wQDFggG9//sAAIfFejh8vwD7foOJw4UKQnwAA3yDv8RWwc4Fx35+xH2+9Dl+b78JPUcEQ9/PN4sFPcC8Azz89D8Dc755uD6FAkVFw8LKyvG6g7tAADyAxT5B/sP+uMC9gjsJtze9vkKIiUH5rTR4f02APTw0PEvMhwQ+Pf+Od/t7ebZBtkNOlAAGunT4P4c49nRAv/y7wUFK9YqB9//6fAN/z0Oyg4FKBURGN2/HP/jE/hPH/Id3Oz44O79D9XtxPcVGwAa4Pr72P7N9NIlPPXDBxMVx/gE7fkO9hgpN/Lg4vvq7dnjLy0Q0u8TFPrh5OP98uy8DdDjIEv/93EdIybT7Nb4bjEh9tzz1yUJDxwi5PYW2wwLLv9F0unh1R/y9Q0X+A/+GN7p9eYWANn97TgL7wa99QA9PCzlwrIcFBsECBoJEQYG+hD2AOYoPSrxC/XX1PoyCPH13gUL4Q4rAwX4CAf/F/wMEzsCBwP96+oPGhTy8MbOBCznKn8QPSs9L+wzJAHorBz6BPTjvQf3zw/a6tv8wgTpAPw0GALrRgT27jYX3c7p9PPW19/n5/4gHPPUDucK4d8C8uj17gz5+h3OSRogAgQlFj8PLA8uMScCGQsyFDkiKxoWMeny3Mvp4ffxChYBFRoByggWBs6yCtkC+/vwAfQm8xf+9CMTA+7wAgsVGRL13QHS/NEELB3uDwku7yX8APwCAzkWFS8MEwv/ISPv+FYu6930+S7tBuAiHAT3L/AGICMaUPMV6+ne/QHWqO6+6MsR0uLx2Q=="},"bias":[0.031888,0.93856,0.51354,0.15623,0.21548,-0.36842,0.65721,-0.045098,0.1087,1.009,0.081209,-0.24455,-0.36342,-0.34137,0.01012,0.42037,-0.051203,-0.7603,1.0617,-0.37645,-0.27129,-0.1894,0.46877,-0.17735,-0.5511,0.3736,0.19105,0.19925,-0.29072,0.12196,0.035564,-0.86399,0.091261,-0.46058,0.090552,1.3929,-0.41601,-0.43042,-0.55811,-0.032956,0.30699,-0.44344,1.027,-0.10556,0.19372,-0.15674,0.82,1.1371,-1.4858,-1.1344,0.63754,-0.36649,0.46882,0.055348,1.3643,0.55303,0.36319,-0.15404,0.083935,0.17791,0.23043,0.25608,-0.60203,-0.36674]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0038042,0.0032476,0.0036854,0.0061225,0.0030331,0.0042248,0.0032795,0.002866,0.004048,0.0044351,0.0045282,0.0045698,0.0039009,0.0041593,0.0039014,0.0038603,0.0043351,0.00657,0.0037357,0.0032741,0.003482,0.0036055,0.0039694,0.0048392,0.0044756,0.0028632,0.0042381,0.0038597,0.0033776,0.0037351,0.0050692,0.0032033,0.0039721,0.004122,0.0041102,0.0030399,0.005587,0.00291,0.003474,0.0033129,0.0034874,0.00535,0.0037142,0.00533,0.0039807,0.0037977,0.0043988,0.0037069,0.0026072,0.0034479,0.0030422,0.0024052,0.0033144,0.0026287,0.0062468,0.0032051,0.0042919,0.0027049,0.0047661,0.004651,0.0037995,0.0045772,0.0035027,0.0036155,0.0046592,0.0035689,0.0029479,0.0051839,0.0039779,0.0041907,0.0041288,0.0037575,0.004893,0.0038701,0.0053369,0.0033471,0.0036676,0.0036461,0.0039981,0.0036826,0.0027015,0.0034123,0.0023408,0.0045074,0.0022575,0.0023285,0.003251,0.0044741,0.0025875,0.0033324,0.0036262,0.0028171,0.0045276,0.0025259,0.0053223,0.0024023,0.0032877,0.004669,0.0024563,0.0037866,0.0034442,0.0040526,0.0036133,0.0042558,0.0042815,0.0028809,0.003078,0.0034476,0.0028989,0.0033364,0.0037333,0.0029513,0.0025897,0.00317,0.0057541,0.0029238,0.0026926,0.0023758,0.0031841,0.0020142,0.0030445,0.0053787,0.0027988,0.0024348,0.0024072,0.0030627,0.0029995,0.0029738,0.0032707,0.0029859,0.0028569,0.0035779,0.0025606,0.0031744,0.0065438,0.0050214,0.0036693,0.0038785,0.0033437,0.0036339,0.0027376,0.0055843,0.0032721,0.0021685,0.0025362,0.0045152,0.0026929,0.0038117,0.0030915,0.0034519,0.0029819,0.0037932,0.0031589,0.0039919,0.0043775,0.0030945,0.0023382,0.0032453,0.0023607,0.0033737,0.0022511,0.0032224,0.0017875,0.0037603,0.0025306,0.0020598,0.0034245,0.0034631,0.0022228,0.0025331,0.0030671,0.0035081,0.00252,0.0038798,0.0038254,0.0027369,0.0033271,0.0033048,0.0028714,0.0032645,0.0027801,0.0028211,0.0046881,0.0025795,0.0038371,0.0023067,0.0036151,0.0034656,0.0021691,0.00323,0.0030468,0.0018591,0.0028447,0.0031761,0.0040743,0.0020665,0.0027854,0.0020595,0.0039965,0.0013798,0.0027272,0.0033408,0.0032598,0.0037807,0.0021134,0.002677,0.0031784,0.002784,0.0019817,0.0030644,0.0028906,0.0024674,0.0029852,0.0030947,0.0034474,0.0034828,0.0029628,0.0035696,0.0024118,0.0035085,0.0039392,0.0037506,0.0036739,0.0021198,0.0032244,0.0030966,0.0023139,0.0031288,0.0022098,0.0033058,0.0024161,0.0031707,0.0023973,0.0039562,0.0034112,0.0031529,0.003033,0.002643,0.0024321,0.0026191],"int8":"yuEd2QLTAADpGgT8MhJE86cT/xYQBRg7EfRSAsXfQO3/zwESH5VXMkNg8QkED1kQtCaB1Q38PbftuQ/cDxVHFgSwcufYHehl9Mj6HUpDzqL97dYgbVOJrVJDfwvGYBrhNjjdruAeDr4L4hAJvDcoAY3xDLhtIhrnrD9lvQ4sbyAB4vXq6NjlFSTzMGT+MhfyGgwHEisNCvM0+jT4ZjMwGzoOBevj2kXvzS7r4Bk3LBm0Agkg8QuhRX8fqPtEC9gnJtaqDxIzJ/Y42/AsFg4QCgruEPYDGOWkJwMks9/ePn8nBg+4+xmkLQdEvD7q4flBAhMW8qkCGuCcIuHfTf8s/DE9tKfD94mWGCtB8j8JbsDzCk0SjW0q1+Pcyy+YfQpH9VnmgUVOEzxvzP0glivv4uALN27/4m2Yhff3ADDvNjEmPBXbEzfdGu0TDBscBi8TMQC+Fwst5u/aKgsP5TUJ8S97Od9/6+Df8gZH+9kG1gsQEP79+vMa2uXx8yPsFND+0cP4I9p/Ls9J4jbyXQkTwDnjKmVG78jCy9oo6SosSanwq7wU1LrlEEbK4E7kRfsNTj1H/F8okt5jAS7g9sSlDMfaD2oMCvvpBhEIYSrIBiSuRRgdVi8C6LLi4vcH7DgnMuSz6tJLJQ/ytFHvvTsiNZjOydn4Kx76KoEGzsGyTfYA9tk4ysbq7yxP4fkC4T4L7CweMxIhOwBNFObX8AzqByMnu/Lmvd87A+rifwseJwsDPBXW3EoA0iBiKhm4+DQY/tjiEwMeyw6BFrLrQzo7/M/z7+tZQr5FRBk9J/A88CsUDiwjCBGgAgEx2gj93lcfnuj7qfkGWwsbDeLsLP4nB98y1ikhHyIOLwbtwEUT6tqBCgkf7R7pUyglCuvMGxHtZcoUAPsPJPLlAf8w9lASBrYFBgEEQkFAB9f6yAv8KzElKPgKBhs61AzzT9/mEPM0GykRKNrM49+l+7YN5yLr4POa1oEk3C0F/ij9PhPZ8EEdFlTgy8xK+uLx3OjBEN5OOAuhDrMe4RoPP1okQRkwHh0kR9z7BQME6ccVMoEHKSwe5/EG+uAAENYv7R+8NkYrIQ3C/Pw0BAAQ6tkfEPHY/9n29gxHN+ksmVjp/fz+M/0CJwQPyBQjKe0WrCT9JN6HWj7v9H+hFwbcCSXqtRoRMitB3D8gGx+uqe+rtL3oYWGBFjcj9xQnGZ04O9lL/CLs+0UNZ/9LMf0U9hfs3/2K6fn4Do9B70NBtAYFB/206sgJ7TLrahcLoAER3cwkG+cy/d4g7Qc28dvD48gO8PMy0QD6ZgP23wA2wEP14uEQ+RQMwFUwArQFb9Xuwio1KM/+/jp/99LZGQ/0Fp4EykDvSheh31bdxCLEzynaCC416lPcIe/oRDkpziiqKRYN6axDl8XSB/vb1DAJDDxH6tAVygTq6xo33h397CZRFVM6gRr03vsJCbAATuYGE9g17OIC5EMixvfXCgVjxtEOwh3p8wgW/AQS7QEjDPDjDxQLgf4q5gxZuSMW3wjq4vu+DtZWBgTRezs0yY/gLQktx+sZIer02yLzNTzb9ZBLPH8L+UH3DMkn8O30vhgK1vgZJfHwHgb6Sw45LeNfTFve8xTZ8YHc1EdnKFsJuUA5zv+04gkoH9k7mS329yHKBZvZ/SBWOeAX6CzEe0ru4M76Hr306WzLG/pF8GDT1C5AyULHGggZ/xnz76rxLvKHfz8PTBMdC+Ia6+nNVEWdct7m+PgQBBMA0lA25y4AXh3y5PTCpR5Tb4jwucnw9lAc5AENSQMClIscCg0kEqUbADEzQyNGFiyzK9XJINIK/1cKYCRD7Sc997vjRQU33fVh6zBP7qnnkt4agTMgxPsB0xi/WjIsGg01vKqwEjsI6Pj9vNHHFBUZAxbN19REvfI4B9ALCw/aJuHJRN6/6/wr/Fwk3B4mf9P55tmWK0L1tdAZOhX7GAtAFz0fBUUBDzks5ubnAg4FDhqy/YkG0x39JPLy8S/I0hEND04etymBKjMsqUga2+Yy5P5bC9/S9DAqARD9DyEpQ9viGeWvBeoZKAnq+yj94g4R9/IgL/Sz8b4fCoE5Fhc/XjUe8B038BFJ/f8BOvbUBdvaGcX0BjKr0BT16xTgTDAtKCC0ETVY2TUarQ5OQ9lk6gj67/Np6tE/YjPND/MbHjaB7zzbJ1xK7mv75weFt+k78df2Chbt4b37rif7rvHt4vyqzBQrvgTjRvQ1NxM33BMVAQm34CODZ+R/2f7dIcb9IgcN+h4J98YBOQ3XEhzJAhLN3p7MGuA8LeL/AudDrgHFCRud6aj8uPgK4bgW3/Fa2eP+k9rufxT/yfdT8t05/CrvCyq8Bklk+TIN9fHsXClDULLf7Rf+GK079ecbIzITNdocOwb75uMTEyYkIjer8v3gKQod8i09EyrnPNVbFg644wQlI/rz2rQoVjAH7eYhgTUKCgwzAvbJFA9i2uic//uwHeav0tYVRPQdA/xCRCEB3bO64BzgB+WewDtQCtvWRPjn7xJb7ADiyD8b3qGaA3EsBx9W+iu/VjouEt9/IRba8iA1/eT2Gg4S6BYRTAoCfz3cJxEYAx708R4LBv5Q7uz8AwD6D90J6/Ih4/W8GwS49rHfUA8F6NXSGeL3BkIeGiIoBATpEPneBAMCf+Xw/SXb5cA1DiseD/72GyQq7w/B+FQn9/8kAMERMiEiCB7e/QEBBOQkEZg3EEAIOgcIusKBvBpRrivwGBwOLLsIUimzPPQYjw/QIA4mNsXR6RYVC/vxHDvJTMcN//x5dsAy9QzxHQInMrXrAA8ADTPiAjfr9+4XogvYE0YO7PDYLtEG9iTo/1S38Bj1pwFH2k7NDceBN8RwXBQJDPr1QroGJxud09bXOPIL7vdH4A1Ow/dA3zP6PyPM2PHZKvUdEMXkEA7zrewdyAIV8xrup/7/6zL35PDrbuIm3kPbEgH9QPS/ISAjOz8SgW23qvsVzuEdICvOEFwfOE5LGs9OLBoGUunPrWssrQEYF8fD9PbhIAlU6jF0jv3pz9eUAkz01+d/RcXvHyj288ys+7UKMN/76DgL8QMAGVUa/fqBBkLn0zAE9x/aBg0bFyQi/RYbFM4iMvjRKjXq4fsgPEX8BQHC0Art5xYQOw8BwiLTEggXKfat8hzf8rUCANvqGuYTDg0dC0WUGxZUIiUGUisobAgv7DH+JyAfSCAwYBAjL38zoOn25+ipIp0/+MA51161CSkrFtNDla/y5AWpPsrq8xCw0P7+RPLqNxowu+zOLunjFyMMuVvkAvYm8gIT8B/U5iAMztx/+6roxUvXEkS68gRs+MXk5O38ITrnNlJJCVDmzU7w3v5/GgoqEjMlEhEDAiIE9QY5MZMTIdr+DS37LUKS6Sb+Dg/+qLkfK/061jUwS0wInSUoQsLy6zQh3jnoR6Qn9P1KqTlZz+b9+rzmf6b14SQJDfH2LcPDGAmf9DA6Wj4NOyTGNVAYginkFEIl4AkJ0/4yAPH2vTQNR/gB3vz43CF/D7ndYziRRA3vFADiExwR8tROGtsZ7AQmt9r+v5wDEfoj2OgM7THVDhE0CQj+4Qi83fO0ERcSMeAQ5l7pJIEZYNYw47jvSdMiBRQPFwY2NA5a/RKXDh0X7NVKNgE4P+zgE1wlBAzlA9LH/dk9yMsBA/UDKv729xQK/A/9JCXoxNsb7B30GTEo8PzeJiTmOeHm+kweorTq4RrZ6ml/yPvc5uJjd+0m+gQJAPAgVdESwssN7OzY/N8QagneHSkLAQEN9zNAmcPcCA+8rxbr9h8dF/t/FiXtAPkZ6h8i1MUANiQU8Q8p4wUl0xPi6zoj2iwgmxgAA/4t0CMN5Oo+0nMGJoH0uCDasXcs87wFNsBa2hfOBLgW8R3tBQ0XJzX8zXBQl9P0u/ff2iviipna8H8X/Cf3xQ3aE/z6+8zy3Qk4CeoFKOcPThEz9v8uyuU1ABn2Hy8SO/A3CUeoter/Ci3slEMh2SH4Q+fk2+AHBPfi2RoFHjGnPfAY4RB/ORXr7K/6xlBEhQAT6WMjiRxhFF/57AAsMdo0qTPcMjX8QiTT6erV7UL/xZJFz9Ad5Ssz6M/8CuEatQrwO2DxGFSbCLrvEyMD8dQ5ajgPT2IGyiNlM740EAsgDUR6LusQA9XXDYE7uyoSZBIYI+4J6AUHMIHkAfMiCi/9LxA6Nlv06SK8OgQWXkXoBDXyDOHV5snkRosSNLfI7Toh7PkJ3ghOPRkgYyUKKDkdzAHj3/YA7QcSPFEVTJ2o197nQdo+0Oy/Ufh0De9aCBPD0gdJ7KkZkworOy3mCfXsBh/URU3jEBX9Df3ZXOFlNNonDg4Q8lh/YNHKGA3bSOwjETk45Qwe/ioRvw4pt9UPLC8OB00zKAgNByA7FAMJ/39SHgLsxh86EQod+hHbIi0TLxXE+hMXUdrv8OEj5DALFBbiLhQ/4mEQ3PT1R0e7+zsHHw+aY9kJfy3b6dYuHBfKF/gTMOpO3jroqw4NYKnqMgufCRr2+R0f+nv38QDfWxT+7q/S8BgQKI0JhCxRuUHfC9YyxC0F108XHX/r0Zg1CUUzNy+TV0QSDT+g9xkHGC1QAjwEof4u+OYMJQgEr+vl3RMA5Q/86/Uh9ucVKBnyJQ3IGOYj9/fgItInAvnZC/j0H/ExEMwB9n8X8AbpyfHwLM0Z6ynINifiLjD6/p1L5mYR+iAEQUQHfzfPCXYRFxCj79O4Jrof+67iXRBF/kE8N6veLwHTjK6h4kiK2fPPX0vvCrw5IE093EAa7OkFtN6Jzh8JE+7p8xMB7isVAkT470f4NdvVMe7h0iXyWPAeDDDTZoHJ9htZv8fE1pxcQ/UD9fciCxwCVQchfPpk+Q0GYQ84LBrMAfM6O+5FnuVJQu48708G3B+BNSPoGPnUHCsNSkEG3GhJ6RA67VPB5trMP8goOdNeIwW/4SEHxt0y/t8TBs4e4LD09vXpKiTfDggCUTbhzhsIyfPfGTwWLgX75PQO+/kc7vgU68HGBBwVRBMgFX/0+vLJ2/zKKxjHdZ0/ARJFwwbn/2cjDtgTaDLvFLPQ62nor/QqB/o+zVke7bgsIvIyENU7Fdx/9Tga3gvK5sfB6vcLMwz8xMUJ7gzh0KoSCBSFuxii5DAFAjAA/it/4UjRY9/vQd4RPe0D3D48WP9FKw6/6Qga9y9aybNTyR4c3uTSuAi98iU//i7s1NMV2ezziVnhH/PrT/kJxwu7Drr2B6Y4gfW+D/koIQwq9UXVNfnjNkQeyBrl/g3m6EAlTCgsyvCB1AtE/UCoRMbxMtokMuu6Mtjs/AT6ldE01usP/SUVCzk7RDUBDeI610vTIDAw5xHkKQpCnR8ovfnCpQv7SjpTAtfmauMNNR02IBL4JV9T5R/ZGeP1E+Qq9ykDKdrrI28oItreAWGpDTvvH0oN8SROFLb/gd8DFSMnC9Hk/dIK5//i/fEZxQG4nib5JtcWBCIK0t3z7w0G+vki+Bji2+Ue5x0Z9jcuLeEn5ge+CAVI5CDd5zQf+YHLJiIsJw0hXgH5Vk/jR/QE6DKzOzXJUfjbY8ENzOPOZN8Hf+3UtTb2xy86r8pqxfsp7Lb4zMwMsOv9fvK03fbAWEzD/B3mkxLsLCHL1/fwDfkAPlgUCmMX2kEF1RnbHUIhavsK97XwPp9eHuwkJo49Symv/jDOPv32VjfwHNFcBySBPwEs8hxCoOgsBtfawBLiFPQJDLsJ/vYUBPL+DgYHqQldKAT0AOEdG82yJfwnQBTptPs3ABfj338S6uC3CcYvPfo0wwWoFgMV/RsFO1EY/Prd/MUXRTPqIcr+5sMG3tYVDRdFwzSv8xR/ChE89dbWJC0C/SA+C9UdNgIlTOERxMHMbCO06tcpHiO5sC4a+vYYDwvcNzsG6e0l7Scb1SgHfwpfgvrsIi7dAM+m9bYm+g41OfcZDBrnLBsZi/byxhkI6xQhKvntM/P77OvixdM9NATsOdgqNiU2EysGqcDjGTEWHV7jGTwIAn8R5zUuETcqG9zd7gL5ub1C6xjcvym2JPD91c4/5AoIMADEBOkbzM4d3s3bwQ0GaFbxQ9DaK+T88KKgIv8t9N8JFuRij38Kvg0sDre+tep0LBfLAvf16if/P0n138zRBjPM3Aj1+Pz48TMcBbEmz3/pkDIuM+DM/gQFvQ4b3TsN3P7U3VEk0Nv1Dd8IAQknDx/eAPwMJSX6JQARBRcp2g3ARlz02KTk5lYNduv3yLzn9xxHVeoU9Avd9wIA60vP6Nz1YBdX0Cc8pOUeFcrLricVREcj1r1Pf6WP4jg1O9pBAgAsCBDEAQ39RH9eFQD79hLkxLwODUUYFhfbGeI4JtwPzzP8HQjh5BDsB+X83vIotb4AAhEC9wH7AyLv4AbUBlM6HKbtldznKOBsMb4srcQJBSUUzkE31X82IqTYIe4GGgR0HhRBQTrQBfOYFzm/yeG829e34P9j5Sabtbv+KfDXxxzbH9+t1Srm38mazvh/5M8/JDzwNzRAXBvhAj30LtWd6eFcrfnsIU0jAT0rK1QQDrxeRvVDX+0E2MD69Fu4DxwGKiFjJhhEM79HJzTlA185KZMk6w5ZDLzyHuvPgf82MQY+zF8d0SQb1DtERizILN8XQxEIs5TjobMYNe0DOZfGFbLcLw4H/A4fACtjthkjDFj9+VJH6d0ii3/21Dqz7yPxEZYCXgabCRX0J/njz+EYGggBZR1J6T5Ty+rxMecFA/NgMRMu/N4eGfI0mwR11izyn9Hx5bwhDT5XGcC4sVT7q38t4gPJUjVp+gEh6VIkCL4XxeQHxNMS6AzDEhACRiTI/+ERCxPlt1zzI/T0DgA/1wzkQPtPf8H1jXOqASjc8DkUAu1LJeLUMgxIG93RCCVA/EQX+QpAFDQH7hzuMvrWBANd7/XuJyEFGioXxlwY/zsHO+jBHTv14ALuH7Hp9+uzDL0IgSwjxhAvMRAVxGK9A7cJ2eaZFe9BCcYm5EkQ7x9Wft3z5iENvunGGiraQ/Be1hr2C+kEBV/sCrLwgWAXIRG+AUPlFVsICbf4Dxw24SvtNFEBnsNA17tzF+reNLcOHOwd38nJEAwN+FSB9FHuB80YEeIEQdr56bzyv/0B8ggdMO43KxPn0g8IGv3VP0sX9goD+xML7hYZBu8Cvvf9ZOQO7ysWCuDY0+fTAOkbFOczNyi241EEnBn0Rd3ioPDtGbPOIa8gWI5pKEki7TjT1bBB5Uv6HR2Boyf7wBsVOPby2AUNE+dL+83Z+KQJ6QDk8gr1AAbW1tpCpvvjQdziHPo4NfM0x8L/AcS3M//kCv7vIKE2Z9yBBcDrHewg4A3xMa0kISAcHjjeGjI//OMEPgUIEkEJFAQn0u3r5PGOf7UNu/ge+z7mxRw/Gtlx2NNFX+oZ/8M07kUPGTQsBBjnDg0V1CEVBv0Y4+sy0CcPEPeT9T0bDwYXBhDWz7sp4+b/geJSu9NNEwTwJTA3IPftAg3E8/QGMiMs8vDjPC+QGQg64a4OlrlM/N4DKQXf5iPM+u0b1QAlf7L6400c7OhK5gESCO89XA7bphkB+ueT1hok/hoW0htCIF46teva8R8TR8rkDBX7GzT9BC4nIUvp2PYv3fng13l/3hcBjRIm5vbcHsg5JAYsJDndRL/w380EEPDs592uD+70v/gnEIEQLPFBzCnDVuwfwO4tFCQQxRohOh8XuY8tOEUZ0DK2SgziDxwb7v0WHOU7EzYYMSDYQRXlIYUgJucEFi8DHjbGXkFY0cfz5FebzhEWTLu5Bh40BwDDgcTX0QNSvU0ZLyysFVDqQSdA4hoBYR76t9kPKDIIE+XLAEXG9gQteUQFCYHvKBUYIPDz9bQvAAf4L+vjAQULCe/49wrkM/E8nwoM+ucaNvcbB/Qi5yb3OAr0/gMf3Czb4f3lECQB4/UXFIFLy+/ZIydknMv6R937HfcHHkQ7JMxVNCwXv87xOE8V5Axj5GS16OcdJzY/4EwHR8ASQu1UFzUuBNE0aRRJKfHIFzgP0e8tFegZFOv49fIe6MYUKLL3CwkGU/8UGtcpxs7/FOwipRTlFgUZAvXxE3/W0tfzqyIVMw7p9Aoi3slaWOnpzTbTKbYG9vE4vwQgNKfE0MAKEAUozzhvuQwtAjY9EYFh/SUULQk+gYcqJxPcLdrmSGbyh67D/jr96xv/3s0P2L0drxCSmp7E//sl3gIgBAAW5S7S9AY43ugFYRUHRus0u4hn7H/iF/pHbQsKK/Az6bsTO+Dp/yYAnx3b2ArjyTOsFeADNOUnChfk5CECvrAKP38mv/njNP/1CzgPoQzSCyz8M8Ug8vvbJQ23vj4Q7ewE9gkKTgdPKzTrILqG4RXb/u4r5UNBQOuvNhT+TWre7Cc4XQ8ljiP24dhA9zuBDDL/7PDX5RTXCOhEL83NF/Hi8kr5vLjy4vjyr2D56NC8/AL41hA46QX7BkUgAwYH3Poy8fwiNiswH/01LRcZ4BEb95nM3A3UGwBn3dU2ui373SEg+C3wgQvzxBXk3RsiM/MkMP5ZRBLauyxC/rr/0enkEEYLKAm3YmImz1zeCQcsIo8X3cz/4eHz6yEs4+WB7AVCMVIo9ATVKUXpIQrvMO8v58H4yy0U08noDjAJ678ZMEHbFv0F4hXV76V/EPI1JSsnGbJc9/rq7A0iGO4VNZr69vYH1i/TDPX1VNfJVPu6JYsmgSkf8TQJFMIgrR058kzy+ZzZBA9gN+Ez3VQ9WyqbNVcmORca7y6nMSX4CF0OI0bxjyA318MZ+TQe4OVZwePKIh4LFc8XgRIT9O0PGcgT+uIOAgPjMvdI8NEJIyyt6MwAJ8oLBWIbzBkuPhDlwNVC5lhP+c1yNs7tOMLlDOk39gTUHgI93wnO7hcR6OsQ5SIaKD4j+Q8jBAIZ9f3qHSdUEO0o/N0e7/jZgcoxCegPygARzvy/GQ7R9O4AA/aB1BbfIuI5VBEd8RdD/gcXHeBa8a8JNjnqBcrcwyU6FFcWJw0f5/Uq3CQY5sEEIb8V8GnzvBIS0k4fDT4TKuAwCjk49P4McFkOF+kov/QbEcT+RgbmgfqoTXZSoBnTiUK3ESQs8zDMFxi6NsA/OSnxBvlEMSQbMh3yNTY76dDqqBkDNFRSTUIotgoK9DQDm+e2+BdPL0R3uR9fFNkfMwlS1gj1FSYTDQXOgRcWQBgIL/rAHwIo1wTSB/zUTA318xcMHR4sZBNDRrD/56q3FwwNpmPySTAkgTjc9DTKNSginCZUV+8f/unfKuLrAQoQCPwpNbUUWAWuLvpo5cQJUN0ARhDmyOguIRUgf90ZTA8ntuoZ8QD3Ni7t/yF+KdD9IA7EDOMx7+cX88sB7NryMLEWiF41EAZo4dHJ6KSsF+T3nBNSKffdBr5DSSY2ClL29yqB5hsyHi8fy/pENQ4MMeHoHdglCCAMQvj78AkgbF8iJhg9MULtFhHOFjlKXRk2ABnO7eEXBFIgPUX9ZCTTNSH/ERsmzpERGdFkLTY0Ftk9F30N/Az5SGs2NH5NLB4sEPN/0SNFDOENG8gWyCwLOqr2At9WFNUUz0AF+9HRgRgvJu/nKkEFOPWZVfH79a32GsT4L6JUjxTcIZ0cF/++KjFP0G4t6Vnr9jzHFeUbI8cI5BAPJ0+5dfekI0c1PLn3JZK3SUzk4n8vWnby/PkczOD1FgL2EvzkKeoTmN1DKQLiD8vFKl/Z+wLaHhpjtWT1GRc8//sm86f4ChYD9EMR0TckG9buKfgI9RoJ3fvJFygZGySeODDf0iM3gQ7bGPgBFcoJNL4B+Bgsq94PDwwoMxju/S0XBOsG9yXfT/oAEdjk2eRQ+OD+7vEcBhQ08i0C+CtE3dzZr+jiBvVZ99buDdaBEvT57u9kB6onJCP/2OsU6KM8v7Y3vu/5wabEsNvD9y8JHf69QlMktkUGERTj98yzOUDhF3/E3ScADtX/8HLu3EpFIigFQkGy/uV4PM7O7MgD7vs7USr4WtLaBfMG1vwCBhXjGsfsAOKfxYHy9wsxSgE1F9AUtxmrA+0anXLpAiAQDxn+ISGmAKg3+DMRCRH1LgbqwqQIEAbn5+IBywT8+TXifwgICDjnWAHjOBwAM67SRVC67RwnTBDyOEUB7fHiUOa47gDUxBo5KtG4NvHALvwpKzfb0ZSz0Bc4tUad3/pWM5r55zzQjkcx0QAYkDMECtAGyyTCGnkFKxYg9UAp8qJG8tZXK4VIS8B//bY16R0TCQ385itXJw9lxgjv0QHs1xMFtjHt4uvPJTdjVF4xnfh4GSSQDg+j+AlEKr7IgTbaLNbPWDA2kRvs1ds1NunyEsdQOzb/DfbNxwgODTQgzoEYFRzpFAr+QRwQB9o0+UYPBdUa3Rb5DRAqDx0ZKg4UHwkiMyjf/hIo8+YNIUMTNELe1dow8fAGXi8vKUA4sVj8Gkb98R0TSLTa+ubRQzcUL5hO7znmEWldxZwq9PGy5jDuIUQ51hobOz8tfx0VNteJwgP0oiEE6yLb31IIiAMKINBaMCHUqov17NMfAkHaFNkhJswrN0d6/BYS35JcQvv/xwlJR8jXSCgEf0zCaf7VKH8hPfu9sO3j+vvzFQQGBuzyyhrDYtc4o9IXC/Oo4+rzEckDIT0lzNG57duzKWrtpBoCDyY2uegPCCmr9+87s8kB6gxH3Q0dOyD/ihJA6i3YIDr/+xIZ0RvuNfsFbrH1QPgzGbBdSPee3MbvA7NC7/X/538kMQXX6QTk+hvZKhtUKfkSY00qwPscKw0Umgv8JGwvVX8iTSDfQA8uBCc0rPT9FgnINGE39Qz2UAMp+OFM80n+Olc6LD9EzxzpUuUr7PD5GiOBM6fq6g9G0REoEbwg/8M2JUwf6cZYyNkY3VofEDKvX/QUAw71EtUp9PkL4ZUsJAb4Td03PTylz9TRL/dJNuc87xrkzlFBJcI2HAvC1d3BDKvPoe5NI08eDQThCjt/FCoYJeYt7QH0+/wCpC0kASbmW/kDBdjg/CndLsLmJjuHP0LvHerhEFNdGe2z/ry9QQPBUhJXDx4hBqDPaNY4qYE0BxYOpUL+8Q39zBvvjSoMVEj3J/Xl9PkOBQg2avrbSgUk/yjc8LXQ+XsBHc8Vsu0NAfQ//94rB9pD8CvgojO/5fI8wxozNr/b2MymKNx28vaEf/dM6NI96r7b9zZEMj31Ha0G6P8H3BrBR+XnM+r3Z9X53R8lBdct9g3hLA/37jT//vI1BCcKNu4Uqz0sN/5JSB4Of0Dw8SXsE/RTM+H+4Rux+BCv1PAoBwclODsb6cPy5wwsrCnDAfHgBS34y+e+ffbhQgAyIdVPDH8R47QC7ye2E/ro9OSz3QYKKWspCusaLxI99RXlHbcHDgwn2Js2OvpTBCq0P+cLBQ8b20pQkIvqLBTV/M0eJjAFFX/U++KtIdTvItXjOSX7C+QF/wrl7/EaCh0zM/L4GuMK6xAG4f0REwj8L/f/8xUTJgMX8/P8F/geGQri9/4VgSX6G/P8Idn5KxcA9wfq6igSL/AbU/H56hzQCcf75wSz5/0Q+fPh3xQS9Bsg/t8CDv7p4OlBzBxB9vkAGd4nB4EnLP3aBAfRFR0C/C//8BM3Izv28b0KxPkR6dkk8wTg/vQPI7oxA8r57vxh3iWBCBUA9SDreatREgPUQwzQRywmIx3iEbnPDv8SHzvdwjHQf9AS6TAzGMcY4dHiJBlGGywC6S/q6CH5BhvdAyPiTj1CIsriASMaAts3/Sfc9SgPAb0x5eT6s+8C5B7tD/0h+Art9tJkEiscGhTMLhYVUCS7CA5HsoGm6Om+PxK8LicPMiXxBfERphLmJL0jDrDaFTsAAmPuD7dD2AcoEd8EBfq77hbTyhzdLtc2BHQAtBcrGNL2KBHXGQoNE9Ti2iJeBnGwt83R7fVBWCFqBOiPgdwWN7LvtELjGR9H+11D/rzVHzYaUkLWMwTlSRETI+3TlOk42c9MBVB/GtRmI7rUB+TZGwDIzPnk++s8OPBLGwf1IPzGZO3QEOvuUJP/2BmJAvxKBSQbGPfB3y3YDEED4d89KPjoECcJCQ3dGuUi+gPlIQjz+A8MFdks+we++PqB8t8iCxguKE0YysvmLPs1GQ8DWCIf4T+yDDW9TOvaKSFEBIHs/u8HOuagSeX3QzQ1AxHEwl9KOrMPKRfW/AFADDv0HxZb099CtifbEefk1pMVy0OQCdVIAt/UUjL8xBtfF9/L8Q364jH8COr04AdvJxsu7Oz0pqctE08poP7p5sO38lgkygP5zzBaf+Iowr//KPpJWjtC7w0E5EPsVyNmJIQ9f/TjIFoayB0ZLup0EVsiX11tE0oJYQ1nYFwYAiRNCCMa+0xOP2lLHS80KDkdThku/ioSTgcCNFOz8AIvJzTNF707xFDa+k2tLSTP5UfsH9kXGOjk/hL0AcSBIf499/HqJj9qU8Wv5CYLBx8uMBs05+XFOd2S1aK35Nk55ycdAC+HLPwN7wUN/fEE/RE1w+fQF1L7fr98BTUFNgbfwuJ/uenHr7MN5wfKRDjTAthN0DUP9knU8SL85PZEXH8R2hQbweCtJ+juCejv/NnstejE6ekKvbjN6iJTI/b0WF0m3Bz15fTW4uq11d8wG90FvLKj89ns7DPT4m3r1wG++NMvO0UcBijNSOHj88HL/dfsL61B4uk9JgiBQyHeufj8oRP97TMlN/8HZP41+iHvaDLSCyFAGQbZ59cmEaQfDfU5whMHbC/2O9xPKOP9ICUE+OgWB2s4Tcv63QsFIuwPMiB/z6IgKtRrL+/nAOg5LvYAxvEDJfEK4e6BA/PeNBM3CqrN248c1wQRASNFAvcquhLtxyQkBMgtDeP6CTbDNlKdNxYF2iQw5lj12PXgQMXPIerp0Psg/TI2TvRErwnjwdXP3fBFqd3vAAexCB7w/+IsK38B8P/P5Q8m8iUBDxb0xQW5ITLtL+3dDR8g8RRJ3GyfGbjsExAVERLj6e83FebS9M0C0Q8lhmQU6PUnIdIRDyAF7A+B+SvUSBHV1R4l0vwo79O7ESAbDOVX87UnRzzZDxGToNQhDT22GQb+D+MmXfhUDBDzKC8TOQsGyKW89hYDAKbr70xkIv1/U+ctAQ4ORWn/wsg1QATALws9rwL3yeE/2Bz/++31MN30gf0IDwUc+woVCSZdx8Mm8tXqzewy6iIIOfjfSQU10yjsEQ/paB7z50r1FCAjPcdGbtoOJQ1krTU/FPrdAcFS2csFXBzTlw7za8eGGhvFyPr8AkiR0+75ttoQA+4WyxcK2DH+KTfyENd/8kjtFBlEH/4r8/1G5Z9ObYK2gf0HC0gabBrgtACO7MvRswu7NjhqQOF1NVYQRYhWDfj8a/P5Gj87N28ZELZD+PepmB70J+MMYZ78yCzgWuS8OJP8/UYPQv4fJQPdxAnBOCTu4v4+KUjETicDR39ALEKJqUXl+BEBGCQBnKoou70N7TP4+vM3zdb0DRfnRtX269DkEZg27YhjaL0M9sSr/Srv8QoT7wWuUzoHGnrtx/bhTKTxKGZSn78dG6cJNdTKOizVzwKtDfThXC1/Bq/VYBsZ4u3bKf63RBD4GvH3PxouA4FGPwLjDD/u/f4HGmcN6u/QrkTg5hrzEPU6LNA0NiVB9Oa2HAr1PGcZ6Tv8FPjVKOnnu/qnmhMtAyu9zlTiNkzv8w8v4wN/2uMaA05QAQ0p/hTM/8XPGfjT2RKhyusZShxsaiQ1WAU17pESKPsKucagA+0A3gn+47a0Q+bWJhcC9ssJ/U3dEBkyRvEz7ycGCiHjKz3s9PDu/b8tEp8OJP3s93/sLhMgwBrNOOfOFAezYqH2BRXI0w7y6xDy+shO6MHAxB3q99Hg8DsH+gec/0BN5O1kk/2BSdUX0QVJYcvnGR8p/S9Y8vbWA7/Yf+/s+uRDH/jkMQ0S8yka+vLZBv/VLBYD8SzefDYAHvcdAQ/7l9k02PY6Xuf6ouz389JM9ubU/hULBa0MKkIAD/gG7xDl/TETHh3avOF2f7Yi6v7h0iwPM/8Q//oiCOyd/cztuRNI3hLj15PcGRlv9f+m1RVG0cPYFDfB8ULuvhIK3O35FSdn9x217vIEF0YGB98lBOQb6VjF7N8DzPf+DP8nMB3ay9BGZfMJ6fmBM+rRsz0SBIFFNAYYCqYVGE4CHhXbDgLuv9r1GQD/yEO0/BgO5Qj9JuMgBO7k6MEL64EsFNlCKOEwL9aRRP8gWvkAwz/r9OJYCOAVExP6GsPyrCELCe8LCQ+qEwn/4xNCysQ+q0Dp8vIDCuYChA77O+3fJ0uBIwFM9BzxFEIJxtjBywon1tIfBBRk1wnqXPnkXyWLDRHVsugJYU9MHijiKNAFuV4yMR7RoDEWrA/T6HEwJchbJA8d0h4gn+Qk/khV34GJKsbnFE3S2QoS7wD86OPeHS4WOAJTgcnI+ihF88bkyPTUQuu4DQDTJRmw7zLD/TZCQtL72soS/SXJCukPTqvdKgEsCfsMrwGmBdj55uL7ShOcGfUQzyjAF+0f6An/8w9PqwL0+gqBPd749UsNyRDOvZis9QP08A/ZRv8WRLvAHRG23skHOdrV0w0avxQOGuwT8Bcu6/ME8he2FOogH+8EBhCoza8jgesK9N4pB93kIy7PA9Qf9dbi1/Us6wAb4wE1EufYK+UCHevH/UANAuHnUSkF2eblrezSf807EVXMSfsSJtINRL8XnjRTMuPk7OsmCNsv3r/d358VWuDQ9M/kXSY3KpW9WQwY7wwU6f/DUO6BIj7vLcL1FvsCPCQgEwn75Prc9O/YK/gWztkaykwwKdIh3fT+AD3vMfIF6eEPIvdC6unvqefDJA3H5g31OwrL3uTT+ePf2jPwouXoLRz01Ro+6hreAeH0t/8UGgi4S/AbEYw2AH/XR/D5DPYA0PTe+A8XPOvtAzxl8SOX3gDN+uc9GAfzF9L87yb9WPFL1mfgtvEW4QE+3g1FOfnKB/F/NisO1jO62wNLdAW128o0NI8h1tq+L93pxMXq8wwxevO4y+PRsszDTuG54Ujl8A8j9PzyV77BFifuJv/h4Mrt+PAZvPDJRCENBVn+yl5waUARybAdA+jh0ELq/IHM2RBFMhsFtv2gKgs2JBQOsPHe7gXQyhpfFj/WMCEriKsbQg4V/CAsjtPU8PfFUH8L17v7ExpCxTjUB7LVJO339iXhPgfl9tv8CMgN3yDstglJtUMAHP4g9QV/6+Df0SbGBTcVs0D3xLobyAIRvgXK4C8I3On6vfvl/v4PMPS49w8B1n8PIgMT9TEDDQ0eLBku7dEv2hkvqhsfFfgs0RoEOz3A/Pjg8+YpxggsP7XEHyCczCv++OwbDq0Y6fgRGyAgR//Dv/0fr8gRsBIPrhXnmyLb04HTo/PCrgL/+EuWCs4+IiQLmOQ27UECRd04dzlN7SIk+PrtMGm3FENk36fO8yKu58oGLh9/NSfv2uwiB1TJSxaz3vctGCoR9uUW3gAM8PEQ4iL2Dfq9zMQ4Ixn58+4hvR5CKtDf4xYWs8cOCS4B2tnxze4BMGfpHvvkgePqBufmFfsR7+s01RAFD+n8F/naE/XJaQ0wv8DzMfUe/VUE5Q3rHR/5I+oM9BEyL8vGGLzL0vkfuce7gQNyvD0gWuwM6sJRGNfwh49T5FH8OTut6gAt6CAHLHXozkA34gUq4PXzpDG/CwhL8iUwpk+Nuu4VNrABYeq68/U5MwUI8APmChvs/hbmOM0z9zoQfAHwLeXH3MMcMgXO7vEm3wt/0McL1s1sO+Uf6sz25DSv4tv970D38j1OGKofJxnqJ7YWYzcCqPutJxkGz+4BlkUvyfn69bkXZmg/8/8TGNckzfwaF+uBKuO95aGHXgfy4KoYJgv6CcRLtAbjJesWMesw1lLq3UYCROQaRsgutPdBHsJ/+9cJHtOkB/c5zivrSwiBRRILGT4sHbTWGaay9vIcKUn4M0gUf/Pw3zzEv9caHN7d48goHlb7QvP2JQ7e1McF68oCPzHNBMro5vTF4RpB09r95i8+PAQQAGBkEFINQuTSff/9AfPo3sXjD/jiyR3RdColEgTOJpOB0f0FQDYNBgLa/xYdLjpEzrkSLg/1xg2w6yAdvCxXL7ZrhmqXC6qyN80ECRa5DOUcJxZ//gHNTvbk1/AW3Pfl1O2kERYCQChQvgAa6//dThvc1+0ewzP+9dEmCBjj4xvB+e4Brp3GAwMqLNrTNxj6LzHo7asVKrdOgZ4REgT9wUXkMSYZ0hX5ACfWzyEolt7I1DkCDAoHMhZYJ70zMg4TSjK9Pv0uC9AWy7gtN+jKAmzvv9vQ94HyUQYqfppQ2CCOafyzDAwn4ionEsVA7i4GpovZEeKhqAkj7h7PAq5x+893Cinl//tGJfcXUPIRtwHKCuBG3E8hMrPrTR7CGPcGF7a1ObPufxHuBwYvlhAQb+jh2PetEjL82WKbIc802PsuCP4LWuj4FTgTzu7TbvkJLabj0rnhGdTpgcn3JUPuBLdQRA4tE24+BFHaGcnEvLtQ8QjWER9GKUEi1M5E3SQjFyMrFBTtEqjyReQxEMs+gfjNFgQfO+MiL+wL6A/Y87z86tjE7435DeLL9rbTFkHRBNrE/c8pKArXgf0/8SpGEdMsER8z7iLvGsS6ObwAgZ4aDBkex7MtDukYPgj/6MX/LNYDJcr+OxjPjUj/FyJCxeFldf/XMxOuROAoHSBET84kPitAai/6+z8U18QWL8LrIxD/fwMO8Afu0u0GERqdzw8rCbwV1P0ILCT7Chrg0hMR0rz6YwwR1Cjx+wncAuDQF0vj9REILfcS/SfBDnqBMbIy5hEKPF/06ji+CR5N5Qf5LiMSvUhPMiL/QsMhEaj6Fk0hYgxHGIzOB78PFwAVmeL70BS07EokIBojH/Eq5vEpB8c0L+PiOfIXyUHWNNTyCOkD3FPv+PYKAw/3BQQQGdz9yMyZJ04suIEjHUY43CboAUywLhMc4ic3+DHt7kGBVR8Ifd7qyFcQUQfTzIrt4dTE0knIEuVy/x0kzQLH9SgkIpX2BtIDIEoRuiMSEmD7/8oD5haz9C7xCPdBSKDy6dr8vPrXBuDLu90xtD7OKR9bx8VHu/0CEuw9CE7iQ5P4WuG9CwP2Ps528MkMuhPt8i84fzezhULaMTa7HAspf8TcwRq2qT/h9UbrjD4/yxLcLDwFyBMtSgX7087m3if4D0nMFQgS6hXjASYT4fSm4rUDHUovjtfmEw64pt285QD89xUXORoT8x6BNEDvIu078Azt7gLNFctXO8e84uM3VEj3Gw/XBTb9Nery+CEAHfFYEgOt8u7V3tMEANc86AME8t5/4l71BNtN2OH4P/kP7Qldue4UHPtCFQsGuBcI5QD92yjT2PIhBhtJ0tJLGQwnFvrz/gvnLt4LG+wOfDM03tfbPutkHUkd3dvuDvjV7YE/YN/7D9v/4UckOsxxBHQNs8T/jNcSZwnJVhfK4UoT0TU/R/PaBdEh++X09cS5yPXUUZwC4RLR1ccu8AvDENEbz8IO9+na7ERf3sX43zkvOAXp+C0X6tDaAwgGZceiIQz/JJk+5d+B3u409tAav8or8B7kVCW64OFDHuorF/QtPiE5Dg89/N0EDBjHHN0nvn9K7gjWpLfc3TkG+4QlCKgCFAzmqgU+Jx0KCiQF9AzM8vg1Ch0u6AjOfy7GMyzPO0XqpBY6BhpQ7N4tjND76pwjK/kUZRrZNPEbFQwPy7cMWXroywv1zs4KAkPRETJJluw4ZyXKuPlrgVehLxXGAxPlrRDUKBepQrNS498iSiTf1JEpFkrRkhcbxBSB/Eghr84EU8bZKyvZ5xQHySjpJPMEIz8PAsf3NflyWyL6Hy7jEe8KHR8RGgT5xtPlDNugjQYvFwBb60ctIhvYCQ6BBtUH7rbfTA2dOs4W5R4DGvUV9Tnm6QbGID8fKeAHw+usAx8d4uIR93/32LQsLRXcB/n55AQMWPU0/uM8OJXW4RLhF87z8wL21+vlM+aBChoCC9wG6DryS3H83+syAigvYvXfJ8Y/MB24zxsgztw+Ktj/HSyWABBL6cn2GyMiDswQpxxMsfUT2hgHxy4NHA8qAegoAhYQ7YEeEes04P4JzRIjotjfLe86Fwm1KN7H5zf18x+6Dg9E8SsI6BLR7/PMOfni/AguGdsGQQYTLRkXHT5bJc3uL6knG8L48cvfZBbrHQlRJODQfzAdFKgt8vhD36kENvzQHRRIZgkPvKjhpU0XmRjOHfDDy78Z9zIoAwa1683NEN7x7jSv2zT+9xw1LNkEMPo5bPDVJ/kEJwgIvCeKfxA+6CUgDGD0Ku3kGCDSJy34Htc4FMugD/v/4Mscv/3xBNAKFBLH6Bfm/ygCJA3/Pgid+eb5/5QCEQLb1wICxPX9KgNGPhcFu8Y3fxIl1+3QtSwUHQG+JvAWwFEOLjvl1wKVRj8AR80Trko44iK19Eo6K/4a7jqqsdH59wcZF5ce2AUEEqMq40oPxgjLSn835M5XLyqc+ALhIvvK4gLV/fowK9opLjcT4TYi1v/QQSGB5jMDRQ7jLg9GKicK8/o23CDn+A0hrx7oybNDOuep++kG8M8C1DIIAPH+eJArjSYHIn/lwh/AGc62P7gE1jd8Gfj2BBwk7OgTCBM61v70+/AY9fQ90bzuExMqSO2VlBTrBKvw8fsNkUr+yhgdBz1h9GIWGeP36Dh/zBQVKOKv8vkrCyWTTrYi4L439S/+9hPU+rb7yv0BKFATxQb5IfMN29Wy09yl5dlMfSYSBt73DA+fCd/u+/L1uOTKFvFWHQkp8dtKU9zsgSYf+t4I2dv+TAMGGgIsHOkOCeoeF9MQJ94tBvb/AUMT58wN3l8BPfZ/1XMdLnPvDN094gQb7M3uuMzes+7nDOfmRZVCnyaoOQkgwu0FAenaz/UR4wYp2bvaJDEq3Pof2tP4/hMmABkuEu/kJ87rFDHp8+3iwjPWZOcKN9od2X8MCvEfL/AT9xPoxTv3Fs4pKlEmz/Pf/wb9DSDyDxYAM/US982vKOzgDuzp/v3KLQlOHeov0/TVrrz5ShnaSCrnL88awf5/sdnI3JtL6K8cbs4PbrMx89UK1xjq9yDPE9Eg8gXj7g1T/PvA2d332RIdNSj+//7mgcLxKbHfqgtG0+vPHhUG5ec49mOnTvDsnfW+MRfu5rU6CBmE+iYVCiQg+Fn03wi14P8+LzPnC70D1BUo1fLd/t4F+TOmKt0kF38P/hzsCdwMuwDxzh0IGLBKMu91PBJW+fZDYd2+Q8Lb/T365zj2VgcJDy8I6O7wBOT3LgGF2SfNgdbbDfkR8RF67QHE5CEnL9dqQQ0UJ9z1K/7FFz8XIj9H2pg2PizlsWHrziRRARPSoe2SuKq1//Xd/Pca/rfz5C759L026RO5ULRcS9h/+O0aReq/+THo7zLq7Kc+BgAp9dgyGQA3QBbvCyTTpWr8tWkMIxGB1cGrAFgYjPIAPAv5B8rtXfAObovqC7Uj8w2mNMOtuxW4/goDGk0mwCzt5xTn86/3tTC24C5GFTbxDx37gcskIy6+OuMHFNXEH/IO3wsr0JAN5wy03xgMKTj7Jf/RGBBAsPXLBE3/E7n3+C8TYDj73RECKK8ZJUBF/egCOFH7Abw80mMw2er/58xKFvge8wQV8fot06sFCesvOKYK/cU1HPGqt8x/6gkpHQ78R+vjg8NJLzTb7xHjxf9F5Po4GBr0H9bsEi9M8GkxA8Ow57QVuD/L8Rn01d8TamHfMKom79Q1+vrSylZ/uD0IFCkC9ALe3uATHNOgv9XEp77cLuPyB7g05toJymw35s744Obl+80tUdPnJQciox8E1EpIQ+BGP38sG0W2mhcbH6w0Mh4XvsUGKfYL7eI79vwj1ALq89Qi88nXBPEs+AH//PnhEO/IySHtBM0NP+MByfqguQTBDvhh7h/m9n8J/R0BvfnRLAzu9znM+8vAzfD88iEYy+y4Txso6CT6HbggCBoO9h0E0uzX5CrmBMnzxgHsBNrzZD4f9BQn9hIw7kYx7uqB98XyJQcPnSftNQ4ZrUjjN8nBBfvIKObaB9KYJwDJNWU01kbPFjTEL1fb0vfnHIExE/sjuu8U8xDNNBD1DNv81Wojo0b4Qv3bPPmcFu73M/9WOa3m+QTxfSekB/pGtg1jV+44pNkK490hvyx/PPUe6ajt9wLduQvbwfwSI/QjBv40rurM8hIpLvZGF6wY2jY2HV78IvCxL2gWBRDl5su6MNDySTHhX4gHFtREcevz7w+38p1GbARI+B0Zj9/yuRMm+9WB7tu7NVY7Fgvq/xWL7BQQM8gP6J69s0Y9wez1OkwMAAdEueHQC+zvqwmsSy4n68sKXfY5NM/lgW8z+9PJ3zyrEfP7LxwqJhrtwEG7Qj8ErxH9AB5S8DoB3csGEZzw6hED3eEuXeaG48YAiKoRJpro61riCCgdGfg140Oyf+/MNf3m0OUnsBfv"},"input_bias":[0.12707,-0.098299,0.13953,0.038197,0.010114,-0.10567,0.044721,-0.051326,-0.067325,0.252,0.18901,0.11279,-0.045684,-0.11328,0.083568,0.051347,0.061075,-0.19639,0.10031,0.18874,0.10733,-0.013371,-0.10857,0.07682,0.10388,-0.0012009,-0.085872,0.13217,0.23465,-0.063425,0.0065839,0.546,0.088792,-0.23388,-0.053485,-0.1125,0.096106,-0.22088,-0.15425,-0.015826,0.071113,0.070699,-0.01359,-0.11861,0.01654,0.00010799,0.21238,-0.17184,0.41486,0.22259,-0.024116,0.46097,-0.22484,0.066289,-0.13675,0.11601,0.036604,0.34014,-0.034858,-0.07097,-0.20257,0.066156,-0.031345,0.201,0.1842,-0.064349,-0.019434,-0.022966,0.0079083,0.20601,-0.020607,-0.13415,0.40859,0.14715,0.11266,-0.26439,0.1744,0.092239,0.21811,0.09979,0.63104,0.20025,0.1483,0.41604,0.20538,0.037534,0.71004,0.33714,0.48221,0.30748,0.62826,0.19516,0.36396,0.59745,-0.0066834,0.40443,0.24947,-0.054651,0.2971,0.25454,0.64955,0.49722,0.29516,0.49684,0.51952,0.66299,0.82423,0.54693,0.85866,0.36596,0.89476,0.62994,0.23222,0.34945,0.51322,0.17136,0.39322,0.077473,0.18748,0.25566,0.44101,0.38639,0.51908,0.41995,-0.083188,0.43771,0.84145,0.42702,0.42953,0.42555,0.24917,0.49955,0.24292,0.47415,0.81314,0.20631,0.45312,0.34341,0.11702,0.26103,0.35699,0.35433,0.66571,0.33838,0.84133,0.33862,0.20447,-0.060721,-0.0051836,0.4465,-0.11526,0.25931,0.23358,0.46513,0.55199,0.21211,0.40248,0.11692,-0.01351,0.49837,-0.12676,-0.13961,0.037114,-0.087838,-0.087852,-0.07459,0.086189,-0.0599,0.12417,-0.004975,-0.083938,-0.10159,0.21728,-0.077444,0.044304,0.1822,0.17565,-0.20551,-0.031447,-0.030581,-0.045248,-0.079083,-0.042952,-0.021481,0.024286,0.083684,-0.062179,-0.1028,0.12313,0.011107,0.030237,0.036237,-0.021209,-0.044618,-0.039249,-0.0018438,-0.14954,0.076975,-0.034807,0.15023,-0.04657,0.04918,-0.03425,0.072963,0.14313,0.014925,0.0373,-0.063641,0.042149,0.044601,-0.20036,-0.04236,-0.12929,0.040741,-0.002624,-0.091611,0.098185,-0.083643,-0.055114,-0.086604,0.045645,-0.010704,-0.037426,-0.017404,-0.014298,0.04207,0.19027,0.079176,-0.18624,-0.14452,-0.025907,-0.073793,0.083847,-0.099224,0.0028031,-0.06356,-0.097742,0.037649,0.087192,-0.10272],"state_weight":{"shape":[240,80],"scale":[0.0030564,0.0036998,0.0042115,0.0054475,0.0046024,0.0055618,0.0044308,0.0037015,0.0042141,0.0046017,0.0041592,0.002968,0.0039232,0.004113,0.0048826,0.0039671,0.0040238,0.0034746,0.0027088,0.0045323,0.002827,0.0033557,0.0037712,0.0034903,0.0033013,0.0055155,0.0037293,0.0034811,0.0032419,0.003627,0.0086315,0.0026111,0.0038374,0.0033687,0.0036007,0.0030405,0.003356,0.0042369,0.0031602,0.0034829,0.0042264,0.0049976,0.0034886,0.0043901,0.0040058,0.0052022,0.0051956,0.0051488,0.0030644,0.0029486,0.0039736,0.0026144,0.0060317,0.0041418,0.0038885,0.0032783,0.0028133,0.0038348,0.0037679,0.0028708,0.0049292,0.004139,0.0041803,0.0039367,0.003995,0.0040324,0.0057539,0.0030487,0.0045923,0.0035763,0.0039856,0.0036828,0.0032726,0.0030184,0.0029977,0.0028965,0.0043519,0.0032955,0.0049105,0.0044106,0.0038934,0.0042137,0.0047021,0.0051421,0.0027101,0.0038187,0.0037297,0.0033295,0.0040131,0.0033242,0.0032292,0.0044682,0.0028574,0.0051564,0.0033776,0.003543,0.0048752,0.0034059,0.003038,0.0039604,0.0029981,0.0034938,0.0033222,0.0029966,0.0040736,0.0035501,0.0041556,0.0037783,0.0034272,0.004129,0.0028613,0.0038779,0.002523,0.00403,0.0039835,0.0036987,0.0042288,0.0045077,0.0035694,0.0033343,0.0045209,0.0032542,0.0038872,0.0038876,0.0022914,0.0034893,0.0048008,0.0034644,0.0043463,0.0031815,0.0031609,0.0036454,0.0038553,0.0033354,0.0038273,0.0035829,0.0039218,0.003729,0.0030646,0.0048291,0.0040465,0.0036682,0.0032209,0.0041796,0.0039239,0.0039306,0.0029105,0.0033737,0.0031961,0.0036882,0.0026482,0.0039331,0.0029433,0.0039555,0.0039024,0.0034642,0.0035129,0.0052088,0.0028515,0.0030439,0.0038117,0.0035903,0.0052811,0.0045165,0.0040739,0.0041247,0.0047305,0.0037214,0.0037258,0.0047753,0.003662,0.0036204,0.0065471,0.0043177,0.0035654,0.0059612,0.0031474,0.0060559,0.0047379,0.0034343,0.0036787,0.005008,0.004186,0.003334,0.0045247,0.0057076,0.0051176,0.0047918,0.0051269,0.0048161,0.0035229,0.0034751,0.0041978,0.0037368,0.0036277,0.0054381,0.0046851,0.0050572,0.0060138,0.0048666,0.0065693,0.0036431,0.0043115,0.0043975,0.0036211,0.0034675,0.0043856,0.0038899,0.0033612,0.007114,0.0046977,0.0028792,0.0033402,0.0052878,0.0036025,0.0034953,0.0035273,0.0031242,0.0040981,0.004202,0.0043662,0.0035709,0.0031089,0.0071475,0.0047122,0.0036467,0.0046727,0.0042922,0.004608,0.0040775,0.0043816,0.0043544,0.0044538,0.0053527,0.0032038,0.0033651,0.0037289,0.0045155,0.00317,0.0039734],"int8":"0FzFPODcqOEjJRfqv0rb2CDareL+K5MrHtLd/YwN+o1QJCcUmQKKGAmzLOPW9nIOGvsTZi/1AzYE2NDs4xvUEsaiEd4CG6TYkQwQfwP33VDowhJL1PPGtO4E85keGMAOsviP6hBt/q3sGtO88jkA9RgZsdN/Jh8eHwce6/0szR4BGSo6qyQAwAE31wjlrwXY8PPGLD0TRyrt8BsNDiUbCgIV/uzKJ+8K1M3k/g3+xA8aKvnsIvdF/RzpESKxDwQ99frlBSUQusHSGDcZ8/QEA8n9+X/PzQ/j9vD6Ib70Hvq60gjt3iXS5ww05vQKCPTm5+379w8M/+YgCNPO+zHRJe/xH+Y3+v/q5weB9hDxJQf/AT3U+B00Jwkj6w8j8dkFEATlyN/d5vvLLP9MEMfbMgMcCTQAEhgA9xTAzAc9+gLk+UwePrLUCNu78DjhAxIL+vw1JgAg6t3e6/7R/+jb8RIf2+zj9hL36Sg/CwvWC+TW1w/f1rYXHPhSP/4p1SX26Mvs8/nVGhLl4PA4Q4HNJCk8ND3nxAHtBC7jJekIDb3FJScb/vxdzfAADzH2/f7/vig88ij29g0HDvHorwhIEscg5wsV/OMUxx7mVfrd5PQu7uomgSrgAOgPGQVPQaAVyiv7LMfW9P7oFhO+SAatXBnTfxT+ErIkMArozAAV9fL18bAWI+4Y2On+EBX24ATksRkJOSNBEyD40cLZHisIBB0L5fvF6NQPINKi11Ao4hwBAhyYEShIbB/9sCslzt5/9Ar23Cy4/j7j/djeDgxX7CI3GtyXBvhK//7eTTs93RsN/gLA7g8S7M/nINv0/MD2SgU9ugYZ+QRFBiQR6eT2Dt36Ag/A/vBcs7n6EPz79eHZWiMk4sUGytvvRfojKFdCMiQM9Uj91zTCSgX3GAM+CuD/HygB4EMb0NcVBCoMFpTL377VIBgDsOIBHQPEgSD9Nx39G9rz/CsESBID3AjHntwuvjEi8ZIu+eI0B+gcTwICFMkQGyEK1zMh4xsNHsruDPPbKPDhucsmIBQ2FKpAKn8P7Sv49O/nxyf4C0Fs+f/n//IK5fIL9ikZ/gnLORMT01QcCA8QyhAp5tcEEO9CLCceKiqBG/cC9+UjGCsI6uo/DetfMu9CKAr9+QLyCM0TDtT/3FH87vM3Gw82ADbe/4Kx7uDu5kWfJtMqgQsI/xkeHVTR5eCW4yMTwbA7HdHp1B8BsjM9QE3B9OIy/+p7TCNJ3QA3AB/R/AVFuOZqytQMjdgu6QjYUiib7ePz/zUoKzXomTGw9+nSGy7hGeLzENlL3ychEuqxJts1D+T2/QcayQsW8kDwaCjrLQ/hH1zuD7z3fyzg/BH0ZmlNB/HC5u3m+e8aHPc82wgmPbz2AB/96Qytz/HfXBi47yj65Dvm+gbjyDn6M6IU4ugAOugy6tYOtwx/Au8w8NgeKBzsORK1L80WBurxOS0Q8PHbqeLlFzPK4TsVMxrvFy3iDhA6BssC1LPqIAYV/cztHuycJe0FDwjg9UPIK9jjABfjJfslC8/3LdknCvjwHDoS3Ahe/ewyKX/cwy0cHvbJK+IvF1DP1OTNDRAnF+MHIwHm/OMzxMUCJwei9h2kUR/2HRDGvxTvuz/a7xPhAfmBukpa7OnD4xbAK2WtM9zmGbLCFR9Ny+65Jhr4Dx4SERXe3cbj8+bQ4wrTzPk/2A0mtA9Y7f816RDPLZwMP+j8FicSD+8jENQxMh4LPTXlBeVxDDwo2072WDBdKDnmDg3OG+rfNPpI4Pwl3eDu4wH85dXN7/rN3Nzv7oEF6L0e+WkYQvP4HPav/wRZ8vwJHBUeFdz4J+YrBihzMLQquPojGqj4P7bqAKTlwjTCgeA44EU62yo6yPjxPg8S2CkJ/VLYBctQmxEIEB7o4frozcj9x+tr0CEQ992z7/PtzyQTwDgID0knW+v3gV5JxgFmFzIyCi6wJlMPLUE87fpfnQcWPHQrotDS6/8kH0cKOussB9jLGlIJ7Y9HLCOkMC6/rwgf/BPpQugN/9kfJizBJxgxzB/t+8bg8yiBAQAdDy7yJPAf6t8IBBEZEkXYDv/28Q0cPPQv3DYNIz4xWBAo0nmWGTkf7xj5GBkRwfJLBxLlGSEqvwQw8izzCN8BdNvUCJil/8kvNz5Xwf4Bis7oIOQwW+Lszz6WJBYHOBwz1gwzHq/08FNEcNbKuAFnoQQ6/UnAafosERrrLSLt8yAViQQ5Pa7ygfsWCevsLOwOpSCBywAjMifNHQ4ZAiMk1vjGIDafHvOMFhrOvvW6090U6/HRbfNNr1d34Doa206yBX7hHQY26rsu9n4qN98SF/U5IRIRLwyq7/r45+fhAt8ikR5FEu2m1xC8EegBEe6zYAMB2xncUt4r3vpr6QnS0ArWFQcH8tn66Ty0QDTJvRgpJgvUo9YsvtAiKBfJMpVC7D0HKn8FllAe7Tjo6eXsCxSyD/3UD+jbzyEVy9oiAfj7HF0RF9PoJF7mJ6X07yDfRx4a7f08//7K4zEI/NrU6kxPf+LdLeFQX9jbISsB9kQ0KJ4tO+Dc68/L8yYdKgcH6i402Bbo9OgOPtjfAPLpcgXZ5wUuC/xr8TTnu/rm6RAcE9nzPBwQNxMJf90RBfs9VbHb47gp7T0YMa9ryu7xFuDJ8hfY4xYzCwvpCycW3gPw/+UYEwMCEup/LPQW49QUCPsQGwMG8+Ta+BpMEtautwII6BMbNAXb/WHW09/2971F8uAAFAAODRYBWUD07OXqvAwEOfHxEPIm7jfhNQr/zS8i/g4cIBQCGzUC+ywBpNTU9W8TYypHKbnF59Ma5ynn9fzLBAugzFjc+vcc4ghcR9FBHiAk8NzJH+MjgQA21u3262iLIhnYq1Yt3rwk9i0tCl4Bvuj0BpcWEi/tLfyX6x/HuUzm1kLh/uu6MNIM9DeoEyT0DH8EwJaIP+LfacS82DvXzLIRCUlH5AL5MPM72jchSisd3gUSPdcvDfwgtuDwJiMF9wr/6hTZGzEJNwcxzfobEoHi9hzwCC25+wLmqi2oikglMNUDlQG2+bVQKuKrBzIdEjVN3iodVQAg/RZYxt0i2ywX+SPz9SJEInHTu+N/8boCSQwooQYB6Pjx5xotMbYrGt8rCx2fR/XxAcvnIz7Engu64EHu8A0l78Xo5kYSyRnpIvDsOfpRBdTE5Aa4CwW9RgYpppoB7vD+7x0pEecQFd0k5AAMfxME5+4IG/YVDgUP9h4ACzIW8fvd8fsNEvvbGQUG4e4j+ef9CPwDFfwY4hXuDP0RF9cPEAsY+wDw8/cV9wz6CyD3KRVW5vKUgTYGrO8UGTQCQCr4tEXEqdfrOfjT4grXTUIDIkYF4BA6CMtS1S7nRhMfAerh0f0A6w688RYx6hHM6uXyNski1d+Vn/oWMCBN3hLiDA05+QgDLgEsF+bZz39NOR7xsejYCvkBvubN8WLvHBIrWFP92PMB+2U5FgDLphjwCSsWIfYdGjPXEyxCNykl9df+HiAm6ToQMtD9/uopgRAq2ArJBgIfsdskq8I98QFI9iHP/QQc7zz6x0DvABgLzkTa4RtDQewVQjjgR9l1x9HTW97x8fcJOBSm5eq29NjQ9vz0KQH2Tg3u8bvUQtAUsyq8+xNs4jj81PItsjLk/8X2tcfYTVf5Bv707tXgWigSJRcB8twc6Sn2Td0czO/t4Q/HzDbmDmWB5xcnnuuVEzI9DU/QUvXxCEoLWTwTDfAP9yzMCEb3yrME2NhL1aDYJzMhJF3i+QsLrThVpCPsCCA2pF4ax//7/O2xy872Fvt/GtJKSwbH8jj8DpsFFw3aYI4GNtsI7VT4AOlVCxoZSihP1p8CTYwiPNg4Cp8bQ6kA+Pg87hD9HP+5RvizAf4fBKP989vlwMVDq+4jGeAL9EVPCmJJR+BXH+ozzard0tgNAfP31483CQJ/yd0aVdJXSQY57jqq+OCTJgbTriHQITJpbefk3gYN6hTyxqsWTin27S3oOOsx/gwCYSW7tQ3U2ADCI+HzHOrzIRi50E4L56uB6MA+1g/w4ND8+eYx08AURPYz+QkPQOehsC6xFKr2Kbrq+tm3ubxdKJ/zE8sQP+Y82QsI0R4B1QoYIAMKHC7V8BkqTS/4DavPxMHmw9ulzd7w21QagQn7BX4E1/Hb1hQdNzLy2wwPiwP4+xX8x4rrf+KdDu8gRaudCTY5X+AEGOTseNO+Vewa++DCEU7UCB8iJ6QFVb1l/gBnAWZK0iazywEK3jws+9A0Df0U05NE+lUwEdUstOrW2DPvyUvxGQf/Dtnjs9sIrznl+NHQFen/dlI4MRdfuQuB9eDNvwvqCObdCOr6GiswCPvGMN/t5hAlBqXxtP0E98wR2wALUQQw9dgZCSAXLNQVCz7N7SMg2S0CE+Tr2gsJHeMdNPUBGcj5AMEpHQvyAx3g7uTwMjO/AAwXNNYGDs7m2+3f5CAUFxOBDRQF6MLbGhj13OLtB/n8NAx/8+pgJsvz038wMATt+Cu4bPoh9wQxmuPJbvgKI7sB1JQVXPSgwdYZj/bsA+wUis865wWyKzfkUOkHINAl9BIQ3hgEErfcNwfM8vYSHhH7Hi/5yRMKNs4boQLrqEwi7FntvB5Z0NX2x+jr/cJV6PYcAjUT9P/z/iYDgSHsFOIPChz/EA7tFO3xxuYXI93cFQDxGBIy+tvc9hvy5O4EWGPLBkRg0OAA0bhM7ZerXwCz7BIX71XtN9j8ydPX1gER4cmu5gfkxfzdehIOdMn90UIXFOpF0EoHd8Mk7xjlsgYk0OhHgTcdbgcewOgb8tohJQ0UEQ3R7FvPHC48JjcGB+rZKQHvMgQIugvRzNoiIfT46frcD+gi3MkL3Tf9yhz+G84Y8n/81Pf//+zs8G7l2QLz8SL47hgZvDchFvo2G7rxJfn07inCCJoG8yOm+vzUBvEJENPM7JUGK+ATgcrEEf0Q1gxf/fbTFSr5zrNb12A0+jb3DVEv8zc8EeXa7RPuEBxFJeI7CPEe+Sj/0OMYHhbtGxEJEUdAIyMPtCfhAQIN7b/7FA/9HNoNzucF7xwjAQAt5v/84kIPCwH90hHrLuoQ0+bl6h0OWNsdQu1/nfkUKSMeAPv0IfctTQjlH+fx0gMAH9lOJNo74AwCIfI66sBfJ9jk3f/H+Cgtf9JIVgMYAB0D5+smqi8N8xI82tHPDbgLQSH9XQYJx/FLytUL1usoMx7PWeUk+AJAn9sO4ehP/utECH8wuMTm+Iv2Twv4XqkRCswZIQwT4QgbPDvKNAq9TbAt8PTe3zj5HDcDIAL9si7rJkpoIMoUcA0C++7I8+urzxbq8H3JDvvv8xf2xj2rJuwM2vcQ3S0pCn8mChvhEiodJCLcYQ3RvNbY+/Mx6gYR9SE9J0UwJuX/Rq9Um/t8uRm5KC0TtQm6EE7XVw4BRiy9LMgU6ckO+fXZBcA4PigXFutEq6cLCSpmOhn+zbPa8g808uy3VQQ1fy2gMu734+L1C/Bp8gRu6S4Q5UnUs+nV9fotS+sTHFXjFxPwJirxwPksE7HjyxAm+twRAOUT1R4xGejf6+7y69K8/A4SFBwC//YX9B0j9AAeQBMA7d5BLu0W/BwMHyP+3AH05/3r0ukGx+UCIwXP4xzl/yPe+O/4FxIc2yoV5n8m7irvClXHFrHqPAf33x9n9gwKG7V/DemzHATrI/gMAAngB0X238i9Df8rHfUt3/im8QEvJaUN7QQDAawTZx0Z/gQl7vLkGw8/EPrjz2ArMRnjLtTo6uLgLDrYaQ0Y/K4RP++7EQz09eVM4CgTxSclJLzq7rIZSkzgujfe4hf9BuYY2xj/DeUhL/bNMBg7u9fT73/UDC3F7Rbw6D0yIjxQDvpDw+8FyMoafyvnT9g71QL10dC7ZfYv4CdRODmk8QkC3GXsFBe4N64GaQACC88s9RIVHRM9KMlB+gfuD+HtFgb+JBetkRdSCg7lOB9M5j3vnf8LCN8PAMvvCeTI+fVDjtdgO9RoQ9fAf6bdEgMPTtPcFWNsSszj/+b47LNaOQnh8hEFbS80fyrX+yrouwTuUhPe9m1V2VIG/fYotia/6yPoLbAARg4P6RlZDoHS4vnt4SrBAPJB9AHo7PH/ArsbUfb3AdMQ9OXj6A7uMRQrIe75LgBnEd28OPHvJtAZ69b+9PI4PALmEOQIDAVIzCIxIBsJEhrh/vKwgR3foQUP1jEM7AUS3MYgFg3o2x0A3x0n50mvCg3M8er3BO3QJvmF60o0tqs4quFEJRUiitQR7wg65wr1QH8E6eNDFPkdFZIo1ahF+hnh9DRHIQKt8qAJPgzhDRLbmrxMzwDGiDX/yCcg/IHI6O0/S8koCfPwkxM//UXam9jpKl4AseXp0NHWqtojuQXXBAG1EPcLDP/MBkEjED7O0hcROA/vIx7OI+YJ/MMzHPIZChRNL/orBuz0JwgCCQv/EBwlx/I3FRXmIIHQ9RjnKjoIG9806zfm8fgv5Psd3hLPCgHWCBTlwWrwKePl7SglKq4V40TvQ/jt2Aj2N/gNChGdJOjwFX/dE/AdyiDJCi8SpiEA8vwWHOIZw/MQFjDZIATB/hn1r+jk+NUUjRnlD9gSxfoMLDb7Ouj04t4yAjO4AQYa2y2x5dXyAhXApTfrCBPn+fvoRfAw0gXvzLO27enC6w4IzcjQGihs9R3sIR+B+CVc/PEM8u3/5RfS1tL1PCziCGfu/PtSOwYu+wSgGNXIDp0W/PK74lmjxOgCHn83vuEHz8MZ4xHzCskNSPYo8LTvxHE+9ianDeUm0P/g/USzBPXqMRw0H+zL2g87GC4Y7voF/REkGwkx+tF/9ND+6QsW+kqFNukO1cS/4RHj/BARyxY91rcw2Ovc7AbeJe71wilG/UbzJl/s8vNN5RoB/RYzyQ7X3qkeWtjfxQbkDRAmJwExJNv0xw8U3eXqJKLH5dXf1MUL7gPMCQNnEefJGtzkXewiIRICJdT24CH/++seF1MZ/sDkpwlIAvjLzMrNyTpCPQsM26/UwfsaLT06Gv4LAB/2ZSkNJ4EY8S8m4OsJ3O7p6uMT/vPd7ckDLM/KIT+8LRBBAOH2+ez0LX/xWxa18fUXUev/6QQX2BEJXfXiGh8WDgEt3wALKLoc/RG7BBHPOhD96kHwARPTBD6LBcy9hMjPZ/zj6HfmCEUaKBcRCBFDM0qYJa/wEOkk0NYYGEEhB8LpFMQHyyMoufElDPtNEQH9BtwSN4zhAw4901kwxuh/yacfwet61/MjWsIoJw4kq/kVBhEjfPj0ANIvGBvuvO/n8VEB/xf1yQEMIDfc5wXuSwDJ8ScX5xo1GSQBxCQ0PxsmDiHwABjmJ9g7qfz4GmP98O0CtYHuOe4F9PQ23wUlQCwF9eX8Gn80BQXlGhfP4ClG1tYDBO4OKA7C3pvhDyYVQPwRBUQOBy/s97cDSRMH6NsjVM5B+szE+d/58ADIPRve7dLbFhIeRuXyCvbyRcDqF/e6+Qf11dZMJSox6vb5/M6BFdj15jremN4YGccE8BMKtz2LPiFVF6sHxtcu3x/52hu2v+wLAyYIMUgRKB7o8+wI1bnn6wX3QeTqABuB5+XU2ekEPvIC+DL5NOMu3w8v/jzxKfIlzQQWn8DlHuKr8Z0W1xMC/Ma1AcEYLyPC1tPGFPUw9RYPNgnSDRca6Ak/3BTS08UFvVIFEEyMKjkqM+KcB7wwyvxZuuwEHzQP8iv5ARLjSy+BETDySscJF/YnI9UXqsAROVy14eYMnP8CG1t2Rpwnu/X4MRTjMLwqROXD9bmi1d0gPRHK7Q8SxQHV9hxgz8scLCn+/OHWSigkw/xO1VNcRDLR5BJsPBxAFIzg1C2kxRBq4NTVCywE15kngcT86/7pr/Ri8a/wCvP9C/4+thvSBz0/8xb5TfbZXvw46hYk3dFuQdvy5w3d+YHyN2j41grxOdV8DG7QxdINpy3VMPX1GFwfTPTNGfnQMSK8Fv4QJEFRwRgmpdsgzQX/dE68K97NAwIA/vviUio2se4X6BE8DjTmmcwJjL5bJVPbGKnHDtRI67ATDhOlNzmjZl4WPMkB2MmjOaZvASV+sr+tFonQD7e5uePjJRTxHQdtGpbbgbD4RhL79CnW4PIP8OsQI/ce0RLoGsYz9DwA/coMFO9Wyxu71AQw+A4m+xfVGyDXxtwQFfID8RMRWUU6xQQY7ff8JN7uxy/f+hgWOdomgQpBDECesTXRQQXxEujy9dIZA0KcmRv8nEJU7D/80ij3n4E1FL8GKsXwEhmaDiQJDdzzvNXX/h0a15yqAgMDCiWzJOloSbezFsg9MRfR/ecexNQu+UIBKrwCvwkk4PsXFQ9CxIHr/Qf33SEIBdEF6c8aGwT+4DUQJdrbGrLZ+A7HLR4T9BUZ9tEV+R8bAwouGwEHEgEVPwnB+ND2OuY+787L4OYAwTDx7vUPgdvsPyPI8AeqXp9WJBMBD/cQBwwINRmvKsD61vkp3/YQyvTQxEP9OdkHDAEk2vbV3f/iFtHG8NX2T+/bCuHQ2SQ68zGv+iIuyPA5KBEZ+DQaB+4O9SEIEDvBDzAZAuLiMvEcqN7+qc8UAQnWAeAVEvr9MwU86PHMNwAl68EG2/jd1QzDB+Xsf/7mFxjzJAb+HRQIANQB6BuhAdgYuQgr7B8Q0v4G++oAKi0J8NK6Db/UFvP/+MXR3/7f6QTz+BHw8fnj5znnBWDPucoqKTUd5iU16xt/+wcfzgwVW0JWGfnk4/citvMHCewc5OdBMugk5yAB6Ab2Ex8V8tvz/wAj0vS6APTxK/U20w5ANungMkV/9OfRJtMO9hENIu7BDyEU5zfwBM8S3Pm36hgK2fPatiP5FPj8+CD+9xgF6jeB9uNAL+MI7ynfDssRFSkD8RbZ9BriGPPh0N8uBsLFNRchudjZEgfcDTXq6uURA+nXCQECGs7T1AfD8/Iz2PAsIAHq0jK2JUTrF1TypLREtP1TQgwCp/8o4E227C/q54Hs8BMP9Sju6CMEEBNZC88F1etbsfjxL1H13wNvGdkkFUQ6+N+YzgcC1skn+SXpCyAvDsID8usqS74v9AxV1BP4AUsnyH8IHuYAFu7pKRy64NnQHNTWOg6b+vjr9/wsqq/W3uMLEv0bDNH649bJxQHz4QPf8A3U7fflDe/iCwjgBOMqPjkjAAHz9RNICRUAFDAF+pHvTunzLg5/HdYP2sLuIc8n/d4elefMM+PQ+iIg5sYwCkbQ3A3u6ONQAckdIUbOtefZ/GndOb7r5hLq4SUuC/BIECXe6fG/Ja9S11oo9dv5pMH98QYbFeUHFU/TCZcD3dcUgdf68s8dHTgPF8zkUe4xJsYCKOAJ9MTw6k/OW+kgBVIuxzb3NAYHGwscuyXXDA7nuSksx+KX9RDiKRnJ/QPaXOse6+Ma8xp/LO3f9O/uIMTiEdg8MOMe3ulQ7+bU7AUGMtnqCQEUK/QU4Kii2/HfAT42GAI94BsOFeRVXz0m/ATq7izv4wpECd015fotfxMJ6Aj/LAD8yvIBHwLaJ6AjDdUpBvm3x7zj9wjNPBNVNwARxPTpIQzh+ScJBBEFAU7W+ds8JSEeAidM6w4VMUf+Bd7OIeQwTCH79x/6xfUcKDkZyREABSMYfyWdvhQJERsfKFHSEjPJyQhXLN4q4w8JA/rN+kJIvcb9ywwH/ysAFQ60IiHdP/5H8MD3Aybi9NQe59O/LPwCPy7+JwX9LOEjT+X5y2H8G9s//grtDiD7I60X1M7sM9gnCgXO9QDuxqPrK9bvDS0K+QHlygMXIB7oDS0v7BAMJ/7t9hUbVA886972Og0ZCCwXgS8+PxYLLcPvOb7L3TP0NSw64PNQ7+gWVl/yHcYV0qzaxwsw4fzoPq7Z/LIDWNgDge8gEPDP9fk7Q9b59yPiBfMVFsYx4MIgBP7J27Lx0QvoJAzzWP/0EvQh++na+D6B1s8uAgbwHbfJ6gMFDgUA8+/g1dXy5QIX8fb66AUR//W0vvHr5/PJxxjdBes1Htn6+h4z/BTC5wH96hIgwuYF+RYUFD619uDwuQS3COYRsYEIzOFdDucAnAUEZj4ZFFDA3fsCDzIz7f/MyAXm4A/H7whdxim59FTiwf5d6LrP3v06OA9B9+rgANEZ5BnFp/U+AQsQ1WLnQeL1+0vRIQBm4ULHDo3CRhxRBO/0JPS7tOxL8/My4dYIatf38yRCGsROa6K8CgohwQEm+OYDJTUkNB75Q9hLFzAVBDv3gekno//pEgLDNzHx8w855wcS3b8K0QL/8dXgIwfc6c/73P33B/gSFAYyybzIICwd5wQiPfzfKxTQ1xtLGfnSLgDmG9Hg/c0PBin07OsDBeHjG+nwfxvdQgcb6OMD8AYUFeEk+az0/8OFFrwOwR0+JAge4DRuDX8HJBQf7tsO2/ZLTm/6qeAWq+HOBm8u/3roFVpKCR4QufNQu8EIEOfH2B5hrsn4oCUayilZGdw3/ONF1Vs6Fq2z9j+h7CGbLR2BENMhNxA43bP0j2cd3mGPJiv1PbkvI+/jyAPm1R85EYQG/NjMk/kG+vX8ZTe/uhXU7e0Dy9Qh+dv5Csj2+wjjHRYAxRUu38IXIjY4/OcaOvIIKxk/8vNHTvvn3dvBwPDj8EoIFjDvBQ7tKP/iJxi9IuQzAxID1u7jpj0c0FXYfzX0B+grMevvJ9E/BxuzuhRbn9ENS/k+jmcE9j/n8eyBQ8c4CKIaAQM35+u/FvvdFBq/AwHxBNgk3WXSA+MUiQsiQxLbQD5D7Dj8BTbfe2PW1cU69gQd5BsNMSoOSzQZNkXuER/z5A/R6gvCHd8VC89/udwFJiXlA1EV9+/NMvvn1RQ/CtHgZZ7zvc4ZBSnzuSbi4iMqKinuQxDvOCvm0l67tDskGD3tCyMi0LEYF6bg0ca6+/D33Q0VB+305oj3BTO/KRO/RcUu0/KC1C0LKNjnsL1HxsTgJueyGRD1/g8xMhGiK/QSgfyfCu/jyfYRawnb5sEI3PoNVOP2Tv04mFH9qOkOgVkoO7DMAxPSy+oW4MgXyZxXEN9SFh+kiNnAMzepwWtu1qUzHQE78SwbNTJlAqjPS83o7+lCD5YXyTQpbVi9uJtJyvP4FOf0BvP46+rUWeYwDUoVrvf89Pfg/n/3CiDxzDQjJQ7h5tTL9Rghr+ZC8cQuJ7D67jXU1QfvqCv9GNEJ+f3e0tIu2Q7e+/4MKw/MBRTT8T67DPNRIunQ3c4j5frkJU8+1iIEDDUc2xep/Pvl3yAPFOAI1Cst8uXWPDM4gRTm2R3FMS4aMfLYDODKKUY5GvzpyvA3wd7ENOf/3P7zKQ/lyxH2FQzx7CgXvcL80y0oIPQZQNn9/SIBEDMoGBl06vw1CA3xshsR19ZMP+LnZTkDKh5/8ekdzOa/M+/T7zD1GAgCEvUt2fj3N+3090ItHxf01toBBTIrVyIXAtnu/H/FAgYc1zXtOvQz4KBA+BoIDx/uEhMRzeW72DUlJRsYF7kpMAELA0oSCx7z3gcWHtn0z8Mo8OoHowT097z7KVwJ3wsqBTMJFOL1ufTY6sILVdwY+b4A+PrbuT8V3v0XHR/LTxUE+SoSX+cJFwYsvB0aEM7ZYQz4duvm3unYAB5JtoEHAgAODQzkLfq46BOwHNwYBw3U+dHL21odL/j/8BEIf+76BOb44pAS4iG2zA3p7fHIGhkH8RPp6+sWKvziCfvEy0QY9AYIDQoD5PcwGN0u3s0FM/wDIPHTOvoWGt32JRxV4zLTjlD5RsEJjyQu26a7csjy387WM/0HrlnWJnbkYvnnCtQT3jQN/DHnEwt/6Sk28nnOxyHS5mnoFNEE3ezcCu0h6CPw9UEHLcS0xwPX3REj9/kwQRf6f/gYQ2v2Y+vy+S7UBrsZCzkp/UlLWqC68+350kPiFgMBTQfN9iQTAjXhaSLBL/j9Ig/00f/NMc/XDPVBxNcpMQn30PlV4tCr7Fb9DPYVTwkwfr2x164I4EgOIGGv2CKBKSnfCx/h2vfsHOsY3OhXWyf65nBLUCv3JdD06BpKOqgj8Ry9MCPK1w0fRQuR3Oc4E9eJGB/0Bro7JO3IEDys5jD0tA4N5eWB7+MNiUYCv78zB9NR9Q/r4KTmvCIuGNPlqz/YOlQm9B/UK0rfQRZHbF8d+A70I9z/8CAmDywxBWsDDfwa7c/f8gp/TMwGC/4n07XoQSxD2DwJNMjiDgEv0yu3HBfmIMn+1qDsEi7e8p714NI19+3P3Lkd8QoDGAsSmujWH4YhLRi/BCJBHwzwAtz42u3LUvwtBPT9DwUsAuL4ydNN6sX3Zi+a6BWO7TQ6MPnA4kEx0N+n7BjfCugY2Om3/B36tgsC1Q0HgfgMBLPQKcIT7s0XEv0qEQXb4eYW6DHU+sIAKvrrMvEfrfb1QyYBAwjWQiYi2efzConP9c7hQP6u49waGRb5zkkUDn/2AfYH0Q/Dwv4A8goezC/wO/o78CMFH/YECQm79BzKIMHr4koNqRIvwdjv7RVn7jhJ9BH+977bGeP+w8QB9vEE/eQRGCTj+u37AdMcxx7b7OPl87kL07kuAtz+O/nr4ekDAyEw3uMb9wgisQl/9v7d7CUR6OQm6AXzTg1SML2TJCgSCgmqRQpHOEMz47cE4AIH0zLR7PMN1UX7OujuXK7Q7hbk/QQv6/9atqv1Dh8Uff/5Ze0xxxIE0qIJarf3HoElDLGcaLlJJN4h/+9Qfzov3Nn2/QXi1BwtB5/tPeA8DfPPIcG9z+zsAQsu9L9/2QDa7dftGTkFFOMiot9I5goJ6wHXKOIEG+/6LEzwJPj7wN0gMCHuLf71EjcfEAn3H8MYFRoiDPbU+SEQ4wLoPyYg8Bo16Q4lvgscQ+cCESQe+PPQE/nw9you6Q/Mzxc/JjntIr3ZvBcN4/IiKDuB8vTuCQ/dK/LU/S8EOt3kCRMmK8w73xMV//j0xQbGGCv5HyLGIyYj98Tk/Mwr8OvP83/k5br06Pkd7sfiPOY3MNP/1eAiEBQx7m1ErCdS8RlF4AwQ1wzHCh8XUBH36f4N8SUuzMDl9Az6lNIbNCk0MOPnS+AE0wAWDiQ5FfvrRbk54O/+QAAT+vbyMhUZCwwQ/u7of5rV5Dn8FcLyIv4N+RP38SgQOggGIA+u0PYt7CXIFjzTKhbyFRsaZO0CADMR1D0RFyQAAt0hEw7+3DlJ9zzHCj/36s31zUA/M/uBBBMP+ePKJfTsFdHeAAf959QA3fvnBALDL/n3QCjzuFXZWEzRh00iAPDp+yRvwd4PEOrY3XUCDmDNsEO/nzbgSOXu8SYA1g7+9S0L5BVWPXa78yuBDg/X4pky6OsUoE+t/e6s15rw4nj96AmxoLQpEBIV1jJJET8Q8Pjg4VnAKUU209ANfwtf1eREJwL61Bot7gjPNgv2GhGrDAjhVuD4zAIECxLkniYvEhT3TBsN9e/uDu36BS780uzG8QoG7Az/C/oK1sokAvD+DNgJLS7jLOH3CiLwCOsf9ss+QkAJb+Lo3kb57g1HRd3sJX8QzBvIfvnG8Pog7QPO8zoJrhAV+RLn2v/jKt/L2iHeLjDsRhzp4hYLBRIxCurc6vt/HXzoBz0PDb7vZg9ABxYbz+I5uQUZ7QbvEQHcJ7jvksMZBSD09+0a96rtK8VT01YW4GPM1Pkc7NIb+7j/WUL4oP/yDeY40lyBJf/l1v3/6M0H4DD8AtT07APg8u4MFBYN/fTq3s/R4Cv04sz7PSzk+ffRENgnBxzMvTjtDx8V9/PlKRgxwwT0+gcXFdfzBQr8/s0H9On+KeGzGQ0gHAc0O+NYf8I65w719URuMN4O/+8KC94VGOlY/RwYyiUC6f8E8QALEQb7xR84Egrr4AS8BxwoOx8wCQ/6Du8M7wzbA8DkHtMnMzoT8Fk16xTc78JjQMRZBxiz4CuhL4EKHgww8fUyB+plFeZg8CynLL4dQNRC/U3w3PlGDwwGoar7KiykdFzx0x/X57noCf7IsikzNxX79+MIBQnkMBX5mw3FJT0e+icaStW19vYh2PwXC+czTBoKCeMtMWVIUrNF7+Z/O83uFHcX9eXtDpQQrPki/98NG+9G8ALt0d814CDL5vzj7SvUYi335vDqQ8EXOQz1B63fCuDVAxMQ5/r75AbRCBrZ8q6U9QonfxzasVAFLtju3PgQPggL/UUrDEaBF/r62x8W/PoC+8YVCsMAEC7+7vw9Cy7Dy0N/nPchpRgz1/TT9xIN0t0NIyW24aoXHNRpBcQaMhUtGsAeGiK9BTQrBeXFGkIARf1FyPdZpZOW/AAWMQLeES0iIu0NRCWv1/L/3gsbKOzlGwOjA1Hczvy85wFVY7cQ47f1gdzi/FQ02vkn1i8SAOclvg/GBx8u/DXk7MfWKdzZ1cvvIQzluk7/U+D3MyI7M9xAzybcDvMb5RMYoQwZBPjkPLPuVe73CdYRIUseWLqJGenU1Dnl+hDrAxcC2jAuAK7pQbIFv+tUKmDfBxu7LezamSx/QCjxAj8DHSYyA+APy0oE6rX/0yMpFDULHNzewhMv+uQM5ssV0Sf6BwVp5QDfudk5+IECCvVDGvIM9Ov3R9YD51nBB8n/IOMlARvt2f0XU+rqOxbsDxKgPAagW9zR/cXy+dkQ5AMj4xZxDOftE2zz1+zCFsft/sTc4QyB8eH78APnpO3uFPY51VEJAuom1Ss1Sfj2uTgmJNII9M7H8t7stt3RKBfa+RlJ9pBPrewn1E/14TNXAvr6Lt/88ftN+M5W7KwA1P+24QJGF+/rTqrbRxHG8UIQ+wYL1x3CNSjP0wNNTLkHUt+w/hUr+1nAGRJDbSFX4FYRF+f7q3/l5gz+488jVPMr/tXt7QZcBe0tFhbsAg3mwZLWyxAVIQUmuJQTDtcdJu/vETLkGB/N6M809goS/k4hAPUUDeH/BhH20iWu3X8X+ejvPuDZA/ke7fPP7TUY2QkB7/oS7sPfOOQpBz0A6P3mww7v7O7FphAhxMz4NDox+RnH3QrmBgELgdcQ5Q75UVAVIBTUAgD73vQNUvc7bfU2FjXd9AvlSRIe8BzWZDIOCNPmEI/qkrbWPuoV+9sqEvIMHSY8y+IfEQ4G2N7zKi/lIgdg2EHy+Poc4NHrz+UP1ATzrf0QONgPQbs1yunwf8YLIBHyJuDd3TFZ1QsIDCMC7Cvnzfc9AbcBGhU0EN4DMzBJ3wHQurKzRNvUNgDUKyNY+vzg4ekvPCO2f847VRz687LqBNYHLDws+eMp2g7+39rrG+xAN+X9GPM59f/3NeEW8Q0JayrhDuFTIANC3RM0xtoNAg8LF2gdGwAcB+ntK7MPBvTlgftr7ybc+SgAHNoj+wIDGQjsLvbCMclF1Akb8xYPERwHWyHn7vwMA+LN+P0H8iDNHPzRy/cOP74QHw7b/WesTSNC3e9G8+MDKZwrTk/xAasOxjvb0hrgKwjyLXTk/gHwfxnI5OMpDAstAdfi5vIHKyPIDg8DDN747vc+/CgJ9PYN5cHiCRvMD+QURwp/xf9LIPX8CzdLFs3LDBlI3xE5GP8QJjfYxegT7h/Z0PnxIAAsIAwY3hwr8xX64uLS0cj5LzFL8zIZDxQf7ALH+PRe8cxOMwMq8ubcO1LllTqB2xbc2R3fJsD9IRXrLuIp5BzJ1ccxDnEcKvFOCRHEBk4BGBKjP+wIR6oZovn74xpj7P75LbqRzv+jn/kIuNnUZ98V/QU8EhEJyRpa4C5/8xftBUzq9Lr89+78CAQfVQ/jJ1AKo0Px2xgFB8M6ugvj+vwynezwu8zoQ9fTxjoiJTvnKOb2+vrz3hk12xcrG/YaiAPv/8TUyD8e9Rs7I+k9LjcKgf8fPR8mOvDUHgzF9fDQ1/qj3QodP7U9BHPP59YJJDUZ+Af4+SLH8mTKDgPOEsn7/AU3WPo2Jz4xBTjx/t6u7tT3sy5KWf/9D/Dt6gbsygKrGLwMCOfVCU7h7TgsD9TmEOkKAyX8K0wT/MmyCDbU7DPwzcyB08ziIensDPUJbAs0u7c3OR0KJuIPLv/20cFcDDog6QPfN69JQO4E+sUOvgfkEtEkFTIkQ8TPHErZJjuUq+0RPPIdG/uHKyZNE7ElgdLq5vu2xwv20giu3v4ZTdG/FxL+ud/GNRz4//orEy32oAkOK/8JNPb2HuH5NMABAugG/Br+EFenJwq26wUFAgvtyAguDvii/f0fKP7g5goVxssAG03PIgfYLtn/GKQT4vDA1n8u2O2j8ggI9NYVFw0I/vMvEjoDW6EdHjDYFzXq6vilCvkmBio/CQjnUNMvu9mCxtsA4dz4TAJx6tT6EPEPSTvpL0UGItX89rkIKfEQIvVqGNfuz+gJLX8eB98HFwYJNLs+4Kr6r4wKzrnIqtITAS/aAA8LxTq2CdT8+c4Etw0Iwd1NwwULMir0GP4GzMxa6fH+f6+nzx0R4iPp6vW+FRkMHopBx5bfYhZCUP/z6PUK0Trc8jIk2Gf9x/7FxRpCVD0z8M8qI81ADPIkCgD3N/7oBCbL/dn88y0I+/N/M0gk0d6i7y3dUuwaIkLUGqvvC8NH9/P+7dnk/eQZ+xnzM6z4Fl3c6A41PCnSI+MgEND3WRH2NOftRf1RQiBo9zfVf/Tl2SPZChMDYP7zUSA5w9k97wca2iro7Vzm19cVSg6uvRAzXT/Y7OzdXxMpFbvb/xrh3v3c5QHu6do4wBP/o4HsF+c01vEbC/M0FvofGugL+EP4MzBF/9t24vHQA/0o4/bT5M4TCAEq8F/s/BYJr8knA/cHy2s4ACDWFQXq8wP/Csf/Hh/xL9LqBgcn5/7wIuES8jIe8/3fAxIT+apIKwE77xv/9v3aBA0H0tY3B/3d/+UdE9yBH9YPHyIWJTIm7xQgCOMAG/LbDilC98fovO76BSkkOsv6ILA91h4e4CTww9MLS/khDdoE6DW/kAg/f1KeExXhWTB35e4O+FITQJbVFY639d/g0wZlr/4z+bQhC+FSAfML392qwcDxIgjcf0DFHBRrIRFkPfwdC2z70O5Sb9mbFxfGefgGL7EYCmDlArvxwyf13qj8HGz++i8CAg3/TdtfIxUI1CMbOG0W3D4wEP/gKqgi8UOkR8Qj/zCp1Tzz9B/28x2Q5hDi2R/J2/bh7x4wge4a4zngHEn0D28LIfAW//fr8fEu7P0HNDcrwgDXA/7+/wTxBgQiBt49+evk5eAbsf/RYB2cyS8iEsr7I0XNHiv9zfK9Wc7+DSPv0fX8MFnNEEUl/vYTIQoIN8Uh5GMzMPSBtAKO0dsn8//PAQTk9Pr9Xvj6Kx0yN/0yCu415A5BGQa3IPzNf875+O8UzPEc5tn9KxgR59zqA+wK0zwPuBnw7PwPEekE9cj3rcPr5vsGAiAp0+/x39MUIf7f7sPsJ+/6XCPyBAW/4xnw9Ar04VX2IfAn6taBD6T0szkC/d/YIY/BoAbL2dRFL8RT2BXk7uHG9kj65hLhNwoMm/xWExAMGkm/1+EO8iEZ1QTrQALLvATfJSYdrSTr5UL13TT9Bub5FtfpWBOqi7z4BxURBX8f1B0R7v6rI+LuMwxI7jMKRMLOUgslHx0FOdotBg/+//T41Dj2EQC07zEPIcYLI/wCGjsC6Ts4J/9y+QkBLgcC8L3gJAsXwVLo0NRnE8gRG94HAQE8wxMS7RsWvPLwO/HpvhcQLjJ/5ugGlhENM0ztrN/Zrukf3JXrIejY3e48LgghdgfQAxoL+nv1Bh7VDv/1EwVHDMasGx2BykgB8Azi0xDw9gG7Bre3/Lj7JboMMN+i5PPUEf/vBhwa6uIN4fM22PhFAQjHGBLUIu8aD/QavObX7RU+RS4T990VDgUB8wDKE9BczQY69TCg3xgDPwPM/PjbU+csUQr4uwcSJNkmMOkOMg3kBCw/xiEGgV4EEvHzTeDzm9tM+AFPtwtKLeoFHy7CHwPi8TDeoSns0/2c7fn1vP095BodCR62xfjI/Q8uR0v9gTjT8r8yzvtmvtz12vzlAd8YldEU+xcN4e2/DKy/AtEOx5g5FMrgCR/6UDDqUMEBJQIU9X789KcCcuXnaMvs0070IuQTHtaB8+3lMupJ9LD6+NM1CgAECBHsJCz+BsXGFPzZNvwM2Mvr0v8zVMnOKcAI+wMGJi/85iIfJPMSFAEd8S2xIPoB0xjlCwXX+9cT4+X9/SG+8QOBF9LWDRMhJjzG0bQj+QUDVNE37r6ww9kj+jbqtecL8uGpB2RH6t4i/O7N/eobEBUMNwHX0AFQy+wC08U0M0zrvZ4//g9aDq/LU87N5RUTMRiBIOj38K9i9hr749dMKAQBDAJTzhUYDs41wDo8kCgGAwLz5b/p7k8529bFCNGp/73m97Uu/C0NPShIKQdS+wrpUwdl2/ztzhkK3PwUGfUfFvKBFQsWAs35Gd309SMsAdIVAAkK8wTp5PYB/AH13wrjAw0ayhLoJtH+8TD6EvH+BdzXBvPr/CL1Dvjb8MoZJRvk/CPhFek878De/+sY2MG/+fXdEuFC4QAZFAvuAOz4geJS8AkQy/gr+ggY4Swk/xa6/A1TDOBK/BrYw/8A0wIrMA/39QLrMtL/eBL4CRf/FhAy+wf56BxGDSIF3BfnweQP+4GS+/ks/PnLWVoPM+rl5fAd/1gQAdI75uvz8CfEVSQAJBb5COrAFyY/Pt4/KxCYI2z19rGz1fPi/Pm2WT8fGc+K0foN//f9+xr66hQa3Pbs8AP1CP334xMtB6/j6RcFzAIJB+D4D9vfxAsyCRwVERXnAX/R6toOG+A8AuUCOvgaFwwICSENCw/0whEQ6vLg++z84Pcr0aUME+pjIfHSFPIEdzix1Pjj994U4gQOEs3D9Pc/DUetKuLSAuJXSgstrpQsRrk4Qffrn+5N3csvwTHuSfbg16r9os8qtDN/80EMMdjE8/MkDOv5/fcPD+qu5xgV4xHY7QDK/gDIgRgwCfft9BTn7OT5Gg7x/i/h0PkXGzPuPfIX+/P8AgAr9OMdyA8R+NPb7xUpFi/fA+4HGS/h4O8N0+vWBQsR1fUMCgsdBDwjb/GqtPjx7x/zJPAd0yjQ6/sKBP4dDxnXGf34APTMFvcr5/cZ49P1uSzb5IHo+A8i9fUbyz7OUgTfNerqIKtH8QTMDisCGMEX8iDc1fY8kDfrL3yBWQ7J6xAGnjAAEBAs8ABJxToKxur99yLiDAcUxMXF5fL7zgvf90haWOi0yR9SEf74MEXvGbbO3vRlMPKuAAIIEhf+0h232Qva1hN/yeQ1G9rGEO05Bfg4ysD9DRbWD9EwIzA6BA1DxvTPNSY34yjpc/67MSmmD1fNGevL59kgxk7nBA/FQTTMG9O2HRFBDuAAxD34DPyxIPLfLfHgKNEAPwmBOvXwlv7798oIJ+/q9Pws1BoE4R8tESTLBhQnzl8uD+AgAvsNAC03DgEP5RHKFwr0+fkB3usK0Q38K/faEef9Ey7gK3/wzxbOzrk41EkI64/JvaseVDQW5NQy+hkJHufGCzH7+/oY4ATzReoP+Mw44fkAOdvu19U1H/LWTA3S9hO9PywzKQb1Sgv/D0QhDxkP5gzuCSkCKkP97FMYAgbUATUq/9k9HcY3/OazR24aIwwMIR/4JSGy/r1F8PD31ie3/821z/zDLNrvA+Ti73/MzaKMLSvj9PARHBcO4+y76xD5wPfrfyb2CAn7GFX/O/2+1CS8/sz9DOLhBwpVB+i01zDUJPNByQsY1O4DA/cN9V458OkN6Pg7qxPcF8IA+fzZBjQn6+EBq9zP+w/GCAcQ1xcN+woE2Qj+/Rnq1v7nzdzz+uqB08wd/NvH7dv59yAOA/Pf4gjxBzET4RkuCx/ZIt0V7O/a9+fr4QK4yvgQFNn+DRXxAQYBAPMe/AfqGw8X2w/b++sSBSPvsNIiFP/7GQsz6NWBDcLsACH9Kfz2YCkl3gIV2PE13uvqvsMUINEQK9/+At8TCSW6H9381g0R7gnnAvIUNfT65P38AznWGw4XUMoP8OLe2+8E4ggF9BFEKCO63TKBBgEQGwAUEisdDeALKjcF6AcYFwgKB/UMvuAWBwIQSAzDBRD24hsBWCcOHQ0JACPWDu74KJgEHfX83lH3yQQQ4hrq82Y3tCj309oc+xwzEtCB98gy6/EgBe081Bsl8D4XJA/07uL1/SX47vMFKPT47O8jFPVO9AnP7cYP6CAJO9suJ/bz9fj+APAJ8TDuHkrjUSzo0va2/eUe4wAfBAga2fCBGgjvBdviBvoN7tfpIMIt/SUR/AEOE73sDgb4Jh+GHB64FfMMD93w5wQUKOvz7y/y70i/4g7oMwrK1iADqviuVB1GpBX25DP5FzQmtvs07xjrTRVR5fzl3fgI+0XkxDrmF2nU6w83uyEY/9JD/OT9NlP1gVTpPVIB9usiEhnX9fZI/EXat/ULC+3+Nf0ruQrBXezygSy088Re+Dc48hppPziJ1gg3x84p/ebmQNvWu/LE2D0++S+/JvvSHIrZpgwx3d7J0uO98gUXNeUBOgQPORfF/tLY8eTJ/QAl2bL1EOIIE+v1ygUc9OFDIOAg6KImJCqB9VIXAg80CgkgJi7Y5+cR0DcICP8M/vkS7AzqVUv1Kbr+zt8H7Pg+2gwSJOLv3DK/E9/BIOi72T7UtfbBCX5pwjgDF98OGOcdCvfa9xg56wqpXvvO+xUP2il/CMY8KgXZHhcoENIEMu/KEsjaBwLs5yQE8OMtEdfRGxEO5tgk9TjPLvXHBOTlYgDABwu7L/Ul+c7SIBsWA/0iCuLXp/tMESKBF87aEM3LPclILv6F5u7vOAuqXNGQM7zvS1oe4+3IGE0E7ukRxxv4LwcnIOLH8BfF/u+B8fPtMtMK9uoc/Qvd2U/O/ybs/O8Z6vcSJQLy9zS+GNj4yxsJ5hIGAfMF/hUQ5wsC3gQSJvfxMe8i888MNOmfw0D/9h0R3fsYCQ3pFsT6Cw749sQj+eckIOQRwAt/wvMfQxg0/tISBOjR9uAGR5vEWtdTH+gS+dnpDg7x4sW4FR/5F+YE1zK04wvB2kjND/Mk/78mP/nZPxriDMUcAKX78CyyQT0SFvj/BxDr78SB98EjJOAO1u0QFfBFBwwRIhnd1O4B8Qn7BUEa8xvn5QrD9ebQEwIUzeoK7topGhEWGOUd2x4VD+nnGeAT3v76F+zxzv4M8e/f+B8pCAMPKRHwJ+7sAh4I0yk779z8BfrJDd6BH9jo4ur38TL4NSH3/+zo//8YE+Tq/xj24Ai9M/YXIg3738nYKgXS7B8ZCEnHHmMaBEaBHu6vE+jcOecOxtsHBAQGxPf67QQE+AfbJqfkOOSjsvLzDhHe8DQYy+swuAUD8OTkRMTS8QMT2v3C7DfRAtglCRP33BL3+PpO4w0I8df9yigL6gHnBvb13zL4DR4lCgjwE+DqIxYOGg8M4Szr7PWBGxYh/Bb3Exwc8t8KLu359fwO7Qb5BALxERYW8AfdGfUfEeoY3u/fxA4NIFcHKv3tgQHGxwI7xgvx8cQHHgc2EuvOA9EIT/kQGwwS9/sPCLHc9gweP+UFUfziF+IcHCkV5D+lCADXx+7hKyXu2b4oOuMmwMvMEuHeDCDl6R/UM/d/0yPJ2dEGGgn4KvUhAdnu2frW3AEbMkHP/hzqKN35yueLM8PwLwrKzdtG9fEI/9s1/sYc6/3eGN9I3gQS4awZLSYIEPbnTzDm6xQhF+MQM+ZCCWjqAmzWpeEbBvf5LELuES3K/lP0PjkIFw9HEN4i/zmB+cCU2RwB7PckAwHXDdH9/UT1NRkpIk/9FhD+LvkJPyX+GMHcKdzizuI2Q8ehxBwmt/b+Gia3UAIsCv/QycAYvTXGM+AB1fuJJMTddK3oAtK94dfsPPwlBU38Lg0nCRqj1PdBEOHw3fY94YH4UNoa9A3uD//e8CQjFff6s/038diW9fKZI7Ad97F39Kuh3C/TvxH/x/q83N2hFYHg27vGy+yqYeI7EBPp4sKUHmgs+Sf6IAg+BQUFqtwg6An16g/S/GsRTBEC4gYv9fEnvNzk1AEZ+eryU944NkYVqBMS0BEO8/nF29AQ7OWeNBvSui8F5Qv66/UOG38cKgMK9zwVJS0m7jkLQBURLisWyuAB10MhJer8I0m8CJsn088DBdvjwB/jHzU4Gho3I/j2p/QzOcrO4CfPOVXAzv4BCs/kkwgI/u+g6u0n5NObHoHVFO3TFdYMGdkIuMj8/voKCxXC7fcRA/9/C3m6L/EzWg6yLcAS+A3nxBYR2BMlFloKEQ8MJSJk/w/LT+0FK/z/RNIWxQrRvY2jmCnstRXJrhazrTYdY+wZxvzbOjMte+ci+iMbKsS48hEIFQsgJu0Q4tkcFw3q7dIf+yEnAhH2B//19OQcAfnk+QPzFgP/5/jr9e/fAv8eDyKB1Q8i7uQY+g0JFfPZ7wTx+t8K/OfX+RD76OLoMR7yQg+pFfMj/ArlKPDl3AIrERLsSAQM7/Td6OAZSR/TFPbU1uT9BQQJWtrs4zTwEvf/BfKBz0bZC8gK1CoG3hDYwA1PvQ8uQZUM7f0KJOnCBsbP8wVUF8P7TN8Dr1UOQAzZEhTqTzoWvOUBIRsZQDpUjRTwouGpowIHicpMHPYvfzT2Awzj0sAGQPQ5Oxf1HwVaiNsQ3yzrFgkhiQIJ1v7PMFvzypFa5y9A8CA2/z841hv8GB/nH7oG907wETDJYPoY+9lW3ld9sSu7AunoxgYRG/AB2VuBLgn7ILgQTsZOv8Xa7NwMIWHBCPAHRhVLlNiz5degtQjs990d8S32DREZG0flEScJ6ewAC+kpzRgV2Qck+DkSIendLggD4urpJ977EBs96hSBHAMJyern+QMRAu35NtEuLDf+4yD7D/flIw1KQebS4w7TSgYQ6M+rvBse3Hn94i4ONB7Z5xDMHMIVKDLslvjSzwDyTSD23q8gpvsw/fD3OQiBUK8aJrMM+i0XulkI//sOwcoqJbT2GgQfuQkEH2Uh9AlA69Iw3D3evT7PkBbwPhUbu3i/39Yneb/rBv2/IhweyxUN5PQxwsvc4u/Q4bzSFSeBoffbOhQ0ue0eE+vatg7f0f/BRMvy2BfnITXjouMykzEC6f3hMTRMHDjXLPDMTTsg3zRRCfAR+UPf6+dJJCrUBB/vONDuHx3aHioiIlEBB3+u2q/+1EgN3NFMD+0qJvrF3GzkLhXzF/uI1wETs0x99iUHh8wDXroRsEfnPi8VwuZRw7/h9vJC0B78+jKq5/CECtnjJCrLR/bB4kL+A9766IvHv38P89yw+LFH+x7u+zYZxfPAMe309/kAGdE7EtCT/qxS7OU9Hy4WEiCsDOsW8trqQP33Ae8CIiENCt0bAhHmCygYrsBgGBfRiTLrkhX7pFCuD/8BEi0f2MfkO8J/7SEQFORC3rDiOsruKfIM2iEPf//s50n+rwj3HCkT0N0d/cnTHtgU0u20H/HX5gavGEMSKfzg6wUJ+RlEHCfQKuDUDyDG/77pPA0P2ipfBfQfIDjjFUI1BProIslGf/PmT9QCKPxlOspf2Oc0EM4m4jlDwbEM9A0wC/HUh9/h6ikAtkDYAhD94CAzO+j4EATuJBy2IRyW4BriKNIAEf8RBuv3tgj+NtQ1/PuSH0AO+9TrDdD8FA39BPx9AQJMYae9FPTxRo7MMEfn9/J/77rNITUg8QsVMt0VMuDyVC4qRePWP/Yzs/StAiKzFTr2HyoKLuA68vIDMKrP3UkQ8sQW6US8/JFMFfnZOuRk79jnzcTkn10KP2O1YA4ScgEeKAsjnvvGURu1+pEpfZIwyEIDBcQN/fsPZ+SiB9hwRAUmRQ/Jvtixf0brE7UDGN8Z5e3iB/UG3+4N5Pv+zQu5Ahgq+ucH7gr+AebaCPPy8hMx5AoE6PghCeXx/vLrIAgDBA8JBPr8+/cuzxiB+AUI9s8fDw4EteYa+R7hDyMgLfcJ/+45DvY8//zZ3uL/CfvlLBPME8n58fSBCeDoAQ3T79vNIzUMCb8n9R48Exn8/74Hiff8rjsY7Ab3/CXuCxMRDgjxB/keszYP+v8THCHsrmQ7/znx6Sa5qAJTbd3dPO3q0BZ/0BZpB8v/6u0JIAZdIhL/zPoaAwjY47MN2UrnDbcKBQrKtCvTBBkJ8B2S9lr8xdwYNhEEseISArbdg0MEAfTKBwQlDfY6JAbyIOXXDBjr+gG4MhDiDDMUCgzrByWn0wmuEAr6FLz0//7/MhjJDgH+MhIHCA32MQMw3RCLHfcLF//UIuY0zUSB+eHmEEwgFzoyVfTt5/btuTp/7HoEDhH/xN/zsMfxTDn0ORPYFAn2Bfop/6D7XTEM+fG/7+vhQLonwP3h5xHd6gkLvPTSshAwsuLl4PfTPjkPz+Mtjv494Bwl6h7jBl5aOQbtqvLz7yj29frn+inW0/wA/hFKAAIeyRkRJBKIJyjrBtZFMuzT9eABABS/E/crGQTkIxWBA2r/SyXC9yYc4+c3AAoRIgrRHWULBtHZEBLyqsjNFvTjOyTT/Agb3+rr3zL+HwL3Fu0FH+pSZfIoEBkREwYW6u0YGQkBEd4D2fbWqSkUzAyB8cEwXyz8COoA5sEG4CyBjQYVzgUK6PX9TynG3gXT2elhvccf4+MA4OH8NSi1Svm2CtwqCiUV/hwK38wTDw3E7cbgJijKBzcAA9TYHiJc6E+8MbQGDf80/Pvw8w0e4Skf+Qzh9hoa2QK/6DMu/zQtAr0D+v/ACb66zxIDG/29/yL0DiMBNdMl6jPHExX16SXaJumpNMDk2NM/O+Eb/vke5z+B3y0xEigs4RzR6FgjnE0X1/4XyxgP0Q/7E9okI+Xg/+3gTt34CNXsHOcbGzrp0BrLCgPQ4tr/MgXOhfoY8RQB8dn8xrP1f+YND+sAF5nsVfuF9vjMLSPB4egGAdxDKO0YIvLf+rIAQvrn/uAp7fvkEffqAeXqHRvFEQ8aJxo12hI+N/704S286CP00uO5/gsV8Rp/AuflOwHa3JoF/Bzr4QWUKwrUJE0H80D2JRT9pjVJ4dvM7iCoSjPCAqbfAFYuHNwz6gs90E8iMQ0mO1cePSO6CgfBC5/11dqap8/y9k6s3BjS8fMxE9POBCUNe9rgAzqBiQfPvyvN1/VCLfGi7hmx2Mg4fS8K2D3r2Frz2R8FFpfxE0/Y/i4DmOoL8iryPeM0nOkxX1DNIw+WgWgSJtPuRvwmDbcNEMH1nBxB46b4psyz35rCsCc70wMITuPbxRIuQ8zyBy8DwP4qCBppzMQx+tkN/44b8jWOxOtP+9L2/mED9xDH7OQh4kMSDAc0TbUxQBHaWFMiGK0E6xwAILbdoheBGij9O/bVM8kM6vAqOv8H6TvdKAkCGX821LAa/PrGLCvX/Qj+HQVJ/wIKEh8O9xr0+9jgOP8GKRetv+UMJRQ4B6j1PHAm6CcO+hbv2+TjES29EQLI77HoEN5KmfFTyqvext48L+3lSxU86DETBgg2MwklDfwJ/+sfbw9I9xnBEjICUAxvmO7UJ3gclUJf8ZHVCBu37fpIpUckgSH/JRkio+ihBQc3IxzEBcDrHxRGPOj+yenc0/Hz4EjT0uzo//eBG/TL+gL+K9a28/Ybvyr4Dy1G8xG6ESWGHeL+4CHcNwMD+EfsrgQB8uvv7/McHhMRWtuX"},"state_bias":[-0.045342,-0.11684,0.028959,0.10636,-0.026694,-0.19236,0.046746,0.059697,-0.054269,0.17029,0.087188,0.13286,-0.081152,-0.13452,0.030529,0.05078,-0.065098,-0.14744,0.20542,0.012823,0.20216,-0.050684,-0.13764,0.17031,0.011874,0.031193,0.029258,-0.059122,0.28716,0.0080417,0.054465,0.48336,0.20027,-0.10435,0.073522,-0.087418,0.082879,-0.22922,-0.19365,0.098852,0.063115,0.041595,-0.042121,-0.19161,-0.12045,-0.0022295,0.2379,-0.11796,0.42158,0.10823,0.16659,0.48225,-0.24912,0.13945,-0.12132,0.0046747,-0.014606,0.31325,-0.026213,-0.045832,-0.090832,0.17267,0.018313,0.26886,0.23582,-0.053416,0.083426,-0.097792,0.0050912,0.20014,0.069195,-0.15049,0.32961,0.055939,-0.057895,-0.20288,0.20368,0.066441,0.23365,0.21526,0.47152,0.25666,0.25736,0.43575,0.11706,-0.090142,0.72579,0.38652,0.36261,0.25418,0.54563,0.36298,0.34126,0.66628,0.041782,0.34957,0.24325,0.090489,0.1919,0.274,0.59859,0.51551,0.42644,0.47932,0.35887,0.6156,0.81376,0.48738,0.79004,0.36755,0.96402,0.5315,0.22033,0.33747,0.47021,0.097151,0.53502,0.11876,0.27206,0.12031,0.41386,0.38588,0.69121,0.45802,-0.14873,0.46185,0.89802,0.52361,0.56571,0.47384,0.29681,0.45388,0.25877,0.48904,0.69625,0.15794,0.35989,0.27919,0.089375,0.32036,0.41119,0.47112,0.69386,0.32235,0.69545,0.42188,0.10187,-0.019089,-0.10522,0.47047,-0.060074,0.12531,0.094826,0.39635,0.5605,0.30035,0.29863,0.073615,0.013112,0.3945,-0.016178,-0.14306,0.22625,0.089608,-0.09778,0.050894,0.14582,-0.16337,0.19889,0.10116,-0.1146,-0.075214,0.14945,-0.087772,-0.051212,0.31302,0.23513,-0.10051,-0.073783,-0.053446,-0.14648,-0.047905,-0.036511,0.050445,-0.01949,0.0064926,-0.10519,-0.03583,0.14112,0.055752,0.015505,-0.06015,-0.093617,0.054545,-0.015377,0.14883,-0.32369,-0.12074,-0.072847,0.099011,0.077597,0.062999,-0.10239,-0.080989,-0.022917,0.06581,0.029007,0.062202,0.019097,0.181,-0.011373,0.059648,-0.0099144,-0.060508,-0.10364,0.13614,0.060118,0.092264,-0.13222,-0.0074412,0.011422,0.12106,0.058957,0.13311,-0.046583,-0.0097,0.20095,0.096613,-0.0047112,-0.17141,-0.033306,-0.10266,0.069353,-0.06032,-0.0022594,0.0061448,-0.063678,0.08701,-0.038392,-0.05738]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.003539,0.0014201,0.0020604],"int8":"LPuBuuuKJ9jSyvnfueQuyxbwTq3/EzkK5uMgJO/jFxP3HEvlWN7vHy0f6/9Z5fIaScVs9kwsCdQquBDl/Tn6rt8NmPvcLN/g7iso7eG7PuZUQztMA02r+0zsu6YtUyBnJhu0DCh7z9/Crzhdk8pJ5xw4vLO6nkNYszg/cwGLRH/jDcVPhYNcwsowQi5iISBKyyIxJwg55cs3s+gkIk7NyZeuBTdmFgH/90NHXHYY/hAgvsb9xcbL0CN/sbJAOLnNxJO17d5Z7LLJwfLanWgtsOkqySPcxJUp0CboNx3yjhlUmDT/I+MMD0fBJOoQTtJX"},"bias":[-0.20074,0.19531,-0.072754]}],"classes":["silence","one","several"],"delay_frames":7,"frame_s":0.04,"decision":{"on":0.68,"off":0.476,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.375,"intercept":-0.4591}},"provenance":{"seconds":1734,"plan":{"hours":54.0,"epochs":4,"rate":0.005,"seed":0,"threads":2,"setting":{"dense":0.7,"hurried":0.25,"stretched":0.4,"spread_db":5.0,"wide_db":9.0,"rooms":0.9,"noise":0.97,"events":0.4,"codecs":0.35,"empty":0.04,"matched":true},"shape":{"filters":[16,32,32],"fine_filters":[4,12,12],"joined":64,"state":80,"delay":7,"dropout":0.1}},"speakers":155,"sources":["LibriSpeech (CC BY 4.0)","AMI turn timings (CC BY 4.0)","see NOTICE"],"audit":{"energy_auc":0.5252,"pairs":400},"held_out_speakers":{"auc":0.9463,"f1":0.7353,"f1_always":0.1615,"speakers":22,"thresholds_of_others":true},"versions":{"auricle":"0.1.0","numpy":"2.4.6","torch":"2.13.0+cpu"}}};

const WORKLET = "const STATES = [\"silence\", \"single\", \"overlap\"];const LIMIT = 32768;class Rows {constructor(width) {this.width = width;this.values = new Float32Array(64 * width);this.first = 0;this.count = 0;}grow(count) {const { width } = this;if ((this.first + this.count + count) * width > this.values.length) {const size = Math.max(this.values.length, 2 * (this.count + count) * width);const values = size > this.values.length ? new Float32Array(size) : this.values;values.set(this.values.subarray(this.first * width, (this.first + this.count) * width));this.values = values;this.first = 0;}const place = (this.first + this.count) * width;this.count += count;return place;}append(values) {const place = this.grow(values.length / this.width);this.values.set(values, place);}get front() {return this.values.subarray(this.first * this.width, (this.first + 1) * this.width);}drop(count) {this.first += count;this.count -= count;}}const CROSSINGS = 24;const BAND = 0.95;const BETA = 7;const PHASES = 640;const LOWEST_RATE = 8000;const HIGHEST_RATE = 192000;function gcd(a, b) {return b ? gcd(b, a % b) : a;}function bessel(x) {let sum = 1;let term = 1;for (let k = 1; term > 1e-17 * sum; k++) {term *= (x / (2 * k)) ** 2;sum += term;}return sum;}function sinc(x) {return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);}class Resampler {constructor(rate, target) {if (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {throw new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);}const common = gcd(rate, target);this.up = target / common;this.down = rate / common;this.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));this.phases = Math.min(this.up, PHASES);this.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));this.kept = new Rows(1);this.kept.grow(this.half - 1);this.origin = 1 - this.half;this.received = 0;this.done = 0;}weights(ratio) {const { half, phases } = this;const table = new Float32Array(phases * 2 * half);const row = new Float64Array(2 * half);for (let phase = 0; phase < phases; phase++) {let sum = 0;for (let k = 0; k < 2 * half; k++) {const distance = k + 1 - half - phase / phases;const inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));row[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);sum += row[k];}for (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;}return table;}finest(within) {return Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));}push(block, target) {this.received += block.length;if (!this.table) {target.append(block);return;}this.kept.append(block);this.outputs(this.received - this.half, Infinity, target);}finish(target) {if (!this.table) return;const end = this.kept.grow(this.half + 1);this.kept.values.fill(0, end, end + this.half + 1);this.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);}outputs(limit, until, target) {const { half, phases, up, down, table, kept } = this;const width = 2 * half;while (this.done < until) {const finest = this.finest(this.done % up);const whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);const begin = whole - half + 1 - this.origin;if (begin > 0) {const used = Math.min(begin, kept.count);kept.drop(used);this.origin += used;}if (whole >= limit) return;const from = kept.first;const weights = (finest % phases) * width;let sum = 0;for (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];const place = target.grow(1);target.values[place] = sum;this.done++;}}}class Spectrum {constructor(window, size) {const half = size / 2;this.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));this.frame = new Float64Array(size);this.real = new Float64Array(half);this.imaginary = new Float64Array(half);this.power = new Float64Array(half + 1);this.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));this.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));this.reversed = new Uint32Array(half);const bits = Math.log2(half);for (let i = 0; i < half; i++) {let reversed = 0;for (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);this.reversed[i] = reversed;}}of(values, from) {const { frame, hann, real, imaginary, cosines, sines, reversed, power } = this;const half = real.length;for (let i = 0; i < hann.length; i++) frame[i] = values[from + i] * hann[i];for (let i = 0; i < half; i++) {real[reversed[i]] = frame[2 * i];imaginary[reversed[i]] = frame[2 * i + 1];}for (let size = 1; size < half; size *= 2) {const stride = half / size; // in the table of `size` of the real transform\nfor (let k = 0; k < size; k++) {const c = cosines[k * stride];const s = sines[k * stride];for (let a = k; a < half; a += 2 * size) {const b = a + size;const re = real[a];const im = imaginary[a];const x = real[b] * c - imaginary[b] * s;const y = real[b] * s + imaginary[b] * c;real[b] = re - x;imaginary[b] = im - y;real[a] = re + x;imaginary[a] = im + y;}}}for (let k = 0; k <= half; k++) {const i = k % half;const j = (half - k) % half;const evenRe = (real[i] + real[j]) / 2;const evenIm = (imaginary[i] - imaginary[j]) / 2;const oddRe = (imaginary[i] + imaginary[j]) / 2;const oddIm = (real[j] - real[i]) / 2;const c = k < half ? cosines[k] : -1;const s = k < half ? sines[k] : 0;const re = evenRe + oddRe * c - oddIm * s;const im = evenIm + oddRe * s + oddIm * c;power[k] = re * re + im * im;}return power;}}const LINEAR_UNTIL = 1000;const HERTZ_A_MEL = 200 / 3;const LOG_STEP = Math.log(6.4) / 27;function toMel(hertz) {if (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;return LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;}function toHertz(mel) {const beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;return beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);}function melBank({ bands, fmin, fmax, fft }, rate) {const low = toMel(fmin);const step = (toMel(fmax) - low) / (bands + 1);const edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));return Array.from({ length: bands }, (_, band) => {const [a, b, c] = edges.slice(band, band + 3);const weights = [];let first = 0;for (let bin = 0; bin <= fft / 2; bin++) {const hertz = (bin * rate) / fft;const side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));if (side <= 0) continue;if (!weights.length) first = bin;weights.push((side * 2) / (c - a));}return { first, weights: Float64Array.from(weights) };});}class Features {constructor(model) {const { features, normaliser, sample_rate: rate } = model;const { window, fft, hop, bands, floor, fine } = features;Object.assign(this, { hop, bands, floor, scale: normaliser.scale, perBand: normaliser.per_band });this.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));this.spectrum = new Spectrum(window, fft);this.bank = melBank(features, rate);this.fine = fine && new Spectrum(fine.window, fine.window);this.lowest = fine?.first;this.span = fine?.window ?? window;this.before = this.span - window;this.gain = (window / this.span) ** 2;this.values = new Float64Array(bands + (fine?.bins ?? 0));this.mean = new Float64Array(this.perBand ? this.values.length : 1);this.seen = 0;}push(samples, target) {while (samples.count >= this.span) {this.logarithms(samples);this.seen = Math.min(this.seen + 1, this.longest);this.update();const place = target.grow(1);for (let band = 0; band < this.values.length; band++) {const mean = this.mean[this.perBand ? band : 0];target.values[place + band] = (this.values[band] - mean) / this.scale;}samples.drop(this.hop);}}logarithms(samples) {const { bands, floor, values, lowest } = this;const power = this.spectrum.of(samples.values, samples.first + this.before);for (let band = 0; band < bands; band++) {const { first, weights } = this.bank[band];let sum = 0;for (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];values[band] = Math.log(sum + floor);}const bins = this.fine?.of(samples.values, samples.first);for (let band = bands; band < values.length; band++) {values[band] = Math.log(bins[lowest + band - bands] * this.gain + floor);}}update() {const { mean, values, seen } = this;if (this.perBand) {for (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;} else {let sum = 0;for (let band = 0; band < values.length; band++) sum += values[band];mean[0] += (sum / values.length - mean[0]) / seen;}}}function roundHalfToEven(x) {const low = Math.floor(x);if (x - low !== 0.5) return Math.round(x);return low % 2 ? low + 1 : low;}const LETTERS = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\";function fromBase64(text) {const codes = new Uint8Array(128);for (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;const padding = text.endsWith(\"==\") ? 2 : text.endsWith(\"=\") ? 1 : 0;const bytes = new Int8Array((text.length / 4) * 3 - padding);for (let i = 0, j = 0; i < text.length; i += 4) {let word = 0;for (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];for (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;}return bytes;}function weightsOf({ shape, scale, int8 }, what) {const bytes = fromBase64(int8);const size = shape.reduce((a, b) => a * b, 1);if (bytes.length !== size || scale.length !== shape[0]) {throw new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);}const weights = new Float32Array(size);const width = size / shape[0];for (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];return weights;}class Spans {constructor(inputs, kernel, stride) {Object.assign(this, { inputs, kernel, stride, skipped: 0 });this.kept = new Rows(inputs);this.kept.grow(kernel - 1);}push(rows, output) {const skipped = Math.min(this.skipped, rows.count);this.skipped -= skipped;rows.drop(skipped);const { kept, kernel, stride, inputs } = this;kept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));rows.drop(rows.count);while (kept.count >= kernel) {output(kept.values, kept.first * inputs);const gone = Math.min(stride, kept.count);this.skipped = stride - gone;kept.drop(gone);}}}class Affine {constructor(weights, bias, offsets, activation) {const size = weights.length / bias.length;const rows = 4 * Math.ceil(bias.length / 4);Object.assign(this, { size, bias: Float32Array.from(bias), offsets: Uint32Array.from(offsets) });this.relu = activation === \"relu\";this.weights = new Float32Array(rows * size);this.weights.set(weights);this.sums = new Float64Array(rows);this.given = new Float64Array(size);this.columns = new Uint32Array(size);}of(values, from, found, place = 0, step = 1) {this.add(this.take(values, from));const { bias, relu, sums } = this;for (let o = 0; o < bias.length; o++) {const sum = bias[o] + sums[o];found[place + o * step] = relu && sum < 0 ? 0 : sum;}}take(values, from) {const { size, offsets, given, columns } = this;let count = 0;for (let i = 0; i < size; i++) {const x = values[from + offsets[i]];if (x === 0) continue;given[count] = x;columns[count++] = i;}return count;}add(count) {const { size, weights, sums, given, columns } = this;for (let o = 0; o < sums.length; o += 4) {let a = 0;let b = 0;let c = 0;let d = 0;for (let i = 0; i < count; i++) {const x = given[i];const w = o * size + columns[i];a += weights[w] * x;b += weights[w + size] * x;c += weights[w + 2 * size] * x;d += weights[w + 3 * size] * x;}sums[o] = a;sums[o + 1] = b;sums[o + 2] = c;sums[o + 3] = d;}}}class Convolution {constructor(layer, what) {const { inputs, bands = 1, kernel = 1, stride = 1, band_kernel: height = 1, band_stride: step = 1 } = layer;Object.assign(this, { step, places: Math.floor((bands - height) / step) + 1 });const offsets = [];for (let channel = 0; channel < inputs; channel += bands) {for (let band = 0; band < height; band++) {for (let k = 0; k < kernel; k++) offsets.push(channel + band + k * inputs);}}this.affine = new Affine(weightsOf(layer.weight, what), layer.bias, offsets, layer.activation);this.spans = new Spans(inputs, kernel, stride);}push(rows, target) {const { affine, places, step } = this;this.spans.push(rows, (values, from) => {const out = target.grow(1);for (let place = 0; place < places; place++) {affine.of(values, from + place * step, target.values, out + place, places);}});}}class Gru {constructor(layer, what) {const { inputs, outputs } = layer;this.input = new Affine(weightsOf(layer.input_weight, what), layer.input_bias, Array(inputs).keys());this.own = new Affine(weightsOf(layer.state_weight, what), layer.state_bias, Array(outputs).keys());this.state = new Float32Array(outputs);this.x = new Float32Array(3 * outputs);this.u = new Float32Array(3 * outputs);}push(rows, target) {const { input, own, state, x, u } = this;for (; rows.count; rows.drop(1)) {input.of(rows.front, 0, x);own.of(state, 0, u);this.step();target.append(state);}}step() {const { state, x, u } = this;const n = state.length;for (let i = 0; i < n; i++) {const reset = sigmoid(x[i] + u[i]);const update = sigmoid(x[n + i] + u[n + i]);const fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);state[i] = (1 - update) * fresh + update * state[i];}}}function sigmoid(x) {return 1 / (1 + Math.exp(-x));}class Chain {constructor(layers, what) {this.layers = layers.map((layer, number) => new LAYERS[layer.kind](layer, `${what}layer ${number}`));this.rows = [new Rows(layers[0].inputs), ...layers.map((layer) => new Rows(layer.outputs))];this.given = this.rows[0];this.found = this.rows[layers.length];}run() {this.layers.forEach((layer, i) => layer.push(this.rows[i], this.rows[i + 1]));}}class Parallel {constructor({ parts }, what) {this.parts = parts.map((part, number) => new Chain(part, `${what}, part ${number}, `));}push(rows, target) {const { parts } = this;for (; rows.count; rows.drop(1)) {let from = rows.first * rows.width;for (const { given } of parts) given.append(rows.values.subarray(from, (from += given.width)));}for (const part of parts) part.run();while (parts[0].found.count) {let place = target.grow(1);for (const { found } of parts) {target.values.set(found.front, place);place += found.width;found.drop(1);}}}}const LAYERS = { conv1d: Convolution, conv2d: Convolution, dense: Convolution, gru: Gru, parallel: Parallel };function steps(seconds, frame) {return Math.ceil(seconds / frame - 1e-6);}class Hysteresis {constructor(decision, frame) {Object.assign(this, { on: decision.on, off: decision.off });this.least = steps(decision.minimum_s, frame);this.gap = Math.max(1, steps(decision.hangover_s, frame));this.now = 0;this.overlap = null;}push(p) {const step = this.now++;if (!this.overlap) {if (!(p >= this.on)) return [];this.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };}const { overlap } = this;overlap.pending.push(p);if (p >= this.off || overlap.length === 0) {overlap.length += overlap.pending.length;overlap.peak = Math.max(overlap.peak, ...overlap.pending);overlap.sum += overlap.pending.reduce((a, b) => a + b, 0);overlap.pending = [];}const changes = [];if (!overlap.told && overlap.length >= this.least) {overlap.told = true;changes.push(this.change(overlap, false));}return overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;}finish() {const { overlap } = this;this.overlap = null;return overlap && overlap.told ? [this.change(overlap, true)] : [];}change({ first, length, peak, sum }, ended) {return { first, last: ended ? first + length : null, peak, probability: sum / length };}}function scaleOf(block) {const kind = block?.[Symbol.toStringTag] ?? typeof block;const scale = { Float32Array: 1, Float64Array: 1, Int16Array: 1 / 32768 }[kind];if (!scale) throw new TypeError(`samples of type ${kind}: a Float32Array of full scale 1 or an Int16Array is needed`);return scale;}function clean(block) {const scale = scaleOf(block);const sound = new Float32Array(block.length);for (let i = 0; i < block.length; i++) {const x = block[i] * scale;sound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;}return sound;}function decisionOf(model, threshold) {const { decision } = model;if (threshold === undefined || threshold === null) return decision;if (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);return { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };}class Stream {constructor(model, sampleRate, { threshold } = {}) {this.model = model;this.sampleRate = sampleRate;this.step = Math.round(model.frame_s * model.sample_rate);this.window = model.features.window;this.resampler = new Resampler(sampleRate, model.sample_rate);this.features = new Features(model);this.samples = new Rows(1);this.samples.grow(this.features.before);this.chain = new Chain(model.layers, \"\");this.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);this.told = -model.delay_frames;this.duration = Infinity;}get latency() {return ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;}set threshold(value) {const { on, off } = decisionOf(this.model, value);Object.assign(this.hysteresis, { on, off });}push(block) {if (this.finished) throw new Error(\"this sound has ended with finish(): open another stream\");this.resampler.push(clean(block), this.samples);return this.advance();}finish() {if (this.finished) return [];this.finished = true;const { received } = this.resampler;this.duration = received / this.sampleRate;this.resampler.finish(this.samples);const events = this.advance();const total = Math.ceil((received * this.resampler.up) / this.resampler.down);const heard = Math.ceil(total / this.step);if (heard > this.told) {const needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;const silence = this.samples.grow(needed - total);this.samples.values.fill(0, silence, silence + needed - total);events.push(...this.advance());}return [...events, ...this.hysteresis.finish().map((change) => this.event(change))];}advance() {const { given, found } = this.chain;this.features.push(this.samples, given);this.chain.run();const events = [];for (; found.count; found.drop(1)) {if (this.told++ < 0) continue;const p = softmax(found.front);const changes = this.hysteresis.push(p[2]);events.push(this.state(p), ...changes.map((change) => this.event(change)));}return events;}state([silence, single, overlap]) {const outside = silence >= single ? \"silence\" : \"single\";const state = this.hysteresis.overlap ? \"overlap\" : outside;const [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];return { type: \"state\", start, end, state, silence, single, overlap, known: this.known };}event({ first, last, peak, probability }) {const [start, { known }] = [this.seconds(first), this];if (last === null) return { type: \"overlap_start\", start, peak, known };return { type: \"overlap_end\", start, end: this.seconds(last), peak, probability, known };}seconds(count) {return (count * this.step) / this.model.sample_rate;}get known() {const needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;return Math.min(needed / this.model.sample_rate, this.duration);}}function softmax(row) {const highest = Math.max(...row);const powers = Array.from(row, (x) => Math.exp(x - highest));const sum = powers.reduce((a, b) => a + b, 0);return powers.map((x) => x / sum);}function severalOf(model, states) {if (!states.length) return 0;const { top_s: top, slope, intercept } = model.calibration.clip;const count = Math.max(1, roundHalfToEven(top / model.frame_s));const highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);const mean = highest.reduce((a, b) => a + b, 0) / highest.length;const q = Math.min(1 - 1e-6, Math.max(1e-6, mean));return sigmoid(slope * Math.log(q / (1 - q)) + intercept);}class VoicesProcessor extends AudioWorkletProcessor {constructor({ processorOptions: { model, threshold } }) {super();this.stream = new Stream(model, sampleRate, { threshold });this.running = true;this.paused = false;this.port.onmessage = ({ data }) => this.told(data);}told(data) {if (\"threshold\" in data) this.stream.threshold = data.threshold;if (\"paused\" in data) this.paused = data.paused;if (data.finish && this.running) {this.running = false;this.port.postMessage({ events: this.stream.finish(), finished: true });}}process([channels]) {if (!this.running || this.paused || !channels.length) return this.running;const block = mixed(channels);const events = this.stream.push(block);if (events.length) this.port.postMessage({ events, time: currentTime });return true;}}function mixed(channels) {if (channels.length === 1) return channels[0];return channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);}registerProcessor(\"auricle-voices\", VoicesProcessor);";

function detect(samples, sampleRate, { model = MODEL, threshold } = {}) {
const stream = new CheckedStream(model, sampleRate, { threshold });
scaleOf(samples);
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
function open(sampleRate, { model = MODEL, threshold } = {}) {
return new CheckedStream(model, sampleRate, { threshold });
}
const CALLBACKS = { state: "onFrame", overlap_start: "onOverlapStart", overlap_end: "onOverlapEnd" };
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
get threshold() {
return this.own.threshold ?? this.model.decision.on;
}
set threshold(value) {
decisionOf(this.model, value);
this.own.threshold = value;
if (this.node) this.node.port.postMessage({ threshold: value });
}
get latency() {
const { delay_frames: delay, frame_s: frame, features, sample_rate: rate } = this.model;
return (delay - 1) * frame + features.window / rate;
}
get settings() {
const track = this.media && this.media.getAudioTracks()[0];
return track ? track.getSettings() : {};
}
async start() {
if (this.state === "paused") return this.resume();
if (this.state !== "stopped") return;
if (!this.own.context && !globalThis.AudioContext) throw new Error("start() needs a browser: give sound to open() or detect()");
this.state = "starting";
try {
this.context = this.own.context ?? new AudioContext({ latencyHint: "interactive" });
const wakened = this.context.resume();
wakened.catch(() => {});
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
async stop() {
if (this.state !== "listening" && this.state !== "paused") return;
const finished = new Promise((done) => {
this.finished = done;
setTimeout(done, 500);
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
this.node.connect(this.context.destination);
this.ended = () => this.fail(new Error("the microphone has ended"));
for (const track of this.media.getAudioTracks()) track.addEventListener("ended", this.ended);
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
async function microphone(deviceId) {
if (!globalThis.navigator?.mediaDevices?.getUserMedia) {
throw new Error("no microphone here: browsers give one to pages from https:// or localhost alone");
}
const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 };
if (deviceId) audio.deviceId = { exact: deviceId };
return navigator.mediaDevices.getUserMedia({ audio });
}
const loaded = new WeakSet();
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
export { STATES, CheckedStream as Stream, Voices, detect, open, MODEL };
