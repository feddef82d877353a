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
function check(model) {
const classes = model && model.classes;
if (!classes || ![1, 2].includes(model.format) || classes.join() !== "silence,one,several") {
throw new Error("no voices model of format 1 or 2: `auricle voices train` writes one, see docs/voices-model.md");
}
const known = Object.keys(LAYERS);
for (const { kind } of model.layers.flatMap((layer) => [layer, ...(layer.parts ?? []).flat()])) {
if (known.includes(kind)) continue;
throw new Error(`layer kind ${kind}: this auricle-voices.js knows ${known.join(", ")}; a newer one may know more`);
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
check(model);
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

// The model; its fields are those of docs/voices-model.md.
const MODEL = {"format":1,"sample_rate":16000,"features":{"window":1024,"fft":1024,"hop":320,"bands":80,"fmin":60.0,"fmax":7600.0,"floor":1e-09},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"conv2d","inputs":80,"outputs":608,"bands":80,"band_kernel":5,"kernel":5,"band_stride":2,"stride":2,"activation":"relu","weight":{"shape":[16,1,5,5],"scale":[0.0032453,0.0014959,0.0052182,0.0035535,0.0078456,0.0055702,0.0029162,0.0035996,0.0048109,0.013621,0.011922,0.0020063,0.0047856,0.0044762,0.0026764,0.0073331],"int8":"EjXFt7gbIhvW4uP9trfFLmA55t5DfyA1+RMx1Z24K1fwrsAVHTm12SkAAoGqETgerdYhPRMIJ+kPr5zCGBvU9CbB2vlFf67B8DFheWXl0I8NfyWOwCpB8uCkPmE68KjzSRCryFNSC+Cw+snP5RLR6vJif+77Cv4JKxfu6Lbu5brL0P3dn9APHjVZX0E5V38bsdkC6sXBjJ32YHqBz7cQNe3SzNQiIxNADhlDClVG5T4zOX/b+w5jPxgR6tWi8E45yeOvzrz1wdwmLrOii39RWybQODcW8uESw9ENwhFAGea0DNvDvPLTBC5/b9YE9iYaDAjP2wX3He73BvL+Hv7hAcXv2NLh/Up/Pd/WKEwABOboAe62+azyStWEgSVHPcD0EmDeAg82WoXQigoXnMy9PlOS2SZ/a5nHFClV/7TnQC3X3sApWEFLKCfcgZED7JsBLEcvDQL/NAu5PxkQu+chRg8TKTn9GLsU15GBkc1oStCl9CJQ68neis0kf2rP+T9o8Rwb9+LcAvjr+fkZDOPY7Q=="},"bias":[0.32744,0.012932,0.050892,0.77337,-0.25071,-0.14431,-0.17436,-0.17945,0.69678,0.16446,0.44339,-0.15009,0.63975,-0.22271,-0.12235,-0.057048]},{"kind":"conv2d","inputs":608,"outputs":576,"bands":38,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,16,3,3],"scale":[0.0024893,0.0023131,0.0024968,0.0022762,0.0021215,0.0037922,0.0029253,0.0027745,0.0016918,0.0029301,0.0011772,0.0021655,0.0026208,0.003852,0.0017283,0.0054536,0.0041746,0.0025943,0.0023029,0.0014206,0.0014927,0.0019606,0.0012373,0.0022399,0.001636,0.0030131,0.0025479,0.0013095,0.0038224,0.0018478,0.003651,0.0019959],"int8":"+/bTAwvlyxDI+x8I1RkUyiccIwThOCXePgWk4+OU/BjCCWoGAegUIvgnA+cx5ijF/Cbw4vsJ+UP8+gEFCgjl7d385eYW5hkTCPa/2QDjywoc/BwDDP7t3rrvA5B/8q94IfMbLwoKO+DmOtXjqwM2C+oCG765+ewABBQeAvke4eb+8xUfywgvyQ974A5JAP07m8HnEPI6KTZ//AsYBhAhBgkYvU/310LtBVr8wwsl/Q8z3RMtvRgkBQ3c5SAXETAeAtMW7QYKBwgN7QLkFycMD/Wx7wsW6+HlGv7h5hXSIQ3V6lTzxE/13FAIKphuG79MAtZb5gwY3wX3ChAA8BHK+RfaDzfcBw8kEP8TChIP/zEsHC8y7v756r35udQS2Mvl/BQIBQQE+urQBw4L9gMJ+f394xoW8yQC4tL1AQD9BhP++ffz1gctBQrmDP7kHPGr31Mzfy3yBwge2PQTCAYO+isEytDl7v7x9AIe/OCy2hwjOisS6dDp+1wMrbbhIjssv/sV9u/1+/z98+v1E+Xk9uACGQATAgsP7Pn9+vXpDgkF+PwM5uXuCUfv6evsGiHj2L6dEw8QHwbv6e71CAQOAAQJCvMCEBTsJAPV7QHx+u70HxYGNO340PMMARH82h857fj/yP4Y8QAIGxgW7gkR49zpESoU1fX/ADQs8uLCHN71H0bhga7q+sTYGSvu3NTNLEQEHgL/APH4Iw8B9/7s/d/4CxP0/fvi4e/x9v0C8+/5+efzAg0Z+gbzFAvy5eoBCvT75A4MCAYMCCMU+xP3597MHOXlNPICw+UtJC8J4xUg9uv/ENkQ7LkE6MzzFUfgGPuL/vuB6eXpCu8kE975FhvfBb7L6cfJETMcAPAs+8fRDqDgQ9wFB8vY/74o97UUGb0uEgUUDO8L+/UL285U/ugi+fYr/wQA9gv++Pvq7d/hEvva+MO3EO9VEtj34QHyrf44IQfW+vrhAfkC+un9DvoI7BgDBA4H0vPoEyEh27jiEvsKBNby+Cj+4vkNCfYq4AsSA94G0dUKIRcO/gYM8evgHiD0tdghPQT9rfc+BPvqBuaksQt/FQDLDvro4/VbH7mzDAIKBwrwDwzr8fX5Iyw57tLU8vDvAuj8+fcL5e3p8+7t/P/qA8S/89YcDjNMHPoJLAHvAAPuERAVAgMK7/wBI/X6F+/0BertfxMGXf3oCunKDAYGFSET6AP2DOQ89wtMCxAb/ebzCPTqAvH+AO30AOUMCREHRwYFMu/jBwLo0vwW6gMp+/QM1PM5ygwGBxPhAhUD9QP9CQX59vDFEg3Z7vbqCAAI/hAF7v769v4YBfX99foM4Cf66vD1BfPIHhEHAgHj5xM5+uDd/vLmGQP5Av7/0sQAEBooAN3l+wb8//oBHiz17gII59kOrAUw/xgkBPr0E/vzLgXy//4D6xw3497zJQL90fJD4NvqTRnr6AxZ+iIe/siBExA71Nm2CurrFAHpHgjoCw0CBv0jAw/85/n3FgAA/O7tB/P3Ffft5NzSGAcHCP8TJiId3ObeGP/s0vUIBgHuBebEFP/bJwLB8QEK4+QFA94k1N7VgcbPsuK44wMO+QEKIBwoJTLsRRjDMhnfAA0a+BYRESIfLQsOEQnvDCgZCPntzvr9z9v2FNLmL+YbMM8y6PUo2QcLzPkLLRv0IBcBDBYoCPFJ79IguLAzCu3l9vvYIQnnH/HMF+i2RiHh1tk06uvd2AUN+df/6soY77NfC+UGCd0X8doT3/EiCQwp7EcHM749KMZQz4Fp3g0N2ww3HggL/PcU5vsa6PIKDeEf59b+AAUvCxIB/PLn9Uj7CfsS9OryziI61cUIAewL4CTmAgDEBiLKJxjezP8B5gnr4RTu2uBTxvER7zP0BgwHAQAO9Q0G9w4OC/Ie7t8uM+Tb+foH1yX8Oh06tKKWRfLI6h4Q/j1C4zEy5q7JAgnS/w/+TBLk6PfC+O/MB/vuDP0U0eb6EQzDDBkPHAT3FezVHvkLNwoGLUMi1eDrOz5BJMGhejpr4taJu/iWbkkK/OKmbf7eSObCh7MQ+ugN89MCAuQaPirSONXwC66/1/fp9hUAECYV2yEgyAwR9zIpnsWBHyLa+C7lDxT3A/f9C399GAP69+f319Tr+vkS6vkZd/r1HOsGEAPwy/MuIfj1JBHn/+MsHB3h3zkD9CU1wwwyARn+ECclspyh/uC9IPLQPuTMFx3IDO468fQJFvPsOefy/QTIF0bSRl2IAi008f8B6+XXmSAx7NJHWM/iBgLw5PP43O7mHP7sB9rd8/r4svTO1O3V6PTu/evgCvD9PvTBAvP6FQcQAAweBAMcCPMI+cvSv6+e/+UGXhFD5Bz/Ag4KCAQAROED6v0vECgpBx4VFRj7Dfn++fc07+cX29wm4MyWEwQAEQxjGR0j5P8IA+jWJ/gqKf++9+zHARDrB/wA9t/6WH9mCAwKqIql/ev+APj8/AgM+ff7CgD2AgwOyP5+7OtFBOwgKRgZ8e3l8/oaDAP9BgIHCAIL6PX25wMi/AX39fkY7tDVIxUS3Qo38QL2/B7ppOJWFv7o7vr19PAECgMP8PXmAw3aruk9FgzxECwD5dr9GvIRHvDq8SkH9f8NnM9sSgajCQMD/AEP/wsDAfwDAvTkEwj85wcN+f0F9PcCAv4D//b7CAEFDQMG/Rm/2hh/MuutFBkeEg8G/QcJ6Qwp5/0P5REGHjG0+iyfJvCF6gdTGOUv6O4yLScUK/D+KQ38GPAD3hzd9xLE6wT47fcI9xLgCxrw8frc9wjd8t9/DNkaJAsV0muUyl6Y6Ta2HKdgDadIKcEh+gfz8//tBwD7s9LAmOnTttGT+PUR+vUL9P4P8QkG6gTm4wDrRPTBKfXCPhYGFw3V9PUG8/8OBQcL+/4F/Pv+7vg25RgY+AYiHALi7vARDAIJ7igL5fAi+gQO2xgF4O4x/wEjA+Dx8w8PBe72GgP72PUj8v8J9/oDJuLSAAz36R4GEIG6/BQP6D9B9BgT+t7zAv/99+/wAAMAHfry++7NGvwG/QoR+vcHBgcF/v4E+Pr+9fn+Ctf3DSbtBhEK+O7z5QYa/AQf//P+AvwEAPgD8ygTCPH+7N/74/wpFQYLNfvt7eQBCuT39Qf+5dYfJvyi6/H3/iAe9vX63eUbzvQhAvjqJRLxYe+GxAQ77PxCJoiRB1MZ6jIi4ytBIYGW6yj87wgEEgH6CQEA/eQAGBwO+PoT9ekFBf38+/317/X7A/f3FAsREUcZ5QwE0dkT3g5A2fYcAwkIBR8WAgTlGArY6xAF1hEF8jIZG25/G+MA+7ud9hv26t306yoDB7426aAGCusjKMC6Ge3hDe7g6fPX+xEK+tse7GBgEeAA8s6eLeajuxECthpS5jO34RZB4es//d4N4foT8hINDbyF9BspG0ZHARPu8vX48e3r6BoU2OfhDAfaHOqKFDPe4/c5LCdIKC8m5/XbHBchCQAB/Pz5JvcxAdwTI+Un+AJC8hchAQj/8tbzBwsVDOHpFO7Z4QI35Cg9AekH9PAa/Pr8BQQ4yd8P5fwf9eU93vw0M/02/sT8CMEjCBN/vf0b2C423vZNAvLnUTEMIgbN/eMhTP0jE+wWARISChID7PPvSiQ+E+nvG/sUmcYL6tj5zN4M2C4c0OvX9h0017zI5MvZ+tLx7gQkw/lAKCpR8m5B2VUd+D1ay+9Du/8wtAEQuQjC3+FJIBFJMBLcLzQuExcPJgHvL+nqKhpXHQda9g0XFdUyBL4JDY82Vu8sdM3RFZDxyQXkPO7qOgv1IfwNLdqB5bWW4pu29wfoBOfaAursAdvU9LvL2QL9IPnaGdHf2OH81wD16enz+vv/2f4SzQQj1/EGAOcDQNjHIPEurLjM0NLE2+b6+/zuJhPIDR8wcMaoWealOwv2SgfFHPvAJCDtBOPn2uHfCQHbwsOB1wXIETTYcQUAH+kK68MxTesqLvUQBdoR0MbJvLvG4u/kM09C8FZ82PQ7Bh8w6vkQ/w0e3As65OkG6+nlPR5ezPNV4jlg4Ar4HiL9zfPwBv7qCPvlFe36EPvfAAwCFUTbJybyHObM79nKHPvK/OQW6PrizAFB7BT0sPUQ1NMjEhAL/dfp+Q0AFgf//gPz+/Ii3MDZ27Dx0hNIwB817A/sEhrbGwAPOhL55vIJCPDxIA/Z2tf9Aj/uf3AD9+joBff78+jv+PrdDgjvDgHy0bXS9QbJKvgSRD4q6wcA2eq7Buq7BO3FAPLf9A4J8v4nId/3HAAY7QT06fj1/Rk7vtEKIAX10g9g0Qw+CR04zhESBf/o8/DkDDpTICRA7iEmGiAZLD4a9hsSCg8yvxhe2egG6yM/Ay8aAjTV8Aj9BQH9DxQG1P2BDBasHQ/xAvkEAv4I6O74HfzfKPzy/urdN2U2N0D05CcN/wFKDfLuOgwIBAL1CAHz8QX9yPwLyeYK6QY0gdgYkOAovQQe/90D5e4HEugVtQ09/tkAJwwA8uYaBO4MEhsr4QUT5wc13OxB3egytPBP6gIXGRf8+/ntBCwI0xLP0ALm9QUJ8Pn/2/T+9u/3F+K9MwvLA/zhAAgB/A/8Bgj4Cgv4+vLQ8/4M9evcCS4HB04dAOu3B+UJG/EkAuja+fgm4Ocb9Bn3+NLlueK4JBvzCu4+6vFP9dvRGfr83Ab75R++PwyYELiiBRUa4R0D7Q7q0OU7Q2IY4fz9ANncKxM29b4B2tTa0NyBSN+8897YGgzWAv3H6w4BABYEvtjJECTnzzbP1uewBO/Z9w0U7vUD9AAY497x+fQd4BwvKDfdLyQSHBwW/A0PyufrAAcQCBAIF/vgBf/56+ICuiE+/fYj4kdLvuXcDvjtKQPu7w0L4lnx6RTq89K+8iMf/Pz+AvwE5t/3EDf3FP+yLwneHRgKAO3gGR/mLAiB4/UlFSGjGCrO08RVEALzHREGDh0YCOUJDe7UBiJE9PYIBScG+/3pCPb4CRD6At/nxwQtBjfkMPut8hffEPP1Na3j6gcM/AQHCfEBAPLr2+MbGQL+zyDZCBTtf9Uw1wrpFQMF9fb/38PqCSDfHcPhIPsNLSIABP7r6f7UFOTk9erjvyTx3xbxT+X4I8v/AMshChAeESa6kkKttFa3BfbsEfj18fwFWb0uB9kQi/AN8fDi+vTs+Qz+5ujkA+D4IA8JJ+n3QwsTHSsEJfPiJiwUAvffJT4aIUIXBh758AUUE/oXvLr/+vL6Df0LTR4d5NuyDxMgD/IJHu3eJ/KrESzmHAAW/vr618322vK5NBnxGPftHjxHKPjTEQUJUPddYvayvtrK4viBKjMGMNPf7/1TDQhT+e0+IxAW0Rnm4uzUAhX1BRj/FB/7LCkEEDAWAxj7Aamh/evf6t/VyvU+KBHKCvbi/P77AAsL/gQIGPnC88ny+hgSH8wCOfzfCgMWBvLv+0rz5vwU//761RoN1vkd+gYNEOP5BAb4Cvr/E/rb7OoN9/NA2hxYKe/B5jwXw11GHKK5IJCB2kBC+x4MBur6+PH1DwkRDzf/ENYpA/7a/PTwAf767v8C6QcC9Pz5AAD2GxMe3Kn1AyDz+Pky3RIiFw3YAxYOESsO9gjf2+HJCQAf8v4yD/n+J0MpDijiysu96OUZ/jA5uMAv1tko6PIt9/fw8ubOIQcb8AlE+g0nBBMmB+/JJwMRxyLqnQfywNOB3w5d/L2vI58HFP9E0ufi7/oZ0+sY4xHv8BC5Iycjz83pEAUT+O389BMhCy8E3/HMEgcu3tbh6gAtGhT45+YRA+XR+fP7AwEBAQoGAfPx0yYN/esaOwXiHA4tAdzvAiIH8g/99AEFIRS6uNBj7QwDGQwQ++TaAQgD3/AiAfDV4gcHlrxKWDXuwfgztzF/J/KuxhsjVgGUvfE1Cuv+DvzmAfH48/wEHAD/6eHUFgMYAvvz+PP89vUE//bvAwgP+QH31OFaEO+86vYyBQYL9vz3+vzQ+fQK6ewHBhIP9eUu+dwy2bw2GRYO/gz77TLvGfr52w/n6fwl0Bo34SIU6B8H8Obt2/z53v/wDBHw/Q7c2/352i/6+iDx4T7t9tUQJO42D/go23+K3lOZGRXG9/cQ1OMNs9P8pe/GqA7mu5/7/grq9xL45QQF9OIKDwEP8w8jBfLCDBTqKBoO"},"bias":[0.54126,-0.67732,-0.057712,0.44095,0.57244,0.11541,-0.32684,0.17293,1.3712,0.0052829,0.46321,0.014533,-0.17089,-0.279,0.98433,-0.029236,-0.5362,-0.31986,-1.396,0.15754,0.22546,0.12254,-0.43625,0.78643,0.75823,-0.40877,0.31458,0.080777,-0.71211,0.33756,-0.29628,1.0741]},{"kind":"conv2d","inputs":576,"outputs":256,"bands":18,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,32,3,3],"scale":[0.0015578,0.0020482,0.0020162,0.0016815,0.0022248,0.0019797,0.0055871,0.0026673,0.0015152,0.0015191,0.0019412,0.0016629,0.002311,0.0018191,0.0017767,0.0017851,0.0015931,0.0025611,0.001351,0.0021735,0.0013911,0.0013401,0.001539,0.0018179,0.0017531,0.0012231,0.0025391,0.0037535,0.0019561,0.001667,0.0019228,0.0012155],"int8":"48V4/eFAvOTiGNA+G+A4/twmBC4B9RLu7g3z9wrGBPvm9hzm3hRkCwAOFggUH8wKBhYB7+j+5+cDCOrW7Qjv7uThORgXKhgZw+Yy4wsQ9Bw/3djlJ+r/EMro0g/sAgfZ7+bA1xcJ5vb0+SLbzuE47PZoFhUs4+5NFckIQ+cCFSUHARbtBQ7yOQ7CMN/SJQnUJwbhQgbq9efn/+nwHMT84rzmLC8jFAPiBgLC3Ajf3P++8Ajtpd1/vvdX3QEc6fb6LRABAef/Gv7JMgsB9/rc7dvT5s++7BHa9vcHIx34Bv4b787lEOn6DOcd9AlG9BUr9wb06/fi6+/93+X2JCrV7gPhNz8EEgT2GPciEPksEvTfK9DwCgL9AAkH/RQuHxYtxPgQx7Mf3dknCBAa9P4tGxIvGO1F49YG59nq5/P84uXq7/MD5OEE9v45+yYjmulOgedIxP1Ny/7PnwXssuHmwQY6w/5GyQoo5+fV/v0Cz9/1uAkLnfDcp/kBBO7l8d7m9AHc0PcZx9LyDAgKigk5ztsvnfswvggszRdn5xAjAOvc3hv28xoIyMND2+VA9NPntrr0xuI45NHnuf5OqMoi5/cq8QLsETAgBQACFMgS/twa3NMxG/H4Ff4XBOviHBD8ys3Y2+UEKRsh8uvm7PP/qxAStPnpsgLs9QfT8CUIDCziDOs+uPXrHSPV3/nq3gP97BUN8fTbwN/iAhMC3MgS0cj1vfD/0QdFAQZU1gco2t8izQYm5P0+9w0nACL89fX/3NDBEfIGGtrkCfLpCfPjGhbpDPbhCQD83NjjCSEh7+718vbz3bD08uL7JwwQ1fAgzwfzNRMC/O3H6ufR4QP++PzoAe7r4wIT+uQk3OYF8+Ee29TY9fjS99Xd9O3Q/gn6CwDqGfIgC/UOFeUYHBXq9vkV8g0FI0juIgs2LR71tQIr2wAA7Q7oMX88Jz4j/BMrKGxdNUNTGAv55Pnh+gUI9/wMEQQO9tLx7uTc49bX8AMBHR0TGub6Au4cE+oiHSX6GgwgLx442uLX+AT7BRwlNPnfAeHK/AHJ8AgY8vzsFhTmEQD15+X+ABj58eX4AOoC8N/89Arf/f3k8v35MFpNK25H4Bnu0PHJ0dC7CjEFN1AfAjYsDxgTwvEJ8uv7IQERBw3kPh7+HOnl8QLmHxHqFwHp8vEHHxVGA/MHCv4PFfEs2uYfJRz5DRMQC/7XHWQA6CgW7x3Wl9T0gcTryw/+9gk68Boq0f3zKfwVKvn4BtvW+hXt/OzkBTcTGgEA1eDoHgQLB93X6OjeIBUl9AE8CBQSCw4K7A3HBRrTAynYJfmqH97KCN7SGxH80O8V7usQGvsAFPsBCvsqIB26CiPNCwf/HOkFEvUNDfLm89rI/OXfEsr0KjZaOTEzQikl6xg8ACUjLCke6vH46PUZDBIF2Mb/5vH85w4DBQHwCQTW/tnnB9/b89q/IeoEDgILCfbxCRHz0NPj/P3s8e7l6tziKvn2+u4QyegQ9TD5IRj38PPL/hQXAuwBL/3fBfXMFAfpAxoGvBQ54wMl7tbF9fzv1eXuEA0WJTAoDwrv3uHnEvbyIhAT3Prw4RYQCDEu0vIM0t7v8vHtDBMdBSEV+BYX8fr4AfT28+P1GyIqNSMqIf766wwA7SEd4RwcEwL16+/24drf1eHt3v8ACQUWpckH7t/yvMTmAv3h//7f9foUzR7o5Ajo+z0YFgYu4fHs5A0iDeXBAgDY8xD2qrz7vMjlgazn7t74BQoR6P7mE+0NCMn4MOMhFAs1EQ0bCw0LAgvv+Pjy8en67uns6+HlAu4CEPQWOiRV+ww/4QLg6hIV1wj6ve/svtn1pdO6ABjy8vju9gnJEhUKCx8O5ezaJTQrAAEG/Av25/nS/R8fBioC8+gy3c/rz+vf+A//9Cf7B/bUCuLt3Nzb6w3qFQTTFwTMz+XS5+4CEevvLv/5BOovJ/7qAcXc8wsxDibz//yiwgJI3RAzBCflIAYc/gr7CesT6s0B2O0P8RMX1qzp//sFNC3vEz0d9fQKAjQd9vEJDf7bGdjwD+fhIuYB+MT+/8DJysLu7QDlCeY91iIYzDwKN1Zn8d/cx5+B6fgq6QQY2OIvG90bz+I/BNwdFywe3+shDSww+fUCCLu95sS+IB02JREg8ecK0oqQ7OrdOTwb/OEELwccPClIC/IC6N71/Qf9FRfTEBPw4PQVAP0V/+nO2KGv+hzeEvq+GxcT+CU6Cer+GgTW7gMECufO/M6TCAQoDPVW7CEYChP74xU/IgrB+d9ADSAtrQ/3Q2djCunuBaGEBPbj9xQA8gUI7OX2/Pj+/An9IcuBAAAgABAdFOOxIw0ICBIj6fn+APwH/PoW/tonBe0fFhIJFQjyDxYFDw/9Bubs8vgSAgcOCRAC7gIC9fUF+vIB+/f1GPv8EPTU+vP19AEM8wD36P7jFAXwAA35/+8G/uT/EhAoBvMCDBQZ+g0F+wT8Cff/AbzwCxEUBBwTFKXtFSQPAhANAefqAvEQEwgPBfUH8ePnBQP/APAUDggaFA/1IygXCAYV6eHrEBAGDAr6AgD249b1+PQL/fz58/o+BAEAAf37+v7+8gD7A/3x8QgNBB8IAhgMBRAKCgf5/Q0L7/sB8AAB5vr3B7H9EjIZBBgP5uDv9Oj1/gT/B+EhIBkS/BcEBPwJ7fIA9wn59O0d8RMG+gA35f8P0u3/2Njy5gAG8wj+8u8AH/P469n10vcUHDQkDQMp+bXpvwcf6NIGDwLy+ysiEBcWAf7butr13/fyAPH2+kYz9QYA6KmQ/ujmEePmBPj8IBbmFfr/6tX5ASwg5E5E4UJ/sdT43NYJHPU50fsq7vrnHhP8ECPW+/sfmeda/AP3CBzwFh/eARURGDjwGDv0EcT2HwzVWB0k3Ovr1/sD3NDR9/nVC/gsxQ4skt4RKO0UTCX78w8a+hIZVE8h6Ord6PP58hAW9ZHPITD8HU9S+grxBxAnyvthC8/77w4eCQHUBwkF++/q0brhTzgaEwj13tD3/QL/FAMC/wjaBwDlAv3fEOXh+u3v+gT3CfvsHCUV8iIYpMM1yd6i9cXICNfJ9hn09RYZ8DMQ3syu69i9Lwbt3eK/9u3t/PjS79cIBOQqCEJZ1eCEIOKO6OSP8gbjEOT9GyIU/uW79Pbz5+OyotDnz/8Tzg0G5Mvr7OE0Micn4MuxECgJAQz5BebsEukMYzZPt6KJ27OTEfIep86B5/2uFOSd7gET1/8n6QfSF+m47/LFGNy/Aef92BHU9AXw6M/G6AXJ/CwXCvDvAfoCERjv7eXHDfgOMiEn9PXP7hLOxRn0/BPm6f8cFypRGiXuLhQFA/71zqje5Mb//d8W4d8Q+xMVGf366sbSMBTnUCwRHOULAAHb4RsC38ra/Rj2z+HXz+20R/XrJyv587LP+A2yFP/+9sfd+vv1ueav/wcM+w7VCC3YOgwR/CAXBABO48sk8eL45+jOGu35++PHIOy1FBTUDP/f/dHAFjA1VVMSaE0C+sQQKvACLhv/0NZsBBkk4OAJCs754vLJ2NHR6vrC4R77/RACHuYjNRYUFzgOGRPW7Brq9/O+APbEIR/+9gMtVyEq2eAPE/wKBgIqK/X37hDwYw6PVASKQ9iBENYsEAMDyuX1SQomCNoJ9PP67QZTMvHcEiRozge74f6t2e6HzknF7xTkEgfQHSMI/OXkDxIEBuUl6P4E8AlQ7vrd5d/s5ez1J1oE5g4L8RU4QjzfEQ/gEwXbKkfjRVj1ECMZ9i0V/PIETB3zJDpDGRMR8O704cvCKOTqLdvOEA4qMB8sKwf5+/8X6xMcHcn5MwXNSRjMSvuq29jo9ukn5s78/BX+9+z//P8A/2J/EklTCij5Ak5aCSQQ7gwo/PEMG+c57eUFZVPvZiHSEjDjBQ/o+ujqHxYhAk0dKC3oGSPc8CoUBxALCgD15wYIBBrx7iL19yE77BI/4vQd/yIS7CwPGxUp4fTe9QPN+9P3ND4NRjL+TCYWCBYOCBUS//3yLCjUSi7oOCUj/Tr5BUPlC1cR2fP9APzc9u/M6um48hPjDA7nBba/4uDJ/w4Ix9Ll1tbp9Onp59nq6w4C6/35Aw3jDgPR9gP58d3FHf7R/Ore7hMYCwcI+gzyA9gJAt0T7PDwxNTh19n17BDe6dsO2fwd3fP1QW3TQioIHvf3I+vcIwvnLhTnNicnPTUbIRQ8IBIG4zT37+jlH/IJBcjq4dGz0Pj2/iEWBwrx6Ahc+AlH6RVO+/lIJCNc8wo98Qft+tTyD9sYHADqAS1VP1Af2+4G1gr1IPj46uwY/wYkJRMhu8MS09M05+AYPMHcPAQWbesLrg0h9y8lDg/8xLTM7rfCDRUbxcLQzbu2QOXFB+P2FRH6KQs/HfGfCOfoMQzfAUtp91t/3RExRPZECBw+Chwp++CnC8jzGTH+1fMH2d/gFA8s6wOU2eWu2emY4syvvpuhAtG6ytrK5dzV5/4E2eLU0O3s/P31Bd6y0dzERx79G+vXE/nv9+/Qyqud07yy8uAPHgcS8/Xw/c8T8u3S4vnx5dTQ4xsnFiQk6Acd7wUF/g4f/lUzBNnc/vseJAAA7QPnGPsGGv3nEPrY5xjl4+jdQjkzCPwT5fH+FggHAg0TGw4fKDhmNT1INiQtKR8EAvvz7+7cTlZ/JTo8QDI6GxMVFQYg+fkQLzxtW09DJCs4ARos8/n2++TiDxwH9Q383vL8RjpmHA03CxAvAA7u5/fv7vLzOUZQBBsq9A8dFDr+Bvfi6yHs9Pcz6PIn/eYgv+2wssiuxLXiudHPycPFtMDCFwbvCyf58/HuOE9DISseC/0C7QIlDf0m/fkL5/sCGwQaK/n1BgYd9v4J0+vgEhUTAQ8P4+rzAQjgAAjg2OTY7gIbBhQy+PwKJ0Ap2QILAwvq+Pr2AOX1BwDs4NTu/u//A+Plw9TMqsq5uryoKjFDERsyGB4v7w9Ey/316hL2GhUr2vb6DPL71w4W19sA+wQXNPL8ANv1+djdOjwRAgcV8P7/OUA3GBomJwoG/Qru7+YHIQMpBvwKvOAn/9sD6AtDDusNFg3ROAnvJhMKCgIX7AP35/sD7vweLt4PJdT0+evfQ1ogJS0kDion/d8G49kC9+r8W9j/Es/l+O4bs7rZuq/7i9sJ4/T57/Ms+OcA6/MI7fcaIhL4SwQVH9ccBt4CIAjs3cfJr84G8Ob09eTv6QjiMFQE9Wf/AxUZTicsCiAk8f8vLw8ACQMCGfYIFP/3Fgb7BvsFfwrMIeXlHzHV8AD57eYZDB8MKRfRE+Hl1Ovz99rt8BsQ2wYUyvPz8/P65P/25MYRIx8G9P4TyuDcAPAH8NT81pzMs9kDraje4wD39+Q08Rk2CE8d+z8w6CU95/K6IkD57jYG5ejXCQAHDuboy8rBMhMkEhgE5RMUBAjp/wHO9PoGZzNyAB4N5PTcxO8Dx9wY3rm8GQwiJgk+PwH4UP33Mur1+1Y4EB9O6jwuBA0wHi4kFSIgOjgNW0pD+yQcAjsTOSRFOi802774++v03etJ+uz0A/wSLzcsgbikyN761A4Y2M2q59fOJAUFM2hZVVIjKjo95A0iDTdNRjhor8Ew4uYf/T1E37jNKOTMFAAABe3zJB8aESskl5uH7u3wTEI5kCUQ7ykJFxMP2/PwEvTsOSj+GS82UGZDPxUWERkd8twG2hIEFg0Y5tHd1uP1sLis4e7p7bDAHSI2LzEqKwcevcWNUzEbFenzBPD1GBzz+wYT2MAk7+cOJeD+E/b8/f//7x31LDnq/ybrDhHxMWHuFS/nAzEfwP1/0BZf9EM6ePm6SeHnV9HR/ZLh1cDb5vngFQSyPdu6OQvZ1P4jBQcPJQb0ECj04fXi5Mzs3xMj8xoaDP7m8D8lthrh7/oR/+XgKrTtIP3uaDv9O+nQNwn881Q/5klL8QIbUPGQb/Sa5fbqUgSKHPqK+7mVECXn8i4+yw0NKfYW8O/oFvLhpOdSt+k8yuDyte/31ioLzwwpyO/upcQCp+/y9/m/6Q/77RXlnEMxuA0d0/MDBBly+voKHfUU7GY00TcE4/j0uPz51vko8iAnBBg+EREeC/32UdaBNteVD9aj7M8MIvHwHv3nOzYeO+36QAkPsTo3uhAj3BnrxdQM7f0r7MkAKx8U9/YK+RL+vKThGPAOIh4XGdwCFNbVIvn6AAvP8+TtBADrxRYBjN3r7PT8gbtbxMzx1vMcybsYAvDM487w6gbxxvwB6/wjMtj65swO98sQMPDbJ+/73/DuGeQQMez5+u//uLcm/+zm7ecJCTw+4dYAHRwiQR0qCQge/B0bxi0uy+/3BAAbnP4cxuz/BRET8yjx1gww6P3uCRHS+Rn+HjIDAGo1ES327A3iwN/VD/r63tfuAwP83vLi1/roDSwOHCH9CxUHIBHNJOG7H7jYDsfl+troGBACHiLs59IMDPUB5gbbFAn5/xDi7Of46en0KhEIlTEK+PboNS4fBNnn4+PcD/UAxVlW+j0+LA7fCykQ8Qf9FuTzIRUyEAsiAfwEFwHzBwT4/gL22ayB89nXFeHS8822Ad3a/uLDAQbmBOQBB/kMLPTeDNPt7uAX+Aj0FAbkFSP+8t3m8dHd5u4ECPoN/eTo+eDp9AMZBhMVERAi3svS5ODB5tbr+iIIIwPkKxQGDRYO887k5PDSI/cLCcznGOr/F/r4AAoaFxIJw9bbzczt5+Xkvq7NzMO6BP0BNS4xEAY68fsIAeXyAf4V7sPhI/kICwX+DRggCvn7LBELCPEMGQTw6wD5Af/6++/09Nvo5M/WARgeBgoLAhMgDvP4AvoWCPHzRS0e7evwCvjaG0QcOzQzGR0UAu/s8OrU8OPXvbnctbOrDPbx8erywcny5szuOQsF7PDoGf8SCuD7COcD8NcIEPL8Cha/DfIk3iI2EA8+HRcjAfC6sNvMDv353g0Kx8WxzeD9NTBAAevjHfbE4OGV4Kn4LxMdUFBHGOTu9OrlAe4Bs9vvC/8J9bRE9LUPObb8HBC53xSZsT+ozvn/3BQRF/cX5Of/NlcNt+bL5Jb4qrSz+t7z/uIVGTvjBk3eKzzsKhH4+smsFy0HHUkm8A7f5dza192+AEpKvrmBH7CY5PD7PgknMfswRDITCa2u58XsBKefGebYJN3FLNfK6N3FCvzW3/r/7d/w6ukdIAsY8QPRJSHg9vGZ/gD+5wHd6wTeq6uH8QKU/Q7YGPwUBun06RYEI0oeIhrqCwbn+Rzu+fUoAO3hIx7stujP/dLh2Oq+RuD3TvguNEIE7/n99+Px8Ok//dEVBegY3bzG8uL2894LmCkjov8NwfXsxAU34Bcp8RMjytjr9K8XBdceU21PW2dWBhYm5QEdPhMAHP4T/x/6Hlf8DQzqxvYk3wQT6hH8Gx04BRQ6HhEPs878zdYF5On+vQv509MF3iQbEPYg9tHnEvrhTThHYGB/Lgop9hMhqRlT9yRC0DzL3EUD8h31yzIG8iQNyAADGRMkOPlFChwd4sjD58zI5snKNRLVDxX8ABr+ABwd9QMSHA0MDRjqJxLWKvvw4NCv3uW35P/r/b+t5/D4BPIG0uwf4O8R6vr0BfwlLvsw8xn9+gIA/QMe7SYFyNTd2eIA//cZrxT681UTDDvu9PXEGfbcIRcQTCdGYlA8FCQSEhoP7+Ew6xss6u7y/CgYHBoJ/fD19eni/+TlABga/QQc/Qkf++bt+O/2DxIz7xcI/Ojr2ObfBewiVx0W9wnjvtzs6djKD/3+BP8bEC46Dw4NpKfHyLDE/cDT7/EACQICGQsY4f4eDSYJ8e79v8aX5/THCALw8AryBegU+B8cHR1g+xkc+dbVKAXhJeHCFun08uYr+wA2KNzj6dcI8u/nAATeAEUwNi8/MxwD+f7/8e3l4+LYxCMQvP7XxwsXMPLP/fLjFvUS19Db8t72JRsULVJpXG5/SDow1jTdBifd4Ci+APHLAwb4/w0Q+y0wTWdVJywhIh0EHw0OFfP86eva8+bfBePnJwk29PfzHf7l+ebf8fcL7v0LBAwSG/FJD/vx9vgo+AsU6N/277uB1d6wwvMd5g4T9O/zEO/1YjzyEAwR+zQAG/Pu4PYBDAkNys/a1bXW/vMBMPXkUNe1GPsx8AL53BflKAcVIvncMhXsLe7nL/fPB+LS8fzt8tvPx7W6yNnZAvQcygIgFRMfEB0c7APdpLPUBRzlNEsGLvH/LvbaXQfjEe/n2Ps1nwFQKAUhPdrT///h/QALJxH5KjgFAy4yAeoiN+ry8Pr8+wUM9wICFCPdwvARw+kN7Q4aLy3Day34RCLvHhT8JhEHzPwH7f09+h0/ESYqwfJS+ite9/9J9hQf4ewsDig1JADw4w8v1wkQvNLN+srfJwP8APoI1ugSNR8lHPn/8g3gJwwD+uTu6bv5Wf7mKv30Ww3cLvwEz+754dEsJuz6nLQV7NcGr8gW2N8ro7cFzcvdF/8W/AcFAPwyEwMO/j8/7DYJ5y8m1+D26cIAHf3HKA8PBMuzXwkLLOX4Be/4AhEACksFQzhB6gjoHBYDOfn+6fP3AgHnEN/O+hMc+Nz18Pr5ABkN5fPV6PXv2MXmJhTRItb6FvLL7uPt4Ozm4STdqPnXlvrk7AJA8efoz9PD9wTa1ekN9u3YH97ZKuXfC87v6uYJ2v0Q0scJ4+Lu3ggI2hLzCeIW9uwc5tsZ9B7+DyUOGCgC/gzs+iIX9uzSrkMTzU769RYW3uvp2Pr+2fL54dHy0uIJEc3Ey9P/rPTlu9kf+eLjxrboxt4h9PP8FBHm/czrvwcR8e8DDt4d+uXPWyEU+uPx4/gPsNAIgdMOFvH52uHx7eT+7+/jDQj+Cgz/BiM59wkmDA4CDRoGABMPARcJG/IODP8C8/P72e4DDvoG+AUof1stHxUA99/w6/cX+vX7Bfz+yMXw6OD81+0AA/z+AfT6FwIUIBP4KCgPEQrv8/8G8PkdBPAT1goDy+D6+fQC7u4T7woEC+wXRiYcIBYHAxwCDQTxCA4LC+8A8xQGChAUAhYQOSZRFfEQ+vf3Af7eEhb5AwfhVzIYDhse+BUD2ffy3fDy5vsE/AT36/791e0GMBbzHhTyEAH5xuPa4eLiE+7yFAcGCQj4Bf7xCAkkEgQI3Q4eEesNBe8BAfT2FwgKEQQG/vQACzEeFRAa9AwDIxgHD/nbFwnt5gkM3gg5AAYtNhAOKgMFCBscEu7lFgi7FvLu7OnwGioHAxwhCBAn/gEN1u769/L+598B5e7o8fz1Kg34Q/bwsbO2zLuKtKmf+NEWHQEu2+H01L+2wsSm4L+9Dsm+DPTvM+n8FgIV8crG4eXaBAgYvv8c0fId9wYSGA0R9x0xG9nDF/LP7PrI8L/m07X3pLPpH0g4G+8m+8Q0EzRoHhVONTIpYlw6YTwpJ/sB7PDz9rLbIruB+esKF+cP0skL6/4MCyIMsvcLFQyxIR4F8sjx/B4aBh7jKBO5EP/6AP3s3ObXuOfyxNbLsP/X6wElD/UH7/kXx+nf4r+n1d2r7Pv9/fYD6fXbHy5p9fQp7eUGZAE+Ay0oM01Gptnk4df5xdkAHxDdZuKQEe64BRIdGwkZ+eki3LTpCQgWM0w4VxZNVREQV/wMC/kRND0vGB0BPTYlMB8hLRYc/Azy1fH+oJunnIuk0T/vOhgQMOoWTCgROR/+3uyyt8HJ+BwP2zT16ksK8zP2KuIYGKsXLpkSNRAIyekLETgIBybxQCZ6bWQT/c+u08HTLkJAFfOjr9utGxkbEMRIOQAtL9EhQgraFAMXKwYQHComx9bP9+Pz96OzQezRf0kQ0bPM2ARMJD0zDfPG8irpFBawn8C4x+fVKjsY/fvkX1pESD1T4N270eG0REAm8s7DBvcA/AMnD+1ED/EL6brt5vPa5+kBSjU6Hh7rOwnoMeoiNzhTQhscTQQJCuf21tr1BRT5MSo2AMUXHfgVBv/Hq5HdAOvoFjNKG+0fHQXyEh8Y3LDv4+Px7/XN8vv01+sKItvjCA8DKwn/8vf18wsGIRkE/sjFDP/k+TkkJf7I7Onm/eT83v/aAiEa8/ZBDxng7+r0CxEkJvTm4/UFtCQkB+LvAQQLB/sNxNPLFxbwEhcG0AXuxvbTE/r7a1YTVQDAG/4QQDHYB+bmutvrirgNCAwFQjnm7zELGxP1BP3jGRIHAB0FCQDzFx4XxtY07+si3r7E8wUNDSMJ4d8UGTxKFC3zRjU8GBVAgdMgRS8V3dDmtd/43PXr4PfvBgDs3hExFAwS4MvIB/8IESL+MhjTEfon+vUFzA0m+OAC8fsXAxQC1Njx7fD8/hkdHi389SXpGhwD8uT77vL48AgeMT3+F+Tw6vHd2aPXBwAGJTAaGv/VCA/3+RIc+P/f8ATX9+/tDOn49N4C+QITEfku/fAHEREOMxXkChfu8hAR3R3yzQ/q3A7yEBoQ6f0Z6f0A3PAB9+4BABkfHPIAEQQMCAIRBQ8CBAEn/wMA7uTxB/4GFPsIEfXw9+z0/vjv/uLi/f75+gHv+T0w6SALCBcI48QgA8X9KPwSyxw+0R1KBAoT1QJ/zwJF3QY32OcF3/H28QH0A+LXAN7qBgIL+NsMCeYSH/8S/NzXHPYBAvzl8ef0Bg3v8fEB/vsW9u0GB/8WEvQwGBAf7+gCBfHv+PHqJBASB/cM8PgE+P0SEP38I/z5AygFCP/0CQH7Ah0AvBp50yJE9u4g6/jtyfvqBv8I3Rgh2iUX9ij1BOPUDOjRFgvvBF7A4nAJ8FoT+Bj43+fqI9oTH9334czh2gcrCN7y++nuFST7OCvCEAG9yqpGBSEVK0rtBeQD6Qf0zPbfAfLxBBcY8SgHAw/y2zrVCRf6nZ4b1gcWDgD8UibNJPDx1bTP4xNBIsgEEScSJFgBySsc3EkI93sdPCI38hK7DObOCcbvAtncC0wizCxYARI1HtrZEPgm0/oPFTv+6DJ/8lUU+ZLf5+y+2drX0Nci++s46u0BEzI+2UARJkAuvKM18vopJB4aY+ev5NXtzdLp9v8I8OVF8PxbSxy559fG+wDdH3I2F1kD5MVx/rrjEP/z+Bf/9gY3Efzj6/Xp4Qs0FPUH0Q8HAgXPDwvfHunjGvw55kQjGgHp1tkD4uy23t+72TtlIQHi8rDcEdjUDg0b4+3yzuv/0NneAPnW9Mr+6dsB6tvw9d/+AOb76vn76b3X7dcgpscPwQ4f3uHM29zh1+L7IBcwCB/+y83x7M8Z2uQL1d7k2f/RBDXp8/Td6PsU/PjM8vkZ0fnmEi8BDSsPFn9VMAr85uEVPgIT9t2/7vI65fcu/wxe9fBt6Afs1/kBq/In69Qd+cD2vtkJqLjP3Jyj5hAI9d0D8wb08/wXxO1iy+JMzB1sMAgjtLry6wgru/AE6gQMJB4lEiNC9u4G59L7FR4ayOw8+kRy9idc4xRb4/4qqfj649LQ6+bzC+Xz6cjuxdrS+gb4CBgw+wsvvfL0B/gPy+br9h046/kcBgdRBwEM/uftrvD9BPgDFusU8txK5hzcBRHV9RXMCx7UDhfz+/Tf8+sg/Pws8N4gDPPxAAIT+dnrCA7BGyffAwEJwQYGC080/mEQGN7nCfUPFenv4voiHzpU3A77y+/4IwvhL0sb194v8dIUycwVJATkORXxCOLuLRE//eXVAs8J+A7sEAHv6Qnrtef5BwM2yO8LIBDJJfG+MQDQKKHd5NkzBQD2GA0GH/AxAfHo0fng1SwHo/vj+v349gf93/Th6+bHEvvpEwn83M6BJgarDgXYECMFAQ325eX7CQsJ9QsQ2eLi9sTP5Ofn497SCibZHwLKNSXuAg4QAOslzAsQAP7zCP/eENqrEwAG+fzMJBbo2czu7v/TKzAW8ioPIDMQDysXy80PCEJJ7i9K/BHxBAe/ISPjBH8YxxX33FHcFjMN8g794jv6OysYG+frFwzzXP8F6sO7UA3tM24sszv5yf3j/63/D88YAfv1xf7XuevjsOXM8eI22cf0D+njEVQVGF8iHD8T4Po4+O7v5sEwOgLZQfn6/PsIKwD9Mh7v2LrUMH03+tUMDsAUVx8yCkMIG9rY5e2SJT/Z4Dfk0tgYDO0Y7/chL/wdLgYwRQwYt/PNufbHASXl7youFC0t8/sxy9vcwe/xsLbQ3zt01P8bv9zSxK3WuMDt0Pj+9c369fgMHAX7H6Ht5cz29MA12voG+fP/1e8MEQjLFvTu2xzqD+EELAAEINgPLgTyFe3w/uDZX7o/6dRfBvQe//Tz/aW9/wzsL/4nGRMQG/UVCN3YHubz7twH"},"bias":[0.17162,1.3399,0.53569,0.3939,0.37627,0.31962,-0.11619,-0.41221,1.6031,-0.73858,-0.28402,1.2713,-0.95394,-0.1904,-1.3523,-0.28953,0.57916,0.97751,1.1612,-0.38371,0.41564,0.057515,1.4,-0.51544,1.0624,-0.53709,-0.14076,-0.15416,-0.42691,0.30851,0.67532,0.57767]},{"kind":"conv1d","inputs":256,"outputs":64,"kernel":1,"stride":1,"activation":"relu","weight":{"shape":[64,256,1],"scale":[0.003253,0.0021324,0.0018235,0.0026372,0.0025466,0.0040303,0.0015301,0.0022753,0.0016813,0.0020112,0.0034986,0.0044081,0.0019255,0.0015,0.0017686,0.0023663,0.0018903,0.0019289,0.002154,0.0032109,0.0017066,0.002784,0.0028519,0.0027194,0.0022703,0.001978,0.0029385,0.0026767,0.0024115,0.0019591,0.0030089,0.0031755,0.0018505,0.0015841,0.0023546,0.001802,0.0023047,0.0017387,0.0035822,0.0023492,0.0032672,0.0030474,0.0023281,0.0022501,0.0017153,0.0018856,0.0025301,0.0023927,0.0025451,0.0016725,0.0011196,0.0016543,0.0014021,0.001991,0.0034519,0.0019715,0.0022319,0.0017929,0.0016917,0.0015463,0.0024772,0.0014955,0.0031879,0.0012523],"int8":"fx8fFhMCDBBUFwAXE/oc/ub++wgH3/TyGgMSFQEB+iUr+wkODhEQ5x0gDfAeJxYBCQ0AF/399A0R+ukW7/rc9/zx2fkHDQHe1vLv4Ozx7ene5O76AvgG+REA9QASEgsfM/8TB/UMAvkMHwUMEA8F7vMHAwQNGwQH9e34+PDr8uMCBhMBAiHd8Pz2EezqFw/x/+rv9AkSB/YXFv8QDOQT8gQJ9uLu7AD3DusCBQMP/+YG/gEeAfLv2K/pEf0QLRHi9tX//vX/9uLi6fQIAAIO+gkD7Oz9G/fe/QbrACX1CiAF7wIAGgn/6+UHE+sFBhX//AL8COcSFQgwEA8Z/wsYEwrp1b+8LElYwtEIEeL37v/P883iIOj248cPRyjS0vfZ9eAgAAXu9PIsJhwd2t7XKNH8IjP2BdnV9/7xGlc5EAsa6hj1484KCyIb2hMZGOTuf7HQ3A8YCCEb2t4PFhHpEg6l5929q9cc+Av58PMFHNXv49Pk4fgHHOXX+NAGIlo7HAAE/AYH/QPv3h4m7Qv3GjLq+fMXDSsXOdAKE/kfz/KZ+/UgBhwC/PzhyeAK6kv8GuHxCSs97egA/0MB3fEFIAjzD8fzDwkt/+oC/8X98gbXxP/l2gDhLskBPmg06fPlyvU7fgbSAxXo/ejw09z6HugQ7iAS3dwM5xbP9wC24tAA0ysbARQGJisjKQXd0OnJMQH5DiEtKgLwCufv1ufy5ef/GwkTH9flVccaItza/vXZ8wvh6e75z6C/4qHE/uAyL+vVFjYK4/3j9P/j6hwHANNE8iA4Niv9fzs7JFAkDx4C5fby3Qra3DkM/wHM+QIZHTYU7/cdHy+4tO/uydbM7M7d5gD1uQfsCPPf9/D/BgQiCwP4+MbnBM/7Bfjh7RcqEO7vHAgd6gQF//Lf4N7pvCHx/e/25A4An/IbH9+80eng4h8I59jb7tHSGzgD5uzxxLjT4vD31CoWEO3fFezg6M31CfLgBvDm5Pb++7TW5wRJCh4p9ecExNMj9egDGNjdCe377eL89fPL+fXl7+wiJ/kB+wfoCAns/PLv/hEs6Bjp7vbq4QYL4ygR/So38hBH2dLj1NHKFPpK+DxxS8Te3B8cGA/rKg0GPSMA+vroDe0DA+Ii7fQA6coC1NzkBBEV8AzeCQrk9foWCeMPAQTixQ0TBPPQ5jAKfwwkAR0F5hv+Et0SKNzX0Qz87fQh2uL13AP59gYAQf7V4ADf7tTu3///7DQZ6g0G9A8BDjTw9hQX5w79Pxv09RIsE+7s3v7rMx4T7scWB88kKREbDeMQDQgj5+zuzfrb7x7t/CYrBgvtH+0lGv4B7gQWD8/XAPPv2BXc5usdDSrj6Aju2gEXBwfrAv0NBPwdAxgH6uTA1vryx/ISEP4MFTDtzigJ/Ron+ugQCMrr+t4D+wHpG/r41OsL7tfz9f8B6h/NDX9p/Q4ZIAIU7tTl9QDYBf77/xkf4SMoFMTM9wn+LSHPwdoE2yETES7oy/st/szK1fstEATk/ekDzOkQGQro4en3BSA05u7Q3fn2D+w0LvLpsMzH2AD4EAPRsQUR3tPz6AXiCBkp6fXS4a3C+CUT8N8lFQUS/SjyP0wvKR0h/fEI7uslIiEcLhXqGv/e4+3sAcjs+vD6QNfKZk734+7R8tnJFgHtAePB2ubgy/Tp/gPzACor9gH5DQ7lvd4B9PYS+dLu6/kcFBP9AQr8+QP28PQN//v8+Bf6/wL0BAZ/IPjy7x4GLPsK7+IB/+zt6vAL+Av8EfsiBAH72AsS8/XrCuYN9fcgAxURAAz2Dg0IAQcD9gL+/+kY/wP2Bvvs8AUS/xAE/urgBAns5/r09eIB+AUG7OoDGucEB//u//DnCAkO8wn3Bt39DAMG6A4LAf//DPn/+xkEAwH27w0EAvHuDwsD+fcHsPTzCfsDDQsXDQv+CAT5AQoWEQAG/e0W6/DxAAIKBQcCEvoX/wsDBeH3+QID9tz9QxEEAfj+9fnkBvz6D/0P/TERCQn5+PoX5uj43/IF8xfv+/gGDgQA50DlDvP5AvzxEqzrGSsHRWV2GUIfKBsJAdgd4/wP/e7rwvsHCygNAhIXBQ4q3OQc5AIdyCv2GA0TaxglOh8LCjnmPgX2DkNPGGErKycC3ysl/Af1GQ8xIU2/IT/SFhjm1dn+SR/wEwfY3/729gL/9hny9PigwzMjSukv9CLtEBhCp/PsLC0/6RS5LLQPACwPC07JIh38yPfWbiVIMfQf/jzm5zbOFhYLDZLm8OUvKD7v5ND3/P4X9TYGGyccEt8O0X701L9N7jN/9BMD5SgNOBEbIgEA+BoaQ968CdzySzwiG84EFxf15Cjd0rnG8fwoKvDb8/hG6iY2SvYiGTjl7jTv/wfaHTvW6PL0DuTp4cnE3AH33Av/8O9TJ+QMEev8B/cY+ejgF/D08Pvu9QoGzPL+Jfvy/fceHaOn/tfc8Awh4SrpAvj04+4FA/bv2N/V5QoYCuTj5PP7OzXi7uPmBPB/KPfZDQgWChcK/vb09Pb0KSf9+/EC+Qnk8Ozz9wYC/OPbCv/w8v/509jzzvkKEwfl5Afp4t8T3gQcB/Hf3OTlSDMhCQi06Obf0uIGEg42BMTq7OEE8N0EHhoEBSv29/rZ4fXa49ratUQlCwoNBtAdOE/uDfbw7RfjSNzr6P363b/vExX+ARL12OLf7eQa4fEu6/j+8wX0zPwBIQL7+PX4GP0GAeMJ2/4R/gMm6eco7NjwERsTwfrPgc3eAM8gCesOxSEQFBr7F+sDDQAoHVn/5O7+ARH7Ch0mDWT0Hvz14uGsnK3aDgz6+xXe2QYCDSErEc816NIEIa+tAPsJ2+Px6NfU++QBKwAdKFABpMfi8UEvIxjcKyTHIMDQsurwFeoI9eHb78W8qFklAkYCCxIWKdUCFlQqGDbyyvzl7gQsDbmts9LBAZ0A3+oN1OgK5Qo5CSMM+s/w9vICMCIUEwg4QyQbIPIS490E1OU1Rigg8Q/pBNbf1i4zqpLY1c8EyRbW0ez/FEAdFuTR0OoW2szC0BP6xxrl5jsU9zni9ukgJ8jKr/f6CjgjDOQJEVw3ChkcdDMwUDllLLvR9gIC8/78vOH1B/r/6gb14P4GDTsPNxH14vz36uG9LCYEDBAGAvbbFAlEGgQG9jwGFyoR+TXkCNYZGCL19fbz4NXy6P7gD3/f+b0FJgcGVAfx/v3X3xwEDQHs5tTfDBr35A3JodbnEfQ3GugM2BngQt4G9A8AJ0s7GwUlVh5rSCT84u7mBgcm/QL2Bdzj8tkmKPP1/9IGCSn6HRoJE9ITEhcg/wv71uPX6/357SMOO/8gKgkiCUH4CfXt7QoYIM7zL9/l7Nyu0rMuMAf0LPEI4P8J7PjizRRRBw9DVR8gQVEHDO8E3xzvNf8wHy4NGd4SJAQKAAYF/xMYAQ4lLRoH/f707/Tw/cfnCwn1NRUR/f4G7wgQEgEm8wnwEAX0+PD88wIMAfYHMSoR+fgD3e3c+vYJDfv/JA8GH/QDC/npHw4WCPvv4fQO+QX8/ez0FeEKBPYDIS8oKA8VHfz76un/Ifr0EP0U3f39K/cDDBUaAf4WDxMP59vUBPnY5vLs+vT59Aj2APoOAAkQAgsBCQbjCfDrDPX0AM4OACwXCAf2COzj9+oFBfV/JAQB6hTz/BsaAgwFBQoOK//+Cg74BusD/AoXHCg0SvUU7u/kyQTj7TkeIREdDwHz6PgVJe4E3gMN9g8M8g8Z9AIJ8AAEDyEf/gocAgn3+gkTJAH/EfbWG/v1BeXe+P//AQj5DfweFwDzDvrYCvrsEQT27QMP+gQiDfn6Df8G8hD0BRHx5yF/+w4SDgP75f7p+CAaEPL04wweDBfh2fj16Csd+Pz7DOf+FCr89RDw8wITCxAD9voD5Q0XDvQD9voG+Pz1A/b0CxUL+/QZCPnjBwL9/QP98iMBAfoI8vYK7wf69+797QYG8vj45ufy+vrw8+Pk7MYFPOQAARLy5vE9+BMABBMKAd0KCBIT798CQ/gK/RDu7/D9/vv/BgEF1tzz6+8ECwT87xzy7wwJAgUSAfr77wMI+EnuAxMBCyH8yfoRGgr9BxnY2wLvMSsAGPAB3uotCRD5903aAPnX6w4gEVgKztDs0wL27gLcBhEJHwH+2OsMEzMAww0xJuviHOmtDvPiBeE35LEK9hMV7u/Y6O/kDkI8BygHMgUMLApILygUoOUNCgj3PgISBgUmEeMOzREfKO7w6NQY+SIbHjQktRYsFjkP3cYv+xExCPcBBewMLRk1DjchDBfzHCgKCOo8Awrq0O4XGB4n8g0G6djzgUVK8gMVDxcAMgXzARzoyOq7EhXw9OX80cIvHdz2/S2wxv8W/gXxJAf+Gw7Y+w7FKv0MDhUADSYCUAHm0+UwEg3DFzzr8S4wzALG+v/x3v3w5eLq+PQB+gsa4AgyLgEFOhv07zLu79qqsuPE8uP8/Pe4DCes0e3OQz8yPiYe9e/S0yK9/wUewBby8ePrAegF+QAN3PsjD/Pr/Acp9AfU7zoS+A7rAAEPmoH48dHrDyey7Nq7+wjm6BMkDjwLvdfVUAjY5wwJCgIVaN4Z1QfDBCkO+SEtBxU+DybN9fwTDgpORtYk8df0PikNGvH5B+ELl63QBzjm2xAdFhYC+REF/bvjyM/u3BsVBfft8+DhBiXD8TLfBdbL2+jOAs7dBeodGdkUKPL6/vGuy/rQu7Dv3PUZAtcWA0UVyUQ3GxokCBnC/zAjPxT/AKPrzxsN9ioHCiwo8yYhEeLtBgQF0yoJBR0y2sYMKBsAxegqEfYC99v0MiVR8NYE9enx+wAkBOrpAUs+ZNTr/d3WxQHWIcrRL7zDEBWayyjVI7Yut9wsKOH69CMKIzQB3yMRHOnPCwYAKhz448c8NArnR+X+0SobFeD3GxpGJe3LnMrkwi8KAuUJy+AE+S37CPgC6+ojGw/pJd7w1BbqDwXj6tDI2jZTBgkN6wb03vQNLfv41s0FCezm1CFlLOXG+vU+KTP549/zENQS1zg5KBgQ5AHACFg2JLAB9bjaGSH7rBPQfzwKyD7GHRv6LBW7yckEQlQA1flA5SHyLDLj3RwsMxLk5BVNEgMJ+c4f7vUTWR7c8t8HAePq8fkKBhoH/+QMDw0N1PbP9MPxA+oSGkzr8eAzE/H58TYNBPUbIU5EywwMA/f7Bhsi897y/O4TKBT05/cS/gUTSgrr6uUf4dDf9w/Z59n1+SMF9PwsGBbEBwACFBsC2epqYRH+HN/P1v/rOw3n6dPLAPMQJRISN/d/Ku8AJRzi4tAsJQwHHxHj9Ar/HPPN8/Dj1Qn6/80B5R8OABz65QUi9dbF9O7t9x7S4/cCDAEQVkkaFy0L/QrP6f33DvQtCN3p6+bz+/wN6L3g/QQCBRYK7QX+G+4S8gjx5NvlEiUb7PzPERPb8/vNDO3x+Pvz/uHbBBDr8OLsC0sY1c8BHf8GKP79AQIIyegyLVEiIQce5BcZFeQi8AkVAyULGi8B2/Lf7A3V+uvz8A0W8Cf7/gwClpzOm8H+FOxQHzHVHw3p8QmM5tTm6+8c+S0ZOCMbOuMTFynn5O718Bb88QwU+tf5TjEdJejtNlSbyfTZ7RIj24zJs9jAv9roJx0aA/HRAQZ0PCD/Dd3k8l8f1+sLB/wg5+bpxNvUEeW7qPcB3uvq3RW+2c3WFSguJTNBHyTuOzh/IwDv//IiESAX5jADDxvdyNYG8xcbxQTWr6ff6Mzx8eHm/dTq/Sc4qYPVy/nm3gb9zf/U3eYGKRvGD9v09Ojm6grxFdrv6wSxFzf4F8n58RY4Cs/Fy+IqK/b/z//mCxup/ATRBwz76uXmIR+yB+4OHwfi/QLeFgAg1+7bGi8zCzvX5n8AJQrpLghEG8wDwkYFMP4D59PRCs7xFPS70OX48sT++cwmDSXn+wjnw8vhsM++AUbv9+4C4aHb4s7jptISOusMD9H66+Xt4Qnm3OYi06H95cPnwPoo8xI4xeAX78j+zCT/GwcH9Ajp4NLM2e4Szu0e3/Ih0fHV4PQqKy+g0rsJ9MX14PoODFdF/fIGzv//0Qe27s3fB++V0UYqOGgd6Q7JA/HxEvcMEaUZ4RUkAuEPFx/14NX/EyC8zfHbMAIV4uUOxfES4+wWB+jYHBzBFxb35N/uCh7rJwjB//n3YfzfLyT10hLkDPPu6PP09gDLD9Yc/SspfxzbyyUVISrD+/RUACw7Rf/iAtHu+NsS+ioICerk4uewIyTw2Q359I4eH/7S/fs0vQYO4MH47s0RFAPm8P/71dX36uw18/LNFgX14tcR7PzuDuItGBYb3gTV/+gl+Skr3xTLFcvkxejEFfEJEg8fBy5HF/f98ykabdvvH9YTGQLu7Osr9esKKOYG7tYSLv8GqAsF9tTfv9bp9dvZ0tXW4ycM4wb97hMurwo1KRAQ7fEiCz4q8uYi/CTPAPrfyPMb5usNDfAJtQUoDsvl//C7vX8nAwv76Qj+CQTw5P0ECwzO4OzX6wD56Q4oCvUK7wUTFQzuEewQBu427AgVCiL5J/b//P0A1t3g9/T/9vYDGwfa/AAaFwT0/0T25g/5+wLm6OX6/w70CQPwFwcCF/r94yj4APLwAgsi/AUVBwHrBNwG6yDJ6ekO+QbwARMAGxIuBuTeEwITFwpSHw0B2+Ho/QUHCgL+5ePf/dbx+P0M+Pfv9+UKERv/CxH7+BDo9O/e5wf94ef279D4A/UJCAEWCN338gHv7gMO+AkAHRMcB/AjE+/57xf1OesBCAn3BBwTNxIG/xUpBRkiGAwu/gsdGPv4EQIQEBQjQQj77e/6GR0UHEAW0wLp2s8MEgMV/6vJfzv1Ec7+Hf+etujKjcLJ/yDfIw392s3qEcTq5ucwGiezTATb1hjGJiPEziEH4Pv+4Er3KB3qFCHRQj7y8gD8HijNEvb2BwsNz+bXsfIHI+4qpwgE4sLp3A/o3fnd+9/oucxKIeTREuzAtf8dAS3+2+r4CDMiBpbgBB/og9z7vhXm/PfMKNve0Obj7vk4/TrGMFvf+wD8BO1cByYG8Rkj5e76HvjKMFIxtw39HBrL4gTk/Mw37t2yv1jX+Q354P/UAR0LDO/3IEIM/+TvKwwWBQDV4fQV7S8JrRMSFTnpy+VQCAv33wPu8DgNydTgxuS+xggCGBPv+f3//zMsBwv8LwAR+/bQCeT7J38S9tDYEwbNxgjg3O0WDxYqCioS/AXQ6PX4EwL5EgAIAO8g+Nzp/f6b7Ocj+gIEHdkPCegR9+znydfS3+756yopMAkLGhLsMgH31s/t5PT97dwMDQL73bf53PX4J//7FAPg/w8M8RLw4sj5EwAG1tTP/wQu5wcwD+0BBggR+fTsB/L0BOnq5h0I7OQHBgMJuRwW6v/hBgjyK/v/GNzu6vUJIxsV3RMf7+Pl5AYH/+PFKP3a9gQT7w42DQwtGPoYCkU69+Lj9eS79xL/9ewuNBX/ATEWHQvw0GUQ6t4jDeAb9Qke5wDZ5PDi8/MF7wb/Af77DfXdAv4UGPXzEBDsAdYa6Pf63d0X+vnj/fH7HwRD6fkKCOwiJST0Cgn+7gsD5SoG7yL58g/a/ibX4/YABC8H/AQJ8QYWuxzz8/AJ/A0I8gjvEen62qj/Ixnz3PHkGhYKIRwJ6fnm8ffm2QUMCe8LAhD++Qcp++vqIgbyAw7q7voG+RMnJBLXEgML8+bh/xHy/fryBCd/OAoU+xYbKhThBRUjE+buDQ0K7/XZxvodCA0gJicQDdjPAwT24dzar/n6ABj72g8EFfn0/x0L9/X3BgP39gIFwOYDF+4S8f/56/vo//T+IvYOIgwKGAzh/eTiF/oE+vgsOigPIw7y0i4e/BXx+/r6G97w7f3uCS7i9t36E94mf+Eg+gnP7QTiNgPeQA4NJmPl9ubdDAbgBgHtJwvxCRRKzS32/+YJAOf57uAHGAoa/QrkHToZ8gfjNfX+z/T4JOnKNwf14ObxB/MdJO3q9BjUFfDj1ecUC/EpDQgc8Coi7yUR+QkVAgj0Gh0ODwf2Dhrr+QHz/Qrx03LDCvQO+c7mKgTfCvoKGha4B//c5OwxWe8Z6PPqFS1JGd3e9f4O4NrvC1Mm3y0HLLf0GBLpyw8HQCULGQvvyNDyHC0I8ejIDw8e/SIE++HACBoG/uLY9xMFHvgEERUC++EHGvsEDewHQDsHBfPXDP3fJgnV7fwN6rcIB/0lEP8OAhIMB/YZ9gAI+hrn5wTW/P4BzgYqDhMqFuDpB/8E4CMkFeTI8e0bMAUJ/Pf0NPLmf/vzAgPoHh3s4dTq+u4NBfoH9QvvIfDx1+Dz9S7f9uR4EQbzEf4O2+bcJewCFxoO9v/L+Qi88hE1Chvt9ecfF0AjNCf7MhYuTEzh4OIYH/+r4/j39/LQ3wonDN4HBAkj+crqEej6AwX/AhgGF/LxEmDrFPHM5fv7IPoCBeYA5hYJAvH97ggSuoTLyMTn6i9FO9QE5ybE+xzrCfG65cP3Eg/c5x8c//b/CdMoIAMO9+RGCv0L/dnA7gAl2b/v/yMaBhTZ8g/y48n9FysKFBqfvAXK+xgI++n3BfUP5fAA9CwP8wwrEuMO8OOw9SdP5yUTxzUi708h+wsbACgisfEREffG8iLz7isZ4jjy8woT0dwf5fgj5ufhCygH1eGxyfwE1hj4Mv73AgS1vv3Tqt4K9MYtDQjlJkfnIicQDtv+KQT8JiUI1dwa7NJWAgPyHhYI/94wLgre8Bsz+yLo3gDm2Kkt6UwtPvDe3iLlFeMGHRTnByPMHcrp+uw5L9L8F9qgCOnV8vEHDRbPLtARQTU0LfnmIGA63dzv/9TmOX/91QhFOCXv7UDp2RbiziAWyiDx/vnp0AHj5gfLHO/q9gL0/fzh7fUJ9/sK+vTyLBMCEurj4ez98PL71gPrBgbyFgTxJ/cC/xgLCOZYLd34CgsJ7PkTEfIBBOvf/wP24/IbAAAUwNXY/PIRFqX0MwIe7fP0xOkREgsH8Q+B+D8D9dP99+bb0eYR8hEInOML9Pf2/APjGRskCNf9Ek/k1dgLEfb/Acvf2/b7+Q37/fIi++L1BiVOGA/lHNveC9/x/wH8BfP0Eh/w/gQD/gf2CSn//fjV4OALA+vrAAAB4QkB+wgW49ToC/H+A/3r6gTx9fbm3QUh2/QADPsKChgQ/swcCgP5/enf/SAd68kE9PgLGgscIdrn7QoCBRXy1v/p4OoRJPf8HgH18yMXDvUJ9A8Q6tf86AUIASMY/sIXEBDqEBUqER8z+wYtLhb5yeP2BO0ZFx0DDP70+tbr7N/YKQMeHP//FODk0PP699nLzfbg8ez270bg/gzuAfz5Y/IPDfvo9xMm/PEeJf7zFBX96uwGAyX2A/ff4c//5eJKKxApKwHcFunv6QLuB/sT+9oEFBr0FQw66fEC5c/H6iD4D8Hj6gny2vEE5goK+QbrBP378vPq6bv2ASMU8fbE3+EP9f4lKST2+fEB7goABgTy3dINBPX2fxsuEggoEfoJJgc1ORkJCRsW+NAXFvQWPybc/9j7BvgdFPfTA/n2GxIiFQkPEwcKv/f5IxwI6f3ZyP/c8goM9gMA/gXvAwDn3SQi9OPx/BPB9fcHGBUJBf0N/R/zJAYT/AIQCNsI3uveJv4M7hMF7+MpIBEdDwAgPvLK8hL1CgDrIh8HCwrz/0Lr/gwQ39768RAaEwkHHjhMBg4WKxcHFX/8+TQKCP4Ttvn44vb0Jiu49xn6+fkVJO78BhQNFMsQF+npRyMI++fwAPsMHQDg+mXS0fH+EPIYOfr9/voGDPDnEwPpE+/2DAX95u715OQoDfUh+O7aDfwR1srSBin0/8ryDecNFg8w2ez6+u0X+PfZrPDq49XsGssHAAQzEwoF1tkYADApvQ007CwBDeYRDNHoOwYA7A8YCRcG9gntCgwSBOD6Mvbw9OYGDwLa4AEp+LvY3RHqMS7p+ujkKzjo/P/HyjIr7+Qq//I+GuwQOhX8PvTv+ekmGX/TCfDG2wzr4+0FIfANAwUI4u4IDAPux608E/L9AvkKxLj2APsTAgQw4tbTzA4SBM/+OBLy+yoz5Qs8KCoT9/0bBkcuCu37GT781wf09/ofIP0RDDf5GA8lDcDk1wQXECi550sT9+PZ+ePq6tXw5PjgAi3b9eAFCC8NGgr09hf7+EHCyQJG6Prgwc3V0PPj3xInyMMNIQPs4/wO5Rc1993OwfkL/usQCtX8Bh0W/Pb/6/EbBwYTAPYM9/bzLvf35Mrf7eIG7g/75vgFEv4Q9Oz52fwTCPMF60Uk/AALEv345vz13/AZ7wceFPAA9fQA/s//2P7kCe/1EiAe9+f55/ry8OL7CAgS4vfzC+7w+hTqExQDGQbd+Av7BQT36uH3//33EiHsCfoKCRsaESQRAORIBAjkzQgAIvvz8vjw9w7+1eoF8AcK7/X4+foa/RkJ6Ewc7/7x6fL7xOgF9OwDCQEB5vX/9f3m+X8hGQPWCCUU2Q3eDg8DBBAD+Qf65+4iC84E/+L1BgvjFP3+AvX4CPoCGA7lCQIc4sEW+ADtEwkG3RcG/dz+8dXfvv7zAvTs6v4W9Qz44+8gDRsP/vwD+f8JEfP/FgcF8AD5EtbQ9AAw8fYC5/Li4wvT2vf/GxH8I2/88QLdBAwDCTH89Q4QFdT2++sC3u4NIykiJxMiDvcwwBUPEwLY9u7CKAfu4tf6D4EpJBHu7/wD5+sKAv3s4A/gBPzm8Qf96+z7+fEMFi/7Ew0K7xfd4QLu2+4b8/wbAMTt2wHe7ePuBTcL6RQnD/UpCwUM6O4E6iYPIwID9+jyEtf26A/37PHjBQn38/z2/sz27Prl/ear2Ob2AdfS+eH+A/rkIvXjHPILAxD77jYJEvsHEgIA6AQEBBLu+g4X0PoODwne0xIJ+A0f/Pz56R1CLAoKHPXe8O31zzxG8L7P6QHN+srw8tCUE+3VzeMr/AQXBDo4qrPh99n2t6FUJ3+17u4IqdP8BRvkwLEkaXjW5c8kLTz4+tMV8dEl7jM9SBfr7RwuENbdENULLV/8t7b+EUAUMfW26egBQvDJCSECLkoHL7Lx9dxVKQzxCwQL7sH0PuUV4u+/y9TxMhLG6e0B4w4hMDfLmO0I/ev9UffmJzv/7u7r1tIsLywSlvg4RDr5+s23GDIG6+8XHy3co/mpIiMcGgnhxda52fsCEPCjkhgx/qL2Ayvv2A0UMwM3RsjQ//HGE/RM9fXC6lnj9sz63Qj3IgfpAe3RGkYJ6+sM0ekA2yIjUeDLXvcoEP880zi88v3jAvwWFuP33uD+Sd4CHevc9fsJ5jvJ1ghBtrXn++b97/L4I/b45dMTCtjYCYcl80gF9uj2xB3R1ADj+eDOygs8BjQiFrnWNEYQBd/8CxH+0f/QBiMZHwvyADEt54Hm4Pj25v39s8wP8eHwCu7uGgcaPfi6+4YKDyTe/Pr1uPsrM/rx8BYMvdIP8PP7MPfe/fYRKCIIJRT80PX+6hIH0L3fKAXM7PUzUQoK2vw2qQFLUBvt498p6O379Pu9G/gwpMrTzyMBdMbO3OfI9wFs38nwQtwSqvwsFifm/AE0ENW0PBTuJRkBNOTQ6kQs3gbM/R4DEO8R77voEfUPKPkU+SNGHtsB4Nvt+v32HRAc9OTqERoLFCXv+PXV8M714dDp/PLpvA/lRTn3DfYBMSYZ7RQ2IQXpA9YSSU5JFPvuFUMmwQgaCd0Jwa7u/hfwATcv/ucD3wMN+L7x6fQr5+ef86nY+v8eGAhTNQ/79xAFFQHZ2fEL6hDh0BMwIewgQvq5AxwbIhAAU2kC3/DO69O23PLT8Ab7AoEzGwzu4gsA0ATwHdv77C3UD+Lk5uIL9vYjECMcDgIjz+f0CEQ7/QHfJg8qJr3iB/EgFzA7/xge5xs43Q/YCgfz8Kfy/fEbFADIzyU98PQFAqQ0yhRFCRg7sfXz0djfERTqJAzq1PQgI7wkKBPf9P3SsMIE8/nwdR7u6BnMAc81XyoR+uDHMyEI9ygm7hMfFhwoBe4QARUwB9TECjn6FfwmBPS1+NIBzSv6E/3bBdgWKSYzCPsl/PdAwdvbFisSM8202s/UxvsKGzbhCiMQ9uKBCPkA1MgKylfe8szkHOjwMjtGKSIT20MDXNDl3fsSBVsnyj4NGwLr7vr5CxgeAeiH4trdwt7fvbgGJMX24SI4Hv8U4tTcxPjt1AzpwuXN2CQ71v/Y6/jf7gQgEPQBGf/ev+vez7zz0Rci8Pjh3tzyrwUM2Pj1yf40BNPn/vf7DO32xd76zkMx1wfe69EIHfQFBxv1CA8S/vX6IfIC7BUJsN0D9ur98gH38wbnwvHZ/SkfAxMo+TtB0QwKDSQI/e3yBPwF7uyz3B8gIwpBBurhEuX+7vPYKUoDBycV6AwJHOcM/TIcDDMSAwr6GvcNA+Yc1frmBPUBAgH67CIXVygFat3bquklGOZ/SBz+/x/34gH1JQXUGBkxH/oNCO/6BDP3Gg4CJfkMyDwOD/IOJBPl0+DV67wFCdzj3yAQrOfoAC0fEAK85OH/PiUdGBoI7df5FC7l0/Dy+wjlIQ/6D/8C5OzR8sDo7tzbGuX2GQAPEhYnBQseD/i/wvHw/fUhQBHj6CEDIfIJDesCBiv76OAU6vLtF/TRswkr7fEr+wse4/AJNyQ7ANOjAwM2LPb07+3eMPE+LQ7VsB/+Lhn3/jDpIgzV6gF7RtEDFiAmMvrf9xfzOA0G/NbnCjQOAvr6xAH97OoC7C7Y+MIACgzgtxcZ8/ry77PkRVUD+dfbus3M8Av8CgnUEz5c3f4B+tq19zrx2t/dDBjBvOz02gI5EcLz7PAn/Bzv5xkEFwnj4tsB9hXY+O3nG0X28ejs/gEDBx3uEv4JHBnd3vkWM/Pk5SAWC9f66S/pDQn4Ijz41l9nD/7n9OYcKCLe4/jL+38jRQ4P+cLFsDpIRfAD+CY45MjCCOswSAQT093g/wYF7ukN9dIMCvXxGf8GKwDz6eL38QLUGeMIB+/5Ee4CBxLwFAYHJvICEPIA+f/oIuz9DhIGAgrzGAP97v784gQI+g7q/v8mAf36Bvsc+vXq9+4KB/D+Gw/97fwXAv+85hQJBPz8CvXyC/nr8AcY9vIQ/Qv7/vsBAvvv/AQOAvEOG/75BgwR8wgZ/wDw9PsQDiAS+ewGAurg9en07vL3+PXgD/gD9/0aD8/99gTv9hfr+v4E9uMf+hIX5Pr8+OblDv3u9+T4CgAXFQYB9fb7FQrbAiz+Cvp/L/IE69r9Bhrk+xgDCPsjECHg7R7hIf79Bgf3+A0J+esXA/L+9PT4BeboGxAVAxsh4lMo2invEM3s//X8JOfoyccRGxQZ3BQZ0/of+vwI/ixNMwBeHvAp4e4l5gsQ9AcmxwH1Hf0F+Am01AXf5AgI58zpCN3+EyT6y+/YGtgTCRQKJPn+9SLoIwm6AOrCBO3tAuIWGQzxzMnU/o6zFh32JPLK0BfxIh3k2PUtIAXv6fjWxujrBusR5QP+GuzQESnKMDTnD7feIyU05OLQ+PQL/Nvb3hYGAAb+ODgBIsTkGff17AcNFu3ZGs7K7Bc29uG+3OHL1QcPzM4ISA0hO/AV1Bke+i0a5N/3vQb7ACwMMAa2+StBMB3+9H9JFPgDIhrQ4gIE7gPd8wAWH/MCAAoE9QjnCAsSHwXg8/cMFfTyCdv89foADQfyAxfz9ebt/PEWFwntCQP06P7kA/ABCP4JGRMNAwzx7+sc7woKAREeDwPqCvclEwL+HgkCCf8NBwIPFgQUBQsBAPEO/fPgAObz/O8K9xAI5QHrE+n59dfM+eALB+Xd8APtxun8Afj+/vQM///xFfwEBwMC+QAFEAj4FgIAAAb4Bf8UFggNAPcIDe/p+woLEgH19gsHBv8B9tp/EQXs/BYOHPQB5fv/EOj69P35BRQvA/8R6urz9uYOCfUXFxkgCQkc5h4D9wIb+un3F/4D7/wS6BkI/foEAg8cwusA9/4TBhQI/QcICgcEE9L8AgAJ7PXzCQLe+hcC9uE+DhLy5QgD9uwH9v339wQAJBIX8fUE//L6Iw8LBf387gsA6wb0A9/i9fD9/xrs7/MiAQcKBgAQDO0C9w8KCQkJ8QwaIhr6Gw4p5uUhESXz6yf8/unjFvj78e43LQTz6R5iNRDuA+/6GFUmAgwKGQklKSEFAArp2eDl+eED8R8YMRje7wT4Bgz6HCL0/wb26u7+6xvs9eLo6/weIhQF8AAF5QEP9+cHEOAfDQMH9fPq+vPy9QMXIA8FVQo6FPQPEO48BPv398cL3xH0Kwj6/fsEfxj5+QEA5+3g1f4M+PD9/O4A6/kJ7fraDQTW8AnlAtpDEvcCDgocG+D7swkICQgK8hNB+9jxJPotAv4ODkhbHBw3CA0v/x4UCzoc0R0J7uv4C+4QGv4qdzG63B//DhDo7OHe5vP/BeAZAfP71g3xD/0S1OzRztjg38Tc1BXv38zeITjuHu4WBS0X2ubEgcTvIO4SwO376gtDKfXRDvHu0DPdMuQdGAYj1voO+/jkIApez+4E9RAAKQL99bPl2uflUDbq+A/y8Q4RMDwrSCoiWggTIyw3Jinq4wbf7vwnBFgQ5A/07drxxjwBGAT87ay7KfYU6jE7KA/a58jgy9/V0BctDPomJARV/wrz9xfY3Lkm6PYO9B0MEQPb8Pro7eHzNBjv7vANBw+B5rraC/bbJQvzCvQJ7/cgJfPeJhf3DvS/BvXqAhovAzz8Jf/wCu8ZGQcGGfUzQSEdLhToBAkGHfkmDwYkE/3r1eUQ07kT8OkW9gYhGgbiEejg+O3w/vzp6+3eABwT7Pc3JfsU0d+6CbXt6cLm+OXwH/QK4/zyEONsWDTj5ssADAEA7fUcBQL1+fIIEer17eD2LwkE4O0w/9MM+PsrNBcY8vANMQgI5D6tAPsSDPMC2sfYAAf23foNARffAxMS3wZOCyHYJSsC8Pfh4+7eBgEN/iEOEeP11wE5GPbfFf4Y9roTAQr+2d0F7/X7BhbiBdpZTjogP1BFLA/tDgwR9QUo+isfIAns9+zT6ef73uTr5h0AFfzYCeQW1vXfr9bICguvEjgc+PYJEyjX+vjt9Nj1NQojPwsMGxv4FuXzFS70ADwJAfj+KBooDi8KIPfKFvnlFfPoy9v169INMeEuJtvX1ThGEBghFH8++978Kz70urYbK9BMHv8EYQoIFP3tFQQvLwoT6PkVQswc9vHg+fzk8hDZHhMBK/vS+B7FIe7qCjDl/QkI1NPY4vO03ED87CQlOCMUBAkq8yEd2vzb7AM25t/b2/sEwgTI2gMj7drRvLyz1tb12QvfsPr8Dzsx/NDK7g0RBh4AGQ/8GOPR1CsV5xgUG//mDzCn+9vdBfbGB2n9Curf0s37LUkG/kbyNib4FvfXFBPkAyj2+Su6BQ+8zPTuJxQBBL4HCRBE0if5ygsnLQP3Jh31+PD83sfTvbFpMh/IJOsRKvY2GxEqCS/yZ+/76CDr+wtKQAYNFfv01jMACwTZ8AMT8csi3wHjMf647r8D7w8F+9vjssLv/+f+HRcXLOcuMwH49Na4utzeFTXf2+/r39Pi3UL5HSfhABfSJyUGFQ/2Dn8ULiEjJgFGYBkH+zchCgAowwQl2jA+OAsc8XckHTHp8d3o7vfvzfwY+Brj6/P1zajxCkE5PswIKRo8F/MR8Q4oDOEH8B/+5Pno5N8GC98L0RP6zxoLGDdZCd727/4MDcUxERYX4+H29wb09yr9/QgIFDjt5uTw89YbHu/i/cQEDzc1+/wYBdwc4yDqCiABKR/9DRwQ0dPlGf7h6OQO6f/36L71CQn8/vPbyN3pKBf40e3o+BXjBu+ByuoW4zoX/uz3DvgBBATw7xje+hALBPPy8Psf9d0EJwPf6/MD/QEJDsvN8tUdEekUCeIF5w0R8e46Bxjo5Q3n6xchD+oHEOHX7+IUHwsO5Uft8sEL6f0KEPLv5RYpHwUWI1EjH+n5DPEEFRLRs+nXOvgJ8dfb6uEvEez0Pxz92MX/CygMHfsF4xYP9h/rDAQ8FgkF7wfm8vz4BhEBGw0VKd78Fv0OFPPP8vD19ADzBS4gEhIOGBDqA/715enm8+G33A7dCQ3uKuwK6/0r/BH6AOTmGREeFCDw0fkc8gvz4WQ4Ix7nD/bmRhAD2O8EEfnqKAXdzvTpAeff7xbxEf8W8/UQ0Sn5FeH3Ni4jGwrfBwQH6iH05CTqAtrQJeYOJPUaCeomB/wH+VpMOx0IAer389HcAekcB/6BxxMrAg0OJOMX+wEb1O0gIBPo/QXj6PcW7wXcEfb+CAIWydvM7/zY6wvq6OUFEfzRFQkN/fUH7vXN9vQDCwIK6OYTCQr6Kd8AIc7/9AH14REa+jcMDDPv9vLs5wreFQE0MQEA6yX+HhL0/hoACd/5LSL5z/AfANX14Nf7GPLu+TgT8xQIR/XEOBjh4unq+ebL8gXf7+rcIJz/ORkX8Qr/8PfYDA8gBfSfEzkCA+r+DuXsBywa7/Qruh0BEDf1/QoG8unlFeETL9QdCRr+COIMBeP+2PEF5fcIzBsh/fIbHabK6BES1vLu2/P/ORX/5AHRTS0M6dYZ8NwE1/X17eD19/npHSjm0+r+7wf65BLtAKP0OR0f4+cImv4oKDLaB//++/Xv5gQH7R3q+ewMFeooYgYcwu0++SpULgP3y0s9TPcN9fAJIg07AToO5t8S8gp/FtkBFt4LxhYZM+bZ3cvu7gQSvO3l8vovJN05IfAQ1RfpHLQa8jQuz9Mm4s8aDjf9CygMvWQiAgT7Fg0s9PoN4OPrFznnEmaa4d3Sv/TS6rURWS3yMkUMOoG3Pjjwp+DSkt7H2LPS9uncxta3qcngDwdhK9a7D+qn8s6t3uj/9OexuA0cGyQ5TuDV8q3mLdzmHCA4GxMrOcT+EPvotMQELfgeP0kY9hcbI87X2tHYJuHiC+s6/iwUw/8bKkTA5/JLJCfXCfAV8cHuovYKAtjdG9S62uDoy+YWGew1Gt2+p6Lc6MsLMSsj8/sT3CPyJUD4ptrix7MmTKzh09/yFgDY3wUH4PTVzhDZzdT3GxfWE6Sf9S623eYBo7oX6PQM++SQzuvCJuTW/sfi2B4iQNXlvwjZv9/Z2xDN58ykAr4xX+hrOUtNTRDBVFkN+hG0DxD4zR/xDfPU3I3o1vPl7lMuBars1zABHTb0AUs4MxH4HwLf2vb49xAHsiLFQC8ZxSEyZeHgygMtGOjx/vjwyQDSeewHGsrtDMnLCyPzJvIwK6Pv2SYtBBgwoB/w2zkpHCDwIsvPxPz24Say6OL8Cwsa1zYt5Nfo3Jh/KxjMnr7r96xA+S44Der2LfkD1Kvise+L3N+7064D5K2HIa8XHhXpRtgS7OLGjML9ttfg+e/AmYin7gEk288v+bzt9sDlAPvuxNvxrcXgxS0q++22/AL92TH17/7A2xLF9g0MMhpiTNG53QzOtL2mCfsS7xDz8Psw6ALo1gDJhCJZ2gsZBO0ICg767F8VDM4HDh75HwgPErDrJi4ADv3rD/A/7ikR3w7Z7gEDTw1h5znA7tyiLuIeFijH2PHiO/mB9OQK760X6AIKI0cwP1cB3hf39RUWLDihx8/30L/FydLvDRfT9hsJWNAlGdv7CN8Z1zELCuv7IYsWBPsZvgDz3z3TAS4nFyLwH/zp1g0b5Rz1ARPPP6/q6hYDFhxG9wTlAvjt3d+07MzCu87Pzc7EBQ3RAw0dDTDrBBvf9P0KMrtdOQ0KLQdLDNj8CBb9+hZsFDtNBDAh/EJI3SUHwyt1IuDg5vvW+LbbE+D4J/QCDNsX//v+2BZQyRUNBS5BIfDL6uAUDuTwMWMSIOIBv9TW4rrkAvML/ATPz8nrFPwTEjMBE0Hu4C1DFitHJAIlAgmr2SH5/zYmG6kN/RcYvwPdBvIj5/MV9fHG+MH10ABALNI27SQN9xbutgwdJED06B9SBhT/Ce3/701qRO3xzgMCSyPUOPnXGFbYwRHr8vIkEw7P8vdf9xgCkfoF/TcaCfttWCXjLx0W+u/C+C8F7+Sw3jOvHXoOBSvpDOcbyNXqgbqzGzY4/dogJj1AIPk/Be7n/BzjAe8D+O4UH+izAAsK5dT4G/30Av0SBd355uoA0gjxHBUD+dfhFPAW7gIKA/f19usE9/39+ufKCwocEPFVSTL9DwYaI+UXJOsWIwMO3t357g7u//v9AfgP59AC6P4CEPcMDNgO+zQK5RrDqeD2+rf39vj3+c381PLoHxLsM2lH/hryIB5BUzntuufp3Ob6EeoIB/Ls4n/vEfgBCOQSFgzQC/z7//8Y6eAvFur5/88aORfk4rXn0vHC7/MLPxInDBobKxUUB+ThDvoNIvDVNf8IFCIJCyvB7wX5ywf7/P4C/Qr73zEHPhr9EisKJjjfCw8R9N8VBd/48u3z3tv4axoQE+zy4QpPDgT9BAghDAHlHy8FIwMUFQkIECUv7TI32AHp/Bj1EQwk9vzm6/7fMAIZ9RYMAfoACfjgBPz3BwEQC/QADOsBDf3y6BHrCxv6B+oQGwLy8wsQAA8aHgIB9/r5+Q0C/wL68QsI3+77/vEF8AcBIQQWCQ36/QX7CO/0/v/fAfYB9Or/FQn+DwMSFisUKCImFAr1//IDHzEtDNkS/AkbChYV1/H4898XCf3d3PnxBw356uwK4uj2+fPp7P0HDRYNDf8FAQL1BxEWHbv05PD15RHy/+MY5eQCBOcpEOkIA/sWHAUc7/zz5/4SKukOBQoMK/t/HQHeCtoHIxfy6PgK6efxRCgk3tzVJiOQ6+oB5fkE8RbuABgHCxy6Mg74HzQaMu8AFtPLEAf1BNTO7b4T/8EmgRMJDlEZH/85+x85HyQiH+rl4+/tCSfsDEsEEfIWA/NL7ejU1//RGWJbSPfIz+37x90p7xRBDOoYKOCm0OcG+e5YGAopDAcSy7YBARfx4AcB4PHj5jYf3uL32zrqCev1VQzeIeYDDg3XBgIh19jQBIEdRSQ2MvcR9UgRDw8xEAnn5h0W+wX53dizEC8KI+LcBunJ6v78BgqJ/L/TGTAgAdQGzP/XNeP40vT0+Qsc8Ne0q+gf5fbHBzHp8te/4OsP2OXzz+AcA9YFKtro5PkF0B/89vLw1vsHgeIF39/c+Qaq5h0fGfv5+/bt7MXj9hIALhD35QYNCRoADhP/BwkF6EI6Jub63SIKHRwNAOAQDA45JgIV4ff56p/cCOH5CwHlHvcWHQYHLinD9fsCDAomB9ELK+T79QbWH+oMGzARNSUYCBDy9AwJDvzbKwYkGgYH5gkW//gV7vsBO/Qb7wTd//bl0vMX6x8JvwEk/yEgFQTIG+YHCfkEGNK+vcqz7+P6oO0RGxgd1tnI8tvdMQnsFiIbHekgHhX48RE8FxUIKwLNCPz6//jsDCY7HfMTFNsO0OHXDfHnCvM1/gwYFf0uJuniDhnl4Ar3/93VztsLLgkSC9Go8BMW8NokDuwOOgkdGuHG5wwBKAMHz/LvETUhzijzBw8PU9Y6wekE6v7r3b2eFhkkGyBOCwr+8xA97AmlArMK80UFECL6ECsfDh74FTHPmbnQEg4JG6vU5Zj3LOQ/nqfP2vNG8KWghIGm29L34v9PB/DxzeYdJQvKDfs97vvkp8QayMgGG+GqvzIH9N+JHGMGDgvK4/VkLuvyNSEahCY3PD7n8f3cFEsq4Q7g0ujvuAotAOYB3f3M/S4kCUzf3rnPsfLsBhUCNytTSgETzv/VyhU5Cjjf4OtFGjbive3u3wbPzDYBL8WjxgtQ7uoi3OnMKyMJFNzvwtIgFPzcNB36GQEdEvk9Yg9HI7rLBMAhBPc5CtHOAO4RGioRM+P19Q/nBe0RLJzd3Mfawh3TB+vq5hQU07nmEPIMdwXcwdbg3bD+9gn3ZBIA0Rfm6Q0WDggjSPMv7n80H9b2USr21ArgGOnX6dHmrfTJJjsH0wIW4se93/gX1hkPKuL1DvMbyyAQ5dHoss3U7uhC+vDwQiImCuDb9h5pGvMR4yfg8eT/9PgeKiIR5u3TC+AFDtPPEvjK8hk0DVFDDnc12MOa0zUG6R5ALOQlBNHD0AkT7F9AFggQCecuuwLe6QkjEGMbO//i5hNICi0P/+UYVxsCHfQcFDIDEvUWzuDO8vbu8qelD+3G5fMguwYHZQpLRdSkyez84esJ8ev13MH29fI0Ft7o/g8YFQft2p0G/t7k4CLR8d/h6AvwUk8I/+jXEfwBFgQ/4Qr9/8I0/zDVzwbgUCYZMwHd9iHrUPgCFfwtCxfiHejxGQwS/Ns8ZyArXyrquQPMDe0RQwEDGvUAOPcoRQ4I2ffS378KWv7c/QIE46rLGAINUBn4wecBDh/d5+2jgdEwHeU4BMfu994TEtsN2KG9/wHc+cUITx0C4yAaPTJLAOjUDwgpp5/d29XK5v6vAuwXRiwtOYfjBf76vEXqrsPE8dcfHR0IPd3+/fsELpzPCufhP/05KCb6CxEkEvo1EioSMSE2Hh3/5vvoAQTinwr+//HlCAsaCeweXSINLAcA4Abo++oA0Qw83hH8C9kuKgQVIP/d8TX8PQswQxMdOTHm0tTr6v8LKQL9Egw07ffo7w8zCQIB2/3hGgftJALOIfYTQ/ED6P7sBvDU+gvhf1kfIzbx4RsH/hofCOAb88nwCxgsGkIW5wMl/Oca/QsF+/Tmzd7mGdXJDA3lAvnl+C04HRkCEcsG9voKDP4CAOMvNRMJ5wnSGBrvKxD43AzHw/X8ESkKAhcMExj4DvbU4xT09gjy7hDtAwnx9ir2+h3o7gso+xUR4db/AtT+ER3bEeAAOBUVLtTK/kAXLgVH3w/6BOsHsfcPB/YoFyf7xRfav+cQ7vfbFc8Fxw3rqcnHCS/9yxmpveH4Lj33QMsSBOUu+AYN4Zbi+wLi9Co10+Art8X6y9DTDTc6zhH89S8hv/LeT0ovI18lxQQAzwje1BwcyjK/u9TT7CM8ISUrqxQW6dca+fhKshI1GCkCAB3qJDb8V8L45xk8KSBJNj0I7zx2SSgKF/Af3CFA4PvxCEjO6s2vyO2oQOPzKRMJHzj8BQQRwfnG5usDMhYjNP0e+PUqJho0CuMKAfHjBvnAINH118IX4ODLu7/c54HWvNTR38bcxsampwws7wrkGe3t5jokL+cB8x8ABwX4DfwOF+gQ+Qnn9A4MfwQLA/nx/u0P+t/2+/oO5/zuHBT96xf0Fv/hBg/6CdzF+gcT+fTp7Q803hQ/6eLkE/7xD/TtAg71B/sK/fLxBiP3DPvz/BsP8f/+AusM/O7P4toRDxcSDdsF9PLzDPLe6wwR+ADq6hId+vDu6PYLCeQH+/HzIQEOIhEK6wof5g7bHPkF9Qf4BOvU6fH88RIEAujf4/oJ9QAeEeH4FvwECeD2+g0PBAP0+Pvk8fkaBvw4+CQV2t3lBxUQ+AQPBugVHwjz+hzp+AcE+/cACAj07iYP6/f94PPr/RMYCx0g7Pf79PwB8gIfGPL89vcG8AYhIcoV+QPRCRX+8TMeIwpJLBAXXOstBc4F7jBcCO7uDZExRxb85yr9I/z1KTbVQ/K1KflNf+bz2gfWIOwIAvY383YUPvgD9+MdEdv31CfZte5OE9jKLxQbJBXcF+v2Cysk9hfh3bPNBM1bVPUNMRAkeMDzxRncEePXxuGw4A35AT3E/9v/Af4YZhwb+sPzKCr4BvfwC97p4dq84RkjCyrfFFvXDO8HAcn7zgnBBNTS+9QrESMlFhn6tJbB/Ae4xfQM7gTG7wTk/QkEtL7x7uS31O0A8jIQGvnOwi1NJvYoHFBkAXs9NRQlMxv0Ei4AqPJiytQ/GKvq/RE3Hg6sBPIPCg=="},"bias":[-0.66735,0.32405,1.1537,-0.047739,0.73951,-0.18448,-1.2029,0.98451,0.5645,-1.7353,-1.2669,-0.47193,-0.51749,0.78934,-0.65468,0.028989,0.66026,1.2423,0.80906,-0.34523,0.94294,-0.054708,0.35068,-0.73171,0.11784,-0.19314,0.96148,-0.57685,-0.24018,-0.36313,0.66212,0.89399,0.4077,0.23801,-0.64091,0.93692,-0.34479,-0.24571,0.1535,0.15527,-0.24875,-0.8236,-0.82398,0.56246,-0.44151,-1.2661,0.035144,-0.46867,-0.18649,1.0921,1.3807,0.50472,-0.83277,-0.20382,-1.0788,0.13492,0.43593,0.5895,-0.88184,0.88862,-1.5061,-0.1313,-0.1518,-0.18751]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0030167,0.0038084,0.0028763,0.003022,0.002877,0.0042034,0.0029136,0.0040142,0.0032561,0.0034444,0.0057708,0.0042723,0.0044048,0.0026865,0.0028514,0.0046043,0.0037917,0.005075,0.0029663,0.0030886,0.0026149,0.0060625,0.0037451,0.0031449,0.0048468,0.0030058,0.0040456,0.0029956,0.003267,0.0039371,0.00408,0.0034664,0.0038396,0.0059087,0.0043605,0.0049114,0.0035508,0.0034352,0.0047144,0.0038471,0.0032467,0.003357,0.0047331,0.0032716,0.0039969,0.0044018,0.0043823,0.0030377,0.0046848,0.0037614,0.005955,0.0041724,0.002787,0.0039182,0.0036314,0.0031946,0.0049453,0.0030969,0.0029396,0.0049264,0.0031533,0.0027114,0.0044756,0.0041073,0.0047433,0.0029967,0.0036585,0.0040142,0.0036854,0.0042279,0.0039598,0.0029596,0.0054252,0.0035057,0.0039461,0.0031012,0.0034103,0.0021797,0.0031326,0.0038197,0.0027569,0.0031076,0.0026271,0.0031248,0.0040296,0.0043069,0.0029386,0.0032014,0.0045097,0.0035475,0.0036284,0.002897,0.0036544,0.0031584,0.0023153,0.0029579,0.0028726,0.0031515,0.0029488,0.0023385,0.0035836,0.0027508,0.0047128,0.0031154,0.0059918,0.0027614,0.0032519,0.0029322,0.0026892,0.0032424,0.0025104,0.0023416,0.0026411,0.0024878,0.0031916,0.0024829,0.0022455,0.0023649,0.0026932,0.002746,0.003309,0.0027926,0.0034423,0.0037102,0.003761,0.0027168,0.0035797,0.0026497,0.0046131,0.0035467,0.0039182,0.0047302,0.0036474,0.0025409,0.0042471,0.0031419,0.0027829,0.0036074,0.0025673,0.003933,0.0035652,0.0038721,0.0026281,0.0030684,0.0030828,0.0032752,0.0026446,0.0038205,0.0039884,0.0032262,0.0036127,0.0038919,0.0031733,0.0024626,0.0027997,0.0033371,0.0039753,0.0034663,0.0049791,0.0015057,0.0024277,0.0022153,0.0026607,0.0041234,0.0047126,0.003864,0.0026305,0.0032406,0.0039037,0.00313,0.0029872,0.0027863,0.0027922,0.002922,0.0028184,0.0030606,0.0030537,0.0031331,0.0020622,0.0026995,0.0028565,0.0030694,0.0031958,0.0032522,0.0028959,0.0025657,0.0036656,0.0039413,0.0024805,0.0029034,0.0024935,0.0027067,0.0027602,0.0028371,0.0038062,0.0019,0.0017622,0.0028596,0.0032851,0.0016387,0.0029234,0.0021854,0.0035362,0.0037882,0.0035787,0.0036098,0.0027547,0.0025879,0.0048155,0.0030361,0.0033225,0.0046126,0.0019008,0.0027132,0.002787,0.0023662,0.0043149,0.0031411,0.0028329,0.0044371,0.0035042,0.0027494,0.0024535,0.0033441,0.0032637,0.0031765,0.0025905,0.003149,0.0030465,0.0039873,0.0029601,0.0031966,0.003339,0.002042,0.0028805,0.0026415,0.0026576,0.0018145,0.0033504,0.0014892],"int8":"0swPI+GI9aYONlOnFdvf96jT1On+Om4MMUxIJD3pM/8/vxSBXUFsPgBC8Q73yjQ0DilN4z4W4RuJN1uqQ9NjBP6jIoHO+OkGN+bh4vQSsOfd5ETb4BAiRe3UG+48n/tBGU734QQY/35P0T8s59zcBy09ub7fLxro+xYSz8cEym8EC5ziAF0q/QIDEjYDBQUv6vIROBrQIhV/+c0cIPEPw7je/tnCEFX3Hyz97wdgLgUv1zH1yjtu9gEF3wg1DukCm/QmFwOY1jU+wydyDeIyyelyQogLH/PB5n/M8tj3OCZhCO6yv/5Z9xHLCO3VChgS3wq12zXkxzcYTszaH7B6IvDBPfznJSnbG1inurOz2RTj/KD7qMWN1D+S/zapA4JA/p498kMJEkXJDSbhfxrPNyb1NyfNwfs5PvH+JUsZyzHj5F0SIizDHCvn/dLx04Eb7O7BCkTi/PHx8+8hAykjy+tqGvju6EjA1roPydLo4UM1GNYfkSgOEEPa9w73QizRLRGdfx0dVADE7bM2R/3J9t/cARApykJbHy76TBkZJVVHEbUdoOcm/DwP3ymaZlI6BggE5y7TXdia+j6nr9odCgbasv4g9hMdSRmI+jckVfbHYhrELgUigdnfEtVOc84m/yv+l+ziNzfVFPEKovUOrz3LaiVTxLflARIl/OgW7inuD6+L628oHOgRGSrAJgLcWPvUFkLSKfAnBPr0DhcAA6XQWoud9bP4oSQ3ATAfMARHQg470HRL52C+5hBigebuDRXtEEHeD/A+5C4U/yz4/8w6UlhFE9/J+9mqJl3siDZX8yEHgVATA7j1GA/khHkmsQM8KF+zPAs7BV7txRsjLRg2B8D21gTeA9nvyCTZFwPlzu0AGPQU49AGHTIPGwscf+o36QcT6DRJCwKHGtQOIwUHtuzz6NhSwyf1AzEV3PBL/+YWUrMU9CjKnVbzGEBH60fX3hIfEx8B97NdSQ48FDDtD4HMSVQPCOH1sSzVRdlF5ej4K9wPL/80DAAl2A0zEwwCasTebAJG3CQJ4bMGGQLJ+/6M1QIpMbfY74H0FgjFHgIuCyHjDxH67R0fCQMN8x4rKBIQL94dRclRLvgjAm4O8j87uwFNkcew5S4vRUO4YQ8q//oL5BUaShczEAVFBOJ/5rjiGN66UdcRHPUJQegQ2Ag4DQbPXxfbMeAQ/f9IEtfWpwJG+NZBCSvYMQ28btx94dwnPT6a4zIVxgUreQCjL/XI1HECw/se/ih/F0G+viEcDwwHDSfLIDTNDwo5LAkl+Dgg/AESwvLwJsfVAOHh4E1NDePIDt0FOO4Jr83//O7sAPx/5gEF7w7wT0zJCd7qDwYkOx4D120d0tUuDiXwHC39/Bndud/a9BkTQOHPFv/D1wH+Kw0lRtcu3P/yBPlIFiJKLizjEProH9v7CAfjGA0oACsagQQEPu37JhkbCOv3FzXc+/K9Gifz2/gy/MN5C93xXNAUPzYjxu4Df+zC5Bns8+4h6fby+g0I2NEQAhfaGdD+BgD+muLoDdUNB81cxMgIUP/rwFwiLC0DNQAfJ6sMBTkzTlzoQSxbzQUFhwz0+09//Nl58za07akJ2+gOwlruSDQQ9FTlCAdWFn+6FwweGuARMAfwMfQ5GcL24DfJSEwa5l4TLDrk3rt4Cc0Yz6MhSRcc0iGuxWqMEhNDpeAuk2/rBxY4A58bEQphC7kJO1vdm483OR1YSCQAGAxODCLZFSSvHO0oHPFXCqzkb+IGBfz7vADq8RrTZZIJ+PsHVX8i+J4JaSVJ3jJABAYc1rjFGSEDD/QeJOvXL+78I9rZCws/4h4qWx3q/ilZsigWzvzFFBPnFzYU9IEYDwLnyOEIGUoY3QcwGiva6N/e0CMUyvgRPw7zgUpEAaMC3BHpBegK7ewwzxDv86not5/L8L4Yucoi7O8SPWYnH8zKTBEK9gA/USIFGRoWAjjXySef1StBHXkQ+SET8Ijp4avmEP2+3v+6z1MiH/8mFOhpYn98vRu8Bv9gzgvl/Dvvy0pIrAD+lDuuAOQIIAjoCSPOCN09V8QBL/di3vTp9friGzPEAIEcG9xB+fHo5XUD3DzqE/nl/98Y/fUSvecENv/+GuD1Q8oT/8lX//2859MC983BtirmeqV1UPAnN/ai30jWz9VKHwwXWtw9ymDgKffr/mz7Na94x5LI0DqK/t/SYwqy06cFMSfxFMjGgQkR4SDJBdMQtSQmNRRS1BabAPdJYoEiHv4O/+IdavsgKAtFHrMUACHdDyKJ/d4KJMYi7Ou5TPXi6N4N7ske4SYoFxBPxNsUJVbtqckG8l6lRLbUcu/USOQWPuLImOwyCEn0gR0FNp38yfjl7hAuM2JJxDLncDEI9QnXLhQQ21/oGyYgE0794b0KKhDl7OREFMp4JyJDzOUmgeDIIfT2HAsTFCH2AufGyMoOEy8UQjumFlslFg6Q+SPoVf0cOvT/MOc/xtQqAUhDFrL5FRY2FqovCDBtB+jXPfNjpvIAgSyi+hPrPDC4E0vqMZ/e3tXpVioyBKUQT7MU51cSBvACAhUF1RBIGTXHVTkVHM4WJA8C3fNAv8HhHOLf+hTGORDgAsUdBkH33zwW2Th/5aXwJh3HD7obECYB0+cI12TKMTkAC/hSCdUAMUjm5Qnq9a8UPmbnHen50LhYCbI5QFU5DdQhf6AH2E6w6+nJWuejV0jEECu6yBMm344dCWxYH88lJykD9QkwSYEqLPXI2E7vVAQSsgjTZxYqA85YSvpNAdNS4xf4/pHyESHREUHtFPIE6S8kNAH8CfAmBza2V98oE0PD5QwEDdkSDMcL5NcIMN4aEQfaDRf+GDciFAThQ+4PDgMfL+3SyiELE+AFM+jvIQMDPhbq1w6XfysHBfrYGS4PCzsYKOS3EgQivthIXhgX0MbVrz85oRwGAaEEX/Rg9SU0GQoXPOsAy9c3xx8kfwgrEbBN4yy5kBwD0CQI5iVCBzh/3+QqNigXCQy2IlL68Br47/rxWgkg9h88Cew1Jd8kIS3k/wESJhIuFxoKvvsC6Sw1AwfaLewtFQa/888h2fQyXgShMR0cQq0KuygHRd41NI7gMB7jQNRBUBvkSf/VBCxGLAa9+SQ8V+VU6PmgR04AMgcCgRYlQyURFxKp4zVdLtjW0OX8C/aBNC9KxAwBFiM5FNulB0ED1xAnMT1W+2kIMDcnmU0hJCLTCucwnA3WASJUT9f1+1UDQPQZDmfZMQAE6mbQ3uT3Oq7hDtwnJRLclAfrRRAoN+nvOjgaKSTkG/EUKinD9Czm2yO+6uTnMtLz/y9/BQz35CYP+O+aCuvoXsf9SP0RQOrCD9I//dESwCL+ILXwCPzWNeoSTfHutCkTAhVDqeziAUIA3P804ebkJvb7HXiBM9sH+yACTTMISpw/kx9/Ly0Z7gMKSCi72tCSSOJHwTr91lH2AjQHIPX8R+MasgQ5Sgr1GPverQTeB0L5+xw7KdUHJziyHRm2+uBx86Q6D/b3jz6sLAcP7w0nwhMV297XI/9lHMxhWAdOG/M08SPZSCESDRNG697x2ywizjaBNiVbAgX13etvqlTv6vxQDoG2zzZRKQUFC+/HGLezNdD3+D7fFggGAgUAC+HGVR5DIc4j3+8G/OoR9DLg9+8eHzzb+ew29QoDOVvrCgjP32UR5bUL6C/c/UUx7uyeCB3HE93+nh7TQ/bWCawE7jEowTYbFOwTGeiXNCUeQQYvcalXgawv8zkXGU0VQOPXuSP24/YMXszOB9ozCv386wglcwzw7MbpqR6OKB4XJwLb9c5HCxP1KfXdCRH9BXLfLP4i3n8PDtzKFNb5TkwUIco8Os6h4ThYFRwADQSyBgit2erq6fkV3tAVFjjt9A3wGxQDNvgeqPxAAe/RHLH+KdURPuKBNgsSCeL8Uw4W3gQa0EPLyf375AwfvegRHTLH69wP5Rrz/SgEFgPX40mYouDT2ss0Gh4dRn8J2w8p8Pn8uKboQhY+9zD/9Tai3+fuyy4/3hsS4wIyJA8nArYfwt8KHO3NOcTSTdcmw+pxJhgayn9iUKMMLvP1+xD5O8vdJmIuLPFp0l7FGvI2AwuzCw9aw5zn1xcYyxc11imiQcoHMekbifg4FccFOtn78TwG4DQgLpQPge7Zu/op/gcx/rxA/R4RXfn39XbYGDT08rFP2ijufNKa9f3gCt/o8/v0OzBaSvAN+CxJ2u7w47T/5T6kHfYyAR6nUfMByqw4gUb47RVx0RiR/NvZrcLd71L5+TLq0AXS4/fX6eTrA/78/evfPgj3Pu4IASQy8AziGO7n2X/RA9Dp+wpQSfbwCAfq88wk2wBF6yIFFvkGDRH+JEEO6LMK6azW8efqteso6+c0OfEOG9I4Av/tQA3iBX+13SgiwvU1HbHWEr8FMhL89jr/+1IoA90xn9Ti2PwnIGbmuchjVOob2WVUHtYTyPM3IQxOCcPV1nAO8Sn//EUqH6+mSWLqGqnFNBBtE3+4JPQDT7I9ZUIJIBzh/QPo8RMV4/8VFawyHzU/IBbk0jEoJMLAyAu+LP4m0QcN3N8gKxUg2Nbk6RwOTBJoHC/K9rAI7T0SqR/6CDbSH2QKxn/C8RHmIhlN9c3gDhInVwJMBAAGEkv6xM3z0RD4geriGd8NEwz8PSUd/xJCH0JDEKP0/Rw66ug6D+Yh6iNGM87eRRgmsTD6nq+0f7YOASlgZgi4NtAXEB/5JCwgAgIW2e77LxNDvtM5VALq/RDmzrkmKjv7Gcs1KTBZ9wIg7yCvS+EwzQgY4ioYN73yIAonKFDvwvbMBxw2BRXTE/0EMSoKE01K3ke8J0Y8UQWjCYHW6CNH/PPkAec6T+7t2NvU3s3eBw27MJs1RVyqSVGr4ROVzkC1zyb5Bb+UHzTT0xkIrqzq2AHkFLgoUA7dPE4MviB/2BAkHPIObPJf6dUmLf8sLDY4tyW1iv4U798ZulcFPh5DbOeYNR++BDcR7Aob72v2VDgY0kgG7BADCpuBJgQ9EDINHs7zUSDw2ylY7vgOOAYQ4BAY3cgRHgX8UOz8CRQ98RMCMPzJ/v4fAQjgxd3RxyQHHOgS4wwg5wjBCwwvVEjTgQPwtkzhLfj78Dd2FRb0RNYrlGNr4v7byNgPHzh/xhhIRxkR6+Gq5enfCQdphP8+M9SxsCnV/N62sRj63rT/JdsA5jHjaylOAjpUiPFVdBHKHDsaMTQg3sIT9y4WWtKgVjsjVBPdABQBeNoewhN/StVgzUbf8gsw0MgPhNPESh8RL/dKShfXIYb9oz759kOv1cEOyNYbI0wbFgQHLOXHzgLYAyEoFO7B8fXioiL+UhgKuBQfwf4TTPr6/ucV9Qr4GU8hDw4m1n8KC+475SfGnGQc+RwcIvfZCzD5LvjgDwoTLAXREUHhVv1J09En7zfIFvEi7a0R1OhYwervPNg5FQe6LhvVCfK+EPP6pvOCf/kFJCzjMS35EwYa/eY+CMkbAd6w/x0N+xj9MaLfx+AOBIEKBPgTFPa+rQwZCxTQGugEGeo7zD8rDRYPCh33YCk30b8RGMQmK9odCxk0tTtYt6MT8R1PDuu0+zIvPRB50DRbMqP3Fx3mI28Or+4CR+QiJ8caan9/QNjPF6lTMwm04+2IGlr3/AACzjAhFxfcCrQTavbKFixeBDUeKShTOEIxJezuWbEMCLTqgffV8RjvzTzlDgVCCdXf7OTDrgb+5ifg7MfbBGu0MfsaMN1QFhQ077wuz8Xz5ji4BwcXnfsEM8ve8tV/BdX7jjwkD1jrFwwVGwX7zXHjCdILHffH6BsrDwYUH+9AD7UROH8T28jhTO3z8TSw5S/+3UK0EsNM4gjYwjchT+8IbdIZs+zK/D8F8OvSpOU98x4vgzcH2L7YGiruxLZ/HvHp5xvzVgjy+Prt7+qG6iL/ASYWwLMyCCcBpd9JBhLPHQ7x6jcLBjkQ+v4cDELPPtUQJbQJASjetez//gUeKGXfCv020xUk/9HILRYB9sUh5xMZvzreAO0K/VMF9fbY6vLy5sgRV+5SzNv1GvArgckh7TUfGg4NJvsfBUH2Fj7KJtXmMO8LHf9JlF3eFP8E60bv/E8i5RBUETEK9cil2PYw0GEisz4vVlgVKteBAyho/lUFLT0R+hFbChHa4Ct/DvzG3Q4l5g4Q4BLkQC3AHODsBORBEfwYqxPq5sLytScyx80fzuH03hYSOB7d6vDzI9yuMSTn1/HsDlXz/ygbXzHzCvzxKwclHf8LsSL89yqazzzw3H9sAdP9PQjvCfITHtuuFCMV+E36DertBhxOm0oO15Yf2ChBNSsT+OsMMAgS690lzyEnHFgmBRgOPAMd0hagGQUtSjs0ETBgCkLQ6jEG0XawIMnZ+pk+5hra/ZMgVU/5roEWDxCX4fX45xXbQ//wE39PuiDn/1Ui5zlfBeT7GBBBFwitXcZTMUnO3Pzt/OsHgi8H7kVP2THW6/M9EhcBuy0w5wpJIu78Bq74GQN/2PqQ7CcHDt/CH0rHJgJdPdUe7OPZ2goS1dEMGEjJPd8LIebrAvw1exX1/u/qFeusuCEY8uDqWF4W+xTuDiJwaCzYeuwY6mY+7kQTPA378gv4EhpZPwsOKiqBQC7R2SLlLxkzUPNz3OUcDQnmFkwQ9HHrwxH5JQgLsyF8sMiBR/h19B4kxtEk0c0ji8atDscNpEPhIdlJAvT0ITQX+AMUJt3oRq4sLtj3wAIuX9RnWuNCxgXkBuCv9+Qa0vgPzBEJOy9aJUPw6fs6Et646ODuS+z32kou8hf2APT9BS/iFvbRviD16g4RKNkKOBYpIyIhtQJNShx/4+NU4/XGKUkfUa1LCAoHNOZ7dBAdDujN1rYD7/HFvv7F+uwGq2rcHNguAQf0eBsbCdD8D7xvM9cr/hvL40iB2MxlC7f9RebgNPrx+R4J3jlO8wEVf1FZJvoi50cMYAgZH7cLRhP8+b9E4EUo29aZ8vdgBUrT1+87OwYx7BIfDYYT/vMF82ToSdRO8Q8GpRNGBegEJfj/7j705oE5wdXeKgn/Qrj3BOQFNd7oEAfxQZPhWtgSBcrq3u4WM03u5g/8E0aUMlgf8Q7+Jdn6/9jTSrnUFsvx4wflEgvZ8AxQCc18Ht1VVCAfJiIJ9EF/Lez+Aw68Fxwc1wcNIt8KBS/TRvPlMMwTzssoqFnn2f0GKPg6GvHvgTQk49hBEf8rPPUn3fn18jFD+vwJKr4P3Sr80iYL/REr+fsnCyAU5R4L7C0uIREZ5KQlAAHu5ewTCwr46uOt9fXk7b7x5Q5BJeH8DtoaJ4FJDQU+0d0Q7R72CA8iOxMSxfX1GPsVlnBPPeoA7OjyWuTJ1dj9COe7LfoTI/M5GDHyVOwCwewaMPUNuPv13tcm07KB9w4GBf336wjh3A4C9+a/AUi5/j32BD7P/D8m+QgZRCcdBfQbKRK8594k/9jL6e8q/aLvFO2yAQa11xTY1QSz/tOcwf3XbE3gI9DL5kSaTcfpHPd/rDgRGONFAx/V2hn71dsEDEglgQ3/Efu5DccT7DFO8DYoCOP+/RIzTgHsJDjWJwhF9tG19enzFP8KBenb0BQR5BH18BX7DDv6Gejs5A4UOgM/veAOBcYctPUBE7w0FSD++oFa8BHb/vj7Lj4X4BBAHClR8EEI8Bof+yACrNb98SQK9NsoDlPVFZfuAyvoXv5AVNso9UbMATXM0wPf1aAIRAcO+uQ00yzAoJn9SvysgQogG+dd+LDb6QIE/fLwYOxtof1G4fAa/bkB1xQUIzUFRDwAxvDg2+vLGwMZBBsfGD8bOeasHDAnDvoUu8yD/o3DEYHXHv8Xz+btPBK3QCk3LN1UMycr4Q4J/Bq32yDmK+r3tQIZf/o3K77pX7oQ4hQPAwgr+vvw1P5S4/rbbzAP8BPnIcv4/+dA8bOgzwUsnicGGBD/BL3XG2bXxTY74Kv48/U0CywzGh/RP+UVFc4wCOrxJ+gqEyrtMAJLQrrMRhTafzzxNscD1UMf57hDDwDgJvq7HAwMuMT++OLTwerp6McwIn8e6yD3BdEj9+Dr6CUuJ0fr50m/Ntb19jZQ1xWdD0zhQwv2ChTg8wLKvSEvnyQKvVQgFhDdVtwwnYSBK2n65B8y7w8kHXCv09/FLj0ryw6xOQ7+Ge3CKjgptb7iReTH7vrsFOfVSiIP20VP3CE9VeM4FqPG6S3BGyukF9ezMTOoxOQj4C3WyBEZALcw5tMTLZwaAyYDM9XcxEUiD2rlWC8XKjfufx3hNeLVEjfQLD3iyAsiLMUv9STmFw1HOvc97O1CIOLzNfc14vYoK/IipRHP+wuBXcZJ3/RAHgwW+zoZIEoCW8Ig3u7vFxh1GRzGGiRHRcAHC2TK4z3bGjMSCcISI9FQHCvFrheMIIG93Q6U/usgAczz2tlQH/vt3shIzVjPxR/qMfL5+hsJ0C/zByBI2cg5qiXx3tPVV2nTt/4eLtfHk/S8K9HPgUxs6/nkMOInGNrPFeTi4Nsz5UHL7yMAa8Q1NP1oM/odtTKwxgLm5N9O8+jWGx0mC+gsTIHPxggh/QwnDgD+4gH4DAgd2TUEMdMY9t8Z6+cS8/X0EOQT21vsIdoY3fng+6IWMwfvRv4nERAXCOhT6wMVKCxXCzjUYNDMR/Pk+Q3Dyvc/F9cTIhxmgasm5t9iCh7XuHoM/EG3OyrBPg0JPfxMSw72fMYXvCUZJupftvHdCy0GUd0b/TL0K3/qBADG8wvcDAz/H/rcDALHBRk5zA/p9P0uCBb4nh4HABPm7BMhC+3k2R466QQePORRHMjuvdTQ9cgNSigHmMEE0ggsVtox/kYIDfjtxBLR5wAQFbEZJxQV3cjtNsVJ0TYdBUEMwvP7EIHqBxcjJrUB2hgyDerW7wnw788aLf8F8frzFAgHBw44LYE48fff0QMv6PITzSkQG+ISF9sMORLEHBgYJ/zWCSH0KAP0BBErEOgs9cfyBtb7d8SIf7Qh3RsWAnEMdCvn3zvE7sQX7yPw5Ob5IL1W4wL+GS8NPaANNviLA7Ao5tIyFkkhJoQ47gzy8n/63+sY7xXUHRE4I7biDwb2SieyCRgJCNj9yK4E/MgOLR2b4MRJBxdOD9qJIOTlEdYTXxM6EkZScCDIJrvVL88P4OPrs0XJufoRQHAj6IHFJ/NNCu1QXBlc0MlaF//aWfUvB/ZXCSPlriiwIkFLXM3D5T47EURL11ksztpSCloABPfEeguRHNQlJ5EKoCYsSggUQR3fHhUDzk4Q9yVsl9MVgSwxUyknxxvNOUf68/DU5Y3yMuDj8BvF11ERzwIosVQnsy88Ae7xBRlIXCHdKQRJPjkbfwNOESY+xRQd2xXYx9dymhVNHQYWQQXuFCzdEbfuTAMfK+hP0fAixA4G4RsjRdj28dMq4TI3MOoSMe/+KX+i8fgVwAxJ4wPlIhTaziavzRCq4gEWB1AK9CGGC6z2Hg9K/RzqBgK7Hxmv9X/nV83UBB0+A0p2EcLH1KzV2/FScfvm58ew4dfeFgLq+RxLttN0YljQUSPf704AMd8CkeHlS3BG5xoU5//wEE1oAbQKCgkJ42QGLjgZLdGJGvXf2a3u3MMXQgZD+LjsGQxgx5ka9OL6MvEQSmT1EyH/1TA48m0szbkb7uATIn8Ut/pvHdfHf+L4EUj10MQXGhPcaCAG+u31E975DEL39snTPuTq8Qj36/KjiQn7WVjtGxcuHifU8Cm+nAPOBirXv9L2//9V34FKXMvf9DHGbRjfCTEIQ/8QQwHiMhID/MP5DK+9Ok3/+aAxfB7p6Kz8FQC6zFffQvX60AYQSqX+6undCcTyuwDlz+3dpe464igIDfKZBBMZ1iIIXgT1zwUOEwPiJfQm4d/m4/F/4cIX6N8osaUJPuzpOA/bEtMCfUVAOLDT1wvo5wzZ4wBMU5/ytRBEIQSkC7bWIQa6+NoL7//z6RV/25fdUrybFzo+w8/5MeJk8xYX3dnv3Obsmq02mgtn3l7/f/mrCdYP0P4E/5TsAN1AHd0nRN7e7QexkSAhF/iH3AUdCA39yDZWDM/uzR2aTaSaKFENJqYyJwIYUkGzusTcKfTgmlH+GPstA7qeg/ZxCfnzAjoUEiH7LgQwCaUQvXgfOva8GySOSvvV7T4D3/BZfw7wJuM6CCEUQEbsPN7Pswjx1gwYy4JuyAtPDOok9f3psfjJ2sDC/TcX//YwLwv0QwolwzY7Vw/IchYkMCPth83Vf/w1w/wOyxnx/w9ESf7fIx4kI0Xu3yQr6Rcfqv7xOAoI6UckG/bjwSQeJ4EF6uvQCOzQLxYFKD791+8UDh/4G/YVI0kBDw0K+/sz1KLO0hQJdjjzoswTUfsxgdsG5+nwh9gXydjqEN8tC9oz9rUZyv/sCyn1hrwwDjDqH2URsd/kJQVoUOUDEdMKBhbg/wfrGNQa7TcrUC/L7ZD469ou8+gQ6uESPzTyBEkF+/GB6xsuyRbyrUMF8uwk5vEdFP3yFuctAlM40BEi4BMMsiziRQchOs099wASMRnx5X8F0CcbaufiFKHd7O7Q19Mq0yfiEcgfJAXhy8gCKBzsp7ZF2N0r8hBj1M02MP8rWVgvFCH2BDA7L//UCwAPsxT4FCcoKSnQoQUWD/PTJQUNfzUN0N4qB0xMMQEWtRLwL+zy9RvBOpgjOgm8FuZr2jrT+G/O3RoQ9xcd0Mnsy8z1VPU39CsIEuf/6fUhTxAsSS8LsPXifw7DBTXx9SW3DLz2cTIn6B8IB6Mv90PumsP4sFX+LW3X9c3/IubPxCgG5+e7C/bGQQT4Q+EAHf7+AATpqRVeNB0L2RW8XlMT7f4b4+03GAlHB0pTgSjz5t/5IgTuxP1ZEg8wBu/qBv0UO/7fDC/rKuHrB+AL1uzxwM/4i6k57PztDn/qAgHp1tbQ7zHeI8ov5s3i8EMcIt39h9VGLxAjgREOE/U8M/QN50AoDSkC4x4H0wUx8OsCGUD5A/4fzkq50uP02Cb64wMq8wcT/ycSLEZEvgU4EwnZFLkY7tmrFi1/L88YIO3eIPXjywAq4/MoOdvHVOhHVKLs8/UrPqIG/w4CZCgG+EDmyDfa+NQ2zTT09j3/SA0w5Rwm0HwX/TTdrUtRsn/DCrLnC+fu+N0jtAtRBs4lMO43sAESkjW6JfgsNeP8/QIPFig+JSw4Eg4ixN33HSMbHzAHl/HeIgAw4wEHERBPAzhB+b/5HvkkH/3oFCcdFgccAezKRvsXBLcR+vo+Jh/2gRT44BMVBxUZSUPxyioEBPe05d0nQsbw0RwYgQIwQQAbCAU2GtD1CRAQ+DAYO7zqvh8i+t0RDiYa+yXI4ijSDQYYEvswB7HOFSwO8CvHyM/sOtdRf0IH32URy0fo9+RBGQYZ8sPlR0BLDlHe2yT4pM3wZ9nL7gI7DSvBShEiROhGUiLaGD4V2zFKJDIuBe/y9GAKH2nx2PXuKDEt8vOlKsUfIH/6zdHQDvgZDhQ8KiUXKBT+0Ayy+vTt0PyzB/v5/gwAFPIe9ANc6S6379PX/Qux3P0yABMa3iX5tBDvBwgD1gbf/ijt9ysQ4EVR+FD/8+DMAPkwCiX7OwzGBCAIuA+56QhzNuGVGx/0EtqBLdzOLa7knBbzC3UcWIw6Erk3gT/8+RZtLpXsAPdZCIQcOy1DMenj2/1W1wkkCKOfHl77JIjZeCE2QrI1Dkrw6+/lSPwo8380NRcDKFfdHBhHMxfeTC0RGhLsXBYLCUn+/dYqTigx4BsHMv4TJhokSRMvHQQrB0b6PAAOKVML/kgaDiomOi49sb4R4PPnv0ML9eTAUuUA4Q6K6hgUTIk/9zwNGOcauVp9Cf8eIeg6qvv7c/8K/RfnXfgn0RNIKggjgTS5K/8UOO661A0vGdDayuIlE2A1CwvfCusPB3IjDkH74+cBQgqv7RHrAx7zI6oPOPnQxkXlFhn+wNUCMOAb/8cagQbz+H6BQ+gwUNM4oOrUfwjrO/zC2hQSAg3t/te26tG4CM8UsiAH9wgUY4JQGzhkLjT7kCE43vczDyMGAh7OockGGEnZMcQWHfPkPin2Fyfx5fkfFun7/BkxRyTkQil/FeX7+DRxEwps8ydO9C4+vSFAIhdOFtm3MjhaDzk2LS5AHQZBVVL89cOUg+cr/9MDHsCbBBFbGw33+/AIC75ivACvHxj66u1af/jBDkorLLQvyfI04GnPz8G9IjIEE/b73fL3txUsCeIL7OP9GioNINQ38g7t4CTaMuYeGyrwbRsl+vGnK2TQx+WdIUdDGiUkFFzXoRgQCPj0gSzIqRRpABjPDB39QX8C8iv3s8bIJ9n2RAA6Dpn5A7ocNtvd1QsSU8047/Lg3SsNMDDE8t/zOSUIz7ga6Cb7/h3KIrkD4iI0FfnmduMYKvs+Qw/xFqer5Mow1+pd9M0M6f3gMf8TJLnlJIHwEi5Q7vCyP3T/NQr4My4fKiCu7CMGDRMhF1HnsRDf9DH3jMLOLi307QG1+0fTzTm8B+kDIvH9ByIn5ufn9u/LFSW5LgwnuVSu3bbC0OFUNAIQIWnrEX/cPDyt2w86vi8zLfrQzwT9FwKB/kJJCu8cEzRHFhvRLDS/RfUuAdrm8dfFqvULHwbt+vz1CyjI8AMLHwoqwb34BFI3FSxKCc/Y6vECByPBKygMxw9TAhj+YgM0+jkTgSkQyA8aEeU54xD6v+Q9IRndDbYHBAM0yh2dIOjX+/w1QR5H2U8gKhD/UjsVtvQYX/H5JH9aHFopB0JEERz6BRstClAi9y8ARxctOs0E4gxEKzLnGir80ARhNTMAuCMTIeszLhX63QYUQS1pEyQV3kL9qCslBiw8BeQ01bMDFOEOMgc68SbSCPwfFikE5vcyDNutPdLWDvvt4jslWOH5Kx0P+oX9E3/+NvjhE5r4MD4g9zlDBvDe4TAbzBjyDhp/D0QwxO4qFw8QNgQD/thX3xP29SUQ58hK4RAILwU28gBBKSQPT+rjs+E94SIqMIUQWMf6PNkS9c3/CPeBEx0Ix1byVde2Ricg8B3TRykMqPADQQuMK0oMEl6MGkC9TA2fOdDtNnEW6DG3xS38CdiXBEgMUfH4VP8KetfS/M4iHhDxOFC1BxYeHLvgSH/nvHwbqtNu5OEJrg1BhQAPIqLupUziA/gRQfbvyxRGqPo0BX8Q6zMd/NoCue/5EdXcQL/+rfagxkWoF+cl1Mq1md8o5MJBzkvz6OreYSQs6foNEtD+4NAAHKwU0yZ/4tRD7+7vutzu/fj35Q02NCXxKiYNuD7ZGcsUERPR1wARC0vjSebwQOcFxuolAvRC2UcNMNAXGfz58As/+/UCEL7Z2v76v9v7+uYHuwD01xv76O4B8/VFAhIfFjwY4fwxyeT+8u43CQyB8QQh9zX2CsgmaAAe0co7zDcoMCzz5AFOEOweF6sm/lmIJU40gTkrKQnRJ9zm/uT43eDI+CcaA0f+/t7s+yMkHSwJU+c4DSDuCGfY3/z58GXjPS7pBBk/6kPTHvHnQw8/8oH6MA+rwxcY5rQGJ9DUAPsgDSYNHIUF9NhCLPIpFx0d0TfxD/IGN+IGGwES88sqFvdUKf1cf6t8ylkume3PIesZPgMRrxUMOf7TI/caDSfmSjJPq4IPPQzAvjeqokbdZtWr+jofO7RG7RTGSr+Jsa4jAo2kxd/2HxXvJwAsumrnTc4q9DzRFNEz5fsaC4z+x4H4HHDi+TQR3/DTEd41IjaC+3XfOSRG8vXzVkX+3R7Q6ybX69K+EL3RnwuXCReyKC0wBeP1/gHN7kJXV8HLGRje9NTIVD1/1dXSIAAH1uMG6eLifwxz2t8ESxK9rts/IJ25q/wq3gcwGw0FCeoBQhX0JdWoPgLBCikGE+we0/aBYBXl/uAISf/IJv8Jfk/+yuDHYEIA49//4qUD6yD9nA3tBM/J93/jIwjZ2wgABbUHPx8i6/a80+9V5wBc8PAv4Q3yI/EiFdT75OUczRHgAQwCxlDaGODtB84wIBYcKwdHv+3ONwYd+9wwSfge/A8QLPsd/fr8AfKBBvHx5P4M9tzgEw8u0uwg+OkC8TYHNAUQ7RomNPsO+fvO5eflGgfg2gYNwQnswgijIBTYHfIQ0Er2u+CwHinX8QfLocMPAtsyw/YJ3jEDqyseJP64gR8LAAByBr8bxUJrK/wkF/r5XvlDNg7i2vs5l0EW/RzZCLoqKdrmAkP4+gYK29ox/Uv/HetA4QArVfvpY38wKiYGJc/w6/7PD9QK6c9R2MbysvnV6Tsc7K3PDskGHx3fLavb69xcgeT77hrI2RAZ7fjVFA8BKhsHDQHwWi/t+GwF3ucIBsXzRl/w7v8e3fjKV+dc6S79/Cbe/MHbLSz4ES1IJBOBLO/1+hDq2fM0J/8H/xXT3rn7xScC3Ns+M6Xh9hJFAC7r/Rsg3gQ1QdTtGv//DhQCKi0f/PItEQPw7xXuEge992Hou+IuLBTt5MYZNBgCTjOnCbYEAuEF2kgq9AT347RP7pcWxxEPEQccM+ehBQrAFH/W4RLOAzTQ8/IdJycEJkM8V/V5Xqft+eTSLVh/pvUEwNZP4Oq360s4lorXKed8ZCAUzA/F+wDX5vf2AdX5/UPo7bwhFc01JOkoMRDm8X/t9u7Q1EoIOw775tP8Df7+8r3yAB4BtgNhCNww21tF2XrTEEwt69JAKewc5r762xkE6lc5whnitg/28d0AKaXd7CzrA0XB/BC1V9oxHdYG/R1/ZegLY/k76i+c4dwq3/TP9tddRMojFAUtHQhh9OxC6OMLOeQeAPopDxWpB/6XBzH05xDs9RrkVb4ngT7Cz8kXCQPr2RUs8zcgKRYU5e4I7fXpGy0ACypWOwHSCxg9DBvq+cT3oVBQ7CfAB+nICtoVwQJP5gwa78sNLzq+AxMd+hwB0REBP//xxSALETz7GcRHHvnpEP+BTKvv6/szHxce/bjWMs7QoBInf/PKC8nl6P7aickwAjLxIxH8/DcYuesW4Inxzv3pww68Hc7kO7jyxRpKuA4PMGxkG9oCA/gZ09f3+S/M4/gRE6I9GAoqRj74zsQo+xkJuQjUHvnGA/AH+rt/D/0DyxJZFAPzOdL01g8myzDd6hrj1v/gwG0kGB8s/fzuyNq/2PkW/w2/6RXp9AS9HQ0JJ///A/guyQr49bcQ0Uf7sgTmw/De6ui4DSwT/s8f5FoHuS27OB/bK4HfFQAMIA4GKNPM6wEFHPDh8w0o0OIFRxCBNMVLye0HJZ7X4cMAwOHgaBUqPgLhuhRTBpotI+UUU+3l/8XXGSo31yLBKQkXtD4a7lYoO+NcuhQXK0GBz9YWF/j26eXm78fn1ASH3Lci8v+cERWXtzQdBsABNgQcEx9d/P0x8iPPFBH9PTVN+P7hLO7avP4nu+QZWhU0JSARGc8wzgsK7Q4MFPMa0+0LIB0afwnXzB7T4P73DRMw3vHM8PgJmwXayljk9QwVAvThyBkYDi42DUf78e8ZId8WGLBrLxaspTIZyiAfH96BFRw219voRurqF9QQGmo2CwfXP/coPBT04v89HUciZh0KClrdAzIAIIEY8UsGJtoSJskPOLZu5BMDBEHrsNH2EbRRBjoOBRsWKAY17ppcLicnF64KB/sd5CYEDSe3sBOvF+/tyjPXXBTnsg2d/+k5/fxb1+4GDPwN2RkOEosOCSLm/Ena7Ssu4y0gxRwA8Cw211gN6MB/7dTZURJWz8cFDxCr1LAjKRMePAoQ6aF/SCwWBgcOPy7v7VXPiTCc4B3T6Fm8FBP9aBzW+QpQE3cM8+sZ6O7z2x3MA79Wvu/LWllLjj+6ugT2VMuiKr8af/C71LX5Hhr35wY16Q8g9zL0Vdzz+O/oCwT4ne2eDlQKTw/CKrozWatoN0q0ChnVV1zS5uMUGd89IDolxCfwwzQMf1IZHSpF+QcRDtKpMcSf9vXd4eAa/64B4eyZC/YXH80L5+cgH/74NAooCB0a6/7o7trU0vQ9HaXstMsHHQwJ+zDHUv8PRvQg+RDv7AhLSLr4TX8JyBMvKcf7IKTxD+4A5iUMCzpAD/01thwVzccWAfUmVgPdIB4F6tDKPPIwrcqr+iulBSDyqufk6u7ouWXW4+rgfwHI4O3/D/zZIF8UQCG48iIqXu4nDtb26wq29M/uGKYd0+tC+RUbExXuxNEbHVbZDJPHFvnxA8bdyF72RQbx06LoHh3RAR+9YH/vNPWnA93v3xs+/jzG+ABBGgDYHZA2KSkzAywEPSD37QEprwoNOOjbf8v9CDwU2BAqy2S/4dn64C/VFLE7Fh4b5gob0+nmKvcDDN/eE71N1wZvD5IJFAsr58VQ1QQqPwWwZfHhNv+gDf0B68UdxfN/WsEEtBCaLBAKBPfiD+udoyBYJD+z0udY1LkW6PbrCD5eBj5NKgrgQyEZM/7uXvE40jqv9E7q2NSp2e7OyMcs7wHLzAvm2w7nTO+ygc4iLjo6NtEdJNlmRhbaB/b5xD9AHefuLwIkIOgc/Urg8kUTDOXcs/QY7AzhzvAX8A7b6Ofw6Boi1ukLMyL47sDi80cL9enSGvD1SU/jf9f7F9b7GTYxz+PmDb4+Ygvo9tUc5t4y2Q34oyr0EQ8P7Q66N/3jNgP1AibnMPwOHf85In/u5+3vDNvxEBDy8EXfVZJY29Y+4xj20TU7HyMGA/716MIILH8X5Qwl1fTr9Sy9QfAi7wjQG8v54d4e/Q8yFw0x8zcH3N0fFN/JKrbpHvbd7hpb/zkLQ8TgAr23Pj8B2lDr4tkFC+cm31Yf6PbGEqrQPjTzF0+hCx31RqQdISbdwOoQIvMZO/kGlSOBYewD1xTGAOVKARLl2PYLEvgH0QfaCg4rujj+SMXl6aIsKQQyCPwaByrtBPgJFvgXEP/2f90Q0B4x1tEPyecSGO37AR3N+ij7CxXU9FDTXXq38v2g9McEEf5JC9VHxCYwJg4jHw88HRMQCPBs2vD08nUiQAcyHuKB+BQPXy82zAnA8T7jFRkT9ssN1Dn28ccz09zuAXNb5QFrC9sX9uhWgdSem2AIvNbt+vnhEwNRrhH43zPyCfhSByuHKDzpD+gaFdPWC13xCSyw1WO7KhbSPFE7RoeOC98FExXr2sM9GEjtfxb17T28Bg0tQyjN2MnzEfjmSloZ7ugp/iYIKiMj4A5R4RrN2djB/94FtczRAi4nCFss07g8C/rqTl7yJ73ODVxkBgYcONPmFvgO4cEW+eLhf6PKJfq9Askw5SjPBKDJ7w7YBhpussnTV+wSC72c7Ur3+CcZ+fX8EbLCzdzzvRZI4vflNBw0GiLd/SDwvhzr8eAl8RPnLRjwJd711VDCfxjsNiMZzRIQCNm/1fJ/CtPr1wsU9gIHFBo92Qfs3DX7IbQBEB8YMwEQFPkXJM4tASIcvmPusP31/uj1ADnvK+nGFeIjArsFG+Tj4wtF7MbTgTUyDOgixjUeIeEPyOn0O/Mo2Lj2Thrt8ffnB9b7IwjP5PnUUwQPLeAaEdEr6szq7RjUxdERIOb60/Un4vD0DH/lxS7j8B0FNwca8N4bRBEKEvYcqB0hDSwwLuT3wOo2szHlFAD6ODbfHQ84FfEwX+RQDO8XIfv23+PG1+1A9LcoFjOpseY3Bw4JMvsc8Ai+/N4WpLkmOUwB6jtl1P1o8LXMVi0VBVX1vu//2mBS2zXOpzSBCT0EZn6G7wYQMDh/KBsI9qLzLfgLRw/99ikCBEAlPeYNExINCRL5ENj+EL7WGL4t0DoK9/nIIRLcgynEbBLuwhIWmbzS1BDb5wQOEfHeBf4BCf0tpxIeHAwiMrHx9x+0DgPb7dfq5n/4DRjP3tjiFQQNF/vxHOnIJAX8MN7bNOv93RcpIcTlLxnfvx3+gSb/yjreB9D5He8l1/ze+fUn/0HUm8EPS9T+uAtKA65g+cdUySW2vqNUwdkvI+hFmBnG+gj56aTu4xrLAPDY9xolSAWxFOE02cxz9xIP7dmxowslvQEsYvi3We3gM4HwBP7mncwlDijc3w0aKRAY5RHnCuYAP1Aj995V0Qr8Gg3ltA0e4djkGenbXQsjNP0B+i4C7/jh290J0vHWCtjqG8qtGhPw/BBf8RIM3wsEJvLZ1TCx5gnKfzLdHdqTBhq3BTKvxuAA/RTl1pcRzCFDwfj2aDIbLAsRVApyHbL7DjooTJ/NUxHpQdkQJuksgR8jsig+1ei5xA8u1QEK8vKSCChBEwQEmgMq4jD0t9Ln79oRKysm7p6dCBfYCOs3Dd9YIRoyAwYS0xQo5ubox6AktgLI6CBO+AYIgQYAJA4DSkHa+o7/8+IGK/QxfxgBAcL9zlb70dzS/hbrCiTEIaT5ENjnBjX+HAm6ze/tNDFFA/fAWKfY5tweHNBn+WTyPgqGp9ZP4RfT9Rb5LflFy+S1HkfH60rm2PLqPQkD7F4UDtvj6Rc4E+rizRoD4tcqBwS/Dh3xCH/7AuASSAPu6+/7++jiwcI7VAtLAsfbHfzCRBz++A0RKewaBvFBTCXTqw8aJSQR0tLv6yrWNRLT0EiBJR32KvisIuUBBc5H3xzI4ApfvRE+5vu1xvrngf0a0RKb+8cAABBPVNzO6tgnOSrlESgeGCDfJdwFHfsK11LR5OcNGI8KNrbq+hL+tvP6/9fL6tveQmzly/kVLxkK0h34FhI4AcfSIwhbGBs43CE5yiMBEgSe0M35YN/5ITbc70yByNAO6vaqLb0iGy8G960OGRX529x/4gPU8w8LBDQRCNoZD8IGCPMA4fr34y1O9gDnBAb5EioI6OQgNC7z9r7hRREb4fnQ3OfMO9r36VAb7ifE8jM57AToADhLwPc//egVIBkO3RTPlTbf/PzHMuwQFw0eRwY4vAcRwQ7sEfr5IM6BCAD5AOLj6vf5H+s7reMEoYEWHvXn68cOvBLj9HBDqaD7Fiv4C/C4Xgyx0ADOAQ9BzzLPt8Ck+ELW2/sD/AAC1Sfo5QAdChYO0ua61f3M47lN2x+BJwhE5jMm+QzM7zogUFn8RegnUsDvQxZG7/0R3Rv41e7w6LzXBO/JAo4XLD4REebkRRXRzDUSEvwAsPdQAbxO/OEKGC79CMs37vjA5C8H8mbsBxrcIf4b1Ln9P9oW5A3HwSovFArHH//tDjN/8/BTIvXsMDVJ1rX6PTRCDsxhEccQ4eMM5PMMSgX26x3trbN/Ae3/2wwxBCHL89FUAU0L+B8R69Qv4+DG7xn9kPDzKjD14skEmBjpGoPfSOob7jkQEQvy0ha/+dW/y/rQ9vx/CA3wTtD3IB7+Ne8c4V2/3BcvRwQL1AslKvDh9R4K0+Ua8A3kzjj/1isR5UDeIlH9PPsWjAQr9hZL8Br3EhL50LT0/wUYzKcZ9Bkaz+x/7DfHK8jFVv8BMBnKxQr56QU1Fi3jQv/FJCsE1yjlE0IV0w7c59o3OeMPL7hJAv5FvL5VuMDwFrZG3Bwe7Rj64zngJcIElbM2Bv4nKbcipBiYAAaBIfoO4SjCxREZ1/rPzQoPGL2rzvIm+uMTDOQYgTxA5AVc8fbauEkrIwY4FQkSzKXqCuForCweoywJ5eLPS/MP8rr4wy8DCOfN5/YNDywiFfXwIQXhDsIL4BfPsv8k+yzbkdjGXDD12BsXUA7bNdPdAvvg8Sr7LLuuLENOGPsj9n8SzewX4O0k7cXcDUyPCd1R8fYX7aUwf0ThaazcGs0OArlWBC/Y+pQNFdS0UHITGbAd+jtSXxfm8BfR6/Pda6oyvzAXRb3PQ+7c99RP3x4sENf/7adUM/8p9P0WFPnaKALvLPXJXRXQf+YcDOz9xvjp3gLqFQ00FDEFtBTrF/EB4ggpFy1YAunY5/vA4Q0IC0YEJQfbBNknByD6GgjkBFXYIlD6SksnLd4YHCtSJw701u3Tsj6u4/b6QjT7ToETz+QQ4/8eB8jmFlcQgefcAHAK+TTXvrMqaecZTF4E8HMjNhUAPMnE+7i4SdG/6PsD1AUHmaUoV0TQSQVzjrPu2pH+2rX+Gu78CeYa9dBXFhsEvB+YHjz2/E3guBsRVb3w7vT/JggJ49b/NfOIr+gN/+BlCfuR0gsbKrEIM/t/oscEKhuwy4FDGtL11gQzE/Hu6pxb6DklIEvKB7D0DPbj4uz+4Mj0D8v5HtAAuLD2ACkX0veyBuQE+R/6xPsrJsYOKAAjLPrhM+0c+bxe0PsrRACNQfgj6fIhLboQRODzGNEQHgtYSffzGsxYEwa+7AkCH+/+HxTJ41AsnOiB3ODG8hrvHNXl6TPYc8IRQuqlgdEX6tjI6NI11FXmARPRYCTh5w1i0dRi+cAHpfAMLsXr8Az7EzHsCYeKK0zNEQpNNS8gDsksM7z0GR7CyiH4++kJkB+7V9fHCRfEsx4FvvDc7gICSMUXlOEPGVjLMTp/PLPH7AIn0/Mf8UFQC7zPM9gKIQwl1yh8ojrKgWTCq9TjEQHuG+D86fs4Dfg7MPlH4M8H3AycXLHpVfbwTqW32hAkKEL+MTv0OuMVuwBo6ppoIRkzKBE8"},"input_bias":[0.025111,0.046387,0.23479,-0.21894,-0.30638,-0.11613,-0.079255,0.19539,0.035565,-0.030192,-0.083125,-0.10504,0.18384,0.21063,0.02565,0.021186,0.14024,-0.10091,0.23777,-0.2718,0.31617,-0.094005,0.1471,0.084959,0.14911,0.03369,0.089995,0.26544,0.24422,0.1565,0.016345,-0.030947,-0.30326,0.029928,0.19199,0.014338,-0.028242,0.27499,0.08999,-0.052765,-0.064969,0.021182,0.18031,-0.026637,0.025649,-0.00449,-0.088616,0.0063266,0.21868,-0.017505,0.065359,-0.040003,0.21073,0.085148,0.30035,-0.009686,-0.12501,0.038055,0.1281,0.15542,0.033208,0.12498,0.17589,0.035846,0.10192,0.013227,-0.070311,0.01571,0.035539,0.079551,-0.087881,0.4023,-0.098732,-0.036836,-0.14722,0.30593,0.016811,0.49857,0.01632,0.070326,0.87741,0.473,0.34507,1.0353,0.98046,0.093234,0.057639,-0.27818,0.36593,0.68576,0.15967,0.76156,0.34551,0.65527,0.3407,0.32354,0.21947,0.71527,0.39756,0.09236,0.31709,0.75439,0.53827,0.21481,0.67746,0.32753,0.34817,0.28295,0.15255,0.53162,0.043649,0.46108,0.49349,-0.076421,0.33004,0.062194,0.27035,0.50711,0.28624,0.48286,0.76398,0.18814,0.28503,-0.010975,0.74314,0.60893,0.41699,-0.19384,0.308,0.66701,0.52169,0.68028,0.36682,0.57947,0.51344,0.6539,0.2895,0.79007,0.52169,0.44962,0.58949,0.89263,0.29587,0.1875,0.3886,0.34209,0.047106,0.5959,0.58867,0.71647,1.085,0.47818,0.41833,0.22619,-0.42703,0.44579,0.48627,0.6675,0.75549,0.044052,0.0033722,-0.12544,-0.21328,-0.11445,-0.056903,0.097753,-0.19336,-0.10581,0.11549,0.071753,0.076102,0.014632,-0.081616,-0.083139,-0.10119,-0.087771,0.11142,-0.068483,0.27791,0.1175,0.22165,-0.13581,0.082238,-0.016558,0.016182,0.17989,-0.047804,-0.13519,0.069156,0.047839,0.086107,-0.0359,-0.039593,-0.0052235,-0.03152,-0.082001,-0.12643,0.061974,0.072515,-0.13343,0.046323,-0.25931,-0.030733,-0.27341,0.076426,-0.013096,-0.14588,-0.20702,0.096067,0.10447,0.032143,-0.056445,0.13736,-0.11592,-0.068033,0.068255,-0.093634,0.05539,0.059383,0.033169,-0.067522,-0.21276,-0.12815,-0.12025,-0.27038,-0.12634,-0.13575,-0.18439,0.022028,-0.039909,-0.15271,0.022726,-0.17634,-0.15906,-0.069376,-0.056447,0.10624,0.10142,-0.011594,0.002179],"state_weight":{"shape":[240,80],"scale":[0.0031821,0.0038564,0.0034329,0.0033265,0.0038754,0.0043532,0.003442,0.0043545,0.0037314,0.0029741,0.0041704,0.0034896,0.0042968,0.0041954,0.0043933,0.0048633,0.0043854,0.0033429,0.0033166,0.0037693,0.003414,0.003683,0.0037965,0.0036817,0.0039689,0.0031562,0.005239,0.0031649,0.0045403,0.0032386,0.0039007,0.0035981,0.0042437,0.0043392,0.003467,0.0068813,0.0052837,0.0035666,0.0044987,0.0034819,0.0042981,0.003281,0.0036243,0.0040251,0.0034027,0.0041251,0.0042842,0.004848,0.0042698,0.0046909,0.003588,0.0038744,0.0032883,0.0050452,0.0025208,0.0042709,0.0038209,0.004142,0.0028592,0.0029338,0.0030779,0.0038341,0.0035894,0.0031068,0.0041301,0.0032586,0.0032249,0.0030729,0.0033955,0.0036919,0.0035709,0.0040113,0.0033414,0.0040935,0.0034793,0.0036718,0.0032677,0.0030727,0.0034916,0.0046708,0.003615,0.0028515,0.0034049,0.004536,0.0029287,0.0043688,0.0025986,0.0042319,0.0033985,0.0042375,0.0043072,0.0034999,0.0044043,0.0028025,0.0036333,0.0033701,0.0039707,0.0030441,0.0047826,0.0033664,0.0034198,0.0029462,0.0034535,0.0033047,0.0030821,0.003022,0.0032825,0.0036625,0.0040216,0.0052773,0.0032062,0.0027718,0.002801,0.0035606,0.0032108,0.0042805,0.0039409,0.0036695,0.0041432,0.0036849,0.0037559,0.0029906,0.0036387,0.0030961,0.004332,0.0050189,0.0034,0.0026175,0.0038003,0.0033579,0.0045067,0.0044974,0.0043443,0.0039107,0.0028313,0.0032393,0.0041124,0.0055865,0.002874,0.0042574,0.0035035,0.0032117,0.0033139,0.0030302,0.0034092,0.0039384,0.0035798,0.0036654,0.0044978,0.0030579,0.0063842,0.0042439,0.0031082,0.0037891,0.0027417,0.0049316,0.0026544,0.0040429,0.0031622,0.0035309,0.0030834,0.0034062,0.0040915,0.0035657,0.0058888,0.0033044,0.0044832,0.0044518,0.0050858,0.0036336,0.0039449,0.003588,0.0030033,0.0053916,0.0053974,0.0041728,0.0046539,0.0041047,0.0041541,0.0037197,0.0029039,0.0049345,0.0034876,0.0043738,0.0033703,0.0033269,0.0032163,0.0036588,0.0034191,0.0045341,0.0048289,0.0034895,0.0045097,0.003363,0.0029877,0.0047253,0.0055603,0.0044843,0.0049234,0.0032686,0.0032732,0.0039252,0.0038063,0.0044947,0.0046678,0.0031946,0.0039008,0.0037542,0.0057833,0.0025879,0.0044027,0.0050301,0.0057099,0.0039344,0.0036107,0.0034565,0.0031214,0.0059229,0.00428,0.0029354,0.0029711,0.004023,0.0037529,0.0060091,0.0037562,0.0030771,0.0030323,0.0033687,0.0046904,0.0041686,0.0031063,0.003934,0.0039776,0.0034333,0.0032708,0.0042622,0.0039469,0.0036264,0.0037236,0.0071065],"int8":"kCwOEKPo8fNXO7P51cfJyQf2DNMwMA8OOQm7QtAK1fQvCD6zBB7X+ArGEFchPex/4NcG4hMe2Gk+SQLFDhfouTQK58PJ9LdI3MvGhfI44tIF19qpsPmHv+wvA+G40xYJ30rRVlDc16XxMh2B5wwT0Bf34N3FExDJ3Tz77+g1uQAlKccKZNbntzAaGt3Yv/PWNucZ6u4i8DwBB0jn8RDk7S68GyTqVLD21z4lBfQvu+foVRoY0yka/x4wLSwb4QgQ5iMnNev62g7dACck4SU+GhUyJzwQBVr7KfvbGRMUyivy83+uRrsOGQrfxtiyy+XsDG4pteTCGgjW2wCaLRP+6PkBCBru/TcL+P3V8cE628j4/gKxKeoc+Smq2RoaG6ApKfAG80jw3KAssinl30LfAgb1K9NFBwkF7soGyKyQgRW36fA1CCUjcSMR30fzBffQ4/vwHBcCuPvU8tarHdntf0UGEdTXB+EYOhM7CBE4GwThVbMSKA8MXC32uBSg5U33Jw4zX+gBRgz6qhsZJCX9+RrsC8swFSpI2cT87AQsQwnGBy77EQDC6A0lKAgK4woW798LFOcgGtwt7/D3K+F/EjPoHQkh7xYC1fkh/dzyLBIL+fwj/Ap36QuKDTANMuHHHT/Uv0u4gqgWIhph3jndwS466f+1ze9I6NA9FevqF/Im1OruieXWTAtXtTUWBv/2wl+Bfgj8VRZvCPZDPAuX2l0n8Pon6zjt/Ez+FhQY7NQS3es0Os7lw9vIuxQmKw7+zODYHQEyx8oA8hYTCNfi8irO3Sss1xP3QcTvGugJ2y2BEAgS3/JC2ADD4R3R/BgY/cMB7rcmI/Q6BvkwCf/4FZ8kCsD7Q9pnIlp/IDnbSfxhteHVzBYCy+bQVtw2F9nxB9fo8xkiR907LQ4A/AH2IfEPuQTt3uAu7iK39UL4xSYG6Q6wAxcZ1l1VLt//tdLTONPxJUcP7fLGCNrBXxkvZ/4c4PTR5QAXNkUkCBLpKLYR7ASJyptMDustgdTP7RKur8DPFgLG/iUorq3QEhyg8geT4h3HOgncId8d4rTa/1jk8PO2ybDkJAJZ7NgE0QXnAfS1h6ftgR63FcsWG9HtrgPU7jG7Bdb2COM1yLoK9rLSEczIJDXXJ28cB/6/WDkAHf33CPHOyN8RL/bpH9PIA/AOSDp6rgDV0dzp9zoAFgb0ucnXBUAPVgEZFEk2LvUxTNP7/xQQJw2u4vR/UeoeLKLeu+np3wurOQBLiAU14CP53Ssy5g362+S078dcHAUHxcX27Btm0S97Fy8duf8H2gf1Oq0r7hr89dw+9GwoCPMO0H8P0RJBOw2+3fcuGgHOswL1I/QG7+ky6/njJ9wc8CofGOT20fPyIPEN7eNwJeHN5sz8FegoJBE31v0AuEHN4wIpHQoWIQfnI73lE8DkEf7/4un6/gMhPAnpEQy68iry4RRa2uzx+ilKM/EH5aQT6PTny/zhf/4Axiu969D49P7o/yIvEdMhEjL9Pjz8BhonQwsRBts3EeUYM/MmKOILJTv7fyY332siDiIo0sT16fVEySUH2T72Em3yHfRK/QAfFxra0vEtIfoW9PYb4/Tp+wPRCx0x1NDzG/vFVPro1w3X39LvAVQXPfQt/jsECCPb9PsLC+QTyO4QCAAI1NwVDPAKTBazBccB9+wB8OTMXUczPQwPD8wf8n/x2s/e+hcMHOY9/to82uMbCfQaHPPsENQLFRMjyevkDKL+/uLkPwUFBq8FyRICMg0fA/IKLS/yFhkttx4E76oqcumcKxYp9tDlOBvpHME299A774H/5aMFxwupQfbKvQ5YDg2npF/zJucUGeUT16687BUm4c3NABIzAY/iDSjNMNXn5efW1f46zbr/3zEONko4WQCwCyrhMrHuFhrY661/4b4U1SgFyOYtDptDRvYW9tpoZ7v81yDrFM8yUebfSV/Q7CTsERnr7g10NoLhAcUZ6Tzw2ekR+B4y1pgA4k5Tuck8JQkA4r289k7tgV8hDgwJOhrkSgoKHcPr7SGyuPbhBvYO4SqdgRWi4Kk2nD7fMNs57ijb2izg2EDQ/gcdFCj2AzfiBlTTRt6Y8+YRAdU93bnN3980BfPzw+qcQvylXsJG9rYgM/UnGT72tAEC6rtd+4Hhsh0owh9XTCTYM2wiChBBIOss+gkgE+wBPTf2u9fUOjq+9lcKRGEuQToSAtozIuvNpScEw+8k+wgD464Cw9HwPMIqqJHYV9g0IfzELTvpAMTG7UNJNCf0murcmsnqr/S15tjiT/E6RgDodwhwJfntC9EIt1vkge0S7k+mRQ1b6bwKLhjm8sQ1FA4X80f/JP/48//m5xENJu7OAznNGhz3BdUIvSMrZPwXKnpAKCiEMtrDCFDx4BMGpfwhOBHeuskJFZf00QKQAaXu793I4drEgfwuHjP39QbkHRDGJE0JniQQPvXgGyDY5K3fLf8QIjUfyucyMwr57ucKoMHr9/EF2EkE7RW3wflSodIa9D3c4cD5BEQtCYHzuREHEiz2DxjMGvrdZzW+Dxr39907E+Hs7gtlKK/juRJuRgXxVT4QFfXE3ST47SPnuhYL/tHxgevWv1AUBybG7g3lm/TYChi93i/oyhXvHRvV5xTRAy5oOBsh/STJBt8tFVP0+xkrDgzs3hU2HwHT75P4viXCcgkD6+oGFH0ql0zT2ugc/8wShign0AU+9/gGRBhIGhZk1OEV4dUaPBPqXtojnCMk5SfWpN2lCX/wr+P6MyusSQf5Ei/2+DAFDoMCzxz9xwUSIvwEEOgAD/kMGxQY2SIfPxz89B0FDhc/7xkw+97/CAvgt/3P5REr39rbgQ4G3QATsv7UI+j/3tUhwgzHOlkXCQvOX+Ic7ewkBsbXEg/r3C7hKEHDLg8eRhXjFlPVLWg6Iywd4hmgMP80CP3k9Rr+GT7n/EL+R/hi5AIJQygT1/Dp+tbVBvHZtA+yGAPfKrq0f/L3NvO6Bqwk9CoA4SY1DBcN2fvFDAno3APuuk0ABzjiA/FIFyHmuiJYzxcI9MjN8QYJ6cv27/3XDwITEgjb/RHqoPIlGfYpGAAEBud/2vkVMx4RDifGLgAxNN0jBmPYSWUh/hsXGgXp7BPkxCtlCukbQv3b0PbO8s4Bpc7JyuDlB4HQA/1kFV0hsMfbBbrvzAob9Ac/vkbFHOD/PhhCziLe0wb1KjDrR/cRqxwBR0Lo8uV/uxA5xcMFPbG7Ab9GNNfF3+j63dxmLCCuJurx+wkv9fi66C5F+rYOMx77CLkCFZfXOBy9Zdfl00JH7sT34Ma7ciXIDCUZFNUA6bfVhFjrEVD+N/o0+D0rqSwT4fSBMg0A1hXywiOe2yYmLCkqDuEcIr4Tb+YUCtO2EenT7wwZ/BQR3f3pCA6hvv4hZNrWGK0C7voNGvYS/jgb74G+xUIkHORO1MFCrkWyR/f12ioNBRL12PJTRwYfIAEuyc4n5Bk4FiUZ7sgN0dejMAEo4xqqHR88+0bt8N0CAP5PDO8NwR/rF1M77krd4Ov64BkIY/sYD0D0muvRJQrTOynqE95zByU9VOga/1HKSO0grxzXBEcQ28wQzxAS4LFc8M1D+ERVDzo1TT0aDdr4yx7X3vwcKX8EGEnP7u4p8QwSNB0aOJ7w/tox4sXVCsASILofK1ogFMz+HfYkLyZdf/063zjpCMMv4Oak9fsN8vwHCD78lfcztPb5vQ8KHArm5qcI6OyM/iYF+AsB9xbd7yX/MzD8EOEfCvPhzxMDZv3X5OzJy/YCCzLjLN5J1SQIFMcABqEF+/nz9QIW+v4YfxgIHfoK5QL97BQg/gD+8ScaAfDS5wYICAUrDf345tohCgbrfxLr49MuLPbsAigYBQvLDr3g0P/m9jEe0GHjN/EPAGQL/B4p8fjZ9gfI3NRlNTMH1SwAC9G2GeQX7OYtMuYU+eQUCLrtCxT/NvkTGyMND+oLWgXcQeTL6QgZzrAjG/8dKgzHNSfUbB3BIR4R4Q71BoHwNBLP1q3Q19oE7OSl+vsrzPTJH88ZQbO13hbwIDjk8evwAckVqgH9qb7h4PUaECgg9OfO3TgNDRtZ5gpBIv6x4yrz8O0KRC7dMOntvX8BQR4J8PX6F+YKK0cBEyn1ARzc3fITuA4AMNMxABfZEg7/NPgLwEujGgoypbkg4Mcuv93Txjyt9QDAyxMwMB8bQpnkySx/A9qxY0rZ0jdDi7v05+H3Hb+cueEe82DUFu02wUrxzSnAwmEW6/oc2KT1i7pIPBhSNAAR0eEZEvctM7rtGSAjFe/g8q+5CTD5y+s0I4QTvvUu/REC4FfW9tzADu485hrjGNB/+CMeqAnmOiAj6BsdKgxNzP0v5UUc/fP82Ozn/bbECFnsMhgK8UDS/FQprLYxDyj00CgeC5Ty1PXB477QW243wIER6vDfOA4p1uLWDaO6uwH9s9Hv6A/xrwMd9v5UzOfu7zjuuv5VMdbe9+3FswEiReUZopsF3rn+BOYG5e3/SHLD6ymNEUIV7b0VRkvuSA8CHtSl1QoX9XAfEsilDawHqX+9BB0H2eLe2CoJ7L6opBfE6ukYGsUYAyhsABACHQYjJA9KMvTj183GRPZLb6kg9/na9kH05CLyGbYcADHR4LSjRuoH9xgq0wjTrAsKCuMV/kIdJ1wCGw3noWX1/TTdf/X5zxAcEMcn+J8vCD3g+u/H6iry8B3KTikgCAyau0rDphhlSDEt0iwAGRPfBQwELzJl1G7x4jHK08E7/1zbVAEqgS3GGND1TeDQEFHkNN72r+va7hsVta9QCWJE3wxFKxYMDtog4OUyEwgRBSrW2SkpDR6a4zwMC6fk7TcGp0ysYBuFBQMCZx7rx/8t4R7HgYu1jjzY4+YN2+ceo/8XTvHw/nY5Nfc7/Tzm7Pws8jP/ALcG4vEnHv3XFCzzGEfu+9JRUAP70P2cEbUmAvLY7u/kvxoP1PEf+VQ+/QrURQEWAgP+Eyzx9yFgt0v67CAnzRDn+iAP8gQPHjN/Ov0C4RX0OBATtknhHg038vUW5w/r4vvqBtoytjnkFFjgIV0OywJimNIfOldh8/8CugjZ+unByvgCGuH85RQPGQgA+oEM9AskHQ4W/hEGvQxF49sEniH1KVNoE9sDLRnw09X78evyHuMT3SQdGeYvJ6kSzuUA5BHQ7dAf2yffB+bif9cP4xn40QHkJzPpStQuGfwT3RwIwy7A+vAKJQIMDgoGBMz+0ev10eTqB/buKO5/6RTrFDftEMz95v0xMt716AUN6jni8R/NB/ULFuMW2B74//54IgsBL/5G+j7zTtXFB/HbshE67xO8Oks++fL9G/XKiAmpEwcuLApQfzjjFTO6/hEtX776twjv3doMKy4cBy41bOoJyq0eEjfvJpP0ud36KRo41jAz2yHuRwtK0xrCprX3MCY7w9cTG2CQYCkAPhD0zwYLwiVGNQ4VHgskPi9eAT0NBxE34uz2+hrzGtHZCeDlqgT16uD78Bon0vDwTn8sFcOx7bAKL/E96Sb9XhroDt4WH0cm5x8D5t7U+DmZLr4SJgsVzMQN3NfCPONACLQH0S4QzUFTf+X3GQLhD1RrBitt4OwL+/6fDwFWs/oPDSGvXjfbJci0+jsxttL7/rM8CckD00zdEwscKf83u+4B+B3wZr4WBd2yAOUBGPMPBPEQAAc22PnFutXb0fMMBhb5gdoQ7Ngw6t4a9BYoFPHQCiPouUBT5g0k3/fA+S0j1+Qr6ukRBxT3NPfsIs/ULh/xgfhuHyn++VUnnhQp9tXO+RVlEC73Lu7J/TgQ++cbyxfoXeF9bULloKW+8iIEAToqMRfwlWsFz8n5/Kk77f7ODjHcI0PmO+bqAO7x3uEQLfD79dzjBeEu7gXZJjXK7Qga5vsxs/IM5sw23PP1rhLtfykb8+gn1dMPBS3/ZhOx9sIt1dra/+wTEM4dNwdQ1fgJBwT+3TQZ8AMECMvPyd8yOLk95RLkD/MjSQQk3QlJCC0JBvXPu/0B9QvK8/w1ErX6NCaBKQXkHRIUQ+0hzCXuyPjks/bVEwn/C/XF2iHxQ+4YxvfSJWEHJPnv+yjvCqcw8WMDuhFLDOx/9TblIqkGFRjQHuPqyEQfrQYOujY9GeS5++r1XOIEGgHm8TPuHezi+tfUUEik8LbuNAznYwc38iTc3+rpCAEHCDBQFe7bfwkJTfINovjcB9llJzxm04Ym50BUNRVD6QZ1NUNFAz0NAi030xEgFCggI94SG7QJRDAUz87cpzIAusnD+BcgHiIm5G38MkjUsvZmA60Jylr/wdQl/zp/cw8t9rgkQstt+QkwIVkA3pDuzEolGMouCDS/+0fUJdwHLxVtG+UL1ySuXcQLKDQ0xPNWDEe+7+4G1babGA/FKxG0Jvcs30ryOujbyEGaoQ45uzeTHBC73R/ZDGMPP3EA+m0Q8zpViqrQ99Ypxkv9fy/wFI0lzh0TFsfuDTeCyTCsMiEaUM3Y+D8XxjX3KZ/43QfcANw/pvvG2Mflu98I3PQv4R8tQfHe9ff1Ahr+Ju4VBuwLFNjm+eAxEOk9EfyrQOsLAlXxsyQ2FNixGhAS7AqB1PrEgf8GCBj9uDf2V/7d+xCr2M7x2nwJ1uVWTiVSW9wdS+8D48L2TiM6Wr7vE9o9z+2B5g8DKAP73OAC3h/vnPwu2L3n/gT8PeMsoKbYq04BBw4cHJUNLAIfHfg77+f2Eh9p60w3tcetKMk46hbdQ8wF2ygMAyE5SWLYGez4/+L3sv0nOMRPJP4RvhbW7X0g1XbXlo0rAdseRfEs0vcpb1Y69ODXJQbyGH/1OTEmEw/C7MmebtHB7cb5Ejb3HRzP7DQx7gy6G/4YLP4w9gQhFdzUBx4UAQ70G1w84O792g/q+xLe/+3j7vUMPHkDyULuxH9yK9QvoRITZwnLI8H9G7FKGOkiIhs1JbK89g/r2y8tGkTu9igADeBdJxUxGDIQyyGB8D717b88DWoC2xsmtywd+OIH4u0fG0vOoPdDNfIl17TBHDQINxQiHLalACP51ym8qxQZBB7B5cXAEg+2Pj1PvhyB8/gO6S3kBddQIRET+w+/rrZYztKclL9aJ+kzugX4tWNVCegTLuL7EiFKwU4VAf9C9nKB7ue91+YGRkyUoCjD3KcF6loJVHQfh/Qdr0b0+CMD6gvvwfMeHwAW85/eBj/3+38Pxgsp4BYYPQn7jBgG++Uwv0gTIMTu1/SmGu/209Amvmot5hQH7McB6FP29vUiI/m6AufgEkpCQcttGgzS3A9/8b64/rIiHw7e2r/d5QRVrBHV6kPb7+AuMuT+2E30rf8jPCHke9Eb8P4/Gz0Ty9PsYy0YDA3v07KG9BIIGxKw6t8mLAP/He0sO64l3wDlLsEnF/b44Sbs6eERoggyDf/JY67oGrblD9wn6fMAJcTeKRoqD4HyHPoW7bbSO7HrAhIdHfYH4TO8yR4c6huU7C3aAZ8mQPTf68bq6+DN2wn0OPQbx1DcAg0l3ubWS1sDORwNKtCpfykjBdwvJbgi2wAAPzQKwdLYGu7k7uLbxtfuSfrJ5vr0IMI32gDa0FY//QDWEBoMxBtIyb9/KLkh9dvoxPPNIGjJ7g8y2QQABvvz+9Hf7NgRKA/o+eYD2VrJFzsUGeru2gfG4+LVAOEclh/g+87vvuUKIevwv8sn9+PpQfK0855Cx/qiE+EJChrQdj34OecJ6GBcAuTLFgACpQjzrAQO/Ui74x9+5t8u3K8vQkge9gfUPC7RfxZV7dwfKBoj/rrlU8H8KgrB5fc9yj4NzPv53RUi6OUMzGdwCgAj/8PIfS0uyIjjaiu+zTQFcHL32fvd484CUAXvf+ECDyD11rEHXQkE9deK5e7+1sLyJCEmae/1+QPxHDgjBkL7ChNGB/YLEKMO48jAFPf7sgIA59Uo/jMhDSgGGnzM2AnN+tDx+BPLJ6cbBdJQziwcIi42Evq7DiboFrqB5Ta6BwQgNOcZ1QTC+OnQRyPTyM0Q8isCGBEtvPwVwUX5Hmn8EuWezfyaJuoiGFkdf+5QNBXDIu4GbSg1TP0oHdX1I8cBBRUTKNAC19gF+UH8OMXHHQACvPIbBQH93jEciy66FB8uNfH5xciqTlUeJecyNMFG6Scvf14vzz0a/RjxzcLvJbwaEw4fEtYtKScYxdAQE+tM1/hsJcfUMRRKShIGe9Gi7/tPdBEy+On6FfD57xMlLirhq7RR3tb/798TRfT9FSURIS3s9Po7BZwLDBvFNykSOPUA6p8rKABB1gj58nTUHt7p7CUioOPxKH/9MRjj+jcN4PcB2KzKPAQrKzDmJDgfDvoQDSkOB6wU8QM0gxjm9wL3HDgz0Db+JNrqhlPW/znrDgDVHxTqEkfKLcs57i2z1gs0DmamKQXLxzA2IiHtFLj3J+zkJyP6Cy0z3NN/yOMP7N1VBfoZ6PIQlQB/9N7+KPzy3u4G5wPh8gD/LdkTWxFL9CoFS8bS1i/RGcrLAxTQKrnm3B8F4SniBv4o7f4aciTh+xP0bBXjBxLaL9cgSR4N4eX1RwEQJ+qpJwtKwwYMtCUgBSXf0egM/YEB/9vrNhez6hTrIcweORv029648AbLISIavfS39MIK6RO53lorpBsCsN0ZzwL7YQfN1dkK5gnC3OjbfwYGGEr4D+5tkFNJrSzKysUM2mdZ1c5prOY0xgPn0TpSvhvj2FNMAwYqOfrZCgxK3/AmGQ2gJkbn4t/XFcG02JQX+8zphRdvLgxWPurgHBUZKRB/3hIRsCnTt/c6CRwm4xfiJaK52D78BvInBMsFzQAY5ee27+zxrxETuQ3z+CzyCCQu/AnspAgqBiPEPPzexOwYH/jfFDTzz/oJ7zwoCdgaDickNf3/1jbxOBrq9P/+7/zpEzf/yPbuHRbk/PD7RwLayAjp1Rwl/AA92SEwCdbM+n8O3xza+yQz9eUB07cPCR3u/ggpgxEf2cS5Auj2ZS+3Hy+xHQHj8DmuDWXw5gTiuHETgQr7tP1w8hKyRbMVjDYGA+vc8iPgC78K5PpeEjX5wsz9NfOlx+jy2P011PLnArztFxUE/O0GDQrSA83LMBjdGPnrCCfLBfQPDx/3VRLK8vDrOxuo2dj84+G4H/bMwy0JwNAZ0OGB9uL17ATd7SMMLu4fB5n4Gw/8yzFE+iD3/LW0CesEEyLdKfUfIz74w9bevwIIFFXS6+QX9bzpFaX419R/xHYs2jHK7vgK7R3d9BNHtQzZUerLxfcgIsLy+sY6+yveGiMSPQ4s3wI35va49VwVYeLoDgNVEAgB5dwrFv39DCG/At7kDhG+ACs82fzw2DLq/TDy1xUFwyLWDfnLzd39yOjn0hHVCsiu0twMMdyg6IEoRRIk8wgJHA4e9Sk36eMiGPPL9eIU2xO/toFAwwSi5xoLm7csPxcjP5z02we26+xI4v4a6THZ9wC70tAL+eTZ3tTIKkTyKxTd7AIqASDi+/kZ6v9V/TgNEvaQ7rYK/Qg866rCTBTWIdXtQQMEUvUP69v8/xAhITu97gD9+skB4O8FI+owxn8UIPsHyeAGFxgu5TsJBdjxywr6/Nf79Qic7RjuxgYwKhnUOUTh4g/68iL6L+zx+Bd/Ln3+JfoxRw0e5e7YPOQOEitB2A7f8x0EBkQRPEDn8PvN0jHhHf/13N3ZF+LUExfJ9SDV0goNF+QMPuviL/3TDFgMB8o9CgIWBybA6emS9doT5Poa2+T3E0rxHdvF8tQJlene98TD/jM2B38PHjQM1hvUQtvzBfAG3SrSEjj5AkgQ783M+Rfuyf/jCitQzM4iuiHcMe3wOQgHEC0sB+ot9ff9rwXyMzw1DQIT2TIXBuX9tAkn7BPq0xwiAA0xQ/HO888TMuHqCfcL7DMpDPc0i8YBgRvlKQnnuv4J4PsCE/IK+RHRUQ0+PRO2bT31CvLkalEYNcZnKQS/8xuwE/sYJtrt8BnMqskOBuoEJvaS4Uf8t9HX/vEOYPEl6PETsmsx7vTUxt6rLbDogQUgFt/WUKfqCf0x3csrqCQZ5/r71/oO0sn9HvjhshjZ8OsG8vj92wxb94GzHh0iHbDMRbC5xRir3PYNVARaAv8DFPvquS8yXSUY3vjDQRj2BekA3PUEEAEtz8J37AoNG/477wadKQxGFxBJ8vTVG38tBDkv+97RPQ3oG+/N30T39fG5/QoyOBAf4PlVydAGuCnewjq50hP6yfoXwgbNDgSazAUWz/fPCiL16oT06RAF0xYw6Tj00gYh6FETqSzqWKfyCAdoAlwiSqP0+RH2CwTwMgPe9BcmxlT4CI4dJ9AS8uRUJQT4VyDSx+gCBIEi1zAh59DuxP8O3kXJww4W7gpVHIjLuwcLPzBJ5fgs6iD7aQbYGfHhOFr69dhKCfrS+s2UN9gi9wm3KrzrvC7dH+EYC/TMxSwtz1TJTk856v9t/BJ/u+g74dvYERjNW73TCAHb7+gAF/Mi270h+dGX+AJS/DAyC/gQx/vxw/svwSIiKPL+5AHbGAYWHOgwHH8pCBgvAc210w8P5+D8+wj+zdMFD8EGGx3xAwfgGy3K8SxdytcWBCbE+3lQKlc7jwzYCdYlQBgx0gEpogUj8NkRJM3EKg7Xyhw06DHMIIGQOS8q/vCyCgjQZbz2KwtyEhkQDUwZ+bbn5yXt/zPYtTIJ5fzl+f4vPOM7yCb+5PQi/wkqJCwL/awH9u0+mBMQXvXz+iHP1IHpDe21GlExTPv/OD/rH9Aa9Csq+/QRPxsxGhQmIK4P59ocMAjtFbhFDdXu6X/vEcjybfEuAh9P8w35puj9vLTKI6tJ/+EG7O0eOxkoNdRC1PYL2s1tuebwDTPSAeD4B/wEo/8eQbHzbLHMDOJ/w/n0+TcCD9MhRDbiMc4p6+7X4tFF6pDT/xkJ+gEkLDrr9UrE2PenRO0v6wPx+yo5SrUb+kOBDP5F/RPvECkYRi3fGNPDlB3PcvH4u97+MA/HKAEXne0I+xxUSh3cI/oIvsb66TIL/M8jf/IKQOw1EhwJQtb/NyruOCFh5M8ZGxb/YCy65C8QNbbyVReerykj4kIG5Dfz18Jf9REyE+X2+jfu1MIrQyDX/xfo8Q8ADR30uH8TAeUsLx/tNWPZ90Dv6SwTHl7B6Ko+10TQ4DQoE83eQJwEJuTGnsEx+kzLT1FkvdxEmSe0yZ/0m/a3IfwDBtQFyEL2MQvpKNHqF9/p8ikt/wHMgdkMLE68zMjWxfELTc79Emoe/y0dHftXRxfmRPVVKproHTPcoLT+JgHH8OMaOToVKu7mEg889jk40h0tAgs0EaoF9Tgt5QHp/SXupesTNgsVxVO3/fu45tWtJwwUplfTUlU5/4boUu+m+vvyZAD37s5TFaQj2Qvp5QAMCxwwIrLz+YH4O+U+DMu+BTfWIvU+SN6958fhHPwJpEIvGujmD9sJCecUA1D998a+tve46QU49yMugUuuXOcPxzUK8PFxHOzZ0jTwIe3vudIR3CUpmuX+ICwa47Ua3tQCySYG+tbTAALtN7ofwt3p+eoR49D+8BfTGQrtJjMP9AAU/S0rHRwFBwwe0PEAzusLCA41+lwOWhYQ7egO0Acn2w/7OdYJBeIlHCIyLX8UCTfMu8j3ASwi9/gN9gnizasdQxnw6dQI8N3yAOr4HyghOhcHMSn7CB/NwDD53e/2DPXh8/Ac/SsTIgP1Ke/v3QwV8BkD9hP0zQ3s8Oolgfb32sAvC9vfAM8b6tXoF7rv2+7q9lbvKP8pLOZDJxvTCDwX7+gKwAj8Se7vGxHvwzkw5JvO9bQtKGUaQfZbAkwL72rpM+kJQRskPRNnQk32+wY//IHVTQsf4Sr5QFjZvwk4C7f76agAy8cZCeDfMd/2qx40A7W8tyrjyh9cL/zlnvH2pBy25wSix3/oqxGH3skMx+0UCxf06bwWJUfzI0L0MFPSLO7aPAYdZbFN4xUGEKwPwg/sB70ABxPfHZ0pLd7gD4n3PvUmOq70VCr3DAvlZKSzFkrvzMRDNQxCG/IfwWzoCNYlzdiBwL/47dz2BOPvTRBi+PX5FeJJ2swqDbVcWR75EyYUwOoJ6SCgthLW64od2BZL2wEtvyu1QjTyHRHc1iV/3fjZIZoJIAzuNBKw0DBG2ijVOP8UNQ7n6SHr8DoRtz3qLiQSF/3X1egcLzgF+97iDw3cIrASJfEe7U+4/gw6tS4+7/myKOj8q2fXGLXVJ3TJsa4DFYnCZtXqufvPb/3bAPexzNzU0env2dTT0n/KdO0t6sr68EBT1g40IBfv3/O/FQZ/6wcAqxgeFulXzwP0OQavAuPW/skfFQsOKAznFO1hKk/x7ORUJtnwz0f5SNTB87di98MpSwsbDhLlOOvy7u0hS+MRINIVFfHqH0S5QwTjL04h/PwbBsDUHja7MlBNAycOAhO55bjTHWPgyin4ACSyEgEKBUkiDk7u8jvyCxrf3hUT9yD5GBFno/zfDcLs/eXsw1rM49fkL3868//0790VAPMySH9C/uDxEfrXTv6Z4RAL5TD+FOX04ewX38oaE+f4JiLudhhA49rkJBrt88upDRXs7A8d6in5BAnb7vbGMv0D+9z3DwMuxR3l4vYQEflOx8065Tz6ByoK4QCfBZDPuk8twybHf/7+WwfmB5iouCbo8irAHgJoNu9C8wMwPixEHS4wIcXJJRbxEAkNBRLlFrv/XegkA9HAOQ8XLbe699ABFT9WLLgl1xra6TRI/d/yyw9QHOAs/cXt9/MHzL71f7/wFAkZAecgWdf58RMC9u0JyvndKNG3Lc3lwOPzOs0K6/cE/QDaGdLIsyEF3Fj6/Kg4NuT75B/c9rDx8SM/VL0gDeQARRAVBDx/8ge13hT2ABEDGCrh/DQBGMrq6OX7TtEp7vHZtb7o5ALs2GauyiQODu70BQDzBesBCBojWfi6xukB842gzT3l5Qn0/CIP4gMN1+2WHCYR/hXvCOowwH8tPfO3ojRHLA0bLfrWGBf62CL899sSCgI5/PJCxx0wSOsW/RwfDFjdW9Yd9QAFCQQR3fj4xBbF86UCuwrY9jAINcwTfuj7z98XHgg6XeTNNx9Fo4HV/i0U5TLvCttr+S/1HSEERztUAwEFoi7vsQHowGPf7vIJ9+qEIZzt3fcT+9jgF0NGKDoY9fAM7c0i6vfZIYG42hAT5vTrEvEb6a42yx096BXTEz0hACzuWvP4BRua2vrB90O2Kfj+PSH+HBv6uQsxBgkh4gYY99Tj8TL4zTkS/wcA0NQYBSAUL/zyNiHoEP3z//tH0udJTcbjCLnwHfP37e8q7BUVEha/kNH7I/JLAgsHttjdAfj7AAs2sikJfxxBvNUi6xDmA8Di9BvpAC0kRSc9FtgpHeD9Ae729vjg5Q38CkknAubWgeU24CUA6QEpEwDO5DHt7Qf05PUhKiodHu/lDQvi0+cC6hnrFPZCEuLJ+AVSu/z3CUR8zdzI17U/jxo27TG8/gvZQmgnKiPb0scn8msW974o+fT5PdgX9+rAZfkk36zw0s/3ECb2OzDuPu7ICXcK//XkgekA++cp5EBEC80/5wiHLNhPBVjgNh0bLepO8eG4YNIASfrj0yjiFTP3UeLR6s8ZCA9W/OcUydMwsRXhYZUScg39LBAMRugNBukY1gLf0jo8OsAKfwGlLV7+uDYVvtIef/wECUIj9iw1A/q6BdL5OPwzHwDpC+UlCL8j/O0kB/leJ8wtIy1HhSe2Bq8bMx4HBLT9ATHy05T/zwTHA23q8iLpHt8LEeOxUeooM/vQ9Il87sbs/cklNPjx6U8N6AZF+MEPzi4U7Dzuf8XVVcHumQgTz/v9zGzx1Osx7hvA6FUkBfDo8SC/IsriBPrA2y/3K+Ah3SU+Ifnm8wA2Ew7D7+m66vYQERYCHffnOPYXVMTUOw4bMiWGHtnoOSAVBPrsLwlH5M4xAPURwfIeFoH42KbsDRH5+NkhyioUHwYTNukb7h3jGL7oGAbe/gYB8KoEEP3o/RH/DiAY7uNNtPAMLdcMQxYOEQbs/NEXEN/qzdz+2Sc8vxgsBdrgQNvR+X8MC6cbxAcM+BD62PzYyzUM6vz9XvM3QuLt5gPuH+vuCSkgW9QX4hc29eBtB9r5EULfy/z9CfDuzAX1GuXgASyBvdj2A+8IOUrt8Bgc+fHwA/353yj1GuUZyjE3LCDh5+kR6DPjBRcM3BW79wsBMPb73i2++AkvERKBGwH6IODe+c4H2d5Y7djWNyccLeQstyKvve7iPP1HIzv478nxK/81quoBFPO76zwDAdoJHfzU/dTVDMMB+AoDMvclCaUOtfI5/u0T8Cs6/g7++sfeIPf3LgIN8h9Z9dpqf+s9NEDBMOTc7RK04GwmEsvciUDOS8v5uMbn+lDh0VDo4CPHZtwd2BkV9goDT0U8y/cer0g2AdvL3dhcBdQn0uqsz+uqJhUUAd4ARhAX7eow0khmDQjMFSbWrwkL6B74OssSH9i53QMZFa7PkQ3l6b3w1PrhLX+fLLUQK6ey+e4j7vXdJQAp/xgo8+Xu7TFF4Qu8D/vgxBEq73/x77HexuoFttp59xgyHfb3+fHwXRkZ7h+x78EJFPXE5hwNxO8CUuEp7abNAw8C6dZnAA0mCtz2q/Y+5iMhIgkO+Ak17dju9BcDERjvIg3y8AL84vYjIwzo6wQMIgcLMNT0x+bc4wfj3v0UIgLmD9zhLXgZLu+a5f0FBvj+59AKDOz66QMWgej7VNU3Niz18zkEFBwEGOafV/+TEgcOFS4DGTdKAYrOG0vdCQLQqFLupRnh9J8BB2pwDOT4I0L7+z/7yf4k1A0QDgLRV39D2Fy9qCzgAsUMFvAa7uvtEGXUgfrlr+82CUMS6NP68Bw7GdEg8/IWwuQ8CTn6EkKxDOqe/TP1DRIXChwCKfcBEJ9FHdEC+wXs2uwF8PszAvzyAjbdByzgHPoC7vAFFOVSSNP8KMphSr8RPGM3JCQSB1Ep7kAHL8f9DQDiH0SpNM4fzwdXLeWHzRH7xzMT6wwnhDAIuwUYPOQPu/m1Ig35wRHn65byU1ULgRHJ3b7EP0QxIkApGRZo9g7ELyxWOAXdHtm+GxbxDyT3K1YYFQTw6hv9W/am2u+t5Dj4yEzZ/+g69H8OcLkMF4QkPQnuFPbs69UMLfYNCxML3ubzHxNcAdq7zhWYCewwre4mFdoFBZgTwA4O3r8a3dgm8P/Dufg4HBf74yMYzfr4ASko4A3+Fi8rJeYHQe786/zR86C5JisHGcDe4v33gRfj2SHRMwMbyShfQElLGhbm8cx/oCbXDAALG9oLOwzdvgYXB+Svv1La4ctnphkx+yQUPQ37FBslRRBCMNke+QMstgTTx7UMJgVFuSjzAxQOWOUrKffv4gkGDDLWNs7mIC7cK3/YvNT//Qn/A9PMCgSy9RAUrfO+ySICNNdYTEsAoXEh6w8d3sX8SEIQDmv2vOTmFrTdMd0ZBQ/zELTmMdb2Gvra5+3zA+6kzywp6iTj0dzz6Rg1EPDWAbrbCRIeJxg5LfgjLOkyOCDHBgv+vBc/Eo4ICOYH4QUXDcn00PgWPJ4S+dYD7DcAMaZEEtIcrX/QKcMf+FkLFMbn/TYGLv3P74HS7AwW8Zki+f+70NIW+AjlmQ/Zw/MIDQYI3/zV2Pjm9bIK4DnsKxMeEADJ/wAj48MQHdofPQMUAAzkIQ0RXSkuLeOpOfLB1w4i6fTpK/w07I/NNXTpfwc+ECCoLhH3A8xL2yEPIvn8Rh+iBdjjMy2lCfAy0TvRD8v+BQAWoKMwHHTuvgtJyfwOBAjq9vjp8gFH7M4B8TTG8vf8u9YPBusPDegWSf754SEL/9gO8fbz608TFQrqD/cmsb/n7ScJBuUmGM0IOhIatPLg3UXd8yUTEsRcgSEL3SXoBtr3KAfxIc840rfjwe3fDxIeEAg5HOcZ3irzCB3RBPjQAxy6ewvzECl/Pi8YQEeqxdn+xgH6PtcsBPDaxKVJT+ot2+P45E7WJyEW+8AwJxKvzRfVrLVF7wjQ2yQP7Qoj8CIRARYOAxcAAf4EF/Lg4xAF+Bzp8vkE6+YFQPkH59nuCQD7/PrmIgkw8DAgHO4aN+ccAKj3AdTr8vXcwCUjDPn89fmBDvsADBTzwAktugYdMKkW6OA2Mf078uTqFNJM3DEI6yLp5wjlBd0Z/BYVvCUIENwYBio3zx/7uIG5KTDCFuS4lff1VDVIFMgX1eMtHxDnDt0sMuU4EQEanz1xEkSNYLvi7cNE9Rf4ye1WCuPl3Ar+xeDB1yrxrsa9XBpAqOQn1OoxgVfnCDIGQzd2TMohzvjR/tns3cog69clF9/fBvgF+BO5pS4hBgAJA8fx/b7tktQWOUT/Hf1HBpzrveMA7BLkLvUG9eIFvhMwuwf/Cn8gEcI+zQYkyuLCAg7h5vceKcP9FT/XEvkY9AMqyAUPAd7G9a8JTwbpG1TvNe32VvACWhMZGglYGQkiYv/Kvx/TGey97vpv9x6OHODJGVQVIVUX9ucb8t8z3b6vBRQXYwhLokQuNBFKyCj7Cy019IHqxk5J3PwJBfkFCRTeCi/a9uoXBBgY6SH63PX1O+nlwcPiFjAm6/3mtOlD0AftDNgk6LkZKEC2N+yB08L6NRgdHNkZzkUC6+gcFgFV7x0pACDyER/uJ0Nl+OYX8eTnng008OqdP8vYNvoYE7DdyeRAJe7RYfpFEbK8VgK9pB3IMM6R9UMY7xdQQhAUB9OwsP/p5V/XIPYXot8xH2srKbz55OXh5oEJsRLcAfUcLDEoLBXZ8wMpCeDPSK0i6rBXA/2BGRPlDe4h3uPt2xbqCOcuAZvvzsFoMyrz6g0KAgWzzxQA0LHg7zr679QJ7RPrvdn9TIfn/eAhS4jC+rnp9SDkO/Ic3eMGAUNsqg4gzy/QGM8yJOMJ5xYDGX/m2hj76F6fzeUZjP0RyeMXmRgSThwpFR7H7sYX4rPk6OgXMTM7xi/PCYY4Gerd4ecFQTr75C0N+D2vTvv2JX8H1wwLFxPhGsc1GDjNz/+02tUtDj7oS+/8qd4uNFD3jsS1BhMHSCgg9uzWHQTz8rvI7y4IKgLoXfvw1/yBNb8r9Ngl3uMlPPrD1Cf7UMPvg+ebaAX+ugrsOh4Lstew8d71AfbOFNMZ8i0g8P/mEUUa+W4N4dTBWm7v4x6wMi8m9A4exy3LHEzqHtfa7/S6NvxWwN2v8AO4uCsZK2QF8BHfIgQfU0/tPxj6DxPz8szxEvf8Zh2BCxd3RdDuAOv4+HAZ2/7gBO0prso6wCQk5RDI1fjFPdbM2cW948HZJA+B/T3kQ7w08d4V8PXoGub42PPvH939JS4HGt72QQDvzUg+IMrZFOvYzkADGGINJfnz6gKu6ugjugfuDEkrE9wsUfAR+9gZDckvMysm+RGBJgCVArbiDPvELLFvBCDLJATOEekcmyEZIUw5FRzbiw0XwLQSG+UjQQQmD1LqCLVn1dLM6DCvy1/cE42y3wcqaexCH7SpMgIBCx610v4F8efy9Ce/ITVA9P8SAwP0De4IC/Pj/w0I6/br4O8tzAcRKxr0/isW4ToYA/HvFPr/Cd0VBBshBxEvQn/zA/XlDh38DPQICNgKHD7dJwYKGB7uy9YEYA2NQkwhxhE23EVt4Pu64ssuJ3817asPmyPXDCfaKxIdz/sJDB0E9Soq4Br4wfc26wUn39YODu8P+vvVBQ3yM/C59Xy7vN3f2jPtB/MIGPL4FtzM/Q4B4dzq0D0c2wXJBEjB7hAY4zDiBwP9DxDR1QhADFIkLYoz5fMGDSIt/PPuf3v5A1bNQ/4yMdsDNy147L356L8IDuHmHd0guRkIHjL8weOB9OYVJ/ATIeFivvwP8urP/ew3G+v5Hc3x9cjG8sjn6e0IGusZKcAkB9HY5fbKR+sTuf0N9xv9+zDt79I1zdxH2RzN4G4Kz8YJENr1CvUPwNXd+4H0yREf+P7sJi363/XnDAaz4Nj48QrdFOrqDwHeBSbXIy4V4c/H7SYDKPD2GgLr+fYE+A79xucSCR4x9DQN8fIZ5g3tUyMhHh3RhjPP7OaTTQqx6PIAJwBIGSYBgeGv3QESIcD0+vYj7DnI/uHh+9HnAQT51EEaMd790uO++MFJBmnZ6+ic5dj5z18x/jO0PvwJCg8ZATMB5svxFVa3AjigBecXBFBBJvb9V4EQ8SzK+vTVBxAZDwbwDO7/Fs01H+RcItUk0ULlQX/i/N8u9SY+Jh4MDcEU4g1dEv7qTu7/UMEA3uzL8yUFFvVtOgEK49mBKQ4rFwu67gTRXtod7EwTZBAQG3tx9uj9AuISQBrqDw8CCSMeDCnxDdTZ6e4J5bfnCCLpRwAIHuHxqT3kEfcRQFf6Js8q5NojwepLYT8U6wWg3fAk/tHHvFxV4kDXL4ToE/7c9uLOOQTaBCbhIxN/Ws7a6LHw3yUeTfav/gwKadyeD54nJfzgrHkljBH2MrsB0LLZ6/cUFvcM0x4pTRvjJSuBBdLs6yP99Fbp6TEA+AAC//k06PT04AwA//78+OXsBewj9TjcMQviGxQ/AcQo+vMG4BALARwt7f8UASjZ+fAcCwXi9ggdACPoEMAR7gXK+9XHAArfDNSa8Bcw7978CgcfOfv+z9J/GyQIERfy4fMcHPLWE/7QJi711/YV7Pr36yAlIeH7Aw371u//9vYe3UHuF/r1BudMNg7dB/t/JgHI/NOr3vAFPCsx+d/TBuoNEg/lvQe9PwwJAf0f9ZMe39Tx9BUeGP0P4t7yAf4M5FLiygZLMD0vzvJA8wP4WA7U9O0eVfEi59y6UD8e+BYN6r7xJQPXC/XoHcExHPLs9+sK2SwFDBcUgfLv6tk7GsgY9f67ARgu3gH5LcfpAtQi/x2+D9rNEx8WxunJJNQdGurrFhX3gTIFHwsA6wj42xD+L9UXE8SwPtjx+fUl++I2Mh7H69nW5io6zwkQDaw2Bf3p7/347WvVGMnpFzLpTeIY/AULKMLz1x4O+e8kBC+g1+nALhMFCg4p/hnm/fDl/jipGln+8jTkDlIG5P3mKdU8HfURuvwABDjYfyloF7nr+/z/CAEUBoi+c+zpEpg0xxYWAB2/jfs4Cww9PCDB0OES/Vnh9PTSGMwa6NYE/P7FI+gbGPozABW5FlMdtOBkVckzBcN/Hd0+s2U04v85pA3G1DIGRRLvsu4r+cW//vDVL/YVCQv3MDoDbfwG2hQIAqz3Z8XyKEf+19zIxHMoqPETfzu0/hIEPyCR9DruED4oe7cBtCUZ+GRDQdwZhgY1GfPO7wiqnBz3bw3x/NglAhvkt+Xs3d3wBybv/d859RPZue3D9/oD3Ao26vId5Q4t++4i5Q7E3O7ZKs/FxwPY3QvbAPr6LFf8OyIl8OcX8PJk7g83DPHdDM2B+AUhINrn1xXknj0MOTX64gbQ8fsC6PfsH9AIGjAtEG07Ecyb8uUoIqcG1ghPvS0LrcybG0AU9+3LIPdiC96BJ9Ah19rDUhwQIQc+Bjb28ej87UzrzuYmNRsLwObrAd3oHgcMHvz5AEpYRxoGDfYpm/nuCPzSFhzs0PLcvRXPaecGBPa69e7UIRT6xw7j9mv7uqomAwIRx0cH9TYSvg/sMu4WC+8w0hbAADTlFx3J9hX2HfXg4g7a/y021oHgMuHFIGbPgfbA503Yx8DUORky2OHlNbXt/wMM5/wb0ilZsQ3A9gIpHtEHNCL/4gVnLhsuDQQhIf/4SgJB8N7gHiMeI7Dh8AHr+0cSCvn3BRXn//dDIe0f5gKw1OuUGMrw6OD7jSwgNA2BDO7gQgMavMMV+fiIDLMY5NK9Tf/k1jfeXcUW1s8f6srrHdrA8UrtzPgy//at2f7iLyQLBjYp8AUyCww+7ZdPOwqrKQki/wTuqKvMB+BHEemBsOgumggHtQ+zA4zlyBncoEHZD8FNMOwwCrK4COQH2ja9VRMGEMXVBMLXu8EfCUIz/MJBEdzzLvDRNoMdHuQGxNb1+eMqBLOy++gX7ULl2QXOA7DwpD7A6gkoxykZ3QUIV8wQ/gUZzRkVzH/mBkwW4uz/6z4rL/PQJALbqAheCss1w8oVVd/39QcNwfRTZ+hJ3proD+iq4+24PRnyJAb0XYiQ79j3ApqZB/AX9T8SxgqB9djW+xgkFQkuKhjkOScTFUejRhwEP00ezz8Q0xEY7Ogc8DUzNv7GI7fp9/TmCOPU3R7oLCovANr07hUYJgdF7iWEw+HbGfXx1wQP1R4RI/k6yvXiEdInyiwrHf0fBykH+YHx6R325QDv7ebHwvbpNv8A6fr7H/sD3y4SKvD3MvcTBOP5EC5cPTrQ/CD51BPmGAeBBMxDCf3vJGMU+e/cJv4zAwfzCwHxGfjtQTHy+lv+FgwOJN3d8y715OX+HhvG0mnrLcjsCjlfx1FG9CDzOycoJs1r8jwNvevlLzHVDvL01/GG07bt6i4g2uM2gUEHLyw+1Re2/OXIMyMN7az93r8IFUMNNRwbz+Na3zPkAOMdL8RNBhUDFRD16AL/r/H9FjEv6fCB3Bj8HtoQIAre7dcRDAWLESv6C/fj7e4ZFs/XHtcm2q0F0/Yg5Czgjqv6x+f2Iw33I0gC4P/jBco0/e/z7ujvGSlGE8H7D77yu1MeOObl60HfLgsX/Nn/T/wEIf6BDeGGQ7LD0jvawlLUQAIg5+2Pu+225sH85rER3gIG5Y9BJPThCQwlNxAIDDFevR2d70vzEijuh+drNkEgzGW1S7PN//Mi0RoPCuS9ttIY5aDp4/Km/98sfzijzSQB3Rj2AL0iu/rruQ3pUgz5ncr1KwAPpPMVxQrXInrYmtaKDAn9KxvBESDeoPfkATDnH/UM/DASo93D2wnqAND4TcjwKNq9AWPG6cDt2vVS4CIT4xDCux3gGIHXrAXtAwMo7eREMgxJ06YXxxQi3xkYYwCyBff+BQYeCg7cIR7WJAId8RXuAv9/CjVF9xAiDOb63Qsn/eUUGDoXJEosDKjiFSMGBwb28vvJKT0S1fIA8hIAKvbv8QdF9/niHf5IpA709EsQ7xMoC+PQEsjV7Q3xHjbvAPTbMB3kSRADKegl5NaS/f0e82ULHEqxBUMD8fIQFALTCB8j++l/1OQe8VbrCzAc3+arwgYN9C8iE+fdJAXuNdWnGjE/7AjP+gTlzQsU+wIXJBLc09AQAOLR/LL8K94Wx/3w2PfS/h6B+tkM+N2z+zPs2NYNIJnrPQpNCgfJtvrkLt/6B/sT4twMCPbWELr02BGas//7ECLv/OSdCyXk74GpEv0RSt0MAtMgP7f1rRDHMGBZMSP9riCMAFSRYCPG5hL8zs3Xl9TJO9053eAEBhb6D5nqV/TDBiv9uR5G6hnbrpoH3iw5KsHrKtjOIt3az90RvwEyzAfS/jUn2ACzNM3CPQO03vMx7xb3RwE9+gv5AQrv7fPkKC5/w7XO0PLd3LZH+A06v/MqtzH96NXQLyv29gsS7Pzof9jrBbAJJi6uMdz1ALYBFwPRFQa/6S8GzPhEPuWOBAbhAA/q+lX/2/xR/OsI/vrsHFv5/uP3sz35AREQxkP8ODHWAU3d9cEo/kUgBBbxLSHUBiNGG/WaK0jcqEcqYgn9SEU2AHGyHA8d9/ny2hoYpGlKyvuBsTdDFMhF+P0JUhoGxMwj5g8uAz34Ov86HPXMEsv/69vLGkMV5CUDsvfd1QgR8wzHIswcIygGJ6lTUAYG+/L22Sf9BiUcH+QT2gsi7xXnzzDF/9LvHBjGHzvy9h4D+xT97Ln13tLHgdwLDgLtCwgNuijVFRcIvAQuBQ8UJ9L63QDeKRbb7AoDEdQqGf2Y/DDh8iL6FQ86+Anp2f3SwBUMOQyB7N8ZO9Rc4w39FtHWoAYmGf0HBNIHOgMVGCEE4e1GV/ErFdqHFwQprRkpzyfjDv8Y08auQxwz8OS05eTN2A23LAkxtwzkIQ7HI0j5EQ/18aqBMOMKENCl6Ja79mHWPSraHVcM4ue2BEon5R85b+jwAPuoDgThJFVnLfcm/94Luwo61n+9SuMQSe21DRET/wAUQRn6pvsxSBc6Gu4FBDTckeCtB/4VEAfZ6uDn3TMtEgRpAvvvYdgjLQMGFRxJQGMOlhPyFRFLH9IrDu0T5oviIzYS6zTVBPsjAKr4LgMmJb0p6z4r3z5IW1PbueCB0OkS1eiLFict7xsI0/sENt045U735wVNZREcAd/2+tRFveNcEVUb+NYF2jLwAAb5CAT0EtweBBoLKSjqBBnfChrG3QlE+vX9HQYH0RggKhTuI+383xTv/k72BP7XD4H5GBsHzd8P4A8Iwi4JEB+85BYZ9/Pw18fEG0IhKeTz1BvwvTLyILugBQvyzt+l1pQewRalrthEAmxZ6g74lSCQIC7xt1rEtaWktoEI7og3BXZMd4LoCofR3we3Tp8VvpEoI0w7lccgHxwQKvO5ujFMBDn58gM0H+koTWYMCRb8HDBRrxfqEOG0Ct4ONAH5CRTtKNoX37zRABqBDFglOuYA0Q4tJPb3FvUpn971z/Pw7vazP/IP/gUYGxL8+vblNukc6Qw68AsZASIb298iCT0g6+ZI8RP47hEcBzsjBUEk6/3k/gcKBgcTHv6BKdIw6dUu6OgSTQQx8TgPFvMN+TAaG+H64+H0M+nQ8OTo/vYYxgbtJRwQ+eP2I//nCRIYNfji++v83w8J/zEONgLFSvIKP4EWAF0K0f/p/xffGg70DQ4EKOkP5OXRwdf6+eoG9wPr/CgCyubkqPQ/VOtV8eHy8rH1+cwn6Bv78dDS2/j6EKrDHtQGB1waBiEAFtTPveUj6/XfWxwwz+3iLff8LeEVFxhD5yseuNPsGif6OSE7MvIiEC2BDh/xvwdbHTcMvicoGL6M1vofHeuv5BFGKOL3rhMTxvL17k8fmvgh4vbi5szX5ychXlkGzxUW83+zCDSQ/T7+FBn7L/nhAg3oCzPzMDgqvh/VCsi5RzkWC8noLvXRFODtES/CShNBPwT87Tj/OiPjI7BkAAzlqzG/C2WoHPvxuiYzAvvN+yTu/OaBpL2jvh8n3jGbPfYk5LMy9BDIDFabRxf5+0f59b2y2sbEOiiaDbPJMNjwE02qNqbIdkr6DuH01DL338VPKOPF6Mok7fIKA/Qw4TUHwt1aDQ7PJBu51BDRCPPs/wTgsoFRAgzh4MKboh2BxBAGH9zw8BcOsxH2HBb+GgUnBfT4rff9CxD22vb7HhXjCtjoHd8NDST6AeISKQfl09sS9yP/DQ3IDOzHKPwpHx3oFv8K+xoe9/r16wnxBvUBydyCCr7+9jEI5b2BLO4fE2sOLeUE3eHyDPbbAfrI1PYH4MMNQRUX4wkqGc/A+Cbs0BofCi7zA1KTGwM0/AD7H/ga6Bfp8gjt9OcNN/7W2hT8B/duQdqL9noTH/GMzX+3+6gWtz7PDhdi0Cn4SzP1HgXwDxsN5BEpzftqENZMJFGV2fNK1FazzxeJQl+T8yPiP6ArCV6u/5QnHj4IJx7+++sbzyrksO1FFQWBvjZIHuHAwL/jLAkruEy02AEYIrwj+Q7fEuXqhA0Wtv0Tk0XyEBlilNDf4QKoq/ytF7YnND7k2tAYNhRPJFcm8f9zBO4d+PHULQTO6NybFqTqIhrQM/j53/QYBtIH2h8GmeUb0ETxLzT6+de26dr19+/NzBZO4yrkFxT15C3QZhDw9AvB9Q/yW38fGdYA9vAGUgcbUdv6DRs5Miv7BQXx6B/6CxYO9qnxzNMPFqtiObztDiY+6A760RQTed024AkhGlctgRvtqUnuBPxQ0fRJ0A+S9VAZOtUp+ehB0EE19SBN0TQD6R3yIvwW8xsdBRjWPPj84wEiEQ0A+fzz8hL0JiUBLfkK/8vIH/4aITTtOvjLGAUdIPMB/yT1HfIV+v0k4AuBHAIYBfLe/BnoK/IG9NksEJxi0vql+arf5P8tCsUf14IC6zT9CCG6uOMrIYEw++woJTn06ysO8OvmKA3XMBn0JwcW/+LhFT8OsN4hHjYZxuCV/00LIwoiKdQJ1i74PvTPdxRlgiYCeh8M3hE159IIzu0exIHjKzohyKW8BfQkRSzEKNTdlwQ5A90Qe+gCeu4IKAnaDMTwJAEnywbcItJvGymu98THEPP0+SoxtWfyJTBIGf4X1pUAcED/+p4IofvhDvjaqVXm6lbaIRNAmA0A//fNDWcvH+Ok980J8AoPuK1W9hPVMsEIuLGyCOnxr6sgOh6ayvAs9ke2vn+3ASLLvwnX4PHPfyuqAx4RGPbXAy0C1+y6XwCpIjDc7+j/+0nfKvfEMPzxIARTcwgX1P0jUjQxzfkXDA7xQ/VcIA3s7ykISjST+Azr8PVXdCI0jarC5Ssy+AWBCzsLDk7xBATx0hsE+xURIxIk2PoT+QwI89bIBiPYED7wGfrkF+MM+N726d3H+etT6AohEeLyIFnWzfQDxNzI/PQq+gyz69dG6Ob5PB3UEv8LxhX40Of25xjb3+P1Mw4N6dvv7fQZrL36FfAgT/3+5xPrIPQTNwr9/xzO+uME0v2qRAVd2SXbf9cI+wkuFxCIwRUU/wwi7kYU/c81Lzv/IG0EBqcDyhXh2Q0AvPbb4+Nu4hpP7jy0+ijKFssO1iHrE+Qi9fEQF1H3NEn9S9+ln821X/Ql3kgC6+vG/AryDIGsiHb9zOIv/Cdk5im+0xPf9PjF1N7oOwzk/wvj3/QZFS0RAFLQTQXwQS0DAjWqGv3+7/HJH1DcERwEgQjuFUDqB+lT/yvoBgYmABIv3/P/Msi5B+QurhLl3gro3As6+xwvpLQ4zxXKIiz7Xe6sGNDR1tMhKBE54Tw+CPL68TPfB97dJvn3Nwy6KBta4utO+FT2DboB++k9J+kNJzfwJsX18yGB3B8b6uTU3gHtRsMHBTD+D1ZD6kIzrCfzKb9W1M/hRPEVq9gF+NPp50JsmRId7X/FAH6c7JLgITkw+R8E5cPs6fGjKOxC6BdcHhHa+hG3DOE3z/q1IcHaXurqCfsp8SS74s0T+PkCoGIDA7uqIDjE1ZzEOe4Wth3ONH/RI7sB1nPX6CwIROmV8ugPLAq0YCDVsM3KG7MKFDTs0unsVxUc8/KW/ykBQR0m/eQhAyxbHTjcJhv+6gZAAfr4CgDRB7/b4wDuJv41+vbM6iD/+eIdDcxDtfzIDAcNQikQguIm5ugAGf3c7v4N7zNcwA8wSCge3/GB6R0c8fwitEPR2iIMyyL+4lHZHvgJBsSmKf3S/+DiB8X4Axgp9gmBLCl2FfP14+45TA/D8j8KCd3nShTy8hDgQSbUKBgn3RzSIebis+0A6CaL9NQlBOTlQvgG8zEJAh/cOgb7FrUD0gqNEyPnSToJ8w3wIgvT5N8y4rH9wS8fVAVDEcIe/cpew4HuHfAY+xLhQWv99Qj0+8ryQ9uK/+PMJs3YEdjHyuH2CLzaJejf/Ua6/DEpCPHdQxofEPc2HSveNQbHbuzgrSw1Cjpd+t8XUB5I9aXr2ALdVO8Y2hwS3xcx9EJD9fjRRrbJSd3pEtOiFlyBNQfxK+YG8AP48/0HKw/rBfkKAR7X8vQgFxfx/tnaExEJBw0EGjZ/Ajfv7QLQERAmDRH1AvhL8PzZMv8ECPIXI+kODycT/Q4B8AEWBNfpKA+6"},"state_bias":[-0.056814,0.11762,0.18055,-0.10514,-0.26693,-0.06661,-0.049102,0.16757,0.0793,0.057082,-0.055841,-0.028615,0.30707,0.23068,0.10442,-0.062492,0.076523,-0.070617,0.23082,-0.12944,0.40542,-0.14666,0.10854,0.10556,0.16257,-0.022091,-0.0075828,0.24047,0.18914,0.245,-0.0081271,0.018652,-0.30323,-0.0060972,0.16864,-0.034359,-0.14465,0.24875,-0.039624,0.10305,-0.097897,-0.056809,0.077486,-0.10236,0.13792,0.024473,-0.072933,0.013205,0.27777,-0.087982,0.066064,-0.033795,0.30049,0.0111,0.29225,-0.15377,-0.083293,0.021067,0.10529,0.12259,0.14549,0.23136,0.11009,0.13042,0.20846,0.067501,-0.092045,-0.0085579,-0.0023219,0.18763,-0.025477,0.47089,-0.025519,0.0034723,-0.15197,0.25958,-0.095506,0.6171,0.1482,0.16439,0.82763,0.42242,0.23846,1.0544,0.85876,0.045453,-0.080405,-0.17916,0.45568,0.60806,0.18911,0.77778,0.40279,0.72506,0.39496,0.45776,0.36669,0.63698,0.32008,-0.058356,0.35116,0.75154,0.5209,0.089156,0.57101,0.49815,0.31209,0.29784,0.28464,0.5625,0.036615,0.473,0.5268,-0.12841,0.32714,-0.035864,0.13505,0.43779,0.37883,0.51364,0.76645,0.019915,0.32171,-0.0069484,0.73082,0.62898,0.3846,-0.10855,0.34748,0.67268,0.41494,0.58568,0.23983,0.57716,0.62996,0.76449,0.26104,0.83623,0.41562,0.30383,0.50228,0.77251,0.25602,0.19247,0.38771,0.36067,0.057955,0.64454,0.64353,0.71199,1.177,0.44934,0.33281,0.24123,-0.42573,0.34621,0.42331,0.70271,0.65969,-0.011249,0.057347,-0.055079,-0.12212,-0.04699,-0.023637,-0.048322,-0.043503,-0.13124,0.14261,-0.044335,-0.013124,-0.10422,-0.096842,0.052196,-0.073398,0.0056605,0.065355,0.038263,0.3099,-0.075223,0.19981,-0.017004,0.044021,-0.16817,-0.082466,-0.033251,0.0025609,-0.13758,-0.031179,0.05454,0.26152,0.066882,-0.076611,0.0053433,-0.017052,0.010643,0.040698,0.11196,0.1288,-0.040477,0.038579,-0.25866,-0.10807,-0.23806,-0.015786,0.018683,0.0043681,-0.073871,0.093093,0.049027,0.11875,-0.103,0.08359,-0.071436,-0.11407,0.01659,0.011979,0.027363,0.14269,0.11664,-0.012068,-0.13777,-0.17233,-0.049457,-0.12448,-0.17329,-0.14338,-0.089486,0.065271,-0.081774,-0.13392,-0.034575,-0.1507,-0.032877,-0.051505,0.036339,-0.060383,0.13023,0.036628,0.084315]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.0043341,0.0017618,0.0027862],"int8":"/uT2Eywd1RkK7QQd5By68N7ouQXDESMBGSkL3y4Xuw0PL9wzgcWtKwMfMgNYoAW7HOkz7cMWJRzN59MOCfjvIkYX5Pvx8xLP/AkZTP0MOYSSwfMmTR/75Amx0E7WN+2tLbMmVCJF0BdC7rUJ8/VELU0Q/5I0WTs+MBLOFt8uaPvMutHRTCHnfwgn09jM3Og87tLjTczY+jQxxh2/1MTXQCRBFdPY8jTd0S0ctvaBTQElTQ0NGJf/Kdng0hjw0SjUtbUb9y0sNMjP5fYH8CEdHMlB0Dsq7OiiCzpVF+EeHLTn+yjrOhrHKe8H9Okb4dY8"},"bias":[-0.17229,0.27974,-0.27228]}],"classes":["silence","one","several"],"delay_frames":7,"frame_s":0.04,"decision":{"on":0.64,"off":0.448,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.4684,"intercept":-0.4377}},"provenance":{"seconds":2481,"plan":{"hours":60.0,"epochs":4,"rate":0.005,"seed":0,"threads":2,"setting":{"dense":0.7,"hurried":0.25,"stretched":0.4,"spread_db":5.0,"wide_db":9.0,"rooms":0.9,"noise":0.97,"events":0.4,"codecs":0.35,"empty":0.04,"matched":true},"shape":{"filters":[16,32,32],"joined":64,"state":80,"delay":7,"dropout":0.1}},"speakers":155,"sources":["LibriSpeech (CC BY 4.0)","AMI turn timings (CC BY 4.0)","see NOTICE"],"audit":{"energy_auc":0.5252,"pairs":400},"held_out_speakers":{"auc":0.9376,"f1":0.7107,"f1_always":0.1615,"speakers":22,"thresholds_of_others":true},"versions":{"auricle":"0.1.0","numpy":"2.4.6","torch":"2.13.0+cpu"}}};

const WORKLET = "const STATES = [\"silence\", \"single\", \"overlap\"];const LIMIT = 32768;class Rows {constructor(width) {this.width = width;this.values = new Float32Array(64 * width);this.first = 0;this.count = 0;}grow(count) {const { width } = this;if ((this.first + this.count + count) * width > this.values.length) {const size = Math.max(this.values.length, 2 * (this.count + count) * width);const values = size > this.values.length ? new Float32Array(size) : this.values;values.set(this.values.subarray(this.first * width, (this.first + this.count) * width));this.values = values;this.first = 0;}const place = (this.first + this.count) * width;this.count += count;return place;}append(values) {const place = this.grow(values.length / this.width);this.values.set(values, place);}get front() {return this.values.subarray(this.first * this.width, (this.first + 1) * this.width);}drop(count) {this.first += count;this.count -= count;}}const CROSSINGS = 24;const BAND = 0.95;const BETA = 7;const PHASES = 640;const LOWEST_RATE = 8000;const HIGHEST_RATE = 192000;function gcd(a, b) {return b ? gcd(b, a % b) : a;}function bessel(x) {let sum = 1;let term = 1;for (let k = 1; term > 1e-17 * sum; k++) {term *= (x / (2 * k)) ** 2;sum += term;}return sum;}function sinc(x) {return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);}class Resampler {constructor(rate, target) {if (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {throw new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);}const common = gcd(rate, target);this.up = target / common;this.down = rate / common;this.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));this.phases = Math.min(this.up, PHASES);this.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));this.kept = new Rows(1);this.kept.grow(this.half - 1);this.origin = 1 - this.half;this.received = 0;this.done = 0;}weights(ratio) {const { half, phases } = this;const table = new Float32Array(phases * 2 * half);const row = new Float64Array(2 * half);for (let phase = 0; phase < phases; phase++) {let sum = 0;for (let k = 0; k < 2 * half; k++) {const distance = k + 1 - half - phase / phases;const inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));row[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);sum += row[k];}for (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;}return table;}finest(within) {return Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));}push(block, target) {this.received += block.length;if (!this.table) {target.append(block);return;}this.kept.append(block);this.outputs(this.received - this.half, Infinity, target);}finish(target) {if (!this.table) return;const end = this.kept.grow(this.half + 1);this.kept.values.fill(0, end, end + this.half + 1);this.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);}outputs(limit, until, target) {const { half, phases, up, down, table, kept } = this;const width = 2 * half;while (this.done < until) {const finest = this.finest(this.done % up);const whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);const begin = whole - half + 1 - this.origin;if (begin > 0) {const used = Math.min(begin, kept.count);kept.drop(used);this.origin += used;}if (whole >= limit) return;const from = kept.first;const weights = (finest % phases) * width;let sum = 0;for (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];const place = target.grow(1);target.values[place] = sum;this.done++;}}}class Spectrum {constructor(window, size) {const half = size / 2;this.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));this.frame = new Float64Array(size);this.real = new Float64Array(half);this.imaginary = new Float64Array(half);this.power = new Float64Array(half + 1);this.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));this.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));this.reversed = new Uint32Array(half);const bits = Math.log2(half);for (let i = 0; i < half; i++) {let reversed = 0;for (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);this.reversed[i] = reversed;}}of(values, from) {const { frame, hann, real, imaginary, cosines, sines, reversed, power } = this;const half = real.length;for (let i = 0; i < hann.length; i++) frame[i] = values[from + i] * hann[i];for (let i = 0; i < half; i++) {real[reversed[i]] = frame[2 * i];imaginary[reversed[i]] = frame[2 * i + 1];}for (let size = 1; size < half; size *= 2) {const stride = half / size; // in the table of `size` of the real transform\nfor (let k = 0; k < size; k++) {const c = cosines[k * stride];const s = sines[k * stride];for (let a = k; a < half; a += 2 * size) {const b = a + size;const re = real[a];const im = imaginary[a];const x = real[b] * c - imaginary[b] * s;const y = real[b] * s + imaginary[b] * c;real[b] = re - x;imaginary[b] = im - y;real[a] = re + x;imaginary[a] = im + y;}}}for (let k = 0; k <= half; k++) {const i = k % half;const j = (half - k) % half;const evenRe = (real[i] + real[j]) / 2;const evenIm = (imaginary[i] - imaginary[j]) / 2;const oddRe = (imaginary[i] + imaginary[j]) / 2;const oddIm = (real[j] - real[i]) / 2;const c = k < half ? cosines[k] : -1;const s = k < half ? sines[k] : 0;const re = evenRe + oddRe * c - oddIm * s;const im = evenIm + oddRe * s + oddIm * c;power[k] = re * re + im * im;}return power;}}const LINEAR_UNTIL = 1000;const HERTZ_A_MEL = 200 / 3;const LOG_STEP = Math.log(6.4) / 27;function toMel(hertz) {if (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;return LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;}function toHertz(mel) {const beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;return beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);}function melBank({ bands, fmin, fmax, fft }, rate) {const low = toMel(fmin);const step = (toMel(fmax) - low) / (bands + 1);const edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));return Array.from({ length: bands }, (_, band) => {const [a, b, c] = edges.slice(band, band + 3);const weights = [];let first = 0;for (let bin = 0; bin <= fft / 2; bin++) {const hertz = (bin * rate) / fft;const side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));if (side <= 0) continue;if (!weights.length) first = bin;weights.push((side * 2) / (c - a));}return { first, weights: Float64Array.from(weights) };});}class Features {constructor(model) {const { features, normaliser, sample_rate: rate } = model;const { window, fft, hop, bands, floor, fine } = features;Object.assign(this, { hop, bands, floor, scale: normaliser.scale, perBand: normaliser.per_band });this.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));this.spectrum = new Spectrum(window, fft);this.bank = melBank(features, rate);this.fine = fine && new Spectrum(fine.window, fine.window);this.lowest = fine?.first;this.span = fine?.window ?? window;this.before = this.span - window;this.gain = (window / this.span) ** 2;this.values = new Float64Array(bands + (fine?.bins ?? 0));this.mean = new Float64Array(this.perBand ? this.values.length : 1);this.seen = 0;}push(samples, target) {while (samples.count >= this.span) {this.logarithms(samples);this.seen = Math.min(this.seen + 1, this.longest);this.update();const place = target.grow(1);for (let band = 0; band < this.values.length; band++) {const mean = this.mean[this.perBand ? band : 0];target.values[place + band] = (this.values[band] - mean) / this.scale;}samples.drop(this.hop);}}logarithms(samples) {const { bands, floor, values, lowest } = this;const power = this.spectrum.of(samples.values, samples.first + this.before);for (let band = 0; band < bands; band++) {const { first, weights } = this.bank[band];let sum = 0;for (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];values[band] = Math.log(sum + floor);}const bins = this.fine?.of(samples.values, samples.first);for (let band = bands; band < values.length; band++) {values[band] = Math.log(bins[lowest + band - bands] * this.gain + floor);}}update() {const { mean, values, seen } = this;if (this.perBand) {for (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;} else {let sum = 0;for (let band = 0; band < values.length; band++) sum += values[band];mean[0] += (sum / values.length - mean[0]) / seen;}}}function roundHalfToEven(x) {const low = Math.floor(x);if (x - low !== 0.5) return Math.round(x);return low % 2 ? low + 1 : low;}const LETTERS = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\";function fromBase64(text) {const codes = new Uint8Array(128);for (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;const padding = text.endsWith(\"==\") ? 2 : text.endsWith(\"=\") ? 1 : 0;const bytes = new Int8Array((text.length / 4) * 3 - padding);for (let i = 0, j = 0; i < text.length; i += 4) {let word = 0;for (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];for (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;}return bytes;}function weightsOf({ shape, scale, int8 }, what) {const bytes = fromBase64(int8);const size = shape.reduce((a, b) => a * b, 1);if (bytes.length !== size || scale.length !== shape[0]) {throw new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);}const weights = new Float32Array(size);const width = size / shape[0];for (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];return weights;}class Spans {constructor(inputs, kernel, stride) {Object.assign(this, { inputs, kernel, stride, skipped: 0 });this.kept = new Rows(inputs);this.kept.grow(kernel - 1);}push(rows, output) {const skipped = Math.min(this.skipped, rows.count);this.skipped -= skipped;rows.drop(skipped);const { kept, kernel, stride, inputs } = this;kept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));rows.drop(rows.count);while (kept.count >= kernel) {output(kept.values, kept.first * inputs);const gone = Math.min(stride, kept.count);this.skipped = stride - gone;kept.drop(gone);}}}class Affine {constructor(weights, bias, offsets, activation) {const size = weights.length / bias.length;const rows = 4 * Math.ceil(bias.length / 4);Object.assign(this, { size, bias: Float32Array.from(bias), offsets: Uint32Array.from(offsets) });this.relu = activation === \"relu\";this.weights = new Float32Array(rows * size);this.weights.set(weights);this.sums = new Float64Array(rows);this.given = new Float64Array(size);this.columns = new Uint32Array(size);}of(values, from, found, place = 0, step = 1) {this.add(this.take(values, from));const { bias, relu, sums } = this;for (let o = 0; o < bias.length; o++) {const sum = bias[o] + sums[o];found[place + o * step] = relu && sum < 0 ? 0 : sum;}}take(values, from) {const { size, offsets, given, columns } = this;let count = 0;for (let i = 0; i < size; i++) {const x = values[from + offsets[i]];if (x === 0) continue;given[count] = x;columns[count++] = i;}return count;}add(count) {const { size, weights, sums, given, columns } = this;for (let o = 0; o < sums.length; o += 4) {let a = 0;let b = 0;let c = 0;let d = 0;for (let i = 0; i < count; i++) {const x = given[i];const w = o * size + columns[i];a += weights[w] * x;b += weights[w + size] * x;c += weights[w + 2 * size] * x;d += weights[w + 3 * size] * x;}sums[o] = a;sums[o + 1] = b;sums[o + 2] = c;sums[o + 3] = d;}}}class Convolution {constructor(layer, what) {const { inputs, bands = 1, kernel = 1, stride = 1, band_kernel: height = 1, band_stride: step = 1 } = layer;Object.assign(this, { step, places: Math.floor((bands - height) / step) + 1 });const offsets = [];for (let channel = 0; channel < inputs; channel += bands) {for (let band = 0; band < height; band++) {for (let k = 0; k < kernel; k++) offsets.push(channel + band + k * inputs);}}this.affine = new Affine(weightsOf(layer.weight, what), layer.bias, offsets, layer.activation);this.spans = new Spans(inputs, kernel, stride);}push(rows, target) {const { affine, places, step } = this;this.spans.push(rows, (values, from) => {const out = target.grow(1);for (let place = 0; place < places; place++) {affine.of(values, from + place * step, target.values, out + place, places);}});}}class Gru {constructor(layer, what) {const { inputs, outputs } = layer;this.input = new Affine(weightsOf(layer.input_weight, what), layer.input_bias, Array(inputs).keys());this.own = new Affine(weightsOf(layer.state_weight, what), layer.state_bias, Array(outputs).keys());this.state = new Float32Array(outputs);this.x = new Float32Array(3 * outputs);this.u = new Float32Array(3 * outputs);}push(rows, target) {const { input, own, state, x, u } = this;for (; rows.count; rows.drop(1)) {input.of(rows.front, 0, x);own.of(state, 0, u);this.step();target.append(state);}}step() {const { state, x, u } = this;const n = state.length;for (let i = 0; i < n; i++) {const reset = sigmoid(x[i] + u[i]);const update = sigmoid(x[n + i] + u[n + i]);const fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);state[i] = (1 - update) * fresh + update * state[i];}}}function sigmoid(x) {return 1 / (1 + Math.exp(-x));}class Chain {constructor(layers, what) {this.layers = layers.map((layer, number) => new LAYERS[layer.kind](layer, `${what}layer ${number}`));this.rows = [new Rows(layers[0].inputs), ...layers.map((layer) => new Rows(layer.outputs))];this.given = this.rows[0];this.found = this.rows[layers.length];}run() {this.layers.forEach((layer, i) => layer.push(this.rows[i], this.rows[i + 1]));}}class Parallel {constructor({ parts }, what) {this.parts = parts.map((part, number) => new Chain(part, `${what}, part ${number}, `));}push(rows, target) {const { parts } = this;for (; rows.count; rows.drop(1)) {let from = rows.first * rows.width;for (const { given } of parts) given.append(rows.values.subarray(from, (from += given.width)));}for (const part of parts) part.run();while (parts[0].found.count) {let place = target.grow(1);for (const { found } of parts) {target.values.set(found.front, place);place += found.width;found.drop(1);}}}}const LAYERS = { conv1d: Convolution, conv2d: Convolution, dense: Convolution, gru: Gru, parallel: Parallel };function steps(seconds, frame) {return Math.ceil(seconds / frame - 1e-6);}class Hysteresis {constructor(decision, frame) {Object.assign(this, { on: decision.on, off: decision.off });this.least = steps(decision.minimum_s, frame);this.gap = Math.max(1, steps(decision.hangover_s, frame));this.now = 0;this.overlap = null;}push(p) {const step = this.now++;if (!this.overlap) {if (!(p >= this.on)) return [];this.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };}const { overlap } = this;overlap.pending.push(p);if (p >= this.off || overlap.length === 0) {overlap.length += overlap.pending.length;overlap.peak = Math.max(overlap.peak, ...overlap.pending);overlap.sum += overlap.pending.reduce((a, b) => a + b, 0);overlap.pending = [];}const changes = [];if (!overlap.told && overlap.length >= this.least) {overlap.told = true;changes.push(this.change(overlap, false));}return overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;}finish() {const { overlap } = this;this.overlap = null;return overlap && overlap.told ? [this.change(overlap, true)] : [];}change({ first, length, peak, sum }, ended) {return { first, last: ended ? first + length : null, peak, probability: sum / length };}}function check(model) {const classes = model && model.classes;if (!classes || ![1, 2].includes(model.format) || classes.join() !== \"silence,one,several\") {throw new Error(\"no voices model of format 1 or 2: `auricle voices train` writes one, see docs/voices-model.md\");}const known = Object.keys(LAYERS);for (const { kind } of model.layers.flatMap((layer) => [layer, ...(layer.parts ?? []).flat()])) {if (known.includes(kind)) continue;throw new Error(`layer kind ${kind}: this auricle-voices.js knows ${known.join(\", \")}; a newer one may know more`);}}function scaleOf(block) {const kind = block?.[Symbol.toStringTag] ?? typeof block;const scale = { Float32Array: 1, Float64Array: 1, Int16Array: 1 / 32768 }[kind];if (!scale) throw new TypeError(`samples of type ${kind}: a Float32Array of full scale 1 or an Int16Array is needed`);return scale;}function clean(block) {const scale = scaleOf(block);const sound = new Float32Array(block.length);for (let i = 0; i < block.length; i++) {const x = block[i] * scale;sound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;}return sound;}function decisionOf(model, threshold) {const { decision } = model;if (threshold === undefined || threshold === null) return decision;if (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);return { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };}class Stream {constructor(model, sampleRate, { threshold } = {}) {check(model);this.model = model;this.sampleRate = sampleRate;this.step = Math.round(model.frame_s * model.sample_rate);this.window = model.features.window;this.resampler = new Resampler(sampleRate, model.sample_rate);this.features = new Features(model);this.samples = new Rows(1);this.samples.grow(this.features.before);this.chain = new Chain(model.layers, \"\");this.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);this.told = -model.delay_frames;this.duration = Infinity;}get latency() {return ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;}set threshold(value) {const { on, off } = decisionOf(this.model, value);Object.assign(this.hysteresis, { on, off });}push(block) {if (this.finished) throw new Error(\"this sound has ended with finish(): open another stream\");this.resampler.push(clean(block), this.samples);return this.advance();}finish() {if (this.finished) return [];this.finished = true;const { received } = this.resampler;this.duration = received / this.sampleRate;this.resampler.finish(this.samples);const events = this.advance();const total = Math.ceil((received * this.resampler.up) / this.resampler.down);const heard = Math.ceil(total / this.step);if (heard > this.told) {const needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;const silence = this.samples.grow(needed - total);this.samples.values.fill(0, silence, silence + needed - total);events.push(...this.advance());}return [...events, ...this.hysteresis.finish().map((change) => this.event(change))];}advance() {const { given, found } = this.chain;this.features.push(this.samples, given);this.chain.run();const events = [];for (; found.count; found.drop(1)) {if (this.told++ < 0) continue;const p = softmax(found.front);const changes = this.hysteresis.push(p[2]);events.push(this.state(p), ...changes.map((change) => this.event(change)));}return events;}state([silence, single, overlap]) {const outside = silence >= single ? \"silence\" : \"single\";const state = this.hysteresis.overlap ? \"overlap\" : outside;const [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];return { type: \"state\", start, end, state, silence, single, overlap, known: this.known };}event({ first, last, peak, probability }) {const [start, { known }] = [this.seconds(first), this];if (last === null) return { type: \"overlap_start\", start, peak, known };return { type: \"overlap_end\", start, end: this.seconds(last), peak, probability, known };}seconds(count) {return (count * this.step) / this.model.sample_rate;}get known() {const needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;return Math.min(needed / this.model.sample_rate, this.duration);}}function softmax(row) {const highest = Math.max(...row);const powers = Array.from(row, (x) => Math.exp(x - highest));const sum = powers.reduce((a, b) => a + b, 0);return powers.map((x) => x / sum);}function severalOf(model, states) {if (!states.length) return 0;const { top_s: top, slope, intercept } = model.calibration.clip;const count = Math.max(1, roundHalfToEven(top / model.frame_s));const highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);const mean = highest.reduce((a, b) => a + b, 0) / highest.length;const q = Math.min(1 - 1e-6, Math.max(1e-6, mean));return sigmoid(slope * Math.log(q / (1 - q)) + intercept);}class VoicesProcessor extends AudioWorkletProcessor {constructor({ processorOptions: { model, threshold } }) {super();this.stream = new Stream(model, sampleRate, { threshold });this.running = true;this.paused = false;this.port.onmessage = ({ data }) => this.told(data);}told(data) {if (\"threshold\" in data) this.stream.threshold = data.threshold;if (\"paused\" in data) this.paused = data.paused;if (data.finish && this.running) {this.running = false;this.port.postMessage({ events: this.stream.finish(), finished: true });}}process([channels]) {if (!this.running || this.paused || !channels.length) return this.running;const block = mixed(channels);const events = this.stream.push(block);if (events.length) this.port.postMessage({ events, time: currentTime });return true;}}function mixed(channels) {if (channels.length === 1) return channels[0];return channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);}registerProcessor(\"auricle-voices\", VoicesProcessor);";

function detect(samples, sampleRate, { model = MODEL, threshold } = {}) {
const stream = new Stream(model, sampleRate, { threshold });
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
return new Stream(model, sampleRate, { threshold });
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
export { STATES, Stream, Voices, detect, open, MODEL };
