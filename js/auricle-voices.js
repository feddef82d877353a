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
const MODEL = {"format":1,"sample_rate":16000,"features":{"window":1024,"fft":1024,"hop":320,"bands":80,"fmin":60.0,"fmax":7600.0,"floor":1e-09},"normaliser":{"kind":"running_mean","per_band":false,"time_constant":8.0,"start":"mean","scale":4.0},"layers":[{"kind":"conv2d","inputs":80,"outputs":608,"bands":80,"band_kernel":5,"kernel":5,"band_stride":2,"stride":2,"activation":"relu","weight":{"shape":[16,1,5,5],"scale":[0.0037761,0.00058799,0.0080416,0.0036468,0.01416,0.0051537,0.0016137,0.0034378,0.0056801,0.014911,0.013066,0.0020071,0.0051068,0.0011149,0.00041454,0.0031917],"int8":"Bxe9rb4kFQjb5c7buLrjIkAq+vBWfzc8GTF/CdHV+WL4qqDVIi/c7i8vKNHnLGY22/UkPR0OCy8ZrIqBFfPPAjXj4iRvWLrPCjP+b2zpw5g0eRaBqj04APG6THVA96PeK/GfrD1FC9+zCdTO6BWtzQV/dfL29/P6FRL19va7yKi77N/Tqu1PCCJJRlg3f2Lxyv41BczeAwQPGh/pC87p8fnajoG7JvzmyuNMFB0M7PMBDj7wH09/UyAuJhzv+yH5pcW/tZ7PtfMdGbums39SLxfjQSkS6eoBxusJ1hYvGvbRB+PG0vHO8yV/becC6RwTIQzN1P3vGgL9+vcSLPng9r/n3tPTDm1/Keb6MyvjBuff7Ouz4rP5HrGEgQYWBtbsCCQCJxk2Of0k/D41tM7dUkSbvCh/V7LHCSEq+LztMyjg2d4uTB4fAAbbwL4QB8/rIU0+EsPmBNOB8/HipchBfwYoHWw7SvVJ67STByh/UKKuEBJ9sru9ph9ffzkBUGJL4BYG37/NCwLn/gwP+dPS/w=="},"bias":[0.58213,-0.29125,0.022833,0.42998,-0.28926,0.0675,0.05056,-0.11134,0.35275,0.18779,0.22374,-0.096475,0.26595,-0.45142,-0.36647,-0.34247]},{"kind":"conv2d","inputs":608,"outputs":576,"bands":38,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,16,3,3],"scale":[0.0016204,0.0010673,0.002119,0.0023048,0.0013012,0.0032273,0.0014402,0.001384,0.0031408,0.00085132,0.0013339,0.0016876,0.00207,0.0037426,0.0014469,0.0013147,0.0037782,0.002327,0.00088901,0.0015316,0.0015394,0.0017143,0.0014438,0.0017192,0.0014197,0.0014412,0.0022639,0.0011743,0.0014705,0.0026344,0.0023635,0.0017323],"int8":"/+HfJ/fpJhD3EfntEPzl//Tfs/4Znd0X4CPnLND66QPS7vHYruPa1xUVtf4O4tnX98v5LvouCQ7v//LQ9fTH6Ymg5cTRGQkVGwC86ADhAODxgRfOqEcX1g4QIsYuLM4rOb8DEBoYDikZ/wcH4hEKGxcNGywD++T8Cer4At74Bf70B//0BhDu4O8P8voaBgkZrqmlGxAj+fgjIwgFMg0OK/3uzPz30scBAzge+8kQ0p2c2LLA6A3qgZefHSo0BygVstuo6wokYT0MV0weQTIEAwYEGwbzGhgcHyky3NzO5NedFmYzrean6NzqDAou5b6s9xMvPSTzHi4kJi8ryDD22QQHygX6DgP3EunrHhYZIQcFJSAFHhj88AHqHxcG/eHYBhAYFQf5B+7BDyQZDAwMBQn+xbrp8SwiBycC6sT+HQP1/Rj2orwHLScV/xAP3MOt8iA34QQSFRITAfIDDe3f/DRJ6+r34xcR6ughC/v87BgKECn7AwT2ASYaoJGB7TUrBhAW8vIG7fMK8eLeGyIH59DlDggV4+ng9/n77Pb2FBYZBgAFCgL/CR8r7OHU9QUBt+E7OQ28FhPZ6/z2CQgG8g8I6iguBwbg7xTiLhcB3uz01ujxCcIKmUVO7AeS/PfnruwMMgi8EAr4DfXgAQkQFwC1vxcw2vsdRSAG0Rrs5PHkJ++47wsRIRMFOfDShspzTfiB6gwQChb0EADk7+vRIOIrFMv5DBH2AAoMERYL9f8CDAMR6ef6BBHoCQTo9v00+vT1RjMFT2IZ7ALl8Q3m3vPXJgQJCN89M6HhBe8C8gcgz/To4skXBNbUBaso7evVERrVEBvf+/LbFgDo7PXbAQ0X56ecIQ0B7/cwxqmoOx4r7/wixscF9vQU4IH58OH2VrAY+f0f4uMV6+QEQb9E28McEcUu6NfQ+Pzf4uXW5fDl8PLy3fLY6+Xdw8eyFwjh3SBPse8/I8+/FiUEFejx9uLX9AAHyhc95RAAZlQLFMX2zbb9rtTIFBj5FUQVCtT7gcVJFhMw6PbyEv8AGOvbEubrFcbh0PRMOS7lFBH9kNk/A6C78//43SVHDAmqyipLzPEh4usI9/HwKA/l1au8JA0NJDk17Pjv4dz+AvT0+/AGCQL/FQ73/t7eEwry6BItx8L4JBomkcjk9BYmFCcX5wwGCc/9+9YNEtsGERhEQic3/Dst7N4e97wh8bP3JBkV9f/v4R0LJhEzKTE/Fx4rSDlEBg45BeoLWz1doZ70HP0iVPEdK8v2K8cCz2X76X0a938BGxLhIQUpIvID/y0dHx4vIusa0/Xg8/nj+AjwA973FRkb/voN4vTN4/v4u8/MCiUPi6Kq8hws4enu6ev0EwUFDsbjrLglI+Px6B7WyyAEvDQiFssCJc8e3hwpDzAOEDkTrwonGhEiCgH3LzU59TwhFyMZFD1F59XH8V8ZwPm21fdXQxUrjZA7KCTwLgz+w+Xk+fD35OHy+B0eIfsnOewxEYEi8ALs3eTQ2ePd0d7mDBET+P8Gq62i6uXl1efxse81HQjSIw3u4Obx+vHh/QwEDfTr6/mo8CYqDsDiKh3Z7RYXEsLABGvzwuBRNOr5oRoT5AoE+Qf16f30A/nawfHl2PoZ9vsex8cguxpIOijv52UytxpKDsDLVMyB0yIgvSVA9+jJ9ubY+vz8Gzj07NQmC9vd+/sE8REZBgTu+QYBGf7/9/D61P0v+9L69iEMKjR1EkNOCsjL5vn6+gMGAQzw5Rr65BgZHgso7/A06sja/9nP6esJ4z8rJzwQ+vQ8AQUiFxQYqb208tvWAwDzEvgASBM1BRA0Af8k7/Eu+Pj5+dfiDBQTFSI69hX5+RIOKGIZ9dfJ/cbQIgToGeihOw/cLznmIAsPEB4mBh8a9Qz8+wEH/AYmIyH8XkphQnB/+fX9A/EQBhQH//wMAvwQ8PEEAP7lEfy8/tbeCfIH/PMY7wUZBgWc4RTsGQ3YDgL8/AcIDg/9FRUtDBYkAhAWCv3wAQwYDxMIEOj5+OcHFfH+/yzXAhfv9iDbGBoP6O39/vQD+A8I7AsT7+/9wvqcrPWtgdim9fn29fj19fj6/vwE+//1BQb349jT7Ofc3+Da5d/V+xUxcmZmDf8CIS0nDAkK+RQoGSn1GCtoEiozAi4KEgvtA+7ySjYO+h0R09vRBxslJSUtT2d/SkliLUA/SDkvDxcJCOrX6PPk/g0I6OjszeHqAvf9Gh368fkNCBsK9h4axLfVMFZ7Kyg+6OMCCwoSJzMU/wfzBgXrJyUkEQ8V9/f78AH84NS33dDCxK+1+NReHsYxHcwJ4uTxAef98wIG2gEZveIdzdo0otlg0OlC8+oz7RUi0PwK9QHt1Ok5IucibMHj5OP5Bg8M7Q0D+eUa39oy5fYh1rU2zOtT+9cyBAvqAvT28vgOoUMEyDTe1BjxAejbG/79B/goH3/PDTnXpgII3xED+wUJ/gf4AfIF+vQR/OcGxxEJ0A4r6Rcq5A4jEOnDGQXuFwrzAfD+Efv73BwX9+PF3PsI/fkN3NzwHSQQ/yMRAS3uzPDzgeVkEjjQAen7A/7tFv3mF/0CEAfUwv9U3vUXKj8Yk9YADAQFBvnfwC1KCOHexvtEDvn6APH3A/QYLAfgEuXTCt7dGRNK9ePz8eft9/v1CPz5BfXwBgsSBvv8GgLP1vs4EQgA7Q4tFRb98PoF7fj97A4F/wAPBRfnM/np4eQNFD1VEDxQAgsg2t0C4PcL99IuD+gR2BTv+unzx9vq3Mvg1AD5+Qz38f32+Qf18xBIJRAYGw4Q8dvx7+XdCQYC+gPX5RsJAP76uMbqu7/x5eDqrbeDgdu/jq/OFAr/BQ0ICvv+7Onn+wkD7gD6PiPiNgrgJw7gJjUY29Loy/zS7uLV1tDU8N/06hcQ9VAn6/kgwdGB59q2DAzn+UsNC0j22QTXCUQ/zBh65fz++/DW09Pr5vvknAJPq/g/wvcZAvEVJP+2z9ziJDVg5+485vz6/mQm53c9FtrDASsl9QTi1MQJ3+4D+eTaAeL/4wTy7vD08Prp9dbX5N/2//rsx+AG0vXy0xsTEBD43AT0//wICQD9/QH79/j4+DEZs/MU4uPu6Bg6AOsDGd3vvskMBhgLOfHz2AgiCdy79RAW9vTxDxMdAAsI4fca0//6/g0KNNiY3RwzFhgl2YHRM2j+6gwS3CQc/c/R+g3o7vP8/urpCff3AwDyEBkJ8OP28/v+/vToBQn//xAN/Pr++gH8Exv+9A8PEfj7AsGl9g0X+RggFwz+BvwQ+fgECzwDABYaCx4E7+DqCwQaBQcIS2YYgbjw9BT7ECID1QEd4OkhBQQU5OzlAury3/nl2PgC5gUH4CYzCrm6+xkGJBv/jpC1GxoWF18m6PgF7PMbEf/2Afb3AProBd7w8PX4HRobGQ789QT++AIIDvz+6vnwAu/qAfv0HB4HBQL+LRQOLS8L5Fob9wQE9f0B3/TmFwDpMdgHZcndfRP0Sicc8kYcxsMX/fsVGMouHCghFjsd+Fgs/REqDRII8QEIEgQJ//Tw/PjpQAf8Oxv1IxPuyc9Dz+kKs7EN5hkS/wkYRNbTyuUp0M8O8ub2wLvsgd/S2YbR09nA9ePB6uXK6/b0AvcO9A4PvY6Bxbeb28vFx7O/Jy8N0woZ/QQM9hYR/hIfHwIV6NSvG+76tQpD2zAxzjMbI+An3uvDDR31JBv1yLyB7ij09e8NAQYL5gUYvPsDBx//5vzqvtf45h8kMyYRHw/PDSj92tC/HwwUhY8D9+0l+vXf+f3l6fXtGDDn1yoLtuDiA/v/6+fp5e34/wQG/fcW6uwDGSwEIyIBAfLi/ejo8eXtChcL+fPs8/jn+vz4E/4w/+DUKvb7orOkxuOxyfXKC9TcAvja+BgGGfXlNtbqBPAN/PrsBwoZ+e7iIf0FCQv6G/v72dDJr9C5/A/7OwH1FPUJCvwaGgwQMvLm6v8WHgwID//t9fb6MX9CCF1MATg+/f8N/PT56+/28+8C9vYIA/ri4fs1zvwv1t8O7BH04BMj5gcLEgnw7v/78PXy9ubrvNfQBeMSGiUBzu358f3g0IGfCtnzHwj3ycq78vDs5QP70eDdyMjT29Lc5MLp5t/ruKCxy8vQLzc/6wQq2NDmJDk6BQLtAvfA+cTQMiX6z8n3xb/V173gEhY6LA4ZDvgc4+bf8OHmAv78FgYH9O779fviEyEa+O3j8dzZBwwK9unC48K78Prw5ezi8+/2+uAZ4AHruu72ohQDtSneJj7rE9LvRwMcydIh/h313zEODuH52tfi3crL+uTxE39fFjslByjf5zJLCQfz1+WrUCgoC+w3pcDzIBjhGDQLyP4OCBUB4/7w8O7bTAPNIPYgxPk5BgH1A/H08tbtCx8a2vH78ADxHlQfKh769O/n3ww+AuX4/7ms4+HiAe368+/sCvbquwQPo98rgdYxwPoW1voSDtv1HuYBxOoV4CQ10vgUBcTV0t7PAgLT6OP50QsQ2Rc0+AQw3A0Ypuo7+QAQQwH0B+UIC/8QHOX+++DuBA8bCujf8ALk+usDa9ipWeytBfv+//8C+AP47e7w9/r+6AgT7uf1CCgtF1xcDDokIyUCvcCzKQPeEigYAiImJjo887G5FdenNBzx8ff1FyH4ExoL27egWyjG2fTfv+jtNTUCtenBCRkTGRwABA0KRiDv6enlAvDFUCwpD+UA5sqnXh3WAibw9+eKjcqBUyzau/oX8/P+6t363PDaEUrBuA7g4dmC6fDiDQ0MDg4HEiAcER4GIyMNHDALw7e+F/rh/wUN+QkP8fkw9ez08vYC9PL0RPrNMe357f/9zQEIqwUVmvYWELfyFtviKuUkBxgCHSH1BfDs8P4GGhH68/z6JRMO9gv6CAvw9OoDxggU2/IhFPP6GeXlGtvJGBDIAwfE+yPR9v8F/AYBFA4c3g2/++GB+u+DBxEGBA4IEQ8K/uf1B/EJ+uHtBgkOFyYMGygG7xTf6gDg8fLU7OPO9e/mBfTqCgf2E/L+BvAj2xKB2/av4/a06+AT6xT75/0aLif6ExHUEwbJ8+3c6urf7/3dDgXfFfzgIBUW8BXM4wTl7PL4Eg4MDf7ZGv/0IskD/OkA+Oko++fO+/za+ebo8LQR5sMR2NAA/QwC/gj9BgkCBPTbAwLwAPXxHf0VIxAbBAsTBAvyERr3/QHDCxYBExnrGA35QyA0b/WS8Kn3USvQJAun8OHH2uICH8PU3gDKFhb7subxAtDDERcQEhkEHQHtNA7MDNyuw8uhGBnCSi768dDX2rnZErdBCfYILQkEzMqB6eDd8AYc/gIT+PgD1rbVvtkG38D5EgHqG/7uHAYCGBUQBw4F/AD3LQ/sRh4EIPXpJiUktsbLBxUO6+sF4fD75vAAJvYB+e/b9fvz+P/58gsh0uH0Ce69LPv63B75MDQT9wj/0vjY0+gGuc/Q6vQG1M+/JRD/JA/1F+QAHi1FztC1zf3oDxP1ot3MAfr9JfUOgb/j0crU3c7h/v/4muHD7vji5+Lk9P0A9Oz8+gX97ufl9Qn+Egb/w8XJLSwCLxsPFRAOA/4JwpCBEA8WBQX9+fb19PUMCP0Nxs0Y8PAH2wAiChEy0Lv7/fMZAe8QDv789AAC6vb9EwoREAD3Cvf0yeHxFA8Y/QcG1Nja+f0AEBgaqa3Z8fkZGyMb2MDnBQcAAfYhCw4SBwcH2OzwHf0ZA/Ei+uwZ9Ont//P16d/n+f4B9/70CQb5ztrvEgf+BQ4PQfP62AIoKvSU//gR+AMV/hMSOsnt2Hrh/dkL6O7O8B1gNP7maTbYmN1R/gn3Rkqen+VN9BrE8+7x2+//4fYRrCMoFg/9qe0dq8gmDhQFCRb213/z6Y4W/DLoNS6RlQc+/BH7EM+0HBrp2tvK9EMtFtDw3QzfFRD19woP/gIBBPcC7PgMCQwQy+8sJwfLu94YIPwFKA0iLf7PGP79CRb4EAjrJvfW+Pwp7OEJRAHiO/jjKs6BHuzHEN3W/AAeBfPqBtzj/NfVCQYE7vPm8OrkDPXx16eOIA3+DgcBBsTEPuvu9/oEF7m57PMQ++yy3QDx7CYN+AgJze8q4v4HAdDS//+71vDW9u/iC/PrAvXz5+bwAAECBAUIGgAIBebfFwnx"},"bias":[0.83389,0.51929,0.089212,0.049555,0.30851,-0.053284,-1.1131,-0.17061,-0.14468,-0.56437,0.72599,-1.108,0.15216,-0.27752,0.78766,0.014719,-0.061964,-0.011235,-0.090469,0.2966,0.3606,0.50593,-0.078326,0.25518,0.47511,0.5834,1.237,0.55696,0.60572,0.23308,-0.4178,0.76971]},{"kind":"conv2d","inputs":576,"outputs":256,"bands":18,"band_kernel":3,"kernel":3,"band_stride":2,"stride":1,"activation":"relu","weight":{"shape":[32,32,3,3],"scale":[0.0018674,0.001986,0.0021255,0.0021887,0.0025899,0.0025852,0.00098948,0.0014816,0.0012989,0.0020942,0.0019461,0.0023346,0.0017047,0.0023709,0.0016299,0.0019775,0.0017982,0.0017734,0.0016374,0.0021647,0.00079281,0.0018558,0.0018968,0.0036375,0.0013567,0.002579,0.0013533,0.0024123,0.0032067,0.0014782,0.0022729,0.001785],"int8":"/Qs30ug0Ee/s+uIEBOQcG/MIE/crG+L27PwR0SEQyjH12Czp7ykJ3zgo5RwW1aL0o70Jsg0rMhQTDu/37vTv/RnSOzYCGALj2d4QAgUNBQskBdUJ+RUh7fwPGODYI/nOLwTGCN7A7/3s6PTjYd03AakqCdsI/8/42vEL/wMLFvfsDwT28OXpK/8gI+cWBv8xBNsdJe0PIMvpFeYoDN4PIgwlsugCxuvpyP76Tir+ON2BENi16h1lv+s40wcSAxf+Aw4DCRolCTX0EuO7KdwRLhrp9NjL/si2JQjfIvLsHwT5Nw+nG/bUA+bI5SYJB0QYAx8P5BhB5gAL//gTIxT/GQry7+jn8yIU6AUg9Afr9tbo3+3l1BDw+Nwp/fb+APMXteXhsvzd1QXU7gHw5QEB5fr+9O0g7e8U4QYQ6P/e+xH4AQL47N3r7ujn/eTR3OTQqgwjofoVDQAOIAUO28ju+fnrBOjdIfTn4+j8+/b52/oAGQwI6O//3vbo+hTZ9vLHCvbN3N/O/QoD6O3mosofpdDpgf331hUQpu/23BEIPBH1IgfUFgrsBPklDOgQ2vEVDvMN9e8qHxQW9AwdCgoi+QIk4+/m9O32AOrn9PYCOPb0Jf7j0OTyyvEN0BYN+O756/EJEQYWFPgHGf8ID8XP/un86+bs+d3rA/XZCAr7+vbrBgDh4+nV5dXv/BYbCAwNFR728/nZ9evlDvfjGAr1FPfeCAj5/Q8H7em6BgTQ7fnx+tvz8/YN8fvuCg7y/vDq8jgs+L6ptZnl/yRFtucB0uULBA4FCygkAhEi/d/E/uvD3PX57e8v0ukB9/Yc/wP1BCHF+u704uECzMre5ecrxQkd/gz3s/P6CewIAhjxKRDwCvjx6///CA4D8voI5gZF9yVF5s+etsPD9OLwvuf76O8B7xLuCPDn1evn6ggHsL7qg71e3Ax/DA4AJh7KA/QTGDQJTSwA+Tv2DywiNycMCTBF6u3ex+XrDCIIxdUN5gErARxX9wwgGv4dCb/tAgwMHujnGRYL8P/y8fLy3gMP7fLl7xsdCxcDCPMK2/5KBhEf1+Yb0QhTGDcs9goU/efi59LyB+bf39zHxtLq6Qki298a8RUm39jL9+Xz1/8h6crM+sfW6gfbDR7Wx+na0fgcs+UI8hAd+PjvDPDLGAr9AvruG/IKJQ8b9vL3He+3/bfbAAQG6gUYDQPs6PEi8iPtDCH5DAgIIAXSLQjCA/jFdfDi5eT0/fv8D/nfGxEfEAX81hZE5g4sEhAhCvi8Fg7vBA/x2ewB/v/w6PXt4xj/8wXq//oMIxnOJAjX/BHj27Cp/tTDAAk1EusOJ/YQEwYDJczaKvQLIB8JKODeGvcUNhEL7Aj57hUj+PruDxUHAgoX7ggRf2lPVkpC9O0U4wEY5twP6O41D/AdGOYjIe/4sPBosdoe8t38M/vLARL95/bi79IO/ewfDvQLag7KLPbvAej82PPl7w0T7fgFIgrcNSX5EhLuDdfiLO8L8Q4WJBPYGer9BfD4zAPr4+rh1QwxFd4HHeX8MwAC/usBCgAHAvT07u/v+fPzBw0IAAIL8vUU//sN5/MC8PsV+/715uWu6u7REu/vEQPrEAwGAwjt9AYF6fHX6gPvBRUYJQwDFQcB5OTK9vztFxkRDQoM9gIM9vMC8v0BCRcZGBYN8NCBEdy+EfDICeYG7AIH7ez7IAL29wMFCgIAFg8P+e3+B/kEDvgAJwf9AQvzHgfqAQH0/O7YCh8S+hAN6PP7Fv/iDObY89bSAgMI+Pr8EBf7EBUGEBEIAA0W39rp2tzZDBUTyeHQ9dbXFwb+//f+GhAJCv8E+OPoDvnnC/jjBe8FF//sA/0O+gUHAQQW7AMJ2+TrxuHuFBAS7u/35d30DvHuGRIZGSIQEx4qCQEMCQMCCQD3NQwKLegAEt0+LfDl+NbrFwUEMT8jGx4FCgTa+yzlDebd8eAIAAEGxuQb/AICn9Ac4MjO4uIf9OPu6RjyDA4T8dgFKPgK99q4ZVkgQxEZOwr2AQT2AfsJ/fX+HDkSFCD8HgTH3uLJ6ePwF/3MORLzGgfZAxT4F+Lq8dD85tbwq/ExC+boLtLM/+br/QYM5fYXMH8fCBruKDEXDjo881IZBRYeIvsWHQ8JOyX16dcA5ygNEgPzBN3sAu0jJhcEMTgx5BE8Evb0GODH9PT3/S8FFf7J4QHV6BcC5VZr4DFUFSIE6A8ZzwHp9+gH3OQ3CxxCEuvl1+oz8BMS6Sv34ee6+sOf++Kjur6uzvju/O4BbVELOEAA7gkJDu0O6eXcFRHy9druG6nz/wAeUxfZC9io0/PD/x0Q+e3rFRwq8y90WhQXKBUexOnz3MbCDwEQxbMdPxcfJfTpABjU1uGxB/rg9tz0w/MBJwDnFiE8KgPwCgkTOFBYRDAkCf0E4POyAbmLA8qB6eTr5cy/49G/NffHGRCs293b7v3FESDjGF0O+Q4ZGeW+K/CwIvu78x4B9e/YC08W/TEH4QcsMUcU+TIH8wb2usrM1eGs/gju9h4P9hMBQyfBI9u0DePx/vEj5hMQ+wMaRPXU+Pbn/09L6z4dQzgFDkft2+b03t21ue7zAwb46fXb6ebN9rTMGfESQj9QJh0S0Ns4/f7MAPvBDREE+wgTE/H5BBb47hLz6Q8KG1gvGDJF9g3p1PUa88W/JBYp6fIKBOXqN9XgGvwALfj9JSUfIhjfHR/WExUFBfr//fL6Br/iytws3CBB7O8UCva/B/uuMPDk/wn33vEF6PMR+voF0RgvuOb55ujNTOawFAvUFOfWKggBKyYT9xg59SNe2Qo//O7j7/sBCevz5dEGNiHBAAfn/LshW9S3GsuyDAw/3gp/kONh4eGa/saJA/GxDP7UOCfR8zPKFArgHxTYOSn9FBolET9u7OUu4gEW5gUj0OsW0tPFLOiMQP6g7QPr8SkzCgYL7uXd8Pvt7Pn1+7+tCRz59woVzhkv6iZFxPA0BSAW8mV/3ihz8N8O3cHE8su/OiIh4PMR4f38FysR4hpS1wobNhUFE/XeEALyIRjz79rA/wXs7/gx5xwxu90GzzkL6UDa/wkQoeTwr/ney+TgrvwvxAdQ5uL+DkkcEhDN4BM/QuMfGO/zPiv4ISIDzAEa8zko+JfXENIVCdoBC9vwUdsEJff2y9gxzTMf1Q4s/PDuwMXY6wfoDUX3HEW7Gfm7/AzmFAQf1eAD/S4Ixy4awC0a0hzlGBMR7xYwZebKIPjRFu7oq+sg9fH75/gzi7MO9PAntN7+gZP40ddAxdUYOukHSwnwHQMH/tX/2vbW9fVE0bXwwuX60O/h0eEEAfwUIT9FBPEEHMgMBK7mu+ghu8keusId+gr7BAHn6dbgwes5wds/BvdBLSkV+f0O9OnGURD9/M27LMXHG/jJPhj1Qu6sGfkBKwECAr3PCx8LH/0u+RQOOgLsFPfk+PfJvJd6ItnT/Cbm++IvIwYYCySgFgSzCRb5ExMCvQMeGugY6/kCzR9sAbggArqXSQcmIRPUBTAWHe7R38641be17ToMvvIy/77c0csKBQQT5BgKGey59Q/179XwFEMpwgYwi6ql7/y8xdfM4sqqK5++HjX72QT+Ef8DEwv/EP4TcWwQ+/ooppbHq/kK2uTGMBch7O4N6QkS0RkJHOEfDwDp9zIYKG9/Gg1D/OgC8KSaBRkB1ubwoJ3lQRD9XXZu8BcW9Bj2BcLjBfngDu4k+y4yI/aS+DpFAfYM8RDSubTx2NTvFSRIy/ZPlbcRzfURR9TBS/bL7BcjCswCLejD2Qgm9whKxsf7rcoKxtcRDL7LusOI2QHP29DhKCYKGeHI7d+aABrUFt7UD/T4DRP0LQXi6/XcQU/+LjPnFPrtF0NKOjohQvP/xfL35fIl2u3xSwYVTRftQQwZwdrvv9IO27cN1hgluyoyw/r6PxnSZzfeMSP37+ff/9POEgPs+Rs+7/wuFOT0tbO67uLQBOjRB6n4DZvYCrPgKxNOfzvlK/7l5fkT2fcP+gwFEjTOGBDFFgreIjfyHVfmJxnq3lgAGEbm/Qz38gMAz/r/9uoG2xYy9hQz6RQjprr1yOf62eH9LujdNw7ZNerN1+fR1wAByhH2AL/RBOWp5vjjyiBGvvIttNfO9dkf2/H4x/gZEiUZ/vXjDCEQzPsECdHXy73YGh0Q7i9b+grsEFMH7iT41NTX5R0UKzQYFgsCxrDJ9sEF+ebs4vDh/v32ChD64+/s4fr68Pj68AYJ/g4W9A4Mx7/Lx8Xawda47ent8PkHDhUQ2MeGyrmX9+rhE/8aEAMuE/Yb3vUM7fUH1QEJDfYAE/oUBBcFAPTv+PPpAwb/6AEU8wUG+gML4+n+4Of+3fACE6jdzci/4ufMu7KlmqqBrqDBCfX9AQcM8/MA8QcY9RMN/w0MHB0mAwYG7BgZKRP6FxoAIBwHAQT//Qb2+QT7EfQVDf4P+/Ly7fjmCBD8EBf3DAsUMiMhGRodBP3x+/327PfxGvzg+Pb6+Pz6DA4RExkk+PkN/u7w5tHh8f785v0A9fIA6+8EDg/u8/DZ4QT/6AMR5v8Z9QAn6O356PUE4v4E+dfT/9/R3c3g9/zk8/nvD/3tHfoX+/bxIRIHNTtTKjZW7AIPPHt4HFhkAjJD0u4MDSsx/PIWNSQ4+Agr/Rz+HvozOkAK/v/q/C1I+DMXCfT52iRVBUFr//URAO7X0gD6+yQFHQ/5Gwz3EBT9GidO7/gv5+gbyO/44vYR6u/nGP/BJN3BHvrBDQ36KxcJNDwyJwsGGO/zERsnzSQx4y9S4Q878jxCCz5A+icl+i80SkIyITc0ExgIJAIJFiJEDv8QOA86JRMr3Nnn7NPqKQEA9wQmGwfmKBUX/DZPHDtJGhca5BDsA/vLGQTpDld/6RA89wEa5ajf4t2qK9n2xNzv++/hJd7JFhfiFc/0yerwHxMwIzRsFgwoEV5KAlJqGisvo5im48XU1dbbRjML/RD/ERcaFvL7DfkQ/wMPSUEl9yLqNRYEEPzRCgASEOAAHi45LkosKB8tMCMjICgN+dzpUiogVDH97/sqMTgl4vQR9AALLEJNSAxaHAgWz6THmMmgt72iHgn0GAPz/+rgyQ0Uygod5O0B+xMS8+Pg//8ADRr4FR7gDRnaCSw8U1wZHy8HxvTiCxMB4usLDRXk4Oq999zHy+brxeXf8ubx9yQH8/HY+QzfEfvh8Qzw6vn97fk6Li4lGAsM+e7ZA//Y8vvYwdj7xrmvycvBDvv1+dHW8/jxKQ8gGNP9490UgeXasOfjrsC/D+QxE98D6wH8IREVKRDm9un67Pfz+tz63f7mRTMtIBVAOik3U0A6SkJRRP4p1hMc5RkR3xjNJhj7+Ski7en51z4n8zEn9O0Ry+HVBez8COzM6gHfFAMKPwMD1yAKMTHL8f7v8/EJEVU5KmQyFBQgPiguLE4V/uYlEQgNCAjRHhUEBru42wgCxK/R8+HOAOvbmYzG9/MBW05RAyRSESE49wf7+AoaExouChsUv6spHTNtOSlButXD9zjXDl1AB8Xk6bvyAvIenYHI+Ov8JCEqwLDNBr6u9PS72cnE/9/uIQ0KHwvYPTU1GFtWCLHsLOTlRQ8/3/orHgAkN/sKNiMfzNXWF/UH08m9x4e9KSQakZ7Ey/QJNRsT7gUR5M3Bpt62+r4mL/0/VwUy/wz+vv/DxPqqGRoMBwMGBOrlIPjo6QbjOg0q9uzpJjEMNxkTs+ad9+b59hb829kP/x416xkT56a0DuLeGkA3RQz+H/sdBf37RTPpRQ7AHx77URgIGRcbyM0m+fAJ+hYBKCIdM+zuO9/+8PYH/+Pf7vAMAeAqLkggxhgj7eADRSLcWQ0K/9zT8ufO5d7i5trqnu3YzfcFBvsMvrvTAO3i/wjx9NHBBtcQ+NoQOf7kfwsHOOvvs9oQ//oIUAntI+qxE/3m+vHnOzzlHCvOAQXnIFT0G0gBvQTUy+LP5P4NMDoNuxIszwAFF/fSE/0dFhEwAP8yspfH4rrFFb299TsO9vXS5QzaDzMFG9XZ4Nbj2Rcg/xtC9CEz7fw+8ewJ0uIQ+/I6FBMFF/vk0cPn8QgPCz8m7A0UofY06ADxBOzE0u3tBwXmF1MaI1ka91YQqNDI/+7uQ+wZx9sMztfz4PwL6+m04vYaABAJ0qjs9un+JiYVx+MSxQMQ6gMVFtjL/fnuFAQe9fY208we4woe//cHBwT21+v98v8EAdHn6+b68h4sGQULCBwDFw8V+xAQ6gwJ9QIw9wUzCQ8nzMHDBhAV+QIcKysYKxe2IBDis89DyOgS+/wkuhF/2xVk/fwNEfHlDu7ZDh4hxckM6v8DDBob9cfhA/X9ExMOwNsS2+IKB/v5DAcGG/jrEgj7LiQFBtXF98vg9f3p2PLq9iYT8gr8DRknCu/uKjobHRT//PLMFNzX/voDBPj9Tz8YKRgSEgDN9OCn8Nbr0tYL0AQO1wgKAg0N+QYjHwAVDwMa4930BfkJARME2AE6GgIA/AQR2AIk0h1LBh8Ks+oF4ugKQA0j1tn7E//y28TB9fYY0eu93hUl1cxBp6nZud/j7QYB/fEp2vXx9/7rA8KpkfAQ4OQSz9nmzfvl3gf67NwcuQQx5a++zd63Ex8HCP75yMXP5+rn0/gYz97ewLTo9QsaCPP07PwjzMM82ckKJk8c9tWqysfNgrIC+f4U2Qk30NU8GDAOABX77+4mCNv+zJTYgb/nzsOiA9DQ39OuLhYd+cnhD9oM/+wl9wojtusJ6wQoLh8mNwYPExMnywoIDCwpBxcoCOPp2MLdAAsYICAWCygVxdTK+erC2tzd9QIUvwLzqhLt/QwO+RFQyPsWEAfVCATY68yl9RIe9i071cfv8QBI1AATJCQl8OWhPP+iBdrk7/nJBtvF5erP+f7iEQwGHBz3CSAEDBcFEBkJ9vkY7QAZAvb94+3l4/Dr5fXh/OUC/AQeNBwuhZ3slq6lgaXOB/YQ+OsAAf8NCgcSCQYU3NsA/gwLGRwN/hUH1sHJ5OXDHRr1AxD1EyIIDhD3/P8OGg4JChEPqycTvBb44Bnj7AIOprfg0uv89/MG2+8M1t4B6+b71uUSHwsu3+QY/Qb6/PQYABAU7uTRJSL2CPv2Au7bC+73Cf4L/P8fB/bq+AoT/+wG/ur4/goWFg0dB//4+tj407Ou2/IH1tP93/XOtNveGhYWGxQe4eb+6wQlzO4U3wcmFgj4CP4Q/gQUMBHzIv34BQb9Cwr93Nzt3eH08QUe1+4dHwsv5/z7GOL5Jvv96fntBevkHhL+zfHu9PoTCw4nlLwL0sX4AR0X4Kyu4QYJCB4DFRodSCFPLBYV3+GvF/rPFRglDhgWIjU1KwgBqNLSAATxDAvxKNvM4/z13iweRSsiQBQeGA8P4PcD8fDy6OHh3cve7ObX9Q4XgZuvr6GfytLH8ukhAQP2IgnqCxgrHgQbKvz26/35C/HdCwvx5PLpCATn+fXwC9nLEiwQFSUKvcDhCBYWARol69jxFg0RJjUWxNHu9voV+QArNys3D/smAO8j/MSmGPPmKgT91M7c+ADp7+z0Ghco/QXdMAri0rC0ASMS8hkK9ff4/P3kHhHrAwvmAA0j190WrLW88/7/9PTb1O/59QH2/g4V18zc59C9/yQaHC8jIkdT6PYVt+TQ9wvg0e72rZKlPLvxRvMSF/3G4uvH3gPzDSQGIDkQEgzpEyQ1DvsbONPjt83xkOwI2r4S5/D5Nu21Fib56v/0zf7a6/3q8Pf6t+QBBPwRRipXef3gO97QW2dSUjoeMjQ+oNCV9+rWMfDNyuDJBOvV9PHu9A+n4hyG5hTuNUQiKAMUQjr4oQhA0PwdC+wYOgfJAf6e+fPBvBwC+SP4FD0aHh4ICRrn2QoDgZi01uf5Dvz7AwUh8kQkARrH/s60DenYM0EZrNrlNltd9hArEAkR3SQ5+jYGRVIZRDr280ZP1tjf1hAhB/Ty4Az58TwCzQU3CAA5CgMuEfcup64m274rBcLnHSEo4Po5IRo/9gDv+v4FEU1GDjtSCzH+1xz4ysXjwqDpLQA3Mfb+/sfWKPcmTxj2U+0AMBDvJBYACAPw/uMUJ+jDDBgFsOT+8CFjuBQP1df5cPn3IOoSC/jzChEc2OHS7fv20Bf8rTdT9BYY4J/nO7D1XOYOJALqA/YI49PY5QAl+wFDJxMWGRAXKAgfEQkGGxAEEOzXGL+Xfx/5O6bQNsHswv058A4sKfHuMOPIFsCUDdwlNg/Y99OX+fWaGBLaWSW/Cde8tAgDj+jj59sBri4qFikDUA7RDiQDJBztGP/s3PsIItLq+9QR7Cz8Fi/5CA8T+hvUEDgitvfK4CEV3AsNAf8RIFMY4vn9sOi+9N4hEfotEgRWxvkvvBMwFRkdDiwVnOgV8fPXNCNA2wc7NDEkKRHEC+6a7+fK8P/y1yT1IkYoOesYM8sb4br9EewoPPQsMhIB4vqtERP7w7C+7DYgLwPeJycf9R0N9ufw1MMT3rgYCtLTLOEbnL6l2xLR6NnM8Qz88RIj1i7zWiJKHfvjzSsh+e8GIf8TEOTzDf4Z18cFt+ASFg0QIvse6d3BB6/GLwXlFuXzAQMu9AkfztcnCM/TxLALsvZUM00hCEH1zPf8HAQU6+7n1wQazgI84A36C/IZ/R/6Gzcj4iQj/MsGpa0T3BZZFB0QDenlO/gf1hYbIQ3G4OjD0uW8xh4UqR8Dn/jC3FgA+lj3zfzk7Owj9RAr/Onc1SoR6i0c2jlW0PgN2AsQDuoa0/fws9AbD9XGjrUC3tcPEhn73+Ly+BdUN3h/2Tj74QP6EBhL/tXf1ejj1yQc/h8EJKby2v0LFBjhBNy8ISMi59Hz6Ov/8xcu7AYK7PMPLgjvHPAGwPImvQYkAPAqUuT/BPQg7Qz+4f/hDBkP/xQUqR8d8AME8fop1+ngCQQOEffc8+7oCxbV7wrpsP8q7OXtxsjC283k1vMi4/IUMzTv/hUIsQUR4cfvLBrUJRHqrfQ7BQL37xEU9RMDAiL9/xMc9f329gsYDQUdOSUABQnPCQv/wfxKKA4b9cnhzPgXwA0Y2PYFYAX57+4HCgH99BPs/AD7F+T76P4A+t8f7MPpIS8FBBT0DSHxyf8GD+PiFQvm+lkuAAsR5t8Du5roKjkXLzHvxKkFHhH+/OHj1gD7FMr1+ebt78jf+gAWDuff0+fqMBruKgEB74Hh1hUku+/9rfLm2RIuBiEQDyso/Qoi+gIRFvscGUUmMSw3Nw/lFhcG6vLK6dKZ9Nf77vf9MvE8Fv4KHv8bOPAe9x0FMgzrMDwiCAbBGysd/fvy3rjE7tjGDPbpJCsVFkBDHjM5ChsRDfbuMRIMhrDX273h09T08OHwDCEALS28Jt7ICtP27NoJ39Xj3vMYCPEmHyAuHSIhRzQOPhEINw8aHPkKTy4QKvfV7evsDP8W0er0AAsf6zpFzvYW6h4C8QcGzNnU4PUKs9/iEPD6GAMGqZenq5rNAr77Mx8gIA8VBwQK3NcHzoEA8uAvwRTs+xvu+h7cTRoKFfTdEPEB3ta/FAACFysNAA/0IwsMJhUUEwLIMCYyLxcYJgYK79rd67/UCAoL7QMI6f/12PHtB/ju5+Lsyqi0yqSe5cvrNe8INB7mNA0W4+bXHNjXAvvyBgM8HBg9zvYQ8+/u9PX+A/LuCADSJ/C47dPg9ePk6+bkFvYVAfTl4dvhGAL09eX39Ojo/v0L5urmDe/1DgcNAB0eFiT9EiAFIf3nAv0K7xwi4szr6/cX6wQ6/eID7dTy1r4WvYGQ3qjah7qjx6Ck1rWy9Obb5NflDuDrExEXvK+u8PwGAesS/+PwB+LtCcnRyubfuO3r6PXkAQ/nB+i698PA8SsZBx4C4fPx/c7kDeTk9PAK+yMHxwTcJCrVDwo1BRAkCv3x7xX0DAEB+AcL98isDwzlGfTpBsrf9rPF/cXMGPf+EffkPAcZ6/TW2fMCw/oIO+nI8Ozp+ZrYIvbNwbWV4sisDBbuy8PBKP7awvXuI/b6GuTAIgAF/h8iESkKkqwIy5e0HtMS8iEq6t/XCenj2RT40wVG1w726+zg7NjPFv/W7/X53sWz5eHs/f7V+gkhAeQZDAoOs8/u4ecRKlAy3fjAzMzAJsHo/7KT4LmkKi9VYUFRIAMzEib++gLZDOyxPD/S8Bn+JfndMjYB3/vpCOjT//3p3BolBREdCEAoCAlV993cDS3uzgDOCPOdEfwA/g0kECMwFy1C9/P5r+TXBDdNqu8NgcTS+BJQ+RQo3Oz/IQMf9vUw7wQQS/4BLt/F+N67x8H36Nr66dznG+K3H+/N/vMV59C30/DY4uzW+FcD5roSJenm+iYhBxoo5gkZMQ4cOjgBDDXUKigOFjAPChEL3CJFufouwjgnEx4DVgL35Sb7KQf9E+Mv7gjoCCMa8T8H8xvI+wXrDQnj5vPL+eofAuEGLKXu7hAt2TEjBR4L8+7j/wrsGTMo4PcK49f9BxIQCMWp/8SzDfXYER2vA+TH/vHY+QYUEDUOBgb+wtD/vccQ+dIPu/4MuCo50QMFwg89gQY40R0eySBdxhlBBRk2/fHv8OMKAOzs4tkt/fIJ/OchBukHHw8XIuvmyRMcFjXuIh0HF+cW7NYD+tANBwPj6eTOw/3s1v8Q5fU/BAAIBvXq8ffN2w8QNOUSPx8LPsvULwUKI+j07s/UMSUXBKgbGwoK3gcw3v0wEBATzP4KyAUN5P0DLtDKBPL6DejlCA/kBQLl3+gqAfMI6PPe99D24AEO3e7s2u8XNQ3iCtLh8fUKFfbt1uzdDEIpVyzU9wDowgHo8wjt+dytRODe39IQ9Aka/yv+JxnxLCj54QEj6AT6+Pz87ePp19DU+uT9IBcU0NrmEvve5e8GIyghJSED6Ov9FxrsHuXQ+APyrYG1BPoZOEgUHyfuDPfv4vDp5x8p6SXozOHg6iE6ARsW8PDuA/scCOwAPin10OkH0gURDUf/WTpEA/ITj5gMAPDTF+LeGuTLq+018yYu/hcdoBQw4zkjBdfk7wQm7RMYGz8O3wcc9xYXCA7oJtXX+fz0yPLv3c8Z7tQLGRkXy+/s4fcuDf4U8tgfDwxM0ic39/8KAt/X/wsAsNjr//HOLAn7x+/ytpqPzuvbLgjc1+Xp8/TdCh85ChYl9eIL8RL22uELwOfrGgH4pr68EA3y/QACOu8mw98DGQYWEukDI+/6BREVAiUkQBQJrtUAgaXs7/btUlE/PCEw/QL95foV1AsV8//yAxAVB/MP5uL1Edv0D9sBEtXz4d7WBRL1FfH52BAz7u0PDPke6u7k6xfk3NTu4BcnAuoU6AwAIfr88M3IDvLurdbrzPbpDAgRNAAFEgYVJQvV/OnaK/r6KxcN0/MB0+XE2gwGB/XqIxNBAQX+RfXQKxBBIBQH2cPU4OsS/g0WFM3sJc4AE/Xn9PLjE+zw/eza0/7j0ru5++XcFzZLFgpcJBMWCiI5EjIj/QccAeGHCOTZ4frg9SHFkMuh8RX0q7C/4+rKABDR2+bo1QEkFzI1zaAXEQ4KGSUMBfb8LTwdEts+kqfO4/Lhz94VpQVuAxcrOAUn+PwV+OT+Ax9G+a+QAR4XPxn9COr4RwkUDxoJ9w8w+/YB6+Dwwdbd+hAJEysb+tTZAfH+AgEUBRk26gE3/LwOy/YDFjd/KOk3GDAdHyXjIjH71aYD/uv8HP8CyLflEfHdAAsJk6Yl+OYRPDAM0ev28QYM7AEZENT+Ku4KDxsOQRvf8wQC8CAZ7vHW68PJ0/0mGvrl+eH3Mu7dQCcj69UbCfPpUfvNEgPmISYrJfoTJOsZBfL0s8a27gP+3+gJ2wnt7wbeIv7Z3szNEvvkGQ0Jysv7NhwwCxPw8RdAQgsIB/nlxwDlBADaDQ/pFVRU0ArwLeQRAAX/BycW+wQh6OAdut4K0NsI9xAJxxMJ4PHrEfIp5fQH8RIdtfwD4fgjy+rkKQobA8r57dvgKuscGfzvE9/V0/Y1uQA67ur4KP8gHh4s+O73+gfJAwPbEfnmGhD1FQDg/gH2V+5bIdc9DPLg7Bgvge8dxBMbbBDhRQbNNxD9yPxBAfck4tLZ0+1Fy70Wps3w5dsy574G2/EwBSEhB/YD1/zjBtLOKt7cHuQPEAEr1ucY7/7zOiESIC8n/SM/AenmNffnIekK5sYlDPXYChG9JQX2If8SGycYAwPrKQvl8u394O4ECxgPBDMOOiQ8VSoeNQgBPRDbDN6uHPbjFQcKx77v/QYI6PM++eQ1r73wAfMNIxARHQwf"},"bias":[0.34751,1.5214,0.45386,-0.090005,0.54637,-0.40272,0.34346,-0.063479,0.45181,0.19962,0.58021,1.2842,-1.2032,-0.17339,-0.16264,0.045556,-0.017797,1.0925,0.66852,0.48958,0.050416,-0.38817,0.55543,0.083973,0.3683,1.7996,0.064179,0.10251,0.11882,0.55431,0.046599,-0.33449]},{"kind":"conv1d","inputs":256,"outputs":64,"kernel":1,"stride":1,"activation":"relu","weight":{"shape":[64,256,1],"scale":[0.0026486,0.0020223,0.0014583,0.0021207,0.0020529,0.0021924,0.0017502,0.0019143,0.0030548,0.0012557,0.0020603,0.0047446,0.0016841,0.0017066,0.0022309,0.0017728,0.001628,0.0016539,0.0018205,0.0027198,0.0030158,0.0017523,0.0024624,0.0026679,0.0029419,0.0018064,0.0021213,0.0020956,0.0013883,0.0023008,0.001994,0.0021413,0.0018149,0.0020183,0.0024916,0.0019149,0.0017168,0.0018034,0.0018188,0.0027519,0.0017637,0.0019791,0.0021188,0.002044,0.0027381,0.0028033,0.0021871,0.0018169,0.0018858,0.0020372,0.0013757,0.0016184,0.0014489,0.0015772,0.0015693,0.0018058,0.0021043,0.0021677,0.0023736,0.0021736,0.0021233,0.0022199,0.0013444,0.0035534],"int8":"UgsEFd8FEg/6Ihsp+/r/GvEhDgz3AuYDfx4L9QUqJVrr/RHr0BQDCwIWDhoH/C8KARETBv4UIgDV+QXYtfz99uf98wMB4s4Jw+j16esZKj6+EvcWHfT/78cdHhX0CBIM7f/q4+HhAvL5BQIP8gkS9RoU+eYBDAHqAfjoCvMJIgrd+wH5DOPy8Rrx/xHo/uv4N/8G+uoK+fkp+PUWD/kSGN0KDPL7BiEQAQ0FGgnxHtwC5+wEGR/xBv8OCA4Q4g7kJyH8D/nr3vP15uTmABLt5BzfF+PyAAkBKAINFg7lERk9FRPqDQX3E+ntAgf0AQQX+f346+MXAdUjDOcT9gQHBRrF8sTQ5A/4rL8Q+MbS0vAJ5vboGE3f/qD58SDl0PriAA8k6drevPrxLuXT+SkE/PHpAiE7AB4qGr2U4wgn1uPF3uvKtenL8vErDS7bE/gEHAiz7ykU8xIFCfsI3u37CRne7fsF78T0BhAT4+nhzK0c8f3xAb+r+QMc+f8XARDzJ+Mj7g/m5/zCDRsG1gPq3QYRLzMPAQEHzxXmShgn8iogEiYOK/fWyQLy67f4JeHs+uPrzhcf0hMl2egE//bY6eOl2uW4894EzvAe+/3Z8CkzrMcD1Ob4w9kN1hAMASPc3rzrNNX2sBIxCw3+/fPk+Nva3CnJxL/s5Pj+9KiB9fcoETAFC/EUBX8gMPoYFRUuKikeLRbw/uqb4vn/EAcBw9/Sxb/6yurU1OHe8SP/7rcl/vDm89nD3Lr03+PtzdnPIDckMBcpBQYmI+Pc0+LXxPIODggB+ezRIznpzfP4/uosFyIE8/UQCEQP/ywpCufE7P7/5vsN/+Ld7RPO8N2707UJ9akLEOHwHQwwB/cn/hfbBB4BJfwHDwECAefX09fiAfnQ/TnuAfQfzOzVyNOh19bs8bzE4xXnDB/lxM37198pEw4kFRowIQ4J5i0P6fPl6fDqtPoW5uoQMyUW+QPD/b/o8cbT1csAPw33CwQqFwfS8OAWOBv3GTHn9AXq7wARvRPD0xP/7sXPxxNNIQ4e1PUO19P22fTjqQcP9fPs5dwEXPYHHzD+/D4v/wnKoebYJQkZJdH1FyARN9Lw1anYygz6LtIsJPa76fmvxMa744NQCf0eE+kdAge+EDtOOzVVM+65xQ0bD+JTCLrTCi08FhMOAaIcb/XWH1UED7kEJRGX4xv64tPXwp3iHyMBNDYMIRHtBSst4OzOEwlGBuz00iImHw/dJNXOHNE25PMALRgqA+r4EgUt4Q3Zj5rlFPWBDxIEwv8L++yTGEj7DEj+PRHh+hJACjQhWxvh0c+gtK4N9P0ayD8dKb8A8wMd+EoBlc3v59W06vNlWCfj8xvtwmML+CUWA1kY6fwEESUZAvLx9ubk7N7O2SIWKCkWGzgyPe04+QAU/wgv8f3aEf8ADN3P5vjWIf8cf/jhAQUr89USKhP9KfQvB0PUKDIhPRQZ1+nR+QPl5N0oL08qKBAA/B7zESz5/iMwB/7xCQURD/UPGjf2+BYg9vvQ7gX+IA/7LPHW9Bw1MQ57TPf44Lzr8T1JLf7/CjIH1PDPzigDHQUH1uEFDi4G+TMPBOK+wsqjEdLnuLvAst3YA7Tl5+8E7gbz7ufmDPcmL+vt/vC37Oo4BOnsAActVu0W+7ntAwctGvYGMCQxTGXtDQUr/TIH6sv14uXRKTozUwnR+SQJOkQx4dLT5iAQ8xDu+h8fDg0WMCMM8BL1GwN/D/nm2+jmBoPB7AO50P/cwgkJKP8FFQwPISoKCR375/Dw7Ov15RnSudrnAAHvCiUD6+4T+BQZMbkTLyUJAyEMxwfgAPP9Bwa29ycJ39nZGqD/CCne4Nn40M/R6/z03PAJDyIUEuTYADP67uMXD/oEEQLv+gzjCfi+p8zgycnk7Vk0HTcHDBgmFhgdCgbqDQ/9+AQC4Nju9fwS8/bn+OnV8wH6HBfrHPPi2wAm2cDZ1dbx9/EX9Pb7rMX+C9v5HCEK9/8HDiAx9CY4Jwbp7ukIGfUPGPrT3fdDEhTs2iQG5RC15g37Jw8HQhjo4t/v5rkr3ixF9QMVF/fQ4P3gAvAAyyYE/h4dB8MLDefPw9fg6oHe9f7x5BDX2+fw5/jf7MMd+ez0r7rxAmQJ7RMkKSUeIQzk8yrf2P7GyO9NFgkS3tf+8REF8+v3ywwQ3vH94fUgIP/6LycxJCv+4L/57QABtesEucvh+8AUFCMHHPj9IvEB+v0pCPEFBfAB6f/r8/cXGBIE9yLt2dLFxNf1z/npG8S85ufO19DKuQDkz/3hByEG2tPj5h4ODu0K9vML9+n/ABUNFxL5HvfPEPL3CBHPFzEFDBI50iPh0gPa8xXi/wD//hYc6gkGBxcdDAML/TBlANHHy9bk4BAGKRAhDQYTLBrl9PDr9tkf/C7+g+37/NThCfH16e7h8hAJBST26OD8IBDw7xD2Gwrf6LT5/enMo+Ad+jr+6An3DBH359wPy7zs4aKtC9Sa9OL33Qwq+ipUXOf84NYAFhX5B/r3KPTwIA/t+/Mm1w3W2BfWRQUG3QoW+NPxG+z9uuviG/wFB9orHArp8v/8AzBJIRhMBP4iAQP86vj95hb0CfIA++b64f7z8BwJBvD+8zMZDsoMPfraAtXX3wrm8R4cDCYNGTECcj73Fg3iFB+r9ukK7uW05c8GIBTv/uD2rLi1tIHg1aww4AjQxy8V6c35AvAh+f4q0sYBDerq/eK/2dMJ5xD52Q/9/CgE+Av0rs3Tu9bT8wPeIgbq++cN+C3/DP8SIRsC0+/l8t4WCxfO7wYGFe0N2UbXBwsQ8NgCfyf+/dv2Efvl+/DRBwAXC97e1NwW8Rn/Di0WIR0iEQr7Fxns/CAO5BwjBeQX+u8EGeQlAegG+v+56uPl/PDy+Ov5/AYK+Ake9/IB7A/3+hj2EwDx6wgD8hL4BBAlAhgO49nh7eD7Cv73+9oG+gwAEMngFy4BJR81/f0I2wf16R0b7+sBBurz8ufsDvX+DwEWHCr79hbk/AYnK/D9AgAEDNrx5egSAinyAgQL4RwgFycZCBDzDPUQ/FkQ9uba+vPiK+H3Ke3z+CxpBwoqBOvu5OfY+g70L/gQ5N3qEjAzKRM/Dvrz0wny3sY0sS+zXyYVC9/I6PfxRB7Drrbcl8nw1kYI8efj4SToxbQq4S/TAxaPmako8c7hLykfJ/gfDO4G+RXy3d/j3soE3q/V6cve1d/nxOAb0yXlxbHS2LbbBjUrHwn0M8TcH/hCaENQJOksCPT20hMUEQMQJRMLKw7kv/XKuwjfMBoi0MfmB8Wq0ADWFdTi4FUkUL3X5+jmz/MKz+3Sy88DA6NteBcWPQLn6KKgCbzUIdbn3bseOxj55CyBks2M+QbiNAPc5rn97R9bI9XRuQuy4fZf9two6C/89r4W9g8V1+bS1ejw+R82HwoA9hgXD+zf7qcZExtTGOLUF4vS4PceRAgFB+Tyx/YhGfju5CHS+cwFK+oWHv0UMx9VERgp/hcXBmQpHAr62MiZPOTo2+vzBfAq7QjwDjoFDTEZ8v8AygQIXDYT/fMBAPdwDgQb6tcP1/IZJAccGi0B2v/2Dgka8xiFHAEV8Ajb8Zvb/w0KQTYG3efPAfD65uMTDuYkFij43g0CAPoO9wID98P83iYTH9wwGiMVxYHbleT4FC8GFjEau8Xf0fUaAPXZMv3zVU5DXuPq1/Hyut8jwi8fAxIaIv8BKB46ICK+1DkJy+fzB+f88cziyhQjBQEDFQX4Cy71yRX28AIKFQGlEfjc9ejgGDrqBQ4E6xQFBgv5CyUM/fPwAAAC+gcH6NUEBQL+DPf5xQj/FAf03QdUBQkA8xshDP8D9wf9//7//B7vDRQC+/vy/BAOBAgK9wjz/h0M/AfvAPsJDg7y+vUB+wcBBvIHGfgQCAIbEQrfEPvi3/704OIw+v728O3yERznGRHxAekG3fUA9eoDFRHx6gb04uXpMBUgGgn9AfL4Jhvi3wPT5iI9FeAJ7QTjKX8FB/ziBAAE49H39vzw8/YrDwQHDxkQ7gvw7gsaCQEQC/oDDPsI/OgI+hL0/O3qBQoLCwoH+B/zzPns8OgPJBKu2/DOuQQ6FjhJxoHuLEUd7cQGI/zoFBoVyhU81R0gLE05ye3kFwQDE9bjKDIOBNCHBComEeLS1Ky94lEv+7wWFNnC/NoZMwYJHeWeez7s/NEPIjses5/LxETT3CMWCPgX8/2/v+rh6OP39w4D5eMLKYTy++kEUiYsATVZLQja/t0JvSIuDhUo/+i7AwsG5vL1+c8JBQr58/hWTyQa/NsYBw0ATwHayunIy/gzF6bJ/g0XRSDuzvb2CND5PN4rBvYcrMjFvf/0Fc7O6RUWy+D6DPDgGQcICtkRGuzgEV0LOcaQPxPJ31FDEszaAyTcDRMbFxkMoewCIhfo7hAWV00q/G8VEPgRFBYqMRg2JRYNExwZ4NU89DPsEq3SGRAV/xLzIDT4sdkAEQmtCdcIITdII+EBAO0G3w7fMQD50PUpFhpfIC8p8gYP0TEJEM3j4PoLxMS0ywkfFgkDOxoXBxEf/sMN/R7qAggEGejY6u4ZKfVcEekI3uYMN5/n3NvL/RH/59ngzUb7r/gtExUnJx4dLRcO5wQTFSgI8+0kKwoC7/HN6fXzHRP/EDfDLtXlyQMGPCQ5Kfg9FF/5Pcnm8gwYOQkQIRHY4OUCNQMrOTo0FewN/es0Dxz15aWo8hLf/esAgewr1yAiBAoN+RP87e/6DgoS8TAm7M3qWhoS7ggpAfMhyv/g5tn9L57C7rziAzEA9An0D+rSKduByQsNCAL49dzvFAb7FOgT2xElChb5JhG9/iYc4c/ozCYPKQOr0uy43doqAAL8HivzITAsE/5H+v4gGB8C5wH/9/rF5+vw5e0g+uHxAvoFCREdGzn05xL4wOAZ/P/7y922/xE80Pncy3UhNPzt5eU23e0SIh3wBOcS9hILA+P35PEF5A39IgH54jJH/eX26O0kEQULvbW06L7+DygVFRHBKxsOBCsb8tC17ePd8/MM9r7a+DIlHygmXyIV/Czx+BQ16AE0HQzh/wzhATLR5QRCFCUMCJfV1/Dt7h/E9vwSCwgDDBrtBgQswgTd6zbbBfvxIAUVChL/ynE9+vLg2KfjwtsWBB7vziUC8/L7SAUX6DMI27DfwtnM+ezL4Qr64A4U8Bf+6Mry9e0P7hABFiS4qgflPtjpEy0B5/7z4vAl1T1EVQwyGBnrCdrc9e01Fdsq6PEJTSj3GSJKYDQL4yTh9ubw9xaz7v0PJQMB4MPgyr7z+iAmI+T6BeMQL0NINAa/q84K04LnvBQpyAQUsN7yPyHb/AvoNivuzwwlQDkvxPATLEsFv7KgLPUHE9ZCPCz2neXoOk4nCXN/RQDv1sfUsbjouPTMp+T2zvItDLIjzQAU8ykTFfP5qNQC7xY5/hPg68G6IcLc5fbv7+Pe6+LsF+j/LSD1DPEO4OfZ6NYOFIHFvtXI0tHBOi4d7f4DAxTgLQb36hPR8O3wGgIWH/b2LLPVxscBAQwlOhMMFA8PCuzz4urt7d/D6xATKBcsFxAxLR0eBRgcKCMeExH599kHBTn7Cxw+EQUGLysQ8AMXGNnq5vHN6xIMQBgD3/gYAQYI7gv6Euvu8xIH9w4LDgfeAtT7LDMQMQPp4PoJEATuIA6yp9na8eX48iH+CP7wDAXJBLL/3vHqBBkbL+4DAgEPSycXJBAB5Mou3fMA/Oz49LTrluXo8u0GsajM3qmmuBkO6Qnw7w8MCRzq7xMG+fQJCNX51u7hxvm48g3f9vEVEMLtHfbtHy8u597j/ecsOyLC3MrI+76Bw/4HKfLYJ/LuKscEz9bFmJ0h8QEG+e3UCMbTHgsRDTHsDfYY79ca8BXlKuJHFwLXCj72yfL6BPgLAiY0BBQWF0S30usq+//E7vrqAQQM+NrxxOQXILDb/TBcNuIa7/31CbP6ARcb5vcA0AAJ8RoU3/xOLSoLCQMWLCgO0gQaAb3lEA4z4xLiyPSMF+ce4dHDAVnZ4evHtc+uHO8tdMweJ9byvfLf4eT03bwE/gTsAA4JlvwmQxn1MD7w9N7W7RzGtgHu1z8L+iEAweQD7fsK+STjFgL37tbXE8YS//jKDzQQAw0E9tLd8Q78D0blICQWTOrsEfsSDRvkCxURFu7D6xamxfv8va/i28D9/y0XFDkwNCcSGgEoLvbxBBEdDx0G8v0dGgsYFxJIC/DvIyQSMD//BhYUBzjfHaHy28/D2bvH0gEHB9LfwyOg8vAL5erf2dLl0tHs9+QD3/XX9+rbu+1W7u0E6evy967M+e+9yu80ucIHtqGWnu89OhURBiYNQUovIR0HKzEfwucXC/YTBvv19R8J7gT+EgYMAkEoNDgl0cLl7/C3wLKBCAIvCQ8X1afWJwEDBRMOuf3w6OS7Au4C5fg4KAEc+z//+wix1cT9Yj8MB//34PotHTsmAxfp5kYcDhkiCykW8uMU+wH9EPLu+NsYDgYD7vcJHgMADBncEwnq0P8NLgTX8wsBAw8PL+MLA+nH+JvmUSv+HQ8CJDA6ASP9Afsi7TTw2d0NwJuB17ji9/DmCsjV8hgIBwkWHQIUEwMBAAsQMuvg2Nri8O8b8+P58PMQ9svevez40+wCHC0tChgUFwsR+v4EMhf7B/ca/e0OECA99//sBujNytEDC/fsEAXl8EEBD+MM+QMQCQ3zIRYJCAQMDQ/z8ArX1B4U+fQGGAQNCvEK5PcaOTvk+vsdChQGECj+FhsLGQIJMRMLAQb+3w4WNhMP9uT57/YZJwD5BxThQyUADEUbJgwo9uH29TEGADIyAf8GJhUn/QYC8CH88y/e/wIA+AMDIMPx3/gK3AfZ6voAJgj2DhUqF9384Qz+3/z0+eYLBgge+xX3FAgcAS8I+BAKCwIAKw/1Bu7yCQ/t3gDh+unr7dDDCxz3/wnyBesHBBEOEvUa6+kQ8Qb5//fdAwEK7gHi7Cvn+fEB5eUF3dv49+Do7yaBvvwLGu78+AkYCPDqGRDnGw3r+O72NRf23/EKC/P1Ct8G7Qr8+PM7GgMQH/MKJlXf+f4BJhQM/tXazwQE+foTFO0PDQARCbgI/PsJGvr7ENTl/Q7z/MUADQfy8uz+5OFeIfT8CRXwAw4D6fQIDP/wE0AFQf4Hj6YGG94RBeeBi9DRwAgiJV8s1D5CGcLF+/1E9OA+vw3ruQgKDuXV8/vZ8i8g/urPzcHN88iS3zVL7g0V/hUaJO78zwvFyL01JwYICOfCOwP/+PS/5AwO3AQVDxzr8O7bBfo/LQPB+O7l/tAE8hMJYPK+5fcf/+/Quw2386bjCi0ORc0l9AfuLRkFDO4f4MPd4eLPGzcC1BHH3hMgGZ3pAj5EKCwlDwcPMGL/6+vT5AH6+RLYBO/xPk/pFPLV5NA57ezf9A/vHOCrBN8Xuwr8KwD6JzEu7bzH0RQK4SAnRbD8GPAg5+L2Ayoq3xIYGO8Psg01/P/oB/Dcgt0BDx/ZDBIXKO4N7/r6AgEGEfjpMt8GMnH8/gECFOjW/dwlKN7z+Oz5A/f7LTFHDhQe3dPhIhHq1fruBTz6ERqzDQAXAP4M+8QDGwodC+//7gbvBgkHAB6Q7u/a8v3F07QhA/UDFe/6uR8qFgEG2u2B4PoH0g0EHhgg6+v3FN38DgHuDAnpDCa939Ty0vr39rzd3uzRy6bLaQf3I/UCKiImG/Hl6ewG/fgY79cCBBb0BdUC8gsBDSYD8+sS7vIMUdoF9uoMvvvgk97G/PHzDg7t5ucD2gXtFtjwHgkjJvi7BgUI5AICBPr2DP34+N7eBgYEDCYU9/kR2uwOICkEFe4/Rwg7FvXilvkF7OwT9eG4D+L8FDwd3jpj3fnz2wAVHvHnMOva+Nf6Bf4KCroF8gbNAgfq6Ovb4tH5/hfjACc14fwC+yXiMfDj4QX0Ix0MPygD4ekGF//e1vz838/5D/wPEwcCAvm/9+j6BfnZBfzkIA8YL/cD7Ok4IAkU7gfW5+gDDhjqDRQXPD0fFBcIHyQl8gn728zvB1kOA/kZJTzfru8K+7eeFecnKBEY2eLq6xUcHNYCIA1ID+wK1gUOInJ/FAz0APsK4U42BQ3yGhxtsiADHAsYAwT6Gxn0IS8bPAwq8tPz2NHoyvX29cnb1u/d3gQeC+7wsCLg/AgPFerDVBL39aHyqdAW6fEL+uq68g7tyv/0DBsPQijU6uYk9Q0G8/0P3PXc6uPL9/AaDxQQ6tv41ubG2MdMxvTmsOklNDr39OPgGP8VAiMj6Qcq/Tf5E/Lw/wr19P4rLzIM8toH4Mv7CQDQ8vEwGtkNBBP+P0EA/gQLAdvYx/L8GxYm+/R0Bu38Ed8EDSEbJury0uXlDRceJ/gF4ubx+vHWCgT2owjf8u7rzuYhf/n9JCvnEw7G2QQIGhYYDRgcze3L0hj8598mHvYOzvMF9BT2tNOoxhXx7gQt+ufxR/YDFg4GDiJBLgMIPy8m/DTlBvYq4O8GMvjl1u39DxBs8d7nysTxyfzaD/85+u5RFbboJxH1yfgyDOWwtBZA/u3c1lM37s3KUqr3HEACAAj3Bww99AP0BgQeE/EA69wD/mRsn5AVTOoGzgs8ZgPXN/+yBiAHMRoeGy84DdkNLPuu/P4dN/LJ+eP72NvvCePtzSItQRLQ9BSIFN3/HP8BFOobFgbrJuoJtSk059ISL/3S9+MJE/DQ1OcHEDU2yuTjNyX/2Pv7/u0HJVXwyPkdJPgtRQ+2BwQQ++vb5OVSJ/H+5BGBWygjD/jL8BA74Mq1wOTbEl/16ua36hgJ5gPXDNWv8yn53eH2jj3rwgAT+A0WWTT6Af7yKvDwCvoABwnoAfz/IlfO5SNYF/Uc9PrvoyT3+urR8SDQGhQpKD1OFxK1++Xc/fgG+Pgc472g5QLbwvHnzQkIHPPs6A7/FvMdwPMW5Az9JzpFKAHr2awTJPYiG/i8gcnk7B6v1u79GB4Bw97YDd0ZIzAD0uweCSAIExPZFxgSCQjcCs0nzJDLy/Lu4+TJlN7qIwQOAxkdFeo61DAICBMRGjD56t/huAHQBuH/+CgJER7h1gQRFhIREczq2QUE/wTsJRf8CQtGEesABGAfAs8WEB4e9xnys+Ez5AM2RxkAKg1Ys9z1Ggg9FsUcMQDXZgr9BuYPGw752d8Z4ND91e4QAf7UIQ7mCtDT2G4L1/OzEhDQ9RnmB+xMGNDgGf8cFwUF8iHoGxzwsO42R0sQ/+Xj+NTX67PjJBIc/XwTCN3PztsaRPLo7fAMIzbV9O/YEeTBKeDk5ekyJDHqAvgLDeMUG9zpz+7UAhY0Pc/hHhZAH9oV76IS5QsmFuok/MTjHgg19Zn9DvAeDPzjS/jn0+MPDPr4PAseGveY59k08cX2CdkJ8gfAmhfs2eP6HwDb9AgW7jcN9PQEG/LbRw0I+hYF0PRyAwLf8d8GMBz68hrO97bc3ALs9eAYLynDKe/V4vjzHwxP/PZbLfHzfAXO2qrfGAp/HyZm/fYqJBPkGxP6IPYD0+UKIv0Q++sBF8YQPfYB1krZGwViEjAGpw769fDb4NwIKzv8EkrnBq7uqOEQxq/KECATLD8dEv8hFDD2HCwwIDgW/wj98PfgHH/ZAOcEAPSDztrP1yHkzc0a7CbIKOoM/v3vEhX6JH3+BhkZCO4NxMjT+vz5JO0NJ/Ky7PPIKBqQ8qj2DR/AxVHz8xgXKzn0NDY01SkWJ6sGfTDVE9cT7Ou+wgbcAt7q2zbuLizlAtlWIfLvC/Ls9EApGd8jDgYCDSL79VhS2Tgw3ikhGQG2FcoR7RlM9gQwCGkN+CQONddyHgbs9Tco8eCm6BcU79njgvUEy+n6z+tLRTQb4fSV7gz+LeUDG9Xyk8wm7Sbl+cr9Fy7yVwEE+b3aFBvbvhzuAwzb5f4a7crMEdUMCO/t3B0lLR7Q/goQaSst4dzpz4ENB+neJcna3zL6yfTwCubX1gYczf/UBfg1t5kGLe7T/AcS8enh6wEC+/lWN8b6JxsL4eDr2/T5CATMtLYI3QQBDPsF9xXo8yAXFAsDISciDsrz7/QUEO3ttAAB/wj8A/0IRib+zfAwAbTg2eQO1Nrv+vze5Sr6z7rjKuzASigz+iDbFBnw88r9Gsf0Pj24tajh6xfe2gboBpgCIOcVxO8RPvQJzcsQ+fojIvTS1wnT/STryftIAyAOzdzX/0QPF/i0sMq/9xAiEv4iCL0XBiIF2bPcF1EwHv3AHCUBOzYKGTT2+AHjJg79+Avo0f0S//K7x4ncHiUL9O7Y0dkIJhAUZTUUDvkaCQYP9BcZ9hDaM+f2AuTu/u48+PElORTu6+A58A8ZMv0CE+az4rD+0eXwPh741AMT2O78D/YOJfwXCc/RpLABB+UX4+Pp9Azy2eDXCf8O5/8VEvlO2eS5wfT+EcX/0w/P++L2Dgv4LjQh9FIOBwLlHBQdJPnw/c8ZCQrEBPrN/Qv7EtnNDr7iKhUWoeLcETggExCBBBLb7PMIBgsH6s32/ggDJOfu7/IB1oruEA/e60L/8mYsLB7H6e8N3y8RESgBHyzLs/YUGTYl4sC+CP8fxtPhz+bv3yMf7+355AsKIRQAMxHN1sC92QIpz9zz1ba5tQonDxD/9O3v5PH5DA0WAuIBtPjz4OcKEAoRPQUBLBkW6g/mKxM3JT8xOQv9EdMN9vvTvOba5/8LJg4UDNnd0MMAwtzy5NvWDPvUH/f6+uX5HjQB6TMY7PnxBBPk48j6+gXR/wsH5hfz+q+o1s/OwAQZQzr/S/sIBArS4PEF5NTx9qDSGQLX5u3IJE8PGPnx3u/5FEB/EBAVHwUA5rLD5M7V+DIp8eX5BA3EuNMH4+wgRNf6BDgDC0IJ9gbMH9fh+ALJxOzPydPs3h0k8NPa//bf5u4LBv7k9Oui6/Lt5BIeL8b5GT74vQHvUsnU1rfs99gDBQTU0sHl/cTeFjI5BPPk7DQQ5tb6CNcQRgDoAPEGBRbH27j8Xdnf698uQDjJ4zHb4N766Tj5/xX26wMC+hUXh9sOO0De0djnGB0MGAfv/A0vOTMa9Rv/6fs8DSn9BQr8Lge2xPwgCOTt2cv0JNYTv/QVFe3p5fjMBAsLDbXi4ufzDtjr4R3kQj8AweIM7O4jH9qz8B9T/RzG2srdDfTL/rOh53835/SX4xcH++fWzeis3esG8/flAVAA2RDc5QcS6Pn10sjg6PQtIgP18y/tCPLU1isU0/sP59Ed3PPyAeDKCxoDrucn0w8UJAAD4gHdKTQ9DQ/56wy6uOPiEPwn/hsC+Q4M/+Pr/f4h4/r0+kP5+Qfczqz1QAwd6wvsBQnl0eiv+tYPGAD5FBILA/HaGMbKyO7v4f71x97O/OQqGKcDIzgUARwp2M8AFhUVHv7y79j2FAIh7q757RPt7gjuAurs0+r2FhD+ExTtBPn4IbYeAAAVCfIE4uf2GAMNA/blDPny+RQZBAj35ckT++Ty1sf40uwVCx5jyPLYCO7t9hzz+QrtAiYf4gf8CusM8PyBFy/9BQDVH/on5STozysOUBDz2+7v0PkQDcnD8uwcHPjsCuRUGy05+R8jDezw5+0dICvo9fgP0sRVMPTyF/gQg/AVFS0PJCdn+vMA2wTTAQrn8/oU4BwVuSoJEvL2Lf9QAdCtCRvnAkEh48sP/RL8L7jy//0E+eaH/wwBLt0UCA3Tz/DY3EfuHPIZCgfaFOenFQAcIwz39+YBAwkZ6uzq8Q8fNSH7DO3H+iTwC9gOCfsg8/rn8xLuSsfk++T5CzG8+yobAhrw984t6vn9AundxdMv/gADAQM0BODr8/cAFHz1gdEJHhnmPocS/w8ZzP/W+RQKABAKB53VJAoW4/kHqwAr8AYQAAtGJOvk8OsGEdjwG/IAyvUJW9GbBhzTLzctzuQd+eUDDr8OLx4fFwQE9BQI3O3iEBcWtdcH9yXR8D65rxUgNhEdtjsVNHr07g70oOHe2fTdIurxwiLwLgkXrtMq/e0J9wDFHRPj0eGo990wDfgV5Q02HI/l5yLh/vrY8STLJfn/EAtSRQb1wvPdOt3SHxMfFSe69v3Xs83EC9HTFO/tBik24czsyP/t+Ur9JVVEAPMk9+Sl55sjCAjyF4G3BtPs27wJ5+oU5/4JHRg0AwAjzesRxuc0+OT9AQ2lBTXQCfwnBcY5FxUJ/hH/AM4B+C8SDA3T+Mfr9vXf6/Wlocbd6y4y9JL/D/8S7yrNzxIyKO5a9d8SyuAJWyEMpd/MxP++yMDxG+OT5xL/1QSp+QskGe4MLxL16vUT6QYRGdcJAPz9+/wU7Q1B4Pko5c7MjsX2EEYwLRDuy+689tcpFgoz8xv4GQ7x6+766+MJ8TVJSt/X3ucaFjLuLP8+/PK/L0M3an/yIQ8IHQwX5OQo8EPq9pq6/QwQ5cL+6vL59zQaAyIe/MwaQCjaE9zd8THw5s/8G+Po/SE2KM/Amhf46PIC4/P88QYUEuToxu0X6gPY/OoC6wQZAN4N9vrQ+jbuCzbnFLbwBdboCNYfCyDZ9BME0t7xAATf+cr14Bn51erxMOke4KVYKyrkAbfVBOXEmtMoOiXECPv/FSwqKRAR6zUe4dXnGc7y/BMLDfoe9BL1+yYIGpwyVGcrA87L1Q46Ctn/C8S2iavhCNLJC9zrHvMDEAITzawZFwP1+MckEfviWRQWwAMq6/YsFdvqweEzFlPUKRS+CzpJ3Pce/fYiMfj8EPcHOMzNsgTbxa2ynwPu7N77Fz31FfPk4Mf6WfQn2+XiFAil1M8+35kzEmIa7PoHFdPSuOv34uv3AyqPzuToAQv1AtsVVyfvzw0O2MwXFzoqE+Lp/Q/xHfcmEEAIOQoPHPPpXOfg5X/h9b386wUPSND5MGT15ffDyAr8le76DfwZGEz3Kt/oscoBc/8PKSYEPv3d2+IiEhnDJPQl/+jcBN316b8UCfyT5NfJrfoxNR/jPvPEuQ8tAxLoAEvj6R72FSwZ5QYg6jhB6QeEFDcPH8ndGzLVwyTH39DoAAEJ88nt8+0ANf/n/RnmD/cM4cTPB9rIBxoPNxL+AiD5a9XXAPYFFRcW6tDxG/nzS6kpO+YvEdoRJuXI2v7d5vQX0PoY7PP8sObAJdTk1fsBSknM8zwm7r72/vlOJfX10Q4YHPjlF+1/BXtAxOIA5zsZ4xf4SRksLxMjthoVNQjuPtyb/NjG2vDxDQBMzb+YK7y5uN06Luj+18YoDe36/fDc1fgZx+T88LS97O0/AAcBXiQvM9q/DjL3A9h8GvAM+UsCtzsG5xbo4u7u5CcB6RivDP8JyOMRB/3nBgEMAhsaAvYP9w8E/frtBUA4NggQwAQZCsbE4uYCEt7y6RrsC/4b+iLLstX9AxwaDN/k9ObxC/3I1jnz+ikU+v/++xIU+C818+LnDiYFCvzp5fHsBBPJ9PYJ7g399ggB48DB3esD5eCo2uv6F4H/1QsjCesM3BUwA+j25Akq4NrsBygS4PwaDfzu6OrwJ+oO/O7q9AIG+A0Z4APn8iIMGePmAwXeGeTVFv0EMxIpHBwQARfDDfDZ6/cMDb4ixuwWBigNBQP4+eLxI+vXEi0WzNVDQB8FCSBEMeK/1fncABtVOeT2LhIDDvL+Bh0D1/Ya9AD3+QIfCBEoA/rt+TxGFgjVAScJ1SrBwvkq4w8J1vzA4NQKSAoKFlQp1+cAv6XVL8IU7tIP4OgnNgJVDkUfAwEgGxUJ2NHtFB4wDCSP8endAvkmTQkN8gs6Af0V/d336sr1yyL8AevJDt3zrgXy9wcQBbXl3MTQ1fTtvdUBuyfhxgsKEOf/CRjr88C5DiLC19Xe7BwF+/gYHPIeT+CnuMESCSQFAv00Qx0zADRMHBAO8w1LTl/hCxXbJgPU9ePUviIpHRf36BMIDhUI+f2c6MvJCwfqBujH00L3OAw32+O29hsEItkUFAMEFQwm58jbFPPtEdF/QQkm7vTzIiFPQB258evSyBLoCLsABdrg88bM3BHA+iXzEAbR9A8Ov+LlDhU96w+BrAP6/xwo/OslAw4LC1IkBBfzGf0QHC30/QD9GgwCNQ7s8RITGd7y+wQiPiwm6ivPKPjWLdrlk1wzIxkdC/sRB9MHHQ4aLSRuLhTe2AkEBmYvG/bx/y39AS/xD/L97+BJNB0b8Ssg9bW53w36H/jPEcXqHQkFNgckGxYJ+w8CJMjoCwQDCtci9OHy/xIiCAn49OABPCEAHMIR4e3yGiFU0uy92vfZL88AJRbU6uPV7RMwI+y33bfy5Q4l3t4G+eBEWxcPBwowMrny8+sWGhky1ujdATkCKvT04c/n3yLqBPL9BvDiEB4AIeoBCews5bAWBfAc4M//6AvW3QDQ2PnRner05gEU/c7fTgrX3hHzEMW268zy9AEKl+77IBIBNu/z8Mnv5iICSVIeEhfwBP7ESlBC5PkG6sO4zabj4NQH6vLU+c+N5gXzwNX+8xf15Qz/Hsr5Gi8a3mIZP/oaFvUD6AP44PvaSv4TGPYnLiYQQLytzNPRp/niAQ8G887w/fO+1s8YCS04Lan86hEVKQzn3RgO+R8HEQ4cxfUTDO3h5xs9ROI6+RpHNQEk+73X1N1/0QDXmuoXLC3C6E8w4hr4Kw7m5h4OFyAqLyshFBIwyooLFCMfGh4ACvEiEQwKLfYw/+Tn7f38vyHzAxC+wvLjt8r46eH76cgN4ezqy/2l0CnwDg4JE/kr7h3o2Dcm/f7n/NQA2wow754AEvsXGPkDI83uBvHn37/12NEN3Pnm2jdQSEceHjUP27HH+gXx+w3E5gb95xAiMfn/F/wQ4gH6N/frJw0JCQc+c/0JBuDG1QHO/ejT6RwPFDYYC+X6y74yFQ73+uLyJBz17db5Gjgv/dPk/+0E7+7N+O4NHi7z71AWCOIY7QX9DAvuKC8eBBv9ByYiEA3+7RMB/+36HgcIfxAPDCkVAAITCDkV9Rrm8Cz6NDz/ACEaVUJF6hb53QjPJT0DEjfm2vX0CwkaIzbJ4+YKDRcO6eXU3xEMCxgREPn6HhL44RDtEhvzA+4KC/HF3gcL9hniFP0s5wTnF+4Fy8/oA/sSDvXv0h776A/c7Bzo9PkQHRQSDC38FQAIBeXi5xrn5PoW6+nG+uXy+wgTLggT+Pb2BvHW7v/wJioKBfMEDCstDxY2HycYBPoY/hPZ3/DOCxcW/R4O4vwSHQkWARYSGRH4FfYpC+4ZFAoQDvPh9v/RBfrq4PUUEwT71w8L4u0DJfAEBwDuAgQS+gTh4+j/zQkF/ezhDg3/4An0AH8mFRf+FxMRGNvoCxwK7OXFxbQNAP7v55XhEt766d4X6PkY8ALY3vPT6v3xDBLy/L3sCw4KGgMI6vYPECQkCAjy+wXs8eXyz/v9++757u7mo+TrBQT0/PoIBxMEIxT7FykbFA0AAAz36//+/v33CwUAJRr+/Bf9BusPCf3j6NGlAwkZygHu+u0zKwIFCQ4G/yUD8/jv+vPpCgno+QLt+/sOFhcC+g4DDRo//usYBfUIKx4nDAkCKAiB0/wQ8u0A6ve83v7u9PDQBQ8FEBYW8f7l2OXu5PXfAdfuBAMKFgT+DxIQLg/4BivVFgMI/AYIAwwoEe363ObuQxQHCw72DBUE8vMHB/cE8SL89v/w3/bt2eXs6fvb0cno+d/t7uf9+dn9+vALHfjp3/Tr+wgIIx6q9AreARAJBvfs3PUb8bPS//XZ8fv9///ZDzxAFjIT/oH3PB85+ObpQx7kuhsa+gorGhAA/+3IwQgG+xzq4MHWtig1TRL10trC9ej9+eYKHLRaKR4SByHCH/0FD+fj7+ZP/9sALgz88wsjEdbQDQYFN/Ty7sjO9gnQDBX88jIpByYQK/XmIjPQx/YHGSgFCdbnMBgcFi5LGxLq8gssMgLs9fEHA/vp38MhGwAcCAPW0/ACFAP9/A3m4Rv7+v0Z+uz4AA3mFeANsQAQ7MEJFukVLhHq9xYPFfE79QD57ibsEyD6E+z/1cgIydUgCu8tLPvELRxHGw3y2vn8BSES1A8poxzmG1MU9fFXPQrSBOi2CFpE/iv65fQD7trBHsL6Bv/6EMGt0L3EFPL8MfzNLujYQkMC3tMB+u8+IPwG8e7xDIeuqhI9M/kE8xgTOQkj3QeL+DPr6AFF51QH7S/zFyI+PvzL4ePdqfI0DOj4ssn54fcaG+OjwcKq4ekNEvbwBO4ZCR/vhIrd7asLz+tmGfviGDrz4AXKhDQeDR4UMAir4jksIATjDBIXDh3t4Orx8N3NycMRKMXa1s8/HA+2A9v8G8kAJxXwNGdtGdYI4h8PzfbfziYaHdHL7gMH1ikS5ie5y/XYRrqQIunUHhq73pjECeHa6/nu9NRGHuc1FiYOF3/VCuju2wLAKfUCGKIcu8gA/DMG5r6dkCEH1elUNDo/8dDWnhAeABBFK/te6t4G6uUYNCH/Bve89fEPBfCzmc02v8gECkRlEEMb2+Ts5/z1AQy430JFLFQsDPIMBPLkwSgZTjnx+SkMDQ4JK8KT1/DkycPW3MfnFzfJ5DUbEwarrsv8FelEKCrW2vUA/xceBksMG+30GvbfHwM0MJHXzOby0/baJezPstfh7Lbh7eME6cXz+Q4/Ry8n9/gLKkgHESn56vMZDf0j+A35CfW2tOU08CreqLyBoQ7xBwrH/SfpEREB/CQJ7BVPx8PLQiogWAcWv9Q2AeYt+O/erQOnxNxM6dzb8OKshZ1WddDYpdE8xUUfo6neGRie4Atd8EJPQc0hDgPjBN7yAgYh9br30OIz7/n1DrPV9yvotQvj2uoGGoEWMEoCDdzsPzwD7hQXGjmy61Ne+jYSO7nm5escyQkAxA6u26/o9y3g4cK+z8cRAeH0u/j23+ae2CQVygoQ/+Yi2OHvAe0HyA0AMiLP1rL8Ij/kFyMR8EU8U/3O1b8V6Q/m6P0+KwgK7e0H8c//9NP7ytsg/dS5UfQfDBbgC8xL9CNO+iojWi/2IwPRGQb65V39BP4Z8fXNEBfqzaXP3fgyzcEITPbn5fTQVBkP9w0C/s4s09cE6vghEg/J2NX37GU7x8YSJv7s8c7nB+v+yBz8DCko7eIA6NT63IG78QjJ0NPZ587s1RkYHPIb7/UQ3fQG3dwI+cnm0iQDFybz5+/xurm03wQUVSwWAP4KGufdEM7uxO/Y2tojGyMnNf/OLCEW6vIDHiMzJy8mFgfr4Pz/7SkuORcf9AsJ9Pzi4grH4wLZ3vD37Ob946n08cLYCvLjw/P47x0GBvPt/fQtC/HjASMV9+/rytnj+C8mCw7epL625PXy/+AN7AXF8BH93fKrDOTR9xI/Mw0aEBAUIB8d9xIG8OsCBMjsvNvE4Af5OOcm8gDQ/tnL7OOc2dIPDub/3Oo+AAUC9xYCEwDzAhfg4Or39uX3IhD+ICna3bM+y9voGQ7+CfcNR+S78OqyiendCerL2NDkDQfv+9oJEe0OBOrtCZ2/+OpJLDUhGwbL2tDroMnholrq1+QDLznv3SUP5MP88rzwIPkmXj0/KF8pLCoVDRAkEkQwFBjnFxf+E8zNESYi/TNNBfoFCN7jzQ3zIjoGJR6qga6UqcSusin+Fu7zHeXmPyr/8yoACw7p4vRQFiX30+Sx+BUvNhob8fbzxyEVEvv2Tzaj8ekG0Ps8Db362fnLJEQR6dLoIxAlAArq8+vK4Zmw1Mu82fn/6jP/Bf2zvtu+PizyCwYcyQjcPgATQCzn1ufM4wDr8fb41NTX4gsWPPuz1IwAPO8mI+gPBMfF0Bgy4i9J9SD2mgmiEMvOLx8W7UDu7fP2KwL237n9Jz8yzEkH7gUD+y8dpADuWH86743v4wEo1+TCMLAfrw1iS/k4APIQTwINEffSGOkC+Csd3+4CA+K+8AL18eko5Ji+5+/6F+7p4OG14UcSFhELTlUF7urLDBnXxZYV7uqn5/riAKb6/fXTEP8SBr8c4evZCfVBDw0EEQrVtBAU+9M7Hgb+ANfaB+YGCr86yNwlI98UC50m+Bi7z9oZEvvjAeXnzOb5PiRBBPf87P/i8Km74PLhMMkKxP8kJTsbExI9Nf3F4MT2EfUDutXs08AL9cc8/Bnp4gQN2/Dc3DpbNRQBL/oTtPnwKwvw2Aa5G9TP/d0O5YHs8ewc+kft7fPj3gvmFhr6IQMLHig1OgjqCQog/PM0Fw3pFzMKHyj78iXv+B4LBQTWuuboAgpXRu/zIgUIL/A0G/jbAvQDH/z6x9n2Bv/f/cDGHCT9LRCu1t/n+9/vz3EeFfoeJCos2Ycxwq+rly36w9r9zvEd0ccm/+siLxcCHhnwBykiAx0s4vUACx/N6cHzuP3q5r8ZPCMhBBsiRu6b7A3VGdwLIeO+98PiBOfiOUoMEhA1elmZ9CPSCcTy5azR6e/oKhXtUSYeAxUH9jFGGQjWGw8ZMS4QA9QYCffqNxYUBMvp+u1fMkUs7R8cMMvy0Q8CHhki6BULABz8CtoVDuLeA+32+9rZ9ejVtBj4Df7y4uDK8h4nF/UU+fHn7FP/8B8fOBEPKAYA5wLyEt/Pn88A9vnlBfgbCwD6Eub37AoFr9bsCAMj0cTO4NDn0tv019Ts7BTuu6/ytuG10dr6Hj0RLfvdCwD69OUG9f8iF/wQB+foCfvZBxkAAPTS7PnS0LbYzfD3CdIL39bR38vV0vvZ3+0IFBIp7Mj/6CDpB/3Z+N8AARXl9QP7CwkvKwghKCkc7fga9S4VCQT53B8QFxjjFCrtGSH4/PkL5t0pDhr3BwHM5hl/CfIL9AIfDQ/gBRwCLMLl/v1AEvy7wssTCxvtvigw7+8tBugYGAYX6gfMEWsWJfp/Gy0WGvTkvCMoGTHwBQflEAocKwcM3rzKAjr85gi32+Ec9/roI/oKVQnv6/rXzvkzvdIRH+HY0yn76szZ1tbuUC7tHxrU/g3DCd7I/EGe5xwMDOjU6yYwut34KgDg8cztFQXx7fMI7xsGEikVFPLltujl+8C41wA8KCI5EAAABTMK+hcMHCAm+xrz0OBMBRcL/ODm+i/gA+2gtRYvEPMquAMeFQYC5eQlJAMuRhDzzDbp6R0PyuLR7h0rFQEHCyIVNhEM1BP7zePFytex0Lz69dYiFA4W7dF3L0oQ5t3tAu4IBtQkIvFC7Qm7BgMX/RZ9KR43DAb091DyJTEd/S3otPH+CA/d7/Xt9f/v++vSAxfz1/QR6QH+Qtf359nTHC767vUA1uQCAunj4/8PBdn1DAo3KickAhAmJhAL9fAF6TQsLwzhBwk2W/QZA9PnFN755xIVFwkf274PCQxBJhj+Py3d7rfX0RNEFAsEAPMG9wX7Cc0Az/TRAvbz3ez2BCsJ5ePY0rfr17j84+rQ7/L69+upuIG6x8QY/Bvz/wcMIRLu8wrVzAvhHOzY9FI7GQYwIwb55hLbLz8VIioqI+z4DfsSIv3y6QYVCgXrISYIK11GDhc5C+cHItrHzM/5+Bgs98f89SooI9j0IxoFMv3V1e0n/AQG/w4YMfYk5O77Ccm4ES0xCunO+PklAAv259zCAD1MHAHh/bMF5737FAcR5CboGCIQCvb4DisiD+q69CUJ4f4NAAAM+Pr26ejd29nrAPz/79jiAIHe7MDSBtQB4vwqJy0C6O3p3P8mHfIJ+Ajo+P3o5fAAERYS8OsBDA0J6g4U5vvkI/zzMRUd3ufi7+gX7/bpA+vrFi8x2gn/AQH22Az8LvYEweLmA+Tf9P/1CvkWCP3iAe3x++EKEwwnEe0SBRP8BwP21QH7JTEDDf4ZJhX+7AAB6SUo7ePlCBDvDQYJ8CP5+rcdFgEzOP4OFwME9xYB+foTDRIH7Qzu1bvWzuoPKvzqAxH8ES8FIwIsLQoaJynfyQUNAggV+QEOGfEMFSYI6QAHD/v8DgruCwQOAdQHB+vGVSQOFxD+1fbz+xYkEwzt12goCvfm29sEIC0E8/nXAv4YB9vkAhIzKx4KAP4C8PHagbvo/BAEEv7p0vQZAQI4/t/s7hgLAevfwdr19f/k3Ov98eYOJQ8L/BsP0wsa+/4G3+LL/xRC/OTxE/39/d3yDijhA8/15/YG8s/jAf7w8tv4GPn/7xUM2hgd5vUUw9vi2OPhrNjhGRUDHQkIHRcU++DLydgKPSAN7ATu5h0XBgj1AMXt8xMHCxoV7uz8//XYRw8eCcMUWUjQ6Ozs6wXwE+3w+OMJANbk7iYN+doV7NQO8+ncBO8v2+W7xfD7DgUj4/TC68Lb5b/Y3wfn9RAAyBQj4hYNBhwPPVfU4xEbDSIgGwo588H16ys26hvnAeQB2fwr7gEc8esS6/T+47TjNBbb0PbB4uMOGg4t9jMaGjUB5ukLEQnH7ObgDgT2GDzyDBPXAOvN8wMm2NoS8N3pD+wo/vERG00i5e3t/9fs7f8yBBTl3fIMyE4YD+onCNgC7doF/PC1xsfA0vIG/P4YDaKUz62BjMfuNef48NUQMgsSyef22ckD+eev0OLZ5/jSJfkPF/oSCPIW+CEfB+kR8tX35tzGt/f0quL9GikCC/YhOv7eGSMPDtcqGjbtJBws4Nv97PQGEt8xEtfV+DYWKWQoEuf9DC8M/drIqs3FPujK2f8NNQob+C0yJTMJC/zw6ykoExUu9QXm+vIAChM9DyYZBt7fGQQUvQ3y69jpIeu07wH4LzMAHTIMDAgFAf7/Ikv+/vTz/OAj7Qod9vocH93d3u3lHAEq+bnY6/Do/QX3ISUF7gMLB+LU1P7Y9wsxFzQJAQUJ3BU+Kxo3HvsKAv3jAPsVDucb1vzxH/z96RWBo9Dm7yMRMwHKAb3c+foR1tHp9woI7Rop/vHn2woREifz6dr9ADHYQxUB9xou+wNMRdoREfPYFek+5Q0GIdrr6yT2Fg/PBvsc9+/r+LXY8fvI0bff7ejjG+3lGiTB+NWyKA0k5N4nESXXFRxBCe/e68Pn1/QPFiYXSSAH1dgD8dvO7SMtDBoIDfar5RIeEhWzDh4rU/QdzwjxMQPrOkLtTkDz8AsrC/EcRBz/xuMD3sjrGAbJ9yX61+3F2M//z8sY1MnJ6uy58l4TAMEYJAPUCOH0HGHx9dj1SRX9FvaT5PLzNigKMR04EghBELz06gx/PQz45+0XP/De4wIXFDQ1+v8muCEtDQ8fBOXtDD3puNrZz+0bISL76Prs7/D1BvBdAB8YAREIAYHcyvfy9PcOGgM3NRrb6+a74MEJJv6/1+ji47TtBQjd5/LyCAYqF38vAfUZ8/MdSf0EOgwV7f/9qaiRtu8i5Sul9fQFFu4ORijy6u8bOVBAzQrxBNwS8QDyxMjwDyE2Cj0TAvsB/v/59/T00xXj/88uAO4G6QoDzeY7GiIK7OjJ+vb20wEFJyWouancABPG0gTx00AE7AfrJxT+BiEL9RJELObq6szd8kLR3tEf6OzU0/NlIvngBcnh++XmBOD9yzDe3Pb9E0//+iAVKPQ8DOLopK/x2OGF3fMHDfTn5N/QHDcsC/r6yN3S3+wOBdb/D82WA+fzKxgR9Ov2B/Dz3BAWzev5EgLtCv8W+Pfy3gv5TNnbAf0E/PHlGA8d+usG5cUe/PjsA+375hz79ewNGvP8Cfr77/8hCQ8H+xko+BQj7vUYABAWGNjMIAbl8ewEHsE89gzh/foYgSQIFQDt8wq8IhQuFhj8CwfsAQ4QB/oE4iHwBA3j7RR53wwJAAglFgDJz+vrBu/f/PAAHfft/QMyEwTO2AQNKA0CCf//BAzx+B8YHBUG/QAPEhXq/vrG3uYcDQrt8esrzP//ACIE5scD5goA9/cC/trfDA/u7A0m5RonDfLUAeIe5fn9Hf4PB+j/+hoF7gv/Wgze2/8IE/b9B/8UGwL++w=="},"bias":[-0.32204,1.5868,0.039036,-0.37062,-0.9045,0.46646,0.56937,0.36461,0.023345,0.51686,-0.67457,-0.4624,-0.46211,-0.67597,0.094643,0.032574,0.36172,0.17452,0.25336,-1.408,0.078827,0.31505,0.32467,-0.57863,0.53593,-0.37829,0.094397,-0.34572,-0.33258,0.4588,-0.079504,0.92551,0.50601,0.091344,-0.1734,0.44641,-0.031015,-0.076546,-0.043679,-0.2908,-0.15599,-0.61129,0.56378,-0.05228,0.17975,0.42044,-0.67985,0.15304,0.40902,0.19555,0.65944,0.4131,0.26953,-0.13743,-0.067665,-0.38208,-0.70054,-0.11723,-0.29892,0.98383,-0.27838,-0.21302,0.49042,0.029219]},{"kind":"gru","inputs":64,"outputs":80,"input_weight":{"shape":[240,64],"scale":[0.0071515,0.0065414,0.0077686,0.0059878,0.0071469,0.0095341,0.0092112,0.0058699,0.0054757,0.0048834,0.0065214,0.0061226,0.0060612,0.0062583,0.0051836,0.0040241,0.0056972,0.0052985,0.0048025,0.0096145,0.0062443,0.0071036,0.0058276,0.0055234,0.0053955,0.006085,0.0053813,0.0067938,0.007056,0.0052429,0.0057288,0.0051669,0.0071875,0.00499,0.0047325,0.0067485,0.0046218,0.005725,0.0059897,0.0049712,0.0067731,0.0064462,0.0068132,0.0070824,0.0051806,0.0082265,0.0071151,0.0057877,0.0062511,0.0048086,0.0072912,0.005042,0.0093377,0.0044639,0.0063176,0.0071729,0.010335,0.0038508,0.0048309,0.0067478,0.0055691,0.0044777,0.0057411,0.00732,0.0055303,0.0054119,0.0042674,0.0064654,0.0079886,0.0053946,0.0063785,0.0058078,0.0063631,0.0058098,0.0054143,0.0050077,0.0046765,0.0051905,0.0068932,0.008599,0.0066435,0.0084221,0.0059359,0.0069624,0.0071676,0.00384,0.0047839,0.0062626,0.005476,0.0072454,0.0058443,0.0098856,0.0059346,0.0082388,0.0075439,0.0070646,0.0048233,0.0054028,0.008798,0.0081278,0.0072521,0.0073672,0.0063507,0.0064841,0.0088194,0.0068062,0.0086647,0.0050192,0.0095711,0.0066395,0.008098,0.0058193,0.0075711,0.0044645,0.0079962,0.0052425,0.0044576,0.0048133,0.0047293,0.0049383,0.011102,0.0053092,0.0055299,0.0058842,0.008319,0.0072958,0.0060118,0.0084806,0.0059126,0.0058185,0.0049583,0.0050556,0.00647,0.0054589,0.0067094,0.010753,0.0057571,0.0058748,0.00655,0.0066584,0.0062834,0.0073732,0.0074109,0.006831,0.0049887,0.0054511,0.0080473,0.0079139,0.010236,0.0064005,0.0052694,0.004747,0.007418,0.0058487,0.0076078,0.0065105,0.0086453,0.0050112,0.0048628,0.0060773,0.0037037,0.003143,0.0045232,0.003956,0.0037122,0.0045383,0.0034534,0.0045612,0.0042206,0.0040512,0.0034267,0.0043245,0.0033786,0.0036953,0.0032699,0.00406,0.0033357,0.0035202,0.00532,0.0059179,0.0045261,0.0046972,0.003289,0.0039529,0.0040332,0.0027946,0.0036504,0.004211,0.0047733,0.0034701,0.0038591,0.0029001,0.0044284,0.0049207,0.0040866,0.0042796,0.0028939,0.0042304,0.0042605,0.00591,0.0034344,0.0029168,0.0046764,0.0064769,0.003162,0.0043328,0.0046182,0.0047064,0.0034645,0.0038014,0.0031739,0.0030248,0.0052624,0.0046639,0.0043956,0.0062592,0.0045581,0.0040296,0.0043925,0.0040718,0.0036857,0.0037824,0.0047268,0.0042323,0.0041176,0.0065831,0.0038114,0.0040628,0.0035105,0.0028279,0.0038566,0.0038301,0.0049287,0.0045472,0.0035871,0.0039193,0.0035898,0.0035595,0.0036321,0.0024439],"int8":"3ubeyMjiENQV9RTmRf0R+dXyBdz8f+Dy0jn01Q0NFLYR6Of9JAIMQ9cL08PPEijpKA/C7hH+FD/yHBSw7O0X10ogpNwZZMrB3SxJFgT86tPJ+UAG1Q5BOwMSJNYnN/shFNj6NBfv5fF/v9oUzOvPFBIFqd8w59MHRArqQsb+2ifp6S9MCIH2NCMutgi9HOweN/P4AvAQvgri6vWhAiDYvjcdENjuF/8d3PghzA860h0J9Bj3+BYI68+8FfgpP+HeHP6/CLQBlfnSvh8EHsmklKoC+7/0/BX65L8rOxsX2uvr8Cwp9UwvUxUi4P7DGhrv3wOBrvoStAvNHfsckSQR3wvu6Snr6eEME8kD9MPw/kIb08PC8zbUAUqb2Q7Z7rjG1cLtHSfuPB/SBgMQ93//yje91eoq1tYl2j749PoRyN/s2AZEJIHtFhnZGyggIAs06hegFxYg4Qb3/PIX3RDRlgwG7e0d+xgLq8EXChIVJ8gN/uPWJfT58yrk07MaJhX9BxnJ0d4X2qI4AcIg6Qrzsa7DWPYKTDQHCUUA6vIGGPI3FCf1Cw8bUzAI9sHU3+zefwPDxQES7BvmBOgD86AhJfbPJf094gszFCM62vwh/VD9GrAjxyi5yRMyAvjWC/uL9iTlx5TCDMrA5hw2+vgQ8RzKJQv87Si0A+UMHgx/FuTUVgUOuRkiATHO9Ov038O6CqsM5zQrDekUt83/pizn0h0HutPSIhsLDUkZApXV9PcA0UYL5gvYGVLzIzb6gckD2N/c7RGyseDt5uWdpRTrI4ztpxXc1oeHQLInTeNdm6fnvgeTqMPlHM6YSSbRq7/D+/TA89K1B8zdooWc7n/q548kKBSeHPQAyubyFhTUAfLRzEa77g735b304fUGFk4Q6i4PRg89NwLfItKzy8kA8/Th4yMRDfT2uH8k2O4j9d7ArzbeNess0eIC5lj+XtOZzbksOyzf3/2BHdy1//5CDAHSPOwIY6z1GFvOtahY4y3NETAU7tQuCkj6L502o9fLMA8oANMh+DX9RskvITUw6BriHIEgXkQ46Dobw/sH5RuuFPYc3CRYO0fmk9MHCzBoKiMDE/MQK+IYF+0zNvPQ7kEC+4X/Ng+52eXeV8b7LK+3vFHuURJfcdgv888Z4U8JWQwfv98bQGh/zfYU0KTB2NEI1qPZ5wXMHdTaycu42wfZ9wSXoifmxtDZuhwAudbG6d5N8R/2AS/ArV+W0JbiSdv04efo3cAcFgkE6srPj1Y6J/4U4RPTgfXs0ES/qB0Eu1bvgeRl141inHn2V8Q/+NKgXSU1bzz0q05IlBIRGso70hIvBJ0gbXMM86bzF1QLAEkZVRIosTIVWUcMIwL6bh2C9j4Zxf35ad5XDO8jB1fussx+/zG+42UELUboyz61EvvZ2g4D1fjCeSPTwR5a3Br91KYiSUZ4UQB/9yAa4+m88LdD0eHI1f657P8KyBcWvx8G2QUVCcof+u1tPWodBgZlf//g6yYWC+TGx9mxBK74Lpu7D+nd98gMpNC4bQqkB9C++xv8mdUAnvo28aLnrKOr0hngFfZW/g7tPC1BagPQBpkv6spSXvMuHWrTEL3DQQi3AQulpRcTDjip2cMVf+28MTwH9hAJ8egGoP/qwybvG/cgmNsF6tXdwgEKEeHo0/bmDdX8J5AiAdb73wIR9oHuHgUEADf7OgUF5AbN4hl/Ox74Ai1y20pJZzIZFHjV+voiCvdJS15roCI3J+AWKcf83zHB/e75TAQS8uWs8wwQKhAG1BJXIxdbtO8UE/5JIZ0ryNYfEhPKEM7e+fvasObsf/0hCkfi2RXCuuaxaj84CQ8PCCni2Sduvq7f1ccwmfUfLuTUFSHdEC/O/4etIpXl9CwajMALpb1UEBjP5eeo/5c/Db338BXPxPvW/bfO/RAZDr3qLN2B+UcW6BM16sf5v9v8/9fdGQDVw/IP8T/y0MXM3gUBxQDL2qDy2cHByB7WqZ7Z/uvl2fss1Qnc7bHEgcr9zMGI1tYc2dLNs98CLuXwGZy5BdoLxrbnsMuL4dnQBtI74/Mf7/fhDPccA/UhDP7BEO/yxPHlHOTZ+BfIGakp0uDZ//zi9/oG2dLB6cToAB7JDhvYO7/pAIHjJ1sJJ/l/8jciUysKIxdlDfIrGe436Bn6VwEGCKz6KMwLAf3oGSxL+esFLFU6NyARKTkqBwceFDXzXBgkGkQg8AwyEg4HIgDddO7GCOEFw93eCRzb6v45LlgBRp0Mwfw+03/kJdgjKfgJ+VIf+AB/DRjZFQP1QCjdA/cTSyQREgBRrj0U+hP/ATHOB9ITuBbnODLi+ikQpyH65vSas/wvEOXwF+TB2Q6jitToutQPGYH8xOtB7sEA98koztAG7iGwrPDSExDprAcp1y0Zr7sczj8SCs/91dnXgSroAh4XSdfZ/OUI68/VDRDu8PoyRPDu5AHbB+/DDRcA967oFRk09dYmtjb9Y94LEyIk08T2SOQYGgUjfyDwyAwDnxD8KBPuGEr56qUBFxPtwdvxbDLnxPwkFQkV4cY/TV3fyPdgEKkf4RQ3ycAx6D4KLtoKDvHC4PP1OaVC12GBNBHX+xn6adJRBTroM/YetwU+r8rmD/0y2/7/CA3s9i7ZJ2UPzucC4/jgBATC6+gT/uVfPui8zQbusQLuDCja4Fst8T7Ayiqh9g0F1BYB2eAdRPs5wLq4Kg/ZzYG4RPIWD7MU6b8H4TTw9/tTROQGEO3G8jrM57jt4AjUcco8BwcxDOJjJiAhCTNBM9INFA0W6n/PJ8P036oj3NchA6ztTzjKS9wnSBUnHIGw/l4MLMIb8S1J0Br+hMfhbf0lSz/XKiD9QQrSXNB4Dg7tGyflIjAV6gCU8SUY3/C5mv4qJ95I5UfoFNvbKvfNwgXUf/uLEJs5EFLGPeLP627pIzoA5/lp/fGR1lIY7kLMYz8l4s4LRgcYg7RWC8rz0er0LOP9NWJbzJS9GmTT+dcXQ7n1HvbbSxrVLfEG5cLZf9BD6vQRCBziEdbhpuGoyMzCpgkcLiNjKVUSHP7Xsfb2vg7vEB/TLvwuGvY9z8EE+xD0ANck9ROV6eYuyJztPO8AivOoSSqBajNKG/hxLFXRCenS0gsHE++yGO7coh6vyA0bI0UmyujAsGr/6hdAAb32OkccFDvu8i08KAoS40EqHig57Rc06KDvckIM8i3POfE0XCMS6h4BIw75AwPsKQwbCCmTPn8I+kS/ufMa7cSjNQjhwMGePfO75caB5gBZDkIJFCUc9zXz89VT75zU4On3F/z6JzgJ+Nq0w04gWLW75x/66jkCKcO+8uAWxf/u0prC5fXt7eZOFPAB4Nv9KMILRST5y3dYn0D+F94m0PE+G+BSMZwk0OkZPgQ9fx7y/Q3h3f7GJBsJDSf63GMW5w0hNALS8/0TBC3ytr3Q7A7s3TjwJxMh/2YfOtoR5yYwPiwjbyAnEL/nnNwcAUwKxhl07+wJDH8CI6Tyz+gj4jDvDx4SSdIk/Q8GIBvi+/IZAAgODxoODfMD3PcZBAgo//gbKzIPLCy6+/8gHBPKLUN/Ds75CR8GJAkjCdUygQjjza7d7g/T0Sj449YY6eoE67Ma5+Wm793wxK7eHbnq7gPWzdS6yvcT790Q8Pr1sLz0zRgF3Ne6OtsD8eQi3Qo1wOYIW7DB+a/b2yTcCdupw3pA9uJXAtkOA1ZmMij8KA01HiE5FiF8yeVCpdTwgfwcs+UcyMIT2S7jusE3HhXc8dbsvbHHEejRBR7OoAEH0+ztssDp3BAO8avq1wUQ6uTxQLvt4sW/+d0CG+S+DIHSAdHJ2ePI7KraxhTZ8SX1wAgdFyGa9DTu7U63qBUpSBYPryjEvbu8oOUDiBHvgcTBn78Lnqq93cHzDgRKSxfgqLEbD8n7CLbt0/AgLDb42JHHQTWixtUomuey6CPcFwPH/emW3dK97rMu/KbE/QAO0QjXH8bh7tfqaoSu4iw7W8f36s7a+/IYwhh/HbHz/uq2GuvGgRTu8cDaL+rJpZjCCtLm4IX06Szk5gucFu7Oky0m38eHhVEL6esD/xjW5crHtd290QnPsLUV5ka9BPsxHvEkFAzJ43/lFOf85/YL3fsNxzbd8Ow72xD7jcEYrAHptJMV287PwckxNhfrevpf5AoQOsf6+tUWBAX8J97h5xn+9Qo7T7gFxykiGB0hr6m8PDbiQi5Y3+DZ1CPg/1IeKQsxKHEeFSQDWS645S2BQrkczyVRxBwrVA5z1tEPIBQxIPogCUYF1fH38rMiDCj/yTwQDtOxJfMT9h8VSjJFFhzhEBNHzA8ARhQHDAnQSAnTddk4NNT0PQV4COTWBn/6LuveN38YE6fPON3eBik14foZOFfb/QAmqP8REDZYBQYS8vgSCyIpJR7s6dQP9gPU1gbwEfIUGgf8JvDtUML4AlPNBvh9HSEqBCQT9PMezCkfEgty6w0TCh0P8AoOCRXP2tTq+Rjb9sxd/xoKPQ78EOsLCfLQEisrf/39EBYxGyJ/7LdT6tau5OfGFKa7ztldzQ7A7cv9pp3736RX+CQ2mfvu+eEWxRs5006KJLPZrfUKwcq2A/qsYje7R6jsIBSq6PgrBgcLMvnX+xneEdZnShxAE+5X+t6kxQ3TS+3rAfvQPgDlBhHq4wkNxqAAB38riE0YBvNQSQ4xAS73/g4u3dkO3gv229j3Kxe6PezWvCES+ryw4S0OChIPBujfLjbbETEu9d5B5+3mQPq2wMiBDVcKBri+/qnwwMf8WPy70/Mz7PctAiLS77TO6R8sxwHwygQX9AEpCQH2It5/5gcm+/JTWhf8KCQTFN/o/cHPIeb38uMJHwXoHAYX7OO10/Qg/SPGA2zhi/2drGL8CuVJob0QKBv7Th1M6iE6u8ssf/sOBy7Z2jg4Ohhr+0SiVztAt3e50GXxx0L5Bk7NptzEQd/e4cHi9MH268/cDgK9O9qrLy7S/gn2EMoOwdIf/2ACE/IXJy5jEjww2t3G6clIBQNFn4Hq7gj/sC7v1rXtGdXH6cYmvrfEqhvS+Oe21rj+xALCx7PM+7bJA6nSvOeBz/f/7QHPyO7ejBYRuRYAnZhEnpzQCA3b08e3CNq9jesOMSgQFhIu2jjl3OHkIiAB0eII9O0T9S3KgTb6Ee2ULPeogdYH2+1IUSVnMUspTSAH2AbgGPPu7yHn3hYc7dYY0PgMEw9QWx3QFQhDLbby4OU4njEN6i0LJwjH/lcEzBkn4hfBIMHONDnu9hov7ujjDti8JUgPJyGxYBf4AxcS2H/C7BPfOknlHp4+uzwSS1eBO45U3yvyDyHMVBWsF4MSQU2x6QQSA74JGRC21/k69CogG2BW3e/L/vUbIygW/NVCY8AOFTclLA0q2CQ/UeQkSxHOP/M8MHL69AKqLDHoVt0kDlLuRy4g6SAMnBkT8lX7C+P/zQ1hGX9cOBbkByoO3DzK3+r6O/Hk1bMj3UO81AIe9gsfE/X50ueHy9sy+2g25hS3vNEfDdH0f+0yIioZ/871AfX7VN3/Y2V+ENbW8tPf/hxQBQz0JqPUzM0eryUs5SLnvcko6b/jG8gpOCTe0hUabvYK//rRBuO/HfTf9+nFxOzEG+7lMMwfCQndPX8Qrwjbowv0x/Xu90Ds6unpxeX64S/NVOQQ2fXgicfa1q7M2sj5MM8eMNeBJiAGws/TAujUrSNd0O/M+Mrp6vjbORDeAhbg+DPjAR0N+e8p8Css5fR/GhPv6wsz7RcgHTjbGx7y9+sA7Qz2B+j/AgP19xvPCLrqGzoEDrsK6Ef/+Aju+vYrBiUG38/85QfX18/hE8EEJNrT5CoDy/AhE83TDt81wAztxeOBBOblGbnQygS60iINywUZ/zDX8ius2golI8zs9H/4BC/cFu6tribZFDvwFQgLAA3j6svJBOojDtPNCujjK+fuFDPcOz0F+bpTrC4CDwr9Gf1sjhryLOHd+0QQ99b6NcAo0NEK9iTZjOfq59iY6w7pYALBJFtFKtYdLwH+LVTMbTLvEfxc2TsN5H891h1Q2MwplhI0FtQmGu8lCieqRwFTEPpM3PfOHhCO+PAYCycGEGATyByBDyHvKLb7/ubGFBMGLAUI6TP88WTfWiVLwNoUxEKnAPUB9gL13Q3RNawNxeWr3c9Hxpwi38YL49XpC+o+QiAWJ+QW3SEKUyxK9vEuDLXeH0GYBiivSBHe7UzupdWRIPYEgSUmHa3KFvw60UMBHP00qIQjHOcXxd9UCoHTqencAqzsqKXzmO/i066s4O3l8kkbCwnZ0p/EI/TXChDAEOLv9C3l/EAI7AIJ/rkZ/BEl0APbc3Va7ruhC/gK20T2uJMKEz+pwh/qQJw1AsfPwt7l2SPX4dOn5QQhIwAo0TXq3K1/REcDXOHrLAIkGTdMf6jUq3XABSz0/y4Y2RBmfQf2+BT4uCPtSSjcLA7fl6+sGQ9C0MRLA6UG1A/7Gxqu7IoZHQDSATzsEeFMDtIrkAmeNxflG7fTF2RbMv4zWuD93/khQ1hRFzJ53jAk2dZRbrz22fgMe+V/DfPrzd1rGPtQ8hkbBfYe3fnrFdcKFCMZEP7lJLzGxOi9L8kz2zggy0Qlr1Mu2fIcAO7ONePmKEpafznjO9dB/tkRL8sUBmYXGKYxPd1STRruju8dByT8NPbR3y4QrdrfOOUi+BQmIhMBzq3VFvv7CN3K7+7/KB25P0Pto74H7xbt4BLnKqLw2YHdA8TQLfTYUeO95gIdtvHXCf/sy8Ubvt/OLOHux7ryxeTHzw4G19DmAPUB1AvzAfDdvgm3QrYdLn/gxAbK2dkwCeC/2vNFYGG1TkReFQxR+cLTf/XTONRE7vFELDEVuBrt87INTxpeFdfRDjj/aOANCQLR6zHvvUVnCuhX4VXi5CVM2/QxzE4RSyHvAUYk9k73/hsxQitJ7wvfC9kB0QEmFTJtD+oiNen8DfMLGrxKIBwvf00YFC0YRhwcL1vuIEwLRARW3TZ/KkY9EfAy4e68QREMRxX9eAg87CkaMT4XHT8ZayAYVWx6LBkpTh7cZwkfOlEN8hL3Bj1B7vRhISX2QyERFj0VOjngNAUvKhUHU4Hx8z0j7yAP77fMCcAUDb7tBT37ADHuGvsV6eECAAENDwYsEQHG3PT+TO4xAirmBbkcPBokH8w80OwdCHjqQcgrCzCy41rb2gvLC6xXzggLGQznC+y96bsq69AU8bTf2igm4RFe9dB/cMfA/PgUOtE2UKu94XW8ANsuVhnjg+wbBmfwFcEbJtMss1RuAOT7WehXPvb1I+hQX5FYAkMOMn/mFzoBHEnx7xf9AiPgFXDtLBlg/G4OFYx9EgfBMOP2gdE+Og9b+EHt3OTR967aPfBs1+MVlnYGUwPW/acbE1g22H9S0ujcnMjIOGTR/eovPsHrSznreRYz3TY1KNkmKvkfJRsQ0enx/xkAK7UpXGRDISJU/edGfQHxEkJZUBf+I8vA+h8Xf2bxFRwYRKMVDy/6300b+t7xUL1SxBYrEssA0Bay3174ccLbStRXxcaf2ATcQah/hQjcDxtdMLTVE05QFDjz+bpULv/iyi7qBub/pCApyfFhRfIwPfI5BH5w3dwTRk/zNDUVVdcUAuRQ8xIISk7e5Dd/29s9FQT2IAgzU337GxstagfmExAmWPhM7LpxPE3AD+gp7fwBLjvTAyHY1kJTRjE/LQg0gdsgQCQB1SAsCbIIt0j0Urv6z8MezA0qI98v2c042S/QPtws0PjcLxU2DBb/6XUO4v3nUgILYggU/zEUJ9H9AX8TRB4FADAHOvQCJE8TAApEDPQAUfMoAzP2/jkcCe7j7xIj/PAnEBEu+vHG4Aec8u9AUzE14RunRYHqQwb3DwwOEAIpy0bNwsjO1Ac0DrHLqpP/twkzojb6qzpJ90uo0yU88yeQrj9PAs46CBoHfzUDIhDxKgwNCjI3IR9VAxLz/9r1BAVNEjxL9fgJJd8M+j9CAPk9LTVpIT0S0vcyE/EeNBX4AA/yNgdDzgkQNRE990URC+MuB0RHMQjt3+wQRN3o0yX88hEZBCrGCuELJ0Pd7frd3jQaJDgbEgrsAuQVGlMyfyUBvi8ZEP84BgTxLfdG9B0qCfwnYc3iEvLRJ9zGKQgRH1rWFv4N68rby/b6lOfG1MRx7u2uCgl/EhALJNBD4Sb1vPMi0gpB8wf4K+3kMMPd1fyBiOUGrBJE4vvCqr2t0UOmZwESSdQPbwwC2u0a2Lbj2+e61K/X9LXyEbM/MUksMa7IHZf9MBusUE8l1X86TlFDILJ84wt2WPwTATAXOjn4LwgW7M7J8taup0/4G6PKxWkbdxbbbhnWcuy78FM7DYfTHmwRWVfZYxQYGAHx/s73ud0bzgYd4X8E8ObeH8XhOfHyJQ8d3gELDErp/Onx3SLV22UP5ucrJ+cLZSDv5uMIOr/pUCfo2mci4/z8Gw76Bgn3jP0AOAHw6/H/A+k57c5/+i3d96vb1euozAUt5A3wOukaCsIbrt/0DtUnAO7ywPQCKzcw9/pDKx4hDQfWLQgEFwMRIhTaASwrfyn+6Afd7eEcMioNyR3QDm/3K+QFA7js0AQVCBMaAxXYFRzkARz+xesTDd5WIdsYD1sA6UkA6C8xJE8hBuj77uwcJ0Xm4zxGAiTwCDT+8X/tKyokN9/S/QgXB8wMIPH959PkLRX34w8r8wos+yBE8iIqIzCePN6B/C4pDfP8wjTQhg1a/aMiHksqB+nijBAgSQ/I28fsuOom1IYCvT78MivtQQwmEzvm+h5aCxf1IvnKUghYBCMLRfT03v530f7x8BZ/HN3nA/tJ9jQcAO4NB+cKJv3FwAIG2vkU+i6zQDEr9wIH0wzlOTb/HRT2fxcO7PT8aSc7JTPsHPI4VP8DBd0QEvbo/yQLPzxA/EwkHdbpRB8eGyclKC0X/XAiG0UeFBcMF+H/T2wrHiTq9kczEeM+TA+9PlZGFyoaHhcZaepcI0TPCHN/6GEedDcjDTJPGx5MZv4YEtcjDUU4/SYnMkcgKFvmLDofEBUtQDDfGPAVfxEUBiEK+wsJGP0T+DsOMyMiN+MTHkIL3Fon1xbeKOoAPB0mBRrvIAYTMNUrFyTvPQ44BSoDBhXxEVgFwHE2HywzM7vH7QtNFQ2B+50tIvgPAjkdQV79JpBFAt/dqxAuUrLaAN1MdcT62ATQtBktgtVFA0M8E8ormwAtJ3/fCAPc8fEZECwB/QMb/BLqAhTsNRUHIgIZDC0O5OBTJw3d6BYQBSoF/CgWDRALZe/k2wgO9k/58f0NBCfvyLRyJP2wDzMtO/VzfxQsMRcrCBTSUyn+AgAjJAQlHi0PNxYdCi4XO2AI+zcQOAgoNPxEOAAYMhEF5hItY/UdL93aRisY5DweGA8iut4ABk0iHPRE/SQv/+3hHiQ9Ee4eEDYWXCOb0AR/Ous3z+Mdz0HE8yUB1SEmwOoQ5xwECwUZDybuLfUb+AE05AwYbwN/CQwbIAE4AAHgwkRP/FLdHe0UxbYlSsETRb8TTkUfESwXFdceCSLh/DfdV8PCCuF0MfEDbgc79FwkMg8gOhMUMxt/DPImEyLmeeYBP/AE/sA50OXFFQUlRBXy9iL2fQccAeYkVhfBAU/tEgEBGG4j/QzRJZ5NzsT7FQy0O/YtvfkM1h04IQZC3gQYIV+KAhM0Jj3hASQw2zpwEPAT96F/OCA0IgXVyLTHJKBXat3cn+jfQeUDHyfgAP4BCDomDgQcJP4t9e8zUQA/Mi8mf0IdG8ZDPTrsITkmETIYMx4Q1xvfHRXlvjr9DToVDv0GASI+Oi1nfzZmQ3BFMFPurgEq/gxTDtWaAR+69cUunOvxJ9Nm6OrxFOFBdj+xWObw+DAtHQEgMXYNAFowVy0eHyfW4qRfGDQGSHDtHpYQtOAWDzDmGd0vHVEMHxz4ROIyAhdk/1r7Ug8G8voq7UGB0ukZUwrLtB1Ryvk0URHVcP9bqRId438EA/XlBOg4FzOdDgx++hocEg/iAATiRxcuE0tNGwQf9h46HqwPNUYTBhcDCC/Fc0QMSV+39TvMOwkE7DNzC0DBThTo8CQIyq6tLSr8Crz5BBTwX1to/hVArXD65uY25iESUn9fK+3qB/Dvxjc1Fu1BMDrLhkIZ90YamQbPoNP08lFcQBUaENDvmCES+cKx/rTvKAka3lQj5CRbPRPyLUp/LPPDJczxVjVKzx44iTQq2RNcuxFV6BuMVxzkDPwk5SohJBPsChfu9H/k9gQkJAVCJQDtGv7oExkcDg41K+whBS/wDewQHA7+7wAmDmAJ3gDo/CIEEDrnByDV8TVMA/QT4OIM4ffjKv0TPPXg1AHR2/clufcvDjDr+CMgIgP80vTWBvH74SsaMSIQwvfPAxYRgcv3IxcWzbPp0vo0JAg6uhvYf90KFhQ48gkGQAzVHBkJJ13w6v9Z8j9DSL40mxwhM6AV8tjvB+R8LTcfMR0K0BIj6in+GkbpOPsz+iYbDdVaLgjMVVcWI70AIH/7DBsZ6B3c7Ok18jRNswroCtbz/OveLBTW5/ULGcEwKvwTEwQj2gHIPNkM4C0aS8UV7AVQEzEb+90G9vgY4OIM3iMRPPIhyjg57PgD9A86MhHSOgt/2sshTF4yTvcrNykA/fk2AwnyKvE6/fEr6xhyEbApzescVSn89ib0/h95Chb69/4SOz3/GeDo+OoqGifZ3/4PHwcSFrr5RjXw3hH/Brv/APIT//kT9X9e7L4jHw4BSu0U2jUXJAv8LegCCEwVgQTA2QIEN/ouKgQ1XBkY4NcOBAkTuj5kfg74NRgqzd4Xsv8NHrbgPgtawre5MRHwDvYEWQr45n8NGz70NQtk8dgZ6tj0BjgNN/zvNCkL9QcG3xfI3PkjXV3RFPLsD9xDJuLtWD3EymU1LBf1317zyswggwfpRQYpDRU17RX/RyLzJBEYQxQ8Eh0dBX8+GbMb9hIO/bUrCtngBNlZDjAC/R4HwyMLAQ1CECQU3y0dzyJFKNVtqkTRYSz1LO08WCcoNxMUIQEZ/dXl3ivz1QPtFSPV78ghrRDZ58YvA/xtKi88+EtAYhIhfw4sRAfTXjH0JA/SIc0lBiYA7QHB4uH+yLcF7iYD9B5BFkImzjXb3U7gDBIpgUnq0uY4y9ACvNO5CQT6KSED/l6+ItcU0hDV7rQtWW0METB3UhtgY0oqUUhQfhxG/zr7fx1ZHSEaM9MH/iEkIE4kJFwOCwBfEE7/T1I741VUIX9fLDNn6nsvJzhTmeetEfUX5hwoCw8LK90MSj4jNQr/AQjuDA3x7lAGvwIjJ/QnR+XxqjPS4bBcNyHUtcwLokYbyx+BEgQtBiAeCPV/BGMXDRwiKgwR4e4pSfwWOhA0RTzo8fr4ai5yNkfb7kMh7ut9FU8dTS72Xx4RNrVrIdPfODdn3BEYrDUjUfoZ7e8DNQ795cnjIENE/hfS3jwMEgP8fxkPGfpGMCUh9B/xMC0hIRIlEyQ1BTAcMMruMQAIJuL3IiYw+9oHEz8rIQsZH3/2IxgVKRK8ASpcLAcKBSf25O/oHgDtDE4zF+w2BQYEIt4cPPHvD/4EATno6PQgIz8gRR8+M/juG2lH+DTsHcfzD38fEUGt+0ddCO1E6B8TKEQsHEZMEboA9Qj+8uwQ8Vj3DQncJBrvJO3zVyH2KwJJD1kKNErFGC4vEBMq4BESSjYdHywLIT9/RFwFHBIdWlsECv4uRgcnU/worhQBAv9dtSgWCOYEFiQCRQ0y3/4cKk5LUT0/EhghGlUMJCRGdxj4RTkVSOf7FzhEW0R/9ikA9vru/y5BLDI7C+8qOCxAKvIsOidc9RRHPhQHYeZOMhz2YTfrQAQySS4g09ZY4NYf5yn8fxL4FrY8PD1GHBcO9yzFQhYebuQM+OG0B+4Bu+8S3PUZ9VAXYhkC8SrjCKfgO0/8DO8NLiAVGvsiEVM39zQWGvgtvujjJMoIKAbaFQMfOkMntjMoNkDDQ1NgCOcCYH9G7hsbCSkSBCIU3lFwEeAyCNz16SwlJe84Kk4WYi/5MBogJNg4JEQBAi9gFPoYVCwq+1RGNhdiXgVqX39MGm1dXDNhFuEt9j0ZHC47JSkMLjQGNzEoLvsnHx8EPBYS8iEVTCcAvjxUHhhFA81g07omCgkkGdAREtETIln27BsN/b+8wTQICtsv9CDeQScZGmPn+xjdAn8aEVYM7fTHCPMTHwD22VIkEvPbIxL+ESANDDI+AhYj+p5Jx+Erq8Qq8Jj11B0c3EHV0DMJKgPegRQj8Qq6yzv+lgU980oFFZ/+CvMxdh/swxnNUR7cLO7Vxdr+51Y/1VP7EbpO3DZEGsUH50fgyRYJ9v4NUUL26V7060GK1hH96j1/9k/mM6b78RAlvCU0H5oI0+AYFAz5O+L+avjWSR1N39K7FPDxlWUK3tjuEBQg5eD6JN4KHAF/5Rwzvc/MMQcUSgsVECICQAYtAihBB0AINt4aK/YYPVM5IAw4F/fxFxUXAysYTTT8FVJ/NPYR+lUZ9zY8GyEI51Q17ToHC+dAFPMUJ0JQCdQcaBAXbTDf8XVVMUIwIdUD2gXcS9018unv6Pz65trrI/P00tQDCCxl9wgf9flFfwTdYvT1CQscb+8749kFGU0U9RkZF/IVAgIC9vQB7vYVAzELHvkL5A0PFTb6YxQrCvkmCCP9fyTc70YNDgfYFi8iCCb7E/FU3gj9Cgcd+PFmJMAL0VgYKC3lCxg48i7b7RcE0v8x8uMyG0E76cZ//cMtRPr3FUcv/+ztBw8oXwLh2zQ1L9q8K+YwXSep8CdouiG6W/YZDqru/M668UA0BiooCvbUuN2BncPJ7AHkyoLwbR8z9BhIwgoPBcc1s1FoQt/cVPl3Py7RNc6csdvgPfyx9UEzL1NUIv0j0esephUGNEsTDrsXDNQdE0/UKGMvzgR/MiRuyxkC29nVLPkvNuA2Qkc10vr9Ohj7/OwEFijx8wAqOf4OOjUl8xsgIvI68iIPEQMMLB8DbPob9RgKXRh/LAn9Kf1A9CtK7ENNDyLgEE8wCe4H/CQndVn+6FX67+P2FvC5DQwE6+gG/sbqNfYCwwEB1RQpIFIAMyvS/AbM8hkarejsG+Cf8eItJUHXOU7j/U3CEDQP4xZ/JczjR+kD5vwp9/wcFwkKCwQN9QckMDXK8aXcU87z1NTkxgi3DboB4hXZCCL6Kycrf0HMIvsHGCvs+PAQGRMO++ntNCj75QwiDOMb5grjGQnRAxskBTkc6V3y3xNZFy41Egx/WOQnVfkPXwWtIuv7/jgCUx8jIdwtLvjvMRv32ivN9+FFG/cNNGAYTAAuGgsY/H8G+gz+PxLz+BAkOSDzDCkPAOnw/T5GLw8GJiNxABkSCeRoHggUFCfkAw1eLwQZALoQBiPS7iXY8gwMmx/sf+/a3dMf+/gO4AEFBvz2ShSqB+ZRK3AK9Pb27+jQzRURvA4oA83DqxQFBicH9L0QOvMwGRSw9s4o9wgPSjk3FE7h0ez4ODo5/fd/Wg42//hczz8YHuZJG0I/HST6xMspSSxV89sACUE+ODgGScUHEA/VVgfk9xs3NvdTNh1/yTWvAivtBQcaTzxTWPkNMbrVD9PCI/q5uFvi1/MdSggRAc0WFrAg9N8LSwFjwQAETfC6McrjIbzYD09L8DAraeVA6AZI62HiYkUoLe3/Pua7lTzYgdUHtAYOz9oA1wMIADXXIPzSPyL8TVT0ArboLgPSGDgGQKq+/yqhq6LOT1ITlCMWgQ1CmfgnG/fGXQHQOLvqPyG3JGIjA8b3JbWeKqAO8Pb9H5XhZa6V5QdKrQiC0NkV7BLaQeGE5P4q+uHlptniPRznxyiBQ7Lm5yoEygMFxpk4Zb4MwTlJPcBFDeX6L9bSSrL3EvAu6dTNyhPTAd33wT/z2vMePuoMPz/w59VJNd9O3O5D4uQCAAbeGuEKCxzcM/MK69bWDim3GCcRUTDmBf79JgLi3+pAGfYZ9n+36C+42yHSV9AwmlYQHxj1MFfVA6AefzIlyOYl21T2TRwTzardDbmjttBB/dJeNyTexbv0zBPwtQIF3xXyi98JMvJN3Cf/P/kjEg/8Ebzt+vgAJz0L4xjg8ukI+qQJ0Lry2xrR4NnX+PKBswPY8TkTE7nz/dRGKcvpyOfExCUvDATq8drpBfAqzjYWKARHZdsS8yQEteBNGksp2gs2t7SzT3feLvUY60FFwdnB9DXA2TSB+eXUQ/8ZQDL6CZZCz1XD7indCehNrqn7473h7IHv2TbOwQbb6/u+yWQixeBT5x77WSgA7PWnUA4A5CbnHLDj+fy4LtrYsb30Ssrk0/2847DINOsMZNf24S/Tqe/AHy/R+Rpr4hjP4PA7x+EpN94szBcCfy0zuRZDE/UTMSYZaEkC3Qw5IefU/RAjECLpSAjdANro7dzpLBgZEvnRbRe28KMcHyDEJypaf8cpCbXSuL4iNhncLigX8AbS1RCp1S7N5/PhJggKB+TJ4uzcxxC903PqWuLh+ePpDys27OqnItwfWQ0rz//a8PHC/kOBu57UEM/h1Pz6DLfHECtsFlsogTAytjoJ51PHrpWmFCw1zvfx6uAkFT/IH39NBxvL5wnGIlIRu2Pf/NTvDeEbWdgqyt2uSxPV3i0K4ANuQiU4FNf1x+oO9qwkIBE8yk0ZRj7kxen8vyOWNbXvsJ7uAXubDyvj1Q3R6u5ei85/vxImLE/fG+YKZR/LydEN7JrrAVQO7Q75n5VHyq0M5f8rDdkHLe1S+jAFBMwfIFccOeYBMbAZQt+/Q90N6dZy9tNC7zEUug4eI8QaFSH7/2H5CvsSBxU48g37IhkiZ38QfSE8av/SDOgB480I0X+uApADLP2w/M4QK6ZGAGBTECPY2yse+PX/Pf/u917s5E2RkdW4UwYBrkcbntjr6fHoN8XwzLn5CdrBY9EzBCUFICfNIun42dkjPzwKRurPUp4Boaw3/f83wT7RyMHJxAfd9O6v2LzrMgYLLTAXL0b8f/XX7DvWyE7GufH0zbBVFx1cAQatYlFCNjfD9yX8mKnyERn/274YuCwoOANAKif5gR7Vxj/OYqLl0Qej2CQteNz6+zAG/by5AM0/oPO7GV4KbtoWr1P6GzH68/Qen9XdZLUa80Gb/Nubn+qiqoHv5vi7ZhUTuv1Ex/I85AZYL+lGsb8GRjgVLefm+gvN8B/wZCGfV+0W3cIqIgnY+DYS/yPkO6TewywR9B6B5b77/CzjFhHiDL3U7A3SIv+0DB743RK+9Ce/rOgJ+usg5NnpDAIW3R/bA+8QIfLoAsYz1fRM8Oc8LTUG0BM9QhoCCt0V0gvnDhD0CeV/IO29JjDvOu3oCA4ALRvBOdoIFDg9Kw0AEzYYfE8dRfPzLz837O5/FsYk0OLW71fA6JQgMwo7DTTSxy0UFGY73yv9R930Sf00LtoYCLrc2NAkFjAf6kYv7ChI6wcfICYRx9oaA+7ACkQ0zMQBMfYU9cQADQz4zjS9L/Z/agQ4uTP3Cvbm2PMRDQAc6CcR+QQS6v/CVBQg2yLhXIEVDev8HxRNAeOf3+nZ5QOvuRrsQKfu3hdQFhernNMxQuNQ1DHibh0qMkQ6HyAXTdAj+xEOsD/LHuuGkxk31/j7BdEcZyV/rP2l2LnEywjOBrQw9QjyMOY4Dj79KRIv38npORbp7zb3BDb9vOjLARzm9THf5ycAG7ci4Agi3BgOGsgI5NztnggWT1A/GnOu9DYI6xrECfIwgekdJ/9Q9ugoyNX9PBMl3crOSRghLdMbHOxv4wFHwRlMIk26MOXu4xsb/dgWGhQNGu7oDTkkC9h30esND+MM7FGggSAR5Kmx59gyJObeqSxL1+Pk6kER9fki8eUGBsdANf7yDQUBPPgiXUoV0Q7p6fQjG8ABBdtj8pfOrkyCHqNEgd0G7/XYCOMLFRvyJeY0TJu6NMIjJgIQF864BJs9+b4MMeXTIPsdFJoGBfX4+UqJZvE3nSqU/EbbJQLCHQNXmwLu5UB/4gHm6+DVEBMr3LkDMAT+9eAT/e1c8jv1JdvMryUaz+Eu+z4bEwC54sEJwvQ2EQ/fJ+vG6/398hrq3i4s70gVHP3y7g/yD8vetMT1Qu/Q24FKHxTbwAU3BSgZ5e0N+RS1/RhgIgM+xQqc7BJHEQn5NQvDFTcuGeAb3xHe4OMlIjXuyhAu8+Mu5uIF7YHG/kgrskUpETbLy4EOz8vZ4O2wVcFMaxQB7Tv1QTwKIeg1ouLfKuo2+OLmHBv/EVMLqbIBy2Kp+dwA9idQ1YVgfx/p2jUX9r81c1bfQGoDtAD4fff1f7h0Lfj/Vc3WSFSk0Zz0ZvTOLv5CtfHLyt/gn+8++evSBBlgMC3wv09i/tDsSRO3UR5Bszy+oP1FOw7Q2HzWgQ1bRLkJMCMhzBSu8uLVLxqW49QryBYLNw49DTDc7MhXzM31bSvNIvkmPBG71/S4JjMRQgHIwRdDw/fmEfsRvwr0O/7hAhEd7f7m8/kjHBnG5/AiA9P6KN/5Ggn5uPYf9yk4Tun0FPPf1dMx8bDyCeb0f+EAEiV/Fe34DBz32NXb+thz+/7Izf3/wvgwL2Q8IspoCUE6OTEvUgLFFHBbB/UwL6oBFR0CYNkLTLrYPek8EPnCDEAgkP/xGUOByQ0E5NPvMwolVedalOIH3Kcs9/DlNekE8rsC3hUC2eLv4pnv8s00J/7WzRHm+f0S8LAbPeYeyR4I2Q3u+iX0mRLDJuu54vK+4MvzLL3r8yT8DTYFMPHB57sOLgflQc9kWVKBP1ey+tMy7iwt5MqGI/AXNee5swH4nRXF+ByvrcsLADcG6gb3IT4hEu5HFm4EIdjyPDQAWuh/3U8JJdxR9uc2TOvUAfDo3BrZGhUpHkQtjeQl6v76QTYa9Bz0vqrs9e7W3r9dJ/0pGvrgHLNoVxsxKifs5AibQd3LLxMfRxz7ISTC1LTo8wv6ZCr6gRX7/XypAwRFz9kC9XviIdHV7PsYz+US+A7WxQvbO7/s1TANUyvlDxf9Cdn+Fj4gNAUqEuAtKQM96w3x+kEh9RD5gd0IE+bjEPj98NkHqQnXGOlG1lUvLy6jDZmcTcckOAEeKfgItRkmz64Y3/EIsv6/FxJD4gEntCqHC/Jg4DcBjn5B/XSqA94y6IELxA8dvNSo9RLxSfLjxwG8RikRttQHPK0A5BkXgfzkLxrbzLAAzaLxt7pFLxtFISm4ZFUnCPNN1i+DwxRN6uSxFoEJA0nBnxwoFTkPqr0XADgeD9X5z5afFf61/Oke5gnMJN3E6e77F8TlItEJFwYCEMb6IQrLETL6vv0TFwwU6dD7AdAP8+Tl1huBLRUa1yQF6BTTKt4y2NvhGBzu30e98QIj/jH7AiUH+DFPPzBYJtRBHdAG+g3G7eceBecA/O/iqxf/J/u3vCLC8V7dS9ZaVtUvvSC7ufLSp1/Im1EI/dUj5ylax94b4Qt/ZzpKb12olBbu+iYv0uCyTUAW+Q59FD7x8jMQDhDwOiQIwfUlPBcc6g8w/vjm/WAHB38sLxDEEjJCv0IDLAYkEeb7G80yzich5dPnJBtCSer1IfwHPREuzsjnGMvM9yz74icAFv1SE/z00Q/5+usKVcE+Ewg/n18Qf/hLGbHRDATa4QcHGgQGANShAAjSIRHfOA0BBCDpzAwANxfMRv805y/QyOX4KyT/0FLZDyCBVVStJRE+GZzjEEDiH/gL7f4g0xXOWPi/QtMEuCoe82ZV2TriN/Mf1PS1MuvSHzgmTiQHGsdMxgtKB/bQMA+8KA+vQuG+n9MiiEK0zKfPgYj2qwoIBxXCQS2WWw6i6CymI6wWMjzoheY/IMOkpF3qDIEh16gnEKHI+vs7/dUIM22w+3e7Rt0XB/Lk3+rl5BoQWdLo0CTV8S8TDNj5LxUE+CJTBSC+/zzfDBwkbhgh0Ta89CX7TvkWzr5KMh7S2iDZ/ETh+QAIwS35IvjR7VXxkXXt/BT5VAvH1IHpVayq8Bq/MffO2wc/QvY4v0o0xfqBvwDmnt/wAOjPTggwlimJxo/AHvQRY7RMAjcSFTQ38zoFK8jBu9XGuOlzvAq+/+jg0RPMp/uf+Km6BEk1/t4XCOQfGOENDCHs9+q+PDPA1Mnh7fMCJgtE4d/06RD7HADfI/HmgdvrReXO8T5NsxcCtvfv98EW9Ae6gRYOKMPJHhcZ2kTG5gnvZ1cIyQ74+qWg2gTt6ws+GckR/gvzFfnyIOgxFPlaOkgB7CAY+RwwCCPk8EM5FGEMvtoaEH/5IAMY6/rcigD070MV+x4i0aLzrQem3BHvBsQLlwzAvY7QsawAGBgl7yjAD5zMElbXLBsZAOEUCfQv6RAE/xOz9O8wFEAcG/bjfzK1L5UDUwwCAQI2CPbs2t/y4QkGyNUaxssE7tE0BBfKKQ8C2BXhFgZK+hMNAftr/gokARALO8Ef9NaQsNUeIcoF4cb6A97aQDPOyFjeUw8hSgVgPX/uHD0cew0rsdDCzfzC7yHp8vO940r0QTvDr9/o6RL15QkD48zg5NPpCu/g5vTnK/UDAXZA3ApdCVDtChLkNUleDhVGJ3/k/Sv0DNsQ3m8d9O8zNdkFAwDtuvDt6R3LD80V7tfS873L8/4J1CIYzSAD5/kW692lA9ft/wvmDPflBz8FA+lWBAS8pPAO+8c6+sPRFbnfAIEYwvbN/v7RJPEQ3P8oFRcQNPrhBxop3+039u8OswsL2vMf47TW3Snk1wns9OH0AgaBUA1C5M+rCNIPVd7A9cLo5qAHGMUAJgUh//T82Aq88CwVKqz01fkV8x0ZBl+1SSbuUMbv0ecrUW8YFLQJJhvgnDbb6uXXGTPXEA3fVQeBNwrEBuAv5yUwGM0oHwPSq92sFtdk7lfstjLS7bQG+uveP/MLElz77fYHFSEIGR4m//ACAuQTPYgLJ7cLH4G/N8pBGLO50BIL5CHt6Z0TDOAWf6RLEP7jrfavAhBWMUdNShgXszmjUeUoBTG/KELV5Trv57/S+rPD4sYF/v4SDfMZFUz599XYIBTs1fkZ6RXvwupP+/4MKBgO4vs47gHvsVIg+OVC9keBuAs7KQ/lItsgFczMCtZA1u680ab7XOP9EBjN4+I8TzQcJ/szbjMc4u3uBIEFH10a1dIiFOzQyJQgB9w6vR/c2b/YPQwepAYIMuYKDiItZ7MN+vDr6/QbCPYo1wwRGjL78+EXAyT/GBkdEgWeujDkAhACFCwBgdsFxLQJ4dYW3SPswbzXAwH61g4rCBgEEwwonwUg8srpFv4v3QnuIeap4T6n0t0k28TKwsfwABHONAXxNDgXwJoBAwQu/n9SM1Hr4zsC3A4vxtTCErkP1h04tQkbCiQD3t9nLhfNrA37KSYU2wQweR/5wh3Q0NoN/gwz4dY0furNB4YPHakwXHwh8EkbGBkG3OEGwx8o6jkyH/YV7diuFwc6PjL4NsJ/RPAaIQfduvP9if/F9R74Jpzkwb00Qr3k6Q/DABfTPDV/Ghb+OkIKCyA7MwcMrvflJiEkOW/E0Rnf73hBWeDqla/tDwIAIK0VR/ihoezyOjH6HZ2H6EG5Eitj/v1q68cWhi8KR77QaDAFOyvPssjRqoHsrWzS2u47wRXy0EuUjc+o0DTuqvTlMKD4tTnNUi8Bz2rry64Cf9/SAfPkVUDmGx0A2xb8EevmDcXbCDBEXd47ORv5H+/yAzsLDGkqIZf9AzEyrhDj1bbyzrYSwD4HHsItROMKGcn62AHkgV701T8YPxVBFB1JUO0zM+cNseniDUjA1hn552flyw7JXCAGvDM8ARfo6hgIQwm1+t0TFiLHBtam/B8SARwWCiv4LWsiFh0jDS7aG90KWTPu5+kui4FZkDzk2eQBDxYRFUjOtJH2+Bx/BQTvQ1sLLwIYkhQj+eYB3PDRGOzxWyYrq481tgoM2wk24dHiDRP0QfniGui7wfb26QMtqZ4WN2AruacV1IwLaeD142ItMbQNOBHUqzhWXDy/+VbfvPwYNMENzufLgSoKqQnGD9O0niiiQnADpLwUx5oF6etQLtoXy6AkPjsrMdAzKw041QkGIAtXLdQHDNwH79cn3ingCdz2GPWzBbhH4eXSGYHz8TP05kMP2i0T2S3bNmeW1ufjE9oh/z7KEBo78judOPpOKTJL5BbxPcPAM8wDC0k07h5dxBnRooEMCpG8pafF48nRGtdzGyDvyXTD9CMJjDdND0Wr20U4n8tH7ejz+ij73elJwQkNBf8FSQQeDPwxCx8DNP22tK3xIcYLQtTU4gc1Q98IC8EQFBMg8SAAxM1/CPIavTUMzf/vIgz/LBLIBijzyCkRtYH7xuISKB4OmwnqOCmdUysB2gIt+10HA5L9qtVEIwQz9OOoWcn/BkicGxbr/6sbTu4HIiJuDM7RqRDf6yFkCGRbJ+eJse4pkgpu1m3nFk9op6N+fhQFln3b3H8BOfy9vLmOc2QoYZLn/SJePcN67Rvnpqfd"},"input_bias":[-0.098898,-0.10215,-0.10736,-0.24686,-0.30892,-0.34063,-0.52965,0.18039,-0.056807,-0.26819,-0.31436,-0.37233,-0.077963,-0.091698,-0.15419,-0.066818,-0.028835,-0.22689,-0.16192,-0.27276,-0.08741,-0.22133,-0.2037,-0.20469,-0.064553,0.047484,0.19006,-0.22054,-0.19316,-0.22724,-0.1428,-0.17865,-0.24251,-0.45079,-0.13638,-0.29916,-0.30992,0.12722,-0.2379,-0.37258,-0.011887,-0.25944,-0.2836,-0.40169,-0.28649,-0.1164,-0.23094,-0.16875,-0.025525,-0.13894,-0.14778,-0.1033,-0.14968,-0.092301,-0.049277,-0.051792,-0.19402,-0.15469,-0.072416,-0.033726,0.071589,0.0098164,-0.015287,-0.2384,-0.17849,-0.14125,-0.14173,0.0081962,-0.097916,-0.13646,0.032844,-0.19945,-0.027978,-0.34469,-0.29212,0.028867,-0.059279,-0.25297,-0.030876,-0.16602,0.63899,0.31929,0.45628,0.11224,0.4033,0.35022,0.16539,0.30162,0.099231,0.55413,0.36143,0.40671,0.12836,0.47957,0.42191,0.35726,0.1669,0.47924,0.52393,0.30057,0.38899,0.58266,0.50529,0.2398,0.43405,0.44954,0.40254,0.18673,0.42497,0.33212,0.42109,0.28979,0.44062,-0.14049,0.22214,0.59192,0.42979,0.25331,0.17647,0.4386,0.33741,0.0078735,0.24498,0.035613,0.36376,-0.098744,0.25772,-0.061086,0.19453,0.52348,0.37403,0.66032,0.31732,0.67359,0.31042,0.52624,0.33695,0.40135,0.55768,0.46479,0.43536,0.45953,0.52107,-0.043147,0.4067,0.19935,0.47381,0.8837,0.47007,0.42599,0.26972,0.069211,0.43013,0.47135,0.079198,0.28408,0.45315,0.36862,0.35456,0.23063,0.091402,-0.09756,-0.13807,-0.15175,-0.056731,0.083489,0.051191,-0.079061,0.038751,0.0091468,0.063975,-0.12954,-0.16161,-0.12171,-0.1372,0.0037029,0.14485,-0.051567,-0.11635,-0.21226,0.090541,-0.20027,0.03052,0.032543,-0.025864,0.18243,-0.0015148,-0.13403,0.013197,-0.025555,-0.16789,0.028314,-0.18252,0.011275,0.20098,0.089622,-0.10069,0.16528,0.16007,-0.052475,-0.16402,-0.155,-0.072321,-0.22775,0.18212,-0.013275,-0.13949,-0.32156,0.082877,0.071433,-0.10315,-0.13056,0.021967,0.013135,-0.0073083,-0.077443,-0.09962,0.11314,-0.054289,0.15118,-0.07728,-0.073887,-0.02657,-0.031182,-0.18976,-0.21358,-0.11592,-0.1779,0.013639,-0.032946,-0.19528,0.14241,-0.22396,-0.21231,-0.01123,-0.015973,0.075649,-0.01445,-0.084284,0.02374],"state_weight":{"shape":[240,80],"scale":[0.0055289,0.0070462,0.0071477,0.0056736,0.0050592,0.0077307,0.004873,0.0066488,0.0086826,0.0062703,0.0046845,0.0076958,0.0074502,0.0080834,0.0050704,0.0048528,0.0047623,0.0056844,0.0062768,0.011115,0.0067513,0.0087384,0.0062665,0.0064153,0.005733,0.0053371,0.0060648,0.0068063,0.0054393,0.0048574,0.0061827,0.0065895,0.007213,0.0063751,0.0056608,0.0050402,0.0057056,0.0048995,0.009019,0.0070338,0.0067752,0.0085288,0.004954,0.0067102,0.0041896,0.0041874,0.0057561,0.0070057,0.0059488,0.0048092,0.0053496,0.0059441,0.0058751,0.0062097,0.0046676,0.0061403,0.0068453,0.0038678,0.0071468,0.0057714,0.0075614,0.0054645,0.0068581,0.0055527,0.0056797,0.0054492,0.0066908,0.0077959,0.0077889,0.0054732,0.0063027,0.0048614,0.0051057,0.0053331,0.0063194,0.0047957,0.007304,0.0048815,0.006409,0.0051192,0.0050609,0.0053315,0.0064656,0.0055507,0.0058545,0.0036912,0.0067193,0.0048381,0.005311,0.0056786,0.0043165,0.0043461,0.0058147,0.0050174,0.0042469,0.0050031,0.0053432,0.0051307,0.0067409,0.006286,0.0084498,0.0049622,0.006358,0.0052361,0.0093071,0.0078747,0.0050425,0.0041637,0.0057827,0.0052301,0.0069744,0.0078443,0.0050235,0.0048211,0.0055233,0.0046354,0.0043992,0.0053959,0.0044169,0.0034409,0.0047679,0.0067501,0.0062349,0.0055404,0.0070328,0.0069459,0.0057328,0.0051367,0.0065995,0.0061572,0.0059697,0.0057715,0.0045121,0.0053098,0.0071994,0.0052224,0.0073376,0.0045485,0.005602,0.0057486,0.0050583,0.0057346,0.0073842,0.0054298,0.0045137,0.0042746,0.0056783,0.006034,0.0047199,0.0053251,0.0058878,0.0056686,0.0053439,0.0044367,0.0044958,0.0060639,0.0076741,0.0059599,0.0069031,0.0044695,0.0049925,0.0056203,0.0060053,0.0051411,0.0043222,0.0070754,0.0059428,0.0043998,0.0053428,0.003761,0.0044287,0.0054272,0.0054303,0.0067413,0.0044185,0.0062357,0.0046715,0.0047809,0.0053509,0.0056571,0.010121,0.0050645,0.0045874,0.003282,0.0031357,0.0056306,0.0040357,0.0041581,0.0058188,0.0048564,0.0043898,0.0036484,0.006893,0.0049407,0.0048071,0.0049117,0.0056043,0.0056003,0.0046691,0.0047466,0.0052753,0.0077957,0.0029092,0.0052424,0.0040477,0.0048152,0.005625,0.0059485,0.0044553,0.0057938,0.0072617,0.0067092,0.0075841,0.0052006,0.0039967,0.0057892,0.0044446,0.0038132,0.005782,0.0050517,0.004565,0.0043113,0.0046534,0.0053521,0.0066723,0.0055293,0.0029594,0.0042649,0.0042014,0.0026308,0.0047992,0.0048226,0.0063785,0.0038984,0.0042823,0.0052537,0.0045362,0.0063778,0.0048416,0.0055761],"int8":"D+ggq/vd/AcU0ufyQv8O2S/t0s4ezufVNbT3PEAHH1E5tjHfNz9Iz64k4BXe81kE6RSwUH9S90kRDt0U+TTMKOnmEBbwH7YdGNy8vgKw7lLs5RYbwwGBDAsn1+Te+uUJ0tjWovYkEvWt5vmaERnR+clPADf87e4eITEMGSPZ1KQhHCNZ0vTvCQv65Rv2BQUIMPPf2RfkCOYNQ6sT6RUDaYHwmP7zFB/Z/A3yBAr4CwUQzhAmCRLZ8gT91xkOBgrXGhz2wREL4v8SEAjxwA8lVuf+BgfkJtwkF/4N4Owq+AUm/MvOteoK9wLr+ODw4+nauPIA9jvD6w8L5Kj1FwkP5ODAwAEA/00wKcAU+DwPL8EICPMQJAXlNjnr8S/L3OvY5wz1dCM2OKM7BxaltS/k9A8VTX9UGhQHchaZC9juJ0hCBePnF0HrONENLNrsBwkq+cIz3xtTK1AhaUsFMu0WAT9/KzEi2/z27+8JVwix8mLqmxSuwwPdecXUvhj09PUUSwvOzd483en2ATggDDHns98S8gPj0yooUgngBB/96+Du+CwxCQXwE0N7Md/BLfENVeYIxAzc6xxC++9KCxY2Vb3L4YEtQeEF7evnwfgU9gg5IQEg4u/sDQX98vtFAQ75zygyQ8wtPAtV0LQZOn/pLS30vWjtHRggyMEu4DPj7eGx4fw5KgTKQxlUKVAYJyYZ2ELS8sI0/jUkMCtA7gyVMCAUEs7cGQf64zrQ1BXK9OrZ9e/57vnnEAbfwyIMDw/gBbc51eIZ4AoVRwPh8ASwKSgaUyvfJoEXFU8D/Acb8vP34wnKpUAZKvr/9iI+5cwhH+sFLvPdr9CvGujj+wMXBQwI4wUEDPMDvTv25jfU9N6x8f1A4/0YDsk8HfYN896/BhDuFPzu2/29JBA0BfXpxyQQf9u2+T0p8wrHKCLbIQU++PDy5ywry8wP2y0VIv7k7wYJ6Qqj4CX8DLvYK/E8CMcuH13UAP05ClAdG94IBeY4WwsYCQUCFQj3AffB6wRZ/v331AZ/7v7/+McYKDD1OA0U+uAN4/Hx7gFC7SoKz6QGKlbNygAkCdXqdhL//ENwG6RJGA3kA/Lqqh9RMZEB/eab3gtAFxfdDDlHnDHl/8TdQf1JWc0x539SRwM6R2XKxDIe8dUwvOk7G47dLuDsHt4PCzDkBeAl7hay13Qmug/JzhEA30P17/nwD/cq6RQA5mfZ8frpDBQDfw7vJOURAAAo8BAd+iQZFfHZ5Or5L0jvGgMb3fTw7yNYvQrz3tsF+P0J1QwD4wgo4BsKyA3rLyFB3/T18sz1+OruzQ4O3Q/4ISYl5AE768jyOubxyc7CWQ4v/Ng6buvqD+o0Cu3WzubazsHXA4G4sucXPxIy2hgZAiHp2iP9///15Pr95+1/9AMB3fwV1Q3n3u0ls+YjFBdMRPJbExv/3SHv9REHBwYENbdCPhXo/yAV8eTdNCIG+go7/TvksQ8rBejn5sXsC9wpBcwk5LwHklI9xifXuCjA0iD/Fg38dabtKkYHutwEsyEQCxEsCfmGHQbgFP7WjzpLEXU7gfsAGgKyPAsqNfK6FgURBQwKG838EP3u3gIPq0/GsxvtEdgMFc8HxpAZC/j6AvpsC74W6sTpHZ2Lx8gVvA+wHSPPgc3G//Xh9f30+lPHYxHrOpIfQ1rU4v0Pk74RBVngGeQvScx+1c/YQODNHd20KcAHGbsDyOsuSGaJ093UcSgA7J4oSyJXJTa5uTDq+An8U1q8DUP5Ar0iCX/+Cre6ITaC3xPm5O8U+hoP6iTu3dBS7eceyCroZzAbLZ//A/+YzfkFLBTfAE8FR7pG4n93/Py9M+DKtxwLBkTTHf22AEoaDitRLQZAhNtdQt0I7Ck75fgLYAEQ9+Mx4ynmAybU/wG2E3oH39yuJ/oo4R7k6zrE9QXlHRcPLM4BwooP+kXI+igL9i1RFvHmyw0KsDP64v8RHavh3X8ZIQHiHfUW7Uvn2/4aHRQiFjG6D+niCfouAUPyIt0VDzzmFfLa7Rzv4hAVGAvv+fQNEA8Q6NX29CMWIgjz8A2zGg33HRew6xID+PEA8wYWMALbAvIV/v/wfwYQ89zV5ub24fgIziXtEBATCvr65uzk89z8KBrh4R8XBZcI3tv0+PFmx9kQ113I5hQSHsPl59VAYQkn4X8YGAPuAkfuRA7d8v/pIibtIw6j+Ss5HvXJQdvu5DJG/xHh7uC9z+EdAvrPDuYYDhTZ3wYT6fnrRAbNHsr2I/Xs/7YlQC4RocTzAx/kGjIC9v0JGRj1C6QoEekk9QYOIB8hStzdHRT4/O4S9Ap/Ed0dCuwCKObwyyIG3/fV2xLHCP7+ABu+GSzvsgYLNxIqtaAkJhcT98McWBPSwyDzOj7MDt5FHc9AXSvpJuwSEBTr5sm7RDrzf/oNvyQLG9sEuMj7A9jTDDz9xjzlbMkLBPI59urOHPELBTjr2t4G9gTA+Q30Of4KPcQZLOnEzr306iIuFRkH7kSx/CICRMLDfyHa2SXf0BHABQfj6xMpEM/YDA+oJSnW8MsJJyniEewm8CIeEtf+BhQFSxrxAoHq2t62Ji84JBtM8BIhsfG3gujsP/8Ap8247+ssCiYgBe0FAgjoNgjj/rz/8W0WABXq0vkC/fX7BOrQAQAOHOIp9e7I/g4+IkTE8lYS9kQh95ew0IEV+xZzJ1HKHfSeE7zaB2X05i7k/tU4BC8LbSf16kUIz0cA6tc9/Bf1ADHd0wElGvwM1LXWECA1EDwpveIOlxULBh3Jthb2MCIF/T8JGqXZz/kFwDENRPc1Be9RBtoHG2Q4K/4QESoeIPP/YBAEQvYdEb2l5NYL5gzPbB4p+0b3u8/KKdwd5uUsgfnyDRgeJQgd1+8PL/jLGBzc8uL75dncMhoS/EQZCn9P2NT38gmy3Qj44usH1ATvB9onCBEF9+773NzDPgXGEsP6KuRp4DTqEA3rG1jwqNUD9iUN1qPqCuQi3jPv638v4+XpEyL1KPAf4i0s1NgWR/agtyApGtTD3gLY8rw5GUQO5wPv+Oe0+RDZv1J1F9KSjqf9+Q24HQ7TCuzuzgqc7hK3Jr3+/aoKv+aONjD5UjYHA8ONBQyr/h0hIhQT6Ln1ItGTRc23RfAzyA/qXwSWQAfj2iD5RNsH+xfe7cO5y/IPyrcS59DuE/IygeLbwcXKFt9Ex/3ZMATWBgnNFP3+IiUPD/lM6wU75/Uy3yAL1wQXN/76DNWBK9ElyOz5sh0DHasBJRTwFz/n7s/i+yLLDvUTDw4JHPYL3t0h6z3AnxXcIEFAAigCI/zcRaA1Es82FrsJ+SkyFWwR2trZ9CLpNSxF6PRO3oH0CwlH+2nVDuTlpQz82DIbBM0LF+Xh/vAX2CkrKDwo4wXn0RMSFgnhH/X9DejWCv0k9VwW/xEJH+P9+/4d0wjaEjFM3DPxF+4+DeQQ7sccAg3SK+D9oxUYDwcH0B313evyOacB8B9/BfXhGfkB2OA/F/Lk0Msb3/UmJgks+8nR7WEd3BvNoCnCywv2TeD4zyon2B3NKvZEtrYQI27vBcLFIsA4MQLoN64NLwj54CAhGwQuM/SBRuEfAA5AFOtiXA5i/BUBWObT9E0E/yIoNvYmSkDVJaznCgk8DLzyvwjgo9valB/bMyyB+R77acoz8dO66EG+9Dod8PkDDm3X7BIO8khF1qYW2hfjP3cqNC7+Hv/ThR0sLPnjIQ4mBFonQav5MDMxEVEaMrANMRUe+P1B2Sle6Ab9YSp/QFC6GfU+1b/YKSz13BMuPzE6/VMdX7nZ3q9rbgtaytXp6SUBt9ohRMYaINhI7LUHGvYmAuDnvBQfNx7q9CnzD5fMG+0fGNnk+ygT48SvBdUDcM7rAxlFsTKsYTbY3yXxAfa6W2DFuO/TM0wBAMceJD6B+kIVVwPjUD79D+BFLQVRxRjX6wr3qewsGhcWDhTMcBP1UqcuEbJ2rCF8vqMlGxHzRCAGbQslEPsn5yQGOkQb48fW7e1FA5gSJxQnDIEF7PgB5Vnu4r6sKaSxxODc3gb/JN7i/9gQBwwp29MsxQgC98Xp+wsAIbB/1/AcFfwIOzj27t+96wfD5t/cMA0T+gYM9/bg2jEItg4R9O79u+8O6g8U9OcaMuDdPer5u+4QLiMJFQkdMhbhAn8v7NoWEQoPATLmAgkxEuXWCRkYOaXFwQTsORAWCNvx/eCwwcoR9Qjfz+wOBvMOONsGCtoAD/HfAs0jKP8k+ibRDQ/wPvbQCdfQ6gP1HSgCu/meBAM7y+USCt8mBSbz7ycY8w/51wHGEt7J5gEfKfcZ+QJT4iX1+vfW3IH2FP1U8/EM1ika9dTEAgoND+0nQkIX7AL++YQS6xIVO7Qy+yTr5twSxgfl+VDlUCX54gV/Kje+2wft/Rrz3fCy7SLg6T8QAOoVBCkDwfUx4uYLDA02I+nkWvTotssfJvr1JfNWCxsV7Rr1H/MJ/CD80/vrv+3C6zTZ/yUYEusM1BEJ3wy15whA5mZMBRLjB0u+Ltxs3vr29ePqJgZiDgNLGL41sybEEfLc2cZ8fxAUVDL06spPJOgRBPbNIBEoBxzW/wQcyg3nFwYPtekxBQAM1rxP/xw7K/jf4RrpAPsE+B4e0x4CCOQa5P4X+pbx6tz69xg8DSwrJWABygMAPyj36yP5v9UigeRBUyLf/7LoEuApDw9mCPEQ42wtzC/wP877zBDASetDREZ/XbkC40bZ+QfF3tUACR7qIPoGdgXM7wKmSeIs7iAp69nq1kLuY9VL9gI7HANUMcXT4Rn/4MbOgdQUHCEWOhk9O0bL+M7MCiowMQRZBgfXG3RPBd0u9R8qE2IcVQcIk+L4KN3IaRbd/NAQvvMUI8LM0K/lCNhk/UrW+STv3BvJ5Io64n+pROq3Q9e2s8bDG1RB2/BD/kP4GfviFP/o6BrNGf3hM8HqCBDdJAP8K/b2ne0yFjVX/vsDJEHQCMhyrOUL4hgo7wUcwuf7syZO8hq874HCLyPqTg4lKThLLv4Vgf/f5+37GfbS+eGk8+o2SRcRM+gQgwGo+jP7D93Awi0l9QYwCeP1VgfZ9RdHtPTZ7yMDzjHpUVjXG2dZSRs7OCQ7JwrG6gLO+/kM+vn7K/j3CHXmF8Tp7vfX0/TvzCIjJEYntRbt9zzp1gwd1wY3MMQT/f5Lrt7xGQ0O6vC29uzIBe4WFeIDARDM1Pv3Bgz30rCBPDcY+f+z2ewKE0y98HI7MuXY9RdP1PUtrlQQ6u/Uf0z/zjD2DtYIL/fpHufRAAAkyd3g2do3Nly69RA4S8vUkuv3DisP7QPBINvSM7bJQf78V50FHq7MF+IBtbwqPdzjGwjdC/okGe+n6jH39TSfB41EJfX//6AqxDLOEkMNxScaDoG7keb/1i49Ge0B/u757cH3IfM7MPQTDAvfxiU9ljMY3PBq2K5FNfU3qyclwfZJ79ODutGW/AfCeRUU50Y2rhPz4BkSJJgzv5OtdQdFLXkb2u8SK7QX3gzvHVz8u+M/EcmBUVJCk9yisQHEFCgdWx3wbKDZHQc2HbjjVAQPAP12Fgq8nwzPU9z/5eUdHv8rGgocAzJrPA/l8icU4mjm3OD/KRD1DOu+If6o3yHuJtbnD9x/K9ICFAve1R3PGCQ2JhsV3wT6G+/ltNIU7tfP7OkY4NjI+QUl/+wEEhB/Ld7MEOYJyL3hPN/q+hAKBDEXEwX2EhLUCqsEQfwd5++3ECPYqfQcEdjC29fz79wq3yADJP7gu/Eb9d3CAA+E6KgVQ9/YGTrvBG/6Of6BSR36TD0K2ks79ZfiJfY6AyPYHFrJ3TLNKP7u3Ev8Bv1jMz7hEbhnJRzYCxXF3ln4MgKc9DsEDjRXY08OEBYG+sEkS6j40RYXBkkYFPXHEv3Y4wgiw7QT7YH5+CBM5DfPIAEU4egH8+713Pph+Ojy+R009yUHX/oHLezq3SUIGfP2EAMS3Abi+SwwGge35iD/EgkD+NX1BxsA2ObbFOxIB9RNFQ726wYF6czcLPsZ2fIeuBMMFwwNI98S7BHdEiXvIf0dTyAh3/r7HNaBAxHl9PgxHsP5GhUFDnUX/pWBGxH/UabET7Aw2ITkvxXp0jAoMxcJ/78UvPz6Hmwj9x702qouDex5Mx9A1rURSsmgBdZZKBXIOzbAPP6o/rplIAwwCLTCtBAR9BlOaTL1/tb08dFINMwdgShTBkkllvX9KzrO6PDr5LLtz8MLBwz57/71l+Ic6zzu7uQpJhNC2IUIk+0nKNgKHiIa8ws88SQvEg86AM0eDk3rDMzsGdoOf8rwCMdRK7It7WIGtxbARxL9TA05GqDp1/nw4cK+ExKwKyhNFvMz/eb33xbr+fpFODBjx9ns9Q7l7OSaKL/ex+A2EgUFPOLp7Sfd+vjSEPTcy/k1Dw0m4gL72sfECaHcWCwW7ikb5BL7uiLjIwcB2evAODQv7h4hCbCnCB4RAAfr6RnZ969/JwDU/UTs8rYe3Rfj6ziOAf/wBPE35fwKf7QE7vrg/erK+NAKASMDsvUbX+0EDSn1MgwJLriY+yql6cjzDOQP38nB3QIhzQIE/+pRLuK/7QsyuAoBASC21/UEOtPFCNNTCl3e4Rv2+APvARYBJwnw3i4dqTcP/+S9AhsYGqfJ8vsILBt/OB34SOQhzuriDhnp4NHIhxUFPUBuNTZFHdeTK/InDzTyJ6jSwPfX4M77JObm7cogQBFmHPbqDhTUJwIxwgVE9uX3BZf+AfL/wwsjF/s7tvrC+rx/MQjJ0DTqQNfbRAkRXRYR3w/fMu7M8l5TL/gJ/yULFJPRHBSeum9r4SssFuCBAwMaGf3bDsokEBWOIyv1xyvm0ATgBbsnwezP+Qz6AMELrNUV0toMETwjxdj1/tQqHP8Ux+5DvYTUOZMc0nLF4lAcQRIVLaqZOS8fPgTiKb7+KBaBxAYOGxICB93gQP/7zywY+fcSEsJkLgMP+8UFAwM1Y9QL6gkOEy3O/xDg2+cFSfzxwzD5H+cEQyMTE8QF6uyRERq+kv809erzOiYsXRQw7wbyIAgHIP/s1gAMK/Ve8NgI7BcyEEQx9fTp9fvb+Own4v4V+/zlJv0kLCdkBO0j7d4AFiztFtYlR/3q2uUVGIH4GAsD5xX/Exzy5uq5xwc7/Sb79gKR5DvwSsYJEvT7Gf76DAwrRyojjBMbfyfl/QwE9goTGesC/OMcFEITy/3PLVIlX+bYq+0M5Pn6Igr5JbW7/AXv4w76NN0I/tUQMQe69t0VvjUHyfHhyc2B3PNONMUVQuYaIhH/y8+71CfaFOwVCPrpAyPqAArw5yZKyTMHwAHvBN/EEgcoFe7aHQLw7tYOA8MoSN8VCTbyOvIW/EwEHT/sU12o8qrADr38rMkl5H8pHStIKA389AHYQSsf/AQIHsHDIA4GvfsOJ/UDAfrz+gHcIdr2UhIH9Rcr88P54z7R7BHoIAUuPCXd9/svsybFPfsRxw3yGQYt2yTb8uVGEK5W9A27C1kLEzt/JPjr1jRuCxkK8+vD4iMaF9rosfHPx+XeGg3UFu7w5PwGQS8M9gceAd0XNqwQMoXf42YY/LkuOwYbBVgL99SqIzRRghjoDFQaJQDvHq74KkgV6fDQf0WpVDnX9CgP2QjE7jHOsg0JPOnC4gjf3DYPzfFf+cntA7UA2jU/GS+DfzYW5Oc0/ZgJISMJ98QCTmK1QwkWRPTpwQWa9Rj4K8HU5cYc9yXX8wThCaYA6ubhi3DpKvLzIAQaEQUd+jn70AwTGMnuMbAExiPikdMVDxPsKP4OPMJBEt4WFtvzDkMwUlb/syftHroFDgj5LMQk2L36wv8ECKDX/X8dg+M18zDhDvQu39JEQNHU3/UaLgvpLlcpGihTBfS8yROyOWPxLvD0CQ7u4BYuIOgcAU7x3u/6Hw8o2wYV1DEJBc7TN/7qfywA99blARcKWyMBCvAnVswV3t10RMgd4NHxsfEL/ns4EfsTyP/m/tPpLPZXLBTisLDX+iBR1AsuAfoP2gzrGxL3OstUfwnS/C8pwyAtvWcYy7gKFg+xGUP0FdLBLQksQbn7/homNvry4aQk49UMJTIGGxiM1N4A2OFt9QcCtQfU9+Tw9+P26wQP9vQlFTMUB+8jFuARuPMP37g46QcY6Cj8+rMu/xfyEfLvD+bvHCLAPtcIGd/6JH8wBRbnDNQlFvwDzfT2+Q8yEAPtDgrkIbbE4vT2+TIKBR1DIRoyuIzCgSEY8zDP12AdIR4tbhDJcyr2CuQQ4SDo2Nl3CJxEOeDI+e9hTJH/lJKxp+Ax8pU/HutH1f/c4h7/bDFREQVG4f7WwA3xDfzhfxL0Hfs1Ov/+8MsW3u8AuBP4DOb5JO0MSykDIksv/N/78QQEKRvVCRysIOzz4gU8GJ82HCv2AM3j3ZvwGrMNM+1Jtdr5HzULBBQA/iIh3dQH8+oiEAFGxfLw2y7VCRqBARNIqv3U8vMs9EEfNjnsHfsm2hPc0ignDe5IEmEILQz41DXtSxTivCu/CuHGHPMFE0vZ0vkC/j2B+SbH9fruANz1WhLF5ubI3Njr+/lCqzok3KDqJLj2X03FFO/XLwsAFwfP3szt5Qgl4BDpHxQs78nnEO2lCvM04ZBbo5b5ztTFKQgTEBPxM/3GMf2jOAnlGujsNA/nwULZ3FgO+D/8/DQPKCMcBPNPHRT9sBsEvMNM4CYoMyAHEiERgZsK7zEpBM833drZRf0R5fwXOsrzEMkACfXupdoQOtdNBfQawV4BAQLj4SEIUiUJOBP34vQfga3MCh0Y8DgyNeEbL+QAKxn3qs/bF/jLBiL9xhD04y5rMO/j+i/ox9YxLfzgy+/27+YO+0y6+u0JtvDEj8flL/b1DS0ytefa6Bn5Agu/1t377zCuJ+vG6jFBxvw0CVYvpdURAvYe3r/85CVOFLW7Dif7CeZULP7gse7r3sP/Hx4B3RcLgeo65sHbGCsnIdkxAT70gQ724w8G4PntHC0JMykAhQEc9igKFhLEsvAVDMRUCowY7t/nOakrB6ftAQzW9PTgA/EHpgYL+EwtsuLluhQcWPLk9tnZ8+PiCrTZ6AZBvwoKJg6/Gcz44ibw8sO7+ALDgf8EMmzHMt3qKcEWT7baKzDxyi6rzMDyHckFDcO9B+QrOkch48ez9DfoKOur5L0D//Ykv9UA6+A6KrwoGFMIBvoW1uzs5ADtCuYS5AYMFlD1w9HazOXP4/4z5RAB4uHn+hzHx+I6CiLurwP3mzLmCfMiHRDfJlr2MCPhNwq0f8EWJuoyNRTfZb3g4f4itQIVqRXTHBCFDj8g+eS4tgP06BEixCwX+u8y2B7XEvhILdDaFNqWIAMx+Y4GS0cJEUVM4h6jstfpD5yy0Jn3ESJBpBJ/E70MyurwVt0G6+rbM+qH/+/vKM7jzVvk5OBNOv4QKSg7RfXU+tEnEAvE69Tb7dD0HvUBGfr2u03yFgod1Pf+3hgg2v3jAQXYFdP5gcsALhbzwwwMzdniC9O7Kn8eyxnn1t36FuLw/vwkItAc3a4zIR0670UIy67v6yLP+r4VPPMF5DH7weAr++YoGP25/ef+a0HV6wvfxvTd6rlBe/kB7cEArT4hCAUXtxYpCOX4N/3x5v0MDj3U1x1/NFARw7n6Sfy71NDA2sSkBTrnzvkl2t7KrMbo5gi/J+DtFg2z7x/hNfbWeRRLJtcVzb+pD+rOFClHpufGPMix8TTkpdkg9tMzGY/UAg0eFt3mQSkT/F/lN3uJ9gyv4/7G8yTyTfg3Nr5A6rjXJWYAfyX/s2MZMskJagPxuMb20DvqJhUB1fHFIdT/BhIDLCUGwyAi/hcSEAD1+zTe2/glDjL4BNsD+y8O4CoYALz0DSjPLAXr/Mkj5Ef29DPeGP4apvECyA/e+/n07hhSJQoxD+ME+SgzGu+Bi73bAioLpsR/uPYm506lDyi5AQ/9Nv24+BnRqwkzx/pdMCTM1R64NMfm3f3kV+qkEBPT27A98Fj6DIIUuqADFhDN1TWurp7nywZds+b/r9gFvTHfl8zX3uwbCg0vHGERI7W3zgFAFOUgHCH/GgLE5/1W2PQi9d3d/x343xwToPcEIKwpGgKXgQwqBxLlROhgBtcUs1ndG97YHLSpqgVIQSzu2ObPwznVJvz+QSX+5eYO8vPs9fb6LT81/NnXR74aNPkn+c/gBDT6h9Ic/PoneOXm6tTh9RxaRhbRJwvH6vsZ8vOX8OQIGET2gVf8DaTx5vUJEzzu8yUlEj0bghnxXe4kMd3nKlK7+xEgFgg30Az0l+Tl/+AvNf8F5RF/GsxDL/TZ3RT2PtLB/AYYHwfvryJs0/jPC/q+rmrmKlo5ze5P4O1//OUD2ROrD/0x86xWAUEQu9bh+cIWSMzvpwhZIdQRBwH10x0WBerQ1Rbx39wV5w4YlR3xSfPv3SfPAej2Fq8sHjnZAiL7oNP7NfNAQkTD/gIv3Zyx/vMnFfIP2PfR3hXZgQ4F3v7v0DQ9/g/uBib+JxLrKgr/rZDoH+geIQ/sCPnitBv2/FXrQ+Go1iQtjAgF9doy+QgJ3SWxF+nrM/IIWPD+3vYFFS3SFNX78fIBJybG3TAYBBE1LAQfyTcMWmTfDfx/9SEUBiHsGBgDGv/k4RTl6QVIJMIFBC3uQfDK/R3i6Ubz79vo7+bE+e4B8P0u3QAW3jLOBQkKB+sfDCYHDcn3GgjEICAS6BKuQwwSG0TBAhMQ2jgF4Pgz+dM0D0baxRgwCxwlw1IU9vYUG+3f4eDQ693wCuPe/38m2AOV3eOpC2kEFfrBGwTfp/7KAfrWT7hELhY9BuyYGiRQ/Ak9Cg8jEAH7hvDpyhz8p/LXG+Effx8pDuba/P0sE7Mx6eodhsOU/OEWFiw5HlLYNOzxRQMOAPkg7Ocy3//pGhDjMt3zCxUv8Ucit+478Bj8BC0P4RIlCDsY+coUL7bgKv018uodHRAhLt07LQHnEByB2Qzj49D+1gIHAuE2QdnJO+cj3snw2y21kS5KDEW04lYV4C/u/VEI77Abq8UMJPEiG/k1NOok+QP+UPFKa+q30Zjl0BAasBNUNqnrga8w6sxMXzHH3lcs+8vfhhWu5v313PYF/Qzw9g79Hw38CSIc8PLmOjUF1Pm+5es2C+4EIiLoz/gXCPHsCfEY1PkO6/of3vX29ujg/fYV/L6B7BTqAygy9+4CKQ8LCfLw8swTLN7NB/7zJwH66R4R3EQMKT1OG9kCDg26G4Ha+SMfLQUGHv735PX+5wjz+rLx5vbNER708ub+3RD07A78xrgcFPsJ5C392fvN3PPzDPUiDv4W6+AkCP4dyy4ANh7CJeHpJwoQ2fTzGA38xtu2/Rv4DuAW6wmzBQHRDi680jsA0KYO4i0MtxT2F+keGVQQ66T79f7ZutbXzIERFxv+lF0Q5A3iCw/4Mhf3fxBDQQMVSrs+BCDhwSrUMfsD5ndFHtTD9JhbEBsb//YhPu6wAUEVBYsX1VEB+LYzxtb5KNJAIwX8xAIGWwJeytvPDc8PLRMefwvAyR8TyZr+Bu3U8DKxNzLn/ereE+/d1Bb8zrre0WjuqzYLOh/XuKjNvPb1E/wSVf0b6s9HM/00ZsoI+t4aKg3J9fGX1uYRJORU+uLU8Z1k77XD4MRl/MUZ9QhFAmL7XFk68BPA+g3ZycldKsQXwO8eJQoUVEuw8sTZBvsVVPgBfwj17QzjFCQ83Qzd2iAOuPA26T7x0DM24MTeswnBKxDpEhpYJgMEEdYwFqccFisNIPPb9Qn6EPv7CRvyEMcT+OrVRSEh9vQNAPnoFw/0FlLj7tqySB/j7SXuNSDVGe0PAcmcx87r1QcbTikZQxCBDvIJFUEO5tj/CxPTAxT8CBgK4Ogax+/fCNLM/gzIf9AIzh/o+vIF79Pk4xwnECPzGe/1At8n8S4WNd8L8NzSLfrrTfwEEykx+tkGDtXi/e3k/9L0w8pNDH8Y0MlGEpwD4wz/dAjUBN4PQugwLA1yOOQkHf8L6eY75grUhQcZIewcWwiZ7lQHGygOrFP6KxQB7ffdE87JyMPXlYUeSEPdnNJB2MLbH/gg+fwfK/LNDuT0xPwWPhBEF+ddLwjg1o3sAMsDu78cBxIRWvXsHicnMODQFelF6vXVJL0TPv88Nc7hf/nL8ADtNQO8903dxBLorvW2KJzW9Ad1QroJKML34VYOHj709wH69PDxublGCP1HA0Ee1vXeTjP6ABMA9cf16fsx2g0CGvvFwUQSHGXmLlvs+f8Z4YHAx1268u0uBPwC2eo03Bunq3/d03PU6+Hy+pw+C04X4Aeu8JWqwAWa/xKJ3vfoOO35JM/oEf0o+eHv8iZHy9dV80NGFfu2pc2q9d0x2Ar87QtA6ODSvDPYGPK/zO+n7pumzTUeLRQH4Enu6Pzh/+EN+AQSBkI2CgXK5X/cLuH/dckA2bgrLBngSkc/MzPdF+HJ+jP7DfExwPcg6g376Pr/42vv9CXnRvr8BtwOP+0Yxdkt4yog3gcT+hUUGUWPKj4BCD8iHAw9Agz+4RYKALr/SusG4MQVRdj+EixR74HrN0TwEx4kMwwJ8DTK6x8F38mvr1zPJAJ7McT33ijaTitU3cpzFCMt8yX53YLATNMt1vMT5uDhLfwQLzOPu+5FwTgl0aj2D93FUgN18jreAT9N3yv3NrENKH+THLPiYpDvPdkU3ucaDPIKCq3RCc8GzJsBN+z0EIP1QjkeG+rP2uQ97vgS6RfeDrwumRtEFYQIteDd4vf+JDTR4JsO1FYF//DJGR60Fn9scB8ghZr+Njg0Lv+RXfQeaB0x4rvxv/KV/8klzYJ1B2PAHuH17gPw78HpsO2sa/82HzIu2+Hp90W/8/S+9f0CP38UEQ340eYpGsQc7ageuZazGP/+Aoqgv7glMj0KCs/6sO0R5PT3EMQK5H8G6wDa7xX6UA4mGT8R8QcXNzLS5iXgHCgMFP3aCQrj9roVMvcN4wL7zRsIyCbjygUA5BMKLOwJDf0L5uj/y/YhIBXHF+EIFewv7DAD6Ou2Yg8EIRQL5yMb8kdlsAG37cn5GTfxEh0vIRM2GxMFqu4C/+X9BUjstEvWRzWhHwUe4C/6/DAm3uhXgTwG1g+o4zbsFjw7UgwR/unuDggTK8vX3eYUbjq49KnY6xMaHg78LA3qy83ZKzheIlbKwAIn9s3n2+b++iMPE7HH2hv0CiYJI+Xu9+/R8RfvOgLcEMZeJoEPIQ3TpAwp5d3X8ZLbpHQwsS/i+Q0C/uY6GhUV8AoGw+DpIdfW2PPk8vfCUJ/z8UPkAt5/KtHmNBZb0736/P35+hrLsBbi1OA04QT+TuoKPAD++vnIIQ/8NSrT8+PnHQggCQ3A+MrnLvow2S0A8wAzMh9TNt4DBPndKc/kzAjnPU8W+y7+0iYYfxsJ/3sfCM4OLwjgBRgj08va3gL5vodLytIQKjr5FtkEZMvbNgw8EQAZBOIa5RXc9dqp8SDVzAH9UkTXLXgZ0yVBAkwY9fs0E8nuS1ECgfn9KhPb4w4SJgUl6vDyBuiL3+Pr4Aq54RIdtS0H9s0//Jdf2xp4IlQAASUB5rRt7SDZbuULMOUKEx/d8UX1PceB2fv2HBUcD/nZ4jQk2Oo3ueew7UgWLBkiBAULFLnnDQU2Jbv9myEB7gPG/mM3uhgDEEMCG9bYDwNBHPnj5P8c4fb9+x8VOdvp8dIs5BX8x1iBKMLisuzu8/QaJQvd4C8NSliP9UABz/QyLgbrGyZW6A3+6vnwu/ciAgnWGTba4rcU+fUCCt8eGA3fz/DnAUsLQsYdCPHd9+MHgSBEBfksOzXx7yEiCcIg9NPvvq+lIjQc1+8tFPnw9vzn9xkZFufw3SKj6fHV3DIM2UPkJN/jDhEGByK88WER/Qfg6e8cPdUGIQjtufcH3szb9AEU/Sb38eE+BTbdJoHW/dIA5C7wOUYcBgthCO52NQezMRTjDgoeMvoa9g0qAhIPM+sD8vnp7vsL+xXr8AUNG/w5KhgiKOnOBcgg5xyB0fwwF0PHD/5C3gkKKeP1+dzAFdPh0w5WCFzn6fDTAgvvDt2i9zf14xchPfbbAv/jrBy4G9Nv4QHi7hkCi/lXC67qFTIuymTFKhDx6NDlCerkDf7H/M4UXP4pARNd5OTowfDAHigvrvEo8MMYSS41f9ZXxNQPRf7jGSSqFBb/y8hQ0BISx7U5MALzMQZl6OgMN7sEzbotQXAaydwUHQvJFhECLtgU+8H8J1D4EvfOz8ru2zEs/hNBTDERnsA2Jvku0FQgBEdDqxUPttEiEfC5CEbgEP/+gSIM/frvFyT1WRBC7d34JRkAAP3q6fjfEPH17c/78y0V8hMx5AsYJwIhq+zwE/0B7N7++h0oG/nfyRLp4dwEE/fPgeQPBgIb+NHi3uQW7gIV7jDlCBDE0NM6fxwG8+rKBe8nBTT3z+87L+XNHCIa1fP8HAX/ySrQ6sbS1Ob67fDz+BbbAgsH2ZX1EPbhzw1Czs76y+zj4tj78iq7SOeq4/rb3/fryuMGCyT31uMwCv6S8vsRJ+rP5xDHCwwHJwrmAQ07f/Tl/z0D/lv//UsYLA0JDxcjAf7LBzsQ9xkSDtAr05gAEzUI6f7m2Zsl7AQcIivRJrYWu+qRDNXxKCZdVkRHDwTeqOjvG/hL7z5V0Gi88idhH+E0Kp2/28ERMRYz+R07Ovq+L/EDD1je1xiB1FzujcYORgy2BhjkxvjfbNsjs8/rGRct5+03wa99EFn1uHekCfYzHesREvLkxtlKFCMf8uUT4yES8y36HQvlLTE8wNTJpvwp3AEG3Zn7gY6oIf7U90uuv/IR6CLW1NHOzfXfF7QX+yQXpTrFLC3YFoE8eDTCJAsvDh3E5rntouYJc+0KRN7HLe3+3P671uI0ROscRt5hz9A89CT6mCquldQYLv5AFAHlwDH12Vm+5rmo1SLh+UzeRFfcPBYjIuj3yeQ0EyoIFRY0/iwh0JH4M03wCzob2qgH3C4UTxDCJe7qFPqNcueBLTX75ubPJcXP09ZKDP/1zrfUuPvh6s7gEyuzqOMPDu4YH/416vU7Huv/By2iRfgqFBrFSLPI8j0pNS5n6AzdCSsJ9jwm/h0MNlAaohHw8ggXEB0R/SkVmIGRFBrf4Bnev9XsCyHN0N4D3vwo3Qf51iIh/R7p+UXrMdENGPjzKxYx9rJCEfiuDDzqCCMbIw7qFxICDNjdwv3gAgHp0PeB9UX1Dxvr2efoA0j+A/LPHuDC2fgQxkD5OAMNB/sY4gb+C8Uc70pNDRjmDBfT8AUiCA4QNuQoHeQDzfDjrzf+H8zU1QPV8vUQzMXb2ho+2frFvwsQhtPgNQAOgUciC8uI/tcK/rvuBB8aMRwvIPX2DpIbNeE81i/QM/oEAhvPGfElzUn2CA4V8xkV102cDR0Z/2Es+xqB8sbczjgG1cUn8jUXCP9AXM4U8PEgMQDB5PEZvfQkKDfTyeoCoxDpBetN9BfU2zcc9RBNDf0/EPAn4BXyJwDxLyDQwu3mldIC70Pj+cQBCnIIF+HUpJ9YPw1MmM0WCsf2znlQONZmYoEY/gzy1xTazvES7FU8uXEH/bn94kHSIzoL8wwE60subL21YvUM2BRh5wPnySvIgcH/97Uo6rUnH+a2ICQD5v47JfrgCCcP/v75CwqUyBf3AyvNBxf1B/+z+r3UIuX6AdXhKBROj89p6xpX5RCwRTQhBqz+HSfwHr+/gQMWA0FC/CXj/ezAJgIDyOv0E7uODTf7Cvb8FeNMRp4Q2674HQD46j7aw7gQ+tkdFcnWzNZSydzULoEWz/32NMZL9q0t2iLx3PDbS/baDDQH5/D5Gu3NPjHGEtrl8gq67g/arABGHzIjxhcJJdcpECoaMPUa9UEr1V/h8usGGcUDvtY4O0oL5+l/n+sC3wPGlDHpzM0e6uk2CL7y4fVWE+3zCC7Eq/vxHN4XPNkoJME3ERscHyD68NP/OeUQJALF8yo49iDX4yG8KxIOJh8S+e2/KR4kNsMMf0Mz/NEr9gpCGPXlKEfaQf/MaPi+VcDd9/BFGf8kHwOo8UE1yDc3uxI3EwmwAvcKFv3eCkTY7iXusfIGAiEA707lBRoD0cq73Tc43bzRPDPV2QAQCvAK/dRK3D8ZSynlJBEPL70CrOIWEfPt0BL1/AoyBBre/4FEIObBLSHD8VVI5wI35uEDRNeZDikbBgbG6+0ANg4ONsjpLCvf+e8CAfEZuTLiHNKnMzYN+rz4CvgvOMoTX7ql4/296xMNQg8a6cIsCLUb79RBBT9N4vsKGRjn8+fVfy9OIeDPuVOM0P3TCgIgO1O0BQvg3dUv9gstIzAyo/LwFzcLo6oVLUcnPzIMI3/l9u8d/fcI+LWV9cYkIRxJ+jSvx9Yj7dsUShb7FbGVMu2nT+MN6Ej4BzQR0S4pDRzIS3ER/14iPs7nKOTSJu8i6vExQbb82QIfHwTQ7gLR/H/sY2wqC8OZ2dUaIRz1CzryEgPbISryspte9jHpD/H0JeML+0ciStM0990MhCss+tcj9vwx/TIuC/PlH2DgQjD8Bc8UIssU2+8Oz+Im1QtL4P0dIOoj/gMezvvdPrrzDf8BPxHSKQvE2zUYUQesBj4L6vT8BQH7x945Jezu7NH2hZYuAD7nCH/FLuHkPfMhGuYa3+8PPSz+4jPi6f448e3i9fr34dQibhboCC74+xYX1vK5wwMWPU0e+x7MB9AW8xHLCpvnBZz9F/7VGCrn/McN7MP6A4Htxgvw8MsWKhDitv0H4BvY+9c6PBwS6kIZD+/I8eb+Gfe0+B7t9dI52CLfDIHEIqj5FRU+3EPjuMNJ6exQJQfM+hXJCBEEC9kVAxNGmrpJ9BrcBgoLBTn9CO34+aHEOxsnBjJJDNZ/GfnT5wQHAQTu0EsN/NvTHAPtNww4+fnz3wcRQRvn0vvkOvw6JTQ2Dw76JvYE5+wK7s340jHb7P3+FfdNwR3OByM4CfFKATW7FdbC1TFS2dQXPAOUJRbtExDmoPUof8vjyRb4DvTJthsoF66Z9TjmPaSbQ67v7A4f1B+/93BL7zf6XwvfBjVdvhvqeBe/KgGrARn019A1GcDCyx3uIy0QxTrOFiHLwAMoBzYM6b0wHCwMKC34Adre2hUZ5AbuA/wNquXm9QIwDhkgf0P54+A6qA1L5fvl+zn9BgXX/eD8DuHZBdUP9vKBHWIeK+QA3vjUG/LqI/vu/+b85AIq6fRM/FQeGREy/f9K+Q0i8ebI1Bg6/+DmRDMl5fUR1A3fyyEoQgD/WBX40PjT7N5AgfPUP1gINR8WxOEM8RPGAA+cAEoAKvHfJBoj1//6JuUL6+38KBPm4hPyHx+++AUqHL7DC8kuBxL74fT1AgHa8ewE4v+/5hzq7xQd/REBDg7pO8nEfwLy/D78GQXA9/PbEOnm7urNUQ0wCwa6Ag/kERSr8fH08dYt47UIOCLr5UMT6AyzE/c71Ofs5fLkw/3rHEHuK/jaVOUFCyExPhkY9OgS2Fw9M9ACAtof67AnGzPxRdoBFSrWgVP0Cy7EFTTQ+lrm01gf180u0Ov54zAN5v3e0wrUIQhT3xX19P0EFQwTFSVV4uhU7jEpdAsxBAfG9PjgDBTTEw8j3PgcHxkXw/D7+yoIFPbkf/n64/8cBOwyCgXYDOkAFxgd9TcJCSsX0dm6yBkYtxQbDCXO7LfhJPr9ATME7xL5SNH9BPAaDgcZJfsRBc4eBarrPcko+NsbTQq/yRfdLesB/QUhGZs+5832Jwbo/hHM0X/24BUS3fb/S/Hm+fDfFiER3vkQ/SYg3P35+fNAGu7yl98CEE3xLxT64yJQ6/ccENw689DjFgPaJszhlgNMyzQIANYOaB/xH+UjBQm0pEn7KE7Zu7nDBRPmeOPgBVHrstvpzi/65eJ/PwFGDgADi69L01FzNT0CMw0Z6Cg4VfH2OmHcuiHVLuIF1YET7SYiFQIA2OLmHzzc+w7FyRIG6d7x67hTEd/M2P3F/lLjFObj+ALa894jz84WJScX2QA4wcUs/ObC+Q8AMxoG1BgC8wZV5uMAwtqB2q8MzBIn7hqK9fbcHdAg96zc0yzt5+sWIO4TASkI/u4Q5jJWrov3yRDr+QjeCz/b/+AW1x4FVfkD8bUJ6v8i0O3u9+1VFyH8Awg1C0L29xkSMAgFGPML/TfyOzcb8WrjgUbyzikpVe64SebABv3ZqlN5sCwBlrfwFx7t7RsZIAjK9UddMx7XHAa+LyMV4y8CDLnrys7n9AgXDPzvMBbu++2oKzAMIgHjLSr5pdVP+SF/5g7YA+n+GBPJ7Uv2Au0c7eAPpikoChD31svHD7z0AhsG7RHD6hzpEb6tIQPgEi0/CA3O3ObV7hn6owX6FgYS3BcQCNn32fzH37j0CxDz+xMULRr04uoCMtkQH9rk/vwVATYj8Ac9CH8eAEnlDu4uQe3yqho8LPVOHqYuvgT+M+K27Bjk++rxEMT0XCkv/7oC5AVa6Bvg8BgnCvHmMO81VfPf7+3t9BMmEfg48RMYRfHZBoEZR/g98OPv8AHZ1Bwo+M4NycMG6PMBGgIJ4A3rNv8Wx/unERz07sr5KwsBvhsv7AEDCgcd6P/lNyoZf/bF1u1JMxUn8D7c9jcbOSZwvtPE4+VItrQPF00QDQXuUvDFFZM8Mxv1JRa4yMES5urVI/IXCFHj/CAPx+LXHATP6PQACzdD7y8T6gHTqO7WA0NeJdMVGOD26BIZ/QoR1eoiDOUhWBwP7Qf+/b/t2AfR5/0aVwoe0h8YFH+8Fb7zyuAiAxQUIBAZSPsI6OoNQDEG6S+vQLPEBhX3E8bmjiz55RkWygBmftANJfETDC8A0QTngewe+pPi6f/V4/4JHMSNDhUkDjq2Pvy3PfnYpBxZ4hcJ4J785vkWB/DMJjxX01C/G14ZxaXp9QHzAwgTN9H790kDf1Nm0P39/RWxKlYX6SrLEhDt2SHuIb/c/yLlObn5G8MoJ9gXowQVoxb6z3i9JOQj+/9VCtokdOr98PXg0woif9YiC/EXteIouu8e9xnbA8DpBUwc5e4SB9roHBsdJ+oBFMzV4/Ef98elARPN9VsDKwPxJffnyyM4/xbt0NQv6+DGzs3FHivw7UoaGDAhzy3N9t7r2foa5AEdKdjg/Qoj9wciAN3JAuj82gYI8vkaPNSB/C8AEhXfAuIWAEMJpR3H7TvH/wgGwNVCINse4/4P4wDiEgX6+gDzLBQM6+0B9xfx+/wL/fsMEg/u0wz71f4HARkbuuMJABIVDBf6+ALXCX/+8v8U/ugCCfINCdUG/d/0EfEa9egg9wkD/Bjy7ckAvTYq+x8cDwUXNO7pCY1wETYO7OPl/fGBDjWPVk/xALoA988t4wkNUSa/4dnj1VeTVPBGFdnGzdL2piy2JiXeT7A+Mvjxx/v2HvvtTyv4CulhBSrl+Rh/2eL+38f7Iq34COsZMANdQOFB/R/g4DC85v3Y/fTXywYrT8rJNiKNIuYT8UMav+4JOEDaHusj4e0DGAcX9d3u0zwm/dvcATHk1gzE/Bv/JvjNGwQY1vHI2w3a1iUkKh7xK3/+7i4+5F+x5jL+wFbpuE4e5U8XqigcokkfzkBWRszt8xLfPPq3GsNTQzBlPMGH/P8Y9ORH7PqVQNwlOeD7HeT4+jLi81Gct5awF7biCR4l5xYtpuHd1PUFynXkgebv0gPYHLpcFx35+p3hG63q8PMd79slvQ4AMTcKRO+50P0be9LwYkr4LudB1/YTCfE29s4L6xoOKaanxP0k2/w9M9A3O9sPuBj0KMHizDTrOSrCH+iB0k8SKcWXAx0JzbD2IFEsFvc2I+Ht5QcetNEy8Ogrc0Uh9/goJ0s4AAn+6178pQb0GwAzxfPq6C3GLVZev/8K6gbt7Orf+f4EFfwqQKP8zIG+XeoE6goLMhLPrg/yNRwpl/Io/1LZ6QmnrAQzOnFAMdDKMysihcSgHTfcNfgV1RETR+ZmX9Yct0SBOiEY+Pbr4Tce8jIjOd0aECgUHsU88hHVPRwExknq7dqzOy4GOv0tCiASnAgSk/fRcwWV5Bo45+Tw/0w+V8kGPfD3BOUy6+cC6va78xkfxzvhAK6zAhc1EwURC/3Ly38JPAsu6Mf4GvrREhXX/wf+9Q3x1P4L9AIZAgkc6v484eT6MRzq2CnyQ/0V3x3uC+rZHU7lyS8BdhBE340I+ff3F/kNNB8B6fev7x4a+gMV+t6595YetoHcOl9P/LvZHfaM4PT0BO0MzQMn3wFPHALe40EWGRcYJVKzNRsS59aDIw3m1O9EC0sf5Akb5wPC7x/dydQX/L/u7vtSDD7k6S1A+S/aGhv94PrnKxAu1tzP9/9PBEr+7RJA5Phf038E4zgsXAzWnOQE+O3WDC8y9Fn8z4FECUk3CggfQPYP3rYIt3spEDcR8zPnBffh8PDGIr8u2fLz7PoHLBHs1r7eURUT1PcHxTji+wklA9tDssgt2iDl7UY3FyQM8e7dCCsEOvPm+xcS1xoJNhIdORbnDgXFVt/bNe4mV/X51PTR8+/44fXX9ubW+gj59PsD+vQqIREQ3gTl8OjmyxwjEyXn2Qr6JoHmHvkhENLr+ik4sEiT+Qo3gQchwhkjx9cXFzE+5DAL7vytGzWjwRFeBPkdCBJAIeEDTO/sGe5F4SoowBT0EAsFKNcGTwoFPe0kQvf+5NoSP+YaK9UMPxmn3xnJOS4HKPS0T+8Q1zTy3QQKzVGBMP/j1+CZCor6VQ3nA1nT5Qod+A8N9cUD+Q4D+OJiceQkEh/g3Mf1zYjx2A0M18zTIQoEvFPMgubwIgbw/9YN9e1c4EP4BBmmKugJLNboLF825DczgfPmCDj1EPomof+MPdG9ETA87g0y/OV+IbYXbAr5B+/mPfD/3jva/b7P5egiFwoICsPoo7PFC8NTsB3iBSD34+4a9Py8DZzbEAkbxOX7+/nM0lvdGSA05gnUKBgEBCkjPvYoRUPVAfYDFErh8iH58+zMLc8hD+ES4vbzCBf87X/BFwAo0vr09Ne0yej87wu8Akn/NuvxztcJ1erlAdXm/kcA+dkSDvp4GB0eGB/xI+MxFfxkFfQbBzcZD44FfgneDNkl93/01+bRKRoBSAHw9MHJ7gI78+0gUiofCDP058AZLiri0hyyNnzeYtr3TtQB8y7HDatLFcT0NfUWIB49D1kJtPIYZ93i7DIs3EI/9QDSgS/8G/YR6zknLyz34+KbVxn+1fgY9ecrDQLZBUXp7QokIsQjKBQoFlRDBdlhFgWi8BC8UX+Y7NcS1YbYG/T0O+zYKDzg3TmT7OlHCQveFtAKyPipfSn+JuLnGgg25MDyByYA5fdL+S9MLRgFAhA9ys3my+Lj7tQ9EwUp3fgQ/Sci9ivYyzSe/PPtCAvD8Qj+8hb0f+4ay8+nAP4X3Lf6Mys1JuodUPOg1/7qvfJAbAcoNyvcBQ75OxQNqevsCLkaMgkpIuUSKg8NHuX/HAQPtu4E4gsIfzDzCtv1Ryr3AgTeA/DkE+JGBuDKCwrz9BkKHfH/QS3UFRImFfDyBirA5u0d9fsG96UKYBZ/HBP7ONmkDh9BE03Z4Ai7FNUvOj0C5is07rzVbtwjPPyb3ALcgt8fDQYe0PnrutpXDpcPvhwmEMinswjte/8D9QO5ih43VD4ALdzW17/8JurpAb0jJtQwyDLQEizq2zQn0iw51/EWVAE8RrX64u/nwxoE1wrvArP8PBauRsUif01W/OrLCOaxz90fJesnv77VGT/AzA8DJPfhJN4EJH8V4QsC+Q731jj5F+IvDN7q7RAQOQYFuQ4TC/Iq+gHHEf1BMi8C5/b34ue7FM4h3iHjFg79MvsFGfgL7wz29EUg9E4Z6NTxUxb/9ukJ8xDrt/jbBNwe5ftg6SykAtEuebL4zhLXFhdITfMR6h4w7g7vQ0fy63ENMeccMyUUE7M3Sv2WF2b6HS0dIep/uJj1xQQHu/L20fyb0kMg4/8CGQYNzerhE/XU/xsRH+NAFR+kDgUB0u7a1eg0EijYEtS3Cvzo7gMdz8xMAxYiKrsDBf72AwgP/SsL8+f5+38L7ALw7jpOU1UU+vS8+sgL7BrwrIHa9QpNFi8ZJtz8FioMKB/1DNwCvx/sDxw09Pa42tcgFAkX0No2Jf0e1tv6+igdC9EXPdLsxwsWEBopz/cG0JnjJ+DaruOv8CkiOk/j+O3yO3re+xrgLRasGuNUDQW0/g/7++sVVTfo7hEA+wZuEuYKBQQI5QkrvBS6lqw7Ff37vxJA9Kfkyt8O3fWBJQP5R9rWyuHNz13xdgAL2h8CBgnIBMkOCjbM4DjxKNTV8vn4Cg77f6Th9gQWvsrPBlIBMBIT5CP2HfsB4Qjh9frm3jjaqMP9ABzt+xAiIUnb5krLOhUTBd9SzQmw5f0bJezj2AAzLuQpDVPxrPj0GhAS/YEY9S3oBA8M7Aj3ATAOwDMl7gEA8ra1AtYnCtvW/QYAAfH+F/Pg1wD2HfQhzhQd1h7u7gQN9uYqDvurGhGB7vAq4ywi4x/v6CP7AujqJbtZGC4U6w0HBusG5Pf8GBcF9tQFDOooNCfgLc0kLji/6M7+QgPcNDf7CPP5BukV9AX3Fs3iBfIY5jbIt7QvzR37/Sn/+PfuzhMIJD0K/McU5kF/4gXY0i8A1iUXHzbtJxDZ3N/mC+wpEuoQxeY6TSQJ8/HnLMwdMesHx/f4CxYODAsgAAQi5S3ICTACB/fyKwfk7TUCFACy6Rnh/AEeXDlWDP4FzxfTf/XqJP4sGejXMvvlBwAa8hAf7e3J8woL7w31/Owg0/LhAvza7/seChgaIfY79xXtTgbxAOc7+izj99b6Jld/yhnpcQipC/cNA1gnsj0F+dNYOu8NB/oQaw3MSr0HNOvb0QvwlQhOvZbXJL3B+vb23cnT1wcnqiKdtDXiQ9Ht91DSvG29D7oK9Q2+8QgYOCQD98c5J/Ua//HwKv840/XszTo0BOPtKuwlU0viC+b2IfHtGg4QDt8ESxMC0oHeX+xA6tXV4S7s/hPwH/EZ8vj87+L/aRA8Edmp/P/THsBPGfoVIDr71eP9PUP0fgMEJu3f8bmB6NgaOuEa/poZGsMKDiTULqPmovQaCBwe7vcyP/oM8df6lgIvhxdQBefY/r37QAL+KckBHfESHu0vIsZg8f862hkBxALP5ugSHhoKudvU7r4C7zD19kq6uxILG/gwPOPVF/cLfn+R+NLrNC/hCCcsKfvJIegoJ/M+xesNUAsY89knyxDtsg5/FdboCQgJ3B78zjblE0IfECL/JwPlQ+cK8BzumAIHIukwCS4jB/XT8AH6NfQlDQvpyhVU0QvBLDS5BvtQGdrm6lj9JkEBXCADGdkC+vHz3ewYCixH9dAWrRg8vFEAY+i9D4MzCe8fOhQKwfL8Iz35xtoPBwb8PVIP2AYBCPvK5+fEIn8d8Vsh/t3Y+/vw+9AG/gjMzR8hOQ8l/9jxGfwO6iQOEfFEEfjgfwXU8wQqAUW+ShTPQt4KWHH0EBDzMPLtpxX+Bw34AAdDsA7o9h8zzv/byVNbEbnNEws/Dw6kGEPbCOri883HDFD3d3Uk4KkqMyTBKhkMC/C6DWPLBRrg0BsFFxrnWsHq8gcakM/wNxUKB1IgzA4e6wxb9AMTVPkIsGFnA+n7fzE+UeUp/A0F3UntMvHwQmAPt+6v2BEL/C8OH7nYBxEnQtrFHNEsv1UHGGc83dQUtQob7QgBR4HENg8tOBwT4TXtJrrmFi798RkGJ7LB5+AKDz3k9k20CunhVO8dKq7svQAMrA1p4BwMBS3xDeSbzRTZ4Bf3DvEZue4Pgcz39/TkyNymRBv4ISBXa+Pe0NlPHsXPLuSmvdABDyZKDwUqHi8aA/zT4ToCR9H5/hsLKPoPOrbr0rb5H/kQ2dQF/xHZGvQ758bu3vIPKeqqRfEj8xMg/PcV+dMV+LEC1fPu6vLWgQPaDQy37OwrCwAU5zri3dIZ4f/zCr3dGyLlAP7f8AIQGQvs0iQB0RLuRSoIRS8fIRsCAPj//foc0EAG+RoOQNP9DPUnMP3hKxHWHeMK4/MzAekBC/8O+yH26oH5+NKf0vS9FAoJ2P4xBDMb9/zS5+XZHS5n9QDZJBsduSW942RIFALfvsq/9rcr8/MUC12BqvDrJc7yFRzG9DGm6M7/AO//GyHf2h7tDhRVTxEUzwrsYT/JIPIx8dyeINcN1iII0rkfoOYI3Lfr7yjwBdtGHj2WKn/kb67R/lIV7uyOzEZfO/vgLs+9Ie5m8B7HECzXKfcVogEgJugbvM45r9nGCfnyvu/rB0Lw7h/qEikC5dQxBhM7iPE4KN//32XABPg8y8UcFvbcwDUiLlnDIMZNuDcMEAPi9RYcivUGFvDD0w8BC1n5MgM84p1C5yt/CesWFxYDCfDWYyat2+j2BBsKI6nRCOX22aETKyrEqMEd8+0k701EFUS1Pto8DQRLgQa4uvXOJsAHiGyhABk+KP7RGhv7IeL2OxvUCQhlWjX7xSojVcb7NhfvjPIU3x1W5FQFyLkrG6y7E/v/AgJGFsLy5+ncHsgMBmlEKc00UkHmhvf+DCAxKAXL1Ni9OjD/odgq3yXp7jgb8PcyXtW9MUYr4/cBAh/UIhDpJKsvtPLphgV/SQpAcCSxGt7/COS3LfnnIoESa+X8vd7EVBXZC6vE4t/CEtweINQm5vALBNjSz1bx8hbE0D9F5vURRR3n5hRkEP0X8TcGThfQQtAAImH8VCb/G8rs9+HzCQot8hYEDO/sDP/VAQYdLBgY2icXHsgE7tf8LxYZ+AjjgRDl3c4IMQ412cgEARfdA/P27is6J9e7FQcbDwXmKWzSytwI7ckBOEjU9CYfBB4a+yL7NCYDGhYC7/cZw/zzfi/4xNgPKg/6CrgEFfAv6rDSD9a4lm0CqTw8KLXKJBczDsEBOGYvxRAFBEPw9r1CctqB7Qu21+kUz+z3/rky4eXcEJ6rU/AT3BYfECUb7w7iCRMG9OfzQjASJ4sw5dlfIv0RFC753xpwDS7LQCbyySiSuxhbgQ8pDhoJAOrPK90JEvT1AbP5GNn30xJL6hoBCO0tNTk/6gX9XuqtCtpD/zH5/icAIOQkEgMNyx0O9xe4u+4X9Bfx/pvzye/w6BchuPXG2RhLBfHz8Nj71v+BC0oESc0CBNncKio0Lu7ozg79BsrWsCcN8uBD5/4D4Cr2HYEF98UxC/dCaSH0AMU5kPQ3AdoPRwGTAAagPC3r318zN/fv8RH+mLoF1VHqG+vtAs8iLwvIx6ASy+f60foH/Bbu+0LLjw4TFvrN6v4bCEJFARvc2CoF/ucE3yoFBfPzQi0GFwHWLfbYMgkJH9T/4wNOH4EJHvTu5QwFFy4FYk4wDOMHCfDj1CLVBd/6FQnbGB8iNc/iKwKf+PO+4wT/2DGB317Xb1AxKkW37b7y6PY13jKz7+pDCRcwASUJr8kCOzLlDg7dFd7NFCcu7RcbEUnh0RO/7eITImDsDu0Z6xQeJyV/6QT/+QDOAur08AcTEf/++ATyF6asygz1wTT+Hp/0EWfv8h0uEg8EHPYgGfPl6k3yKwPk9x4+4PkZBQAWEwHM3hxLJA8OTgfCG+f7"},"state_bias":[-0.17094,-0.039518,-0.15506,-0.1468,-0.27423,-0.29709,-0.50313,0.15593,-0.01835,-0.19145,-0.29037,-0.30513,0.030397,-0.074072,-0.084923,-0.1404,-0.084861,-0.20026,-0.16804,-0.14758,-0.0089327,-0.26763,-0.23761,-0.18657,-0.052714,-0.0015662,0.10426,-0.2425,-0.2416,-0.14943,-0.16432,-0.13504,-0.24248,-0.48247,-0.1569,-0.34198,-0.41228,0.10414,-0.35188,-0.23557,-0.040842,-0.32802,-0.37401,-0.46828,-0.18777,-0.090929,-0.21715,-0.1627,0.026435,-0.20091,-0.14716,-0.097844,-0.070755,-0.15741,-0.056393,-0.17849,-0.15733,-0.16963,-0.092477,-0.062589,0.17032,0.10336,-0.073146,-0.15524,-0.084807,-0.093528,-0.16084,-0.013143,-0.13121,-0.041424,0.087717,-0.13914,0.0364,-0.30924,-0.2963,-0.011893,-0.15804,-0.14875,0.085085,-0.083313,0.59521,0.27482,0.36254,0.12899,0.29627,0.3082,0.044006,0.38869,0.17815,0.4858,0.38731,0.42097,0.17873,0.54094,0.46962,0.47528,0.29636,0.41039,0.4558,0.16805,0.41895,0.58016,0.49001,0.12931,0.34045,0.59958,0.37081,0.19982,0.54113,0.35928,0.41491,0.30028,0.46992,-0.18621,0.21959,0.5057,0.31081,0.19236,0.25789,0.46567,0.33959,-0.14005,0.27723,0.039153,0.35293,-0.08111,0.22925,0.013909,0.22925,0.52847,0.28015,0.57714,0.20566,0.67155,0.41288,0.62348,0.31191,0.44194,0.46441,0.3366,0.35868,0.3539,0.48602,-0.038781,0.40591,0.21569,0.48335,0.92647,0.51831,0.42205,0.35063,0.04385,0.35493,0.48458,0.080339,0.19652,0.39778,0.39958,0.27032,0.182,0.15666,-0.072067,-0.13101,-0.0072958,0.056687,0.048907,0.049466,-0.24457,0.31212,-0.005032,-0.0015197,0.010247,-0.078916,0.048506,-0.21462,0.010085,0.15254,-0.17076,-0.0057671,-0.265,0.048722,-0.0053036,-0.016624,-0.13418,-0.16026,0.030929,-0.0083162,-0.28111,-0.085895,0.033393,-0.017316,0.084138,-0.026344,0.12853,0.18232,0.019208,-0.13919,0.16548,0.12677,0.01348,-0.10288,-0.11502,-0.18576,-0.26337,0.10482,0.042358,0.10496,-0.13111,0.054566,0.099305,-0.0040833,0.030837,-0.12087,-0.013006,-0.11974,-0.033566,0.0031116,-0.011868,-0.055918,0.15988,-0.046691,-0.085752,0.029647,0.22769,-0.13608,-0.16051,0.013941,-0.27881,0.018315,-0.2054,-0.19852,0.046405,-0.21589,-0.2483,0.046972,0.041848,-0.10144,-0.003228,-0.061161,0.066388]},{"kind":"dense","inputs":80,"outputs":3,"activation":"none","weight":{"shape":[3,80],"scale":[0.0052062,0.0022956,0.0030542],"int8":"4+AJFyEb9Tzq3vgY6RLt0MrqvwuvIkIQFh8v1zUL9Q4KNb45y8XERet/Uhw/tOLzT/cb0wApGCXXy+4NE+r3NAo24fLt2ijB7ULwIhRCS+jS2dsoGn/j0B670zrqRcsxK90NKxE21uwz7sn32wQXREAAAMRHMyEsNRHdK9ofPe3T38n4LDn6OfAn1dW5zM8EC/UGQt3L2CIe6Rb1AKcJBSJDC8P3hyXp/G4vvPqcP9ogHhYQKYEFKNz+4C8B4BexuMUf8+wsKLTrtPXUCRki9tEfBEP4p+7ADyYsIv8/LNgF6BnjR3XfI//WFur3+Mok"},"bias":[-0.3445,0.39833,-0.28725]}],"classes":["silence","one","several"],"delay_frames":7,"frame_s":0.04,"decision":{"on":0.68,"off":0.476,"minimum_s":0.12,"hangover_s":0.2},"calibration":{"clip":{"top_s":0.5,"slope":1.3482,"intercept":-1.0427}},"provenance":{"made_by":"auricle.voices.training in two phases, 155 speakers of which 133 to train on. First 19 of 32 epochs over 16 h of scenes (304 h seen, one-cycle up to 5e-3, noise 0 to 35 dB below speech); then 1500 updates of 16 pieces of 10 s at 2e-3 and falling over 20 h of further such scenes and 8 h with noise 1 to 26 dB below speech and hurried turns, the latter twice as often. AdamW, averaged weights. About 35 minutes of one core that had other work. bench/train_voices.py does the like in one run.","seeds":[0,11,12,13,14,21],"sources":["LibriSpeech (CC BY 4.0)","AMI turn timings (CC BY 4.0)","sounds and rooms: NOTICE"],"audit":{"energy_auc":0.5347,"level_auc":0.51,"pairs":400},"chosen_by":"phases and front end by bench/voices_scenes.py on the 22 held-out speakers; the figures of docs/benchmarks.md are of other speakers","versions":{"torch":"2.13.0+cpu","numpy":"2.4.6"},"held_out_speakers":{"auc":0.9236,"f1":0.676,"speakers":22,"thresholds_of_others":true},"speakers":155}};

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
