/** A sheet from bytes to bytes in one process, phase by phase: the first time, and once more when everything is warm. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Draft } from '../src/answer/index.ts'
import type { Question } from '../src/checklist/index.ts'
import type { CellWrite } from '../src/workbook/index.ts'
import { report, Stopwatch } from './measure.ts'

const [sheetPath = '', paperPath = ''] = process.argv.slice(2)
const code = new Stopwatch()
// Loaded here and not above, because loading is one of the phases.
const load = () =>
  Promise.all([
    import('../src/answer/index.ts'),
    import('../src/checklist/index.ts'),
    import('../src/cli/dictionary.ts'),
    import('../src/search/shipped.ts'),
    import('../src/search/index.ts'),
    import('../src/whitepaper/index.ts'),
    import('../src/workbook/index.ts'),
  ])
const [answering, checklist, dictionary, shipped, search, papers, workbooks] = await code.time('load code', load)

/** A word that the customer allows, and the answer with it into the remarks. */
const writesFor = ({ sheet, answerCells, remarksCell }: Question, draft: Draft | undefined): readonly CellWrite[] => {
  const [main] = answerCells
  if (!main || !draft || draft.abstained) return []
  const word = draft.verdict && checklist.choiceFor(draft.verdict, main.options)
  return [
    ...(word ? [{ sheet, address: main.cell, value: word }] : []),
    ...(remarksCell ? [{ sheet, address: remarksCell, value: draft.answer }] : []),
  ]
}

const fill = async () => {
  const watch = new Stopwatch()
  const tokenizer = await watch.time('dictionary', dictionary.loadTokenizer)
  const knowledge = await watch.time('thesaurus and topics', shipped.shippedKnowledge)
  const language = search.languageOver(tokenizer, knowledge)
  const library = await watch.time('whitepaper', () => {
    const fileName = basename(paperPath)
    return papers.sectionsOf([papers.readWhitepaper(new Uint8Array(readFileSync(paperPath)), { fileName }).whitepaper])
  })
  const answerer = await watch.time('index', () => answering.createAnswerer(library, language))
  const bytes = new Uint8Array(readFileSync(sheetPath))
  const workbook = await watch.time('read', () => {
    const opened = workbooks.openWorkbook(bytes)
    return { opened, grids: opened.sheets.map(({ name }) => opened.grid(name)) }
  })
  const layout = await watch.time('layout', () => checklist.readChecklist(workbook.grids))
  const asked = layout.sheets.flatMap(({ questions }) => questions)
  const queries = asked.map(({ text, context }) => ({ question: text, context, closed: true }))
  // The first question of a process compiles; so the index that is asked for search alone comes second.
  const drafts = await watch.time('draft', () => queries.map((query) => answerer.answer(query)))
  const index = search.createSectionIndex(library, language)
  await watch.time('draft: search', () => queries.map((query) => index.search(query)))
  const writes = await watch.time('write', () => {
    const meant = asked.flatMap((question, at) => writesFor(question, drafts[at]))
    return { meant, filled: workbooks.fillCells(workbook.opened, meant) }
  })
  const { cells, unexplained } = await watch.time('verify', () => workbooks.comparePackages(bytes, writes.filled.bytes))
  if (cells.length !== writes.meant.length || unexplained.length > 0) throw new Error('not only the answers changed')
  return { phases: watch.phases, questions: asked.length, written: cells.length }
}

const cold = await fill()
await fill()
const warm = await fill()
const named = (when: string, phases: Readonly<Record<string, number>>) =>
  Object.entries(phases).map(([phase, taken]) => [`${when} ${phase}`, taken] as const)

report({
  ...Object.fromEntries([...named('cold', { ...code.phases, ...cold.phases }), ...named('warm', warm.phases)]),
  questions: cold.questions,
  written: cold.written,
})
