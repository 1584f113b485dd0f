import { CharacterSet, PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import { gap, type Mark } from './marks.ts'
import { feed, feedToKnifeAndCut, initialize, motionUnitsOfOneDot, widthOf } from './orders.ts'
import { isPrintable } from './printable.ts'
import { moduleDotsOf, modulesOf, quietModules } from './qr.ts'
import { type Line, linesOf } from './text-lines.ts'

/** A code's words are apart from it here: the printer makes the code, and perhaps not the words. */
export function apart(mark: Mark): readonly Mark[] {
  if (mark.kind !== 'code' || mark.text === '') return [mark]
  return [{ ...mark, text: '' }, { ...mark, kind: 'text', size: 'body', align: 'centre' }, gap(16)]
}

/** Whether a printer has no letters of its own for this, so that it must be drawn. */
export function needsPicture(mark: Mark): boolean {
  if (mark.kind === 'logo' || mark.kind === 'ruler') return true
  return 'text' in mark && !isPrintable(mark.text)
}

/**
 * Marks as ESC/POS bytes in text mode, code page WPC1252, for paper `dots` wide, cut included.
 * A mark that has a strip is printed as that picture.
 */
export function writeText(marks: readonly Mark[], dots: number, strips: ReadonlyMap<Mark, Buffer>): Buffer {
  const paper = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '', width: dots / dotsOfLetter })
  paper.add(initialize)
  paper.setCharacterSet(CharacterSet.WPC1252)
  paper.add(motionUnitsOfOneDot)
  paper.add(widthOf(dots))
  paper.add(smoothLetters)
  paper.setLineSpacing(lineDots)
  for (const mark of marks) {
    const strip = strips.get(mark)
    if (strip) putStrip(paper, strip)
    else put(paper, mark, dots)
  }
  paper.add(feedToKnifeAndCut)
  return paper.getBuffer()
}

/** Across, in font A. */
const dotsOfLetter = 12
/** Of the body, whose letters are 48 dots high; a higher line takes what it needs. */
const lineDots = 56
/** GS b 1: the number is a small letter, much enlarged. */
const smoothLetters = Buffer.of(0x1d, 0x62, 1)

function put(paper: ThermalPrinter, mark: Mark, dots: number): void {
  switch (mark.kind) {
    case 'gap':
      return paper.add(feed(mark.dots))
    case 'rule':
      return putStrip(paper, hairline(dots))
    case 'code':
      return putCode(paper, mark.address, dots)
    case 'text':
    case 'banner':
    case 'check':
      for (const line of linesOf(mark, dots / dotsOfLetter)) putLine(paper, line)
      return
    default:
      throw new Error(`a ${mark.kind} cannot be written`)
  }
}

function putLine(paper: ThermalPrinter, { text, wide, high, align, white, bold }: Line): void {
  if (align === 'centre') paper.alignCenter()
  else if (align === 'right') paper.alignRight()
  else paper.alignLeft()
  // The library swaps the two: the first argument widens, the second heightens.
  paper.setTextSize(wide - 1, high - 1)
  if (white) paper.invert(true)
  if (bold) paper.bold(true)
  paper.println(text)
  if (white) paper.invert(false)
  if (bold) paper.bold(false)
}

/** A strip is as wide as the paper, and what is white to its right is not sent: the left is where it belongs. */
function putStrip(paper: ThermalPrinter, strip: Buffer): void {
  paper.alignLeft()
  paper.add(strip)
}

function putCode(paper: ThermalPrinter, address: string, dots: number): void {
  const cellSize = moduleDotsOf(modulesOf(address).size, dots)
  paper.alignCenter()
  paper.add(feed(quietModules * cellSize))
  paper.printQR(address, { cellSize, correction: 'M', model: 2 })
  paper.add(feed(quietModules * cellSize))
}

const hairlineRows = 2
/** GS v 0: letters leave gaps between them, a picture two dots high does not. */
function hairline(dots: number): Buffer {
  const head = Buffer.of(0x1d, 0x76, 0x30, 0, dots / 8, 0, hairlineRows, 0)
  return Buffer.concat([head, Buffer.alloc((dots / 8) * hairlineRows, 0xff)])
}
