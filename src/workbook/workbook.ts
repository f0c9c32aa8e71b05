import { type Book, readBook, type SheetEntry } from './book.ts'
import type { CellContext } from './cell-reader.ts'
import { Dropdowns } from './choices.ts'
import { readComments } from './comments.ts'
import { type FoundControl, findControls } from './controls.ts'
import { refuseDoctypes } from './doctype.ts'
import { WorkbookError } from './error.ts'
import type { Grid } from './grid.ts'
import { LIMITS } from './limits.ts'
import type { ListSources } from './list-resolver.ts'
import { type Notice, readNotices } from './notices.ts'
import { linkedState, type OptionGroup, optionGroups } from './option-groups.ts'
import { Package } from './package.ts'
import { shownHeights } from './row-heights.ts'
import { readSharedStrings } from './shared-strings.ts'
import { SheetGrid } from './sheet-grid.ts'
import { readSheet, type SheetContent } from './sheet-reader.ts'
import { PLAIN_FORMAT, readStyles } from './styles.ts'
import { readTables } from './tables.ts'
import { readTheme, resolveColor, type Theme, USUAL_THEME } from './theme.ts'

/** A customer's workbook, open for reading. It never changes: `fillCells` makes new bytes from it. */
export class Workbook {
  /** What the person who returns the file should know about it. */
  readonly notices: readonly Notice[]
  readonly sheets: readonly Pick<SheetEntry, 'name' | 'visibility'>[]
  /** The floors below, with `content`, `controls` and `context`, are for the writer. */
  readonly pack: Package
  readonly book: Book
  private readonly contents = new Map<SheetEntry, SheetContent>()
  private readonly grids = new Map<SheetEntry, Grid>()
  private readonly knownControls = new Map<SheetEntry, readonly FoundControl[]>()
  private knownNames: ReadonlyMap<string, string> | undefined
  private knownContext: CellContext | undefined
  private knownTheme: Theme | undefined

  constructor(bytes: Uint8Array) {
    this.pack = new Package(bytes)
    refuseDoctypes(this.pack)
    this.book = readBook(this.pack)
    this.notices = readNotices(this.pack, this.book)
    this.sheets = this.book.sheets.map(({ name, visibility }) => ({ name, visibility }))
  }

  /** A sheet by its name (in any case, as in formulas) or by its place among `sheets`. */
  grid(sheet: string | number): Grid {
    const entry = this.sheetEntry(sheet)
    if (!entry) throw new WorkbookError('no-such-sheet', String(sheet))
    const known = this.grids.get(entry)
    if (known) return known
    const grid = this.readGrid(entry)
    this.grids.set(entry, grid)
    return grid
  }

  /** A colour of a cell's style as RRGGBB: those of the theme are looked up. */
  rgb(color: string): string | undefined {
    const { themePart } = this.book
    this.knownTheme ??= themePart === undefined ? USUAL_THEME : readTheme(this.pack.scan(themePart))
    return resolveColor(color, this.knownTheme)
  }

  /** How high the rows of a sheet are shown, in points; 0 where they are hidden. */
  shownHeights(sheet: string | number): (row: number) => number {
    const grid = this.grid(sheet)
    const entry = this.sheetEntry(sheet)
    const defaultHeight = entry && this.content(entry).defaultHeight
    const [plain = PLAIN_FORMAT] = this.context.formats
    return shownHeights({ grid, standardSize: plain.style.fontSize, defaultHeight })
  }

  sheetEntry(sheet: string | number): SheetEntry | undefined {
    if (typeof sheet === 'number') return this.book.sheets[sheet]
    const wanted = sheet.toLowerCase()
    return (
      this.book.sheets.find((entry) => entry.name === sheet) ??
      this.book.sheets.find((entry) => entry.name.toLowerCase() === wanted)
    )
  }

  content(entry: SheetEntry): SheetContent {
    const known = this.contents.get(entry)
    if (known) return known
    const content = readSheet(this.pack.scan(entry.part), this.context)
    this.contents.set(entry, content)
    return content
  }

  controls(entry: SheetEntry): readonly FoundControl[] {
    const known = this.knownControls.get(entry)
    if (known) return known
    const found = findControls(this.pack, entry.part, this.content(entry).controls)
    this.knownControls.set(entry, found)
    return found
  }

  optionGroups(entry: SheetEntry): readonly OptionGroup[] {
    const gridOf = (sheet: string) => (this.sheetEntry(sheet) ? this.grid(sheet) : undefined)
    return optionGroups(this.controls(entry), linkedState(gridOf, entry.name))
  }

  private readGrid(entry: SheetEntry): Grid {
    const { pack } = this
    const content = this.content(entry)
    return new SheetGrid(entry.name, entry.visibility, content, {
      dropdowns: () => new Dropdowns(content.validations, entry.name, this.listSources),
      tables: () => readTables(pack, entry.part),
      controls: () => this.controls(entry).map((found) => found.control),
      comments: () => readComments(pack, entry.part),
    })
  }

  get context(): CellContext {
    const { stringsPart, stylesPart, from1904 } = this.book
    this.knownContext ??= {
      strings: stringsPart === undefined ? [] : readSharedStrings(this.pack.scan(stringsPart)),
      formats: stylesPart === undefined ? [PLAIN_FORMAT] : readStyles(this.pack.scan(stylesPart)),
      from1904,
    }
    return this.knownContext
  }

  private get names(): ReadonlyMap<string, string> {
    this.knownNames ??= new Map(this.book.names.map(({ name, sheet, formula }) => [nameKey(name, sheet), formula]))
    return this.knownNames
  }

  private get listSources(): ListSources {
    return {
      nameFormula: (name, sheet) => this.names.get(nameKey(name, sheet)) ?? this.names.get(nameKey(name, '')),
      grid: (sheet) => (this.sheetEntry(sheet) ? this.grid(sheet) : undefined),
      table: (name) => this.findTable(name),
    }
  }

  private findTable(name: string): ReturnType<ListSources['table']> {
    const wanted = name.toLowerCase()
    for (const entry of this.book.sheets) {
      const grid = this.grid(entry.name)
      const table = grid.tables.find((candidate) => candidate.name.toLowerCase() === wanted)
      if (table) return { grid, table }
    }
    return undefined
  }
}

/** No name and no sheet's name holds a line break. */
function nameKey(name: string, sheet: string): string {
  return `${sheet}\n${name}`.toLowerCase()
}

/**
 * Opens a workbook. The bytes are copied: what the caller does to them later is of no concern, and a Node Buffer, whose
 * `slice` shares its memory, becomes a plain array.
 *
 *     const workbook = openWorkbook(bytes)
 *     const grid = workbook.grid(workbook.sheets[0].name)
 *
 * @throws WorkbookError, as `grid` does: sheets are read when they are first asked for.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length > LIMITS.fileBytes) throw new WorkbookError('too-big')
  return new Workbook(new Uint8Array(bytes))
}
