import { bytesOf, numberOf } from '../string-table.ts'
import { EIGHTHS, type Gathered, gather, type Occurrence } from './gather.ts'

/**
 * An inverted index over typed arrays, scored by BM25.
 *
 * One list per term: the documents that hold it, in order, and how often (in eighths, because a near synonym counts less
 * than once). A term belongs to one field; each field has its own lengths, since a title-long list of concepts and a
 * page of words must not be measured by the same ruler.
 *
 * A question has some hundred terms, most of them in very many documents and worth very little. So the terms are taken
 * most telling first. As soon as all the others together could not lift an unseen document among the best, only the
 * documents met so far are looked up in the remaining, long lists. The result is exact; only the work is less.
 *
 *   bound of the terms to come   ████████████▇▆▅▄▃▂▁
 *   k-th best score so far       ▁▂▃▄▅▆▇▇▇▇▇▇▇▇▇▇▇▇▇
 *                                           ^ from here on nothing new can win
 */
export interface Bm25 {
  /** How soon a repeated term stops counting. */
  readonly k: number
  /** How much a long document is held against it: 0 not at all, 1 in full. */
  readonly b: number
}

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

export interface Match {
  readonly document: number
  readonly score: number
}

export interface Postings {
  /** Plain data, from which the index can be opened again. */
  readonly gathered: Gathered
  readonly documents: number
  /** The best documents first; ties in the order of the library. */
  best(terms: readonly WeightedTerm[], limit: number): readonly Match[]
  /** What one term adds to one document's score. */
  contribution(term: WeightedTerm, document: number): number
  /** In how many documents the term stands. */
  frequency(term: string): number
  /** Those documents, in order. */
  documentsWith(term: string): Uint32Array
  /** Bytes held by the arrays. */
  readonly bytes: number
}

interface List {
  readonly start: number
  readonly end: number
  /** What every part of it is multiplied by. */
  readonly scale: number
  /** How much each document's length in the list's field is held against it. */
  readonly norms: Float32Array
}

/** A list that a question asks for. */
interface AskedList extends List {
  /** The most that it adds to any document. */
  readonly bound: number
}

/**
 * Builds the index. `documents` yields, per document, one list of occurrences per field; nothing of it is kept but numbers.
 */
export const buildPostings = (
  documents: Iterable<readonly (readonly Occurrence[])[]>,
  boosts: readonly number[],
  bm25: Bm25,
): Postings => openPostings(gather(documents, boosts.length), boosts, bm25)

/** An index over what was gathered before: `gathered` of another one. */
export const openPostings = (gathered: Gathered, boosts: readonly number[], bm25: Bm25): Postings =>
  new TypedPostings(gathered, boosts, bm25)

class TypedPostings implements Postings {
  readonly documents: number
  readonly bytes: number
  readonly gathered: Gathered
  /** k(1 - b + b·length/average), in eighths, per field and document. */
  readonly #norms: readonly Float32Array[]
  readonly #boosts: readonly number[]
  readonly #k: number
  /** By term: the most that its list adds to any document, for a weight of 1. */
  readonly #bounds: Float64Array
  /** Scores of the running question; all zero between questions. */
  readonly #scores: Float32Array
  readonly #touched: Uint32Array

  constructor(gathered: Gathered, boosts: readonly number[], { k, b }: Bm25) {
    const { documents, lengths, terms, fields, where } = gathered
    this.documents = documents
    this.gathered = gathered
    this.#boosts = boosts
    this.#k = k
    this.#norms = lengths.map((field) => {
      const average = field.reduce((sum, length) => sum + length, 0) / Math.max(1, documents)
      return Float32Array.from(field, (length) => EIGHTHS * k * (1 - b + (average === 0 ? 0 : (b * length) / average)))
    })
    this.#bounds = new Float64Array(fields.length)
    this.#scores = new Float32Array(documents)
    this.#touched = new Uint32Array(documents)
    this.bytes = where.length * 5 + bytesOf(terms) + fields.length * 13 + documents * (this.#norms.length * 4 + 8)
  }

  frequency(term: string): number {
    return this.documentsWith(term).length
  }

  documentsWith(term: string): Uint32Array {
    const { terms, starts, where } = this.gathered
    const number = numberOf(terms, term)
    return number === undefined ? where.subarray(0, 0) : where.subarray(starts[number], starts[number + 1])
  }

  contribution({ term, weight }: WeightedTerm, document: number): number {
    const number = numberOf(this.gathered.terms, term)
    if (number === undefined) return 0
    return this.#partIn(this.#list(number, weight), document)
  }

  #list(number: number, weight: number): List {
    const { documents, fields, starts } = this.gathered
    const start = starts[number] as number
    const end = starts[number + 1] as number
    const field = fields[number] as number
    const idf = Math.log(1 + (documents - (end - start) + 0.5) / (end - start + 0.5))
    return { start, end, scale: weight * (this.#boosts[field] ?? 0) * idf, norms: this.#norms[field] as Float32Array }
  }

  best(terms: readonly WeightedTerm[], limit: number): readonly Match[] {
    const ranked = this.#ranked(terms)
    let ahead = ranked.reduce((sum, { bound }) => sum + bound, 0)
    let behind = 0
    let met = 0
    let next = 0
    for (const list of ranked) {
      // No score is above what the lists so far can add, so while that is less than what is to come there is no need to look.
      if (behind > ahead && met >= limit && ahead < this.#kthBest(met, limit)) break
      met = this.#addList(list, met)
      ahead -= list.bound
      behind += list.bound
      next += 1
    }
    return this.#harvest(this.#finish(ranked.slice(next), ahead, met, limit), limit)
  }

  /** The lists that a question asks for, the most telling first. */
  #ranked(terms: readonly WeightedTerm[]): readonly AskedList[] {
    return terms
      .flatMap(({ term, weight }) => {
        const number = numberOf(this.gathered.terms, term)
        if (number === undefined || weight <= 0) return []
        return [{ ...this.#list(number, weight), bound: this.#bound(number) * weight }]
      })
      .sort((a, b) => b.bound - a.bound)
  }

  /** Adds a whole list; documents not met before are noted. */
  #addList(list: List, met: number): number {
    const { where } = this.gathered
    const scores = this.#scores
    const touched = this.#touched
    let known = met
    for (let at = list.start; at < list.end; at += 1) {
      const document = where[at] as number
      const score = scores[document] as number
      if (score === 0) {
        touched[known] = document
        known += 1
      }
      scores[document] = score + this.#partAt(list, at)
    }
    return known
  }

  /** The remaining lists, for those documents only that can still be among the best. */
  #finish(rest: readonly AskedList[], bound: number, met: number, limit: number): number {
    if (rest.length === 0) return met
    let ahead = bound
    let left = this.#dropHopeless(met, this.#kthBest(met, limit) - ahead)
    this.#touched.subarray(0, left).sort()
    for (const list of rest) {
      left = this.#dropHopeless(left, this.#kthBest(left, limit) - ahead)
      if (list.end - list.start < LEAP * left) this.#addToMet(list)
      else this.#lookUp(list, left)
      ahead -= list.bound
    }
    return left
  }

  /** Reads a list through, passing over whom nothing has been added to. */
  #addToMet(list: List): void {
    const { where } = this.gathered
    const scores = this.#scores
    for (let at = list.start; at < list.end; at += 1) {
      const document = where[at] as number
      const score = scores[document] as number
      if (score !== 0) scores[document] = score + this.#partAt(list, at)
    }
  }

  /** Leaps through a list from one document to the next. */
  #lookUp(list: List, met: number): void {
    const { where } = this.gathered
    let at = list.start
    for (let which = 0; which < met && at < list.end; which += 1) {
      const document = this.#touched[which] as number
      at = this.#find(document, at, list.end)
      if (at < list.end && where[at] === document) {
        this.#scores[document] = (this.#scores[document] as number) + this.#partAt(list, at)
      }
    }
  }

  #dropHopeless(met: number, least: number): number {
    let kept = 0
    for (let which = 0; which < met; which += 1) {
      const document = this.#touched[which] as number
      if ((this.#scores[document] as number) >= least - ROUNDING) {
        this.#touched[kept] = document
        kept += 1
      } else this.#scores[document] = 0
    }
    return kept
  }

  /** The k-th largest score among the documents met. */
  #kthBest(met: number, limit: number): number {
    if (met < limit) return 0
    const best = new Float32Array(limit)
    let least = 0
    for (let which = 0; which < met; which += 1) {
      const score = this.#scores[this.#touched[which] as number] as number
      if (score <= least) continue
      // Ascending, so that the first is the one to beat.
      let at = 0
      while (at + 1 < limit && (best[at + 1] as number) < score) {
        best[at] = best[at + 1] as number
        at += 1
      }
      best[at] = score
      least = best[0] as number
    }
    return least
  }

  #harvest(met: number, limit: number): readonly Match[] {
    const least = this.#kthBest(met, Math.min(limit, met)) - ROUNDING
    const matches: Match[] = []
    for (let which = 0; which < met; which += 1) {
      const document = this.#touched[which] as number
      const score = this.#scores[document] as number
      if (score >= least) matches.push({ document, score })
      this.#scores[document] = 0
    }
    return matches.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, limit)
  }

  #partAt({ scale, norms }: List, at: number): number {
    const { where, counts } = this.gathered
    const count = counts[at] as number
    return (scale * count * (this.#k + 1)) / (count + (norms[where[at] as number] as number))
  }

  #partIn(list: List, document: number): number {
    const at = this.#find(document, list.start, list.end)
    return at < list.end && this.gathered.where[at] === document ? this.#partAt(list, at) : 0
  }

  /** Reckoned when first asked for: most terms of a library never are. */
  #bound(term: number): number {
    const known = this.#bounds[term] as number
    if (known > 0) return known
    const list = this.#list(term, 1)
    let bound = 0
    for (let at = list.start; at < list.end; at += 1) bound = Math.max(bound, this.#partAt(list, at))
    this.#bounds[term] = bound
    return bound
  }

  /** The first place from `from` on whose document is not before the one sought: strides that double, then halving. */
  #find(document: number, from: number, end: number): number {
    const { where } = this.gathered
    let stride = 1
    let low = from
    while (low + stride < end && (where[low + stride] as number) < document) {
      low += stride
      stride *= 2
    }
    let high = Math.min(end, low + stride + 1)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((where[middle] as number) < document) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A leap costs about as much as reading on for so many documents. */
const LEAP = 8
/** Scores are summed in single precision and in another order than bounds are, so equals may differ in the last digits. */
const ROUNDING = 1e-3
