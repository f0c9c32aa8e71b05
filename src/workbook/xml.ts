import { WorkbookError } from './error.ts'
import { type Budget, LIMITS } from './limits.ts'
import { CODE, nameEnd, plainNumber, skipBlanks } from './xml-characters.ts'
import { decodeXml } from './xml-text.ts'

export interface ScannerOptions {
  /** VML is HTML at heart: its `<br>` never closes. */
  readonly loose?: boolean
  /** What `keep` spends. */
  readonly budget?: Budget
  /** Gives what follows the text piece by piece, and undefined at the end: then positions hold only until the next token. */
  readonly more?: () => string | undefined
}

/** No tag and no text of a real part is longer; a cell holds 32,767 characters at most. */
const LONGEST_TOKEN = 2 ** 20
/** Enough to tell all kinds of markup apart. */
const LONGEST_MARK = '<![CDATA['.length

/** The elements of HTML that VML uses and that never close. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/**
 * A forward scanner over XML text that keeps positions, so that a part can be changed by splicing and never be rewritten.
 *
 *     <x:c r="B2" s="1"><x:v>7</x:v></x:c>
 *     open              open text close close      name is "c", prefix is "x:"
 *
 * Names come without their prefix. An empty element gives an `open` (with `empty`) and a `close`. Comments and
 * processing instructions are passed over, a DOCTYPE is refused, and tags that do not pair make the part damaged.
 */
export class XmlScanner {
  /** The text; where it comes in pieces, the stretch of it around the token. */
  source: string
  readonly part: string
  kind: 'open' | 'close' | 'text' = 'text'
  name = ''
  prefix = ''
  /** The stretch of the source that the token takes up. */
  start = 0
  end = 0
  empty = false

  private readonly loose: boolean
  private readonly budget: Budget | undefined
  private more: (() => string | undefined) | undefined
  private held: number | undefined
  /** The name of the last tag, with its prefix. */
  private full = ''
  private readonly openNames: string[] = []
  private cdata = false
  private closing = false
  private rooted = false
  private attributeCount = 0
  private readonly nameStarts: number[] = []
  private readonly nameEnds: number[] = []
  private readonly attributeStarts: number[] = []
  private readonly attributeEnds: number[] = []

  constructor(source: string, part: string, options: ScannerOptions = {}) {
    this.source = source
    this.part = part
    this.loose = options.loose ?? false
    this.budget = options.budget
    this.more = options.more
  }

  get depth(): number {
    return this.openNames.length
  }

  /** Moves on to the next token; false at the end. */
  next(): boolean {
    if (this.closing) {
      this.closing = false
      this.start = this.end
      return this.close()
    }
    while (this.end < this.source.length || this.takeMore(this.end)) {
      this.start = this.end
      const found = this.source.charCodeAt(this.start) === CODE.less ? this.markup() : this.characters()
      if (found) return true
    }
    if (!this.loose && (this.openNames.length > 0 || !this.rooted)) throw this.damaged()
    return false
  }

  /** Puts the next piece behind what has not been read yet; false where there is none. */
  private takeMore(from = this.start): boolean {
    const piece = this.more?.()
    if (piece === undefined) {
      this.more = undefined
      return false
    }
    if (this.source.length - from > LONGEST_TOKEN) throw new WorkbookError('too-big', this.part)
    const first = Math.min(from, this.held ?? from)
    this.source = this.source.slice(first) + piece
    this.start -= first
    this.end -= first
    if (this.held !== undefined) this.held -= first
    return true
  }

  /** Keeps the text from here on, until `release` takes it, however many pieces it goes through. */
  hold(from: number): void {
    this.held = from
  }

  /** The text behind the token, as far as it is there. */
  get ahead(): string {
    return this.source.slice(this.end)
  }

  /** Leaves the element just opened, and goes on so many characters behind the token without a look at them. */
  leap(distance: number): void {
    this.closing = false
    this.openNames.pop()
    this.end += distance
    this.start = this.end
  }

  /** The text held so far, up to the token's end. */
  get heldLength(): number {
    return this.end - (this.held ?? this.end)
  }

  /** The text held, up to a place. */
  release(end: number): string {
    const text = this.source.slice(this.held ?? end, end)
    this.held = undefined
    return text
  }

  /** Counts something that is kept in memory of what was read, so that no part can ask for more than there is. */
  keep(count = 1): void {
    this.budget?.spend(count, this.part)
  }

  /** Moves on to the end of the element just opened. */
  skip(): void {
    const outside = this.depth - 1
    while (this.depth > outside && this.next()) {
      // The tokens inside are not wanted.
    }
  }

  /** All text inside the element just opened, except within elements of the name `without`. */
  textContent(without = ''): string {
    const outside = this.depth - 1
    let text = ''
    while (this.next() && this.depth > outside) {
      if (this.kind === 'text') text += this.text
      else if (this.kind === 'open' && this.name === without) this.skip()
    }
    return text
  }

  /** The text of a `text` token, references resolved. */
  get text(): string {
    return this.cdata
      ? this.source.slice(this.start + 9, this.end - 3)
      : decodeXml(this.source.slice(this.start, this.end))
  }

  /** The value of an attribute of the element just opened, by its full name. */
  attribute(name: string): string | undefined {
    const index = this.attributeIndex(name)
    return index < 0 ? undefined : this.attributeValue(index)
  }

  /** The value of an attribute with a prefix, whatever the prefix is: "id" finds `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index += 1) {
      const colon = (this.nameEnds[index] ?? 0) - name.length - 1
      const prefixed = colon > (this.nameStarts[index] ?? 0) && this.source.charCodeAt(colon) === CODE.colon
      if (prefixed && this.source.startsWith(name, colon + 1)) return this.attributeValue(index)
    }
    return undefined
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.attribute(name)
    return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on'
  }

  number(name: string): number | undefined {
    const index = this.attributeIndex(name)
    if (index < 0) return undefined
    const plain = plainNumber(this.source, this.attributeStarts[index] ?? 0, this.attributeEnds[index] ?? 0)
    if (plain !== undefined) return plain
    const value = this.attributeValue(index).trim()
    return value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined
  }

  /** Where an attribute's value stands in the source, for splicing. */
  attributeSpan(name: string): { readonly start: number; readonly end: number } | undefined {
    const index = this.attributeIndex(name)
    return index < 0 ? undefined : { start: this.attributeStarts[index] ?? 0, end: this.attributeEnds[index] ?? 0 }
  }

  /** The attributes as they are written, in alphabetical order, but for those of the names given. */
  attributesBut(names: ReadonlySet<string>): string {
    const written: string[] = []
    for (let index = 0; index < this.attributeCount; index += 1) {
      const start = this.nameStarts[index] ?? 0
      if (names.has(this.source.slice(start, this.nameEnds[index]))) continue
      written.push(this.source.slice(start, (this.attributeEnds[index] ?? 0) + 1))
    }
    return written.sort().join(' ')
  }

  damaged(): WorkbookError {
    return new WorkbookError('damaged', this.part)
  }

  /** Names are compared where they stand: a sheet has millions, and most are never asked for. */
  private attributeIndex(name: string): number {
    for (let index = 0; index < this.attributeCount; index += 1) {
      const start = this.nameStarts[index] ?? 0
      if ((this.nameEnds[index] ?? 0) - start === name.length && this.source.startsWith(name, start)) return index
    }
    return -1
  }

  private attributeValue(index: number): string {
    return decodeXml(this.source.slice(this.attributeStarts[index], this.attributeEnds[index]))
  }

  private characters(): boolean {
    let next = this.source.indexOf('<', this.start)
    while (next < 0 && this.takeMore()) next = this.source.indexOf('<', this.start)
    this.end = next < 0 ? this.source.length : next
    if (this.openNames.length === 0) {
      if (!this.loose && this.source.slice(this.start, this.end).trim() !== '') throw this.damaged()
      return false
    }
    this.kind = 'text'
    this.cdata = false
    return true
  }

  private markup(): boolean {
    while (this.source.length - this.start < LONGEST_MARK && this.takeMore()) {
      // Too little to tell what it is.
    }
    switch (this.source.charCodeAt(this.start + 1)) {
      case CODE.bang:
        return this.declaration()
      case CODE.question:
        this.end = this.after('?>', 2)
        return false
      case CODE.slash:
        return this.endTag()
      default:
        return this.open()
    }
  }

  /** Nearly always that of the element opened last. */
  private endTag(): boolean {
    const opened = this.openNames.at(-1) ?? ''
    const nameEnd = this.start + 2 + opened.length
    if (this.source.charCodeAt(nameEnd) === CODE.greater && this.source.startsWith(opened, this.start + 2)) {
      this.end = nameEnd + 1
      this.splitName(opened)
    } else {
      this.end = this.after('>', 2)
      this.splitName(this.source.slice(this.start + 2, this.end - 1).trimEnd())
    }
    return this.close()
  }

  private declaration(): boolean {
    if (this.source.startsWith('<!--', this.start)) {
      this.end = this.after('-->', 4)
      return false
    }
    if (!this.source.startsWith('<![CDATA[', this.start)) throw new WorkbookError('doctype', this.part)
    this.end = this.after(']]>', 9)
    this.kind = 'text'
    this.cdata = true
    return true
  }

  /** The place behind a mark that ends what begins at the token's start. */
  private after(mark: string, offset: number): number {
    let found = this.source.indexOf(mark, this.start + offset)
    while (found < 0 && this.takeMore()) found = this.source.indexOf(mark, this.start + offset)
    if (found < 0) throw this.damaged()
    return found + mark.length
  }

  private open(): boolean {
    let full = this.tag()
    while (full === undefined && this.takeMore()) full = this.tag()
    if (full === undefined) throw this.damaged()
    this.kind = 'open'
    this.enter(full)
    this.closing = this.empty || (this.loose && VOID.has(this.name))
    return true
  }

  /** Reads a tag up to its end, and gives its name; undefined where it does not come to an end. */
  private tag(): string | undefined {
    let at = nameEnd(this.source, this.start + 1)
    if (at === this.start + 1) throw this.damaged()
    const isAlike = at - this.start - 1 === this.full.length && this.source.startsWith(this.full, this.start + 1)
    const full = isAlike ? this.full : this.source.slice(this.start + 1, at)
    this.splitName(full)
    const attributesEnd = this.readAttributes(at)
    if (attributesEnd === undefined) return undefined
    at = attributesEnd
    this.empty = this.source.charCodeAt(at) === CODE.slash
    if (this.empty) at += 1
    if (at >= this.source.length) return undefined
    if (this.source.charCodeAt(at) !== CODE.greater) throw this.damaged()
    this.end = at + 1
    return full
  }

  private enter(full: string): void {
    if (this.openNames.length === 0 && this.rooted && !this.loose) throw this.damaged()
    if (this.openNames.length >= LIMITS.depth) throw this.damaged()
    this.rooted = true
    this.openNames.push(full)
  }

  private close(): boolean {
    this.kind = 'close'
    const opened = this.openNames.pop()
    if (this.start === this.end) this.splitName(opened ?? '')
    else if (opened !== this.full) this.mismatch(opened)
    return true
  }

  /** In loose mode a close tag ends the nearest element of its name, and one that fits nothing counts for nothing. */
  private mismatch(opened: string | undefined): void {
    if (!this.loose) throw this.damaged()
    if (opened !== undefined) this.openNames.push(opened)
    const match = this.openNames.lastIndexOf(this.full)
    if (match >= 0) this.openNames.length = match
  }

  private splitName(full: string): void {
    if (full === this.full) return
    this.full = full
    const colon = full.indexOf(':')
    this.prefix = full.slice(0, colon + 1)
    this.name = colon < 0 ? full : full.slice(colon + 1)
  }

  /** Where the attributes end; undefined where the source does before. */
  private readAttributes(from: number): number | undefined {
    const { source } = this
    this.attributeCount = 0
    let at = skipBlanks(source, from)
    for (let code = source.charCodeAt(at); code !== CODE.greater && code !== CODE.slash; code = source.charCodeAt(at)) {
      const named = nameEnd(source, at)
      const equals = skipBlanks(source, named)
      const quoteAt = skipBlanks(source, equals + 1)
      if (quoteAt >= source.length) return undefined
      const quote = source.charCodeAt(quoteAt)
      const isQuote = quote === CODE.quote || quote === CODE.apostrophe
      if (named === at || !isQuote || source.charCodeAt(equals) !== CODE.equals) throw this.damaged()
      const valueEnd = source.indexOf(quote === CODE.quote ? '"' : "'", quoteAt + 1)
      if (valueEnd < 0) return undefined
      this.keepAttribute(at, named, quoteAt + 1, valueEnd)
      at = skipBlanks(source, valueEnd + 1)
    }
    return at
  }

  /** Readers disagree on which of two attributes of one name counts. */
  private keepAttribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    const count = this.attributeCount
    if (count >= LIMITS.attributes || (!this.loose && this.repeatsName(nameStart, nameEnd))) throw this.damaged()
    this.nameStarts[count] = nameStart
    this.nameEnds[count] = nameEnd
    this.attributeStarts[count] = start
    this.attributeEnds[count] = end
    this.attributeCount += 1
  }

  private repeatsName(start: number, end: number): boolean {
    for (let index = 0; index < this.attributeCount; index += 1) {
      let [at, other] = [start, this.nameStarts[index] ?? 0]
      if ((this.nameEnds[index] ?? 0) - other !== end - start) continue
      while (at < end && this.source.charCodeAt(at) === this.source.charCodeAt(other)) {
        at += 1
        other += 1
      }
      if (at === end) return true
    }
    return false
  }
}
