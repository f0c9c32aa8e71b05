import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { toOutline } from './outline.ts'
import { readWhitepaper } from './read.ts'
import type { Whitepaper } from './section.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHARED = join(ROOT, '../shared')
const CORPUS = join(ROOT, 'corpus')

/** The published documents, and which truth each is measured against. */
const DOCUMENTS = [
  ['superstream-nx-cloud-1.0.txt', 'superstream-1.0'],
  ['superstream-nx-cloud-1.1.txt', 'superstream-1.1'],
  ['superstream-nx-cloud-1.2.txt', 'superstream-1.2'],
  ['step-private-cloud.txt', 'step-private-cloud'],
  ['idcf-cloud-4.1.md', 'idcf-cloud'],
] as const

function readFile(path: string): Whitepaper {
  return readWhitepaper(readFileSync(path), { fileName: basename(path) }).whitepaper
}

const scorer = join(SHARED, 'eval/score-sections.mjs')

describe.skipIf(!existsSync(scorer))('published whitepapers (skipped where ../shared is absent)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-sections-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(DOCUMENTS)('reads every section of %s', (file, truth) => {
    const found = join(folder, `${truth}.json`)
    writeFileSync(found, JSON.stringify(toOutline(readFile(join(SHARED, 'whitepapers', file)))))
    const scored = spawnSync(process.execPath, [scorer, join(SHARED, 'eval/sections', `${truth}.json`), found])
    expect([scored.stdout, scored.stderr].join('')).toMatch(/^(\d+)\/\1 sections right, 0 that are none\n$/)
    expect(scored.status).toBe(0)
  })
})

const samples = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => name.endsWith('.md') && name !== 'README.md')
  : []

describe.skipIf(samples.length === 0)('sample whitepapers (skipped where corpus/ is absent)', () => {
  it.each(samples)('reads %s with all that its front matter says', (file) => {
    const { title, product, publisher, sections } = readFile(join(CORPUS, file))
    expect([title, product, publisher].every((fact) => fact !== '')).toBe(true)
    expect(sections.length).toBeGreaterThan(0)
  })

  const restated = DOCUMENTS.map(([file, truth]) => [file.replace(/\.\w+$/, '.md'), truth] as const)
  const both = restated.filter(
    ([file, truth]) => samples.includes(file) && existsSync(join(SHARED, 'eval/sections', `${truth}.json`)),
  )

  it.skipIf(both.length === 0).each(both)('finds in %s the outline of the published text', (file, truth) => {
    const wanted: Wanted = JSON.parse(readFileSync(join(SHARED, 'eval/sections', `${truth}.json`), 'utf8'))
    const outline = readFile(join(CORPUS, file)).sections.map(({ number, title, controls }) =>
      line(number, title, controls),
    )
    // The history of editions bears no text to answer from: it is read as facts, not as a section.
    const all = wanted.sections.filter(({ title, body_chars }) => title !== '改訂履歴' || body_chars > 0)
    expect(outline).toEqual(all.map(({ number, title, controls }) => line(number, title, controls)))
  })
})

interface Wanted {
  readonly sections: readonly {
    readonly number: string
    readonly title: string
    readonly controls: readonly string[]
    readonly body_chars: number
  }[]
}

function line(number: string, title: string, controls: readonly string[]): string {
  const plain = [number, title].map((text) => text.normalize('NFKC').replace(/\s+/gu, ''))
  return [...plain, ...controls].join(' ')
}
