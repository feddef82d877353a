// Columns of the representation, and how they are painted.

const MOST_COLUMNS = 4800; // that are kept of a whole sound, and painted: canvases have a largest width

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

// A stream has no length that is known: its columns are kept averaged, as many at a time as leave at most
// MOST_COLUMNS, and beside them those of its last `recent` seconds as they are.
export class Picture {
  constructor(axes, recent = 0) {
    this.axes = axes;
    this.end = 0; // number of the column after the last
    this.fold = 1; // columns of which the average is kept
    this.sums = [];
    this.counts = [];
    this.recent = Array.from({ length: Math.ceil(recent * axes.frame_rate) });
  }

  // The whole sound.
  get columns() {
    return Array.from(this.sums, (sum, at) => sum && this.average(at));
  }

  get seconds() {
    return this.end / this.axes.frame_rate;
  }

  // Columns from number `first` on: packed, or an array of them.
  push(data, first = this.end) {
    const columns = typeof data === "string" ? split(unpacked(data), this.axes.bins) : data;
    columns.forEach((column, k) => column && this.put(first + k, column));
  }

  put(number, column) {
    this.end = Math.max(this.end, number + 1);
    while (number >= MOST_COLUMNS * this.fold) this.halve();
    const at = Math.floor(number / this.fold);
    this.sums[at] ??= new Float32Array(column.length);
    for (let bin = 0; bin < column.length; bin++) this.sums[at][bin] += column[bin];
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    if (this.recent.length) this.recent[number % this.recent.length] = { number, column };
  }

  // Two neighbours become one.
  halve() {
    const [sums, counts] = [[], []];
    this.sums.forEach((sum, at) => {
      const to = at >> 1;
      sums[to] = sums[to]?.map((value, bin) => value + sum[bin]) ?? sum;
      counts[to] = (counts[to] ?? 0) + this.counts[at];
    });
    [this.sums, this.counts, this.fold] = [sums, counts, 2 * this.fold];
  }

  average(at) {
    return this.sums[at]?.map((value) => value / this.counts[at]);
  }

  // The column of a number, as it was where it is still there; none where nothing came.
  column(number) {
    const kept = this.recent[number % this.recent.length];
    return kept?.number === number ? kept.column : this.average(Math.floor(number / this.fold));
  }

  range() {
    const step = Math.max(1, Math.floor(this.sums.length / 300));
    const seen = [];
    for (let at = 0; at < this.sums.length; at += step) seen.push(...(this.average(at) ?? []));
    seen.sort((a, b) => a - b);
    const at = (share) => seen[Math.floor(share * (seen.length - 1))] ?? 0;
    return [at(0.1), Math.max(at(0.998), at(0.1) + 1e-6)];
  }

  // Paint the seconds from `begin` to `end` over the whole canvas.
  paint(canvas, begin, end) {
    const { bins, frame_rate: rate, start } = this.axes;
    const count = Math.max(1, Math.round((end - begin) * rate));
    const width = Math.min(MOST_COLUMNS, count);
    const image = new ImageData(width, bins);
    const [low, high] = this.range();
    const first = Math.round((begin - start) * rate);
    for (let x = 0; x < width; x++) {
      const column = this.column(first + Math.floor((x * count) / width));
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

const split = (values, bins) => Array.from({ length: values.length / bins }, (_, k) => values.subarray(k * bins, (k + 1) * bins));
