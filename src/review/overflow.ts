/** Answers that are longer than their cells have room for. */
import { openWorkbook, parseAddress } from '../workbook/index.ts'
import { widthOf } from '../workbook/text-size.ts'
import { type Entry, placeOf, wordsCell } from './entry.ts'
import { roomIn } from './room.ts'

export interface Overflow {
  readonly cell: string
  /** In full-width characters, as is `room`. */
  readonly length: number
  readonly room: number
}

/**
 * By the place of the question, for those entries that are asked about. Sources come on top, as they do when answers are
 * drafted: rows grow for them.
 */
export const overflowOf = (bytes: Uint8Array, entries: readonly Entry[]): ReadonlyMap<string, Overflow> => {
  if (entries.length === 0) return new Map()
  const workbook = openWorkbook(bytes)
  return new Map(
    entries.flatMap((entry) => {
      const { question } = entry
      const cell = wordsCell(question)
      const place = cell === undefined ? undefined : parseAddress(cell)
      if (cell === undefined || !place || entry.state !== 'answered') return []
      const room = roomIn(workbook.grid(question.sheet), place.row, place.column)
      const length = fullWidths(entry.draft.answer)
      return room === undefined || length <= room ? [] : [[placeOf(question), { cell, length, room }] as const]
    }),
  )
}

const fullWidths = (text: string): number =>
  Math.ceil([...text].reduce((sum, character) => sum + widthOf(character.codePointAt(0) ?? 0), 0) / 2)
