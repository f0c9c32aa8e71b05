import { readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { heaviestChain } from './longest-chain.ts'
import { endsSentence } from './sentence-ends.ts'

const PAGE_NUMBER =
  /^(?:[-–—−]\s*)?(?:p(?:age)?\.?\s*)?(\d{1,4})(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*(?:ページ|頁))?(?:\s*[-–—−])?$/i

/** Longer lines are no page numbers and no running heads, in columns. */
const LONGEST = 100

/** A page holds at least so many lines; numbers that stand closer are a table's. */
const SHORTEST_PAGE = 8

/** Running heads stand among so many lines at a page's edge. */
const EDGE = 2

/** So many repetitions make a running head or a series of page numbers. */
const REPETITIONS = 3

/** Takes out page numbers, running heads and footers; what follows them begins a new page. */
export function removePageFurniture(lines: readonly Line[]): readonly Line[] {
  const pageNumbers = findPageNumbers(lines)
  const furniture = new Set([...pageNumbers, ...findRunningHeads(lines, pageNumbers)])
  const kept: Line[] = []
  let newPage = false
  for (const [index, line] of lines.entries()) {
    newPage ||= line.newPage
    if (furniture.has(index)) {
      newPage = true
      continue
    }
    kept.push(newPage === line.newPage ? line : { ...line, newPage })
    newPage = false
  }
  return kept
}

function findPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const candidates = lines.flatMap((line, index) => {
    if (line.width > LONGEST) return []
    const number = PAGE_NUMBER.exec(line.text.normalize('NFKC'))?.[1]
    return number === undefined ? [] : [{ index, path: [Number(number)], weight: 1 }]
  })
  const series = heaviestChain(candidates)
  const first = series[0]
  const last = series.at(-1)
  if (first === undefined || last === undefined || series.length < REPETITIONS) return new Set()
  const pages = (last.path[0] ?? 0) - (first.path[0] ?? 0)
  const farApart = last.index - first.index >= pages * SHORTEST_PAGE
  return new Set(farApart ? series.map(({ index }) => index) : [])
}

function findRunningHeads(lines: readonly Line[], pageNumbers: ReadonlySet<number>): readonly number[] {
  const edges = findEdges(lines, pageNumbers)
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    if (line.width > LONGEST || pageNumbers.has(index) || endsSentence(line.text)) continue
    const key = runningKey(line.text)
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  return [...places.values()].flatMap((indexes) => {
    const atEdge = indexes.filter((index) => edges.has(index))
    if (atEdge.length < REPETITIONS || atEdge.length < indexes.length * 0.8) return []
    // A chapter's title may run on as page head: its first appearance is the chapter itself. And what a document begins
    // with tells what it is, even where it is printed on every page.
    const [first = 0] = atEdge
    return first < EDGE || readLabel(lines[first]?.text ?? '') !== undefined ? atEdge.slice(1) : atEdge
  })
}

/** Page heads may count the pages, but headings that differ in their numbers are not the same. */
function runningKey(text: string): string {
  return readLabel(text) === undefined ? text.normalize('NFKC').replace(/\d+/g, '0') : text
}

function findEdges(lines: readonly Line[], pageNumbers: ReadonlySet<number>): ReadonlySet<number> {
  const edges = new Set(lines.slice(0, EDGE).keys())
  for (const [index, line] of lines.entries()) {
    if (!line.newPage && !pageNumbers.has(index)) continue
    for (let near = index - EDGE; near <= index + EDGE; near += 1) edges.add(near)
  }
  return edges
}
