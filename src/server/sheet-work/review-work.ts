import { citation } from '../../answer/index.ts'
import { contradictionsIn, fillChecklist, type Kin, reportOf } from '../../review/index.ts'
import type { DecidedQuestion } from '../../storage/index.ts'
import type { Scope } from '../../whitepaper/index.ts'
import { approvalsOf, decidedRows } from '../exporting.ts'
import type { SignedRowsJson } from '../schemas/export.ts'
import type { ContradictionsJson, KinJson } from '../schemas/review.ts'
import type { Desk } from './parts.ts'
import { type Written, written } from './written.ts'

/** What is found by going through all questions of a sheet. */
export const reviewWork = {
  kin: async ({ storage, kinIn }: Desk, id: string): Promise<Written<KinJson>> =>
    written({ groups: kinIn(id, await decidedRows(storage, id)).map(kinJson) }),

  contradictions: async ({ storage, kinIn }: Desk, id: string): Promise<Written<ContradictionsJson>> => {
    const found = await decidedRows(storage, id)
    const items = contradictionsIn(found, kinIn(id, found))
    return written({ items: items.map(({ kind, questions }) => ({ kind, questions: [...questions] })) })
  },

  decisions: async ({ storage }: Desk, id: string): Promise<Written<SignedRowsJson>> => {
    const approvals = await approvalsOf(storage, id)
    const rows = await decidedRows(storage, id)
    return written({ items: rows.map((row) => signedRowJson(row, approvals.get(row.id))) })
  },

  /** A sheet that is not kept, drafted from its first question to its last. */
  fill: async ({ library, mappingFor }: Desk, bytes: Uint8Array, scope: Scope): Promise<Uint8Array> =>
    (await filledAtOnce({ library, mappingFor }, bytes, scope)).filled.bytes,

  fillReport: async (desk: Desk, bytes: Uint8Array, scope: Scope): Promise<Written<object>> => {
    const { known, filled } = await filledAtOnce(desk, bytes, scope)
    return written({ ...(known ? { mapping: known.form } : {}), ...reportOf(filled) })
  },
}

const filledAtOnce = async (
  { library, mappingFor }: Pick<Desk, 'library' | 'mappingFor'>,
  bytes: Uint8Array,
  scope: Scope,
) => {
  const known = await mappingFor(bytes)
  const answerer = await (await library.current()).answererFor(scope)
  return { known, filled: fillChecklist(bytes, answerer, { mapping: known?.mapping }) }
}

const kinJson = ({ questions, near }: Kin): KinJson['groups'][number] => ({
  questions: [...questions],
  near: near.map((each) => ({ ...each, questions: [...each.questions] })),
})

const signedRowJson = (
  { id, question, decision }: DecidedQuestion,
  approvedAt: string | undefined,
): SignedRowsJson['items'][number] => {
  const { evidence, ...decided } = decision
  const [best] = evidence
  const { sheet, row, id: number, context, text } = question
  return {
    id,
    sheet,
    row,
    number,
    context: [...context],
    text,
    ...decided,
    source: best ? citation(best) : '',
    approvedAt: decided.state === 'approved' ? (approvedAt ?? null) : null,
  }
}
