// Built by js/build.py from js/src/; Apache-2.0. https://www.apache.org/licenses/LICENSE-2.0
const STATES = ["silence", "single", "overlap"];
const LIMIT = 32768;
class Rows {
constructor(width) {
this.width = width;
this.values = new Float32Array(64 * width);
this.first = 0; // of the rows that are kept
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
class Conv1d {
constructor(layer, what) {
const { inputs, outputs, kernel, stride } = layer;
Object.assign(this, { outputs, size: kernel * inputs, relu: layer.activation === "relu" });
const given = weightsOf(layer.weight, what);
this.bias = Float32Array.from(layer.bias);
this.weights = new Float32Array(given.length);
for (let o = 0; o < outputs; o++) {
for (let i = 0; i < inputs; i++) {
for (let k = 0; k < kernel; k++) {
this.weights[(o * kernel + k) * inputs + i] = given[(o * inputs + i) * kernel + k];
}
}
}
this.spans = new Spans(inputs, kernel, stride);
}
push(rows, target) {
this.spans.push(rows, (values, from) => {
apply(this.weights, this.bias, values, from, this.size, target, this.relu);
});
}
}
class Conv2d {
constructor(layer, what) {
const { inputs, outputs, bands, kernel, stride } = layer;
const { band_kernel: height, band_stride: step } = layer;
const places = Math.floor((bands - height) / step) + 1;
Object.assign(this, { inputs, outputs, bands, kernel, height, step, places });
Object.assign(this, { filters: outputs / places, channels: inputs / bands });
this.relu = layer.activation === "relu";
this.weights = weightsOf(layer.weight, what);
this.bias = Float32Array.from(layer.bias);
this.seen = new Float32Array(this.channels * height * kernel);
this.spans = new Spans(inputs, kernel, stride);
}
push(rows, target) {
const { places, filters, weights, bias, seen } = this;
this.spans.push(rows, (values, from) => {
const out = target.grow(1);
for (let place = 0; place < places; place++) {
this.gather(values, from + place * this.step);
for (let f = 0; f < filters; f++) {
let sum = bias[f];
for (let i = 0, w = f * seen.length; i < seen.length; i++) sum += weights[w + i] * seen[i];
target.values[out + f * places + place] = this.relu && sum < 0 ? 0 : sum;
}
}
});
}
gather(values, from) {
const { inputs, bands, kernel, height, channels, seen } = this;
let i = 0;
for (let channel = 0; channel < channels; channel++) {
for (let band = 0; band < height; band++) {
const place = from + channel * bands + band;
for (let k = 0; k < kernel; k++) seen[i++] = values[place + k * inputs];
}
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
const LAYERS = { conv1d: Conv1d, conv2d: Conv2d, dense: Dense, gru: Gru };
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
if (!classes || model.format !== 1 || classes.join() !== "silence,one,several") {
throw new Error("no voices model of format 1: `auricle voices train` writes one, see docs/voices-model.md");
}
}
function clean(block) {
const scale = block instanceof Int16Array ? 1 / 32768 : 1;
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
this.layers = model.layers.map((layer, number) => new LAYERS[layer.kind](layer, `layer ${number}`));
this.samples = new Rows(1);
this.rows = [new Rows(model.features.bands), ...this.layers.map((layer) => new Rows(layer.outputs))];
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
this.resampler.push(clean(block), this.samples);
return this.advance();
}
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
const MODEL = {"format":1,"sample_rate":16000,"features":{"window":512,"fft":512,"hop":160,"bands":64,"fmin":80.0,"fmax":7600.0,"floor":1e-09},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"conv1d","inputs":64,"outputs":56,"kernel":5,"stride":2,"activation":"relu","weight":{"shape":[56,64,5],"scale":[0.00041937,0.00022425,0.00019585,0.00053264,0.00057786,0.0019335,0.00062701,0.00023733,0.00085993,0.0008295,0.00021364,0.00060347,0.00047561,0.00033201,0.00037709,0.0010509,0.00015817,0.00016447,0.00029596,0.00047665,0.00055417,0.0006494,0.00037913,0.0022954,0.00022992,0.0005696,0.00084793,0.00026114,0.00076847,0.00025986,0.00049891,0.00027284,0.00044906,0.0014694,0.00025667,0.00016382,0.0008785,0.00017369,0.00050326,0.0010266,0.00068405,0.00081719,0.00024631,0.00025757,0.00045925,0.00017281,0.00049644,0.00019927,0.0008503,0.00021405,0.00043245,0.0011033,0.00065882,0.0006574,0.00048209,0.00019932],"int8":"DQ/U2ejTv8KwyMmrgYa98dS7icLr27rK0OzRoKjB+/nFtsjz3/fp7gXR78He7ez7y/D0793P7eHx4Nbg/vjn8/YC/AcRC/n2CQ4TPBT+BvwNLTXxFg0NGiIIGRooFO/6Fw/zACEZDQn0DPH6AAQOJPsoJgsDDAkIFP0AGvD7AgYIARMQCA0i9O/18gQK9wfq1+sG/+Li8ePw/+7wA+3m1fPr3eft/t4A7PQa6BQO3ynx7A3iA+0BBwcH5vPg/BgS7gzp8u8M7fr0BuHYzwXhBwTxBfsC/gEI5OgK6fL87OXYDN/t6+gCCQsUCOf04+DzCRP4AfL2Iu4K7u37E/3o++cU/Oz7HR0jCwUIFCAHB//uDun+Kf0FARkEAyoBLgkfCPsOIyUW/RY0DykBEh0OGwUIHCYe/RAdKAoMQRsnJQwEDPcPDRkYExHmvssbAMv1GSEYEOn2Ff/fFBET6foQPC07JxULKwcX/woVMyMeJevx+Qg1CQvsVXttam5eSmV/Wy8vTSw7BA4DB/gIJQ8AJfv8BTI40ispFjrdGzwTBMLU5fUG0r7X9+zA4tPYD7TyIwjuuNTU987J0OkV3gH1DwDIDhY8DdU7GykJCwEdNAAlTEM9IykcOkMiJAMrVyM9CTM4UkI/U15LQSxHQSpgCBIpWmIJVGZZbQlPVSs3BU8j8AcfMCYOACMjL/YG8i748gAsQAPs+AAJBen51/310+kT7xD6JuLhFuIN9fHv/Prj7On63DQaDyEgMS0O/BEc/OYGHAX18QsE9RMYHRn67O8lExv4MjE26v79MQ3wHAUGFQ4GQhgxJiggNyUCPi0DHv48IQYoJiQuJDH+Bvn9JPQMDwbjMAov8fwTACvn3/kYKfID6/P6utn73uu/4Of+AwoFCwcKJP4hDBoVG//24Qf4B+0SFu0JNxAgGwMtDDAN+xwzEif3Fg8VQAIrR1tZFv0wJC0BMRU/Hv0wHi4gEQ4SRBjeCTovOSZALUVH8jBjdFMJHVo8Kh9RNHpdBDRbOjYcFU1bVhJSNH8y8jM7PiQEJyZBUeAPPSkw/RQhMj8UDUIbSPz67A0s29nu5hsD6BMFMjMCHwcsBAn3BRYcBAvr9SccCwAcICsUGSEHFxXwBxYl9ucPBxD7D+gcGPrqGQ4I+QIdORPyDB0jHyPo/xb06wsINzD7Cy0TNxkiBxXs+gICLSkkFxkW/QQE+CUbEA0jKf/+HBsl9PMaJvcW8hwWNvr1JC4kIfAb8hv+AREGE/v3HAkECPv5JRoQ+xMOBSdGDf1oe1VpcmNaeWMyBxEW1vnVvtOrtw4RLBAiJEg7Jy4CDfoB3dW+yq254MC5xc8IGCPx/QYX8tHqEvHoCOHb/A71BjczHxQJIAgH7w/sMPnu8R04K/wUB/opKu4iQjIyAxVMJjwVLUYcXmBcTV9EcjRYXX9cSjdbQj4sKzIzF+gSBDQY+w0PLCfa8hkh6tfEwgAN3s3tAgzC6dTeAse0v+TXsJahzc+Zv8Dq6MnUzfzd9gLb6x3jEeMjEBzm4wVC7e8jAS/m5+0ZEQcOD/H6CyPp4PsZFwkG9/7yGe751uP6BdT2AukC5dn7x+nb5+bbm7q9pdKxtO7g98rV8RoX9hgU+/D3AAPX+ALnAAPP2PzZ9u//3+UD+tDu5OTgEPYUFvrTEBoc3BIr8gwc7RckGSYoLAsl4fQI+iENFx7zCQgJBhgYNQL4R0AlEP0AHPYK0fr07eTdGffl1eoc+fng6wrr6gvjCw8D48z77dzYwOPZCfXK3u/c0sfoCPsIxQk69Ab7Mm5dWQY5Ixkl/yFJECYCUm9UNDo0bUpEKWl9f2xEPTM1QDJSaWBaZjxtb3lYDks5TycZISdLKgAsJkYi1uUhODXf/+8OE8bD5u/Utubn2tKyzfzf78Xbw9gO1ePf1/bMrMXSzuXX3dcDvcLL4Ajm4d7Y/Nr99BL27PAKDPfb1uoSGB4N9OAYHwruAgMXB/vH2hb42ArxD9z45eju4PjoCwvy2tjt4Orm6uAQ/9vO8wrH0dLWIf0R+voCBg8TAyvyChP5Hf/g5P/yAA399g/u3+TpEQXr2AoDBeXsCfLyDerwAA3i9QMEBeAEAwfwChL6DAbp8xLw1+X34PUcFgP+Aw0K8Pjt+OzqwwUaBenlSEpASzxof2RZPBsuMR7z9RcM9doC6drD4vf18tTNA/jbz+kJ7dfd4N7k5uzh+O389/gFCe7z++UK4d3Z0ALg5O/Y6vLlBgUI/wAnGA4R9wj+6f75/OwI6/IUHRH/+B4NHAcRBA768v0MBRTt/+YJFw4MBwsK9wsHCB4PCv8MFwn6Av4bFPkN/woHCx31Bvf8E/0MJRQO9Pf0AQr87ej+Ev/t6+L91+jX2QHs/P73APQDAgX8BwH2BfMZAAn/DwMeHBYMFhwNEPX3CAL85PsHD/AL7vHtAw/vDw0KG/bw+AEA6gMBGAcC8wYBGQkJCAEa8AQKDPvq8PkDCwPu8AQP8gT1CREK5vDxG+oC7vsKAhEVDAX08/kMGwQA9QQV8/z/9SL67BD9Fw39AwwYGxokQTQZDhsXINDd/hUqBhYdAQnyDAAKFtfR8PPf3dz94f/J9+TtIQrx8iQY09Ld5ffC2evW/PoYNRMe3PkZHy/kE+gUK7bX/O708vT98yMFEBMnL/EQJRk85xcFJjTb5gHl7dXrAQAe5BL0By3fCvIMEPX76hgP5vsbKSv2Df79GtP9/fcT7QcV4xHx/ff7BBzq+ev//AneBBjx+unn5enr5wj5/PIM3+bj1gjB5vPx9bz47xAF9hgjFPoTEgoCChX7Bu/6CfMSEvLt5QkO/PS56vjb6MsQG+YD8PYr7tzmDQ341esiIw7x5+wP2tC/CQfU2JYHGevRyQAJGuzCMjQK58dIOT/z1V5MORriY3FDF+53Zjkk3H9WYSrPaSwt8bhYRkf55GVrKv6yXTIf/sI4YBwpwx0lGe+hICYK/8I8A+rQyT3++dynNDoY9cY1MOzG9iDzH+3gDBsV4qY8GPLNuijbq8CtFNnDoarhseeVrwni6bm65NPb2YH70OvyogQqAxDuPy/gDuQKCvLZ6fcNJdfc7+cs6RIr5urN/R0DIejVCd4CE+dJDvMA7AgD7bXoFwH05PgA3g3AzxTv3/ze+uwg1ucY8L3j8hfXpI3G2O2sqrboyqnZka718pOJIcux3r0Lq5292eoE0cjp68nlu9gh0Lb5AxXK5ukTAuvi/TgvOuvYAhIO3qy9F8yoob0QB6m5FP7mzej7LQD4uiMzGQzoNCDEwc8h5Q/Pnhbu9Pfqxc39ybvjttDL99Pt9gDPEgP5vRH0zPQLziHa7QL46OD4yfzx2PvZ9irGFuYLIgfiFSZF4+wdHRPe3voJE9b9KQAvFS8ONWlTBDFBP46SuJiYFAAZIfh0cX95WkMsQ0UUuOq9wawHHRL0+Q0bAQfeKUIrE/MT8uPNyufoy9C38yL5C+X+HQIdDg4iKg/13wre4/X19/EQ/xMDFw3v8QAF+gwpHScvHxUfPgksDhsgP0f5JC4fFj8oGSMrQCU3MBU6TjopNBwyHD38NhsYKRUqD/YRHv0K7gIa5tLgv8iys7vM0aedmM68l6yi0Neax6bYz6+hp7sCpI7LxNGso5fi6OnD0sX96+/oCRsF9wEJCh70IgkpFPMiAiApNkouIB8uGzAUQEY6MDX0KAAeCAL1EvwMJhz5BhIrABwtCBIFJyEuEAn4Dh8ICfYbCAbq8QoI5/zwARbr4+369vH0CCEm/fgICRAG4ecHCvrvHRIK/BH2Fx0NEfUfNgoVAh4u+hnwDhPz9PAcHNz39xP2Aw4J5Mk4CRwCuy8S7+m5H/3X5Kzz2e/aqgoO5uWoGwsEyak8+Aa+gTT/Bb+OHxAd5K1jLEH4xDhOIfazLzEe/rNALDHuz1UyMOS/YTYi66tdKUbl7S4kJPrNIiAF2pcEE+rMsxv92rCEQBLs4NBDF/fDuTMf98+fKQ7U5sgBC+/ksTYkAvCqQ1IXDfgxLx/84R8r/fuyYTQ7E79RMism4jsiKArkLzgiC909Nhka+0hCNAvoRR0dB95FQCQvATAoMyfxJTkRIxYjJQ8S8Bz9++AFAQQE6d0D4u7U/N3V1Ofs6dX8AAK9xNPj8L7F2/Hj8Mbo7hXW8eYlCNLo+PUdFQUIESXeAAcNENbsFwUY+Qr7FDnuDBYMGvDo9hwX6vTx/Sff8QoJNdr0BhcO8AT+HCgC8QoLIfroHiguBvUIEQrg0b2svcq3h7HSGvOjstX9ya2w5MvXybO60ru01Nzqsa+BxevXyMjJDMvt3QDXsOy39PGtn4rN3LKqtN7Utb3EBNifs7XW39LYrcTv0ALYCQX77QTw4/T6AgsvGPoFOkAADfNU/Pj79iEa4wIVI+wZ+w4FAO8DDuUm2Bs1EwcfAfj6Lhod6/rx89f08gnH3sjf1doAvvTW4cLh3e+y6Mfr1bnK0vPivc8BBvm85vMVCeEa/RUHExEWGQ0DAyE57/HqKUvx/hQEPdu4x8wE89kH+yUaC/k4H//50NYvy7Hd0kHd2BMMKdIC+Ssk2t3K2Orq8N3pB+LU1tQfopbI+RIC2/cHDd8HBPgL8vv6DijvA/8ADvT/6QokJvcg+C7v7/79IgUYFx4PBfkyFBopDRkKBCcMMx8j+xoYChooBCw+MQfxzdHUt6mnopWXhYGUmca6yqu3/A/s4+IO7enl6S4OB/LxDBjz6ecD3fcDCAbz4d3a7vXi+NL0GfUVEtUC7OTl2gXhAevn5PHj8O/qAO7y9P/8DxgNIhbuDA8NEgAC+OQB9QMACgPlDOrs6t3wCwYUAgAABwwDBP8F/A0X9QoA9hgK8hrx8QAcBvn8AQnvBuoTCQ7f+xgZDRDvEx0jHQAXDRQHHigvLBsSJRQrD/wtFQ/l7g8M/vILGzUt/RIcNyL9CSYcLPjxLzcm/en0CRgK5R0nCf34HBknHQcvKzgnFyZILy0JKTMoIgUUJCMVAQs0JygJHjExOvj9Dgj4A/Dl8/HY4gz8D9rpAPII/iEGHRfrFyMo+BAQJw8A8RwJJA8HAwYG+wsJA/0G4wQX+wbl+PYV7vsLG/sT3QcnGQEA3vAHF/0fKU8vLhc8VVNCLmVof2Q6TUtTUShGU0wYJCdEPAQNMxUgAQgsQCYKEyQSLiDu+vz28gD+FPz4IhEWJRMCGOn8EPcECAAN9NXR3f22zufUBtj08AYl/esDFCHK6/7q7sXk3e8S0cLc1fvd18v8FsXY2MDixOTc9Pf64c3sB/Td09sa5fPX8O3zBtwE9QTx8vQZ4tbqABkDCuv8F//sDfAsHwAIPFISBxIXIAwWDBUA/hUZByP18gT38uz46tgF5gEL7d7wDQAGEfgZBPXuGgocBBgbExkBFP4bGxT9IwPzBPskMy8YIRAhFwkbGiENISNKSS8KEgnpA/fy3fzfzucG7/jZ/x4RC93m6/PoBQAH8ATo6QcF4ALuAd715OD6AvjqCPre9fDu/fL93ugD5P0F39r75evq2cvU4s6FzsnoE8/H6Aog2NcnLziyutjd3YuygcKipNO+CfCxp6Hnr6vE8/jPGAf1CvEAGggZI94HHAca998LIhEAQf0MKTVPMw0lAiEzK/f46vr47RFECjQTZ1NLQWFMMicbMBtMJiEr1MHn28kh7wULAhgrBSPW/PnrHen7KwcQ/yNDOQslKyMvQShBKnt7VWFIc29wJVhYfTo+UT1RfEpHVS9rP05IM1g/MPgTBiYi8xxD/MYACwLc4tq8vrnppd7f3NSzzPa3iJaCmbmRvK/E4sbVtcLH8N6du97Y9/XdCuDruevJwMHKvv/vxdfu8My3sL7v4/PeCBzM09PAG+3PxcwzPzYJ+RUBBNsJ5t8ByeEKD+7Q7vXg4ukABPjf1e0BzOfR0Qv47NH8E+nmtfPu59XD0Qf2r+z43q3Huue22MjM6zr17NPhTxv8C8ZuJScY/lMQG/3qPhwmCQMmTRkQ8FBG9r0CHebq3tAR1+jP2SfL45/q58a119n207+xsP3M8fC/KM/07fAz6dvG7+3I19Xq6O4f2f/q6CLg8gzrIOQaCPW8FxIhvLXC+gffDcAlG+273gMeyMrCzhnEye4qN+4MHztRVjAKQjTx9RY5PdOs4AIi4fnCDUIMDwbW3foU1/Y7ExkGCgrc0BcpHejb0P33ydLa+OoHtOD7AeTk6ALJw93BBxsi/+8m5sLIr9jWu8/Y+/H0u+gezdCVl+wdqdPF/BzatvE8i4/IwxmpgdegGOi+/9U54cSe6Ci/wKLIIxbsAAor38n6IQzcxsboDLDK5+gYxLrgAPiv4/nb7qbvB+4c4b8AFxzr8hQ1NQL0JwoRAvoKHiwYHQQdOh3+KUMqZS0YBQr038Tx0OC2zrP3C7vBv9P36N7a8Sno1dznOA/y2hlPzs72FQyyyvr1MPXf5wwwAe35GxLt/vkI/vIQ/AH/zAUoExLxARAOEvf1Cx0K2gECMxHVFwYoA+UEHgooIAomLB0DK0AsA/YaLBDz6fwSEuzU7jBA+r0DHSvl6+UWLgXYFCE03eDi+SLQsu4RIvDW4vAF9cTvLPrbs/QqCL3S3xc7wL7yNjXZ1TMoP9S7GA8y1uvuOEW73QdBFezcHkhG5OUYSDffww8gG8K53yJH2vcSPHC1wQwvPcir6go4ocvrLj+HrfUpIYm42Q9Nk7IKP0mj2xc4PoHK9hZPwNMRMDnV8gkcJLvuByIXyfkPMxO94QQwGs/RDxAis8z9JyvL2h48MN7hAScyxM0SFBjl4/oIPODQ/Qoex+oPIBkHBTlA/gczHhEjCx5VHjEpcm55XRFEXC058y4DKghRJ39hXVpwUkRJanR4WSgQKUEv9QD3/wbkKjQUDDMaMTEiNfgoEyQ45jUk7hbQ//zMAcPz++YW7hTsEQ8NGgw0QNnS/9v4wAQC28m4y77F88at2bzk97fm2tQJ4en/JPHp480E/gb28hAfFwXyGkUHJhQAUz8zC0gk8/IaAy9ZMh0vHEIJ9iQiOhkgIEU3FyNAPQoMDyBXUlI6TkpPIxAuHB4EEAINPU4sGxVJSSIVHhsXBRACPRD6Iw9FPu/2/B0W5QoxJifvBUdiHD8yJjFCJ0VBLFQgO3BsOSdPMEEGFi4RGQ/h0QMd//4DKygjCBUDBwnxIA8iDwj1Cu79G+UPEeoLEzEjNRYbE/cF8SEZAQcS7QYbEAUgCuUY5xUF9OPc4CAHLPUgseXipMLsmZ7I/vDaoJcID8vCzPvIsbq13gfSj9Dx8di91J3Xy8qgt9LJBN3qs6O7gbjc6MDt0sQHCrnFEtEU3uX/HObkFAT45s8EDArU6Q/w6djbB8rwtvf07fcQDwze7jEEDeMRBMPiE9/r1scLAPXg2d7aBeAPCvv6GRcnFPoK3AvR+Af8C+/z3+gEBefRywXK7AHsvsz4ltzFsMTIw+bP6grFt63J2fvUt//a8tL6Dd0Q5v0k1QseHh8TC/jR8/jtxcbKzbXr0uS6xgHd6hIH0eT60cmq1Mj236XcyMsDzbH+AL6EhJmi7Jve1s7KvcSaxurdsqLrtwX2+PgX2MbZHufJ+dbx2Prn9QjX5tQX4AEF0OP62RUZBAgJF/758wU0CTcm9BUT9f/5ER/6HxXnKw8sJ/j3HSoQ+yf8CfgMJQ3j4SEqCwzdGzMdHgklFCb04x4f9OPRQjQUKvsgOi1AFzc7RBAKDev+5e/Y7NXgtefp+tvTBALm1bIWNAT47R9RMyXuJS45KRgJEw4gGi9qWUspRlViYC85TF9zQUttVH9SS0pSOE8lJEs1AQEnIRcaIj41PhUZQzgWCfv9JjD8/BP29w3y+RPn6gDm+v/atdHWw9vZ7wITGRQOGPv8+/r6//b/8tr4+fTuDfEQHQEc7gr8AN8E3RX1Dt/qGyYM//AnDgH/8fsBCQILGfoT8Ozs6Pfc0tgC7ePjB+f2DPXz9RAJGu7l3fP0IfDj/O4PLBfnCh42/ij57Pjj+xMC7//lFA8gDgoNJff1GRArFRYbHhnwDe0JEfkXFwfvBhcHGPvvCQEJ5+cMAxHf7vnsDQgP+97v5t7v3v3t8+CpqPwfBQHfIzYcFtQeOy/sCDVqOlAcWn9vLRYUDgoOrRToBcOt/+HozsgR9fr05BISI+TbvuCpx8LxvO2jq/Pl6cSzxtiwqdTl7LXT5hkQ+/IX4QDmAM319NvV0OvwA+D1zwnW8dPB1sjf4sSp9PDR9by938b1vqXe1ADowPfd0vq1zNa8q8nE4vbn2se41b6u3KjwAtbp0yMOMPDkVhc8GAdBODD4CV41MP3fIS38AQJMA/EV1DdQUSMSKigs5NlREDY1G19DQzMGR1w8L+hDIS0wAFlHASfxTCz/GcgT/fTZ8gIK+f3g8+/b0s0bJe0B5RYD9AXG9fQIGhclDPkr7eoQFAIA9vbiGyXlCfLqFe4UAQT4Bgj/Agj/HfwR+/Td7e4w+9XlAxrfAAIbCdL79fQ15Nbz9w3NDRbnJ/3z+gD0TFU5RgYlEjYg8+4G+fTXEkEXJRFNcndbLXp0c38jcFNSISwSHCX28yHf4NH5GvLnCgcMGAL71Bca/tbd5MG3k9XXBNvJ3eLR5s2y1v/p2d7m3fTZywMHwfz12c3Q390HCvjcBTsjC/EKDSztGCj25QfZ1/Ek6vX0OiofEPojHCLk8SISGv0ZNBcVKw4SGC0qN+/18u4i6PMZIuLV5ebMx8nm0csN5s3b09a36bHBBcfKzbzRvtXF9gL0u8z3/cjx0ALTBezaAen+7/Xu/ggaEf8MC/r49vAD/90SECYEAhnsLj85LyQYGxQ1Mv8uDyU8/BgJAhsEANwS/AcH3wLk9u3y7tfzDfzV/O4B3gDo+AkP9Rvt4gT44QgXCfPfCN701ArmAPPFBMfT99X26evZAvXm4c7V+ae7qbXOy+TuzdP5FPzc1PQiIMayOCsO8tFIfkVDIVt9YmkqQTomFwx0ZCcs7390aif9YGRMGuA7SADx4w/VzLaj8g/P0dA0AOzQ1B8iGQfvDBLx6LQ3ChUL4SX+BN7K9RH8tr0g7ezB1gwF+uW6NRjG+8gj5dK05wvg0dLe68ipqagT/eP2+w314c7kBQjoxr1FEOcI1EJJIeYKNjssHgU+ZEMD+WolEjIVbntPVwhFTGEHJVE2GjIlLzYq9NsdFvb5xDwR9PPY7g/r4/sj+t/0yfn07gDM/gMM98/9+/PM7P0P+ebSDuTp+cjx/dj7+ujk/PPWHSIl9TDv1gvjI/rB8tzk8vXUCwnS7ef68vLzD/8b+AL+BvoO5REUKdH03u4d+R4nGRMaJxD5KvjoEA4bKRwpGR0a+TkgB+oTDhzw7ggI/tsE/gcUAgErKRDjFwA77u/L29fov8vBpLuBvcbGudzS+s3c49nb/efYAhj4Cx/sBwL3E+jwDRwC8OUQCRDiJgshE9wbCBwR7vssOz30LAFGJAwYIF1u+CJHOjzaRTs9Mw4iUltn2x5HOlPfRTtbdP8pTVpP5hMvWGDuQl5jU9Y2RUNYwAQ4WFj+AkZUYtoIH2xKuAITJ2/P7BsATRf5JkE0CPgBIUKyqMLB+Ljm2fTw0rnaETXu3trbHfoZ7BQM+woOByD/IfsaJ0cyEBkxPxIH9vo+HyMYFEkXIBfrBvoH7AAuI//4Ejr12s7nQgbg7vEM3evL2v3xAbXWEin19u4IGeL7ECQc2APaKhDy6Mcs+wfc3DUR6vfoC/T+3gMG8vTwFh847wfsPwoT+fcZChYWLygfAw4lKQ8ZDAAnJvsZK/X4/QDzFiEXFAD9Bf0N7NXz0ufOxLLOv7X2Ef4W/T1SLjAgbH9ZSylLPj8YDw/s99fgEQP37f8VEiIZBiIlKB8N6NzU3OjTzce2uejVzO/KDg7/DgrT2uro2sjp187m6/H0CgIP+QjtCgYGCwb8AAH2CfL9DvztAxMOEwHvIikPHhYO+BUXCgP8BPkF+BIM/fcUBhD4+xARGwP0CSUHHAX/CQL2A/gICAkM7vAIAwHrAfP9EwHlCfMG+uTxAfrp6wYTFeUCA/cR5vT0APPn5e70APX0BgwQAvkB9QD27Aj/Cwn4DAoSBwz7CCf09PQYIB3+FxwlAuvyBxzv7+MJ/wX3EhkICPXxBgX+//sGG/QG/BwV4/j/9x7n/PAKAfDw+AAc7/n8ABD76ukJAgP3/hcV6u3y+xkBBO4QHvvw7hYMCQUl5QvrK/YJGBsuNDgTO2F/TVIUKDA8SQQbGfsfNBYhQzUdFiEqWvEUHSA+Bwvk7Qvks7/J1Ozd8PYL3+AQ8iDJ3P364wn6BRM48AsANirg2NUS+7Hv9/I97fQmJA7IxeQTHt7u9BQq0/gXKzOQvsf0G7/Z/wUCBwbeIDz4H+8eTeT0JihSCx7vDUblAgVCKx0jXDptx+UaKxURHwM0UOgtEQEj8UA7VmL/BgQYLQb/ExQ4/jEe9SsLNzEr/PY9ECDsCj9XE/n0SDcRIP0A9/0VAA8oIzMCSDgzGv9PLQAnUUFEUA5NUig9AiIvQv3aJVUbMQk4WmUtGxom9vMT+esDxtjjEwfp0hYaEN3dDAgeHAcaRSQz4SsMQDUtECUqBilDSCZCBwEeIzQkKB1CPvs2Ji0nLgkHB/YK4BDlGNno3MMICYuio+EIgayazg6kjKva/eLEueQY3rrmFB/t6/wPTQPS7SZZ7dvuLWYRyh0aMuzm6Aov7ujyJUPj4AQpSdT6+hVI08L3NB/30iFLMuLnCSooBgABKSML+ChAMRPs/0lB4ucIDjrZ7hMDNBMDGhBQEfcoGicW5w4ZFQ/+JidIE/UxQB4D7BIMPefXCSYp+NoE8yPg3PwEGtW8+gIKy+X9IjDl9PAhAOTlGRQS5eESIBfU1vkYFAfrDQkjCf4MLSTj7/skLc3k5hP55e77HBYDCxgQJenxEy4ozb4SBALE2OMA/LHPvNfJnZ7X0+bEz8Tn3sDfAe3eurve7vfNxfoJ8uDd+Pff9vUA/tj53836ztztBvrX2PTu/Qfd1fH88Q7jDxEY5hH9Av4KB/AK/QT4+A0WFPsIDfgyJSw5Hcyv0ZWBLSj+HPZtfGw/LRo6OScHB/r0uLb4APTsouPl3+DiYWMxMRBxaSZE+0pdQEApAiYfAeoC3LGzrgYc++EWEfUTEAgkEvES/vUG1tPg3OnX8+zm5hH73NnxBQgT+iwd6eXQ4Ne/2PDUvMr058S979jF9OXN3QK5wL23CcjP9gbU99G1vdLh9MjWFer/383pHt/z3hYB/uzxEDAwHvMMGyMQFEAfPv7sXzI8EShKXyYWHg8iCjoHJjE9HUH8GhUTNSYkIT8zGhMvNy0oRhQzOhQlOAUtDhURHg32zcIBAMnu1Png5tHGANz98egfIOkKGfohw+nWHhMB8+cRGgf0IvD09Q389u8CzekX/tjjEAAX4AEXDRje+w4RK+b36CIQ6NICFzHb6hUFLhAQESU/8BP4BjHP3PcFEdXrC+0TIDwz+swYHg72/iL/KvLgZURSWD1GKDkd/DVELQKqSDRuDOFJS0QQETc+fyApVjwKAM91MiHu13NlAxfLUTUiD+D+HNfRyAEdFsj7Lzrsttkp5dbC3O3i1sHd8TQD0ssV4c3+pyZK/A/YJk5I/f84/hm3ozkLw6W6bU4t6fRrERf15Wkc+sIBIEfg/cFdAuvbtHBDB9fUAuT/urA7CerO30MIEBofU0w1MEoHHvkFwOTQDNzL+yI8Ix/nMB/tsPL3FBX/Cg829vUkCS/1Ges1MdHxIzZA7dn0Id3KAPL8+6K24AvTzun7zr3U4+/h+OXI0vvv8fc8OSolDhBVUyNLDhM5AwEoIVYuFgpqXSEhK3p7bmxFcj14XUBjUj049y9JPCE5GykgWOo9TigiLQMIKiTxGz5CMxL8HSoewAbL1rk+/xvQ2lw9EfPTRQnN4JtcGwDUznESJ+jDYkMv3ux/JyXs9kkhytOpZRTTxcVuHB/c52MbAfzlVDcI+epSJg7i2nIkGefcZhPl2LlZJQO97zv6Cdn6JfPVusA3DQ/ix0Yo4ejeTRrP2u5SIvvB+VomBMkDQ+jPpuorA7XJIjJH3dkmaUgZ1Qw3Gfnd1SIIBsX/Iui8qME+Dwzu8vD82MoFAdvH3e0++erIxRro6ennPPfH4MdG8uDw/C3s/vgPNhkP9fl7VB4VViki9vcG/PG3xeIe+tff/hP47+kZAdPR8N0g5A/tAAfrAQY/7vXZCkLh6gQeOAfi8fIR2eHbGCb12+r2H/DV5gsc+Nju9E4K0935Pv/X7SMnzPEJIxfl8w0Z/wcP5/s2A9cBHiYE/QUdEuve6wUG8An/Hg/vD+kUMs/Z9/bqlYGe3NeYkqC72cmuu88DyL/TByLVqqvb6drgxPfp+eDP2w3x6c7qLtyv3vnvzdve1Rn39vH7NtH46gMw0OvuKfvo3RcdFwQK7Agx8NAcIBgI5ObgH98G7Qf/2dPHz/vPxAzzBeTN6+ACFPIFDBYA7vf6Kf8SIy0Y/fMjJCzm/fbr6uEC+87q8PL/1+n36NfI8ATQ3um64uXjBuj57fIg59nc9vIJ1vvcABDx0ef54tLp1f7d8+z40eQJ4f0P89br/dnepKny9cSks+n749zX8wwQ0dLvAhrS2ffb5+ngA/Xqxfnw7gDdyOrL1Nfm6gbe0vnyDer3Axf6B+Dt49bTyOjeFNMI/OAM8OoI1P/X7/nk5vMABRfZ2A3iAfjA9xb31McH9+8a1d8LEvn69wzk0d/d8fHrz/fV6fv/Pxn079AG+NPLqh7e4cjUFgbet+Xa/du8pQDv+dmcOiP66NMuGdzYsRDT9r7DG+HfyKQa3fu8rP/wA+zMLhvv785FHB8d5TkUMgnYYzEpFh9WGEDqGwQhNvkMNiQt9+YYAf7n+injF/bpJiL72+IQ7u3pwSva7NLvJfv44gFBHwv8Jk4vMyQ5ICkV8u784efMyTUM6dLoLwUJ+N7i6Oa4rxzd792yGwIC4sYX8Nrm0V3w0K2vRwjFu8kf4wrR1Sfn7u/0Nhzm5t0ZM+G6zyHr8PfFNQfV6NonAruB1hoV26XzMx72BdkO3+rV0fna0Lv1Fg3/3OcC/ejbvtK60t/Y8uLS1v3y2+fkAvX699f5D+zdBBgE3wXV3fTr2w/87gIQ+RYaCPvyCwTs7voU+ekC+gcKAg0XB/sEDwAmI/0SER/jAb/u4t2xk6jg06eJvdf305rN5/S418Ee6oGMz9H+pZrE68W6uOQj2YOh3vP1t9LiAO24xdEp+ujZLxQR+ggEIu7E6BAQ8NXP+wP8oOXvJwzA5PAO4Lz/+SDSuuXpAfTB9gEY9dcJGQXnAAERGATj/xAX/fUKICIG8vpJIwfS/xMCEd0ZHg8N2ATcKP3vD+b+97/w6trjvdv18Nrj1/cBzdDSBBTO09ki7Nbn6Cjv9eH8/C7k8wMNEPP79QIc/8/vOivD5uXu/Nms9Nf407HG5+3v2es7RNDm7yMIr9vq9TLu1xAqI9wHNxMb4MoANjAB/Dc0KwbwLy9Fv9AaCBv25uTz8r/0/AEG6+kI9QPp6g4dEtbaDufzzePzFOfU9fwA3dX5CeLd9Nft8tzT/tkNzdraCdvavtn4Bvna0fL8+evgyfs4g4OV1Q6gkqnbC5+BrvcXxafK/Emeh7T5LL6bvvcv0NfdFDXMm9IRTfLG0/kztKCu+hfg5Nr5K+zTzxUQ59nbEg650PbpIf3J+Qcq8+zcAPruzQENDfLH8Psa+/EBHR8b5RUaN+wI6QwPCQADDCsk/PoaDAYQ9DU1IvYYNyIt/f0XLufX7QoZz9bxER343u/mAPLO998EDOwA3grT3O4hEtnH8QoU7f4NFSjz2wkNIu39FCgc083Z9+sC1Pgk+PUBAQgfzPAMBAXV5uIDJPwKFTAl3tMOJTHF4+ICI8e+++AT9/f/+wbYv/TtDNbh3x0A/PTpEvfz6Qj1AfDaFPLnFOkTHPfp7gb9Ch72/+33F/YG/NohCiHr6wMKBfUPISEeHesZChIVAwEGAAHjB/v9COX1GvUS+BMh+hUT27jR0sYuGTIQGHRialNUITYsDvPuubGpwdCsyMC8l5iNn4Hw5M3mv/vq1c23MwwVEABuaGM5KTNILRj7RDMuKP4hIgMZA0dAOkD/Gh38BNIbHRjz3TUjIAfsNTY7LfopCB8T5+LoxMDCGB4I897t5Ovf5PMT//P0CwAK+eEG/AT27OXg8ArfBfMMGO//8vb52fDmAfz6/Pnr+PYaGAgC8BAnKgn8KhsHFR8oDAUNAgAAGyMZ+g8bIA7xFfQDBu/17/QH99H3APX/9e/p9Qzx6u/eHv7v8eYWAwwL9iYi+fr/EBkfBBIUF+kF6fMLAdv8+Qz97v/35Nnx5Q7t7vf+DiQgDRsI9AMRC/gP+OsG9BADDPcUBAAQ/Pfo8wkQD/j+DP3w9/IMEAIA4u3yAe/89xDz9g4TCfjlB/0B+/ME8AIT/RQGzCooFAUrLFRgJQZBR3RgRS4oHvzlKQIS9AAZPmkzNBpNFTAZ8ydKUzvV7NARDKXN4trrHg34AxLM+OIoKev/B+X1vyL6RUYM+CIaLav+8hRO4wD1OE248u0TQ7/mJlk1CPcpeF8HB0tOf+YSRUJU8QH4GVv/Clp4e+UaICdB5N0eSFoN7AAjXtMIDjou8TQEKDjU8tb1J7gOBwY57/8E+hLv1PjmMA3rzf5F4N4BEDX7FSTiRv4I+Pg35hDu+Sv1GhH5/fEaENMO9vP+BfgHGOz/Hgfe2xLrHADWEicVCvP3LkEWESc/LAH+Cigl9AnX2j01Ch0LKv39AxkYCeIIBwgUKPTkPS8lEAoaLwv8Eir+Fx8DLRshFhQm9iH/DBQKAiMLMQ/m8AYBABcRCPf4COgUAQz+FfLE3+7C6SkmJAECGjo4Hw/8Cg7R7OQaDLy6r//KhsPZvNekov72/gbb9h3sCv8FEhcQ39jQ6QnaBzwkGhJIaX5tfUdbU3FW/QosKgXwOyoUUNpORE9AIU0nQl7gLWNNf90wRDVa6Ds0OEOeBz0C/dEzMzBd3kdTQWQALyRaNDEwLVdcCxU6SSTvSihVJQEyLTNa+Rw/FWAXOi0cV+gPD0p0ETtRMkAvRTUldMzzHjRW4RbpBArl+QkuWdn1Ajg47y4GFk8aIRQFJuoHRTYEK0L9FB4O/ScUHOwCDxIT9QfsEvTyzN/p8PcR7AQxBtnl8CXkD//0AwT8CtkIKRkFEBwp/gkM8fjO9tj65wwN/Af7KAjR/RIWChwGHh4z70USL/3+JB8C8vBITyVFKTceGkRRD0hNIicrVGtOOlYpLE1eSTNEFFQzw9D+DDXB9/YVKdLsA0V+yO8PR3+8xgZFXLezHi5f6tMgQGu+yh9Nb7XyGD152/ASXFfZ1vo7IeLg1y471+ADEyrQ6fokQbvoFSJe3sP9N0HctOkxRp6/vv4bsqXB8PzF1d0WD8vIBBAp4N0LIibk4OEjMej53yYg4u3oLSXx3vP4KgviCQYe7AMSIi77BRkOJ+UACSlE89v0HTAL5BAuV/gNESxu8OksSz/W3g8aJ7nE+PY82P/6KjzRyeMELtvi6v4hy8cAAx/Ov+0lM7a///xC3PIaPFnY8QoiHsqv6uge1s364wrkz97vJcO9+uT30t8E6enuzwUCF/ENBhH/+QweGSALESL5AQvsEPfbEO8LAfgM+OcO/v3+9gzxEev8GQsSEgEK+vkJ/RkQCgwA/vwPBukF/Qff5QD2AwXn+gYGFldPHDUqQzpDBkc6XCcqYTZlaxoNGz8X4xQA5v0jDB0VTSr9M04mJwdRIyDy6y3+Cv4D3hUJCyQhCRsB8fQdLPzg6t0g2gkWHjUJ/vEPB8T6/f8AyxT37ysVISIFUcr13Ak28vMAHhHy9RPnKuPx3wUAtu/DEwvh4O0pGQgHFOb9/frx+AM4I/INV0MkDTdIHj1gYEMEASEDFyArHTYMI+YiJlUVGykCWf4l7vxY6ykxOi41Vi41PggwK01IFjxBOTFBS1YIQik5JjNfJTb65SQUPCYEBk8rLwMzOhEZ7AhdPDM0PWY4STIlHCwEEDEyIzgAGll/bFgeJFU6BvkT8wHPAyMH9xEE/inu9+z1Lh8I8g4PHRYbDR0DAwbwJO3w5AkuIR3kHe/2DfsMC9vg6/7+4Ab7Af/Q79HtBubq8RYpL0Y1RRwiG0HxFPPb2+P2xMfgHCoYPz0sbCguOAAs/P78QSUvHxtHSysXFlo+RAIAKmRLLvcwBBj68wIP4frV9OMAxcsgHQjP9+3xA+HN/R0M5Ofo8PLxx97txuK08ef3xsMPCATc2fkWDAnu6dLU8M/79vDOuSvsAbu1Ex8UA/AX/QES6kYmHxAISlkcKv8xLmtbGGpbf1ZUWWE8Mk5lX2MPA081VFAaSEkvPisJTUgYHQEG+g4W/hQCDv/h9wLr2+G83QbR5vfo/crjv8bX4/vF5aym6vXpr70G8dPE2/3p6Mi6+dfO28PC4ce50erJyODZ+7LExdva5NkF4DArFg399+cFHvzq+tnz7uXzGRgZGQz8DQcM/wThAw8IBfol9+jmCPsK9O0UB/0M/f8m5A8GABXt1tThFPLW6/YCTj8J4KAxKAHyxTn+BuamPzk34ax/YD4hvns2GwKjSE8x0JhPOP3Bqy37AMWqMxcCz5cgCe/PtwUdH9jMICIt0+0dOyHs7RcjBNisKvb+1JcbCiLDn/AOE8SsCxAS9sIULwzs0h4dBvndIC4t38s3IPm2tkcNHtLPEigH2AIaBhDryB81CMrMMSIfwLgZHA3HvQUP4MWi8icJ/sseFfbdxCT6CN/CLCQP/cP5H/7C2Bob7LTHHA/+5Nc5CfbHqSIZEMznS1Yp/Ng7DQ/r1isJ6tbKNj4j3+kaNenZ2y0QAdmrSlEn4s8pRhXsBSEZB/MJLyIZGSEOKxj/4gDu/Az0IvUc9ukG9vAF+eIDBOf38QISFgPwGQH3BtTsEQsS3vkPCeX6/xcV8uL46PHn7/8b6Rnx7en6+d71//n7y/Th1OcxDi3Z7iH26dLXFurgsYEuE9/LggUUBOmwPBrr4bEBANGwtSQF2c+jGfgO06QiB+S/vxD+Ct2yMwUVyLA7HAvdtFhPGAvFYTEq9a0+PC3XuVJNF9y8OhMbCMFTKRMCrDoqG+mYXE0UFp9OMRjryVki/9eTNxD1vcMUHe3u0SAm8ebUQj/40bk6MQ3EyUFQK9XFWif11p5cSi4DqzBBGOu0TwsHAbw8MSsl6S01E/a3Tj0hBsEqPyP37C1EAujVGiQJBcAsJxz54CU9+dPTEQ4F9NRVIRrW4TYo8sXF8xYE27E6Dgjj8Br+LxT+LBL96v4OKQkpBTcLEiYJEfb2ERkG//IH9RH48Bn36wfk/e/6DQ//7vEDEvwQ+Q7/+ufrC/viBwvwAAgJ+PoQ//IQEfbi7ODz4eL89/gCAwvy9tve47G8xdCz+ioZEfx3azxfNzgfBB8Ai8K5roGHyL+7mMMC7u/UQ1doLDB7ez5gBTxnKj/7Gi4ZNC0O8AsCAfUPD/TeF+Xu9N4hDjAm3DIqFgi72M4B8b+llamjnwLRALSC/ufjt8u2paGQk+fc9vC8Dw8LytUD1RbyyzUOBvDhNzE6It8nSj49+GNYNUQqHURtLvs7UzM7FFpMdU9FXEVXcS0iOEIoIx4nSk/7/ihHSCbdGz1BWssX7jYm/AzzEgzeze32LezZ1N7koa2s68vg2NXkAMDoAAne77/U8+zZurDpr+LR19Xs2e3v1fXM/cXv/f0TEBY0+P0L9AwO3/oF/jL6CzkwHwzwAiHs6vg3RQbq+kg/9t/sJSXl19Xr9CABCDE99A8B6kbSzOYCNdrd8QBN+xgTKRUB+QDpCwnn2+oOEvcJ+MwHIQrg1QH70rj+Kef/6R0bAvHWAfXY49myCeTp5f0YEPPd3yIaLeX16wcQ7Nf80ADH7PgM7AkF6ucg9e3b7RgD8Orc6ObUv+/r7+76+/rsFLPM9AUNuvPkDNLP39Ll7vH1FBTiBxH7B/Hi9+cICQrf6/YI3+b3DAfV7dfXF/vk/wgM6enf8+zpFvHTAfjrCAIFFe3r+gce9fXlzeUYGgLs5iD7+hr0FObdDfHS9sT3COsHAw8D2doB98cT+Mfbzej03+jzHhzT+dLk4dfVw+Lt1fvl+BsaEMYW/wrv7c0ID/T1CP4B9tjZG9wBzAL37NfOBys13tkF+xXx8foFGA8cPkNPECE6LzdHHzJ5Xzgfbn9DRks9d1tWN1NRaiU4VUFFKwY5a3QxGSlcVj8CPT01PvASRBYn8PcP9v4V5vML/0NMIU5AH2hyPlFpWUVsQ39PcWsrVVAya//7VTUmCjM4JBm9AhstGssAAhri0hk0C9jqJh8L8tcJQiD86Do5LtTPKBUED8oGIfXmvDUQFTXDIBr+FvI2UQb4yT4S8uX+WV9INfNhQfrsGHIfAuzWQjQdCvBNTRbw7z4t/tLEUhX+7wFI8Aor2jsMPfK7CwgpJt1CLVgxFxNbOBDvWFUWHeQdUCQXCQVCDOP7JBXyJAT0M+gcCPb3J/4AvgTZ6P7c5rLn5OW34vGt5dv40tDlBAPmBize0cPUEenk4fPpscLQBrOl1+Dbr7Hi+uMF7cGqzMCQ17ekub6uzsXnzu/UCefR8ezi2+ey6e/n29f/4PfD+/nq1+DY4/QO8RTy5OYK1B4DFOfQ2wzZHh7wKgsA2eLw8hsB9R390fTxBAAF9hXqR1lKDxNHRWorBGF1f2siPV8yIx4QREAZ20EhRTAKBzszIv4saD4gJjIEQC4POR0GLwokLT0oExAwJhfo0hz+0t8ULQ027hwUBRry7wYDGc7+HA8EA/olDx/kD/0QGu31HyYKEx8bJTFCCu7q+vEG2uPo7Nbm8ucD+eTaAe0E+QP4DcP00e//yazEvrjlyezG8bG8zajkxd2vucfWy+TZ3fYN2fL/8Ou0wbzX8uD88Pr1BRUO/fD22/76Ie8VDuT1FwEOEwgo+Bc2Rz0JFBNFH/0JOyUpBNQN/gLe7Ajez97eCQf24uT5BB0O+zMODO4ENCT/EgU4IzUOFyL/G+fjMv75/Ro9DQb++QMNHwbwHDgfG/UNDRQQAyEoBvD6M/4BF/0f+xAG2iPyEunvEQLwGQn1FAYY+bnsvuPVJP/YyPvryvTl1QbP6oy9LgrSrPYo1/3n9eXPusyz/umZv+rlk66B592tztTJ/bbCwRyxlcyR2O7R9vfnJtL5yNU0EwsYCT80+C4NNUIk7Dcz2DUJbBkL7yEjBRDD8Uj5JAvcQtH5CAsBLAL1wxni7O7RFhrE07sW99EcFkzg2xcnTA7m3AM96cwGxRuhpYyloscJ+f3eEcPmop210e6JxQyal53Z/5+sy9XAzaPC0Smd8tLLNQfMB9/41AS+z+zX3xgM3e7f/he8C/WvyPG6grTB/dMC8+sJz7Cv4u+5q73xv/Oe3fTitqPI4PGRnqHAxK2tv+Ccvujhz8WNgqS2B8ynvuMU8/Pz+RH/1xEDBv8C4efk1eG+/uLd/SPODSDnNA0lDC0B+Uf5GTwD/RMI4vUVJA3kHDcXSEEncydpUgD/2ejfDKivms7cw5ScvePAqIGyAd6uqNEP36y5yubi0dTVOOHe7tsP+7Lv4APi1uL7/BD75tzzAfMY9TrDveTtINr82Akg2brq0PDp4h75K+oSAQ4TA/P6KD4AKw0oG/L25SMy9eIfFjf2+vMc/hLpAxw7GyAPEin4AwQAI/TgDPYfBeMoBhX5F/z/CRDzDSstCPvo6APt+v71HRH7HwMW5gMcGT4D7BEWGvMR+QP/4PnvBij09xEGMyDuJi4zJSUPKCPg+xURJtbc8A0k9/wV9Bje4iMHE+QR/SUX/gD5ERX+6O8AJc4IEvMi6v8GBgTxChMXMP3uJzcY4+MnOgz1/gzxEOzlAQ4a3gv5Ivf1/wUN7/sFJRwdBhIyHfv3/yYFE+8EFAowGgc9PBkOJx8eDyIpOQ8bICgyMf81KTIVPiHfC/m298ze0J0F+Q7q8SjtCNPiIt3rt8ES/Qf+8CYp4MbHGwTlxeI68czP2SAQ4MbPDN8StvAmDvAL6yM17+/IRfkX3g8kGCj/EjUJAs3cI/0FBdIV/t7n+/oN5tHoHQ/N5tIZ9wfYCwAH6Q4GBBnz/ckL1PSuyxMe6dzf/AMR4dca6gfRGCnn/s/WGAT4pNUOAsrdtgDr47jF3s3ox8f6zMjcngf22uzx38G12ant0bPTqerwzMnS5Nfxp/QIxurdwPv0EMvhBNK/8OHv4cLf7vUCxOcJ4QbPt90K3bzj7eHy4+bj76PJzsC4jb6su5vMueDZzMq+rb6goIGqyNiz2NbX087u6ejU5ccE0+e2vLfRuMfS5MvlwsbJwuH08eX+3PrZ7+AK3Qf12dbKCgDUy/MB/f/lFdfqBg3y7QwSz9Xgx77bFwYQDw1AVEI7JyQkMhIgREQ/EhkRISYfusvbBPcGIC0l4u8sGS4uFiAjHzYIOCwgI977+8vGAeri3unQ5/4HCvLvFwHw+wEaCfwIIPsWFAM3JC8u5hIWJgz3Eg4SDwr9HCUnBQz+DRjx2f4cKhoIBw4dEPbw/fUCzNroAb/Pz+TrwsTE3MiomZSltauagZvDs5GpvOq3yaLYurmSpcTj8+PSzQLYysy75Prr0uvmBgL7DwD6/+sPCwwCEBkOKSQPKRMmK0A6M1c/VT8tSzxBDAY6WSwjMR44JTT8BA/v9vIQA+sOzR4dDez0IQTt+f8jBhH66PcFC8nQBvIO/OrzE+LSy/zwFQbZIugD6wf4/ATt7hoM6uPvJh8i/PUBAgDoC/UL/vnt9xfoDPImCusc/hPxFAwJ5fD15unG1vTNrR0fFADq/Dn9JOfpHwv9/8kOH/bX1DX0LNzwTCEHHyh3Xk84YVR1VCoKeFYbJUU3XCQFTlJtQS9gbkt/NwUxPTxYPmdQSycHUxc5FTAMFk7sKxcoOi0ja0gmKhQ08vvPwPG+5cn1ytH84M0L9M3q1/309tLmArwA097s+PbM0gf8C7rs7N87B9j0HRrt7R4N6RgFGkJGOjVJZDcMSzQ4NEVAIXBSWU9+SSVHMFVpLDRiTGVVRSo+VTUsA0EODTASBB8X5gjZH84I3hv0zdbU593b4BHh3uHcybr40N7Bxrjk/BwCzfwY89XaAgISBQPX5RToy9nfzMbKxeYYERAG9f3+IN7V7g4L1vr+EPTfIPARC/jzJhfsHxkKB+j6GvLuKAM86djo8OEl3PYICuMA4BPw5OQcAe/zy+vm9NQA3+HHL+jmt8UtItnT1k89CMbYPTkO6NtvchMZ9nB8RgQIa3ocErx6ZWEXFHBjDgPtaTHwD+gQEtfv7kwu6NrJ8yL06Mcm5BsJsRH6B9WhQxLxw+4SGfbYmvXz29CfAR7r7dXv773Akzj/JsHjTSHs0QRPBRP/4CEbv+isBg6/xLcsCQ275jMUIvy4SzwJDO5H/c7nx/3mHdPhSxwB9Q9IDvcX1y4nOPH+TUDn2RgDLB4g9ijw4+gXJRoBpt4N48HK+7/Cv7nV1+LFnu/Ut6/O3cuw6uPV1sDX0unS0sKy99a5x6nErdTuxwS7qbvT5Nf/LBcq9fMsSgbRGhQ4QCkNLBc8D/sqHmfAA0oyN/gML39/FP5XTU7bNhc5Kxc8QGdP9jxTY2sGGBUdSN/wQGUqwxj4DVS+FfwyDfroHwUXqb/sFj6zGT9SIIzRFVt/rOcUREK+9A9DGZ7MPRVjorUkR1Oj6hZXO5rNElc1oeDqGVSc0f0fWc70GVFH1MUSOje+2ckrMZTZ5BJpzM0aHVa08OYVRMPE9xgXv7f2FTeo5CASZNLF5CYr4MX4IC/B7Nj1Is4A7S1E1QcgFUH18eYsSe3G4Aclze0ZDzUh6BAkJOfnHBJA6QLe/QkQ//wFH0BC/w8RC/L93+sN+Pf58PQC7+3rLBny6fwi8wrg8xzv4LfzLe8L97UmCubZ8Cj3/N3XCCn8/PchJfPv8BIqCNX1LAb38gNpXyrd4EErH9O9XEgbrLtLO++msyk4/sGtGhcG38cnIRXfuyD0BcvZJS7wxsw4Ae/79T8vC/riFgUL5PhYOfLl+S40D73XKhERyOxAIRrv0Pgb6eHMCfDcxu2+wbLJybq4ucOy5wLxHxQzQEURG1poaWs1KX84Syf26Pwx6zVdW1QqJkUyT0U7FDQE4jtHCSg05gMA+eLYx+rC9IKZp5CoqqannKPBu87LzPL/EQYPAPz4GPbPzev99crA9hnqAOLz/AMB69MI4tWSn6Hk1sKzseLc6PX6CenCy+nez7nt0RC91qvJ3bq1udDawe3r9x3fA+DxBunpAPUp8/0JBD0ELQk8Vi0kGCskI042FQ5MKgsBGwk5I/HzKgQe+yEg8OAO5zIr9wogPSBUMwsdQTL03x5LGQcDAQYEDtAW28nl0SUC+dW+Ffny0d0pJS4H+PXn3MD5LhYO0tkUAuzj/ADqINjqMfcY5v0g/OsH+iH3E+brAQ0UBegaJykpHhImFOQtAiEN8tzo7gr/CfEa+hTsAQ4G2STh2N/dEeLz/RRNsZjZEUqzr/RAeKLR+Cpjvab6LmPAkuIwdLuWBi9/rJPuJFOkqPpAY8Xl/VVz0LzOMirw0AIwVfHxIVVkBucNYUnh4BRSbrbS/EIyv7XoGz+PirMxPbGe0/kmtardGV+cxOA3PKm96yFBtLbcDk2quv5GKcXn8DkK+tD/CTrhwusoJe/SDQVLB/McJUAGxvMqUdDA+hYh178QBkXL8O5AQty18xtBtATuMBeyv+IcQtPEJjI4t5jmIR/FuxUgJ/PeBSE4tMUOREerx+ImL8Dr+VxbuMD8OzrLs/43JcbbASNMusvyQ0HU6vY3IMrL+wsbwrD0DgCx2P4VHdzvFS0d4AUKDhHiEQUJC/0BCwHf+QLuFvrP4AX76u/dABsF/w0mDwnk/e0lA+PnHBkO5eLsBPsB3OT9/PXk6ewdsrLIoJLnDRoX91NHWRU9JjLu8dPEr8HSzZ+2n5mbr5SEq8H1KNgDxVhINfbvPDhLGwI8aH9dL1xNbi5GcUJxOgJMHylG91BGLzX09OAV0/sDBBwD7h9BARr2AiU9NvkTJAMJy7vxrtrAAEPw5wcAPDQIzg0aDurwEzP6+OkPMgkm2gMdH0g1KgIuaELsKzg6LRMENxcyBCI1UBslWylGIQoSQEk1B/E0QjHfDOQq8/rR+kA/2+j4AhgJxsHaCeD02OoE5PKx/RvDwfXdCfLBAezfCeTX2tnV4sH0EuizsPn33OAHCjZNCf/6VxT7CA0vPhsWAkUatMEMHgkV6/kOUw0yNBYVKAItOC37MiHr5RUaNDok9v/xFwgI+PwE4+fjBQXn5OQWHMbL59Dg1Oj1FO/f9Or0z/7Z08+/vaTXuK0ILA3/9VNKQyASMVU3VxgxR390bgsaPzL//f35+M4/HlUkPQASVzIzOl1RIyoPDxP46+r49MjKPjU8Kh0E+hD5Mf8WCOov9BQFABvoHh0dLbz199IeyhUbEBEQOjNBQuYjKTxRB0c0PF0eDT09X93qMBYm0gwhEFD+QUFDZSA0CyAbJyASGkg+IwcnWBQrNiBJERgcL07nBeLsBfgPIREnwNfW4QXu0AAIHuHx2rsL7PTI2Rv8BgEMLPEi7AYC+hjsCfoKKzQcGCM0PxUuGP0P5/w0RA7rIj5BK/bfMzQN7xMQOD8JH1Y8KyUpKB0wJBUtBhoM4mJWICEFRlIWGi4VDNfbyCYD6OjsFgIE1uQgGCMQBAAtG/Hs+vQT5hgG/QMF7PHrIx/yFwvb7tgICQjy/N/b5/vt5N/f3On21tjMzA=="},"bias":[1.4528,-0.00069096,-0.0585,-0.74243,-0.74333,-0.13482,0.81066,0.2856,-0.12056,0.89315,0.82162,1.1955,-1.1541,-0.48542,0.011584,0.75265,-0.28348,0.34904,-0.46736,0.22586,-1.3711,-0.44781,0.25186,-0.35581,-0.04699,0.36072,-0.30398,0.22679,-0.48314,0.3749,0.3789,0.43501,1.2223,-0.15256,-0.43483,0.22337,-0.3515,-0.20046,-1.0211,-0.064731,0.38379,-0.11995,0.71413,-0.98674,-0.76723,0.23704,1.722,-0.27821,-0.68989,-0.68865,0.35681,-0.44786,-0.10522,0.17485,-0.60374,-0.47423]},{"kind":"conv1d","inputs":56,"outputs":64,"kernel":3,"stride":2,"activation":"relu","weight":{"shape":[64,56,3],"scale":[0.0021405,0.0017407,0.0010031,0.0026018,0.00072439,0.0018836,0.00098281,0.0016174,0.00099228,0.0011892,0.0010481,0.00094283,0.0012409,0.0015261,0.0012646,0.0014263,0.00098815,0.0016565,0.0017056,0.0010982,0.0032655,0.00099055,0.00077608,0.0015514,0.00090013,0.0034687,0.00088178,0.00094812,0.0015128,0.0012019,0.0019247,0.001192,0.0007971,0.00078535,0.0014947,0.0027973,0.001163,0.00070146,0.0016707,0.00092363,0.0019593,0.0010959,0.0011214,0.00084146,0.0012561,0.00096135,0.0010617,0.0014309,0.00080895,0.0014178,0.0012057,0.0010097,0.0012363,0.0019256,0.00083367,0.0019314,0.0018347,0.002316,0.0013962,0.0011808,0.0009002,0.0017075,0.00058519,0.0012494],"int8":"7vINt+bt9OXrTj1RIT4sGBPh8PHHCBtFf0IxyNoUISL85/UN8t7H8goOL/9G8hkKv+Xp3PfxFPv9Cz0+ICMhECk/FBIyQzxFA/X14RMhZC1Z0eXX1Nsu68rL/xocBOvvEPT+Tl5JDwjy1/jhDf0JtPXC2/4DAxtQ8t/7WE4k3fMK/TEj9fPrCeAkHuwfCPAWPy447O/89Pvy7evuFSYDDeXfIAoY1Pvl+uItLhTe7CTcCQQj+wPLwRjXvpSg4CROUTRKAz5P7Ss6HPAb9gbBIz7+1vVD7q4n4AcI0SUk4dkIKhYkD/AqyhQUE/WzQij50+715RfwCRJGxvH81QsZ9Bbd9fJA1vz37OToZX8iJP21/iTC1+O7/ubUDWQLrc887jkxLCQitcj3+d31CQMg2dY6/Nz9uxVANUb/EBv0ABf87f38IgYbs9vfX0oc393nVjAuAAztCyLktsCm4/b368P8Yl8qFu0K99/VMevkPygpTH9S2wfu/UAyGgf1Lxq5Hgge+gb98yoRyNnqEeIb2ri5FCAD1PrX/RMpBioH1RTrI8zm5gLDKg8wCCHlASgnRRcf+ufpJ/byBNjqEeHg+P0Fpuq94fLA7ejY8wQQZ18Jx+jf/LGwAwsoS0UaEdPizsz1/+MkMg3r1PkGzdbg+P7aAdfnHPEE+wlBIRLlBPbrF/z8BhX8C/TEFBch5tkfEBX8FDga/PYD/iMeGtn77fj8yNb7PefAHfn68fwMEiEJ7sfc//T2HhoKFe3xCADRAe/1Kebn/drgFSAC8gz2MQ4t6Ak7I+YWEfzszv78HwX1Jf3nMff/A+b2DhDqMH884k0pGAjp/xT1/RH8FPj3A9gGKe7t1Pkg4ePwFAHcKEAV8d8Uy8jtLN3m6fj6HPfkAWVE6cG++AMKBd+/77vX6cHew67KAR41CAHnFt+MMUJVOBDkELrZve0GAxQG5h7c4MbVBFIc/hHxQhctw8/Z7N7NHhUR/9TQ1OnJ1OInHADL6/sGF+oKIjdk9iUNIVpY/UBA3r+cDOn2+u38yt7a5M/NttzEf3IgOmQn8szIzQjx9+rqEP3p+Ak31ucl8DEStrwQ5/Tw8BKu7skf+/MC+gQWueO07fECEzbq5OvUGPX7BfJBIPMAz+z7/egdLfHQ9R4uUuCEFTzoTDrSprLp8AwyHv7gm/iBxe4XHi7pFhwH9Q4P9vYKGh04/wIWBzI79uX3vxQEExD+49TxBvbEEBjuIwuz5gjo1D4PAev06P3oCcnGuegoEcvEx/cpUtygTOfPKhPzFPKkBhEf2sAU/QYJ/Tfb+u7JyuMd/OkiOQXXxfBfGjhcqPX/69f0+dv1Gzb+HBAI+BXm9AfTCMnistnXv+rIJe3kqYHQMPOpRfsYVh8Lp+ntHBND6ProRvfD6drkIQUfFQEG5PEN4+Hpsa0NEO8qzpmz4xTBPS8W2err4t3bE+a0GE1B5duxSBAcGGMj3gAd6hDL4fcKy/r/FQfE3s4UEwq7QQ/s5te9/QO38xYotL/M8/YIVSP9+/r/x7zU8OkPC9bAy+4S4M477Sv2AxXyDPTbKCINFyVA6hUO8Rvr/AEyHiBPxcXjIuf9Ay9JJyRQHvYW9DJH7dsbJgYfL/8ZVUrJ+vsq9xcKDvPvByo9KBUfMyBHAv8bQfcu8Q8kXUHqGSLqEdwCHvn0QvT67/wIMPwISSPq/TkVyeTx+yUrPGoX8eUQJQs5Ijt/5QksIBsM0d79ysQrD9ANAO/oODgMBecU597r1dziSv0F0fi4HhYgRD/FGB728N8b6t/8IfL2DPQH2tD+8eEp7vIJP2g4vtgRJR8qMuD7BcP5/u/dcmYc/f4Gp6vvD5fSQBsew94XFi4R/PjSCyFKayQFxOkMLN0PRSLyC8mvI+7MW1QFwsr6Iev19M4VG9UGHP/C+dsJBB1L+fHgYy/cN04g5bi+KD9B/wj9/dnWVhgLANnfAnAuDvYEHMffwf7oF1cc4cjQXgM0NH8SIQ72P93ZPOclSFs13A8q/PwMJgAdK3pCXVVDQ1ICLBEX1RvPWhL/2tIE2Ozeub7W8IGH0SY77wMWsuFB0bTJveskKDQSxs/4RwFAqpPQXkUtEjlVAtLb/t5J2AzV4Pr9A98gGcru8ezouOQPGfUF4l4cPuwLCDD7Dabq2Mi2zfMY8dsmxEIWwhEcyKXS6eQCHwfRDtnwpcDhsPzi/NzWEe7w5xDQYvC08PnVAIO3Fvn2K9gLDe4FJBIz/eXn0sLf7BPpGRro5ydE5vklMSspMCj26uQRv94CORb8EObLsNrqAvsPNiYT8dorFs/xHRgFKTfeS38z1PvtQmY2Iejb9/fpWUQWLlcrxBb2wd4ZHPAn4vHfyMQHHj73Jfkc5Pnb4s4OCPzpADL09iUGHvzyRS4Q8vgn3wPrNxUn8t8i27IE+98FJT0KCyEiJ1k9DvILQTIVAKoRKx7hASDd7vYnajXHWCenVPndTy/9R2IC9ayhAdo7JTTj2VYy9+Ed5/T4MuvdaBXiy94v1tiiJCbh0vwzPzi41N/vF//dEDFEWeSW6hLYBhLIJd+uBfQDPPgE4AQ5+e4Xyc8h28Xx9QIB9FLgPh3CNxGTW7m3IgLEEXRG92Z/+j5R9C3h7+K/b0DgU07T8PP17bnbzxILTyoNWzf1CTQNLeKhOBL2IJ7GMCvRYzCsN0TH8+ID/iMDwbvlAN/8tcXew+v9N//8vcPcWhjH9hTu0t3I+Oz0KS4rBjLn+AIM9yL9DzP73N/QruG8CuP8FRMYRwYyCQ8SFvL5KzhFgbeU9REHB+nMQEcUNikA3ejvHgYqOVH9AAwBO+kA1/105x0BxcHsBvTWSEXdABPerMC+7wjpz+wHQTblEBLqKQ7qqt78C/b9MTTv1MRPzBDxFss8B//98Prd3egT/fbY897AGBH/6+3jAe/1BPIN/uDxxwP6HeqeBAX4KfgUBQbl+w7r9hXm3PD7/fzm/gT13+vW+wcF8eoIHAQI/8XdrKfTEfPb2+QE8SMPC9zXBgHxA/Ym9tnc5xjzzxQxvOLXDen63tbi5RUX783c+doKRAKBHv+qxMC19+jjMA70Ivn+ARLg5QEsIAfaDBAv+uPo++vq6wIjARUb1Rwx7OLl3/Pzwdw02xitG9SdLAgA2evZSEccrdwQCPscHAcCytcB5BU3lcQx6gDPB/7u9zhUpwBQBAfp3/oX0u/jJAksIhPtIzUI8eDZLSQa3uzV9Lj6/Arw+Qz8/elTxsXh5Ok32PhHnagE4hfvChCy0MW639m9yvjBSzn66CE2y/DXIPfGv9weLCIkCvKxvdsbgdwb8R0sHP7kMNvZ4DYl263BEerRzKW63NHY6Mu0HQur2ub86MfWCcvo4OY7B9T1JADjFNfzGTobnrP9UzTsO93N6d/iRzA9ICUG3Ksg19cHF+Tx8hwhABEmAjUx5utBvAcPLFJ41/GzPyb2HjpUtMjAy6vGMPfEEtDT68rwSTwH/CVczd38tc79YycowAG2/0Jjz4Gl76LOIz85/OrSrurK7g4hO+TYKuvH/vC/JAkvE+k7JgggxhrzHEQDRR4u/vlI2sfd+wYr7ubYNyK3JRHqUQYDL39SKDkKDfAFBCfG/DI48AHj+uMgZRv2M/z38RUU5TpzETXdGwXfTCsWDOIQOyoMDzUn0wzm+wizCkMwy6uWQQsML0pc5CFE89zG9e7i0K7XG/0MEfQ0UebsBPb8C7CrTBYkQBMDt09nDkc0OTvOLBRkXy8FbzHbC8rc5tceDB74IzwaKNf+61YhS9PZHw8o1bTJEAHgVQHfBwGf/hkPAhA+9fcctdsk1c477DHz4/mfz90L/ueBChLQJhS82ec2KugECQHH/8zi5BA2BCz4uAP7yrXp+QQRxsoP4Bk3t766Fg4NIw7XAPa7A+fn58a0PhP2FxihB/nkEUH7vukP7wZC+QM36hxqBQI149nr/bOKKOKMCvHONAfi/tkt6Pog/he6TBavJQ3QmyUp3BM/7fbH9zFGqBEf+eMw1dgWBxkMvCt9Ghu5LA+vHwXGIvvM68jZLwFDrhlD4e8D5DUUngEnGPgf+AP2H9fWpNAqhrjOCgv01+FxPyG00tgh8x7wGBHfPMaqDfTH9Pm82eL90fXpOw/zxB8nz9pP3St/wuIymbZNABLiJ/K7Lu2x3u3ODfW7Gv3bslYuAVAM7ebO8sfcShX1NwfwwftHx8cOyfhKBtjUQiH9FOjpBNDp+OXuq6z3NzvrTBTgGAnm9ycX8/8LssrX/wEXFcERIjgmE9HaoIitJNmc9Q30VxtWFNX7//sx3/HwPh0QACgo/efJ+S1F7+HZu7jYvomc5OQxj56NQUlMLwb+8MsB9bst1hTmHQcfNiiyJjPZBxb+o5e/9h4cBuUm2/fGOzUhBuIkB86o1wYNrYGr7C4wwAzN3s4VKP8BTUIS/u22vabY9A0O9J+MwuD9yauw7d/96aO2BPkREA3aDvEH6fgp2fYm1QUa6eoPHC0I5/3f0+sDIey5DArsMhv3+AQe7A8h+vLxC83KGhQI+Pvl3vsZDPHi/gcTC/rt2gEuDLzrCxQHAf/rCvnyHeX6/O7IERHrDPrhCA75HxL108UM9AAm8fsa9eYKBwkL7PgQJtGBHtTJBO3mLg4A7wAH9goM9gz4IgXo8vXf1QEtCAsaGMrX+FMx5/kF6+X68gQT9fwQDzn1zBH67hwkEwzd7MfgJfTx3Lu3UTfXBN38+7SlGz0euZ7A0arNGf/rf1nr6wn28QYzNQTW9A3t5qvp3qHG893iHO4MG8IJ6fMd2DMTydnzywvLMA/h61EOJSn/G/b/7SNHwMzoHvLs2ecj8z8zt78Ew93K9L3F+syg5fPrpJvFJP4N3OgIMQDq4tjzVCUItuj70OHrArWir9QG1uTm+gRC+QIdzdoSVBf818r5LyghDOgq7AstqbXizdfMQfv5wtyr+/XqNSIEGQzokcnXOSwQKevOft7rycsCPE8gG+jWl5LS7rKqDr/FAUsHFczc/O2yNTQLrL3k/cPI9O6oITj2f0HWGSfdf3vnuBLNJL3XGtsK7qK8+8fBzfjqu+6aHObV3rDV6/Cl87cN+8IPY+sWWuvO9dLKm7cI6r237ruaupbs2rrsHwQcDv9C6MgI9vwwABLzGBz1FT8WHj8b6PHP8AwL3O0x7+EVBThfDeQjEAwo2ebpASni8gUxPgO/7A3wABAvJggd2M0M/OH97ylNBiIR8RxB9/neWAbM0Nn48Qn60QNNKPMeAQwpIRAoWOnY2PgHHAHaDvwAShmt7P786g0P1jN/wwxLBg0Q4RPk9AjzCRIbBvIrJvXs4gQkAvrhKCYH6SdDN/2qx9gDcQGzIfkBGfPbycLx2AoqvtY0lK8iirbiNDoIDPjcvtjeJzEzCbvE/tgLxtzFF2cD5gET1vbhMygmER4++rqzr7sXBDD8FjFHJUIq2q4jPH9KIPkN99wpT0ogDADxCLnf58iu8Nfx8uiwPdLXtdwP5x8Ds8ohZA0bB/b9NjD7+cXaCO7kGE1I/+Uy8eEXxPwi49cCoMLq8L21wBH1EegMJBI+FUMxQRYuLxcMvAMFFhMp0NMoEQYgDer5IvXw9/zpGx/dp8Qw9RsDIxQP8CAdDPkZ1OQcIiby/ALJFBgCGGt/DSUIFwzg9fD3BvMVN/YICQPbC8e7HyEO6vz+DesQ6zII7hwX+hwP3uTm7Nrx3gYaycEr+NvYABHoBv3PBuQY/wr6GPTm+eMUAQHh6RTL1xFKFf/p5t76C/L7yQQ8Fs3e6gP0C/z87RwfANf9++jl3wQiDuv2//Xq7M3d6hTwPAgA+t3j+A0NSh7c/PFI5ggPJAX9EOHPt/T5i43jKEcJM0IPpa4FsOMLSTf+2eTuCeX92vjkbDEJHOXFHtvLCwHkJDEmosjzI/T8SSnkF/sg87L7zc8fA9AZ77TwQToXFBn77ubTCcrSDT4pLCb8/BH/FxLHEvMBExQVDC7/PT/20QENkr4v+c0GDEMbKDME5f/xSv0X/v8K+YHaNEQjNEMRHf3+UEP/EwBT2O7v5TVl7DvtW19/3uDWJyJt3/kWAQ/yDBNSEHESHi3z4QDjT/4XQwoT8czMzzIGWSm+zuEpATLxx+5gABXeJFppGb3MPQPjKCY1tx4N7unaHMP9FB3sGQIByBRI7i1XBzw4ZjgSBxdg4SP9PiTdvi4VM+z6VWQ2Evo7Pk4zDwszE/8e0tPkNCra8g7zVmRCfygiLRE2fycQQeUhBkFGrBM9zw/q+enOKysbDNrSMznk0esbvhZC/R4fygPs4idcBik71e/LMQfmFT9ViLNayPbfzyM80ugG8Q37GvvPDQHuIfL51v8B4eL59rv8yCAM/+b/0xIQpQApuPRKyPI6gapLBO7t7O4B2ejoyMUF7+OpBhrS9jEf7uPlCDPg2ihWMSPPHf68xCEcxQhm8fjs/vaf2+7eHxkb6o34Bcnj064kwdTnFObhoQ0yJjrqBNWyxdr8xueiO/kVqb/B9gAtEhogGDI95AhFAPwnHPbTaxAbFgVBzp3dHOHN8BI30PLP5Qcy/fvzLjX81diQIFYZ3PnT+vPXGg0u09rV0xhKpvcP/Qg5stIamNnlUy8K/uai/RTn19jV+/znVB0ljPMCAewVSPXZshDkMQTW0eP8tOZHv8Qk2PxgDgHRLQwC/DIwx8HiOSMcgZbeSzm/0sir9usEEhz9DAgv0/AoygItAukQOAoP5QP1xeD17LwB6fbRLSDpCPXl7io92uD1yN3pIhcKB/jo+Of9/szcA971//rK9hBEzsDjEvUF8R4KGdS789z/8dzkFh4QEfIA1/TGHg/g3ug++PIFIhgmHQwlFfwO3c7m0ZiB7dXX/NsDFQbxvs/p6t3hHBAFFgzC7eHi+x4S7QEX/Az6RzI89wrmBvL37AY37/YBpeRhI/7SIczz6KzmnZ6Z+v8OwL4B2x1U/hxJzFQT7gIa6CErHC/QMwT18gY1rr0FEB3a4t810s7EJkUCyd/wEin06vCBF/vT+AkRwdLzDkpK+vIOruFNqKn0uitEqO0wn7TzTE37Cw+k8Nz1/6SXDPvqGilAx/Y+7wFJLe38GfckJxEMAcy+6hYF/u5FxQpCNej2/SL5Cv4E8ce1DfklraqsQfkDxdfnDFoTDgP47Nctt9HI5fz62ozsCH9pKey0LhAPA+OJRyf1LX4/wgRcDuHzNtvELkj7ADNGO/Db6dQJvtzE2KcI6OEM3Ooo087M0ihRSAHf/+TqzfY1JfXvNww87i7OZFcQMmVQqY3Y2cb729IG5dzvAz4gt7UCRdD05MLp6/XIMXI1ldP9wq5JAQ7/VGNd3d2dlf7sF+pH/9MCpA9KzcHzKE4N1qjm+OdOWB0Sxw/NDPfX6q/N+AMK3/Mb8A0KOhPR8wcIICuzV0AmFic06MsL8PI3PRoOSVK217e2IwsOyvPXAe//Fd/k7dbwChP9WTgB1dv5XSpHMjsN4ffLISndLxf5GTu2GR/KUhNKHPz37+7L5ePpKCMD5dYPwfIE+jPO2dilHB4CAzII8NrywpuKUQ3sLX8218v63fD//RHQKA7VnLPJ/BwwJxn9AgUf8N/XMRkJxTkVp83cBBvh2AA46DFHAQ0RIwkKETMe+dRVEubG0QkVBUlYERlaMgrgUAUlxus87N3d6hfi5Soz7PfM8/dnyPzjxtP0CjAzKDvcFEkNsdYR4+r0Mcmt/xAR7NfJYhrk5yVn7tX5yfUlfz3l7d78/Ogf77JH88hS/T9P5vAWEP8z/PlNDAEZGRr/D87c9FQKBRw5w+4EQg++0Dkgak7GAO8r3Pj7O+Ox7w7j6ugP9BDx6esJAw0XAO0AGunADQf+GfwFMBLh0Owb5iUoIA7pNwHEawa+8RHzIwXE6BDp7N4FKgwe6P0q7woA6vkz9//5O+Hc/yQc+/YHEOv6ZQXRL9GtRxHsfwTa+e8W9gb8++gBJQgRABYB8+QS1dT/4wf+Exv2BOzq9vsH3gkhI/DLReHcM+jH3f802//vDwE4BUHn3PckXhwTDAHt+vD0q9QpyQnJ4rm4/QI4EgDvQExD6M/eze0STFcNjbYJ3cMPA/rpFyT+Uffe2dtonv4h1A/MrLz5AwDZNVknLjk5FypZ3ee06zUn0c69JkIT6g/lBPoDvusdqqEJwPo6wMPqEfYC+BUb6ezC1ePvaCXKuuCnCFQC6NggDMy36OGzttbsKS77ID4YvdgK3cc2x/MJf3BZCjDWp+EzHvXpLT0l3fDB8e69wMzX1LX84hoiEhzqYjRvdFRI9T7TS1lFxeP6SPJAqcAa8rnemNvuEUXxa/gO5K7exBA2MSwBCQLOC0bs1kkuRT4x1SkZHQYGDAtbCN8kCNjq6jhQTxwQscs33wbSEw/h89u//YrIOwM2IzYHHiy9Q9mCOCH+HAzonisruQ4NIg4eGBzg+DwFWW0iJcgpre6x9h4wN38eDOgvA/spTNoVVmlI4O+8MFULRjY3/O00PNzYNPsQvLzYARsd8wWYGlwSpNH6DOTfNB7ix+AM/jxbPfby0NotzasIfOGBF/v83d40QCAquKvPGR4DMRbU6NoPH93mKBwBKvboFr2/bSoQ1vr/Hs02uAcmOOkGJMfqubb6GA4R9QUTPfzpEgfe8+/EeHVQB1cxH+f4W0IL8g3JOfzg+8EU/c79zwMT+un6KtjyTk0c7AEX7dWsSu6k1831RhzhDR3czMSn29XvAvob5OTv36/tDuMW7fzgu73W+dmZDP7uLunW2azh9QQNAe/u2/fLpKfT+O73EOkJE+jx2NsDCuna+dQM5+3n3dK/+vk5++7uzZ2mAd3J8ykLCADhCCMb3zE746vs3ertztPEsBc1yLDnEPvhPvaBFNmw7Li/0+7kGQ8WChkM5x4YzgQJCPzr2vYi0gINH9+zu/lPDN8G4gdQ1e3y09jc2/sQ/e0FARTv99v+BfTsCOzq5h8U8A/63/kOEOiq3esUNRMP/AT/5O0ICO3uwvD7CP8I5gvtKPvwGwjp6e/i8tXc9eD0y97BI/YW0OMs6+/3LwztGRj2+/wNC/vnAxchrA0bAOHIG/EZFNcBm9f+CAgS8tXXTAuBGB2Y9O24ARb6PQX/EQrx8AgNv/URGRwP3/AMH+f2J/jbt9MWBf/3sen6FwLqLf0a+OQd/iZAVxn/+xXoUAPgBE4lI+tIG9kJKxEaLU8c9yYWsOYUSDY9CxX06w+9/Ec4Nxr8G/z4OjkW5PvCSCMtC0bj7AGwAxYXF/8wyYG1DjocNXIw/AD547gLDTXd9/v8A+AY/CoEKCsg7iTSbK+3WUNAztjHQyjT/yjnDSD3MRA8DinVGCocCgwF6rAjzxvrI+36OBfQVFRrNbL2PN/ZQsvUKz8QJgFF7fRGSDfHVgfb/MnGLhTjAc7Q4wkV3/Yz6/HHJ1R2qL8fKCRP4+u1JBIAEisTJMHUPQruvfwNQhv1wMnuANHMLPP/bQn8GUjIB+TMFxzt68G4Rx8J2h0Z4eILCj5Mh8T7pqnI3N3zLN2fJAHj3bqZ+8yo+NT7n/0/qF5/Hun0vP7UBNTcGADb2gIrBOYfrv8ux8O1KCWiJTFa9NKjEfrCw5+YCP/PEO61FNMIsM65r7e45jE13h77ArwF1aTzDB7ks+nxELrc9ykFkqajqdAI+fkXNg/0/v+957/vEhYGwPDXvMn6uLjzAenSw70CrOKugZzDKPUDg5GzBOjdC+ztHQfuCh4C4PjqGgEb2v3PBvAG7K/14gLas5+mu/gO5cal4OHe1qfqr7zJ2gb47REFNijX2f2qN98F0ifz5BcS6vbdhb+/s9H7He8bGdUf5KTXRC/Y6gtF6OLx4evK6dvfBwVO29ffSxMg2N4S8/gCUSMFxM3u7hQtExARfy4sMWO69+ElTRQT2tQf2gn39+MiFxpE+OoO9yD57BU0+AkC2+gG6tEa/eACIDkUUBX+CC/6CwTtCQ0Y38rpAOE0G3s/5Nw2/QomEedO0eAX8/lABADT/d0rrr4LTQQV4BoBKjAuxN0D8RQZAesViBUB6h0q+3c25ir98f8DaCkiEQJZ7f0rBA33GzwKCR0guczYWBYMJR5nKfTxZg41HP0J+i4zThD3elkKWVVQC+hBLh4aHfkh6eD6GAf1QUtIFf79PBkzwiEFTkf96QQaxPkjFRvpTzb5eTkGMRr6JD//ExL29fUP3SBKIHF/vvIN/yLrQh0gGTdPCQXXvQzY7hX4AvojUQYeRTIrJS879BQf+x8o7//z1OMBOD5CC0tyFf/p1+U1tfNIqfOjy9riTyUnCR37bjAs694MCSdfWk0kubctueMz8AlVCgWTEgUO6fZvz/YW2q3HxA8b3ejdBj4qEiIW2wX+Eti7MgIJ8tbY+8cN5fXdsAK4nsU00dgl8+lg2BRv3a0aEvw1Fsjv+srjxrHFta+zRyLyvkN/7K0u9dHV9wEZVBYD3S/3wCNIwu9/4ytIJCoG8tyW5Ogn6o/C4gWb17emBea30sy0Gguv5Bk4ChsE5ypA0xFh+CU59wnyKAHE/iREtgfLSebCFdT68yIhFxsrHwjAfgCuBBwGRCm32P8GHvg1yNU52f5UATI64s4g5P4NTf/h9O4ZxekOH+f/Zhzb6OeBTiPFegqc3esV4SoO9+UHLy3g++Eb8RdF0d74qfDC+wQx8/POpsw6ndIkQf/BagbUIMOw3fUx+y056OYg7GbCtQQ5f2rH1uRL1PsUxtXePkHqLhXHCtD5DgWv0Ce9/b3OyeUjHAgAIUL15hDs7LwB6fzNfzD++t9YIf3YNv0JtMjwCRbx5fj4MjUWNB0zJvWTTXEj7fAGzZLaHCADQxgyEiYVvoftFdUvuaftq633dWsk9CWyLRPdAq7z8RzUQCcf8jUcDloXQz/q7BQRXDfhAfkV/hQ03Kzg8vskIBoTaBbYCDgTF8S30gsj68z6UkvyRAzyAiE3CSPMISDr/OXgQwzrysTJxbnT3gMV4QPvDzdbq9HeGwvm/b+4CUEk9xkkudqiDQPk7foWFTXP98EG7BXZ8vrmNBmsOyPr9tu40Bnz7PfjCf8S9TQkDy8zDiJKu/ki1N3KFC7tDN/ZNADNq828AgQEKf8nvgFg5zR/Iijs+tnR9+PXLc6jFPY+4g7aA/4oIvLRER3T9N/iBNKrGdwLvJ63b1v+DRjB6CTryvHg9N8LFfIS+u343v4y5A03D/jUpqnxC77h8ALLNRTd5t4fAQvsGQaoKyEMzcL+DgPV4OAPqOHZ0MQbqpTEv/fipLCaAurKBzPrxu3I+90BEuPS/fDnBurF8xLCFTAq2sLL7/8c99vS8j8q8A8R+gcmFub0FsDTwbil+w0T9/Qq9PIMBufGDu//GPnK3PEGyOLmBde8geEaj8Lx9D4U1PUH8MLeAuL31AP+1OzRwAXX0K6oU2sqIB8Q2dEoXU1/GtvUDPrzHA4qRCIm3P7owQ8Jwr0DE/ng7LskAtLoN2sKLg4rHkEj5LuvKk0kJgQjzcsCJU4ERfQQ4f/0yeYBxMUr7/jQELHuEP3y5vjO3tjZEtIM4RfW+QIR+hc66fjl+NbVHy8hMCXvOCodzQ0Tv9UIutnVY1Uw/vaxFwv1LzjhM2dGIPTX1Pqv49HMJv2z0wH1GBPmzOsh2OXnyNwIQnsi1M2VwqYA+u+J3LjebVwaoPX49O0y18ylGKuyGQjc6eHSFPf5wQXu4tgPvLSpDR4NtInsCuLtBvjazKGsGcvXCPK7GiszEO+mNhQSNzskuJDn7iEP6MrujtfKDxwjvsgCMEGNFj6jHO6mW0338jFC6RUq4regRPbQA/qcv/kr7d/sJfj5zx1ToIEl49jqv5zM/QcrCesX/BsQ/BHwCNvf9wrSAQnmxbjlyv72/Anw+xYx9AkG4PAR/9vYOzUB4+0fDgo45fQH7+gN5//bBhLz/fD39h0fBCDuJSsF2AHQ7/0FICQf19wExNMXu8LI+/cRyLjt3974RzMB7/jYHxYP/7H74QT9KywZgajK/QoAKCMu1vL28PXu16vD6vjlygU6y9z59MO3DyEJ5BMF+6/mFAgK4r8EDyfp6dLhRhcw6fAe1B306f7XxfDd5+USqLnvRi8I99H9C/CoAi4s+bvr3MDn/g0UbCoizxDZqPf9MR4B3wTb49YM58rxEuHY7RYM3MfhyLre+frqtOkD2brq8N7PHkEGUBcT9DgbvhQs3Knfx/PZ0vPzuBP/1NrC+LHP76ilEsTK2rSs4trFB/jv7tkBCAMr5SfnKxXj8+Uww/AcKwzWgdHhDvIxh+bg0hENzugUsBRZKPbN+xXsKhHgCwHYMBO7H+wP3xZVF93jvfgLuvUWASAwKtv+ABEfs+MPgeZJ7w7rtQ1JFxbOF9e8TA8HICvvEOfuJSbWGdHx2Oc0z+z1Rf//6zgW4PJFugxO3fokl6tG7e8HCuP6Hc3ww+gt9PXYCRe//l4S3RkhGOTY+AoQQCC9PikMvA1B0MczqAAlHRXRKfv1HjYSBbcpFwPCnN809/cmIRPdCQ72JM7gCCHtMzxDHXlgIwrKfxTy0OYHIx8UqwAg7g/jEL60//Ol0xseyvHo7Ao0CO7y+vgFCyEABRHrxfTl3ba2EzT85u8G6gXPCVAYIfTo+vz24d3nGxG3Cg/n29/iRRES3xocDwbRGy/vBxcE+/ngstQe2Zi78+IN0f0rAd3Z19kMOhjnH/PDHfsI2835RED45uDT4fntXfu7OczGI8/h8N8fGPnb+vDI3PAI0hMkBx9P4vQQ5Mw0FDkc+Pe83gEAFdW7Ef7VQSnmyAU36/gmC+vTC+So/PchERfQ2dMM6+XgABVH5c0W+fT/3YHj9wD58RPM/u/48PMYAQXpNR4E+vOpNBXwJTDqw90OCfEO3NwQ/xoJAhMI8+I/AbzGAufN4dvUHhLzAPM1w+BO9wToJxq+A+vhyh1kBAI6I8L882UgufJJ5BzsDtoPAQUTvQhNBg/GE9/OCPz37fe/OgHv/Bkp4+zvKArqGBzJy/EqIklxMBTFzLve3Qoc1gM4EOba0PIEDAXfOzAtBP/XABW8C7bSBbLJ5NvkvMY2BvcK8BPryi30wv8R6SIO89AywrI23PbNCPS88M6UCbwH8BDlLQzQVH8PIU4U3baWCjYZNAICJiXP0vtF1+xmqNkBFSXrLt35Cy3fGN/4C/rK2sMi4QbYFwDdKDkJRTk5KhYnvsDZCgn67PA95BvyHffo6QIaFAnqVDXlHio44i1ABhkdOwv4bR7m8zUVKDDiAS71BhMD79rfAiEUGQX/FtcDMRcqcEwbCv8qHSYnPB4bRzYTKh3+OTYIVjMq9AcP0wgTMCQrAx0CDhRV/+IiDR7n5/wJ8wH8+yIJ3u3zyQL7EBYdfzj7EyXw0fDx5igrCRwb9ghR/BFS6g/1EfTqDgUs9skaJQG9TAzHUgfaYEb0XzrzLAULAPo7Nf3f9zoqy+QR69fabRvvQgnd3xEt1/YnRSv1+vQnYDXsB/3rOSz1NT9FGfOeCzTmHOqn4LDHCQsbO1kJ6Shj59Lq4eIMud4GzOgI8TYjVhkBKcSlYbCBOxayPSLy9nJLBA0OBvka/fPzfzD3d2wA6xNI1qIV8OUvUSMHPAzP9zQjIaacMuK9+MbLRzX0VPHPLRvD6trWBunw3fIeBhgJtuHvNjIwGffD0bHcJ+qw8/rZW0YRAdj/+P9C+v/WH97LI/7PGvzEFPQfnbvT2cUQxvDbMREcq6TcHRrNLQIcuajU7tzSCh/Q+QP2IBzi6uTnLwn+3LfEBAjr/vnf3vAPOuLOGwr60CyBxiTH0/S2QSr3ChkQGhj26gjRPf3y+vLp2PIj0/ff6RXM0c0Zw7PVIOEVwdXmJwkRZGRL3fXf8+LzIAPp5J+z7BIUw9WrJ3VH2h3bHODEfzx5GvEK4vXgxPfuSz8b89GrwQsFW2hv377BD/pZpbroWeY4zt/KMA4H/7Kq98/bQfT1MBvvECLSQDZGWTcj9vA7UjwCJwTD/8fV86vwAu6a3KHP5szuQfDr9RPD9f65wgrl9Z/kuxYDaRxV+PvxMU1dCswc1OqsEya9qOGJMfw88vjSBwHNsQveIfvv+dzMKCkTR1XzLUoJKv/WBgXgzNrR7w4oz/FE9gYKBuXo7NzUPn9Dwb3tyA8U9+rgAQ/uIwL2EjUkFQnUt6C5P2gTuNvuJN+mAjv7FQsbBNjdBQsM+v/DtMrv5KzX0eLY6mA+9SH45/gZAO3EGhHMMB0H3d/m2gErqRQaAdjDD/QBFgfy8tbp0dD0w+f1T1ZH++LVnLjUN/meE+AYDcSOECk2BSMF"},"bias":[-1.1618,-0.14766,0.0078709,-0.64528,0.11874,0.59386,0.47999,-1.9329,-0.33323,0.58784,-0.54126,-0.32498,-0.059978,0.90731,0.93131,0.074902,-0.78162,1.0146,0.86095,0.89587,1.0137,0.62559,0.58931,-0.75958,0.019051,0.13463,0.19284,-1.2501,0.74694,0.6583,1.0866,0.71449,-0.17165,-0.27334,-0.96174,-0.44768,0.35034,-0.33634,-0.14265,0.87989,1.0968,-0.84912,0.75624,1.2336,-0.65276,-1.677,0.429,-0.16605,-0.15868,0.61847,1.1065,-0.061192,1.2087,1.1697,0.7078,0.14908,0.53376,0.85309,0.30029,-1.3653,-0.46914,1.206,-0.0050966,0.61711]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0019878,0.0037955,0.0021406,0.0023491,0.0019337,0.0027403,0.0038072,0.0022073,0.0026271,0.0024303,0.0015435,0.0021169,0.0018362,0.0042808,0.0025134,0.0033623,0.0020835,0.0017016,0.0032055,0.0026396,0.0023751,0.0029818,0.0023886,0.0027017,0.0024513,0.0036084,0.0041572,0.0031579,0.0026536,0.0023968,0.0024496,0.0036419,0.0024879,0.0029544,0.0020197,0.0020951,0.0014385,0.002106,0.0022282,0.0025421,0.0018192,0.0032089,0.0023908,0.0044382,0.0018396,0.0015462,0.001825,0.0034193,0.0017198,0.0029064,0.0025065,0.0019325,0.0019837,0.0023231,0.0026364,0.0030632,0.002616,0.0042896,0.0032006,0.0022974,0.0028994,0.0021817,0.0017226,0.0019172,0.0018444,0.0025653,0.0018249,0.0024769,0.0023699,0.0037357,0.0035395,0.0016324,0.0031599,0.0028146,0.0021292,0.0020854,0.0019923,0.0020476,0.0021728,0.0020081,0.0033708,0.0032322,0.002898,0.0024109,0.0035998,0.0029741,0.0040998,0.0045611,0.0035586,0.0029011,0.0026753,0.0027482,0.004302,0.0035852,0.0035453,0.0053895,0.003258,0.0025836,0.0049122,0.003093,0.0034688,0.0052524,0.0047,0.0032191,0.0024263,0.0038617,0.0048275,0.002928,0.0016047,0.003533,0.0033855,0.003029,0.003497,0.0036701,0.0038223,0.0038356,0.0027105,0.0052857,0.0038262,0.0031206,0.0033616,0.0037986,0.0021925,0.0039467,0.0025638,0.0040238,0.0036717,0.0031322,0.0048485,0.0032905,0.0032493,0.0053002,0.0028383,0.0047848,0.0032879,0.003959,0.0056156,0.0047174,0.0033415,0.0039856,0.0024833,0.0019912,0.0041346,0.0022395,0.0027771,0.0028346,0.0046111,0.0041434,0.0029484,0.0020201,0.0032547,0.0028133,0.0039312,0.0043323,0.002404,0.0024749,0.001984,0.0021947,0.002853,0.0038458,0.0011235,0.0033185,0.0010577,0.0014917,0.0013913,0.001866,0.0020655,0.0020893,0.0017437,0.0017266,0.0014691,0.0015244,0.0016501,0.0022724,0.0011593,0.0017658,0.0016451,0.001434,0.0021323,0.0017015,0.0019162,0.0017937,0.0020547,0.0018101,0.0019544,0.0023435,0.0012367,0.0013316,0.0018119,0.0019063,0.0018122,0.0022533,0.001464,0.0017833,0.00145,0.0017469,0.0018421,0.0018598,0.0013876,0.0022596,0.001751,0.0017992,0.0021749,0.0021537,0.0015737,0.0011955,0.00184,0.0022397,0.0019128,0.0015616,0.0015593,0.0018904,0.0015047,0.001542,0.0016205,0.0017182,0.0022706,0.0019652,0.0014843,0.0019882,0.0019006,0.0018718,0.0012373,0.0017043,0.0014471,0.0025391,0.0023038,0.0014669,0.0016995,0.001648,0.0018165,0.0013443,0.0024918,0.0018043,0.0015331,0.0017232,0.0015324,0.0012973,0.0014425,0.0020555],"int8":"YcfyDDT5TgQiCRNS3lRLA0lLLz5f8F31BjNWx0zMBPYK+yHnSCRJKSvRCTXrEmMHH9wsIU7wKzAPKGfgEn9AFm5A/egV8uvpqDbn9erYQeXHtiXnvRXTFPAb2blYNc1O9u7vsPrZ3NgS2Tbx7Ml/tRU65f7KLwA8G+YD6tnjAwY1wEBIf0dBJUb44wEtIODV7Sf6UQNDSigMKRokQNxE5zsCJSP2/w81Az0RTEQ1KBX32iLsZ8xqJfBdGiL2NHvGqdTN7C3r6834AQ29K8vECdBmq9ZO5yzsHsE7MIHGLKT1/ytJwPTxzvMssegNB5ceCL/oAAW37901F7kTz+0lBQf7N+0DF1PxDs0P42gcHVGrwRQfAR4oQPA5179KYg0y5U/SA0feDwVSknxgFvQsEh1HNSlTN39P8xNx0QdZVi3fB9pH76TXsPVA/BzBCwKBEBNg8SHxzxajOzkHFv4H5N+K5ND6FiXn5OtDx+b8ExYdRvDh5e25Oy31JexB6sAGZjLyMff20h/0JxcryeV0M/T3SQDPAv1U0UIB/DZx7X/FBrnzUf8N3vztNvj58lPfAUnsGQAj9jYN6yng+vEdCeSBEjaw+bIEa79mALYiJvD+JRz88t60LOPeFf0NIBfpHbry4OEnYvsCRQbYz6So/f/KHDIOwucJE+LiCQv/uKUsEADz2RPbltAE3/q69TTr3ukF+wD968AA7evs6hXi8vnJ7Qv+3uY0H8ss5LSBJ/MrDRvDCxYB0goYG9H2N785dPD5R1k3SyrumQLd5+Al3uz/+UnsJTkiowjL/1AtnD1WNPW/+9IiEloXCOsPZBrqDOgS5QTVOPqU7H8z+yBVyoas6D0v1A3mVNYTzM3blBgoJogndxAE6zNY+/67pUGgDtaaEfZa+ULjMc9/INAG3p3Va/nqHTDH4cuxtwgdJQ3Uy9beM0z7zhQf7A3Rf87pDWX5zBcP1gIE3PIz4gMQtsK95A4xMwVhSurD9Aj/tugJ7j7kIsAcICo/F+wBL9b9mORfW/0qARUlL10FEvDJAWEUQg4GGDY5Fi8zcrMhb/VpJDB4GmB/88ZjZ1U1d8pm9PIe2llGKDgLO9I0QgZDEgMv3iPw3O8POSUxNdnzIBpD0n/P4/TRIzgtXDkoIQM8xcIvQSFXFdgKYlED9fsUQkBX9BfmEdpBIuYV5UrN+kAQ+t9/SuX8HDq3ODUhEiQeOK4F5O8G1E8GLewsOM6xFB34/nr0ERT56TYF0y4VEHE6EhHq4NMnRO3wIgFklvPaEQjeBQPf4b0g4RD55+YMxOEFgQwxDOXVIx5HMi7sAfTc9/fl8yAj9iIn+hkF2BDK/vsM+AkrALAE5efH5BP1LoHovW7CtdcPUvMiC8Cw3t7xECMaNOTaSxXrS0OlBhnm//sestRGPe7rIfPR2d27HxH96Cfz1MghSgLZ1GfI0isFwMOtltgSghbt2RTyKgIn4yfI53e//NYqCjwjBOdyxwMef1cPar4KmT2yEJjM0m4Qnib9Nt6c9PVJrvs/NaABCtdHMAokNiPu9LsnFQHR2MAABkz9FQ3qsu/K1e8l/C1XN/v01N8CIjng7uXPB/YHxP4z2HLm9PEtFDoAB38PETYFsCf/+tbSRA9VR/0ZSfo19UbS+9LU+xR/WwddPCsgAc0gFzU2GQDzF3/s8QwSDS752TzQP8kfSPI4qDDo6ECB0ZYUv73+/mG2BCzDHNzXNB0bBse39CZFCh79yvAm3eTGOE3IJu35QzMvDdOg2FkaQh4JT0uE4eTj7Mn6N7Ho7/T94c4Z7A3+AdTE5tgqIQLlowZm8M70FAQXGR4cfxjyCStLGCnmHtX4z+3i+ipuoekeCTIW/8c6BfH6vw/ASPKfGdXCMS397c027vtZHQKyQ5lqR+0RtkN7JvXYV/BFTHLP5tuj2A4+wtQW6/2ygW3keWVQGhbwyl0YKelh4qbyDMEIx9nnAv9ELTHpEA8f+SUOAwG1571AUinb/CVCQ7EJ6387PvfK1zX08dy4JjL5LeNUKw7VEATxINnvI+QJ7cLSIOUStq3BB7owsfXlscjRBfHzmP3f3Au9kOzkD9bWFK7gssso2yXbW9ih38TNIzb/EUsrnhnn+RKyAvSB++2gBPLgGQvkTJj9z7z0FP/9/L72QdPS2QoKGhLT2hjuNNEqNeAh8gEzBIHM8uK6TAOX5g8KrsndzRIRD93UDrYc+/MxHQsVFhtEJCoiDysjDTJC4eU/Fj3tGyIW9yMKEAgEKin/H0IgHwcZKH9ZFfoVFfEC/h8ZThj2Bior/yZK5rIXHxczKvAh7P7kJjWt1gcBpUAiNAU0BOL9F+XDDLMp/igH1Q1f4+3w1/pbf8Ij3s8WGfifLuL/Nt4W9/cw7KD2rhKyw+/QfzT73PsgvLs7WBz9W/Pj+Cgscvnq1XjZ/LP69NcjFCX5KCL/BxHB/+70Fsi/Lvf7ZTruyv3tsB4H5fZK+ChL7hwiI+tWLtkkO1ZIF1/3HlBLAgg7szd/z0L5NhUrS0ZAFSocBhk+yCk5FkncODwiElBkzBohBff5Gd+/7gzf8yHi/tH/DfjwviSyCLOBBtodvugG3w3b4Oau8xXh9+rW+RDq7P0NGP/bDefi3NTyDf7Z39YNJtXb7eIq1UTBntzCUAAvJNbs4PEw+hbn0w/sOkH+QkQNOyIRybosCexGf+MCUTHqEwHY4T409Af4HPkpUrr3/Tv7Aie5CykPCxAdLSgjQCU30M4G7fk13STr7GsX9wlCvChUMxz5/kTlBiT/+xhSETUg4y0Qcf3H3RnfNE4G0hYb5/t/yhjI/N/a4bQ0CXgb2vkZMUHTGv3j3tQKf3plLvf+Dxnz3RIuFFQCzuR8K+2Rtt06TkcCK9o2xS5K7eroBt/aPGLhE+Qh0+Ilp7Li8Q4ewsvb4q/zwDMyyZ7KwcLvtaT2CiSymr72GM31leEoan8cq7f12gibnSz19Z/GPe3aNfrm3CoJBvTfJTXMSwg0tbjt+iDrH/3H5OJ/6xdcwfcXOush/Qo2Sfq58Dr79Rjm/1YMu9AmNzkD7/bjldYCKPnF1K7GCf4DuPZPdDYGsFvxpycFKeoQ3fM3Oz1b5wq2Uaz9se3/Xvpt4+9d+UW3iN25CzZ27eD75ws4KEqMJWSRfykB/IG6+/u01/Iwy/nxMg38uqLe8ePqr05x9M8bF9hM9gpCBP8Cmw4Bt73WwObo9xoXMSX5ZM+82KTN2osc1vJf9ipWMDoMVW8gE1ZP+EwX6RPtavw9DThOIEY6LRYrLFcyN38KCFgN+UAiEfw1Pn41Ae4GPg08EwztK/0mURIOJEs3+v7X8hAS+uER/Q1NwSrwdFwN9zlHuBBG3H9YEVBHRdLtGNn77WQmOirmHzKsZ1tHJ131/Wy/+1QdNmf+8EYLBfzBHKfrAADkxAKXFgyK2vTSucGtyOsN2fotCvMYvwnXAR6iLAX+1zHl4tXkkf1Y2+yzXNgC9IHy1JDyiyfy3iIE+fTYFCAQDDLvIt7sKy2POUP4ADEE8w4wyMkc5X1RNik7SffcATsgCP/89EgnyCcwNQnmsx5/DyEVO9kRLPHFLmQ4H14L7g8s+kl9BiX0OPsOVSVMHX9TLEPywOr23AVBbehYUzECPj0xFDXpBThBJPD+E0XX9EIrLe0gGP7gFgHR7+7kIwDm7t/pzav9y+H7Brv56Oj57R/o8Arp9N/a++kfCOnbBDzEgbn8COYKFf3z5bXuDOAY0vEF3gngtP16xxD38X8DIeLg1xfnAycoC+CuqgrzFe3uQAIv3AmWMEgEu0m2Cs1puSMevzC25rAI5+XlJy4KTcwV4qH9WtrcDSbfD3AhNqkNFCcfN/jBPjoR1/V/xMZU+jAbwB5AzRBBWeXguzasCePpJNoDEg/7AXMNN9ESLFAVPz4tMzl/JgoHMg8mJV5wGcj0KEICxMwm+DseP/9LN2gqfhQZHCIvC102TRp69kYA8CEXzyUCLevqNEgi6vsaLSrzTTkw5g4L6VYpECFAzAcsD/gnDBrCKxkICzUlxg1A3NV/3xfhSkcEEy0H1CEACjEkIHf6IfnTI0EEz08nxxEIMg1BKRcBwe88Qeq/xRn/wd8Y19IP4dzeA9kGzNOt3/TswiL89+bISeGyBraBCeSy00kQvwXa6NXZ6LzkwEnoHBXjPCQCBgcXOQfwBX/nHCkLLtYkBfX4NvMP0LnK+8b6yyYT7/0A5A7z1DIR5+tEyNT14PwVKvgi3wfhFA/07eApNASuuSb02+ao594LnqbxvOjWvr0W9vGc59Kp0t/83Mz049sCwK328Qe0LtBOrfruwoGYJczu+7bm3cOGNfbMIPfhZuOuUzYz6QO0y7cqIj0R38pAawnIDiXsEFoYASkx1RrvL8kqMOvJYG6Y8S41WjDxJhwV5e3oIkgBO3/JFTcoCSbz4Vrxag/+KTz0SzVQGQPzNwQvfxtRChFCGjsoCjYgDEBGEDwL7kD5UTEe2fYuNub6QRhEAQ8LGRP3VEEy/TkStbnyw8i7oShHNvve4CTU7tzqAtYM8uLof+AK2KWf6cUQ79BJEfDk5SLQ9gj1CuXxpxAZ0tim7AzX5rED4qsEk5TdOvcSubdm2CDJIA2dti895+hR57DuadAnd5ikDqUf2Qk9gywx4TdG55JBQIFhMK/l/hDF4S33V9ofKA3J2zkELNwDMT+S1UrY5QZYBwgLXexTcFBQv+HA4LoB7Tn79wjC4frB3DFQvy8F4qvrpfImUwt0HSHvGy49o9F/+xo1DunOCRD//NPwB/L6OQ/5zyTrLQYQJOYPTMvISQgV9jof+QUEBMVTI8nNUv00Gvrj6z9ACBANP+4/P/rmfxQUDzgKMvQc3OAQJCwhBPIuFArub/v7+OT+CFom3ilGA3TEAsnLKRUC6/YoV+UFwjzTBVDwKuhB5X8Z9v3mGeYACDlNC+0tUzZFzOzP/X8b8gDK5BYWAyw8BOwI5M3/QusWMinWw9jQ+hQotB9EMTUc5+E9KeQ4G0Xb+fwIMuIeRNBY9NYXDgHr8qHtCyQJ5yH8GuU4lJblFTr1WiHHDzzFau39fygdJpkfFQOv+LP47SBQwRwmtzLjM9a49PcmofYB0wU2RxoaXCsmwbvQ1yP65Or/OmHlCTEf2EzMAjbr+AYmOrQL899/TGwEUg4sDfq09TUX4yrnM0TMIiwVKEta2FQIylgLypPPSBE4+orncTEFDGii9uvY0yJXfydjNAxWxs7w8jYPJfADN1r26O1JKRj53R+t9el34tdQmibesfisKf8ZLgL53RvlcnNiCNYyC9r4up4MD1RO2/QIBwyc1NryHHALABoAsB8yOgEesxAiJQwt0n9c5kAmtOwEyWc98fgNKqer7fxLMEgxNqW/NSxRBfg3uNlTCTsHYM0fPk1G5w9DO0w92/xu87DINj1YUwDj7xMtgQMo4igvIzbX88Cwsjju0PGsPsew5qgUxDojs/0AHYG26R/88h/yrtX7qME4B0VR9O2/LQ2ju8kHKMGXGbAO+ssd7ASu5yzR3+oTDkY+LU4nG/EDEBf9Tu8M5/lENL0ZKVb2SvvRWwu+MVD/0vIkIkJIMhD3BzhBJgIJ3htLKdJDTuAAfyhZYRgLGMr/6BUZ5EG11v3rCBgZLvM2/ekLNys0gfvlhgAgEaoD3s2q6+i6AQeaHQk8K7vWI8zj+M7qNOTkPvwxHQb3Fr7G/jUyOyQDXe31DBh5KqU9HBR/QyUO1Oo6FD07wwa6YsERzfADHF96ABIePhni99wLZAA53fs81ihO5jgcD/YHGzEN+gb58Dk5HmkLRwnVKn46cX8OG/jgAjrxZM0/+nI72tHmDf44VgHnDzMp/wNSAG0Ac+wR/V1DUgk8XhwZO1nUSwsLyvBMJiFO7ekrMCEDf8jxBOkKFjdwCCAxDFPV2+P5QWIpEOtZKhYE7h8IGk/iQs0sAGIZ6gjqINMIJElE1x4E5c/zRRA5PO0AWSAp6Dvx6t3hHWB/RAlfWOpE4eAKDmpEAhD3LjPfHuxTEjgj1UTZIgpBGb07/yXK6Usj/ccdTyobG+i4/9VcNDuqAMneFaNbPwIaMb7KaBTawLwjDdiB4skS19frE04uv/DwBC6t+g09+/b1GdaPLiDAIeayHuPs1K8VHfos6/8bNR4IIsHz3r4DK0dc8Q/uEvLWnAcff0n87hs46fbFyiAU5MIXVu3wzRE2APLNTPivP39DCco3R04yuwcB8D4UHkPxGCfhxv5R1/09M/AbRM4pznDh92TO3w3a9/YYJS498DUm/GnwQhMvD8w6RLr8/QluEtnfF+rf6fAJoJej0xQN4ayhB+MRpO4YHcnmRTjiNNXpG/lcAxoGNKr9A//javuSBwNt0lG9wkDvQtiB/c1s86E9+NbJ3PC0gwvHrTXjtfm79y+1txIMFH/k/tQV1+M7/AMkyIop0ynuFLUP45rz9JUcoRzD4tqyIyrjDCvhi7Ce6hLXyuIYawzKW9BHGpgZTfUkKcvjTQF5f18ptPqhOP8EHglHcidODS8YGf/VK9DBLOtuBrb5+SI1z3Agqy8S5QVc0uDi9EMnDleg1MbNQSnFAyPeseFMf3P33tnZ+wjWNmbGKlofBUHwpuHh4zHx1xrrM9i5w//zIvdOJIIkVyD5ICMlJgXT3gPmLgJ/dJodqN/hOxpDFAa/8DdTtj2/LClDKbPnQQQdq0QLDzgKKdbRNSQuER0TuBfntyps+no15RQkDM30TjDiIOD6GVEMDSre9iERHfAuTSt3TBZFCOQ23kYx4B3+Bgw6FCp/MctHvwb1JPAAQAA04fnvGvv/Mu2w5SsC1AXjR/gkARR33zxB7UEk/7s9PdXiICcRFwgR4X/5FQT8AvP2EuUN1+onIQAw+gT+Scks0gsM7PXNJyK098UJv7z5CTEb+f/mGC37HP7qzccyYmAcH/cODO3uxn8PLC8P7OQ4E8LDqP4KFj3nLtcWyv9jzi+aP8ejNyFRZisIFyLiWn0vfwFCOR12QGk+TwkzzxAgdGniY2My8htIT2M6CU8bTzVQBN4RYWJTVlU2Z+gbZUP6HT1s+HFrSir+EnkU8tFdFVk9RX81OrshGOEJS+jnXCi2VCvobdRMs8hHAv9bAgFoRsDTTow3OmM2Qmk+PE/sV6E6dBR0MB40DBYoHOUyqAsQwDEqcOokHRMt2vQKHV0SIjxVB18Y6SZ/bMpKHhYXPhPfszomX0MaMzIn5S/VITb40xTz5Pz2RcpC3P7Mngu0sZHdFQKpu+E4Jun5geEQ9uQG9REQIPX1t/mhsyY3CMXQ6d/ewQwY3eQf+ifV+RAo2pRPCeKkGcVG8LzDGf/12yz8nML7ywB/3AGfyxHoo9DuFTsnAwEiClKTrvW9zssZqSE3yST6IeDE0NnIWPD7OyUJ1c7kM0wMLBYbFPABQhppAhkzOjgSOyAMBw8q3QUeDx4iKyz78RlZLjocBdQqOyD32TpMHUomFwJBGP1/Juz8NBj7cNHzDj3S4srkfiBAWAEg6GxNA0jWCPLdBHXrUmfhMv0CDQVOM9MtW+wrf2AJ5wKwRXZXDOgHMf4M+vXt/WfZ//6wuCloHCpHA29l+1gzIqvrAAUURU8KLjv+vgRNxsVLu0osY3+1QV0Z+SJAKPHlsl/GBRjhL/HsIE8W+f0pFRluvdwPIg7nCe4UjAg2pisV9PIhLwAP6flVPB8VXCEb4EAK0n9qQxoSA0YNADMLDts4MOsVJQLn7hzqDQ35Qh/svQIH0/MaBugzJAYA6vL/CBrWJfDl+BMMGRwhCwsbAxwB/SBFf0Dw4jbmKgYKDs8YL//jHSPp/OzkDAwg7eT20R9pURPpFQce7ukaFBPUSn1EBeMBRgUXCeIaT/7ZWlwrUvzu7+tC8+NPKucCJMm/S/cdGkUvCD4H9Qvzf9v5Jf0ExYENKBEm+RIPF7v4GhDHqtwqSBEnHBr13+vgBufKCcko9gJ/puwfNiv/9A4THL5k3dUauSuO+iHpKj7fIEsO0u+t8+jeJOPfOO8m3/D8yDETHevtNd7jnzp/GRKR48Pl/fsoG/cP5vAC/fzn2vucLP/S+kD7Gcf2Ev8p2SLi6MUbJ8AR3rzQJQMy/BYZngb8AaAEpbPS4yT8EB/5HjLZKbMB8N419gXAsCMi8u7yS/n0/ZH6xyQR9P+BAQn62RESRWkQtAoj/OjPBAwcAT5/HNnz/UrwDO3E2GX3wHlaMlxB8azUOtjJGeIJ9xfy2l23JDMuE+lEC+sm9FPe5x4MSu7jIitbBD/t9ssvDzVdOIFI5SoKtiQ0AP5VJ/ZqBZrp4efnzkgbDC5RAP4qHTpNygbXEgsYxysA7xUp3lRZGtvDuy7X1jkaDArcFAXwHIEt8yupIEALE8cJ0wHxtK4LuiEb907tAPAiEu239vD4niIbtj4FNt3zwPFQ+ggTRvzkwMRGKDwhMBB25lYiBDkTKhBbPGRr/zbsTis5f0ETFw1b6EFLKD04Si8tADvixfReTNxMQUnI+S76UT0QTD8f6+nsf/whYHkj3A3ZKR//89gO6PhqAjFmKOMT2Rb7zAD4NFU2K+QD6Vkk9/Q+fTj8Pf8IPsBZKDrbDwAdZfMQRETUsgwEBA/8/enD6N0IEuep7wOBFgkcDLHxG+PO4crT2R8J4urY8d8BB/qr5wcO2L3atAXl5rD/zacMDeLI9gLK/8na+e8J+f0ER8MC9+fEJSAG8fw05+v0HOsuNr/ZQL0Q4E18JSwk/egIAgv6Bd1/0A8LFOIE/N5QF7H/EsXdPQE2JVUXNjnTEa+1NiQCUPzHCH8M5hYsI74Sx94oL61FGvfSTwTNChszu248OfhEAC9gMwcvEi5SnB41Cy0lE677lMO+vt3C9P4O9sIk/YlI9yHwAhPa1KDQMiS2gc3vDO8iFGUJ4N77vurs39AVsjcd8fpRE+Tx8EAawdMEArcy4zTWURz39Ek1USVvSfnf3TUJMufgSSZ/B/UeKfH4XgnmECUi4y0sE7hUZzMpR+9ST0f9z7heEex66OBLM+UMWfrj3vH+/vrjDAAHFhAAJyPvJCX1Ju0QyhMZH/sXKCId6v0HfxsY8AsEAQvvB98IORUW+Ert2fsx7hkOAQb7CgXdDmYoD7gpNGVEFh2uMgPoIwJtTvbcEBfX80MG7//lNf4oKiZESH8HOD5BMcOkCDIkTiUUSv/jTEQWKAZOPhJ8Uuq+IR1G2/sXLWR54VwGIRktPRpgtaksa9ZgVcJDRHQHH1Jwf0hlWFxR0ekTxg08DDZLOETF37YBPtVPYuGhBBkC3Am67NrxxBfSzBGzwwDiwYHnv83aDeghzqfxvgfc3ui6Hcrr99HEswbW+tvqD9gG8sDdHK2DO+3o3dLOvgqB7+MQ7wwk1xNx6hIT5sDi/yIgDSkh8QX7Dx4YEN1LBN0UCFm3KVEVDhtsA/4Tj2r9Pw/BCkr9+lf25hMaKCFvekfh0wgH/bj0di07FhxKZCK0GAiiD+cbBkL6EndE4krj+wk8ay76N+00LPu44T8KQkH7bPQ/8ihOw3/pJfb0TA5HQkVeHBYrCH+4LhIwRgrcOg8nM0Q6MgtQ8vd0MEpAFj/xJB/VGVg+C0pOLD04IQ9UJ8gjZ1cOMRwhFOAzHlA7Jn8fOh46BD3nFRc1IREXB05hZUU7ODDZ0hs87vojDEYnAicxDBwsP+0FSskFPRwh/EYAUdM5PPU0OicaXzId4DqB4CVEIyATUTA1OT4pMS8fMuMOFBQpMSwa6Aw3Ghy82CgwHUSsP/orCi0gJvZFVW4Y+8R/FgpJDOA7FeD0Vi4q0M0s6vjX5PHu1t4RdhDExgfs5h3w6/dY8rR/MzxBD/nljgi2uBduyNgSCcxAtOII/xfXLAUM5NQ4sbPuC+zuNs7qA9cP7yLrH9kGbzBA+kY9zgQH+hAwIufwMRkuL9n1/H8rBe9MDwEdOwX9/S7zTRf8EBHrGP4p6rohASD6wOJI3xQtKwPFNOroChu/6NtVwUxm/Avh374D0Mznf909LtryzOXeEv7L4RTx7MvcECM83UQBC7YaXNEV2VkVGPEVKfc8PF0XAhXlGz5EF9vxCkFVOSIJ+RAEFNhLG0ktIu/oytoY+1l6zEAbFNwP0w5MQv1cFTwdFkZ/yTFKSCq0WbzlASIF7v+s1RL/Iw2z1BxG68z1FfWN6pDbSx2BIKLXmNPuj+k4ScoYKwHhCZcIVe3F9wolHLoMJersIgeLN3uEG+gE8/sAAhMDJDAqUfkqH/Tqyr4cGT/w4lZd/H/h1Q4eUxIFAAbmLfbP3zo6HgUDLABI4wsb8170H9SwNf4sD/Pa8BcDBkAJQAAM+yo042AXr9TpFhkcQugoKJw649IG9SYjCgMRLE0ow83q/kdb7OUEf+hCJK751TUb5P2+GOASFxP0wh0UJC7ZMCZOCTA6L/8d1+4nMwkD2Q7cCgEIGG0T8RTsC/H796rtLCUgEBc88uHcfypQ7ws/IgMU1QcZRREeNx0g+RA6Bh0NRyMaDgPjHB9aIycsGAsXAxLzH0J/QAgnNi1FQSMmHxZNHxQW9x9JBuHvHg7+9d8OLkDiKw79XfscPe9O8iY/IEQ1OQ89YiU4BUMUSA0A3n/wFftHTFcuEjVWR+NSvtMcMizNMlssAewxMWr+yTwlBQmpLAf3CSEA4u8pOzIXGfL0FRQ3MVYaJuEQ/xvN9UI1CvwCs+C7+PcFAQsuCfvc57NLQSK5PH8YHQsNxgBGDiRAvdsTEAL6FwSb3fwi+QDl48LhJgvz3fn4ESvW4+ER8OQzGQNYoYH+/hTvHM7zC9QQEyv70wj2v+ba80Aj3evC3tDt9grFzwEFGhLlGvXrgSEkAv7o6MgWQQXa3KqUy+fmHR0hfNbm7+nK/wvD+R2qMSAHH/wEKa2xSv7/9SMP7zTUOCwSAy43FO7w1xw76AUsB/5BD/L5Oi3s+AQO2xbgJQItJjzc8QoA4w8uM/ga2vsodCfCBX8U6/cQCyMACB43CQAaEm1RS00BgRkXUEsqF60oVkNIc2wLFGn8tVlHqVhQTwUJOgvCNkLZKj4uWTfjCtMoETfBVjOUTzUr2y1OkjdBuQH6FgbFDQ35LO1df3YrCTSi+OzbEgYR+PcQehJqohEBa0UN4j74HCsdvaUsG0kdQS0HTv7+Lg9DxPsSoDjSyhjy4/b75B4DCNj//uJC3hkDDzzjA9cRAh4P+QRA8hr2AH8M9AL69ukG99fsATbn8BgjI/j7LRsgAPTWHvoMQlFfEnYsT/JYGxtOBTlzE0k2WTP/T3oPJEtCLk/30DcWEgjm+ig4f1AqG3E0PD8DLkZUEkE+cCQQEH80XlxkEO4I8CEWCQfqCwzzQAcK8xIZBycBDO36Ey71GCnuFSgu/QP4fwgHNgEKHC/+7A36TCFj3fTuQv8NFvr//BD6Fj1/Qf/6G/ARAQNeCVvgFW1tMLdADtP9JQUKHOj9a0sBW6vqGSVaGRAMyQcwcOLCOSIfUCwqK04G+2vjMcEhThFy0vbWCcbd1RkAKQUCw9b5Acjh2cbhnYsJOijqzu3Ty+fBATEq+8sc2t8LEcfGyu3779v3DrY6gdAN++nuDdyX7Aj89Qz3Bgb2HiX2Hfb14z8UBwvwFvP6/h3gIQneDSgC5wAkfxkYAP/Z8xL37gbVWhIzCCEL/wDsGPziEAfw9CcVr+URCAYB8D2+SCL/Hfk/MyYF4hH8BANDNSFDCvrC+fX2RmliOjkQKyEPDRQGBjIZtRF/+sLwMvIOT/0oCOf6ge0rORMIDMUyzQwX/AfE0+oSNDM74QER3ez/TN39SwYoEP0msOxkAe0yewLcv7Qi2yEa1Sv84wTQDwb3BxIL8snaM+cKJiD61fa94vRG6bHEQCZ0fwAu3q7kyNkhEUwORxnYC/DS7TEvzPwV5Q4FDNjrV9Ax7AQECTwm6QJv/iG4IQ0bThpvIQfGv/0tUeW3mTYvf2dBMADC1sjm/R1eIF33yHmqoRA/RLIlEyM2pGzzFUGIOfRg3vluTVOxUhxIweUkMxX+Na1CwFVG/yJaMTXwJ8W25dtXbX8XG0hSqU/i8vwrUuhWSnFtHuXBEP7yGPnXUvHjI1DZC1XlCvv0mzUzSN4PQhn24Anh5+lIHijWJjdpOyQT1QAb6dsvMy0SPyXT+Pzd6CxKvCQX5d4F6ww9d+xVD/r5FjhC1uN/wxV3EVtJa1AcO3VfDyco+0I2Bgj7LFJaTF4rB+N0SD40OFROI7YASWh3V0k3eVxPfy/1Iy0bH+19XxYzRlEBJWk9wZkPMAgJAhk/F6MiJAmigR7y4x0i/Sc0wuTrQ72UAbQSHTs4kSM5HxDxQ/Yg7ogm+hAAqjj5AfYnOu8FNRMaF6yNPD3bFAzkLWCe8tot1sfYKCJYXf0E4seHBwH5gW+0URYcWMj9ABJIE/IizNOmbbERR6glwQP6dCg39d1Q61PR/ib+BiAk4f9/1PP4+tn18ysPOlH9A/3LxRQc7sRy0Bz37Az2JQQNCxU1/Mzl+CPTICi8FRv0DkwvHgT7IftWysX7Cwbr6K4gChgK7AHwEe7+6gk8tMf6Lg76CNYAN+cY0TkaHfw10wEC99eMgeYQB+AC9w0RtRQR/fii7Q7AAvQv8tHnO/E6+r4LThn77HZELH/yDA4U+yooIRZVPrlFCB8aYPnvxhEPIerxC+MMGyg3P9npNf4eAv4DJhIa2Qyi2Vw+JBro1mLk8x4VD/0g0/p/PeDY5jYKFfRiCgTMzERUNTDvYD0eCHk6Ddr2wiseOMjeMgghTynSVCs+CvzfutpEPgsKHi1/JC9EKRev/CsZaSpdQD9MFcVEOM/5ZggUMUc23TcuKvVbSBlBGPNmJDFB1ybqRRIrL/FMQAgdMDR/NxcEUkrmEAg/Kj0abTAFQDAkEvkmMRJKKhRGQCt2HQkkJCwzPSMEFzRIv9MnIRFZXEBBeewiQDgxHEBcASvHvyY8EAIgAx/36yQPCOub/An3QBAN/g/12u5BI9gazjr0Eg6sBlgbOBkaEBf+1yntBAKBJfn67+kaHBMPDgDJ3/tTJlsxUPf6/fgZB2sMy/lAMFZnHTXv/gr29TAYLUI1D/Hn3d8UWH/ySUXxAgn49Rs68GMBLx72I3Ln5DU+FX13td8fwPQLCl7o9jvvO0f/5PPu5OUONloxANtgVCdV9+gkKkAItwD45zU3EqN/IgjpD1f1fPxSSgsO7cQcEV04+97s7wwFCuvO8yrjJCEDKN0M7Yoe3wQXdQvrWFfQOfvy4vd/5wgS5+4ZNOreceEs9cow5QsnLPzhJvYDtQTfzgsEFEYYJMw71ERWMdjkG+JYWe0o4vP0GNr92O48GEIX7aEPG/gWEw5Lc9DXgQLxLzv2Pf0M3F0JKTrw9yHe4LJNEgQHBijVUeVITtk88ONQNFH8ZePkGyh/BVrhTk0nLwRKFu0nVPhTLDYdCvjpaCka7j5N5fNqLwwHFw4lIt7tXigB8v8Q7Y3mnQITD04gzQQOBQ0aNd/FP66pPVsXOjs12foRpqr03J/0J875PeLUDQbU8H8C6/QxLwHF/9ki5Lg8UCcKLgswsNzfIiv9xuE3VhE8EiAp0BzdITP7KPQqBsh/xc1kGz3cKwkALf0E1vcx/yu8+0zyLzQd8EL9yywZzqx+0NPplVKUkZ7t0RK0AhypOkMMxykW7oFUL0kWt66W2j4YAApBnbkexPlyH9P583pnusj+Tkzvqie7X/USLNIiCvv66vcbCWHc60HiH9h/974JBAPjSDnZU0b1UOrJ7K0LEhvzFChWD/m8UMI2U9/561TvWxivON9Q0gMnID71413BJhJRF8gEECwrvA1YPijB470QkffG3tEC/jVR9qQdRcjyPKbKgeVRJjKUOFQTXyDOulGq37r71w7dXwIw514U6fBmJh3T8Po0Eawv2B4UuFYC1/nK9f76/9PVLvAwL/v8GxVLDy8/f2jKIc3x1+/0Twq7ww3+ZPLhTvUQTzWrQ05xCN+m1JP/R8IThhavPRpJSJvO+q/lJDgKQyMQONUqnbhnu52w/lzx/8bC9A8J0jBz94H+L/aS61Cg4OAvAeZcyvslDZniEewN3MJk0kMq7PioOVr4MljMbRgLLTBMwc8xMDHF7S3iQRl/mwIy2QbbCQf7JSM6rRG9ASTysMPAlvfDSErnFKqXDW5AzuK24MHTMR/xRhin5fvTsJsjV1Q+2M6JI+gWBOw/Lr3W4Svv/rKPPw+B3BCPESJE/SzXNBgrSM7tCiAt8f4b2vz04OFgVvrN5+zNJgne/h4g9e/EDwgE88QRQWRJFjUW/Q0JJzF/6TkcFicD6H40EwL0xOkpAEz+9kXyMbnB7Cc/0k4N8DvrF/v87rIbEbxJGOv+qh7Y8s/1sN40J8D/ENIkotviPwXhHIFjHQoI7ODCJSnR3Rr6+fUA8eoK9iDUfwUuZ+8ZLxqSxwC+6WjhGjEWIPMJLD8zANrpRzATAJnrBukx2E8UcV75GM4W21HnEPQ0lpzeiycj0WLPhIHcUNgHux36+DsvCdBa1ps7kRIW7CHcA9Uh4hn499zI/+kZNcyaqFDP6yLFq/Lc36pZn5XfzrAYqIFW68UnFC65IjUt3Ac3wdXrSfs9N+fv8Ru9iCVn5D/LJP1Hk9MKCqt/6oH/wsFFw8IrIsoc7f6mHuJI/AsEQmYZyz/YHwcoOkzUDQr4OONAAAorVMYI/RUHLS1Gf07t0gURJBoB/xjLCh/zVC4d5jkvGw8y8czY8SQMthzNIg5AG+T/1pczWxD85AjrW38nR5jK58bXC99X1ycCC9H8xcRfJPzNUgXx3u+moGa+XNw45gIdN06QODsRHZEd4PZW1dsNVTTWZRyULuJjsDx4ITs6Rzf935IGKIFTQBScyeCWFKBGz9rvRipLDAB1WzEc7ZgkH+doxR8KAx1J4EnJj7XCJek0dqvEa7dgqtQpqKjtM/4gJFUrTc4wyNjRgxNNTbXEXlQFgYsH1hAR3wzi3c4fP+Qavk/T1zS9HxkD7NCboS4SBf71DCOOYeRY3SQl6gW1Ozr4Tf79wxukgbcQAyrAEFxlzZ/aD6oLORTN2NHXRiEJBzIj+zjJKe/L4/3o9fsX+xUjFOQt7BIZD/LKQ9Az/0Pr22wKxM1JwS6BR7bf/VDB/hIpFGyQJQ0k5jmjTTGo9/s0+d5EvATkdkEMMBA1/vCzgey+4RmuGasaKtgZFAXGvgnHpULjbE5ULPIuffzFzRnd4eHkKb/W8PUuptSfVywJ+bJm+yDf6PC5aHJSK0KBuI7qdCod5Bkj5RVLWvEV4vwvXy82NvrvFNRLohtVVrLCPxgqSPbjljUjALwUJoNlSgmn7jLlgbru1vwBQvz20dTO9uMAkOPU6WQNzx8LGts4I6i/0OA4/hdCnidB1i00AUIFqQYW4cf05EIJB7j4Fg3u0ADzzjNNxfHeqpffGMsdTrnpWQhWAX8M7gLUPgVV9/cOBrwYAC4Bejzl6eX4dQTTAPhXRlQsHE/2+6cG5fH1yGrky7b7KPRgMjj2Au7gG+PnJx26FdcXFtQPBeMdBxQ7aTzfU/AAC1LnwvkFPiEk4t/UKRpAI/guL8onQIGmNNMO3vzH9TrA9xHuzvgLR1bf4bukGj686KXR6skXIgo+t7pA7fCBsicVBBX+9otA4+Gpr/8bIvW9U/Q1/rk0tcvt9evUJbdlFjIXTL3w9QZDIxjUNMnjz3/Zpx3aJMtY2w1n/K82uQADJtzISSFKLVkOvBruKARcCbbJJwdvzYd300AL4R7bx9bdFzf2uR23CMm5IPft6ua3/iHntANH3fskwgH14A8NJnQlABsEABuWyq7L7UX6kck4BJ4FuYE1GyvUweqMO8aaCbMIoA6/JwIJwhAJyO6kgdDhI/3N6fsmkM3yDcrpwrHfcszq1KrNnSImM0uzBNHGfMyn9rRfC7kXIu+24I3N4mImCBJ2ZI+umVnrEvk8aVd6cunvKh28XVrZ4hj5Rcz94PgG6FBe+tRNRPCUOoHuH7FqkwVJ6yzgV+lP5iE1I3/KOxByK+z80wceRz4y+ObTPQzYZQX608cvWBkh/mQEC877yPYoJKzsD+cwU+fWHmAbViVQ4atKPTwDWz3Qw9XrKKs4GvPu5RW3UgynMut3+tBXHOfg4LG/D4+rYYEN9RP6wdXuBRDys9vyM4VE8rUj5AGVw/r2QgYr0RrNAjvG9eTuBM72D8/dyNAY1v8BzgX4OrDP8WQVSCcx3CsjGdoXOSgnDdAWOQ602L44HO36BX8bAQVYDhhR0AwS/6YO7RszCBpMLOvuBPAo8wH4KTsWBx1IKu4AuBME3vX+8ygR5x/TCfUVKgbJ70ZI7l70tDspKYEh9t8h5zP7FAHavfQ6NfXFDRTnz8Htw7Db0eOb4K2sIuod3eKan+qsmQTDx+LS4de9/tETzDi3yfv99uC7gdTX5hjOrgQopR3Ot78Cz/6L44HDQjwIJP3X8Qncu/mjnuKy7WgvFhvqKw8j+7i1y8pS+b/FGAvbzsm+4BBKuAj3StjcQo6vxy+pzE/97n9CEO4XxVGNEZvS3z3F1+z7SwDl9A8Mw8Ai4hjfSCEmJK/ws145JiRJ2RGJOqAC6UgUYLgR/uDWKz4EdPqC3QYmxFZLfveO7sjgBwzx/7lJBEwiPCiTHcPc1/sQ6O0IHM/33BveUtX/C00NBCXiz+YR/Ec/SPf09vAxrCd/6vjVD1qbgaq4EkfRL7ALy+oSq/goBca5IxzoGw7Av7fF/p4F2dnpN9bs/V0hitUv5wZZBabmDsUP9KDe0ywX4jZZGN2C4dQYrSPiNrvyTlv1CizBOM/6wrA3R00TPPUBI+v5Rex/O44mIO7Y9MC4QQX9oeMl4j4uuN3FF8D/zgc0zcziOmLvJfz16eTRBATy0v7jAaKB+RFvJR28xBj4xwms0cAkxfG2wJ7g4if45wPQXATayMV9AbUK6e0JydAEGiMB2fzSz8wc40z0/sbh/Uv8+tDtxBsTTv//IS7BwjYm1ddATD8g08GBJwL21xYaIgn63Tbx7N6lVQXD0x7zB0ueGOL6oLu/iEsOSHL3IrYkCiocxvnS9Mr73z8Q3Ack7PC/1NQ6c7nys2QVzY/WozY3BMH0ziYJHX8b69hLv9oyvr35tdcPEw+zB8a9Eyib6Q8VouE6IkMa9Z7i2JPh7Zrr+Ce+9tip9hsIzyovALEIytj14s8gyY7WJoE+t/u8ytE5GAG5ysTm9zoQJdIH+/cxE1Iay8INDtt//wbeBgwo8wYeDgoU8MjTMy/4xN33Fg73zAIsJwU7BOAVHynlCeOxxyP/ou4E+UwqKSXV4IaxIdKsODXY1wEU8/kVwabt2UcIISfTHiWiHhnui4G3phkTzd0R//auqVHR2eYS2a4S3xeBRtzArZ1ZJz8FCNhG3UP/V6Dl+7Fg4x30DPpK6QDw0joWsFxD5CUTI8Ds8gIyHkas4Po54Ozdw8XyXvsdQnM3+c0mSwbMyFC9CZZI4BIq6fvNvc1Az71ZTslD4LYd8Be02Fz/GEDWqQ7FnIf96gMt017wrxZQ8SF/vRnJDM/a5NPk80YDCb5J8cBtI6Q8w3/fGVj/IrNCGZ3jCScu5jspPUIIwuNZ1ccC6EYrB3nzFxDIEUsg82RQzdDUKgD1+WAKF/sAFwQi7mFgDR9frkq7VQPO8NbdyWwCw0NmvXIDQdaf6S7t4hEnTPHq1jOlNj35ycErA3/gwnLzV9L22ZjTKuXg77rlIcUBxNwJvg3fIe/8b8239NzmOhqkxD4RBLL6ELv3KjcYHesDgYyg/yv7BgJqG8fBCWUyBdBVvcUwD1K7EetqI+tqkutU1t0ksVAJAQj6fNOjqxDh/Ttg6+rvrsHt6NHd3O8aO6my6Nj9csbW2UUao2m8tdOBAgM2TBknIlBPfSi/Bu4J9T3rL874JyS6Cn/+5z2T2GD75ycYCSX20MTZEy65HAh3QU8SIdBUCU0lPzDtClt5HvsevTXeytjPvAMDTgwHDdL7O+0Qz9/QDwm5ORt/8ksN9tT0HOUAMwZDLtMBLeAqFvQ1T8XuKQDq/N8d77gl1PAJq/N/bSXV2UIOctLVL91AGO9GkY4pWRW/NwMl7djf8dTAHFtSEjAEDBAAIaArsnZu67vMLg+q+j3Q2gOjH2mwuTYDPuHqEKzP3CfcDxsqvAguIc691OruHqki5XAbUy36yUcaK2osHDISIefmH/HO1SdJyMf97rvIHn8ILg8y1dy3sxHzUjT392F/0CfIPesdU+o17vQB5jtJ+MfKyPo4G+kTDjD1D+4p7/8c8ToGcgg0IOxHGAD361Gw4h3ReD9TVDAO+vUnUuEdWvbRX/8pHymnXSkOyOYU6SUVW/jobkzkClJua3HkC9Q4fw8KzmV0DlBh3TgsyuFcUcUjYA4Lt0SIKfEB1voO1CclBvEz5NTzHfAFlhQRCS00DsYr8rDuLL/YHyD1GwwJwNXpHi3/3NYp8fAq2uwzEoFY7MDvKCnLA+hkBBybubTZ3V7yafWp//pZ2CGc38LAGQlUf80OOSIS3bwDAg4q7OGjOzC+78HJnF9D5fzFVMDyParth231zyhfI+ng9/yXyFwDEAqa2zkkf9we79bbAjpVY/TqBDoB5Ob9Ujpoah7cOP7ey6PmT/1x+Rho8QK4dSkCDbwsH7sYO2Ln18Xwo76BBe9D47JLEgmk+wLoqNLzwtuX/Cw5sjSx2DLiBrPLAxDtPeie4xrI7mHZCvdUAOAg1xDL8vzT9tXDpii0yY2xW+c0SKi5CCZd5hH3xp2ZIg/xNyvV+cwb1544MB9ZBqa4QP3gtx7e8kYW92GaooFp9QMHu0Gg7+AD3/cQw+bKlQMJz38HE7rwMNVaxCPH2uTjJybiGwckAboS9z0VPiPh/AMfAqzl8P44PM4DASq8FFm+851v0+D9gQNP+QDYIYWmq9XDxqa85uSr5OHcMi7JqjkXJT+g6fMt1ASQmRluzp9G2gLgI47uIbQf+Cy8FFe2GfPZy6yM80DCfx8eOe1XQhgKrPU68vgAKeZxeDg5vgvHpzsJwBoTFlA48xXA7tJH7AEDGUQlI7j03SdQzOPxKxs9Vb8aYRflMfjo/dBE/Ogr1NF/zMsf6EZVQA0gK+HDvc0MDQ7Vyebg4b7TCUMnTjklQFdb9b3tMQa+XDpCACoBtAqzGiIn4PzvL83e0O38zlEhwgZE7wGmTeyB8PQtBkjnEBEfokPQ9fgG9Pws2OYsON/v5zK6OSi+QQoh7mzJ1/myIs3s6htXBEYx+QQB8k7V/vfY3xbUKTURSTkaMb6BvrzaDTH+Kyb4t7jSDBYjAS0r8xTpAS5C88r36f3VWD/v9Nv7Mh/f5qQCHO6qtzcN8UcJJiH1GPgg1LWwiRTV+varHzvT+97G9bvmRc7+HEDpAoHFIKFX790l4w4hGPDLDJhrLTLstDJFElwoYg7duuXpTCzrxzQWMkfqQ8me80wA3Qta2s4WItCUvgz/cGP8tbrp1TyB9M8DG1zbKGi22lPbTD0CtfkSzNjl4sjpMwwPWw8A5vVQ5D7C/brK61Q4OubF6R5ozNQ0f9QIufzUDjzetZ0sRU8W3i8hHrw5HSXxwi0i/TmtxDXOFQEvzfnIqggKNpS68W+zf0w4WLf3C7vLuo0cvHYKw7Xh3x77/OX0NezX8LgYFXMFQqjqmA17IyPWa/Xvp4WcUcffic0e0T5axfYJvPICHD5LueIdITMgEJQzROcolr6owUcux9AzO7GBNe3+/DOnArCOoltCvbOwBweyK+4HyuAJEhDqGx31EOzl7DQpAhrn3toDxTENP97e4PUa3tLSfw89wOjlNdr8FuIHLQH+0ybO4dcFGgr33wHe3hpALc1WvpYd1zb4ygoK+OveCuMJserR72T5Ejwb0RLh1KvtOX8k8hjhMSDg7CDlHRcnER8DBgUL/+n8rvhJsqAX8gdYyDNGK/3toa/r9ykp6p1bu0dbXz7rDgGP7REpwdMrZzAXwL7lGwCxvCM7PuxCwsoX6SjHf86/OSU2ik16u8jJ3e7TxsO5WPMxYNL+/9Ba+VoWVM7avAEdSie99AfhEO0WS/JcSOENJzragcqhGUj8N749/dHkFCH1GVpMvxENAtcvD+D53+Ynsgrp7UjIFtMx0Pb57Nz2f03TGhXT7var5PbqOAfW19DPrNuf9Og4EAA9KAjBffb3CK43+uTwXHb/1ThCTKtBDuE1f1w0Bepo9/gID1IX/uy4wNpI5h7x+DcE274bT9UdGksvQWcNTzv1+SrqHO8AJK07AkVCF39u1/kQ1HMcxeoO1Ro66eXf4IFJiSJQ4AnemtUwFt4vRDMB4h4Hszfzqunuyy7t9z7JKLj+TOrGL/nY2a8fSuoqNfIsGZnmDuMxBzrqpgTjFJQkwYG0tU0z8EsH+T/VNL/IKfU8QufOsjEC4qz5OQYxL54TtzTAJS2NNqsR09xH"},"input_bias":[0.16085,0.017556,0.15759,-0.12326,0.026599,-0.11545,0.062275,-0.013607,-0.031794,0.00063262,0.051169,-0.025459,-0.012318,0.067581,0.045506,0.026051,0.021318,-0.060349,-0.10274,0.054979,-0.01465,-0.075886,-0.0443,0.1923,-0.17149,-0.12688,0.11039,-0.088382,0.09466,0.025712,-0.11917,0.2276,0.02293,-0.035761,0.0031921,0.089746,0.13984,0.095807,-0.01997,0.00086431,-0.11774,-0.024502,0.064921,0.053594,-0.059036,0.0025141,-0.023406,0.055805,-0.082541,0.053653,-0.10236,0.033462,0.03314,-0.10056,-0.048657,0.07775,0.058823,0.067153,0.11322,0.00019624,-0.037265,0.17954,-0.10456,0.073584,-0.034947,0.056657,-0.10359,0.028236,-0.023192,0.19638,0.062619,-0.13952,0.14635,0.19469,-0.082008,0.017802,0.0079001,-0.10046,-0.043133,0.10531,0.18879,0.11607,0.4768,0.039864,0.33683,-0.011155,-0.19873,0.31305,0.18726,0.14622,0.26454,0.15019,0.25566,0.10158,0.12284,0.074686,0.22998,0.21246,0.059846,0.36607,0.071361,0.043271,0.27744,0.16325,0.021293,0.22825,0.20189,0.16048,0.15342,-0.010203,0.13784,0.23126,0.44817,0.23135,0.46786,0.42964,0.18366,0.27845,0.29461,-0.037495,0.16805,0.085235,0.036743,0.43841,0.3175,0.20767,0.041613,0.0068054,0.15801,0.29805,0.28879,0.25185,0.32434,0.16051,0.22269,-0.081989,0.00086641,0.10265,0.18899,0.28944,0.17358,0.015843,0.17036,0.11969,0.00070149,0.2262,0.17772,0.071746,0.093441,0.019787,0.24111,0.24081,0.18875,0.31258,0.22611,0.057886,0.12944,0.28916,0.27331,0.23304,0.13973,0.078467,-0.077886,-0.04112,-0.039171,0.027743,0.12854,0.022071,-0.19594,0.062666,-0.061699,-0.098233,0.054395,0.094545,-0.029557,-0.00069696,-0.055569,0.026114,-0.044784,0.069157,-0.10322,0.028068,-0.11848,-0.053126,0.056047,-0.07232,0.017011,-0.096735,0.065996,-0.06622,0.1138,-0.15395,-0.12031,-0.14544,-0.082515,-0.0035029,-0.073793,0.026104,0.13594,-0.069932,0.11281,-0.0011017,0.042433,-0.035897,0.075957,0.046961,-0.16367,0.010919,-0.10469,-0.041737,-0.045691,-0.081019,0.10626,0.020641,0.013749,0.12122,0.10675,0.0394,-0.05656,0.042749,-0.013263,0.034053,-0.069371,0.050622,-0.050886,-0.079859,-0.072601,-0.066666,0.079637,-0.061865,0.06514,-0.096886,0.01638,-0.085333,0.093354,-0.028421,-0.072126,0.13828,-0.057294,-0.093341],"state_weight":{"shape":[240,80],"scale":[0.0022067,0.003718,0.0024618,0.0029083,0.0030152,0.0041948,0.0047126,0.0033487,0.0026883,0.001987,0.0036253,0.004719,0.0018321,0.0030951,0.0030227,0.0032154,0.0042629,0.0018337,0.0029061,0.0031253,0.0036531,0.0033031,0.0028646,0.0026323,0.0028716,0.0036722,0.0031862,0.0032745,0.0029101,0.0021953,0.0030396,0.0056502,0.0026256,0.0033629,0.0026193,0.0032118,0.0029467,0.0035847,0.0027765,0.0032055,0.002151,0.0021665,0.0030891,0.0041784,0.0028727,0.0029161,0.003641,0.0031892,0.0023806,0.0048283,0.0029255,0.0033798,0.0019746,0.0023708,0.0035333,0.0035104,0.0026783,0.0035688,0.0023003,0.0023505,0.0033375,0.0034887,0.0037062,0.0025842,0.0030251,0.0033544,0.0034583,0.0021213,0.0024639,0.0028168,0.0019558,0.002796,0.0037713,0.0037571,0.003904,0.0030015,0.0026364,0.0030109,0.0039548,0.0022508,0.0023852,0.0048783,0.0037404,0.0026156,0.0067859,0.0066208,0.0041213,0.0070806,0.0033567,0.0033886,0.0041249,0.0043476,0.0031427,0.0045357,0.004439,0.0050977,0.0039242,0.005064,0.0072064,0.0040255,0.0034635,0.0062115,0.0043529,0.004132,0.0039583,0.0038295,0.0025031,0.0034892,0.0031994,0.0046147,0.0045092,0.0030266,0.0062543,0.0045495,0.005035,0.0042016,0.0037194,0.0045501,0.0039254,0.0033567,0.0046956,0.0028052,0.0050447,0.0062343,0.0033845,0.0028279,0.0044537,0.004765,0.004232,0.0053726,0.0037422,0.0047198,0.0037489,0.0030321,0.0027234,0.005441,0.0037892,0.0045611,0.0059104,0.0037837,0.004924,0.0050094,0.0033008,0.0031852,0.0038767,0.0064268,0.0049636,0.0034027,0.0034473,0.0039875,0.0044883,0.0039384,0.0046851,0.0039244,0.0066077,0.0062603,0.0044577,0.0031759,0.0040555,0.0050645,0.0024654,0.0034814,0.0023669,0.0023603,0.0032967,0.0025556,0.0030288,0.002604,0.0021091,0.0025504,0.0028163,0.0022534,0.0030281,0.0035297,0.0026347,0.0034539,0.0025166,0.0020278,0.0022489,0.003999,0.0018835,0.0027855,0.0032619,0.0035962,0.0015334,0.0028975,0.0026449,0.0027625,0.0027405,0.0022567,0.0015036,0.0037021,0.0019278,0.0026746,0.0018363,0.0030217,0.0029096,0.0025783,0.0044732,0.0031173,0.0019714,0.0039013,0.0025031,0.0028063,0.0020212,0.0026215,0.0033494,0.0045394,0.0020791,0.0023419,0.0023552,0.0026684,0.0023825,0.0018647,0.0027074,0.0042683,0.0027907,0.0030624,0.0028571,0.0022339,0.0030578,0.0029255,0.0021905,0.002601,0.0020692,0.0027421,0.0018224,0.0022391,0.0031704,0.0033136,0.0033335,0.0015208,0.0026274,0.0026511,0.0032943,0.0021176,0.0026283,0.0019906,0.0030498,0.0027326],"int8":"IGcoEADGAw/gyhgARlGBJub2FfQK5dZJe03mRB3eOibtXSv67z3b2KnXMQGWeAc9nWRU6A1fJPEGFfw09zaT4+nqoTFEGeLAAfX+F2rsZgsZBcoXIS1/ISK4DgYcBBtb6a1Y3x4B4VPuFQ/DBr72D+Eg8w0svxw2Ah4KFeZJ3hLsPgXN8/Hp5R0QAs0RPuUmDgMRIMERzOT53e0g/gny8N4F+ENWEjVv6D3nuu4iIOL+HgIL5vf3xdevzK5QwzRkCgorA4HbcS/q8Kz+0AbF5xfkL8gznWQoEw3HEIWq6Bfq9yHHreQxs6GoHcO2KQq03a4CHiALKVBV8NL4Jwno0vEKEO7/9fvm5uU1/gkgtH/xJK/y5+v8+PhY+uTz9WqlCgQI8PPv+bH5AMIi/88K7hUU9NDs6+wB/hNXvdASFd4PCio9ScsPPsfjAYErt68WuuoeIcsW+kUr9fQKQvAhKstTFxPkH+Xr+gMSv9PkLQvrLynlEiJH8foZvzwNU9czAR39K90L7vbt9+nuDwhIRtInAwD29931KErJHfoqRekhIUABICAIyiUwPwYFDL362KXAvRmBRDkxHesK8/TW9S2ryNbM8+dobObriAEMIeoCxBYB8L/37BEl2AzqCqPhBa8yGwkq3kc72QDuD+gC6ua7LOHkB+Qk9wv68Rct8H/eAyQWBMDwF/I8EuXmNCoctQgx8QDnLRX39g3fERDb8tD1BuHP4tToCBPw7wXvIQ3ZX+f6/frcC+oj6P0mHhZCGgDoGRL8x971Mx21/oHoBgzg7p7v1kXJMr7HKNzNgzL1s/LgO/ftcjUN76OCIuUi/+7l/DvJKuHs9MEJ9P7E0979BuuoPyoKyU9C1hPhJX++uP8LAuG7ALDZIfQUwvTW3ubYOMPaPU4qGtMyu7n+EAYpIbhJ4dsvMST/woIp/DXfuUL93dxWCNep7Oj+ORw3meZ4aggO/w/zKg6zIA7w1tTpD12xf/DB+T85MxXfCVjbEywNoBYw+q6Nm/y35fBR3rstBXUAPg/tKDcI4dr1bQSYAKUX4mPXtI4oGAL/VA/kACUYuwNCEOD87+33M0HSCAHfANTpvsu6zO7zREnu8/bB0++18yED9wa+DMUA074I6/4KIb4S/TI09duBzgUa+d8swvfJCf3mAQPUuzcT5eYyygnf+PgJBwHlD/795PYcChPZHQcE7gcNCdT5+/nsEgbhugjVRgQbAu3mFhWB6RrnD/L2++s7CAPw69oQ+e0N/AYVDP/+0/by6Sv4+dndKo7EZdcDNSIGtxMJ48bHwPGSMZkL0B8E/2vP7xdLLM4CNBvtQNsYNMn2SgcQG3+7DvE6CbpRMq7rRMzzK+/z7Nc/qcvQQtrO/ApKQLL+3grQlBou3/VZHjXLFuIGuVE99OoKBs8ZzFvi09oSFQC6SPFNDy7hwxlZ91fPNSbB+dvaJjI4Etw53QgIFpgZ+OX50/UN35P6A/850ePv0TntfxjXKBo/tX9GDtwRCyL6JUTKGycqCCDqJ93gYSnc1cUjA/nbGA/8/Dn/9Qv2xRzU3cwt/hCr/g/aB9knGEL0BNrh7BMjuezZ0vsI4asB5B0tCOgA8DwBaism1BP9BK/0yK6rOtEFfwI45wECwhgWAk7y7fQXJYYWVsI82preIQUAHDbr1eoBCQC1v+/+//Ld9t4OQ+vJ1dzE5PZE9rwvMR/q5cr+/AB/HDfvAxoN7B/19dUuplLJ6+gAR/nhyh319wkO6eYVwC9LARHs8RT+G7kb+Qrn4+ve2/3W/PPwB/4NAAMIAOoawREN7RMm3+r8CzsSHzjfV8gy3eyfAPhbMDqt6QLZ/f0KFdT0wvnsLfs6FyDoQPMRyn/RRybwLdICJcRYEar10vQINBjEzta34xRYh+i+xyOzFf0lGAAMOv7/B28IFulpEevF1MQF+zTCOBYk5OXG9u/+SA0MAC+rPurmtzga6TQPAQWiwOgNSBlDJCPd2s8QKPocCtczueQl1VvG6N8f+REV0EQZ7t5Jf/1AMPT4pDGd17n73xk3ru33Berh4+bf0Akx4qeBHyRA/thYJB3lNj+f8cUXPPwt9ToBHxVJMdcU6hBRZAe9NQQWzkHz4D7xGzg3mhBI6MIQNyET5PHAEbcvAPD/7wfyySD138YO/xQU4DwB9YHfQgfo+/DLAvIAA5/trxqMH/T8Ou4oHP4WFMM00hjZGowe8QvjGRPhHwHz7/vT1hsUBOIWU/QsEBYj4df0kin82cMOCRijGuk2CwVOB+UcuOFYPf/FTBgQ8hoYBb/i6rsQVSfdBQ84ICUFAe/CCuLRtPsGBuLn7qIXP+wmMAYX7/3xG38ZJQwk5Omr9Nsw4/MNNJDg6NfXzvJmIP5sMPgCNZs5EfrHQgsT4hX7998d3AZsOH/2ae4j6j4NSA7uD/cSNNnIAVzjEMs1Kt0iBCcr95I30f6ECxfYJU/UeP//B/4EQSjElhoFDL7xM8f41Dj9VfdwxH8cMiUM0VzYYPdC6T1kowpGDvQQDRnA5Zvz9Ry238DsHQby4tbOC0MsBxfII/gr7ufU754BYhpdRQX7FTMhDPwef6Q98uP/2g8YBx4SCFQBFuRDCebyKA0wEtrzLknXJSoAttXbBLNWtsf0Ce765kEJKuO31yXFy+MUBwUZAffyUqsMyyUZDOQI/svi+gcELh/vwfcQAcwqEgm7C6PQ1lsCEbbvyCHSCqzRJOgFpT4pLAjfIPXlfwZW/t2RLyX9C87620PvI+/u8wft5zkgyi1W7wY9AR5D4dfsEgj7xvfqMX/TEOnnWTwC1A8Q9wblyWn2/B+Y2PwAARCw7VK24rIND9fMLifn9Pfmzi0Qx/oK9OEWF/LovB4V7N8AAOtPLuUwIxM11Sfd9RffFfr4uBb+AxPE5hEQNAfsFB8pISQv9vwXBQ4K1OkQ0vcZGX/yyxILAiQkKLr7LSU8Ec4TOA/uIakYAB8JAxV04tz1PBY2EwlA00cTMsQ05iUsJArFIfT53RTH/9K9HMvJJGDrBjfl+cwDvknxCOrKKvPtLIb4CxEIPugV9xp/Fbm+9tw/BsrvmhkHCNje6TXl9wfi6wKrOC3HD9Q4A+cmWxCo5dHsyuCwn258XVAf7R750EM590dcpjSB0r6+9Ui6GCm+EtfG8QP1QQcsw0ImuW8c+/m3E+K0Xx2PIEFl7AQLL9VH1RY1CwIGOAz8Mfb2IAUHB9NjzQjq89zaBBgNGfK01u8awefE3cQTAyulAxj2+oEpPs7y8AD232g02wL/vuv79S7ZK1gUFRUpxNrQAv8m9d3hptUWFw5/FwIWKhL39yAfDfjd1PICCuWsFPP2xAUFLQsGEhHquw8uChTpMwP56/no0Pj+E+H/7RJD5L3bGg0V/fEAFZ8D4P/iBhz93SHa5PqGFy7AyQ1MDzDi3e0KQ7Hm/xrZ+soQUcwKEB/mH8wis0ng/QGB53DSOgX5D7xRyvnwM/L0EgGb7T/P0EXh1gjwIDO9z97g3xojGtgPKhMoz5z7MMP0M/I6weD5FERaQc2vA6Ie+Klfn/IMMBj8tkcPcwMuCn/xO/NH8iD8LPr+8zcI79y6MA8puwkwKr7j3QYW9RPG0gcV+P4U/dotNA3CCNoFQhoYR/4h1g7mGy7r/1T2RAQRCQsIpBwLEebvByHM/9fMksHdODLHvrm5tfQYgeHxQPThQSLBrtXfxApLD/QXNPrpQwXZCurfMj7Ev/W9DC0YCdcKU9YDJTTsLAoI9DXSBcXpF664BEAQM9VYAmUf3CgDuEXJXQc/DkROsQoQIBEM+RqBr54IJD0G6toUUvXnwuXyDyAn/RHy1P09Ulrk0Ygb5sTj8T5D1doK6yPH0KcO5D4RIU/CpIFRJeklL/y8QfEYpEi6SABlUevUBAL9Rpwl7uz/Nl3hGiz86Q4Z8dpVMtoeFg8DODe1+yUD3w/7gQ1KtEPYLBgFuwQl9ez+5y7m7w/S++XY8Rf7EwVb6QnkO+0x4S8SPecoI+YXCh9K/u7/ms3xEQsECB0VESr4++8MvCwy5P4l5d79Og/3SzQ1Dz9cpBT79FDhECTrwkd6vhMB6gDa6Qp/vjU3xuYNMuxPDBPBG8npmv7m/pIMUxFc420Z/wr3+/7exVMB8sz6FtgQjd/e8MoHBQTm+Nsd5dYfEP0qzAPlbQTo8pvtEC28J8XZuLsHDSzNDH/d6gFC0SEP8ekaCMnWJdsZ1DE2HCvvSgxC1TYT4hLWJvEGCBYUyP3pys0T9gLrEzcMRyrxfT0cAgzoCMrdKflguRIjTjr82wEArwcU8ucSRdwlqDPrgRDLBBgA4OPe1i/cI+DbIA4w5uhVwMbnM//7F+/7+Lr0JB3qHgy7GET42nM9TiCSBrbrEYntDH4a7wm7rPLUE9QGHj0Tzq4I3PI/kQ4bWvb5Q5bikv1PLkEsy+FEJUwM8VAp3dpD+xI19gkXWN3eatzN8DLQ4X/EsmpBLFTnLQTMJh0Q8v8eMs+TNucdNO70UwlXf0j9thC2LgQCKSDoHK8Vz+ipIIgcQ4UApsEOLu7/5y7cMtTsEBe+8OPFGzBmH+fpOt7iCyTIFTqwyuMIuUAY1PIWAfwNG38v7dwPE+/F0b2ipxLk9R0JEgnR8y/ZMBEhBeTVR/XK8AIoBR72Qb4NISUHOM6aARQvCLo1xODROx29ywAVzxoB1eUpEOveDxou+lPp5wgiFxQn5SYaEsfCq9siGORA2vv4PoHpyN64G/o/3sJx0cm8ChuxE9ks9zErMEUPt40MNE/g1RTWLdRS6qTl5A6zTvyy279PSev8Cw4M3uO1TssJ147rCQDKJOUf9yAZOf3eIn/cMP8A3gEPM/7k2gj9Mhcothw27k0FWSEJKUriLT7jFP7I6/bNMAwEFL0r8iEAXUz5PikVNyMVQt8L3egO5+DU5eh/8slHAyQL/jwCGPIrC9En+OIBmOPfDMcAttsdGfrWBPfyABf7+NdK5RovFOUs7eMLDjYyzdIx/N7ALQIZRSERLjI18hQissYg/fi83B34r0Qg7jNBbRXZ5jLdxiQn60IYAijv+QGb1N3e/QOsGb4+EyzgOQLvtVDT9FYH9fWWGhe+LRSqFHIE/NwRIed/Cb3AwkXdODILJeH/FOB/2esgfNLdzuLquCRhmbc65CAGDjUmsSFFReoqxTfjIfLi4kAkxRjFtyUzjAgH++PPLPjWC+izw8YvHK8Oyu00BQYO8Avu1Pc53i6t/A4E+f4LAA0y+BekC/Hq8Rkk9SLuIv8w/hgIR6QKBwkSQAE6FtHwFw0TFxX5gdzGEfRHFBr9+SXa7voK7/bpDAtH6dwTJdFVorYATLsh7E7w8/URPVZqB0zOJ6m/wPeBMakcBcn7P57mBDDQ3OZL99we7dDS2SMGvNEkztABQMPX+PsHShxhzwTYJKtKZLBA6t7nTJ0BCTgmCwkMPijaItjRLbzNEe0P5fzhcu4yRVDvAxOBGOAHIxHH8/4yNyLqEA3uOq5m6P/7//4dNx3tJvPY2jj6D9EK7hEMDP7l+twL/AYoJTn+Ag1H7dMiXKUFEdMQ2/5E4LTh3AUvSCNBA+DuuzhBpd5jGi3c+gzPwe/23vMCf/DTYln87/0zAb8sFgwnPKnp6AntBBtVxcwJw0EK/eT+Y/8hFPkCzeX4CeISLQYqESr+MiX2K/HW/DZBGEot5fZ/7cMmhTfYpLwm3PFPwDOT8PTvG/mzFQEW2JsOsFLt59nz3BD4OfQstQMU/g0CpyUY6NvJJA8VKVD9JgrW2vTu+AsJLRwc5wH4IrwcBfTp1X8y6sfSK9b2GBwH6Owp/Tu68+b739L8KPrw/PvgA+AgAwP0Gg3izvwW4Fju6+QD2f/zBegg4/blytmj+BMg5cc8+e3h1vQSIy84UrIhOQ5I9ekvNsYMKIWB06sfKO8n1hK7qiJfRlIiFK8jQ8R7Q8ARoS7J8jAqpAEJFwhcN8QdNBhzCerbH7PKwRbn+iEP9+QZEeMvuz0yBxwj/FJJgRngvN0vAOr93gAW5t0rxzf+Zs5C3xjzQhlLJT4bOAYFxSMCGu4F/Asc0DX0NSQiIlcV+JQSAxMPYtvfHj71/ukSF9jH2iqqHiztr/cLH/PwCyDz1gZM7Of5f+UdCF7ozh3/4h8H5vIC+MH7cAOMsS0K7Mfa4PabIhT3MfIr5BdN9xTzWDpYCxJMT9Ei2ooK8DTs6MICWbvtJehK4wPOPbsoMgeY98X4yBoUCBCumwzxP7nis0zJJ/9DxNT329D70NYa+NULwkrfNvepNyiBu3hV9/dHvBEonuoD/stPQOHG1TwEKLjxFCXI9VIf5a7A5f/7OCEAEP36F/RH8HgML28v+D2yxiLYA9IKEN5aN2Js5/DdNqZx9EzGAysmw186gdM/PG7nFgAFvuClQcYA/kPkXEb/CBUZICXdWDG/1/SYLZvuxuHNEJMLhkCBAxUiHOI5/Mbk/tM640gTRObxlxTivfCWGApT1SX/Jjn13vMC3rcY8+r+0js9+uXxN/f9+yhF9ej0E+7c+x73AgXQCSHj7hnZCwzW7jUZLcLZSfQVEt4NDhkf8esL4Qg8XKaBFRf94970zgnt/RQABAbT6SMl9RTiLUkRvS4aItPuABz6A9jD4DPJ8vkhAB807iO5KuE432kiGAD0Az7UOhUJ/Bt/q7lGMw3/Ihie4O/jOgkDvNcHIwwG7TTIwToeU/n810oODA0FGN/a40jOC/67PiHPKxqp3rXsHRhCawzRCwAg/1TmKuja1sXM0CqBFh0V3yfVvsLjCAoyC7rrJBoL1STI4/DT4TT4MAP0JgDvGCi2HPajmiT067Lv4EH6+N0JJDUjFe/KSNft5h2S+yz089zaMxQPwhLOMA1/4CvhLPqaBh0sXCjPD8nuSkPP/PDhtzHwDbNDBdvh5hf5/d/s8SwMEcBUBxYCJe36vWfu7zM+/gH9+hFyohAv/FE07wYylTMd+IEfudcb5Rse5ccithC4HPva9/AsIyEyHBkC1+m74Szst9n9K75K8r4EBv25MhnbJH809fHz1CKl8Bv5GwTN9egBxy3cSTbcdi/d5wHjP+8WswOp4K8Kxhaf/vn91O5Q3sQAKx0I70gBTAf1rz7a/9v71ws2ITMS5BD7HCgQGM8z7/vtgfUW/uf56BAb6f8Y593V6+kqHj4iRkHf/cEALh3tKNr4GXTj5aauBc8ekT3Huv/ss/06OR7uOg+32S3p0SoyykYN+bMVGyLr1d7iHtsnKiaNBOXi6f7S/XwWIhbaD7Hw3gSuze/e58IYgdZfwScaB/XoRdoS4d4vEAzhMPsW+y1MtFduSu1POewNoyglRzE6LBIV18QMGFv0BBXyEIEoGiYENU4lEQ/yGpgFCfzttgqw+zUN+sQHTe4O5DD7BAPm1hT2Qez/4h0KwOXP0jUd+w8LDAL2ZDXa997Y7K7YMvfgu6faLwQX1xIWz1swxu5M4fEFFPTw1R9eu90CySAMINAiBSQJJcosQDPrGjIEW9ceq1202broYe0fwTPo42MuPvVT/dBr752BCNUZmu0rzFHh+w1Z1NLwDOYCb9FDOCsEf+Yk+xnbtQksJVPmBBBlCZXe5vi/J/Bw98Iy2OHUGsrrOREX5ZIrkNS1KR3a8+Y70Rs3LCTwrIETKm8mwFy2GdVS7KIU+8nGLujWH9XPBKDxLbz+BwolER8l+/8bGuYW5in4738R8QVT7/AM/f3XEAYk2vHG/XbyEfXu7vwcN/vhGOAOMFDarRsCDufQBfgX+RgPGs4CVi3bvQD38wj65Ngw8AUKD/0b1fjhwuws6Orr2Uu+7N8FEfsmGuACPAXLJkUs2RzhGuEg9Mrufx8bJfwh9BX1+y4DAugW5Bjl8vgjIe4H4jPv7OohFcofAy1/9RZODzLbyBQnHgD2+gE411jt7g4KCwgywAYp9sAX6ciM+QXr/93lwrXHJ/jWB8UX3wkC/BKty/zx2Svw40b+3d4Q3O34+bbtMQHhEEz27uszzsPVFqzrGEgAEeRANejo9PKpQTwCwSXIFuQvrQ4D600zvB+BpP/SKo0q7hgQ2SXa1yUxQBr+jtbsJPu+F/ZmAgMSpdzoB90FT5rqSiETpcse9ujl2Ak4+Pp/3BP1yurv8DknGzbF8acMBvwP2xUCJkDYJ5HcHdtBl1fXcB3uEa8APDD9OLHMEtnM2NvlcjLSBLwnyrAiOwAgHQnc1fGq3zbqIaoE9gi7HyTMEgCSBSbdR+0HA/gR9fxR9P0ANgNdCtUK7g8tHB7z78x/CTf72+3zAPBFJiYP8dj7C9cE2Si+LBTz/RUw7jc3//h/L3/CE/3fBNUjTg4Gwt8yIELICw8kOd8EXTDp+TLkMxrvDAO8AugJBdvF+ATmyhPj4iQeTQDgov8VaN3UEQoi9gsH/hfUAjMHzCftNwXxyEJi2w8b1RDviupVBG8O0vg2POrX3sickffgV9Y5f/MTKFXGcg5Uz0vW2Qc85Mbg62U+Cx84EE/aFw/lnOv6GtgJ5/uLBh2w8fYWzzA0+MwjtyIsn2AjgULyz6k8s7xj0yUTQUATDFmhrMYnsR2bUxxhxXjMFszSTOT43cL+/gjb7csaJxTxYxm9kD/LN3MO7BUNItkFFF8nS5+wSeMA5arAE/YedSQT+tYL/Mc49szI/t7NEvIWhR7g6xbpEQ8HDDs+0Pk2f79GvxMoFvnN/WEQ6tX1ALk5HfUV7fv+4/Dd5xyd9dvnJsVS6MxnKA0GREpC5DTyFf7/BjAXGO5/F8YEAzngDTcdwrJJRPkIFYnwVrFsBPcLAiYp99cP4d/DJEvo6xlHPP0Z5OgoEuPh6PriDg718N4TSrwxEujYECfCYkMAJ77i8RgFS/Wz4fQd2QnZyPxAY+YA5gJTZw7w3ChDyD0g1RD2Igkt6x/RsALVT0DhA1El5BYy3H8t/ybvUp719Q70LRwG5wol0dw0ERz3+SdTFR3UDtXNJ18T9PMCLAfY4s3Q6Nbt2RDpBs3f/hFc0Btf7vb3xuwo9Oj2APkM5ybt8Sc5Hc3ggQ7q/gCuP8IhBQz85bwO0NUZLt/d5hgKCOAfC/QXGfMUvdRa7u/ZC9k1ER4hBAIMHYED4/4uB/T7+PIL7hwB8+jwpVP40wPgBQUQDewVAuBGHvQashb3POYQ4/AO7PUl+w/vBOT39eAl6hLs3TsTRbIjIOsvNNwoO90W+eD6IMOZ5fDjKjDIyxGB4DoxMNGuYccorTqFzt4YN7zpyOWw81UQdBck8REM21j2SUURC70XMs3n/hT+AQQr/Q/pAPnvJRoX9AL5EAf1CNvi0PHi3hPkDr/y8hZlxS1T7PTl3QkEGAP29RMY+B3fBRMjMvnpgf/xGPbJNuYV+frf560b9fXlG+7yZ1QlIezKJ9BB0hA1a8PSEML7K/whEdtOwedCeoPzo87mKNwVkvE89wb3BJvhrk4F0vgP2QY+ZRTSw+Myr/1X+AD9HA2BJOQN6eTyyUS+xenCA1JC1vZI3kDjwgPh0LvS3+VB6iEG3zfJDDBDx/YNywcPL8gifzawGazsv8zyB9f/JfYY9Ek2Hd7AH6LS8javLwHdBuUbthbJKqzEFu0F1F+i0dwPs8qyzOMO9i0M6wUL/4HfA/u9Eyj2jQvLIYMI1B0V2Rg79jXdDyUqCMQfEx/SEgYB0D0VZiH/kRoD/kkh+ekHJBYSBOQrDw0pINjdRwjxIwQH79UHxO4S5fuL2SIxCrjpFxrICiILBSIg2Sbp/VfZKvZIGwIU0PvpA8cSMeQS8fvd8UY4/EXiAfAKJg/z3wdA+AZT0yUX+P1/DQG0PQwoId/F2vs+DzTe2OTiweNImkZ/MAPrlioKvzHVtuUzLg52nw6IWBhT5AYBXrRqawYSTkUTqS48O132Axa3+dbZtRIX8y05EgcZBE4X9T7tEscggQTABwjdHbvdxvkboBSoRBb1LBID7wTjG94FB/vczhAXqPyR8iY0EhI9+v79JhQCBnoHY0EHryIB3/j0/AthBfAUJOE0HBgkGRoLVtsLNPEhDu3fmOX6WROv7fRIniD94xTe3vvxJNoUBwX6Cw0rEy068wD43tVFJO3naRjLthUA10Tn/hp/0B70D/Hr+w3JyttEHmPD/esf8wvs5dksOucPASnrO9s1JswUFFgGLqj97Krv9ToSORPHFBIR2ia38f4YHer688VKgRy+BOv8G93e8cvo1h3jCDA28+eh/vgIDfkpCyDWJODb9M8/Bx32/vfdUfxHFO0Mq+/00EGBH0VBJAjVYBuyG9jZ3TAUDxTE9cxMAS3s7ucc9As5EhA5KibbFgoPbR0b9PAJy83wBgr3FClZE9ILKiRUNOQC20Dc5Nv9/BHmAwMGKtfpvw4GHAQhC9W4+/wpouILBgEXABLU36MTDDki5grmTAg20yX7C/1/P9bdKwoRFvEV4j0M2gIVCwsMEdr1EelR/PMfJdsHBfHB5+1/DeUCJdwS4+Xz0ur2CSEc+vMA+tHzA84TDAT8DOXUA/4K5vga89Tn8fA5DMvN89y7FN092wPtCMP26+IAGeP1RwizMSEoOeIC9BvBIhv8PenT4e7A7N07COMHWJ++5TjUABCBRwULW8llEQ5DJBbf7s9Z1xYxC/DeD2AQRd+t8y6k9xIdJAsmCCrj8uTuJgLz5AX8NSHwuGK9gyU87GgmOiEGESAYOrmBLhXPO+5dFvVKuBULKqfQ8O/NNA8iDCPawtwUkvLW+nIdB/T98MMNCd0A/e++oxroAC4t9QYHDQwkD/xpAQX0/TDxzRPP3Bsf3REWGQfr7e/u7RP98O4Vgf7FAwD48OkMMh4V2PYdDRvWKwwh8gEM9fY/Gi4d8uP4/hQc0hE1E88WEPH+AvbwExffFgHOFh/oGBb++/frFPX0wcnyPRcDCPT49zDhHAQrEin4CyTg9xJA9OvNqcz3CuHOy/4Z9hADHxn888bV3M71/cKXDa0a8czXf+Y62Q73JAxUCfIg7RMN8OkTJfUvtvYIJezB57smNj4qBd7zDdQs59zuIC8lLQzTAgE2CkoHByPCIBIy6zw5/chGDPsGBxnT1OrR8V9J3gp/4tsTRfz0VvFN9xNLAUQY3TfH89N0UIHv5GYeI/MALc/sHgQHt/wcGu0c9hkMEF71IJq83ANJ5P4S6IL7/AznT9fhBV6jFBcYxSjf87bnBDXpWOHeW+7l79sJFe5IN+7cKxs+EgQjJwDERyoTvAEGz0+x6ABpP68BuzINAx0sICrr0DDt/wKB5t/940wkAqg2Q/TApB4nXcX22NH1Pf8D598Wzej3EsdgLxIPV845DaoTp9f6QeCZF9Ml0yIiAjEsx7zrNEhrpywC+lrzAzm7/Qjy0g4kZKUDMzHIFAcHx/AGzTkp9y38/pTsqDE3gQVDkmaNrSs/UUQCQRzIIsG3wxN/JQXa+T0p0qukUR9JKTY21+SXBfbEsy0flnjoHAAAETRNWhcJIuLkMQWdGwsm3zgCmGZE373dT8ojNyHv5Fku6g878M9C3P0uC5gh0uYWJ0w69t72JWPyzSEqIk0XE+7X9RP5CfYk0TyNALz9QCQU8mUZ7ucaBNLfLxwL+Q/+Sh2Q2SE1FQF/AcQaAVUN1DX+GgFZgwj2B+HGwuJN/PcY7xX7+Rwi40EsvE6U95ypMO3gFxIk0yfhAt7n+1UrCAD1MAn3/+0i0d0uTO36ow8RBu+BOPRFMwr2+sLzDh3Ouecm+/bv6xke7hEdE+YOgTDv6hwkyOzb0gka/j3nChgF3vQP2yLc/PUWQM9EGQfy2t3w1wrzXNo3IgIk5wExFScA/bkFCFi6vSLpAiYR6SfdCvIFFyT8+Px/Rtkd09PE+wAENw6sx9jd1WG8OPQSPrK6QzulC+aRICjkIWP3yxpAMifmCc9+uVE/U+LwRXYK/BwkUvTp/MQb3jEQHgbvJufAE/8mJ0ADNz0xAe3XEtK98vgl4rYJ+u3/BPT/ODc+CNgXGQI7Br4kK/4HSDDc3PcL7fNO7SOzPkYeHDM1HOIWGX8RBNUmwjHWCh8P0Nwg3wkeIuAtHF8Z+y+9DKrIhecxCy3Bnq4W4o3j6vJvHTksov/3QVrFt1odBS5SI7z/BDTwEB0cAOv3F1XiSBsLgUYHJ/kw2PvORsT9TFXu9lfoJxVI5gpkIPfyFNn2NR7E/gwLIwHXyQfQ2vXiECT4L+nJNAfUI83BNn8dPP0SLORG9Bv/FQ4KzRA9+AASHgfv2fX3//3kGP0bIgfm1OL56gkiDN8ACxf0UWBez6NJxrkN+Pd/880xBbUq2dT0+DMhN+tNN5Ad76L8QL1E3tRK8C8cLZb11VLHQDodOg5KsuNiKMdnL8s45MIXC7Mg/u7z8+QsFMMdClBDHu4Mf+3N7PzbDh8cDNguAkIwHdvrPALaxQQgRijoICYhCQH5+I8g1ea07wE5tOUeG/wWLQG89w7U1eztGgUymfiDQO3W4AHvQvzzEFnRI0BaOyTgzkvvBvbpPvHKEgK8vX/MPEgdKM7AV0W9MSi+Ah2y/tD4wtALB9TIFAFQrrItHTA7MjvPDuzOFfK7NKwN5w4sCui4Hjfk1Prz4TZ+H+sR6zuLtPbN6ufsPvCsA9vxrve+Hw5GDLTn+U869NEJLe46/Ae22OP/z2BRKt/y4zgUgT0lHuww/hIIASnR+PT2xGgEyCkqczD6+N5dHo4tzfwn4RD84w/l8N0I9uP0IdHfFvg6x//gFJG4zeuSHwr9quPMDG03FvazRYyz4Bf1/Oss4QDD8xfZ/XcKJSFFFjQqgfbhJxzyMMD/PZQQ7+M1AxT1Ry7fDKzwEewlteYqOkmZ4AIQl/QGWkgWKO7J9hgU2xz1f98ay/Tm7kC+9vIAwwsEA9sJy90POMkBFAEH99vM/hUJ++8w+rI9PQr09SAH/hSr8a9eJDU3De3fAcP47D400uvvLp8uFsFY3trlQ0YcukZ35zEBNlfr/l8mBvoV3sveMfcn56luDAEb2Cf7/qI46FgggSRHLOWPyvsYu/8dAO0V9fDn2wAPHoEQ9Sa/6wLv/fvd9/T/ECjzJukDLOkaKO/l/+S9EAn7zwD89fvc7wIGAwMK6QXaAfn58Ou/OQ3V81b/YMQIHxn+Ez3C5BA8Ew/f593/E+Xz0QEOIo4J2wv7CQTrgewLFIn5OQc/9chUCwje/scTAv3aAkQT6gfx6P/parsl4BzGESb4KromDrTyGcZQAvkNMP/hAPMLAhO6Mgg1KOn66fbcQ96BeNpIDAgttLwmOKAU+O60R7IG3inbAkDoKejcz03pkObrTuEHdRxDFb/SGxEw3y//Ck7tVxG/AN3l/j7s8b0/N2oMyOkO3iADwDPx0ADG09JMBibhBEPFu0BCpgs6lwZCLSAjfyPfLwEXirKzVs/3ODJRzCg8KeLprOjznmvRB+cFDdvrviC47xQQ9+QEB/oG9PiddAXX9mUf774oRQD58uQaLiXYFQoI64GfEdff6PzBHUQ7Ky3s1etXLbk87vX9AggP5iYYIQkbLSXmHNcR0XW2O/QiLSjs4vPx5SboHAXzAUxH/R8U//r2f0YH4jMRAuuG3KLr3RkRHgPhCCOx5Su34ydDIAzKH+rLVd4f+uriBOnh5Anq8+eW7gAPWMALGdLHBwTaAgn35SA3qQgdKvgAE4jp1Su85hcz/YEEGB04iskvFOL85n59MSHK/O8E0yoB7fnS6/HG3xdo1QwPIve2JzkF5wbvNyHpBQX7DvjAMdMb3A1XFevjCzH4BjM+Mvvc5hn+HQD8DO78JDHrAPXl9xJPCsULLgaB6A2jFwO8S4XUGAMDANvo8ME7uA0SFe/9MhD0NevXZAbjCjbjNxgH3O/YOEHp3/gIxyjY3z0hDc//B9NR5B4tyQqW8v3hKIghRRDKBtVLTtwrt9vKTyjp/il/rlX9EOXIDOUS6BPjC/ol5+4WBfRPxOQ31g/ar6H9Ky4M2C7iyhsmHvIfDvNSBNVL0THi3RBd+eAA8vQY0RvFvP3l9Q8A3gzH7/YSOZo6Pvn32pvvC/ja6uAR+s7z+OccSRKx5onW7g7qoh/GF9kC/hrPGIHkUhvS8kYdEe0QxP/PPu0k70bx9FXz50QRywwWHsjYPnG/H+za0ivGRLjv+Rfh/RmqwI8e46AEEeUG/Fs26cSB7fMpCfXzEvovqFwN/COpECMip+ELBNsuKC5OPd4W1sX8LeAF1rttShEXAQbsAsMJ4C5VvvsNO1D6OiyQ38u90sT+XqjdKQztQBsB4wPorQDIEvsDlIEnxkEfsftp0iDGF+okDOMFYDmbPZuX5VXeTeskAuBX6fhR2NZp7hYNy2pR0BkY0BX4gSa/18PpIcxY5Oi/69irIfbPSDhX51LN0DHg+drBJMHGCNotTOs37dcWNZUu8+/b/QMbQhQvECIN5zEv+wv5MdcDCOX++9kd+uIW1yb95/8fHS4bfwo30gwG/iTuAiX9tMnP//X00PQS/fUA2xLu9em56ukA/gsonsoSKd4vEe4oEQkAHdgt6d0WKOqpBvFm9vTcBwIMHuQpBVEGBuXPLwngQUfR4dDJwfcVFrna8v4IADn+4uri7fjT2AsH6ZffpV8A4vp/4kLY7RUQItfr5A1S6Qsv4s/R7gP/v6v9/tPt+k7vswP99ukYjfG5Cx8dCRHHTgvfAervJR7UUQfdERK70wd/JDfAAQb1F+/7NPBZAu3l/uirIArfQs3gARwHFUIe6B7uJ+TLBT4Bz/Pw/CDJNOPl7eXy/QiqAMb06ghWuTNRHvfPuOMe+M4Z+CEV7BX5A0UzS8oLgQrlGefFNdQWBv39Fr8imPYSHMQnPXE/H/6mGMQax9gLEZoBBNHqOa8GAwVLzsZof+0o2K0AHvETJhLa6eQf4KP49ButyTcfWSUtK9Yi6BLY9+Bj5xbVADz7687/DN8E/eoZ/075HjLj3/PyD/BYDB+e8Db+7+Lo+QD2PjMS2+G60SUnrxfo8kgy8e/h80HnJjDVROYKLR7lRgEQ5vvv9GIg5ebSIu4aMSrU+Fn53EwYyhd/3x2u9zIR3Qjm6rXYEC4HgfsE3b8KKt7h7P/yz+bHEdsm7RIy2xQ8DA8B2eYsKdELEtcPCufoD0EiIOUiE/Ej9iYj9+vzHxIaA+ky6e0mBNQw3SUpzC7Yo+MjCB839xIOAwLqQdsqODDwJcYLOu4n4aMBSlD3f9/82fw6fBa89RfnRTJFRBgcHdtATRBCIggumh7/2AIaHUlE/hsnBs8ZR+jaKx7hGLcb+SzY7dA1JeEz68VCHe9EJgz5uX9r7TX+B9lI1D34GfEHRgo75fP06tDQHlPMARoODsgRv/DsUCvLG77jEtVIE/wrFgfy7brsCHoMDRVA6//JI63P9C4S9hQpJPTZ8dyx/z7azh/HGJ3l7QkB0ykN3+qB1CYEQeYD9TEND9UT/CoQaD31sPfvEwrj3AdH5+oI0d4bzSbd9OYWGiID7i6u4OUJ1wcCKA/G9Ab7IOPk/tgZD+AIGP4d9tj+/SjhKia897TyBRkHJA3u9w0REhILNv8GHBCB8PUF8hro404BFwH74xEQ/Osi6u0uB/YUGuwT3jX14xw29szR+vw53QPG1QAQ8Ssc6xrp3uQhNdhHPdThyeAPBvvwDvgJFhQjDg49Tf0E7YEX/h7S0APlGyD8BlHFKfkM+A3p7s3nIA154OoM2Agr+Qovxcwi3McsjD7K4gLT6xh6/O4WMgQGM9IEDRgh7CLi4X+z/vUDyVEV9rqm/OIwOwUjNjoa1uCtFPgJ1VgvU+Es/d/v7e35Xho9P/QaOOj85sjSEMmjzRFgIA8sGvf4v9r1pSbk+wIfi/187RkkzCncAPkJ7gUY9wblGvQ8xvJ/DxzVGPYfEKEg7CVm5jvTyFnr984k6RsSOcgqyyPY3Bb+4776yMDp1njdyhrYCv/9kC7wFcUyUMoeRDf5Ad/3Ls7dfwjfEgvOxQxgSlb3A6H0Fu3d+RDe7CAGHCMEP6/WJgf4HRwyRxvm+R39LhcEOunW5BTXwWP3OvguF9XPJAKwGQLE+AzKCOo4BR39/A735+R/v/r9C8cuPFgkR+Ti5wTe4Ojw9SIyEdHlQv3g1AT8AR7p0PoW1Ub2FdYcBADzyPCZPubdG8j8RwQYw7v8Pe44nCXMIyAY9z0i+BkTPf3kEyMBAx4XPPQaNQB/G+UAMgdQ1i34oAQdRB/V7DUUyDUAIfk3+h8Gz+/26/gTCQrZ+zv0DKz9An/p9yz9Avf3wQ4JDOUXwtkFMOgRzR/2/OupT+G5FjIS8Pg5H1Mu+MkszTPV8do/FjUIGRj93AY33dPtWz7RGgxTyc7L8eX1+BHd+yTaBMna6wgOP/m+2gcQLpLLf07NYsPN3+3e+N8nHh4K3dJI47QjACYDZNj3FyXq5LzdFdE95sTtD3gIDeT6JvoZ3fEE/jr58//q7R8BDSiwIvwz4iWuDvPU+NclQEwq3eEJOhIOD9v03BALGvMCf4kVExr8FSEGrt72HhkM5RoSF+rbnfv2Bx/kKDIW9/9NC+3n7RcHP+z17P7Z0CYuFpPbDA0Fs/fZytfr8+sFExT6CMX9eYFGNwvq+tzgIeQOvAEi+REm+wjyLxEK+47uBhYX6QeyEy4F+wPuae7XFkDz9wbGC0Up3QnxF9Ds9zDNgenyEeMFChbuCBnl6PTjFQki5f8Y4gIUHQD52+cJ6eQfBMny6PUn+TAaCOvzGsAKD+sA5cwW/vkW8/xO3fQDEq/9L8ErO1TKJYcNoc33ZS2EFev49v4I3boU+u7BFgM0vwnIS0qxTH/cCp2a3Qrn8+r1Gh7cIP4Y7DhXt82O2d4gFZMnp0sbD/JnunuowCnyugzzIADsGriJDBJSfwD97r8J+4bIBu1ZEAEn3wn07hex5twFHU+vz7ANMTUaBfAULP0H/wBFV8fwzUcB3CdFEO7lNculAvLoTflY/0sT7t8fCwz2At8Xnu7FBTLqE8kG4wETmxXcLQgKHfXV3vDTJ8/rAQgRBh1MqgS+FBM47ugu7gEhJxDwDGcFfxj0lzjf/QL6E/VaV//vLd0QBhL/CykprgTkAan15ujIMhYFgfVC1wj47+fkPx4jM/f+CEsM9gcC19rxNOWVzcAIE9gU0wu7LiLRzlng5JgPN/E79MravPC+QiU4qgl4xO00ZcgAeiQlLTgQGX9H5gED6BHr9yzltE4EDdzRDskB0d0rACgTwf8aNf0BPzb3Evzy9A4By+FIJt0m8UOrEPfr0wrzuzXb+BsQxBvZxh3gFza+CCznwjUiHSMaJ+gLYtfPGx4oJBD3CmH69fKq2f3gU1CwG7nNgdsB74/iUe3bwh3cye0PK9Ir29gJ/lwxBLaP4tX2/9y4JK0W11PqCEWh7utCBZYD6joQ7iSB/TsCDAooLhcWCeoJUB6b7TLH9BZXLA0Z6rT+AMzsruO+ASjH4SoS8pTmuh3J+fEFDyi5q8gqvuwO7vr89RDUJQUQ9B0Y2T/KGAUHGjoV6QAgKs79G+UWDtb3ASYk9gQK8ROq+Wcb/Rc03N8N6zqyuQDgKSTLAek/3ersAwkKAyixAdP5E3/X8wURAR8C1/8oBww6FufcAA/saQn48//J/gATUDBE/QfjBAYztwAK3y4jyD/XgaJRG+IUYhHNDvKd5DHeNSbgCSmZFsMA/Qlv5ujaThC+wCQ7v//unQ85DuxCIDX7KBHQ5+fsrO5ITn3pbt7U4qwDITH5utR/rByo7PjmHegz+FMR1NzHQEzlrgUiyB3y9M7leMDRF07GH/0r5e0e3fMaGMApEbdIycwPzdDUwVTOxhwbzP368+Ye6h///S0EFAdUA/kO9P09/uru9dvEDS38GQrrCYEWjfCw+GA0CcYLGLoVvj6kDvdB7t31RvQC8z4eNlACmwHPD9cx/8IR6gzhHd6yPeorsdfjgev79O4nowbhwjQeWu8Dwvr4NwsQ+/Ui6iw58Ab4BxbisRz0EuxFUjLIPbYBNiYAB8/Nj/UbKtghxQZeFtxzIez+2yv4HQ+gE9sHShEK//LNCeb+wQkNTfoXFiQuPg/04xY1GeImN9gY9uWiAcH++8ne9OwSq8kKLgz2xc/DDUflNA/L3e720/IW/6j29jW4BMnKLczV2TQ+geSBBREE9N78AO77xufXKurew80t1RFE5+T9FjDlZyznAjkHPPZPLxrOKP0vEQ9rudlZGiPn8x3UzfX44MXb++LRJsjbwvUX9PLgRPABEBtGTsX9yN/WswQPxxwhCYEe3wnlpZ5IEAzWK2Pl9sw07Bb2H+jX7glAyvzxJVkDC8sV+TjH9ez27b3P6Trjm+YZxfRe6N8RM9b1M+AIAVHMuSzbF/AIM8vEJAciyvpAITS9t/4bSOnu8BwLlNwjfwLmDNbIDBrW/PHi4zbi6c3SvP8c4PbgSvMa/uzH4+Idzsg6E+8M7A/DVwvzCt4ADxbi9xpYC+EGGIHuDfH3AeIXuRUcD6wtFkbq1hPMGvTi4e3p9LjJz/m/t5Mp7RUTH+ryYxW60xYOGf8z/A0pFgcmBQLy9A0YTC8gF+w1wCMxyefMDTTeD8vnttsPGeEsCUEd0Dvg4xgR4PiBQSbg19/22gbdAvHO4+dRERbytgE1xM4APLAJI/3rHjcz2RbgwtkY6x/eKskkK/n2Dwvt58LQEtob/BAvEh5/IBrb+9Eo8CXXy9U3BOw95BsT4fHsCfsHRM/i6B348i4qwS/j4t8gGxf+LiXLIOo65/jc5uEiw9356eYl7dXk38/xEkjNxCMc5jcNAQq1NH826xdzAeLV6U8jww3ZDyLnDQMvKbqbEQrNHCEA0/gQVBhPsDI3ENtdBeb64SAJAe+98EAPMdgzA87gGRMC0kXZCDwc4Rzi7Rbp5GUuEr7RBhSt7yErMev2Vjb/7y3+HNYOFd3g9OHU5/P0JfXVFcpPtQD1LMsTHY1/UtLR6yPO9j8zGT0N6hX1E7Ib4z0wEErdMQHsCyHv1QchFOv5MkWxT839zwDZPAnREbYB7MrmLQxYp7lVPHBBK/OtOkw5C73J1Rjg7uQBTtPpGi3Y9BsW2u250iIkvuAj1h0QrvrsBusIVVE6gb1DzORSFe0I+ej4+QL2A/08/ij4EeFK4RQABhzr8CEHugIQ9oHp4BfYxu8c2B8A5An7YPfj8AfvHQE6DBMQ9RgaD+8Z+SwFKPlHCwUQxQcABAqqSNqhCtvgUwfw1Bq6FZTgOrOZ+oP/RxYOTB4ynrV/7f/xW7Fb1yJzwofSGLriCugR13cHOPjhzybfLbQh2FvU0bIQ82P9TOOxDfzxLCmzy0qypg0GDeI0SjMoDwEFBUqBz+35A/u7/xyqFSoBMiLn+Rrjyijv6+Y1DhguGQTHVucOQPIB78Lp0hBs31e4/OroSeAO9qIJBwH9AjGs/T0fA87s9ue4E7zgGR5DBsXqRhYhMcYbBxX9Dv0mI+zgueTvEu71BB0Z4M0i5BN99cqBSQkbAwbhCwhBJ/4C5NsLLvjuKN8DFtb/ExP40CH+Obst99r/EQjxKRxG7dkCJhguBdEhE/zls+gZvtMSLhwW7jf5C/4v8SkSYNV/yerZEQDRAgsm7wbjFf8cye3WN+HoCjT58wvQ7wfmB/7i98YjDi5/CAkk5iM9LFg9aigWABD65+69GiC2TU8O/xSy0A3M+/YFxfoNqcXkaasp6gzvAKueai1U8yMW9bhS+ep5KMPY+IZG2eFpjcVILLdIXxnsL+3gv/zx9tUL58sKzN216t8MyNbF9i3+5EECDPf0nd7L70oiKwYEAsDCxhcTNf7uf89D+hzt7BZE6wwKB/Ts5xIFQxoDDdrj5AjmQ/oeKyQprPEk/i0THOn4AOoA+ic3+woTTOEL66aQgfdUMibdDiX+5f0LufIuPzAt5voADjHpLuPVzC7S9RxOywQFAukRJTEGEM2X2mbr2QL5CPAfErHdBw765iPp3vJw6fHoMT4EMSUGVknG4swL/wQPK9/KqujV6sohjOvN+RnO1//ZGvQNuAWlzdAELUL0noG9/inzL8o0+C++FgruIuLj+Bj6whs7QvLoS+ATAhX9QTlGKSIrMNc69evABDqv+dkvixzuyrHy8h3rEaNDB+znA+edfxzp3sgR4QxPIyIZ3RAx2+nk7RP8CPtJIsU+mfATK9e8Sa/qCu7+k9UBtr3q5MCV/+wF0vfWSn8BbDPdL/KwLS5dTkvE5RwBpp7J8ek2RN8+DMtES9YuCymi7BtAArgE/PM06/17y7b5Dg8izyHr6m/3qPu/H+pFCPG0Jc4mof35Bwchs/kAxmaBLdfD7fLq9SzzRGoHNgcn0llVZdfJEyTgGOI3z9LQJCkwCd9eILw9vVidNPgn8R7/3UntQwjVLexK6r//89ALJBHhEOMZ+hg2JBIbNP7u+RbaHvkBuvTfCaDP0gYJ6/446fkXBN2NRg7b3fgTAupkAMfvDTbsDe0k2gUcO+MwFQULgQ0H7NHdJFbr2/oDvPMjx0D6sOsI4SoD/ac8rujFLHL9qIgKMIdjG/MgE/fSyUSNKgBZTAHUHDcHWbNdB5XbEFIQDRJ/Fd1FFDn8RNP76/E97BCW7uachtw1O+h98hEkC7n/FTEQ3vxS9voHwhi77x8gKeDXYgkRJVzEDSlqun/W1fkL6MnwIg7MEM0KyEKg/wUx49oU3yT8+J3RFPHh0/XTnwIOIir26RMABIGVMghENdbk9egU392dHPAsICX++NQU+yLWEgnI+k1+D7UT9QU7I03uP+lADBQY38RIBx1gGEYUTr4HHQUSdgr2N9Qf5x0R2O756wD65EHQ5SQ858oO+e8SEt1CLPKwpSfvDcr5Ojgf8k8MVj/v9AyGDdMO5PDw7yCy/CH03DX8+M/TgdEhTNHqIikSBtbm+tQpBTBE5Q0CD+47zeADjxS5tBDiDxoi3hMgBtEYgUnt0i8gQO/Uqk3vBu7l4ugQ5DC2Qwga8kdA+OP9LdgjtAEGzu4ILwctNO4L3wfDI/QfyOgv8fcfH7cMIOjhIDUx238SE/fm0xPa8QP5PuQ3yEwB99vv4gkn+gX8GyYBKJTjPTbjF83iybXFxNwNOMlswEXa2wDK38/b4Bgh+z/8sdoaIP6c97zKIentJBnsAjEhKRfu2d/V/S0Fz+L+M+L07ff39L753/czIuf+/SI85f8C9PXi+Nf5CEm26/36BRXtBs06PwMW7+z7LxvR4a7uFA7+6Nt/49QfSPj/0/0rH+/fviUSsfLtKDXHHithuvaB6+elBfMyKiAXuvDMSBUE4yjz4EPOMPEcT7o44SDk69oP5iznudoy1CLrKyzWzsz39hLgACPxpiUqy+S1Hwkr438tFfYvC/WwIRHdxu4sLAL7Bhby9K4eR+u07TA01aW1SCTJBy5Gxwkc9SLi9LMLtxYA6mT2zaILyVfO6SEOnh4c9vXaUAfVM+TQ7hAT/vojq98i8eH7+TwpBfkFU+TsgdDdzczwJRBU6vb+FB79LPDp2Awd19vn/Qyh6/oC2dYDKt38o8AWJsz2+T4p5+UzvhTn8Dcf8tIAIAszvdv1r6Y9AiH3CPj50A017/0PzO7/5TjdRiom6uvIHA4jDRn3UgYFzwwFatj85Aa+f+7p5Svz6/4cSA1SLBHzxvUMJ7vb4/pD+hf2P+USV8un9/TdF+avFNQuwQPnKwLz9dK89Nr04MA57RUgPfAPHNsndrt9EBi2R+hAJQ1bsAdrKvssDBrI57YtBt3DDu3+XtLrsx3HGN7+fxnx/EIJFsUI/7SaTvMZ80Xi8qXN9do04qEB+AglJ0EtyfdA6MH0Nd4RIlInDuIcMvc6+DO0/A/R9iEcEIHX9CMiwN37JBVQ0vYWC7Pj8cUPHkfd4Eoc49j/9fUICBm3GR0LtQsPIeQVu/AaFC4JJerc2Tn+MSwoJxLaNCbY/SAoJuon5SHpFCwBJSETHPnUTfwnI9oI4BK3/SpHxRgW3TcoM6rrfwr6BSPv5gHc5+sT+vat5B76Gu0t29wo9/FjDk37DyYHHPAI9O9dgQfSuhQ/Ejfx1OzkNBfpJe/I1/cxLEIFMAfUJvj4DDb5+g8b0vgiy/808BccAwEHfxkNESMjIxorI+ru/SAN+MMY7/Ao0v203uPkzdQYEPoIQTwy+Sb16AfyDGHwzvvo/tpTRAvx2BYAGgSxFC3YDhAPA+H66fwJDcpOPP8UJgqpBgQBFuXNOb/oQCy5+ikF/cksLPf5IA8Myv/Uy9M/FASBJpru4vUnFOb9xBoq5QPPzQ0V0tKy9EXN2f4JyjbSUOvoVcYnG+DT8c36DUAE6ngzL0LX6BLQFz4ZEif43ZsA1hz2/SAU9hb7zesM5eBHqQ29UdUz6vcgq+vDL9xTElSB4tCrGCzs5z8R3czT2/Hk2K8eVvaWSiMZ4U7X0sgagQkYVODs+w84EjQM7gU2w/4eNOD6xg4YEDfO1hvbJQYByfX0FgQPEZbm59blC+0TFPojvOzI/uQQ7ygKKrA+xvwh9i3e7PwT3BQcx/j1wP/ZuxrcNgEZx+oKB/0FrSAyHRDjOgbQzN4f3wczLRTtXiTNIuI/VQktsjoIEhr+AN/ZBCRSVvzQXfwL8jndSeRBuPhJu+dbf//hWabkJv9UJBxUCTLQuDwIBCTaMfJ/1PHm+OG4KuAF3fMu8v8cOLr6H062M837ofS1Hv70J5sjCSYBCPSvGxrUGiIku0m9n+keDNzTI+TKIwr6EAc3567X3vRFwBIVB6HdR+D1riHwSvcyzLnlF+YRJyu8vxO9EvLW0t05ADXgL54HrVUoEx8IG1zoDQsCfyj0MBktCxgLD98gSugDXQUMH2YZ7yrx2TmB9SpfDg8rExsWAur6YR7R8vbp2eQQUy/h5O0BKPYQBuKQEdkNBAH0v+Tr4Pf0D/scGPvF1IYZ6/wVEObatT3kQTjUGdEu7ADQ9vlD38Lv7RLv6ysCJ/shAi8RL/X7Jt7M5/EBJLkGuvDeCfvg/Ab5WAl/9gsuD/HvCk8WxPYJxc3dVTTq7b0YFe4w5f86B/g5MP4J1RwKCffEIijw8CA7MC/lEOPgE38WyNr7SP0ixQG/5/fgDu83CPUQ/PMCAN8bB/D/7On7GmOFG+P97hjtC98oFOzh4Pbv4DHe8dIL5D/nxCUC7dkJJo3yrSAU8ih/Rt8oHgEE80nM7LwNENi+DxSaRfbI+zAH+90NLAm8EDRw+CH9ZrEDQIbW0U/FI9Ik1/BM57W16vQy1+39xLcI4P0DwjkNxz4iJeOB2gW3CuDqPAEw/ObbEePjAvrOPyIR8Nc+K+zF9gcAL1HrWcBdIxQB1ed1JREQLPBL5SEXxAENLjUj8qk5KQ8JJvUf6vPuKMmeDRor0+Mz+f1LIUn7PvIKHwC+7+L25tY6LfK5o/ItmutGeREb4mbeegMnzjfMCYEDzf3M9mS4AxtA3TkgD6hD6dw+b90kJva8VeP4xC/Wz97+C9AyIxOigd7w9OnqChvzCxni8jHk7wUlwPnv4duvzBMs3xHgKC8R1RTxBgcy1Ha44ejx6fQpCwfp/r7rC0Ki9PYK4/7/MyUrNKz18/zMBPu7xygLHuix+CG5AX8X/gzzDSXgAg7R+NrC4graEcoz4eT+R/XsGv0hRvEfTzT4DPh42O9o8eJVHuEG6ifbFToBGvTu8gwPDyEym/jEySbyPQ8A4i0JDUu8HpQoPNod31Pmvvy7eS/b94YN8/YMNEEJrrxEv78MBNnL7do52m2bP3/tHRwmKwXR8rD0sM3wb0jlumcnwiziEekp6NT8Ggn1SCz/9CnY+/b1MkDOVycTCOzEDDrURgwUQPQHBwar5MrUM+b++wfw5Pf8Dhnl0+uw/vnBvAwKmgS0I/nkNSEbyuwU2RrvHuMugRjP8Crq/ggS5jXfoBVt4Qvg2PDJ+OsFDeD2vgtL7xTpJegR0UftJb/v3B23PDDv1xbyFs1CyTnZ4DEMFgbL1fzsGdPU+kUMAstv6hYW2g0Ufxnt/v42oQ8CvNTC37DN6q/Lf74FLDsHHrAqJxfzBs8tLc/4+BUU3cSw49gnahtBAUIkIvcQGSLs2O4SMGvVAgvP6wpAEAceKiQS++Y+DyjZC9YPEMbtDOcS5GDDABxLJAwdRzAZBvblNNAH5LdBKK23RwdM5tlDLU45RNKCwYHWx9kyMQmr0fbX4OM6uTTLAOgO/wTZltXop/gf2cQrrBHU+cKzTui9niUiifXqKPrS9nBNIM8S50MGKhiyxQCGBB+bCasn+QnLtfD7q1q3RfkfeGcAVf7tDdcJ+Ol0F+H2+vogDzDRIScr9xkdAiYqwuragerC1NPX5wUMGlrxC+8Z/xvZ+C4o6traKS4X2Ag3+wYXCTD72u2BA/oBF8vpG/cOskCvLyH9HKkL7d/c+PUj6CDvORLfyx36EOba5BUuKP4EQPTOFF//8w4FgQYr5N9NCRwELuEirj/QyQMI1QP1CCzTWP8tCHsBJfQiDhcNHRJK4EAHOO4NIanVF/zkH+Meq9zrNxr53vz04RASDc3F+fkyyEUq8wzcJvdzO/37+9rp/wfe/uY47icXGupW8jIT+xvy7goL0R77GYEJvtwA7b8StgID9vEZQRy0/uskIw82/RHvzNoZE/Da0Pv1OBhF2/EOvu8q+hm3zsS4+wv97BTXLjbM4bAIM6pLj+83f9sZOSQBsrRZ2zhhcTVvq25J87rs/rjb0AasLPc0BD7F3BW2OfPf3TgSJSd54H2pJL76JY4BGkfnCvfvsA0rydonH/HtFBIu1fPYEt9RgRK7Ig/AJPIkEnUZBuleIhQ4Bv8/yjz98yobI8oITiAu4QgixcAQ/i0PANTv/TsWI9bo0+Ur8foO5APccUUrFOPD+c+1DRdQf+fg97UaDqbzOu4K5hw96NCX/v0oILXwxGkzCpw34CQrLRL9GQMRyifnON4NtMRZKSI5Ft/LRbZEQ//SERANi1450rtC/QfIyLETgcwZBQL77iDqKgw7x9oe7EkfMfEQIAL8B+YBROMNIiaZvRPzGe31JBwCGRkAM9wz+jvp61weKA5Ey/sh3Por9gUyBxP5QST/BAXawPIAq9SU0RLpQg/Agfr6Gv3PsPZSAkY/FATuAc7gGRZV+FbbTiT46P9AMPAt3U8ZO/cpARoGQdK/TDEO+vj2HVDpLTI25Sjy9ObuSfz2dPW2+RT+twr0APYe8Bay8jHS3aTfAQ//PvM0JC0BzgBCA0Tq793yJNQQIz1txc7oI+t/FiIZ5ukD9eQ83PkJ1LTS8NlS7N3G5zX1vAwY4RFE61jeARxf+6b8/d0kwGkHFnfcNjsbwROgIRoY6CgkxcEsrraBRaPE8VbdwgUK2jLDS4/BtNz19e0uBM/w/ullRDYBEs0+y2Ix6DHkDNxF/IYSLhc0IQnOCvPSxS4yKfHU0hsgJbjJCCYV7wxpVwEmG/AASwEIBKoX5hke59omQ7LLEB8O8UEs3NLGFvZ/BM79/dzE/PQnDRb7DdgvCsZL58iS/PHHHj/FBRjX7R74Subx4AjnHJv34KUmJRwIIPMg5joUMe0gHnkAXL1B+gE2geAHOAHMABnHIdH/3uO/CAwBMtX9r9PG6+TCCQf4IR4p"},"state_bias":[0.17082,9.3428e-05,-0.0063986,-0.10353,0.078364,-0.054585,0.092576,0.073652,0.035179,-0.080908,0.071898,-0.0072251,0.14404,-0.0043272,0.067771,0.038001,0.054054,0.091635,0.025514,0.12011,-0.0027413,-0.014471,0.072049,0.087646,-0.0090259,-0.13696,0.13584,0.044395,0.15789,0.05527,-0.063485,0.2113,-0.028405,0.1667,0.014161,0.13507,0.069488,0.078653,0.1054,-0.049489,-0.026531,0.069633,0.096083,-0.065096,-0.062838,0.097761,0.1015,-0.097549,0.001402,-0.093793,-0.12604,0.075516,0.17773,-0.08793,-0.0011241,0.1553,0.086201,0.025945,0.14854,0.086161,0.064255,0.031112,-0.034246,-0.075691,0.042411,-0.020827,0.029979,0.037985,0.0070793,0.22583,0.15326,0.062009,-0.042115,-0.0061242,-0.033849,0.07875,0.13594,0.10127,-0.024427,0.18922,0.0033111,0.21211,0.51502,0.16432,0.31993,0.10331,-0.18957,0.22111,0.18886,0.10409,0.0713,0.18682,0.33607,-0.011151,-0.038117,0.094187,0.32113,0.24439,0.088648,0.30633,0.17779,0.023164,0.16176,0.25042,-0.0032679,0.20736,0.17684,0.11492,0.014302,-0.10096,0.2111,0.20584,0.41202,0.30012,0.30194,0.41338,0.19956,0.25436,0.24027,-0.089179,0.15494,0.029498,0.13949,0.42455,0.23437,0.30741,0.061526,-0.019448,0.17486,0.23199,0.31797,0.13866,0.18684,0.14273,0.20307,-0.037073,0.082344,0.22475,0.21894,0.37605,0.20008,0.030614,0.33765,0.10493,0.10108,0.19201,0.33963,0.14448,0.064482,0.067114,0.35795,0.37056,0.09063,0.32445,0.19772,0.10526,0.076175,0.1363,0.1311,0.27375,0.11345,0.053342,0.053486,-0.031972,-0.12339,0.22653,0.10215,0.080306,-0.18945,-0.077045,0.035814,-0.044886,0.13719,0.12396,-0.10588,0.12867,-0.10316,-0.060084,-0.068655,0.059733,0.00080691,0.013239,0.070578,-0.11653,-0.030933,0.093094,-0.090149,-0.079479,0.11357,-0.11783,0.045578,-0.082501,-0.024174,-0.026245,0.055609,0.061809,0.056797,0.12476,0.11629,-0.09604,0.079016,-0.10281,0.071752,0.016741,-0.11915,0.11483,-0.0348,0.030196,-0.024143,-0.0070031,-0.086514,-0.053005,0.127,-0.043194,0.023652,0.069302,0.024707,0.2384,0.02895,-0.14693,-0.087678,0.076686,-0.060715,0.094099,-0.028246,-0.074752,-0.034598,-0.046283,0.048408,0.10133,-0.017679,-0.076713,-0.034375,0.022578,-0.093425,0.0023735,0.037871,-0.037164,-0.037063,-0.018118]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.0026023,0.0013537,0.0021083],"int8":"gSxFIyal9j4MROa2JVBTMeEeQDjSEbrdrrNFCi7IzBv57MfypfAvHeAXk5HKzaAOCcIUlzarCQ9Z18n/5sndHvTKXhwIxEq+tNPuttNF+bpU2B5j3+PUDePG9tZ4+9bN08A4wBD5LWYvw8MpJ/47KNggX0kHH9v+iRRbzApoaLuUM3o5BR9esbT1S+d5Sba+5vzlxRBoqb5GXGkONIZ/OCPXr97HHMnJGvA0f5z1Lrxy+euyJPNSzQFB/Nu4HwrATe/X5RL7DBcEAidNNBoq0Ubo3S/eC7Tr5zpNzNctW83xCNXQLEuvakM2IxIm9bEP"},"bias":[-0.17141,0.21072,0.0060175]}],"classes":["silence","one","several"],"delay_frames":5,"frame_s":0.04,"decision":{"on":0.52,"off":0.36,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.5173,"intercept":-0.241}},"provenance":{"speakers":141,"made_by":"auricle.voices.training: 15 epochs over 900 scenes (5 h), then 5 over 1160 further scenes with rooms of -13 to 13 dB direct to reverberant; batches of 16 pieces of 10 s, AdamW, one-cycle. bench/train_voices.py does the like in one run.","seeds":[13,23,41],"sources":["LibriSpeech (CC BY 4.0)","AMI turn timings (CC BY 4.0)","sounds and rooms: NOTICE"],"audit":{"energy_auc":0.54,"level_auc":0.495,"pairs":400},"held_out_speakers":{"auc":0.882,"f1":0.5786,"scenes":80,"setting":"meeting-like share of overlap"},"versions":{"torch":"2.13.0+cpu","numpy":"2.4.6"}}};

const WORKLET = "const STATES = [\"silence\", \"single\", \"overlap\"];\nconst LIMIT = 32768;\nclass Rows {\nconstructor(width) {\nthis.width = width;\nthis.values = new Float32Array(64 * width);\nthis.first = 0; // of the rows that are kept\nthis.count = 0;\n}\ngrow(count) {\nconst { width } = this;\nif ((this.first + this.count + count) * width > this.values.length) {\nconst size = Math.max(this.values.length, 2 * (this.count + count) * width);\nconst values = size > this.values.length ? new Float32Array(size) : this.values;\nvalues.set(this.values.subarray(this.first * width, (this.first + this.count) * width));\nthis.values = values;\nthis.first = 0;\n}\nconst place = (this.first + this.count) * width;\nthis.count += count;\nreturn place;\n}\nappend(values) {\nconst place = this.grow(values.length / this.width);\nthis.values.set(values, place);\n}\ndrop(count) {\nthis.first += count;\nthis.count -= count;\n}\n}\nconst CROSSINGS = 24;\nconst BAND = 0.95;\nconst BETA = 7;\nconst PHASES = 640;\nconst LOWEST_RATE = 8000;\nconst HIGHEST_RATE = 192000;\nfunction gcd(a, b) {\nreturn b ? gcd(b, a % b) : a;\n}\nfunction bessel(x) {\nlet sum = 1;\nlet term = 1;\nfor (let k = 1; term > 1e-17 * sum; k++) {\nterm *= (x / (2 * k)) ** 2;\nsum += term;\n}\nreturn sum;\n}\nfunction sinc(x) {\nreturn x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);\n}\nclass Resampler {\nconstructor(rate, target) {\nif (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {\nthrow new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);\n}\nconst common = gcd(rate, target);\nthis.up = target / common;\nthis.down = rate / common;\nthis.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));\nthis.phases = Math.min(this.up, PHASES);\nthis.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));\nthis.kept = new Rows(1);\nthis.kept.grow(this.half - 1);\nthis.origin = 1 - this.half;\nthis.received = 0;\nthis.done = 0;\n}\nweights(ratio) {\nconst { half, phases } = this;\nconst table = new Float32Array(phases * 2 * half);\nconst row = new Float64Array(2 * half);\nfor (let phase = 0; phase < phases; phase++) {\nlet sum = 0;\nfor (let k = 0; k < 2 * half; k++) {\nconst distance = k + 1 - half - phase / phases;\nconst inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));\nrow[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);\nsum += row[k];\n}\nfor (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;\n}\nreturn table;\n}\nfinest(within) {\nreturn Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));\n}\npush(block, target) {\nthis.received += block.length;\nif (!this.table) {\ntarget.append(block);\nreturn;\n}\nthis.kept.append(block);\nthis.outputs(this.received - this.half, Infinity, target);\n}\nfinish(target) {\nif (!this.table) return;\nconst end = this.kept.grow(this.half + 1);\nthis.kept.values.fill(0, end, end + this.half + 1);\nthis.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);\n}\noutputs(limit, until, target) {\nconst { half, phases, up, down, table, kept } = this;\nconst width = 2 * half;\nwhile (this.done < until) {\nconst finest = this.finest(this.done % up);\nconst whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);\nconst begin = whole - half + 1 - this.origin;\nif (begin > 0) {\nconst used = Math.min(begin, kept.count);\nkept.drop(used);\nthis.origin += used;\n}\nif (whole >= limit) return;\nconst from = kept.first;\nconst weights = (finest % phases) * width;\nlet sum = 0;\nfor (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];\nconst place = target.grow(1);\ntarget.values[place] = sum;\nthis.done++;\n}\n}\n}\nclass Spectrum {\nconstructor(size) {\nconst half = size / 2;\nthis.size = size;\nthis.real = new Float64Array(half);\nthis.imaginary = new Float64Array(half);\nthis.power = new Float64Array(half + 1);\nthis.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));\nthis.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));\nthis.reversed = new Uint32Array(half);\nconst bits = Math.log2(half);\nfor (let i = 0; i < half; i++) {\nlet reversed = 0;\nfor (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);\nthis.reversed[i] = reversed;\n}\n}\nof(frame) {\nconst { real, imaginary, cosines, sines, reversed, power } = this;\nconst half = real.length;\nfor (let i = 0; i < half; i++) {\nreal[reversed[i]] = frame[2 * i];\nimaginary[reversed[i]] = frame[2 * i + 1];\n}\nfor (let size = 1; size < half; size *= 2) {\nconst stride = half / size; // in the table of `size` of the real transform\nfor (let start = 0; start < half; start += 2 * size) {\nfor (let k = 0; k < size; k++) {\nconst c = cosines[k * stride];\nconst s = sines[k * stride];\nconst a = start + k;\nconst b = a + size;\nconst x = real[b] * c - imaginary[b] * s;\nconst y = real[b] * s + imaginary[b] * c;\nreal[b] = real[a] - x;\nimaginary[b] = imaginary[a] - y;\nreal[a] += x;\nimaginary[a] += y;\n}\n}\n}\nfor (let k = 0; k <= half; k++) {\nconst i = k % half;\nconst j = (half - k) % half;\nconst evenRe = (real[i] + real[j]) / 2;\nconst evenIm = (imaginary[i] - imaginary[j]) / 2;\nconst oddRe = (imaginary[i] + imaginary[j]) / 2;\nconst oddIm = (real[j] - real[i]) / 2;\nconst c = k < half ? cosines[k] : -1;\nconst s = k < half ? sines[k] : 0;\nconst re = evenRe + oddRe * c - oddIm * s;\nconst im = evenIm + oddRe * s + oddIm * c;\npower[k] = re * re + im * im;\n}\nreturn power;\n}\n}\nconst LINEAR_UNTIL = 1000;\nconst HERTZ_A_MEL = 200 / 3;\nconst LOG_STEP = Math.log(6.4) / 27;\nfunction toMel(hertz) {\nif (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;\nreturn LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;\n}\nfunction toHertz(mel) {\nconst beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;\nreturn beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);\n}\nfunction melBank({ bands, fmin, fmax, fft }, rate) {\nconst low = toMel(fmin);\nconst step = (toMel(fmax) - low) / (bands + 1);\nconst edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));\nreturn Array.from({ length: bands }, (_, band) => {\nconst [a, b, c] = edges.slice(band, band + 3);\nconst weights = [];\nlet first = 0;\nfor (let bin = 0; bin <= fft / 2; bin++) {\nconst hertz = (bin * rate) / fft;\nconst side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));\nif (side <= 0) continue;\nif (!weights.length) first = bin;\nweights.push((side * 2) / (c - a));\n}\nreturn { first, weights: Float64Array.from(weights) };\n});\n}\nclass Features {\nconstructor(model) {\nconst { features, normaliser, sample_rate: rate } = model;\nconst { window, fft, hop } = features;\nObject.assign(this, { window, hop, floor: features.floor, scale: normaliser.scale });\nthis.perBand = normaliser.per_band;\nthis.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));\nthis.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));\nthis.spectrum = new Spectrum(fft);\nthis.bank = melBank(features, rate);\nthis.frame = new Float64Array(fft);\nthis.values = new Float64Array(features.bands);\nthis.mean = new Float64Array(this.perBand ? features.bands : 1);\nthis.seen = 0;\n}\npush(samples, target) {\nwhile (samples.count >= this.window) {\nthis.logarithms(samples);\nthis.seen = Math.min(this.seen + 1, this.longest);\nthis.update();\nconst place = target.grow(1);\nfor (let band = 0; band < this.values.length; band++) {\nconst mean = this.mean[this.perBand ? band : 0];\ntarget.values[place + band] = (this.values[band] - mean) / this.scale;\n}\nsamples.drop(this.hop);\n}\n}\nlogarithms(samples) {\nfor (let i = 0; i < this.window; i++) this.frame[i] = samples.values[samples.first + i] * this.hann[i];\nconst power = this.spectrum.of(this.frame);\nfor (let band = 0; band < this.values.length; band++) {\nconst { first, weights } = this.bank[band];\nlet sum = 0;\nfor (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];\nthis.values[band] = Math.log(sum + this.floor);\n}\n}\nupdate() {\nconst { mean, values, seen } = this;\nif (this.perBand) {\nfor (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;\n} else {\nlet sum = 0;\nfor (let band = 0; band < values.length; band++) sum += values[band];\nmean[0] += (sum / values.length - mean[0]) / seen;\n}\n}\n}\nfunction roundHalfToEven(x) {\nconst low = Math.floor(x);\nif (x - low !== 0.5) return Math.round(x);\nreturn low % 2 ? low + 1 : low;\n}\nconst LETTERS = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\";\nfunction fromBase64(text) {\nconst codes = new Uint8Array(128);\nfor (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;\nconst padding = text.endsWith(\"==\") ? 2 : text.endsWith(\"=\") ? 1 : 0;\nconst bytes = new Int8Array((text.length / 4) * 3 - padding);\nfor (let i = 0, j = 0; i < text.length; i += 4) {\nlet word = 0;\nfor (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];\nfor (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;\n}\nreturn bytes;\n}\nfunction weightsOf({ shape, scale, int8 }, what) {\nconst bytes = fromBase64(int8);\nconst size = shape.reduce((a, b) => a * b, 1);\nif (bytes.length !== size || scale.length !== shape[0]) {\nthrow new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);\n}\nconst weights = new Float32Array(size);\nconst width = size / shape[0];\nfor (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];\nreturn weights;\n}\nclass Spans {\nconstructor(inputs, kernel, stride) {\nObject.assign(this, { inputs, kernel, stride, skipped: 0 });\nthis.kept = new Rows(inputs);\nthis.kept.grow(kernel - 1);\n}\npush(rows, output) {\nconst skipped = Math.min(this.skipped, rows.count);\nthis.skipped -= skipped;\nrows.drop(skipped);\nconst { kept, kernel, stride, inputs } = this;\nkept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));\nrows.drop(rows.count);\nwhile (kept.count >= kernel) {\noutput(kept.values, kept.first * inputs);\nconst gone = Math.min(stride, kept.count);\nthis.skipped = stride - gone;\nkept.drop(gone);\n}\n}\n}\nclass Conv1d {\nconstructor(layer, what) {\nconst { inputs, outputs, kernel, stride } = layer;\nObject.assign(this, { outputs, size: kernel * inputs, relu: layer.activation === \"relu\" });\nconst given = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\nthis.weights = new Float32Array(given.length);\nfor (let o = 0; o < outputs; o++) {\nfor (let i = 0; i < inputs; i++) {\nfor (let k = 0; k < kernel; k++) {\nthis.weights[(o * kernel + k) * inputs + i] = given[(o * inputs + i) * kernel + k];\n}\n}\n}\nthis.spans = new Spans(inputs, kernel, stride);\n}\npush(rows, target) {\nthis.spans.push(rows, (values, from) => {\napply(this.weights, this.bias, values, from, this.size, target, this.relu);\n});\n}\n}\nclass Conv2d {\nconstructor(layer, what) {\nconst { inputs, outputs, bands, kernel, stride } = layer;\nconst { band_kernel: height, band_stride: step } = layer;\nconst places = Math.floor((bands - height) / step) + 1;\nObject.assign(this, { inputs, outputs, bands, kernel, height, step, places });\nObject.assign(this, { filters: outputs / places, channels: inputs / bands });\nthis.relu = layer.activation === \"relu\";\nthis.weights = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\nthis.seen = new Float32Array(this.channels * height * kernel);\nthis.spans = new Spans(inputs, kernel, stride);\n}\npush(rows, target) {\nconst { places, filters, weights, bias, seen } = this;\nthis.spans.push(rows, (values, from) => {\nconst out = target.grow(1);\nfor (let place = 0; place < places; place++) {\nthis.gather(values, from + place * this.step);\nfor (let f = 0; f < filters; f++) {\nlet sum = bias[f];\nfor (let i = 0, w = f * seen.length; i < seen.length; i++) sum += weights[w + i] * seen[i];\ntarget.values[out + f * places + place] = this.relu && sum < 0 ? 0 : sum;\n}\n}\n});\n}\ngather(values, from) {\nconst { inputs, bands, kernel, height, channels, seen } = this;\nlet i = 0;\nfor (let channel = 0; channel < channels; channel++) {\nfor (let band = 0; band < height; band++) {\nconst place = from + channel * bands + band;\nfor (let k = 0; k < kernel; k++) seen[i++] = values[place + k * inputs];\n}\n}\n}\n}\nclass Dense {\nconstructor(layer, what) {\nObject.assign(this, { inputs: layer.inputs, outputs: layer.outputs, relu: layer.activation === \"relu\" });\nthis.weights = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\n}\npush(rows, target) {\nfor (; rows.count; rows.drop(1)) {\napply(this.weights, this.bias, rows.values, rows.first * this.inputs, this.inputs, target, this.relu);\n}\n}\n}\nfunction apply(weights, bias, values, from, size, target, relu) {\nconst place = target.grow(1);\nfor (let o = 0; o < bias.length; o++) {\nlet sum = bias[o];\nfor (let i = 0, w = o * size; i < size; i++) sum += weights[w + i] * values[from + i];\ntarget.values[place + o] = relu && sum < 0 ? 0 : sum;\n}\n}\nclass Gru {\nconstructor(layer, what) {\nObject.assign(this, { inputs: layer.inputs, outputs: layer.outputs });\nthis.inputWeights = weightsOf(layer.input_weight, what);\nthis.inputBias = Float32Array.from(layer.input_bias);\nthis.stateWeights = weightsOf(layer.state_weight, what);\nthis.stateBias = Float32Array.from(layer.state_bias);\nthis.state = new Float32Array(layer.outputs);\nthis.given = new Rows(3 * layer.outputs);\nthis.own = new Rows(3 * layer.outputs);\n}\npush(rows, target) {\nfor (; rows.count; rows.drop(1)) {\napply(this.inputWeights, this.inputBias, rows.values, rows.first * this.inputs, this.inputs, this.given, false);\napply(this.stateWeights, this.stateBias, this.state, 0, this.outputs, this.own, false);\nthis.step();\ntarget.append(this.state);\n}\n}\nstep() {\nconst { given, own, state, outputs: n } = this;\nconst x = given.values.subarray(given.first * 3 * n);\nconst u = own.values.subarray(own.first * 3 * n);\nfor (let i = 0; i < n; i++) {\nconst reset = sigmoid(x[i] + u[i]);\nconst update = sigmoid(x[n + i] + u[n + i]);\nconst fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);\nstate[i] = (1 - update) * fresh + update * state[i];\n}\ngiven.drop(1);\nown.drop(1);\n}\n}\nfunction sigmoid(x) {\nreturn 1 / (1 + Math.exp(-x));\n}\nconst LAYERS = { conv1d: Conv1d, conv2d: Conv2d, dense: Dense, gru: Gru };\nfunction steps(seconds, frame) {\nreturn Math.ceil(seconds / frame - 1e-6);\n}\nclass Hysteresis {\nconstructor(decision, frame) {\nObject.assign(this, { on: decision.on, off: decision.off });\nthis.least = steps(decision.minimum_s, frame);\nthis.gap = Math.max(1, steps(decision.hangover_s, frame));\nthis.now = 0;\nthis.overlap = null;\n}\npush(p) {\nconst step = this.now++;\nif (!this.overlap) {\nif (!(p >= this.on)) return [];\nthis.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };\n}\nconst { overlap } = this;\noverlap.pending.push(p);\nif (p >= this.off || overlap.length === 0) {\noverlap.length += overlap.pending.length;\noverlap.peak = Math.max(overlap.peak, ...overlap.pending);\noverlap.sum += overlap.pending.reduce((a, b) => a + b, 0);\noverlap.pending = [];\n}\nconst changes = [];\nif (!overlap.told && overlap.length >= this.least) {\noverlap.told = true;\nchanges.push(this.change(overlap, false));\n}\nreturn overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;\n}\nfinish() {\nconst { overlap } = this;\nthis.overlap = null;\nreturn overlap && overlap.told ? [this.change(overlap, true)] : [];\n}\nchange({ first, length, peak, sum }, ended) {\nreturn { first, last: ended ? first + length : null, peak, probability: sum / length };\n}\n}\nfunction check(model) {\nconst classes = model && model.classes;\nif (!classes || model.format !== 1 || classes.join() !== \"silence,one,several\") {\nthrow new Error(\"no voices model of format 1: `auricle voices train` writes one, see docs/voices-model.md\");\n}\n}\nfunction clean(block) {\nconst scale = block instanceof Int16Array ? 1 / 32768 : 1;\nconst sound = new Float32Array(block.length);\nfor (let i = 0; i < block.length; i++) {\nconst x = block[i] * scale;\nsound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;\n}\nreturn sound;\n}\nfunction decisionOf(model, threshold) {\nconst { decision } = model;\nif (threshold === undefined || threshold === null) return decision;\nif (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);\nreturn { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };\n}\nclass Stream {\nconstructor(model, sampleRate, { threshold } = {}) {\ncheck(model);\nthis.model = model;\nthis.sampleRate = sampleRate;\nthis.step = Math.round(model.frame_s * model.sample_rate);\nthis.window = model.features.window;\nthis.resampler = new Resampler(sampleRate, model.sample_rate);\nthis.features = new Features(model);\nthis.layers = model.layers.map((layer, number) => new LAYERS[layer.kind](layer, `layer ${number}`));\nthis.samples = new Rows(1);\nthis.rows = [new Rows(model.features.bands), ...this.layers.map((layer) => new Rows(layer.outputs))];\nthis.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);\nthis.told = -model.delay_frames;\nthis.duration = Infinity;\n}\nget latency() {\nreturn ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;\n}\nset threshold(value) {\nconst { on, off } = decisionOf(this.model, value);\nObject.assign(this.hysteresis, { on, off });\n}\npush(block) {\nthis.resampler.push(clean(block), this.samples);\nreturn this.advance();\n}\nfinish() {\nconst { received } = this.resampler;\nthis.duration = received / this.sampleRate;\nthis.resampler.finish(this.samples);\nconst events = this.advance();\nconst total = Math.ceil((received * this.resampler.up) / this.resampler.down);\nconst heard = Math.ceil(total / this.step);\nif (heard > this.told) {\nconst needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;\nconst silence = this.samples.grow(needed - total);\nthis.samples.values.fill(0, silence, silence + needed - total);\nevents.push(...this.advance());\n}\nreturn [...events, ...this.hysteresis.finish().map((change) => this.event(change))];\n}\nadvance() {\nconst { rows, layers } = this;\nthis.features.push(this.samples, rows[0]);\nlayers.forEach((layer, i) => layer.push(rows[i], rows[i + 1]));\nconst found = rows[layers.length];\nconst events = [];\nfor (; found.count; found.drop(1)) {\nif (this.told++ < 0) continue;\nconst p = softmax(found.values, found.first * STATES.length);\nconst changes = this.hysteresis.push(p[2]);\nevents.push(this.state(p), ...changes.map((change) => this.event(change)));\n}\nreturn events;\n}\nstate([silence, single, overlap]) {\nconst outside = silence >= single ? \"silence\" : \"single\";\nconst state = this.hysteresis.overlap ? \"overlap\" : outside;\nconst [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];\nreturn { type: \"state\", start, end, state, silence, single, overlap, known: this.known };\n}\nevent({ first, last, peak, probability }) {\nconst [start, { known }] = [this.seconds(first), this];\nif (last === null) return { type: \"overlap_start\", start, peak, known };\nreturn { type: \"overlap_end\", start, end: this.seconds(last), peak, probability, known };\n}\nseconds(count) {\nreturn (count * this.step) / this.model.sample_rate;\n}\nget known() {\nconst needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;\nreturn Math.min(needed / this.model.sample_rate, this.duration);\n}\n}\nfunction softmax(values, from) {\nconst row = values.subarray(from, from + STATES.length);\nconst highest = Math.max(...row);\nconst powers = Array.from(row, (x) => Math.exp(x - highest));\nconst sum = powers.reduce((a, b) => a + b, 0);\nreturn powers.map((x) => x / sum);\n}\nfunction severalOf(model, states) {\nif (!states.length) return 0;\nconst { top_s: top, slope, intercept } = model.calibration.clip;\nconst count = Math.max(1, roundHalfToEven(top / model.frame_s));\nconst highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);\nconst mean = highest.reduce((a, b) => a + b, 0) / highest.length;\nconst q = Math.min(1 - 1e-6, Math.max(1e-6, mean));\nreturn sigmoid(slope * Math.log(q / (1 - q)) + intercept);\n}\nclass VoicesProcessor extends AudioWorkletProcessor {\nconstructor({ processorOptions: { model, threshold } }) {\nsuper();\nthis.stream = new Stream(model, sampleRate, { threshold });\nthis.running = true;\nthis.paused = false;\nthis.port.onmessage = ({ data }) => this.told(data);\n}\ntold(data) {\nif (\"threshold\" in data) this.stream.threshold = data.threshold;\nif (\"paused\" in data) this.paused = data.paused;\nif (data.finish && this.running) {\nthis.running = false;\nthis.port.postMessage({ events: this.stream.finish(), finished: true });\n}\n}\nprocess([channels]) {\nif (!this.running || this.paused || !channels.length) return this.running;\nconst block = mixed(channels);\nconst events = this.stream.push(block);\nif (events.length) this.port.postMessage({ events, time: currentTime });\nreturn true;\n}\n}\nfunction mixed(channels) {\nif (channels.length === 1) return channels[0];\nreturn channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);\n}\nregisterProcessor(\"auricle-voices\", VoicesProcessor);\n";

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
