/**
 * npm run eval: asks every labelled question of its own document and prints how good the drafts are.
 * The project's own sets always run; a larger one runs where it lies beside the project.
 *   --tags            by verdict and by tag as well
 *   --cross           also with weights that were learned from other documents, and from other topics (minutes)
 *   --misses          lists every question that went wrong, by what went wrong
 *   --write-baseline  keeps the figures of the own sets in test/gold/baseline.json
 * Any other word names the sets to ask (npm run eval -- idcf).
 */
import { parseArgs } from 'node:util'
import { WEIGHTS } from '../../src/answer/weights.ts'
import { type Asked, askSet, groupOf, keepDrafts } from './ask.ts'
import { BASELINE_PATH, baselineOf, writeBaseline } from './baseline.ts'
import { confusionLines, confusionsOf } from './confusions.ts'
import { crossValidated, FOLDS, labelledCases } from './cross-validation.ts'
import { byTag, byVerdict, slices, table } from './figures.ts'
import { ownSets, sharedSets } from './gold.ts'
import { figuresOf } from './score.ts'

const OUT = 'out/eval'
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    tags: { type: 'boolean', default: false },
    cross: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    'write-baseline': { type: 'boolean', default: false },
  },
})
const isWanted = ({ set }: { readonly set: string }): boolean =>
  wanted.length === 0 || wanted.some((word) => set.includes(word))

const report = (title: string, rows: readonly Asked[]): void => {
  if (rows.length === 0) return
  const sets = [...Map.groupBy(rows, ({ set }) => set)].map(([set, part]) => [set, figuresOf(part)] as const)
  console.log(`\n${title}`)
  console.log(table([...sets, ['all', figuresOf(rows)]]))
  console.log('\nby group')
  console.log(slices([...Map.groupBy(rows, groupOf)]))
  if (options.tags) console.log(`\nby verdict\n${slices(byVerdict(rows))}\n\nby tag\n${slices(byTag(rows))}`)
  console.log('\nwhat went wrong (got ← wanted)')
  console.log(confusionLines(confusionsOf(rows), options.misses))
}

/** The same questions, answered with weights that know them and with weights that do not. */
const reportCross = (shipped: readonly Asked[]): void => {
  const cases = labelledCases()
  // Thresholds are chosen, not learned: the shipped ones, so that only what is learned differs.
  const { draftedFrom, claimedFrom, shownFrom } = WEIGHTS
  const held = (fold: (typeof FOLDS)[string]) => crossValidated(cases, fold, { draftedFrom, claimedFrom, shownFrom })
  const ways = [
    ['shipped weights', shipped] as const,
    ...Object.entries(FOLDS).map(([name, fold]) => [`other ${name}s only`, held(fold)] as const),
  ]
  const parts: readonly (readonly [string, (row: Asked) => boolean])[] = [
    ['Own questions', (row) => groupOf(row) !== 'shared'],
    ...[...Map.groupBy(shipped, groupOf).keys()].map(
      (group) => [`${group} alone`, (row: Asked) => groupOf(row) === group] as const,
    ),
  ]
  console.log(`\nWith weights learned from other questions than those asked (of ${cases.length} in all)`)
  for (const [name, isPart] of parts) {
    const columns = ways.map(([way, rows]) => [way, figuresOf(rows.filter(isPart).filter(isWanted))] as const)
    console.log(`\n${name}\n${table(columns)}`)
  }
}

const asked = (sets: typeof ownSets): readonly Asked[] =>
  sets.filter(({ name }) => isWanted({ set: name })).flatMap(askSet)

const own = asked(ownSets)
const beside = asked(sharedSets())
keepDrafts(OUT, [...own, ...beside])
report('Own questions', own)
if (sharedSets().length === 0)
  console.log('\nNo larger gold set beside the project: only its own questions were asked.')
report('Questions on the published documents', beside)
if (options.cross) reportCross([...own, ...beside])
if (options['write-baseline']) {
  writeBaseline(baselineOf(ownSets.flatMap(askSet)))
  console.log(`\n${BASELINE_PATH} written`)
}
