import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { openCache } from './cache.ts'
import { preparedAnswerer } from './prepared.ts'

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

describe('the cache', () => {
  /** Counts how often something is really made. */
  const counting = () => {
    let made = 0
    const keepable = {
      make: () => `made ${++made}`,
      save: (text: string) => new TextEncoder().encode(text),
      open: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
    }
    return {
      get: (identity: string, build = '1') => openCache(folder, build).get([identity], keepable),
      made: () => made,
    }
  }

  it('makes a thing once, and again for another identity or another build', () => {
    const thing = counting()
    expect([thing.get('a'), thing.get('a'), thing.get('b'), thing.get('a', '2'), thing.get('a')]).toEqual([
      'made 1',
      'made 1',
      'made 2',
      'made 3',
      'made 1',
    ])
  })

  it('makes it all the same where nothing can be kept', () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = openCache(join(folder, 'file', 'below'), '1')
    expect(cache.get([], { make: () => 7, save: () => new Uint8Array(), open: () => 8 })).toBe(7)
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
  let reads = 0
  const open = () =>
    preparedAnswerer(
      ['sample'],
      language,
      () => {
        reads += 1
        return paper(SAMPLE)
      },
      { cache: openCache(folder, '1') },
    )

  it('answers exactly as what was just read', () => {
    reads = 0
    const [fresh, kept] = [open(), open()]
    expect(reads).toBe(1)
    expect(kept.answer(QUERY)).toEqual(fresh.answer(QUERY))
    expect(kept.explain(QUERY)).toEqual(fresh.explain(QUERY))
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
