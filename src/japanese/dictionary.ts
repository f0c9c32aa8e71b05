import { unpackConnections } from './connection-costs.ts'
import type { BaseRule, CharacterClass, DictionaryArrays, DictionaryHeader } from './dictionary-file.ts'
import { readDictionaryFile } from './dictionary-file.ts'
import { Trie, type TrieArrays, unpackTrie } from './trie.ts'

/** A class of characters and its unknown words [firstWord, lastWord). */
export interface UnknownClass extends Omit<CharacterClass, 'words'> {
  readonly firstWord: number
  readonly lastWord: number
}

/**
 * A dictionary unpacked. Plain data, so that a program can keep it and open it again. Words are numbers: the system's first, then
 * the user's, then the unknown ones. A line begins and ends with id 0.
 */
export interface DictionaryData {
  readonly system: TrieArrays
  readonly user: TrieArrays
  readonly firstUserWord: number
  readonly firstUnknownWord: number
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
  /** By connection id: 1 where the dictionary form may be another than the surface. */
  readonly isInflected: Uint8Array
  /** By class: what `handicapsOf` reckons of its words, where that was done before. */
  readonly handicaps?: readonly Int32Array[]
  readonly exceptions: DictionaryHeader['exceptions']
  readonly parts: DictionaryHeader['parts']
}

/** A dictionary in memory. */
export interface Dictionary extends Omit<DictionaryData, 'system' | 'user' | 'exceptions' | 'parts'> {
  readonly system: Trie
  readonly user: Trie
  readonly exceptions: ReadonlyMap<number, string>
  readonly parts: ReadonlyMap<number, readonly number[]>
}

/**
 * A dictionary from the uncompressed bytes of dictionary.bin.gz.
 * @throws DictionaryError where the bytes are something else, of another version, or damaged
 */
export function openDictionary(bytes: Uint8Array): Dictionary {
  return dictionaryOver(unpackDictionary(bytes))
}

export function dictionaryOver(data: DictionaryData): Dictionary {
  return {
    ...data,
    system: new Trie(data.system),
    user: new Trie(data.user),
    exceptions: new Map(data.exceptions),
    parts: new Map(data.parts),
  }
}

/**
 * Everything that opening a dictionary takes long for.
 * @throws as openDictionary
 */
export function unpackDictionary(bytes: Uint8Array): DictionaryData {
  const { header, arrays } = readDictionaryFile(bytes)
  const { ids, systemWords, userWords, bases, exceptions, parts } = header
  const firstUnknownWord = systemWords + userWords
  return {
    system: systemTrie(arrays),
    user: userTrie(arrays, systemWords),
    firstUserWord: systemWords,
    firstUnknownWord,
    entries: entriesOf(arrays, ids),
    ids,
    connections: unpackConnections(arrays, ids),
    classes: classesOf(header, firstUnknownWord),
    ...characterTables(header),
    ...partsOfSpeech(header),
    bases,
    isInflected: inflectedIds(header, arrays),
    exceptions,
    parts,
  }
}

function systemTrie({ systemLabels, systemChildCounts, systemWordCounts }: DictionaryArrays): TrieArrays {
  return unpackTrie({ labels: systemLabels, childCounts: systemChildCounts, wordCounts: systemWordCounts }, 0)
}

function userTrie({ userLabels, userChildCounts, userWordCounts }: DictionaryArrays, firstWord: number): TrieArrays {
  return unpackTrie({ labels: userLabels, childCounts: userChildCounts, wordCounts: userWordCounts }, firstWord)
}

function entriesOf({ wordIds, costsById }: DictionaryArrays, ids: number): Int32Array {
  const next = firstPlaces(wordIds, ids)
  const entries = new Int32Array(wordIds.length)
  for (let word = 0; word < entries.length; word += 1) {
    const id = wordIds[word] as number
    const place = next[id] as number
    next[id] = place + 1
    entries[word] = (id << 16) | ((costsById[place] as number) & 0xffff)
  }
  return entries
}

/** By id: where the costs of its words begin. */
function firstPlaces(wordIds: Uint16Array, ids: number): Int32Array {
  const places = new Int32Array(ids + 1)
  for (let word = 0; word < wordIds.length; word += 1) {
    const after = (wordIds[word] as number) + 1
    places[after] = (places[after] as number) + 1
  }
  for (let id = 1; id < ids; id += 1) places[id] = (places[id] as number) + (places[id - 1] as number)
  return places
}

function inflectedIds({ bases, exceptions }: DictionaryHeader, { wordIds }: DictionaryArrays): Uint8Array {
  const inflected = Uint8Array.from(bases, ({ strip, append }) => (strip > 0 || append !== '' ? 1 : 0))
  for (const [word] of exceptions) inflected[wordIds[word] ?? 0] = 1
  return inflected
}

function classesOf(header: DictionaryHeader, firstUnknownWord: number): UnknownClass[] {
  let lastWord = firstUnknownWord
  return header.classes.map(({ words, ...rest }) => {
    lastWord += words
    return { ...rest, firstWord: lastWord - words, lastWord }
  })
}

function characterTables({ ranges }: DictionaryHeader): Pick<DictionaryData, 'classOf' | 'typesOf'> {
  const classOf = new Uint8Array(0x10000)
  const typesOf = new Uint16Array(0x10000).fill(1)
  for (const { first, last, main, types } of ranges) {
    classOf.fill(main, first, last + 1)
    typesOf.fill(types, first, last + 1)
  }
  return { classOf, typesOf }
}

function partsOfSpeech({ features }: DictionaryHeader): Pick<DictionaryData, 'pos' | 'detail'> {
  const split = features.map((feature) => feature.split(','))
  return { pos: split.map(([pos = '*']) => pos), detail: split.map(([, detail = '*']) => detail) }
}

export function idOf({ entries }: Pick<Dictionary, 'entries'>, word: number): number {
  return (entries[word] ?? 0) >>> 16
}

export function costOf({ entries }: Dictionary, word: number): number {
  return ((entries[word] ?? 0) << 16) >> 16
}

/** Cost of one connection id before another. */
export function connectionCost({ connections, ids }: Dictionary, left: number, right: number): number {
  return connections[right * ids + left] ?? 0
}
