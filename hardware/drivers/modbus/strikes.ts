/** Which contacts were struck, from one reading to the next. */
export interface Strikes {
  /** The inputs that went on with this reading. */
  read(inputs: readonly boolean[]): readonly number[]
  /** What was seen before says nothing about what comes. */
  forget(): void
}

/** A contact bounces when it opens, so it counts as open after so many readings. */
const restingReadings = 2

/** Sees a press where a contact closes that had come to rest; one that is closed when first seen was not struck. */
export function createStrikes(): Strikes {
  let open: readonly number[] | null = null
  return {
    read(inputs) {
      const before = open
      open = inputs.map((on, input) => (on ? 0 : (before?.[input] ?? restingReadings) + 1))
      if (!before) return []
      return inputs.flatMap((on, input) => (on && (before[input] ?? 0) >= restingReadings ? [input] : []))
    },
    forget() {
      open = null
    },
  }
}
