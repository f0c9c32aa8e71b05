import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** What the smallest plan took before the platform counted unpacked bytes: what is small starts soon. wrangler never complains. */
const LARGEST = 3 * 1024 * 1024

it('the Worker is built, and has not grown out of hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-worker-'))
  const words = ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder]
  const env = { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' }
  execFileSync('node_modules/node/bin/node', words, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const parts = readdirSync(folder).filter((name) => !name.endsWith('.map') && name !== 'README.md')
  const size = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
  expect(parts).toContain('worker.js')
  expect(size).toBeLessThan(LARGEST)
})
