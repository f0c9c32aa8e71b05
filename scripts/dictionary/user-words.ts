import { openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer, type JapaneseTokenizer } from '../../src/japanese/tokenizer.ts'
import userWordsFile from '../../src/japanese/user-words.json' with { type: 'json' }
import type { Source } from './kuromoji-source.ts'
import { packDictionary, type UserEntry } from './pack.ts'

/** How much cheaper a word of ours is than the cheapest way in which the dictionary cuts it on its own. */
const ADVANTAGE = 3000
const PART_MARK = '｜'

/** The words of user-words.json by surface. Those that the dictionary knows as one word already are left to it. */
export function userEntries(source: Source): Map<string, UserEntry> {
  const stock = createTokenizer(openDictionary(packDictionary(source, new Map())))
  const { 説明: _, ...words } = userWordsFile
  const entries = Object.entries(words).flatMap(([pos, list]) => {
    const id = idOf(source, pos)
    return list.map((written) => entryOf(stock, id, written))
  })
  return new Map(entries.filter(([, { known }]) => !known).map(([surface, { entry }]) => [surface, entry]))
}

function entryOf(stock: JapaneseTokenizer, id: number, written: string): [string, { known: boolean; entry: UserEntry }] {
  const parts = written.split(PART_MARK)
  const surface = parts.join('')
  const { words, cost } = cheapestWay(stock, surface)
  const around = connection(stock, 0, id) + connection(stock, id, 0)
  const entry = { id, cost: cost - around - ADVANTAGE, base: surface, parts: parts.map(({ length }) => length) }
  const [first = 0] = words
  return [surface, { known: words.length === 1 && first < stock.dictionary.firstUnknownWord, entry }]
}

/** The words that a surface is cut into on its own, and their cost from the line's beginning to its end. */
function cheapestWay(stock: JapaneseTokenizer, surface: string): { words: number[]; cost: number } {
  const { wordIds, wordCosts } = stock.dictionary
  const words: number[] = []
  stock.eachWord(surface, (word) => words.push(word))
  const ids = [0, ...words.map((word) => wordIds[word] ?? 0), 0]
  const connections = ids.slice(1).map((id, at) => connection(stock, ids[at] ?? 0, id))
  const costs = words.map((word) => wordCosts[word] ?? 0)
  return { words, cost: [...connections, ...costs].reduce((sum, cost) => sum + cost, 0) }
}

function connection({ dictionary }: JapaneseTokenizer, left: number, right: number): number {
  return dictionary.connections[right * dictionary.ids + left] ?? 0
}

function idOf({ features }: Source, pos: string): number {
  const id = features.findIndex((feature) => feature === `${pos},*,*,*,*` || feature === `${pos},*,*,*`)
  if (id < 0) throw new Error(`user-words.json: no such part of speech: ${pos}`)
  return id
}
