import phrasing from '../../templates/phrasing.json' with { type: 'json' }
import { endsSentence, type Piece } from './arrangement.ts'
import type { AbstentionReason, Evidence, Verdict } from './draft.ts'
import { overclaims } from './guard.ts'
import type { Manner, Style, Tongue } from './manner.ts'
import { inPlainStyle } from './plain-style.ts'
import { stanceOf } from './stance.ts'

const LEADS = phrasing.省く前置き.map((pattern) => new RegExp(pattern, 'u'))
const JOINTS = phrasing.省くつなぎ.map((pattern) => new RegExp(pattern, 'u'))

/** The sentence as a customer may receive it: without the document's own set phrases in front. */
const trimmed = (text: string, follows: boolean): string => {
  const rest = [...(follows ? [] : JOINTS), ...LEADS].reduce((left, lead) => left.replace(lead, ''), text.trim())
  return rest === '' ? text.trim() : rest
}

interface Line {
  readonly text: string
  readonly item: boolean
}

/** What an answer is made of. */
export interface Spoken {
  readonly verdict: Verdict | null
  readonly pieces: readonly Piece[]
  /** The sentence that the verdict rests on. */
  readonly leading: string
  /** What may be claimed. */
  readonly quotes: readonly string[]
  readonly tongue: Tongue
}

/** The answer first, then the facts, in the document's own words. Nothing is added to what the evidence says. */
export const phrase = (spoken: Spoken, { style = 'polite' }: Manner = {}): string =>
  spoken.tongue === 'en' ? inEnglish(spoken) : inJapanese(spoken, style)

const inJapanese = ({ verdict, pieces, leading, quotes }: Spoken, style: Style): string => {
  const put = (text: string): string => (style === 'plain' ? inPlainStyle(text) : text)
  const lines = covered(
    pieces.map((piece) => ({ piece, text: put(trimmed(piece.said.statement.text, piece.follows)) })),
    quotes,
    leading,
  )
  const frame = style === 'plain' ? phrasing.常体 : phrasing
  const opening = openingFor(verdict, lines, frame.先頭に置く言葉)
  const announced = lines[0]?.item && verdict === null ? frame.箇条書きの前置き : ''
  return laidOut([{ text: opening + announced, item: false }, ...lines])
}

/** The words around it are English, the evidence is quoted as it is. */
const inEnglish = ({ verdict, pieces, leading, quotes }: Spoken): string => {
  const { 先頭に置く言葉, 引用の前置き } = phrasing.en
  const lines = covered(
    pieces.map((piece) => ({ piece, text: piece.said.statement.text })),
    quotes,
    leading,
  )
  const opening = openingFor(verdict, lines, 先頭に置く言葉)
  return [[opening, 引用の前置き].filter((word) => word !== '').join(' '), laidOut(lines)].join('\n')
}

/** The sentences that claim nothing beyond the quotations; where none is left, the leading one word for word. */
const covered = (
  texts: readonly { readonly piece: Piece; readonly text: string }[],
  quotes: readonly string[],
  leading: string,
): readonly Line[] => {
  const lines = texts
    .filter(({ text }) => overclaims(text, quotes).length === 0)
    .flatMap(({ piece: { listed, cutOff }, text }): readonly Line[] => [
      { text, item: listed || !endsSentence(text) },
      ...(cutOff ? [{ text: phrasing.箇条書きの続き.slice(phrasing.箇条書きの印.length), item: true }] : []),
    ])
  return lines.length > 0 ? lines : [{ text: leading, item: !endsSentence(leading) }]
}

/** 「はい」 in front of a negative fact would mislead, so there the fact speaks for itself. */
const openingFor = (
  verdict: Verdict | null,
  [first]: readonly Line[],
  words: Readonly<Record<Verdict, string>>,
): string => (verdict === null || (verdict === 'yes' && first && stanceOf(first.text).denies) ? '' : words[verdict])

/** Sentences run on, entries of a list stand in lines of their own. */
const laidOut = (lines: readonly Line[]): string => {
  let text = ''
  let inList = false
  for (const line of lines) {
    if (line.text === '') continue
    const breaks = text !== '' && (line.item || inList)
    text += (breaks ? '\n' : '') + (line.item ? phrasing.箇条書きの印 : '') + line.text
    inList = line.item
  }
  return text
}

export const citation = ({ document, edition, section, title }: Evidence, tongue: Tongue = 'ja'): string => {
  const words = tongue === 'en' ? phrasing.en : phrasing
  return fill(words.出典, {
    document,
    edition: edition === '' ? '' : fill(words.版, { edition }),
    section: section === title ? '' : fill(phrasing.出典の章番号, { section }),
    title,
  }).replace(/ {2,}/gu, ' ')
}

/** What an abstention can be more exact about. */
export interface AbstentionDetail {
  readonly aspect?: string
  readonly named?: string
  /** What the question is about, where that is sure; in the language of the sentence. */
  readonly topic?: string | undefined
}

/** To the customer: what could be confirmed, what will be, and no claim about the subject. */
export const abstentionSentence = (
  reason: AbstentionReason,
  { aspect = '', named = '', topic }: AbstentionDetail = {},
  tongue: Tongue = 'ja',
  style: Style = 'polite',
): string => {
  const words = tongue === 'en' ? phrasing.en : phrasing
  const subject = topic === undefined ? words.話題.なし : fill(words.話題.あり, { topic })
  const asked = tongue === 'en' ? (ENGLISH_ASPECTS[aspect] ?? aspect) : aspect
  const text = fill(words.回答なし[reason], { aspect: asked, named, subject })
  return style === 'plain' && tongue === 'ja' ? text.replace(/[^。]+。/gu, inPlainStyle) : text
}

const ENGLISH_ASPECTS: Readonly<Record<string, string>> = phrasing.en.尋ねる値

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
