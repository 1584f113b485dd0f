const months = 24
const years = 10

/** Months that reports are written of, this one first, and then years: `2026-11`, `2026`. */
export function periodsBefore(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const ofMonths = Array.from({ length: months }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
  return [...ofMonths, ...Array.from({ length: years }, (_, back) => `${year - back}`)]
}
