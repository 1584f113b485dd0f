import { readConfig } from './config.ts'
import { openProgram, type Program } from './program.ts'
import { StartProblem } from './start-problem.ts'

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
console.log(program.greeting)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void program.close().then(() => process.exit(0))
  })
}
