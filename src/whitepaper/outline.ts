import type { Passage, Whitepaper } from './section.ts'

/** A whitepaper as plain data: what the command line prints. */
export interface Outline {
  readonly document: {
    readonly title: string
    readonly product: string
    readonly edition: string
    readonly date: string
  }
  readonly sections: readonly {
    readonly number: string
    readonly title: string
    readonly controls: readonly string[]
    readonly text: string
  }[]
}

/** A whitepaper for people to look at and for scripts to read; here list marks are printed. */
export function toOutline({ title, product, edition, date, sections }: Whitepaper): Outline {
  return {
    document: { title, product, edition, date },
    sections: sections.map((section) => ({
      number: section.number,
      title: section.title,
      controls: section.controls,
      text: section.passages.map(printPassage).join('\n'),
    })),
  }
}

function printPassage({ mark, text }: Passage): string {
  return mark === undefined ? text : `${mark} ${text}`
}
