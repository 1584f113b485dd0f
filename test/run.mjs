// Runs `node test/run.mjs FILE EXPORT ARGS` from TypeScript sources; Vite, which is here anyway, reads them.
import { resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'

const [file, name, ...args] = process.argv.slice(2)
const vite = await createServer({
  configFile: resolve('vitest.config.ts'),
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
// It stays open meanwhile, because the product loads some of its rooms only when they are needed.
const runner = createServerModuleRunner(vite.environments.ssr)
const exported = await runner.import(resolve(file))
await exported[name](args)
process.exit(process.exitCode ?? 0)
