import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type LeftOut, readLog } from './evaluate/read-log.ts'
import { reportOf, reportText } from './evaluate/report.ts'
import { evaluate } from './twin/evaluate/evaluate.ts'

const usage =
  'Usage: npm run evaluate:waits -- FILE.csv [--json] [--from DAY] [--head-start SECONDS] [--seed N]'
const options = {
  json: { type: 'boolean', default: false },
  from: { type: 'string', default: '' },
  'head-start': { type: 'string', default: '90' },
  seed: { type: 'string', default: '1' },
  // How this program was found among the others.
  'evaluate-waits': { type: 'boolean', default: false },
} as const

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options,
      allowPositionals: true,
    })
    const [file] = positionals
    if (!file) return stop(usage)
    const headStart = Number(values['head-start'])
    const seed = Number(values.seed)
    if (!(headStart >= 0)) return stop('--head-start must be a number of seconds.')
    if (!Number.isInteger(seed)) return stop('--seed must be a whole number.')
    return { file, json: values.json, from: values.from, headStart, seed }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return stop(`The file ${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

const leftOutText = ({ rows, firstLine }: LeftOut): string =>
  `Left out: ${rows} rows whose times cannot have been (the call before the arrival, the end before the call), the first in row ${firstLine}.`

const { file, json, from, headStart, seed } = asked()
const read = readLog(textOf(file), headStart)
if (!read.ok) stop(read.fault)
const { log, leftOut } = read
const report = reportOf(evaluate(log, { seed, fromDay: from }))
if (json) console.log(JSON.stringify({ file, from, seed, leftOut, ...report }, null, 2))
else {
  if (leftOut) console.log(`${leftOutText(leftOut)}\n`)
  console.log(reportText(report))
}
