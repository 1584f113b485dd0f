import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { encodeSlip } from '../../../hardware/paper/encode.ts'
import { inkBands } from '../pixels.ts'
import { operationsOf, printed } from '../printed.ts'
import { drawn, inkedColumns } from './drawn.ts'
import { ticketIn } from './in-languages.ts'

/** A dark disc on nothing. */
function mark(type: 'png' | 'jpeg', size = 200, colour = '#12445c'): Uint8Array {
  const canvas = createCanvas(size, size)
  const pen = canvas.getContext('2d')
  pen.fillStyle = type === 'png' ? 'transparent' : 'white'
  pen.fillRect(0, 0, size, size)
  pen.fillStyle = colour
  pen.arc(size / 2, size / 2, size / 2, 0, 2 * Math.PI)
  pen.fill()
  return type === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg')
}

const ticket = ticketIn('da')
const picture = { dots: 576, manner: 'picture' } as const

test.each(['png', 'jpeg'] as const)(
  "the municipality's mark stands above its name, in the middle (%s)",
  async (type) => {
    const pixels = await drawn({ ...ticket, logo: mark(type) }, 576)
    const [high = 0] = inkBands(pixels)
    expect(high).toBeGreaterThan(90)
    expect(high).toBeLessThanOrEqual(96)
    const columns = inkedColumns(pixels, 0, 90)
    expect(Math.abs((columns[0] ?? 0) + (columns.at(-1) ?? 0) - 575)).toBeLessThan(3)
    expect(new Set(pixels.data)).toEqual(new Set([0, 255]))
  },
)

test('a printer in text mode gets the mark as a picture, and all else as text', async () => {
  const { text, bytes } = await printed({ ...ticket, logo: mark('png') })
  expect(text).toContain('Herning Kommune')
  expect(operationsOf(bytes).some(({ kind }) => kind === 'raster')).toBe(true)
})

const halfAPicture = mark('png').subarray(0, 60)
const claimsToBeHuge = Buffer.from(mark('png'))
claimsToBeHuge.writeUInt32BE(60_000, 16)

test.each([
  ['is no picture', Buffer.from('GIF89a or something else')],
  ['is empty', new Uint8Array()],
  ['is cut off', halfAPicture],
  ['claims to be huge', claimsToBeHuge],
  ['is white on white', mark('png', 200, 'white')],
  ['is a JPEG without an end', Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)],
])("a mark that %s never costs the ticket: the town's name stands alone", async (_why, logo) => {
  expect(await encodeSlip({ ...ticket, logo }, picture)).toEqual(await encodeSlip(ticket, picture))
})
