import { type Habits, hasGapBefore, isFull } from './habits.ts'
import { endsInMidPhrase, joinText } from './joining.ts'
import type { Line } from './lines.ts'
import { unmark } from './markdown-text.ts'
import { isCaption, readMark } from './marks.ts'
import type { Passage, PassageKind } from './section.ts'
import { endsInPredicate, endsSentence, openBrackets } from './sentence-ends.ts'

/** Shorter lines without a stop are labels rather than prose, in columns. */
const LONGEST_LABEL = 48
/** A paragraph as long as this that breaks off was torn apart by a page end, in columns. */
const SHORTEST_TORN = 60
/** A line as wide as this may have been wrapped even where too few lines are there to tell, in columns. */
const SHORTEST_WRAPPED = 40
/** Labels of a figure: so many in a row, with so much room before the first. */
const FIGURE_LABELS = 3
const FIGURE_ROOM = 2

/** White space that parts columns, in text where a table's lines are gone. */
const COLUMNS_APART = /\S(?: ?\t| {3}|\u3000{2})\s*\S/

const SILENT = /^(?:(?:[-*_]\s?){3,}|```.*|~~~.*|!\[[^\]]*\]\([^)]*\)|<!--.*-->)$/

/** A passage in the making. It grows in place: copying it for every line would take a long paragraph quadratic time. */
interface Block {
  readonly kind: PassageKind
  readonly mark?: string
  /** Stands under a note's title. */
  readonly inNote: boolean
  readonly pieces: string[]
  /** The end of what the pieces say so far. */
  tail: string
  /** How many brackets are open at its end. */
  open: number
  readonly first: Line
  last: Line
}

/** How much of a block's end is looked at, which is enough for a web address. */
const TAIL_LENGTH = 500

/** Puts a section's lines back together: whole paragraphs, list items, notes, rows and captions. */
export function readPassages(lines: readonly Line[], habits: Habits): readonly Passage[] {
  const blocks: Block[] = []
  for (const line of lines) {
    if (habits.markdown && isSilent(line.text)) continue
    const current = blocks.at(-1)
    if (current !== undefined && goesOn(current, line, habits)) append(current, line, habits)
    else blocks.push(begin(line, current, habits))
  }
  return nameLabels(blocks, habits).map((block) => toPassage(block, habits))
}

/** What draws or hides and says nothing: --- and | --- | lines, code fences, pictures, comments. */
function isSilent(text: string): boolean {
  if (text.startsWith('|')) return /^[|:\-\s]+$/.test(text)
  return SILENT.test(text)
}

/** A line without Markdown's sign of quotation. */
function visible(line: Line, habits: Habits): string {
  return habits.markdown ? line.text.replace(/^(?:>\s?)+/, '') : line.text
}

function begin(line: Line, previous: Block | undefined, habits: Habits): Block {
  const text = visible(line, habits)
  const row = readRow(text, habits)
  if (row !== undefined) return newBlock('row', row, line)
  const mark = readMark(text)
  if (mark !== undefined) return { ...newBlock(mark.kind, mark.rest, line), mark: mark.mark, inNote: mark.isTitle }
  if (isCaption(text)) return newBlock('caption', text, line)
  const inNote = previous?.inNote === true && !hasGapBefore(line, habits)
  return { ...newBlock(inNote ? 'note' : 'paragraph', text, line), inNote }
}

function newBlock(kind: PassageKind, text: string, line: Line): Block {
  return {
    kind,
    pieces: [text],
    tail: text.slice(-TAIL_LENGTH),
    open: openBrackets(text),
    first: line,
    last: line,
    inNote: false,
  }
}

function readRow(text: string, habits: Habits): string | undefined {
  if (habits.markdown && text.startsWith('|')) {
    const cells = text.replace(/^\||\|$/g, '').split(/(?<!\\)\|/)
    return cells.map((cell) => cell.trim()).join('\t')
  }
  const isRow = COLUMNS_APART.test(text) && !endsSentence(text) && readMark(text) === undefined
  return isRow ? text.replace(/[ \u3000]*\t[ \u3000]*| {3,}|\u3000{2,}/g, '\t') : undefined
}

function append(block: Block, line: Line, habits: Habits): void {
  const before = block.tail
  const joined = joinText(before, visible(line, habits), block.last.tail !== '')
  block.pieces.push(joined.slice(before.length))
  block.tail = joined.slice(-TAIL_LENGTH)
  block.open += openBrackets(line.text)
  block.last = line
}

/** Whether a line is the rest of what the block's last line began. */
function goesOn(block: Block, line: Line, habits: Habits): boolean {
  if (block.kind === 'row' || block.kind === 'caption') return false
  const startsAnew =
    readMark(line.text) !== undefined || readRow(line.text, habits) !== undefined || isCaption(line.text)
  if (block.tail === '') return !startsAnew
  if (habits.endsMarked) return goesOnByEnds(block, line, startsAnew)
  if (startsAnew) return false
  const brackets = closesBracket(block, line)
  if (hasGapBefore(line, habits)) return brackets || isTorn(block, line)
  if (line.newPage) return brackets || !endsSentence(block.tail)
  if (habits.markdown) return !isHardBreak(block.last)
  return brackets || endsInMidPhrase(block.tail) || goesOnByWidth(block, line, habits)
}

/** A space at the line's end ends the paragraph, unless a bracket or a comma says that the space is a real one. */
function goesOnByEnds(block: Block, line: Line, startsAnew: boolean): boolean {
  if (block.last.tail === '') return !(startsAnew && endsSentence(block.tail))
  return !startsAnew && (closesBracket(block, line) || endsInMidPhrase(block.tail))
}

function goesOnByWidth(block: Block, line: Line, habits: Habits): boolean {
  if (/^\u3000/.test(line.indent) && !/^\u3000/.test(block.last.indent)) return false
  const hangs = block.kind === 'item' && line.indent.length > block.first.indent.length
  if (hangs) return true
  if (habits.wrapWidth !== undefined) return isFull(block.last, habits)
  return !endsSentence(block.tail) && block.last.width >= SHORTEST_WRAPPED
}

function closesBracket(block: Block, line: Line): boolean {
  return !endsSentence(block.tail) && block.open > 0 && openBrackets(line.text) < 0
}

/** Two spaces at a line's end are Markdown's way to begin a new line. */
function isHardBreak(line: Line): boolean {
  return line.tail.length >= 2
}

/** Prose on both sides of a gap, and a sentence that does not end before it: a page ended there. */
function isTorn(block: Block, line: Line): boolean {
  if (block.last.width < SHORTEST_TORN || block.kind === 'caption') return false
  const brokenOff = /[\p{L}ー、]$/u.test(block.tail) && !endsInPredicate(block.tail)
  return brokenOff && /[、。]/.test(block.tail) && endsSentence(line.text) && !/^\s/.test(line.indent)
}

/** Short lines that say nothing by themselves: what introduces a list, and what stood in a figure. */
function nameLabels(blocks: readonly Block[], habits: Habits): readonly Block[] {
  const figures = findFigureLabels(blocks, habits)
  return blocks.map((block, index) => {
    const introduces = introducesList(block, blocks[index - 1], blocks[index + 1], habits)
    return introduces || figures.has(block) ? { ...block, kind: 'caption' as const } : block
  })
}

/** A short line right after an item may explain that item, and then it does say something. */
function introducesList(block: Block, previous: Block | undefined, next: Block | undefined, habits: Habits): boolean {
  if (!isLabel(block) || (next?.kind !== 'item' && next?.kind !== 'row')) return false
  const explains = previous?.kind === 'item' && !hasGapBefore(block.first, habits)
  return !explains && !hasGapBefore(next.first, habits)
}

function isLabel({ kind, tail, first, last }: Block): boolean {
  const isShort = kind === 'paragraph' && first === last && first.width <= LONGEST_LABEL
  return isShort && !/[。、：:]/.test(tail) && !endsInPredicate(tail)
}

function findFigureLabels(blocks: readonly Block[], habits: Habits): ReadonlySet<Block> {
  const found: Block[] = []
  let run: Block[] = []
  const close = () => {
    if (run.length >= FIGURE_LABELS) found.push(...run)
    run = []
  }
  for (const block of blocks) {
    const hasRoom = block.first.blanksBefore >= habits.gapSize * FIGURE_ROOM
    if (isLabel(block) && (hasRoom || run.length > 0)) run.push(block)
    else close()
  }
  close()
  return new Set(found)
}

function toPassage(block: Block, habits: Habits): Passage {
  const span = { start: block.first.start, end: block.last.end }
  const joined = block.pieces.join('')
  const text = habits.markdown ? unmark(joined) : joined
  if (text === '') return { kind: 'paragraph', text: block.mark ?? '', span }
  return { kind: block.kind, ...(block.mark === undefined ? {} : { mark: block.mark }), text, span }
}
