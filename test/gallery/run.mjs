// Makes the gallery from its TypeScript sources; Vite, which is here anyway, reads them.
import { createServer, createServerModuleRunner } from 'vite'

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(vite.environments.ssr)
const { gallery } = await runner.import(new URL('./gallery.ts', import.meta.url).pathname)
await gallery(process.argv.slice(2))
process.exit(process.exitCode ?? 0)
