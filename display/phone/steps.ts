import { useEffect, useState } from 'preact/hooks'

/** How many dots are drawn; more people stand in a number beside them. */
export const mostDots = 12
const leavesMs = 260

/** Where the row of dots goes from here: one leaves at a time; who comes in between is there at once. */
export function nextStep(shown: number, ahead: number): number {
  if (shown <= ahead) return ahead
  return Math.min(shown - 1, ahead + mostDots)
}

interface Row {
  readonly shown: number
  readonly isLeaving: boolean
}

/** The dots to draw while the row follows the line, and whether the first of them is on its way out. */
export function useSteps(ahead: number): Row {
  const [shown, setShown] = useState(ahead)
  useEffect(() => {
    if (shown === ahead) return
    const stepping = setTimeout(() => setShown(nextStep(shown, ahead)), shown > ahead ? leavesMs : 0)
    return () => clearTimeout(stepping)
  }, [shown, ahead])
  return { shown, isLeaving: shown > ahead }
}
