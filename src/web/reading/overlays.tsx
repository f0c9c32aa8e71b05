import { memo } from 'react'
import type { ReadSheet } from './data.ts'
import { boxOf, type Geometry, sizeAt } from './geometry.ts'
import { columnEnd, type Marks, placeOf, spanOf } from './marks.ts'
import styles from './sheet.module.css'

interface OverlaysProps {
  readonly sheet: ReadSheet
  readonly marks: Marks
  readonly geometry: Geometry
  /** The rows that are seen. */
  readonly first: number
  readonly last: number
}

/** The reading, laid over the sheet: columns in their role's colour, headers, places for answers, rows that are left out. */
export const Overlays = memo(({ sheet, marks, geometry, first, last }: OverlaysProps) => (
  <div className={styles['overlays']} aria-hidden="true">
    {sheet.blocks.flatMap((block) => {
      const { top, bottom } = spanOf(block)
      if (bottom < first || top > last) return []
      return block.columns.map(({ column, role }, index) => (
        <div
          key={`${top} ${column}`}
          className={styles['band']}
          data-role={role}
          style={boxOf(geometry, { top, bottom, left: column, right: columnEnd(block, index) })}
        />
      ))
    })}
    {sheet.blocks.flatMap((block) =>
      block.headerRows
        .filter((row) => row >= first && row <= last)
        .map((row) => {
          const right = columnEnd(block, block.columns.length - 1)
          const left = block.columns[0]?.column ?? 1
          return (
            <div
              key={`header ${row} ${left}`}
              className={styles['header']}
              style={boxOf(geometry, { top: row, bottom: row, left, right })}
            />
          )
        }),
    )}
    {[...marks.taken].flatMap(([cell, use]) => {
      const { row, column } = placeOf(cell)
      if (row < first || row > last) return []
      const box = boxOf(geometry, { top: row, bottom: row, left: column, right: column })
      return <div key={cell} className={styles['place']} data-role={use} style={box} />
    })}
    {[...marks.rows].flatMap(([row, mark]) => {
      if (row < first || row > last || mark === 'question' || mark === 'header' || sizeAt(geometry.tops, row) === 0)
        return []
      const { left, right } = reach(sheet, row, geometry.columns)
      return (
        <div
          key={`row ${row}`}
          className={mark === 'heading' ? styles['heading'] : styles['out']}
          style={boxOf(geometry, { top: row, bottom: row, left, right })}
        />
      )
    })}
  </div>
))

const reach = (sheet: ReadSheet, row: number, columns: number): { readonly left: number; readonly right: number } => {
  const block = sheet.blocks.findLast((each) => spanOf(each).top <= row)
  return block
    ? { left: block.columns[0]?.column ?? 1, right: columnEnd(block, block.columns.length - 1) }
    : { left: 1, right: columns }
}
