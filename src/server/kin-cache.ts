import { type Kin, kinOf } from '../review/index.ts'
import type { DecidedQuestion } from '../storage/index.ts'

const MOST_CHECKLISTS = 20

/** What a sheet asks stays while its answers change: kin are looked for once, and again only after a new reading. */
export const createKinCache = () => {
  const known = new Map<string, { readonly asked: string; readonly kin: readonly Kin[] }>()
  return (checklistId: string, questions: readonly DecidedQuestion[]): readonly Kin[] => {
    const asked = questions.map(({ id, repeats }) => `${id} ${repeats}`).join('\n')
    const before = known.get(checklistId)
    const kin = before?.asked === asked ? before.kin : kinOf(questions)
    known.delete(checklistId)
    known.set(checklistId, { asked, kin })
    for (const oldest of [...known.keys()].slice(0, -MOST_CHECKLISTS)) known.delete(oldest)
    return kin
  }
}
