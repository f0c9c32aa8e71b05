import {
  type BaseRule,
  type CharacterRange,
  checksum,
  DICTIONARY_VERSION,
  type DictionaryHeader,
  MAGIC,
  PREAMBLE_BYTES,
} from '../../src/japanese/dictionary-file.ts'
import { packConnections } from './connections.ts'
import type { Entry, Source } from './kuromoji-source.ts'
import { buildTrie } from './trie-builder.ts'

/** A word of ours, with its cost. */
export interface UserEntry extends Entry {
  /** Lengths of its parts, where it is a compound. */
  readonly parts: readonly number[]
}

/** An entry and the surface it belongs to. */
interface Word extends Entry {
  readonly surface: string
  readonly parts?: readonly number[]
}

/** What char.def calls SPACE (0xD0 is a slip of its authors that MeCab follows). */
const SPACES = [0x20, 0xd0, 0x09, 0x0b, 0x0a]

/** The dictionary's file, uncompressed. */
export function packDictionary(source: Source, userWords: ReadonlyMap<string, UserEntry>): Uint8Array {
  const system = buildTrie(mapValues(source.words, (entries, surface) => winners(entries).map(named(surface))))
  const user = buildTrie(mapValues(userWords, (entry, surface) => [{ ...entry, surface }]))
  const unknown = source.classes.flatMap(({ words }) => words)
  const words = [...system.words, ...user.words, ...unknown]
  const bases = baseRules(system.words, source.ids)
  const header: DictionaryHeader = {
    source: 'mecab-ipadic-2.7.0-20070801 (npm kuromoji 0.1.2) and user-words.json',
    systemNodes: system.labels.length + 1,
    systemWords: system.words.length,
    userNodes: user.labels.length + 1,
    userWords: user.words.length,
    unknownWords: unknown.length,
    ids: source.ids,
    features: Array.from({ length: source.ids }, (_, id) => source.features[id] ?? '*,*,*,*,*,*'),
    bases,
    exceptions: system.words.flatMap((word, index) => exception(word, index, bases)),
    parts: user.words.flatMap(({ parts = [] }, index): [number, readonly number[]][] =>
      parts.length > 1 ? [[system.words.length + index, parts]] : [],
    ),
    classes: source.classes.map(({ words, ...rest }) => ({ ...rest, words: words.length })),
    ranges: characterRanges(source),
  }
  const { low, high, likest } = packConnections(source)
  return assemble(header, [
    Uint16Array.from(words, ({ id }) => id),
    // A stable sort: the words of an id stay in their order.
    Int16Array.from(
      words.toSorted((one, other) => one.id - other.id),
      ({ cost }) => cost,
    ),
    system.labels,
    system.childCounts,
    user.labels,
    user.childCounts,
    likest,
    system.wordCounts,
    user.wordCounts,
    low,
    high,
  ])
}

/** Of entries with the same surface and id only the cheapest, the first of equals, can ever be chosen. */
function winners(entries: readonly Entry[]): Entry[] {
  const cheapest = new Map<number, Entry>()
  for (const entry of entries) {
    const known = cheapest.get(entry.id)
    if (known === undefined || entry.cost < known.cost) cheapest.set(entry.id, entry)
  }
  return entries.filter((entry) => cheapest.get(entry.id) === entry)
}

/** The rule that fits most words of each id. */
function baseRules(words: readonly Word[], ids: number): BaseRule[] {
  const votes = Array.from({ length: ids }, () => new Map<string, number>())
  for (const word of words) {
    const rule = JSON.stringify(ruleOf(word))
    const count = votes[word.id]
    count?.set(rule, (count.get(rule) ?? 0) + 1)
  }
  return votes.map((count) => {
    const [best] = [...count].sort(([, one], [, other]) => other - one)
    return best === undefined ? { strip: 0, append: '' } : JSON.parse(best[0])
  })
}

function ruleOf({ surface, base }: Word): BaseRule {
  let same = 0
  while (same < surface.length && surface[same] === base[same]) same += 1
  return { strip: surface.length - same, append: base.slice(same) }
}

function exception(word: Word, index: number, bases: readonly BaseRule[]): [number, string][] {
  const { strip, append } = bases[word.id] ?? { strip: 0, append: '' }
  const regular = word.surface.slice(0, word.surface.length - strip) + append
  return regular === word.base ? [] : [[index, word.base]]
}

/** Stretches of characters of one class and kind; those of class DEFAULT alone are left out. */
function characterRanges({ mainClass, otherClasses, classes }: Source): CharacterRange[] {
  const space = classes.findIndex(({ name }) => name === 'SPACE')
  const ranges: CharacterRange[] = []
  for (let unit = 0; unit < mainClass.length; unit += 1) {
    const main = mainClass[unit] ?? 0
    if (main === space && !SPACES.includes(unit)) continue
    const types = (otherClasses[unit] ?? 0) | (1 << main)
    const before = ranges.at(-1)
    if (before?.last === unit - 1 && before.main === main && before.types === types) {
      ranges[ranges.length - 1] = { ...before, last: unit }
    } else ranges.push({ first: unit, last: unit, main, types })
  }
  return ranges
}

function assemble(header: DictionaryHeader, arrays: readonly (Uint8Array | Uint16Array | Int16Array)[]): Uint8Array {
  const json = padded(new TextEncoder().encode(JSON.stringify(header)), 0x20)
  const body = padded(
    Buffer.concat([json, ...arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength))]),
    0,
  )
  const file = new Uint8Array(PREAMBLE_BYTES + body.length)
  file.set(body, PREAMBLE_BYTES)
  const sum = checksum(new Uint32Array(file.buffer, PREAMBLE_BYTES))
  new Uint32Array(file.buffer, 0, 4).set([MAGIC, DICTIONARY_VERSION, sum, json.length])
  return file
}

/** Filled up to a multiple of four bytes. */
function padded(bytes: Uint8Array, filler: number): Uint8Array {
  const full = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(filler)
  full.set(bytes)
  return full
}

function named(surface: string): (entry: Entry) => Word {
  return (entry) => ({ ...entry, surface })
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V, key: string) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]))
}
