/**
 * Many strings and their numbers, in arrays. Unlike a Map it can be kept as bytes and opened again without making a string or an
 * entry for any of them: a program that asks for a few of thousands pays for these few.
 *
 * A string is found by its hash: `slots` holds numbers (+ 1; 0 is free), and where two hashes fall together the next slot is
 * taken. Indices into typed arrays are in range by construction; `as number` says so to the compiler at no cost.
 */
export interface StringTable {
  /** The UTF-16 units of all strings, one after another. */
  readonly units: Uint16Array
  /** By number: where the string begins, and one past the last. */
  readonly starts: Uint32Array
  /** So many as a power of two; two bytes each where all numbers fit. */
  readonly slots: Uint16Array | Uint32Array
}

/** Numbers the strings in their order, which must all be different. */
export const tableOf = (strings: readonly string[]): StringTable => {
  const starts = new Uint32Array(strings.length + 1)
  strings.forEach((text, number) => {
    starts[number + 1] = (starts[number] as number) + text.length
  })
  const units = new Uint16Array(starts[strings.length] as number)
  const Slots = strings.length < 0x10000 ? Uint16Array : Uint32Array
  const slots = new Slots(2 ** Math.ceil(Math.log2(2 * strings.length + 1)))
  strings.forEach((text, number) => {
    const from = starts[number] as number
    for (let at = 0; at < text.length; at += 1) units[from + at] = text.charCodeAt(at)
    let slot = slotOf(text, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = number + 1
  })
  return { units, starts, slots }
}

export const sizeOf = ({ starts }: StringTable): number => starts.length - 1

/** Bytes held. */
export const bytesOf = ({ units, starts, slots }: StringTable): number =>
  units.byteLength + starts.byteLength + slots.byteLength

/** A string's number; undefined where the table does not hold it. */
export const numberOf = (table: StringTable, text: string): number | undefined => {
  const { slots } = table
  let slot = slotOf(text, slots.length)
  for (;;) {
    const number = (slots[slot] as number) - 1
    if (number < 0) return undefined
    if (lengthAt(table, number) === text.length && standsAt(table, number, text, 0)) return number
    slot = (slot + 1) & (slots.length - 1)
  }
}

export const stringAt = ({ units, starts }: StringTable, number: number): string =>
  String.fromCharCode(...units.subarray(starts[number], starts[number + 1]))

export const lengthAt = ({ starts }: StringTable, number: number): number =>
  (starts[number + 1] as number) - (starts[number] as number)

/** Whether the string stands in a text at a place. */
export const standsAt = (table: StringTable, number: number, text: string, place: number): boolean => {
  const from = table.starts[number] as number
  const length = lengthAt(table, number)
  for (let at = 0; at < length; at += 1) if (table.units[from + at] !== text.charCodeAt(place + at)) return false
  return true
}

/** FNV-1a over the units; its upper bits are mixed into the lower ones, which choose the slot. */
const slotOf = (text: string, slots: number): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return hash & (slots - 1)
}
