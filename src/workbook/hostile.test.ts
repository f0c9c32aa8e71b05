import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { constants, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Specimen, specimenParts, textCell } from './specimen.ts'
import { type ZipPart, zipOf, zipParts } from './zip-specimen.ts'

/** What a file may cost before it is refused: a server must be able to read several at a time. */
const MOST_SECONDS = 2
const MOST_MEGABYTES = 256

/** Reads all that there is to read, fills a cell, compares, and says how that ended and what the whole process took. */
const CHILD = `
import { readFileSync } from 'node:fs'
import { comparePackages, fillCells, openWorkbook, WorkbookError } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'index.ts')).href)}
function use(bytes) {
  const workbook = openWorkbook(bytes)
  for (const { name } of workbook.sheets) {
    const grid = workbook.grid(name)
    for (const row of grid.filledRows.slice(0, 1000)) for (const { column } of grid.cellsInRow(row)) {
      grid.mergeAt(row, column)
      grid.choicesAt(row, column)
      grid.column(column)
    }
    for (const list of [grid.tables, grid.controls, grid.comments, grid.choices]) void list
  }
  const { bytes: filled } = fillCells(workbook, [{ sheet: workbook.sheets[0].name, address: 'B2', value: '回答' }])
  if (process.argv[2] === 'compare' && comparePackages(bytes, filled).unexplained.length > 0) return 'something else changed'
  return 'filled'
}
let outcome
try {
  outcome = use(readFileSync(process.argv[1]))
} catch (error) {
  if (!(error instanceof WorkbookError)) throw error
  outcome = error.code
}
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ outcome, seconds: (user + system) / 1e6, megabytes: peakKilobytes() / 1024 }))
// What the system counts for a process begins with what its parent held when it made it; Linux also says what is its own.
function peakKilobytes() {
  try {
    return Number(/^VmHWM:\\s*(\\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? NaN)
  } catch {
    return process.resourceUsage().maxRSS
  }
}
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotae-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ending {
  readonly outcome: string
  readonly seconds: number
  readonly megabytes: number
}

function endingOf(bytes: Uint8Array, compare = false): Ending {
  const file = join(folder, 'hostile.xlsx')
  writeFileSync(file, bytes)
  const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', CHILD, file]
  return JSON.parse(execFileSync(process.execPath, [...options, compare ? 'compare' : ''], { encoding: 'utf8' }))
}

const SHEET = 'xl/worksheets/sheet1.xml'

function workbook(contents: Specimen, more: readonly ZipPart[] = []): Uint8Array {
  const replaced = new Set(more.map((part) => part.name))
  return zipOf([...zipParts(specimenParts(contents)).filter((part) => !replaced.has(part.name)), ...more])
}

function repeat(count: number, item: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index + 1)).join('')
}

const repeated = (count: number, part: ZipPart): readonly ZipPart[] => Array<ZipPart>(count).fill(part)

/** Deflated zeros of any length, made by repeating a block that ends at a byte. */
function deflatedZeros(bytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(2 ** 20), { finishFlush: constants.Z_SYNC_FLUSH, level: 9 })
  const end = deflateRawSync(new Uint8Array())
  return Buffer.concat([...Array<Uint8Array>(bytes / 2 ** 20).fill(block), end])
}

const GIGABYTE = 2 ** 30
const comment = (text: string) => `<comments><commentList>${text}</commentList></comments>`
const LIST = (sqref: string, formula: string) =>
  `<dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`

const REFUSED: readonly [string, () => Uint8Array, string][] = [
  [
    'a gigabyte of zeros',
    () => workbook({}, [{ name: SHEET, deflated: deflatedZeros(GIGABYTE), size: GIGABYTE }]),
    'too-big',
  ],
  [
    'zeros that say they are few',
    () => workbook({}, [{ name: SHEET, deflated: deflatedZeros(GIGABYTE), size: 1000 }]),
    'damaged',
  ],
  [
    'zeros that say they are just few enough',
    () => workbook({}, [{ name: SHEET, deflated: deflatedZeros(GIGABYTE), size: 33e6 }]),
    'damaged',
  ],
  [
    'data that say they are more than they can be',
    () => workbook({}, [{ name: SHEET, content: '<worksheet/>', size: 30e6 }]),
    'damaged',
  ],
  ['blanks without end', () => workbook({ parts: { [SHEET]: ' '.repeat(33e6) } }), 'damaged'],
  [
    'many parts that are too much together',
    () =>
      workbook(
        {},
        Array.from({ length: 9 }, (_, at) => ({ name: `x${at}.xml`, deflated: deflatedZeros(2 ** 25), size: 2 ** 25 })),
      ),
    'too-big',
  ],
  [
    'a cell in each of 500,000 rows',
    () => workbook({ sheets: [{ rows: repeat(600_001, (row) => `<row r="${row}"><c r="A${row}" s="1"/></row>`) }] }),
    'too-big',
  ],
  [
    '2^16 rows of 30 cells',
    () =>
      workbook({ sheets: [{ rows: repeat(2 ** 16, (row) => `<row r="${row}">${'<c s="1"/>'.repeat(30)}</row>`) }] }),
    'too-big',
  ],
  ['elements inside elements inside elements', () => workbook({ parts: { [SHEET]: '<a>'.repeat(1e7) } }), 'damaged'],
  [
    'an element of a million attributes',
    () => workbook({ parts: { [SHEET]: `<worksheet ${repeat(1e6, (at) => `a${at}="" `)}/>` } }),
    'damaged',
  ],
  ['a million merges', () => workbook({ sheets: [{ tail: '<mergeCell ref="A1:B1"/>'.repeat(1.2e6) }] }), 'too-big'],
  [
    'a validation of ten million ranges',
    () => workbook({ sheets: [{ tail: LIST('A1 '.repeat(1e7), '1') }] }),
    'too-big',
  ],
  [
    'five million formats',
    () => workbook({ styles: `<styleSheet><cellXfs>${'<xf/>'.repeat(5e6)}</cellXfs></styleSheet>` }),
    'too-big',
  ],
  [
    'five million strings',
    () => workbook({ strings: [''], parts: { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(5e6)}</sst>` } }),
    'too-big',
  ],
  ['two million names', () => workbook({ workbookTail: '<definedName/>'.repeat(2e6) }), 'too-big'],
  [
    'a different height in each of 2^20 rows',
    () => workbook({ sheets: [{ rows: repeat(2 ** 20, (row) => `<row r="${row}" ht="${row % 9}"/>`) }] }),
    'too-big',
  ],
  [
    'entities that stand for each other, behind many comments',
    () => {
      const entity = repeat(9, (at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`)
      return workbook({ parts: { [SHEET]: `${'<!-- -->'.repeat(10_000)}<!DOCTYPE a [${entity}]><a>&a9;</a>` } })
    },
    'doctype',
  ],
  ['a prolog without end', () => workbook({ parts: { [SHEET]: `${'<!-- -->'.repeat(4e6)}<worksheet/>` } }), 'damaged'],
  [
    'nine thousand entries of one name',
    () => workbook({}, repeated(9000, { name: SHEET, content: '<worksheet/>' })),
    'duplicate-entry',
  ],
  ['a name that climbs out', () => workbook({}, [{ name: '../../../etc/cron.d/x', content: 'x' }]), 'damaged'],
  [
    'a file cut off in the middle',
    () => {
      const whole = workbook({
        sheets: [{ rows: repeat(100_000, (row) => `<row r="${row}"><c><v>${row}</v></c></row>`) }],
      })
      return whole.subarray(0, whole.length / 2)
    },
    'truncated',
  ],
  ['sixty megabytes of something else', () => new Uint8Array(60 * 2 ** 20).fill(0x20), 'csv-or-html'],
  [
    'two million relationships',
    () =>
      workbook({
        parts: { 'xl/_rels/workbook.xml.rels': `<Relationships>${'<Relationship/>'.repeat(2e6)}</Relationships>` },
      }),
    'too-big',
  ],
]

describe('hostile files are refused before they cost much', () => {
  it.each(REFUSED)('%s', (_, build, code) => {
    const { outcome, seconds, megabytes } = endingOf(build())
    expect(outcome).toBe(code)
    expect(seconds).toBeLessThan(MOST_SECONDS)
    expect(megabytes).toBeLessThan(MOST_MEGABYTES)
  })
})

const FILLED: readonly [string, () => Uint8Array][] = [
  [
    '2^20 rows of formats',
    () => workbook({ sheets: [{ rows: repeat(2 ** 20, (row) => `<row r="${row}" ht="18"/>`) }] }),
  ],
  [
    '16,384 columns, each of its own kind',
    () =>
      workbook({
        sheets: [
          {
            head: `<cols>${repeat(16_384, (at) => `<col min="${at}" max="${at}" width="${at % 9}"/>`)}</cols>`,
            rows: repeat(8, (row) => `<row r="${row}">${'<c s="1"/>'.repeat(16_384)}</row>`),
            tail: `<mergeCells>${repeat(500, (row) => `<mergeCell ref="A${row + 9}:XFD${row + 9}"/>`)}</mergeCells>`,
          },
        ],
      }),
  ],
  [
    '10 MB of shared strings',
    () => workbook({ strings: Array.from({ length: 100_000 }, (_, at) => `<t>${'質問です。'.repeat(6)}${at}</t>`) }),
  ],
  [
    'a hundred sheets that share one long list of comments',
    () => {
      const related = [{ id: 'r1', type: 'comments', target: '../comments.xml' }]
      const long = comment(repeat(50_000, (row) => `<comment ref="A${row}"><text><t>記入例</t></text></comment>`))
      return workbook({ sheets: Array.from({ length: 100 }, () => ({ related })), parts: { 'xl/comments.xml': long } })
    },
  ],
  [
    'a dropdown in every row that reads all the rows below',
    () => {
      const rows = repeat(20_000, (row) => `<row r="${row}">${textCell(`A${row}`, '○')}</row>`)
      return workbook({
        sheets: [
          { rows, tail: LIST('A1:A20000', 'A1:A20000') + repeat(900, (row) => LIST(`B${row}`, `A${row}:A20000`)) },
        ],
      })
    },
  ],
  [
    'names that go round in circles',
    () =>
      workbook({
        sheets: [{ tail: LIST('A1', '甲') }],
        workbookTail: '<definedName name="甲">乙</definedName><definedName name="乙">INDIRECT("甲")</definedName>',
      }),
  ],
  [
    'a zip inside',
    () => workbook({}, [{ name: 'xl/embeddings/a.zip', deflated: deflatedZeros(2 ** 27), size: 2 ** 27 }]),
  ],
]

/** With the comparison, which reads both files anew. */
describe('large files are filled', () => {
  it.each(FILLED)('%s', (_, build) => {
    const { outcome, seconds, megabytes } = endingOf(build(), true)
    expect(outcome).toBe('filled')
    expect(seconds).toBeLessThan(MOST_SECONDS)
    expect(megabytes).toBeLessThan(MOST_MEGABYTES)
  })
})
