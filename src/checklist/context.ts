/** What a question belongs to: the headings above it and the categories beside it, outermost first. */
import type { Grid } from '../workbook/grid.ts'
import type { Column } from './columns.ts'
import { isWithin, slotInLane } from './lane-cells.ts'
import { indentOf, look, type Slot } from './view.ts'

interface Section {
  readonly text: string
  /** Headings of one rank end each other. */
  readonly rank: string
  readonly indent: number
}

export interface ContextState {
  /** The section headings in force, outermost first. */
  readonly sections: readonly Section[]
  /** The category last seen in each context column, left to right. */
  readonly labels: readonly string[]
  /** The row read before was a heading too: the next one stands inside it, unless it looks the same. */
  readonly afterHeading: boolean
}

export const NO_CONTEXT: ContextState = { sections: [], labels: [], afterHeading: false }

/**
 * A heading ends those that look like it, and their inner ones; the categories beside start anew.
 * @param number what stands in the column of numbers: 1.1 is inside 1
 */
export function enterSection(state: ContextState, heading: Slot, number = ''): ContextState {
  const indent = indentOf(heading)
  const section = { text: heading.text, rank: `${rank(heading, number)}|${indent}`, indent }
  const same = state.sections.findIndex((other) => other.rank === section.rank)
  const outer = state.afterHeading ? state.sections : state.sections.filter((other) => other.indent < indent)
  const kept = same >= 0 ? state.sections.slice(0, same) : outer
  return { sections: [...kept, section], labels: [], afterHeading: true }
}

const MARK =
  /^(?:[■●◆▼▶【《<＜◇○□]|[(（]?[0-9０-９]+[)）.．]?(?:[-－.．][0-9０-９]+)*|第[0-9０-９一二三四五六七八九十]+|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]+[.．\s])/u

/** How a heading is marked, digits aside: 「1.」 and 「2.」 rank alike, 「1.1」 lower. */
export function rank(slot: Slot, number = ''): string {
  const mark = MARK.exec(number)?.[0] ?? MARK.exec(slot.text)?.[0] ?? ''
  return `${look(slot)}|${mark
    .replace(/[0-9０-９]+/g, '0')
    .replace(/[一二三四五六七八九十]+/g, '一')
    .replace(/[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]+/g, 'Ⅰ')}`
}

/** Categories may be letters themselves: A, B. */
const ALL_IDS = 0.9

/** a, (1): the mark of a part, which stands where the stem above it does. */
function isPartOnly(text: string): boolean {
  return /^[(（]?[a-zア-ン0-9][)）.．]?$/iu.test(text)
}

/** The categories of a row: merged ones cover it, unmerged ones are carried down until an outer one changes. */
export function enterRow(state: ContextState, grid: Grid, columns: readonly Column[], row: number): ContextState {
  const seen = columns.map(({ lane, shape }) => {
    const slot = slotInLane(grid, row, lane)
    return isWithin(slot, lane) && !(shape.ids < ALL_IDS && isPartOnly(slot.text)) ? slot.text : ''
  })
  let outerChanged = false
  const labels = seen.map((text, index) => {
    const before = state.labels[index] ?? ''
    const label = text !== '' ? text : outerChanged ? '' : before
    if (text !== '' && text !== before) outerChanged = true
    return label
  })
  return { ...state, labels, afterHeading: false }
}

export function contextOf(state: ContextState): readonly string[] {
  return [...state.sections.map(({ text }) => text), ...state.labels].filter(
    (text, index, all) => text !== '' && all.indexOf(text) === index,
  )
}
