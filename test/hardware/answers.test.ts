import { array, assert, integer, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, readAnswers } from '../../hardware/drivers/escpos/answers.ts'

function heard(...pieces: readonly (readonly number[] | Uint8Array)[]): readonly Answer[] {
  const answers: Answer[] = []
  const read = readAnswers((answer) => answers.push(answer))
  for (const piece of pieces) read(Buffer.from(piece))
  return answers
}

test('each kind of answer is told from the others', () => {
  expect(heard([0x12], [0x7e])).toEqual([
    { kind: 'status', byte: 0x12 },
    { kind: 'status', byte: 0x7e },
  ])
  expect(heard([0x10, 0, 0x0f, 0])).toEqual([{ kind: 'automatic', bytes: [0x10, 0, 0x0f, 0] }])
  expect(heard([0x37, 0x22, 0x31, 0x12, 0x10, 0x34, 0])).toEqual([{ kind: 'job', id: '1\x12\x104' }])
  expect(heard([0x0c])).toEqual([{ kind: 'paper', byte: 0x0c }])
})

test('an answer may come in pieces, with another one between them', () => {
  expect(heard([0x18], [0, 0x12], [0], [0], [0x37], [0x22, 0x30], [0x30, 0x30, 0x31, 0])).toEqual([
    { kind: 'status', byte: 0x12 },
    { kind: 'automatic', bytes: [0x18, 0, 0, 0] },
    { kind: 'job', id: '0001' },
  ])
})

test('an answer that breaks off does not swallow the next one', () => {
  expect(heard([0x10, 0], [0x37, 0x22, 0x30, 0x30, 0x30, 0x31, 0])).toEqual([{ kind: 'job', id: '0001' }])
  expect(heard([0x37, 0x12])).toEqual([{ kind: 'status', byte: 0x12 }])
})

test('whatever the printer says and however it is cut, it is heard the same', () => {
  assert(
    property(
      uint8Array({ maxLength: 200 }),
      array(integer({ min: 1, max: 9 }), { minLength: 1 }),
      (bytes, sizes) => {
        expect(heard(bytes)).toEqual(heard(...cut(bytes, sizes)))
      },
    ),
  )
})

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const size = sizes[pieces.length % sizes.length] ?? 1
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return pieces
}
