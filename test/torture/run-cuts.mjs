// Cuts the network from TypeScript sources; Vite, which is here anyway, reads them.
import { createServer, createServerModuleRunner } from 'vite'

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(vite.environments.ssr)
const { cuts } = await runner.import(new URL('./cuts.ts', import.meta.url).pathname)
await cuts(process.argv.slice(2))
process.exit(process.exitCode ?? 0)
