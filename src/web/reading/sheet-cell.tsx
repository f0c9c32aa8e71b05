// biome-ignore-all lint/a11y/useSemanticElements: cells are drawn where they belong, and a part of them only, which no table can do
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import type { CSSProperties } from 'react'
import type { DrawnCell } from './data.ts'
import type { Box } from './geometry.ts'
import { inkOn, PAPER } from './ink.ts'
import styles from './sheet.module.css'

interface CellProps {
  readonly cell: DrawnCell | undefined
  readonly box: Box
  readonly id: string
  readonly column: number
  readonly merged: boolean
  readonly selected: boolean
}

/** One cell as the customer drew it. What it holds is text, whatever it looks like. */
export const SheetCell = ({ cell, box, id, column, merged, selected }: CellProps) => {
  const looks = [
    styles['cell'],
    cell?.bordered ? styles['bordered'] : '',
    merged ? styles['merged'] : '',
    cell?.wrap || cell?.text.includes('\n') ? styles['wrap'] : '',
  ]
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 1}
      aria-selected={selected}
      className={looks.join(' ')}
      style={{ left: box.left, width: box.width, height: box.height, ...(cell ? inkOf(cell) : {}) }}
    >
      {cell?.text}
      {cell?.dropdown ? <span className={styles['dropdown']} aria-hidden="true" /> : null}
    </div>
  )
}

const PIXELS_PER_POINT = 4 / 3
const UPRIGHT = { top: 'start', center: 'center' } as const

const inkOf = ({ fill, color, size, bold, strike, align, vertical, number }: DrawnCell): CSSProperties => ({
  fontSize: size * PIXELS_PER_POINT,
  color: `#${inkOn(fill ?? PAPER, color)}`,
  textAlign: align ?? (number ? 'right' : 'left'),
  alignContent: vertical ? UPRIGHT[vertical] : 'end',
  ...(fill === undefined ? {} : { background: `#${fill}` }),
  ...(bold ? { fontWeight: 700 } : {}),
  ...(strike ? { textDecoration: 'line-through' } : {}),
})
