import { type Config, readConfig } from './config.ts'
import { openProgram } from './program.ts'

function configure(): Config {
  try {
    return readConfig(process.env, process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

const program = await openProgram(configure())
console.log(program.greeting)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void program.close().then(() => process.exit(0))
  })
}
