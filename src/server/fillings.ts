import { readMapping } from '../checklist/index.ts'
import {
  type CitationPlace,
  type DecidedChoice,
  type Exported,
  type Filled,
  openDecided,
  placeOf,
  withDraft,
} from '../review/index.ts'
import type { Storage, StoredChecklist } from '../storage/index.ts'
import { lastUsed } from './last-used.ts'

export interface ExportChoice {
  readonly exported: Exported
  readonly citations: CitationPlace
}

/** A checklist with its file. */
export interface ToExport {
  readonly checklist: StoredChecklist
  readonly bytes: Uint8Array
}

/** Whoever exports looks at the filled sheet from several sides first: it is filled once, and anew when anything changed. */
export type Fillings = (opened: ToExport, choice: ExportChoice) => Promise<Filled>

/** A large one takes some tens of megabytes. */
const KEPT = 2

export const createFillings = ({ questions }: Pick<Storage, 'questions'>): Fillings => {
  const kept = lastUsed<Filled>(KEPT)
  return async (opened, choice) => {
    // Whatever is decided after this is under the old name for those alone who asked before.
    const versions = await questions.versions(opened.checklist.id)
    return await kept(keyOf(opened, choice, versions), async () => {
      const filling = openDecided(opened.bytes, choiceOf(opened, choice))
      for await (const rows of questions.decided(opened.checklist.id)) filling.take(rows)
      return filling.fill()
    })
  }
}

const keyOf = (
  { checklist: { fileHash, mapping } }: ToExport,
  { exported, citations }: ExportChoice,
  versions: string,
): string => [fileHash, mapping, exported, citations, versions].join('\n')

const choiceOf = ({ checklist: { mapping } }: ToExport, choice: ExportChoice): DecidedChoice => ({
  mapping: mapping === null ? undefined : readMapping(JSON.parse(mapping)),
  ...choice,
})

interface ReportedParts {
  readonly storage: Pick<Storage, 'questions'>
  readonly fillings: Fillings
}

interface ReportedFilling {
  readonly filled: Filled
  readonly part: { readonly number: number; readonly of: number } | undefined
}

/**
 * The filled file with everything that was drafted, for a report: of a sheet with more than `most` questions in parts, each
 * with the entries of so many.
 */
export async function* reportedFillings(
  { storage: { questions }, fillings }: ReportedParts,
  opened: ToExport,
  choice: ExportChoice,
  most: number,
): AsyncGenerator<ReportedFilling, void> {
  const { id } = opened.checklist
  const filled = await fillings(opened, choice)
  const entries = new Map(filled.entries.map((entry) => [placeOf(entry.question), entry]))
  const of = Math.ceil(filled.entries.length / most)
  const pageAfter = (after: number) => questions.list(id, { after, limit: most })
  let number = 0
  for (let rows = await pageAfter(0); rows.length > 0; rows = await pageAfter(rows.at(-1)?.seq ?? 0)) {
    number += 1
    const drafted = rows.flatMap(({ question, draft }) => {
      const entry = entries.get(placeOf(question))
      return entry ? [withDraft(entry, draft)] : []
    })
    yield { filled: { ...filled, entries: drafted }, part: of > 1 ? { number, of } : undefined }
  }
}
