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

/** A document as the index takes it: for each field, its terms, repeated as often as they stand there, with a weight each. */
export interface Occurrence {
  readonly term: string
  readonly weight: number
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
  readonly documents: number
  /** The best documents first; ties in the order of the library. */
  best(terms: readonly WeightedTerm[], limit: number): readonly Match[]
  /** What one term adds to one document's score. */
  contribution(term: WeightedTerm, document: number): number
  /** In how many documents the term stands. */
  frequency(term: string): number
  /** Bytes held by the arrays. */
  readonly bytes: number
}

const EIGHTHS = 8
const LARGEST = 255

interface List {
  readonly field: number
  readonly idf: number
  readonly start: number
  readonly end: number
  /** The most that the list adds to any document, for a weight of 1. */
  readonly bound: number
}

class Growing {
  private documents = new Uint32Array(4)
  private counts = new Uint8Array(4)
  length = 0

  add(document: number, count: number): void {
    if (this.length === this.documents.length) this.grow()
    this.documents[this.length] = document
    this.counts[this.length] = count
    this.length += 1
  }

  copyInto(documents: Uint32Array, counts: Uint8Array, at: number): void {
    documents.set(this.documents.subarray(0, this.length), at)
    counts.set(this.counts.subarray(0, this.length), at)
  }

  private grow(): void {
    const documents = new Uint32Array(this.length * 2)
    const counts = new Uint8Array(this.length * 2)
    documents.set(this.documents)
    counts.set(this.counts)
    this.documents = documents
    this.counts = counts
  }
}

/**
 * Builds the index. `documents` yields, per document, one list of occurrences per field; nothing of it is kept but numbers.
 */
export const buildPostings = (
  documents: Iterable<readonly (readonly Occurrence[])[]>,
  boosts: readonly number[],
  bm25: Bm25,
): Postings => {
  const growing = new Map<string, { readonly field: number; readonly list: Growing }>()
  const lengths: number[][] = boosts.map(() => [])
  let count = 0
  for (const fields of documents) {
    fields.forEach((occurrences, field) => {
      const sums = new Map<string, number>()
      let length = 0
      for (const { term, weight } of occurrences) {
        sums.set(term, (sums.get(term) ?? 0) + weight)
        length += weight
      }
      lengths[field]?.push(length)
      for (const [term, sum] of sums) {
        let entry = growing.get(term)
        if (!entry) {
          entry = { field, list: new Growing() }
          growing.set(term, entry)
        }
        entry.list.add(count, Math.max(1, Math.min(LARGEST, Math.round(sum * EIGHTHS))))
      }
    })
    count += 1
  }
  return new TypedPostings(count, growing, lengths, boosts, bm25)
}

class TypedPostings implements Postings {
  readonly documents: number
  readonly bytes: number
  private readonly lists = new Map<string, List>()
  private readonly where: Uint32Array
  private readonly counts: Uint8Array
  /** k(1 - b + b·length/average), in eighths, per field and document. */
  private readonly norms: readonly Float32Array[]
  private readonly boosts: readonly number[]
  private readonly k: number
  /** Scores of the running question; all zero between questions. */
  private readonly scores: Float32Array
  private readonly touched: Uint32Array

  constructor(
    documents: number,
    growing: ReadonlyMap<string, { readonly field: number; readonly list: Growing }>,
    lengths: readonly (readonly number[])[],
    boosts: readonly number[],
    { k, b }: Bm25,
  ) {
    this.documents = documents
    this.boosts = boosts
    this.k = k
    this.norms = lengths.map((field) => {
      const average = field.reduce((sum, length) => sum + length, 0) / Math.max(1, documents)
      return Float32Array.from(field, (length) => EIGHTHS * k * (1 - b + (average === 0 ? 0 : (b * length) / average)))
    })
    let total = 0
    for (const { list } of growing.values()) total += list.length
    this.where = new Uint32Array(total)
    this.counts = new Uint8Array(total)
    let start = 0
    for (const [term, { field, list }] of growing) {
      list.copyInto(this.where, this.counts, start)
      const end = start + list.length
      const idf = Math.log(1 + (documents - list.length + 0.5) / (list.length + 0.5))
      this.lists.set(term, { field, idf, start, end, bound: this.boundOf(field, idf, start, end) })
      start = end
    }
    this.scores = new Float32Array(documents)
    this.touched = new Uint32Array(documents)
    this.bytes = total * 5 + documents * (this.norms.length * 4 + 8)
  }

  frequency(term: string): number {
    const list = this.lists.get(term)
    return list ? list.end - list.start : 0
  }

  contribution({ term, weight }: WeightedTerm, document: number): number {
    const list = this.lists.get(term)
    if (!list) return 0
    const at = this.find(document, list.start, list.end)
    return at < list.end && this.where[at] === document ? this.partAt(list, weight, at) : 0
  }

  best(terms: readonly WeightedTerm[], limit: number): readonly Match[] {
    const ranked = terms
      .flatMap(({ term, weight }) => {
        const list = this.lists.get(term)
        return list && weight > 0 ? [{ list, weight, bound: list.bound * weight }] : []
      })
      .sort((a, b) => b.bound - a.bound)
    let ahead = ranked.reduce((sum, { bound }) => sum + bound, 0)
    let met = 0
    let next = 0
    for (; next < ranked.length; next += 1) {
      const entry = ranked[next]
      if (!entry || (met >= limit && ahead < this.kthBest(met, limit))) break
      met = this.addList(entry.list, entry.weight, met)
      ahead -= entry.bound
    }
    met = this.finish(ranked.slice(next), ahead, met, limit)
    return this.harvest(met, limit)
  }

  /** Adds a whole list; documents not met before are noted. */
  private addList(list: List, weight: number, met: number): number {
    const { where, scores, touched } = this
    let known = met
    for (let at = list.start; at < list.end; at += 1) {
      const document = where[at] ?? 0
      if (scores[document] === 0) {
        touched[known] = document
        known += 1
      }
      scores[document] = (scores[document] ?? 0) + this.partAt(list, weight, at)
    }
    return known
  }

  /** The remaining lists, for those documents only that can still be among the best. */
  private finish(
    rest: readonly { readonly list: List; readonly weight: number; readonly bound: number }[],
    bound: number,
    met: number,
    limit: number,
  ): number {
    if (rest.length === 0) return met
    let ahead = bound
    let left = met
    for (const { list, weight, bound: own } of rest) {
      left = this.dropHopeless(left, this.kthBest(left, limit) - ahead)
      this.touched.subarray(0, left).sort()
      let at = list.start
      for (let which = 0; which < left && at < list.end; which += 1) {
        const document = this.touched[which] ?? 0
        at = this.find(document, at, list.end)
        if (at < list.end && this.where[at] === document) {
          this.scores[document] = (this.scores[document] ?? 0) + this.partAt(list, weight, at)
        }
      }
      ahead -= own
    }
    return left
  }

  private dropHopeless(met: number, least: number): number {
    let kept = 0
    for (let which = 0; which < met; which += 1) {
      const document = this.touched[which] ?? 0
      if ((this.scores[document] ?? 0) >= least - ROUNDING) {
        this.touched[kept] = document
        kept += 1
      } else this.scores[document] = 0
    }
    return kept
  }

  /** The k-th largest score among the documents met. */
  private kthBest(met: number, limit: number): number {
    if (met < limit) return 0
    const best = new Float32Array(limit)
    for (let which = 0; which < met; which += 1) {
      const score = this.scores[this.touched[which] ?? 0] ?? 0
      if (score <= (best[0] ?? 0)) continue
      // Ascending, so that the first is the one to beat.
      let at = 0
      while (at + 1 < limit && (best[at + 1] ?? 0) < score) {
        best[at] = best[at + 1] ?? 0
        at += 1
      }
      best[at] = score
    }
    return best[0] ?? 0
  }

  private harvest(met: number, limit: number): readonly Match[] {
    const least = this.kthBest(met, Math.min(limit, met)) - ROUNDING
    const matches: Match[] = []
    for (let which = 0; which < met; which += 1) {
      const document = this.touched[which] ?? 0
      const score = this.scores[document] ?? 0
      if (score >= least) matches.push({ document, score })
      this.scores[document] = 0
    }
    return matches.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, limit)
  }

  private partAt({ field, idf }: List, weight: number, at: number): number {
    const count = this.counts[at] ?? 0
    const norm = this.norms[field]?.[this.where[at] ?? 0] ?? 0
    return (weight * (this.boosts[field] ?? 0) * idf * count * (this.k + 1)) / (count + norm)
  }

  private boundOf(field: number, idf: number, start: number, end: number): number {
    let bound = 0
    for (let at = start; at < end; at += 1) {
      bound = Math.max(bound, this.partAt({ field, idf, start, end, bound: 0 }, 1, at))
    }
    return bound
  }

  /** The first place from `from` on whose document is not before the one sought: strides that double, then halving. */
  private find(document: number, from: number, end: number): number {
    let stride = 1
    let low = from
    while (low + stride < end && (this.where[low + stride] ?? 0) < document) {
      low += stride
      stride *= 2
    }
    let high = Math.min(end, low + stride + 1)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.where[middle] ?? 0) < document) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Scores are summed in single precision and in another order than bounds are, so equals may differ in the last digits. */
const ROUNDING = 1e-3
