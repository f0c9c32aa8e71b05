import { splitSentences } from '../japanese/sentences.ts'
import type { Section } from '../whitepaper/section.ts'
import { type Analysis, analyze } from './analyze.ts'
import type { Language } from './language.ts'

/** One sentence or list item of a section: the unit that says something, and that can be quoted. */
export interface Statement {
  /** Where it stands in `section.text`. */
  readonly start: number
  readonly end: number
  /** Which of the section's passages it belongs to. */
  readonly passage: number
  readonly text: string
  readonly analysis: Analysis
}

export const statementsOf = (section: Section, language: Language): readonly Statement[] => {
  const statements: Statement[] = []
  let offset = 0
  section.passages.forEach((passage, at) => {
    for (const sentence of splitSentences(passage.text)) {
      const text = sentence.text.trim()
      if (text === '') continue
      const start = offset + passage.text.indexOf(text, sentence.start)
      statements.push({
        start,
        end: start + text.length,
        passage: at,
        text,
        analysis: analyze(text, 'document', language),
      })
    }
    // Passages are joined by one line feed in section.text.
    offset += passage.text.length + 1
  })
  return statements
}
