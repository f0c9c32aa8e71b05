import { connectionCost, costOf, idOf, openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer, type JapaneseTokenizer } from '../../src/japanese/tokenizer.ts'
import userWordsFile from '../../src/japanese/user-words.json' with { type: 'json' }
import type { Source } from './kuromoji-source.ts'
import { packDictionary, type UserEntry } from './pack.ts'

/** How much cheaper a word of ours is, at least, than the cheapest way in which the dictionary cuts it on its own. */
const ADVANTAGE = 1000
/** No dearer than the dictionary's commoner words: otherwise an unknown run (クラウドサービスカスタマ) costs less than its words. */
const MAX_COST = 2000
/** Connection id of a line's beginning and end. */
const BOUNDARY = 0
const PART_MARK = '｜'

/** The words of user-words.json by surface. A single word that the dictionary knows already is left to it. */
export function userEntries(source: Source): Map<string, UserEntry> {
  const stock = createTokenizer(openDictionary(packDictionary(source, new Map())))
  const { 説明: _, ...lists } = userWordsFile
  const entries = new Map<string, UserEntry>()
  for (const [pos, list] of Object.entries(lists)) {
    const id = partOfSpeechId(source, pos)
    for (const written of list) {
      const parts = written.split(PART_MARK)
      const surface = parts.join('')
      const { words, cost } = cheapestWay(stock, surface)
      if (parts.length === 1 && isKnown(stock, words)) continue
      entries.set(surface, {
        id,
        cost: userCost(stock, id, cost),
        base: surface,
        parts: parts.map(({ length }) => length),
      })
    }
  }
  return entries
}

function isKnown({ dictionary }: JapaneseTokenizer, words: readonly number[]): boolean {
  return words.length === 1 && words.every((word) => word < dictionary.firstUnknownWord)
}

function userCost({ dictionary }: JapaneseTokenizer, id: number, cheapest: number): number {
  const around = connectionCost(dictionary, BOUNDARY, id) + connectionCost(dictionary, id, BOUNDARY)
  return Math.min(cheapest - around - ADVANTAGE, MAX_COST)
}

/** The words that a surface is cut into on its own, and their cost from the line's beginning to its end. */
function cheapestWay(stock: JapaneseTokenizer, surface: string): { words: number[]; cost: number } {
  const { dictionary } = stock
  const words: number[] = []
  stock.eachWord(surface, (word) => words.push(word))
  const ids = [BOUNDARY, ...words.map((word) => idOf(dictionary, word)), BOUNDARY]
  const connections = ids.slice(1).map((id, at) => connectionCost(dictionary, ids[at] ?? BOUNDARY, id))
  const costs = words.map((word) => costOf(dictionary, word))
  return { words, cost: [...connections, ...costs].reduce((sum, cost) => sum + cost, 0) }
}

function partOfSpeechId({ features }: Source, pos: string): number {
  const id = features.findIndex((feature) => feature === `${pos},*,*,*,*` || feature === `${pos},*,*,*`)
  if (id < 0) throw new Error(`user-words.json: no such part of speech: ${pos}`)
  return id
}
