import { describe, expect, test } from 'vitest'
import { fileOf, readFile } from '../../../server/catalogue/draft/file.ts'
import { herning } from '../given.ts'

const whole = fileOf(herning)
const problemsOf = (text: string) => {
  const read = readFile(text)
  return read.ok ? [] : read.problems
}

describe('the document as one file', () => {
  test('is read back as the very same document', () => {
    const read = readFile(whole)
    expect(read.ok && read.catalogue).toEqual(herning)
  })

  test('keeps what YAML would take for something else', () => {
    const strange = structuredClone(herning)
    for (const text of [
      'yes',
      '10:00',
      '1e3',
      '007',
      'null',
      '# no',
      '- no',
      'a: b',
      "'",
      '=SUM(A1)',
      ' x ',
      'æ\n\nø',
    ])
      strange.notices.push({
        id: `notice-${strange.notices.length}`,
        level: 'normal',
        title: { da: text },
        screens: ['wall'],
      })
    const read = readFile(fileOf(strange))
    expect(read.ok && read.catalogue).toEqual(strange)
  })

  test('tells the line and the field of what is wrong', () => {
    const line = whole.split('\n').findIndex((text) => text.includes('letter: K')) + 1
    expect(problemsOf(whole.replace('letter: K', 'letter: kk'))).toEqual([
      { field: 'errands.1.letter', message: `line ${line}: one capital letter` },
    ])
  })

  test('tells the line where it is no YAML', () => {
    const [first] = problemsOf(whole.replace('town:', 'town: ['))
    expect(first?.message).toMatch(/^file, line \d+: /)
  })

  test('refuses a few lines that would grow to gigabytes', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`
    expect(problemsOf(bomb).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('repeats another part'),
    )
  })
})
