/** Which of the customer's own words means yes, no, partly or not applicable. */
import lists from './words/choice-words.json' with { type: 'json' }
import { squash, type WordList, wordIn, wordList } from './words.ts'

export type ChoiceMeaning = 'yes' | 'no' | 'partial' | 'na' | 'planned' | 'considering' | 'unknown'

const WORDS: readonly (readonly [ChoiceMeaning, WordList])[] = [
  ['yes', wordList(lists.はい)],
  ['no', wordList(lists.いいえ)],
  ['partial', wordList(lists.一部)],
  ['na', wordList(lists.対象外)],
  ['planned', wordList(lists.予定)],
  ['considering', wordList(lists.検討中)],
  ['unknown', wordList(lists.不明)],
]

/** In this order: 「一部実施していない」 is partial before it is no, 「実施予定なし」 is no before it is planned. */
const PHRASES: readonly (readonly [ChoiceMeaning, WordList])[] = [
  ['na', wordList(lists.対象外という言い回し)],
  ['considering', wordList(lists.検討中という言い回し)],
  ['unknown', wordList(lists.不明という言い回し)],
  ['partial', wordList(lists.一部という言い回し)],
]

const NO_PLAN = wordList(lists.予定がないという言い回し)
const PLAN = wordList(lists.予定という言い回し)
const NO_ENDING = wordList(lists.いいえの結び)
const YES_ENDING = wordList(lists.はいの結び)

const PARENTHESES = /[（(]([^（()）]*)[)）]/g
/** What a number or a sign stands for, written behind it: 「3：実施済み」. */
const LABELLED = /^\s*([^\s:：＝=.．]{1,4})\s*[:：＝=.．]\s*(.+)$/su
const GRADE = /^[0-9０-９A-DＡ-Ｄ]$/u

/** ○, ×, A, 2: no word of its own. */
const SIGN = /^.$/u

interface Reading {
  readonly meaning: ChoiceMeaning
  /** 0: the word itself; 1: with an explanation; 2: with a condition or a further claim. */
  readonly distance: number
}

/** Whether a text is one of the words that sheets offer as an answer. */
export function isChoiceWord(text: string): boolean {
  const bare = squash(text.replace(PARENTHESES, ''))
  return WORDS.some(([, list]) => list.exact.has(squash(text)) || list.exact.has(bare))
}

/**
 * The option that carries a meaning, spelt as the customer spells it; undefined where none surely does. `legend` is what
 * the sheet itself says of its options: it goes before what the words usually mean, and bare grades (0, 1, 2, A, B) mean
 * nothing without it.
 * @example choiceFor('yes', ['実施済', '一部実施', '未実施']) // '実施済'
 */
export function choiceFor(
  meaning: ChoiceMeaning,
  options: readonly string[],
  legend: Readonly<Record<string, string>> = {},
): string | undefined {
  const candidates = options
    .map((option) => ({ option, reading: readOption(option, legend[option]) }))
    .filter((candidate) => candidate.reading?.meaning === meaning)
  const nearest = Math.min(...candidates.map(({ reading }) => reading?.distance ?? Number.POSITIVE_INFINITY))
  const [only, another] = candidates.filter(({ reading }) => reading?.distance === nearest)
  return another ? undefined : only?.option
}

/** What an option means, where its words or the sheet's legend tell. */
export function meaningOf(option: string, explained?: string): ChoiceMeaning | undefined {
  return readOption(option, explained)?.meaning
}

function readOption(option: string, explained: string | undefined): Reading | undefined {
  const told = explained === undefined ? undefined : readPhrase(explained)
  // A sign means what the sheet says, even where that cannot be read; a word also means what it says itself.
  if (told !== undefined || (explained !== undefined && SIGN.test(option.trim()))) return told
  const exact = exactMeaning(option)
  if (exact) return { meaning: exact, distance: 0 }
  if (GRADE.test(option.trim())) return undefined
  const labelled = LABELLED.exec(option)
  if (labelled?.[2] !== undefined) return readPhrase(labelled[2])
  return readQualified(option) ?? readPhrase(option)
}

function exactMeaning(text: string): ChoiceMeaning | undefined {
  const squashed = squash(text)
  return WORDS.find(([, list]) => list.exact.has(squashed))?.[0]
}

/** 「未実施（予定あり）」: what stands in brackets can turn the word before it into another. */
function readQualified(option: string): Reading | undefined {
  const qualifier = [...option.matchAll(PARENTHESES)].map((match) => match[1]).join(' ')
  const base = exactMeaning(option.replace(PARENTHESES, ''))
  if (qualifier === '' || base === undefined) return undefined
  if (base === 'no' && wordIn(NO_PLAN, qualifier)) return { meaning: 'no', distance: 1 }
  if (base === 'no' && wordIn(PLAN, qualifier)) return { meaning: 'planned', distance: 1 }
  const turned = PHRASES.find(([, list]) => wordIn(list, qualifier))?.[0]
  if (turned !== undefined) return { meaning: turned, distance: 1 }
  return { meaning: base, distance: 1 }
}

const FURTHER_CLAIM = /、|,|かつ|および|及び|さらに|加えて|\band\b/

function readPhrase(text: string): Reading | undefined {
  const exact = exactMeaning(text)
  if (exact) return { meaning: exact, distance: 0 }
  const bare = text.replace(PARENTHESES, '').replace(/[。.．\s]+$/, '')
  const distance = FURTHER_CLAIM.test(bare) ? 2 : 1
  const turned = PHRASES.find(([, list]) => wordIn(list, bare))?.[0]
  if (turned !== undefined) return { meaning: turned, distance }
  if (wordIn(NO_PLAN, text)) return { meaning: 'no', distance: 2 }
  if (wordIn(PLAN, text)) return { meaning: 'planned', distance }
  if (endsWith(NO_ENDING, bare)) return { meaning: 'no', distance }
  if (endsWith(YES_ENDING, bare)) return { meaning: 'yes', distance }
  return undefined
}

function endsWith(list: WordList, text: string): boolean {
  const squashed = squash(text)
  return (
    list.japanese.some((word) => squashed.endsWith(word)) || list.latin.some((word) => squashed.endsWith(squash(word)))
  )
}
