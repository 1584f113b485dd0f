import { describe, expect, test } from 'vitest'
import { differencesOf } from '../../../server/catalogue/draft/difference.ts'
import { herning } from '../given.ts'

const before = JSON.parse(JSON.stringify(herning))
// biome-ignore lint/suspicious/noExplicitAny: a test changes whatever it is about
const changed = (change: (lobby: any) => void) => {
  const after = structuredClone(before)
  change(after)
  return differencesOf(before, after)
}

describe('what differs between two versions', () => {
  test('is nothing between a document and itself', () => {
    expect(changed(() => undefined)).toEqual([])
  })

  test('is told by field, and by the ids of entries', () => {
    const found = changed((lobby) => {
      lobby.errands[0].hint.da = 'Kom og få et pas'
      lobby.errands[1].minutes = 12
    })
    expect(found).toEqual([
      {
        field: 'errands.pas.hint.da',
        kind: 'changed',
        before: herning.errands[0]?.hint?.da,
        after: 'Kom og få et pas',
      },
      { field: 'errands.koerekort.minutes', kind: 'changed', before: '10', after: '12' },
    ])
  })

  test('names an errand that has come or gone by its name', () => {
    const [gone] = changed((lobby) => lobby.errands.shift())
    expect(gone).toMatchObject({ field: 'errands.pas', kind: 'removed', before: 'Pas' })
  })

  test('is one thing where entries stand in another order', () => {
    expect(changed((lobby) => lobby.errands.push(lobby.errands.shift()))).toEqual([
      { field: 'errands', kind: 'moved', before: null, after: null },
    ])
  })

  test('tells of a list of names as a whole', () => {
    const [one] = changed((lobby) => lobby.counters[0].serves.pop())
    expect(one).toMatchObject({
      kind: 'changed',
      before: 'andet, hittegods, moede',
      after: 'andet, hittegods',
    })
  })

  test('never writes a picture out', () => {
    const [one] = changed((lobby) => {
      lobby.pictures[0].data = 'data:image/png;base64,AAAA'
    })
    expect(one).toMatchObject({ before: '(picture)', after: '(picture)' })
  })
})
