// Runs the torture from its TypeScript sources; Vite, which is here anyway, reads them.
import { createServer, createServerModuleRunner } from 'vite'

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(vite.environments.ssr)
const { torture } = await runner.import(new URL('./torture.ts', import.meta.url).pathname)
await torture(process.argv.slice(2))
process.exit(process.exitCode ?? 0)
