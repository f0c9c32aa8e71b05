import { numberOf, type StringTable, stringAt, tableOf } from '../string-table.ts'

export interface ThesaurusData {
  /** How to edit the file, in Japanese. */
  readonly about: readonly string[]
  /** Each group is one line: 退会、解約 ≒ 利用停止 > 中途解約 ≠ 解約手数料 (see `readGroup`). */
  readonly blocks: readonly { readonly 分類: string; readonly groups: readonly string[] }[]
}

/** How a word stands to its group's concept. */
export type Relation = (typeof RELATIONS)[number]
const RELATIONS = ['same', 'near', 'narrower', 'not'] as const

export interface ThesaurusWord {
  readonly word: string
  readonly relation: Relation
}

/**
 * What spelling may vary in: case, spaces, hyphens and the long-vowel mark (サーバ, サーバー). Matches keep to the borders of
 * tokens, so the few words that fold together by losing their ー (ビル, ビール) are no danger in this field.
 */
export const fold = (text: string): string => text.replaceAll(/[\s‐‑–—−ー-]/gu, '').toLowerCase()

const ANNOUNCED: ReadonlyMap<string, Relation> = new Map([
  ['≒', 'near'],
  ['>', 'narrower'],
  ['≠', 'not'],
])

/**
 * Reads one line of the thesaurus: words parted by 、, the same ones first, then what ≒, > and ≠ announce.
 * @example readGroup('退会、解約≒利用停止') // 退会: same, 解約: same, 利用停止: near
 */
export const readGroup = (line: string): ThesaurusWord[] => {
  const found: ThesaurusWord[] = []
  let relation: Relation = 'same'
  for (const part of line.split(/([≒>≠])/u)) {
    const announced = ANNOUNCED.get(part)
    if (announced) relation = announced
    else for (const word of part.split('、')) found.push({ word: word.trim(), relation })
  }
  return found
}

/**
 * Every word, folded, and what it stands for. Plain data in arrays, so that a program can keep it and open it again: making
 * it takes longer than a question does.
 */
export interface Lexicon {
  readonly words: StringTable
  /** By word: its entries [starts[word], starts[word + 1]), each a concept and a place in RELATIONS. */
  readonly starts: Uint32Array
  readonly concepts: Uint16Array
  readonly relations: Uint8Array
  /** The first character and the first two of every word, and the longest word that begins so: where to stop looking. */
  readonly openings: StringTable
  readonly longest: Uint16Array
  /** By concept: the first word of its group, as it is written. */
  readonly labels: Labels
}

/** Words that may be the same one twice, which a table may not hold. */
interface Labels {
  readonly table: StringTable
  readonly numbers: Uint16Array
}

interface Entry {
  readonly concept: number
  readonly relation: Relation
}

/** `data` is taken as normalised text: what comes from outside goes through `parseThesaurus` first. */
export const lexiconOf = (data: ThesaurusData): Lexicon => {
  const lines = data.blocks.flatMap((block) => block.groups)
  const entries = new Map<string, Entry[]>()
  const longest = new Map<string, number>()
  lines.forEach((line, concept) => {
    for (const { word, relation } of readGroup(fold(line))) {
      const known = entries.get(word)
      if (known) known.push({ concept, relation })
      else entries.set(word, [{ concept, relation }])
      lengthen(longest, word.charAt(0), word.length)
      lengthen(longest, word.slice(0, 2), word.length)
    }
  })
  const all = [...entries.values()]
  const flat = all.flat()
  return {
    words: tableOf([...entries.keys()]),
    starts: runningSums(all.map(({ length }) => length)),
    concepts: Uint16Array.from(flat, ({ concept }) => concept),
    relations: Uint8Array.from(flat, ({ relation }) => RELATIONS.indexOf(relation)),
    openings: tableOf([...longest.keys()]),
    longest: Uint16Array.from(longest.values()),
    labels: labelsOf(lines.map((line) => readGroup(line)[0]?.word ?? '')),
  }
}

const lengthen = (longest: Map<string, number>, start: string, length: number): void => {
  if (length > (longest.get(start) ?? 0)) longest.set(start, length)
}

const runningSums = (lengths: readonly number[]): Uint32Array => {
  const sums = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, at) => {
    sums[at + 1] = (sums[at] as number) + length
  })
  return sums
}

const labelsOf = (labels: readonly string[]): Labels => {
  const table = tableOf([...new Set(labels)])
  return { table, numbers: Uint16Array.from(labels, (label) => numberOf(table, label) ?? 0) }
}

/** How many concepts there are. */
export const conceptCount = ({ labels }: Lexicon): number => labels.numbers.length

export const labelOf = ({ labels }: Lexicon, concept: number): string => {
  const number = labels.numbers[concept]
  return number === undefined ? '' : stringAt(labels.table, number)
}

/** Calls `found` for everything that a folded word stands for. */
export const entriesOf = (
  { words, starts, concepts, relations }: Lexicon,
  word: string,
  found: (concept: number, relation: Relation) => void,
): void => {
  const number = numberOf(words, word)
  if (number === undefined) return
  for (let at = starts[number] as number; at < (starts[number + 1] as number); at += 1) {
    found(concepts[at] as number, RELATIONS[relations[at] as number] as Relation)
  }
}

/** How long a word may be that begins with this one. Two characters tell far better than one, and most words have them. */
export const longestFrom = ({ openings, longest }: Lexicon, word: string): number => {
  const opening = numberOf(openings, word.slice(0, 2))
  return opening === undefined ? 0 : (longest[opening] as number)
}
