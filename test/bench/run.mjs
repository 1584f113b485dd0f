// Runs the bench from its TypeScript sources; Vite, which is here anyway, reads them.
import { createServer, createServerModuleRunner } from 'vite'

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
// It stays open while the bench runs, because the product loads some of its rooms only when they are needed.
const runner = createServerModuleRunner(vite.environments.ssr)
const { bench } = await runner.import(new URL('./bench.ts', import.meta.url).pathname)
await bench(process.argv.slice(2))
process.exit(process.exitCode ?? 0)
