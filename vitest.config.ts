import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Servers and browsers of several files at once would starve each other on two cores.
    maxWorkers: 2,
  },
})
