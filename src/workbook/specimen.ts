import { strToU8, zipSync } from 'fflate'

/** Builds small workbooks out of raw XML, so that a test shows exactly the trap that it is about. */
export interface Specimen {
  readonly sheets?: readonly SpecimenSheet[]
  /** The items of the string table, each what stands inside `<si>`; no table where left out. */
  readonly strings?: readonly string[]
  /** The style part; a plain one where left out, none where null. */
  readonly styles?: string | null
  /** What follows `<sheets>` in the workbook part. */
  readonly workbookTail?: string
  /** What stands before `<sheets>`. */
  readonly workbookHead?: string
  /** Further parts, or other contents for the parts above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** "x:" writes every element of the workbook, sheet, string and style parts with that prefix. */
  readonly prefix?: string
}

export interface SpecimenSheet {
  readonly name?: string
  readonly state?: string
  /** What stands inside `<sheetData>`. */
  readonly rows?: string
  /** What stands before and behind `<sheetData>`. */
  readonly head?: string
  readonly tail?: string
  /** What the sheet points to: relationship ids with type and target. */
  readonly related?: readonly { readonly id: string; readonly type: string; readonly target: string }[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Format 0 is plain, 1 bordered, 2 filled and bold, 3 unlocked, 4 a date, 5 a percentage, 6 text, 7 bordered and wrapped, 8 "No."000. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;No.&quot;000"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Meiryo"/></font><font><b/><strike/><sz val="14"/><name val="Meiryo"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/></border><border><left style="thin"/><right/><top/><bottom/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
</styleSheet>`

export function specimen(contents: Specimen = {}): Uint8Array {
  const parts = specimenParts(contents)
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

/** The parts before they are zipped, for tests that build the zip themselves. */
export function specimenParts(contents: Specimen = {}): Record<string, string | Uint8Array> {
  const { sheets = [{}], strings, styles = STYLES, prefix = '' } = contents
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': prefixed(workbookPart(contents, sheets), prefix),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      ...(strings ? [{ id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' }] : []),
      ...(styles === null ? [] : [{ id: 'rIdStyles', type: 'styles', target: 'styles.xml' }]),
    ]),
  }
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = prefixed(sheetPart(sheet), prefix)
    if (sheet.related) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.related)
  })
  if (styles !== null) parts['xl/styles.xml'] = prefixed(styles, prefix)
  if (strings) parts['xl/sharedStrings.xml'] = prefixed(stringsPart(strings), prefix)
  return { ...parts, ...contents.parts }
}

/** A cell with a text of its own. */
export function textCell(address: string, text: string, attributes = ''): string {
  return `<c r="${address}"${attributes} t="inlineStr"><is><t>${text}</t></is></c>`
}

function workbookPart(contents: Specimen, sheets: readonly SpecimenSheet[]): string {
  const list = sheets
    .map(({ name, state }, index) => {
      const shown = state === undefined ? '' : ` state="${state}"`
      return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`
    })
    .join('')
  const { workbookHead = '', workbookTail = '' } = contents
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookHead}<sheets>${list}</sheets>${workbookTail}</workbook>`
}

function sheetPart({ rows = '', head = '', tail = '' }: SpecimenSheet): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`
}

function stringsPart(items: readonly string[]): string {
  const list = items.map((item) => `<si>${item}</si>`).join('')
  return `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${list}</sst>`
}

function relationships(
  list: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const items = list.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const list = Array.from({ length: sheets }, (_, index) => type(`worksheets/sheet${index + 1}`, 'worksheet')).join('')
  const shared = type('workbook', 'sheet.main') + type('styles', 'styles') + type('sharedStrings', 'sharedStrings')
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${shared}${list}</Types>`
}

function prefixed(xml: string, prefix: string): string {
  const named = xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`)
  return DECLARATION + (prefix === '' ? named : named.replace(' xmlns="', ` xmlns:${prefix.slice(0, -1)}="`))
}
