import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { yamlValues } from './server/catalogue/yaml-values.ts'

const pages = [
  'kiosk/index.html',
  'display/home.html',
  'display/wall.html',
  'display/sign.html',
  'counter/index.html',
  'hardware/emulator/page/index.html',
]

/**
 * Libraries of many small files, laid into the program: finding and reading each of them by itself is a good part of a
 * start, and while a killed lobby starts, nobody gets a number.
 */
const laidIn = [
  /^(zod|hono|yaml|rate-limiter-flexible|openapi3-ts|@asteasolutions\/zod-to-openapi|@hono\/[^/]+)(\/|$)/,
  /^(mdast-util-|micromark|unist-util-|decode-named-character-reference|character-entities)/,
]

/** Beside each file stands what is sent of it: a small machine should not squeeze the same again for each phone. */
const squeezed: Plugin = {
  name: 'squeezed',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file))) {
      const file = resolve(dir ?? '', name)
      const whole = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(whole))
      writeFileSync(`${file}.gz`, gzipSync(whole))
    }
  },
}

/** `vite build --app` builds the screens into dist/apps and the server into dist/server. */
export default defineConfig({
  root: import.meta.dirname,
  appType: 'mpa',
  builder: {},
  plugins: [yamlValues, { ...squeezed, applyToEnvironment: ({ name }) => name !== 'ssr' }],
  environments: {
    client: {
      build: {
        outDir: 'dist/apps',
        // The pages' policy takes nothing that is written into a style sheet.
        assetsInlineLimit: 0,
        emptyOutDir: true,
        manifest: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: pages.map((page) => resolve(import.meta.dirname, page)) },
      },
    },
    // Apart from the others, since what screens share would be a file of its own each, with headers of its own: on a
    // phone's net those weigh as much as what is in them.
    phone: {
      consumer: 'client',
      build: {
        outDir: 'dist/apps',
        assetsInlineLimit: 0,
        emptyOutDir: false,
        manifest: '.vite/phone.json',
        modulePreload: false,
        rolldownOptions: { input: resolve(import.meta.dirname, 'display/ticket.html') },
      },
    },
    // One file at one address, whose bytes tell its version.
    worker: {
      consumer: 'client',
      build: {
        outDir: 'dist/apps',
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: resolve(import.meta.dirname, 'display/held/worker.ts'),
          output: { entryFileNames: 'worker.js' },
        },
      },
    },
    ssr: {
      resolve: { external: true, noExternal: laidIn },
      build: {
        ssr: true,
        target: 'node20',
        outDir: 'dist/server',
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            main: resolve(import.meta.dirname, 'server/main.ts'),
            supervise: resolve(import.meta.dirname, 'server/supervise.ts'),
            'copy-database': resolve(import.meta.dirname, 'server/update/copy-database.ts'),
            'carry-facts': resolve(import.meta.dirname, 'server/update/carry-facts-over.ts'),
            rebuild: resolve(import.meta.dirname, 'server/rebuild.ts'),
            'evaluate-waits': resolve(import.meta.dirname, 'server/evaluate-waits.ts'),
            restore: resolve(import.meta.dirname, 'server/copies/restore/main.ts'),
            'copy-thread': resolve(import.meta.dirname, 'server/copies/thread.ts'),
            'bi-copy': resolve(import.meta.dirname, 'server/bi-copy.ts'),
            drill: resolve(import.meta.dirname, 'server/drill/main.ts'),
            history: resolve(import.meta.dirname, 'server/history/main.ts'),
            catalogue: resolve(import.meta.dirname, 'server/print-catalogue.ts'),
            emulator: resolve(import.meta.dirname, 'server/emulator.ts'),
            'render-pack': resolve(import.meta.dirname, 'server/speech/render-pack.ts'),
            'outgoing-columns': resolve(import.meta.dirname, 'server/outgoing/columns/column-work.ts'),
            'outgoing-file': resolve(import.meta.dirname, 'server/outgoing/file-work.ts'),
            'catalogue-file': resolve(import.meta.dirname, 'server/catalogue/draft/file-work.ts'),
            thinker: resolve(import.meta.dirname, 'server/thinker/thread.ts'),
            'import-file': resolve(import.meta.dirname, 'server/imports/read-work.ts'),
            'built-in-voice': resolve(import.meta.dirname, 'server/speech/built-in-voice.ts'),
          },
        },
      },
    },
  },
})
