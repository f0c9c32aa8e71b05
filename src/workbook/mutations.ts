import { strFromU8, strToU8 } from 'fflate'
import { ZipArchive } from './zip.ts'
import { type ZipPart, zipOf } from './zip-specimen.ts'

/** A source of chance that can be repeated from its seed (the algorithm known as mulberry32). */
export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** A whole number from 0 up to, but not including, `sides`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.roll(items.length)] ?? items[0]
  }
}

/** A package with something about it changed at random, for tests that look for what nobody thought of. */
export function mutate(bytes: Uint8Array, dice: Dice): Uint8Array {
  return dice.pick([flipBytes, cutBytes, shuffleEntries, changeXml, changeXml, changeXml, changeXml])(bytes, dice)
}

function flipBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copy = new Uint8Array(bytes)
  for (let count = dice.roll(6); count >= 0; count -= 1) copy[dice.roll(copy.length)] = dice.roll(256)
  return copy
}

function cutBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = dice.roll(bytes.length)
  const to = dice.pick([bytes.length, from + dice.roll(50)])
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)])
}

type EntryChange = (parts: ZipPart[], at: number, other: number) => void

const ENTRY_CHANGES: readonly [EntryChange, ...EntryChange[]] = [
  (parts, at) => parts.splice(at, 1),
  (parts, at, other) => parts.splice(other, 0, parts[at] ?? { name: '' }),
  (parts, at, other) => swapContents(parts, at, other),
  (parts, at, other) => parts.splice(other, 0, ...parts.splice(at, 1)),
  (parts, at) => replaceAt(parts, at, (part) => ({ ...part, name: part.name.toUpperCase() })),
  (parts, at) => replaceAt(parts, at, (part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
  (parts, at) => replaceAt(parts, at, (part) => ({ ...part, content: '' })),
]

function shuffleEntries(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = partsOf(bytes)
  dice.pick(ENTRY_CHANGES)(parts, dice.roll(parts.length), dice.roll(parts.length))
  return zipOf(parts)
}

function swapContents(parts: ZipPart[], at: number, other: number): void {
  const [one, two] = [parts[at], parts[other]]
  if (!one || !two) return
  parts[at] = { ...two, name: one.name }
  parts[other] = { ...one, name: two.name }
}

function replaceAt(parts: ZipPart[], at: number, change: (part: ZipPart) => ZipPart): void {
  const part = parts[at]
  if (part) parts[at] = change(part)
}

function partsOf(bytes: Uint8Array): ZipPart[] {
  const archive = new ZipArchive(bytes)
  return archive.entries.map((entry) => ({ name: entry.name, content: archive.read(entry) }))
}

function changeXml(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = partsOf(bytes)
  const places = parts.flatMap((part, at) => (/\.(?:xml|rels|vml)$/.test(part.name) ? [at] : []))
  const at = places[dice.roll(places.length)] ?? 0
  replaceAt(parts, at, (part) => {
    let xml = typeof part.content === 'string' ? part.content : strFromU8(part.content ?? new Uint8Array())
    for (let count = dice.roll(3); count >= 0; count -= 1) xml = dice.pick(XML_CHANGES)(xml, dice)
    return { ...part, content: strToU8(xml) }
  })
  return zipOf(parts)
}

type XmlChange = (xml: string, dice: Dice) => string

const STRANGE_VALUES: readonly [string, ...string[]] = [
  ...([
    '',
    '0',
    '1',
    '-1',
    '2',
    '1.5',
    '999999999999',
    'NaN',
    'true',
    'A1',
    'B2',
    'B2:C3',
    '$A$1',
    'XFD1048576',
  ] as const),
  ...(['rId1', 'rId2', 's', 'str', 'inlineStr', 'b', '&lt;', '&#0;', '../a', '#REF!', 'あ'] as const),
]

const XML_CHANGES: readonly [XmlChange, ...XmlChange[]] = [
  (xml, dice) => changeMatch(xml, dice, /="[^"]*"/g, () => `="${dice.pick(STRANGE_VALUES)}"`),
  (xml, dice) => changeMatch(xml, dice, /\s[\w:]+="[^"]*"/g, () => ''),
  (xml, dice) => changeMatch(xml, dice, /\s[\w:]+="[^"]*"/g, (own) => own + own),
  (xml, dice) => changeMatch(xml, dice, /<[^>]*>/g, () => ''),
  (xml, dice) => changeMatch(xml, dice, /<[^>]*>/g, (own) => own + own),
  (xml, dice) => changeMatch(xml, dice, /<(\w+)[^>]*\/>/g, (own) => own + own),
  (xml, dice) => changeMatch(xml, dice, /<(\w+)(?:\s[^>]*)?>[^<]*<\/\1>/g, (own) => own + own),
  (xml, dice) => changeMatch(xml, dice, /<(\w+)(?:\s[^>]*)?>[^<]*<\/\1>/g, () => ''),
  (xml, dice) => changeMatch(xml, dice, /<row[^>]*>.*?<\/row>/gs, (own) => own + own),
  (xml, dice) => changeMatch(xml, dice, />[^<]+</g, () => `>${dice.pick(STRANGE_VALUES)}<`),
  (xml, dice) =>
    changeMatch(xml, dice, /<\w+/g, () => dice.pick(['<row', '<c', '<v', '<si', '<t', '<sheetData', '<x:c'])),
  (xml, dice) => changeMatch(xml, dice, /[\s\S]/g, () => dice.pick(['<', '>', '"', '&', '/', '\0', 'x'])),
]

function changeMatch(xml: string, dice: Dice, pattern: RegExp, change: (own: string) => string): string {
  const start = dice.roll(xml.length)
  pattern.lastIndex = start
  const match = pattern.exec(xml)
  return match ? xml.slice(0, match.index) + change(match[0]) + xml.slice(match.index + match[0].length) : xml
}
