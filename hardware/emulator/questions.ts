import type { Deed } from './state.ts'

const statusRequest: Deed = ([which = 0], _state, emit) => {
  const question = which % 48 === 2 ? 'drawer' : 'paper'
  emit({ kind: 'ask', question: { kind: question } })
}

/** GS ( H after its length: `48 48 d1 d2 d3 d4`. */
export const processId: Deed = (args, _state, emit) => {
  if (args.length !== 6 || args[0] !== 0x30 || args[1] !== 0x30) return
  emit({ kind: 'ask', question: { kind: 'job', id: Buffer.from(args.subarray(2)) } })
}

/** The commands that a printer answers in their turn. */
export const askDeeds: readonly (readonly [string, Deed])[] = [
  ['\x1dr', statusRequest],
  ['\x1da', ([mask = 0], _state, emit) => emit({ kind: 'ask', question: { kind: 'automatic', mask } })],
  ['\x1dI', ([of = 0], _state, emit) => emit({ kind: 'ask', question: { kind: 'identity', of } })],
]
