import { defineConfig } from 'vitest/config'

// The same database tests run on every database there is; browser tests one at a time, for they are heavy.
const onDatabase = (database: 'pglite' | 'postgres') => ({
  extends: true as const,
  test: {
    name: database,
    include: ['tests/{db,bot,web,admin,jobs,cli,bench}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    provide: { database },
    globalSetup: ['tests/setup/template.ts'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    // A worker keeps its modules from file to file: a database of one's own isolates a file well enough, and loading
    // the program anew for each took four tenths of the time.
    isolate: false,
    reporters: process.env.TEST_REPORT ? ['default', 'json'] : ['default'],
    ...(process.env.TEST_REPORT && { outputFile: { json: process.env.TEST_REPORT } }),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{core,content,locales,reports,sandbox,house}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
      },
      onDatabase('pglite'),
      ...(process.env.TEST_DATABASE_URL ? [onDatabase('postgres')] : []),
      {
        extends: true,
        test: {
          name: 'process',
          include: ['tests/{process,story}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          // What starts programs and browsers comes after what only computes, each with the machine to itself.
          sequence: { groupOrder: 1 },
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          sequence: { groupOrder: 2 },
          provide: { database: 'pglite' as const },
          globalSetup: ['tests/setup/template.ts'],
          fileParallelism: false,
          // A browser on a busy machine may miss its moment: tried once more there, and the report says so.
          retry: process.env.CI ? 1 : 0,
          // The first file to ask fills the demo.
          hookTimeout: 300_000,
          // One walk opens every page that a role may see.
          testTimeout: 300_000,
          // A second, the usual, is no more than one drawing of a page on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
