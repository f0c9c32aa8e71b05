import { KotaeError } from '../error.ts'
import { type PackedConnections, ROUNDS } from './connection-costs.ts'

/** Raised whenever the layout below changes; a file of another version is refused. */
export const DICTIONARY_VERSION = 2
/** "KOTD" */
export const MAGIC = 0x44544f4b
/** Magic, version, checksum and the header's length, four bytes each. */
export const PREAMBLE_BYTES = 16

/** A class of characters (文字種), and how words that no dictionary knows are cut from it. */
export interface CharacterClass {
  readonly name: string
  /** Unknown words are tried even where the dictionary knows a word. */
  readonly always: boolean
  /** A whole run of the class is one unknown word. */
  readonly group: boolean
  /** Unknown words of 1, 2 ... up to so many characters are tried. */
  readonly length: number
  /** How many unknown words (parts of speech) the class has. */
  readonly words: number
}

/** Characters `first` to `last` belong to the class `main`; `types` has a bit for each class that they go with. */
export interface CharacterRange {
  readonly first: number
  readonly last: number
  readonly main: number
  readonly types: number
}

/** How a word's dictionary form comes from its surface. */
export interface BaseRule {
  readonly strip: number
  readonly append: string
}

/** What stands before the arrays, as JSON. */
export interface DictionaryHeader {
  /** Where the words come from, for people who look into the file. */
  readonly source: string
  /** Lengths, in elements. */
  readonly systemNodes: number
  readonly systemWords: number
  readonly userNodes: number
  readonly userWords: number
  readonly unknownWords: number
  readonly ids: number
  /** By connection id: the part of speech (品詞,細分類1,細分類2,細分類3,活用型,活用形), and the rule of its dictionary form. */
  readonly features: readonly string[]
  readonly bases: readonly BaseRule[]
  /** Words whose dictionary form breaks the rule of their id. */
  readonly exceptions: readonly (readonly [word: number, base: string])[]
  /** User words that are compounds: the lengths of their parts. */
  readonly parts: readonly (readonly [word: number, lengths: readonly number[]])[]
  readonly classes: readonly CharacterClass[]
  readonly ranges: readonly CharacterRange[]
}

/** The file's arrays in their order: those of two bytes first, so that all are aligned. */
export interface DictionaryArrays extends PackedConnections {
  readonly wordIds: Uint16Array
  /** Not by word, but id by id, the words of an id in their order: what is of one kind costs much the same. */
  readonly costsById: Int16Array
  readonly systemLabels: Uint16Array
  readonly systemChildCounts: Uint16Array
  readonly userLabels: Uint16Array
  readonly userChildCounts: Uint16Array
  readonly systemWordCounts: Uint8Array
  readonly userWordCounts: Uint8Array
}

export type DictionaryErrorCode = 'not-a-dictionary' | 'other-version' | 'damaged'

/** The dictionary's file cannot be used. */
export class DictionaryError extends KotaeError<DictionaryErrorCode> {}

export interface DictionaryFile {
  readonly header: DictionaryHeader
  readonly arrays: DictionaryArrays
}

/** Reads the uncompressed bytes of dictionary.bin.gz. The arrays are views: they keep `bytes` in memory. */
export function readDictionaryFile(bytes: Uint8Array): DictionaryFile {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const preamble = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length < PREAMBLE_BYTES ? 0 : 4)
  if (preamble[0] !== MAGIC || aligned.length % 4 !== 0) throw notADictionary()
  if (preamble[1] !== DICTIONARY_VERSION) throw otherVersion(preamble[1] ?? 0)
  const words = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset + PREAMBLE_BYTES,
    (aligned.length - PREAMBLE_BYTES) / 4,
  )
  if (preamble[2] !== checksum(words)) throw damaged()
  const headerEnd = PREAMBLE_BYTES + (preamble[3] ?? 0)
  const header: DictionaryHeader = JSON.parse(new TextDecoder().decode(aligned.subarray(PREAMBLE_BYTES, headerEnd)))
  return { header, arrays: arraysOf(header, aligned, headerEnd) }
}

function arraysOf(header: DictionaryHeader, bytes: Uint8Array, start: number): DictionaryArrays {
  let at = bytes.byteOffset + start
  const take = (length: number): number => {
    at += length
    return at - length
  }
  const { buffer } = bytes
  const words = header.systemWords + header.userWords + header.unknownWords
  const { systemNodes, userNodes, ids } = header
  return {
    wordIds: new Uint16Array(buffer, take(words * 2), words),
    costsById: new Int16Array(buffer, take(words * 2), words),
    systemLabels: new Uint16Array(buffer, take((systemNodes - 1) * 2), systemNodes - 1),
    systemChildCounts: new Uint16Array(buffer, take(systemNodes * 2), systemNodes),
    userLabels: new Uint16Array(buffer, take((userNodes - 1) * 2), userNodes - 1),
    userChildCounts: new Uint16Array(buffer, take(userNodes * 2), userNodes),
    likest: new Uint16Array(buffer, take(ROUNDS * ids * 2), ROUNDS * ids),
    systemWordCounts: new Uint8Array(buffer, take(systemNodes), systemNodes),
    userWordCounts: new Uint8Array(buffer, take(userNodes), userNodes),
    low: new Uint8Array(buffer, take(ids * ids), ids * ids),
    high: new Uint8Array(buffer, take(ids * ids), ids * ids),
  }
}

/** Each step is a bijection of the sum so far, so that a change of any one word always shows. */
export function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] as number), 0x01000193)
  return sum >>> 0
}

function notADictionary(): DictionaryError {
  return new DictionaryError('not-a-dictionary', {
    ja: '辞書ファイルではありません。展開した dictionary.bin を渡してください。',
    en: 'These bytes are no dictionary: pass the decompressed dictionary.bin.',
  })
}

function otherVersion(found: number): DictionaryError {
  return new DictionaryError('other-version', {
    ja: `辞書の版が合いません（${found}、必要な版は ${DICTIONARY_VERSION}）。npm run build:dictionary で作り直してください。`,
    en: `The dictionary has version ${found}, not ${DICTIONARY_VERSION}: rebuild it with npm run build:dictionary.`,
  })
}

function damaged(): DictionaryError {
  return new DictionaryError('damaged', {
    ja: '辞書ファイルが壊れています。入れ直すか、npm run build:dictionary で作り直してください。',
    en: 'The dictionary is damaged: install it again, or rebuild it with npm run build:dictionary.',
  })
}
