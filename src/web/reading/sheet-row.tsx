// biome-ignore-all lint/a11y/useSemanticElements: cells are drawn where they belong, and a part of them only, which no table can do
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { type Box, boxOf, type Geometry, GUTTER_WIDTH, HEAD_HEIGHT, sizeAt } from './geometry.ts'
import type { Marks, Place } from './marks.ts'
import styles from './sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import type { Drawn } from './use-stretches.ts'
import type { ReadingWords } from './words.ts'

interface SheetRowProps {
  readonly row: number
  readonly drawn: Drawn
  readonly marks: Marks
  readonly geometry: Geometry
  readonly columns: readonly number[]
  readonly cursor: Place
  readonly label: ReadingWords['marks']
}

export const SheetRow = ({ row, drawn, marks, geometry, columns, cursor, label }: SheetRowProps) => {
  const [from = 1, to = from] = [columns[0], columns.at(-1)]
  const mark = marks.rows.get(row)
  const cells = (drawn.cells.get(row) ?? []).filter(({ column }) => {
    const right = drawn.mergeAt({ row, column })?.right ?? column
    return right >= from - WIDE && column <= to
  })
  const atCursor = cursor.row === row && cursor.column > 0 && !cells.some(({ column }) => column === cursor.column)
  const height = sizeAt(geometry.tops, row)
  const places = [...cells.map(({ column }) => column), ...(atCursor ? [cursor.column] : [])]
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles['row']}
      style={{ top: HEAD_HEIGHT + (geometry.tops[row] ?? 0), height }}
    >
      <div
        role="rowheader"
        id={cellId({ row, column: 0 })}
        aria-colindex={1}
        aria-selected={cursor.row === row}
        className={styles['number']}
        data-mark={mark}
      >
        {height > 0 ? (
          <>
            <span>{row}</span>
            {mark ? <b>{label[mark]}</b> : null}
          </>
        ) : null}
      </div>
      <div className={styles['cells']} role="presentation">
        {places.map((column) => {
          const place = { row, column }
          const box = boxAt(geometry, drawn, place)
          return box.height === 0 || box.width === 0 ? null : (
            <SheetCell
              key={column}
              id={cellId(place)}
              cell={drawn.cellAt(place)}
              column={column}
              box={box}
              spill={spillOf(geometry, drawn, place)}
              merged={drawn.mergeAt(place) !== undefined}
              selected={cursor.row === row && cursor.column === column}
            />
          )
        })}
      </div>
    </div>
  )
}

/** A long text runs on over so many blank cells beside it. */
const WIDE = 12

const spillOf = (geometry: Geometry, drawn: Drawn, { row, column }: Place): number => {
  if (drawn.mergeAt({ row, column })) return 0
  let width = 0
  for (let beside = column + 1; beside <= column + WIDE && beside <= geometry.columns; beside += 1) {
    const place = { row, column: beside }
    if (drawn.mergeAt(place) || drawn.cellAt(place)?.text) break
    width += sizeAt(geometry.lefts, beside)
  }
  return width
}

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`

export const boxAt = (geometry: Geometry, drawn: Drawn, { row, column }: Place): Box =>
  boxOf(geometry, drawn.mergeAt({ row, column }) ?? { top: row, bottom: row, left: column, right: column })

export const shifted = ({ top, left, ...size }: Box): Box => ({
  top: top + HEAD_HEIGHT,
  left: left + GUTTER_WIDTH,
  ...size,
})
