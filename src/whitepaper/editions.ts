import { findDate } from './dates.ts'
import type { Line } from './lines.ts'
import { ordinalValue } from './numerals.ts'
import words from './words.json' with { type: 'json' }

/** One row of the history of editions. */
export interface Revision {
  readonly edition: string
  readonly date: string
}

const VERSION = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`
const NAMED = new RegExp(
  `(?<![a-z])(?:${words.版の見出し.map((word) => word.replace('.', '\\.')).join('|')})\\s*[:：]?\\s*(${VERSION})(?!\\d)`,
  'i',
)
const COUNTED = /第\s*([\d.]+|[一二三四五六七八九十]+)\s*版|(?<![\d.])(\d{1,3}(?:\.\d{1,3}){0,3})\s*版/
const FIRST = /初版/
const BARE = new RegExp(`^v?(${VERSION})(?![\\d/年-])`, 'i')
const IN_FILE_NAME = /(?:^|[-_ vV.])(\d{1,3}(?:\.\d{1,3}){1,3})(?=$|[-_ .])/

/** "第 4.1 版", "Ver. 1.2", "初版": the edition that a text names. */
export function findEdition(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const [, ordinal, cardinal] = COUNTED.exec(plain) ?? []
  const counted = ordinal ?? cardinal
  if (counted !== undefined) return /[\d.]/.test(counted) ? counted : String(ordinalValue(counted) ?? '')
  return NAMED.exec(plain)?.[1] ?? (FIRST.test(plain) ? '1' : undefined)
}

/** A title line without the edition that it names. */
export function withoutEdition(text: string): string {
  return [NAMED, COUNTED, FIRST].reduce((rest, pattern) => rest.replace(pattern, ''), text).replace(/[（(]\s*[）)]/, '')
}

/** "sample-1.2.txt" -> "1.2", "手引き_第3版.md" -> "3". */
export function editionOfFileName(fileName: string): string | undefined {
  const stem = stemOf(fileName)
  return findEdition(stem) ?? IN_FILE_NAME.exec(stem)?.[1]
}

/** A file's name without its folders, its ending and its edition. */
export function nameOfFile(fileName: string): string {
  const stem = stemOf(fileName)
  return stem.replace(IN_FILE_NAME, '').replace(/[-_ ]+$/, '')
}

function stemOf(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  return name.replace(/\.(?:txt|text|md|markdown)$/i, '')
}

/**
 * Reads the rows of a history of editions. Text taken from a table may have its cells on lines of their own, so an
 * edition counts for the next date, wherever that stands.
 */
export function readRevisions(lines: readonly Line[]): readonly Revision[] {
  const revisions: Revision[] = []
  let pending: string | undefined
  for (const { text } of lines) {
    const row = text.normalize('NFKC').replace(/^[|\s]+/, '')
    const date = findDate(row)
    const edition = editionOfRow(row) ?? pending
    if (date !== undefined && edition !== undefined) revisions.push({ edition, date })
    pending = date === undefined ? edition : undefined
  }
  return revisions
}

function editionOfRow(row: string): string | undefined {
  const withoutDate = row.replace(/\d{4}\s*[/年.-]\s*\d{1,2}\s*[/月.-]\s*\d{1,2}\s*日?/, '').replace(/^[|\s]+/, '')
  return BARE.exec(withoutDate)?.[1] ?? findEdition(withoutDate)
}

/** The newest of them: some tables begin with it and some end with it. */
export function latestRevision(revisions: readonly Revision[]): Revision | undefined {
  return revisions.reduce<Revision | undefined>(
    (latest, next) => (latest === undefined || next.date >= latest.date ? next : latest),
    undefined,
  )
}
