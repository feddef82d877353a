// What Python refuses of a model's file is refused here too. The audio thread gets models that were checked.

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

// Gives the layer's stride. Where a kind has no such size, it is 1.
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

// Layers one after the other; those of a part take any number of inputs.
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

// Gives the bands of a frame.
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
