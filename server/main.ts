import { readConfig } from './config.ts'
import { openProgram, type Program } from './program.ts'
import { StartProblem } from './start-problem.ts'

// Whoever reads what is said here may go away, as a terminal that is closed: nobody in the lobby is to notice.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

async function start(): Promise<Program> {
  try {
    return await openProgram(readConfig(process.env, process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

const program = await start()
let stopping = false
function stop(): void {
  if (stopping) return
  stopping = true
  void program.close().then(() => process.exit(0))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
// Whoever watches over this lobby has died: the next one that does so must find the folder free.
process.on('disconnect', stop)
process.send?.('ready')
console.log(program.greeting)
