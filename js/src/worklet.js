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
