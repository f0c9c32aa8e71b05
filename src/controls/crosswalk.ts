import { CONTROLS, type Control, controlById, controlsUnder, type Edition } from './catalogue.ts'
import crosswalk from './crosswalk.json' with { type: 'json' }

/** A control that treats the subject asked for. */
export interface RelatedControl {
  readonly edition: Edition
  readonly id: string
  /** 1: the same subject. Less where one control stands for several, or is only near. */
  readonly weight: number
}

/** ISO/IEC 27017 adds to its neighbours in 27002 what only the cloud has: near them, but never the same. */
const NEAR = 0.6

/** The further a subject is spread, the less each part says about the whole. */
const share = (parts: number): number => 1 / Math.sqrt(parts)

const RELATIVES: ReadonlyMap<Control, readonly RelatedControl[]> = readRelatives()

/**
 * The controls, in every edition, under which an answer about this number may be filed: itself first, then its relatives. A clause or
 * chapter stands for all of its controls. Empty for what is no control.
 * @example relatedControls('8.13').map((related) => related.id) // ['8.13', '12.3.1']
 */
export function relatedControls(id: string, edition?: Edition): RelatedControl[] {
  const asked = controlsUnder(id, edition)
  const best = new Map<string, RelatedControl>()
  for (const control of asked) {
    const clause = asked.filter((other) => other.edition === control.edition && other.id !== id)
    const own = control.id === id ? 1 : share(clause.length)
    for (const related of [
      { edition: control.edition, id: control.id, weight: 1 },
      ...(RELATIVES.get(control) ?? []),
    ]) {
      const weight = own * related.weight
      const key = `${related.edition} ${related.id}`
      if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { ...related, weight })
    }
  }
  return [...best.values()].toSorted((a, b) => b.weight - a.weight)
}

function readRelatives(): ReadonlyMap<Control, readonly RelatedControl[]> {
  const relatives = new Map<Control, RelatedControl[]>(CONTROLS.map((control) => [control, []]))
  const relate = (a: Control | undefined, b: Control | undefined, weight: number) => {
    // A number that is no control's would be a slip in the data, which the tests would show.
    if (a === undefined || b === undefined) return
    relatives.get(a)?.push({ edition: b.edition, id: b.id, weight })
    relatives.get(b)?.push({ edition: a.edition, id: a.id, weight })
  }
  const table: [string, readonly string[]][] = Object.entries(crosswalk['2022年版と2013年版'])
  const successors = Map.groupBy(
    table.flatMap(([, olds]) => olds),
    (old) => old,
  )
  for (const [id, olds] of table) {
    for (const old of olds) {
      const spread = Math.max(olds.length, successors.get(old)?.length ?? 1)
      relate(controlById('2022', id), controlById('2013', old), share(spread))
    }
  }
  for (const [id, near] of Object.entries(crosswalk.クラウド)) {
    for (const old of near['2013年版']) relate(controlById('cld', id), controlById('2013', old), NEAR)
    for (const current of near['2022年版']) relate(controlById('cld', id), controlById('2022', current), NEAR)
  }
  return relatives
}
