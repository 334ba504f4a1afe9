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
          include: ['tests/process/**/*.test.ts'],
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          provide: { database: 'pglite' as const },
          globalSetup: ['tests/setup/template.ts'],
          fileParallelism: false,
          hookTimeout: 120_000,
          // One walk opens every page that a role may see.
          testTimeout: 300_000,
        },
      },
    ],
  },
})
