import { type StringTable, tableOf } from '../string-table.ts'

/** A document as the index takes it: for each field, its terms, repeated as often as they stand there, with a weight each. */
export interface Occurrence {
  readonly term: string
  /** Above 0. */
  readonly weight: number
}

/**
 * Which documents hold each term, and how often. Terms are numbers here; the list of term t stands at
 * `where[starts[t] .. starts[t + 1]]`, its documents in order.
 */
export interface Gathered {
  readonly documents: number
  /** Each term's number. */
  readonly terms: StringTable
  /** By term: the field that it belongs to. */
  readonly fields: Uint8Array
  readonly starts: Uint32Array
  readonly where: Uint32Array
  /** In eighths, because a near synonym counts less than once. */
  readonly counts: Uint8Array
  /** By field and document: the weights of all terms together. */
  readonly lengths: readonly (readonly number[])[]
}

export const EIGHTHS = 8
const LARGEST = 255

/**
 * Reads all documents, keeping nothing of them but numbers. What each holds is written down one after another, with the
 * number of every term; how long each list becomes is known only at the end, and then everything is put into its place.
 */
export const gather = (documents: Iterable<readonly (readonly Occurrence[])[]>, fieldCount: number): Gathered => {
  const terms = new Map<string, number>()
  const fields: number[] = []
  /** By term: in how many documents it stands. */
  const frequencies: number[] = []
  /** By term: its weights in the document at hand; all zero between documents. */
  const sums: number[] = []
  const lengths: number[][] = Array.from({ length: fieldCount }, () => [])
  const found = new Pieces()
  const ends: number[] = []

  for (const document of documents) {
    const met: number[] = []
    document.forEach((occurrences, field) => {
      let length = 0
      for (const { term, weight } of occurrences) {
        let number = terms.get(term)
        if (number === undefined) {
          number = fields.push(field) - 1
          terms.set(term, number)
          frequencies.push(0)
          sums.push(0)
        }
        const sum = sums[number] as number
        if (sum === 0) met.push(number)
        sums[number] = sum + weight
        length += weight
      }
      lengths[field]?.push(length)
    })
    for (const number of met) {
      found.add(number, Math.max(1, Math.min(LARGEST, Math.round((sums[number] as number) * EIGHTHS))))
      frequencies[number] = (frequencies[number] as number) + 1
      sums[number] = 0
    }
    ends.push(found.length)
  }
  return {
    documents: ends.length,
    terms: tableOf([...terms.keys()]),
    fields: Uint8Array.from(fields),
    lengths,
    ...found.byTerm(frequencies, ends),
  }
}

const PIECE = 1 << 16

/** Pairs of a term and its count, in pieces of one size: growing copies nothing, and no more than one piece stands empty. */
class Pieces {
  readonly #terms: Uint32Array[] = []
  readonly #counts: Uint8Array[] = []
  length = 0

  add(term: number, count: number): void {
    const at = this.length % PIECE
    if (at === 0) {
      this.#terms.push(new Uint32Array(PIECE))
      this.#counts.push(new Uint8Array(PIECE))
    }
    const piece = this.#terms.length - 1
    ;(this.#terms[piece] as Uint32Array)[at] = term
    ;(this.#counts[piece] as Uint8Array)[at] = count
    this.length += 1
  }

  /** One list per term, from pairs that stand in the order of the documents; `ends` says where each document's are over. */
  byTerm(
    frequencies: readonly number[],
    ends: readonly number[],
  ): { readonly starts: Uint32Array; readonly where: Uint32Array; readonly counts: Uint8Array } {
    const starts = new Uint32Array(frequencies.length + 1)
    frequencies.forEach((frequency, term) => {
      starts[term + 1] = (starts[term] as number) + frequency
    })
    const next = starts.slice()
    const where = new Uint32Array(this.length)
    const counts = new Uint8Array(this.length)
    let from = 0
    ends.forEach((end, document) => {
      for (let pair = from; pair < end; pair += 1) {
        const terms = this.#terms[pair >>> 16] as Uint32Array
        const term = terms[pair % PIECE] as number
        const at = next[term] as number
        next[term] = at + 1
        where[at] = document
        counts[at] = (this.#counts[pair >>> 16] as Uint8Array)[pair % PIECE] as number
      }
      from = end
    })
    return { starts, where, counts }
  }
}
