import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { CellWrite, Grid } from './grid.ts'
import { comparePackages, fillCells, openWorkbook, WorkbookError } from './index.ts'
import { Dice, mutate } from './mutations.ts'
import { specimen, textCell } from './specimen.ts'

/** More rounds, or others, are run by KOTAE_FUZZ_ROUNDS and KOTAE_FUZZ_SEED. */
const ROUNDS = Number(process.env['KOTAE_FUZZ_ROUNDS'] ?? 300)
const FIRST_SEED = Number(process.env['KOTAE_FUZZ_SEED'] ?? 1)
/** Another library reads again what was filled, this often. */
const SECOND_OPINION_EVERY = 10
const LONGEST_ROUND_SECONDS = 5
const LARGEST_FILE_BYTES = 120_000
const ROOT = join(import.meta.dirname, '../..')
const ANSWER = '回答 <&> ①'

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size <= LARGEST_FILE_BYTES)
    .sort()
}

const rows = `<row r="1" spans="1:3">${textCell('A1', '質問', ' s="2"')}<c r="B1" t="s" s="1"><v>0</v></c></row><row r="2"><c r="A2" s="1"/><c r="B2" s="7"/><c r="C2"><f>A2</f><v>0</v></c></row>`
const tail =
  '<mergeCells><mergeCell ref="A4:B5"/></mergeCells><dataValidations><dataValidation type="list" sqref="A2:A9"><formula1>一覧</formula1></dataValidation></dataValidations>'
const workbookTail = '<definedNames><definedName name="一覧">Sheet1!$A$1:$B$1</definedName></definedNames><calcPr/>'
const SPECIMENS = ['', 'x:'].map((prefix) =>
  specimen({
    prefix,
    strings: ['<t>一</t>', '<r><t>二</t></r>'],
    sheets: [{ rows, tail, head: '<dimension ref="A1:C2"/>' }, { rows }],
    workbookTail,
  }),
)

function packages(): [Uint8Array, ...Uint8Array[]] {
  const paths = ['templates/samples', '../shared/eval/layouts'].flatMap((folder) => filesIn(join(ROOT, folder)))
  const [first = new Uint8Array(), ...others] = SPECIMENS
  return [first, ...others, ...others, ...paths.map((path) => new Uint8Array(readFileSync(path)))]
}

/** Some of the empty cells that look like places for an answer, and some where there is nothing yet. */
function writesInto(grid: Grid, dice: Dice): CellWrite[] {
  const empty = grid.filledRows
    .slice(0, 500)
    .flatMap((row) => grid.cellsInRow(row).filter((cell) => cell.kind === 'empty'))
  const some = [0, 1, 2].flatMap(() => empty[dice.roll(empty.length)]?.address ?? [])
  return [...some, 'B2', 'AA9'].map((address) => ({ sheet: grid.name, address, value: ANSWER }))
}

interface Filled {
  readonly bytes: Uint8Array
  /** "Sheet!A1" */
  readonly places: ReadonlySet<string>
}

/** Undefined where the package is refused; throws where anything but the answers was changed. */
function fillSome(bytes: Uint8Array, dice: Dice): Filled | undefined {
  try {
    const workbook = openWorkbook(bytes)
    const writes = workbook.sheets.flatMap((sheet) => writesInto(workbook.grid(sheet.name), dice))
    const { bytes: filled, outcomes } = fillCells(workbook, writes)
    const written = outcomes.filter((outcome) => outcome.written)
    const places = new Set(written.map(({ write, address }) => `${write.sheet}!${address}`))
    const difference = comparePackages(bytes, filled)
    expect(difference.unexplained).toEqual([])
    expect(new Set(difference.cells.map((cell) => `${cell.sheet}!${cell.address}`))).toEqual(places)
    expect(difference.cells.filter((cell) => cell.after !== ANSWER)).toEqual([])
    return { bytes: filled, places }
  } catch (error) {
    if (error instanceof WorkbookError) return undefined
    throw error
  }
}

/** All cells as another library reads them; undefined where it cannot, or would hang. */
async function secondReading(bytes: Uint8Array): Promise<Map<string, string> | undefined> {
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: ['dataValidations', 'mergeCells'] })
  } catch {
    return undefined
  }
  const cells = new Map<string, string>()
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => cells.set(`${sheet.name}!${cell.address}`, JSON.stringify(cell.value)))
    })
  })
  return cells
}

/** exceljs does not follow relationships: it finds the string table by its usual name, or not at all. */
function hasUsualNames(bytes: Uint8Array): boolean {
  const { pack, book } = openWorkbook(bytes)
  return book.stringsPart === undefined || pack.entry(book.stringsPart)?.name === 'xl/sharedStrings.xml'
}

async function askAnother(before: Uint8Array, filled: Filled): Promise<boolean> {
  if (!hasUsualNames(before)) return false
  const [old, young] = [await secondReading(before), await secondReading(filled.bytes)]
  if (!old) return false
  expect(young).toBeDefined()
  for (const place of new Set([...old.keys(), ...(young?.keys() ?? [])])) {
    expect([place, young?.get(place)]).toEqual([
      place,
      filled.places.has(place) ? JSON.stringify(ANSWER) : old.get(place),
    ])
  }
  return true
}

describe('packages with anything about them changed', () => {
  it(`are refused, or filled and otherwise what they were (${ROUNDS} rounds)`, {
    timeout: 10_000 + ROUNDS * 500,
  }, async () => {
    const originals = packages()
    let filledOnes = 0
    let confirmed = 0
    for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed += 1) {
      const dice = new Dice(seed)
      const mutant = mutate(dice.pick(originals), dice)
      const started = process.cpuUsage()
      try {
        const filled = fillSome(mutant, dice)
        if (filled) filledOnes += 1
        const { user, system } = process.cpuUsage(started)
        expect((user + system) / 1e6).toBeLessThan(LONGEST_ROUND_SECONDS)
        if (filled && filledOnes % SECOND_OPINION_EVERY === 0 && (await askAnother(mutant, filled))) confirmed += 1
      } catch (cause) {
        throw new Error(`Seed ${seed} went wrong: KOTAE_FUZZ_SEED=${seed} KOTAE_FUZZ_ROUNDS=1 repeats it`, { cause })
      }
    }
    if (ROUNDS >= 100) {
      expect(filledOnes).toBeGreaterThan(ROUNDS / 10)
      expect(filledOnes).toBeLessThan(ROUNDS)
      expect(confirmed).toBeGreaterThan(0)
    }
  })
})
