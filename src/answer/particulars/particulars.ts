import { answerKnowledge } from '#answer-knowledge'
import type { ParticularsFile } from '../knowledge.ts'
import { anyOf } from '../patterns.ts'
import { keysOf, mayFit, type Needs, needsOf, rarityIn } from './needs.ts'

export const PARTICULARS_FILES = answerKnowledge.particulars

/** One particular that a question may make sure of: who, when, how much, by what means, what is handed over. */
export interface Particular {
  readonly name: string
  /** Evidence that holds none of this does not speak of it. */
  readonly said: RegExp
}

/** A Latin pattern by itself: NIST does not stand in administrator, nor fee in feedback; approv begins approved. */
const asWord = (pattern: string): string => {
  if (!/^[a-z]{2,6}$/iu.test(pattern)) return pattern
  if (/[A-Z]/u.test(pattern)) return `(?<![a-z])${pattern}(?![a-z])`
  const ending = pattern.length < SHORTEST_STEM ? '(?:s|es|d|ed|ing)?(?![a-z])' : ''
  return `(?<![a-z])${pattern}${ending}`
}
/** Shorter ones begin too many other words. */
const SHORTEST_STEM = 5

/** A way in which a question asks for it. Built when a question may first fit: building all would take longer than answering one. */
class Asking {
  readonly entry: Entry
  readonly needs: readonly Needs[]
  readonly #source: string
  #pattern: RegExp | undefined

  constructor(source: string, entry: Entry) {
    this.entry = entry
    this.needs = needsOf(source)
    this.#source = source
  }

  asks(question: string, characters: ReadonlySet<string>): boolean {
    if (!mayFit(this.needs, characters)) return false
    this.#pattern ??= anyOf([this.#source])
    return this.#pattern.test(question)
  }
}

/** A particular and how questions ask for it. */
class Entry implements Particular {
  readonly name: string
  readonly asking: readonly Asking[]
  readonly #saidIn: readonly string[]
  readonly #exceptions: readonly string[]
  #said: RegExp | undefined
  #except: RegExp | undefined

  constructor({ 名前, 問い, 除く = [], 根拠 = 問い }: ParticularsFile['particulars'][number]) {
    this.name = 名前
    this.asking = 問い.map((source) => new Asking(asWord(source), this))
    this.#saidIn = 根拠
    this.#exceptions = 除く
  }

  get said(): RegExp {
    this.#said ??= anyOf(this.#saidIn.map(asWord))
    return this.#said
  }

  /** Whether it is still asked for without what asks for something else. */
  isLeftIn(question: string, characters: ReadonlySet<string>): boolean {
    if (this.#exceptions.length === 0) return true
    this.#except ??= new RegExp(anyOf(this.#exceptions).source, 'giu')
    const rest = question.replace(this.#except, PASSED_OVER)
    return rest === question || this.asking.some((one) => one.asks(rest, characters))
  }
}

/** No pattern reaches over it. */
const PASSED_OVER = '。'

const ENTRIES = Object.values(PARTICULARS_FILES).flatMap(({ particulars }) => particulars.map((one) => new Entry(one)))

/** By the characters that a question must hold one of, the ways of asking that it may hold: most are never looked at. */
const filed = (): {
  readonly always: readonly Asking[]
  readonly byCharacter: ReadonlyMap<string, readonly Asking[]>
} => {
  const all = ENTRIES.flatMap(({ asking }) => asking)
  const rarity = rarityIn(all.flatMap(({ needs }) => needs))
  const always: Asking[] = []
  const byCharacter = new Map<string, Asking[]>()
  for (const asking of all) {
    const keys = keysOf(asking.needs, rarity)
    if (keys === undefined) always.push(asking)
    for (const key of keys ?? []) {
      const under = byCharacter.get(key)
      if (under) under.push(asking)
      else byCharacter.set(key, [asking])
    }
  }
  return { always, byCharacter }
}
const FILED = filed()

/** In the order of the files. */
export const particularsIn = (question: string): readonly Particular[] => {
  const characters = new Set(question.toLowerCase())
  const asked = new Set<Entry>()
  const look = (asking: Asking): void => {
    if (!asked.has(asking.entry) && asking.asks(question, characters)) asked.add(asking.entry)
  }
  FILED.always.forEach(look)
  for (const character of characters) FILED.byCharacter.get(character)?.forEach(look)
  return asked.size === 0 ? [] : ENTRIES.filter((entry) => asked.has(entry) && entry.isLeftIn(question, characters))
}

/** The one of that name: the names of all files are unique. */
export const particularNamed = (name: string): Particular | undefined => ENTRIES.find((entry) => entry.name === name)

export const unsaidIn = (text: string, asked: readonly Particular[]): readonly Particular[] =>
  asked.filter(({ said }) => !said.test(text))

const known = new WeakMap<object, Map<Particular, boolean>>()

/** How much of what is asked a sentence speaks of. A checklist asks of the same sentences again and again. */
export const saidShare = (sentence: { readonly text: string }, asked: readonly Particular[]): number => {
  if (asked.length === 0) return 0
  const said = known.get(sentence) ?? new Map<Particular, boolean>()
  known.set(sentence, said)
  let count = 0
  for (const particular of asked) {
    let speaks = said.get(particular)
    if (speaks === undefined) {
      speaks = particular.said.test(sentence.text)
      said.set(particular, speaks)
    }
    if (speaks) count += 1
  }
  return count / asked.length
}
