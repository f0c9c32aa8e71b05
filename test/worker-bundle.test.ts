import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** What the smallest plan took before the platform counted unpacked bytes: what is small starts soon. wrangler never complains. */
const LARGEST = 3 * 1024 * 1024
const ENVIRONMENTS = ['preview', 'production'] as const

/** As for a deployment, up to sending it. */
const built = (environment: (typeof ENVIRONMENTS)[number]) => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-worker-'))
  const words = ['deploy', '--dry-run', '--env', environment, '--outdir', folder]
  const said = execFileSync('node_modules/node/bin/node', ['node_modules/wrangler/bin/wrangler.js', ...words], {
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  // env.DB (kotae-preview)    D1 Database
  const bound = [...said.matchAll(/^env\.(?<name>\w+) \((?<resource>[\w-]+)\)/gmu)].map(({ groups }) => groups ?? {})
  return { folder, bound: new Map(bound.map(({ name = '', resource = '' }) => [name, resource])) }
}

it('the Worker is built, and has not grown out of hand', () => {
  const { folder } = built('production')
  const parts = readdirSync(folder).filter((name) => !name.endsWith('.map') && name !== 'README.md')
  const size = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
  expect(parts).toContain('worker.js')
  expect(size).toBeLessThan(LARGEST)
})

it('preview and production share nothing', () => {
  const [preview, production] = ENVIRONMENTS.map((environment) => built(environment).bound)
  expect([...(preview?.keys() ?? [])].toSorted()).toEqual(['DB', 'FILES', 'JOBS'])
  expect([...(production?.keys() ?? [])].toSorted()).toEqual(['DB', 'FILES', 'JOBS'])
  for (const [name, resource] of preview ?? []) expect(production?.get(name)).not.toBe(resource)
})
