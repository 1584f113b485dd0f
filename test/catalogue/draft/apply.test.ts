import { describe, expect, test } from 'vitest'
import { applyEdits, NoSuchPlace } from '../../../server/catalogue/draft/apply.ts'
import { EditInput, type Json } from '../../../server/contract/settings.ts'

const lobby: Json = {
  town: { name: 'Herning' },
  errands: [
    { id: 'pas', bring: [] },
    { id: 'flytning', bring: [] },
  ],
}

describe('a change of the draft', () => {
  test('sets a field, also one that was not there, and leaves what was seen before as it was', () => {
    const changed = applyEdits(lobby, [
      { do: 'set', path: ['errands', 0, 'hint', 'da'], value: 'Nyt pas' },
      { do: 'set', path: ['town', 'name'], value: 'Ikast' },
    ])
    expect(changed).toMatchObject({ town: { name: 'Ikast' }, errands: [{ hint: { da: 'Nyt pas' } }, {}] })
    expect(lobby).toMatchObject({ town: { name: 'Herning' } })
  })

  test('puts an entry into a list, moves it and takes it out', () => {
    const ids = (changed: Json) => (changed as { errands: { id: string }[] }).errands.map(({ id }) => id)
    const put = applyEdits(lobby, [{ do: 'insert', path: ['errands', 1], value: { id: 'mitid' } }])
    expect(ids(put)).toEqual(['pas', 'mitid', 'flytning'])
    const moved = applyEdits(put, [{ do: 'move', path: ['errands', 0], to: 2 }])
    expect(ids(moved)).toEqual(['mitid', 'flytning', 'pas'])
    expect(ids(applyEdits(moved, [{ do: 'remove', path: ['errands', 1] }]))).toEqual(['mitid', 'pas'])
  })

  test('takes a field away', () => {
    expect(applyEdits(lobby, [{ do: 'remove', path: ['town', 'name'] }])).toMatchObject({ town: {} })
  })

  test.each([[['errands', 7, 'name']], [['errands', 'pas']], [['town', 'name', 'da']]])(
    'at a place that is not there (%j) is none',
    (path) => {
      expect(() => applyEdits(lobby, [{ do: 'set', path, value: 'x' }])).toThrow(NoSuchPlace)
    },
  )

  test('never reaches what lies behind all objects', () => {
    for (const path of [
      ['__proto__', 'x'],
      ['town', 'constructor'],
      ['town', 'prototype', 'x'],
    ])
      expect(EditInput.safeParse({ do: 'set', path, value: 1 }).success).toBe(false)
    expect(() => applyEdits({}, [{ do: 'set', path: ['toString', 'x'], value: 1 }])).not.toThrow()
    expect(Object.hasOwn(Object.prototype.toString, 'x')).toBe(false)
  })

  test('is no deeper than a document is', () => {
    const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)
    expect(EditInput.safeParse({ do: 'set', path: ['a'], value: deep }).success).toBe(false)
  })
})
