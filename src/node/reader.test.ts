import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from './reader.ts'

/** What an index and its sections are made by. */
const ENTRIES = [
  'src/search/index.ts',
  'src/search/shipped.ts',
  'src/whitepaper/index.ts',
  'src/answer/prepared.ts',
  'src/packing.ts',
]
/** What is said about sections goes into no index. */
const ONLY_SAYS = ['src/answer/', 'src/checklist/', 'src/workbook/', 'templates/']

const importsOf = (path: string): readonly string[] =>
  path.endsWith('.ts')
    ? [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/gu)].map(([, to = '']) => join(dirname(path), to))
    : []

const reachable = (): readonly string[] => {
  const met = new Set(ENTRIES)
  for (const path of met) {
    const isSaying = path.startsWith('src/answer/') && !ENTRIES.includes(path)
    if (!isSaying) for (const next of importsOf(path)) met.add(next)
  }
  return [...met].filter((path) => !ONLY_SAYS.some((folder) => path.startsWith(folder)) || ENTRIES.includes(path))
}

let sources: string
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-'))
  sources = join(folder, 'src')
  cpSync('package-lock.json', join(folder, 'package-lock.json'))
  cpSync('src', sources, { recursive: true, filter: (path) => !path.startsWith(join('src', 'web')) })
})
const change = (path: string) => writeFileSync(join(sources, relative('src', path)), ' ', { flag: 'a' })

describe('the name of what reads documents', () => {
  it('is another one where anything that an index is made by has changed', () => {
    const paths = reachable()
    expect(paths.length).toBeGreaterThan(60)
    let before = digestOf(sources)
    for (const path of [...paths, 'src/japanese/dictionary.bin.gz', 'src/server/shards.ts', 'package-lock.json']) {
      change(path)
      const after = digestOf(sources)
      expect([path, after]).not.toEqual([path, before])
      before = after
    }
  })

  it('stays where only a test has changed, or the app', () => {
    const before = digestOf(sources)
    for (const path of ['src/search/postings.test.ts', 'src/server/app.ts']) change(path)
    expect(digestOf(sources)).toBe(before)
  })
})
