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
const MODEL = {"format":1,"sample_rate":16000,"features":{"window":1024,"fft":1024,"hop":320,"bands":80,"fmin":60.0,"fmax":7600.0,"floor":1e-09},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"conv2d","inputs":80,"outputs":456,"bands":80,"band_kernel":5,"kernel":5,"band_stride":2,"stride":2,"activation":"relu","weight":{"shape":[12,1,5,5],"scale":[0.006625,0.0047279,0.0085933,0.0028203,0.009012,0.0077908,0.0041399,0.0062166,0.007134,0.0069344,0.006705,0.0041107],"int8":"K1u2uc9EEWbzB9vchqi4EzlLtMRTf/Za3Dl/0+P/7HPkza6lyjnjtyDlI5+s+lVQ3AExWikDJ7X9mpWeBAOuCyvI7SFRd4G9HEtQYx63CLO+a1qU+fP31QaLHSo/EIHCLhCeoG1P2uGwBK2xAizVJsl7f7biBx8oLQnVI6fT3c3lvt7yrewuFxkRJkJ/VWINwuo199rFtsv5Au61YuPOpegAxKfFKgFHxQF9BX88y2IEz2CBLgpuHytfC/2YOHFdm/uKsKceo+cKTZqcnH/7ezMJJBAk6f8QnrFPjP95J/aNFKna1/vdQCR/crov2/w/FTjg9C6iO7YAAsoZUuTO5ac06dnBP1F/YdrzN2wxysuV962BWsDlAPTg5WkDPd835vqnIjMD64MvqB3G"},"bias":[0.28429,0.001622,0.043026,-0.059921,-0.17067,0.15775,0.091461,-0.014895,-0.040544,0.0041081,-0.028452,-0.052608]},{"kind":"conv2d","inputs":456,"outputs":432,"bands":38,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[24,12,3,3],"scale":[0.0013772,0.0019,0.0026296,0.0013781,0.0012852,0.0027274,0.0025779,0.0015611,0.0014988,0.003036,0.0022125,0.0024622,0.0021897,0.0019807,0.0012966,0.0021963,0.0014734,0.0019444,0.0026952,0.0020002,0.0021236,0.0010228,0.0020812,0.0021562],"int8":"UiE2LwU+DQ/r8LzsEhcB6Py3xbIvKM0dOEsuGdTCGQayKAgE0Srm/r359R3pOPIv17vdIUF/I7a/0roQqMGdx0RQOEtS+CYq7EtNOPxIxLSfyrwdL9mtIRv62Gsynhz96En0xwLQqLvDytYRMevMPyOBFOHBJ98NNQSp6RSzAKK0pOxbpRzeIw2pRTAkKNoXE0rY/ewDFOAZRfmz9e4JVxLYJ9LIDsb8yN2yLP4SRiLUA+3iNN8+RP7FQh2VIiov+5XFA9kN1B/jxBEjvf0b8A7oF9ni0jnrGztgNdGBn+/t4fAF7ATo4AAo5SsGT7+xEBg6/O/rIvnF3+QTsh0JJS76CgnlteMmBhQ7ONvE2hj86QcILyn707fv7x7sPEIa6e2qLvn2FQTb1sCyQBU4Fvvh8939SgO95MQW/sz9KRAQCAzt89ui6NEP9uGNMcoqud8bxx626vELdgpOCw1it/cr4CXiIa/o8iQoRBcZOPxF90VTKHZZry1QDdAhLfu7B6XuD/0r4207IFFwuS7jr5KmI/wWPFh7fwo0+ANCN9DzJRExFC/4Jd2zD8S39R7SKy8d7APyzu8SVg5L8kER2QlCkCpEjtRWgcg06z1wQOR471TqsSYR6tb+7s8iGAoKcj0sGQ8LCwlS+0j6EEhYv+3Xxb/Q2hIZsfOp+Rm4H9jesd3p09sw3BAZx+kU1sEt8RMgGioMJz4fHBBD49QMsQ/3+pfCKfHoJNn05uj4LAXBJiw7Ozzg997E1SIUFRDLHjbCFQEu8hjC+zUjFicxGUUSzdjn4BQK/P8g9Nrr7P4XuO1MB8gUgQEOP87VK0svI9ohwQ/oEyfdBLzTJ/Ly4MjNGxP93Qj/7g8y8OUVB8bzFwYHIQ/e8wUXqeqmgcWa1dSz9OsW9xT75A72DvTz8PfeBeH6Kw0TCvoPAxfy/Bsv89sEBs/U79Odz+2nNCQQAOTy+Nvp+BfkGefQDfsDKOQc5c3s+7ffJQoc6uUlBB7m1O7KMyreOzDfPd2pDUn8IOro9hX23882gaspugNBBh2+CAXN5h7s6Sn31Qv84sfxD87FD9CnCvrK7xTC/ObIG+O4PPHf/cWp8PquBwWNGRiOENPytRLuuPMz9fpJuMj8ssAw4a0KDv7r7y/Y0OvvNEQ9gcnzUAkhutUgLaryHgsuG94iAzwBREtdusHf0DX/yM7VJNTK0jI8zhI4JDld/zkL8gWxPDTT5hC2GgUipskt07/9r9z0PiNU5ArZBjZIAmVsBk999UNWPFYqXAs/tMja7C8JMyS+6/HxDvn0OdLFDBf+6NHQAdIqwvMRHVcV+6aTgfNC4vfhBCDXyCMa+zEv+skL2+AMo/gdSyzI7ffTBQnTDPcv4+s8p+I8jgBFKuX98/slvuIk8TMZ8vXw1UsGI7TS3lNJAOfJ5bPW6ygrCe/ZL/Mv+D9Ygf8Yy+AI2tIP+vgg5gnnLPTrWjjpSNbFCwTi4+Pc/BkZ/9vcFRzh8+f+u/harPgOvwww5vwDyRsjJfMfvOgQt/4fvOz2qMkx3x4Yo+pMR/ba4usbBCkXDfgpJAzAIxMTHh3Z7iHy3ir9YQMj7AHm6BjjJwfm0NHx0PAID98fGPPmSzea9wDlIv0u7fHp7xAU6zgLHzTpPAewgc7R7jj+z+e5p8q11ejbxBKz+LOy/cjxMMi28hYA/SX7H+4oORn7HD4WOAnI/x/6/gr9zs8c9+L2zOLxwyIf1toagc8F9dj57srYGhASRQvPReLOKO7Y2BMjFP4gytTWH/vmFe3b/PLhuh5AzdoHIM/TARPvCdgfHAILAND9wdpT3vYZsjcImtrnpv7wGBn0JP4oMA0g9A35Cy3nB/Mb5vwXJxHw8RYCXSRq5z8d8u/6DSv4D9EmIRg4NUUTHX8v70DxAe8ODens4+82HMHH+/P8/CHf0qG0ZA82LjQX7O75KwBC5OsdHCwzEv5A+w327jI9KDlWLgk8Fyz21Oi0/tz89RTYSBhCOkMUGx/+GNLv//jets/g/pT5qb7Q3/HANj0eVfkbszD/jRztEgMS3hILPS5iTSl/ti0yJdvd/xwuY3Qwt+4Du+Ss6NZEsL2uJ91AraGaPW1iAMbbq6nDLxj7osfLqvPejzL2ij7HGDBH/ftc57sUM/w2BxYTJNrpKlA3uOgDwLmu67jf4gYMOjTZJigsy6uoPf7MGSz3uiTl28LrwNbFCP+TAO86RRkQ5tbu5CcgJboSOZ3KNfjn9u302jY6IiMp76qsLQFyseii+A7pK13iiYGdGBI7KjrHB00BQc3r9hsP4S/4Gz5/T0RUPwMTzr4X587v1xos0fwHDdv3+ze6wr/c8BnEBBXDEN0a0N3Msj7+GwNdAf7dpye6+voz+LY/qfz98T5ZFQNgLQrkBFIyA94SKgQYE7ja/SYxJyao3Ae286TfJLQ3/qsmk6S8wtW700de1UA93+4ftfjoKgrqBdfwaOisZr6mUfOuHz783wc06DXO+DkFOgTYCykJsiQWEQMCnBvGPCXEIrgC5tckrTXTADBW6QLxGNntvwjXDuR20L7aQ/qYQ04aUBrL8bOB+zrR+PjID1I8Qvb8CpOBEAnyQTNH1AQl3M8yGAMDCAbb91ky/+LV+ADMvgjh/wb/ZDH6yf4wN8/K9CJJu89M0x0I6wmvGwra7Njkw8kaGwzH/f3ZADFV3+PSBx8RTQ7W1JmLNhAmXyw0vdT9/q3g0AQFBxPv8iTNovki30UmgdNQ5+wx7MU4CS4gEfb2NQ6e7w/v2NlK5cxYAtfhS/HTRPwF5qzO2uhZywBSu+8pySgexMYgHvnWvgsjwOQn2igzDO4LygJJ2OX9R+vcz9YEKuvLROus7ULpA/Hy7CYKFxPcKxHAqJS90RS74wuy8N3lzcIC+dbj1AkfQeT8RDvYFQwR3h7b0vgQ1CAJ7xgT1Or67fe8I/iB1RqcDbvl9ALH9vwN9fsEPhXd6gL60K7bFNnpAxrUFkpI7BMm8+XvNvciVw9EMugc5g8YA/rO9wrYnmwH5+QwQjrSFxP4n7yOHjsbXB9FEf3KCgkYodqyoO+e85Sp89VvSfMsERv5jzXK7CX8+McTzya8DNiu2eLu6UR2AVV/BVBHQMlB2vH0JFLLU1QdPGwe6/kaLx0cXcoPNgj+EIm1wyiV34LVCyp/2+8j2/IAvBceCv0MvNEDDT0cUeutqfjKsebe2uLzMPtEAP798uM1Bs1T7bSandNMTxy14LsO0tjXJyoW3fIXq1Ip5uIV1rsswx4tzjMcHegS8yv4NTwrDUbEMer4CQ7fI9TrHAvLwt421gHbw9+29e/eEA3rBAwCCOsjr6mBsceR1f/RDyTm6/j86PP8Ch4X/vYG/PcI2dXc3NvC/OXH6gnb/voMDtsPGQMA8gTW5A7K28ec7efa7dja9g7Q+QX/Bg8Z2u8D1/YQ9QXwHwHkHAkpBBQb"},"bias":[-0.23584,0.44418,0.21124,-0.50934,-0.12441,0.19816,1.2949,0.928,-0.7652,0.67139,0.26487,0.73251,0.46537,-1.2605,0.38139,0.3144,-0.085167,-0.038911,0.29906,0.28348,0.71487,-0.22085,0.15036,1.6031]},{"kind":"conv1d","inputs":432,"outputs":64,"kernel":1,"stride":1,"activation":"relu","weight":{"shape":[64,432,1],"scale":[0.0009773,0.0010486,0.0017986,0.001577,0.00068792,0.00085105,0.0016555,0.0013494,0.00059028,0.0015662,0.00051748,0.0017809,0.00067643,0.0012335,0.00063298,0.0019498,0.0017355,0.0012567,0.0010071,0.0011117,0.00081168,0.0013064,0.0024609,0.00081278,0.0016263,0.0015918,0.0011284,0.0013365,0.0011552,0.0010299,0.0010843,0.0017903,0.001237,0.0015295,0.0018651,0.0010697,0.00056829,0.00074721,0.0022343,0.001228,0.0013234,0.0010869,0.0013267,0.00085056,0.0014504,0.0023932,0.00049877,0.0012253,0.0012089,0.00088041,0.0010009,0.0015095,0.0024958,0.00076606,0.00060701,0.0012633,0.00067443,0.00097516,0.00060322,0.0010133,0.001078,0.0010012,0.00069817,0.0011784],"int8":"HfTxwgT26ugDEwXz4Cj6A+3YGgPxCQMyShNLLwfpGwH818SINDMZAjMsGErLE/3tQ/oZGhMgA/zyDgP09vfy8vnPHc0vyMTNCs4FLA3X8fIi6wXz3uSoDxfdM1EKBfvj1K7u2AMGQTNSNy9Cnrzu8ALyGQLn+P3/wbnb49QEEdQCNCMzf0ZLHroL/MjoxcH5TUbZ0w7/AvH7FQEuBBAH9NENIUZHLAwZ5AzV+evRCyRBJvAOPD7jzM3S1KXT8CsZVS9eK1Q2TC0M67LQ37n0NwkUBy33KjJaCPD7GMHAxOK20CQLVEFbImI2DfvJ/Rwd/P/q2O7W+Lf9BO67M/cBJAxE4uu55RXCAxD4Curz/NbR9PPmzi3g3CsUN1ckFgwx39QA7tISFCLe5PTo+PPw4PPuJO7/7ATu5s//IxXV4EBFV08xDdYOGevL7vcF2uniJxel6r7uDAYJ7s7j1ejSADRCJ20hRm0u3MwQMsbkByDf5+Ef9A7g1fo2yw87Ft0e9iD82QLxC84myAMfFw4R3tLK+e3j0Ob8IvA2AzQm1K+8DwoV5RMIE+oI8/7T6OEd6efe69IP6PsdCyfgAe379vsCkuYiKvfh4w8QAhsoA9/TAvaRbGIf/NW4ppHl+xkltK8cDqb/gSVX1qiio803IlQa9QT8BaEF/gnvGBjt3csWIOL/EjAj9uowvv4++N3dqsf7GgYL15G3vN2n2ArcWD5NMR3+BBNDKgBFACoW1snABwUJKSr8Juc/CCM5BPoPzB4L4rjIyRMI8ATrz9b88hMAUBssFvzpCq+4sv0M+bXmHqugOGrvxOsEBAs2Lv/m3tev2MihN1i/q6D39DcuD/TE3vDtJesrBfU2AM/n79sfACfA7NbX4vH6a+LV6c/n4OfW9AwnGx3xDxD4D+4N+cfgENve0g/RMvHc3eENRHUxGdIA5c/czRTH2sYh9gDL7CclCjwpJzlVGyYUAf7yGepDUWAPBCYDLjsEGRf2DODw5vLSbw0tBvwBM7//39AS/+KUyfjrDSdcIi8iBP37QyPKA+PnGJu7tNcbC8PC0yISEDwo6vrl+BQu8QY5Fvru290wAEDgGPHb9KvSNDwS8gkIGCU3A/f5BMXbA8bqE6XOP1U1/CL5E97wGRorKkQYCBv+CeIN2hL+EA767QEFCQn8Ewb7EBIZEMz2y+f01NLn0LfgU1V/RTYYzuPQ3PEBAuj2HPf/0tkPHxAHCQf43wQGGQcN+uzuCx0OACwDGxAjIPMVIf4L8/wU5AYQShkPJyHt2wQUG/4I7gLM3SscAP4aFAX0Mis6Kxw5PwsZ2h2/0vfpC8QLF+n79t7d2uDZ2uP/8eD++wf25OH+1+sCBOcSYgU8NQvL99bf5tnrFNkFG/Tq094+6jQQKvL2Fs/2AwbY+ba+qu8Z6xAID/vzBggNHPcbFQIUussODyAQDxkA9QvgHgf08vn+Wvjs2OXs48H+yPAhDBDyAvoVQAJGLBcDDRcW/CcGDhjxAAEhU0I1TesF7v/hDwPOEtchCQoewdDxIfguDA3uBSblESEl9yUHvOcu+xALMxcMJOLUAwDWAgHzXUcaDjUWPg8O7+4O8//3C+8G+fzzDx4WG+T45OAAEgkO3dzm2qzEBAjZ/vj37NUhCRX39Qch7qj9IwX88xrz9O/97wny+uzXHNkZ8wsc///z+PvbJhL7D+vyRQLjHvUK/f0ZExE9Pjf0IA0Y7UdDI/v4/RgW7N7q9Abn4uT5o+QtNjBA7eXvAubX+VQsIvT1/w3i2LHLpQc1KPfW/gn05vHXEtv8BN0E8v0KA9nl694d/8fILhAWDRvzBPn77vj7BtPX5d30VAv79bn69CQYBPwfC8nG3hExGRz+9Pvq38zq4N7Z4N4B7Ar59dvaLEgi993l/dGv5gUeB9ny3+/hHwXc7ej+FdvU+/PXmue9WEsy2fMG0hBLL/UI4P/47SQUeXodEBnwEyf/9v4iNB0D+RUqCQTl0eLWACUXHyEAGeDkAwg7f1cqAgUM4RQMCQYjJ/IdGRFHjgn7G+K8zSkE5h8G+tbW8Pnd8u0fJAsEAfQfDOPFBN7T8wX6Cu7a6ufI6/pCAR4SKuQA7iLr1ewsEPP3+/bk5/kQISby+sXySTYHCRjx5P/m8vogHCP0+OQFjAf+u+gFwNT1wP6x8ioOACEUbycoAPLeCRAZHwgXI+0V9fADK/IHMskURgkHIDL/7Pf/9BrbFA4qGM8HAB0EEQru8/z75fz+T0MVDPb20w/QBRT1IwMC09797PLw4wMD8d7o0PLo2c7mxdjg0tLY5dTnx/oP+C0D/9P4CP/8yfLdweTzDf/70e/5AyUn9xJCs4HH4+HZDdUs5CT4Cx8A+w8a8t/PzNzF+A7vABEJCeMKDEEFEzoKCePX9BYKGAb/AAQvIvsm3cCxzsjqFv7y7+0JGfgRHxj4QgFgMw8SDeUoJgEAHBoaBxbsNgoRAAMmEgkL/f8FJgzm9QrAEQD7+d/fAfApBv/zM/83C/oUqqy019TV7Q07BvLY/v312xkzqKTO+8Dh0O292gvE69n8IRcT68cAGxoD+wkR9vTr7wgaGP/g9gHS4/nk2e/z0dzdFx7xIAMV8P4CIAAVIQMRJy0RGiv+9AAmGDPm2e/V3PcEAB4kJf4pGR0Z4rXsAgXc4tgr/gsGBCfq9SpG+hcK+AT3BO7/Gevu5OkO5/HW3M3h5tPw5NDswv/EDOL6JPAcwf2s9/LG1tfn/BzcBQUP/9zomZq0oLTpq6/enc/p6g0C8BMCBDwd5yYPAO719AoEKRLd8vX16/Lh3fUfAewR/wv6Bf3c+Q8T0aMCEOkZIQ0ICf7j8u39ByPwJnJJGfD1+ggaARb3FwAJ8/zuCxYlD08bGxLT0uz+780A8PMM2bjKIhfl/+fdAQQi8q2byaqWpLOmmqDjtaoz9yvn2UsC3cYBG8nvyufp7eb2y+zluun0pMDcxZz17rzD6xcj5gYgLy0P2d3DAObV3te6zbPQ3ezypbrjsfXFAykgGPsJEPsx9S3wDCPr1OYETObp/JSKjc4R8+bS9Z6go6ib1rbv7bv97Mvc0ujE6MOmhrvbCfrqBPT1z925BfsiBzf2FhT/EDUK8tr67Njx3vX0wQvp9wsnSA7k5Oms5O39ANi6z8H+5dr7LzoS8uED8czS+dzm2vgiCdoQuaSyCuPl8dbG5/L4AeTy/Ma+gerhmwra3vne8Qc7DiIP1dvV2dfAujfeFN7q8sgd5BG+3SAgLA0gAFFINzEOHf8WATP++PL4RTsXCzf09NvjAeAO7/sNBwv/+fngGegUqSThysj/2K0GAgvyXeAv9woV//vj/RQYDeoV/DY9Ft4MuJe07rm56dDl8pPj8ATfIgQHBywl4g4QBfYB683f6t3mAB0BRkwr9vL0ywIABRAm/dcdEvjm5cPpyOHfINzc7bDMu8HbJTb4+xERE9f/9fAQ0ewF5/YCUlQfBwrI5p7cy9nqKd758drofEoo/jHe0AYINjwKMEQLF/0T4DAB/hkA4fEWJDkcCBwH9wbC8wX3ufsL2BPa6OLo3fXy7Q/r1e8B5hL73+/2EgcWHOIj9z4Bq/wWKUUxHhbnE+2+6ejw2swnO0cOyOPM2ObI4M7w483EAN0eB9wT5N3r//QrNPPY1t3v7MX3XCLr7QDN9fPt5dALxP8T4ATz+MfJA87O/+kEDgv4ERnrIPQfDuvFv8LP4xQ0Ig/1Deri9+0/2wTz7/7y8O8JIzHtDSvnJzEkb+fq2Af9yvzY8Av1+vDT6AcRIvn3z+/NEOAD1SQO9QXl5vH3fxvtFC0GIQQhHzQIJMkbDwwELzYRGwkW/vkMJg/yAvr5vrv/RRD9B/0M7gntHgUPEiX4BAofOw8hEREYMe0I9eMWAgH5HxQeywLq/sbE7tkJ6AsE7/D6/wINkbHv0tvd8+Di3hXjChbc/hwDASUVDx7h0Pfd+C323ef5zv63GxUNHij07ePsJRII7PkM/eH86NXwKBYmGwER1/Dq79ED2v/1Khn7GSMDCwAK4vIU6u/5+xECPx4kJiPaD/HH3g08QBQLGNgBcSMD4R8N8uX7ByQaICHvE/oXQkvo/OQIqvDr+Q4KEEAD6AH/BeMU/vv3EOb9Hg0N8unu8vvfEx3pCeXv2cfA5QgFFfD8Fx/yzc8+Bf/U/gLkJgwLANzv6+wB6BhEJhL1FusXGhEOGioA+cDPLzDUBd7pxvQEAhAY6gYf8wsEQRYHAw8b/NXo5PgM6R0VHP7eOeHly9XG1fn45Q7l9wEZKfr0HQe10+TF4NHqFP/++uMH4+HxEuX699bMv8Pi7OsA8xnyDgMDTvMF/RP1JvLaCfzP8eoA6uwqCSTk3gjo3f3z1vvc0/nSBPsWMRP9+Cf8Ef/0BvkoHx4ZHRURQeNFMT8hNTbzCwfy9fn1yte0UR4zB/QX7Q4MIRAC/vcA1/EVBx/oE/UGCAL6zRUO++zw8AgaPSwI3Anw+N7dEPAQCvwELBorzv/0tcLAvMnfB+n//SQXBxDYHTUrNDQY7+kf4QMXLRII7PjFfycBJAH26OcMCwTYBggF8OXn9AkB1ObW3NscDOHlAvXJ5Mrh1cQL+uL15vsc4BvmG9DLCPLxxrzm+xH5IQAY4Rb/9OMG1/gWlvbfA+fKARUu4SXyFiTuL/4D2tqu2PnJDRsC6+5KEvPAEkAEMjsv9xsZDfIEGv/+6DcSNA0T+8i68d67/RwA4gwD7/jn8PscPU5u8ffk+PQYEgfuQCojIQoG/DXrCBsU4RQG9AEjFAr9FRTu5vMfMjHQ9zcrKA8vMQL5A/Xnmvfg7tPR2vhf6sf+Aa7j7f3Yla3p58ob9Ny4q9OV3aiX9byxvJTQ2AD0/AoCx/wE+tcc/Buo4+OxAuDu3tnc2tkC6Pjh88rA6ww5EeYqMjgeIC4FCjcgDQsYIjUQJuwL5hw3AiMUCxg1JwVI+jQt9yf59Qwz5+0IMCXVCvgWtfveChUN6AHv0e/tz/L67NaB/NcC/wH9Kve+68jJ/8C/zciz8eHvANPq7/O9Dvry+P0T7Azv0NXP/cwYD6m+tsGxrNDa6KG/IwPy8TU64dLz8xEMGd0HART+AeLY+CEUC+Pt/ccM7frI7Anrkt3oEOQaBPnX5dTz4Abn4v7NXkRVBCAd6hoBEvnpEDA6FRYz9Bfr//4YLhXrIBDfI/n/9/PrC+MeID1BBODGBwUdGRbhFcDO2P7r/N8BEswbEfzs7w0t++YT6AsZBfjN9+y5zfrixBI73gfyErL7BC7+LgkBxe0A8eb02uXtH//x1wnW0OO/surg6AktHBxbytvU8hnY39wO9tXS2tez3NntFdEHFxj8Ku7fHAA1H+jbx7jTDR8K0f3j5wzfGArpDPXk/Av1NkQYPiMoCxUgPgIZBA0gDQ0gDDIGAsvdydUA6A4M/ANXZUJdPBXV6rrE/O7v3P0I7TQQ5/lONSru9Pzx2tAGAwwLGwt/QD87zsTnzPjqCQT/9fWwwtTI4d3j1wgSKPM0+/Xb/83bAPvnCRv15PXT8gftFRsQFOoLACAQ//gG4/AI+vwGHP8SMhHzBsrZp87eFiIb6usO8/niMQH/7CAYByBAsf4iARwIBgD30hTu7da/G90HRxIHOCAQ8Q4yIvoEEyBFOTpWHQAA4bjArvbk5Pb0ACQYBQ8WEUUEDwryBPbrEAHu6wT/zNkiEivlAer2EBDn7vvaAt457RgJ0uLj7PTC+NX1BOsB8voA9eHf79T85icE3BsOCTDn39cL+u8lEOXd7PLIwdjPBOvM69fTsecIw74ECvjkFSwwPgrYNBsTJx8b0+SN3uHUDs80CiMa6i3v2T328PgI4/rMzu36HPgs6yD4RAQr3cfBzQb3B+3Y0foX/tkG/sAFXQVGHBsPGAoIERryH/Da/PkW8c0fr/AJ9cwf5efACKX28hLowdv5CyzjDgUe7yXpHinkAOQY5cu9tQ/hyyoX8tTyGff62Avp1cjG87jBsPWclg6h8Pq/DRjQoKnmz9kw3dUL1gPlE/sd6gKQ4ODL9eHP0+PE6LbVCOijI9voOy39HDT+LC4c8ykqEAztAvkpzyD17gIKzxf2IwciMAgFCS/zEfMa/Bnv8x07IQQOEBMM9OgAA+naEyDIDMH1Ds7U99LRw+Pa69X/DMDvztDNzcDA0rnA5OftDyAdHA8Utv/o+TcJKxsQC/31mcGNpuPSpY28oc2f0dzl25y7DR3zzNIdxvjaJg7nG9nN+tvu/NLI8uEC0gHcyuUHuhrZFgUQyK7U3bT61+bJyNzuzsjp0AvRLn9H3Nze4hQaJOEeNioQ8y8CAP373ib2MwQGHQYIBgvi/v4L4O/Z9vPj4PD48+YbFhQTHhcC9PzMG8HyLeULO0j93+76u+rt4srn+wDpAAb78v7Z8xkW8APoJeT9BBEBLOrt4t0O7tzuAe0GGM7sBff45ecQDf7q2Ob46hUIMCPgz8au/d3l3Pbj/PnQ8fnvFh/e9dvG7dMH9RLv8BYOBgE73vL3COUA7PgVG/oPDeTnGf8h9vv79yQ1ThoHLfwQ7CrlCwIECDb58RMiKBUxCRYs+Bjs/w8a3xToI+q84fXy6/gPDukT8vzwLwonFekM8PghMAsCIf0D9vMkjMO1BffS/gXL/inzAfbuEgz668bzBe8+0trXHO4J9AgXIf7499ThAAPzMgQtIDAnBP4A4vL12RUfAfH1EBH2CAMF/uTy9rwHBxgeExYSLAz7FBT+JfIGDPQPgeHe2QExz0HZyfnm1ekC/xv7D+gVHBMbKywoRi4TEBrp8RUkHPQFH/P+0wH7/yIVGRMyJhTyBv4FEAYLGBMUBu0H6/H8Dsv61g0dEvztCQTzEBbk/OwL8AwF6PnGtuDSvczVyuvZ7gvvDADe9Lzi/tbYsNAr0xby4Oz4CeYU5sji3LwA6iHxAujgAQT1CPstscHX7QzfDrvtHQfj4Pj4ERIBEubmr+vcJvP1EAZAFPjq9DkyDjsOFfYA+fT2BATk8OoaIvYSyuyw2fHr//L2EAro8fUKFwoPOPRPB/jwA/Ui+fYR/Azg7/EEIBsdDu8f/AomGBf1EOHo7ArYzgn9AQHoDPv3NiQaI/ku+eUZgbzE2dfI0Pz9AwPT7cndyCby3t324AL10dbj4drc1+HZ6xkb9M4OIxk7IxQl/S4KI/XxLhLC7/XvDRsODdXxBAwUDgPy7OgCFx4b6w/j9fIhRB/6EB4ZAOgM6ywE/xwK0wURCvIv8ery+wog5c3u2/vZ58sBHfwfDQ7y4PAP5evC5N7j3fftxtXnBg4M5Bzwy7qo7uy9w9LQu83z+dC2/t3Z5PDE49zVudu2DOfeDRsSEwDclqmo2cLkx6rMo7TD+tHr6+v0GjMt9TY/Jfz1EQ8bMBX/MAD1CN/RzBIfKuvbF94L4BrrAxgKz+zd99/oEwfz7wUC4+PnDR4BRDxZKAwXGPMgGhMOIyMwAPgVKj1/QzUYFSATBPsc9tIAFOUVItQZ+uAI8REI8crv6qCxBLS0sUXu1iLwzzgMOCgiHDAhGfQU+wsuCgY/MTlTPGtTOBkbEios7j0ILTo1KB4cCRb7/iT1zNXG9/8zF8kW/yorGRgNIAQZMfYH2DID6QACCg8A9wMo+wwuLzcTNgLyDdrn2da40sbB3KTSAAjp+fpOHSZDNC87KWYoTUxPDP8H7vkCAOzH0fUH6AP30AoVveH2FBroAu0Cxwrl4+3o0OIK4uP19N+jpfjY1fH/xfTTvOUO+gYU+A8b4/MN3wr5+xL56uIs9Av4Il9TRB8MCmMVJ+cCFxsU4/X69wpIIz0OBi85DxkZJyYD4tfo3wdDLCUCxC8KGATf/isR4+nREyxBDQ8K6Oz13AXw+9cQKesCBlUwARndFtP79PcFBN3y4fvSLxdcHhMj1iFJQR7CExcWECErIhkzCeMHBfrvzd30ydPkvM2//ukF/qHB2P3u2vj2FtMMHzAvD+Ug+OkMDP4A297+DdwCGPQLKAnz+Bfi+B0B9gv57Aca+AjnNPoL8hD0IhYq+PgOJPzvLhEq+f/0BhfB+OcI2Q8d5+8R3v3z38f0t/zpAP/X2Ojp3ADw3Roq+/3Z9SLvGQ0qMCHoGS/9EgoCDde319zj/N/WAL7l6CwJESzlByX95Pz77QoP/CgJBgzqFCsf79a+5/vzBNoF2+343QMCCtX9WRhV9gYRIg0f7An8CBII6gz/97P0vtHcz9/q7hTYFsH90tPk097N6wcC4+3O5OPrERYFCfT3+ePwvfUF/+3c+9EOzdLuzfMW19vD9dDm29WqntesxMXKAO/VztQDDxkiA+gOExEI9xvs+/Kv3dz5yuzC5+/J4eX79CPTIejjFygYHwHz+PztEP7wAxPx/O8D5jgKzN3P+QXjCxwR6hctKBARDhsD2CcR0eMzL90GFBwGCf8K7P/v9hLy/hUQHevpJPMLFeG8Bea748zZ99bY09vh8OPc7+Dx3/PvEQw04Pnl6PMuCiP+Dxjygaqz56/DyZyemMutyev93An2D/rg6NkZ59cJ7Pv9GugJ+xcH+QMJ0P4j9doVGv4j8gPeHBwY8fzw893V3evMwQLd8ufG9O/pRjk5Dwr64/HzJgUSFiUQC/oUDkw6Ggf+6folBgED6sv62t7+Syc5Fi7uCBH59/DsC77p5Mvz+DAP6vAN20vJ/gjtH/oEA/DzsMYFEgMgAQsW8iAkCP3y8tu/9AwHA/HZ3/Pu7+XwAyMkAfb73/xHJQAN/hEALScrDAvuAvHxxAPn9QMeAwL1IBAEFx0sKzEWfmk4Gujmz9bzE+3t7qDh9vj1pPMiBf4GBP/y//7W9g7y9vLYQi4KGPLnF+gXBNv9CiEn9RYD3hEX+t//6BXvCRD8HevyEfLok7TTt+/77xMT9wsF5ermHRMIgZ/4Fu3uH/n/Hfv+BdPc8OTmaDY3KhH9Eggb4w0bBRIZER4VECcb7fQK/+344OoIKBoCAPf1PD1LKgQaCAAJ/uX5COYI6iz+6SEvLTsDLhohGx7n2vwC4voC5ysp/gf+Evkx5OoFAvHr4fjga0xRAiUeDQcl9uDeGjIICQAlC+4jF+3V7dzkBgH069zq3QDyyJ/DEwonGy4OGRlWOTbc9x0u4rzxHRv1Fv4HBO/vAuDpCuvYCCH+ARD9EA8BG/Py9+/t5tTnI+YD9v8MHPYN+xQYCBQA9gQYByL+4wL7+BgB4wHnBhUE7+rqFjf41d+94ubPAgACMTMaKQX1wuewnNbfzOEvCAYHESAX+tnbHQzmtsPlycoMIBUOFTsu/eDnDgEnD/ELGBoNHfP83+zh7usQ7P7d2cnm6cf6BRX/CeEU/vTgCPItAhkaDOANK/7+9ungBOcSf0Au8uvAxtP38P7ZKfQF+dizBwHrz8zV7v/7DfL37gwe8gfpFegO6vsDGPQN7QobHiklFhYFNA8FBPH1DAcBGAr7EAgC9wsVEOe56d711wDaA+7m69/n8MYE/RXcCAD6Etv6GPEICesL7QgPLvkA3eHzzOT5AwH9Dyks4/QG6gr+7NME7STn9unk6QEo8fMKBMvt7gbv9NjmEjIYLOc9EygOAfoq8QgPD/T7A/zJ1QID1/PoOTgi+u/vBOPk89QAIyEhAjEQ8eK25tbps9Pgtt/q//cBCOQKOCoWBAcQ/wwIGkBUPQ4dIBIb5fYhJPj0ENzgADUJKPP8+77MAv0DAt/8y9flCvLg3/EUDgLZKisaIRn15ukO7uHl8yAh/v3r1PX8Ag728+3JxOq70cHB4N3V6wAJ2wwAD/vX8d8HCgIM5wDxvbkaOzowC7q58iIpCSoTJhjpJTrWQeTlQyP7EjhHFPzJ4rHk2BA2DvWnwfgWGQoIJOAJx9z3Fb754/sNCPPcy9orFQb54PAC9yE4Dczs//tYKubx9cbT8RQKuOLFHhIZGf/X2vUGCfMTCvgL1PzTGU0/Gcyo5Ooq6zcrBh8O+QwI98b2DTQQA//289MJ7/IOAxk2Oe369PwbESX69/DaGwIUSW4Rv830OmJEVPf277mv8M4DEn/3udXT4BcWMOnhzvf8FRcCNBRHC+HFCDw3WRHQA7nL8ubO0t7eCALuBt/0BvQI+NIlBhDUBasNC9IoHvj08OzrDPYCA+Ld9xcHCrfuFfLWOgQL/L783OwAEK8D8d0D+Cvl/xkGB/wV8BQ5/PYiysjaLkUaNhXpv7a++vEkBwM2+w7M6dfzB/YHAQDu+vvpKQMxAQXzND1eczfkBNTsGg8M+v4WAueu0+0MCh3j8+3i1PH48w0mK9jWuCAuJQvw4M7+8/gM+TXey+K+IvpMFCIU1+He6g8k7Li4ERf9BArdFewdEfUR3u758g/D9Qv8JQXS5O0F+QPm4vMKQfDMGOjOBQBbMyHo5vIHA+72LjB4bU4ZDRXo9e8REsz0/tEVL90/PTkCByIO5wXOIwTcFAggw74A8egA0e4k+Bor5vwLH9kF+/okRvpIJC8D1wn4+t/w1hjK9h8e8M3xrATk8RE8Eu9DGPARxmgL3q65zvR/ah43+iUtDcHlHvPcBNnL8x4g3ATg19P3AxrwNCxgKB8ADfvK5/Ir+xASDx3rxQokATNqd00p+tUU8wsD/OvEESYcLuz19r646wr4+Owc39HI1OQnSjA2JA8d/uAJKQ7+IxbmAPDB9ub75uf4+LXB6w/5EgwvJSTG3OfV4foU7yq4BSbpA+T2GgrwOUzrGwnFFgocAfXv/wYO+9nvJQvd5CX54BcKEwEjCQIO3to2M0ZxLjfbHtAOEw/n8AjUYf8YMQgiWdgx8Rrw+hkC6er72foBJXNzQDMX6ugYPigEKiTeJ/wEDR7u8RAE5Q3h8P4L0b7NKs/8CxQbHAn/CvIFJ/jT5xTl2+H5LFpjCwXbBOTbCA/+GezrSDnHuN28qwsv+jH+8uMS+uL+APwjNw8OHQTgIO0KJhj2E/77wuPrLBwKFwQyRfYx6hnbCvnk7gf5HgAWDhcg7jfd7e/x8tEIMyEtPBkQAhcDHA0S9e89AgcfD9z85fzo7ePb0568scmbsA7+Rhf69f79/PX3A/nj7PsICgND9vq+yufD2/4ArerW2vjE39fK2vDM/O8MJvUAIfUBG9sK6/f9Vjz3/PMJEB/6GNMEFNvY7gwB1xDkDRcTEA398Rcd/y0LAQNASxUEyAb33OUI79Lz7ukKNRtGPVMk9+EIDi09GEg+Y1kZ/DQ9UUkz6v0K7dELEOfeAvpGKR9QofTo+ssK6vbR7cDQvLGS3/Ldv83fB+793r3P4sm50c3H7t/Xwejq4cLP8cz/0+Xu8t7+/sb1BAsWEw4UBvoUEBn/SS/7F+kwKf8D7xcNB/EM39r10+4KIu8Lgfr5BhUU+Rz8EgQg/e347wgLAP7dAuni5PboysD95c8SFBUbNFMV5Nn6BPXRMB8eAAgY7QkyJTwzESYZFwYiFh//KBYTBgwx+xwlCiYIExv+zgsUFwAHOw0bzc7Fzdry7v3xDegI7N0GB+XEKwn78QLqwtP4twsK89oa8eTpKkwB9uHw/+rs4d3oMPsz+yArIcvdgefiKLrODQAxKUMS6vXjWC0J3toKIPMa9sgz6AocxAG78+7uBea8zdTb8vzW/ufizxMK8tvf8Nnt4Mf43v8T9d8GKQruzNcSCgsDA+dSFg0hKxvszQXxfC1UDOHzt/zcLw/6CszF6A8dKFAy+fQa8vXi78YJ9rXD290FJxP16f7fG+YK4/gHAfH5A/wF19Lu18bQ6aWu4q/JxevwBt8A8vkGMzpCFR4J4A8MFzDuFQnh3RDfCPbTAdD4DekK4N/sBAL+SQbiAL7FDsfv7/YCBhv96xcVFzjVuODw88v2/gzzyePTEyHq9/bXpB4c/uGnM9ZKBkQKJRbzOOD6APbe8iXb6+/v6f4J4dbENBfI+g/U86jlrqWvrOS02gz52gHd5w8srxn0ttoUDy/oDuIfCSH/CvPp0KO/qrT44eXb2iTwvg1ANSH6LP0eDvMJKgQCCg0dJkv0DhIEABHm5O7QFPIC3AHwJhcJNPPfCfPc2Mz79+Xa9/nmuQEJ1/IL/ugeHhTc6A/5Cx3zxb4J/xb58wrw/Pn50MAQ1foV4aHn6czw4ejn6xnn4eD98/URsgOt6uzvwPAdDA7jChD7KRP5wsfH4OomEgY96w8lHTkUCDMcKBzrzd/K9wr2+i7/BgYgJCD12QIP8fEY9RcAEB/g9kIy1h/6aE0tPTsS/O8GFgkPDQ71AwTeyr/fvbP39d6z77XQ7MDZ5Ly0wNXo9SEH+hoTCQUBQxdLEPL4wgX6DN0E4yAAPeb9xuQB29wA6fvzCQsLHtPS7+/2/gULJgHqAN7d+gLj+gXg3NDY0xoHEuLj3wcFCfIW5vru8cwG2wdCQCj+/P0DFgAHHzc4Jiw3LzkO6xQL4ebKx/4c4xE8NzQNKvU6Kh0p4vLj0x0R8u0i+gP/IOkJAisdw/b/1vfs1vXb3cbxAPu93MG01D82+hT7Hez65+vh+C4jMjHcw9zd3O7jwhfYEircIUEN/PIS5jdDIf0ZFPLp2QoX6w3xBQ/l/errDe4l6eHz9va9AOTrEhcQxdsD/fj19/X97NLQ9gAAEv/q7Pr1Adzb4PHH/8Xa2wzA9OzgVH9DDQj7+P8TH/fe++v7Buz56h0ZJQz7/P8HBBLs5OX39/IXGRomDPD8/wgLAAkX/xoN9/rzxffFsNjf0gn0BQDv/dX+/OPow9oFAPgY/BUUDxIV/+H4Bu0GFiX9Ch0BABYb/vADCfv/AvvrutcA/uEH9wL9DQr+BeX8Btz+IRUU+CoK+PoCAgIOGAcLJgcPf0c6KBPu8+v08e3m4vHwCu7qx+UTCPX+7fcHARb4EvQF8t7e2BT4DQIAHScYGB8fAx4s/xoN/RISGxIbAv0FGgjoAQwJ9v8Q3/ne/BAA8ffs6P70/tvl+vMN6/r6EhoZGgEJBfcEB/L0AQwX1hAHGAzy+BMPIB8dGx4q+f8M6PgD7v3/AwkN9fzrDPIE+f3vz9Xh8/nq3ef8Ag/b+MsH2wP4ECgWFir9DQL49gDn8QQFCAUe9i0kBiT2DfgLAfEEBBIOBwkD0MvX4s3g4uL8F+ztBAASAx0w6QIjDfwGEAgGDRsX+uoD9QgM+QQxFwkuAPvt+yHeA//X7vb36OwVCgwWBfAA+uz19/H/AQDy4Qvx9xL3Ew4D/P//CxMY/v8U+PkD/QACDwX45OMF8PXs5v/x4fr/vOeyBvAABgD9AQcWDhkMytMGEbvdD+AaCR4ZDicyHBfYWlYYdvct/hoa/PQvGbXU7MHkzxlHQQgdDRIV/gUDD8m27+zTprrfDwsJB8sDEdfjAPkZFwAA+OtFRwv4PTQoJ/jmsdjtyeCnL2LgLe4LAujIEggbGwVB/fkJ4jLj6Mqx4tMXM+NK6CEi9ub+/edIKhLl9mAi6ur5t9oQ6NkVfw4UWw3sKAnSGjQM8CPfH/QEEnY6OGxOXDk3MwDO0ae8wKWS63L94C3fN/b3AtTdv7rhGNT1+y9VahkhQF04LgG35cu/u7m0HNf8FqqlwKDdp8T7EP8NCfzsGeTgGwMc2fbf1TXb+uURAt4WRCTpKfE11UoBIOzjN9T23gcS9szxtoOtjigD8eweAhNPQHlM1Avx+gUF/D0yM9ji8svVBOjjYiwl8S0BDej1GFi4uRMXC+Hm6BApD08fXC4TJgDj9vu+6ufQBZPyXVcMJlBG3tidoxfy2TbvNfgVJfYF7SEbLRzt8hD32PYCuSUr6fj+J/sjFvvmBuP3JdXZfvLFEwoFAAwMBBzi0f34zO3vFSIP+c0G3xcVBhwG//Uo3vbVCCUR78bI6OjvGPMjM+gABNsJUlsgE/8DDBMiJwA60v4FANjt9T1G6OrJ/voqGQEfEyIF7Rom6+ff1/P34A7yCxYMChD88Pf7AjRBC/DizRUAA/TqEtz6yPLDkjQRMU9SKS4H8RMB+PsqH/j9zdsG3OUHHvIdLvkGCRf+AuTwLwcf7sDNDSEFARAU9Os8KOr+WigtDdHB6tDI+QDk4+QNB+baQhfe0fP5HfTu+wwI99Xb8t3BOi/aufvvDwAl+/Hl6fAF/hkbFggF8O3sERAWCgzvFtjQ8QX+Lw/b+9Tf9/YBDBASMTL1Fh0SMd8O4vD6BQ0F9AMJ/xjtCgUPRBUCBgvwExglFQXuIekdPhnnOwwYCPv/IAT++xQn7/YV8Q0UZ0UI6f3xDB4ILfcJGgjg/t3kfxAsFAYs3ukQFvkG9Pjs3gwPFAv2Ae/VD97b+vfx9+8K1PHBrvY/FO8J8Rf0EfHdBgz7ExkjKygnI+Tz6QkP+Qrk+QUS3vTfM0f6Cu7V8A8QHQgT5Qj56tft/d8oPzYtKSX6AiTzGQoHAQD9EwEV/djW/efsABYJ8OkE9wXZ8R8IJvXeC9D2ESIOIDEB9tXgLTkZ2ecIwA1BBjUSEN8kB//bID0ZC+ng7/QVMxDzBQ0KBfvwBOIJFvzq5vn4/+oX+vQO/gsAMzXzD/X49BAZJvoF+u7p+hIN6fYJJVArFSTt/OAGDPQaJCUU6PwFCf0aIRUaN+8SBwDmG/PkEgn15eju9REmHfHt8AQf7eHkfzgS5/n10PMe5CcDEOoF9ub4aiEf/hEGDwYiG/z6KA72IebiJenk+PUCAgQQJP/b+t3sGwQ8SC8DJPsH6RgZERH5HOkB/Q/+NhTW99fczPoE7gX5ExjZ6uT4EvQV9f78+AME9v3SER7o3u4NJBUO9unn8QnvDSQIKc746BYO5AQE7ufFzPnr5+7nBuv54OLrbkQD9f3h7hIGCPcnFBTv3gMRIwzr6/jWztLX/iTZCi7w9/n8X1Mg/Pj67ArzDQgUEhwhAgUDywcwKCcG/iQYJh2t4BjP6w/hI0Ak6fzU3fYO8AXr9ucICe3aZksBFgHu5eXtFwbW3+YPBvD5IBH6KFpDDxIE8+0Q7xvj4fny/Bv3Cr/p4OzkDPUcEDjlF+3EJBskBfDM//voCBkcNBPe/dTcHUQl0+zS2M/eL/sUO+YpMyw58gxA+AYN6MX1EuYBHzcMGc7eHK/65gX1Bf7w8wMB7eID4e/6DD307cPF1cXoBfEEOj8uKDoDo/biTTxUVA78I/kM08EA3AAlLfkvQAxIRSMWFtUI4OMQ9/P5Lzr54ggF7Pn76tsBDhIhMhPfRh4dEQ/L7+jg+iHtDfsQHeO+fA7q3PPeta3mEuMyRS8gNS4TR++/1uPf5v4zFeDzHw4EJxZs/yon3wrI5sXfJAz5UTY8NVpEQvQu3zEtKP4G2ggE8BUWAPfuO88BLA0NCfv1ywn2AfTy7g3p/FP0/BHu1frMCfPuPhclPzv/+T371uvN3hEfJiH+DtX14dYRSBX7z+DoyPrdAiIc/A0gADr5agIT1eGn3QPu5PICKjDNA8MFDD8NBeS/r6jI9BIKNT8kNi8Wgb8dPh8KCTgj7RTU2Sb5DxtG10EE6MnWp84PGTv4KPQj5f7UXj/n6QmrtqHsNgsR/vUMIff82NjpZkc4UEEAA+/d/g28wOglLz0Y3uPi/QHvLRvc/C4P3N/BQhheFgEQ79vZDDhHQBkC8hHFCV367MrN4x31/uzy5fX0+gvVziwlA+3XvuT5OxDnAwsWDdrd0+LO5RghCxQYAvzl3evREezwCTHt597D/+rwBQXpCQkNGzz+xw7oAhA1SB/7Lfvx7wQXCt0gFO459iD3Gf0ZIiEvNBYZHAwaDdr0APDs6wwxLfX+C/PpBvfkRQkD8dTV4tTV9OXb1OEV3wfhGOjA4vL42vbk4/T6DuQm6/omLvDNq7/M6QsEJtUB4eHuGgs9AwjgDub97sff5ich7toRIzYfHgUe9gzwAwodABL94/0CGBL7D9zR3cb0DsgczwHjGvDE4CMCAUQAGvXK/M/l5g3TDwolLhf/MU9YLy8VBzsoERUV2d3ox/f4QEooDBnwISfiFxkNFSP5DfriWOz33Ni72u4I9wAL6PDC1Bbe+PER3PzUCfjO+fc7C+sSGOoLgZP+2OLRxeXv+Au5HwTOHDUy3gk8NvH5Cw3nHxzO5eoT0e2sKhHh7vvo3+D6GAok2eYN8M3ku8HMEv8aAvExCvwrLAbuCgYbteEdG/4GDigqHRQx/c7oEAL2DfLp9AYlBRITFzwlOgwJ/Bka7PwOBhES9EEaFxQ6Ix0AHwILjp7Q/fAgCR4/ACwkGQEB9TUcKDgvEv8Y1e/mEe8F5CsWHyYWxdf2BOQWJysQFRY4TSsuIQsuWjtDMSP2+d8FBPLvEvb39SAMChr9/9kD2ere2+r/59Hd/APppKAHARAIMzMbGxwKQD1P8/v11+bqF/HvDhsgBfAk3gYR8AYctPsY5eEJ49ay6/nfC+sIARgDhoGltO/9vQbyzv7h5t/2IurH4dK9AOISAOL/5/ce4iEeJy8K7Sg4GA01HQwUIxkeLBAeDwgR+/Ag9u/88DE0LCIsMikjC+4T+u8HHR4e6Rkk9wwUDfww+hYLrtIH8fb3AMLx6OfrxOP63czQ1iknFOgT+Oro0Af6KB3y+CQi/PUJFBkPGEAZTDIAWxEg6fMH3QgUF9YJDecA2+ry/vYGDQwl9OOoxfsP2M3K5+z5GhMG4e3toqfaAP/36PPt9/Ej8ub8EOvj3erk6+PS9hARHPbvAQXZDwcNcWIyDe77CPgkBgcMDSofGh0aCwIL9fH7F+re+eLT7CUFAw0Z3QMCOj9LRRMbGdLjn+jHD/4JBzr+Kj8UJvP34w7QCPcN4P4UA+kdFikIEfIK4fDC9O8gEvTk2MTQvM2ewdC3gaW7zqut/P37NxEdBgXmAQ3/Ci8QGCDrCe8U3P3F6dzd6e3uiK/p67+2BNDgqevhGEo4W14p6aTfhs70CtgdKh3q5BQvGS/75d4SDMrHIfghKCAUPijn5ubFMlEUQA0lPin4QDr/8gvy3Nj3JD5DECMX4eLRRzIi9vAEASQYUhYoFw8aw+zZazUt6+Lk0uv2DUUNFzNM/N312x7MC90A/ffbyOrT26C8/Br4+6TENukd+tSrz7vZ6r7rBxntC/brGtvh5djA2gQJEg8ZKsQA5Onf3cT1zwTN9P7aBewTJCYJCiPi38zj4PDJMSTs6PMz9dLc1UH9CBUSIOYZE+gm0PUA6AoARf8LG+wKAd7cFzwTEDw8NusBLukeD9H7JiQjFgcE4xoT1+DpNxoZCOriBA77HjYB/CcmOvgmGigI6Oz21ND670IODv4WLv7/1+HY9goFBBUX8AD0EsYQ3e3MzPPh0cQD4x/3DQca8PUd+Auz0N0oFwP47wkR69PwNiUHCBvGLmEl4QsMssXZ/yhWQRYVD+It9vP8/h7lxvEORgDlU/EV9LzaKwXrJRsZIuTb6rLdEPgvBOP28RZL2/DPtsENFBr/I/H/9OvGuf/SRjhTQEEOBL7arO0jL+kyHwUsRRU+ajnpxZLi2PUrLyJeKQwx8xro9e0dD/T4BvUKDAHyfTcYFvm546nlH1wR6PTU5ti5dDMSyt+4jtQ9bTIkRvu91cnHQzDMtNHA4A4cHQHf/fzxEPNH3hkHGrrJ0OsTJFQLDgPX6N3jBQbpywMQGwES1g/qDOX3MQ/WOxUdSA06EMTb1N2nJv0TGgD2/WU4zrM8y+L6VxoTUibg9CHm+g8h1dTDvQtPPSovzwUZ/OIPUA0P2aqy6RswKkoI7sHK+rWqXxctEOGi//gm8xsaMgW+9MDoIklf/vS4pq8QTkZAahf72qa9spnWRCUqFj7/6tnREA/s2EYPvDAV0dC4ogcoNxYD/+njDsXJHFAa6eabuexDU0gzE86z57uvDcvBRH87LDzJ69Loyzb3EyFQNh0KBhf8Lxj+4AH87gsVBfHianE24tPjzM20/PsxJzMaAtfaIwMCzAvpyy0H++rx+RcE5vfuAg0CCQ0MF9wbH/Hu9Qob+tveONL//eb97gf4+fDz/9nHCADy1Nb16/rzEQzpIQEB6QbzDgQA393yIBMGAAUgJAQG/vzy1/r1fzxaJgTby9/LzAAUA/jPv6HG/ensDAcHBwDdB9vi0Obm8v7/CALt4/sL/fr9/v8cEREmIy4PANnc79oD6RkGEQTzDwopPwo38LPUBAsALQn8CO/zABrqBekGzr3tAOwUAQIVAfX+JjMZFzsURPgEBe/66PgY7v70/vjvANIBSPogCx0O7fbyESEH1/nvD/4Q/fz85CDy4wsSJxsyGx5L6hQZNzAn/uXkCQoTB9Xr/fkS4BgcEgQG49T84vXyAfH7CTElGx0tKOrVydbS//De5gINITrpBwAJChDv4frS9//w7wUzFCgmJ09CsMcBNk8tPS8B8iv37wUT6+zt9gEE6AHS+NjwCO3f9/cG4f7qDfLy8PP89AEPDAIIIB4X/iIjydP3JzISHgYeFAwM7t3W2+Xd8u4MDQno/Qji8//8BxLw+gTu4PQyGjX5GecYJ/74+TcL8wsWOlEhRhsiJzIjDvMH+cP+6R71OAk/PAUA8evm7/L29dwV8OPe9sQG9r3B7uEbBA4L594I6AEIHicjIRMqLfva9ezz7f349xga3ATfA9nu0dbu3uHf98Dr8urwgeDnASkL/gMzNOIZESAwC97xMBH+B/LfIfYXEeUS4OPv9QYNNyAjLxQbJScLFv0bJi4qH/0XHAMeCDQhBezs8RIoMf0T9xHgIkEX2gjk4MfdFBIdEvLo/dfxMiwhCwgYDOwG6/ANQPED5hIi+xoaGA/sCBowBQzr9Mzh+Qwb/OYL5gAC8fvkCQTc3Afa7fcOIw3+KQj+HgILBycRKeMQ8wnuAvX39fTg2PADEPEJCOMKGgX+Ex72BPwY8/LWCQMoFOTxBw78BiUq/Akx+gruBCAB7ULy/gP/GOr/OBgzIRzo7ws9IwELMBEkHvUF9+ry3vH7D/f75Qi9vrjnFywCIOzf+evwFQveHv8GDdnxDyf57xL74gDo29/+JvYIIgYd/+P52/L/zf7x4uXh4+7/3Mbs6PDr++4G4drQ7wTtAdfn7O/5CuXayufoAOHk2Pbj8/UJEAP9joGRqKG9uagN8PIbzej+EQLnEP7Z3e3z9AEG8ukWAwID7xXvF/QO89rL8v4U2uHe6PMb/PAH187JytMJ7wIL/ujsBfr94gTyQgNaIzkC7uMcCQYZJ//28AP4eSA0Cgjq9t4I7Afj99zq7dbP7fbsDfj32PEKBezoE+Yk6sv4h+fhvrcD/e0uEfAo6RgL2igI4usLBwgV6wz5EPz7++sAExYb+fAWJkocGCYKGyESChQJHgkH5h/wCTolGwsgEQgXBBQaH/77/gj/Gv3uCygKK/8qHjINEPMFGRLSuLjJ8A/5+ez+APPxCOwV0Nmko9zvxq8HCzgt+v7+4BMq8QcTMk8tJ/rn7+rX/fTU/fvMDQ8HCAD0+usDBu0E8yAS+QsLg7S7vMi70+nAt+biDvT2BAsW2Q8XDPkiAgklLww2IQkZEA4hDw8XJSElFxEdNiP7E/7uDwX3ARPz8xAZHvn49toMANvt9w3szuQZOBcYFxUQ9wkb9wf0+AP/BSw2FwP5/x8aGxDzERLjE/rvBR/7FNnvBw7U6BH77sr57Rzy/gz6KPL5Ihcm9/sPKPXw6O7uXDpOIi303O3z6tniCeP7AfAP+goX5AQOHgcWBe8i6+H86hYkG+UXFwoG9NQQAhU5BykF7/8C4xcmK/ry+9nM4A0c/Qrw+hf5Egwl+g4BJR71GiU5EvkZMiw+Eu8ZEv7zMhxrfxMZMxEJA+zrx+b4C+8N6C0V+wcJ6d4aCxTld05eNxcLJ/gG9wbz/d3rF97sAhtGPRcnIA8lKuMCBw0mIvnrBNQWHiX/GBPb0O/Z9wXfCy5Ar+X/HhQoGfv67/r49AMU0enddQn9BwTj69AC5QgSESEH+/n9GiDy9B317dod9RD6+Qj86QL/UzkjFA/YBx3jBQ/lEsv+/ycP5dfqEQ8OFiwG9PkE5fXu8fzrBygnCTfzHvsdJeTs/vIFww/eTDcs/O0N/NixtACk69sFEzIYHEBVNfwbDPr+QfoeLPcZCv3euY/dCEA5OTQ9+vYJ6gzj6wX/BPThDxAhJw4C7twBDPbf0tzdCtoV7xYTGvUdEhvK5/MV7+3UXwrU/BYoCCg2AgsN8Pz8BREzHQsS0OX8CNwB/Ov//hUgEt3OHzgfEObjBvr0EysaChLL3auSABEm0ij51ukCEyAsB/QvGQ3o+Rsj7wwB37vpFcn2JOQxANLwE8gO9/IF8u3p5OwJ4cfB9v3sKx4ZBP7m6bbwA+D1Gk4mRE8qqNjK9CwJKPj6+/v85MDYyczhJB0+D/IbHCfrDwb/wsfO0pv5EikR9R0J+OoYBNYS/d4W4u/nRg74JhXfyPfw1vfa6yB1NyEWGxLk8fKx28AD8QoLOEtBVUgXRR3d7BHjAxL/Hvf+AUXw9P483BYNCuX9ytkGEOwBMz1/JCU4M/IK5S4vHQv7w/cEB/Pq9enwNt8E/BoiFRTr7O3zCvYL7BfkAhDl/vzaywfdGf8nJ05QQAs2EA729Lz08xYU8ggC2wjl1QcWKxD+7+bG6OD73ePr7D5RGhQgJN0Q/sW29CDmyAgLBSXy9ucB+iv7IMzp0c+3AgMqLEtZRGBV3MP8PQgcNg70BdzgExPl3vAR2jL56srL3tLh6gP6ChkP9Rf9Nv3czdjuxbPnBuX8B/05Efc60cXuGzQnJxjx6/vb9dXJ28X4yNEH9BvX0fgiFgsw9eMMHBbw/fUL59b8AiL4CAkQDSMS9SI0/IHvt/vUDfsVFCHcCAsA9wvf8w3i99XU8eAOAAgcDgTs8TTuEBUWE/PbC+n07RcSDQrwHhok69bh07Hm0Bva3+/tD/EKF+/0LxQ3A/IGBwQRGBz5IC74C/7nREc/3PslCe8GLggBUxb44w7oAAz//RTd8BsVAO8O9u4+3eoPo8DK0M3qtxUaFNC74fEAAgTc3q/U3bvw3sevrOHY1MCm9NHaA+ggC/TsDePiwvb44uXg3/7a19jB1wHY8//u8srb2uvU0c/ITipHFRQXCRL7+/4yJybl5QocHAMHEg4L6RMfGiIjIRP0Mg0C3r/08BEwDw77JADo9RHmKSYb+x8LGxYx+xop/vkGGALZ6uPm6M3+8Pv148DfyOfgydnF3M3qsNHCCAMfshi0DBQZ6iwl9x7+n5arwp4L7ay2m82hsK0C6qi+HVM5KyUP9SP5ChDb9drb3frkI/bZ6C0G6QoIEgXo6Ab28xTmEOj9CQX6+wj1zw36u9DT0AABLU0c3vn60u7oAuncEQn97wQP1N/M+e3Qq+b47ObfBc4KHuD3v/js3cLe9vgSESLR+fvqDw4s14T2zd316OYmA+TDFQLzFhAbG/m6srgNIBMXIf8GAgPw/y0s5xUJHhIB4wfwDyXjGOv/8hHo1urACt8D+/EIHB/uJP80Pf0dLB45Dg4d4/ofDOH2IvDj+PcQFuER5AEbBh0N8AQoH+YbFwbr2Aa/A/EH4OsQLyAPOB0N7BAihKmk4bTv1gH94/cJ//THwRUi0t/kBPLVvb7V2eyt4NLTBwboCfT4Gz1DAfj35wMjJfwVAPnoAwfI8vcVH+/xAPwR/fAeBiP2AhAD9PDMDRwTRhsg+S4K+Bnm/wsH5wYHBvQOKPMT7AwlDQYi5sYBzgf345cTIgkeEBwE4/78GwUL5R8fFtbe4vkB8Pnr9APr58fKANv85NTs5vHM9fzLANLrpdOpArDnrfjYD+nm/Rkb4Bryga6lwer3q9rZsKXJ3eIB8c4QMEUnCBQgHvscGvs/K+4jBgHnDBPc4+sjI/D6BOP6GPncACvw+trw8QDZEgDa/M8B4gv69fQOJkJDHe4MDOsH8eUbFSMr/v39ARcQCw8FA/gQ/vn/+voK/gYDGwMJAPX6CwIQ8xAYAgX/5vz30PXx+gcR/Bf1KA0HHBrrDQP0Dwn8AwMMDQcbEBkUBPn29gEH8RcAD/MA8/UM/v36EREA9AH+6en67uf/+/f3//b4EfgPEO33xury//73+uP1ChTzDRECA/wCfzFJFhz8BPb7AAL7EvgL/xwJ8yIkGhkpGw0RCBYMFgweCwfxAv8H+AHwDQL/B+4BFSMCCgH47uXx8PEE6O3r6Pn49PXz8On+0uPk4PgC8uzy0dPd6+EDA/8I4eP1+t4D6/zi8Pn1Aff4Cuz4ORwbFxwdJCQS7BsVICAU9wP7GTIW6+zu7PgKC/oU+xD97ff0AhcYDBUmABr/GO4H9Qn6/Rn6+Pj2AwYDEQjzAvLw5fwAB//8AQAAB/H7DOj75+n58u/4+/XuABQYCwQC8RMRCPQBCQoHEPkEFQsLBOTq7+Ta7vDj7/vs+frhBgoWKAUbBPkHCvf+CvTiBiIi+f/z+QILEvX09vDj8Orw9BMC/ALz6f0DDP8B/gXj5P34+gTr8uwG8PPx4wQJ8vf48An5Ag8O9xcfNQvs/tjVm8boBO4IDQUX/vQRUAw/KgwD/P/98CYJ7+jwKP4iADI57SQfFBbZ7QX/9Q8HOzsdN8oM7/sZ6O7d5bv5Et3q9cL0uOG92eAH+wn27N/R5OPrXTok+tXcBSIhyOYn5frIACcT6/n5v9LNwrHSvMD0s/v4+fzSpbXXKipZQhAaJOn75P4ZINDeO1kMCgv/Ijkf3Nnq+rjp2PnjASQ5LUxFCDcCEP0uEScDMwoAU1P77vP4DgQN7R0EGyIf+AwQblQEuePqMw739vgs8AcLMiDwf1AU5cXq0Bn72dgbJOol/AUa5BAWHv0N1gAR6wLH0NGR0uAGyej1Hwf32TPhAAvv6/nL5gXlxcjc7iHL1uz74etKG7QD2/gPKP8HDRYNzgLBzuEHGv0JGyMINBclyO0LAiD1CBIG9vgGEsr/9hsI9B0yCPgc+hH6AUAR5iTsJQ4VEgz15AkKFhcOIhIAHyswTi7/ItHgJQr9+9Dzyd4J/ODgWiUv/93ky/4d/xkKBuzpEg/0Zj/+wMUB+Pfj7uMM7wjoH/Lx9/vW7LnX59fQBQXNyfQJ7rjWIz/vLyD4JA3p3wHw5+cFCQYIJMOwAOIjFhY1EzYp2kPy//kE7CBCyvAT1L/h7vjRDO4O2Q7mDcn/5ub++xcF7rbWvaj/FfK7EgAI9w7eBePyHgsQNezj/gnfDwkNGebgB/H1+Pn90K/e7wsj/hQXpjf98w8F4AHxEd3x0xXqHum58fPwu/M6GvcNCxweE83q1PDYDNbq7gUL493n6eW5u+n3LlNW+0xT9DsZLxwZGg/7AvPuK0RCJDgSBwwWGxc1/vMmL+sW/f3wFwjpKuj69+nhAs0b8N8mDywhByUMDy3y9/QnDQ01GxgWgdjv5vXRsPDqKgbrAObb6vYRFBjhFB3z7AbrBxAJ6QgRH9Ts5gkMzzjzHN7UESM26+L59+PU3h7kFxodI/jUCejj+eX+ALzIDEFHBB0b9jHNCf49OisL99PMHN2q+JLO2f/ppAfVz8/67w0JMUJRJPP9CU8dQzloCSYFLvYG/tnxTh79PhEdzd/F+OgEEfff9OYT//sd9DQJAwUY+Ob55eTy4Adv8TYJ9SAKEvAEJv0jCODB7QOVtePK0wwd/sPLvujcEALoIwM1CrYEBO3nxBkpDyAX/OXc8QsvBuXSDv7/+AksbRwE+/8DaRfr7Avi7P/xKx8wGj/sOQ8eNVY0K+Lw3Psf+/k9CjLY8SYrxt+97OPBChRMLwUPESI59vgWAltQFcfpvfD50Ob1Hsz21xMCqRgnGCoJBxL2Jez3IAo99twG9Nnv0+br/fEqWwkgSfv51O3EUScIFs6y8+UUGvgAJyBKJvDrUsnKBtipxMXr6s8L0Ar3D/zR8+n8oOQV+tjI4c3W6crDFuG7VkfyxPbNy9aotbzLsMbO1uzWTzQj7erjCf3wueDS8dD7I+XAYw7N9uHv5vIF5ikqDkX5/OwdLCPjudHyAUE06yThHSz4MBEJTCbZD+/SFMkDFvQaMi8QKhwfEAgw+yUdEAQN6PkiEwQV8d/ff1cd8+gjGvzh8g72HuTeCs72QNHX3fn97f6+6w/70zLg3Bfo+y7m7Mv+5vHS9uMiHuYFAf241BlOKBTN6gqy3+aL3vG43eH8dkFhMRfw4fIb5RYU7RPcBuLldX0mC+v0CPXmzxjj8vD6AsXeNjvqGPgyzxkNA+rDDsm637zVDAXH3fi86u8CEQkFCgH/9ej9ExDw0/nf9PX78RP9FAn/IhUSzait3b+w4aMG/Q8K/B3v3/gGJf/gBuztCdj86MT9vdra8e/NIxANA/js++b/6O7s3tfu7v8O7unZ/eHi29/e9tzo3+31/fLGHfRFHeb3/PooKfAMC//27wjnb1R/I/gSEPkIGDMWFgUBDQ8EFCsJCOfg4vEFEt3W1MPl4dDV0L/l1+7uCewtDAX9HAgX8vwg0/vyDd4H5/DK8QT48uXJ797zCgkuQjZKLy4EGhoREA0bMgz+3xD8/OkY1gAM+BL//ALpIwQLFP/9B/LXHf35DSUmMxns+/kDKFbBz8TWBejw9t3s5vPuCeX5z9Df29Dz1NndFxEe9xTs4RMRAQD0CiQbICEaEQECAgYiAiPuIvnwG/L38uDq0uHyAPP5+tXkuO2tzvjYzfr82NTcAfD/AgTc7Ne3Bb/qusTTBAcGEfDu9RghN2E8Ly5FKxIeGREOHNH3/g0H7hLaCfr0GuQPAP7y/vkM6ArbAPHhBBEiFA8H+wMSKCceEgYEvBBK6g3t4gP9+fD55//v5+vz7wz+1/3p7zMjIw7WD9nSG//JENrDARHgEd3oAxAL5t8J7u7eTBUKRQ3LBPjYtN00IwAXG6u82Pbp/tHIyMkL6/7pKOHpDsP25NkR5hgjCP8XygLtBxn9wgz54kZQGsv2t/JS/wvrJtbm1d7MCST/Ih9PETXlFwNLFQcZCxQVwsfE6djG4bi3CLnu7fYpHCVDwA0E89vW4vvz+iz+0rjAKs4GZUFNJ+7/B6n60/v2GCEJONPWCTdG4e3bKjhbZv4W8vLEysTZCEEizenh0CQdKNjcANX6Mvljwf0/HAwCDQE9Ng7uLe6/ILmxFAXiDAQZKuzt4vggBgciDuXxDOPOB+P3C/LazynmHhXB3BbZVi4NQsdFFtvYFQDuGArtHhfXE8wHNAotTHkwMOcFHfYoMOo6RRA1+Oz5Jy9NRenQANfHEuDzTwb/PCYrKBEm0gwHzgPw3e3pWHVBGykFJDlOYCjfDBIb8tPKpYHQE9zJ3PUdJv7e6fMa+EwL3QcN8ffGyx4bByL3DdYLFrXvHfkf1iUQBzFaEvIiCgfbK+7RC6q4Lj4p6wMU9wAfGiDa3BpDJA8UAuYEAA/w3g4gBurx9AIe+PPzwsbn3gDBxLHQzrrSx6rkNEwwGysUEBHt3CTrHELmIygL7e3x6P/sBun25BQODh/qFiMi/g8S+g8e9vAiFxAfBRoEHxQEGA0W/AkGAwr5FSQaJ/ci7Qn+zBgB/B8QGxHvIhkG/Q4OBAvxwd/x4ukWvMHg3/DmE77k2QXJHfwcESATMg385xn8Hx0V5PDuJCELIBwCEtr1y7Ds3v394ukg7ewQEeDd8AftCCDp/QUJCB4KoJvS2fL4v+fn3AMR5Oj8C/C7ldXkCNzqBOEL8x0QFQEoCxAIe19RLBEJGvEFJ/obEgUDBw8HRD4qARzu7horDi4oMxADFAgcf01VPi0WEy8V7iAMBj8TDhQOzfDr7P7K5OHi4NcH+usPAPTf7Q36Gub12dsFDwMQBCHw3PkAYEAlHP4N7vraIfbl6s4lAgEI7z4XBPrE3Mcb/AD8B/QcAdT29c+gxgb44wAG/PlC9+wHC+oE/NXM9+394Pbw3vUy+yL37P8CHAYLBPkR/eT9+vrY8fjm8wfrVyUpGAUDARgmIA8ODvcaGQr6ISEp8u/+7AUR4gMRAvgH8w70JRgR9OjeBPzo7P34Ecjy6f32MTkwFBMBERH5ORAPHisJDxX5KxQZ/wT1CAcTFg8S/hD0BAEADvDm+f8C/AEHEAkEBQ8R8wINHigl+/gD8QDtDhD+HQkN7Qzt4w0WDC8VCQoOOP8JCAsbDBcI/RH17rzl0r3rBer8Cu3s6ffcJxIZEAPsCwT9+Aby+hce7wj+PhgTCPTo8tT22NXr3/L+CwP86wXx/v71Bhz9GhEED+fzDevf5d3S1/fc3fH26//n594D5vvp2fH6/t3mD/sAA/3+9g4E8gH6fyAcAfrkAgH++AcgGB0Q9QoGKiUp4g4N9w4QDwcBDSMCBPQBOkoyIhMcIP4HEAkDFQD6BxL24uzm2/Ld7/b7BvICBAIRDw/qBfz/6ero9P8VEAYMB/zx8QT7Tg8iER0dARUN9/8CCRoRBRMI9wkMAPLz6+vpBvTzEfYI6fP26OkH8gD33/8R7hX2+QHsCgMdK/sF6/v/6+8EBPjy5wTxCfDnJBDt/gT64/z+Df7+6+4EFODaFAkTFhsa+w8QBRb7BQ/4APkGDt3rDBe8vgM/DDjm/szn5v729xbw/urNDTUA4gr8Iw429AVX2LL99NPp69MKNvr35xACFTAX9aqixtrQ+fvsGt8Z5wHQABLxFQ39GQD5Af8KGQMMBwD/MQky2aKc+NfbCfXmABIE7erqzdoNShtGFBDz2+by+hQKDRr/BBnVZz5h7OkUCxki9jwGMgv29Pzb0fzVFPHd+vXnCx0L+g4SBhIOy7PLwOHsJfwkKMvx4gnu+Qjwj6jvtsIDzsjHp8bZ172o8+39vdMH7BAdHw8ZzggAIxrdCuSvr7nj2PjJAuPy4tYD3PTNAev+Ggst+BEd+w8bJvQn6iQJ8R8NDCTh7xr11fIi8QkWHR0ZGxgm/eTV+PgR888ICB/58O0Q9RALHgEWBygJA+Lx9OwQFAkUCyACAs0C7O/RCd+518774bfOHgIF6Nb2CgYV5gvMEQIDEwv+FgMfgae8n6e2tZWQoq7VxuPL59TwHjsB3B4c6BUZHvUkByf9BPXl8Obt3Pby29gJAs/m/M8GEQAGtK325r3tAujp3ub70uD04ynZPUkt7wL39hDi7tvlEQ0JDxARBxcqRAQKBBH8+/bpARAIFBD/6AEBMP8R9gcmFwMe/CIKEfQHyeTp9vgnBiI/FRXS7QT+DR73LiwPDOMmHQDwBObzzNc9FvcG6dQL9fUZAuDn6t7R36KOzv/SZ/0V8t4IFPga2t738wICNAYrIQD/vse+387+gcDlquryAvnR3s7o2Abw7fndF+QG5BcQPyIiPgfz4fP9D/oD2fUM8/bz6+3vyvb14xEyDhkAOv0S/Pb48gANIBL59wQU4u4g5B0I5xcTBfofdEcZ2OUWDAUjGwc2BlEpMkI0dlww2N0iBuj5CuIAEgo3FyU0i/gUHt4bzeXs8fy0yLaS8/PulJv4BvQM6vcE18DKutDH/OP6p7oD4NrjAtUUCfX77tINBtv+PQkaCxv1GSUCHOwGODAZ8vs7HCr3/Ajm5hca9A/5HhQm+eMelsoP+w0r8D85CS4PD+Xn9QwM+fni9/Dw+Q/59tn2ARMGAgYUVlUSAKr3CenrFBAD9fYlMBwlNFkgKgz1KQEZJA4SDSMYHfowE2AQCQ49/vv18DDeGAAHEQEjvffy0cfk5Ma9C9nYyeQE79v1DhQeGPjLBCAf7v/u7fcLAfvnARMnD/W/DiL+AzstM9XZBBfQR00Rterutsf1/SUKACr6KtEOJT0o6NSw2vs9CyAuExbREfQmyNoD1dnu/gn39AgJDCMJ+OIdEkMFCMjM1u/i2Sbc/Obq9/n2viU2MP0XHCT5+A0K8gAmAhsp383ao7vW7e0uTAUKPN7n9L/XI/4Iv+PCyN0HG//+EuosAPgPWCD29e3b8dXO3e4Z0urqGwT0GiIJ8v7w8un88eXg4rfN9NHGThvxwvXZsvHpBQvY6Krr4N8EMSr3ENbsBekC1gEM0O/lAvXPfxPp+9TP5OTX1vUMFz8IAPcPKOfJvwLT7wwf4+0TFSfoB+khRVoFCPfuAeIJ/ejVLvT7HiMDQvkmLB4tLzkSEPYH+vIl+v7VbDExIf8ECiEkBgzkCePp4uLgP/Xv98vcC/XnFc3jCwII6hHzSiEp/P7o7svL8dkKA97s/cLJvPpDICT73uLj8BMGDf/A8f8RIy0WIAnNEQz/5Q8dBOHqGgnNXE0dJPfoBOEt9fbf0Pft8cPAGBUGISUU5O8I4ekE9f/H/QYQCgkIRELUB/237+UC9Arm6use5z0UB/PvIStNMi4pDTMDAgcmTxsnIjQkEnQPA/YD+rD7Aw77SBMpPDo1LSEh2tjU+9L/6P7u+sX/4PXBydAI5db9++rq2QwFLinzDhILFtUCzP8X7PHHCAUtDQQE2Ommxerss8vO96LYu8HngfzYvvrt5CU/W+AAEe3v7+8DVjkIEBnn/yLx2RUY9tHa3BUFIBsjDxxXLBXzHyUuGCBALv8fGfoVBiwUIRLx8QD4D+sMHAwzIzwnRR/lIubmJR4lGArU5xv2JCUsDv0B+ArW0Pv2KBEuGfs4zTPVFPsI7f7qBer+1qG+9OEa/wAO0iX43hbO5fL569cABO3xH+z//AcA1fzPt/4MIfn57PwFFe3uH+rf3TcU4wERKQclEfo0JAwsChcF5gn1+fkhA/Em/fUl7Rz9ADIiJvcWGRkT7zH//i/XNt73MCYx9fzrDu4nARskPU5PPQ7dDf8iOAUQ4gD72ff3v9/ARyoLLPwdOjz6Gg8RLQ8c7wX/Rh4JLOwj5+Xu5xjsIP0bMvcfv/Xr2vj7wcG+1d3RucPf9MmkIAK3/wO61eXk4y36x9vfHfYAJjflBeXM3a0HB2AgKDn9/cDKfxIrN0wP7QwbIPwX9cr6+Ob5LfArGe4GAj41FBDlCNXvBhz3+en1Ct0QGP4J6c3jBe8B+AbwBgsNNBglIEVOFf8q7PnlyRPACChEAuoK0y67//cD3eQWHAYCtV0Q7OfGuuYAREJqDVQk7bHT7/Df+gLpCzAj5SM48Mu39ekJYy0Z+jUXDNz98PEjIz7kHAkjFRMpQ0QnGm0uEg4cA/QUAcvg5+FDIgD4+xDW29UW/8D1Gd3w2vT8FiH5OE1BIwHrCRDjA/X3If701O3e5dUU+er99PQdCAv8Xy7WLQLz/uIE8jP4zxb6HgP9Nwz4RhgT5hTk2Rc4F83r/wgL5xTk+vDH3CbRHBH8Bhjm/yIQ6PgHGzAoAVUQNtAMLfrz4+bLZTveFQMVagMVL2kH7xER4RUKDvIdARcSOC8SIRUjPgMjJPshHcP2BjwRHSZE3wjo3ecR3gvqCwza/yX68wz3DPjqFw8C7P3RAu092zAT5jAGLOsOCfIGEv3qPD/1CSsE8tAL19IG3Sns/wME7ekLBPr99A75BwfjD+7eFRPxxtURLSotMCj6ytvsAe0HCS34HxITBhn3Ad7n/jYME/nyF/ju/v8vEQv6/8/bDAH1HgkB5Mn+9c/0/wfwEfX/7dT99ezn8er3DTAtB/fTzdkGLhcSDvnzFfTqyf3d/AQAJifb78z16O8J6PPx1c37OllqcTMByYHEzO83AiMdCgUKBhwAEwbtDQAZEALrGPnmQicUBzoT99rVFT0cFSbmDdL7OSQU8dCzosE6RyMsDhYN5MTkCkbz5cHW2PkXHPf3EfMP5wsOEhEcAf3AotMiNUULMRfr8dDU+er29QYSF/Qn3/7ey77P9AkMDNrqMuINFM/h2Rrj7xHyBPz7AxEM69rry+sQDCj8FA31/+PW/t0I5eb91xP9Dg0G2df4Egb6/eMT5vTPufUhQxsO4N3bBOPl9yMlFfDmEP8O2PEmAebv9wHiMAgvI97svdkHVUoaFCEG+u3V3APwGPUEABEe3Anv8yIJ/g/s4hL9B9z6zAPxEj7/9gX27OXo6AL28Nnq4csOPBsjGv/O7+f4AL3HDBH+Hwbs5OIIBv769/ERGPwJ+wr7DPII/wcQEwL9+gL/f2hGJkHcBe0QHhUoAwEN8PveJyYp7+vb/PX8Ci7hIQ8M8vMR0fcTFPL78uQOCwsaCPv+7ePcCBcSExobC+XpCOgKBv3k9+8E2dnvBekQ9fEI+PAjHArvBuT4y8vt9vQL8PID7gYJAQkOBRQLa3NXIzsL6AIPFy0F6AvjAAEDDRMIDeUDC+/7FvwC9PPF3u30L/rwEAT9BfweI/LuHwQDGw3+6hIDCefn/w7/9gT8D+j++vD66gPv+v4UGgkVDxUVKgf+BOwpxAjlDv3mAxgU/hccARLSBQP7MxgTBQHv0Pvq3gr6A/AJ7gQRJxII6fro+vXqHur56QT6+P7oGwb3AAzfEwYOLAsLBgoV4vgAPiQVIxIB/RH7JQnxGi0P7w0e+uv/APEM6Pjw/w3o+vv27Orl//r2CeoCA+0XCu8ADBL9Hfwu393hD/T6Bv/wC//++OkGBgr02MsF+g/nA/P0CwUi+gQIBgcm9ef/LAYKFP0CI/oVFBX98hD17fX99eoACQwL6xECEPD/9PYk1Mn98+gK8QELBvQNHAoO8iMKGrMW9ipBTTYQGevv3xcRAiEI3bbs6Qnw6uXd5A7+9xJvEx0y8QnTbxMTQA38AxcK6SXW1+8YDN3hFTIB3vMBExz+Iwz34AAI4qzj4Q/fAtbg9a3kDCDvEgcDCwHcLCoKMBomATjo5ObIBfz48ygy2c3ZBhr7BOL/2v/3+NjoyxnDlrqdsZ/U7gke4m0cJDUu/ODTFAD2AisIFBQEGOnrIvchECEZRixRFQHZJyY0JjfDCeAL6gIVAhYBVktGH/MHGub25hQIGEg6vt+Su8QCIQba4sMx8+P2HRwEHRv17jYeDfwB6vas4y/mvZCa3uwEAeiu3/ao2NmzEfUg9tK1DugG+JH14/fHBtMZ9Pfr7fkIHBUXRCwkIg5DKvXb7d3i49gc6/kXVUUOORUmCeXc+dQbJ9QeGRI/HVQ5SjMT3QWiJCUa2gMJEEsnUDIqCTH/yQLi3ALbJB42UlI3NUBbZUUyHfDLDg0ZIObs9Z2Bp6bf/eHO9ARY+wUIGQ4CNR0XCB0v/Cze9w75FvgT9BUtHiY6/w84LBH21ATPFP/x5s+x2cax3L/dugIaFhD81tjE+evb7OCvuRL69hUV8Qry9QMF2+i72vHOAfnv4RHz7hYEBQVK1LnKCuroENsyvgX6EfTwIzMX/MO4wb2yBwAP8BA8IAADEmA8AxMVJhjnFQwbFQ75GPH9Ngkv1t+3+dTEAe7Pxxb26OHiEdwNfw5UGf7vDwUZ5wPd+SYG8hzkFAowEPk8EB4R/zEbAAgWBw7gxsfw4uP37PQHFCPcDvcLBw70uuKf3dYG+9ceCunz8ekR0B4BuK3v4NH4yem2zgLBA+TSDSz75NbhFCAcBeju8/0BEQEN/QSt6fLl8ffx9PYG8vfwDxYIFRYM+igiAQILC+/3IQfr8RgWAhIs5gvU6e/TAPYpHxUVEycTCxUO8ODCwfDgtuNB5xIK7SgH9dj9IPrr7RoR6Pf7zxraCfbd3fjK7NW/AM0M577j7sjQDOXlIgcm1dzayAb4sgq7FPro9fLz+eEUtLrKw+ri1abrpeL0+fP6+QolMh0ZviAjAQcBKOohGx35Ah355tn18hvXFNT95tf/6QDX9gsCyp8E5+HhAPgDxsnn2/vjCgoKOnBXHBT8Bf4S7wr37wMLAwnbHwME/gXQ3uPHCfXS5Q8aICTk6hfi9tHRw7T2EUVULDcQ7QzZRDTwI/zSDS7YvPzSBL8Cydfd2M4aAwwBwfn58eve7O/vBtH8KuSvFxcuOPr08iETLg/j/w7OFAjr+A9BE7/p1t7C083v9wQS8L2fyd0INP/gAgUeEhP13ckQHUXQx/fL8en9JUR/CwcdARsmAg3WGPfP5/Tx5TMF9hQHIuwCPENeY0gqUk359xP17+EbEhpUPhRMEDRAMBoF19f36tMN9kFA3jMXAbLPwv7C/uz2vOECzBYR7SAsNxlCOzD+1uj599fzGjU9ns3sFw4PzeD69NMOz+jx6gTfAMX/Ixk15ggV/Qfz+yL+6d+qBBEIGsYfJvoMsuu35cXy/8fg9hTwENLC8BP/CAga+8rtBSpRGQMf8gIPPyz/C9oL1QECPT8869kf8QThpxn6vujDzaTF3R0QJEQ8RTpeSk0mE/roxgbePThUJQw7UQUG7w3v9g/l2RX73d8H2vEhCf3r/ewF7B3ZyPP7JM0M9/kSCCwwJBb/2sr3yBz/JjMzv8iRsc4GKBQ0Gv8N/RsW2Owcuavd+c6iouYk4BHnq8XyDA35CKb2zAcI7ekR7dnm1w0E7Ccjrszc1+SZ8pH+y8G/StQKAgj74p+r8wTK+eEU7vc2GxjT/ygDMy8j8AIVGRkbCAbpGwg49wA7yuL54vEN6jwV/hTh4wLvBSYDSzVMLSnkHd4UMBUSOuMA4OsFQGUg6A49M9AZ7gkD3url1/rbtAPw7R/o7CIxSzHxVANBCCUnxfvp5tbz6dYmGeP3+/0IG/Mg3Qnl8/Ea1/re6xn7+e0qGPEOwawUCv4E5APo+TP95gXfGiQCvuf9Atny6hoC/Rn8GxwFCyEq3vr5uurm9Bf6ViQ5/0EyCBxIET7T3Q/w1fg1ITMMAAgFQAA84jDW3fTYwNUZ8PjhGt3+2xZCxNvk3gbh2Pj448+92g7m5gXzxO/o+Nrl+e7z1eISBfztGTsaw+TH6bjWoeeyGN6cpyED4g/WxtK8pr3t56+/1vjRERgREf8cfyES/h5C9d30JzQNCxH0+wztvLL+1NTg/cAD/ewR7/LiBBskmdXlBMrX8/b0/M8KCzTlCBD3TWAuIgwSId/7G93xI+kZCufT8/P12u0E5BT//CgYDiD0C/n/6xfuBAvu8+L3JycJMj5G+icSNRcyQCMiLwwC9Pk3K9/t+gLrGO0ZMUMQEDEv5PPiIOfn9Of79Nr8+hfmAA4ZAgwM5Qzz/un0AgrrN0RTUkYOvv/b/srbz+TcHwAOD/Lo1OHmBgYW1/wFDCr9wSAEBgni48ItZzFHF2c2AesJ6ff2NQYNDwwZEjML8/8Y9Q3tavgPOSUhE/cJ7QP9FezwNRMKDRAeHkdWf18l+srbB+jH/rqr7RQ4ABofRRHQ4tYB7foP5gEJ/NcNLSkYOU4h8Oz+4eC+zOS6NdkAEt0J5sz83fMJFPIO3gcX9x/jLfv1//74/fkACt77+wbyKyfpO/j2MgX45fQJJejkG/0BBOz1C9fE5xDnAwkUHyn4EhEz8dwp6gcyRFT0CdAG7vve+wDTRj31DAs/FAP/BSf9zS0FD/rtIREoHC5PclIT4dsGECHa+Ofo8+vlDyv/KTAFvr/MvPD53f/2KgDzICgn80QA7QveDxLdDO/UEOr0/DAcOiXzAtMBFeveJxrwBfIAEwgF5e8M+gH15gUF6gz8GQj18vb/pukG+BPv+Pnd480kH+Xv7u7Uv+YJwt/fyPfq8+AJxgDw3tj6Otv91BfPBP3z3TAe6/rr1bruF+UA3uP3AffpABoVLAkb9erR+evoC+TgFQ0VIRgWCeboE+wBDv/w1+jzxPH7IursMO0W+AHm+/8eC/4THyAYDhQFKhgd3fMOzvgSBBMWIvrj7Brm5vjXA+gN9sbg8gD14Oz+/goEo9HDt+jkCf8dy8gHHNsO3OgA4aCxBvDYx820z/7E38DV3+4k07oENxArLjUTEEEyJfopJfju4+3n3unf6+vs7+Ak/+nTBwsMPDAmItLW/fTL7/D87uPu+AIUEzjU0wPTyeQLJf0RB/UCLPYS3wnpCQ8BEdwn5fMX3RLi5OvqIw/VEPXh+s0M0t3v/O729xDO/b6s1dLPy9XFzcDq5LXlxsHvHBnk4uzz5ALKysr49OTuG+rQqMOBm764m8Wxv4S+6fbZ0Prq7kIm3jsFKiowRzI9OS/v9Avq7d/p8wMdPhwA7PoD2ynm4A8Z+r7dHOgF+ADy7u8CAO317SEGIkpLEfzxB+T8AQ4LGyERBDH7qwL78Pb2EPM2FSQh9c/4z+77BPDt7QIM9SEaABAYIP8l9gIordz7EeQRyRbx9hENIvYALfcXuIGxB/r77AwSHRwzCvno2vYbOir9BPba9d/5COcMEBkAIwMhl6jT9ejw+B4UFzMQCBsZ8vf9UXFRRw0l8/UWEQkND/4QBxfvNzwgAAT4AMzd3O3uBQLh8ArOqLT4/dTiEwIdExjMCvwL8NbQmuLe58fTExcsKPArCiwj8xgYvd77/A4r5f7sH0f8LSIQGTMHrpq3xBIN/xcH8wr2Dw35BujEzNG17wL8AvoVHg0kBhrvGCD41wchJfkG8AoOEicYCkIq/xo6/BQK4+vKDgbu/RwSCfoi9xwi9x37Hezs1gslAgcR8uopCCAj0gggFf3yCvQJFwn58eYB9Oy94AkOEBUi7uvzAhUpMAEEJSErxsb36iQGDBL1LBrxQO8VAf0i0wUG8PMSEPkD9wIZFwT7BxMu5MnT1QMJ7dwK9fT6IBEM8QfVk5bI6BXs6NcAEusU6ekJ9gj50avy3PTvE/4XAP4L6xPs8AoFeFEc7Afw1fIR+xLz+/0DCxgC5N/i4/Dp9/Ys+yYODu77D+cR49zHvQvf/PoM7vcU7/gXBvUQ4oHN9+Pp8N8F9wXaBhsLAxH9GvPr5+Dg5ewEGv838Rjl+Tv/Jf4X/v3m4+YB6/QB6fr7Av8I5u242+re7P787v70+u8I7vj8XxAwGgMdA/0T+gz2Jv3y/RrwOSAWGQkOEBUQ6hgJBvoH7PDU4Q7k5+bX9/3cC+vg/ugk+vf3zt630cPd8QEeFPTyC+gFAAz848vG7/v+2OPi4e3ZB9To9/oABuoKDi4e+AsU6CL4FgES/vbr7+3T8QTu5//u9gP77gzsBQQREOobH/vVEecYFBUFAyUGAwUX8iXv79nh8/oVBPQL7gAVGgoB0drZ5gb74uv/EQouDR33/P8U8vP/CQUGAu0J+wT6DAr4DvfpBuXgEQkN/f381vYAAOQXKBQawdyv4u/h1A7j8O8J5gwjEOjh2c665tn4u8re28jw5e/7AwUcDj8L+hoUAPgIAwP9++Pn8/bt/g3+EBH8LQIX9+UWDwsJ+zUU3uf4IwUELvv+/w7+9SD/BwgUE1ko8vXuDgsfBBL2Ew4BDSP/2d23z/rGuQDoxxQOBMoT/RgBvNSapePmDwDy6/kD7+X7Av48qJsF7by74MYkMf3nCf78C/YP++Pd0en6De0aLhkYNwkG+F1OKRwD2/jo+tL39v0K1A70GRr70Qbi+AYCGwch9AcGJC0YDuE4dBpRFgXs+AAhGN4HNRQK/wbnKvcsIwQa3B/1DSoINfflCgzave7y8Mrh/fgPGxkNNwQnBPIIn823yZzh8eYRAALT6N762e7uxtr2CgQg6wD9FugHARjyHib2EtYXJz4zEh0kBxoIFRgpG//r/zYIFh4+FRQWNxRJGEwZHiMVDewW9dgKA+/oSwce7Rj0BwEPF0Lu8drH2dYB+O/3Ew4b+wvp4v7f4gTqz7sD8/gCCRbC9eUAxOT11OT82931vfTX5OT28u7m5Pm2Dh7xCdPYCwQqM//sExsnkM+f2bPO2dfy4wjv8PwQ6wLfrs2yyff3zMP/3L30AOHv7+UIIyBN8Bg+Af4QFjMsMw0iIwvi1w/U9AXvMw8ZJQo1+QsVHzP6y7j+CfUbIwfw6Awe9yD6JzTqQHp/CDoSJS0gOBnp/is8FwEa4+28CPG5y+Y59A4P+/X4+Pkm+9nJtsvu/RED0/zoCxcu7Qwl747I9tTiFfEX7gfeDvEHDiz56PWz4LutB9bk7P4DAfP57TAb+CkQE+3lAfgFCQYcFvb0CjQe5bnR9tzF7+je6wQN+Az6IvUmRxxDLwP7DukC+QIFAP/uEwD7KBck3vsZ5gD25hoZM+ff+Ovd9uzCAPDt8vsBEwz/GvQP+hb9vqHWqdX85+Tw9tXiDOHz0fkHyc7n+7/o0dfwzPvsB/0DCiwd9LD/FSX//hQA+vAF9hX9G++74NbP2/3d2QDeCuYPDx/XDirqHhUOIOsBAhH/LSH79Cf8BAsXGDfW1uDw6Pf0NCEuKSABFRIXyfbj8/bT5fEiK/n+BCYH9P/8GAzu/BEH8+oF6djiBRHu6v27F93pHubW49rXwN3Y89fY/Bb62OvZ1fb2z/PFB9/r6NsrBRMWm6uBrLbuvsTNm9/o+N/96Qn3Dhbx3wgIBQkbCfYh/Rz9BBIA+fu+3QADEunf4+zw+uHs9Sj68dXbCOfwARAD9v7/5gTzDjgTDU0vCwUV4Q0K9+gBCAwBBxQHBfP55tLrAfgR++T9JS3a8ea8AfIvLSAX6BK/8uARCQz/MAjaElw27N3Z9fIRHCcBRgsYKc36vi8g39vjwO4dEBMFHCAZFtnnz8LIC/3rC/jk5/4U5PfBDOUMDj/7z8jGvLv6LwgZH/8wBzvuv+/pJDtDLzbv8u7b18nv+OMK/wYQYl1of1Dsy5Lfvhv1AwBAIRz+yu4ZCgDiJdgoDR0F9/EPLUVNABGq0OCwDj3T/RfyA/bcF0gHxcqVlu8nYAEZJTcQHOndTCCivq/O+upDOfro1xsRFzww4S/60am84MUtV1wJAjAN5BoGJRwgEQIyEwYC0AX+1tIX9BEA5/UvGBL6JsjIrhryDPba1hT7+A0HBNjl2N/2JTbKSQcIPh76CAby+eva1T9AD+UO9t/r/tcBLjwKwu+60vooTwkKA/APLicOLPopGe3RKeT5CPAe7hv1G7kBCz0n6OPZp+odS0UQHgwOI/fJuqDhBfQX6jkL6DXsJT34HygyviEjEvK1weUO91AQ/ADvCtENL0rt98yl18j7ShPz0usI5+LvEIzKJyVTUkPw/AXv9P/U6BEM"},"bias":[-0.14086,-0.027987,-0.52893,0.42145,0.88468,2.0182,0.58292,-0.092998,0.78019,0.59914,1.1655,0.91449,0.96108,-0.39808,1.1383,-0.55229,1.3619,0.073878,-0.88803,0.085378,0.70126,1.492,0.44111,-0.36622,-1.1547,-1.1244,-0.4691,0.037366,0.51527,0.05129,-0.26173,0.037013,-0.7516,0.89665,-2.1176,0.10896,0.72094,0.9613,0.24526,-0.31369,0.05785,-0.071962,0.76596,-0.32072,0.028151,-0.76168,0.78758,0.03732,0.060509,-0.61699,-1.0505,0.23302,-0.86223,-0.013144,0.83387,-0.14623,0.90386,-0.93045,0.87752,0.65994,0.8927,0.56835,1.0556,-0.098597]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0017063,0.0018664,0.0014137,0.0021074,0.0018384,0.0017027,0.0015684,0.0014607,0.0021273,0.0019953,0.0013019,0.0016856,0.0016643,0.0020621,0.0023949,0.0013331,0.002449,0.0012712,0.00182,0.0012531,0.0017585,0.001505,0.0019094,0.0016741,0.001234,0.00153,0.0012781,0.00152,0.0022573,0.0017521,0.0018276,0.0021591,0.0016833,0.001364,0.002594,0.0015796,0.0014588,0.0011143,0.0015258,0.0026806,0.0018679,0.0018317,0.0017152,0.0017788,0.0014226,0.0020225,0.0014256,0.0016732,0.0016014,0.0021973,0.0012723,0.0017004,0.0018034,0.0027113,0.00176,0.0015107,0.0013437,0.0015268,0.0015299,0.0019836,0.0017035,0.0012816,0.0015838,0.0020846,0.0020614,0.0021763,0.0015736,0.0014074,0.0016377,0.0017009,0.0012715,0.0026928,0.0017792,0.0015635,0.0015292,0.0016778,0.0021539,0.0012689,0.0018473,0.0020894,0.0023347,0.00295,0.0020869,0.0022829,0.0025101,0.0026095,0.0021184,0.0023509,0.0035699,0.0026903,0.0020224,0.0021206,0.0026582,0.0026428,0.0026226,0.0032932,0.0019676,0.0016899,0.0019827,0.0021368,0.0023264,0.0031243,0.0029425,0.0022797,0.0024887,0.0034763,0.0021092,0.0022224,0.0032377,0.0020904,0.0027145,0.0029497,0.0018978,0.0032087,0.001483,0.0031906,0.0030983,0.001761,0.0030148,0.0024802,0.0035629,0.0021725,0.003294,0.0024917,0.0014029,0.0028998,0.0019375,0.0022588,0.0020251,0.0024141,0.002249,0.0024453,0.0024549,0.0024017,0.0044851,0.0022588,0.0022121,0.0030581,0.0016522,0.002576,0.0028071,0.0022968,0.0018251,0.002653,0.0025384,0.0025184,0.0020023,0.0014834,0.002657,0.0026619,0.0019042,0.0023377,0.0019603,0.0015133,0.0022799,0.0027558,0.0018936,0.0024226,0.0023391,0.0025176,0.0014132,0.0014975,0.0015464,0.0015181,0.0016366,0.0013162,0.0014123,0.0013299,0.0015423,0.0013599,0.0011614,0.0015254,0.0014862,0.0015234,0.0021304,0.0014052,0.0018806,0.0012915,0.0013825,0.0011975,0.001313,0.0010706,0.0013665,0.0012188,0.0013564,0.0017055,0.0015321,0.0013448,0.0015029,0.0015502,0.0014627,0.0013868,0.0017364,0.0014452,0.0016393,0.0013667,0.0011321,0.0012459,0.00127,0.0012821,0.0014008,0.0023401,0.001561,0.0011579,0.001273,0.0012613,0.0018906,0.0020417,0.0017532,0.0022263,0.0010276,0.0013122,0.0013486,0.0016689,0.0010082,0.0018024,0.0013116,0.0016451,0.0012062,0.0012378,0.0014799,0.0014355,0.0011875,0.0014931,0.0014515,0.0013934,0.00091691,0.0014007,0.0014552,0.0012824,0.0011914,0.0019453,0.0014877,0.0012912,0.0010181,0.0014736,0.0013769,0.0014495,0.0016158,0.0013957],"int8":"QQfY4tW/u+7yNYEJ8ILviPnYAsUiEhYHBwtCvBjrIWRSIMsdwCUQ3/qs7MC9xQgZ6xzXDyIj1eci8x/ZHBITDAYGkga+0Ojfzwq5AtkGzfK3D8sN89/rwfLLErumF7si2Zv34+jKJRzlzRITgZKyS/v17/cECssg7g/QjMvxyhMMOrY/PBStJ+J/xj+2vC2bCtUwu+5BvdvIX+4NzWUeVzXo6fZROS51BcJ+FQDrG0M97t/RPzG97k9QFxFV1ypBBgFS/tQBGAKtsw3F3EAELjTEGs/q4d/r2Z4T1w+vAhGkusf5p+3z++oMgSpQBOPQ+tv8CPHlyr/ODc/om6q5IfrOjRbOoOAjru65+PgU1aLauUDN2f/bB7bo+OO3Le82NNIL+M2eJQBMvb4MgdfT9tFM4Azo+o451jzjrMiw4xpJSO5q8S9dK1UuZzcY8AAkCN9OORt/HhDuOf5JXjRC4fn8Hff38SNLQzP2Df9WXQxKDDs590IcA/9rFmfy4ig9P9uaFufy7RX/G9wtGLa5/RnU/UUSo8jOxBgx4ao0GlZ/rbhp1un5bAMJ0Niz58kPIhwqGT8aE2Ka1KSb9Q4SERK/jBLXXiv6gczSyupKnsQx/hz5wvEFnbDN3L4ZJe4lSOLL2d2YBwgposm47pEYFJxcuDYhtoisvg0AnZG1FLS3IPaWx/sZ1xmqCcLhjymhvwXg0Pcp0ePzo/X2DNDtC88czQIV/ZfPtxEdB9rODN0rgbve5AffEt4PLRn2ENcD2gYhOaBV+EP44rQq9CvDXiYgKy0cAScw7hPmLbkq5NEcknvK1MQOCF0q5FkGD+UIU0M0/N9/zEr1RaG06MII1L2oO8FMW9bYWQEdusw49OxVO8WIdiJE9zPOSCjgtgda3BRID39TLQkLe+rNRt0VnRcvLDTmJ1WvejtWTnQxKSi2jNEnMWDJHhT1HdzrOMM5D8vyNS239t6B/trZxt2N1gvR3g8o3E1VAAZW9F3u+2kbGvPlMxix9AsJ8cjOAwPM56/5E+1A1zv6Rj86Ow73+yEu7+03ct3rre7S8TrF0Qz0xvAKEuAXH0wx6M9vaDWBUhNIIEEVTFwBIgIOTCYl4/d0f+zMGA02DC78xeTo71C7JzKe3NryLDH07h8VAjsMO81fAuaf2N4bH7o9eyvg40nMIT3z4vDX2WT9ybrIzvnbxRBkDuzfER4XAschJB3GGRseAgsZg/XuD8KZ1uf28AcW3QIVSO83/wPyFEA57zboKC7YgRQYQB42Pfv16+PmCtpGIt4bBkORBRxQszUj/1Zdd7JOlT4v9i0DHa29oQfzqhGzTdJvt2S2EENHob/CJ+5t5mg5kxyDJIHSx6IRJglUfzJMIeJBFvUUHCYDJlQG7vMVHEUaKi/uETc75vDlJPBv10BJz2JhARBDQh8I8mgCI+nWRQQOPQkdF1A3Q/S6DyFdRxLkzgFyHQ7iJwzfPUByN7z4vlEYy6Sf9jMHP+N/V0UtcdkNCkArTDkoKwMw913VqTfz30EoQdfZIkjq2bPeUT/sCuQf8g0FEiEZst/qu2MgKBXVvQbR59f/4kf7D8nkAfs489qBF+HVlDwmnzbu5S8NXzItyRTqLD8R3iYe3d/wWAtU4zMF55ciJYfs72WB+YfYAtdTw7zMCqoWFp+r3v68yu4pA6y5OhgWxsLTSw/5xAwVjyiymMqv6aDcn/EjNx+xF/YjFUQPL8MEFisEdSnUbtIVyQSmHgvm/fAW2uDT+0VFG8Yy6YGO31rNCSgyGkPz/CpLCOoNAeH28PMSe/RQPUfiI0zmOzP2IedX6NY2IxT3qjo20yfiIP0Y1TgM8w9wS/IcWOB/YPH6ait/2Got4cvQdCMbDb5hvRsVPQ7sJTcQIt27H/DDz7nIF/9MAeqBCCFIXDTKDE/OaBglT7/h6TX2VM0v+wG5YkgLAEX9RP/1F0jSv8cA/DYYFimVSBT1QWDrBUX+SiYBJA3yBCVr+QOuwN8Ff9U90e8o4xNHHvn/sSRB8FPk/9/kHC/43PM19wEENzRvCjrl0YrZf0ZBFzQPG/kP7SECpjZcakZF7W+8pN0b+TRrNfjTTaYUx87QfvAj155Rzvc0x1f6NVP1XkIFvx8S1v7nutoj4ez0LDgyMvYmTAgt7PD6FsCKJktO3UfaCwcU2QDsOcQmFwLg7x1IJ9waB04pq38kMtxVIABWTMwLEUBAOlsCZxrQOvfrKUANub/px/DL/Ggp40rYDWZ5ORVPFzguOR7IJVpA0Uq5unwhVQD76qQ28H/DRsABxf02T7wWVxxRG9Qz1ec83X/6M9DZ4uDY+bv7ON5Q8KML6Ni3HMnn6TNbMeDvS7pa3EE2Hfn3Nd8Z8hf6UitgIXLEHdUXwQcaPQV/WwCrGlM5xdzsFOzetc3SISQiKdaU73IuNHHNPDsr/Pon7cbB70DCW/sGzvPHLgs4Nf5Z5MMct0XO16XtnWU7FJdO6uwFLyU5tdfsCNOB7QzNa0TlyKcGzDvq4gfk3jLgCePkM9cdJs3NyJfXB0Qs/P8lxrkbGNoIE80F+/DsG8y5Sf//y9EiE/FDKkwI2ckIBVokyR/z7CMpu/UMIlUkVTUg4jxpf0QAVbu+C/ZkHV3u6+k91gMk6DQfAvXoQQYMDRQIykhd1Pjlus3XDggv3dP27PG1F38cSFyp8zlJMBAYS/LNDzLVOTc0EBr3O3I4Bxo3G9T5CkXlAOzyFVoFVkZJST02Ky5FOVlN7/cJEEVU1fkdRBjMWT0L/z9O7fkcexMq9TxCTx0t2tmxICY0Gn8iLynsEw4jBN//0y1P0E125dNQzWPFNzXo8MTEATPqUUpSKdpaKMULVc6kBD9EgwXrKLXhwjTy3XU6/RApfwcXTufpm+mtQh0HABMd1ike7Or37AgM5+0v+AyBL8YNGR3sK9rWIvsb9gsdHBEpAivUPvQQ7D4wDAAP8uQgAPwy7fz9KjQtHfAU/DcY9AQnBW7j40F/8RzG2BIiwjkcMgLmsu5t5lEVshJLeaUaFQ8G8Pr47Oq1shI4B3QiSN8m4BryF0MV1fj9NQs7FQlE6fSDLOWt1dmHGOnjpDKqpqH9Mfae45ocprK12objywUf4+K08bTLKCeIpcKz0uM1gR/EsdwG5CTFmKfvi7TSFOG6tmVBWJxLBOtkQfL/1RTwnkC1KxQFKL7KKuE4LQhdszrp4PkZFbVPoArGgeQFtMTnSN9EHdAeUdC4JPT1OerbFPxKM1vgOxwX7DAZPTZLLwEyBHVNPe0rEzRYKxYICClM3yg8ACsCf9dZ9f3QBAANED4gfxv0JQQ+ZAMFDPw50NrQKAPWpcgFKdkexC+zovgJIGHq8/royRcJ6+kN38cc0foc/uIFIx3UBtyBqN5J9Q3k7xz+5xXw+PG9Huzw4TInQzHF4kYSBEHbWfULpc/hC/1o2qfeQDJMSxLHVhvX9cJL3t7GDUsc96sRzhq2fxpbCm4PEtf2xljS+anS1SrgRlAr2B/+Kv0DE84FBcznKNFI3dNLRCRJE8s+VuT5Kjo7Wc81LbINEzvmFn8kwE439/7hMdE1HkEmySrzCiTs4dphJ7cGzX8AS6FFzyTE8eL8escZARI0KxPyDKMiFgZC3BHOIO7u4Plp4j3dM5b0RishDL0xgxvcUvuUtuvZDRIS9xi2T7EItyzUL/kTDrTz5T5DRePrYckPOM7QGujjUwg+7hgS+lZK2w75Fw7FIC5/GCgBTO0Z1BEW8ejj9g0jJMtJKTj0dTRuEh4EAjQU8XVHyDDzgU0Gc0r4HupnDSvERU7gAdAD21n7+iOjGPTeTBkNNE+0FSl6o7y81As9E/wWf8Xq4uDtGdpPFtfyyBUG6lzattQlJv4KEpRK6P1B9NIC5RW+S/rbNiDY+hR3HQQzPggOByPT+h4F/SK0BCDj4FGKRJox8grx9aqOgrDGsy/B5RH1zungGKW1yfY0WAcRPav2NytAqxIMl4Hw1ts0F5QE0pVH6Mqrr6yT2eEx+d/+QUIhNPhyWeXXzTwPPiPpBk4cyPLLUhQE+O8of2/LL1VuBg4kUEcBD00zZQQcIV1ubA8gKdnwCsVtQhfwttiQHfEArvoXWPFAz9nMuPMNImaVudnh2hmssBgSsMhR0g/N0vK6P+aI7w7AowJ/5j/SverfAfLYxdPzFMjaxuu+ERcZUqoA8BMWH+XVHLQnxeTh/+zb8bA14dD7BtkZ8q2SDuAXq//vKdnfKPjkD/8VvvSBHeDrEM68+vzg5fcv0Q734zZcAFOsG6ssUNbkWRvFssss2TzyVfDOKBopHbn6fxthRiWhRS8YzlA52gQAtNA7VjZvmcZZuBoK4unfGlI/y8QZKAk30t+0sPfrAQA7HDkdyBcV7PMpBxgV7xcw0/vCK7Et0CM7IzMacyTUf9QcIPoPysTr39Xi4Prk6Bgm01tEEMYyUB9T8yph+PLg4TcIdA0G4rBLPA0fJehGRDtJPPMuEyJCCmrkuO5Sf8hT6xDy8xIQ/EYVFPlBTRwb9fDvOOkWDSQLOho1ABff/AniF0MWKus16hsFAgkbDvX/GiIUKS/41gBV+wTGADIEIN0mfwo6LhvrEi8T/fkyZS7fRrYaHOyo/aYV7w6wyyEt9Vgw9TrcLt7wDd8XPn8RQEUA1MwWRfUO2t7f3OwyHzFBDvgT1arf+AYJDA4RLvnc4v0nO9ozyrxAyC1EXckfHh/r3xqj3bEihI/Xx5QDDdcHt14D7SxPoUGoAc48+t5OfxQdzvr1MGPztU3vyvRb77UiqBXsDvxh5CrMgavKrkAmnSKM6UPlyl/siPJMHzgtJTIWBx4x6wJkMNiZwtTSQTfTPBOvEjVdsPDa8B05aiQ0I8tZxF69cf1/7t3p5So7QkzPCLsy50U36NUI9fYgpQf5BA1O4Bcx9T3vsNxxMSoINTF2mtmvFQgW1qXkKezzDQ0lORbZ9EjKBkEnEBMP4UJjLRpN0SYLKVDlVS1jEswn4e3sBD7os9wOs8TuEMlF5Fh/4hIKBuk6I8kGNPJBsb7zDQDY2xzcWYER7f2zBgDbufIvpTTP9tag5wvN3TLU1uIyP/ga8h8FiRIJBAEbL/g1tvMn4ykQP9b7CzvUv800ONHo5+P2xqvd8fMMxBI5fy8PGONRtuq/1uEKIeRTyhj59Mz372P9ItTDsLoA02ZSV8T9qPm4Hr4H3NuoIroRFOjoHS7s61tUPuDY/QG1ufsb1R1q0aoO8Ng+2PwgUTXfJCrZQDQxliXhEqTaqwvBAHBpf7gHPULoVdAQxMQN19IlJ1Go+TYlARUv3wQwJklduDbuxQKZLtUd4iwR+0QPK8A0KzYrbSHs7QbU+CAAfydGOhUH8QIyURoo2xyx/5/2Ccn+geXr4ccV59bputDr+B/C0f0AybKX49I29fsD0+POr/Dp++ya0AGqorlItuPi/8v41xHN7P/2xALlvfifHxkJDOnq2ALRxeMbxu3YRxjcR7KeJJ4h9rLkMf3if9X+7eYO/VA42fzH3TTKTexfIBIgLQEj2yHxygi968fdMzicFRJF9ibi3dgHyeLv5eXvz/vjsBVnChsRFMcn5OjX7R3PFoH1pjsFDhUZzcpKtcQh2xXk7eDd29nWGs4FRfBKCi7c8fAQBddO0BQDNhlV8RAr7LgT+jTx8k3qsUb7EU/WRTvEAk8Y7f1/5xIu8DVXK6YxOzzG2tHmMchUqMTSOyznaCPeMPox1CETEdrHxlQSGkBoRpfi7jYN48/YJiIP+B8bQkp/mOOKN7jh0Kld/vtK/AbeNyn5TegCK8gTBBX3LhpVTAIBQ9Qyy0468xAri1Ay+NtbCzgyE5sGTSpMNAJobqPzpBDoHXtM8Ylqste8vS1/zVAM0/YEGyn3U+DQ6toMxCSjWqn+pODfBisIwyrYILvwvLzgrrRcECfgzs0aws7uHNyY0MHWgfli89qnIeXu0gHNIP+p5bPBJ97rhenCC67D9bPIyBaEyNsXJvbFCKDNro0Y++jkrSPdE/a7IhYomxMQgc/Xr97IxpaX1RvNxMMHHs/L/92lle1HJys8ERZHJOkYI83UMiTH6QX6SRLhoRZGAh1jEPkIUBf72SLf189A7RjzEFcw339IIO/XNPnnGPznFu8S4uMQAeEBHfrF1NHh5w4c++PvL0Hv5bseDRLAJRrmLkESRAbbPOb15R7B0B4L8CcmEOGB/Ly04foANbUgDcUryuz2EEXW5OqBAgFTjTOcutw10S3zJeq5JJDN9vrxEDIG2NwNYdVAXhwCFARrxyfTwC32FmM1+1FBMbAoonT446efA/MU+to0YC+u+PkxJjn8R3PjSjIEKz/wbvqPLAjlGPf12uYeGAzrH9okdfI9LgI9Hst/+FMmWUBwHDw7YzVEKUgO2xCMPW4hpq8kD/ZzO8b57/IsHt45+CMQmdrhBRLCvzwE9gvnLi3jTgbOMw7egTVIuEgIAfNEPFA+Og9EbA9f6gz9LdvNGDtYMEbMuA4LyGZazRwSTMD+wOj3LFu2HABM+p7uFEb3fwziEerhaUHYygoz/CpfCQYWIsHgwK3w2Pg/yywG6IgXH0Of44oc6dO+PBW3AwO1dfCrH8/qPJE/CJyIyBg74BrK3Re0Fs050bw1Dv66S4Eq0OYTmESnugah+wrrZ80V/CqXV5v8FdXK7VMvD0WZxPXe1+oM9qcq30j2uf4IgdDETAb8AOfMxQd22E3XBfgJ3BklFaiV5v+gBvjj8U3F+P1b+gLFEfoyyvDJGnQZ6A61ANIVFNcD7dHaVa9a5/ntFTgmMevsNjUQKlJsExYFaOTzsH/hyw/O8qzbS18h9wUuUN4v7UjXvQ57ZRNMpSWx8Es79QdKvMMcSvX7Q8v6xvrs+SqxfyFQ4+lv40wABvzeDuVK9sS5568UC38hGN8OFBW4/7AL3O0AJU4G9dkBtj0SATAPCd4X+iL2Iyvo98f0CgsgJUfizPEPOeZA6hIj0znBBAAQ1wPTGPULIGlKfU039AJH9uP2QVR4Ox0/NwdWUQ4Y/1c6JPNySiEHWyH7wRFkPi9DDTFCTwdVUAMuSBM17xILfy/uAgXLGTA/wcIbEKfoxDriJIFbTUznzPCGPjPwLaIOAsbvHfc4IuQD9EL8MBELYfPa5PsX5V3sdg65yas4qhfHv9EYQRQR26X6FEPmIfvqDP60BWsRGPVElTQs8zA7INYmDn/qQClautYyNvwp4+LMPs3LPucTOCcJ7gEM/uG46uzfRRHjC0QhZgcmIC1BL2U8U0tVBzwxUEkYO9gF3SUdF9lPVWb36yE9+UwxGGPl8C4if/pdJeAXRUI4Lz5vL1p/Oub4GitCQTINTRv+DjkvAFg2HvgM3Rzofz3h4eZLGOPuEfQlSMN1LFrOXB9vLgv5Mb5H4fj4WQom9PkgVmNHHkAoHu/fNdwBTFPJOdrT4NgGF3/rI+YrLFkWKDB3HPcH4FoE2fowGufdHwEl7AL1I+IjERYwAxcr1xr8MQDrBaTaDwfx0NZ4ASHQSfVs73AARwTPFQ/wfzn/68fM6Qsb6uoQ610MOU9lT/0N83gAFPVn8vrd7g0r5lnbWBJHR2w9XvAgxJZO70YGCd03/RD4MCYif9DdPD/hfdmRCy0M/xSoThQvJlMAAGEfH6hI1M7kIBbrFCLLWt0KDu4D5fEv9SiSShb3PDBMPiG/OM9H+AnYGnorSin/2mItOn8aFusLUtU9KlQVF9Yl/hT+IRoEAfw3UhgUbijX3UMhMP4WCNMBAwYdtFshBb7xHE7cbfT9/QVECx7+Rg4eSb9Ezu/4F4hMBm4G5Q8UB0NpwAfiE/It9h7xXQrKGgQ8+PsQJfUxDIES6zQvVTzyPUMQSxwpLjp/EPY2L0QmSi/7+LUnEPTQ5Ck4WMsvLwBMSwFaACVDHVI2Py0ODBUTOjEDGg9ESQzAvaf7HfM4p93vHPhpJ/wCHCf/QCH/InZUuhKgwNshgSQXIiWm++wR5V/lSBXLuwrf4w4xugRTNW/1SR4HBBP5tx8HskccIfL/510cSevYJrt/9AcC5+XT2sskIKHL7LVU+Av16P8cvgxBtb7GHdvFOe8V8Pq0OgjbyrsK7yoB76zTWfAf4/rvFh8F+FPfGNYsIioe6BztMfssHfnr6kNi7h/aSbzw6R4xNBALJPUh8u82NRh/ozjpEfn05ATa8tQvL0zs6RTp4S/SVrpv7/mvDubpUQQHGGVFCRAiIyFgTLNAu0+x7yV6MGIcFfGevP7BGvNSHTolDAXrTei6IBHlfxdCCiXx0zhR9CIQ3sTCANP1HxlD8bf7GszuPxnCFzK+Vo4iN/AJ8QVmLKpXNtWBEApH7fmV76j69QOftpCOnM8tIvwc7uveLNxe2kPvrxXlfy0k9b8FNvg/Ey0RBdwgPjzbIwC15ggxSCCrXhGoGxYnJC3VEEseLy0iBUoB+Mr6OOLqACAwHgfnSM4xIjEbEXvRDTpG8H9oHiM65u/8FHH4CWBp4RTQCk/2PB/q7hjOEjwdJQAO3w4FSRbq0ikT/AVVWxj45H9IuBuXHOvN1WZlAg8E6OwA/fn+ZjsgLUd78j8/HtzZ3P8yGSwWPyS4ygwVPQ3sIfr8EBgF7Sa75F9FGdYrDDYBSfAgEhsXAwUaRvz2ZgYcfzgjAjUREhTtSfUn/jjsIUUc7xQwE9jd7Db0KxsNT/Uc/iX8IBAFFxAU9YGu4iMfrMwM8CbKIBUUsSKfEfQ/GPv1lOOzniC2lQTVKcULJU0z4RLJKqDoygb3v+DYj8ThRK0uvzkrSCtEiz012UP9VVAmDSwxEBHxJ/9u/8tC99d/IDgv/eUAAzot/D8ZHQ3uMSMDI0rTuBEtGAP03BdO6/0cAx41BwFBHekHWGsVPyAeRSviAfk/LyYY9R39LzUxzjUqNNMRHd0BDznkMA73KTsrE1ofJTEKLh1/CRcG1ioiF/lb/tUDIgwD2PwkJ/4K2PQC0wRIHyT/1RFrRw3xBuR/SCTDnBD3JK5I+f3MJgRUBiwcCx8iExIYNBlZPeY62lr2WOYDGhvh0sYU2OtFK60aC91O8W4le07hL+nl7hwjqdHNugUf96KMIRnjkk03EBjSE1dKycRuEeAQ0jMGAGH2+7lwJjN/HukoLdzZ/AE6/gLV4bER//VS7yXT/voBGUYQ6FI0EhAVBt/1MhEUFlzsgfE4w7fJ2ffutdwxbNe95g0iHuEM1ANA5M3jL1BM8xZhFEsQPMlELRDL/PcbMzK+8OjE1FervAnCfxTXSEED5RH0UQwK4GrTGPsfzDYLagZA5Eh5X2E61VgBGCz6JPk9ySAMzR/eDwk3IRXzOxEBON0nJif8Bxh/2BxRRtjwLfhQEiX/+Nr5+wQSOD0lsbLb3O8IJRjh1hzoaUwR+RB7WebaywzkBAJVQ/oYAS78GfNKCR5/Ets/R+oHMykRIM8aLVxESUsXGO1OAif2Cw8cMgD9MRrwL+kaIeHBAj1e+mYNUf02F+Q0K07e7AIuGX/8x/MERikT6xD0QwctDyxXFB7/KhcI2zT1HPL35mL7+xUj2RYKCPE+6S9kNmjEfwZcunMLVcPuX/pCQgBl6AxPYWErI+PcEOtII8M18tPc6lEXHcRDBMzrd2h+KxTfWNk9mTX68PjV+egO/IEbAy3Z/R88/iYOEPIOQ93hAR0bdAnBGAMB6SnIKvoF9RkSKx/8Ntr89OiwA9UO7P/OKTQCGhz1JgnwHQ3FU3Up+tBlEycE4QZP5I3MMnNQJOnrqe1r9+gSFPkUMHREyw9s0BvR81pkFAH/Mv8OTCtyRi9y+2a5Y/jKoKsLf9cWQComHucRUNc6I0XVNyT/KFUQOArXNBfqwd0T2+r6LUYo3VNZ/xocRn8PBTJGCAwlccsxFUVfK0JOBnk+Oe8LShD4HhcNOQjeHyXrBPISFCwA/zgLTgnzAPsS9xsNx+zdF9c3Bn8XIR9TIPnq/do3EOBVRAP0LQMUJgfw6yYeYuMoPeBELBXrAg35OA1OADsoMvIc3SI98ETs5hwHAn/1MVZtF/8ABigYCiE7QtXtBUdQuL8OUysCAEEA6zoFRTYv6E8CBCD87ibuNiru+QJSGycbOg5/U+dAINsNJQo4Dj4jK9sUJw4+BUQY5PIX3vcKFyViAPcPBfof8/7v4R9W1eIAAfJBG0fMLgYuDQ0U+vDsEBoR1zooNn8TUVI9TyH7L2NIB/MwDgbvArkkSwALM/UIEuUazggKVQYRBzf7MwQ6ClpYCTlUNSX9cAYwNiz2CxVqTFML/BxKIhvvDy7/Vw8gF1ET7RUffwIZJSYd/BgPJEQPVBNVEk4oeWZrENLxBuaB17YQuLLUC4ftkiLsEEILEOjKN/u9vsIa8+HzC5LpqOMLThLJTQ7eFRWKDwMf+acu/I5rze8Gpbe89JYxALs89BX8PhVUCBn2BR4SVNr4CTzrf8rcJw35+AblOtYSFhYh7TgbDPYp2dsNI/Ic/fMXD+sD7N/oIiAVBu/MQhGRUEhAFhgyQBRHG/4lIkAPC3ZD53/92Rn9IAAbuSgiLiF3J0E9HDi3Wd716jYZER0l6Vz3EBgZKP8GOkgAukYQiiT88+Qk3n41R0ylTuB/Ch1eRQkt1AldL69KEk0tPhZLaiHs3nsk1mrn98y49TUvSUrhKD9I7vLEMDPr/xcYDBPaGgQzS0oXJic2qCQQPA7QxCkHf/0F/PVWK88JEOciFddNNBG2NxsvHvfvHbg3wg80Uuz/3xzjRG48DR0rGUwvCbk3SkXz8pfD0dTKVRi2xjoQsjX9LQHzBZdP8H/+Pirw9OUD+EvoCyvtuP/oEub+R1rdBxcF3aEk9Lz2Gg4wAi4o+xsmTzIo8lPwQN4NSwIObeiBOhpS0qEH6AGYD/gsqjMnVfkSWxU5JST50Dj6GOfTuh4jHA4iKRYhBBd3GigWKVQLFEoLIPA9hWDoIa/8ATsnHwMoTkMVPNfsd7Fy3jb2PB6rL9lP/NOqYIhEyAkQZvA1JGfVN1l/NC1y+2YH+Csb8+xiLzY+ASVd0QEpsrGjeuIVK57ezT/BMbSicgfL/E23gSMeFg9S0AzYDo6s1IQQKwAC5fVlOFQc/fp/MisV//hKN70qSjkeK2YKKxK7WA039hQzHeAROjcNCQYqyS0WUAE6AUJVAQMp70HH60EZZCDc+iIuEhT520MJQuRg9SqjBy8nEGRR1vzl62L4AgMEvCXwQKSBJlk4wjNSDrYwSSYrONoONf4LGREfFxUzuGkvTwgrJzpNQ/rkUFL7HycFThQaDQM6PA8TbgIs/GND50YOIkVcR/dEYVD/eldCIxBYNE/pfwjB+zYuGU1PaG/4MCrtHSTvOFT7WgywDgkIgRzw9wXv8y33/+/iBwn3ENTCBOkeDwrECOGr6/gA5u/8QC4ZB/v23d37O6US3xYjEfPvBk8D8g7tyhbLDRcLLg7lKDnvNDAw/x8r8TcM6SwMBwUlLN/94CD6yiEMI8Q0LSj1MxZ/OBUzRPtAES0SJScRJgkPPv09Ohjc4TvjTyAV+uZAbDwiOwVRt0vr+UUXO5kaED739CMoAuUFfxUmCF8cRTslX9I56AtdBgjtztr6JgEJ9DEuBGtG8bwDHTAN9C3w6QofMSUC7+0KYNti/N4DHA9/v/fhMSbOSlMQ8jr6BkccASQZvtwbSTATA1fXTCEx7k1Z/BsjKA8QDd5d5xgDHhc09igC4xIkfxQGLxjyeDgJJjr3KxHnKwU8VELtLT8TPOA9C/8TGzwWLQokfg4wLuj4CyUhBfDNJ0jCYS1cNwZTJkT39Y4PJx3LLQAZ5F8HzB/nGda8L2u+8jb9IR++5V0K90ATAzGBTuAHJOhuIHg2ySgiTBBm4x/j+wE1tS8APNYXgSgl/ELm7/UjP+Pt+/4BLC8YCxrvIk/MDwlUVfa5AVjo4DMhH+DkvRZumA/JIeYx+QhdSUlUHIE/PSYhUQA8NzES0Sn+YA38UxcaYtz9QE82Pg0RWgon7WYMFzYVFiJFGQEBPCRHHc0JMwgw8f7OBi1L+1lVPhwSFiQcTHEzThsJAu07IVH/1VAv5dsJfiNEIUE1OX87IeNiJwAu+i1zQA8sMgk5KPsABy37Qdk9CgkIAEkiMiHw/EHM397/zQ38EfP5zeltBfNMahDUT2NcUuEFMDJFYQ9/MP4JAFzq4zsQ1TnlHg5e+FElCepE79Ie38tA8+lMResBVyYGPzdASx4483Qd7iy+HT9jd+7W6igxf89BNMVlMhQ8LSLRGwNGRj7RPKr6/wQaLf0p72bXaV5WPmA5//0fxiH5I1RNrxjSRhVH+oEi/SxiRrETTv8oJE84JavoNuPcNElrGqcWc9UTFQ1aJCsBaEi9JNsP9GTyZzJKPgTY+SRHTz1EUwBrJFsILg4Z4fLSfzYz2pz53QZbCv9F9H3tzkdzYuAaCmDiwttb3OQk8eVlFnsNVfp9Yl5QV8IL5aJ/v94REOIj1VrZ0sPIHt0CKO/gYRBMRQUjvgdm3UEdGDYbLUlK+yTyrNw5Hv34OS9z9anJ9czr5tbVu9RATw1ZQ+7xJwv1Nh4hFuW6AlI4C88SBw0TeDI3nMlDPkH0FXbBMefL32IOxlcc/wa8JGF/85Xq5Of3Wh+9AdDERfUMAmQxKRbCLeUMKBzsSO4tCVY5ZQMbQuA04cUJ+LxGJ2cAEDIm985VvXHoLdkh9vQcf7tEAkxrQjphIF8TXsbXLylDB/gtEDnZMhg+JfZa7SUGvja2NibrV+f6z0c20Ar3WdVZAXYhPl5/UE1vIewc7yk+P+wGACgPANEp4vEIJiBhyQxSAgvM49rgTDwje/4L5+fpKVEBEMsz8PokGlDaBA0+Ojh1GsHNUDj0wDr3E8QLPH8tPikD3BkPEesGKhET88yMrw5A1eKgsaIC31mm/rzzFrtExp7SGGEK1NAmCegKU9ipN+Xh2gXpvO4t5hL+7CB6r+HmgdST8c2I9QPyZXXOrjFMMQjh7fjT9edAGOfz+MwGFBZiDw5SLNfhSb/b4tzK28eXCVixN3/n6/RrKO6bBisffwcnElcSyLGrJty36Trm/8X0LcY6ISr1NOEgQO/kHJmobVXCGuJSXbExtE0SLwceSgw39E/k6MP9NX84DYrm8lM1ChQrPp430zQJ2/wU9Tos62DoEC8A1RdkJCvaA+8pN2c5UM8ILxZwKlJ/GPYzLfzJGEYq9hglACog7ULuzDAs/MbyNRYUFCBN4ugXBCQYH/BBKf0bJOlFEvggMDXmf/DWDysD9zT0YPE7AWUu8xwf8/5GDRDwOisOJiAbHyQML+3sQg4GBhzwpfQv6uUh8/SZDocBCvzfrlXfEOnDHzLM5Pf2zf9IACcvT/fxnfy+0ynmGCkWHe3v0QjFM5LXv/TBgalGAfgcta9/fUbv4uf30c20O/Q2tiAMTD7/8tLOJxzrw8fAPUnaDOBWxqkH4AYY/sFaWD68CCQRIy/xPvod71Tj8Njt2fcl/tAETejbuxDJEEg9iSsq3czTkEwjVgvc4AtPbcTA+fgcCf8iNfGB46gNBA64DsEco9kOO9wOAiPvGj1ZGTcoCReiU94b4igRMiUoEPAr+VDz8TMrEVs0Dz/d8vYVBCsxESI3GA9ED3/iMtvY3vkjKgkj1dNNJBXsIjMMIyAfl79WBiHuOh2tuVeiJKgZ8fbx50frPL7CQChXIrm4S/QZzbW4FIGqF+AQCxXAmfSn+AESsvLtJJE+5Mcis6+riifwI1gjFQvnLVrl8KkgNussBc/Ctd5V/SQH1OUGecP2EDs+Wh8+EEYQLQcRGVZBB9hHNgy+9sxT6goWL38sTFQpUGNg1OMaU9IDKQJKopgg4rgxXtL3teU4Q0F5Gs9fXd0voF32ugfgAwzlsEOx787fOgEiDQhawnDqGxoz96nzfy7B2wujD8zajwEcYfDWGgv/7/cw1b3L7wLQBLunahYZGaTCzqCZqy/fn+br1PSfNcFW1lvx/Mo549vKga3MyznsywBeqyjawtga5fy6E6ivDTncHyTw8SC74PWugTjh9Ujs5g8IGCg3QcDSsIkAxC/SBO4aGQCvFtRB7aIUGvbVN4GJISfixi0xIl0YL2Adnmi469Xp41jZp+vB1efoggEx4crU+E8TdgkPYYg66DVsAlEpokeWXb47slMlU947wii59kYgReOL6R7b9ys0QLqk/Z83ttvW5rEEJ+oBBai9Cqe5/wUBueH33OwAzhjYUoEG+AG25Ecs1Mvt4ApQ8gc38xxPs+cK8ArnD2qMhqjC/mj+7eM7oWL0zvE4MOX8HmjFYQWrhqu2JpP53ALO8uTG5n9hsighNR16AcGsxN9b7vzNSynvPl8pNPTc3zw99H3rQsMsRXDwQn/4PsbzviYzIVclOgMjRyV6JO9db9oiPAYpvN/qRijw29Op5S44u7ayReBPzPwn9o4n+X8bROsbwoLr3Vn7reLCDbXp88Y9zmTfwRkTwOG8vNIOFzfk6qvAjd7xmxrFbrUxCAhlKbIQLOL04endUx8qQA7l/QFn0E8Q9RUQEk0g3BBGo1k0f8oaTTviqktVOCNnOAz9yRbaQBHf6FIa10sirF00l+HPc/k0GywpSWOiWNNfrKDKwDYPXTwONbNM5VJxx78dWfwTwhE3B/fTFvADt/8hK6gd039uIeJDtFP7TZ+t2PUeX2YwPCUDvDsfyxEC4eDcBBvQXSXc+y2lMnwSdQRCQn9nD8Mk7NkOzvnP9SUG9OetA1xFHU5KJNob6FXaHrsltGZESLFgyeXd4rt/DPqprqbUGV1QEdwq5yJjeH89uAJpUwMl7F7F1wlGAUAa8Pj71tvte04+sfvfFPvnofUy4y1fDwYUJxH+Gsb4PgEfz+kcCT8dYCLwH5gRMfHbAw4oChQ2JN0GHs+VGTEiAUIg5BDOOB1B1oH97QQo+egd/hLw3n6Btb8etKUL7juxKeHptpxyHmLAIOE7H/0MOajnEK179AeuMhNCGCczIl71hCEmAQ8aNr0HGvQtDGa52CQS7sKy3uEfMQYD/T0e7/kELvrTxy/mIKk12TENAcS26uAxgecQOcoI588SCv/M+yEGAkG11w/NpfjiHhc35g/c5QPv2iEr2vKzEOedvoy/2+SpLqIs1+410MzA5CERYQq1+Mwft6j2Fi0WzisUXMQB2PZQ+d38wX/DJ0PLG9mOySfwHBlO7aIZ7gLsPQsv9dMoV1wy7C0JDV5Q4Ebg1TFGptqEDg4LwfZPGUEieDYvQX/h0OzpPd6n+AkByS336u5O9CLm9HYHRszUsu7cR7Yly+F/DbQUBP/h8ibm6/XcOgHX7Jc4beuw2Bw/xqUs+fg+Nz66B+sAxMfdu2wPD2h1VhalM0xN9CdlFt9/zn+sGex1WFFAqNBUCgU74Dgz2xfKUc3G4z/xUEhgzO0P7+hWPBK7/uvrIsHNGd8ZVtM+0BAprx/K3s6+vcLaUAv1EVZocNW6Q8lFnEjbM+0EGPzht0jct2StvFEFMe8UuGL+xQ2640aT46Mg8WRWXoF3Kk96GyY+GiJJUN/80FX91uPt20Y2P/LgKRAJc9rym7HISSedaNNEpy/+DPnSQcf40dstSdbXGJUyf/Y+Wcv8Vwb7EP/vE9NKucchyBM+Ur/trAwadQHqfeJXPfI82tJXdUa7fwprBkAY66i97zdCKF8cLzYMQdVE3SlN+cuyTxfC9hCkDQieSByx/gkTF/Hj8KrN/vmBJj419wWXGMvRzergRdAK26QLSwwB+UEDNzHGBxoETu7jNDS6xu87v8r/iLSiQ1bVdDBD0NPbrBOBOUD+7D5go0HjHdETdu9PC7/m4Rollbr0DIdAIcap7vrzLfdR78A2xCffLv8iLQE6HB3w/zDACAGBJi1bRSA/2PJBENMy5OxIF93x2iuwJDap8gny1R0T78HOQCpEGDL1ND3MyfBRLQIWzRM/+FsjxBNE9gRFEFEA8YG1nkPTGOoOvyINrzbdwu0YA6cMHqa4qTLTBjVQD+sQ284YQMSiMVHm+Z4YldCfP1R358oX5wo8rPIwL8cvpMsHY3DB0+Z0Zzru/RhIAASrM0oUY5MsFLbRZ/m9HfY+FfBpVH8GYNY5BBjCMlXLIvTFVhXnxETbXw82LQ+y5hJJp0tDEes/BQmsLy7hDV4AxsLk7i8TYhH2HyTtMxogJcXJ7j42utkzXhVPfzbZV6TX3NfxNrNM/j1RGhL4HToPw9LGNccY8SLY4676oI6S8jk/+aUlGSG+6gsM3w/a7NaYQwAYpwy+Af/c3oHXVPwpPjS+Cvzaqy/xCfMtJe4+KCccBPH06azqpyPh56mZJRczPg6azTtlGClUw+INPASuKfK90Q5gBfj9Reo0ttrNKzdVyV+9wzZ/FSelk5ljAt3WAyTH0s1G4hAF9l/0pdzEjVcsQbLN3b/roDr0xYHk9M3UTiJOLMUVJfoJB0lI7fgAA+D3B60e9urjNxfjtSCw/NBg3fGk6B440zj4UcW2uafU/NUREb6wxur9SRrBvkUKCU3sDw8XqlrSDUll0Z4QnQMhBdIsQYFEWTcVRDrACuHc78ihC2jSSAQqJgY3PhQYp/Bh+OH3J98ZfxQqpgndzSgW4xYEtyA48Ry86ppD+uz9wAwvFvw22FNX8efgdxhL47P+bELkIfrA7IEwsuknDNw6xZYaETV7TfsnXszyzOVP9uKN0sjhzxPg9hoVKkUDdSlRBcHiPuwLSy8uQjbVgQCP5iJGpMkW6a0V2Ag+ol/yxxlLPgHuRyKFQDtr5iflOerI72XrbT1AgRwk5e9VPPNa+yzEHkKXTEECE0wFRqbB4tQiGAxy6G0RhcycDVbp1rKusiKsMU4KMmIlJx+Kvd2w0wH6Thz7r4GU4yosSipeyyvSGEEoyNDaor3gGybq787N96Qyy7cSQDrX1EL2uzZLXjgeqfsFgc+ul+LUCtyH1nbXAuesRtgaUQoktBvKFILsM9NVlPlZ7mpN2SqylCRQWWf2q2kzO1szSkkiwaISW/L43FArtgy5XY8zPUzJNg5fBebwLyearUoZf+4nw68B40aerqP8Jk3ZNBPgvA2iUBvx1gn6v4EAz9wOJ7vNCEYc8KEitvK6/ZXf8wQEBtax1Q4Zt8Y1Nc3jttvPuwfHz4FP7zm6AgpBHNTUAyL37eUtJBLkEwDP+ckJy+Ls/CrYLYH4GUUFNxAwWtgy5/EA0b7PDAfmnOAOAffg0BYRP9PnGt0hPBAV6MPd/zo6BSzKOvMZ2vG+adfxsOkb62ouww46KO0TJEgs9jAmSSAMKccqNixa8tj43Ab16uMragjAfAsl4n+2CcGevF90yc28wjGmbbVOtucE7BPKSzMp7svZw20kGUk/vcI9qn8FVvzKsepgGti3btwBiPgLbCQSJxXmE+FRovGhvZoU/zkW99X/tgxT4hozCTJl9TOchcZIJ1eBp86htRrOCEjbcC/g4DsYs8vm7SpP9CbwPfOU9zC9Vbo6uzhHWh1Yz8SugTACuaKg1UYg0ukj5pb1zKxype8r5KMa8S84OdXzBwyL6+1LrtkEH0/7kZm7G73F19jfNNlW6vrwx/T8S+LyKxfW9iMt+Qvs5MUPyvIHN9j4+/gsQtkp/kARf/QM3dMnMvn9AfPi9hcHIFpbPNAm4C/+tuoLwy4ENCMtHzDdCQ/9HhQQBfUkA+kxIwEQQ/UYz+8UCH/q+uz00CAC+uv0OCfn/SPhwwbPFPTtKA7X1qjQtBDD9uoqBBdKLijtJg4HxOkTJdjjOkwBCAP0HZgiB+AqEzIQ2coV4PDd7BUb9xetxMISxQ4FzDcaqYEcOLcN/xj9PDEoOAbu/CHY5uP138xKID3V2Ug97iTg/TyvCQoo+cNNtN/qH8ru2iEE3BzzogcYG+ElRenT3BQa5zT44wbcgSvvDivMEtH1LuL3UUm3r9AjIdBBNy8VWqUEQJghsST/nsfK3ZjJxYO9sEf/i0vLvz7hKvHWP9VCOI7/jyeO/pxEHVEY26CBmzSqtGatMMy78Opc21MQxg+7qMwWHncL6j6EMmE/S7sGA/Fpf0EaVccn9gYqafQB6bOnJrBBSFXZCdzq8UArjvck6vYSVNssqdWBoxb80D8fwYcjlu5DtyQhMjcTzLM9LjsQDFeiBCMTnC/KUbcWXpqaGzDcKi8VMdfRQKRizbXz/osc83Etc95o37/d1wANBSXha0c9OU0ZTwQ1FH8Avf8jBsHv9/YMr0Ov+yRBri5dIuMAG0BNOYkuFgXuSdzSMA/M5rapk7s5v2su52UyJKLvcaR+4J/mLmHsXHP1NdUAmxBb3yYFV63XxI6Yad7TgSkc1beYBJYRwBWmsNNbR+frsxdDyNVBIfiwxhoY0wHMEgqs1zB/KxD+jXLUNtrM6j1Q00MdLBcB4/wnTP8APcULuP7bXjxZDB/xEMBptqYOD9o3YfkS5+XI/u3U/8vk8okUrLbXUrPOv6/C5w9/LLHz0WxAN/psR+0NLM9R2vO79ZvlNhBY9tvb9+AlA9S5tR0aAlf4zFS7TBBFAEHMf/TMrN4qHUomGPUsYxYDTgv8/y8EZffjBTjqJf8fSA1G6OAvVghDPDtTZufxtfr7IvwlAToIYhXkuRpl4ZxNh/vrPMInZQ0ZwQf+10oK6Qv8wcPX+SkNZgcMprxuFFYI3+R/zEsH9gLF4O7DoNH4vbjhvs4CnGsK8R1uCBjZMB52/9GlTnpgGK3+S38RvdMU3BmDDQDnQxWMRTLlvznD9dDr9PsIXSCV7FDKLBjWLtwPI/i33xbAFiICIvsxHdvgM+WpovKxBH/UrrDDZrcuuaoQ8T/LZ//xBSG64xgFC7sb3+UOBCEGZDG5cd4vD1+r7he3Dr0/SvIE39fBE/z6EgaTA+MImzh/zsemyErcwyX6Fdvs1ge6SCLpoNEd4QCcNdiR1C1GaAcNyP0U8Nd6Acrb7Loo6+ZRzrY0HNfXozmjHshhLuAOAOD0/m83yqwdMBEFqrnVCUzP7Dyqlv2o4hwNf/im/vQd9bQTD9jWntdQB2UUm8vtxsYGxNgM0uMdHcgL48i/JzHC89kW5cKmza0I8wrX7r2+PTO/ARXf6TLmlIEbMrW5BBDHJtzDI/3K4fAos/cpnPceRDjd2w3by9O5wdupp0U/ysb9geUf4cgn1tfh4Emw2CEDyd7wuUctB84TxjcKTQHNEtvx57kuNRDdG/IDHL+lXNLs4L5Gcxgjtysxj8/tJ28J+OL64UCm7QtK8QcYy4E+U1XJKkYpJs+8ERp77wsCGk8jUND+thACCiIp5MAzKC3g372bI5nxzucvytXdjxv8o+mOz++NHfIJyrKszOvs2TgQ76z+KIEcb3T15/+MU5G0ygJzai4B+qhdpdUIRuAOV+Tu9Pzo0P7gfzsp8MmqPdMU/878S/4HI+8aJsLZQ8LiDhsOQP0I9Dw72VBUt7OmNanKnQ9GPVEB3iILEP3mNj/OBv77TT1HGgZMt6JA7vMqRsvrswG7ucxKR+Az6eAkzx7MM1GBzegzxyFMnN85YD7/RhkYvQUjFTnh/gCkTCOswJ2bGez+4lNF5+wCLxZBtwijD+ccyyytPSewC9Qz9xUNMkEQ6CS0ALizEbxO6semEZZ57DFZgRa9wrG6ySdL5tex1dgqJlM4cw3kkyzHPBxfRfgN8b3OYgyvJINQjZi73cZBPvCYOdrW/ESBqzU2s1zQ+eDLUiEH5ian08/wH/4dUznu8RHaMQwyHfXPyzpsBT8q5Lm72xjHrg0sO7kNChhgAsMKHrIW8gAi6uistH+/4Qsr8Ej39+QBDeu3/0zaE/4bqt8iFdU7pd4HHste7bUTDStBLiScY94HvLihJNYC7VnP0ebDztALf85F1NfMCOwGKfPW/PCwsUjuGCjYRpbIRLBD6Ykoj6bCQlPi1PCZtkAS7ODYjUz8SzQSGXpR8cQ12xMrD4HjRsXQ48cn8jDRBU1XJ+D26gNNyzH6VDTPbb/rymcNoTg5OV/O286+TukVMdfTMawqXNgSwc1/qNw302IA3NmU9C4eAWXcQD1uPvoJRo6PDefc8gAruUEutMHg3SDFMK+oyblC1wK9Bu4dIvtQEzqz3ujnNTAb9PSq32A//vXboJDi0DH8YBxbMhTxGX/29vigN2ooBS/qusjywu3fDvaywrVyVQrByxjh+/PywdJN7Nrhzdy69qLeKDyB1uO/GEzYsejy3yO0R7TXMxUxLsrNLcZVz9jhHbUGKUCgHwGtq/zVSd7u8WANCs5EUbEIIZAF6AJOgfom2fjaISOe6c8CH+c190kf41HxE+Ok/gfDtL2a+/Ow4QA6NgXVWwNHCkX/PBnDybEDyCrK1u7M+NoaGwI1uknHNQ09NjQosBkJtoEUSu0/0vPZO/7MIOAH//lPPALm0vekULb3ImuBPKAt3PoMyKequwgDKfXzIccvWsnfB+wMwMX7YCWo7AoswttCZfk8uO/075Yiu/PoG/LvWhup"},"input_bias":[0.019853,0.078616,0.050108,-0.075631,-0.012777,0.12471,-0.027534,0.060126,0.039781,0.011445,0.10531,-0.033275,0.064615,-0.1032,0.067218,0.12865,0.085964,0.093915,-0.0034296,-0.055563,0.035372,0.004505,0.068303,-0.016846,0.099538,-0.041338,0.045583,-0.010972,-0.015929,-0.060383,0.0092343,-0.066888,0.13797,0.11253,0.041688,0.11206,-0.05813,-0.097285,0.16305,-0.074925,0.085938,-0.059149,-0.020576,0.10593,0.14599,0.094841,-0.069952,0.029342,-0.041031,0.060705,0.016836,-0.042961,0.02128,0.069115,0.068686,-0.0092974,0.0016823,0.016256,-0.048918,0.13312,-0.05513,-0.049632,0.095105,-0.0051359,0.070906,0.056517,0.002216,0.1015,0.06728,0.022453,-0.01785,-0.016695,0.061522,0.10644,0.09987,0.039603,0.068068,-0.14155,0.056322,-0.063574,0.18832,0.084914,0.030534,0.04366,0.007314,0.11883,0.086153,-0.11013,0.29277,0.09489,0.20869,0.079597,0.16711,0.054874,-0.10751,0.0045024,0.10107,0.040243,-0.036364,0.020614,0.048934,0.26482,0.15231,0.18708,0.18616,0.1288,0.15088,-0.026297,0.13916,0.1198,0.047747,0.18575,0.23295,-0.057267,0.10148,0.10642,0.084025,0.099542,0.067885,0.12744,0.31468,-0.031935,0.02136,0.13774,-0.019589,0.17484,0.022175,0.098088,0.1546,-0.024351,0.26612,0.059275,0.23696,0.15338,0.18667,0.26347,0.20843,0.16774,0.23199,0.10818,0.11314,0.009928,0.052247,0.29253,0.23472,0.25148,-0.025884,0.096188,0.43332,0.30161,0.22582,-0.093162,0.15577,0.13387,0.11171,0.13285,-0.1115,0.13972,0.040775,0.052877,-0.027694,-0.019922,-0.083236,-0.0078199,-0.035214,0.054755,-0.062474,0.071268,-0.099685,-0.046494,0.10622,0.078506,-0.072889,-0.0607,0.12114,-0.049049,-0.087531,-0.062806,-0.01264,0.065672,0.076234,-0.10718,-0.058675,-0.0033909,0.044941,-0.030206,-0.10032,0.10602,0.043354,-0.10341,-0.099719,-0.076731,0.066404,0.014386,0.041822,0.039944,0.025014,0.054194,0.040469,-0.10105,-0.028336,0.0019799,0.072275,0.022313,-0.048407,-0.012729,0.011373,-0.12023,-0.058945,0.11368,0.092061,0.099731,-0.10548,0.030313,0.10425,0.13513,0.050464,-0.076511,0.031249,-0.14341,-0.076872,-0.026805,0.011522,-0.074204,-0.04775,-0.059243,-0.029483,0.07581,0.11012,0.051092,-0.056504,0.064369,0.052092,0.096731,-0.054127,-0.025396,-0.011737,-0.018971,0.1578,-0.12921],"state_weight":{"shape":[240,80],"scale":[0.0017448,0.0023412,0.0015707,0.0018707,0.0023754,0.0018337,0.0020969,0.0015827,0.00278,0.0017939,0.0012683,0.0022075,0.0018561,0.0020379,0.002231,0.0016883,0.002362,0.0015643,0.0021249,0.0024113,0.0020474,0.0018585,0.0028914,0.001481,0.0014187,0.0021881,0.0019578,0.0016484,0.0024348,0.0023119,0.001737,0.0023977,0.0019227,0.0022098,0.0015183,0.0016324,0.0018002,0.0017271,0.0017595,0.0022897,0.0013149,0.0021643,0.0016019,0.002268,0.001922,0.0017018,0.0016395,0.0018098,0.0022603,0.0036053,0.0022899,0.0018699,0.0020301,0.0027009,0.0018022,0.0021527,0.0018871,0.0015651,0.0018302,0.0027051,0.0026131,0.001465,0.0018537,0.002248,0.0020263,0.002872,0.0016823,0.0014128,0.0032234,0.0019548,0.0015603,0.0026662,0.0025703,0.0020994,0.0019056,0.0018816,0.0029193,0.0017523,0.0025769,0.0015599,0.0029053,0.002179,0.0027918,0.0035812,0.0025943,0.0033039,0.0025342,0.0027991,0.0030128,0.0022968,0.0026139,0.0015447,0.002938,0.0025564,0.0019631,0.002934,0.0043218,0.0021475,0.0022059,0.0037524,0.0019054,0.0028525,0.0021772,0.0025847,0.0021714,0.0032378,0.0020444,0.0028137,0.0024403,0.0023908,0.0024335,0.0030231,0.002591,0.001647,0.0024603,0.0041203,0.0027725,0.0025372,0.0033073,0.003373,0.0038051,0.0031775,0.0019066,0.0027715,0.0026445,0.002038,0.0028921,0.0033537,0.0027693,0.0036776,0.0030975,0.0030211,0.0023684,0.0026974,0.0030539,0.0024981,0.0024839,0.0025357,0.0028934,0.0021333,0.0022194,0.0029143,0.0033731,0.0038501,0.0038277,0.0026452,0.0022221,0.0016916,0.0037249,0.0034041,0.0027123,0.003124,0.0033678,0.0024179,0.0033644,0.0030201,0.0024176,0.0025697,0.0031859,0.0026195,0.0017347,0.0016809,0.0021467,0.0013442,0.0017048,0.0030078,0.0015532,0.0015961,0.0018178,0.0015442,0.0013955,0.0015475,0.002233,0.0024889,0.0020541,0.0020779,0.0026953,0.0013947,0.0018467,0.001885,0.0012602,0.0015293,0.0026685,0.0018186,0.0016701,0.0023361,0.0025822,0.0015599,0.0023369,0.0015331,0.0018914,0.0024941,0.0023191,0.002,0.0018487,0.0021647,0.0010491,0.0014883,0.0018285,0.0016273,0.0020589,0.0023293,0.0013509,0.002061,0.0015493,0.0016407,0.0016103,0.0026045,0.0019266,0.001686,0.0017185,0.0017575,0.0017793,0.0018962,0.0018263,0.0023618,0.0017953,0.0015041,0.001796,0.0015954,0.0014386,0.0014547,0.0015701,0.0016072,0.0016731,0.001798,0.0014891,0.0015495,0.00188,0.0020307,0.0010639,0.0020944,0.0020277,0.0020847,0.0021173,0.002568,0.0022905,0.0011029,0.002527,0.0018219],"int8":"Gh4rKw3z/xjDxvs1EvcTTdvpnO/fEjo50ugjI+bYC1Ti4ewoAyP/2Sz+0zpRC7o2Sb6/+i2BCQEDGBUpY+nxGUYl2/T0JLzzJTbwbLb6biM4+CwjU7RJFQjt9uQcEBAg7yDO/e3rNyvvKTQjK4EbEO/2KzXy5iDUSCcc5Nwf8tJbFufpJeS58hMqBdcX8/LzHw7zE3Zc4Ssj2fIzzhlL+7Eu6ecVnvcyuBYtYPoUM0K5zA355M6BJ0APEcnuxN5kuSX3BdXk4BY3NFLY/xXY6tvS1hzBPzgeItXcwCocA+8lHMnuXQMOpt1kAQla/NH36/LiOcpX6/CrS/zvvb3J/g0DzmsPMt681hqF9W0d0/wQA9ARygQL5whV15rxTh0VNXt6ycUtD8PL8YEpn61KP9YEGg1iPbYJO+T+yyRG7kDu4FEYR9E7MSQm8hUR4dseGQO47vPdGBckvPPlHoFR39Ad7/ARHxvFN0L/2go8w9QxCi8iYOP1PBXwGvAgDRwUKy0q/TcLEDVaIew87U/2F6JdFwMR9b36zuH3CV1V8QWJ0fbQ+f2BNAgAsgve9NJC/8r9Rhu4BOCr7TUh860lD/Wc9NsQw/EVIPER5w4y46SX1f3aT6q9BrzlMQjrrvQZ9wUxSjuQMzeBAPYG/UwVEB3zventzScBJuE1zOS3Hf3NFhDmBizxzzL65PkrI93rQB4s2E256loLGhHNN+/aJ/gbzuwSSN8BFhIbSNY3Sh8VTRH4WczrwJBAvuGzv9nn7Rn0M/H4zwFGywmtaMAl+u/wAebQTb7gfScY4N5tCTsOx/IE1/6m3xrc9DgBCN1VqfsPKCtqAflXkc0GPGh/FbQpNyrRos8ZgSzxxhkHHuj79w04+AQZBL4R9SnV9tP37RooUxoB8QfAzNUWDvoq+yEC1hEKBf0REPHNDOf67+rk5QHaELvcB7z79gn21RFFFs7z8+gNJPWFGSQwHPvkBMIVawfyBL4a10GB5dud+Ci9oCz/4PMBFdckQzMDJdLn4iTcBP9HwlbXNhfgMtT3/eYB7yJzXBgOHbr37wAk+uqG8qTd+FHEyfCXzddH+gtriTg4PmQAuP4sNxcCOkyK1mGjOnkOquQHvP3PtqGjOxnMCsztzcfqzgv6geU0zw4i1NgQwTAnQTueBdk/1CNQ5d7X0D4PISLNXAHm9gIVLhQY0xwS5TYKzBkEEO41qeO1PTrY480WMPoN8QQOBQ3UN0kY7uGyAu4b1x7BPhDgCBr7Nyoaf0MGzifc9gXjTxzjzzoWEi8IyT1nvRgc+lQU9IGmHQ06+5MuGK3Z4RS60GC/+vhsain4HevfQhnAvPXOmsPkLLIpJ6YKRTPw78cf5eYHjs4guLsiEEcjx2HwEwDxHU392dPz/gPEzVDP3DmsugHW1e/mDPQ1UKrhMOXSEdP7FB9ED8bFDtwpKsbSBgfZgULW9T405jkJOfUYIQEItPP//QLgndnyIzncMEjbugIQ7yIL//bwsAXBJBrvCN/Z8xrrKyXY4u0uq+YU9s3hFDoiIbLPPE74AgER9ufdBUN/6FvKKSdK9wWgGvPUAios+fnkdQn01iA5sOC882kssvT+KlPvzkRnpi1hswwE1MAlB7NWytzr7/Ga9vgEwDMJ8vPKCxTc5Yowajfzgdskzc764iw13/8Y5fIuXaK+1MTnzQ4l9L+jFTzNtS5RiZ4H/QbTAdzGtvcTQvIR/PDJ2LBEJwQQA0XzMvMdED3WDC9XNwryyNAQmtz4JyQLN/tUWgApxDjzHPIzARXkt+f24MHEvUnE2n+yMCgRItxrAQjUssjE3gkUnEgFPzc7yPcf5OwEtgFULuHZgSud3WHfHAfk7PXZ6PfV+vQJVAsyGOcqyh4U+RYAGBngu+4UE0UQEVTAuT8P+Qfp+/PWpepG1Qb721DOFezY/AcW3tciFxb5B+TRFfDi7MopMhnU4urT5PczIMv/5CIn8hbrFhXtQOzm41UU1zIsI7P87rn4Aukf2xstVkUOCwjSCYEZI+sd5y0bMd3PH+bR9TgYNQJW6B/ltS7MBQ1S6CwqAQIHEMX3NQAjO+fE1AcXVdHCxgQvLtMhPgXnTxfx9NVm/REofwAhGDD4/h3UEeBH/A3kq+3eQjNDtjkNxMn/6u34F+8G7PkhtApRCNrfOxQUqe0H4+w3KA3WEucm1Cb6OyIFRS/sE98iGtMJ2dzf3yAHEt4OT/shPAc/8CkA8sy98n8r8WHPxTAAtPx/wC34LsDaB7zfOs5yA/H8I8nKET/7rL8oNhg1CNAa3PTZQeAA41Xm2qAD/h4zH/+4Mb/eQ+IjrLEAyDTL9yYFqv0nBSEyvtYZ6/DvAcEZ74H9BwzxC+YL9ggdLungCxDn+tbV0OryQTcI6foUGwPp3BAI9RIlHyBBLhIHICIhIQvgtuH7DiUuG7EP/FsNGxHhAtYU1gYkHQF5uqy3B7e7ngUv5y0v77HVwmPzYuk2TOz0yPmmEoHneh8O+Pu5JxvppdoGLLYe6L4IIijO8FgWCkLfHjY43jC03tjLQ9gEIc4ss/1VlQVE0gb39g/c4jvuu0pJSSEaGI3IyCTIuQNMEKr4ZVLWB+WO8bhcFxTA5WYF1FLFRsTf9yGzLn/WpPe3OQmgYQTVDFAm8r4xT+1xVQToth7FRDDJMOL+BRz33kcRD9Pr4xHNCNpJ2fpY/QfRTPPY/A/IrSD+JhzHDCdPv0Ej+xPm0T8V2BoECH+5AsTKwiXen/gCGefT6R737ecKHQDF2RT+9KcJwPPnLsKt/N5HM/AG+BbGtDg1/jjUH9EFxxnAIq4nTrUkLV3GAR+/tDv4FeD+ANmcvhIQFXLM+g0A7hT9GKv1kcFL08385eB/PCFh9tYm5Szn1kTDCl96sSXdICXk68jbSNXHTqU6CA0NKF6j6co0wz4+29/7+uVQ+/MTrOz+T5fRL84UTOpD56z/QQIY8MoeGcZ/QOdNMyAfp9MkPi4HDPUCEpz754FG2QUgVtg0IwvyB/TKxK8aK+bOoSQmdx0DIVr9HfYL/We7G9UIHMAS69kcEB/9Puv/C9sN/wz9KOE1FCYh5vb2WQMi3dPfSuYu5gLvAi8gpx3SHNYHG8sJ4Scs3kobtwES+vIhFuC/zifC0crWRO8zUQ279RP3LS9wJxb6UdLR5dyWHAUVFyyzAyAPfxz7CBbA7sr74lslv8gu6QkNJsY8AiPgKffm9Q348BLxygYt669/7Vm54+wB3s1m8vsD9/noVgXKMskNExCx1jW81/n85Tu46/URrQQ8H8zx6D9QFebdQOICUB/OFPTk17nX4oE8+SL2/ernNwMdVv/zz/wU4rHKu/cBFyjq7/4sDiHuzSbX3/sVND7c4Q/eB/MES8vVACTU0QUZ+98LVUXSv+8FA6vt8s4cDsFO69PAIZ8LB8wPJAoZAUXr6xPBf/7f8tfuJAoQ/Z7QCiUf6z+mwvfYEhhBLNs86QvPvdnqNfEH1h4M5uLz1NQHysb+U/QYo+Iq7sUByMfO8t8eJurw8BSjBe9FDj4+9NfzACMFIrzNzSrJysbCvDJm9wlF7OInBbU77B0FG+n3FjrsJMpGAEIFCwTv4QIbGBzGM1J/AALhR/PFytUOCdqdSSTW1LrJCJvcI9zhDv/j96gi7f/ZKgf8CRQ98DHDEc4PQkbw2s/r8bnPP28C7eMpYeLm3honEUHatBHaG1LJNCwvBj7s8AWBZRJMiaJvOblVN7ishAgX4avdFxgqVvAtATfuXAwcNe32uQKbBAlfKwobIU60JIi1zVj279kx59yDB40bDyDozVjn+ivbJfyB6Q7cHOQHTskd10FwwclCO7xEd/a7OCyKRro+CgTB9Sr5ocLg4w7UWuY/LdOqWPrC+v0UF081un//3Q0XIdXiYD9V7HMNymoowf/9LFfpPhovKgcoFNE/QBoLUiYsDsbZH9sPMQXyM3/WMSUn5y4ztBzG8r2+V8ANr/kWQ5odySgG6R0YGiTV+zXZ/AtEzuJh+M3c5uWWx9fA3RT/1DUHMib+oAcu+2wYHsjl7T0QDLMZIg3+r9TzsNtMBDwC7FkR9ETNcNebKCc11Prx0ajtb/I7TgkO7RDiQD0F18M27Dz1BE+WYPoSGFqn4DKm/bX7+SbPNh0q/c8GLfXAnH/c6MvnKPsRKfH13SUB2x4g4xLe0eHW3K4d7wFK6gu5FjPlHAbo6w4y8O9MHSYbJcHkUgPuF/0U098GAA4NBQP9CQV/JwFQ+iXEK9b0/uQi7Q7dOwzBM/kgC4TB28LayQUUfyHRREqaJLv1Od/l6vKwMfwAzzvh1/Wnq/mdz+BJ1Ogxzf7Xz+DWI/uqnGzBN2MsR38VW2boFqqin0Phv6mJxPcWxcj1bK3xTha25/cQ+Q0rKDb5Afko3rlUx7PLURBABvLy1R+nZWAfPP3qWMcUZvoN6e3GGH+x6dMhNuftJ963NAw+AIcE9tn/r9f3zJpM2QlHOXv+BR+wuwR/2ec/Q/xC877ype73IdOoDhzx1g0u/iYx0AHP8vJkHEIOCbvWvUkZEgoSo3HEC9RCUhLRQO35HzH/BxkZWyRCzxLzFgC7yCL0H74A+5fVCTvaLSkw9wT25QgsAAco79fi4c7lKtoZIj/c3vHorhU8Nubkxt1kKeZYyWjuYOwtvvdSxhAvwgkJF38+JdIj8++7tRs/7QzzCC0CoMpbgcndc/MzJzjZKkL3F8K6E0Dn0PrX8QL/66T0LMvtseKy8wkAp/kgsRsSD0foMQl1/koZ2V5Cyvr9EekWYwO4Hc7/2O6u7QTF4w8y9Rm2VPaMDtgBJgIi3Obp7ba03b4XMwF99U7LAPi3BMhGPuvsww9n1jQEGywYf1kXOnizskMyQM4q+SEa6/BIIP1tNtERQRf22/xAJhJWLzg9IKskQij5x9cB3fHKNM0YCb34+usxqRStzBgw4NHnBPj7zv6gRUjo01tdv0xgUVIpf9um8q7t+SD7v+Pw5ENJBmLWy0NN1LcZ4OxB7MQh3CMdGY0t0wQ3MuMtFDyo3UgUfySQ/CbHv+L7ytULFugsPeTet1DkbF8JBqUvvvs7vyfPRRIa3yUE6E/F7uYvD6kVfL+7Oax94Rf2EM4NM8pBCjfHRS6t7tctIOMbDv8mD+O5J9vN5BMRDzSQVh7SMbQEzOX770cYAwrNOrvcJDMH/yk/tCD6DP/TDhDmCgJYKO5hGvgyRfztApwRf8/y9RshI/XxN/4R3iEAHigRH/oMDSMG6OT178nOC/rv/972DxjmAQTpADkTAv/79OoVf+0hE/3pAe3tAeAp4REdHfweGB8h4PYY+fXuF+T79/FlD/GyAanv0/gr/e32+R8CGvPuNz/4597cC8OBRPADHQn+Dfv/7c3w9AQOCPUVD4+55BfPAULcyxgVDfoXK/7h5Dj72cDqxPXw8Chaya8eGhPAExBKGdFjGsH20RbYre1CNCQ0FSn72/4T3uvQoesiEfz4rML8HA4/+f0vwuPutesgsol/3+Le+P5d0/AND7fwKw4oGhggLJ4TyCsR8di+ROPe7Q3NshAUPgYp5BHqKQYEG00R694R6ywufzXK5wDn4gfd0OAWyd49A/2+JN0oDvgF+uOfC8MR+RMaEcjyxw27L0XWFd2aASbhBMM8FMwM0PboBdf3BxX68djXDRvj9jf85QUg59QX7hfmHerjNuU1KQn4/UrpAAnhLb4i+QeB/LnZAxep7/m7PfTAH9/oyOYqV/4UMu4K2r/P5RITDMcK9fDAAwq0Gwn1EVvBfxDu1yc5stcu6Y0SCOX6+A8eFQ8RSQoi68ceCkvk+crjFwPZJEuvABZUMBLr5RPkOQc+zNpGOwT0HxBIUSLbUdHBOck8FTUGxEBJ57sEsRDzM/w5BgU5/80AF9/IaQLP3/4pMMrhpSwQ4S2vs07t4lEB8jP091Dky+8Oxj4CuCf7qz5FAH/6Wtse3PPtE/Aj8PL9DxEmmA400ek7fyw/CAeDxCOoPNoBKh+vtirD6f9I0P8jCyIa0MC7+lRCtBHt3CYr/VkE5h0MTtv/HGit3yXL0d0DbQjmzr9KNDm639O3yO0zHebTDTyYtyp8FGw3QtX4xqYM9ZgOaCD9/tCoCg/CFS1GtTIA5CEQFBGBSsftSUYLEw4iDHI2St0kG+L5TUcdMQ8UExwgM/sAE+ECOcPnLcs1us7rA9rYxwoYDjTBDOnwPUlo4PbkVAjRjA+tPBL5+x8G7zkaL2XGqBX32ygnChP21V7Ks/C+zG3B3m3R2vAaXXEj27T78bgErSSBbAMM+yzzB+M0xdkT9SbxBy7Z4gT+KhPVKeq9D+ER/gAFGx8yERLq3dfZ/yDf+OoRDhtP7B3nDRY3B/mLEwwG4w4cHtz/fwTsIAHrGwYMHTvkEBwGIPrA4A6i5AgN5iz9ROoeHvonGr//J/rv5wnZ7RoNEvcS9A/byBv4OTkE8QQURQQnESY00n8wF8AgBuLrOerV5gxc6BLrGOzyB/ocNdvG7mjPEQuJbSW3TB0L1TYbmrfx6yM15U+z5QMOG9EowJvz2Pxy4PgVNYE7QaIa0tt/iiXt7UcRut0WCdVQIP3YqQ6TvvoOO0uV2hfu5FYzptg60i4ZLpgv/cMkHywJ8UaZz0ANBt2d2iUuo//WBq3bPxsvJgD37ez2LAHmw8L94EEdAA7TdCRf8Q+ZCEj0//oiwPQyMQcazYERNC7Ix/3VPJYdYBnqX1L4z/gO7TDmI8P60PukxSj6TgoaIAqZKgfJL6XlHSTVrkBE+gQXTckPG0bsE3/68i3o3BbyJyDdSz86J/8bYuYZBRAlFeIiM+Ii3hIbQrgEWC0T2SI2RkRDpw7WBSHjxeQftRoSJKG9H/IQ8x4LSCnWMkQlCuP3760KWywS9Rz2Syn43d0H0s/b9eH2FX/3wVsiLBPPtc7j+QYqGAsJ9O4VmNv5CwgeH/rz1BsCE/CvEf8J9wyBHQZaFvI2He8B1BkIMOo1ARIX9eTb2wUUzS0kMfQF6eLw4xosjef/C/+uDvoa8Sv9C/oG6vCxC+EqoidM1AT3NOkNJkcPPwNFG9XtzzPVIhjX4wAR6/06w8AizNQj7gXDCSn5DBrrRsIyf/rPSJjvKtcrveUa7sfn4tRAtUnmtwXI39Ojyykn2Af4GireVLTuL2AgANgOuTsH8NDV+iYX6Tu1HcQ1WH/Q1NYtIyTpGg4P0zfYO/rp+ugHLE82EOv2/CapM73Xy+4IDWmTby0I/zNEOLdZyL6RJ7GXGiAQ8ObvCxryEkEVNiDXEOQo4ue+TasRQv1Y4vDX/UjSBwfn+K4kCsX75euBD3TpDgMkIuDn/OsDrgMI/5j86cbl2+krANEDTrN/DmDHEmXy3Ck9FA8dB8/0peaP0ucOKqXh6Ra2NfqrD8gj2kAS3gkwJO0STd4BMvsyO1qr/FodxPcc7+sL7vVO4OFYODXl4CcbQ7dSDwD1zTElP9lAAIHxqUnjTfhEvy7uQ7kQIPFm3sPikdVsz7LCnwgTbEibQSjrGz4PxSIO1H4zO9YI2Ry3FS5Z3cp/VeFaHQdmKkMNFPQa811K/vDJ4BUr9A7f+Rn5/O/4BeG+7ezu+PHk6xLxGPxL2BQY5OMYAtQX0EgYXBL5yRXV2kt/EDX6HxQiIwn/4gXu8dgGOBHrfRvzD2AIGr3GGFoH+Srl8sFi27MBB+y/3/Lf3hP/FUf0ESj37UPl/aA5/+ENGfTVHsVNyBiVC/4tJvJUtowh4Pn9O/H7/hAbH/n5Csq2FTyBufrjv94G/3PZ2UoEC+s3NPPuFPKzDmvKLN5/ve7I7+6+5RD1r9oRsfokEerh+tP3Or27BuBYS/b6ttDIi/VhJjc2KEUaAjNeKb7457cmO8/ruggqGh0VGReFt/sxxRPE3eAaM8Hj+fMBGjT3vjAOJEvCG9Pzl+PG4bkD/OAtFSD82xGBI/U6y/nvIh8gAwfSDTU3K1Di5h+1xqzr9OLvGMfp+qhK0sLyJwr15PnQ28f+xBos5R4IBSbqKMcBFhN/CAsMt8TIqKYpsDAKDW1B+e34D9Mt5OD88+A+OuPdMdcFNNTN3NBPJhPr1+Ifxkdt++cxAkPf+fzyMgjNLiLX7QfRoPfIPA0Davp92bnbwiEP+2v4nw0mDh7yfxPPC/QlE8w+DMhJS9HO8c/BzgVNDsXsLE4Zcb4KL74L8dS99djloekEPm74JBnv2EElHyTTW+XtPCDAsLyutOndMy1TQVYyn+B5+IeBV7vOJSBCph7VOxs36PaiSh49IN3MJOm5bx3Q4dLUMqSkFC7NkiI4BOgs4PIJuvFY6bE/+/rkUFyuEfDyFuPs29rgF//4yiTH9uvuCSMRwx6MOhfp4zkNBBD24CRJ/hEBH5zYUX8HzT0LzCYezgodONUtJC5cLRpGNjAnQf3Qycb7W+n3zwcyO6bZVsip43MTAtvQMTT1IWDc9kQTJf3HS4HpIiOx4MYuMNrl8HLuOSrv+rHZP+sgP0H8RAMNytAr/zb8XTIcEVt+RTMstL78KVFGxOxRxsbk/+EXCPUE1yoX+x8W6U0CLRHTLg4FRioVWsbwKAbeGzXEEObo2PwZG9Y5Btfb4h8X+i/1DicB8SdL7AYOA97jFu/eAIEdBiMJ0/EM6EXGytNnEdL740EPHPZFHM7LHiPp+hkl6jNFA2hb8/sEGLHiC8AeMc2Z+QElGDNY+uEzCwEM+vHUDNnW9DTEAtVr/edy7x9Dgf0g4sDSTNTe5ijcIun1I/OnKlEyAksH4MDm4O2+zfw/51MiNwPV+EC+5jYMNLADwzBEC94JHLgm78IE9f3oHvdYJdT2QbvaIlrasxYjGDQr9UX+gRP2rRrv3QAWKCfzVAgmyx0s5SjA6rr76eoi8z2/GkQYwTEEDArwLQkVDBgE0xH9+/rHCCa47fAT4BPLCA0L2tUy1gq6T+m/0P4gfz4bN/zM/g4JxS4EpA42ydwGBOGw/OcU8fDlCw/PKwfbAfUH/ks2A9UTUuQyJ7sUIQqB/tgBA/08SqQc5isKDiUQG6wb0t00vcxFBLcy6jlerhcL4bX6Kg4HC87W/f3w10vzRxdXIzoI36kOuxT04CgtF1sWEinaKkLp+T4TF9YzxTYOMNUKBssl6c74xOoB2CRQL5wdCQG0NEbq4esK80oFFCXDge8h5BrvpLmH/Mwsj9Ih2zgCMRGl9Qfw6/rxAx4mSTM5DrQW/uHcAC8B+2nrtPAZ/vJP51nV7RvD9u6670uyvaAT7A3O8LvXVSDtJeT+99OBsRry/AMLBX9I6CwBwj0SD/wbQP4M88YA78YZK+9MBg28/iL+1+ro8CKtHsIUTjnB/MnJ4N0NCP7wzlznCEfZIkTj0xFiytT8QDERK9BCVtoA9LyfRtqMtyWlu2rMVgoUGlHuD5AExVYIvhoZE0wLK0Xe/SfNR0pT2rZIiPFYMreoNvICEZTTwPgvzBlaIOMSAM2v9kG+3tHOBkShPjTQgYrW3/YK2+gjxgkK/wk1bRD+TNCy3EIUFDfiHvsJ0xB/FyyK4Qvc3/rc2P3k5z3l2SIBZBA8HyXVFc8qpzevA+LPGi/KvxclbytPHBLHzb2T1UmbzisG0Ruw6ewT5AjqAdsr2oEKE+cGCSEYGRbqdks1KJzkKtkOzvPVyh7UGNkD/Blb8T3ozuTw7/rQHrAUxClIB+W3tLEuK7o9ChXp66fvJ/HK+xnzf9D2rfK47Gv0Il7L+O81DbxC2O4TXg0hUCXpwLc3yzGi7+Td3vhIsxkSIXWsrc/MJy2hYe4esCDUpNT/lq74AQj85xm+6+/wyOdktNoiurgNzuG0JbpF8AHbLP/P3zbJGhzJVxAP5i8aFNcYFO0VIvLJp07exyk93OIv4+jttwDQ7S7HGBMegdgKuvbhqc73G9vwdRjlYsCt0jKt1egLDze3vSkS3TtsJVEwOp3M7+k4BcEzEQqm8e7/0fn71fwF6dLTHP41TBIF6vce6M8Cf+FCIUUb86wAuOvJ38q7/zYYARzkOQ4yv9vaQ6Id6N4W+RD0uxP1+iv7JugGhvcw/cPwf0gkPLVpBzz6u7kd/Rfe/sMXJLvxMRgo1gHAqh+3B6gQHhs3+wH0BP7nEtwlB/AIqk31APznajDnuebsEQ7kwg4f5NMHEQXGGhrL8wsKIRzmA+ValOU5+dql1kslJ9rz8IENGRfbB/seZxZI7A4gXC5F+yOYJTXpCf8C/uf8NR4mJZVH7Ael6CW27xzD5+Dt7ePxQNDT8scZxDz7Lzr3IhHGy2nxpREp1aI+Rybk7r839gs91sJTBCtV+S8V5xxmFP/LyKZFzpVp/QjgHRsc8RXl6Rqt7oHLGiP+w+HlxaIMJ4kXO0ES1OwZ8R0gzsn3YPoW7+Qw/2kjD9vggUIU1vTqBbDX/CgrEiUZvy74Vuj6BkBByfDzYuYoGcv99foXBi72Oirb6wLqLfE8IfInFvUUAe4zHhjlAOSs2f38GsM8FBcODk1NYd4GGTq+Aw0AMBQUSt7kLtIVFizh7hwisBH90+vfuJRH4BbnSur7Ws7mf9YS8d2r/V/+AAsb+AfL9wUN+wfV6/cF2+zxGhcTMSPm9lXWBUft+9jVKvXx8ukXzjEf47cg6w1/ARkO3e4m9xzF6bsw+tkX5gbs5R8qCAP85+va19v3GwHzBb/njkfMPt8n1PoJ1QDe18t+J+sNFuQCUPsC/CUbDTH40R7cuQIW5+857dC7YAjNu9dC3QgQGxAkIeT38NrOwxEH23jDRNuB+M/K5fXz4vY75LYK0Rq+Au8O4tnn5c/K8ic1Ag/w5eALTft/9t2TByMAEvzdGjr90OiZQun3SRkWI97MZd0Crhz1OcgJNPScBb72XfpLKujk57WJ42G50QxCuMic0pih9QxT7f0P4RDxL/spQwdDwreBLw9p2g72I0JY5Kncaff57gIu1wfT/hDnLsYTJP0+/dPAt48QAKrb4TdUE88UHMPyseYHHifz8PKf4MIo7eG6MSPzzCPvtsH29dP6Fx0LNU5LdThBhtYprdwJH6oh+Jw98AUbGlkw6/D86e/OBe5CrdKuJtwC7wio3cwBGn/+5krNidZPpicE6LfcLgHJCxkHxNnEDblY2DInLyjvDjrwMENY/dC+HO3KBdzaHOUFIhXLCwzs8Cjl+wnATMY7zBP//+Yj+M8kf9YKUStTX/nNGJaF9Vqs8AL40e/i/NT/AThBIh8cKML3CA4iCjgrQ9KtJHwRCczAR/MB9SIXABTTH/D8ECodDiYRaf34JDHyPrzCs+Lh7CRJwNQj889lzQUHkdf6f7HOLKgnAPP4YV0ZAzQI7DrmItosUQq9LEHzXzLu9YHdNwKt2FUM+hC6xiMCQd3izaZ2PeIBx30pAyUHVKoFKOYUJ+wv0KzPMMz2JEkKE9q7xw0X6Br+v/QuEOzl/t36Hfbc8xQcIAwAxOxIRdU3+QfF0h4lEeveLOVQGvypN/oEPSt/MdPmVy0X5ua4D/bUSg7l4OLuGucuqO431OaY3bn40i0jref9gfcDyisJZgU1FLfdAbXH3e070QM/KcwXwf0K69tl8wmjP6GGAxnN7/HbDpDf77zEKAdYDQqb/Qf53ZeyouXn7A1Orj00AcjQDLDq2fICOTTN+jvYGPDxweEZBfMb6LwPWgEL1x0lMLsg5wzc1NDf1doVD4wBDeQa1CoXgf75z8IU8PgQAPnsABgVGDHQ6lYtFj7x/AzepURX+QUplL+8UL4awdYRJ+saQNPhxDEKBA/p1bckDvA56PDrQv+25zPbJAUWJ+kxFcUr9OXP7jm/YtbryhcsCxEezPnPDc73f9gsA87a3fST5QrXEwwI4uXgyMLok0VQHjhZFIHy5MgNqbQ4WdHrJ+zp/AHM0uo28Ba276/MaC7ZFiCkD+vVV9jf5x0ZNefn6B/JGezi56geGsR7BR0QE7XaJqAPxjv8LhDyFCnvWw9pK04A+svCtQD8vjpWyUBTZbkQG0SwAVAVU7P4rE5PD+XUBMsS+dckxfW7I+1S7Z0bNNK7HkHpq0HvUHJtBFEYgRUmyuPmM8Qt3tz9x4lLf0rQHhSvQOzt59qSSjD18w/o3UTUxw788N82n9wUTfMpGkfZvr61KHXAKSg5Gfu4rTjyFiQvnRxZAHrjMsK3QNH5HE/JwAoH2s4OgS7v6CkuBvMp7u/QMvZk9eb64icODrUvsQAEyeoWGesKDd8gNi/BjzgV+f/YHgkASwoTMfMbLgLn1bu26wTE18jK8DkNKWq1scn4IefL2enmrC3hRisuGjg4ven59fnT6Czs4x409B/mEung8h0f/Lw98v8uDc0HHt4pKdVD4fMH9iccF4H88s/FIQjawR3e6Sn5IzDk1NsT49IAM7POm8UL29AcDi0dJy+1yw/mJ/3JGv9QvV0O7s4m2LYZLv3NyZ2w1F4O49QOBATpxxf2+gLhSW7S6e5Wwufskrbe6fPSf8ooPwoAtgzWEksrodG2CwD84gIY+ffsuhD5DMog/jDz6RjoHWo1CNviCg7z+xsB7BUiGOz2HwBj8ADy8eYM5foSWN29uxsp++RewOYYPecngRbSxOLlN9YA9+XJCAcR0gPf48UH9c/7wgAR/vg4D+AKTgH+MybspPtM7wjfDA3nI+sYsTzqLn/0GfLgEjMu+ewJvga01Uz7uuDWRy4pHwgE4sLox+YQ2zfkOPxH9CMf7QgyLikiAxquIcrr6qzdKjDvGVYoxg0G1dsBIBQWx+DS/hE58Am56h7KDiUWsdggBBoezjJGzhhQGQK9Dgftfx3cNyfiQRX91iQCpefp5+Ady0YsUjZ/Rc/U398A78xUIfTNK68F/SDi2wM6S+67J68DSj+0zBrY3ITOLvfQLigoLxCsExPX2f2CvOaRt50c7mpcGvTg9d8V9CwjI5wVQvj/6kMZJwn35/q+5OAVAPDs4/sC7LoZ6oEJ4j8AGg6qQwsSIegp4xQA9AvtfvrTLQwVux46/+cJ19sH0yfr7UoI6iwYFRIiytXfCy3Sx//nsa0WdQPZDw3rGw7oCesBMeFemwIuA8m/tOksCgbyAYTrASv/CgUtQOYAJCL9acQZ3S2KR/Pu4RObzNxg/zsxBqwVDIGiHmG+1iPmtxXn17uzERAJ/brp0bj+Ty0wMOcXxk4KBUYg44HZOyQKAd0T/PnT+RVKISV6J/MV09RaByncHocQm+ciAdS8ADdXHCdUyvTdw7/LUrHn2gvr7vIVI8IBAv4G2hrl4A8N9w8r3A0uVNwUOR8vzxH79A6qEwS/FzEM1DAK+XfU1gwjSDD3Svz+gS/dCgMYA+XsLARG7CT+0xP/Bv7xxewK9o3ERI8+1sYTHDhQGPC2GA3swBCR+wPmLVMz8eUNH5a8DgkRw+rlqC8+Ab4h6TOB8uwm+BnaNfcpD+969QXPNq3o6PbJ4ZROWPydvP4OAQLhETH99CAH6+7V3wAT9NnqHRXfC0LLFOk7IkQc/fsfF+nk+97+GQ7TEAgVCv0eCbI6OO3tGwPLBvPyzhHp6AI77+EC/ht/Fw707K0aK94LAQjwEvjx0gTiKRwSyPbkuAP64vD4RgsYFb8J/f4N1Rsr9BvM29gZAuvl9eMYKQb26hH+AvgMCgwjo+ve9d0UI9DX980J3Xmt1BfqCf9/2eYXypK9AcbxCtgyCxcBLfn6vhL56fgZ/CIiB1N8FgT15vbGQS0j/Rfjvzss/AFtLgq4GuEf3w319xwq4v1/BN6hPc+7xfAVL4wpIBDz5v/pAxLkBtbnCPYVLA2vHfbB3SLZJBP0CzYP3Qcj2i8II90BIvTwHPH31PiYBvoL7xIS7eDjtAjKCNTh/vxADQ0B6tof1iaBvjQ+1wfs5iML8hPrF+POqeHh7OD8GPAR2QXy6rtDDR/95yDfUjr/+hn4Hg8E2mEC3gsq3a8b6d7zLxw+GebrDe7e/OIc7sUD5dvWw9bJ8vn2/wyBM/vcsJMKFuIbBeEgwg3POev9AxoC8MME1Tj/UhMP59dTx+APCtak5C07GcaoG9EMARTmHtgHUQUSBhbLSAcWw/yBBBWyK97b8A1BLxREMrbSy+HoBRfeviG3mCQRx7Ml8S/LChU8/PPjMtUbHbgNp0XGTt4piw5/z0r+LsTQSqQFEzHv8wknEpHeFbJNERgBOw/WQQHUjyAD2gH8ECpRJsXq3Ly55ukLK+78DNLo0trwB+kg0NE8vSPYKfRIfxf0Dw0iZuTq7rBZr/4z5iH/K5bqpDEv9zdt7uDVE8wN5NHz2enUyBLqrQ7WGCjxPh/S7MwS/Nj3OKEs3MLF99LZMAQL3zQEHwr47wLWFAMAROb/MQcIK78UGe/cLR/N4wvqgRgiE/8m3Cjdu/fu4BITNw31B/QY+78P/d3nuLX0DYUmNRD0m+LU30k95KmuH8XV7umOEZ8RyQX0YRxiFicGtG7EEyor6JPUTUgFzZb5DuHb87xF7SF/AFzXs6xfCem9MpC3wLs4yN4qxwliABZOmr6ojeHCfvPl7P4HEPA45Ovy7hgP7zIAw/b/4fUCCtsQFts7eQwRnwLnJggB9QLQ6RBGrRLU/2QaMNr0uT6s8f0Q6bzgGRrIB1b2Fg0sRisAh/KQgeEtnrQI9/bbrgwS+rD5+ukMIwaR5BPfN04O3/j5xfcVNOuu5d4H+/vU4Bne/lym2w0Bf+0xIxWwFBXcxCHCMOXgCwDRmN04Y9EWLB8wFNXf1zu60ixAmam8ytX95ig3NTgGFL3j1eYtyR5dDLfNWsFcCDbj7/lEM/ay6sLjKTb/6VW+5azBJvKBGwsuQhKw7kHPzD6wvb+1+6JThFcdSC3CSt71LKqV68XS51DMIMQbzvYqlrTN6Drzbufp9slkIfj865UXKjMA6wETJ6dAHPkSL1C4gcP26ANJEhsWAOz/5+ng08ieKcUFJyfx+lwCNuXSAOsBF6MX2NbI/bLqEu+V4f6s+34vRO8426B1BO5RAwSMzSD2B/sEA4He8UPTI9sXfPz68dEbS9QXsBeQbgDlINy4phNJ4zYhL6Pf2/rxtP/dKQUj5//XDsEf3lUUEwwR5+Da//z40wYuDeB/QEvj8vr56w8MBCXw7MzVKB0FBAXGBb789vXgqAYWNSHr+j/6HTIF88ueI+dDHtI1Cd8KCd/uByjy/dDl/tLj8wkE7wj4oPsR1ub29ukKVdQuHgbyv+grCgSx+fbXKSn39hom8X8BTwH/ExkhLBwIhv/2ygwPGqXV5icMxPvZDN4Z1fg+xqofA6Cf8OP74PUn30IDKgjruxP6GunhDsD/KCgeIcghBvP3KR3S2fXV6CoSAeozCUi92RQVJfrwFRP68eUe4+vF+OTsKszQ+rwB8+XFgf0G2Dnp7QcB5N0F4wPqBN4J2enxRi0LDh31/Cks0EUI99MZGgkvANMdA+LpBfIv+PZOKxv81eh/GBe9BrYX7Monw70c6x9AACQu/t7wmLvOLOf6NJ3DsWC66zYeQfK3suX/7bYW5PbQ/hkCC0lIIBrhxSjsALI9D/pM29gjCjDAGwi2u7iu8dUsjfE7Q/4DQtm9jUngHZ6Yf//HwhDlldXsAOXo6xj1lfMcC9gc7iQqDBLhK9r8GOck5/cMEN8xPtrIxz048MIBRP8mP+m6Yzjifx46Ieo5LSIw6OiWLeDbPNvI1crR+Dj4vuj2mf2nyazp4vzTgdbn/Q8DsioZ/iE9sDSuSwkHIjnPA26+aWlaC7jvFQLAKwbVvMAvIyLesC9Grd7F1uHn5BGyUs3Q61I40gH86wT19dV2+/IEok3P6RLhEUPXxoHr8EnbHd9W/xHhGt3x+yMIGULQHwATLTgDC4kB2DMw4cfv8M3z5fPVRAj1rNe9KLYtqSdc/M7fPQu73/PT7tq4wkLDO/vxCKPxGwI1ucXzOPLM+tsy8gIICyED2ef6BxH49N4ILCMmJ+7l/P29RAq+9xsFgeUFIPgx/C/dAdoQDx0cFx4G+vEKG9zZP8fUEtzyAcEf+dfGs+vzIOPh5RHosSDWy/xTEWUWCoH999bECMHr/vC4IwqjysTK5cU1LPf7O93oHiem7N4Bd9kVMdUS9fIABdQQ2wzG57r5y+1Q/RMeYQ8M+sD2C7EIEb4BCSEGImfO7i8A+iHifwsV5RPMywnpGjG20PQP9D3819kZ+AABM/gxHhzmFw/Y2RvzJVMhGfzxPjs9N/3v2QsA5oLk87riHc4t/sK0wxcI598D/x/+KQ86AxXY7wPh0Aj36RJHMunhDSQuLPfgECb4IQrrzWrZ6B0YJAE35w2QD8jlrNGdAyL+4LHl4tzCVdrZKAoHfy8WIbnGHFIb4e8qH1PXA38B0hNbzCHqLN3fDO/e7+a9FEivySrQJN0puSAA5+Yx4dprICLxyusIOCvtVepP9xvkAuQB9QMcDEMG7yoX+0QIJhIMFJYVGNvg+SUD/c4UGv/nGwf4x+TdvuzsCez0/90HQ+EZYgUeqMVmFfT2Ge7hO/jkvin5A3cb+xn5+AoNB9z/gf356C37Ivv34xwi0xXtHNbdydUk6dsx1On7Cx39Aufv0sO6DQvCzRouJSv56uMfIxlqBeuNPij4EM3X9+3tCw29Iwb6XE0h7vTfHeQoqCPMT9vbLt7b++koOORWGcnP0NSB4yK8FwUGC78lvm/nCCIxHwYnPecgzOP87is6JJ8gSxbm1x+92NoWDFgFvwjaDlHA5/f0qcH74kmVReRcTzvhG2gGDxGL1feB3PXk6TAC+OYDudbZKfuq5wEQ0/nNBaUTCO4KEfQl/fQqHfPUBclJ/U0U/O4K8A74qPj4v8nYHSXfJC4Mmc7oCPMrFO4J8RTQHi7v+TT+/fq91nCB+vj+QdP5MgA+7dapCeXDA+Ip60YdAwjl8SbZNdjVS/b7CCXwU+Au7tAZIyn59RX14AI24tsZ3fjWsAES1zu6ChkR9eos0+j3/PHSrK/p94EcIyTs49Yq7CIY8M7zL+rMLQY0/ef51wIIfgD8Ofj97UGw+1o1yKAEXTUcuKzyBgxO6tweKR9nBEH5EsR+BiLNHYQnpYFK6+e+AVQsUvvUCA28pKj9MxEdohU1OMkpUtg0zSHs40Mt4wH46uon6s1EKNYq+9o2NJ/k/djAU+T7SvI4IuH86/VDf//hQCfdN0/05OIdOP3VRhLmDiZEDFMRIg5A2BtZ+zgl8ADafwi7FizD+QGeINgoFzci7QPfDCUd/gb2HenkfdjB3PLm6ACx0R8lF/cqT9ni+MTrA/GsxMEi47kj4sXZAegd3g0D1dbEs9QFFMEa6ekeD9iT+PShxhUyNgXh9BrpIfzmArMH1DMAHM4BBvbOxizrOO7tDMz76iX82A/p4Lbt+0Toxn8sODcPMfcX/RyTHCRIFvzny/Q8KTDp3s7UNf8J+bHwNRMmQboMCLnKn8ZlSH/R8hyyIuT15hrX9SoFRy00+VMKOOTTpUXhDSH89foYHkhFLEEhDsy1vTXj/+/bS3EpzOug5BQXy7smC/3xLOwPgSj0LhsbJjvxJvb83fwGIeXB4Rb179ROkQEKlig49QM9G/IFDi7cvBD65Ws6qelC9BM6M+ng8CPYqxI2MNLpSfgsHWTqPxy/P1QaFO7kIyNhJdlmD/vpvtD/+BAFBN4X+hzr9t8J73/XH7URHOHLBwHsHRrr+rXw9ArzAzci5es04bPSA+3mxu4EC9Bx5doILOb/Kcv/9/gdJsYXqhIPLtHnfLzBHAskQUsb/iu1As+xJjZvNTL53YNW4IEKCQAmVCgXZig9Ae0r9aUsUxYyQtXGUEHeJRRL7PoCCeop0mgN8ykdIEjPLwV3+rroEdP1ts7hCQ8m5PYJ3zbwCwXaBfrf7xrYJyHjEREvzSRWSeTOIvngL9hLxtPrGTg+zQRZJcd/4yvDIFYaKgP7zz/NOALmu5NF1M0KxM4gSO6O5hx/F+R0Cf31Ff8A/6sX6/GhzBq3I6/25hn0Su0xvroCEeLYOCjOG8o/AeJJnc4VIDjW+aYQvxAwDgcYEA0A0ivg4OPFVx4T8fUw0w0j+w/NCFcbomwcvOQDgrup9yfl5vkRaLIe7943Uxu9oUXp6ZNB5eYEJdH+/94wVO/c1DWV4NFUop4YLDee8iSmgd0N2tam0uwZq9AKZTnp5MwPcrDJv/DRoQdNSTxt/+zT/gG+QsCMZwm5JUGQrTlxENQf/Cc8qbnqKwkFAP7ygfnLRxMaKfhN5j4ShRcbIvgV89sQ58XKOUrzQURJ88PaPxplM8ePzeqBs8LyIkY1GC78/N8c9/QrCuu0otHxKCUG7A8gISLm2bc+KiMmxd351S41MWADNQEY8lzbZCAcHuYY+gwP2QGT1gExztMH0gUCFRMn15r+LoELMfgXPQnqFesCGzHc1zcdCT0xm+j+Zv629BX75eUK/D/xOhXe4PoHv9IgH97oYyYeMekXIektSu0c7ifdAdQiAAkd3CTr7fQF4OYlxB4R6+Ak9C0s1UJFDfL9C9TE4/O4/OG+x/T+Mg4S9CIbDun3/e4N3u0Y5RMk9SUxKeV/3/jSEhgk7wsk8w7rGOoU2CHwFjPH7CHtG9RLCuqBtzrpF9xpHTkqskn88fPzM9EyFzSk9JjQJDgnzxIQ3trCybh8R/oN1DG5twTt2t5R9+EXDxXS5uscHB6m0fD51uO/PQ/d4hT8CwbI1B7f6CLNMr7z82EzdytMKcjl89ze8gD9kSQiw/wEIQC2Rgr73hbpzfQBMggD/pcPN/liQNwKf/kK8ds7Oh0DE/cqFiQlue0zGP82OMjMzA4Y1t7Y8/msQUYxgRey8hEo3/wmHexa6d/TPw7XNQAPFmrXJwIWCQcPneoKX/r+Dibn08Q+hBDxLB0RBdsn3xUXF+jxiQwZK8rT+zAf38xTYMA/PAb/YU4qCMJJIdL2NPO337f1R/zmAflK1grCB8iB+y8V81UNBTLg7sKvyhoQCQ85zr+lyxPZ2vkJ4/0ZCw1dM8cYZvgLAF49E9hvP84fzszT6UblwAf1Fqe/utra/eYDKOA69tkSQDT+LgvU7n8dwuDF8usgrsjzsQAiLxTW1hon/ATj2RYktykW4RTYHw9GI8TeVE4q+L3S9eA+Mici3A7jTBD4PjMNwNHKu838Nycm1uoR+OMyEtcBORb51k7XAdbY8BvVyLiwLGDmf+33NsMjEB/ctNcmTKbXKA70GDT67v03M827IfAL/OIKAgfFlQUuCJ4xG/GKu7LEyD052ltrDuLvob0UOc1goZgS8cwJPIH548XyTLJ8AVINqJ7pncu759+0HOo3EUG9qLoq+CfX2D/i6vYs6+ql2iIm+x3O9Ebf0TxpzYXRp7awVvBQ5iArJqSnTL71RlgO2voyCqY+zCszGtaagW0GKizXlzGyl70Azuwb3QztxPbDot3zROnQ3RgDC9jyOy33Rh3V+BIYGSv8f+sK5MYW/x+9A+DQyy8UFCzkIAUK+DnX4Rzo0uogBCMbtx7AHTAJMhK1KusO6+jS6dvz7w8i8gL2Cxjz7+j5PPwNFx0L5+7vzDQs3++GyPKB2vcEKT0Z1PM3GS4c2AIBFb/G75o/vH/8lRtWJSDOvPgCSe3N9t3E2NfzBSTlQzQDM1LkHz0nz/G+09cf2dEg9u/yECoE8AQKzT5MJrItVJne43E+7fA7MOhb4lTgtQJYsf4JK+DGGrM0/ePiHL3793wlHarFHKFEfzIU9RDmTe/xuu0+H8g1OfMYzGD09MABWAkeCvwKCRoEC9XtFfIPZzzlqAyiw//S/wADG/I/zM4e1ShCKgeBEjve/OYVAiUGrxD1/Nj3KyXE17r65Bu62AvoFcmzHuXlCcMUvukTTsjiACc0+hUBNP8DMBy8MkEU/QHvLfLv3fQmAN3U2RDyB8/oDjDUAwf0Axgj+S7sBhPmEhgCJfzCKv3qAO/v9e/8/Mzv8S3t5v1/I+wEMSMwCyAd4qkeChImMCXC7dJE79y60i1PWwhdyk32l74fH0jX6U8H6CtJ4KPISkEPUJ3715kAKeYhD6IagR/018UuCvYmRJcZDMgfNEIK2lAmDF4rx1wR8QsQsjbLHuRZ8uXkIOgpDQLzKQWB5+G4v+sWGBcTKAJO/Sek2hf74e81uiJAuDbL2+DX1RE2GyD5Icn9+RvcBu8LvNco79UmS1UETOD1RO3fIy2q4vOhsVNUFwFwLNIEMr/U9zU3HNmRJC0X7zAvW8fbTc/z+tMErBQNGgYLGuocUPju+O46BwDYAQoQvirPvgs3Eif8PfHPDB5/KAQww8ToLxBBpTkqAozqd+0Cx0oHSvIGxsvT2bYmI8vvwxPUB6IgA4Yn9x7VO+yuA1It//0f1xk1ZdEtfzjwWUUPKQUcKd8xP9ItKwVCJQsj8hkVBvbaJCEyGeQa8/zpgeLcDBNBxSEV8wcqLgbD2fkcKe6x+fIaLeM8GQgA+AjLKvUdNAMr/h8U8eo5+NhiDeTj+/0OOxoMFPIpCNbyAPQaxQrYyNVL5h29DiAi4yEcNezT/qjNAkcvGhkq0jcODyFBADMUKgdFJxL49ew/GBsNxwRg4u7lYlXdp+rpAtb1/tcXu+E6IxJ/Af/gBUgaPty50eofTEjsF+XAJVgcsFMIN9XZzi/X6gPSDsztLugREPM6bvUZr7slzgoKGQr2SMgA4BzwGR8cCRPeBd77gSTo3OANxxviwxvP37EkCQLzBC7l+zIYENAuBBfBGjKvItA22vbO6QcpKEoAIfUSFqn9EOOfMd4AZR8hMcQC7MyYohH8U85CX8f934Hhzus25ekIEfsT+Rbu3vgUqBNCKuOj1iX2+8wtJhYW8Mjd//eB/hQLaC8DBS8PKRbWuRv3Ehbx+aYYzz4m5+lQKQkrIMoKxFQK5yDqVEHy5g4GKnkr+/MSKegXIvzl8Os64eD7FkwWIujhPyXeCQWf5ACeUp7YxaI11ysrBNErXdIowSr0WPoFkt0J7eEy/wvnBFMQEDxAMVE5nVlCShO+RwQt65i2f/UVjTbDs94HYZ4bqJz8k+LqpgiRPOz+dEXCgSgl1cEV9/T/Uwj2xNcNufnp62EL1sAGqNobmxrYCdwm67tOQTH12AHpoE8K/fBQLKoxTihG/+lV+wjzVg3JDzg7DcI6ADOWKzfcBgabKwty79NkUNmBrfe18yz70QAgQkrtCtA6OT8ML9kBd9MM9ehiLv6+4sA0Az5vHu7dCiyhH+MLFzxVtdG/yxw9KwSbtEj92DToNgj1Dg0Ty//QDi/SNgL78J/TxwwI8wT6/TxCttzhzhLY+MoO3ngWSzisJyhMD/nQq+b9qcoufzmruUAOlALjALvJzR7i+nXxNW06TmEtucLbteT8Qi7SO8fWFB3hf/oJDcwlAzeKHcLjA/MCMhEsqQruL0LMoeG8Bwza4hcZwgfJKArqA+ThH0A1BSC0NesR1jjz2Bb9lg0eCe/R1eMp4yIp5gvTEwcXD72B/y+n2OHbNvUawUj6UvkqzufjE1gFAuA5+RJDHkpQs/Ups9ZP0PkYKfoYKD0Q8edKxz8d4s8UOeoDCRYUyu3//cy5FAOzArzfJxDKTGn7O88KRdCw12JwVeTeSt77vsa5mNpTGjTdsR/xDBOhf//UuC+QFDzfLhG37Bb4M+Q3RGsMT+E2Fd1uBMQKL/bRDAkD4/nJx/Y32eIaGC7kRQ/mntk7ga9I8w8MR0gyCOn+JAT0X/LQweaZEwIfJb3+PAAEpgYKQFUkyc3+4h73yQzg6AxUCyQhzkYhttXuGdHVFfYNzPT5Jufs9vsfIdS2FSdVNMt3KLu58dS40d5MuEeo2V/NxzXBUCVCHuz+MdGNJbka+vvM/8sUOchVv/DcvA8dVqb8JvATnQDezaIQwA+B3fsDLskFNhZSzU33pm1RE4EgexM032IB2flNny7PAQW29jYPKMdID+Ml0aLIMTHqQLuu/Ajt78hE5BXyaQ4lGuXAVt7bxqlPIBHyMs+3vmk5LyxDMR868uJG2ynt9MAf/1PR0ioSrRsqzx80RQXoGzwsGdn5FBUtRjDrPwj90/g71Tq0y7W9PdEPB9CBRy68yRDU0/E+Wi3SQhAP0EcwtALc5vUEOP28yBvrJODY9+0qEe9fNgDj0t0CG9P10Orf9WnhKRQS9hAnIYHRLuH6BewoBUil+tw2HxdD9PvdzswKMMLf4fkcAAgY19fh0NXdGiswzvHyG0Qv3xDEJUP1ELUWcLwg3R9TVdEWF9naxPki4js0KzQ19NYaJ5f0J+Xn38edOAFEBhHV6wj1f9XdQCr8UTU88CLzK9HwROjbJDv3/dDOXEQ67ssCGcIQEiIl86v4cuZX0S3EOxe51AMoQz1NH9/v9dxk9dETrDbuxDJAzAA7wRYkzxcL9c4y1E0k7Off7jrlMEzPB+sv6K3p2gvSVd5mKu5/uBe2AC0oPgHXO8f+P7TcuM7mt9XfA8C78vf8NPzb7n8V3r3m48Hv398N8jouu7sxEOPs3NITHRc/Igm6Aqgb48LaGtcPySLwKt9Mz9TqwMgg/yELIBXVAOz6J4Hr/hJgbDpPLd0rExsHyAbh580c8+XEAxbkD/nWIC7aAmwnCu8wGwMhBBVgWBU0JM74IsIn6NotQsstQBEQDZvICwsAsNTO0wcIfyDOkQv86OQS8CxIwzBBC90ZG9DnDP8N6TLF4UpOlAQhM9Ayyd5S9/8dACUjMuGKNgZR+81jSw4FEWc9BDru49YQLxTYBqjz5kRK9tLu0wD2ERPr8jMm8MD+GKUe0hwWIz0XNCL192TDulWxDIT9NCcdu7spyfV/Gfko0M0XJ0QmzNZLt6jH5IIt8cn06egLzBMB6VDZDfSu9iwOQrb0AaT+z2K1/lPKIufvFv7uLxo5AiwUzPQSuNu9/h/Q6H/oxwYm1in/9RHOxfPGJfnox/IwAN9UCBwXHRfv1j8FE+4QFqEFFMMnEMAe+CzXReXSMCT3sQ4BgegLCwwYMPAc5SDyKfrrLDTOCQWJGhxL1N0HBvIgB7u7IzA0wBXxwtsVC/c+8fAyJPjy3BM03z0KtuYB7vYc1OoLLPPgHw7KzQz01xWmBfetqNlSUSoqGsQZM8wQ47sn5rsF+qPoGXIn1OVXBxcQwbToVz24Iyes7wDtNfKyCX8YQt3XMwWkzfbD8BJM9wLXFxlK69K5+9nSHBXBxJshHbmJDAk+6vhUubsTogvwqnsQrkxDChS8IL2MLGTg+535rD08SqDTAcgr6BIGyjjFfyVUx+v1V+LCWTyiB//P3AVECkXFBLUj0hfsDCPEQxRB3AilD90QOtpkAhwQMiCiESnfRA+H8S0tecTaLzvGZR/lfw4xSuANGN8RFAb929z0vi0A1Q/zD81NFQToLCUVzH72quisyvol3AS+ySVlJeEyNs30k9ilECoQGNDsIXmR3cjx4TP2XYwvf/HLLSb63vPEu6JgJPhwOdb3Mzj17PLH5NcpErof5Bv/SOueQ+DmH9XJ+Rb2+EntCBXGIoEpNd8RVyouJ0QwTac2K1UZ22nMIkdH3hME/v71URTrKwyP/cUIWCXRNCo6uiteKuP3QFMHIRQGUTtNx6LMQGQw3A6hbEgfDO0Msiez8DIEjrtrqPfkIkIv6jbo6/KexrDdQ0jk2VHlyzETBakUUBwqKeT76U0jtOoAGDRxHFtWqylDM0Yv1lUtH0Y8DqTAPtS8QBjbHBKBSlIS1b7v601/1CdH/LTL5ZkymwBM9uYW+1DqBzFAFWY5OpUvMxz0uzVF+hjjmq9z5PRfCigdkvco7N/W7d5A4wz24bk3zg/M2wj8sMsoMgHiw2YSEDHMU/BCQeTkRGAFKPAmnr4j2ie05xNK48sV4b1YYYEpt9nUAfLPBfxA3wLU9cNPDfX3E9rPHSPpUfEnNRDB9QsJvgAj4eksHzVlzuTv7Nz7KgcjrN0N57VBBz5RWlAJvswSQvjFQP8DJirBI/krprhUAh8qAtDWNWxj4+Qvga84AxtgItQPAgcgiT5IlrlFMiwCLrgJIgou9d/q4abLOrYXQgISWvcxBhET+g9SE5n956KUzPbkfp3Y/kavAhvh+RDqG2joCTklCSbUGavBPXY8LQchCfkZ87KzYVKkN3d//7h/Cd1HAzBW+JRSNZbsKPYezQot8/wf5p2Q6ArWM9VEDfUi7NsLKSzHA97qC/xdNrm5AX8/RVrkIDvs1SHMRQqg4CbZ39i4vwHbA1pEHi4x6wK93dXnBqIb9C/wWu5Oxja6LgXCF+nKoPinM70oFgwoPQUBockqx+QUM8waKyXGBOHl7+oqFxas8N/zf6Dd1eGp/SII38Ezdw639g3RmBMVgRJZx8vo4A1h7Lb83TlSG/LGJ/WBBcXH8LsV2BnNF01DRAAaGAjLvE3vCg+xVx8c2RwOEDoUyhg98zUvURI15fnvj+UKCqzuvgXt5/QDPPJh8iVVkr4Du+DNfhXsFS8QQpnt+fXc/Nre/yoz5xzkFd/Y5h8ZHzf7S4Hx77gxGjgF9hL0Tx3k78gbwxIRSer1T0fEMvks8Ofx3vDmJufM0hoi3ygILyEJDCIs1+bW7G4dUQX4T7VUGssjJXE81ZUGIvACrEvoMNVIAnbtGFdL8xGvGqi9f2DYT0ak49PPINnr4C3BzNMQk0O0DqUrHAQyLkCP/1brFkLfzwfsBQE9J0XCCkQoAjMJTcMnC5wNCazHMc0wMukZRwyJ6Mnp/BrY/D4OyPTnKyyYAb3HLxjhEu086xEPHaHbJsnDu/D7BA1lOTsZKv0XswJXf9sNFxYdEwz8fwoi2Ant70Tg9SLbDs8IyeUl+RsdNfgR1BKl/fYU7A/n8UbrzusI2esmLAouuB7hziARy7/t0wLc9Qs+Lh/syrAZ6dfFBTMoGc0+zQ7xCtIWBgXSKi5/Em8u2+cNOAnj+vrwGfSt6vcCRPvm6CECztzy8PhJx9fwrg/25iRZwwNSMPgP6xwNvdUsAgTs0ci33NRCC/L8APL/EvUaBwLH6ieBzRIBEl4KG/oezxwh5cr4McYPzLMI3RvesA/rLv3g4t8cPfDl4tio5Q7qTuwnHigT0zetROjb9xC3/gEv3t35NgL07Bj9MM4dHz4aFKv8MYEJ50cWDPcK+87Y3gz21PHt/+PlsPoJUcrA5Svx2uzmx+/0QsgAGwb/KgNJ+PbXMTEEEQb/+MnuLMQCDTQT884T+h0Q6hT839MXvrvxb7mrMhgnyA7w2g8QCOXiIhoFH7gNFh/nXhtG6B4OGETmA/Eo2SnX57pCKcCR+O0rAVbvPudLOusR//30iv7qgcfs3tD68AIToJVB1ubsyCvp1BdtmllAjOi+9IFGYCPXVCCzr3sEBDrVBO6n5hvqu8tHIxkGM8G+3xEuGedYs49YX7wsXtTm22PfOo5wAxxkCj4Rwh8QjzJeIsfzGFEWNc4gQ/wDGyAWARUc+gDazArT4BX78egBCYEECKgGD+wh6d/4H/4j4scVxMwqYfFIMPb7DxgpBsMnMwbwBv0G7QhK9C053iwYPxsD9BUq4MnTZU7AD/IGpgznsvssRRTm4AkxxhcxFjLw7irpL0AE1/r9KyEM7OPYT93dGd3qLoEerP/PH+UPLJ/TMRHl0d71xCLkNg3hABY9Hg4o"},"state_bias":[-0.05537,-0.0019308,0.14555,-0.044378,0.031245,0.15571,-0.083068,-0.078964,0.025676,0.0016971,0.074039,0.12556,0.10228,0.025861,0.10422,-0.045758,0.17081,-0.052575,0.038581,0.072517,0.03489,0.13515,-0.055843,0.0049603,0.071447,0.13782,0.040043,0.094631,0.042244,-0.0098587,0.098967,0.030796,0.00024256,-0.086269,-0.060663,-0.011921,-0.031481,0.028448,0.10725,0.038465,0.011732,0.033169,-0.088067,0.018686,0.028872,-0.077617,-0.13957,0.034675,0.071788,-0.091091,0.052174,0.079354,0.04398,-0.081527,-0.0010203,0.073944,0.050828,0.11838,-0.081732,-0.011855,0.0030377,0.056596,-0.025459,-0.11783,-0.012796,-0.069193,0.075541,-0.010273,-0.12662,0.023056,-0.026772,-0.028932,-0.0018238,-0.097944,0.053805,-0.044118,0.11043,-0.10491,-0.072713,-0.088856,0.13454,0.15237,0.055402,-0.027946,0.1169,0.17606,0.083538,0.026042,0.38094,0.19164,0.14339,0.051678,0.081053,0.0023366,-0.014339,0.13594,-0.077045,-0.11716,-0.0070706,0.0090123,0.091171,0.11681,0.051093,0.17429,0.072863,0.056699,-0.0062546,-0.01359,0.19386,0.15351,-0.0059193,0.13401,0.14033,0.023264,0.040153,0.23507,0.12863,0.15553,0.10198,0.09599,0.36413,0.066734,0.052206,0.22414,0.11973,0.1975,0.11123,0.0034841,0.082567,0.0098909,0.25826,0.22023,0.33786,0.093856,0.14307,0.28677,0.22365,0.10467,0.12168,0.079946,0.050861,0.10998,0.02458,0.34861,0.23476,0.21075,-0.052278,0.041132,0.30171,0.27194,0.079281,0.083,0.11854,0.045696,-0.0045395,0.047238,0.015428,0.17246,0.058505,0.060654,0.027188,-0.092907,-0.092853,-0.0064013,0.053329,-0.039725,-0.062543,-0.10863,-0.043211,-0.074976,0.080109,0.020894,0.057109,0.057655,0.066397,0.057151,0.032942,-0.0032346,-0.033786,0.011718,0.031094,0.020124,0.0036542,0.071881,0.12626,0.017435,-0.10578,0.062509,-0.10386,0.040602,0.040771,0.039664,0.0085405,-0.045916,-0.076032,0.059048,-0.10302,-0.019533,-0.12413,0.029551,0.063238,-0.085453,0.1055,0.05287,0.0029395,0.065989,0.083341,0.018448,0.11078,0.0076742,0.0088428,-0.06968,-0.084822,0.022638,0.081345,-0.042093,-0.046622,0.13159,-8.8526e-05,-0.13663,0.080366,0.011227,0.002011,-0.042658,0.0051775,-0.10741,-0.032134,-0.038798,-0.057922,-0.035047,0.043435,0.12058,0.047877,-0.097468,-0.011401,-0.022447,-0.035183,0.0032866,0.091939,-0.043729]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.00221,0.0013032,0.0015379],"int8":"CRTn6tU+FCMmRrDUxaUUgW/uJWk0Sg+8xmHjoNAl4sUZ/RLx/cJW+RMSvJ8lAu8M3OEYq8Nm95uXugQFqPN4Ib7wLE/4FCb3Eaiz1Pfv8EbwNv2jtk2VBO3kVx0SBvdXB7zs6G6n0w3WJr8orGfTWPe7ME9yGuD+zIEcR722y7jNMbtQwQd2Ik8vHsw/G+f8O+So/qK+t0aqYiU1Z5gXwVqBa/NOBFl8ltATRRId2TQLHpbrs7cI1RL0MFQr030DlcfAMjJw1bs5ugpJpFWWrXG6KVFbw61TThGw0Rww+mBBUNi/PHgKVDsy9T/RRG/K"},"bias":[-0.097815,0.037715,-0.09948]}],"classes":["silence","one","several"],"delay_frames":5,"frame_s":0.04,"decision":{"on":0.72,"off":0.504,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.0973,"intercept":-0.7598}},"provenance":{"made_by":"auricle.voices.training with an image-source room generator: 80 h seen of 10 h of scenes (seeds 11, 12), 600 updates of 48 pieces of 10 s, AdamW, one-cycle, averaged weights. An intermediate model.","sources":["LibriSpeech (CC BY 4.0)","AMI turn timings (CC BY 4.0)","sounds and rooms: NOTICE"],"audit":{"energy_auc":0.5347,"level_auc":0.51,"pairs":400},"versions":{"torch":"2.13.0+cpu","numpy":"2.4.6"},"held_out_speakers":{"auc":0.8846,"f1":0.5737,"speakers":22,"thresholds_of_others":true},"speakers":155}};

const WORKLET = "const STATES = [\"silence\", \"single\", \"overlap\"];\nconst LIMIT = 32768;\nclass Rows {\nconstructor(width) {\nthis.width = width;\nthis.values = new Float32Array(64 * width);\nthis.first = 0; // of the rows that are kept\nthis.count = 0;\n}\ngrow(count) {\nconst { width } = this;\nif ((this.first + this.count + count) * width > this.values.length) {\nconst size = Math.max(this.values.length, 2 * (this.count + count) * width);\nconst values = size > this.values.length ? new Float32Array(size) : this.values;\nvalues.set(this.values.subarray(this.first * width, (this.first + this.count) * width));\nthis.values = values;\nthis.first = 0;\n}\nconst place = (this.first + this.count) * width;\nthis.count += count;\nreturn place;\n}\nappend(values) {\nconst place = this.grow(values.length / this.width);\nthis.values.set(values, place);\n}\ndrop(count) {\nthis.first += count;\nthis.count -= count;\n}\n}\nconst CROSSINGS = 24;\nconst BAND = 0.95;\nconst BETA = 7;\nconst PHASES = 640;\nconst LOWEST_RATE = 8000;\nconst HIGHEST_RATE = 192000;\nfunction gcd(a, b) {\nreturn b ? gcd(b, a % b) : a;\n}\nfunction bessel(x) {\nlet sum = 1;\nlet term = 1;\nfor (let k = 1; term > 1e-17 * sum; k++) {\nterm *= (x / (2 * k)) ** 2;\nsum += term;\n}\nreturn sum;\n}\nfunction sinc(x) {\nreturn x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);\n}\nclass Resampler {\nconstructor(rate, target) {\nif (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {\nthrow new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);\n}\nconst common = gcd(rate, target);\nthis.up = target / common;\nthis.down = rate / common;\nthis.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));\nthis.phases = Math.min(this.up, PHASES);\nthis.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));\nthis.kept = new Rows(1);\nthis.kept.grow(this.half - 1);\nthis.origin = 1 - this.half;\nthis.received = 0;\nthis.done = 0;\n}\nweights(ratio) {\nconst { half, phases } = this;\nconst table = new Float32Array(phases * 2 * half);\nconst row = new Float64Array(2 * half);\nfor (let phase = 0; phase < phases; phase++) {\nlet sum = 0;\nfor (let k = 0; k < 2 * half; k++) {\nconst distance = k + 1 - half - phase / phases;\nconst inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));\nrow[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);\nsum += row[k];\n}\nfor (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;\n}\nreturn table;\n}\nfinest(within) {\nreturn Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));\n}\npush(block, target) {\nthis.received += block.length;\nif (!this.table) {\ntarget.append(block);\nreturn;\n}\nthis.kept.append(block);\nthis.outputs(this.received - this.half, Infinity, target);\n}\nfinish(target) {\nif (!this.table) return;\nconst end = this.kept.grow(this.half + 1);\nthis.kept.values.fill(0, end, end + this.half + 1);\nthis.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);\n}\noutputs(limit, until, target) {\nconst { half, phases, up, down, table, kept } = this;\nconst width = 2 * half;\nwhile (this.done < until) {\nconst finest = this.finest(this.done % up);\nconst whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);\nconst begin = whole - half + 1 - this.origin;\nif (begin > 0) {\nconst used = Math.min(begin, kept.count);\nkept.drop(used);\nthis.origin += used;\n}\nif (whole >= limit) return;\nconst from = kept.first;\nconst weights = (finest % phases) * width;\nlet sum = 0;\nfor (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];\nconst place = target.grow(1);\ntarget.values[place] = sum;\nthis.done++;\n}\n}\n}\nclass Spectrum {\nconstructor(size) {\nconst half = size / 2;\nthis.size = size;\nthis.real = new Float64Array(half);\nthis.imaginary = new Float64Array(half);\nthis.power = new Float64Array(half + 1);\nthis.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));\nthis.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));\nthis.reversed = new Uint32Array(half);\nconst bits = Math.log2(half);\nfor (let i = 0; i < half; i++) {\nlet reversed = 0;\nfor (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);\nthis.reversed[i] = reversed;\n}\n}\nof(frame) {\nconst { real, imaginary, cosines, sines, reversed, power } = this;\nconst half = real.length;\nfor (let i = 0; i < half; i++) {\nreal[reversed[i]] = frame[2 * i];\nimaginary[reversed[i]] = frame[2 * i + 1];\n}\nfor (let size = 1; size < half; size *= 2) {\nconst stride = half / size; // in the table of `size` of the real transform\nfor (let start = 0; start < half; start += 2 * size) {\nfor (let k = 0; k < size; k++) {\nconst c = cosines[k * stride];\nconst s = sines[k * stride];\nconst a = start + k;\nconst b = a + size;\nconst x = real[b] * c - imaginary[b] * s;\nconst y = real[b] * s + imaginary[b] * c;\nreal[b] = real[a] - x;\nimaginary[b] = imaginary[a] - y;\nreal[a] += x;\nimaginary[a] += y;\n}\n}\n}\nfor (let k = 0; k <= half; k++) {\nconst i = k % half;\nconst j = (half - k) % half;\nconst evenRe = (real[i] + real[j]) / 2;\nconst evenIm = (imaginary[i] - imaginary[j]) / 2;\nconst oddRe = (imaginary[i] + imaginary[j]) / 2;\nconst oddIm = (real[j] - real[i]) / 2;\nconst c = k < half ? cosines[k] : -1;\nconst s = k < half ? sines[k] : 0;\nconst re = evenRe + oddRe * c - oddIm * s;\nconst im = evenIm + oddRe * s + oddIm * c;\npower[k] = re * re + im * im;\n}\nreturn power;\n}\n}\nconst LINEAR_UNTIL = 1000;\nconst HERTZ_A_MEL = 200 / 3;\nconst LOG_STEP = Math.log(6.4) / 27;\nfunction toMel(hertz) {\nif (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;\nreturn LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;\n}\nfunction toHertz(mel) {\nconst beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;\nreturn beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);\n}\nfunction melBank({ bands, fmin, fmax, fft }, rate) {\nconst low = toMel(fmin);\nconst step = (toMel(fmax) - low) / (bands + 1);\nconst edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));\nreturn Array.from({ length: bands }, (_, band) => {\nconst [a, b, c] = edges.slice(band, band + 3);\nconst weights = [];\nlet first = 0;\nfor (let bin = 0; bin <= fft / 2; bin++) {\nconst hertz = (bin * rate) / fft;\nconst side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));\nif (side <= 0) continue;\nif (!weights.length) first = bin;\nweights.push((side * 2) / (c - a));\n}\nreturn { first, weights: Float64Array.from(weights) };\n});\n}\nclass Features {\nconstructor(model) {\nconst { features, normaliser, sample_rate: rate } = model;\nconst { window, fft, hop } = features;\nObject.assign(this, { window, hop, floor: features.floor, scale: normaliser.scale });\nthis.perBand = normaliser.per_band;\nthis.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));\nthis.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));\nthis.spectrum = new Spectrum(fft);\nthis.bank = melBank(features, rate);\nthis.frame = new Float64Array(fft);\nthis.values = new Float64Array(features.bands);\nthis.mean = new Float64Array(this.perBand ? features.bands : 1);\nthis.seen = 0;\n}\npush(samples, target) {\nwhile (samples.count >= this.window) {\nthis.logarithms(samples);\nthis.seen = Math.min(this.seen + 1, this.longest);\nthis.update();\nconst place = target.grow(1);\nfor (let band = 0; band < this.values.length; band++) {\nconst mean = this.mean[this.perBand ? band : 0];\ntarget.values[place + band] = (this.values[band] - mean) / this.scale;\n}\nsamples.drop(this.hop);\n}\n}\nlogarithms(samples) {\nfor (let i = 0; i < this.window; i++) this.frame[i] = samples.values[samples.first + i] * this.hann[i];\nconst power = this.spectrum.of(this.frame);\nfor (let band = 0; band < this.values.length; band++) {\nconst { first, weights } = this.bank[band];\nlet sum = 0;\nfor (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];\nthis.values[band] = Math.log(sum + this.floor);\n}\n}\nupdate() {\nconst { mean, values, seen } = this;\nif (this.perBand) {\nfor (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;\n} else {\nlet sum = 0;\nfor (let band = 0; band < values.length; band++) sum += values[band];\nmean[0] += (sum / values.length - mean[0]) / seen;\n}\n}\n}\nfunction roundHalfToEven(x) {\nconst low = Math.floor(x);\nif (x - low !== 0.5) return Math.round(x);\nreturn low % 2 ? low + 1 : low;\n}\nconst LETTERS = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\";\nfunction fromBase64(text) {\nconst codes = new Uint8Array(128);\nfor (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;\nconst padding = text.endsWith(\"==\") ? 2 : text.endsWith(\"=\") ? 1 : 0;\nconst bytes = new Int8Array((text.length / 4) * 3 - padding);\nfor (let i = 0, j = 0; i < text.length; i += 4) {\nlet word = 0;\nfor (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];\nfor (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;\n}\nreturn bytes;\n}\nfunction weightsOf({ shape, scale, int8 }, what) {\nconst bytes = fromBase64(int8);\nconst size = shape.reduce((a, b) => a * b, 1);\nif (bytes.length !== size || scale.length !== shape[0]) {\nthrow new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);\n}\nconst weights = new Float32Array(size);\nconst width = size / shape[0];\nfor (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];\nreturn weights;\n}\nclass Spans {\nconstructor(inputs, kernel, stride) {\nObject.assign(this, { inputs, kernel, stride, skipped: 0 });\nthis.kept = new Rows(inputs);\nthis.kept.grow(kernel - 1);\n}\npush(rows, output) {\nconst skipped = Math.min(this.skipped, rows.count);\nthis.skipped -= skipped;\nrows.drop(skipped);\nconst { kept, kernel, stride, inputs } = this;\nkept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));\nrows.drop(rows.count);\nwhile (kept.count >= kernel) {\noutput(kept.values, kept.first * inputs);\nconst gone = Math.min(stride, kept.count);\nthis.skipped = stride - gone;\nkept.drop(gone);\n}\n}\n}\nclass Conv1d {\nconstructor(layer, what) {\nconst { inputs, outputs, kernel, stride } = layer;\nObject.assign(this, { outputs, size: kernel * inputs, relu: layer.activation === \"relu\" });\nconst given = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\nthis.weights = new Float32Array(given.length);\nfor (let o = 0; o < outputs; o++) {\nfor (let i = 0; i < inputs; i++) {\nfor (let k = 0; k < kernel; k++) {\nthis.weights[(o * kernel + k) * inputs + i] = given[(o * inputs + i) * kernel + k];\n}\n}\n}\nthis.spans = new Spans(inputs, kernel, stride);\n}\npush(rows, target) {\nthis.spans.push(rows, (values, from) => {\napply(this.weights, this.bias, values, from, this.size, target, this.relu);\n});\n}\n}\nclass Conv2d {\nconstructor(layer, what) {\nconst { inputs, outputs, bands, kernel, stride } = layer;\nconst { band_kernel: height, band_stride: step } = layer;\nconst places = Math.floor((bands - height) / step) + 1;\nObject.assign(this, { inputs, outputs, bands, kernel, height, step, places });\nObject.assign(this, { filters: outputs / places, channels: inputs / bands });\nthis.relu = layer.activation === \"relu\";\nthis.weights = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\nthis.seen = new Float32Array(this.channels * height * kernel);\nthis.spans = new Spans(inputs, kernel, stride);\n}\npush(rows, target) {\nconst { places, filters, weights, bias, seen } = this;\nthis.spans.push(rows, (values, from) => {\nconst out = target.grow(1);\nfor (let place = 0; place < places; place++) {\nthis.gather(values, from + place * this.step);\nfor (let f = 0; f < filters; f++) {\nlet sum = bias[f];\nfor (let i = 0, w = f * seen.length; i < seen.length; i++) sum += weights[w + i] * seen[i];\ntarget.values[out + f * places + place] = this.relu && sum < 0 ? 0 : sum;\n}\n}\n});\n}\ngather(values, from) {\nconst { inputs, bands, kernel, height, channels, seen } = this;\nlet i = 0;\nfor (let channel = 0; channel < channels; channel++) {\nfor (let band = 0; band < height; band++) {\nconst place = from + channel * bands + band;\nfor (let k = 0; k < kernel; k++) seen[i++] = values[place + k * inputs];\n}\n}\n}\n}\nclass Dense {\nconstructor(layer, what) {\nObject.assign(this, { inputs: layer.inputs, outputs: layer.outputs, relu: layer.activation === \"relu\" });\nthis.weights = weightsOf(layer.weight, what);\nthis.bias = Float32Array.from(layer.bias);\n}\npush(rows, target) {\nfor (; rows.count; rows.drop(1)) {\napply(this.weights, this.bias, rows.values, rows.first * this.inputs, this.inputs, target, this.relu);\n}\n}\n}\nfunction apply(weights, bias, values, from, size, target, relu) {\nconst place = target.grow(1);\nfor (let o = 0; o < bias.length; o++) {\nlet sum = bias[o];\nfor (let i = 0, w = o * size; i < size; i++) sum += weights[w + i] * values[from + i];\ntarget.values[place + o] = relu && sum < 0 ? 0 : sum;\n}\n}\nclass Gru {\nconstructor(layer, what) {\nObject.assign(this, { inputs: layer.inputs, outputs: layer.outputs });\nthis.inputWeights = weightsOf(layer.input_weight, what);\nthis.inputBias = Float32Array.from(layer.input_bias);\nthis.stateWeights = weightsOf(layer.state_weight, what);\nthis.stateBias = Float32Array.from(layer.state_bias);\nthis.state = new Float32Array(layer.outputs);\nthis.given = new Rows(3 * layer.outputs);\nthis.own = new Rows(3 * layer.outputs);\n}\npush(rows, target) {\nfor (; rows.count; rows.drop(1)) {\napply(this.inputWeights, this.inputBias, rows.values, rows.first * this.inputs, this.inputs, this.given, false);\napply(this.stateWeights, this.stateBias, this.state, 0, this.outputs, this.own, false);\nthis.step();\ntarget.append(this.state);\n}\n}\nstep() {\nconst { given, own, state, outputs: n } = this;\nconst x = given.values.subarray(given.first * 3 * n);\nconst u = own.values.subarray(own.first * 3 * n);\nfor (let i = 0; i < n; i++) {\nconst reset = sigmoid(x[i] + u[i]);\nconst update = sigmoid(x[n + i] + u[n + i]);\nconst fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);\nstate[i] = (1 - update) * fresh + update * state[i];\n}\ngiven.drop(1);\nown.drop(1);\n}\n}\nfunction sigmoid(x) {\nreturn 1 / (1 + Math.exp(-x));\n}\nconst LAYERS = { conv1d: Conv1d, conv2d: Conv2d, dense: Dense, gru: Gru };\nfunction steps(seconds, frame) {\nreturn Math.ceil(seconds / frame - 1e-6);\n}\nclass Hysteresis {\nconstructor(decision, frame) {\nObject.assign(this, { on: decision.on, off: decision.off });\nthis.least = steps(decision.minimum_s, frame);\nthis.gap = Math.max(1, steps(decision.hangover_s, frame));\nthis.now = 0;\nthis.overlap = null;\n}\npush(p) {\nconst step = this.now++;\nif (!this.overlap) {\nif (!(p >= this.on)) return [];\nthis.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };\n}\nconst { overlap } = this;\noverlap.pending.push(p);\nif (p >= this.off || overlap.length === 0) {\noverlap.length += overlap.pending.length;\noverlap.peak = Math.max(overlap.peak, ...overlap.pending);\noverlap.sum += overlap.pending.reduce((a, b) => a + b, 0);\noverlap.pending = [];\n}\nconst changes = [];\nif (!overlap.told && overlap.length >= this.least) {\noverlap.told = true;\nchanges.push(this.change(overlap, false));\n}\nreturn overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;\n}\nfinish() {\nconst { overlap } = this;\nthis.overlap = null;\nreturn overlap && overlap.told ? [this.change(overlap, true)] : [];\n}\nchange({ first, length, peak, sum }, ended) {\nreturn { first, last: ended ? first + length : null, peak, probability: sum / length };\n}\n}\nfunction check(model) {\nconst classes = model && model.classes;\nif (!classes || model.format !== 1 || classes.join() !== \"silence,one,several\") {\nthrow new Error(\"no voices model of format 1: `auricle voices train` writes one, see docs/voices-model.md\");\n}\n}\nfunction clean(block) {\nconst scale = block instanceof Int16Array ? 1 / 32768 : 1;\nconst sound = new Float32Array(block.length);\nfor (let i = 0; i < block.length; i++) {\nconst x = block[i] * scale;\nsound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;\n}\nreturn sound;\n}\nfunction decisionOf(model, threshold) {\nconst { decision } = model;\nif (threshold === undefined || threshold === null) return decision;\nif (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);\nreturn { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };\n}\nclass Stream {\nconstructor(model, sampleRate, { threshold } = {}) {\ncheck(model);\nthis.model = model;\nthis.sampleRate = sampleRate;\nthis.step = Math.round(model.frame_s * model.sample_rate);\nthis.window = model.features.window;\nthis.resampler = new Resampler(sampleRate, model.sample_rate);\nthis.features = new Features(model);\nthis.layers = model.layers.map((layer, number) => new LAYERS[layer.kind](layer, `layer ${number}`));\nthis.samples = new Rows(1);\nthis.rows = [new Rows(model.features.bands), ...this.layers.map((layer) => new Rows(layer.outputs))];\nthis.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);\nthis.told = -model.delay_frames;\nthis.duration = Infinity;\n}\nget latency() {\nreturn ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;\n}\nset threshold(value) {\nconst { on, off } = decisionOf(this.model, value);\nObject.assign(this.hysteresis, { on, off });\n}\npush(block) {\nthis.resampler.push(clean(block), this.samples);\nreturn this.advance();\n}\nfinish() {\nconst { received } = this.resampler;\nthis.duration = received / this.sampleRate;\nthis.resampler.finish(this.samples);\nconst events = this.advance();\nconst total = Math.ceil((received * this.resampler.up) / this.resampler.down);\nconst heard = Math.ceil(total / this.step);\nif (heard > this.told) {\nconst needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;\nconst silence = this.samples.grow(needed - total);\nthis.samples.values.fill(0, silence, silence + needed - total);\nevents.push(...this.advance());\n}\nreturn [...events, ...this.hysteresis.finish().map((change) => this.event(change))];\n}\nadvance() {\nconst { rows, layers } = this;\nthis.features.push(this.samples, rows[0]);\nlayers.forEach((layer, i) => layer.push(rows[i], rows[i + 1]));\nconst found = rows[layers.length];\nconst events = [];\nfor (; found.count; found.drop(1)) {\nif (this.told++ < 0) continue;\nconst p = softmax(found.values, found.first * STATES.length);\nconst changes = this.hysteresis.push(p[2]);\nevents.push(this.state(p), ...changes.map((change) => this.event(change)));\n}\nreturn events;\n}\nstate([silence, single, overlap]) {\nconst outside = silence >= single ? \"silence\" : \"single\";\nconst state = this.hysteresis.overlap ? \"overlap\" : outside;\nconst [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];\nreturn { type: \"state\", start, end, state, silence, single, overlap, known: this.known };\n}\nevent({ first, last, peak, probability }) {\nconst [start, { known }] = [this.seconds(first), this];\nif (last === null) return { type: \"overlap_start\", start, peak, known };\nreturn { type: \"overlap_end\", start, end: this.seconds(last), peak, probability, known };\n}\nseconds(count) {\nreturn (count * this.step) / this.model.sample_rate;\n}\nget known() {\nconst needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;\nreturn Math.min(needed / this.model.sample_rate, this.duration);\n}\n}\nfunction softmax(values, from) {\nconst row = values.subarray(from, from + STATES.length);\nconst highest = Math.max(...row);\nconst powers = Array.from(row, (x) => Math.exp(x - highest));\nconst sum = powers.reduce((a, b) => a + b, 0);\nreturn powers.map((x) => x / sum);\n}\nfunction severalOf(model, states) {\nif (!states.length) return 0;\nconst { top_s: top, slope, intercept } = model.calibration.clip;\nconst count = Math.max(1, roundHalfToEven(top / model.frame_s));\nconst highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);\nconst mean = highest.reduce((a, b) => a + b, 0) / highest.length;\nconst q = Math.min(1 - 1e-6, Math.max(1e-6, mean));\nreturn sigmoid(slope * Math.log(q / (1 - q)) + intercept);\n}\nclass VoicesProcessor extends AudioWorkletProcessor {\nconstructor({ processorOptions: { model, threshold } }) {\nsuper();\nthis.stream = new Stream(model, sampleRate, { threshold });\nthis.running = true;\nthis.paused = false;\nthis.port.onmessage = ({ data }) => this.told(data);\n}\ntold(data) {\nif (\"threshold\" in data) this.stream.threshold = data.threshold;\nif (\"paused\" in data) this.paused = data.paused;\nif (data.finish && this.running) {\nthis.running = false;\nthis.port.postMessage({ events: this.stream.finish(), finished: true });\n}\n}\nprocess([channels]) {\nif (!this.running || this.paused || !channels.length) return this.running;\nconst block = mixed(channels);\nconst events = this.stream.push(block);\nif (events.length) this.port.postMessage({ events, time: currentTime });\nreturn true;\n}\n}\nfunction mixed(channels) {\nif (channels.length === 1) return channels[0];\nreturn channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);\n}\nregisterProcessor(\"auricle-voices\", VoicesProcessor);\n";

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
this.state = "starting";
try {
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
