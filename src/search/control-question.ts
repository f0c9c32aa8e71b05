import { type ControlMention, controlTitle, readControlIds } from '../controls/index.ts'
import type { Query } from './query.ts'
import { withoutReplies } from './reply-remark.ts'

/** A query as it is to be read: what it asks in words, and the controls that it names. */
export interface PlainQuery {
  readonly question: string
  readonly context: string
  readonly ofQuestion: readonly ControlMention[]
  readonly ofContext: readonly ControlMention[]
}

/** Where a number stands in a catalogue, not what is asked. */
const STANDARD =
  /(?:ISO(?:\s*\/\s*IEC)?|JIS\s*Q)?\s*\d{5}(?:-\d)?(?:\s*:\s*\d{4})?|附属書\s*[AＡ]|Annex\s*A|20(?:13|22)\s*年?版|管理策(?:番号)?|附番|(?:貴社|御社|当社|弊社)の?|について|への|(?:対応|対策|実施|取組|取り組み)?(?:状況|有無|内容)|対応|回答|記載|記入/giu
/** A question with fewer letters than this beside its numbers asks by the numbers alone; hiragana only joins. */
const FEW_LETTERS = 4

/**
 * 「ISO/IEC 27002:2022　8.8」 asks by a number: the standard's name would find the section about the standard. So numbers and
 * names are taken out, and where nothing else is left the control's own title is asked. Context and question are read
 * together, for the one often says to which edition the other's number belongs.
 */
export const plainQuery = ({ question: asWritten, context }: Query): PlainQuery => {
  const question = withoutReplies(asWritten)
  const above = context.join('\n')
  const border = above.length + 1
  const mentions = readControlIds(`${above}\n${question}`)
  const ofQuestion = mentions
    .filter(({ start }) => start >= border)
    .map((mention) => ({ ...mention, start: mention.start - border, end: mention.end - border }))
  const ofContext = mentions.filter(({ start }) => start < border)
  if (mentions.length === 0) return { question, context: above, ofQuestion, ofContext }
  const words = without(question, ofQuestion)
  const bare = letters(words.replace(STANDARD, '')) < FEW_LETTERS
  return {
    question: bare && ofQuestion.length > 0 ? titlesOf(ofQuestion) : ofQuestion.length > 0 ? words : question,
    context: without(above, ofContext).replace(STANDARD, ' '),
    ofQuestion,
    ofContext,
  }
}

const letters = (text: string): number => [...text.matchAll(/[\p{L}--\p{Script=Hiragana}]/gv)].length

const without = (text: string, mentions: readonly ControlMention[]): string => {
  let rest = text
  for (const { start, end } of mentions.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest
}

const titlesOf = (mentions: readonly ControlMention[]): string =>
  [...new Set(mentions.map(({ id, edition }) => controlTitle(id, edition)?.ja ?? id))].join('、')
