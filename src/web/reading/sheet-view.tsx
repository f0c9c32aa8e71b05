// biome-ignore-all lint/a11y/useSemanticElements: cells are drawn where they belong, and a part of them only, which no table can do
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { useSuspenseQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo } from 'react'
import { columnLetters } from '../../workbook/address.ts'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { isComposing } from '../parts/use-shortcuts.ts'
import { moved } from './cursor.ts'
import { type ReadSheet, shapeQuery } from './data.ts'
import { boxOf, type Geometry, GUTTER_WIDTH, geometryOf, HEAD_HEIGHT, indexAt, sizeAt } from './geometry.ts'
import { columnAt, type Marks, type Place } from './marks.ts'
import { laneEnd, Overlays } from './overlays.tsx'
import styles from './sheet.module.css'
import { boxAt, cellId, SheetRow, shifted } from './sheet-row.tsx'
import { type Drawn, useStretches } from './use-stretches.ts'
import { WORDS } from './words.ts'

/** Where the menu of corrections opens, and what stands there. */
export interface Pointed extends Place {
  readonly text: string
  readonly anchor: { getBoundingClientRect(): DOMRect }
}

interface SheetViewProps {
  readonly id: string
  readonly index: number
  readonly sheet: ReadSheet
  readonly marks: Marks
  readonly cursor: Place
  readonly onCursor: (place: Place, text: string) => void
  readonly onOpen: (pointed: Pointed) => void
  readonly grid: RefObject<HTMLDivElement | null>
}

const OVERSCAN = 8

/** The sheet as it looks, with the reading over it. Only the part that is seen is drawn. */
export const SheetView = ({ id, index, sheet, marks, cursor, onCursor, onOpen, grid }: SheetViewProps) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const { data: shape } = useSuspenseQuery(shapeQuery(id, index))
  const geometry = useMemo(() => geometryOf(shape), [shape])
  const rows = useVirtualizer({
    count: geometry.rows,
    getScrollElement: () => grid.current,
    estimateSize: (at) => sizeAt(geometry.tops, at + 1),
    overscan: OVERSCAN,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns,
    getScrollElement: () => grid.current,
    estimateSize: (at) => sizeAt(geometry.lefts, at + 1),
    overscan: 2,
    paddingStart: GUTTER_WIDTH,
    scrollPaddingStart: GUTTER_WIDTH,
  })
  const seenRows = rows.getVirtualItems().map((item) => item.index + 1)
  const seenColumns = columns.getVirtualItems().map((item) => item.index + 1)
  const [first = 1, last = first] = [seenRows[0], seenRows.at(-1)]
  const drawn = useStretches(id, index, first, last)
  const textAt = (place: Place): string => drawn.cellAt(place)?.text ?? ''

  useEffect(() => {
    if (cursor.row > 0) rows.scrollToIndex(cursor.row - 1, { align: 'auto' })
    if (cursor.column > 0) columns.scrollToIndex(cursor.column - 1, { align: 'auto' })
  }, [cursor, rows, columns])

  const open = (place: Place): void => {
    const anchor = { getBoundingClientRect: () => rectOf(grid.current, geometry, drawn, place) }
    onOpen({ ...place, text: textAt(place), anchor })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const withControl = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'ContextMenu') open(cursor)
    else {
      const next = moved(cursor, { key: event.key, withControl }, geometry, drawn.mergeAt)
      if (!next) return
      onCursor(next, textAt(next))
    }
    event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    const place = placeUnder(event, grid.current, geometry)
    const merge = place && drawn.mergeAt(place)
    const target = merge ? { row: merge.top, column: merge.left } : place
    if (!target) return
    onCursor(target, textAt(target))
    open(target)
  }

  const anchors = drawn.anchors.filter((row) => row < first)
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className={styles['scroller']}
      aria-label={sheet.name}
      aria-describedby="grid-help"
      aria-rowcount={geometry.rows + 1}
      aria-colcount={geometry.columns + 1}
      aria-activedescendant={cellId(cursor)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={styles['canvas']} style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}>
        <div role="row" aria-rowindex={1} className={styles['heads']}>
          <div role="columnheader" aria-colindex={1} id={cellId({ row: 0, column: 0 })} className={styles['corner']}>
            <span className="visually-hidden">{words.outside}</span>
          </div>
          {seenColumns.map((column) => {
            const reading = columnAt(sheet, { row: Math.max(cursor.row, first), column })
            return (
              <div
                key={column}
                role="columnheader"
                id={cellId({ row: 0, column })}
                aria-colindex={column + 1}
                aria-selected={cursor.column === column}
                className={styles['head']}
                data-role={reading?.role}
                title={reading ? `${words.roles[reading.role]}: ${reading.reason[tongue]}` : undefined}
                style={{
                  left: GUTTER_WIDTH + (geometry.lefts[column] ?? 0),
                  width: sizeAt(geometry.lefts, column),
                }}
              >
                <span>{columnLetters(column)}</span>
                {reading && reading.column === column ? (
                  <b style={{ width: laneWidth(geometry, sheet, column, drawn) }}>{words.roles[reading.role]}</b>
                ) : null}
              </div>
            )
          })}
        </div>
        {[...anchors, ...seenRows].map((row) => (
          <SheetRow
            key={row}
            row={row}
            drawn={drawn}
            marks={marks}
            geometry={geometry}
            columns={seenColumns}
            cursor={cursor}
            label={words.marks}
          />
        ))}
        <div className={styles['paper']}>
          <Overlays sheet={sheet} marks={marks} geometry={geometry} drawn={drawn} first={first} last={last} />
        </div>
        {cursor.row > 0 && cursor.column > 0 ? (
          <div className={styles['cursor']} aria-hidden="true" style={shifted(boxAt(geometry, drawn, cursor))} />
        ) : null}
      </div>
    </div>
  )
}

/** The name of a role runs over all the narrow columns that have it. */
const laneWidth = (geometry: Geometry, { blocks }: ReadSheet, column: number, drawn: Drawn): number => {
  const ends = blocks.flatMap((block) => {
    const index = block.columns.findIndex((each) => each.column === column)
    return index < 0 ? [] : [laneEnd(block, index, drawn)]
  })
  const [right = column] = ends
  return boxOf(geometry, { top: 1, bottom: 1, left: column, right }).width
}

const rectOf = (scroller: HTMLElement | null, geometry: Geometry, drawn: Drawn, place: Place): DOMRect => {
  const { left, top } = scroller?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const { scrollLeft = 0, scrollTop = 0 } = scroller ?? {}
  const isHeading = place.row === 0 || place.column === 0
  const [row, column] = [Math.max(1, place.row), Math.max(1, place.column)]
  const alone = { top: row, bottom: row, left: column, right: column }
  const box = shifted(isHeading ? boxOf(geometry, alone) : boxAt(geometry, drawn, place))
  const x = place.column === 0 ? left : left + box.left - scrollLeft
  const y = place.row === 0 ? top : top + box.top - scrollTop
  return new DOMRect(x, y, place.column === 0 ? GUTTER_WIDTH : box.width, place.row === 0 ? HEAD_HEIGHT : box.height)
}

/** The cell, column letter or row number under the pointer. */
const placeUnder = (event: MouseEvent, scroller: HTMLElement | null, geometry: Geometry): Place | undefined => {
  if (!scroller) return undefined
  const { left, top } = scroller.getBoundingClientRect()
  const [x, y] = [event.clientX - left, event.clientY - top]
  if (x > scroller.clientWidth || y > scroller.clientHeight) return undefined
  const row = y < HEAD_HEIGHT ? 0 : indexAt(geometry.tops, geometry.rows, y + scroller.scrollTop - HEAD_HEIGHT)
  const column =
    x < GUTTER_WIDTH ? 0 : indexAt(geometry.lefts, geometry.columns, x + scroller.scrollLeft - GUTTER_WIDTH)
  return { row, column }
}
