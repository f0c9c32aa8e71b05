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

/** They are there to choose from, but whether they mean yes hangs on the question: 「禁止」 may be what is wanted. */
const UNDIRECTED = wordList(lists.向きの決まらない語)
const NO_PLAN = wordList(lists.予定がないという言い回し)
const PLAN = wordList(lists.予定という言い回し)
const NO_ENDING = wordList(lists.いいえの結び)
const YES_ENDING = wordList(lists.はいの結び)
const NO_YES = wordList(lists.はいとは言えない言い回し)

const oneOf = (words: readonly string[]) => words.map(squash).join('|')
/** 未実装, 一部取得済, 改善予定: of any doing. */
const DONE = new RegExp(`^(未|一部)?(?:${oneOf(lists.行いの名詞)})(済み?|完了|予定|検討中)?$`, 'u')
/** 「全社で実施」, but not 「要対応」 or 「個別対応」: only what is said to be whole is a yes. */
const DONE_WHOLLY = new RegExp(
  `(?:^|${oneOf(lists.はいの名詞の前に立つ言葉)})(?:に|で|的に)?(?:${oneOf(lists.はいの名詞)})$`,
  'u',
)
/** 「問題がある」 is a no, 「問題はない」 a yes. */
const TROUBLE = new RegExp(
  `(?:^|[、,])(?:特に)?(?:${oneOf(lists.困りごと)})(?:が|は|も|点が|事項が|箇所が)?(?:(ある|あり|有り?|あります|残る|残っている)|ない|なし|無し?|無い|ありません|見られない)$`,
  'u',
)
/** 「No issues」 */
const WITHOUT_TROUBLE = new RegExp(`^(?:no|without)(?:${oneOf(lists.困りごと)})$`, 'u')
/** 「設定で対応」: one of several ways, of which only some are a yes. */
const IN_A_WAY = /^.{1,12}で(?:の)?(?:対応|実現|実施)(?:可能?|する)?$/u
/** Latin words that turn the claim behind them. */
const DENIED =
  /\b(?:not|non|never|no|cannot|without|un(?:met|available|supported|implemented|fulfilled))\b|n't\b|\bnon-?[a-z]/i

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
  const isListed = (word: string) => UNDIRECTED.exact.has(word) || WORDS.some(([, list]) => list.exact.has(word))
  return isListed(squash(text)) || isListed(bare) || doneMeaning(bare) !== undefined || IN_A_WAY.test(bare)
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
  return WORDS.find(([, list]) => list.exact.has(squashed))?.[0] ?? doneMeaning(squashed)
}

function doneMeaning(squashed: string): ChoiceMeaning | undefined {
  const [matched, before, after] = DONE.exec(squashed) ?? []
  if (matched === undefined || (before === undefined && after === undefined)) return undefined
  if (after === '予定') return 'planned'
  if (after === '検討中') return 'considering'
  if (before === '未') return 'no'
  return before === '一部' ? 'partial' : 'yes'
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
  if (wordIn(PLAN, text) && !endsWith(NO_ENDING, bare)) return { meaning: 'planned', distance }
  const troubled = troubleMeaning(squash(bare))
  if (troubled !== undefined) return { meaning: troubled, distance }
  if (endsWith(NO_ENDING, bare)) return { meaning: 'no', distance }
  if (!endsWith(YES_ENDING, bare) && !DONE_WHOLLY.test(squash(bare))) return undefined
  if (DENIED.test(bare)) return { meaning: 'no', distance }
  return wordIn(NO_YES, bare) ? undefined : { meaning: 'yes', distance }
}

function troubleMeaning(squashed: string): ChoiceMeaning | undefined {
  if (WITHOUT_TROUBLE.test(squashed)) return 'yes'
  const found = TROUBLE.exec(squashed)
  if (!found) return undefined
  return found[1] === undefined ? 'yes' : 'no'
}

function endsWith(list: WordList, text: string): boolean {
  const squashed = squash(text)
  return (
    list.japanese.some((word) => squashed.endsWith(word)) || list.latin.some((word) => squashed.endsWith(squash(word)))
  )
}
