/** Whole check sheets whose layout is known. They stand outside the repository, and the tests are skipped without them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { squash } from '../japanese/normalise.ts'
import { contains, parseAddress, parseRange } from '../workbook/address.ts'
import { openWorkbook } from '../workbook/index.ts'
import type { Question } from './layout.ts'
import { readChecklist } from './read.ts'

const FOLDER = new URL('../../../shared/eval/layouts/', import.meta.url)

const Truth = z.object({
  file: z.string(),
  must_not_touch: z.array(z.string()),
  sheets: z.array(
    z.object({
      name: z.string(),
      is_checklist: z.boolean(),
      questions: z.array(
        z.object({
          cell: z.string(),
          context: z.array(z.string()),
          context_optional: z.array(z.string()).default([]),
          answer_cells: z.array(z.object({ cell: z.string(), options: z.array(z.string()) })),
          skip: z.string().nullable(),
        }),
      ),
    }),
  ),
})
type Truth = z.infer<typeof Truth>
type Expected = Truth['sheets'][number]['questions'][number]

const truths: readonly Truth[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.truth.json'))
      .map((name) => Truth.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))))
  : []

const label = (text: string) => squash(text).replace(/^[■【]+|】$/g, '')
const optionsOf = (cells: readonly { readonly options: readonly string[] }[]) =>
  cells.flatMap(({ options }) => options.map(squash)).toSorted()
const cellsOf = (cells: readonly { readonly cell: string }[]) => cells.map(({ cell }) => cell).toSorted()

function sameContext(wanted: Expected, found: Question): boolean {
  const optional = wanted.context_optional.map(label)
  const strict = (labels: readonly string[]) => labels.map(label).filter((text) => !optional.includes(text))
  return strict(wanted.context).join('\n') === strict(found.context).join('\n')
}

function score(truth: Truth) {
  const workbook = openWorkbook(new Uint8Array(readFileSync(new URL(truth.file, FOLDER))))
  const layout = readChecklist(workbook.sheets.map(({ name }) => workbook.grid(name)))
  const tally = { wanted: 0, found: 0, right: 0, answers: 0, options: 0, context: 0 }
  for (const sheet of truth.sheets) {
    const found = (layout.sheets.find(({ name }) => name === sheet.name)?.questions ?? []).filter(
      ({ skip }) => skip === undefined,
    )
    const wanted = new Map(
      sheet.questions.filter(({ skip }) => skip === null).map((question) => [question.cell, question]),
    )
    tally.wanted += wanted.size
    tally.found += found.length
    for (const question of found) {
      const truly = wanted.get(question.cell)
      if (!truly) continue
      tally.right += 1
      tally.answers += Number(cellsOf(truly.answer_cells).join() === cellsOf(question.answerCells).join())
      tally.options += Number(optionsOf(truly.answer_cells).join() === optionsOf(question.answerCells).join())
      tally.context += Number(sameContext(truly, question))
    }
  }
  const written = layout.sheets.flatMap(({ name, questions }) =>
    questions
      .filter(({ skip }) => skip === undefined)
      .flatMap(({ answerCells, remarksCell }) =>
        [...answerCells.map(({ cell }) => cell), remarksCell ?? []].flat().map((cell) => ({ name, cell })),
      ),
  )
  const touched = written.filter(({ name, cell }) => truth.must_not_touch.some((area) => covers(area, name, cell)))
  const checklists = layout.sheets.filter(({ isChecklist }) => isChecklist).map(({ name }) => name)
  return { tally, touched, checklists }
}

function covers(area: string, name: string, cell: string): boolean {
  const cut = area.lastIndexOf('!')
  const sheet = area.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'")
  const range = parseRange(area.slice(cut + 1))
  const place = parseAddress(cell)
  return sheet === name && range !== undefined && place !== undefined && contains(range, place.row, place.column)
}

describe.skipIf(truths.length === 0)(
  'check sheets of known layout (../shared/eval/layouts; skipped where it is absent)',
  () => {
    test.each(truths.map((truth) => [truth.file, truth] as const))('%s', (_, truth) => {
      const { tally, touched, checklists } = score(truth)
      expect(touched).toEqual([])
      expect(checklists).toEqual(truth.sheets.filter((sheet) => sheet.is_checklist).map(({ name }) => name))
      expect(tally.right / tally.found).toBeGreaterThanOrEqual(0.98)
      expect(tally.right / tally.wanted).toBeGreaterThanOrEqual(0.98)
      expect(tally.answers / tally.right).toBeGreaterThanOrEqual(0.97)
      expect(tally.options / tally.right).toBeGreaterThanOrEqual(0.95)
      expect(tally.context / tally.right).toBeGreaterThanOrEqual(0.95)
    })
  },
)
