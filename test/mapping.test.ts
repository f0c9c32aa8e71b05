import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findMapping, meaningOf, readChecklist, readMapping } from '../src/checklist/index.ts'
import { knownMappingFor } from '../src/cli/mappings.ts'
import { openWorkbook } from '../src/workbook/index.ts'
import { kotae } from './support/kotae.ts'
import { gridsOf, workbookNamed, workbookNames } from './support/workbooks.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const SHIPPED = 'templates/layouts'

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotae-mapping-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const Layout = z.object({
  sheets: z.array(
    z.object({ name: z.string(), reason: z.string(), questions: z.array(z.object({ cell: z.string() })) }),
  ),
})
const layoutOf = (...words: string[]) => {
  const { out, err, code } = kotae(['layout', SHEET, '--json', '--data', at('data'), ...words])
  return { code, err, questions: Layout.parse(JSON.parse(out)).sheets.flatMap(({ questions }) => questions) }
}

describe('a reading, corrected by hand', () => {
  const mapping = () => at('mapping.json')

  it('is written, changed, used, remembered, and used by itself', () => {
    const found = layoutOf('--write-mapping', mapping())
    expect(found).toMatchObject({ code: 0, err: expect.stringContaining('--mapping') })
    expect(layoutOf('--mapping', mapping()).questions).toEqual(found.questions)

    const file = readMapping(JSON.parse(readFileSync(mapping(), 'utf8')))
    const [row] = readChecklist(gridsOf(new Uint8Array(readFileSync(SHEET)))).sheets.flatMap(
      ({ questions }) => questions,
    )
    const dropped = { row: row?.row, as: 'none' }
    const changed = file.sheets.map((sheet) => (sheet.name === row?.sheet ? { ...sheet, rows: [dropped] } : sheet))
    writeFileSync(mapping(), JSON.stringify({ sheets: changed }))
    const corrected = layoutOf('--mapping', mapping(), '--remember')
    expect(corrected.questions).toHaveLength(found.questions.length - 1)
    expect(corrected.err).toContain('layouts')

    const later = layoutOf()
    expect(later.err).toContain('覚えている対応づけ')
    expect(later.questions).toEqual(corrected.questions)
  })

  it('is heeded in filling too', () => {
    const output = at('filled.xlsx')
    const words = ['--corpus', 'corpus', '--product', 'SuperStream-NX Cloud', '--data', at('data'), '--json']
    const filled = kotae(['fill', SHEET, '-o', output, ...words])
    expect(filled).toMatchObject({ code: 0, err: expect.stringContaining('覚えている対応づけ') })
    const { totals } = z.object({ totals: z.object({ rows: z.number() }) }).parse(JSON.parse(filled.out))
    expect(totals.rows).toBe(layoutOf().questions.length)
    expect(existsSync(output)).toBe(true)
  })

  it('is heeded by the server, from the moment it is remembered', () => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(SHEET)))
    expect(knownMappingFor(workbook, at('data'))?.mapping.sheets).not.toHaveLength(0)
    expect(knownMappingFor(workbook, at('elsewhere'))).toBeUndefined()
  })

  it('is not overwritten without --force, and must be one', () => {
    expect(kotae(['layout', SHEET, '--write-mapping', mapping()])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--force'),
    })
    expect(kotae(['layout', SHEET, '--remember'])).toMatchObject({ code: 2, err: expect.stringContaining('--mapping') })
    for (const content of ['{', '[]', '{"シート":[{"名前":"どこにもない"}]}']) {
      writeFileSync(at('wrong.json'), content)
      const { code, out, err } = kotae(['layout', SHEET, '--mapping', at('wrong.json')])
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 })
    }
  })
})

describe('the forms that come along', () => {
  const shipped = readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file: unknown = JSON.parse(readFileSync(join(SHIPPED, name), 'utf8'))
      const { 指紋, 出典, 対応づけ } = z.object({ 指紋: z.string(), 出典: z.url(), 対応づけ: z.unknown() }).parse(file)
      return { name, source: 出典, fingerprint: 指紋, mapping: readMapping(対応づけ) }
    })

  it('each has a fingerprint of its own, and no row numbers that the next edition would break', () => {
    expect(new Set(shipped.map(({ fingerprint }) => fingerprint)).size).toBe(shipped.length)
    for (const { mapping } of shipped)
      for (const table of mapping.sheets.flatMap(({ tables = [] }) => tables))
        expect(table).not.toHaveProperty('lastRow')
  })

  it.each(shipped)('$name: what it says of the choices can be understood', ({ mapping }) => {
    const words = mapping.sheets
      .flatMap(({ tables = [] }) => tables)
      .flatMap(({ options = {} }) => Object.values(options).flat())
    const meanings = words.flatMap(({ word, meaning }) => (meaning === undefined ? [] : [meaningOf(word, meaning)]))
    expect(meanings).not.toContain(undefined)
  })

  it.skipIf(!workbookNames.some((name) => name.includes('azure')))(
    'are recognised in the published files (../shared/eval/layouts/real; skipped where it is absent)',
    () => {
      const recognised = workbookNames.flatMap((name) => {
        const known = findMapping(shipped, workbookNamed(name).grids)
        return known ? [{ name, known: known.name }] : []
      })
      expect(recognised.map(({ known }) => known).toSorted()).toEqual(shipped.map(({ name }) => name).toSorted())
      for (const { name, known } of recognised) {
        const { grids } = workbookNamed(name)
        const { mapping } = shipped.find((each) => each.name === known) ?? {}
        const cells = (layout: ReturnType<typeof readChecklist>) =>
          layout.sheets.flatMap(({ questions }) => questions.map(({ sheet, cell }) => `${sheet}!${cell}`))
        expect(cells(readChecklist(grids, { mapping }))).toEqual(cells(readChecklist(grids)))
      }
    },
  )
})
