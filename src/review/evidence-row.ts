import type { Draft, Evidence } from '../answer/index.ts'
import type { AnswerCell, Question } from '../checklist/index.ts'
import type { CellWrite } from '../workbook/index.ts'
import { BAND_NAMES, bandOf } from './band.ts'
import type { State } from './decision.ts'
import { askedText, type Entry, writesOf } from './entry.ts'
import words from './evidence-words.json' with { type: 'json' }
import { reasonText } from './reasons.ts'

export type ColumnName = keyof typeof words.列

/** What one question comes to in the list of evidence. */
export type EvidenceRow = Readonly<Record<ColumnName, string | number>>

/** Who stands behind one row. A null name is Kotae's own work. */
export interface Signature {
  readonly state: State
  readonly writtenBy: string | null
  readonly confirmedBy: string | null
  readonly approvedBy: string | null
  /** As the reader's calendar has it; empty where nobody has. */
  readonly approvedOn: string
}

/** Without a signature the columns are left for people to sign by hand. */
export const evidenceRow = (entry: Entry, signature?: Signature): EvidenceRow => {
  const { question } = entry
  const band = bandOf(entry)
  return {
    sheet: question.sheet,
    row: question.row,
    id: question.id,
    context: question.context.join(words.分類の区切り),
    question: askedText(question),
    result: words.結果[entry.state],
    reason: entry.state === 'answered' ? '' : reasonText(entry.cause).ja,
    ask: entry.state === 'abstained' ? whomToAsk(entry.draft) : '',
    written: writesOf(entry)
      .map((write) => writtenText(question, write))
      .join('\n'),
    band: band ? BAND_NAMES[band] : '',
    ...judged(entry.state === 'skipped' ? undefined : entry.draft),
    ...source(entry.state === 'skipped' ? undefined : entry.draft.evidence[0]),
    ...signed(entry, signature),
  }
}

const signed = (
  { state }: Entry,
  signature: Signature | undefined,
): Pick<EvidenceRow, 'state' | 'writer' | 'confirmer' | 'approver' | 'approved'> => ({
  state: signature ? words.状態[signature.state] : '',
  writer: signature?.writtenBy ?? (signature && state === 'answered' ? words.下書きした者 : ''),
  confirmer: signature?.confirmedBy ?? '',
  approver: signature?.approvedBy ?? '',
  approved: signature?.approvedOn ?? '',
})

/** An abstention's confidence is that nothing answers the question; beside those of answers it would mislead. */
const judged = (draft: Draft | undefined): Pick<EvidenceRow, 'verdict' | 'confidence'> =>
  draft && !draft.abstained
    ? { verdict: words.判定[draft.verdict ?? 'open'], confidence: draft.confidence }
    : { verdict: '', confidence: '' }

/** 「人事（採用時の確認）」, and where else it is stated, for a person to take up. */
const whomToAsk = (draft: Draft): string => {
  if (!draft.abstained) return ''
  const { department, topic, elsewhere } = draft
  const about = department === undefined || topic === undefined ? '' : `（${topic}）`
  const there = elsewhere ? [words.ほかの記載 + sourceName(elsewhere)] : []
  return [(department ?? '') + about, ...there].filter((line) => line !== '').join('\n')
}

const sourceName = ({ document, edition, section, title }: Evidence): string =>
  [...new Set([document, edition, section, title])].filter((part) => part !== '').join(' ')

const source = (
  evidence: Evidence | undefined,
): Pick<EvidenceRow, 'document' | 'edition' | 'date' | 'section' | 'title' | 'quote'> => ({
  document: evidence?.document ?? '',
  edition: evidence?.edition ?? '',
  date: evidence?.date ?? '',
  section: evidence && evidence.section !== evidence.title ? evidence.section : '',
  title: evidence?.title ?? '',
  quote: evidence?.quote ?? '',
})

/** 「E5：○（はい）」: a mark alone does not tell which option it stands for. */
const writtenText = ({ answerCells }: Question, { address, value, formControl }: CellWrite): string => {
  const shown = value === true ? words.印を付けた : String(value)
  const cell = answerCells.find((candidate) => candidate.cell === address && candidate.formControl === formControl)
  const option = cell && soleOption(cell)
  const meaning = option === undefined || shown.includes(option) ? '' : `（${option}）`
  return address + words.セルと値の間 + shown + meaning
}

const soleOption = ({ kind, options }: AnswerCell): string | undefined =>
  kind === 'checkbox' && options.length === 1 ? options[0] : undefined
