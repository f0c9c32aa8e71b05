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
  /** How far its text may run on to the right. */
  readonly spill: number
  readonly id: string
  readonly column: number
  readonly merged: boolean
  readonly selected: boolean
}

/** One cell as the customer drew it. What it holds is text, whatever it looks like. */
export const SheetCell = ({ cell, box, spill, id, column, merged, selected }: CellProps) => {
  const isLong = spill > 0 && cell !== undefined && runsOn(cell)
  const looks = [
    styles['cell'],
    cell?.bordered ? styles['bordered'] : '',
    merged ? styles['merged'] : '',
    isLong ? styles['long'] : '',
    cell?.wrap || cell?.text.includes('\n') ? styles['wrap'] : '',
  ]
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 1}
      aria-selected={selected}
      className={looks.join(' ')}
      style={{
        left: box.left,
        width: box.width,
        height: box.height,
        ...(cell ? inkOf(cell) : {}),
        ...(isLong ? { clipPath: `inset(0 ${-spill}px 0 0)` } : {}),
      }}
    >
      {cell?.text}
      {cell?.dropdown ? <span className={styles['dropdown']} aria-hidden="true" /> : null}
    </div>
  )
}

/** Numbers and wrapped texts stay within their cell. */
const runsOn = ({ text, number, wrap, align = 'left' }: DrawnCell): boolean =>
  text !== '' && !number && !wrap && !text.includes('\n') && align === 'left'

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
