import { memo } from 'react'
import type { ReadSheet } from './data.ts'
import { boxOf, type Geometry, sizeAt } from './geometry.ts'
import { type Block, columnEnd, type Marks, placeOf, spanOf } from './marks.ts'
import styles from './sheet.module.css'
import type { Drawn } from './use-stretches.ts'

interface OverlaysProps {
  readonly sheet: ReadSheet
  readonly marks: Marks
  readonly geometry: Geometry
  readonly drawn: Drawn
  /** The rows that are seen. */
  readonly first: number
  readonly last: number
}

/** The reading, laid over the sheet: columns in their role's colour, headers, places for answers, rows that are left out. */
export const Overlays = memo(({ sheet, marks, geometry, drawn, first, last }: OverlaysProps) => (
  <div className={styles['overlays']} aria-hidden="true">
    {sheet.blocks.flatMap((block) => {
      const { top, bottom } = spanOf(block)
      if (bottom < first || top > last) return []
      return block.columns.map(({ column, role }, index) => (
        <div
          key={`${top} ${column}`}
          className={styles['band']}
          data-role={role}
          style={boxOf(geometry, { top, bottom, left: column, right: laneEnd(block, index, drawn) })}
        />
      ))
    })}
    {sheet.blocks.flatMap((block) => {
      const [top] = block.headerRows
      const bottom = block.headerRows.at(-1)
      if (top === undefined || bottom === undefined || bottom < first || top > last) return []
      const left = block.columns[0]?.column ?? 1
      const right = laneEnd(block, block.columns.length - 1, drawn)
      const box = boxOf(geometry, { top, bottom, left, right })
      return <div key={`header ${top} ${left}`} className={styles['header']} style={box} />
    })}
    {[...marks.taken].flatMap(([cell, use]) => {
      const { row, column } = placeOf(cell)
      if (row < first || row > last) return []
      const merge = drawn.mergeAt({ row, column })
      const box = boxOf(geometry, merge ?? { top: row, bottom: row, left: column, right: column })
      return <div key={cell} className={styles['place']} data-role={use} style={box} />
    })}
    {[...marks.rows].flatMap(([row, mark]) => {
      if (row < first || row > last || mark === 'question' || mark === 'header' || sizeAt(geometry.tops, row) === 0)
        return []
      const { left, right } = reach(sheet, row, geometry.columns, drawn)
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

const reach = (
  sheet: ReadSheet,
  row: number,
  columns: number,
  drawn: Drawn,
): { readonly left: number; readonly right: number } => {
  const block = sheet.blocks.findLast((each) => spanOf(each).top <= row)
  return block
    ? { left: block.columns[0]?.column ?? 1, right: laneEnd(block, block.columns.length - 1, drawn) }
    : { left: 1, right: columns }
}

/** The last column reaches as far as its cells are merged, in the header or in the first question. */
export const laneEnd = (block: Block, index: number, { mergeAt }: Drawn): number => {
  const end = columnEnd(block, index)
  if (index < block.columns.length - 1) return end
  const rows = [...block.headerRows, block.firstRow]
  return Math.max(end, ...rows.map((row) => mergeAt({ row, column: end })?.right ?? end))
}
