import { WorkbookError } from './error.ts'
import type { Grid } from './grid.ts'
import type { Package, Relationship } from './package.ts'
import type { XmlScanner } from './xml.ts'

export interface SheetEntry {
  readonly name: string
  readonly visibility: Grid['visibility']
  readonly part: string
}

export interface DefinedName {
  readonly name: string
  /** The sheet that the name belongs to; empty for the whole book. */
  readonly sheet: string
  readonly formula: string
}

/** What the workbook part says, and where the parts stand that all sheets share. */
export interface Book {
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  readonly names: readonly DefinedName[]
  /** Days count from 1904 in files that come from old Macs. */
  readonly from1904: boolean
  /** The author asks to open the file for reading only, or wants a password from whoever saves it. */
  readonly readOnly: 'recommended' | 'password' | undefined
  /** Sheets cannot be added, renamed or moved. */
  readonly structureLocked: boolean
  readonly stringsPart: string | undefined
  readonly stylesPart: string | undefined
  readonly themePart: string | undefined
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet'

export function readBook(pack: Package): Book {
  const part = mainPart(pack)
  const relationships = pack.relationships(part)
  const scanner = pack.scan(part)
  if (rootName(scanner) !== 'workbook') throw new WorkbookError('not-a-workbook')
  const declared: DeclaredSheet[] = []
  const names: DeclaredName[] = []
  let from1904 = false
  let readOnly: Book['readOnly']
  let structureLocked = false
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 'sheet' || scanner.name === 'definedName') scanner.keep()
    if (scanner.name === 'sheet') declared.push(declaredSheet(scanner))
    else if (scanner.name === 'definedName') names.push(declaredName(scanner))
    else if (scanner.name === 'workbookPr') from1904 = scanner.flag('date1904')
    else if (scanner.name === 'fileSharing') readOnly = askedReadOnly(scanner)
    else if (scanner.name === 'workbookProtection') structureLocked = scanner.flag('lockStructure')
  }
  const byId = new Map(relationships.map((relation) => [relation.id, relation]))
  const sheets = declared.map((sheet) => worksheet(sheet, byId, pack)).filter((sheet) => sheet !== undefined)
  if (sheets.length === 0) throw new WorkbookError('no-sheets')
  refuseLookAlikes(sheets, pack)
  return {
    part,
    sheets,
    names: names.map(({ name, index, formula }) => ({ name, sheet: nameAt(declared, index), formula })),
    from1904,
    readOnly,
    structureLocked,
    stringsPart: pack.related(part, 'sharedStrings')[0],
    stylesPart: pack.related(part, 'styles')[0],
    themePart: pack.related(part, 'theme')[0],
  }
}

function askedReadOnly(scanner: XmlScanner): Book['readOnly'] {
  const guarded = ['reservationPassword', 'hashValue'].some((name) => scanner.attribute(name) !== undefined)
  if (guarded) return 'password'
  return scanner.flag('readOnlyRecommended') ? 'recommended' : undefined
}

function mainPart(pack: Package): string {
  const part = pack.related('', 'officeDocument')[0]
  if (part === undefined) throw new WorkbookError(isOpenDocument(pack) ? 'ods' : 'not-a-workbook')
  if (part.toLowerCase().endsWith('.bin')) throw new WorkbookError('xlsb')
  return part
}

function isOpenDocument(pack: Package): boolean {
  return pack.has('mimetype') && pack.read('mimetype').text.startsWith(OPEN_DOCUMENT)
}

function rootName(scanner: XmlScanner): string {
  return scanner.next() ? scanner.name : ''
}

interface DeclaredSheet {
  readonly name: string
  readonly state: string
  readonly relationship: string
}

function declaredSheet(scanner: XmlScanner): DeclaredSheet {
  return {
    name: scanner.attribute('name') ?? '',
    state: scanner.attribute('state') ?? 'visible',
    relationship: scanner.prefixedAttribute('id') ?? '',
  }
}

interface DeclaredName {
  readonly name: string
  readonly index: number
  readonly formula: string
}

function declaredName(scanner: XmlScanner): DeclaredName {
  const name = scanner.attribute('name') ?? ''
  const index = scanner.number('localSheetId') ?? -1
  return { name, index, formula: scanner.textContent() }
}

function nameAt(sheets: readonly DeclaredSheet[], index: number): string {
  return sheets[index]?.name ?? ''
}

/** Chart sheets, dialogs and macro sheets stand among the sheets as well, and some point nowhere. */
function worksheet(
  sheet: DeclaredSheet,
  relationships: ReadonlyMap<string, Relationship>,
  pack: Package,
): SheetEntry | undefined {
  const relation = relationships.get(sheet.relationship)
  if (relation?.type !== 'worksheet' || !pack.has(relation.target)) return undefined
  const visibility = sheet.state === 'hidden' || sheet.state === 'veryHidden' ? sheet.state : 'visible'
  return { name: sheet.name, visibility, part: relation.target }
}

/** An answer for one of two sheets that share a name or a part would turn up in the other. */
function refuseLookAlikes(sheets: readonly SheetEntry[], pack: Package): void {
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()))
  const parts = new Set(sheets.map((sheet) => pack.entry(sheet.part)))
  if (names.size < sheets.length || parts.size < sheets.length) throw new WorkbookError('damaged')
}
