/** Keeps the labels true: what they say about a document must stand in the document as our reader reads it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWhitepaper, type Section } from '../src/whitepaper/index.ts'
import { GOLD_FILES, type GoldFile, type GoldItem, paperOf, readGold } from './gold/schema.ts'

/** Width, case and spacing do not count when a section's name or a fact is looked for. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

function readSections(file: GoldFile): readonly Section[] {
  const path = paperOf(file)
  return readWhitepaper(readFileSync(path), { fileName: basename(path.pathname) }).whitepaper.sections
}

const bears = (name: string) => (section: Section) =>
  plain(section.number) === plain(name) || plain(section.title) === plain(name)

const textOf = (sections: readonly Section[]) =>
  plain(sections.map(({ title, text }) => `${title}\n${text}`).join('\n'))

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)

describe('all labelled questions together', () => {
  const items = GOLD_FILES.flatMap(readGold)

  it('are all that lie there', () => {
    const there = readdirSync(new URL('gold/', import.meta.url), { recursive: true, encoding: 'utf8' })
    const known = GOLD_FILES.map(({ folder, document }) => `${folder}/${document}.jsonl`.replace(/^\.\//u, ''))
    expect(there.filter((name) => name.endsWith('.jsonl')).toSorted()).toEqual(known.toSorted())
  })

  it('have an id each', () => {
    expect(twice(items.map(({ id }) => id))).toEqual([])
  })

  it('have a wording each, of those asked of one document', () => {
    expect(twice(items.map(({ doc, question }) => `${doc} ${plain(question)}`))).toEqual([])
  })
})

it.each(GOLD_FILES.filter(({ shares }) => shares))('$folder/$document asks a fair mixture', (file) => {
  const items = readGold(file)
  const said = (verdict: string) => items.filter((item) => item.answerable && item.verdict === verdict).length
  expect({
    questions: items.length,
    unanswerable: items.filter(({ answerable }) => !answerable).length,
    open: said('text'),
    no: said('no'),
    partial: said('partial'),
  }).toEqual(file.shares)
})

describe.each(GOLD_FILES)('$folder/$document', (file) => {
  const items = readGold(file)
  const sections = readSections(file)
  const whole = textOf(sections)
  const goldText = (item: GoldItem) =>
    textOf(sections.filter((section) => item.gold_sections.some((name) => bears(name)(section))))

  it('numbers its questions in order, all about its document', () => {
    expect(items.map(({ id }) => id)).toEqual(items.map((_, at) => `${file.prefix}${String(at + 1).padStart(3, '0')}`))
    expect(items.filter(({ doc }) => doc !== file.document)).toEqual([])
  })

  it('names sections that the document has', () => {
    const missing = items.flatMap(({ id, gold_sections, near_sections = [] }) =>
      [...gold_sections, ...near_sections]
        .filter((name) => !sections.some(bears(name)))
        .map((name) => `${id}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('asks for facts that stand in the gold sections, every alternative of them', () => {
    const missing = items.flatMap((item) =>
      item.must_include
        .flat()
        .filter((fact) => !goldText(item).includes(plain(fact)))
        .map((fact) => `${item.id}: ${fact}`),
    )
    expect(missing).toEqual([])
  })

  it('forbids nothing that the gold sections say', () => {
    const contradicted = items.flatMap((item) =>
      item.must_not.filter((claim) => goldText(item).includes(plain(claim))).map((claim) => `${item.id}: ${claim}`),
    )
    expect(contradicted).toEqual([])
  })

  it('calls unanswerable only what the document does not speak of', () => {
    const spoken = items.flatMap(({ id, absent_terms = [] }) =>
      absent_terms.filter((term) => whole.includes(plain(term))).map((term) => `${id}: ${term}`),
    )
    expect(spoken).toEqual([])
  })
})
