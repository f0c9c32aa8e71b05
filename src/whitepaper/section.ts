/** A stretch of the source text, in UTF-16 units of the decoded document. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** paragraph: prose. item: one entry of a list. note: ※ or <ポイント>. caption: an inner heading that is no section. row: a table row. */
export type PassageKind = 'paragraph' | 'item' | 'note' | 'caption' | 'row'

/** The smallest thing that is cited: a paragraph, a list item or a note, its wrapped lines joined back together. */
export interface Passage {
  readonly kind: PassageKind
  /** The list mark or a note's sign as printed (①, ・, a), 1., ※, <ポイント>) where there is one; it is not part of `text`. */
  readonly mark?: string
  readonly text: string
  readonly span: Span
}

/** A numbered (or at least titled) heading and what stands under it, up to the next heading. */
export interface Section {
  /** Half-width: "26", "4.1", "12.3.1", "CLD.9.5.1", "IV", "第2条", "A-1", "附属書A"; empty where the heading bears none. */
  readonly number: string
  readonly title: string
  /** 1 for a chapter, 2 for what stands inside it ... */
  readonly level: number
  /** Half-width control ids without "A.": "12.3.1", "CLD.9.5.1". */
  readonly controls: readonly string[]
  readonly passages: readonly Passage[]
  /** The passages' texts joined by line feeds, list marks left out: a quote is always a substring of this. */
  readonly text: string
  /** Heading and body. */
  readonly span: Span
}

/** A vendor's published security document. */
export interface Whitepaper {
  readonly title: string
  readonly product: string
  /** "1.2"; empty where the document does not say. */
  readonly edition: string
  /** ISO date; empty where the document does not say. */
  readonly date: string
  readonly publisher: string
  readonly sections: readonly Section[]
}
