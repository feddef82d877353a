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
const MODEL = {"format":1,"sample_rate":16000,"features":{"window":1024,"fft":1024,"hop":320,"bands":80,"fmin":60.0,"fmax":7600.0,"floor":1e-09},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"conv2d","inputs":80,"outputs":608,"bands":80,"band_kernel":5,"kernel":5,"band_stride":2,"stride":2,"activation":"relu","weight":{"shape":[16,1,5,5],"scale":[0.0033886,0.0016549,0.0030403,0.0037605,0.01671,0.0052997,0.001722,0.003111,0.0056846,0.014948,0.0099581,0.0010542,0.0064727,0.0037897,0.0019977,0.0027429],"int8":"KUXIorMoFRXJ5OPpm5S1UG0/7ORJfxhC/gwwv4GzAT7an8ENFC/pBzcRFLXWGjQPvNz6Euv2G8HpsrTC/fbG+yDT5gtLf57GDVh8bnEH0IHubUWSyx44C+CqWHtP5pncQwmNoD48AsivE+LY6RCh0gV/f+H7DgD+Phrr38i+0tzN1ungtO4pFEBLVDRNf3kWrbMJ89/a/voZNkfPCPMVMpSBg6Ho/9wF1w4m8SIU9VBFJH/bICx5V0YS5eizDyYMo9OqxrTWoc8OFK2rqH9kWzT3GSkFAPb2m7IYzCxGI+a6EuHP1PvIBRp/ds/z1xITKSTc3/7hF+j6Bff9OBf6/MH21r7O/2B/NMTJL1P5CNDjCe69LtYSTeKBokpCGqXq9Dis7PgDGZT2jvrewNHGNj+Pyh9/VLLDDjlJGsLdKhL66M0ZPRssGRf5nJ7x89jgRn9nLew8Txu73u7ezPssVQodLkYZMO4008Ss8PwdDIGM0foxx8PPvQEaEvo4f2E/4BEyGf3s+fbx+vH7+dvX9w=="},"bias":[0.62709,-0.010884,0.039887,0.65349,-0.45158,0.032873,-0.00089427,-0.1099,0.29582,0.078478,0.073647,-0.40823,0.42371,-0.16909,-0.13881,-0.2719]},{"kind":"conv2d","inputs":608,"outputs":576,"bands":38,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,16,3,3],"scale":[0.0023223,0.0014203,0.0019009,0.0018561,0.0015061,0.004282,0.001608,0.0010281,0.00088005,0.0011561,0.0013574,0.0014857,0.0034313,0.0011895,0.0016635,0.0028808,0.0038929,0.00099373,0.0024865,0.0019407,0.0017508,0.0027417,0.00097052,0.0013535,0.0013589,0.0016761,0.0011368,0.0013276,0.0011038,0.0013075,0.0012461,0.0015174],"int8":"/AIb3tIY+v0v/esWBPMZFPsf3vzk9xzcDC7u+Mdw0sZ/xqxrx07uuSTtyin0/+3+IeD//r0YGAnnFAbmFRPjENfg+A/VDQHzESbr9RMQF+Dht1O4mmvqoEDwOqAqTLpqO64eBOHdGPPlBPnMwQv10y/w6Dr85pgDGMwaF8AhBef4I+gCExDn3PbU/vfz8fX5gYmvGytPAxE8Aeb5HvUTMAIDBg7tCQP5BygZAg9M3uwWDDU49CQD2OFECU0SFCAOvcnbHTI0VT4PMCwNIysP6ejPNToh+xL6QEw40OPM5/KhNFwokwn04+vz4+ww1NL0FzQnI/3jNAP3KwoG+VYT0BQz3y0X9vPi7LLMFRcTKgESJhf9MCML+g7l7trH+dbPEgkHMAkc8Oa4+SsZCBIkDAv29xMJ6wTu6NUD6qvs/isjHxv14gQxQmnNHjMZFsiR23hmJd3q6ej2CegE8+jq+hbwyNwE8h7Kvkd/JLfP0S76WUrQqKsWKEXwr5zuMnjOv90q9/sLF+z6/unmNDcQx60eAzUj8u3P6hYP5ubkAOjw5+cK187R7hky/Ovp5hUWOTMt8/cPL9MPydjC//br6Pfn4PHW/vrgGg/gYUUv5AMeoKoof/A57GIqQTgKz+r4mxYc6joyCQbt9dO+/v0G8PjJLRDOAScCWQrV8OjI4d4RwwoCt/wIREnXKKIS/wiwC1Ol5Prg+vvr9RIPpI9P9qkUTiOeDwzoCikc9x7//wkIEdrx++cDAP/ZBwX99Q8nKAIYKSAy7v05ChP+EQv118DOBCc4BBs+SkkY/RAn6BVCuMw2qaW+kPz/Ee0qk8TYDQ376hMwBQ/t/vHT69SaIg4W0dDNPSQy4uABvcTHKws1qsDJytn59vIkga7L1vEXNikW7/MO6vb3y9XEqc4nAQs3HDBnzt/C/Abu/w/8HgYE3sfFyamdzubY4+zLMg786Q4w9QYHC+zJAgoEDO4LAvIC9gAjC//3B/zyQRD18OMI/uMEzNDC3iQP7iPsJyDXgc1eGhrb9vr0Hwn3Dvn39ff4IADqrQlSD+D3Gh3ctAQ5AODa/e3z6i4pDfDe1hFIEd31AQsDEPfvFg3248jCBAgBKg87/QP35+IpC+P2De/4DAMIBPvtFv3+/vwE5wc1psffBDE0vwkLAyU2AhMo4AwjHuf/LgQVI9rL2hUl5xYYzyc166sJ99zy2I37FQ8MFgLY9yUJDu8K9O3z+vYAB+UUTPweDeskWDheh5i41+YWDNs96IGa6acB0kDU/EoLJDMQ/QDY89ryBeDZ3Q8YCeTkKN4I4QTk8+DN/vvo4MkQ3+gIBA4+NCX50M+6593OMi0n2/Xk9jJS+gD6DxMPFAoTA9EFIvQmSwk3NRgBB/cd4esLp4Gus9Lm/ewc/OziGSIO9er1KB9AEv36MigtCisRDgczJBkrr6HLWVFB7P/30a7aJyNa76/q8L7RGu3THxTT7/wD8PsD/hEAI67mG8EXOcPk0drnvNrfx8Hb/Bs1AQYZGBUimLG4He8Jqb7A5wK29yrW9M2k/hP8GifnRUEKDy8nLSwmJh9YGNqEF+aBXyG3UBPSZlL3JMbMH/AlGR/8EAPdC0Q9Sk9AU1tFERXYRzhCKCgERwO/1ynW392j1P4nqM3vHfjgTlUbAUddDB79JhoCKSUHFyIV5s33iKkHvanxCBAq9jI4Bxv0KjIEXycmOCE08OLLAtbw8wjxM1FpJSkXB73D4vD//AQP/wX18gcIBgACKAgXMS4M/fz3DAjx1fwI3gD3CPLH+ghFDC1GDScm5fn2/PP2GBf8HuvWPCtEKyojLAX1/O8MCO3k7tr1FP4NKRoI6ivUCjzdIX8t/v0GCgoRDgjx1eLLHiTgMmX0JQv2HywfEjIwCxkEGAwW8+YEHA7oOCEuOUE5FAUAHPYDAgPY8AMM/gsT8gAK6Ork5PPz2sjbCPr1E/UC9w8CHwCkE/TKFBHxKR8QBwL6FwwB6/AM5/4N7PkFEAXnCgrzGxsO+/b2IwUKEALx9grR/gTJBQ7WGAbu+93iCtrg4Pfy5/wH7e0Hld6Bq+yOrdSPBwXv8vDk6+nq8f0D7gX3+hP+7/zr+P7p/PT5JATYOiXiNlwKHhMD/h0M9gQA6wAEEgkACdP+CwLbAhMH9CElMcfTGw4HDO0M/PO6BP6+HCPpCwwUEfID7ubYvKeru5WBtLbWHBHLFf7HEfPQzdcH0O754+QJzrUT680vProKFPUEAfcABPPsxQlm7w5GEtIw5OfJBAf3HAYiAfr44uvu1vPc/vaz/evEF/Pn/9EeE/TjMxbg+9riBeLwDxIE/wXr3M/66twDt9Yw4BQMKU0X7Rge2RD59t0S+uUbDvL1RPfHAPL57/31/hr95Ao8zfQz4g0q4MMR2gAXFS31KDAB+wEJ0L4F4EIH5w3r8bjo6+ry8fPq6vH+Wn/4BxoepqbqzgIIAv4BDffmEgEHDPoM+/gP0+sH5gAnBAQL3vEd8+T6DNzwBgPb6d7hBefgA/cJAvgB0f4FnaTGtrXV0cTd4vvXBvHkAvLW5/w6AiIsGgMM4/LkC/fvEu/86fDl5fwz8P0d4uQLxdwM+fgsMQAMJRwU+A8RCT398AzJESkC4OT37+TiC/frf1TYPl3uAy3v5v8P5A4LBQsK9OLlAegCBu/s9wkQ0fco9Awh6xhU+wMZ2/EA1uHt2vDh5+rs8fTi4vfZ69ni9CZa7ABGxwUqyPQevsEjvs0IBRAiz/UF6v375OTa6OT03e3j+vTh9QMICPwIDQ87/9Uc8vgZCu7f9tnb9vTyCP/T8/PQDhHf5vn7+u/x9vr268aB/eegEfC2HxwABxkUFAcE5uLU4vzz7/ryJSgFGx8VJCQXAcCX3hRKCigfCAAD6u/y/uPv6v4QCw4ICv/u9OPR+PkUEt/JK3/oh6cADRDz8Cgw9eME3foX8ubS9+nhAgz90eDY6SQqBA/9+wcW9d283gwj8f4Aw67UEzseAlc34cjN/vj4EgLvBQHk//P+CQPy89DQIRgPCjMvFvYMHBEK9+bk5+P1Dgj2+gYeCvrv7wMJ1xcnEPbiI+bqEfX+DwALBAASDxfn6tjsDgT14fsyKu/2Cv8e6PQLKzbvAAb9uw81I/y76BIE9wD6B/bzByIM4/YY8xPk8R0WW+izoiBYDAkC0ZYJIn/27M0F9R8H+Ozx9Qr8APEBBAIJA/8E+NH4KFQV+8sI6PUXE/DX9fv24wUG+/D8+AkRHQz22goiCPT3+A5EqLnNyYGKCgjo9Pj66foEAwYVHfscEO4QH9mL1MqIw6KQXkQB3Prx3/3K8PoZFNNBDNND0tv9Ahf3IgQJMxX09dAkCAQR4+0HmqLZ4tHKyvEL1QQe2CnxH0auBkbJEzP54QcXFvgRIBwZBQ2mJXHYFXf+/frv1hEgygguAvkD9RHwMgEC2u8K0v8cxvMpBNIXPxZ8u+ka/v8RFggN+PnxGv8rCAQaC+cMQSMy+vEL2wr5sb4FAf//v/JHDvf28hAbHAsSGSYdCxT8CQ8QWmB/ExRPy+Lyxek0KRNLAhJBCcwrPudfHtg9yWb3zmrX0R/k4+by3ebr5/Li4Bgn/Pwq8dwj9fzW5ue75uPIDBITAfP/7wgX8uXg5PLOyNfg394FFA4G9RAN7vAV9AcS+PwY7u/x7gLiEPj01iBV4AgV6fsBVunp1gMA7eXWJzIH8b6YBfXNAery/fDt9vPtBxj0EhbxDwzd8/EbHB8V+eDiGA+zFw3tx9OiIx/ygZTT4vIF+e7n+/zz6uv0ISLP4SgJyvLeDgz/4dLa7/H79gEK/ucK+PsUAxz5Ehj+AwX2ybSVzr7ICg8Z5t3m5PXp5+v3A83o//HjEdv0p5PBwfAU2CIx+oHiM9nnSfA0R+/QOe3COwPn4OXc9+Ps8+3Y9sDlAwMfEg4F4b2ytPPwBjENLgIH8/Uy9d4UKN46NM4S/tgZ4ejt6fju19TQNFlVCRBL5NcAEfQtEv4J/O358uAC7uT58e3g/PAf9xc49f/6CTwi6MbRAvTt+OTt/gYMCPr/+PTu7v32APLn4AopBOHdGyAZueX+VwrT/ffsrbalExbuBB/1+u/v9e7zDQICFiEGy8ex5+TS6iERKSst6sjgNSz/NCsDqsLhhYHZHh8AR04K3uX+6u3xA/4HKwb7BSUe2+EJ59PVDvzrKjgj7ePk7vf6CyQJASUOCw75Beri7wgz2vrd0b65zsa7rb64r6O7zPcEt8PX0dzgiObi1/KmJRXnke0QuQcpisf5ChQpBwkm4+oVrrrOvK7G27nS0Rpi/h1w+hcw5/Mp6gUW2PjbOhUo3fEk0Noj8CoJ1QLa/BoC3PDd5+Xf4dXCf0LWLwbm2+MFEUdDLyU5Fwcl7AUAyNzsxtrEHl97IjVCAxw7z/BHy98o6xFP/fnu//H8AfgFCQTu/hbxGBvnjq4pmthMiexoB/PQA+L37t3e6Bkm5wIZABM26wjr7wLzAAQL1u8E7AMt8Ogj2PIPqN8v1xJHCB7q/vzTEhTj8/HeC/nfKxLZAvoO9Qr7B/P8BALCG+WBGvKq7A8r9yEa+hkhFgv+/AcA//Du4gEn9Bw78CQsISEJ4+7p/vzs1e3w5woSBhwk5evWBhQI7gDstP0lCxgb7BMN0RDQM/vWHQPMgZOrHjT9xNjA9OriHSIJFBgWGCUZ08SJJRH4GS89/reqBwXvJQbb4O+d+Pz9mcigThz53/C25djeCfMJ/AP2GxbA3RDvARTj3+rVFyYfBwTu/A8O/xkCExQE7RgT/PHyAPwGLTA79N4D/quf1bju9+H0Ev3yI+bT+uPmxwoO2hQiozc/7CbqagW6d9/b6dA7EUYhFkn0EamNyefsGBH5Gwfw+MXU7zg0CS3kG+fu0hMOFQgH7gQzOOnTCfoaCwiuQf6BtBc9//IM9v0NBuUP3AEZVPG37Aj61A759SP1BPHwHfQBNQYn88LX/uPt+i4KITb/+Vss4DDO6/qG1PPl9v7l/Av5B/bt+dv04OwN6HGzEGa9IDCB4bY07rDzrqARKSsDCh7U4uCi5eDD4fb71vnf6Bf3DQPUJg4NAS3j5wn+8gOu+ecLAugZBuH8SrAFHdAw3pcf7tbS8PXj8Nz6Kq4WKr0/8LwFCRXvEhz8EA706e/P6QPb8Av+HwEIIBYDFBoGDgYTKCLlCAfV/xASBw33GhIV+gUCDRT+AOwILyErOSsGKSP20SEq8CEb8f0DEQLr4QIHFw727vf9ASEbDgcOCgXrDh0Q/REGGSUoFvvnDvrT7e/X2N7R7vnvBeni38X3BOEJ9QQK8PkC8w8JgbKajdG8vL3OCPnVCu/xEfX2Bwv8BxoR/AsPJB4JCvzuFgH+KEFIp6OdHurY5cj06/Pw3+H/Bd7+EPvhFxMj9xLw5iE5AcXbG86BRBrx6dz3Fh790ygi1a+l6drpx+/aHAIIHQPbMRH+LDPzNBUCNkNOosOd8ry5+frp5ubCGtnSWjz6nxzf3urnCO3i5unS4KbmP9LeNzi7/Ab4B/Py6fbc+ezpy/rf/uLe//fyGTTxAgzsDS8tvMLK7tTb6+DCEfe/GADf7gYQ9fAAAw4t4efJy+LvAfDygbkk9x02ksMADgclIxQx592zHgcCKhDyHRII8eAA7vTpHBQxnsqbzg0X0dryxZ+/Bio75P4L+8UP9BROwpjGD/DiDvjw/P3s4tEh+wJDssQS/c31Fgkb6+HgCfvgEAvSJhbsy9HR9PwB8QAYDRMQ7+325OjizsjU19rl1eTp+ezZ8/fc+fbi/B8kKCARJxgIU39TKltkNj896g/4zeT4vO4B6ubRx8S9xdTe6jIk9wbw/RAA9wku+yL8FfbrLjUD+Pj34+jvGhX/8hUH+xT9A93c+vjZ3eL3JhL8Eerm/AzxJBcLBw4D5fH78uXlw8nm2NbjGzEzJh8eAv0O9/LeAgAU8LGBBu7L9gXSGQjR8esCxt71qeMYAvGd+MrLI92k1qze0p7M8PkpARgLC/v4IgoS/vb66vv+/AYVH/ceFvoGCx4e7ArGyqvBF8/G/f/+3tjO/gP1AMsJ4/EI3/oY7/z54/YB5wb0wcoP0N/qqNL0CA3/KxcVHhsl5+DYGAn3HxwIDAAaCf4RDBIP"},"bias":[-0.07397,-0.64738,-0.55718,-0.12507,0.11875,-0.12538,-0.029239,-0.074854,0.062198,-0.77401,1.27,0.32496,-0.43199,0.1466,0.57391,0.53117,-0.75785,0.59631,-1.2688,0.46322,0.57226,-0.12566,0.69754,0.48212,0.35138,-0.26708,0.56969,0.4235,0.12814,0.82316,-0.34029,1.6687]},{"kind":"conv2d","inputs":576,"outputs":256,"bands":18,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,32,3,3],"scale":[0.0013499,0.0012098,0.0017867,0.0018819,0.001297,0.0013666,0.0011583,0.0013121,0.001696,0.0016041,0.0023941,0.0028491,0.00233,0.0022707,0.00182,0.0017028,0.0017892,0.0019835,0.0016858,0.0032935,0.00091567,0.001442,0.0013662,0.0016476,0.0011633,0.0011916,0.0018103,0.0027986,0.0010535,0.0014259,0.0017155,0.0013687],"int8":"r/z+se3iktDO2/cc7/YVAQsiJiw+GB0oGw0QF//Y9vn1GuHeDysd8wsWFRMEz9UjyOYI2/ISD8XnF+3wJ/Ln/vHrFxr29fHT0Pfi2wDq8gH7AusD+eTq4MvXEf71GhbhIh/o8A4e5/fuEx3u3acHEAEH9eAT0LDtz9YD0vYmFQnvEQ38FfLo9ub6GfIRORc/AwvjIxkTNSEx8NAfu88jhsMyE933GwYSEe0G+fcELSkCIfz/wxcc5CH/3RgCCwECCyIlBgsR+98C9fMQ6uPr5Pyr6uPH7ISB/hUA8fryERLi39nUD/D25NrN5P4lCRAaz+bnCeLH/PDFGSLNGB0NHR8Q8PX08Coe3DYmxRoJ3dje8u/+1tnt5/gL/voH/ioVyzgJ5yXi7kbB0NXMBQsT3/HaIPgczr/W/fwGZfwdC+T8A8HY7AXw2t/w7Pvd2NtEgfpV3f4UAKbSD+wH3AER6AIQ+AcX5ffw1gDg9wz60+raJf8o7N364Nm+Mxi99+OY6PPDu/q91fLM8M3f4d9f4M5BwLsfwYQlxZkKu/wJXuawJu7DEyPjxKUREMwl19YvEtcFAbrvAPPix/AywOA9oQUBGMb0/NHqw7G+QQPiH9WaEvzP3vvV4Azq1BbdCv3l3a6u+ggaI/cz/fwg/PUoAcbs19Tz9f7qLRP5OwUW9AL0M+TwIMS5CcnJPl3pLyf3DOkYKQvMG+uw3QDNWB0DG+LjKurFCSwb1/T8vvfMQBUYHvUT8+sWsyXp7C4I7t774O/32dvew7rl5PPt6wX0DgoEKB4ICRkKEg3p2wIS7w8X8w7q+hEDzN345OvdJRT6FBr1MPvGA94B+Ofe7fXx893p+AQH+PYA+uzzEQf8Gxkb+gQA6wz5ChcC6B81vw5NDRk8yO38xvDjDArs0dPq/gPhAxDrAf4CGCQH9f/16Pgwz/9/3vtBFyP6HBbYGQ3bBSf7IETg9SLqAfLuFAb7+PAA2eLh6ADx0NvPz+Ad5AwlDP8Y7O/9Auv9BPD3AB4f9Ss16xAbA/7wBf37DhEO6xASBz4nAhsH2/Yk7x9J7g8syPYS2hUv8gkV493t2d/y1uME1voMr/AZ9g0e8P8M5/oQ5fgCGvzr/9auFP/X/O/t59rgAPsA8uTQ277HEf0W1/3IChbkHtXO4dW1IxXqAPr8YMe8Lwkb9QECAcXA97L1EfDyFPsKDfYBCe8A8RAb7xwX8fX/BxX16/YB4gcJFf8U8/EgDAMXGfP4FPj8/uv8y/0Yy+cI49QUscHU5+vwIAUbq/Tn1gAT9xMSDST/9gMN4uf9FDB0CRM/BeUEr/vswsK3AfoZxoH+PRMpKSgTUY3YSBwiHQYKHCZGECkuKOTw8M/B+f/v+uvnA/+x9/X/9fMFbEQtUCITDAzpNNWpDBb7BPb39AlE5O4kFvD04g0wDwUU8/0TO/nJEwEO5d8SCPEZ9NHTAAIEC9XO3/Xx5hPFpekTuOT97wIK69MRDOQK/BYOOuz1WA4fIgb77dDkB/4DDwr35wq8B/Xe5Q38t6z0uZf0y6w6+wcsABgoAAAK5P4b6xY0CCU6JBMJ9wL6Fvza6+YB4NsFBQAZ7Lir/vPd4ezbGPXvJwYbC87LJxkI9Q7qCgAD+gsW8fjo+P326O/n8/DR//f0ExsoECZNChog3OcL8P0CTDf9wqSJtMOBzdak6+qV3vGV6Q4QCsfOCwT56O8NHiAsKTRCFfH+2ty8D+rjOCpFFAKv4ezVt8bcHwMHCBob5+n/89vyLRP9/R8SLf0BGAX0KhgZJw0nFx8yECEoIP0C5+3XBhj/s7eqscjP8LWyBAUcCBglDQwLzsz2x62n8ODe++PwFd3U8hD2JA/gEhAN9gbdCigs+gIA+BMFC/gb1s/97/4W9NPD7tzK3tbtDP4GDPncDBPsAswHCMvIB97fCggP9wjHGe7xIFZC/yo14RL/u+P/vu0O0OUAHATrFgYBGQPXF//ZBgUJCALX+cvu/fXn/Aws8vsMCAb71fzn7vHk8efb8en6+QUK8gwCHi0Q/hY+rNwevbQD6dTk5NCw5PsT5rml2LW/yOCZBOapJCzyCBMB9+fzx8Ye58wtMWstNHUS6Ccl9HYh71IU6TfU3uTaEyrqChTkztvUz8eBzc2i8eoa4xU/3sMCyMP3KO8NUB4MBlBgGzJXAyQ0Nxb3NRwYEBIPBea3BxAKGyEt8Rtj6QczBRNDG+nm4eIZ8ewAAzYL/+738vmrv+YEwO4Gy9DxIhkA3N//FwX9KkYVPEEGUQfMBBf94v75yvHuMRD9IgTJKALo1eDkCcv4DMoO3tLGyca82uvpCPXoDAsXGDEc8wYQBAUHKBoPirnDz8vMEgAG1QAlLBZGWywV7/HIzLyaC/Xn48vf5czH/fLE3dnc6fXvxe7j+BsZCCQYCxAC4tWK/uWBE/mq1MzS0rzF8Pnr/QfZIBf1FvQQHC0H/gcCCwDxICXlAt2gJ/OuIhD87PTt/gL5++cTHBwnJwD9HQICDAcGFfQEw+HO2vHK9ATg5t3U/uLH7OnOMxoa+vcmCvc2Bg0LBwEBFgLeRGNjI0lkDhAlEh8GAATOMggC2Neo8QDvJRr/9QUWBg8LERoWAu8yAyQy8i8RBR3v9fu5Be7B+AkZCigUHh0H2fD70tz25gzyFwwqDxUuFAYa4Nz1zgMGxxRMYM8HL6krL+EoGdr/IvUD++4GLwXuKwbGPC//QSIhJPrp+uTI+NPK77/LCfL14LrNDsk4GuH9ATwBAUf83xLr8S8o/h7+5AXu3vIC7Pfw7+3hL/kSCdcDBuDzPPsHGfwxGu8bEhAF5xv9Mhz5SgED7KzKF7z97eP/A+/yHuH9fyjvQBooDgjtI7/ZFtbXOgwnJc/PLbbKJ/T+1Pr39Oj88PEiQeAEFeIFB+b4XTfYM+jUGsrJwf/Nv/vTuuX5QyccJg//CwcD29O82+Xl/+roJAivC/rYAA2cFhMJIAQJDQ3uJxS9BvHbCAPCwUYVCln0AEMBMR0uJhMq/u4ZLQvkPxIGDCMG5tEZ5dve2OTqKzMUAfzm++zp68r1zukH0QglwAUe5tUcJvn8q733y9/pxcCe9NTN6uTEwZadMyLmSh/88i0K/hL0DxALfzUcUevlJO7y6gUY78vvBw4VuwU84tbx2+r9sP0Y/AMY6//k6qu8Cuvp8+HiAv7tMjXE9QEGu7MvOHUkMyxA5ccX2iV1VS0qG0crkchBBiAUQD4dPNzGGx4y6ytchrX8ssyYAfL67uHv89jay8Xst/g2EvoAPjcQ8tng9ubLt9n7+crN9PsWPRgvv+Ai+AgRFQ7o6MfQ9+DbCQz/wdb9EP35Ex76wr4KHB0sNT9MHP/hxdC5GszyL/IjCBpFD/f2JvoM7Dop9OfOTSjP7wkVv8EdH+rBBfgQLRIFwAEcq+YG3L/D8PjrEwD9Cff16fAGwtTr9I+yJhjL5Sv2+e0Zyeq5m9PEtLq/4iIrygknrdsR9fYs8/BS5aHlGugG3+7r/esWJFEEHm/ziwUU4PoQPAYdQ+TS1/MM4PDXHve307TT0f7+5gHw/Q/Xy8zpAPkn2P4c7+vZXP6W6IEKLAYgA04I5hvrzjD1rhIxygzO0RYk6fIZ0T0h5PE5U9a18A7qyScz2fkv5W4Wr3dk9QY03NzQ2wUSx80yuiTlxeHi8t3WzgDo1PEAAOT0+sTVJfYE+R0h2UFBKy5bA+j4BQbR7P/k0PP29C8t/SNq+rXw/yNZAucI8/Lp4AkjtNY2+ccZDLIqL9/3IE4A3fJJFwIPQUfb2RMHvdEP6r7d9fnNyv3qutn99fr60fYa1P0GH/HYIxnz0UpO3+777vPz/Qz+3Bv94yj98Qv871JI5j8M6Bj+/y4OHUEM/vnr+ywN4hj34/vuTEwHb38jKQftx6XmxrT99dz01MW/xsrK5c7GBf7kB/sK9NnO7fngAw7h+gMA4ysh0RoT3xHlyN7Y187M8ecwANQEJfnv+ffk7sLOEefTD9Tl+dvm3OzN8vXmEWIO90Dh9vPIN3E7D28hJDf599rwHAb0C+bz4PXp6wXc9QX6ufBH0hdG0zYZ2OYj1u8d//Yy6R8v3BAJEBj3JPndEeTf9enpAMvKAOa1Iufiqtkkxwwj5fgN7QMo2w8U2/b3CfLu6NoFGAYWrPT09A4NDP4A5AT/2QAC3OXh/Rn/Ah/nOgrvITIqHz0y/wkF7Rn2ARYH6wMO7wHzFhsJ8gsA6uXr1u3qBAX//CA28RUq8xIm9t/j+OrwGQvx2snE3srV3+wAuM7DgbGi2MarGQQHB/sLHwwRBQoT//0PCREO7ej46e8A9/UABv32+v7wAwb5/gcEAwT+BPwJ5NfyAuj3/gketrzCvtCjxfLV7CDv5BLr/h/hHAgXGh8eGg0qDBsRDBD8IyEVBAz6/evY9OT09Rvt7w3jARPYAwgU/QsJ/iggCwsQDhDt9f35GPnyHAjsBAohLDxBQz45GhEkHhEKEg76+QoB7ucE7PEN9+35AwwUCxYtAhkf2sncw9Haz9L1+Q0A+R/6+Pvw+A/88f768gv29wUH6P4A+P0H9dLnGvj7DPkCGxEJ8ezn6ubfBd7m/vPxFfn/PSsgMCL3Fh0AO0xnOStCHRwb/Bo5FxsS+uv6CgH36BEV8Pv/R1V/NTZDDRsfLBkfNzg8ChojLic2FisaBiwNL0teABEOAQn93One0tfQ3trmEQACFQ4IDPoFERcv+Q0pBfgvBBY4CfgF1P0ETUZLPDE0GRQaGfgDEgX/GAYGAwv+DgL5CQYQBh8lAPwL9OkPBBIW6vwbDQ8oAvYDBu339//43ePu8uj47dkBHB8zLCw4JBwnDh4h/hD3CP7/pbaurbKv0NC/ChAc+QIEDwj/EALa5/z18fzlFSssEQX+EBL+JSkHJiMXCAPuHR4Q9PvaDBPYFhEJ8gUV8vgTND8rIBMNKRMNQ1xcTU1VFR0k6vsF9/kF5fwRDw4SAA0B/gbwR9gNM/sAExkDFRHwISXsERz86CFMHxs2EA4k7+767t/c4vX1I2x5B/zc7QAi6eTeFjsHMyYA1AMZut4M4gQf5/grDBdT7P8T8NDwDuj59trdEfn1E/7TAfDcKQcD5+0O89brA/b57tjAJh82BE7xFxL/1ODFyxDiCiTv9gfVGyHy7uXWFg0b3AXPFDAOytfgubXTM384CSkJ4Qja+Qfm1RDp1QC/yQa07x8A71hS80hNytvd6tX03e8M6eLMiLSnxODgxfjaGhweBvH7+NnI9wfj5wT86wb8/Qk8/hIlCwYfKCP8wufvvuXFIhskAwsFAfz9CPXqDdDqK9wBFAADDhgQDQnVBKoANiEdKvENEiIk/hgL/+3qTQAcAN/bMNPSOgYVIe7z5NK6JjIOCgkYJPfM3LOsGPPgT+/q4NLDGRfyZzUs8/MYMRQ0X01HBg0JSxP4Ni8vDyI1BxQn9jsz+Av+8/Tp6N7kFhIG8NXCy6ee2Ky9LRAKd0E6KhVNDAo02vEXHf0BLzIj8R4B3PK97vcHGjIxnb3oDQkYYDA6+9X0+braGOgK/vv74Obv/QsU4962CNHcExsezOn8HPQIWC4Z/MjT4dPl4Or0CuTh/vf8CxU+1uzUzsz1Lf8O9PTXprPU/ujmgaSIxtHgQkA/wtsA6wYQJOwaGCEa2N3h7eHM687HLjciSi8u4Pjv3PvVLPfmNxQeLAcS6t0GBgPiEAzNWSscCvng5+Dg1OjVwcSCverSKCML+uoFvQLxyr6u/O7qDf7zvClQCPjpwNvI8xUgMFcj9DoC5hTs9TkT8RIk+or1DOTJo8C61vrzcS0aV/kJu+Ap1OEXLdPoQLjS29b65uP8BPDW58/e7bzY+QkJ1uq8zfLf+Pk4p8LW1AkMaSnF06oKnsj3Hk4J0/30Kyj8FipKMjcYKCor068k3u0m4w89MrekSj/lFUj089UXR1kRInjbGUIKQSskIwQRnrc0keLY2+LNO0Aeir3dzg7kRTTcOAVMFBA70wgF0QIe0vYaOhUC6Pvm6w3hxOTw9ik2Ix4AAYHZuuQ4pMbXHS8H++UA1kpTIPf67pnf7u4tJm0V3t5F6vIEaUrq7+oX0AU6Cvjt/e/mKe/f9yoBFBgT3Bn17fLn8IihBfAOMFN0s7jhy7fP587E+uDw/u/9AwP2AY6fEwUL9w0v5f4Q3ecQ0+wmHf/1Au3gIAHi8bkD274S5fT36Afk5fvPvAD+4gYi7AQmAxon9vL7EQAACPL3FBgh//MB3OX65dBO6eFjGvNP2erS2wPm7+Pz8QD9BtLA2cfNJjxFG/fV9v31xB9/1AFMxvkV1KLkH/n3Ee/zDI3rG9X+9PQnFObyDPzt+R7x3Q4H3gr87u77OAMAFBUU89HoAgn44NDq27XJMsHNMBv89uv5+Cg17AwH9fjyCDI1JyHx9Q4bMN3bGx0vFA5C2DUn+Qbf3fjmotnlqOzNs9TrwPxvsuBUze1H8Bg2B/gB4PjvF/8a+eDqL/Pr0+cp7wMVEBob6tvX8r/jCcjgFhQf5/UdHiM3xdX3xdTbwMfWxaeBvq2JDd8CUi0lQfDiIP7s4Nzrwr/W3u7kFdC1Juja1OIZ/g8D9uHZ7+z2+fD36uLLz9zg9//58QLh7ObfIhMS4djc2dHA/f/4/OYB7uX0BAEU+ejcBwUYFyP/I/kNFPP5/hDfCwLsAg3rCQj60uMN9AsOsaykztPe7sG108+t07Wg29yoEjbf9vbp7fj1Ni810ub39f0P/t618PsK3dfS6ecKIy82If793bS10rqLGwEMCBkbHBYh+fMEEQ8SCwcTKyodss6qxeDUAAT3Hiwr5N7nCOzaCAkJIgL6GBEX/+PU3trY1uX7CAAAC/Le1s7O09be9A/wzNzqBgriIQoR1sPFHA8VBfHu6f34tcfMwqq+wLXVBwAODwsVBAYM5hAfBh4r+ggdIgvvKScKKxn18u319ev67/QRJOzW4MbF8vEF88vQ6ODeBPzsCggQ/A/6+fb6CQ8XAAgK+QkGI/oGIBcDDgcECgHrHxz6DRkN4wEM9+D66/nt1Luq587U5Ou5lsCBmsiYnPK/ENvJCwTS9PThDAb3Dwb1APQO/B4FCA4C+vsKBga28O/I7NGsHv389e3y9fDoC//vAvThKBgQAd708OPQ/ADNzPrtABIOABABGQwFJyEdHSIYobrGisDFpLiV2QQG/fsI/BAIyNn8ChLjCQYZ7fbv/AAV8vv5GAPJ/eTL4Pzb8vLuEgz9/g0Y+/0LFQgqDRQnFv8FGQwOHgUL7vwZ/+sOAwUYxQVDAwYsJvbe5gMFtd/k49vLAf/y+wIm8P3qBRH26BsUtDEc2Aj58fcFQhzg+R0L/QsCGwfYKdzv+Mff3Bw2B+XlEQ37Ah0k+vT89ez3/PH+8gD/4+jk5ATQITf2IwwIwc4U8Dc7AwYi06IJHrQTB9zxBfLvDdAIGP4QJxsHTCDC+voVrhQh1f4PJh4MBjUD8isf/kEY+Tb27d8jEf8JNRH1C+/f5+T0t+fuHgLy7+oF4uslteUjAfkpKgAsC9vDGh8m8g4PCcziF//7BvjzDcndDgX+/1BMLQDK7PIF+AQlCe7q7u4J3P0DHSkkKAIED47iRj//JAfu5tMdEQXg6+z2+PXTyQIOChMHEebPAAn2DAP5+vIL4zAjE/7rKp6B7tYINRTyKh8e8PDy9QXcDhcCFgAICQsC/gT13BZCABUv/wsixvHs5dq19fXtyfD9C+kMNCXo0cnfCvr4Au8H0dHn593MBPMB8gIDEhMG5fTn8yorDB4d8f8Pp7Cz59DJRi0GutGYpMGM9Q7HCh7RAzMVCSgBJ1QSFR71Bgfj4Sov/QkMDAgGRRYtGxP+OC4S6Aof7gAIHiMqH/7hCQ7s6vLZtuHfqu7ZBh4L+P8C6+31AhQYRADrJf7/NPkLMyo5Bxca0uzsWn9VNF5sCQ8NFUEzMCscHyY6AOHLDyEcHf/a5Qss3QoVExwz4NrY/BX27CH+uej87/HtHR721PgbAP4WERQh4MzQyd32Dvv1DypO/xhHFCAu+OS4FPn/ARE4EdsF8dvxvc/3Pxf+++LMWT8SNB3dHSPT/frj1hz46yPwxNW9/RIT4Nv+wse9Zw3cXAuz+qS1vd4kzeDy1uTjut350vAbC/gS4MLnH+b9NS5H/wYF8RUNB/4Equwc3gYwTUkexPQgzhA/Lf09IvW9HQ/0AzH4UDkFKzoh1tLswOJJzvRp3+kUO0/pLyTHOv6sU1C7CCigNiKSKgYSJiIStcsFxBYO3xHu+vn25yUs9A0UGk0pBfANEiVQwQ4Z8yoa7xUMDxUMIvThEyEQ9A4Q9S8j/T0iyOK08f0lB0Y/4Scnyzki2Us1v/fOkNQXy+kz4fxvgcgf3wsjT0s66Rr7xxcm2eLg2dXl/b2DD+/mEykKBQ/98gDl8M3m6boGMPFFFNcD08vz/e/fA8/m8fjqLwvWHO8J7KzG+cOk4e3hBtbpMei8ysTzpazQ7MHswp6Gycbz8N64FBL6ET4P5hreDxX45/rHBxYAztXj3NXm4O/x1s7A8/fdHAEGx+0mssv8vv0zu+/g/N7Z6s+zH4SxH9/NFrLBMhPMPikZHwjx46qG0sKs7KuoIRYn9uv/JA8SAqjZEpvUHwIUHgXsOB8IRiDtEhIZ4vL44PwW2KH0AoHSH+79Df/tB/vkDAL9OjQuSiwy/OQN1+kB8hoiyOAxPRPhG/QUC+rv8vDvHwUN0+jn0MydFO/GDeXX6w/u9xcLODgeo+DIsNbRrsbY7ca9FQYII/8Dy+r+1wAmvuAX6ce249vTA9XDmfktnv/56jxBKO/7FOT99PAcCRUQHCwODf8O+kxC9wv2AQwK2eji9CsWBCgz8u3q/g7zBx8OOR8xAxb/Iw372e4XAQUq7N7lyufu6Abq8/rlAvXn8eTm59/PFQHZBv7UNS0cGjwf+gX3xsn8353DBOEQ1v4x+dQCyrbD3OK3xunI2eizCgf7pavT5P/45v8nOVchIjYMEhwVOX8/Iz0bFyX62uHs9fbLAATn3ebf89Oy2Oi4FC5M6gwbtt0Aib3/wtTl9vUF71RUFDNDC/cGLhoG7vLD/RDz89ua2QDcARQX2CVE+jEY3vT9+ffuw+HB5QQKCCQa3/Py3PzpoNHR4/rn2cvkDRUF7/XPCRIFRi0YEBjqA9LODSMR6frp/wUKCPn6HhMFAOXl7/AbDQYe+g/+EhE6FwcFHhP9AjpDM0MeOici7+HWJyUhBCYg4e4B69bwBADf8PD2QSIHDxAc9u/xGQMNHBL5YkswPTb2JQUNKzgbFiEEKhkFspqw/93PBeoA7QUlAAYv8g898RYMBxckwtfa3MjI977KBLTx5cO+Hc7BNfXvrYuV2IGG58jB+w71Nf3yBfkOGg7tPzNCKwYzGPHsG9zaLfzlCAUqDdMSFP456eAb+dXu7toD0r7Ly6Cu38ux9xAU3vYT7v7yq7OMw72x/OXGA+Lo9cz/E/IlEilN2egMBBb4o7So3OXeHv/uvsW40eLB+gnaDxUE3/Pv7vkD2vPaBQLu/Anl4PXkGyUgDggD19rW+PvvDREI5ALgyvXACBL+5vwb/gEYHSAUxNoCAQYG7fEM3JStGMzhUhAX3L+WG87IF+kI1uL3BP4cJy0v3On69f3KOgvrA9X6DfwEAfXsDAME/enf28nbDAj18fbo4s7Q9b3RtrCkAgv6CvEE/fwWC+re6dftLxQJYTgmgZPh46HNGusW+OfCAe6tEQ8nzuwI2v8T3uoj17TIx7ncMe85wL23qqSfA+TxLv/ovse9+v/9HuDnJREzFwUN2cvb2snlKxALCAsOCwkJA+j23cK+39/R7tkACg/+6/Xe/gb+2ib9/BcHJAYVvMvP+f36APTUy7a2nJypKPTn5t8Y/vDzJBHo99zD/+7LA+LH6u7WwMm1/Qb4/QYB7wT43+nwCN+92Mqj9ePNNhggGPP98gjcQQrmwt8W5AgmJhn19QD818L4JAcG3M/q/fz0tfYNqfLkuujDFdrM+gXsFyUISyDSqY6kBf7JCxg2CvXvHN737xoQLi8k6vsi/e4FBv8M2dn4/AHx/vcVDAn/m7TWJR3eQg33/cmlxgYk5ShKTn8mJgr0D/IVV2Ru/N8Iv8DoudUkJSTgOB0C7iv/Ex/w7duS7wS7zLe46vXnPEI528kN6NX7Dxb+KuHHPxQQ0gYkGyv6+P3me1A0CSM0gsMdDxEn9vLn/RQJIVFJBhQT3sbKMEw2AsG6xszZ/gf5MhnURSoI0jglDAfqERTiD+YIDykD6B0Yo9T9HiAGOxX60gEM6+jdHBkXRuH+5vMD/OLh2wgJ8AwJCw3eCOL7EPQtCMX9KCDkECzG//nZFiYQwevg5/YNx9xOw9I/6wAr39/ozvIh7ugIIOQd7fwF9OP5/0gW7E36ni7nGQwYNgLiLRb88Mj8CMoDCPAP+vHP7/7wBAUP8/vk8Pv1FA8bvbHT4rLfHBr+7Pnt8gUBzvwO5icH1ffh2ALp6BMV9QcVy8fQCMbLDQbiLCgFvSpkuiAs+BkzqxpugfRFxR9K4xT82A0LtcXj2vrm8dXcDPX299EK3fUK0xYkN/YGN/wIDNPXwvc9y+E+1/hKCP4cDAwDHATwIxAMEhP46uTuBrIW1c8pBPUXD/MY8db3K9oJPQfMGQbvCgLlvdn42wwdMTUd0esm0dQT+OgSMxsQJBoSBvkX2/wTpu3u4hANMBDtFOnuAgIAZB7dGw7WL+rf3enaGQUmB6aq2IeMFq3d9avYHxfg1fEc2O29IvgJST9DWVEvYjKQPgfOstQV3C8P+UAr6jw8EBM46vsN1/MeMA4ELgz757S+IDLs5ffyAAPYKfY9Acb91LgLAvVLB+MhAvkjnh0BEiX33RAevvIFNjgoIRrr3y/mlRA54ld3r8UG4gPzDADpAtDiz6Wmk7qj/y4BFS4gLgfL+VDq0xPSuQLu6tfQBSQJGv41Ffk7fyZBYxoQ/Nm2DOimOBgcv7rTHxwmHRkeyAEH+khF9VN1Damhxd/T6skCMC3v8wsiMhLwIY32BO3kDdfcG+0s+dUv1cYtNwGsM/wmRxQPMtXscxUWFbXRw6jN1+cY58rzTeLPKM20Lq2SMQ4EFgGt8Cj9GBIqERcl6QXvFw41077Q07G/MAwc/Oz74+/PQUZaGRQ1DPML/PoV5hj4seXPABc8SVBsJjp44SBDNEtIIhUe9e8K8+rtFA/3ZWRMX05XBP7m+f4C6dS99NvXKDIn0sDNxuLu7u8lLThS+xBB6fkA6gnr2uru9CE0Iicj8fM0OBEMKOsI8NYKERUU59f1ztrjxs3W6AcKtdzevd/t0QEAAgY3QkNHYCIMPTUotfHUGhgFKi4L0usSBRQp7CQ7JhUYY2Bk7/ECA/D0CP0AzPYHMyEZHjgmBSMGRX9adUta5d8MAwQnTWIwCgjX6Qjq+fzr//3tO15EY1BmFhdBHC00O0oTIgU84enfEAYczMLQF+icDPzeOR3/AfDtDfwM5/P9D/XxEBcRCBcV5PweAQMN+f4JAxArFh8wCgkU59ns/gUPEv0Q6QQW5vol6PUo/O/87vnn8AMUAhII7QAI/QcH6PP0BhcQCRAINCoYJgsEFPzyIhoTLRkNGA0ECtbDBuTXE/To+hEO8eIaDhQH5gnt6fDb6PHZf0kfKhkHBAcFw8z3CxEUHigSxe0pEfwe+h4c9gf29f/+7Qb/AP4H/wQQDRQXEvkRIe/08Pwb7voM/gAP3ef/+wLy+QcN9gb4HRX+9vfy++/2CPnu7+7b8/3gGA0Y/Pz7FwwMGAHzBfX79wYAJBbrHw/xD+/jX1k5UToTMxcXFgzzHRsT+v8D0czz/e8H7AAPGio4HQYVHwYX4efK1wLk3/Tf5EAFvwAVzOrO/QoK9QYNChMQ/d0KFN3iL+wY59TH9s7k0sbW4tXjDfYA5NzUpfARx9D40AwgCtbJEeX6EQP59wL7Bxj+CxoaJB4OCQoXLyknHudBEuwsCOoWJOyfIPKtD/jIJ0dMBTMx3fMECAlEDr4lGN4BA7dh8rA27MLuSDbzHRrV3fXx6L432sUDB/4iyIH+06Qj6cL/5Php084u0+cRLtsjEObx+P3xUAG8GgXTCeDnFFs86hgm5RwAJ97qKwMSHv4G4rwWCPgtE/gGIfwO/gb52+jm+Pz0GBPvLxfu/t7uFdbZ6+vz+j0VAUE0zgUJJeYQB9vr/gH/CcO/KefVG+DfBBELzg07Dio6EBgu6QYO9wINLgURBhs9KR07"},"bias":[0.50036,0.9951,0.0075558,0.66096,0.41158,0.1927,0.60681,-0.059295,0.15627,0.021454,0.55357,0.64641,-1.9938,-0.11199,0.05339,-0.11417,0.71628,1.2096,0.96162,-0.44477,-0.14616,-0.46972,1.5667,0.55887,0.95872,1.0896,-0.3133,0.3058,0.030487,-0.99067,-0.69174,-0.09615]},{"kind":"conv1d","inputs":256,"outputs":64,"kernel":1,"stride":1,"activation":"relu","weight":{"shape":[64,256,1],"scale":[0.0031136,0.0028543,0.0010248,0.0019704,0.0015644,0.0030981,0.0037559,0.0015769,0.0023441,0.001767,0.0021993,0.002153,0.0022095,0.001738,0.0016388,0.0029789,0.0013338,0.0023334,0.0028583,0.0022384,0.001592,0.0020574,0.0040645,0.0019409,0.0027499,0.0027143,0.0019849,0.0031329,0.0014935,0.0020369,0.0020245,0.0014758,0.0019197,0.0022941,0.0018799,0.0022828,0.0023382,0.0031352,0.0020559,0.0026853,0.0015617,0.0024974,0.0018003,0.0020455,0.0013982,0.0021977,0.0022476,0.0019686,0.0017977,0.0015218,0.0014768,0.0022359,0.0033809,0.0041498,0.0016993,0.0023393,0.001713,0.0020141,0.0021002,0.0015043,0.0024008,0.0036187,0.0017317,0.0015639],"int8":"LAYY//Hp9yQBCDPuCAHiKr4GFwr7C+LqH+0PAxMLDzUREP/9AwEZJ8Hk3vHUyeoV2/8QEAQPISXd6wMAHikg7VA6CO73E93uPxwMAvbk9//xE+Ph6O4FCBvd6P0LBCUNBvnO9gseITIL+NXYC+gSEkIuGCwjIhQrCDbv9/QYLwOB+RQRGRsc48zOBsbL+/0B3/IDGvsE+hwdHCv5AhH5DMMGHRsUEw4S3hgOEi0iEOPy1+/y8AkGDQnRAuwC0ejOGgDZ+OD9FxoiC9vV9v4KHAUgLw4yGksXOgolFBb5+x7m2uvs9QLlAPc69ugWIervzd/45Pb4H+wyLyTjEQH1CAHyB/oJA/wC/8LdHhkY/Q32PxHbAwULAYH1BQnSA/rx8dPvB/j2/gXPTR3fCib/uPATEfsV/toQ+tjyFxvu5PUK4O8l///7HeUmQyTtAPP3B1QJ2unYwM3tqPkF//X8F+nj09Hk5fgFBTody/cBBBb43Onm8OgACd0LGQji9wT4HxXw6RYHFRG4xfQMCw716x7A5w0LAwUPKSDjJh4aCvrfBwXe/+3t/NMXDt3+7gkHBvkYEwYR3OUC///3+unu2/nh8/YIFAb/HbMHEBL7GRfb6R8c0xYREssYRCMIGxn2pdbX1+4HEvEDzcTd5vMDDQsI/BIF59vhBbj0FxQeCAIh/OoJ4vUj8jlSHEALGiwYsu3tGdzEAu7V2hcR3gTl7Q73/OovCvb+2rLAucjN+dMIF/zc4/Y/Dv0MH+UfF+LaHu/9AM8P9xD0z/AINRJB/teB2dvu5uX20h0BECHb4/D8FPi5/t+769mw38rpya7xxvzk2RRA893Hv+qTAqK0wLwlGQjqtNPoUwcTNQvyB/0G9NHqGAT3A/nVuM23FeElEhH0/Pj6JRiu2MbK9a+43BUY4QvfzwYNx7YAorrgvArw8uvnBAgKITov6A/uQiP14sPnwNP52/vRxPcZ/R/xDQbq0Pms7fDVDSLyATATOBfLGwcCGAkx7Rb7BggXCCgX+vQUAAsW794A6QUrEgUA5/PwAuPp8eTCvMH06/Po7e8MBuUGMR/2+hgTCRT/BOm6yeoVH/XS/uzo9O372tDrzgnztqTREQW7CR/t7hELAfIqMP8KA/DcCRkHGSVEMxH6aysgGQDwDw5tKRAVCAU2CAAcAuDjJSO77ATw2/jY2xfHx+XmA9Xc9vHs9A8nCRYk++MrFUcuF+nLFga+1Rfoge3q9QgE9ejpBwH97BD84R3U/N4NDRc9KVcgARNKLQYfCwQB1vnr9ekVA8brISAI5eYh2ujkEd8PTzIc+BQZHy8ZHMLa6Q8lzjDh/f89KQAL3sDZ5tDh2vHzBBS38Anv9voK/C4E7+Ll9vzRxgvsudfZ/ODz4w3+LPn1Cg4pKuPy9dUFzuDk//ny+9j1Dv0J8azQ1+na6tPZvgH065jN8egmNST91c7ZwhxOKRwM5OC4HAwIECpBY1AYEQQfSxtMRUzm5t/63QcofzoIPCwuK0sFJlYuN+rz7L8jDioC6P306uv24tb1BeQ8QzXc2+TV7qXS+yD+8ef1CxH7JRMdAOq61crx59zHwNjf9fj5Cw0JqZuUu4y9ys0IAvfOCwQZDvPm5wojECMJKBX33fj/GA8vFTg3IzMR32VAMgdVKGBUTktFI2w2Dv04PC8gKQDP78XbBgTq5Qfdawv4AfYc8vAa/dT1HPwB/h39+/oQFgUDGv/78v74DA5/CuXwDQARE7zV59/l5Njxz/cNBBHyGwlC8Pb3CvYK+dzR5//7BQYI/BYBEP4OCBIS8/YG/Q8SDvEoGw4W+ggAyu/+zMzv7QKwJhUIAgP+BsMDHvTc0tHw29D33uPW8BYyGwgFDvv67kLt8+31Cv4QAeXyEAD7EBXuLfvW7MzRzhcTIiEWHiwwHPj8+Or3CPr1EAcE4vX9AyIN8gkVHA0CpxwcCPYBBQi36PEA7NLb5rzb7wQIBgwgChYWCv//+QTh8f0NBfX9Gv31+ALx9f4ut/D1+9j1+goMDPfq6gAD6Pzz7v8A8/vzOSMFDf/1/goiGhYHEQMFKe3q9O37Dg8HORsBARcN7gDy6/bw8uj47efb9ubn7vr08woBBfTs+/rTygME+xAbGxkI8/LX/fXo9/7zBvX4Fvnv+g4EBBYH+svq9/v39AT/Jhv97f71CAkEAgIa/fMMDfr0AgL6DwEL3vT09/X5+ODk4hboAgAXDfoYE/0E5+Dz6/8DCQDyAu4L+9nk6PH0Buj57fH/6e/g3eYKEw8K9QbgHgky/e3oD/r/HOrtCvX73cn3BhLj5eQR/wDsAvIK6PAB//0NLQrSOQwTEiASDBbu+RMAEAn2/RQUFQkf9wL/1NEA0tn1AQl/IADt2wD/GEQSCgfwEg8RBBXjD9748wPJ0uUDxtby3hk6DSH0Dwb3Rg0kBkMIDQYP/RfuBgP0uwf+7uv20gXswAXwDxzh3NoAvryzh8PJtOu+BQEG4//gD9n19Bkn9v4AIgUL8gQU8GIzLRgH9/gRGd4g1Q3m1tzv4tvXBi3d3Bvn+8Xw5sXVsQ3g+M+/08h/GBUL+e8IBvnS+OMXEREe0tfg0PnY6IUK+u0UBwgc/rO8w/ra1ODrVnNALwYUHxnmA9gE+CrkCxsoJA4uHiQoaSYAAvEDHwfZ4dP11Q3R/9EAABniHNezMyPlGeHYDcch//7g6PgXDNIKCCoa+/zY5AzzAv0KFRXW8AAKCgsOGOjt+vz/+PPVDATXE/Xr8+fe7/UHEjslFN0TG/L6/wASDebxABMJ+Qbjvrjg3wDSyH8/D/8Uzcbe5BwZORXcxbcmFgIiI/DU4rnMzu3qDQvcPSkI6ujE8g3d7uL4BBIfDvTM/wUh/w76F0wcTDvr9szg9gouAvcbFzcsJDEI5u7eROzz+vbvANTT7vv9ECEKF+sF9B8I3u3e9NvR+AH39Ok/9uID9OADBT7sCwYdOyT9AwgB7M/ZFtvaBQkP+Q8qLgkiJQXlAhTrAhooAfToHCT0FuT1EP/lCh3u5PUMEAvoCg4ONR7yAwTvCQYaG/ju16jPvvUH/fQYGR0XG/jp+OBBGRQlAfYM8dbZvenb6PIGx9oBKhgfCgM+DhEO7e7q8ty59dnh+wEN3+QH8BIgMxR/4vTzBgrs4PIHDOz7Bw4WvOjW6N3iCgq32QDlIDQxChYZKBgQ6gcO5wgQDCcO+QUa/e3nHxH8A8MaMTUVGA3vlOjotdnuF+n91fP8F/4FJSsENQDn5uXXFQ4TDufo+/cD9Pzk6foLAtzN6uYF/xwMwL/Kx+Tb5Qfo9gcU/QYUF8TzHPv7CgDy7/Hp0OPg6/YWIAgA+eXl3MHJ9v/j4PoWBPXm7BUYCA/R+h4A9ATu7uTfBPEd6N8dTgH5AwwDFCUa7OHn9PPD3sjdzt76EykM6ygAJDEKAhUbGBIQQRnt47sKMSQOBgXf99LI4ucjPRX74tr95+3++e4L7xba2qjF5TYcFzs2LQ1dHysnNKSyrjIOAA64voGFTu3c2vbM2hVmCOjbxhwcPBfmzt/d+OzwLNvd09/t9tNKJxMZGAgG5BkIGyAZ8bPeshw+7x0eE97fHBASDBgaLfPS0OvrGyUcEdbw/vnplbD8/db0BOXb5zgfQRBLGA3n/eXz9+fZzOBBDCAc2uL9FBsCzcmtFR8X9wT9IfBLTzAkEi8CJgET5ugnzw79+QHHNhr/FSoPDcs6DPj1IwHj+t/35eX0FfbSvgbzFDQZDt8MB8/Y/PnmB0TTwOz3Jyvr3CxrLyfdBwLOAxQFBwsO/wDm6hgPAesN4TgxNyACBs/9DhIO5vvmBr4SEvkp9wAFtCINvekb6w7o9C4xDBfoFgY5NQno57vIAd7XAAkc+Arz8QDj4/rx+B8jOhPv5/ERqBXlzPoGJBDhCjMbNvvVCebxHyMD1xz+9dvTGNLzBeU38qnPIRoXBNMfQCYhARMi4fYmBPjZ+xK29Fg8FrH09e8ODdG52+jlFNYLKQfd7erEBQT9Iw8J/j/m4fn6BgMV/c/nBBcxBw0KBisqIicr/4ET0OnZ6xsbDfPMx/oaJRPoAQPtGRcg+v3T4es6KxHx2ggOygkUAyoW6AGB2gL9LPcZJSocB+7k9gPQ4Aj0GPjg7wft+f4EI+H+FRwGF/bwFiHu+gPt5wuh3uTR+wkyEtsWIB/gKfoT/ePIM+cf/U/F+wwm8Ovf/dQDGggMDPQAxa+9uba98QTI2/Lx7unqJdif/O3i+wQW9SIJOSbwFF8a/PEUBC4i2bjr9urv9+Hs7/7ntv7Z8h3+CEFJ9AceIesHDfnx9uvyz+0DP/bv6/fx5gHuzQXx0eveEBIQ59vVz7XfB/D5/vjd5gnW5Pn0F9UizAAr2x8X9NX7MOgAFwK+zdMBwubX9PLBqMS38ebo4fvq3e3W7vfn//vDC9UF6Uwa9/UOJwPmBisZEBAVFBoN5vIG/f8VGiL3FwsB/vj+MisNAwQiDAKou7fr2+ASHbbeFhkiJTMUC93J0eT1o6x4LB/tCPvw7w0R6cfh9v8Fqd28/hAjKAquCA0NJxYg6t9VAf/sEPkVKNSzFP0HBCldNDHlE/bzFaYi7+boCvnw9Mnx8ewOAgg2BCoF+v8DCuofCyYVJQULLQAKx+ceFwat5xQOITwoIhkBCw4MDPYS4vMDBArnJRWBvMr68/r35RTz3+LjBA8SZkrx4ggSHzfRvCvs7d3RHPX6A+r46QgMMhQf9xL59xG0NicU6h0BAvQFDPIbFdvXVQsB6fgDAvbw8uf0ERImVvmB2Pn8AC4sAST70ub44+Hp8t389hAI76Po6AX68AYTDBhDCQ4i3KIA9SEeCP4iN83I/rvSzh4g3Cvc7k33EvcXEDpjDDELL9UNEhYgPf7n5/AeBBYd6QngxgrrDBEh8NsYFTr+6ajf79r1097PDe4lIBX0Euz9TUH21q3p4fjtvc/3/yz6BOu07Pgf/d4FHu0HEPMi0QXKBBos9vP3IRZTCgPkzsHm+fjh/dQjQB7eGAAoLRU25rahn9XT0cfR3xXk3uXg7vYMCvHbA+3s92b03j4/yurmHM8cJNrJvq26+MH0/goTCu7Rx/Hq7N7g6/WgyOUM/EM16tQO9A7v0dis8/kqCvQCACwgHezd5e7f1gYg+vP/FBj2BfsINR3+DBUF8vbn5d2u6crxDc3d1eXiLgn+C9Tgwu7eIev7Kya8D/je5tPbr+YR+eru1+nR5iPvEhpBCgcJ8OkJCRExNRv89NvQBAQK/Roa89gOOAXo+RcJEuQFDT3yGwIkA/UJ6Nn3BSAu/A0G1egJDzdBKhUAFALe0PH+gfPt+hX08OTfFR8f/vDg+/Ig4RkJHh0xFUsHAQEO6ekNSC0VAR4mGiEwD/kMHRDY5eoV5SL4DOMB8AbwzrHezOD6/Pf8JgksyPD7Ch8RHhsH1QUB+QPuydrhBhQFFf7y6RsU+QIC+Q72Hv3+DP/5+QTU2rG+r7z39MrNw+ffDu3gTBkO7R8U/Q7g3ve0y9He8efo7fIXBwX2BubV8vkKDvT/CfkU4BX768bt6BUG5APqvNIUCEEF9xEkQxka/P8P+O4bLBY7HSMa6tfv/yQF7BrTKx00LCMT+6Tp4PDk/SH6+NvczcTP9wNeFAD/A9ri6holDewQ9hT8z+jU7uHyDiHn6QkEChb+H7rB173WyNoWGSPs/vn+DQzLHAre1QHQ/+wFCgcPERwVNzr/++/x1frGuhEI8uX5DIGqvdTZ9wEJ3RfP2OX19wbhFgsCEv4EAev01fgI8wvy5Oba3PTr/voC7gj9+B4Nw9/WJev+EgAI60L4+vnz/yDW5ejg7/4BJ93z/gDN3Qzu8fLW9fkLBhLY/OnxGRHf9Iv/Sj343Bu10RQCL/fcDUQKJyMSFhrJwXku1Nba5tWq7N4eBPvyE/4TD+4E5hP/0v0FAOz05rnR0uX29tWw5A5SEBg4JynhsM8W4+X17epInQkGMggO6EUL7/kP3uThAH8zCV4k9CNzterq4OnwAwYLNR04BfnrDc7/7vbxAPjvWNzo+9viHQ0WzMvm3tv+5KnvMDEYIxQW8RQ9+SUA0RPgCuwH/fjt2rT67yQD5wRduMrE1q/bKQbv2+LV4dLc4LoDOD78ASjb0EIUERTx7wULMgwLCRApGQwBEv8jEA37ZQDwCiT39e278PYJAOPi8ucYDxYS9OrvbAb/9gAaLx0M+BIZ/hACHfnmC/QKCA4K+Sf8/xEVNzu2F/7jGPMJIcsE3eLoCO8AoBED8vrz3/uqNRHy+eXg/83Y4tz08wACBwb78AMOByNA2vT6+/UE8ujm8f4E7RYL2EMHByX19evnCPgXERf+BWcbFAkCFRwb6AEJ+AQcB/IV7voM+uzc5K4L8/bzDAwEqPn0AAHHscyB5fX26/H0CP3r5vj0A/gE7hjyFBQIBvXl8xIC9wDu1uQPDgwK6tj/UR0KAhcMDTftHP357+jy+0kFAQMILSon5/o7HTIJBfcL3+AOw6v2DNXnKxomJAv1OBkhEigaKRbgyvYP8uLuysEDNBL9BKj0QBoTBD8rDicv2fjf++4c8eHC8hDq7u3/3fje9ffL37TdCi4wS1FFMgYG+wv3DAEjIgfr890R5Ob+9tj12e7++KbWCL+1x8Db1AUVDyP+BhXnFEY9Ox49EfkeICL8/Q468M230dvg05jf9hcRBfnqJOIYFxAK3vMA1vj1IfT8AQvU1/D7AP7hzgsU0LfE4tb9LB3s8xsiUCyBsOPO6ffZNwz1EhAXHugDCeYPBwEJXCH/9hn28PAgCvT8/erw+/0UGAgF8BQtEQrrH+PyCgLv8CAB9usTEQvb/gkhHPwLEBoALgkaAg4SDrva9t/r09reLxEI7xwaBiVcGg0B7gcCBtH1BfIcGQH1sxcN1uUc8w738QcO9QgrLuXwAQgAAAb47uD07vz21OvsB/3/HAX2APwxEfENGhgigfPt9u/rAxEWDx8R8wvrG+v7DA3d4/HkyfjI/OUBC+nTK+/sCerz0/sI9uk8DgJIUCQe9+r5BQobGiQt9BwP/ALy4vjtGvgHANwS6CH/FzS4A+v/Bf/X553bvsC/xeHwEf/9BAYG/ND3B/8b/BQYB7QRE+vVESFCNhULCPcNBQYA/+/t7ADzEMLyzQYo//T88xgMCAEI7tIdHxoWAP/yz++2191BM3dgsSo+TQv3u6Ep+Obl4zj9/PTu6PMF//XwDD/wBSzz8drR3vLS0//85gi53vsT+QM47B4pESnI0v0Y3O2z0/HU2BXv6v34N0D13O/ux7DY0RgGIC3x+rnp/eQR9QrvAQXPB+XlBDX3+OMR6d7aPSFif+LfDNDY+er8Uh/13B8EBOQRGwEDEgUzPgMAzcT57AIQFf7xyT74OEQvTykb5cmz7gLQBvTd2D4V7Ab//9PhCvUJxyb64f4P89sINztTT+bl3UxWQyL/qsGoEP8Y9/Ha/QgT5srVxe4tCgAB7iXuyuT+5Acl5fG8yfETCgIB+AMxANwA+ffo7QkeBQ0DFwYO4X8WB+z06f702v8TFv/+DRf1/wzsDwoN7ET97v3t9A0E1PMAGv7o8hHY7uYc/uf/yN4O9PAMFCwr4CEQBQD9CPTv6t7/AALf98IOHPz+CSELvx8c/AL+BwaG59ri0Ort+SwxFPcGAAIiRfPy/wsBBt+eoegOCusG6r0TERb69Qka5BT+CBsDD+NHBhME5/gJ8wntBgP8AQ727eTb9g7r8f+9ARDr+QXu7MAUFxD4BPv8zu70/PX68xnu2+7f8RDqFvT9CQ4FCPf5xOn7//Dr8ebX6/r87/UI7Pbx/er2/O3xEu4IDvjlARf9G/b6/vTi9+f/AhDZt9LS3AvwCwX/Ag5DGAYeGhYUDA/08MfH0tXiIe4DHDgBLlwMDOzv+/86LP8qBPLx+Obc7eDq3uXm+frY37jECBQd3wS11Oj62RwO7uiyx+7sBfFEBtfU593X/ga8DfLjCP7j1+jO2ebp5AsdC+HgEhf71AtLFfUMCuYLPTESEe72EgbX2cDitsTZ8uDGIPgN8jYbChjv/uf/Ag4bJfQGBQb1/zFfLVQgGk1//MvWAw/sCRrRvt0I0wgR8Qck8BMdHS0sSQIbE+gT8fcLAgEGKRP97Dkc/eoQ+AQc9xD/2MwQ0tbD8uvm+f71xfcdI/viB+PBMCYODQoGB+81Ct/+7e0DAQby0fHmBRENMe327O8ZCxn3EwgA+gjr8vb58uL/AgQe/u/uBhcFFOdWAd7d5Pjq7RL3FQIUDwYf3uPS3wD+CCXZ4QD0AM7i9NQjGiAd+M7a5ewV8PLm5vcR8iQK/PcJGu8AAzEMJREN2db26fnZIwIzEfrv/xYSBgIfGPr0+rz29hMIHAX/0OEJBd3tA/oqKgPZ4fgU+fn+Ffft7Ob5BRLq9x8RGQsiEOctEfz6DAQM7PQVB+UI6uLzJyP6Af7f5PgA7vQR9wgXP93Y2OfzEz8XBQ/y8QTxDgjv+wsL59XpB/L+GRf75O1/Hu742fHy+f0nLAjk8RMk9P318fzwEggP793bGiAQ7IHa9RUeEuO38R8T+cUICAne/RQGGOjZvenj7wsE6M7i7fYM6unxDCP17uQSAer+GSckGhAN/AYYFgsb+//X5Mv+Fvbc3AgEF/T3+9TA2PAABRz+FQEF0Bcg9wsPFdQc6/Lr2w0dD+YH+tbU5fshCxzY8e7o6vH4+e748gHj/BEX8P4C/DbUyvb73+fpAOf03wrx+Pw0G/z/7NkB9BkJ0/MEH/ME+ff8ygPn7gD46QLzCBggLdLfCwECBNEBDzoRFyQtMRsXDSAM3sLo/zbm6r0Z277W+uUJ8v/tCeTn8/r8+wnv6vfwIPAl5uISJ/35vV/JAhD5KT0L3SA+I2VDDRoa6Kbam8bPGOa1yBUN9fjR8wIS3QwcIiQV5ezq/BIQvpavIS1OKBENvyD4/gzm4FDrGyAd0CEPDxEnKREi9x+po/QBJgn/8dTSEiMJHQrMyOIqJRLr3dgmoPMF2evE+BnvIhsBFkDU1druIxodBOvk3PKn2u4Y+tUR7srpFw0Yxivy/ugvAhd/A/r8BQgKCszkFCpJTED8AQDTy7ql7eMP+v4WCA8CGxqy2tjr+/3e5efq8h4DEQwA9SrtxdP2ztwiEAEFzNDaDMfUzcG/3OZQGQHa+RHoDPf5+gYYIenZ4fPk+ixC+Avv//Dm9PYIBQwXEfsTCQf79OHn6+X44ejnSCIKGOb+CvLK7/P/ChACBd0EBAIN7A3L9wb5Deb1DPLi/AMFCfbq+hjsCers+fjiGQQEDhcCBgUG8/YBBPoa+L8IBBka//kGOO/n+v/uDhwpDeUQEfERFcn+Aff9ERf/AgEF8Onu+PTuAwH38uvZ8PAC9fgLEQ0Nz+L2ABsZAvcECwPlAfki8/r9+wcHCev3EO7U6PX83vwO/d/qxOHMAQL16toSAOP55+ME+v318vzZ+OrdDRoWC30U9QwIJw4vfxv+EAQBIzA2IAL5/PYX6hQTAxPtCOz52wcUGgbkAeNG/+vk7xX27tb64fcB6uLx7efX+fXZycsXEvUa1vnr9sgr6Rn+49Lvpuvs2SDa0dh1As/U7+bd2V8MF/TF8vwZ494OAiswODTXFQb04inu17/9Hyjs6hwxCfz1GgH7DSYe4ezk/+DCvSs6HA0uEQDyGQ0ECO0oOurCChcNCCIb7/wSDioTIgVn5AokFd/cFtTZIugQ6QAY7Lf/vfULAu3m2+PQ9f0J7OR/Sh0U3vzo9iQxAAP5GPoHMw3/GeD71wQ74gLqEgcJIdnlARkNBfYI5coN5ef06PsPKi/+BB4Hxwrr8APvDd/02xwE8NsNGd5bRBkn/h4P8ujl9hEVKAwousPM+/cD8Af7+C8B+vAPNrXqBAQKJAQOR+Xj4wIc5/j4FeD8HCEF7eYvQgG3+B8SQv/zz+HZz7Px+dIYE/jM7M0UJe3j9y7/Cd8gLxz93AMe4MEnDrvp6enf/OHGyeLmDjJmGK/qDRuYwPfk2PEcG/P059A0GgsKEuXvEgfD+f0x69kLHfcKPOr5+kEnJAcGohYvAe8D9wncEj0H6BscJRmhyQITzaKkFP7e+yIV9+JUDdDqDeUB3CfjGAQZ7OD0CeYX5dDoG/Ii+RDfzuL9/+45Ryu0zwAcAi+B5DgpJeI0Hdzi8PTw7RDM+RIf+t7h8LX3Pf77EhDA2AT049z3+iBAFu8LGA3p7QoEDjcoBg/pG+D+LCgY4gj7/gMhA979gd//Dy4d+fQnCioVEgoH4yIeIjEh+dTuGQzs+PD1BSI+EhMb+h4A/NrFIgPc9Pz/2+nxGfrL8ewjEe7z2uXvJUxIOTMnGx30Px3//vbw0OxOJxLa4PUM2cy5GhzkGTAEuN/r+gQb7hK1FyAGD+0OCb/j6d/l4w0hQRUXAR0oEuIEBAT42+rUsiMS3PQQD/UUwgX34iIR+wy9vuIC++T4Jh/8ECQV7gn9/OwU57vw7u/H2wb4Dgr57dcBA+IV/zTf8vf7FzUWDQbjwNjp8fbj2lcrE+348N0PcjvyCP4WHzPa4fDpFTTU9MXqxrOwvbvY9PQBz97P1tf7/iomIwgUHBz0FA0F8gHu6tkL7r3Kxf4I8hsFHgguayf+9OPr/wb63Azt1ik7DQjt8P/i2O/6DvEhvevlC/0Z/crt9AMGKRPb3MD84iMlE+P649fy8ePp9vP7+uT29QfN3erv4vkCEwkN8+P4AArvRTtEDBgSAxbnFxMEy98c9O3Wtr6qgcO/++Uj59T5EEQrDAgH/fX38gXwEesXD/0D4x8JGu7s/yfl5tv79gstKqzi0gLd6uTfytXM8NXp+QMN9d3347zl6hkiBQsjBPwRFAsSBgQBBxD6Afzj4xLP1RYDBOUODOP30Bn0uczIqszHygsG2NALTr3W9Pzm+QUZPQXx+wIB1MPk4Mq1/w4l580IGAnmw/foMPrixcUM08YZEu305yQcE7/zEvL8CBY69Mb2OCPgw+wCCO3y9x09HxT+6grj6O7e8ApDQwHT5O3X5w0M8erY9QUh6t4cIigEDezpD/vm6QQWGxPxGg8hUPox6hgkIc6PgfoKAwf28fu1+hAvCPMCGwzboQgQ3te0SRbfywP6/9dcROvOIRv2+xvHCesTGQ79AxYA+ff88uXc3RYD9dPk/9n6/gjZxPUZGDUJ3hMALh1LP/3b8RAN+syi8/wy59zb/98GGxP33Pf32SEU+tLYDMj2BvHa6Qg1wwUzFQL+4ADKHgoUAREQ/VXn8MkS9AEZ5d75AuXb7d2tEvcG6QDp6jvL6ujY8enlGQHtCwUjERbcDyn2/wwTFO7LExkl/QsURPPY7Qn9DPE/2PQN+w8JBNgTGwwFGOgEyOYfIwoM+fvy/eH4CBbf/A38JgAC6gPaO+DlHAwN4RUc5PLe197ZGpMeIfrmEAMjtQksEQwf2e8KweEgAOsIHTLrz9fxDB4SZe7z0x325wIe+TAPFxUM5hbn+QPhFSMd7vYd//z44O2BLxkF2+728AUnvPkOBPT9VO/d4Rjp8/UJ2wgCGtb22Dbw+h8hCAoZEQD4AefW3RLaIwztAOvv5DcvEwwMqawXIAYV2em/0NfV793mNXNgNcrq9OBvA04fKQ0ZIf/z1AXL5QL2RCAk3APqzscJxdsB++T17Pa/7dJFysYeGyjm85Tg7O0EZy81Agw+Ev2Pq88THiAl4LKyySUVNQTljLvqHzgPEx3z9+0Q89Ee6UUz9/r84+UeKxdVxN3W0x9OYgE7MwfoxJee8GlO6Snxk4EZzACqunVyMwYW+sKo7urwEN/4D7sVQDEN9u04Hhoh7vga8wcd8Pzm6gTpHgvUtsD7bB1ZTPDR1vP2GNnBylokHuS1Ev4UKhQnUQLI1iP9+OMtHePsxa/tAeXyGjMQ6w7REyU3CgDWyu8J7vDhzNfp0sjf/A/s8MYL9hUQBPME/u+zxgDtAgQFDR3i1tPc3+sGCQL17fwbGB/V5v8QD/oXDIHo5evv4drJDRQOCg/fAuj1Dv/9DPDW404B/AYWDSQoGhULBwL9/PkN7+T64w0GFCPZ3Qz+9OD4OjAQ8yjdB+UP/e4TEgU98NYPCgsEDvrh9RoP6/IW8QTqz9fF0OEPDwIEFBMI6OzwweIAAvf5AMX4BwX/8/QI+Av7+vrsDhMEOhTlCvUb9P9CDtjc8OUNEBQF/v38ANMF8/Qj5hHa4OfN3vXr3+XRz87u9d0H/dW/4AHRDgod/Py+zt79/OPLy6XYBcPK3vXLDOzg2RkcGuok9OnQ+Ts+Ef4c/RIHCer7jsjXpcDeQH/i7PQS/Onu2N0L9fr2+U5vCwHL3hT+9toZ7gIiHe/Xxv3+GCoT1/on6+b2HOMH7hMBExwH8+zNnukIGzn16sbE3gMg/vDv1O7qJCP78OIF/M/c7A4H8RYj/AYCHvn98PAfKiwNC/LJ5OwgCgn4/73lGgfyGynk0MtQD/DbBClTbP7w3+L93v4ADxUUHf0Jt/b85Qbu9hQpLdDxIh3s/f0z8BEI993z/O/fFhX6E/T0Abv4J+4MD+AiIOYa8OrZP3Sn8+7zy/v8dQHs1+7X2AYZLfwYCfzF0N0l4cv8APMUDBXt7xUyL+efEQ73A/wk/sQL5vsOCvo8Sg4PIf3yCPsdBeIHGxA3+NH6AfD/AwkmR/8P5+oY7ufG8RoQIxMT+8AO3ub26Q4JMvXM9hULAr77JgIE7wfQw7r5GhsoCATt5v0FGgoLDdLrCAYW9vDb9Aj91vH5+P0M6xHk/iIC79b49vQB5O3cGGDZF/T56/bSADL3ASQxJcmxHenYz9QlSX/79Nbd7OExLxMAFiP78CFRGgAN6dzv/hUF+R0V3+kbLvTaC//w7+/i6vsUDAb49ersMgoEFQvW/fX+DBUQF/wt/BAaEd33EkAdBfDu7esPH934CggY+MrCGgEGEi4Vy6AODwUaAPbqBREHFyb6/RPM+B/+5fceJf6HM1k68NXP1vi13OYXFgv09ywD7eD3/af5NSAH6gX7BMUN6MURBggL1M/D4S4DF/jJ7kge6PzvDv4N6+7Q8ti5C4G67SlHNRMW5+za1LzLFiceH/ng+/v8zQ/l/QnXEA3WCAjrAAsHHLcU+Or7Hzs+xNzxEAUBBt8huqn9PCk1+9oX+/T+Cx8F8BUR4u4HBgDQHg/1EPICECEDKQb2173JIM3KxN39Cc7dAe3n+QLv7Tas/PkP5xEf4vwJUTL79vzqIXM2LPcH6bAvERf8+CDk9QEb2O/8AxXw7vj6HCUJ+BfaCCrq5+jq7vAJGAby3xoB5wEFHP4DDRAdCePaCSQOwS4hCOHmD/Dq1wMSEvLo8Q0t5N7ODv6oECD39uoT+vn9AvkYNfkA6PHk3QEOEwf/6RgmEsP/JxAVE+3/5erj4xyB1P4K4uf6CAHo5/Da5BcBLwbaBBQO/c8D5Pb+CwDr5hUOCewGGSj0Iw7p+gwsBsjh+xYUCQn8DLTgGCn5+fPmFt0EDTb85AspEvjr/hL19Sol//H+HRoe7xUQ+hgH7zvp2eH6+/va5u3/8hUPAe4MqfwENOrvHu79OQ4F6RgJGy5DD+77CQK/KAki7h4a3u387d/u5hsB7OX0BhL00+we4QcbJwP9JN5ANSQC27rEuv0KEQkAz8bw1cHI69Xb+90YEtrqMTbhwvEPAPXa3/Mp88HT7N329RwG8dn3BBcn7RozJgzNzfr5nPsHKtX//CkXxNPfIzLfS8bn7vf4Gy7zxdv39sLLEdXjLxrw3QUBFd/k7yosDv7c+UgJB/r74Vge3sfrA+EmuqekpNP2+g+B8fgP7fv+JdoXBRcxzs3ZFOK6+ekP6wEE8Nrh/PLa+0Hu3ewB+/UBbB8MDgUHyPc948Ta5QwfAu7HIPwT+9Ldiw8RJvD35/MWKBr64kQS+SEJA9bb/UrsIxoH9B0HBcXn3eYQJtzn/x3y9uveztsF+lE2FJ+uxaHgFwUCHBbp2/AVHxAQCgni9BUN+Arm9jA+HxAZ+wHq6r4YFPL7HAr+DxD8Bgzy8v0LDQcFEyQdDxwbIvfg/goB7aQU9gb1AxQM/u0QHtrozAfnDQwd/xUJ3u0J9voIAAwu6goWCAoIGBD07hDm9x77x/b7IOPeD/guAQIBJfLz1+X279Tu4OI41eMF7Av9Gkiy+SgVESoE8/bZAjIQ8hsJDgUA6g4FGCFRFBv9E+j3GEEa/fHxF/wrGN/+Fxf5MRvq8xn86gHy5dT/CPD11wv0fzQBBwX28+95GfcPFfna/AQY8PD47wArAfno9gT57AnV6eP15foF9QobCPoJHdvrDQ7lBfzz0J0FKRIGHQrl0gjs6RAH8/0IFeX8DQvu3OwjFfv6APTy87bP//D65QUCseUDC/YN5eJ/FvQIIBkILV/x8/kV1PMpAekD+dzy1eGXwuzx/Ojw17/V1skNITA+7g32+QDf9SET3+L82dvvIE0f89Te6ez5wvoTwMWtlqNA+Qr2GxUfNjMNLAAMDQ0O9RT6//Hv09ID7PT7wiQDFdD0CPIK+eoDGAMbCxUF+A3WAtfZ9uMG/on/8tvb9vTx/ODV19YO+/0rKyD/GjZRPREHLr7EysDxHvL91A3/FCl/KRn0FPYrPtkXMfUH7u8L2dsAEyUlEPIbBdvw7vnoqD8A+Abn6OHS5+f8Cef46vbm0NvSvtH28wkK6u7h7O71SEr+ECH69QbsAfDy2tz63KzBDgIZF/zLHBDjCvYFG+/j/Qbp9P3x9uz/EO0B4Bn7sOcA+T8jJO3P/fYFGg8F0QYWEw0NDCEqAgT0FiUbChwNHCoIARXwHrUW+u335hUF8dS567XT+RA56gD+E+bg4f/yFicACQb79vIH4PYXDQG/4e8dJyQa+u3o3AcI2/UtLR8l9QIKExS1CPcPCfzz2xklBBUmDCIsf0sG7QPo4/bT8eIO5/3tIyQJz+f//B4dAvgUAvcCDBPa/iYK4/MR/NHh7//p9uL9Eunp3OfnBgkjB/Hz+xUX8hUFFCXr+/Eps8Th1Kun+MAJ/gMUDRvy9xzv/Nzt9Nvq6tH68fjwE/4g9/gIFhMYGuITGSY1Ggj7/O3e2cTl4OrWts7m8v4w8hS+BAUENw8c9yP5DvzT0tcjAQneFwEA9+3aD/sWA/UbtQMH7e0O4P7S0NjCCO3P6NsO/tXGotfDTQ8QES309gIXCefY+PwO+86vr7y+8+g3Cwjs7973+POI29PrAsvX8DUjFyQdCyIw8vgK1NoFyjT4Bv7w+QIJCTcd8hLyEwYJtsqq0soD/fyBj8XPtwza7gAC8fHc+R338+jo7BYnHPvM7Mr/9Oj98c7m++j8/TH/SQYYCfT58NPX1LTa4v3F0wr59xUL9+j9w/YJAwX+6dZIH9YVIQv3FgsQCgUB993ovNAF8vj0BPHPPgxJMh4P7Sr5FAbb2w7JGCfXxfvXy/A6KBXn6QHz6Vwq8/EMHRPOOznz8uPlB/pqNBQG8N4d8R9A7Bg1KjPtAxsGDgUTHz6Bwt4DHe/uBP7Z3ez7/BgSIPUIFSMdIhTqOSf7+PoAu6XI9P8qG+vg2hwJFB4ZCDr4BrUGBAMTGWI8AukRA/8DRVMEEiEfTRg6/tjXAyT+5brr8iAABTUV7S79AAIdHP0dD9X79Rv2n9riFdsXJtcdxtDuFRoJ7QTZB+jv7P3s/gL3BNz9GBL+C9jY2N7/4dzJLxwtMiEYL4EKFS8hEPz2CAMH0AYoJQ3wLAAoBy/01vHy6eXi5MT1qfIAGib58t3KDgoqCdjz4sTw7u3/28PdJR8G8L7v+EI/9B/7DBMB+gYfAOnkDwcJHxMWGfgNBQC7LBQMGhEw89ED/BkrAzhOyxE7OjX/AfFAOPEB6gIDAS/yt9MFPjQaxPcCFg/o0Ono+fP4EgP187owFh4XAAcUIhcX7vbl6u1JCxEc+CIi+gEQ7ubwCwAWe9kE9twHDQHuH+AGSCsIBy0d+QMd5Qjzvif+Ni4gENu8AdQO8xgWAdjqGxMxKxT33Pbo/S0YAPQ4KwsUHRgixF9mEhcYH/3s+LS+y/z+JA3Qzu356Pz7DhHI8BcGDBnJBPHs4uQHDUAOQhj/JyUY79S28ALjHPzuHitQNhgDHGMJ7vzfBgr6wzEHDhAT//j3MAf5JRTa4AHa3wHrtrzj+vrwDezy+QX75uMIKxjVGhbx4Cf6/QMkjMvD6tkIDeUkMigr0f3quhR/TRQAL/0nxSkc/TUSCCBn2uDZ5PLwAhmxtvjQz+oGAwsgIgb85NT5IiAlK93aAzkbCwMC9e8C29TbxtDk8OL+4ekwMwsNtNzIzATqJ/vZBe3tEPwMKPY28/kH5wbK7DtvNv4vIt7rMDot+gvVDOfO/sr9IAre5A/e3fsA59/s6S0g6tL6HQIFN+nLteclG6qxCAg7EOLy9RPq09gLHOCoCu3/8wQQ582eyPTFDwz9HxDe0xFF+sMA9szFCtUT6fry8uwVEN/i1/rtP0kX0ugM1unyDgbH0ggA+wDDCBwnHhj2ziQFBMIODvwFv/gqCijxGCQCCyMAC57xGx3s/en+yvJBTT8B+B8I3aLeEyHauRD/5ccTF/LILkEItPY3Hwcd2RjeH0ML/h/eGw0L7g3/+8IJ5fa5vQXX4Q8cFcnrCCdzMb/QNjoefxa5sM82Fvs15b/tBQftwOPn1e8m7Azjr8wQPybQ3vLyB/blEwXj48csQuW/GwDS40ojFuLzEt0JBAolUAIK4rwZHOszu/gJQNkKoZLevwQxKdobHR/X5UZsA+gAIDRGnTJHPc/S+ejNmiI4IBECMZn62s4vQEtQ+sgkBtv4ruHqyuujiaKkrSj49/2BuJzcEBPFCBTk7enPqMbqwgjvzAja9A1bEQFsqSDyRQy6wb65Juz15sskK0BaBL+X4g/y7crkTU4uTklPO/LZ6vUbJBX69SpgBw/8P/oKIPXOxQf43a8l7Ccv4RPj4++28sLuzcImA6kBkiXlIr8SSGfg6unl8dApGg7Vh8XwzjPjHAJJPOoDt+HiDy81CQ0Dvt8nv35sNo/f8uhBE+ru/e7br/704wfq2+HzHsG46ZG/Gysh+cbxEvD9E3wuJvs16e8ECvsU99v4HjHVwRIdQwkL9//hqc3S1OS/G/fdENnkAvyj9un14cTKsvwXLzk6GCzfPVgeECUePAUbQiIF6cr2+ujwBxH74w8m6xolRDId6Aj09x4O0+nOwTDIr83mLxxBYhEY7hv+3w0MST4DC+EA7/wk7wWy0hMR9O4VFiUI5vvpnqi7s7buKUw4HCknMSI3xTsPLPoT9TgqYDkbEA4XJjEu3N0m7ez/xrEeLvTCmM+BtJW3sr/v2AIz6Af46hgc0gkdHuADyvwiHvn38fIX8PzTrq3Fw97gdj0dJiASChXu6OoLCwno5fP5/gfe8xH6xAwF+OQJCA1/LysaNxcXHAAMFRfx7vvx09Px/RUM+gLdC/H5+w7v2gnx7dzlDN/T8gfsCxPpFfjL/Q8ABRkb8ycOFg4CLyYBFRsCBAP4GQbbBP34EeoiDfP5ACkaDQwo4x0LDfD7Jgm059bwv/Dw3yQG+/EM9ATvLPU4FBojFxL9Ehr9Fgj9BOPg+SksRRkX4BbkAAL6Iwr6Ef314tDG6P0XEzIhIujQ7y0W7f35AAtuH/oHCPwH9uMA4S4tHhUSvQvx+On4AADt8vD/9fMB8esGEhcbEgUE59bJ5Oz+/RgzMBz1EhkAEb7X//4GDg4I1PD4/fH2/QgTDBQI/AwLCvPp6u7wDvX00gUC9AoGEwvq+wQeEAP/Bfz1+f8KAPkL7wQG9foKEP8LEQgME/n86gb+5vPy9/bu3v31F/j8/g8GCxUXB/wWCvr2/wH8BAUMCfX5Bg367vX8BBYGDf0I9iIIIP0Q/PEHfx4c9v0C/xMBCRH7DQn5DsQHBBANDhMS7eP1CfHx+wodBPwHCwb+DlsOFfUIDwEfFPAI+wsoGfr6EAohCvr1HQELCf/4/vwK+PUBAAX9DQ4gHgT1H/7oGgoB7+ztBPn8JQ7s8gT7+/3r9PwK+Ans9uECCwf9DhD2yN3qBwUL//jh/wkFBAT/+hEo8wYPAgTy8/XuCP33+QDl9/EjCwr3+dvr/fTw8fX0/vLy6Qj7Bv4OCP7o5vvt7n8dBQf+DAcPFuPn6Oro+P8RC+30CRUJ/evk7eb8Au3+9QPo6Or5+gUHBvYG/+jr8w/3A+r29RAEEvAHBAURGPno+Prl4/Ho6A0LGf0G/wAN9uz/4/Tg8vDj9vDp6Pbt6Qrt9d7b7fz/Dw75+Pv55gsB9vHzBff8AwIC+g3+9vkL6Pnq+wD8DPvN4PgB9QUM/9/nC/wHEwL7/gwG/ujoAPsO//cBGRkHBRbk2+/w9O8BGBsKBPr1+AYtCf739xQjIuz/5vL5+vDxByYEHwYG+rNhQhYiC/opE/wN2BcSAib+w7QKMiIr9OP07On2BOHS6fSev+nl3dnv+f4H0MAF+uV/BQTp9NzsBBQOAvgD/wsU/ubj4/QV/fa9o53nzdS+vuDs8PIi8/gxJvb2EOCmuOUe4tsv/wTUIPoi69PkCvfVl7frm6qDlq0kNTkMPRUmQQMAE+0DAxr+6wnr9fLe6McG5+H94NbsJQH6D9ziyNjn+BkEDDwI+/qE1dz3Buj8+Lv0/fEL+dYKzcrM5er43/Xg8gHoD0EHBK7jHNDY0tjeNg4RHDspBvki/xAUIysM/CXlHesKwsj9Ugsh6NzSCQoxLuoF/vHq1hwD+wYxMfkJ5SrRMBv3/Mf+Fhjt7s7bsCAsCwD17Q0R5P31DT9GJRlTNAz0690AqCIMA/7F3dv83wfG4PsYz6MJ8iIe4Af1tOz0Dvfg2dbXIefq0cAEMyYXAgQKGgrzJv3M4/r5AgEHFurO1hDfUvLSFB4rMm8kCgT5KQD3CBL4myD+EgHh0M0RGAANC/zpAPjTCBlZUysrEAv1+9/0/bYjEAoI7enS0hEQCQUN8w/Qf+kCAsLPquYW9hAEAdTzDi3wHu4RFgEYMOz17RYd8QxTUy9XUioYKFcx/Nz+yhkSEjUABiL//qYHCgsVJAjVsvr+9Q4NPQjtTCPr/ir22dE4HShCCPArHRcW+vsDDrnbDefnLQ7W4Cw8JBonKBQlLvz0HxABGScf0/D59s3I+SnsDfvj2NKy9DkR8hNBNxQDfx4H6+3q6AcDIRHV3dDV3YOu7bHP2/wGJg/G19MICeD099Tt+SIpReriD979Dh4ablwyWXFTPmfhIx8N7jr9F8ogHQUkBzota9ziqqrC1s3x/hApBAfsEy7209C7DwIU8BAKDAn/zh5ELClHcRItHkQWCx/x2uIJ1PIF1N/i/9uzxyQw8hlWTEwM4ffwDjz+bVRhMyROXTMtFQ7nGRkQGEIKBe/+1OYPA1Y87N0ZruryE+fzQTxCLngrDxYL+Rgj8AUO2OoFExwG4vzBxvcXFtY7Olw1/O/At+cRIS3hBQYbGQDk6BgK/tkpJT7+CA+57RkWFSMD7QGz6wfK3uYmJLknIhTcJ+gVA9LXBxvX9RLdBCTlyRf18CcDDuX8KA7y8/PfqYjrDhoPBQQg+PP5H8QI9O0LBgwA+un3OmXyHyX5Ei5VMOvUwwDv4vQFAO33L+/KteEjMBK18yk15uXfEvX3Dhcc5+TsyOQORTnd19XK3hYP2/UG3wfzDf7qIQa65v7+CfUA8gZTEQ3y1usAABMAsOt/SwUEChoN/yDtHA+UGgIu9ujxAAkT1PvKEBMG6wYT4Ov2DxP3JAbf+/b6ByUbDBUWFw8BLg332gD67ekTCQUWER/25cECExMIFvT2Ix4RGDADAe5HNgscDgfz4QcF7enY1OMN5RMYHhgP79buvbK+3fvtr/0a1+r89+YHbzAJ6NC84hVsEDUdJBDf4VwS+PD75+/sbyED3/AEHvu8Afr2HE5C6/z44+3xFgwvmb8VDSAREvYL4gMT/+AoDE8I+w4dA/Xg0ScI1Of/y64N99XsDQ7w6fDz+gIaPQkk8v/mPRnzAg1/KRcJKcn1GDMXBPoF8xMRHw/yDTEfGe0WA9nl9BsrAiclEewQESgk18nF6QcYF7sk7t77Givw9uz77QMHLRQI5OL7zRAh+xH4+9T76wDlz/0k3/nS3/D5+NXtCcPx88IQ4doU39vv9Arx/uz849v1M+v82tX09tQu/fLu+9kQ6swJ0A4IERIl9vHtAeX97s3Ux/rx3h7Y11T0IgAUDAkW+jbn4d+89g4a++UMCRP08B/A5u/Pwp330/bu9RU15Os04/veEhK35wMaHgv8BwwGfygQ3B3s8Aj6Ifrh5d353qLxAMjL4ObRLAHw2uDh5L4UutHd9NrV5Us5JDUYKSM7FQ3z+vL70DsXFCAdFBH5FQkV/uwkD+kKBdjG5MXTyOmKjsLBnOXG2OEQ1srY/PvC+tvTzcoUDOnNB/YJ+uYU1onEtvPc/R/pf0YXJR4hFggqBg4KDg3qAun/8vq/2AsN7/Xk5+768v1UDiwDLAMIDhQCCvoD5trsC/ICESfz6vLI8tgJCf3z5QQpCQnyCev1BvoKEfj/GfEuCRwMMBL/Di8PDhMRDCL5IP4G/B/49x//7ALWDPwHB9377xju9ewkAPsS3Pnk9evY9tv+5uv25k8mGwcpDgXyKRkdDBgPFRXmHAgQ5eEQDwnxHAsRIwAJvfbr7e//BPgZGvjt/O/b8AkuGhL1ENgCDiX96vrv8/xcLQEe/vX8Du7JIOQWCunlw+HZAucF3ObqEPME//oZCPDwAfY1GQoR2OPK7enj+eMhKxL6DhkPCPcCEAXxBA8p+QsNAxwOFCMH8u8J9P3o7Pvu/PzsBPUI2hj56tDn+vsL0ubY7fECKgLt9RD8A/z3fzX07OsC8v3w+Qwa/AXe7x3n8AoQ9fD8/OoH+A0CAQIaMR387uve9+3yBQQD/vf9B+r89fj4IQAkBQ4x/wj/3CfqEREE+goQDRQKFwQE6sXkAv4O8gL0CfENBv3q+vgJ6gTrA/Li7wUj5uj8BP31/TPz7ewE7/YB++cTHjQM/QMRAgjiAuUIDhIb9/Tv9A4D4CIXCv/oDfbwAePu/A4DBy7x3N3z7OwSGNDz+ugB8hkb5/8hIQoECwb+7vbpEADe7/Xq+vMF+Rm4wPwcSR/7/oHtBQITAfzvMwEfFcMH7dcM/vHZiOv93Lz/1RE0A/LnF9LTxtnwAcoiBQL61B0WAdgq89MB9Rgy+fdT+forBNUry9TvveDe4Q77y/4AEx74BvcECzLw3+7g5dv5FxURBBD2wfflGEcQxAjkCxhZI/4eBC4g4BoLFxxQC/3c5RTbmxoqFScJ+u+V0e4iSDUM9ujUBN/BD/ShRBP1C+T7/t5uIw4f4vwED2TIBxD5KhAAFfoT5i8SEw/y5gH6Ag3178Xj8/c/FwP8QkUkPOvmCvhsBcjQkOD39xj0LM7K/QTS6O4DDggJ4vfIEPD5C/H3FNXPDws7ReLzUR/8Cv4G/91Y/h/8EAnqBgH1AhHiBQD9GeYQD+cB6tlPNQ8f8gcI/PXbDfTXId4I0fgRHxEYGvBN5egE9uvsNzH0B+YU/PIs0pfXxMjw9wm8z9HOBvfM7fcFIjA2Py8MCg8ABB8T9Sb+8vc3JDz1M9H+9uC26tT9gbXsyM7h3+AB5vEACvn8LVEcYRIkKh71DDgQHQAaHP4ABefs9RUMGfLWBO7pBRYC89caJSEC7xvY7vUP/PI0I5LE68Pr9t0F//XSzcnM1+lOOB8ADyEq/ryr5Ki5yt8aE+q4yfEADQX2BmUUHzgiOurTIdL82vggE/oPCQvr4uJd//nT/RXr5w=="},"bias":[-0.75954,0.16994,0.44792,-0.27605,-0.011183,0.52125,0.20159,0.0082136,0.1961,0.66153,-0.83853,-0.24728,1.1858,0.088049,0.44901,-0.22011,0.69789,0.047075,-0.067951,-0.7182,0.11178,0.021166,0.57838,0.18471,-0.0078382,0.48779,0.19083,-0.12789,-0.15083,-0.021718,-0.76902,0.91343,0.27832,-0.095016,0.092693,1.4045,0.20824,-0.22478,-0.0088342,-0.42783,0.6442,-0.74528,0.44512,0.60371,0.68161,-0.46427,-0.56393,-0.25055,0.32692,0.26245,0.18872,-0.53641,-0.47638,0.84022,0.58322,-0.69653,-0.88967,-0.0066646,-1.2091,0.72551,-0.81853,-0.12925,-0.097735,-0.27485]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0036192,0.0052101,0.0036592,0.0039922,0.0055545,0.0054859,0.0031464,0.0045396,0.0055814,0.0058854,0.0052164,0.0045004,0.0046995,0.0041876,0.0047031,0.0070519,0.0041612,0.0047612,0.00429,0.0051821,0.0040809,0.0062649,0.0048281,0.0023775,0.0031041,0.0043785,0.0039676,0.0042408,0.0058366,0.0046563,0.0043101,0.0042037,0.0047612,0.0069369,0.0037133,0.0025599,0.0036494,0.0028784,0.004731,0.0045003,0.0025342,0.0037576,0.0033561,0.0070061,0.0028452,0.0098969,0.0066348,0.0059099,0.0032758,0.0035632,0.0044427,0.0021074,0.0046472,0.0026794,0.0030073,0.0035766,0.0090113,0.004503,0.0043771,0.0045471,0.0037838,0.0063663,0.0046531,0.0033258,0.0022887,0.0043108,0.0029041,0.0053689,0.003346,0.0023619,0.0054676,0.0032344,0.0052906,0.003774,0.0045999,0.0031468,0.0039055,0.0039633,0.0037642,0.0050758,0.0050854,0.0074308,0.0038782,0.0061476,0.005547,0.0061907,0.0068409,0.0050838,0.0053207,0.0045032,0.0046874,0.0065407,0.004475,0.0043216,0.0035547,0.0095443,0.0045376,0.0073631,0.0034054,0.0044924,0.0076274,0.0033796,0.0051428,0.0053353,0.0051355,0.0048315,0.0039985,0.0056433,0.0045748,0.0038026,0.0055478,0.0049283,0.0067634,0.0054243,0.0048563,0.0049416,0.0076453,0.003227,0.0056526,0.004377,0.0064234,0.002878,0.0051913,0.0027101,0.0039517,0.0040795,0.0049294,0.0070152,0.0053906,0.0059579,0.0038358,0.005747,0.0062671,0.0065701,0.0053612,0.0066116,0.0073199,0.0044241,0.0064635,0.0048365,0.0063919,0.0067204,0.0059088,0.0048548,0.0039248,0.007371,0.0045279,0.0052287,0.0057427,0.0037784,0.0042459,0.0032862,0.0053459,0.0039763,0.0032716,0.004692,0.0077172,0.0045313,0.0049882,0.0057396,0.0022712,0.0033119,0.0029371,0.0029183,0.0026887,0.0024352,0.0040735,0.0037691,0.0026355,0.0033725,0.0025106,0.0030649,0.0025036,0.0034999,0.0022497,0.0046612,0.002754,0.0033111,0.0020846,0.0032282,0.0046637,0.0027702,0.002849,0.003283,0.0024332,0.0036942,0.0025654,0.0027991,0.0028661,0.002911,0.0034804,0.0022844,0.0029919,0.003758,0.0044947,0.0031289,0.0028659,0.0022027,0.0045482,0.0028014,0.0018774,0.0020887,0.0017103,0.0032018,0.0032089,0.0022738,0.0047286,0.0039823,0.0031865,0.0030479,0.0023331,0.0021336,0.0033016,0.0022982,0.0036251,0.0031959,0.0036623,0.0042266,0.0032467,0.0022035,0.0027794,0.0026296,0.0028034,0.0031994,0.0017182,0.0035168,0.0026711,0.003205,0.0028997,0.0026058,0.0040293,0.0030563,0.0034729,0.0039687,0.0019247,0.0036443,0.0036678,0.0024252,0.0043327,0.0028111],"int8":"VzvqIrnZENcI9p8yao/5n7wvAyFZAx+49GUQFBgZCcIaMgQj6T31Uy8frcqz2iT68BGBrZtE3e4S9mWx5B74ydl/wPP+K7nG5qgTZDy9JxXIKPu1GhwmJtPxT9TY7PET7/wKFjYORW0Q7dya4gpH6+kjzanSxcxE1h0A8rjlH6+2CuQZjOSO4CL+7QG9tNw00Qi/suyntccVgfamLaM1ndz674REE8Pl0/MZ5K4o/aXg4+nO0iLq8BoW4tbDWhCu4wqvK99YAaWSBKUM8sQNo+UkI8k0CFrv28d/QvCPtTOv2A66AD7O9shI8ZrnufTh3f/YkEi829/h16qxnrv+1A/Z1hrLsOnYEQQ6DNXh8gv8ndUKAwbouf0Y9DsngS4IxNAtOvTV7B7c6hcOzmEL/vTyC/DYLxLoAvtU5+IA6PQGGQ8gQ6XcEVMHQRoo9egDDgyo3QMxxQG+Py4k9SYs1fb6O/BbPB4o3UDY3xHxf9Eq5+jUFQ4FJekbbRP4LAj82B/zydjREg6m1bkwH8P55MrIxp/DvqAIEu73HD0BwKH3wt6g1IG83dv3zeIGBM2uHQ6p5B631jX0Qzkf1eUM61mjINst+rAUdjAHAcQlyho4q8Yg8cfs5wyq7M0k+PktGe+j/eEJvbu03jQ7EUr54hflPQEgFBTbfwUROPkJ8Tv4AhI0I1RvGMIoqMvg+S7ZKfoh/OH/LdpK9dXxsNvz4szY9bwE/ArHB/b0FQNH7Saq9n8x1tkO7A3MIf9H08X3DN0XxQgLFxV/DjnVLUkBAfOe7+DqBf48MuGmRec11Qkd99bZAtAL6fYuGiXwgbjg5gjyFicL9Hhe7eASGDMuEP43Ad7wJQv8yusoTvPYHgzSFQIUGQAcGO4kZjk9zvfJ5wRUDQ8XHFAYSarMDPt/0/7h2uzO8s9qBVfk5evlGeYnPRPJNdlrD4HLNeYOxq3Z/UHsp8sd8PPcNS8O6EAZr+XnJekM5/88/52WJELtAAoVI/IbiBvs/uDj9vgT4Zyz3xY+B9IcBwlRUvA74QwwIS8wAFYjjDHF8ORN6gwfHqnxzk/afxbtPeYIl/xV+yIsAAQOHbQIFdTrHu44TDnHMd9n8ezqey3lzt0CYvnSJrbCIUWyKyU1bBzPVQ8R4vod/fxi5WVzUn8SPLPr2YEiFcAi5J/kzb8fIAmm5Pi789pVkv/HVFgi6ArK1e3l0fy569Zbqi7+JH8wk9NGEtTsNBbzGaokIgj4+SHW2vfK7PYLFvsHS+LvaGbY9NcSABS8qOvoDtT3rNb0teD0CL0vJcrqKKw/x1MJzggTBTw9GuFADwXo1LcCHgcji6/mswXUEy7ajjPJthu/CQMHgQQrnjsKZwswtQUr+/98B74A0zH87dI626LHsJkE5j3XNQrF//GSBYGC3Okb2doaH/E26eGhzfTL6w8NFKgyMzDkHAinBeo3prjqubCs3++4pe31q6cruzgZGg8sGPdYJCRK40gYMrvJ6kkeE1SMirGZH6hqDreTM9u2YIEUBbGR+XO/JRH9Bke30sHs/xVJyNIXG8jk/t10I/aXBi439lEAHxJJTv/l2Pkb6TLZ/M7w2Wv6Hx3UjHNIOf7mAynonkd/EvnQ6rnnHP/m2frm9y/g6qrKxEIaDw5L5uj9OMPu5NT2vr8C1xTi7t253cvT44H609jkAOLhy63zsiCx1ufcxtN7AEvkMeqy7uY4f9PhBusM/gzTSc9H8A4uPRoFtDvJwp/GbBkq9t7mEdpBNwjqSZ7d//H7s+ZUAPQk8hTpIMBjM/71NTJUfwb7+BT8ExsZ7vZC8eslHyM6MT8kfD0OEikdIDcMHiYJKx4mABsIEzTXGDDm+Ob8DQ/GJXn/CRYNPNkHENzimKAEDwcV4+Hm7D0JRo8Gvb62gcTlL42bz8OZ3ujgIvXt29XojR4sFiMg+tyb6QCz2Pyj2+PX/yi8zh5bFdy2ZJTev8nfVOOKTBnfuPQdY++r1CPD/7v9B2Xj3gwOqgCszjr23/UkB8QKADLgRrdECoHNM8UvtMn0NAc7JC8ogSw29kPU+wUsGzHU3yIYITERSF0EKDQE+8r21+DzId7jN047REIkMkNFEhQhHQItDg/2StvgPtFAH6/iBX/g9Nh5GFi4/hoX3bxKK/7lE/T35fMfTkAj+XQVEvHxEuTvpwfG5yXZAgEB2Z1Nzh4L1rs1CUTp+w4Fvcw4DCkw1uJ8PSEoIrLZASHf9SUjynLIBAUIyfsMK0swATDR7gUcZu4MSgssXAsKDBV8EeTwD78Qo94FGREZf9QaHO0QkkAIVfBMFBDyHcId9vEEEzsZ3rzU8g1MIAbs8Nux9OarD6AvAe/dsvv1MgMVePEU2cx/sQciDfzn1SlF/NdM9iDpOREOtUcmCxUI9RQN2N7etPcWAPOlgfrx7S8jCgDekvrwqgG37dbazBDyANntH6MW3ij79AgtO+Yc7ijb7C8G0O/WASH9I++/EPzhgdDYFu0EwCQHBgQaywjtCtcn0/kFBc8zYfQfDguTtBnsxlUCVxMaA+voJt7EMEYv/AuZzBML2N3NgepBDOPz7ucJ9vrdBt0Q3ACqBAP6qRzO7Mn83eLHANbS2cTa1tT6zPvh3BEGrxgADuDT+PHgwAP6+rrF+Ebv8McDTexF2vys9hHLgxHWPAzk7g8yDwBcFS8TB+dgyUEz5CvX7gnfDcb07xfEuLB/P/EiFtg/C9EqJQbm9tIh/On3ueavEvoXzUgRu9gHrzrSKBS4/9gTUkTrCn9k/vXxrgI8IEuN1NWiOJ0MbL6qLKm+TdoA+/jALW7GH//wLPvyfx8AxvcG9QEjHeTbBPYs5BzxJuTsJ04cFdY4+OTMBP4eMfU47Rbe+e3bGxbAKQrnzCMUGTmnGRZD6fgV3cABAenhwIEj2DqTAfbXJf/NEh4379kA3uXqMJfAAT/ezrTq2AH8+bCF5r413hUR1pMvpqxc/drBEeH0aqI3Ac4EShYG+++gTeWgHus7pNf3BOlz4X/rnvh/pmUvSE0XFM8qHDgmFGLxMqMzBQ38OAE+2qrwHLvdS/W6HLHqF6gEnEfs5el+8a0u8cXu5d/eAsctC+ypMOEIEh3/AwIC/D3IPmbqBDD43xT4FfrsBjvE6gMPCvx/7ADk3C3u4iErTBN/GxZZKQTtTOsQ4hcC9QL1MvIHvg7sLw2y3+IAwbU+MEkqDt/gqz9BSQkh5MLkECrW9CW3JSULLjnuuiWkzQjPphLAQqC65LgD0fH2H/kG2cXg9hvj383OzNqr2tz/sAfE9JTH9wL5xzS9qw7S2xWo4p7nKKKB31kcpwwR7fn89CxVG/YvCwcTC97k7uRMHuY18x4sMi4h3B8XwgUAKU7pWkQIYz0R1yEIBRjW9TTc7rpD8hAW7Rj+A3+kCB5I+ARJQVEBHvEgJRLsKsH35VnRAE1ZUX9u/Fb0Z+UUAxVI0m1haFR+UgbI2jk8LTBj4dZEO9JHHyM+HdVg+u8gvgjb9lp/RRj8EffVaQhq8zcs9R8N4Rr99hxC4CkD7ib4EOpWJCAsFjLIWxFY4sv7KM9MhaX10goALctYD8ENO9U/aTnkTV7L0lM7vyPUbCDfpVwr3KgI6hsaMfUc7xgB/vgz2+3f4zUUTh5/c0jrD9ciY7Er4Sts4i8+PMAL6Q4p//I5+6wPf/MxSRXxG1H8BxDwM8kCIdgLF9EtBDITLwwmJf7/+D0dr9kMBClYyDH85/cxL+gMIEUmFQtnRfgRFOPz2fwD46+73Cj99Rze6tkUwc4WJxAx+Brz3quk+uYjB8gK6vbmEPfx28uV/+JO7+TVTQzm2tPxmvnS1n+kBv8m7fzL7C8R8x7o1vn0Mgv3zBbtndfH09j22+z9+dP18oHgz9TOyPTS+QUgAAj+7cX8Ggz9C+UP0AcgHPwEDANHyH7txBEHh5LDEOK8HPu4FPKtKfnb4O4F388u5yTQA/npEY/FNyMGI6u36CD17fLq9fK+gaYlz8tU8hfP6MY415ggQzM3kJnOvH/WxwXFpdAWsU1UCRgaBipf/aXjMuHLRMgbFT4k4AS6l5HhPNre9aeztKTPI5jtEr+2k937Of33Dgk15x/w5vfxExXYJCFeujD37EcQGgJD1dhSpAcsJTozBjPTCBTxJggjfwXx+v4dL+/A6q4j8/wPQuDERPbP0wr9ZTK/n/3XE87Q8M/50n+hJcpEHNTq3doq1t0h/P3L0cSwBAPpENjgCfPWLtU4B7Ti6avaNRYAH8wIJNd/zh35cm5R07jkFDMkDDGb2xPzLypYBGIrKjcEKROoTcPYXd4jXPv66wphzhnQTBwPCunG/uMrDEsn7ev67f0e+88o5S/c/P5RXA8lElQI1lbfPzND+CwPVR01f0kVNPoR/BiY+0YWDhYPdiwM0EsW3xgVKD54YjgrWBsNVQMKbhAs/wUvYH/in/K5AwoXAeDxIykn+xghPzL0/RggB82r9ik2+Cr5O95F1Of//qzs6N9N7qoAtjvTxeWs1f4aFUYQ+h5EtM+jDsTRSRz36DkmGyqz8rMB9OeO3/jWudb2ofMGoOWBsuDW9PcXwe8U7xr3uh/wEvUDNAS7SRkYo+LgMdlAyCPKIREd2cTD7r/QPAks+7gIxsDGQdLr0VC3l9XAeCXQGC+B3VbsyK8ryeMM4D3Kkv9KCt00mBBbATRQ1Zdb2Jnd64XY4rfCMg2SB8fmFirW4DcOicT4KsDhiB2mr0/avwEZ4xAiMMyp2fXk66ky7NUZ9tfakObA2PPu9YHpIeNS1ffpAMG++SP42AgZ3v0K2RMM4+oU9uE3WRUH3BE1BvXK5CwlT2rf4+34LPQ2+unUENjdf/b7MwTz60TJL+/x2kbW4SEqvEfw86rxG/YQ57gWH9zZK+JMIjscv+U9XEu5EUEcPkgQv8D55hDHVxXAvDv04kY09gYS2gl/u9j2gcbbG9i+yY7V8/O/7LKJ4tal6Non8+cAxcbD8cz+/tflEPXo/uPSwK2xn9TylNzriMTatIu0yAbbiKDGtaHBQ7jvgSCxt5+ezDEqzBvnoBY1iOUeNLjSETrWu8PI383YuAPpDAvu7RLTvL+R4ALi//jC+8XV2bEJrcm6j7+wbOYbKAW1zQzD8RUL2uDdRwpAiCTA8d6B6N8ntdsdy8EQHUI5BUTJ8gaX0PspZ333Npwq5r/E2cUE6RQuHcPhLVbs8glFFWMOBuAW1v0K6NMC7Pvs4wMQDzDO9X/UywTb6gf89Qge/x8TJBZDBRjj5/3qTUXw5tFsUsYE8jARHOw3FPjhaixABbrtHF/zI2HIsgkg8TvVMPxWINROBwC68SNKA6n9Bv46B0vmufTLSdgeAK3VJsUDfwUj/sH6ERk8x7bYPFwcfwGQyvPxtrP7rpkW87hGyRo0POukoX8NDxb/xOm0tev5udoGiLMSuysr3SHM073nsAwF6zae9wPRkk3kRCVvQTQ/+jG1+p3/u65MFa4RSNRqgSMD9mnDpYozotojJFgPii4N4UAveQ4vMPq2PewNH0jEeNl2Lnm+mWuBFfTzo9bd9u6N3vQZniwfrxbd0OHZXvAJ60E05zGYxxEWG+3xH+z4ED7R2tzCAYZz18qtXrXN/MXesOHJznenKdYexDcgcvTkNK7m/yYBkwDbOlcYFTJRBmVW+CoEaDui4fe1VhINvsDT8vsE8x83vH/M1cdBObbLVs7Z+QCdTBmeD637E0wJYXDngcFtu/VrBvcy0vb9Ijr3ACK7/q3rFc/jlEIW0LXS6ldTCISsDPvbF0TqPVEAXIeR8PQGvXkRH6lUmVePFJn2X8/poxL7+DIgErYM+RKyuTC00oY5IO7uyQNUAN/P0Phbvg5AyTLtyGcAGSAIxOCBRjUL4cXruMfxzswVDzgb3/jOH9DT1yTzJgcJxiL+/ssDBan78tjaIrvfAryB4//v1AEsoqwCsXHa7/b61j4bnM4aLybhFsbzHOfn1cM0/NnzF/j8BDwG+tIFIIG567+XJxMV3uT6/MeIDve9xs2v1LwRMwJXvxLL8/kpxu4uBOAuMw3BMhrK++UpLms2Eqj3lN722zA3AC7+1P+vAW4BGBflZd/4C63V7ClFIoGwF9zpBGgGuQnK/BMBGu8TnuauZzI50yhCrQgj/Kn1Nivj8AgA6NAHEAMvogC5lOvTzgLyA7EPwIHuAujn2df18QP52fkZvQPE2e/L4ry///TA8+0bA9Xz+Qz+MAI7AOQbEPYLvP0K7ST4H87iL7f+yannEbQ1oKtY7arNGuGvkcKVge8NDOMpxrQW1MjtsveH6sPqRPQF3iAFatr3f0Ur/VUEFxoUHQAv0EL3A9xt/lBVa/1d2zjh+wT6J+J8aDktCjobRr66JcUf+cIZOvoucNMHz58NKvgE9y3/ARs7APQeNXFLEvwqDSaVMG5/yQgkANIc82nHUyLbwuEXWttKZLwBXTcp9VzJs+cNle98fPE8MCUWjulBWc5TJDPFBxj5tAmxKS7Pb+Phfwg4EgYrCAJm7/wTSDTUQnYO/xzy6zs+GtDY/6/5ziokAefc3AEzkhn8/AkiMeo4zPMtGRcfHkX63tn2Ds0e8vruExuC52nurds6Me3UO9ngNi43M6S/mxUG/xMc9tAz8Bb1fwHt7C77MfsYGhAZAOHPqw097/2M/P+76eXZt73vRtQK+cNDCd8EFPPC+hbYIH+fPSCn6TAk/bfnhd9B+DaxmBXwImAmv5D10f849R3MNIG5+kIl4er22sfxtKzsEhIF8+8Dv/fYBcoXmwaw1dTNnxEL5R7g57T9K8237LYgkQTmMRfbyOjV7O0d2wMF9TkS6FcUWcchAwfeegsDMTkPM+cUOkEMCew8xCz/DQE59lLnAxIiGTnzZVwq7DAhDnNH19EZ/+biC3l/xhVdDQNAJ/jxCRcbGRQN+xABIhn2BzkLAgEVCiraRj9//QVORAn9xdAZEjs5HRYj9C/2UyHxETstQEwTJCggFx9LIwgFHg0YEjT1hdIDJLkGIsMF/sClLqwpTXGzXUEh1QdOIMvVBy7ZOn/3Jw98Oz3u5vXzv34H1yhdPRv6kAmdO73Z72Ac0LzdJlAwLt4WD0kCJcvdEvXC/Qnk8ebJZDDoCUL+9ljYnecm7srqBigBE8nj/coTDjQa+fMa+zoafxIG6DQhKzomFj0EJgNYYz5VYkTiAiULDAw79h/gf9wd/PX529M4CtkN6es+/U0X5FI84CBJIxfQH27UafgLIasCGPcv+b7xKM/RxBo7ARX9+NbrP98C3DAWBE8xM+Tf5QIV2fkh/BhzAtoHEX/6BSHeGvXmx9kUJUXfA+zaDez96THYPBHqEOgUR/Hi7yQsuOr36uIzLV4uMsrJU70GT38QChAwCcSZhCdVQOLMw/UECcIlPNVA1tn1UAEQFPI1AxfuTyIdfxFLZA3AWScnRWUitCcy/lDgNFYwOnge/O5VFktJMzp9YlcbBC51GhsK2is5Oz5LLXUBNSLEUUoPMhgbDvjDVkgqyOcSzRkOy+Lc5+P9WbM5GNKzQQrMDVgeFPYKDkvWFfLf/Oh/VxULHOka3Rc5mvY2Qy8Gy/QfDOopNBQ4Ak00fMPXJH9YX/vkD/L/TzLFTRrxmVtY6LhP8kX2LjAxH3oV9/xAKUJiKkb5CRL5b84LBTxmMxHi/h1ZZPpbKoEmrvHN8Pj4IUu1yCfBzjAC0yT67OLxPOAN4r33uSaz8/rTJ1QKqtT/MD4I4vQL87YvCQ8E/wkDt9D8NCzcNAkqKSq738wOM+YQDwTO2l37GNwE8ey22NgVBNUHDwnz9ibnZhvlIvsU+9flBX8W3tjU1QDoDgQIJugVJ+0H4dECsUmNByx5SMYJ/9EBHvXCQv8L6q1C3vIsC+LPyt2B+Mww/BrzB9ua//PhIzjeCC4LvAPhJ/gW0eXPvVAz4Cgd++NBR1fCK805W1PyHC8T/zXSwR/3odgSEMACNAwIGwgbufVV3evl+9oBYzkeJUXXM+fu6/ljfxME6SHw5QIlPOEv7AP/ysCRAS07SQUjGCDu/h7VZQjZ4g5iPaFMPxsxUOwMfWkqPEP7gzrT3zJOfzwB4PTVIloZ1kAl+NDaICwjv0DZGPZEKN4k7sv/f88XTe3yA/3u6x0N7+/20AjXEefq4zHhFeTM2vb7HEPa4U0R4Fg28tgE7/vl6EFe0vRG6B3vMNknPwW8AfpsW/kPuw7MFDciYQDLBzdSf98lDAcwJU0LGh4FHfoe4wT6CEpRQBHqQcTz8CwWPRn4LrsS/xb7WPlFEiQwIi48AOB//u1rCvNyEBM/Puv4DiIJ8sNLFvTjF+0GJSciEFZOZxcRIfX2SToQ8yoRPPb1Klry/VQK3Cc8wRkDCpsf1cHXDkzCB9FLDhCv7i6vjJv3HtdGDQcfCz+B59P67xr9B1Itp2upRSwQOfr7CfO4FjQ+5ATdt9h/89/C/CdWbF7fusjx/1UQ+iQDWck9Hgb75vfeFuo8QsgQ1ikw6BIN/utWZwRV5Dog8zV9ZRDdDBFrKVP3JBYyAh8mQS8B4/MbSRosT/fzAyQTNzUwRAQROn8PPv4xJAQRBBpEIVQMLPf88wYr8D0OBSoB9PxEKUQK4hLWSAir00rlxTmHPjkNJQBb/RcqVxk+v+7+ST/6xRCcKeHFISjV2UjX9dbx1OvVunI7RdXcK+0bf6+dzOEY4ThDWz/7r7c9vtUH+zP3TEW80kPcq0HjLzXpIesWN9DwRQf54ATcAf0M8QPzywlUfzlE4946HuMrHiNsQQ4JAd8hPM8aNTJhG/EjdfhJAUEQPD0/D81SBSgtOV5bJh4lfx8c7xwwOwQ8WjpRLTgoAjZQQvAeAUQMHiITOCrvHD3+FDHq90L0DydK7v3EDU1HDSILHgcDHAcrAUNJ9kXOMSAGYxx4ZUJgFQ7fD0oIJw1kCx4n+zc8NRrRWH84+9siLTrvCkI5BhfxDzRCYQOBHRcXHVca5BD4NRQ9QEgv89oBJC0pIFg7FTJZsfkU9wwaIyYYyzRNPfVDCWGLDiS6GvAVLItCPl2gP7t/C3Qh4U8tADNM+Mwdy2B7ZezVQvnXaGMSqTwrwPfK7h0Z57H1cVsvO8QXT+U3Jxc4Y0M6MRauCRTvFzhSBOMNail/3vfkATb29y34xPgXAxnxEQ/u1lcr8O6kGfTmAcggKPgj9yMXC+zzCdoF5avuKtgd80Dd+7X2/AEJKxj6KAwN9LX/DOE7IPXwm/LS9yIe+ux/+8ACNBsd7HQoxQ33AyEfOu4e/AHjEiAVEgv9FDItBR42HCLH7xwE6DAmQ+dTClEFJxYnRv9E8zcdiSbpLFENImcuJfwQzVYRKYUoDxpCf0r4jFxfIENFFiXo6Uj5PXYIMhYEBiHp7xPjIPgK9BH1B+YfHiYn8A3o/wkf7fJ/HAb2OycPDPY4MCE4FC7uBTMwSxp4G+Qa70gG/hT6GRk09us1BhEo2S8oDGvqAQET4LEACU1A7S53CPED1hkH+cnkKwh/9wDo4DT6y8VDIPoxQZ7ncPzXPzXwDNXd7PYuS8rJJO3U+eDmSk7hVvAUDWFZ8fcz39xrv/I6V71VyyziH+v6OBDW3fIA4vrXCw8JCwr9Ay5/dAgCFOzhNEndBQ7UKNQiJWDv9D028n/LKPkDLsFO2A3cFtLiU/syX/wC5LsP2P3yzsTuCvr/sPM59Of3Ia8RC2yNTBXDDR4G0/gvGeUuEkE74ONmU7w4G2j2AiIeEwkIBioTJycqXwhv6QoSNvsnXhfX7xVAf/rSOk4Q6kdAEC0ZDf8QQfkaAGkQKkU0FBA/DxM8H1kVJkBBF0ljLzcmK/UBZzZRM9bizu4v4gsC/Q0CEOzMDTwHQO8Q6x4kPkMPUh8Q2BHGPhE3BSXyCPcUfz5CBgEiNx4SKQAhC/8MSVAsHP0HD+Q1IEYeDfH42zMuT/VUD/n7+DkgB0Am3w8FEg8tfwgAExgR+jwFK1FhPBMQ4jD1lBraC9Y2xOoeBeQP8cooABfTJLfpQ5phCeT/BQHGIRlNFOG/CelYf/ft/cwkLdsv5TsVDiQWAtC39N8X2DH98EX7+sw2RD7iBRctOfshB9X5BCEmI1k0HTEfUlYhHewgGx09r3M5VSMIeCoA6vhD9SIL4QItARksEn8LzvwpJSsOfAoTMUDt8vgJJjo2KEHlLRvRIC0uf27dIPx0/TL9L1st+fXj9B5NHEA79SXhGP5AC/MTX+7+NSUQEQAe50cdCE4tLin/BR4sLU0oQTBLXjN4G1wPCvr2Azc7BTxWOv9QGih/CykqDQYVQzEiAFgaMiY+GjQCMP3+VBkfIw81LczothrkGi0VLq4A1Smro0MiBtaw4PsNHfIP0x0FDtEeutr0K/ndBMkB2AbgCfAMiwXTw01RC5/i3+Do9X/EIv9450QXbSd/QwdAKrQAdPEPSUABVbge8EIF/LIo+9AnI+L5rB3yE/vDA1ZRR1b7ByTcDFQ5KkUoLwXPDi5U/h0pQgdxLzqJTViB1vHgXegODQjt/5sQ577AEH/yezYr6v8mZtJlXPAaBCg63/oT4xTxdPrERj78yxX+Fvr+drFv2S3RF1pK1Q4pSSk6FuhN8E4uKSf7KwTleBHLKAUzwsQoBhbxGSZ/AQowODRLIGLtPSv7HBgrMPA6RtUGOAgLKBdlHu8dQuNsJPQHDCZeBhPJLkP4KzTq1f7vSVUpKhQMSFUA8iNcExowJ3MJ+RM4CCr7JQYyNicd+WR/MAw9Ed/XASc+u2j5XDS1AzQK6uoEkyO5WDgFcOIRs+rSUuXW1DrjuOPUgb9bJhwgP9U2w1MK+hXw+P8NURIUG+0MBrwMBPX/IAjk68kqgQoMBvvHAPw6FekWLNrWvqfzB44eASXe5hDsGLj84uUV6tzwHzILHuP/Ey3H1dDT7hAVGETF7SlCxjb+QvsbGAxCGvTpXN/wN/9gZn/4BjUn71Igbw9RPycoOeZeVfftAz1SLEHrHEU6OS0cT0JWMkj9Ei8dFDY3OwlS5/w8SS0PL9k5R0otFkMNMn8J+P4MJwgt5xbvLfvgA8zgFxXS8tIz+BVAE/0B+w37NgA2S/M35PLrWRsYESIgDRjTBHYcGTuBJAD0CDMlYikmKQoA/EXqHlMUHw3OJfYgxQtGED5eQP4qFvXp6t4pFgWoBSsh7/AQDAZQMCn9I0kvOw9EKi5OPCVMOhMVSMZEIGjrYBwnLj03fzJUSGsNTmUuCQUMFfUQKysIKTNDKC8pNjooHDEsPE0X/kcf4fcIGEz7Bio8/ytpYdBEFQ/U1CxS9yhR1zniNiZM/zs+3DJMzscmCxkF6f0HM1PPXAgoKX/x7yoxND9lIyxv/wsOHVMgAQMg/AI9FBAr6Cj1Pu4OAzbVDzUuFAT5TBr5DVwmNAF/Bw9CJuwqFzUZCA5fAUf+EARADxdZ/icqDA5P/Qz6fwM09gAhIhDOOBn/D/vpFwgA9ucU6wc2DOy8ARIG8dscBygUHDoeSAwcFP8g7xcaJRAyDiUa4wkL/SUsLwImYgsNHxsAQX8D/R4Seg3K4y3o3g8IEz73Ei5v9gdm6BVo39gfGyLJTgUeSVPGPPb5BNsMQzYdJ0sO/QgtKt+rDrce5wQAMQsl2ib5z94Y6fgGNLAN9BLZf/387es9+NgJDxkk5szZ5SMdDhQn9wAdDvEmFBHyBQXoCer4CBIF2QoeTToYKAkJMTQeAxLiBtRSLS7HFCzYDfVi8x4KQvzoGMrWgQGpJ0Mz/AsCZRMBSPz3NC5AGSk9GCj8K+kQCgFXFVsrRzL5Fwcw8H8eOjlq4f4PRBhHADA/LMc5vhL/+gMx/1UnEQ4H0TpoDT47IihLRffD/S3EG/9IPuT5KULlCwxa7WHrzDIn2eA8/vQ0DBsp8LXROC/eN1fq5PMcDPLOIgCq4t4TIFEdNw8PHfMI4+oXGH8mFO0BKQba0zbWDTkiFCYbPQYltrDKNhHmMSoPH/V/PBoQLPU50Dz1/mxcJu73SgHpeHIKHkDRv0Ns8VAfR+Yp5Lef/lk2+g0z9QQQNjLG9PIi/B/08iPwPgvO1wn6JcseIyzWFCs7f/QdQyA1wvspEVL/8f4FRCEMITH5D/QgNDUiGWoV7i8p6twVAhm9C4H4X/9F+BnqGSoRONbWCdjsAxYNJq0vGvEUJTA0BgIe8Pv4xx4n/SwY3z0C8ysuIfXh9PYHDhglLxocrDI8N4FhHSI/UbXfY9MZOxm3c/qB5+VFy1JHDgL0+ED96C8E79TpDPE3ejoSEhswFgoQ1yZf5Tv4Jf8PCtBZyx0DCd9r8jMdPbvpOzQp+yUjYBIwJTFK3hwS8C79PwpSDU02uuzm0DIFIBoK7NFQMHwiL38TCPHOJcoWIRs0I9HJIoHvFroJAiE4wvQR0M0n+jMQ1/zMLAjLAuT2z9su1dXs8ANC8p/y9mwGHOYcKvrjHN00PjLR/O+0MhTiAyLvbkQdVT/iEXZORSk+8hsoU/pPECMyZjpDA8j0VhE1OSUbLUj/7DwRFP31Hyo2A1ofFEUlcjz36n8HMVc9WT3/N/JQ8uITPi52OUvuJQ4uXUuqOk8xzGwKHBm4SUY070Bcwgks2KApM+HHQzwsAVS7W9ILOUAYRz9/PwAaJi0y9PLX9P4NHPwUEjYK+9FEPfsb/OX9JiRESi338iZEDvBHO9kAGOAdGzD5Li9NGgHz0iTs/yHdJRhJF8/S7xQqNn/S4DNCDv3MDhk3aRYaSMA7GHALRAPczVIZ4/IHCWNsR9hKTWkxD/XOTyJXWjwUUUBsE0NOfww3VsslOzAoMF08xuHyRmDHZe7+2b8HFvwdGyQG5pgC7uDmOy7eAMxqpdVT/Bc4SO3p9FUi0Aj5KVcKDFEALjWxAE/vfxX8//IF2MYwGRUG61zf/GL0Iajbz8s18+nHQyTqui3ZLlU9H0K+Tj8GnCA6Ffx/Jd9jHgUUHkMMRPnlR1wj4RfjHOcMERlYFyUAQcZRK7NNcy8HU14EH6pCZR/8O9W1WNxReAw7DxkdBdTB/T5BGXl/OhUVLjAy+TNMHXt7QD4PHywq0U9e0CPz8sUz0wW4LFgdIRE27hhEKOr4cykS5kYHzBwoG0g4bSriHgUNAizZJQHi5OA9rH8QCioC3OfSJiIdLLtEM+mKKA/e8VxjgQAhuD7+963LnSKIuVEXyyf7/v/hUQIW4/43ZLxAuZHt3sTmNz3ZbRUoGf2IqLkWBThNYCy82xUTNAFAbDY9FPUFAxLmFgvr+DlEHk9JHDkbPd9pEDPpPB89LzADfyn6W0noBfPeARc/bAMR7fsUVcHPEeskDSsX7v9HBRVEBmEINB8HBEz64nUGxFETFC0O7vg9KBvi4DX97PjpFCwSMgAbKXN/CRAEA+tyN/7wGAz+CRksdvIKbQRR/9b+DB8lChzGISrjR+QQDP/EShMwBSniMkEP6fHrJgwHBRn+M38YM5EA+ikeDzXuCRjbJhItRxfc+gHrMdZG5R7xGBxdJOQqUR/vKfXzFT71KRMz2AzuBjRB/ProExwP/8MtfykfPl06MS1SIx0J8Rg8CwkxCC8jFgkiCwQQ7hXHNzBk/e8p/9v+2x3mCPUo0e8uJH/9TCYNM+IC20EZwSpEA2f1EP/g5wryFx7xK/EIPvi29ykO9jbXRvjqHtZH95SG6tMJ0wPUIn/zH/c+G0LL9ztEmuZID+zFBlEK/S/qFuDfBCkuHNif5A3AFfIJN77PNv/NydjKYeTp+KnqTOvO5t/NEO2LJ39Tlw9Dzyi+rQMJzuiYK0sX9PUQ8iAF3iMH7BhBG+7GwOrhLt8Y/5234ra+IZw6/+HL4Ripx0TxIZzCjBJf8xP5PvMBdeAJIfO0H5etLQHP1uMO9bENULLTVxL84v3o9vHOAOvUFDHR2BRPFl9LO5XYpH8yxhjl/fXv3iXqKDk76QQ0JgoUwdtCzuMcBFlO6BkzchTcXQg94ebIFxQBDDV5xgQI0BPYE94RGE0mISQp1gYuL3/1SAP8QOro3R0gMiUPORoNLrsAJ8k7/OEASbz/gdIOApvYASAb1u/mutZFSt/b49i+zCESpfr3AOIOteDqMbxw2gwbMfFIS03U97PX+jEHFhkV3zui5/k7Aw/YFIHfNNq/D7kK9xHRuwEq3w4sD5o35aNMKvv9+tjRnzciIPjvAPWsG+ju61fs0i2pzpwhn7b1/+kw9g3hAi7qWBzx6gfF5PMttURVGyMDTQ4Z5MiBJ/DsEQmm3BbG/sbz2ijUxjcN4gDy4vEdD/XqMMr189cD5jvo+NcJrBzwDyZ/MfEV3AcN8uQC7f0XPv0z8Og+/vf79Org7RQLPB3PGBHm6ezxDtvBGxyoC/BuAUfu2EDMRf0Gnw7a+cH2Q//WAgsgMv3ZIR8f0//sDdzy+yS7cyoe5P4VQtXr7GtV938ROjcMN+w0v8DMSQTT1N3QIx3dGO0JKDL8KAJy5tEuOOvq2KwJGeYRFC482BXv+hPkysDq5wa+CfEs3NKPsduByhjMygn+LFP+rO6uUwJXvvkHXw7oXhfpKMca5A4S9iHKrp0+FtH3/P5qHKnXBegKN2Qp5H+UtiUZtC8izv3tBiU48qtIBzY4CQQA9EWtAS8toVHGRixG4mPVEKXF8f9RiL3oAgjPLB72+Qzj/f+BKF8rEzjv7foPcNLdRYXC8DPwQxLmP8L89mUFsvHhQLOp9wzW6VAFDf3qON0Il9ojH9AyLfzVQhwnIuQ1tOoX0LLmJjzepCRPCb1X24HkFjEfaN0nMLkrBv0KP+8r6iDfNxUK5f7l5M/d0PPr2Bc5RNwvCTgh1zs2Nd4c4S0AMAvu1OA2EvIWE8bw9EzpSFsxTvywfz/aGuPRxRUeBcX7HIESKvjtsNkmANwhNhwBHQ7P5AbMtTD6E+Ld8i/rIRDe7aGgtDgY0DYcJ+vEINq6LsGzVti69RbLJM7sCsgbZH8Z2vYZBN4x1Qwf99PpHTzb5BcD3d0e/dj90SDYyOfNJUpOM9EH8hD65fktUDvVRekQ4gknEE8KuCTYFIEuFQMf6bEBS8AcGBjiFLX6wMgbE9l8mhod7UEjAPsQHRgNPsUTMAnv6MYwu+z71R0V6xQoFQj1HwUWqMg3K8L8ADH9YK3aqijb2Tu9GvQ96O8NC8wC9TqBLDv9xx/MzefbF+3qOTUzKuAz6vBBIbpEUf40xVIkHfgGSsEc5VvcqcG2RhPBJO8GHd4LAgIeRErIqhE8BYEF/E9GOTH52D7uIg2IJhKwypglzw3qI9NGzwMqux8q0+7/COra9edKANcKxDom8P672NzNzrnyg/gEuxdAzr9dUyM9+dckNuG6DCRFCUk28bYHW+tEAseBHi8ObnDmaeWrHy8cOLkvzDoCXDvr7fLR/B3s9iYgGTwmgfT/DugY7w/yIe8ZGe++RvnkARnbyAEzCtYb0i7jN+7w69EN+vP1KkrzBQ4N8RzpDy1KQMQWAv79/H8M3PXF7xZX+fgJ1rjRZLAbHAgmMRDYDjTa2douJclBhgrJOzECqsUL8f4KOCRHK89/3hjLEv4RAKxFE8DmYsjPNPcPIrkXsQsV9+8WpasFBrbR7BxfLxf83eEVPBEKxVeX8ypRjQ4qDynqDfYxzZxlHAz67wiB/OTFxCPv2/UlJN1ez0HX5MTG5CXADfQn6vrlNtokrOIq7SUQz+bEzh3V8Bq3zRXH6/OoFrnU3Sjy6PvaOPYHKP5c1hb03+r0Dr8e3hALMEszMFCBJgEF5isZwh0nuET4G8rqIbPJLvzVFAvZDRYi6NsLZe4YN20f+v/gRQv6qPHIIjDhRX9e3CE8Fu0z0BIWDroLTB/fIkoEMB0zTUza2EQuQPTv+e9uLPEQIwT/3Sj2XyRdMAn/4D3AA65hF9AL70waUe669l3ezHfMzw3NOMAC8c7zAKGG2P2D7oQPD8zFhwThGzZpBN1Zs+V/Mt4oQfZY9QdQYqqmaqFw+ewHENeTDSAFKjDhA7C05SukIGjb8lV5Bh7tCt/9LSIhADz9WEwz9vMB1sJPDjEnuIHfHQv14FzhzqpFBu5SDsr2+b/b/T7+9QQIBQ9/EWmbCdTV9+j1RsqfmyTD2vyn7DoQ+yslL83oHPv/56q9CstL/AIO48UBBNoFIs8g9TwueOoCE/vNJ9AN52FbKSXI5jzg7hXN5+HKHfGo+qEg8AI6DMn29vwRAk76ELv/9YFAE/ADBxjDyhcYCwsnJK4JBgLk64HGeioDEfHg3BMd8O38G8QOqTIZI8wC9ffaI/fbF1oUor/z0/njFMT58+8c+M9ZOx7Iy/rq+dZIHfS4/0l04OP7MCQuCO3uFfVfRK20H9zUrInpEPrvBMdbotrm6Qb2rew4zJ3XMTl/HOLxtzscCTI6CwPNWUPHSz7g9zq3Nk8T2vv6hfo/6eboYLl5ke/dEczoHAg48uQrzNgYMU1B6F0GBEPj3hnxZjCBONfsXcOosOoVAQ//9N+6uCHK1e3eLqwn90Xp0AkA3boy4A7nHBr/fyDF3+Uqzww/6/EU6wsVAQ3YNzYmArUHKhD5MvQwBAztEePw6yv4+TMgQt4zKBEd5eXrECdGABYM6R761gAzIAQaGRoDByPiGyAWfw/zH1tRNSXy89QMRQQhPen1EtDcHPlpHwLq/E7aHCYEICXgEjA1E/QsJQYtfyMxzC/mqyzF72H5KOz0rNP+FbUYytLOyOwPOEsvGuXsB7omCvYJKMnWF8sI1+n7BT8e/PDb0t3cSfXh+g/b4gIdLOTG9uYggRgnBg0APNvUYjwrGEU+BFEaJvXi1unlAT38/cgVFNHiCejq+OQwFOS0//8K7/fa2j4TnifrFBcxFtIpB2U1yQHRJD/HNaVOWjn/3t0mJCdaLd3qBvj+zzgZcBf9PUsrgZkt1+TNHCU08/755AfiLOUG4RgPJ/sSIer9Gt47IPsWPB4G9CoQ0vlBFH8FRDr+JUwH4eP/3hvuPjLn6y/3BBzgGwsP1DJM9NoCI/YHse8hTPf8Cl3xuCYhYIHjqy0qAPVy8Y3zbbOhwNYZT/w50xIq8zJVEj0l1g7ZEh7c8AMLAvjaGRsR1+3ODEpSCwhsJWZqIiEH5gLtVfZdDwlKNDBS1/RjCB38IhQZMR4OLzYcKS4XPXktD3E+RT4/AHVCY3/SHy8yXyoEGif1HxMO0dwmLEANDAn6PE4n19/q+ZcRxizbqtnzKNeSvx4/owzSAba7KzLoBurb875/ox8p+6345RFr0hPp7M4OCLYEvtAlzFnOoSAivMJBU0Ps4wLd8yDvJkB6xWsF4tnE4BzLqsilrvwAC+AwfwdSP/3o/z3owDPzSkad+SEl5s4QIgby3wXEKBYpth8Txzr2tx3eKmwHIikPAH/eGPNxDkbyKfXWeGUB4B8YOcthOcXGU/PWB+8yMQbJT0LA+d3OG+XVgQckA/7CIv36QgAd5N23CQAHyz27zbsq8P03+xJRvAPjwTLaIhYEGO/eAfQ/4f7uC/mwARco7hj4ERzJNfIC9ybpU0cly6wl7v851jJPElgI73/tDUk49AUsrENO4BoyOur8HxEOHv0MCv9ETAzyX/nsPMbU9fBcHBa+3e3o+OP35jID9BIN/tsR/hD6zx4J//pkD0M5HCsT00A8bvp/Vg4WA0bjAO7vG/9AJuzaCA3OKgcJFwLdJ0P55TbtBn/GMs8oMd68pw7jGBQd0Nr9XamUTnTpR/z/EZ8LMGDHEEkSL1orAjzEKOEFCgbo2PchL+UI/QvV3QPnHOyBKPC5HOcsISzLlLo9uu5V+tPt6crhBi6++QIYsgkJvP3O+Qfbha7pwBQoHQKJadu+YxfCKjHpAKAkKkkWvzf19s277kQlq9Ejs+jz/MaB6wRmuwI6FXD89gPEBq/pV/fwACnpBgn7MBIToPHI3mfEPBSwhgLtzR8D5wXa5M4YI/MaGtoBujP4AHqCv1fnCjInKxyQ4tTxC83KLd7/7An9D7rx4PXwqBwLAGA+Q94ySLMlPWUiPedLge9XAtM7FgZ/+UgVsvnS+/AO+izy7wLOVbAX9W/etO87BPgCE7sBJUwCH1xNXXwcYszN1sQOrh0Jncv9I/Lggli/79L0FcnO2wvwFOhI7AQskKjTJ86/6d6j9gYWA/0xABgN18IA6dnS3uheXfPQ0jgdFv25zhW/2iT6y93zgfDEs+DqEMAXyoEuMTWuAToVLFC5oxKOOE3Hpnjs74LwUCHuLNMwNO7mIgza6fqi199CTTo7TPv7D+ZfFT4pVNMitGJxDk7fT+j3ERrZCegT4DrMydwY3v8m8CcWzt3r/OG/1ADesTcEsNaB3dPWrZTU4ToS+QeFLdLOHB8JJjXc+LkBDxDtqxJUyzcYNPVqV0kyFJyuWuMNYs7hRs35LuZMJuAsAC7IzCba/ewu79/iz8UYZjbg+fgeyTtT9RcN3ULf+kdLRyN/9UjlCSsLE++9pxNlDvAI8cD0Bc0DSz7gCDbURSAf1wwkLCOv6xN/ehRG0Mu3si+tOxnN4CrNumIHXfPG0Pol0O7k5u4D/QrQ/wPq1/355fLiER3XLUzvF0T1Ng0l6ugVJidy50R/GD/2CQfn98wPFi43+tRTDgP4/gj62ekSPQztQNLJDCAA/Afb5xxjVf8oGu8VMvIeS0vYR9bUtSagNejB5lHazOr09efLAwXUAsT7BBIECb+x59kfgQoX2eMWPN4duLZLGUzeF5jZRi8hy1E+E2AB9hw/AAoPzKw+1Ubh36zkF8bnzwvg+wRoioo2lO8/SNC0C+O6zYEgS7GoN3/2/+at6xv09mQPvb0yzdo2+SUTxkTpwiskLBcFzybsHBs64TYU8qnr+zxFGxqWQf0ASSzUPCWFSYLHHCU7sRQwZtDkzzwm266jlW5I5jfRwR/7pyn+PxzQCCn/7BjJ8vsXdvUdBiRUEuqfouziI9cB//stAYHmINJg89XiqfzF+T9CNdgAyQLLEwsF4RHy9wD1IzPoIPqvBDqX2M82JrIYaQXvCM/l7AjagRUMyNBg8dvmRpkF2e/qH9rpLVrqBCg0xipbyQPMx8RCR9byxjPDFbb6uu61yeE6EOTSBELM1AVdIsD3J0f938TRv39UjxHTtBjVCdcgKjJLwrggG8Vh/OkJLDU1wSrzZBtDHUEFCg4P/rn2EsctHwtyvj7iuO2yFAlFCt2B4B0ZHuAK2QKquxwOHBkRPFMHuBElFN/icOtCsBg6/UscNAvW7lj10TA72hu10ccXDBq0MIH2Gdy4vaYAL/3Ku+367E0mA+tRw60PIJneFyQ3zegEMe+iWkWz5rd/w/bJKR/5/Ny7z84mxPvpQ88wEvBdRf4C0EwQ0cG23CYa0Lap1+e/4xzz9Pnlyu3fVhbaYtfo6ufh4vvyoCv0GQRY7ydkDbLlV/rqPrZa9vbX1ehY5uP+XkXuDFXa/OsB3dXc3eMmS+eqIgRA9fMg+FhrMn/b59uvG+M2BiAE0slS6/GB/+z/BPD/udcYahEw+CMpBO41Ff7o51W4JPjmNHcPCxMk074jytdMvzyfwvTa6/Ye/Knm9b/2EJcd9Me5OsK+ycn7FCy0RL7BHhf0/iw58bvlMLMf8w4MTsr1MzE7S0fYrq+T5bTnCigbxdjp19jJgR2HnwPN3d0aC/qZH7P8JRYQPeSm9tYM88zzSsT4z/DnKuo9/CAX5e7iqL3sgRTp1wIuKego19m8ANga8S0kIATr2t70K9ouqU4B+uPQ3r1WB9dHNKsDNc8c78o80ur+7Wcs2yo48dJTUAMNVO4NViP0pdDe+ijrASrhufXx1RurZhnlgUYp2biu6t/b+8riYSQl/fwG4ynr6ScmPLsf4EmofxT0JxU9Gskn+Vk44eiv1fcK4SBj3ivyAfZI9fPTIRzT28U+PAkqDPjzIUtGIubyzhEiDhzv+wvy/xEFJVDj9td/2SWg5QT01M/i6ykQPGcBMfTO/cwS4gMXEIbhXR0I7v4eqOz9dwIx8XfuJyBiTX+o9AE2FmLE1RmTpQi0xFq+O5bbGlngtsEnDJ7K6Ii1FEQO9cH25IYv/XRAUfgMBsJMMgbh4Ogw4QrJ4OID7QEtHTIs+R3eIqX7x0frOuYl28biO9wBDwQlfx87By8P5jYu1y4j4DbeIxbdwdIi6gAM+A3S2SMm0iHYFSgb9uND4ercH7XGHshb8TElAgEmySMLHK0qNLXe270YPNLs6Oc6LB4v63/FIRYazzcz/l/RMRUBydBH5BfU/+gEgeExFxPcyzAvCRzJ8dYOpvsGSLklnBL8EQYE2DYZ//yw1+il8g4j8zMKHOkP5Q0s+rf+CST7z15BBTHvIB3SEfYl3w344eIa8wAkHhQYyOvp9tDH6wrmvyQH1fiB5tv59efzJwIdECevKMDODCPvLhvqEMX5LkDl7xWyEsvDovEIhMUSu19t4TyB5/EsyhxHD7EVKQYk0NUQAzMpIQYWLD76JPPTm7utF1ccJZLw99wZNdA/H7wDuvEU"},"input_bias":[0.0099981,-0.074999,-0.29897,-0.18675,-0.17735,-0.27077,-0.10124,0.29638,-0.054124,-0.073171,-0.20982,-0.10415,-0.14023,-0.09147,-0.20467,-0.28549,-0.093606,-0.34229,-0.10964,-0.20486,-0.11775,-0.088552,-0.12496,-0.064248,0.077239,-0.20845,0.03783,0.0094781,-0.28865,-0.12789,-0.14108,-0.28074,-0.17818,-0.13118,-0.20217,-0.074862,0.0027029,0.090103,-0.067799,-0.30473,0.12008,-0.25787,0.1672,0.045163,-0.11026,-0.0062317,-0.16243,-0.35194,0.015312,-0.1067,-0.23958,-0.041032,-0.17363,-0.028852,-0.17551,-0.073884,-0.2066,-0.094601,-0.19334,0.068389,-0.18486,-0.035523,-0.23559,-0.32037,-0.054204,-0.24262,-0.019655,-0.11508,0.02599,-0.15504,-0.27037,-0.027996,-0.080129,-0.14614,-0.1946,0.058159,0.027688,-0.35876,-0.22701,-0.24354,0.67416,0.44252,-0.013335,0.30867,0.52829,0.40307,0.28794,0.37847,0.20485,0.5753,0.1296,0.45059,0.16966,0.28729,0.39273,0.12154,0.18379,0.49957,0.37161,0.2489,0.37189,0.36698,0.37993,0.71168,0.37509,0.12231,0.31079,-0.030077,0.34658,0.50066,0.31784,0.54681,0.30497,0.12125,0.43827,0.57806,0.54131,0.42367,0.20194,0.5523,0.55576,0.18362,0.43523,0.43612,0.41293,0.40479,0.41111,-0.10798,0.42502,0.63087,0.56424,0.54492,0.60066,0.68896,0.32432,0.59007,0.327,0.39054,0.59061,0.39349,0.41301,0.42577,0.23897,0.16658,0.64189,0.20726,0.47099,0.60028,0.59495,0.54636,0.22317,0.3025,0.49496,0.39219,0.11206,0.38495,0.46965,0.49815,0.36157,0.45656,0.050526,-0.04235,-0.10111,-0.24106,0.11079,0.10964,-0.20642,-0.0070256,-0.0295,0.025707,0.03011,0.0031102,-0.084336,-0.12199,-0.10831,-0.078358,0.12148,-0.092277,0.070844,-0.23353,-0.047625,-0.030228,0.061006,-0.040993,-0.00064199,0.25435,0.0095063,-0.13247,0.049707,0.095555,-0.056725,-0.0089363,-0.1712,-0.23076,0.085744,0.022473,-0.093902,0.16744,0.1537,-0.13807,0.17336,-0.10806,0.016184,0.0088471,0.10325,-0.038456,-0.1476,-0.11245,0.073424,0.16671,-0.016125,-0.085874,-0.18997,-0.065354,-0.075945,-0.019147,-0.14075,0.12614,0.13713,0.14064,-0.055995,-0.10603,0.046816,-0.06629,-0.10796,-0.078441,-0.044395,-0.15304,0.092285,-0.023107,-0.27606,0.044002,-0.15069,-0.12245,0.0076626,-0.15842,0.087226,0.15719,-0.071364,0.022181],"state_weight":{"shape":[240,80],"scale":[0.0085405,0.005744,0.0035924,0.0059407,0.0030487,0.0062606,0.0046639,0.0050178,0.0049864,0.0049612,0.0056689,0.0049912,0.0041924,0.004014,0.0057832,0.0039925,0.0040956,0.0063463,0.0046266,0.0079859,0.0057406,0.0033839,0.0039094,0.0062058,0.0039699,0.0051488,0.0043633,0.0060669,0.0065418,0.0039003,0.0036934,0.0045111,0.0061381,0.0072254,0.0036938,0.0056024,0.0035534,0.0043536,0.0049347,0.0036951,0.0039382,0.0063057,0.0064994,0.0068597,0.0033233,0.0040681,0.0039635,0.0042334,0.0036192,0.0043505,0.0051038,0.0035749,0.005173,0.0045062,0.0041658,0.0065943,0.0041198,0.0035175,0.0039815,0.0059116,0.0034897,0.0044058,0.0044734,0.0057092,0.0040115,0.0028323,0.005431,0.0054402,0.0042681,0.0049946,0.0041915,0.0030945,0.0032404,0.0038127,0.0045008,0.0042333,0.0057878,0.0057227,0.003673,0.0045946,0.0039912,0.0052961,0.005195,0.0035293,0.0056897,0.0057245,0.0057393,0.0039685,0.003538,0.0050783,0.0057644,0.0058048,0.0038105,0.0044304,0.0041572,0.0050541,0.0065265,0.0044625,0.0045637,0.0038096,0.0057054,0.0046421,0.0045151,0.0047766,0.0034347,0.0063975,0.004891,0.0068219,0.0049127,0.0047836,0.0049112,0.0035886,0.0047051,0.0061006,0.0047603,0.0054493,0.0051727,0.0051569,0.0067405,0.0040644,0.0055099,0.0043498,0.0043535,0.0044654,0.0059887,0.0042826,0.0052951,0.004919,0.0043615,0.0051829,0.0055747,0.0066895,0.0056139,0.0041344,0.0055099,0.0037303,0.0058264,0.0048788,0.0069832,0.0035698,0.0040637,0.004866,0.003135,0.0060714,0.0056281,0.006817,0.004837,0.0052837,0.0040925,0.0056451,0.0027561,0.005526,0.0056317,0.006194,0.0051465,0.0059705,0.0063141,0.00534,0.0049698,0.0045305,0.0046691,0.0042306,0.0025837,0.0026357,0.0031329,0.0041514,0.0038168,0.0053875,0.0050757,0.0048096,0.0036299,0.0027485,0.0044204,0.0031188,0.0040659,0.0040767,0.0040049,0.0078093,0.0048103,0.0034543,0.0032989,0.0039894,0.0031843,0.0052803,0.0037376,0.0040909,0.0039656,0.0047774,0.0040057,0.0027758,0.0024197,0.0033575,0.0037693,0.0062217,0.0024232,0.003882,0.0023317,0.0045085,0.0036226,0.005089,0.0028733,0.006824,0.0037645,0.0045071,0.0024146,0.0036582,0.0044911,0.0040164,0.0044131,0.0023284,0.0042642,0.0029825,0.0035631,0.0028145,0.0032283,0.0024763,0.0037207,0.0035141,0.0017234,0.0044263,0.0033277,0.0049273,0.0038563,0.0043403,0.0031299,0.00267,0.0048987,0.0049638,0.0039551,0.0019054,0.0041863,0.0049721,0.0029073,0.002882,0.0039645,0.004287,0.0036475,0.0041372,0.002644,0.0040601],"int8":"5Qjx+gXqFQcQC/n86Qnn+PrVfyj/9gTwEu0XHOkKAPkfMAj6HBADIM8dAC/WFw7+9zb/DU3v9xv6E+0F7NG03PP96woT/t//CSU60hLv/ApIOdfO4fr0DjZrIfUVIAXv5LsD3wg7/Vr1KO7xCOwlzMzQHAULBCcU5QP0F/EN5xPRCfkm6dzlxw8TCvzPJsfw/PIJgQ4R8/kDAN0Gu/DkAQQjJTbDC8vw31EBy/IlKe0C2CkT2B/zCumytBwSugYOTUnR7KgP6RnrJBUXD8sh5/4Uf/v1BDblKBICug00DAT9/yniJj0TCq7zqMobCSvz8ioY4g/45P+3U/DSIS0rmuOVMRkC7RpYyRQK+iAHAecVRBlF+v8BJ9Ix4ksK6ePj4iflJhYN9O4PETXw8GGJ7uH3zoEFFN0UzC8BBLQF+/OHCEng3OjSD3/d5OHoSrtILyZa9Rg9IfOQFcA+Hd0eHqseFFn5+zz7uvEsPB5MMiENvDrJturxMpc0n48O+74P+Dv/E8/GA/ZxsffZPPnF+ekYLy0rITwBO7f5Bi4J7jweJR1XEwXk/BP8DQw27+g7BNHgE73/zPfn4hP4DOIqfwuhItoYLxYGFvIE4APiKSvvGQQ43BQxAykK7woR8SwU/h3/vdm7x/jhHaT7TS4ESiIxFdzhyAQX+vzbKv3Q6tbf62fqAj4d/NbnBSDiARHz5wHtIeTll75/NZf73T64BuTv7vzaDfQszhnY6Te+xuqHwxIsIA/Y+x6SuU3Rf+oSB8lcM+Id+J4L7f7e3TO+CEhpFuK3Fc4TTRv2Itgj/s0uCQi3JD73Rxwf7+r8wsoh3/XHWOPO/t4FFGDKGwUa6QXSHhv0+MsVGlj82Eyd0dG1JfPE6j3x490mMroYCtrQNmLiL9Xj4B0uKPgxUrjGBUO2WZqvzVHy0dgAADAowtQv/Rm77fPSh7k05f1Hf1LeE+kufy31QCBTDeWt7PrnbB3R5fbpICTB8kQVDyXvOf60Rw4a7OwbFqQUGgo8LyfaBuYX1yUGEUX0AjkqOuYXvzEcE1XA9SfTQhUYHe8Dz+IE/78ODSZ/DOIE5CvK8BcEE/jy/wj26iXzv88N5QbuHQrd1yn+4dXj/MoM7NITBCPq7x3wKTdPLFvfBOA0GuAg4vgFzQ0KQtYw7ujf1+oi5vdVGQ0D4hs03hkW7kYIyNmpJfVc574MnSQqCGbI+w4VFzPuwKLXywXlRxjo/d4rYd1RD9wH4iQG9+wF3vzFdiLw8iIPVEEl5x7r/DR/4fw1avsOOEbNdQ0CLuAc5OUi+DHzHAcCAK4JHQHozUfoC7znctQh1tjYvPE7Oczvx0TQLg1/xvLaLhsh/CF8SPfYyva+4aknIjqvrh+g/gtFFuVSNMoC1M9m/+dOFw4M6Ab6m+r0X+8b8EkhweBAC/clAA1pyxsJvM/64yLkEs3iIB+XIykeeuAjK1n6ZdWeGfKsBQA/qRY1Ouz+/pUBgSb55U4O7d72DcYkGg7Uyd7519gjge39GAkv+ecJ+wD6/L7nzP/6L+f85xzDIxYmKAHn/x3fAt0V5/Tz2AhsGOoInMsBBtcO0gDGD/pEYO/TIBTo4CMCNfHFfvSdPoe2c9YpiLVTE3uq/4wStKD+Ssnm6ho40qvfFdfS7tg20O821Bzj1NTfCCgPKADvCCaB0TzmFf3HV0bxPjAxvgaIJM3v/xQB7dwQQRHW6gDSMDnj9O4VQHr6zzcg5MhaAcvg1CnlMwaWGPaz/fiPO9v3urvRgU8P+wHa/Av3ItncCS7O9ldLGTEA7/oNNPOvzykzN+UXGLrI3SfF3Fb8/PO0Ex8kAJH80TY/FPTZ9RGB3icU8ukYUPfJAfUFEePuCebZ9ObgNwfv7/plMxQtHQEKw+Lw41Dw8gVaHy4uECERy+HUDBIQNL/7QMvjY+XE6dwuOP8YENcMNXYdF4HTKNKfTgL2Qzc57QjtERFRzP0D0/jr9CUT1fi0EgwFB0g8KUne1vcD+KmjM+MfFxlS3eq10NcNsykFEzL5DPXpH7UZ1fEb8B/a9NoeLgkKCyDo/w0IHQH/9ApGCTbg/w4WDxETHfLoBf8T1ADr9N8D8AzwA9MBIfvN8gDWgQACGBIHEdYDAf/86x4kzyMBKu3uCQVKFtbb9hf7E9KBFiIEBhlG0NgjEwH62gcWL/bfMbYFHBkPEeDoTRHbNeHm6AsE5Qz7KfwHMO4IIQb67v4kAeLZ1hYb9xwdF8i9gScjJ932NzYQ2tAYfMU7/aY59vYKZPQQHwtdD+ENRIL02uanwHQh87PiwcFCFV727cZXNgfK28HwVEjyB+ZQaoljCWrEKPL6HQ5VStyBJzO1GCnIIwXZPVLUv+ZKI1g3HfQDFw/gIBQhBiYYSQidAOUJBiD3CesJ6EPbGnVQ5S3OruUDBaMOhoNtIk385CfhMPja8iDLnwMdQunrD+bQDTVpG+AbQsrTS+9IrvPl3vIQGzgrqzT5Kfj3csk7IRvn4N/mh18dFQ43Bfj4EjHCDOAlfylC+NDY9hKj8PMyKs07otZa6/AVTHIv+SiiBwzGDOYzQeIaRv8R1e7IIikaLBo399Ib5M/F8azPB/3cKACBOBkE6B4F4NHRNCIEnAnMYhs02N4uKO3wzvHhxN/LQEbb990fBOfC+zLnvwwY46cu69fjF0jUqlctFtPdBfoJ2yE0+bMcH/OmEFGwTmL1HB3RASojKzEMUdoU0AoX6gKey88PLzPu5v/a9oE69NTc8ZEM6wHoFALTKAobtjW3MhD41sD/Her+VUQF5eADuaXG0RdFJj1FI9c4IgT5ydcSWdcC9QQrHicmEO0Hdy8IJs7ZE/4AzBDqaCsHC8gbHOWZu8DythX6geMBRDfmAOwKOzUn2uIR5Rv+97caG8wVgfrlHSb19TpUyPQK8fUFNfco+9T2CBoGCABQzAscRhhZ4cMHNw7h+OsDMwAEzzP9I97e88+ouhbvMv5CJOnbIt8k/fn39xEdUvni2fp/5ErtGuzlZPb80R0iKgjBKcM6/QEA6/Hq0N8ZAULSzB4KQh826wM19bj+7AsODAYIGHUDTyQWCNLbLlgRYfAbJxvg9ga1AL0bTd/uit8M3QEEsv3oK/cRAuMjFa3aJdcCnQtDPtAaKEm/OgxlbREOqvMd78nd2NrrzURJAvnlnojg4fUd8LOBBxbrLqQB6APnSzAA2NgE7R2tTg3D89DjRNnXAskjxOfq6OwbMwr6vgzHGNk/1PoG7ZoZEsQd/AeFQRkXlPuBBt/693IhCCjjtxH6nu05K8rxpdo6wjIKBRa4EVLx8bfrDyDB5JZBHtt/2AwNEwz16vbRQf8z79ncxrBYEAXgClDd0ScfAjYPHtkW4Q37JRL96+YO5+0m8SS07e3tYPvqCAxDJvfmHvO6U/YL8BAK5X8I/Qvh/xgUBtvBAvAU4QLBFwTCyRf3D/HwAvHQEhDh/+rk/sqz7vMZ+74tEAlOGgwp/vka7cb8L9MFzv70FwEgADEnxPi3DPAIA+P9BzjZ9wz1JcnLCcsL5S7wFkXysur16gUcA/QQsdfzf8Mi+Q+uD+XjA9bl2fYUEvMR6P0SOBP5whYUBg/f4/g45Of87Szk5Fv/G+kNGgQlACcf6rRUCbMF4wFGKi3v1YEo2gw2D0bU9uckK7QO5b48DTfKDEhEu10AX2TFDxsc7CXpAeoCBfwkRzMRF+KwIPKi3EIE+OwYL43+qQ0q3B+7GAka+6EHaLL7SB14yrHc3xbNyR8/9Dk4f+kZe9EOIcDo19DplEctICFRGMPDMTvrErbfbh1W2570DRyUFf8kMfgnoLwTjsvrDkkSS0XYUev2Cb6BUwDz/sLz+xMGaDzQ4FIMm+/m8hneXcqfIuud5TnC8DwPAf0IDqXzRzNu4k3XOyXX2PEoUgX7ERjACfv8C1w26cs0VQcDmu/uxSbpwrYMEyU1wzDsST0D2/A2BkR/JQhQxedK++oQBRJGUy4NC9P0JCjiKt7x0LrwGgwTH8UDBQ0gI9YRA9Hv8RL259wA/fLc5xTJ/BfzEN4PJTMIneXNA0AOAgYeKCvu4QnF8uO34iMn2ign/fYBCdz98QIzRbOjLPb1KQU+Ttnrox4lQoHJ2/kA8vZYDQrs2AQ0Hva6SQzKw8M6zQnNDPgL6igN4C3aGtn1+sIOKs23f9QdGjgTJv4P/yuvW9MgDTT6FAwlUub00fT/BT7y/St1zfQ9HwhX2SdE9bESOR0n+a8cIdH70AwG/vvPLeXX+xF48gquDAzj+C1JLg/o0PAP+li5BQcADYEkRD3m/g76/KWiC4j/1dz4D98BEC76D/v7Iind0Pko1vUNKA7k8CzOBydskgjWCebrye0YVjgBCrEg/+weujsKqUmdzAnyGthQLX9lKJm0Ae7Lo2ID4ufoMkEJ9+AS0yjqCfC6wuhjJBrTQwcp1v3lP/29vs46y0zV4PbQ5hAf+J4J/bsaDB/v+uchJCYJ6f//wex/9DbJmvaq4sjuNgWpDyUG4hZH1ANQygsQuwnq+y83ClIN+wAONyQXtPERAFsC6hNP9t0GDDj8ojEa7RHd9BDjIhgpLNXv5fj4Ivjh0e7lwP8bPgdHAwtJGx8C2Pv59uf7GQj79CGZCeMeAM7wNIHGDaHqARbmA+Qq7g3rCUnzkt3q/QBJ5A4vAvzUChcc2vEz+9Dd838337nGA/Dd207vAQvoSbcYuR3HOuTvPP0FKiLTJATrEPU5QeMWGsLh/O3BQDzaPvFW0gn7y/IKMAlACrENFJXwyUO9LQqiDgDa0I+ZK/UszdTyLyVAJf0g/SNA8M7gDmd/WwUPMdTZAusU5SwR/x3tuSIzxAEZ3TGnAquG9JQSctcxwQTyCB60VOrgv/maBcse8fs67L2x9N9oDkeyIPdaPSn8gb7GCB0i/v4T0wWt0zXlVfUZpQ648vcBB+HZ6ULx2N7b7vvxBA//Nkf23k5AGNPvwOv7o60mP9RAFB8Z3AMf4u82ygKX55qsE/0OUfYqEOTRCkJF0lXG5OEdZrHmByjfHx0oJgKrF/1a8cEOH1YS3iIHsz7NzjIX+sUWths0sxJ//OcD6yDUOCdV5PLK9uHiBxAV/tYn5d/zGh/t/9QO+z3/hAME8/1NMx7y6uylrK/VFi/8CWUuxB0SCuTBsihXyv67HRwXJngp3/QULAVM3KUM6QCu2dp/K+H5yjQZvarU8wzJ6hzgH+lGG/ju/8qD/g/QAbwnzIEBIxsf7Z3wARPaM0CODhL7NgADqrhlH2T3/vwQkiwPNSrY85UL/+caKQkH+AUfXtsDKae69BPuwGbjxwjMMQ/yufsK/dnr7i7SgWAEwO7XFDEzKA7M2DAp1wj0Dhm0CGKz/N/ZM1v0BtrSAxTrOhMH8BUk4A8X5tk+BPQXVgAx1QEOzxAjAKDvARQZAAAj2xXm4u/8B/LeJM23JgD82+EI20jlCUwMTn9asa88yQDUN7X8EAm87BABGz0h0vGnF8C8SFA4tNG6NRIsvfpUR7C9oPL3VtjVME2w3ANBOMox4wTIyxEC+Mw2ud9//u0cvjhT2BzO/dsgRewKvxb9t9Ak3wkBC3oQ7wohBhAXxTLp+OAYQ/f28f8QXx8NHXkUJL68BuUB5qvXzAQY5BPFOKDxw+bi/iEQIQYg8YEk2O7KGyLbDe/U37O6DeY24B5GNcxBJ4L7DvfbMZrYxAP/GTpbJa2f/znlM4yaIjcA59AUFjEB6x1CI8qn7vww0NI9vAwRVEHlr874SaqLNh/917xJfybDM8clNVbaNRngeAoNVgAT1RsnFB/w3t1aA/4qKUb5pDwaX9/4zhLWESA7KewCNfC3D+u5vM031ffvzWWrOzArEiEuQePFAx38BOdKN+D/4AsB39QC0Q8TEVTS9QrnNPMX7YEtCEn9/AYathoXMPvy4MHV9Acg+N8CEfQDPhDnO+vF+vcUhwYo8vz7EuLzvPL/6lcoDhPH/FIJDxAQAPAcBLvfsu7/BQmBOQUJugH+5BT7B/ixHt/W/Pz0p9/zWNc2LNv42OsAIBLz6QNvY/IgLfDtsfXwElMP/wIVt4uXI/8C2PULUZCnPR0N3d3hVkjb0/3xD3voVRQQMDLYQgjB6fjhwX86AR9rKdIDDE/W+jtGEeDsBgS+xCgjJc7XBBC3F+ro0wv975clABKiu+Ei8gzVbSreNSvBCuJuHdPLQxAA6sHq9esXOEmpyfoJAvkA7jA91CUH2Mk3gQIwKUz+BAYMDBEYMCP659DXFN8DTQ/mDDoS4uAi//0lJjo0DyTt8RRLDeAGCvXv5zxWFg+rEDzb4xDH/QUNNd8S9wj1CBf8rBn8IgPmCQL1AgACCwcH2OsYIgkP2vTt8fQPGfQqRoEAAvuwByPo/coJAfjwAQfu6xYpDzYqgTAHzxZs+R662Tu8GezSGiEZyywh2h00zTXvoA9dhRgnC+5SKjFEAxPjUb8mx/cI3BvP3t01JgkBguH3oRLR0P/Q3QDhF+wUGP12JQAjIyWWLn8yNbDOzbb22sPMxuopZAXsUvnt8e8A2J8aMjSy7fnktAFmBmT56y4q7izq0cgdHLv7Fu4qGQvH/0gT5/Xv5dc/GRs0BSD06RdBoPnkESIhyjXmDBniX/zpOTH1RzLONeG47/QcteD/OR/hNS3b8g7KBjHLzMDw9RXwqxb07P4WLeX21fU+s2q8/tyOESs+CioHJ+SBoL3QJvr5KR7JP/Mg9wTxQQ/Y45T841CREOkQOdvuDzEQ17/wNrcK+oGzCfo9Cf3/ngIOBfpDG/M/XCET1Q/e3vob7/zuKx8C9RrX6SGyLdY4TBin4ugW5y334SL4E0YcA5wl7xY0DR03BSkxxez3zzoBf2PkCf4tHfn4GgXHFdP/7xAXEfMwChPdKvAN2r0C4db3FQsZ7f7i4A+6BxMT9N0N6fUd2xzJ9lMF21YJIsjsU/7dwtHV4zYaS68I9eoi6BfnvgPsSbm2ExqBFSPxRbTt5+LPVwIa70H43cos8xxUMawNGPqbRkfqmDIYqOeg/+AXE6jsx+Ag9f7g+u960WLonRKvRYEeORnrE9T79UZvyThI8vT69gfnAxEY/jIx/Ps6+zkS8N0Q+2AQFWJN/7jkEfgQ1UUKEtXoBw/x7OQkEfS/2Bwn8QcOEO62svAuKqg+Fi7gKu02+5ZW8iAC/mXxPGLs2Of66AsLBRbr/hn88xs/rS3IJX8FT/PXFdgarzpJ+//YKMThFwYS8PbyOTAN49UBBzMPd5sn0wUWu9K1BFDNE9zMB91rzrb2LsPi/765uOkGObD8BdPMIUUrEPO+y1z7f5POlkG6juvn9U8RAqQaO8zzVO/EmcpBYkcYIUojJvLyIBT33xsoKxHpQvTMROj0CvzqFSDiGiEp6i4Q6Aa6KA8nw+r6C84qIRcm9efmEeYR0uvoEgrp/DkKBN752PUO74H5/R3f5QXmAxItHgNFIvA5507TO1RHOi3BwqHPBFYM6dtyH/P+T+qQQDDoSB3MLCu3zSrlxS1QAEe0lZvm4hnngfnf34i5NAXZEt7S3Pga+CMoo8+sBwtAGh71K6rQmAYCjUS0SccbfGq+s7fC4S04E9PMY1PmI603dsI3dwfnL8T48SHgG/HM3JvlB0//8g32NDg7/NoD5MDTm1bOu57FvqnN8IH/uirvEFzwPiAqdcrEJ5jfNzlhWQbPPOa0DG3dZOgt/OKzcUc2amvLs/1p3uO5JeE/xPu/vgUKG+QRIKD8EkceCdO7vQEc6+wcJcYWRwod3QL8geoH6QbTBoqv9/3uBMsWIiMIpNMv8HQqhMgIAvZpUST8Pwja88P1DRTj5kK92/ohrwbCt6xmIQLaosDhD+wRxnAZLy7z2Q7t0GsL0PKR5IHlQSkDRbYZHH8mUUET7OLbNLgz6EEIFuVYBe742Dc/GTMbJ/w0AAa5DNMBvCrn/RvtAhYvRfelJ7IcMBjkELIa/i/cCAsLBO87tBR8ETL7XEFUGQUFKrSy+NQRBAdF5PQS2CSg3dH1LQXuTeQGPib1DPlmDn/p5wFT8OscjOg+CvHVNw4h8tQg7RcA91jrFh7L4pmt9+oAAvc29pvKLijq578W8x38/+MA8+ZfuSQLCQgaAAbZCstIJe7/siYVgaz8Agfb8hoowdQF/PPw6RTEB/bkCPuQJAImNBkWCBcAJxOj3t7p+P3VGwAMDOkOJ9jU0AcYFYHk7d4PJhLfNegUPdoc6ikRKSHFINMZ+BOn8QoN8O08IcUA8u8+8PXj59XewdsL/BbT/g4fCP8h3N/CFOn05ArcNu1R/ub+C+oFVeY20TcNLfmwA6vM31QD7xH91Kz1SwbDvvtM0HbH2fQ2FRv208/MRwBywvMvx+D1XNI0ChsNNVkD0eyeP/4dBTcfOAwEvwBEtSF/FsgBBTjVBfUa8XADJ8iTy9Yp9dMx4dRhxgv4gfcrRhEh+jwQAP4VMg7T5Dg9/REfAv0S3UoOOszN+zHkMQI+FCoFGBcEL8bl/uwVw8r48gQS8R7pFLHb4PoKDsSNHvUyMPKhFJTgZI4Y2Bn20yOg5kP049nN2c/3fy4LBy44FeTy2vxi/ccaEiQ868QPUdER2N5nIwc6D9Gs5Pkj2QtGvLjmzdMANTDkNQK/Q/HgGyYG5dj+6MZQBwwPgVUY5OUIE/qIGAD+/+k+r/B1ywrk2SUn/T763TPeFQQDBQjjpB0l5DVFIREk8Amzdvvf4fX25gj6EjbnB1P9Dur6+0tD7wZ/5Bnuw9rnJwwVSN24K1c0CcCww53rBRg8Rxf0J+NrG/1VKA3vNu4eHS3V5+V0MTS//kRD/eTaFQtU6fYYDOP9Bi9J4+PgNsrV3bMCOoEMC7mSZbrRPvgo5rwBDTcy3FnkGFUlxwGx2ZLlFiE13Bn5LBPNwblB3C1V1eldBxHZSMsyPhdF1dPSMvLc6hWa17IA7PNcnfXq68b/9vfP/f9BDfBR+AA8FC3dJQzn94r3RzsWAEglgXUbCPjn1ThG3QTzKfkhAvpA9Pcx8Psk7tjC7wHtDR9DO/v9sBnr7eAV8sHh6PTRLv4f5ve18w0lDQL+///8/BwWHw7+9Or87e06+f7JRtX2rO7oOPiBPx/m5BvsHrTxTds+1BEIBygJ79j1Fe0bxr79CQzyJ/jt0QPp9w4wz+wp+OS4BC+RSSEH9UH83NTlZQr7HO8DgRPC6w/t9jTy9BIaGf0l7iYgOQI+CPA/QOtvIvgn7vTzMvHYDdlh6HEFMubIu54IFcMhC7gDrSv54N4OMgDUKNLS/jITDYFM4SIu3qL24QXK6uLIMx7k8Bge4Cot4PIOKA8OBNrzNCQU2Urj7Oa3wOY/A/IbGy3o/ilM18i5QBEVJkrA1se1uTgoMgEpO7/i1q+n7AbyAAY8Dcj9F85o6gkBxCbTxhYLBe4ZHk848tGv/BMV4O2Bi/ED0/BiESkGRuk2S6zuFDM06NIQ/86ZBDUZCiv4Ce1s7ce98y+ZLBPq5CfLF92MK1LcTtKs3SX1fx2VCv3u38643KX3fTs8IR7/+voi5fFpMbLp0w0EGbvN4/sL6fMi9gPiy/AI+hYC6yb2p/ru8e0NFghJWPgU6+EaAigh0AI04v3pKwbZGwLw3cAPEg8i3Dol6N4L2yrbgSa25uDTKAxJDWsdDPjrBtwH4PoX/w/T38XO9dAh4zQn5THg1+kRJPQMOjP33A7nvTrmJ+0rsfHfU8gf8BNy9P02pygRu+vk1fsY5l0pG7L49fv38aWBYdzN8gAfKssR1hoFJOLyTCP12Dwozf/cJen/HyScIvYIuio4GtLLCPgH8rsHGQ5H7DbRqy3vAT8DyJbKCDAjC+IeLh2kxfGs800mGMq9BjEGX0s68EcoC1UNHgH4+/LVMyAxHEQz2bI88+jS8AsSHwtLgVwVQrCoL8bY+gkK7rcw1K0m/TI5uErFJ4shAMy92P7xAPg9Pj5xgSvoyzD96VbvsFj1Sg8rJMTR2cUS3TAPDToX0NkSROi4+SvZq5c0B7n9/PwI4yDo6E2I/pgGtafwMdvZOHY+4SsT8CS4/NkC6zpcAb7gmJ5aDM73HvO5/S4c4QggNPncf8H19BLm/BI/3w4qv1InE/AxL2oUCR9psAKTCyq2abDMwLF+AZrgCeIhCMvp+DMSEie87voN+eI/+OjoLwMNsD0l4BEbAB9RAPz4Dfz5pwXg0rEI6eYkxPeRfxq+++MY/ohYDaTvMBPtZDwcCNAkCfzjOgX/MiME/wsf3/D5ydcG2vKsMBrj7yRT7H8X8RIpGB5w7ectGvb7OMTt2gg1Kv5O0snzNwMSLTMyKf8SGyvp5t4P+xPV6DbyEA0sEd7z8I8EWe3D2wEE4MsL+BziAAYN3zryGSv5QxHnwgnyr8n7JdI8Gfk5f8/BUKMJFPz5D+s11AXbHgse5U38/M0B6roy5PXE7xcR9j459bDnJN/6vk0sxjf7Oevy5ga5vy7x/MtW8SIWEjGjfBA44dkKPmUJQ/u58hgK7QivvhT5DCfbfwa5/hIkHEbwBjPpxUE6ABIV6dv8rstg4crhBkzcQ/Ri0eag2IXkD6nGD+BGtyTC2gQJ9eTOlOPtRNnTqsIZfye+dijZsiZGjFQJTkLapxspPeY440lOUUARrP+a7BOwdXr5p575DLCx0Nnu3koWBf877h3gCir65g3FyuSyOtwdARcj4RbXCTHQchy4/AUX5GPn7Qj3AOobz/EW+PD5rn+69dYfIAkRTTzl5/TVJv3YBwQUE7LbNfmm9gsd7/YT/h/6CgX4Mxb5PAvbHicB+hcA4SgbFQLf3Kjj8vw97sIWOQQ36vPsgQobGBT8JgsWNS/wwCYiFA7tIQj4QL0Z1/oF+ePq1ucpAMI2IBzqCdPfC+cY+wER9vYe/gccPC2/+IEGxQsz11fz3u/+AO0M/RMI80g3DA8tGtczKPs/JuIQyPP/5iOSPAJ3LuTYohOxwxIZ4NbIJ/wcjMH+NczK2sTnAuTuhBH+Je0jCPUX8Qbt1+r8DX85TtvjOAIC093/MSB4Ax65UAyv3vzjBA+yUfZwpuvR3QoXskcM8i4BJ91u4UbbAvYhL+/7lTPUEQOyEZLh507K4eIN+SA6dv7sLSvwHd/f39oZ+C0i0xnGGBD+70MDCMhbvM3a5hIJIKR/vDv32+wkU03tEPEN/Hzp03/EZ/0IJxnutJrb4+RY+Nm8KxsS9AgW+P8czODz4QDT7uzkNw7KDyYPywMv1xsff/M4z/LhBiML9vIE6tK9Gwgd7ObwHxvW9BBG+N7x6wEd598M6PXD5UgGFfQqNOgOqgwXOvkG2E7b8Qn00zIC9uX+gf8xJUXsOiqTTQv348se5zvdwtjrOvMB4hbx2iHo/0v5uR4FJvXcC2Rm5AKyLanxsuPLEsLeFfnRqhr8HQAW+QXg+AT55jQBBdwICQj5BgsLMw0HNTe/wP38C9Ap/bvS9/P/4B7hpOrt7+2+f9zk+iwLD/Pw//PQAf0F+xcGNvjd+RMK9BwR6Aj48hX1BZMZ2CkOgcIjtyoWufo3YWbiBgRrGzTnxKPrj+sJ4E/6uAg+O1Xi0WPJwvijPrPtsBCGJJkD1ULvZ+MO9Ab09Zgd+Nb3zu8p2vEU0bKQE+Ys8hu9AdMX7ta76hRcMRvC8tv/FOkA/rUZfzlDNcDo5b/BJcPd1jfDCO8D4+QcHDsBYNzutOLP5j4HNBvd0Db+J8NC9EwEGv58mqqXCQvIMkPg5D8G5zbPCwFsAazDI0sfPd5U7PEAAREJISI0DdgGnjPf0xbnCsk3z+2BDefwMAVP7ibBOwkn2TYUEhvKC+sHLhQTHeQn3CIFAgwLSC0l6NHOzhDPEKMoRewE2wLZfPFoFIsjxKyd/9XO0P83wgLomh0AAPHhhwNbDw8CRu4iy/oR8bsS8+YdAAmIVoEg/zj6Ye8v5Sfo1qUA5VZLz07m3AnsJOfH1QXg/xdEGujmBABuxA4m683GYRMzzhNf/8DaNhv3PQnkCS31fxw3MPwn8vvV5/vSGgDq+hYY8Bj89tgGN0yj0CYop+FDUvq1U8kapx3D5yg97UW66AkB89b6MoH2/1LoBiUu+A0B3fHcJToaKtbHQvn8SiEQShAe0EBOO/IH4s6nJRAYAgwx1/72rg0LBAr47+fs4QoTLNvEBPbcAOjP4Ao8QPXjXe3n4usSDtqzL+cxPmVDmmwT9MP7gUH22+RgAM44I/zsva3vH/4MxM3H9Nyi7cMqBfe2EA7jwtAKAsXU/QTrHA4LEQK9zO4B2QAqgQjeLDz96ghAM/kUAUUgzPost4nIrhb2NyDY5sZeKxnDZ8Sx++syPvmz0wUi/dn7NRcv0ffCyxH2+Pcb28/gB+T67gfKy/b82b60H+Ma+hTaBMBI4O0W/z7mOP356OMYBCR/KPMI9/f5s+IBE0gVDuIwsMXoEPr1FhUi8gPm/wAPAfex03PcBiIF/jVE5ALu/Ejz4PLHQuMW8xLqKTMA9twM/R7a+bsI7vAZ0R4Lfy8gCuFBs0z0Cf/6+CJQLe7oIfCu8OIl5QnxCvpgFd/pThQ4YAsSIxsX+hrmCQb13O2r6yX08dMZS8DxAQgwJtRz/gQc3hk91fET5ifX1Ot/Cws1NEPiWQ72ByAABhbhphI86AYd9Bng52oz+hbd/wcjDrXi3BQs8gMTFg717dj9TMrwIbpoEhUn19sgqR/xcPzpCKcF+q4/wQB7+DELuPtK1gPfBcgmQflTfBMaVdokCsWunw4YH0nq9CobQgXMuBVnElEoNjWBI63l/uBENQbIz9lPMb1DOgQOvArSJ/7fY9Ye1NJLJvcEyQ2gI7kIC+d+GQe0/xY4FvpV+Wv1ICo9H3vt2iHvCzQFvdLGGx33pB8zJPdVzsz1fwKpsfDg4twBF/Lo9JH6yPvNGQ8mOv1ID0cRyDi6ERm3/78xLB3wG2XrL0vhyRb+HluirCDy5Br62YFL/6E78RUk5E/mtNMC4yPr+igp6trNDBrGxEEGvra+F8wDLUrEIcb94RhuVASFY/4tDrvO7eEv6fWM9kwUzPkq9Yz0Y/oC4+YB6c8bu9owN4ELCu/k0LABQN/ANBDwsfgISvDP9vEMBAIw3Pm2zNbgISFFEybQDQQKNOX9CwYOHCvnDu/3NfD27A+B8mUH+gUUCiTZ29Xt9xwZ9yndFODVJw7ar9j7IhsbAsG9Ks4fGgLwv/DsCbpiFssc/uMI2RkR8xURNQ5j0kAN2A0w4Tfl4uUJ2hfeW4HdK0rfpArBGq7uJw/68Qv9CBMDOAPjMQ396vY6UAfi2ggP1OvQJEFTOzLr68/V8Jf49OTyzh7A4QWjxQjx6Evx8fET/v3MH88dO+K3OgZA4Pn95TcUFq7qJ/MV+SnkKAsmKihGABgs6tHR+GE0B90hAjjkBgscKX8vQgzqI8/s6E3x+OPqCSHWENa64AH9MeK5AbPMfyXnBq00IS9F8Qvd888tDCUOKirtYMbxxwklsS3s9Bs1HPY6IO8JK1165A6v7RT0zQ4OaPlv4+zAE/O44fQW9qnWOiS1suH1GuIU2zDRSgDo5djeDFEf/f0iBtHqBQQ99fYT3mE0F0sDDw8YMhX55SDLTVQBPN1I8/lB1ynUqO4GECIjJNEEEPDIHuXdgSLeDvPW49oAGfIT+tKiuDwD0waEVuoU4ezi2trrEVPN8+ynFgwrkNAtDNj65AAE4RbwAttj3YHW7tu/0dnt4BLeDQkR7hfuLKbS0j31tzQpCM/f6CMgILeVGAo9EQjTDyL17eoC6dvi/evCBiG+L/kD5cL33Roi0+1W5QoETQkpwALgs8gC+vvSKeHqAhcl8ODMAQgC1H8S98rN/xC8vwEVRtbu1zMWwesc4QoUJBgj9Rjc5kUeOhkD0d/yORAAChRf4B/4CRaSaRYhLPS0RS7fDRYMxYEcBQ/42BgA9UMCFwK8AOkuDB3k8RHrFM7X/vMMyLLL/vMyCRgF5rbJ0dUC6Qq28Psa5B/77VnnZRv4A+IELSQzAPjmHwT32g//0DoLBtQ8xK/q/PX83f1Z7H/tAO3x9fa3+DbjGBLz9lIOMv/fBh752/7MGO9ARuit2TQgIuIy2hwQzQwZxDL86bfkUezu+CrryPoDANvj3SQ12xwW1BrL8jgNC8cTygzw6oH1BRDpWjVK5fbj2CoPGvQU6eHwD/nyDi/j4ikc7f3fUenq4f+tTxct56DXojAo1NojCq44Hz/+Nis8M+YINiTD2wnH8eD0BD7f74Es5DTc+o4nS9XcQvzro/wD9gcwDlTu88fwDuwCBhr+QQsM/Ez+9hj2OSLw/xLh/uAo+vIuAXjYGiEiKLs8B/4ODtZ1De/7VfTL3hrX3BLsSg70U+245hf1uk3YEyYD+Cn+gdjvFQjjthDb8fMtHzPkbiPhgmv0BJsJ8PcSB5lWzUjR2KbxBxO3/B4OVLUStrcSEhVHzQnkpe/h4QATOx770h0UD9ayAcc4Dkkx2ewUuDsJB+9/Fsib8VTMCTsc9FIn9gXz8rLg9SkpivIwG+mz8/b9HgjR7STuSu3+2+f59f2HfwgSCiX++BYRI+8HEUrj3OUS8uDl7E4s3tzU/K847of0D/cCxxkQ6+nqCPwNFw70+j0O0jgRCCTsNw3TFeXr3d/Vty/KNkUKaRl/H/PGFz5ULO7XWvDRVS7UK90EL0gPC8312Qgd7Cb0IkPk+cQMsK7cCegX0uwYwxPVCjPt5tPfH38Ntq4H8xYN1efzMQ4xPMooJd4j3dvsy/dCRbsAGhQKIC7tGGLp4QTlEPfc/QP5B7z86Rwb+rYB89f/6/vx+BPipyMP9t8KJvMH6s3d3uTLQCbLnfD0O7yh2CxLXecbQSYTEAmh7wAMgQzt+/sPHToRHe7lDdXF/rV/JfvxMj9rG+3pDjksGADZ+bWM//o7UviinwbmBfbiHbal+O3M6R0uH9TdGuQf4CLj4+kPlxSZycjdDvtzDq/4NvzavRXwJ5cQ4wNFcd7GNtP2yiMmMMPIHwj1mxbCf9vF6cMWsdbb7Z7SwssTKd7dKh/RS/3+1gzb6N3o6hKqAAIwDxob9dQB4BG2BTkqEgEKFPfAM+fv6PzrgfIN98shFxQN9tLv987YDQsPBk4K/hvsCyDuKB40ARf88Or4+hv+z2L8EE3ZGpXPzgKy16NQ/apVwlW0SexGEuT8690Q8PsQ/iDlXrMDyOQ0Jyy0XhK68frmHykXyO/tFPQXBALb1znyHB5DDBvbHibTZtnXf+3IbTLHwgJQB/3XWyr9WCEd1/o24P/KJOjz9tweB8jVPDQ884EF3rQY/scq7AvpAQz3Qh3z1rTx8vMu0fVcAtGyHOgC3dY+De2jGRXBPvYQHtQ8CMHoJCXwBvAN0yH9CgkI/QS20ObzKC0BKBd/5mT3EvDeHSMq79U3BwfW++cC/vbzGgsQ6+Lm7x0qWCtVKPfv6F7v3wkN2v3tIfvu0+5EC97a+/XmwwTjHBD17yRR++r8670Cuuz+CSDxNhXQFvfo8fPfSSLVDn8T6kIJBSPvw9gp6wjR9bjrC5f1FzEBEQ3RHdm74P7r2NTxEQD06xoT6kTG2N0xQc3LPNs9FCH2yeDK5ACZ/foMye81P88sJNQZp+fjD9T78gQ6JcolE/HaMRUpDOOB+Rr26+ApXRjO2dse9eSVCLuh3M8HEe3hSEoQ5RWi6Ag9vqFlJuEADarwBgAUARb/CPH4KvzUteAd+fnz/AnvQhDxCz8JpffpFOTxmze6M94l5csPBtTS/QXe/uLp1YGs/vb0ESzjCuoOBOv0GLO2kDUF9iAFt0UB76Tk7eL+E+no8ftZOQYiJ38bCk0I5wqxD/r8tMPnvv8At29q5u7NHK3qbf7pLwYAoQ30A9X8qk8ovOHBM7LIJxrrDC0DAv8/9Oe7LukWf/Xl8cvc6AWn3zkQ+twi8cI/TAoD4dUTQegG5/kS+730CgT/7Njs8gPt1A48AP0pJ97c1hoRARP89gkH+BwE+uDFLAUW+x0WEk30Jbk+3lvoDK9YSwCOM2MaMPchHsgnyjb5IOr8WAkvKwyzPzP/vp+CFlQA+ft62Eq7blUgNgQwrAzDzEEWDt7t8c/ZOrTGO+X2QYEBHBvxC/bJ0vctRNQPBDnvFh8UPCoj7DgW8yP+H9U1BvMO488s+dnS1IHi29AW2Da7HxZDNRTsFeUBFdSwBQYK2+1OJxsE1uYWBNEK8Aj1GOnQgR3qM1fcN+v9CbHqJOYaGz8rPP60QgEL3r3NFhL06Rj+8R04UOE647jiyTIrQtgD0jsSFPIh5WDlQhnFzDzX0u8mru6wtnPZF7i18jXBFOwZOgvzHPr26BTV0zICDjnvsS//DxbxGNpjASPgDN/qf/cE/70P3/0GFLnpHBMmNToO7vQGMDEGJCUaUOcf21QF7yAR5j/HLgbuBAIzFM4IFz3G4A/a2PIPEdEbGRwK6tkY0/YYMSmBCBP9yN0T/ezGQQf+GDUz4x78NB8vGbj76CMOW8zeBM0zDc0G+ALGBxPb/gD+xh73+9VKC8y0JND11AgbIvcG/70DQPUAEv3o8OKRBjdgHgIzaLNUAMUQ4hwPLt7g4iX1CP0XYeDZ3QMVScgI70cdvKMZckAEBbcsBN0F8/b3gfgs3x7nH0X3u+i29ybr+LYL/PbpE+8dEOo2C9H5FeQJAV7w6OP/Nv34C073bisdA2v0nxbq+fopzyjgNszY6APYN8YRJwzOEdKrf+cTw7gQHNX0Af7m0vw43z7oE/IRsQYnNAzi9DL1AwMYA9U56zO0AOvsG/skI9vYHwUxAxf1+KTG5toQAP7RfxlR2xkX5vhiERrNFx/2+xFe8CAU7hExxdUH7A/HHf8a/kz06BL8/zIONQELQukyGyM4xF/jFTvpNwVE7BT4L/tNFuMWLRvY+AynqxPdfyUlMgcRAekc31bcAeXl+U/tnPgZEhIWmx0C9w0rEhjK9i0I3g09/ePtCA1Jz/7I508sKQYlZfTMJdzVz8x/4WhV+w33r1TWDsvG4SQOQfSlFN8fBRDj3Wf1Ah05AZJJ/e77zjXnDwkCwhcl3Sr9wgTfMMWB6xDy+7RdStnt8jQu8Ov3ovDOCT/oCxID//gQqYk08BgTBvvUx/f4sgv69u7bKv825+MIvvH4FSwnFxS1HPEm6DAh1/vrDw8hzhP0Me4UGSAq8jMX7PMiC+cr7P4YxRX+Iyvaf+8tAifxtUMb3qYzMCkeRRK+0xvr/xwNEsz87TcezO0WKyIU9OgR4+fN6Q4CJu4DLQnvAvqc2uIQXyTTPd7j/hM+/gjhScWe5xeL/eog+PEjChUL7evwKQ/sK9w1/zgJAsTwJRj/zF3U6I4AzfS4AOYm8iQn8NATyhbm4X/sE+nb//H+jictFOfbYOfh0UjsLUH+4NHjgQp+JV2RwfrZJ68qm+W06xSTOzXa4t/W3gy5POA54RQS3CdGhFXV4PtHuMfv49YV9Sb7Iy4L7wguFJjy1AzeXuJW4QU6DiYtF9QLEOcA+cm2xCwfVv8kOn/moQ33BjLCK0pOAUCz0voH69dLuwTP8zoiI03IFLzfEAAV4tXeD0zkXuMiOOf/Asln/h8xP+RG5h+51irqHAkEHy0R8h0x5SrYwyNCGiII5PqwD/D6ab4MGDwvvQmx3i8S9QoTKQD3MhkgEePOrxfy3NTxCPrO89D6WcwT68H1FQUvJdF/BF7C5BsLKykTu/HJGPcY3+g8Bf3lKRoPQzHoojL6CNT2L9YgB8qbHeA8HCILt/8H1djwJGzr69Mf8x7d4hwVBOn/K8xCzKki+aEDDhVCgeiW1RPv9xLi5UX8CrglC98v+P/12yHcAeoFCx0lBTISQOclFvwp7PWsRM/R7PX4KyAFFOOkGDLOI+PoC0wKgdH3Ojzl9csQTNMC6PMO5+8M6BkkJSzdDvPcpyUjxuPeKg39yeUdCOQV+pQu6DIl4PYFxPwP/PCp/xHB9gvOwh3p7vQb7YHXDSjlCsbj+dyVDvH4Dgv44e0nDulK7tr9GutC/fftBzYeUfK04TXb9PBOBjER6P659t0T1hAa6UTb6O3ABhkYNxq3ABz0/gggCeP7HP/02yvr2hhH6/f4vfXw9OzVKBQn5+wGgfkj/RHtAe/m5P0c3ckj9wJA+AwP3g3VwRTn/Gc7OTlFFrP5CNIANC3443Hm0vXU9ykGI6nr/x6aAhP3Rj8U9fvg2v/0ogcA4Dnt+QsEKg3uRvj2R/vaf/IPrrAp1OM35gm4vPPxtbu/WirHKv/+6mU609W5R+QJS7sa9SlEOCSYxe7f9WQ80UzwEBQBBSr2tgU2DCMr/dSlJ8I0Ux7oGGQ01C3hAa0XBH/Z8/Em7gbSK/3W7gTZ1ufyJRQ6wsXq9fIh/iUJAPrpDPrV29YkIgoN3sYaL7sBbOHWF4H04To4CQ35HEPt4SvlKBrTHAMG1+TgJPQHLq1vxgEj5Ci67kIk5AzYH8wHEPP12/QXD6Yy6dXlgWUO+/rPQqYsIeW/rrrNsrErE+PuPf4afeu+QMbYdgtTKfwRJCi8LkdC1wow4ANl0CD9Szb/HTDx+eEgEN4UUufdIO4/AArQqjATFxsmI/Al+MC66xNBETk8nAwHLDcDfyXrzCb43hYYwrLdGiM52v4eMwjZ4dfgZuT/CODM+wYS/QY3BMMIA8ANR9c/m9cWGwNO9rISvTmkBiABOzrj8OgJDMDUG8H6ADnsCRf8JWTnxasW46kK2kkF3MM4FLwP9ektDr/uKNtOsQEszA9n9voP/gaB+OLt8PcTR/L90SEV7grR+RvbDAT52A4w/IoAGwcACULo+xD7CCUI/f127QnYFhq5ACl/Mzbp5ucI/P7yaAz56RT80T/wyPTuAh4TFesUJL8ADw/0Dwj194Hd/wXp/eu+FfsU6QIAJyEV9tnlCeznKgfIBAUn7RIKDghF4AX589z8/AsVGwjk8fHi+O/3IyHaABzoFNvyJwEdDNAb5vjYpfj/7zX2DQAkvsIo/gAIzxH8J74ozeUhMBQk3Qjfsi0P6QjdR1N/OuYUFQQ+7EQRPv36F7EPKuIESfLbBzsZBPPe9c8Z3AHXIRMFqQvSFQXN9C/z3x3z2xv42tPaPCE/k0bV9/O5/t3ewtYF7f/WEfUB/7eB5h3Z5yPTCejyP+0bKL76DwkUOdsC8BH0w+xQLRMrx9g6/Sy7Lj3Z2fbi8PwjOyg9B/Qs8Q3EBg3oJ9XkTO0XtiGkF2LqgdonKS4HCNX3APYXic4K4SHT4Am76YbkQhIGNAXD7iTpFAgZyzgM5hckIBXU7rkCK9IaI9VZ150A8ALzDx0OAknf+TTFGTvuGuBwJTUToyDo46Enu8fc53fufy6KCdPRF9MdSJL89hT97ecUvCPOAyPvEPHntAj66mMq6U4NHL3SMc8XyfoPZRny25Dm8hI/P7rjJNt55Z7+2DspLjIJEQQ0FfBDQAH1Jjb8DPoR4h4QAR0F0wHsGj0ILGP19A/59gQGgRaWE1HZ9yggMhYxFdTI9gmuRDM6680TjwnrDfwiNvkL8NwbxynytyW4Sxgq9dbk+YHZ88oo+TBzCvPY7fz2BQkF4QrcTwQdAPIQ90YtFyko+9K20OH+Euv3yT4G8AP7EeAy9+PWA9cv6/e5IEy7I/cNa+2uADcuGEkE3u4VUuTbH13nHNru3fFLkh3y2Z8D8t0EFB7m5Z08dSHs1eUyFeHIB+pvBwzc7H8Zzxv59M3f7eMnM+kdCgMFHuVDJq/76eB/6LfnGTnTDdj4tf9SAf0FISULEOvShkjjENDU5tzi7hv2I96i8gAlEfDI/UjzsMzwDzwSQb4zb+rYGP08+70u7VoSHiIW0Ar/IwcghRkJ6jPu6ADdEBAhIhfL9w3s8TI/qf0I4yT2MQDn7QfqBQgRIwwU95bkUvcH4tHkBdaB0e/0LgoL7+ITzwfg7Q0Ms9Us50YqNPY4DPg/6OgjChXiD+sIMO3p/sXcVO4Z2/srKCoO0vjr/DBF0hkiuQIt0BsP/O0sfx7AE/DcNDYTJW4FSBfH7/UaM9YTB9YnGQUNMsUD0CYZ5/MKGv7rXdYuLQM7KNjbxNciOCu7AS4A4PLt/b9BLxVM44kSFt0JMAcU4Eel3pqV6kqBPuTBvfQY2wHLDPYTxNu+9+P24Q8y2rrgQ/tDyhXsxR3iuPUwzuH8DFnuBMvyeuN+xtMbFRXJCTcsyvsF6fstMAwV0vYaiGLEDbslAbwHa3FbxtDFIODF25YVLxUj79cFN9ZmDuix/SqPBX//HvLZ61BD0yn5/8Aj7gd/PPkJ6N0j9D85ovEYxrT6BxLicyvN5R/6AyBt4R/CEPTwE/bp7v7NJqnJLgg98OHm68s+Fer6sfbn9jfx8U2p5CIWoO/NI2bhBir9YJj2Nj39rQA6Nd4oBunogSMo8DzT1C4KKabp5eUCMrEo+OvGGS0gbikQFJLzNhL66vwD8ia/ceER8+lv8tIb+izv6Rpv3Pcu3s9Q8TsE49Q/vW5/9+TK+iAsGso5LOuNKbT25vY2P0oPs9e18AbR1mL07/TnCRU0HPRH8+hQMUoVwK81G8tSKAkyClLm5D7sA7L/Ekb/C9EO+e8G6fr4APUE1+Ag3zXy4+8CF+xDAv8G//fXUd/P6DIADiv/7CA13Lr9MP74+yfwEhUH4e/4+A0eMhr+I+Tx9NAB9ugX8vH9PIGu1ToN+E7CHz4n938JverXTA0bIRkdxRvfGiP6Kj3dwS4e5Tknp/31HgIK0QAZMgUYFQtgPJ3AAeEwPs5CRxcp7ODjNAPk3A/B9AojFCoUvO+BAAfRgSMLR9xuGkUcyTNRwxe9L3TfIhFTIBcTuZ3Y5O388kns9xTn4k4g9/baP8jZM/UZ+aMZBwTpGhbzD7vX/soZ/s4JhD/AABIMMgpctwjE883gLSc63Z1Q5S8K599kCw7wHpfsFhv72EMM0uJ/2+Eh5Py3JOu2AyloqifpDeJDcW2o08AyVi/G8TwyEsSwMtghO9rVFNA2AC9nqzPzu/LP4QQPFRrirTsDyQDS91wTBffPtgVZAtT5HSEE+F/i6NngDjBACBb6/xruW+gf8+9/Ad302AQsC8kWZiEB8N/98Dj/svrxCwv1HP4A3rO6QQflG/R0MvrBES/30pwfLSID1wG3Oe/4KAIFFQHsIi/UH/cE8goxBSYMJuoFATz8+z5/4qcbwP8fDghJCzj+7BYA/un4rev+6EAmS/q+/K9J++0D+fZ/GO4KBRTv1S8p8dwRLBjYHDAg8dtB59Dm3hnxEifOGK3w9gHjNA30Men2GwL+yAzL3gsB7inN0xX3+hf8DwYBJdXcP+1EBxshRuEF+T6pA/EJQAHMJtIw9cjutR/qQAsX5iEIj1UQO8cUP8Yy1iyvgQPlndVo8973ANcBuw08Ke/SREcn2tjd/DLLCaIDJ1EaBMD2uRDyIhE+PEIL8OYQCfjuN/L98u3TH+j5Ocft5v0Ad/noFPESywrf7fYOfxX34bYNFP4S/mYJ/hjsAwZe7xjtHA7zAx3t6BgPvgLi7Sb/8gDz6ymjGuURALsL9co9AA/FLzQFbPeoz9peJCXx+OX6RBH7HD63Ag/lFLJUyDXX2/nN4+8x1wIWpR0p1A/4zSk894HoxyRL8eO663i7Lt7kGrnQEAMPLSI6/z3/70n2KQ3xK8jxNeUf4B8oCc7UaX8BrCX+1YMJEMMc+OT18anhzw5fiB3u2wzhwdLSPO7d7SwpHNHCJOH3HAzhKfwSt81U8C5bzWIB7wybFwsHI//c5w7nzdrK/g/ySAAoEC7VufwM6GbgOPT6Lq6MFAu6Jzxn/BrtRfy6HV7aHRkCtgmJ/b7mMfAKMiTQuxkA6xEfHNcsCAQ1A38FyUw8Fyr9qAgUKNYR394N0AnP/6YJAgTfyfcVBuoFOuIVBRzUTh3f7k3VrU4nqTXHJfHq99LV+vvJCTlKRh/cFy0C6IHm7RYhGPkp+M+LsVLx5ffrE1sl6TsG8vAHAM0vDiRBDd/4IRcdCxDo6gsTBhny4h7fGSvy+RLZzPL4xCMjNKf7FgYIMxEwfxbL7gT+3yofFwTY9xBNDUtSHxy/AfDa1Pq7utw+8+w1CX9XCLz2+eokQaEXFAIKLcILxPch6zMku8QLytPWthUjFQvM7MRD5vsrBOIuASvxBif6ztkSyekDE+UoJQCdNuzk1xcF+OTSEdQHKiGnCiPhOQHd6uM/9ysDHOXxCdP7Qznr/PjpCP8v8vXnEfkODSkW8RP0ydIzJ/r+tPMa34EFyfIT6e/b9RLjC+rf7PfT9CMIVyf//Qn2tKDwGEbPAxbcrwQsGyLVyTxKIhYrf79CvkIAr9/SujwNXkA2Bmec59Ejyi9M3awFwE9cO7YjIEERsQUW1Pjq1TeaLvqxJvIY6R+zxcHg6ggdwv5Qvx0sBR3xgQkHHjUQMcBF/krVvuIKvS35+yMItS4a1y0qwwSNLuTgDpbfGukz86PQBPK3AujQGwUY1PdS9hEm8ArvDeNFGCjVGSCYDvZWtCNm6GPr7Q78DNJAMLd/SkMnxjkjqZEb0CBDLfb0HvtTMz0szru8/OJxQEiJ0fILNlDANCk8xca4vQER3dYwW9QT7zIrvz22uJu+xPX9GnnM110BMfC1CW7/nLPm3dV65fKXuyXd7QjQDOQ4Wsab3+TN7SbMONkfDwR/RxqvG/CxSxNFKMgOy+rWzDk+rApWsv/h/Erp9tc7SwniRgnJ6P00NMQ6UDmkAaUkw+0J7AMT2fw8FdbxufjaRvL74diwDRki5BEcqPwJ/vPu5gnvKAXqJsCS5yXovx5E5OLef7sfN9XuKMM80OEgNi7B/ty6EEKh/gXyPAG3zPEBGjogoh8DSdfcLjCzOiPfQQLH5hH3HkzYCrYm3/sSp9wi+hPXsL0H9YHanyBj2O6m5VkhDBTlrvD5A0f5QAAHJEKXHffyL8LiD/MmSvrk+rbSMNbLxroPoE75CdD2Q6oNa7S6uObkyMl/IBr1I5rBMUMbCoGvLEsGzJjY2R2vVlsMBww7Fh4G1+vuTD1yXij7J9EHOvZUf/XqEFcbiAXz9z3G4uZAOd8pJMfH0+0pIRMDVI0jBsK1KQin66rp6iVFpNNMITNmPFRKFP04zdgj9hcQJuHwFyzKVkEjE571Wqsg9O0YveVO5wsYCCRDDALi3NIrGycHwwb35cb7F+Dx/xkVLPohNxwfAAPREvHqOfeYBrsbKRXPDSctKAaBCuIl1d8n1u0Y7fkZ4r+iqhIP69FgHL9CTePGBu3z3/t9+S8wxfVRCxABOqQNu/8Cxi7R8hpAEuo17hXb9dLpEg4+BND+APRu5BMHQCC9AOLmFb450jfjCRQIQf5af08BFeCs5jkc4hsVHev5CP3l2gAbfxr+JS/11hUH9DIPJM3mOeSpEiAWKC8VJN30MuT4JUP1ARDuHRPKyucSHaXgKgT4x/z9BwEF7OMgHgQmNR7czw7S5gcmHiLBGBjfVu2i59ZZHVUbVgP/Ksj/GlroEQ0DNxI5nAHt0tInGOoMy+4t0Dg7wiPOxA0WDYHVvOMv5RbkDlbECP/gBfLT5lwEZCI03AYWIu3vBAv1vwvYQEEJEJEp+wzkDBL2HOHm5yb7C/oCNYEAKwkCGh3W+AQ68+0TJ9v48wcrJAXxJxExEMkcDyjhzfwWAgL8Kf74ygLU6g0iIRbDl/I9Avmz+nHa6eMDLzk0CtDZkunk8OECHQMhLrCBC9cbK+zrpzoCGqv28/8b6EzOBxcY8AkA4QoW9t3sryj5+rJRBRoRI+Nz4gHT4crr8x4ED98o1PL/I/E0EtLKjiLaTswa29Ut8eMQAznb6/Yx1toegdMCFAy36d2nE9X4/kcp0yh1Cl3Q9s0A7ja9OPFJBeAFSN0E9cYn/CYkFvotGOE9dtAJLuBD3ZjT9EspbwCt4TVAxOhB971OFzgR5PLv9A6tBeXvyU3ZRxqP9hirSunC2jn1geni2PsGO/vKTCMp8AoZEA3jImZKxNM1thfoN/XkcB4bFgAO9+HVRyN/ACHOBQLaAPEIJbwKMAQnRhPPOegk7f0v++P9OfU7UVfwIMn49NmNDbXTSdX+2Qst7DQ158fyoeQ7TX3pxjorD/qm2Dj1yeMwQd+B6EYLGuwaxA+sCvHXzv0PAdXx9PICEOYHMj7DBNHavg4YFPu7SgcT3u7e0Qs3UQHcFyb83N7zBD4gnSYRwye7xO/YTNb0Be++Gyf4CfX02Qnq+DscQA07IPPGgS/26iHEDBMFGz4ipSADMdgrBPTN7hU4DBA+6eYD6NcFAxHflgPcSx/b6CP6FeXUIxfyOs9P8twKFCwTNPwNFiwX7cE/92bX8gDbEQX3PvLw4RoOJvXt/S82yfQ31QT9ONfrGyEOICUh29fi7zfy5hki/Eog1e7Ofyjbwv3AD+8CNxBH7wnz8uT8azi79PtA6qxNTv8iUBjQ+rQp6/MF/06q6eX7HIw1CgiwD1tSHPkW8PQRL8/kG02uFf5/WfAI9Tke/9UXEOAK5ekb8NZB2Eco7iA0rr/kANYc0RTzH075Cwd/DMW+1z9FZ/3yBxLqCyi6z/o29P0ZBgum/SbiJ+Ph5QSfIen6JCUXJyDiHSIQtwi2/QvzCdXeNwcY6REj0uM0L+JXAC7RK+MCRgrLOd/q9OH/+iLszwbI52D19Mj7Nfr07OPr8/Ia/wIUA9DQ/er/4dvV/Do2xwvtBBgzDhJ/+iEF3w3xPTTCAwcGEy/tAQ/d+Lj4DetOCikVBL/E+poKsylgDfqB2eu2U/nwzxIOrtg2L/W0+iACo+2drLL97EQHORGyDL/sxSXe4O89H1+uP4KfK+VjQO313QEjdAvUNvzM0TYuA57ytwA4Ggb5Fel/+7HZ/kkePPbu1ilsCuzyPLgd2vL63jzsGwvJ7v4NyTXLDOqj31I3Rj70+iYYgROIKkfu9rH1R+wMAeUWv6oz4gpMyxM7vwneP7qgMCHY7rkQCfj17+0R8VLZxt7JDSX3V4IM8u839DO+BjBBDfx/JRfkNwnkE9Cm+E3r3O3iC/Pdw8STNwP6uSvlCs1EBg42/VnN4SLpIBtDJToG+BwNGfauucIDJlneFTstENUoDe8SyyosKSEnq/Xw2vcCKNwDwNkL6Cwg9y3oABdG9t7Hyu/9zBnwEX8dO+8FYOfUKvxdVd0y0x71/szEpPEZ9vjqwyjXAmL8GDzq57gM7w1sFkT39gHTqAU2/wIncMnx0iPIFhbm5GMsztXoyurW3ycfI0Il/Nn94/nmPOmmMroQwd7g7uZ/HC8d2ycDwwIBGh7ZHPsJ+xRC4tYfCCUqxRL5xU3+FOi38w/4AubQ+izKGn8x6OcN07A8/rrnINDI1vHrJi8RwystBsgC/v0IIBfVIxm/ABcACObf9e61Jujh8tXLgQgTIhEYuTK+Tvr/MkcwA97pm75RACThNRXeE+E97SwbAshTb/LV18veLOkf9RY1392+9UXb2kPVuvsXFjrVHdaqCDkMJ+DptyrsIhYWwPgOUVgA0zPTAu0TSL81Aw82ogfMrX/1XDEMFOLqOCDfKO0N5O8B4Tko9enp2CkvAggI1Mr/F/3jEhXuHwnnKuKtKusB"},"state_bias":[-0.069728,-0.005679,-0.35176,-0.076005,-0.13896,-0.22258,-0.071891,0.26932,-0.011562,0.011762,-0.18326,-0.029782,-0.020309,-0.071962,-0.12801,-0.36692,-0.15561,-0.31282,-0.11641,-0.066318,-0.030902,-0.13979,-0.16249,-0.044196,0.090342,-0.26273,-0.057129,-0.014824,-0.34226,-0.041767,-0.1649,-0.23247,-0.17814,-0.16624,-0.22489,-0.12225,-0.11058,0.064567,-0.19394,-0.15309,0.088033,-0.33377,0.067131,-0.02853,-0.00099803,0.021954,-0.14717,-0.34524,0.072818,-0.17529,-0.23889,-0.034991,-0.086275,-0.10091,-0.18338,-0.21411,-0.166,-0.11113,-0.21554,0.036447,-0.075588,0.068002,-0.29963,-0.22834,0.049476,-0.1898,-0.040805,-0.1387,-0.010856,-0.049865,-0.20964,0.038751,-0.0088808,-0.10691,-0.19922,0.013049,-0.081614,-0.24341,-0.098677,-0.152,0.62572,0.3933,-0.11708,0.3272,0.40984,0.35657,0.15361,0.47484,0.2922,0.49967,0.15825,0.46638,0.22541,0.35521,0.44554,0.25216,0.32706,0.42338,0.2962,0.10223,0.40504,0.36421,0.36302,0.58939,0.2715,0.28836,0.27568,-0.015592,0.47514,0.53073,0.31099,0.55841,0.33738,0.07065,0.43545,0.48263,0.40964,0.35621,0.29204,0.58225,0.55817,0.019911,0.47092,0.44004,0.40094,0.4243,0.3796,-0.024981,0.46344,0.63639,0.46034,0.45286,0.47708,0.68671,0.43771,0.69769,0.2993,0.43546,0.48738,0.25161,0.32815,0.30887,0.20019,0.17141,0.64102,0.22533,0.48155,0.64762,0.64835,0.54201,0.31271,0.27443,0.41173,0.40683,0.11332,0.28804,0.40838,0.53242,0.26834,0.40274,0.072519,-0.064651,-0.061688,-0.096766,0.096996,-0.024267,-0.048571,-0.10638,0.17992,-0.10723,0.032034,-0.026538,-0.0187,0.091118,-0.053406,-0.060141,0.10491,-0.11764,0.098208,-0.30004,0.039733,0.070569,0.037211,-0.10271,-0.11192,0.082346,0.032539,-0.087309,-0.16426,0.15368,0.13332,0.083309,-0.2114,-0.18824,0.059846,0.067339,-0.060333,0.20263,0.069535,-0.075365,0.10264,-0.043558,-0.034657,-0.081836,0.033727,0.042806,0.10858,0.17519,0.051066,0.14159,-0.013765,-0.11159,-0.16804,-0.048748,-0.13224,0.029923,0.0404,0.048618,0.12913,0.082011,0.037135,-0.22678,0.088845,-0.0012783,0.014893,-0.073972,0.012132,0.032888,0.12877,-0.13942,-0.29555,-0.0029257,-0.082138,-0.019514,0.13063,-0.053662,-0.081946,0.11634,-0.0084957,0.040988]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.0053642,0.0017671,0.0022973],"int8":"6Oz6CyPvygj54/IKHQft8dgGtQ+8BTjyEBEm8CQR6gcEJ8L538/KLwt/Cj0qvPgBJdQs6QYXUBzlwO8OGe3aFEwN4wfs6hnR6jAFIhJCRuiVs9kkH38azDG39Tm0NNncJg1WSRYw3hwU6c/nxw5APULsE8UZRSFlDu3PD881PeXQ4tAaVkzXVPo74r3LyuMm2vMLSLi8ziU66FHz7qPay1dKJdPv6iX5y2Mk5LSwLuY63ucBMaH7Qv8JuiMktBbDussfCw89RIfbuBqrGh434MpQ3Rjhp9yl/zshONFlV+L28w/Sd1baL/jH3N303tN/"},"bias":[-0.20798,0.37926,-0.32891]}],"classes":["silence","one","several"],"delay_frames":7,"frame_s":0.04,"decision":{"on":0.72,"off":0.504,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.6004,"intercept":-0.4943}},"provenance":{"seconds":2052,"plan":{"hours":48.0,"epochs":6,"rate":0.005,"seed":0,"threads":2,"setting":{"dense":0.7,"hurried":0.25,"stretched":0.4,"spread_db":5.0,"wide_db":9.0,"rooms":0.9,"noise":0.97,"events":0.4,"codecs":0.35,"empty":0.04,"matched":true},"shape":{"filters":[16,32,32],"joined":64,"state":80,"delay":7,"dropout":0.1}},"speakers":155,"sources":["LibriSpeech (CC BY 4.0)","AMI turn timings (CC BY 4.0)","see NOTICE"],"audit":{"energy_auc":0.5423,"pairs":400},"held_out_speakers":{"auc":0.9242,"f1":0.6798,"speakers":22,"thresholds_of_others":true},"versions":{"auricle":"0.1.0","numpy":"2.4.6","torch":"2.13.0+cpu"}}};

const WORKLET = "const STATES = [\"silence\", \"single\", \"overlap\"];const LIMIT = 32768;class Rows {constructor(width) {this.width = width;this.values = new Float32Array(64 * width);this.first = 0;this.count = 0;}\ngrow(count) {const { width } = this;if ((this.first + this.count + count) * width > this.values.length) {const size = Math.max(this.values.length, 2 * (this.count + count) * width);const values = size > this.values.length ? new Float32Array(size) : this.values;values.set(this.values.subarray(this.first * width, (this.first + this.count) * width));this.values = values;this.first = 0;}\nconst place = (this.first + this.count) * width;this.count += count;return place;}\nappend(values) {const place = this.grow(values.length / this.width);this.values.set(values, place);}\ndrop(count) {this.first += count;this.count -= count;}\n}\nconst CROSSINGS = 24;const BAND = 0.95;const BETA = 7;const PHASES = 640;const LOWEST_RATE = 8000;const HIGHEST_RATE = 192000;function gcd(a, b) {return b ? gcd(b, a % b) : a;}\nfunction bessel(x) {let sum = 1;let term = 1;for (let k = 1; term > 1e-17 * sum; k++) {term *= (x / (2 * k)) ** 2;sum += term;}\nreturn sum;}\nfunction sinc(x) {return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);}\nclass Resampler {constructor(rate, target) {if (!Number.isInteger(rate) || rate < LOWEST_RATE || rate > HIGHEST_RATE) {throw new RangeError(`a sample rate of ${rate} Hz: ${LOWEST_RATE} to ${HIGHEST_RATE} Hz, whole, are understood`);}\nconst common = gcd(rate, target);this.up = target / common;this.down = rate / common;this.half = Math.ceil(CROSSINGS * Math.max(1, rate / target));this.phases = Math.min(this.up, PHASES);this.table = this.up === this.down ? null : this.weights(Math.min(1, target / rate));this.kept = new Rows(1);this.kept.grow(this.half - 1);this.origin = 1 - this.half;this.received = 0;this.done = 0;}\nweights(ratio) {const { half, phases } = this;const table = new Float32Array(phases * 2 * half);const row = new Float64Array(2 * half);for (let phase = 0; phase < phases; phase++) {let sum = 0;for (let k = 0; k < 2 * half; k++) {const distance = k + 1 - half - phase / phases;const inside = Math.sqrt(Math.max(0, 1 - (distance / half) ** 2));row[k] = sinc(BAND * ratio * distance) * bessel(BETA * inside);sum += row[k];}\nfor (let k = 0; k < 2 * half; k++) table[phase * 2 * half + k] = row[k] / sum;}\nreturn table;}\nfinest(within) {return Math.floor((2 * within * this.down * this.phases + this.up) / (2 * this.up));}\npush(block, target) {this.received += block.length;if (!this.table) {target.append(block);return;}\nthis.kept.append(block);this.outputs(this.received - this.half, Infinity, target);}\nfinish(target) {if (!this.table) return;const end = this.kept.grow(this.half + 1);this.kept.values.fill(0, end, end + this.half + 1);this.outputs(Infinity, Math.ceil((this.received * this.up) / this.down), target);}\noutputs(limit, until, target) {const { half, phases, up, down, table, kept } = this;const width = 2 * half;while (this.done < until) {const finest = this.finest(this.done % up);const whole = Math.floor(this.done / up) * down + Math.floor(finest / phases);const begin = whole - half + 1 - this.origin;if (begin > 0) {const used = Math.min(begin, kept.count);kept.drop(used);this.origin += used;}\nif (whole >= limit) return;const from = kept.first;const weights = (finest % phases) * width;let sum = 0;for (let k = 0; k < width; k++) sum += kept.values[from + k] * table[weights + k];const place = target.grow(1);target.values[place] = sum;this.done++;}\n}\n}\nclass Spectrum {constructor(size) {const half = size / 2;this.size = size;this.real = new Float64Array(half);this.imaginary = new Float64Array(half);this.power = new Float64Array(half + 1);this.cosines = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));this.sines = Float64Array.from({ length: half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));this.reversed = new Uint32Array(half);const bits = Math.log2(half);for (let i = 0; i < half; i++) {let reversed = 0;for (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);this.reversed[i] = reversed;}\n}\nof(frame) {const { real, imaginary, cosines, sines, reversed, power } = this;const half = real.length;for (let i = 0; i < half; i++) {real[reversed[i]] = frame[2 * i];imaginary[reversed[i]] = frame[2 * i + 1];}\nfor (let size = 1; size < half; size *= 2) {const stride = half / size; // in the table of `size` of the real transform\nfor (let start = 0; start < half; start += 2 * size) {for (let k = 0; k < size; k++) {const c = cosines[k * stride];const s = sines[k * stride];const a = start + k;const b = a + size;const x = real[b] * c - imaginary[b] * s;const y = real[b] * s + imaginary[b] * c;real[b] = real[a] - x;imaginary[b] = imaginary[a] - y;real[a] += x;imaginary[a] += y;}\n}\n}\nfor (let k = 0; k <= half; k++) {const i = k % half;const j = (half - k) % half;const evenRe = (real[i] + real[j]) / 2;const evenIm = (imaginary[i] - imaginary[j]) / 2;const oddRe = (imaginary[i] + imaginary[j]) / 2;const oddIm = (real[j] - real[i]) / 2;const c = k < half ? cosines[k] : -1;const s = k < half ? sines[k] : 0;const re = evenRe + oddRe * c - oddIm * s;const im = evenIm + oddRe * s + oddIm * c;power[k] = re * re + im * im;}\nreturn power;}\n}\nconst LINEAR_UNTIL = 1000;const HERTZ_A_MEL = 200 / 3;const LOG_STEP = Math.log(6.4) / 27;function toMel(hertz) {if (hertz < LINEAR_UNTIL) return hertz / HERTZ_A_MEL;return LINEAR_UNTIL / HERTZ_A_MEL + Math.log(hertz / LINEAR_UNTIL) / LOG_STEP;}\nfunction toHertz(mel) {const beyond = mel - LINEAR_UNTIL / HERTZ_A_MEL;return beyond < 0 ? mel * HERTZ_A_MEL : LINEAR_UNTIL * Math.exp(LOG_STEP * beyond);}\nfunction melBank({ bands, fmin, fmax, fft }, rate) {const low = toMel(fmin);const step = (toMel(fmax) - low) / (bands + 1);const edges = Array.from({ length: bands + 2 }, (_, i) => toHertz(low + i * step));return Array.from({ length: bands }, (_, band) => {const [a, b, c] = edges.slice(band, band + 3);const weights = [];let first = 0;for (let bin = 0; bin <= fft / 2; bin++) {const hertz = (bin * rate) / fft;const side = Math.min((hertz - a) / (b - a), (c - hertz) / (c - b));if (side <= 0) continue;if (!weights.length) first = bin;weights.push((side * 2) / (c - a));}\nreturn { first, weights: Float64Array.from(weights) };});}\nclass Features {constructor(model) {const { features, normaliser, sample_rate: rate } = model;const { window, fft, hop } = features;Object.assign(this, { window, hop, floor: features.floor, scale: normaliser.scale });this.perBand = normaliser.per_band;this.longest = Math.max(1, roundHalfToEven((normaliser.time_constant * rate) / hop));this.hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));this.spectrum = new Spectrum(fft);this.bank = melBank(features, rate);this.frame = new Float64Array(fft);this.values = new Float64Array(features.bands);this.mean = new Float64Array(this.perBand ? features.bands : 1);this.seen = 0;}\npush(samples, target) {while (samples.count >= this.window) {this.logarithms(samples);this.seen = Math.min(this.seen + 1, this.longest);this.update();const place = target.grow(1);for (let band = 0; band < this.values.length; band++) {const mean = this.mean[this.perBand ? band : 0];target.values[place + band] = (this.values[band] - mean) / this.scale;}\nsamples.drop(this.hop);}\n}\nlogarithms(samples) {for (let i = 0; i < this.window; i++) this.frame[i] = samples.values[samples.first + i] * this.hann[i];const power = this.spectrum.of(this.frame);for (let band = 0; band < this.values.length; band++) {const { first, weights } = this.bank[band];let sum = 0;for (let i = 0; i < weights.length; i++) sum += power[first + i] * weights[i];this.values[band] = Math.log(sum + this.floor);}\n}\nupdate() {const { mean, values, seen } = this;if (this.perBand) {for (let band = 0; band < mean.length; band++) mean[band] += (values[band] - mean[band]) / seen;} else {let sum = 0;for (let band = 0; band < values.length; band++) sum += values[band];mean[0] += (sum / values.length - mean[0]) / seen;}\n}\n}\nfunction roundHalfToEven(x) {const low = Math.floor(x);if (x - low !== 0.5) return Math.round(x);return low % 2 ? low + 1 : low;}\nconst LETTERS = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\";function fromBase64(text) {const codes = new Uint8Array(128);for (let i = 0; i < 64; i++) codes[LETTERS.charCodeAt(i)] = i;const padding = text.endsWith(\"==\") ? 2 : text.endsWith(\"=\") ? 1 : 0;const bytes = new Int8Array((text.length / 4) * 3 - padding);for (let i = 0, j = 0; i < text.length; i += 4) {let word = 0;for (let k = 0; k < 4; k++) word = (word << 6) | codes[text.charCodeAt(i + k)];for (let shift = 16; shift >= 0 && j < bytes.length; shift -= 8) bytes[j++] = (word >> shift) & 255;}\nreturn bytes;}\nfunction weightsOf({ shape, scale, int8 }, what) {const bytes = fromBase64(int8);const size = shape.reduce((a, b) => a * b, 1);if (bytes.length !== size || scale.length !== shape[0]) {throw new Error(`${what}: ${bytes.length} weights and ${scale.length} scales do not fill ${shape}`);}\nconst weights = new Float32Array(size);const width = size / shape[0];for (let i = 0; i < size; i++) weights[i] = Math.fround(scale[Math.floor(i / width)]) * bytes[i];return weights;}\nclass Spans {constructor(inputs, kernel, stride) {Object.assign(this, { inputs, kernel, stride, skipped: 0 });this.kept = new Rows(inputs);this.kept.grow(kernel - 1);}\npush(rows, output) {const skipped = Math.min(this.skipped, rows.count);this.skipped -= skipped;rows.drop(skipped);const { kept, kernel, stride, inputs } = this;kept.append(rows.values.subarray(rows.first * inputs, (rows.first + rows.count) * inputs));rows.drop(rows.count);while (kept.count >= kernel) {output(kept.values, kept.first * inputs);const gone = Math.min(stride, kept.count);this.skipped = stride - gone;kept.drop(gone);}\n}\n}\nclass Conv1d {constructor(layer, what) {const { inputs, outputs, kernel, stride } = layer;Object.assign(this, { outputs, size: kernel * inputs, relu: layer.activation === \"relu\" });const given = weightsOf(layer.weight, what);this.bias = Float32Array.from(layer.bias);this.weights = new Float32Array(given.length);for (let o = 0; o < outputs; o++) {for (let i = 0; i < inputs; i++) {for (let k = 0; k < kernel; k++) {this.weights[(o * kernel + k) * inputs + i] = given[(o * inputs + i) * kernel + k];}\n}\n}\nthis.spans = new Spans(inputs, kernel, stride);}\npush(rows, target) {this.spans.push(rows, (values, from) => {apply(this.weights, this.bias, values, from, this.size, target, this.relu);});}\n}\nclass Conv2d {constructor(layer, what) {const { inputs, outputs, bands, kernel, stride } = layer;const { band_kernel: height, band_stride: step } = layer;const places = Math.floor((bands - height) / step) + 1;Object.assign(this, { inputs, outputs, bands, kernel, height, step, places });Object.assign(this, { filters: outputs / places, channels: inputs / bands });this.relu = layer.activation === \"relu\";this.weights = weightsOf(layer.weight, what);this.bias = Float32Array.from(layer.bias);this.seen = new Float32Array(this.channels * height * kernel);this.spans = new Spans(inputs, kernel, stride);}\npush(rows, target) {const { places, filters, weights, bias, seen } = this;this.spans.push(rows, (values, from) => {const out = target.grow(1);for (let place = 0; place < places; place++) {this.gather(values, from + place * this.step);for (let f = 0; f < filters; f++) {let sum = bias[f];for (let i = 0, w = f * seen.length; i < seen.length; i++) sum += weights[w + i] * seen[i];target.values[out + f * places + place] = this.relu && sum < 0 ? 0 : sum;}\n}\n});}\ngather(values, from) {const { inputs, bands, kernel, height, channels, seen } = this;let i = 0;for (let channel = 0; channel < channels; channel++) {for (let band = 0; band < height; band++) {const place = from + channel * bands + band;for (let k = 0; k < kernel; k++) seen[i++] = values[place + k * inputs];}\n}\n}\n}\nclass Dense {constructor(layer, what) {Object.assign(this, { inputs: layer.inputs, outputs: layer.outputs, relu: layer.activation === \"relu\" });this.weights = weightsOf(layer.weight, what);this.bias = Float32Array.from(layer.bias);}\npush(rows, target) {for (; rows.count; rows.drop(1)) {apply(this.weights, this.bias, rows.values, rows.first * this.inputs, this.inputs, target, this.relu);}\n}\n}\nfunction apply(weights, bias, values, from, size, target, relu) {const place = target.grow(1);for (let o = 0; o < bias.length; o++) {let sum = bias[o];for (let i = 0, w = o * size; i < size; i++) sum += weights[w + i] * values[from + i];target.values[place + o] = relu && sum < 0 ? 0 : sum;}\n}\nclass Gru {constructor(layer, what) {Object.assign(this, { inputs: layer.inputs, outputs: layer.outputs });this.inputWeights = weightsOf(layer.input_weight, what);this.inputBias = Float32Array.from(layer.input_bias);this.stateWeights = weightsOf(layer.state_weight, what);this.stateBias = Float32Array.from(layer.state_bias);this.state = new Float32Array(layer.outputs);this.given = new Rows(3 * layer.outputs);this.own = new Rows(3 * layer.outputs);}\npush(rows, target) {for (; rows.count; rows.drop(1)) {apply(this.inputWeights, this.inputBias, rows.values, rows.first * this.inputs, this.inputs, this.given, false);apply(this.stateWeights, this.stateBias, this.state, 0, this.outputs, this.own, false);this.step();target.append(this.state);}\n}\nstep() {const { given, own, state, outputs: n } = this;const x = given.values.subarray(given.first * 3 * n);const u = own.values.subarray(own.first * 3 * n);for (let i = 0; i < n; i++) {const reset = sigmoid(x[i] + u[i]);const update = sigmoid(x[n + i] + u[n + i]);const fresh = Math.tanh(x[2 * n + i] + reset * u[2 * n + i]);state[i] = (1 - update) * fresh + update * state[i];}\ngiven.drop(1);own.drop(1);}\n}\nfunction sigmoid(x) {return 1 / (1 + Math.exp(-x));}\nconst LAYERS = { conv1d: Conv1d, conv2d: Conv2d, dense: Dense, gru: Gru };function steps(seconds, frame) {return Math.ceil(seconds / frame - 1e-6);}\nclass Hysteresis {constructor(decision, frame) {Object.assign(this, { on: decision.on, off: decision.off });this.least = steps(decision.minimum_s, frame);this.gap = Math.max(1, steps(decision.hangover_s, frame));this.now = 0;this.overlap = null;}\npush(p) {const step = this.now++;if (!this.overlap) {if (!(p >= this.on)) return [];this.overlap = { first: step, length: 0, peak: 0, sum: 0, told: false, pending: [] };}\nconst { overlap } = this;overlap.pending.push(p);if (p >= this.off || overlap.length === 0) {overlap.length += overlap.pending.length;overlap.peak = Math.max(overlap.peak, ...overlap.pending);overlap.sum += overlap.pending.reduce((a, b) => a + b, 0);overlap.pending = [];}\nconst changes = [];if (!overlap.told && overlap.length >= this.least) {overlap.told = true;changes.push(this.change(overlap, false));}\nreturn overlap.pending.length >= this.gap ? [...changes, ...this.finish()] : changes;}\nfinish() {const { overlap } = this;this.overlap = null;return overlap && overlap.told ? [this.change(overlap, true)] : [];}\nchange({ first, length, peak, sum }, ended) {return { first, last: ended ? first + length : null, peak, probability: sum / length };}\n}\nfunction check(model) {const classes = model && model.classes;if (!classes || model.format !== 1 || classes.join() !== \"silence,one,several\") {throw new Error(\"no voices model of format 1: `auricle voices train` writes one, see docs/voices-model.md\");}\n}\nfunction scaleOf(block) {const kind = block?.[Symbol.toStringTag] ?? typeof block;const scale = { Float32Array: 1, Float64Array: 1, Int16Array: 1 / 32768 }[kind];if (!scale) throw new TypeError(`samples of type ${kind}: a Float32Array of full scale 1 or an Int16Array is needed`);return scale;}\nfunction clean(block) {const scale = scaleOf(block);const sound = new Float32Array(block.length);for (let i = 0; i < block.length; i++) {const x = block[i] * scale;sound[i] = Number.isFinite(x) ? Math.min(LIMIT, Math.max(-LIMIT, x)) : 0;}\nreturn sound;}\nfunction decisionOf(model, threshold) {const { decision } = model;if (threshold === undefined || threshold === null) return decision;if (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold is ${threshold}, and must be between 0 and 1`);return { ...decision, on: threshold, off: threshold * (decision.on ? decision.off / decision.on : 1) };}\nclass Stream {constructor(model, sampleRate, { threshold } = {}) {check(model);this.model = model;this.sampleRate = sampleRate;this.step = Math.round(model.frame_s * model.sample_rate);this.window = model.features.window;this.resampler = new Resampler(sampleRate, model.sample_rate);this.features = new Features(model);this.layers = model.layers.map((layer, number) => new LAYERS[layer.kind](layer, `layer ${number}`));this.samples = new Rows(1);this.rows = [new Rows(model.features.bands), ...this.layers.map((layer) => new Rows(layer.outputs))];this.hysteresis = new Hysteresis(decisionOf(model, threshold), model.frame_s);this.told = -model.delay_frames;this.duration = Infinity;}\nget latency() {return ((this.model.delay_frames - 1) * this.step + this.window) / this.model.sample_rate;}\nset threshold(value) {const { on, off } = decisionOf(this.model, value);Object.assign(this.hysteresis, { on, off });}\npush(block) {if (this.finished) throw new Error(\"this sound has ended with finish(): open another stream\");this.resampler.push(clean(block), this.samples);return this.advance();}\nfinish() {if (this.finished) return [];this.finished = true;const { received } = this.resampler;this.duration = received / this.sampleRate;this.resampler.finish(this.samples);const events = this.advance();const total = Math.ceil((received * this.resampler.up) / this.resampler.down);const heard = Math.ceil(total / this.step);if (heard > this.told) {const needed = (heard - 1 + this.model.delay_frames) * this.step + this.window;const silence = this.samples.grow(needed - total);this.samples.values.fill(0, silence, silence + needed - total);events.push(...this.advance());}\nreturn [...events, ...this.hysteresis.finish().map((change) => this.event(change))];}\nadvance() {const { rows, layers } = this;this.features.push(this.samples, rows[0]);layers.forEach((layer, i) => layer.push(rows[i], rows[i + 1]));const found = rows[layers.length];const events = [];for (; found.count; found.drop(1)) {if (this.told++ < 0) continue;const p = softmax(found.values, found.first * STATES.length);const changes = this.hysteresis.push(p[2]);events.push(this.state(p), ...changes.map((change) => this.event(change)));}\nreturn events;}\nstate([silence, single, overlap]) {const outside = silence >= single ? \"silence\" : \"single\";const state = this.hysteresis.overlap ? \"overlap\" : outside;const [start, end] = [this.seconds(this.told - 1), this.seconds(this.told)];return { type: \"state\", start, end, state, silence, single, overlap, known: this.known };}\nevent({ first, last, peak, probability }) {const [start, { known }] = [this.seconds(first), this];if (last === null) return { type: \"overlap_start\", start, peak, known };return { type: \"overlap_end\", start, end: this.seconds(last), peak, probability, known };}\nseconds(count) {return (count * this.step) / this.model.sample_rate;}\nget known() {const needed = (this.told - 1 + this.model.delay_frames) * this.step + this.window;return Math.min(needed / this.model.sample_rate, this.duration);}\n}\nfunction softmax(values, from) {const row = values.subarray(from, from + STATES.length);const highest = Math.max(...row);const powers = Array.from(row, (x) => Math.exp(x - highest));const sum = powers.reduce((a, b) => a + b, 0);return powers.map((x) => x / sum);}\nfunction severalOf(model, states) {if (!states.length) return 0;const { top_s: top, slope, intercept } = model.calibration.clip;const count = Math.max(1, roundHalfToEven(top / model.frame_s));const highest = states.map((state) => state.overlap).sort((a, b) => b - a).slice(0, count);const mean = highest.reduce((a, b) => a + b, 0) / highest.length;const q = Math.min(1 - 1e-6, Math.max(1e-6, mean));return sigmoid(slope * Math.log(q / (1 - q)) + intercept);}\nclass VoicesProcessor extends AudioWorkletProcessor {constructor({ processorOptions: { model, threshold } }) {super();this.stream = new Stream(model, sampleRate, { threshold });this.running = true;this.paused = false;this.port.onmessage = ({ data }) => this.told(data);}\ntold(data) {if (\"threshold\" in data) this.stream.threshold = data.threshold;if (\"paused\" in data) this.paused = data.paused;if (data.finish && this.running) {this.running = false;this.port.postMessage({ events: this.stream.finish(), finished: true });}\n}\nprocess([channels]) {if (!this.running || this.paused || !channels.length) return this.running;const block = mixed(channels);const events = this.stream.push(block);if (events.length) this.port.postMessage({ events, time: currentTime });return true;}\n}\nfunction mixed(channels) {if (channels.length === 1) return channels[0];return channels[0].map((_, i) => channels.reduce((sum, channel) => sum + channel[i], 0) / channels.length);}\nregisterProcessor(\"auricle-voices\", VoicesProcessor);";

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
