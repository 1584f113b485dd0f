// Runs the bench from its TypeScript sources; Vite, which is here anyway, reads them.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./bench.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
await module.bench(process.argv.slice(2))
process.exit(0)
