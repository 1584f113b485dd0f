import type { Times } from './times.ts'

/** How a printer confirms jobs: by GS ( H, by GS r alone, or nobody knows yet. */
export type Manner = 'unknown' | 'by-id' | 'by-status'

/** The wait for a printer's word that a job is on paper. */
export interface Confirmation {
  readonly outcome: Promise<'printed' | 'uncertain'>
  /** GS ( H has answered with our id. */
  named(): void
  /** GS r has answered, so everything before it was at least taken. */
  taken(): void
  /** The printer has a fault now. */
  troubled(): void
  /** Nothing more will be heard. */
  lost(): void
}

/** Begins when the job goes out; `learned` is told how this printer confirms. */
export function awaitConfirmation(
  manner: Manner,
  times: Times,
  learned: (manner: Manner) => void,
): Confirmation {
  let settle: (outcome: 'printed' | 'uncertain') => void = () => {}
  const outcome = new Promise<'printed' | 'uncertain'>((resolve) => {
    settle = resolve
  })
  let over = false
  let limit = setTimeout(() => end('uncertain'), times.confirmMs)

  function end(how: 'printed' | 'uncertain', newManner?: Manner): void {
    if (over) return
    over = true
    clearTimeout(limit)
    if (newManner) learned(newManner)
    settle(how)
  }
  function endSoon(how: 'printed' | 'uncertain', newManner?: Manner): void {
    if (over) return
    clearTimeout(limit)
    limit = setTimeout(() => end(how, newManner), times.graceMs)
  }

  return {
    outcome,
    named: () => end('printed', 'by-id'),
    taken() {
      if (manner === 'by-status') end('printed')
      if (manner === 'unknown') endSoon('printed', 'by-status')
    },
    troubled: () => endSoon('uncertain'),
    lost: () => end('uncertain'),
  }
}
