import type { LookupHit } from '../search/index.ts'
import type { Library } from './library-cache.ts'
import { labelOf } from './library-view.ts'

const AROUND = 60
const LONGEST = 220

/** Sections that hold the words typed, as they were found, each with the part of its text where they stand. */
export const searchLibrary = ({ documents }: Library, hits: readonly LookupHit[]) =>
  hits.map(({ whitepaper, section, matched }) => {
    const { product, edition, title } = whitepaper
    // No two documents of a library are alike in all three.
    const document = documents.find(
      (each) => each.product === product && each.edition === edition && each.title === title,
    )
    if (!document) throw new RangeError('what was found stands in the library')
    return {
      documentId: document.id,
      product,
      edition,
      title,
      number: section.number,
      label: labelOf(section),
      heading: section.title,
      controls: [...section.controls],
      excerpt: excerptOf(section.text, matched),
      matched: [...matched],
    }
  })

const excerptOf = (text: string, matched: readonly string[]): string => {
  const lower = text.toLowerCase()
  const places = matched.map((word) => lower.indexOf(word.toLowerCase())).filter((place) => place >= 0)
  const start = Math.max(0, Math.min(...(places.length > 0 ? places : [0])) - AROUND)
  const cut = text.slice(start, start + LONGEST).replace(/\n/gu, ' ')
  return `${start > 0 ? '…' : ''}${cut}${start + LONGEST < text.length ? '…' : ''}`
}
