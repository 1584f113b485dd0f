import { defineConfig } from 'vitest/config'
import { yamlValues } from './server/catalogue/yaml-values.ts'

/** Rooms whose tests start no program: they can stand in one process, and read each source once. */
const pure = [
  'queue',
  'catalogue',
  'contract',
  'counter',
  'display',
  'imports',
  'insights',
  'kiosk',
  'screens',
  'search',
  'twin',
]
const pureTests = pure.map((room) => `test/${room}/**/*.test.ts`)
const plugins = [yamlValues]
const common = { testTimeout: 30_000, hookTimeout: 30_000 }

export default defineConfig({
  // For `test/run.mjs`, which knows no projects; these have their own.
  plugins,
  test: {
    globalSetup: 'test/build.ts',
    // Two for each of two cores: a page often waits, as people do.
    maxWorkers: 4,
    projects: [
      // Thousands of made-up days take their time on a busy machine.
      {
        plugins,
        test: { ...common, name: 'pure', include: pureTests, isolate: false, testTimeout: 90_000 },
      },
      // A machine that does something else besides may once be slower than a person is patient; twice is a fault.
      {
        plugins,
        test: { ...common, name: 'lobby', retry: 1, include: ['test/**/*.test.ts'], exclude: pureTests },
      },
    ],
  },
})
