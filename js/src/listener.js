// ------------------------------------------------------------------------------- for users

// Where several people speak at once in sound that is there as a whole.
//
// samples: Float32Array of full scale 1, or Int16Array; sampleRate: 8000 to 192000, whole.
// Gives { duration, step, states, overlaps: [{ start, end, peak, probability }], several }.
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

// A stream of your own sound: push(block) and finish() give arrays of events.
function open(sampleRate, { model = MODEL, threshold } = {}) {
  return new CheckedStream(model, sampleRate, { threshold });
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
    if (!this.own.context && !globalThis.AudioContext) throw new Error("start() needs a browser: give sound to open() or detect()");
    this.state = "starting";
    try {
      // Before anything is awaited, so that the tap still counts.
      this.context = this.own.context ?? new AudioContext({ latencyHint: "interactive" });
      const wakened = this.context.resume();
      wakened.catch(() => {}); // without a microphone it is never awaited
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
