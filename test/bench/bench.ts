import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBack } from './back.ts'
import { measureCopies } from './copies.ts'
import { measureDesk } from './desk.ts'
import { type Figure, isWithin, table } from './figures.ts'
import { measureKiosk } from './kiosk.ts'
import { measureLoad } from './load.ts'
import { measurePapers } from './papers.ts'
import { measureSearch } from './search.ts'
import { measureSizes } from './sizes.ts'
import { measureSoak } from './soak.ts'
import { measureTickets } from './tickets.ts'
import { measureWaits } from './waits.ts'
import { measureWallMemory } from './wall-memory.ts'
import { measureWalls } from './walls.ts'
import { measureWhatIf } from './what-if.ts'
import { measureYears } from './years.ts'

type Measure = (folder: string, args: readonly string[]) => Promise<Figure[]>

const measures: Readonly<Record<string, Measure>> = {
  sizes: measureSizes,
  kiosk: measureKiosk,
  search: measureSearch,
  tickets: measureTickets,
  waits: measureWaits,
  walls: measureWalls,
  desk: measureDesk,
  'wall-memory': measureWallMemory,
  papers: measurePapers,
  back: measureBack,
  years: measureYears,
  copies: measureCopies,
  'what-if': measureWhatIf,
}
/** Those that take so long that they are measured only by name. */
const longMeasures: Readonly<Record<string, Measure>> = { soak: measureSoak, load: measureLoad }

/** Measures everything, or only what is named; prints a table and writes `dist/bench.json`. */
export async function bench(args: readonly string[]): Promise<void> {
  const figures: Figure[] = []
  const named = Object.entries({ ...measures, ...longMeasures }).filter(([name]) => args.includes(name))
  for (const [name, measure] of named.length > 0 ? named : Object.entries(measures)) {
    console.log(`Measuring ${name} ...`)
    const folder = mkdtempSync(join(tmpdir(), 'naeste-bench-'))
    try {
      figures.push(...(await measure(folder, args)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(`\nNode ${process.version}, ${cpus().length} cores\n\n${table(figures)}\n`)
  const result = { node: process.version, cores: cpus().length, figures }
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'dist', 'bench.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  )
  if (!figures.every(isWithin)) process.exitCode = 1
}
