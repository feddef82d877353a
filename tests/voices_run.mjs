// node voices_run.mjs auricle-voices.js cases.json: what the JavaScript says of each case.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , file, cases] = process.argv;
const voices = await import(pathToFileURL(file));
const floats = (path) => {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
};
const told = JSON.parse(readFileSync(cases, "utf8")).map(({ model, sound, rate, sizes, threshold }) => {
  const samples = floats(sound);
  const options = { model: model ? JSON.parse(readFileSync(model, "utf8")) : voices.MODEL, threshold };
  const stream = voices.open(rate, options);
  const events = [];
  for (let i = 0, turn = 0; i < samples.length; turn++) {
    const size = sizes[turn % sizes.length];
    events.push(...stream.push(samples.subarray(i, i + size)));
    i += size;
  }
  events.push(...stream.finish());
  const whole = voices.detect(samples, rate, options);
  return { events, latency: stream.latency, several: whole.several, overlaps: whole.overlaps, duration: whole.duration };
});
// JSON has no Infinity: a stream that was never finished would show here.
console.log(JSON.stringify(told));
