import { CharacterSet, PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import type { Slip } from '../slips.ts'
import { columns, layOut, type Mark, paperDots } from './layout.ts'

/** One slip as ESC/POS bytes in text mode, code page WPC1252, cut included; nothing is sent anywhere. */
export function encodeText(slip: Slip): Buffer {
  if (slip.kind !== 'ticket') throw new Error(`no layout for a ${slip.kind}`)
  const paper = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '', width: columns })
  paper.add(initialize)
  paper.setCharacterSet(CharacterSet.WPC1252)
  paper.add(motionUnitsOfOneDot)
  paper.add(smoothLetters)
  paper.setLineSpacing(lineDots)
  paper.alignCenter()
  for (const mark of layOut(slip)) put(paper, mark)
  paper.add(feedToKnifeAndCut)
  return paper.getBuffer()
}

/** ESC @: whatever the job before left behind is forgotten, its code page too. */
const initialize = Buffer.of(0x1b, 0x40)
/** Of the body, whose letters are 48 dots high; a higher line takes what it needs. */
const lineDots = 56
/** GS P 203 203: Epson counts half dots and many others whole dots, unless told. */
const motionUnitsOfOneDot = Buffer.of(0x1d, 0x50, 203, 203)
/** GS b 1: the number is a small letter, much enlarged. */
const smoothLetters = Buffer.of(0x1d, 0x62, 1)
/** GS V 66 n: the knife sits above the head, so the printer itself must feed the text past it; then a rim. */
const feedToKnifeAndCut = Buffer.of(0x1d, 0x56, 66, 24)

function put(paper: ThermalPrinter, mark: Mark): void {
  switch (mark.kind) {
    case 'line':
      // The library swaps the two: the first argument widens, the second heightens.
      paper.setTextSize(mark.wide - 1, mark.high - 1)
      return paper.println(mark.text)
    case 'gap':
      return paper.add(Buffer.of(0x1b, 0x4a, mark.dots))
    case 'hairline':
      return paper.add(hairline)
    case 'qr':
      return paper.printQR(mark.address, { cellSize: mark.moduleDots, correction: 'M', model: 2 })
  }
}

const hairlineRows = 2
/** GS v 0: letters leave gaps between them, a picture two dots high does not. */
const hairline = Buffer.concat([
  Buffer.of(0x1d, 0x76, 0x30, 0, paperDots / 8, 0, hairlineRows, 0),
  Buffer.alloc((paperDots / 8) * hairlineRows, 0xff),
])
