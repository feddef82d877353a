// The microphone, as it is: what browsers do for telephony may delete a second voice, or all that is no voice.

const MOST_SECONDS = 600;

export async function open(block) {
  const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  if (!navigator.mediaDevices?.getUserMedia) {
    throw new Error("browsers give it only to pages that come over https or from this same machine (localhost). Open this page that way, or choose a recording: files work here too");
  }
  const media = await navigator.mediaDevices.getUserMedia({ audio });
  try {
    return await listening(media, block);
  } catch (error) {
    media.getTracks().forEach((track) => track.stop());
    throw error;
  }
}

async function listening(media, block) {
  const context = new AudioContext();
  await context.audioWorklet.addModule(new URL("capture.js", import.meta.url));
  const source = context.createMediaStreamSource(media);
  const capture = new AudioWorkletNode(context, "capture", { numberOfOutputs: 0 });
  const kept = [];
  let count = 0;
  capture.port.onmessage = ({ data }) => {
    if (count < MOST_SECONDS * context.sampleRate) kept.push(data);
    count += data.length;
    block(data);
  };
  source.connect(capture);
  return {
    rate: context.sampleRate,
    sound: () => wav(kept, context.sampleRate),
    async close() {
      source.disconnect();
      media.getTracks().forEach((track) => track.stop());
      await context.close();
    },
  };
}

// 16-bit samples as a WAV file.
export function wav(blocks, rate) {
  const size = blocks.reduce((sum, block) => sum + block.byteLength, 0);
  const head = new DataView(new ArrayBuffer(44));
  const text = (at, word) => [...word].forEach((sign, i) => head.setUint8(at + i, sign.charCodeAt(0)));
  text(0, "RIFF"); head.setUint32(4, 36 + size, true); text(8, "WAVEfmt ");
  head.setUint32(16, 16, true); head.setUint16(20, 1, true); head.setUint16(22, 1, true);
  head.setUint32(24, rate, true); head.setUint32(28, 2 * rate, true);
  head.setUint16(32, 2, true); head.setUint16(34, 16, true); text(36, "data"); head.setUint32(40, size, true);
  return new Blob([head.buffer, ...blocks], { type: "audio/wav" });
}
