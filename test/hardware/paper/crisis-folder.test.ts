import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crisisFolder } from '../../../hardware/paper/sheet/crisis-folder.ts'
import { firstCatalogue } from '../../../server/catalogue/first.ts'
import { lix } from '../../../server/catalogue/lix.ts'
import { crisisFolder as texts } from '../../../server/contract/texts/da/crisis-folder.ts'
import { folderOf } from '../../../server/screens/crisis-folder.ts'
import { instant } from '../../given.ts'
import { temporaryFolder } from '../../temporary.ts'

const catalogue = firstCatalogue(null)
const wanted = { part: 'all', count: 20, version: 12, now: instant('09:00') } as const

/** The letters of each page of a PDF. */
function pagesOf(pdf: Buffer): readonly string[] {
  const file = join(temporaryFolder(), 'folder.pdf')
  writeFileSync(file, pdf)
  const { stdout, status } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout.split('\f').filter((page) => page.trim() !== '')
}

test('the folder is the card on one page, each number twice, and lists to write on', () => {
  const pages = pagesOf(crisisFolder(folderOf(catalogue, wanted)))
  expect(pages[0]).toContain('Krisekort til skranken')
  for (const { when } of texts.card.parts) expect(pages[0]).toContain(when)
  expect(pages[1]?.match(/KP001/g), 'for the citizen and for the counter').toHaveLength(2)
  expect(pages[1]).toContain('Pas')
  expect(pages.at(-1)).toContain('Kaldt kl.')
  for (const page of pages) expect(page).toMatch(/Krisemappe, udgave 12 · 23\. november 2026/)
})

test('no number of the folder can be one that the lobby gives itself', () => {
  const { series } = folderOf(catalogue, wanted)
  const letters = new Set(catalogue.errands.map(({ letter }) => letter))
  expect(series).toHaveLength(letters.size)
  const numbers = series.flatMap((one) => one.numbers)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers) expect(number).toMatch(/^K[A-Z]\d{3}$/)
})

test('the card alone is one page', () => {
  expect(pagesOf(crisisFolder(folderOf(catalogue, { ...wanted, part: 'card' })))).toHaveLength(1)
})

test('the card is easy to read, and stands beside the README word for word', async () => {
  const { title, lead, parts } = texts.card
  const told = [lead, ...parts.flatMap(({ when, points }) => [`${when}.`, ...points])].join(' ')
  expect(lix(told)).toBeLessThan(35)
  const markdown = [
    `# ${title}`,
    lead,
    ...parts.map(({ when, points }) => `## ${when}\n\n${points.map((point) => `- ${point}`).join('\n')}`),
  ].join('\n\n')
  await expect(`${markdown}\n`).toMatchFileSnapshot('../../../KRISEKORT.md')
})
