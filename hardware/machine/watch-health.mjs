// Watches a lobby that has just been started: watch-health.mjs ADDRESS SECONDS [BEFORE]. Ends with 0 when it is well at
// the end and was not away for long, else with 1 and one sentence. BEFORE is a file with the health of before: what was
// wrong then is no fault of the new program; `-` asks only whether it serves. `--once FILE` keeps the health for that.
// Plain JavaScript: needs no build.
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as rest } from 'node:timers/promises'

const [address = '', seconds = '60', before = ''] = process.argv.slice(2)
/** A slow machine needs so long from its start to the first answer. */
const firstAnswerMs = Number(process.env.FIRST_ANSWER_SECONDS ?? Math.max(30, Number(seconds))) * 1000
/** A lobby that is away for longer in a row is not well. */
const mostMissed = 5

async function health() {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(3000) })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

function end(sentence) {
  console.log(sentence)
  process.exit(1)
}

if (seconds === '--once') {
  writeFileSync(before, JSON.stringify((await health()) ?? {}))
  process.exit(0)
}

const grave = ({ causes = [] }) =>
  causes
    .filter(({ severity }) => severity === 'stop')
    .map(({ kind, about }) => `${kind} ${about ?? ''}`.trim())
const asksOnlyService = before === '-'
const knownBefore =
  before && !asksOnlyService ? new Set(grave(JSON.parse(readFileSync(before, 'utf8')))) : new Set()
const fresh = (now) => (asksOnlyService ? [] : grave(now).filter((cause) => !knownBefore.has(cause)))

/** The process that is watched, where somebody names it as WATCHED. One that ended stays as a zombie until its shell looks. */
function isGone() {
  if (!process.env.WATCHED) return false
  try {
    return /\) Z [^)]*$/.test(readFileSync(`/proc/${process.env.WATCHED}/stat`, 'utf8'))
  } catch {
    return true
  }
}

async function firstAnswer() {
  const until = Date.now() + firstAnswerMs
  while (Date.now() < until) {
    if (isGone()) return end('The new program ended at once.')
    const now = await health()
    if (now?.ready) return now
    await rest(500)
  }
  return end('The new program did not answer.')
}

let last = await firstAnswer()
const { started } = last
const until = Date.now() + Number(seconds) * 1000
let missed = 0
while (Date.now() < until) {
  await rest(1000)
  const now = await health()
  missed = now?.ready ? 0 : missed + 1
  if (missed > mostMissed) end('The new program answered no more.')
  if (now?.started !== undefined && now.started !== started)
    end('The new program fell, and was started again.')
  if (now?.keeping === false) end('With the new program the disk takes nothing.')
  last = now ?? last
}
if (missed > 0) end('The new program answered no more.')
if (fresh(last).length > 0) end(`With the new program this is wrong: ${fresh(last).join(', ')}.`)
console.log('The new program is well.')
