/** A rectangle of cells; rows and columns count from 1, both ends included. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a cell looks like, as far as finding one's way in a sheet needs it. */
export interface CellStyle {
  /** Fill colour as RRGGBB or a theme's name ("theme:4:-0.25"); absent where there is none. */
  readonly fill?: string
  readonly bold: boolean
  readonly strike: boolean
  /** Has a border on at least one side. */
  readonly bordered: boolean
  readonly wrap: boolean
  /** How far the text is moved in; absent where it is not. */
  readonly indent?: number
  /** The protection flag; it only bites where the sheet is protected. */
  readonly locked: boolean
  readonly fontSize: number
  /** The text's colour, named as the fill is; absent where it is the usual one. */
  readonly color?: string
  /** Where the text stands in its cell; absent where the program decides. */
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center'
}

export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error'

export interface Cell {
  readonly row: number
  readonly column: number
  /** "B12" */
  readonly address: string
  readonly kind: CellKind
  /** What a person reads: rich text joined, furigana left out, a formula's cached value, dates and percents as formatted where we can. */
  readonly text: string
  /** The formula without "=", where the cell holds one; empty where the file keeps it with another cell. */
  readonly formula?: string
  readonly style: CellStyle
}

/** A dropdown list on some cells; `choicesAt` gives the list of one cell where they differ from cell to cell. */
export interface Choices {
  readonly ranges: readonly Range[]
  /** The values allowed, spelt as the customer spells them; absent where the list cannot be resolved (OFFSET ...) or differs from cell to cell. */
  readonly values?: readonly string[]
  /** The list's source as written in the file. */
  readonly source: string
}

/** An Excel table (ListObject). */
export interface TableArea {
  readonly name: string
  readonly range: Range
  readonly headerRows: number
  readonly totalsRows: number
  readonly columns: readonly { readonly name: string; readonly calculated: boolean }[]
}

export interface Column {
  readonly width: number
  readonly hidden: boolean
}

export interface Row {
  /** In points; absent where the file leaves it to the program. */
  readonly height?: number
  readonly hidden: boolean
}

/** A form control (check box, option button) drawn over the cells. */
export interface FormControl {
  readonly name: string
  readonly kind: string
  readonly label: string
  /** The cell under its top-left corner. */
  readonly row: number
  readonly column: number
  /** "Sheet1!$K$4" or "$K$4" as written, where it is linked to a cell. */
  readonly linkedCell?: string
  readonly checked: boolean
}

/** One worksheet as a person sees it. Cells are sparse; bounds are those of cells that hold something or are bordered. */
export interface Grid {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
  readonly bounds: Range | undefined
  /** The cell at a place, or undefined where the file has none. */
  cell(row: number, column: number): Cell | undefined
  /** The cells of one row that the file has, left to right. */
  cellsInRow(row: number): readonly Cell[]
  /** The rows that hold at least one cell, top to bottom. */
  readonly filledRows: readonly number[]
  readonly merges: readonly Range[]
  /** The merge that covers a place, if any. */
  mergeAt(row: number, column: number): Range | undefined
  column(column: number): Column
  row(row: number): Row
  readonly choices: readonly Choices[]
  /** The dropdown on a cell, if any. */
  choicesAt(row: number, column: number): Choices | undefined
  readonly tables: readonly TableArea[]
  readonly controls: readonly FormControl[]
  /** Comments and notes by address: they may hold instructions or examples. */
  readonly comments: ReadonlyMap<string, string>
  readonly protected: boolean
}

/**
 * What to put into a cell. A text that the cell's dropdown offers and that reads as a number is stored as one, as if the
 * customer had picked it; `true` and `false` in a cell that a check box is linked to tick and clear the box as well. `overwrite` must be asked for:
 * without it a cell that holds something is left alone.
 */
export interface CellWrite {
  readonly sheet: string
  readonly address: string
  readonly value: string | number | boolean
  readonly overwrite?: boolean
  /**
   * The name of a form control that lies over the cell: a check box is ticked (`true`) or cleared (`false`), an option button
   * is chosen (`true`), along with the cell that it is linked to, and the cell beneath stays as it is.
   */
  readonly formControl?: string
}

export type WriteRefusal =
  | 'not-empty'
  | 'formula'
  | 'table-header'
  | 'pivot'
  | 'no-such-sheet'
  | 'conflict'
  | 'bad-address'
  | 'too-long'
  | 'no-such-control'
  /** An option button of which the file does not say clearly which others it belongs with. */
  | 'unclear-options'

/** What became of one write. */
export interface WriteOutcome {
  readonly write: CellWrite
  /** Where it really went: the anchor of a merge. */
  readonly address: string
  readonly written: boolean
  readonly refusal?: WriteRefusal
  /** Written, but the sheet's protection keeps the customer from editing it. */
  readonly locked: boolean
}
