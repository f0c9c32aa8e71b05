/** Keeps the labels true: what they say about a document must stand in the document as our reader reads it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWhitepaper, type Section } from '../src/whitepaper/index.ts'
import { GOLD_DOCUMENTS, type GoldDocument, type GoldItem, readGold } from './gold/schema.ts'

const documents = Object.keys(GOLD_DOCUMENTS) as GoldDocument[]

/** Width, case and spacing do not count when a section's name or a fact is looked for. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

function readSections(document: GoldDocument): readonly Section[] {
  const bytes = readFileSync(new URL(`../corpus/${document}.md`, import.meta.url))
  return readWhitepaper(bytes, { fileName: `${document}.md` }).whitepaper.sections
}

const bears = (name: string) => (section: Section) =>
  plain(section.number) === plain(name) || plain(section.title) === plain(name)

const textOf = (sections: readonly Section[]) =>
  plain(sections.map(({ title, text }) => `${title}\n${text}`).join('\n'))

const share = (items: readonly GoldItem[], holds: (item: GoldItem) => boolean) =>
  items.filter(holds).length / items.length

it('gives every question an id and a wording of its own', () => {
  const items = documents.flatMap(readGold)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(new Set(items.map(({ doc, question }) => `${doc} ${plain(question)}`)).size).toBe(items.length)
})

describe.each(documents)('%s', (document) => {
  const items = readGold(document)
  const sections = readSections(document)
  const whole = textOf(sections)
  const goldText = (item: GoldItem) =>
    textOf(sections.filter((section) => item.gold_sections.some((name) => bears(name)(section))))

  it('has forty questions, numbered in order', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `${GOLD_DOCUMENTS[document]}${String(at + 1).padStart(3, '0')}`)
    expect(items.map(({ id }) => id)).toEqual(ids)
    expect(items.filter(({ doc }) => doc !== document)).toEqual([])
  })

  it('asks a fair mixture', () => {
    const answerable = (verdict: string) => share(items, (item) => item.answerable && item.verdict === verdict)
    expect(share(items, (item) => !item.answerable)).toBeCloseTo(0.25, 1)
    expect(answerable('no')).toBeCloseTo(0.15, 1)
    expect(answerable('partial')).toBeCloseTo(0.08, 1)
    expect(answerable('text')).toBeCloseTo(0.25, 1)
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
