import type { SlipState } from '../../server/contract/views.ts'

const sure: readonly SlipState[] = ['none', 'printing', 'printed']

/** Whether somebody may stand without paper: `none` came out, it is `uncertain`, or null where all is well. */
export function doubtOf(slip: SlipState): 'none' | 'uncertain' | null {
  if (slip === 'uncertain') return slip
  return sure.includes(slip) ? null : 'none'
}
