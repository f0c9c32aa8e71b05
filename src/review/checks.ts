/** What to look at before the filled file goes out. */
import type { Evidence } from '../answer/index.ts'
import type { Bilingual } from '../error.ts'
import { compareEditions, type Scope, selectWhitepapers, type Whitepaper } from '../whitepaper/index.ts'
import type { WriteRefusal } from '../workbook/index.ts'
import words from './check-words.json' with { type: 'json' }
import { contradictionDetails } from './contradiction-details.ts'
import { contradictionsIn } from './contradictions.ts'
import type { DecidedRow } from './decided.ts'
import { whyIncomplete } from './decision.ts'
import { optionsOf, placeOf, writesOf } from './entry.ts'
import type { Filled } from './fill.ts'
import type { Kin } from './kin.ts'
import { type Overflow, overflowOf } from './overflow.ts'

/** stop: the file would be wrong or lack an answer that is there. warn: the work is not done. info: good to know. */
export const SEVERITIES = ['stop', 'warn', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The gravest first. */
export const CHECK_CODES = [
  'contradictory',
  'choice-not-offered',
  'cell-refused',
  'moved',
  'quote-gone',
  'undrafted',
  'unanswered',
  'returned',
  'held',
  'unconfirmed',
  'perhaps-contradictory',
  'stale-edition',
  'too-long',
  'unapproved',
  'commented',
] as const
export type CheckCode = (typeof CHECK_CODES)[number]

export interface Finding {
  readonly id: string
  /** What this row has of its own to say. */
  readonly detail: Bilingual | null
}

export interface Check {
  readonly code: CheckCode
  readonly severity: Severity
  readonly title: Bilingual
  readonly advice: Bilingual
  readonly findings: readonly Finding[]
}

export interface CheckedRow extends DecidedRow {
  readonly id: string
  readonly drafted: boolean
  /** Alike for questions that ask the same. */
  readonly repeats: string
  readonly comments: number
}

export interface CheckedAgainst {
  /** The sheet filled with everything that has an answer, signed or not. */
  readonly filled: Filled
  readonly bytes: Uint8Array
  readonly whitepapers: readonly Whitepaper[]
  readonly scope: Scope
  readonly needsSecond: boolean
  /** Which of the rows ask the same or nearly so, where that is known already. */
  readonly kin?: readonly Kin[]
}

/** Only checks that found something, the gravest first. */
export const checkDecided = (rows: readonly CheckedRow[], against: CheckedAgainst): readonly Check[] => {
  const look = lookerOf(rows, against)
  return CHECK_CODES.flatMap((code): readonly Check[] => {
    const findings = rows.flatMap((row): readonly Finding[] => {
      const detail = look[code](row)
      return detail === undefined ? [] : [{ id: row.id, detail }]
    })
    const { 題, すべきこと } = words.確認[code]
    return findings.length === 0
      ? []
      : [{ code, severity: severityOf(code, against.needsSecond), title: 題, advice: すべきこと, findings }]
  })
}

const INFOS: readonly CheckCode[] = ['unapproved', 'commented']

export const severityOf = (code: CheckCode, needsSecond: boolean): Severity => {
  if (code === 'unapproved' && needsSecond) return 'warn'
  if (INFOS.includes(code)) return 'info'
  return CHECK_CODES.indexOf(code) <= CHECK_CODES.indexOf('quote-gone') ? 'stop' : 'warn'
}

/** undefined: nothing found. null: found, and the title says it all. */
type Look = (row: CheckedRow) => Bilingual | null | undefined

const lookerOf = (rows: readonly CheckedRow[], against: CheckedAgainst): Readonly<Record<CheckCode, Look>> => {
  const { filled } = against
  const entries = new Map(filled.entries.map((entry) => [placeOf(entry.question), entry]))
  const refusals = refusalsOf(filled)
  const { sure = [], unsure = [] } = Object.groupBy(contradictionsIn(rows, against.kin), ({ isSure }) =>
    isSure ? 'sure' : 'unsure',
  )
  const contradictory = contradictionDetails(rows, sure)
  const perhapsContradictory = contradictionDetails(rows, unsure)
  // What nobody has rewritten is as short as its evidence allows: drafting has seen to that.
  const rewritten = new Set(
    rows.filter(({ decision }) => decision.writtenBy !== null).map((row) => placeOf(row.question)),
  )
  const overflows = overflowOf(
    against.bytes,
    filled.entries.filter(({ question }) => rewritten.has(placeOf(question))),
  )
  const sources = sourceLooks(against)
  const inState =
    (state: CheckedRow['decision']['state'], alike: (row: CheckedRow) => boolean = () => true): Look =>
    (row) =>
      row.decision.state === state && alike(row) ? null : undefined
  return {
    contradictory: ({ id }) => contradictory.get(id),
    'choice-not-offered': (row) => {
      const { choice } = row.decision
      return choice !== null && !optionsOf(row.question).includes(choice) ? quoted(choice) : undefined
    },
    'cell-refused': ({ question }) => refusals.get(placeOf(question)),
    moved: (row) => {
      const entry = entries.get(placeOf(row.question))
      return hasContent(row) && entry?.question.text !== row.question.text ? null : undefined
    },
    'quote-gone': sources.gone,
    undrafted: ({ drafted, decision }) => (!drafted && decision.state === 'draft' ? null : undefined),
    unanswered: inState('draft', (row) => row.drafted && isOpen(row)),
    returned: inState('returned'),
    held: inState('held'),
    unconfirmed: inState('draft', (row) => row.drafted && !isOpen(row)),
    'stale-edition': sources.stale,
    'perhaps-contradictory': ({ id }) => (contradictory.has(id) ? undefined : perhapsContradictory.get(id)),
    'too-long': ({ question }) => tooLong(overflows.get(placeOf(question))),
    unapproved: inState('confirmed'),
    commented: ({ comments }) =>
      comments === 0 ? undefined : { ja: `${comments} 件`, en: `${comments} comment${comments === 1 ? '' : 's'}` },
  }
}

const hasContent = ({ decision: { choice, answer } }: CheckedRow): boolean => choice !== null || answer.trim() !== ''

const isOpen = ({ decision, question }: CheckedRow): boolean =>
  whyIncomplete(decision, optionsOf(question)) !== undefined

const quoted = (choice: string): Bilingual => ({ ja: `「${choice}」`, en: `“${choice}”` })

const REFUSALS: Readonly<Record<WriteRefusal, Bilingual>> = words.書き込めない理由

/** By the place of the question: why one of its cells would not take its value. */
const refusalsOf = ({ refused, offered }: Filled): ReadonlyMap<string, Bilingual> => {
  const causes = new Map(refused.map(({ write, address, refusal }) => [write, { address, refusal }]))
  return new Map(
    offered.flatMap((entry) => {
      const cause = writesOf(entry)
        .map((write) => causes.get(write))
        .find((known) => known !== undefined)
      if (!cause?.refusal) return []
      const { ja, en } = REFUSALS[cause.refusal]
      return [[placeOf(entry.question), { ja: `${cause.address}：${ja}`, en: `${cause.address}: ${en}` }] as const]
    }),
  )
}

const tooLong = (overflow: Overflow | undefined): Bilingual | undefined =>
  overflow && {
    ja: `${overflow.cell}：${overflow.length} 字（収まるのは ${overflow.room} 字ほど）`,
    en: `${overflow.cell}: ${overflow.length} characters, room for about ${overflow.room}`,
  }

const sourceLooks = ({ whitepapers, scope }: CheckedAgainst): Readonly<Record<'gone' | 'stale', Look>> => {
  const holds = ({ product, edition, section, quote }: Evidence): boolean =>
    whitepapers.some(
      (paper) =>
        paper.product === product &&
        paper.edition === edition &&
        paper.sections.some((each) => (each.number || each.title) === section && each.text.includes(quote)),
    )
  const chosen = new Map<string, readonly Whitepaper[]>()
  const chosenFor = (product: string): readonly Whitepaper[] => {
    const known = chosen.get(product)
    if (known) return known
    const { edition } = scope
    const ofProduct = whitepapers.filter((paper) => paper.product === product)
    const made =
      edition === undefined
        ? selectWhitepapers(ofProduct)
        : ofProduct.filter((paper) => compareEditions(paper.edition, edition) === 0)
    chosen.set(product, made)
    return made
  }
  const gone = ({ decision }: CheckedRow): Evidence | undefined =>
    decision.state === 'out' ? undefined : decision.evidence.find((each) => !holds(each))
  return {
    gone: (row) => {
      const lost = gone(row)
      return lost && source(lost)
    },
    stale: (row) => {
      if (row.decision.state === 'out' || gone(row)) return undefined
      const old = row.decision.evidence.find(
        ({ product, edition }) => !chosenFor(product).some((paper) => paper.edition === edition),
      )
      return old && source(old)
    },
  }
}

const source = ({ document, edition, section }: Evidence): Bilingual => {
  const name = [document, edition, section].filter((part) => part !== '').join(' ')
  return { ja: name, en: name }
}
