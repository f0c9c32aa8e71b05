import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import type { Answerer } from '../answer/index.ts'
import { analyze, type Language, topicsOf } from '../search/index.ts'
import type { LibrarySection, Whitepaper } from '../whitepaper/index.ts'
import { type Cache, type Identity, openCache } from './cache.ts'
import { loadLanguage } from './language.ts'
import { preparedAnswerers } from './prepared.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotae-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const flipLastByte = (file: string): void => {
  const bytes = readFileSync(file)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  writeFileSync(file, bytes)
}

const files = (): readonly string[] => readdirSync(folder).map((name) => join(folder, name))

/** What the cache finds, or what is made and kept in its absence, as its callers do. */
const kept = <T>(cache: Cache, identity: Identity, make: () => T): T => {
  const found = cache.find<T>(identity)
  if (found !== undefined) return found
  const made = make()
  cache.keep(identity, () => made)
  return made
}

describe('the cache', () => {
  /** Counts how often something is really made. */
  const counting = () => {
    let made = 0
    return {
      get: (identity: string, build = '1') => kept(openCache(folder, build), [identity], () => `made ${++made}`),
      made: () => made,
    }
  }

  it('keeps a thing for its identity and its build', () => {
    const thing = counting()
    expect([thing.get('a'), thing.get('a'), thing.get('b'), thing.get('a', '2'), thing.get('a')]).toEqual([
      'made 1',
      'made 1',
      'made 2',
      'made 3',
      'made 1',
    ])
  })

  it('tells parts apart that read alike when joined', () => {
    const cache = openCache(folder, '1')
    cache.keep(['ab', 'c'], () => 'kept')
    expect([cache.find(['ab', 'c']), cache.find(['a', 'bc']), cache.find(['ab', 'c', ''])]).toEqual([
      'kept',
      undefined,
      undefined,
    ])
  })

  it('gives nothing for another identity whose file has the same name', () => {
    const cache = openCache(folder, '1')
    cache.keep(['a'], () => 'of a')
    const [file = ''] = files()
    cache.keep(['b'], () => 'of b')
    const other = files().find((name) => name !== file) ?? ''
    renameSync(file, other)
    expect([cache.find(['a']), cache.find(['b'])]).toEqual([undefined, undefined])
  })

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 8)],
    ['longer', (bytes) => Buffer.concat([bytes, new Uint8Array(8)])],
  ])('gives nothing where the file is %s', (_, damaged) => {
    const cache = openCache(folder, '1')
    cache.keep(['a'], () => ({ text: 'kept', numbers: Uint16Array.of(1, 2, 3, 4) }))
    for (const file of files()) writeFileSync(file, damaged(readFileSync(file)))
    expect(cache.find(['a'])).toBeUndefined()
  })

  it('gives nothing where any one byte is another', () => {
    const cache = openCache(folder, '1')
    cache.keep(['a'], () => ({ text: 'kept', numbers: Uint16Array.of(1, 2, 3, 4) }))
    const [file = ''] = files()
    const whole = readFileSync(file)
    expect(cache.find(['a'])).toBeDefined()
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(file, changed)
      expect(cache.find(['a']), `byte ${at}`).toBeUndefined()
    }
  })

  it('does without where nothing can be kept', () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = openCache(join(folder, 'file', 'below'), '1')
    cache.keep([], () => 7)
    expect(cache.find([])).toBeUndefined()
  })

  it('forgets what was made long ago', () => {
    const thing = counting()
    for (let at = 0; at < 20; at += 1) thing.get(`${at}`)
    for (const file of files()) utimesSync(file, 1, 1)
    thing.get('young')
    expect(files()).toHaveLength(20)
    const before = thing.made()
    thing.get('young')
    expect(thing.made()).toBe(before)
  })
})

describe('what was prepared of a whitepaper', () => {
  const QUERY = { question: 'バックアップの世代数', context: ['運用'] }
  const whitepapersOf = (sections: readonly LibrarySection[]): readonly Whitepaper[] => [
    ...new Set(sections.map(({ whitepaper }) => whitepaper)),
  ]
  let reads = 0
  const open = (): Answerer => {
    const read = () => {
      reads += 1
      return [whitepapersOf(paper(SAMPLE))]
    }
    const [answerer] = preparedAnswerers(['sample'], language, read, openCache(folder, '1'))
    if (!answerer) throw new RangeError('one group was read')
    return answerer
  }

  it('answers exactly as what was just read', () => {
    reads = 0
    const [fresh, again] = [open(), open()]
    expect(reads).toBe(1)
    expect(again.answer(QUERY)).toEqual(fresh.answer(QUERY))
    expect(again.explain(QUERY)).toEqual(fresh.explain(QUERY))
  })

  it.each<[string, (file: string) => void]>([
    ['cut short', (file) => writeFileSync(file, 'x')],
    ['changed by one byte', (file) => flipLastByte(file)],
  ])('is read anew where the kept file was %s', (_, damage) => {
    reads = 0
    const fresh = open()
    for (const file of files()) damage(file)
    expect(open().answer(QUERY)).toEqual(fresh.answer(QUERY))
    expect(reads).toBe(2)
  })
})

describe('what reading Japanese takes', () => {
  const TEXTS = [
    'サーバーのバックアップは毎日取得し、7 世代分を暗号化して保管しています。',
    'Do you encrypt backups at rest (AES-256)? ﾛｸﾞの保管期間',
    '退会後、データはいつまでに消去されますか',
  ]
  const reads = (language: Language) =>
    TEXTS.flatMap((text) =>
      (['question', 'document'] as const).map((side) => {
        const analysis = analyze(text, side, language)
        return { analysis, topics: topicsOf(language, analysis), labels: analysis.concepts.map(labelIn(language)) }
      }),
    )
  const labelIn =
    ({ thesaurus }: Language) =>
    ({ concept }: { readonly concept: number }) =>
      thesaurus.label(concept)

  it('reads, when kept, as what was just made', async () => {
    const cache = openCache(folder, '1')
    const made = await loadLanguage(cache)
    const again = await loadLanguage({ ...cache, keep: () => expect.unreachable('it was not kept') })
    expect(reads(again)).toEqual(reads(made))
    expect(reads(again)).toEqual(reads(language))
  })
})
