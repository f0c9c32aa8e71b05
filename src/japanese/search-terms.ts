import { type Dictionary, idOf } from './dictionary.ts'
import { type FixedKind, type FixedTerm, fixedTerms } from './fixed-terms.ts'
import { katakanaPieces } from './katakana.ts'
import { NounRun } from './noun-run.ts'
import stopWords from './stop-words.json' with { type: 'json' }
import { baseOf, type JapaneseTokenizer } from './tokenizer.ts'

/**
 * word: a word in its dictionary form. compound: one that user-words.json knows, or a whole run of nouns; its words stand
 * beside it. part: a piece of a Latin word, or of a katakana word that no dictionary has. control, number, latin: see `fixedTerms`.
 */
export type TermKind = 'word' | 'part' | 'compound' | FixedKind

/** Takes one term, what it is, its part of speech (品詞), and where it stands in the text. */
export type TermVisitor = (term: string, kind: TermKind, pos: string, start: number, end: number) => void

export interface SearchTerm {
  readonly term: string
  readonly kind: TermKind
  readonly pos: string
  readonly start: number
  readonly end: number
}

/** Which words are terms: what stop-words.json says. */
export interface TermRules {
  readonly 採る品詞: readonly string[]
  readonly 連結のみ: readonly string[]
  readonly 除く品詞: readonly string[]
  readonly 除く語: readonly string[]
}

/** What the words of a connection id are to search; `joint` ones appear inside compounds only. */
type Role = 'none' | 'joint' | 'noun' | 'other'

const NOUN = '名詞'
/** Marks that IPADIC does not know pass for nouns with it. */
const LETTER = /\p{L}/u

/**
 * Reads a normalised text as the terms it is found by. A compound gives its words and the whole:
 * 情報セキュリティインシデント -> 情報, セキュリティ, インシデント, 情報セキュリティインシデント.
 */
export class TermReader {
  readonly #tokenizer: JapaneseTokenizer
  readonly #dictionary: Dictionary
  readonly #roles: readonly Role[]
  readonly #stopWords: ReadonlySet<string>

  constructor(tokenizer: JapaneseTokenizer, rules: TermRules = stopWords) {
    this.#tokenizer = tokenizer
    this.#dictionary = tokenizer.dictionary
    this.#roles = rolesOf(tokenizer.dictionary, rules)
    this.#stopWords = new Set(rules.除く語)
  }

  terms(text: string): SearchTerm[] {
    const terms: SearchTerm[] = []
    this.eachTerm(text, (term, kind, pos, start, end) => terms.push({ term, kind, pos, start, end }))
    return terms
  }

  /** As `terms`, without an object for each. */
  eachTerm(text: string, visit: TermVisitor): void {
    const run = new NounRun(text, (compound, start, end) => visit(compound, 'compound', NOUN, start, end))
    const fixed = fixedTerms(text)
    let next = fixed.next()
    let fixedEnd = 0
    const visitFixedBefore = (place: number) => {
      for (; !next.done && next.value.start < place; next = fixed.next()) {
        this.#visitFixed(next.value, run, visit)
        fixedEnd = next.value.end
      }
    }
    this.#tokenizer.eachWord(text, (word, start, end) => {
      visitFixedBefore(end)
      if (start >= fixedEnd) this.#visitWord(text, word, start, end, run, visit)
    })
    visitFixedBefore(text.length)
    run.finish()
  }

  #visitFixed({ kind, term, parts, start, end }: FixedTerm, run: NounRun, visit: TermVisitor): void {
    if (kind === 'latin') run.add(start, end, true)
    else run.finish()
    if (term.length > 1 && !this.#stopWords.has(term)) visit(term, kind, NOUN, start, end)
    for (const part of parts) visit(part, 'part', NOUN, start, end)
  }

  #visitWord(text: string, word: number, start: number, end: number, run: NounRun, visit: TermVisitor): void {
    const id = idOf(this.#dictionary, word)
    const role = this.#roles[id]
    const surface = text.slice(start, end)
    const base = baseOf(this.#dictionary, word, surface).toLowerCase()
    if (role === 'none' || this.#stopWords.has(base) || !LETTER.test(base)) {
      run.finish()
      return
    }
    if (role === 'other') run.finish()
    else run.add(start, end, role === 'noun')
    if (role === 'joint') return
    const parts = this.#dictionary.parts.get(word)
    visit(base, parts === undefined ? 'word' : 'compound', this.#dictionary.pos[id] ?? '*', start, end)
    if (parts !== undefined) visitPieces(surface, parts, 'word', start, visit)
    else if (word >= this.#dictionary.firstUnknownWord) {
      visitPieces(surface, katakanaPieces(this.#dictionary, surface), 'part', start, visit)
    }
  }
}

function visitPieces(text: string, lengths: readonly number[], kind: TermKind, from: number, visit: TermVisitor): void {
  let at = 0
  for (const length of lengths) {
    visit(text.slice(at, at + length).toLowerCase(), kind, NOUN, from + at, from + at + length)
    at += length
  }
}

/** A thousand ids share some seventy parts of speech. */
function rolesOf({ pos, detail }: Dictionary, rules: TermRules): Role[] {
  const known = new Map<string, Role>()
  return pos.map((main, id) => {
    const fine = detail[id] ?? '*'
    const name = `${main},${fine}`
    const role = known.get(name) ?? roleOf(main, fine, rules)
    known.set(name, role)
    return role
  })
}

function roleOf(pos: string, detail: string, rules: TermRules): Role {
  const names = [pos, `${pos},${detail}`]
  const isIn = (list: readonly string[]) => names.some((name) => list.includes(name))
  if (isIn(rules.除く品詞)) return 'none'
  if (isIn(rules.連結のみ)) return 'joint'
  if (!isIn(rules.採る品詞)) return 'none'
  return pos === NOUN ? 'noun' : 'other'
}
