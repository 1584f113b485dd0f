import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { signIn } from './clerk.ts'
import { type DrillRecord, type Step, stepSaid, sumSaid, type Taken, take } from './record.ts'
import { type Stage, setStage } from './stage.ts'
import { lostAnswer, noNetwork } from './steps/network.ts'
import { crisisNotice } from './steps/notice.ts'
import { paperNumbers } from './steps/paper.ts'
import { lowPower } from './steps/power.ts'
import { noPaper, ticket } from './steps/printer.ts'
import { allThere, noServer } from './steps/server.ts'
import { noMachine } from './steps/spare.ts'

const steps: readonly Step<Stage>[] = [
  ticket,
  noNetwork,
  lostAnswer,
  noServer,
  noPaper,
  crisisNotice,
  lowPower,
  paperNumbers,
  allThere,
  // The last, since what is lost with a machine is in no log.
  noMachine,
]

/** Beside this one in dist/server, where both are built to. */
const program = join(import.meta.dirname, 'supervise.js')

const usage = `Usage: npm run drill -- [--json] [--within SECONDS]
  --json    prints the record as JSON
  --within  how long the lobby may be away when its server is killed; 2 without it`

interface Options {
  readonly json: boolean
  readonly withinMs: number
}

/** Reads the command line; null where it says nothing that can be done. */
function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--drill'),
      options: { json: { type: 'boolean', default: false }, within: { type: 'string', default: '2' } },
    })
    const seconds = Number(values.within)
    return seconds > 0 && seconds <= 600 ? { json: values.json, withinMs: seconds * 1000 } : null
  } catch {
    return null
  }
}

/** `npm run drill`: lets everything break in front of one's eyes, in a folder of its own, and tells what was seen. */
async function drill({ json, withinMs }: Options): Promise<DrillRecord> {
  const at = Date.now()
  const from = performance.now()
  const say = (line: string) => (json ? undefined : console.log(line))
  say(`A drill of the whole crisis, ${new Date(at).toISOString()}.\nThe lobby of the house is not touched.\n`)
  const stage = await setStage({ program, withinMs, now: at })
  const end = () => void stage.close().then(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  const taken: Taken[] = []
  try {
    const { version } = (await (await fetch(`${stage.address}/api/health`)).json()) as { version: string }
    if (stage.lobby.signIn) stage.cookie = await signIn(stage.address, stage.lobby.signIn)
    for (const step of steps) {
      taken.push(await take(step, stage, () => performance.now()))
      say(`${taken.slice(-1).map(stepSaid).join('')}\n`)
    }
    const passed = taken.every((one) => one.passed)
    const record = { at, version, passed, tookMs: Math.round(performance.now() - from), steps: taken }
    say(sumSaid(record))
    return record
  } finally {
    await stage.close()
  }
}

const options = optionsOf(process.argv.slice(2))
if (options) {
  const record = await drill(options)
  if (options.json) console.log(JSON.stringify(record, null, 2))
  process.exit(record.passed ? 0 : 1)
} else {
  console.error(usage)
  process.exit(2)
}
