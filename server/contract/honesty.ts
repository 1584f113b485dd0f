/** How far the waits that people were told have held; minutes. */
export interface Honesty {
  readonly told: number
  /** Those of whom it is known whether the upper bound held. */
  readonly known: number
  readonly within: number
  readonly maeMinutes: number | null
}
