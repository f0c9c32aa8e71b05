import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** [where the code stands, the code, the rule it must break] */
type Case = readonly [path: string, code: string, rule: string]

const importing = (path: string): string => `import { thing } from '${path}'\n\nexport const other = thing\n`
const core = (code: string): string => `${code}\n`

const FORBIDDEN: readonly Case[] = [
  ['src/japanese/up.ts', importing('../search/index.ts'), 'noRestrictedImports'],
  ['src/whitepaper/up.ts', importing('../answer/index.ts'), 'noRestrictedImports'],
  ['src/search/across.ts', importing('../workbook/index.ts'), 'noRestrictedImports'],
  ['src/topics/up.ts', importing('../search/index.ts'), 'noRestrictedImports'],
  ['src/workbook/up.ts', importing('../checklist/index.ts'), 'noRestrictedImports'],
  ['src/checklist/up.ts', importing('../answer/index.ts'), 'noRestrictedImports'],
  ['src/answer/across.ts', importing('../workbook/index.ts'), 'noRestrictedImports'],
  ['src/review/up.ts', importing('../cli/files.ts'), 'noRestrictedImports'],
  [
    'src/search/node.ts',
    core(`import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync`),
    'noNodejsModules',
  ],
  ['src/answer/clock.ts', core('export const now = () => Date.now()'), 'noRestrictedGlobals'],
  ['src/review/process.ts', core('export const home = () => process.env'), 'noRestrictedGlobals'],
  ['src/workbook/network.ts', core(`export const get = () => fetch('x')`), 'noRestrictedGlobals'],
  ['src/checklist/console.ts', core(`export const say = () => console.log('x')`), 'noRestrictedGlobals'],
]

const ALLOWED: readonly (readonly [path: string, code: string])[] = [
  ['src/search/down.ts', importing('../japanese/normalise.ts')],
  ['src/search/topics.ts', importing('../topics/index.ts')],
  ['src/answer/down.ts', importing('../search/index.ts')],
  ['src/answer/beside.ts', importing('./stance.ts')],
  ['src/checklist/down.ts', importing('../workbook/index.ts')],
  ['src/review/down.ts', importing('../answer/index.ts')],
  ['src/cli/down.ts', importing('../review/index.ts')],
  ['src/cli/node.ts', core(`import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync`)],
]

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kotae-arrows-')))
const broken = new Map<string, string[]>()

/** A tree of nothing but offenders, linted by the project's own rules. */
beforeAll(() => {
  const { vcs: _, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules))
  for (const [path, code] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), code)
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', 'src'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  for (const [, rule = '', file = ''] of stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+)/gu)) {
    const path = relative(folder, file)
    broken.set(path, [...(broken.get(path) ?? []), rule])
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('one-way arrows and a pure core', () => {
  it.each(FORBIDDEN)('the linter stops %s', (path, _, rule) => {
    expect(broken.get(path)).toContain(rule)
  })

  it.each(ALLOWED)('the linter lets %s pass', (path) => {
    expect(broken.get(path)).toBeUndefined()
  })
})
