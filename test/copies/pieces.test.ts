import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { open, seal } from '../../server/copies/pieces.ts'

const head = { kind: 'base', at: 1_795_675_379_698, part: 0, after: '' } as const
const bytes = new TextEncoder().encode('P042 was called to counter 3. '.repeat(200))
const piece = { head, bytes }
const key = randomBytes(32)
const locked = { key, random: randomBytes }
const plain = { key: null, random: randomBytes }

test('a piece comes back as it went, with and without a key, and smaller than it was', async () => {
  for (const sealing of [locked, plain]) {
    const sealed = await seal('stream/base-1', piece, sealing)
    expect(sealed.length).toBeLessThan(bytes.length)
    const opened = await open('stream/base-1', sealed, sealing)
    expect(opened).toMatchObject({ ok: true, piece: { head } })
    expect(opened.ok && Buffer.from(opened.piece.bytes).toString()).toBe(Buffer.from(bytes).toString())
  }
})

test('nobody reads a locked piece without its key', async () => {
  const sealed = await seal('stream/base-1', piece, locked)
  expect(sealed.includes('P042')).toBe(false)
  expect(await open('stream/base-1', sealed, { key: null })).toEqual({ ok: false, why: 'needs-key' })
  expect(await open('stream/base-1', sealed, { key: randomBytes(32) })).toEqual({ ok: false, why: 'damaged' })
})

test('whoever names a key for open pieces is told so: somebody may have put other pieces in their place', async () => {
  const sealed = await seal('stream/base-1', piece, plain)
  expect(await open('stream/base-1', sealed, { key })).toEqual({ ok: false, why: 'needs-no-key' })
})

test('a piece that is torn, altered in any byte, or lies under another name is damaged', async () => {
  for (const sealing of [locked, plain]) {
    const sealed = await seal('stream/base-1', piece, sealing)
    expect(await open('stream/base-2', sealed, sealing)).toEqual({ ok: false, why: 'damaged' })
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed)
      altered.writeUInt8((altered.readUInt8(at) + 1) % 256, at)
      expect((await open('stream/base-1', altered, sealing)).ok).toBe(false)
      expect((await open('stream/base-1', sealed.subarray(0, at), sealing)).ok).toBe(false)
    }
  }
})
