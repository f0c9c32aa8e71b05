import { readMapping } from '../checklist/index.ts'
import { type CitationPlace, type Exported, type Filled, fillDecided } from '../review/index.ts'
import type { StoredChecklist, StoredQuestion } from '../storage/index.ts'
import { lastUsed } from './last-used.ts'

export interface ExportChoice {
  readonly exported: Exported
  readonly citations: CitationPlace
}

/** A checklist with its file and its questions. */
export interface ToExport {
  readonly checklist: StoredChecklist
  readonly bytes: Uint8Array
  readonly rows: readonly StoredQuestion[]
}

/** Whoever exports looks at the filled sheet from several sides first: it is filled once, and anew when anything changed. */
export type Fillings = (opened: ToExport, choice: ExportChoice) => Promise<Filled>

/** A large one takes some tens of megabytes. */
const KEPT = 2

export const createFillings = (): Fillings => {
  const kept = lastUsed<Filled>(KEPT)
  return (opened, choice) => kept(keyOf(opened, choice), async () => filledFor(opened, choice))
}

/** A question's version changes with everything that is decided of it. */
const keyOf = ({ checklist: { fileHash, mapping }, rows }: ToExport, { exported, citations }: ExportChoice): string =>
  [
    [fileHash, mapping, exported, citations].join(' '),
    ...rows.map(({ id, version, drafted }) => `${id} ${version} ${drafted}`),
  ].join('\n')

/** @throws ReviewError where anything but answers would change. */
const filledFor = ({ checklist: { mapping }, bytes, rows }: ToExport, choice: ExportChoice): Filled =>
  fillDecided(bytes, rows, {
    mapping: mapping === null ? undefined : readMapping(JSON.parse(mapping)),
    ...choice,
  })
