import type { BaseRule, CharacterClass, DictionaryArrays, DictionaryHeader } from './dictionary-file.ts'
import { readDictionaryFile } from './dictionary-file.ts'
import { Trie } from './trie.ts'

/** A class of characters and its unknown words [firstWord, lastWord). */
export interface UnknownClass extends Omit<CharacterClass, 'words'> {
  readonly firstWord: number
  readonly lastWord: number
}

/** A dictionary in memory. Words are numbers: the system's first, then the user's, the unknown ones, and the sentence's start. */
export interface Dictionary {
  readonly system: Trie
  readonly user: Trie
  readonly firstUserWord: number
  readonly firstUnknownWord: number
  /** The word that stands for the beginning of a line; its connection id is that of the line's end as well. */
  readonly boundary: number
  /** By word: its connection id in the upper half, its cost in the lower one. */
  readonly entries: Int32Array
  /** Number of connection ids. */
  readonly ids: number
  /** Cost of `left` before `right` (ids): connections[right * ids + left]. */
  readonly connections: Int16Array
  readonly classes: readonly UnknownClass[]
  /** By UTF-16 unit: its class, and a bit for each class it goes with. */
  readonly classOf: Uint8Array
  readonly typesOf: Uint16Array
  /** By connection id. */
  readonly pos: readonly string[]
  readonly detail: readonly string[]
  readonly bases: readonly BaseRule[]
  readonly exceptions: ReadonlyMap<number, string>
  readonly parts: ReadonlyMap<number, readonly number[]>
}

/**
 * A dictionary from the uncompressed bytes of dictionary.bin.gz.
 * @throws DictionaryError where the bytes are something else, of another version, or damaged
 */
export function openDictionary(bytes: Uint8Array): Dictionary {
  const { header, arrays } = readDictionaryFile(bytes)
  const { ids, systemWords, userWords, unknownWords } = header
  const firstUnknownWord = systemWords + userWords
  const boundary = firstUnknownWord + unknownWords
  return {
    system: new Trie(
      {
        labels: arrays.systemLabels,
        childCounts: arrays.systemChildCounts,
        wordCounts: arrays.systemWordCounts,
      },
      0,
    ),
    user: new Trie(
      { labels: arrays.userLabels, childCounts: arrays.userChildCounts, wordCounts: arrays.userWordCounts },
      systemWords,
    ),
    firstUserWord: systemWords,
    firstUnknownWord,
    boundary,
    entries: entriesOf(arrays, boundary),
    ids,
    connections: connectionsOf(arrays.connectionLow, arrays.connectionHigh, ids),
    classes: classesOf(header, firstUnknownWord),
    ...characterTables(header),
    ...partsOfSpeech(header),
    bases: header.bases,
    exceptions: new Map(header.exceptions),
    parts: new Map(header.parts),
  }
}

/** The boundary's id and cost are 0. */
function entriesOf({ wordIds, wordCosts }: DictionaryArrays, boundary: number): Int32Array {
  const entries = new Int32Array(boundary + 1)
  for (let word = 0; word < boundary; word += 1) {
    entries[word] = ((wordIds[word] as number) << 16) | ((wordCosts[word] as number) & 0xffff)
  }
  return entries
}

function connectionsOf(low: Uint8Array, high: Uint8Array, ids: number): Int16Array {
  const costs = new Int16Array(ids * ids)
  for (let at = 0; at < ids; at += 1) costs[at] = (low[at] as number) | ((high[at] as number) << 8)
  for (let at = ids; at < costs.length; at += 1) {
    costs[at] = ((low[at] as number) | ((high[at] as number) << 8)) + (costs[at - ids] as number)
  }
  return costs
}

function classesOf(header: DictionaryHeader, firstUnknownWord: number): UnknownClass[] {
  let lastWord = firstUnknownWord
  return header.classes.map(({ words, ...rest }) => {
    lastWord += words
    return { ...rest, firstWord: lastWord - words, lastWord }
  })
}

function characterTables({ ranges }: DictionaryHeader): Pick<Dictionary, 'classOf' | 'typesOf'> {
  const classOf = new Uint8Array(0x10000)
  const typesOf = new Uint16Array(0x10000).fill(1)
  for (const { first, last, main, types } of ranges) {
    classOf.fill(main, first, last + 1)
    typesOf.fill(types, first, last + 1)
  }
  return { classOf, typesOf }
}

function partsOfSpeech({ features }: DictionaryHeader): Pick<Dictionary, 'pos' | 'detail'> {
  const split = features.map((feature) => feature.split(','))
  return { pos: split.map(([pos = '*']) => pos), detail: split.map(([, detail = '*']) => detail) }
}

export function idOf({ entries }: Dictionary, word: number): number {
  return (entries[word] ?? 0) >>> 16
}

export function costOf({ entries }: Dictionary, word: number): number {
  return ((entries[word] ?? 0) << 16) >> 16
}

/** Cost of one connection id before another. */
export function connectionCost({ connections, ids }: Dictionary, left: number, right: number): number {
  return connections[right * ids + left] ?? 0
}
