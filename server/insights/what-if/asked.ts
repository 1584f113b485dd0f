import type { WhatIfChange } from '../../contract/what-if.ts'
import type { Change } from '../../twin/whatif/change.ts'
import type { Span } from '../../twin/whatif/past.ts'

/** A change as the player wants it: times in seconds since midnight. */
export function changeOf(change: WhatIfChange): Change {
  if (change.kind === 'counters') {
    const { from, to, ...rest } = change
    return { ...rest, span: spanOf({ from, to }) }
  }
  return change.kind === 'hours' ? { ...change, open: change.open.map(spanOf) } : change
}

const spanOf = ({ from, to }: { readonly from: string; readonly to: string }): Span => [
  secondsOf(from),
  secondsOf(to),
]

function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) * 60
}
