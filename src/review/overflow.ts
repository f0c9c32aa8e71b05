/** Answers that are longer than their cells have room for. */
import { openWorkbook, parseAddress } from '../workbook/index.ts'
import { widthOf } from '../workbook/text-size.ts'
import { placeOf, wordsCell, writesOf } from './entry.ts'
import type { Filled } from './fill.ts'
import { roomIn } from './room.ts'

export interface Overflow {
  readonly cell: string
  /** In full-width characters, as is `room`. */
  readonly length: number
  readonly room: number
}

/** By the place of the question. */
export const overflowOf = (bytes: Uint8Array, { entries }: Filled): ReadonlyMap<string, Overflow> => {
  const workbook = openWorkbook(bytes)
  return new Map(
    entries.flatMap((entry) => {
      const { question } = entry
      const cell = wordsCell(question)
      const place = cell === undefined ? undefined : parseAddress(cell)
      const text = writesOf(entry).find(({ address }) => address === cell)?.value
      if (cell === undefined || !place || typeof text !== 'string') return []
      const room = roomIn(workbook.grid(question.sheet), place.row, place.column)
      const length = fullWidths(text)
      return room === undefined || length <= room ? [] : [[placeOf(question), { cell, length, room }] as const]
    }),
  )
}

const fullWidths = (text: string): number =>
  Math.ceil([...text].reduce((sum, character) => sum + widthOf(character.codePointAt(0) ?? 0), 0) / 2)
