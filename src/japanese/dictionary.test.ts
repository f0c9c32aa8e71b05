import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildDictionary } from '../../scripts/dictionary/build.ts'
import { openDictionary } from './dictionary.ts'
import { DictionaryError } from './dictionary-file.ts'

const packed = readFileSync(new URL('dictionary.bin.gz', import.meta.url))
const bytes = new Uint8Array(gunzipSync(packed))

const MAX_PACKED = 1_800_000
const VERSION_AT = 4

const changed = (at: number, value: number): Uint8Array => {
  const copy = bytes.slice()
  copy[at] = value
  return copy
}

const refusal = (given: Uint8Array): string => {
  try {
    openDictionary(given)
  } catch (error) {
    if (error instanceof DictionaryError) return error.code
    throw error
  }
  return 'opened'
}

describe('the file in the repository', () => {
  test('is what the build script makes of its sources', () => {
    expect(Buffer.compare(buildDictionary(), bytes), 'Run npm run build:dictionary and commit its result.').toBe(0)
  })

  test('is small', () => {
    expect(packed.length).toBeLessThan(MAX_PACKED)
  })

  test("stands beside its licence, as the words' authors ask", () => {
    const notice = new URL('dictionary.NOTICE.md', import.meta.url)
    expect(existsSync(notice) && readFileSync(notice, 'utf8')).toContain('Nara Institute of Science')
  })
})

describe('opening', () => {
  test('takes bytes that stand anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(openDictionary(shifted.subarray(1)).entries).toEqual(openDictionary(bytes).entries)
  })

  test.each([
    ['nothing', new Uint8Array(0), 'not-a-dictionary'],
    ['bytes that were not decompressed', new Uint8Array(packed), 'not-a-dictionary'],
    ['another version', changed(VERSION_AT, 99), 'other-version'],
    ['a byte changed in the header', changed(40, 0x2a), 'damaged'],
    ['a byte changed at the end', changed(bytes.length - 5, 0x2a), 'damaged'],
    ['the end missing', bytes.subarray(0, bytes.length - 8), 'damaged'],
  ])('refuses %s', (_, given, code) => {
    expect(refusal(given)).toBe(code)
  })
})
