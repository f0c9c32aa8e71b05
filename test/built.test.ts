import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kotae-built-'))
const code = join(folder, 'dist/cli')
const cache = join(folder, 'cache')

beforeAll(() => build({ logLevel: 'error', build: { outDir: code } }), 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const run = (words: readonly string[], KOTAE_CACHE = cache) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(code, 'main.js'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, KOTAE_CACHE },
  })
  return { status, stdout, stderr }
}
const LIBRARY = ['--corpus', 'corpus', '--product', 'SuperStream-NX Cloud']
const ANSWERED = ['ask', '退会後、データはいつまでに消去されますか', ...LIBRARY]
/** Silent papers: the other editions and products are opened too. */
const LEFT_OPEN = ['ask', 'ログの保管期間を教えてください。', ...LIBRARY]

describe('the built program', () => {
  it('answers what it was asked before without what it made its answers from', () => {
    const fresh = [ANSWERED, LEFT_OPEN].map((words) => run(words))
    expect(fresh.map(({ status }) => status)).toEqual([0, 0])
    expect(fresh[0]?.stdout).toContain('【出典】')
    // Were it to need them again, it would fail: they are larger than all the code and take longer than a question.
    const made = readdirSync(code).filter((name) => /^(?:shipped|dictionary)-/u.test(name))
    expect(made).toHaveLength(2)
    for (const name of made) rmSync(join(code, name))
    rmSync(join(folder, 'dist/japanese'), { recursive: true })
    expect([ANSWERED, LEFT_OPEN].map((words) => run(words))).toEqual(fresh)
    expect(run(ANSWERED, '').status).not.toBe(0)
  })
})
