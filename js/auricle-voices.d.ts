/** "silence": nobody speaks, "single": one voice, "overlap": several at once. */
export type State = "silence" | "single" | "overlap";

/** One step of 40 ms. Times are seconds of the sound; `known`: seconds heard when it was told. */
export interface Frame {
  start: number;
  end: number;
  state: State;
  silence: number;
  single: number;
  overlap: number;
  known: number;
}
export interface OverlapStart {
  start: number;
  peak: number;
  known: number;
}
export interface Overlap {
  start: number;
  end: number;
  peak: number;
  probability: number;
}
export interface OverlapEnd extends Overlap {
  known: number;
}
export type Event =
  | ({ type: "state" } & Frame)
  | ({ type: "overlap_start" } & OverlapStart)
  | ({ type: "overlap_end" } & OverlapEnd);

/** What `auricle voices train` writes, parsed. */
export type Model = Record<string, unknown>;
export const MODEL: Model;
export const STATES: readonly State[];

export interface Options {
  model?: Model;
  /** Probability at which an overlap begins, between 0 and 1; the model's if none is given. */
  threshold?: number | null;
}

export interface Detection {
  duration: number;
  step: number;
  states: Frame[];
  overlaps: Overlap[];
  /** Probability that several people speak at once anywhere; meant for snippets. */
  several: number;
}

/** Sound that is there as a whole. */
export function detect(samples: Float32Array | Int16Array, sampleRate: number, options?: Options): Detection;

/** Sound of your own that comes in blocks. */
export function open(sampleRate: number, options?: Options): Stream;

export class Stream {
  constructor(model: Model, sampleRate: number, options?: { threshold?: number | null });
  readonly latency: number;
  set threshold(value: number | null);
  push(block: Float32Array | Int16Array): Event[];
  finish(): Event[];
}

export interface VoicesOptions extends Options {
  onFrame?: (frame: Frame) => void;
  onOverlapStart?: (overlap: OverlapStart) => void;
  onOverlapEnd?: (overlap: OverlapEnd) => void;
  onError?: (error: unknown) => void;
  /** A stream of your own in place of the microphone; it is not stopped. */
  stream?: MediaStream;
  /** A context of your own; it is not closed. */
  context?: AudioContext;
  deviceId?: string;
  /** Address of auricle-voices-worklet.js, where the page's policy forbids blob: scripts. */
  workletURL?: string | URL;
}

/** The microphone. */
export class Voices {
  constructor(options?: VoicesOptions);
  readonly state: "stopped" | "starting" | "listening" | "paused";
  readonly latency: number;
  readonly settings: MediaTrackSettings;
  threshold: number;
  onFrame: ((frame: Frame) => void) | null;
  onOverlapStart: ((overlap: OverlapStart) => void) | null;
  onOverlapEnd: ((overlap: OverlapEnd) => void) | null;
  onError: ((error: unknown) => void) | null;
  start(): Promise<void>;
  pause(): void;
  stop(): Promise<void>;
}
