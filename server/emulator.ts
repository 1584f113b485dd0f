import { pino } from 'pino'
import { openDesk } from './emulator/desk.ts'
import { readEmulatorSettings } from './emulator/settings.ts'
import { StartProblem } from './start-problem.ts'

/** `npm run emulator`: a printer and devices to try programs with, without a lobby. */
try {
  const desk = await openDesk(readEmulatorSettings(process.argv.slice(2)), pino({ level: 'warn' }))
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void desk.close().then(() => process.exit(0))
    })
  }
  console.log(desk.greeting)
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  console.error(error.message)
  process.exit(1)
}
