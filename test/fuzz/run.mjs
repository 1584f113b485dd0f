// Runs the long search for faults from its TypeScript sources; Vite, which is here anyway, reads them.
import { createServer, createServerModuleRunner } from 'vite'

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(vite.environments.ssr)
const { fuzz } = await runner.import(new URL('./main.ts', import.meta.url).pathname)
await fuzz(process.argv.slice(2))
process.exit(process.exitCode ?? 0)
