import { readMapping } from '../checklist/index.ts'
import {
  type CitationPlace,
  type DecidedChoice,
  type Exported,
  type Filled,
  fillDecided,
  openDecided,
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

/** With everything that was drafted, for a report of it. */
export const fillForReport = async (
  { questions }: Pick<Storage, 'questions'>,
  opened: ToExport,
  choice: ExportChoice,
): Promise<Filled> => fillDecided(opened.bytes, await questions.list(opened.checklist.id), choiceOf(opened, choice))
