// Columns of the representation, and how they are painted.

const STOPS = [[11, 15, 26], [28, 52, 98], [40, 108, 158], [104, 178, 184], [205, 220, 178], [252, 246, 214]];
const COLOURS = Array.from({ length: 256 }, (_, i) => {
  const place = (i / 255) * (STOPS.length - 1);
  const low = Math.min(Math.floor(place), STOPS.length - 2);
  return STOPS[low].map((value, k) => Math.round(value + (STOPS[low + 1][k] - value) * (place - low)));
});

function half(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (!exponent) return sign * 2 ** -24 * fraction;
  return sign * 2 ** (exponent - 25) * (1024 + fraction);
}

export function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => half(view.getUint16(2 * i, true)));
}

export class Picture {
  constructor(axes) {
    this.axes = axes;
    this.columns = [];
  }

  // Columns from number `first` on: packed, or an array of them.
  push(data, first = this.columns.length) {
    if (typeof data !== "string") {
      data.forEach((column, k) => { this.columns[first + k] = column; });
      return;
    }
    const values = unpacked(data);
    for (let at = 0; at < values.length; at += this.axes.bins) this.columns.push(values.subarray(at, at + this.axes.bins));
  }

  range() {
    const step = Math.max(1, Math.floor(this.columns.length / 300));
    const seen = [];
    for (let i = 0; i < this.columns.length; i += step) seen.push(...(this.columns[i] ?? []));
    seen.sort((a, b) => a - b);
    const at = (share) => seen[Math.floor(share * (seen.length - 1))] ?? 0;
    return [at(0.1), Math.max(at(0.998), at(0.1) + 1e-6)];
  }

  // Paint the seconds from `begin` to `end` over the whole canvas.
  paint(canvas, begin, end) {
    const { bins, frame_rate: rate, start } = this.axes;
    const width = Math.max(1, Math.round((end - begin) * rate));
    const image = new ImageData(width, bins);
    const [low, high] = this.range();
    const first = Math.round((begin - start) * rate);
    for (let x = 0; x < width; x++) {
      const column = this.columns[first + x];
      for (let bin = 0; bin < bins; bin++) {
        const share = column ? (column[bin] - low) / (high - low) : 0;
        const colour = COLOURS[Math.max(0, Math.min(255, Math.round(255 * share)))];
        image.data.set([...colour, 255], 4 * ((bins - 1 - bin) * width + x));
      }
    }
    const small = new OffscreenCanvas(width, bins);
    small.getContext("2d").putImageData(image, 0, 0);
    canvas.width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
    canvas.height = Math.max(1, Math.round(canvas.clientHeight * devicePixelRatio));
    canvas.getContext("2d").drawImage(small, 0, 0, canvas.width, canvas.height);
  }
}
