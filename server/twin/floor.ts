/**
 * A lobby as numbers, for whoever plays it thousands of times: each stay of a person in a line is an entry, and entries,
 * lanes and counters are counted from 0. Times are of any one unit and of any beginning, as long as all are the same.
 */

/** No entry, no counter, no lane, and the errands of a counter that calls nobody. */
export const none = -1

/** What is the same in every play. */
export interface Floor {
  /** How many stays there are. */
  readonly entries: number
  /** For each stay, the lane that it waits in: errands that the same counters take are one lane. */
  readonly lane: Int32Array
  /** Where it waits once the one counter that it was sent to has closed; the same as `lane` for all others. */
  readonly home: Int32Array
  /** The smallest is called first; then the earlier arrival, then the smaller order (`queue/line.ts`). */
  readonly key: Float64Array
  readonly arrival: Float64Array
  readonly order: Int32Array
  /** The stay after which the same person goes on to this one; `none` for whoever waits or comes in. */
  readonly after: Int32Array
  /** Those who wait at the beginning. */
  readonly waiting: Int32Array
  readonly lanes: number
  readonly counters: number
  /** What a counter may take, as sets of lanes; a counter has the number of its set. */
  readonly sets: readonly Int32Array[]
  /** The set of each counter at the beginning; `none` while it is closed or paused. */
  readonly serves: Int32Array
  /** 2 for a counter that is closed at the beginning, else 0. */
  readonly closed: Uint8Array
  /** The lane of each counter's own line, and `none` where it has none. */
  readonly own: Int32Array
  readonly shifts: Shifts
  readonly from: number
  /** A play ends once each of the first `wanted` stays was called or has left. */
  readonly wanted: number
  /**
   * What each stay gains for each unit of waiting, from when on: then a counter takes whoever has gained most among the
   * first of its lanes, in each of which all gain alike. Null where the smallest key is taken.
   */
  readonly gain: Float64Array | null
  readonly gainsFrom: Float64Array
}

/** When counters open, pause, take other errands and close, in order of time. */
export interface Shifts {
  readonly at: Float64Array
  readonly counter: Int32Array
  /** The set from then on; `none` for a pause. */
  readonly serves: Int32Array
  /** 1 for a counter that closes: it does so when whoever is there has gone. */
  readonly closes: Uint8Array
}

/** What is left to chance, drawn for one play; each stay has its own, so that two rules can be played with equal luck. */
export interface Luck {
  /** From the call to the end of the help: the way to the counter and the handling. */
  readonly help: Float64Array
  /** From the end of the help until the counter calls somebody again. */
  readonly gap: Float64Array
  /** By what a counter multiplies `help`. */
  readonly pace: Float64Array
  /** When somebody who was not called before gives up; Infinity for whoever stays. */
  readonly leaves: Float64Array
  /** When each counter is free for its first call; at or before the beginning for one that is free. */
  readonly free: Float64Array
  /** Those who come in, in order of `comes`, and how many of them. */
  readonly coming: Int32Array
  readonly comings: number
  readonly comes: Float64Array
}

/** What came of one play, for each stay. */
export interface Played {
  /** When it was called; Infinity for whoever was not. */
  readonly called: Float64Array
  /** When it was its turn: the call, or when whoever had left would have been called. Infinity: never. */
  readonly turn: Float64Array
  /** The counter that called it, or `none`. */
  readonly counter: Int32Array
  /** When it joined its line; Infinity for whoever never did. */
  readonly joined: Float64Array
  /** When it gave up; Infinity for whoever did not. */
  readonly left: Float64Array
}

/** Arrays are read where something stands: this says so once, and costs nothing. */
export const whole = (cells: Int32Array, place: number): number => cells[place] as number
/** The same for times. */
export const real = (cells: Float64Array, place: number): number => cells[place] as number
