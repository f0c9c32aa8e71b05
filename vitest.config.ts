import { readdirSync, readFileSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { loadTokenizer } from './src/cli/dictionary.ts'
import { cutLines } from './test/support/lines.ts'

const FORMS = 'templates/layouts'
const publishedForms = readdirSync(FORMS)
  .filter((name) => name.endsWith('.json'))
  .map((name): string => JSON.parse(readFileSync(`${FORMS}/${name}`, 'utf8')).様式)
  .toSorted()

const IN_WORKERD_TOO = ['journey-keyboard', 'export', 'library', 'review-together'].map(
  (name) => `test/web/${name}.test.ts`,
)

const WEB = {
  globalSetup: 'test/web/build.ts',
  // Each file runs an app and a browser of its own: several at once would wait for one another.
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const

/** Three runtimes, one code: Node runs nearly all tests, workerd and Chromium those that prove the core runs there as well. */
export default defineConfig({
  test: {
    reporters: ['default'],
    provide: { cutByNode: cutLines(loadTokenizer()), publishedForms },
    projects: [
      {
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/workerd/**', 'test/web/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: { ...WEB, name: 'web', include: ['test/web/**/*.test.ts'], provide: { runtime: 'node' } },
      },
      {
        // The same files, unchanged, against the app as Cloudflare runs it: the whole journey, files in and out, two people
        // at once, and a server that is killed.
        test: { ...WEB, name: 'web-workerd', include: IN_WORKERD_TOO, provide: { runtime: 'workerd' } },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workerd',
          include: ['test/workerd/**/*.test.ts'],
          globalSetup: 'test/workerd/build.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
})
