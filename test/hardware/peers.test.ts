import { createCanvas } from '@napi-rs/canvas'
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import receiptline from 'receiptline'
import { expect, test } from 'vitest'
import { type EmulatedSlip, makeSlip } from '../../hardware/emulator/slip.ts'
import { ask } from './paper/tools.ts'
import { operationsOf } from './printed.ts'

/** What comes out when somebody else's program has written the bytes. */
function paperOf(bytes: Buffer): EmulatedSlip {
  const slip = makeSlip(1, 0, operationsOf(bytes), bytes)
  if (!slip) throw new Error('There is no ink.')
  return slip
}

const scanned = (png: Buffer): readonly string[] =>
  ask('zbarimg', ['--raw', '-q', '--nodbus', 'png:-'], png).trim().split('\n').toSorted()

const codes = ['12345678', '2012345678903', 'P042', 'P042-2026', 'http://10.0.0.5:8080/t/abc']

const canvas = createCanvas(64, 48)
canvas.getContext('2d').fillRect(16, 12, 32, 24)
const logo = canvas.toBuffer('image/png').toString('base64')

const receipt = `^^^Herning Kommune

"Bredgade 1, 7400 Herning"
{border:line;width:24,10}
Ærinde | Pris
-
Pas til ældre borgere | 150,00
Kørekort på dansk | 280,00
-
_Under_ "Fed" \`Hvid\`
=
{border:none;width:auto}
{code:2012345678903;option:ean,3,72,hri}
{code:P042-2026;option:code128,2,72,hri}
{code:P042;option:code39,2,72}
{code:12345678;option:itf,2,72,hri}
{code:http://10.0.0.5:8080/t/abc;option:qrcode,5,M}
{image:${logo}}
~
Дякую | Łódź
`
const dialects = ['escpos', 'epson', 'citizen', 'fit', 'generic'] as const

test.each(dialects)(
  'a receipt that receiptline writes for "%s" is understood to its last byte',
  (command) => {
    const written = receiptline.transform(receipt, {
      cpl: 48,
      encoding: 'multilingual',
      command,
      spacing: true,
    })
    const slip = paperOf(Buffer.from(written, 'latin1'))
    expect(slip.unknown).toEqual([])
    const lines = ['Bredgade 1, 7400 Herning', 'Pas til ældre borgere', 'Kørekort på dansk', 'Under Fed Hvid']
    for (const words of [...lines, '150,00', 'Дякую', 'Łódź']) expect(slip.text).toContain(words)
    expect(scanned(slip.png())).toEqual(codes)
  },
)

/** A frame with a line from corner to corner. */
const picture = { width: 64, height: 48, data: new Uint8ClampedArray(64 * 48 * 4).fill(255) }
for (let x = 0; x < 64; x++) {
  for (const y of [0, 47, Math.floor((x * 48) / 64)]) picture.data.set([0, 0, 0, 255], (y * 64 + x) * 4)
}

test.each(['column', 'raster'] as const)(
  'a receipt that receipt-printer-encoder writes, its pictures by %s, is understood to its last byte',
  (imageMode) => {
    const encoder = new ReceiptPrinterEncoder({ language: 'esc-pos', columns: 48, imageMode })
    const columns = [{ width: 24 }, { width: 20, align: 'right' as const }]
    encoder.initialize().codepage('auto').align('center').size(2, 2).line('Herning').size(1, 1)
    encoder.bold(true).line('Ærø, Ålborg og Øster Hurup').bold(false).invert(true).line('Hvid').invert(false)
    encoder.align('left').underline(true).line('Łódź, Žilina').underline(false)
    encoder
      .table(columns, [
        ['Pas', '150,00'],
        ['Kørekort', '280,00'],
      ])
      .rule({ style: 'double' })
    encoder.box({ width: 30, style: 'single' }, 'I en ramme').font('B').line('Småt').font('A')
    encoder
      .barcode('2012345678903', 'ean13', { height: 60, text: 'below' })
      .barcode('P042-2026', 'code128', 60)
    encoder.barcode('P042', 'code39', { height: 60, text: 'above' }).barcode('12345678', 'itf', 60)
    encoder.qrcode('http://10.0.0.5:8080/t/abc', { size: 6, errorlevel: 'm' }).newline()
    encoder.image(picture, 64, 48, 'threshold', 128).pulse().newline(2).cut('partial')
    const slip = paperOf(Buffer.from(encoder.encode()))
    expect(slip.unknown).toEqual([])
    const lines = ['Ærø, Ålborg og Øster Hurup', 'Łódź, Žilina', '│I en ramme                  │', 'Småt']
    for (const words of lines) expect(slip.text).toContain(words)
    expect(scanned(slip.png())).toEqual(codes)
  },
)

test('a machine reads the Danish lines of a receipt from its picture', () => {
  const written = receiptline.transform(receipt, {
    cpl: 48,
    encoding: 'cp858',
    command: 'epson',
    spacing: true,
  })
  const slip = paperOf(Buffer.from(written, 'latin1'))
  const read = ask('tesseract', ['stdin', 'stdout', '-l', 'dan', '--psm', '6'], slip.png())
  expect(read).toContain('Pas til ældre borgere')
  expect(read).toContain('Kørekort på dansk')
})
