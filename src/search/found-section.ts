import { type Direction, joined, type TopicShare } from '../topics/index.ts'
import type { LibrarySection } from '../whitepaper/library.ts'
import { type Analysis, analyze } from './analyze.ts'
import { directionOf, type Language, topicsOf } from './language.ts'
import { type Statement, statementsOf } from './statement.ts'

/** A section that was found: what it says, sentence by sentence, and what its heading says. */
export interface FoundSection extends LibrarySection {
  readonly heading: Analysis
  readonly statements: readonly Statement[]
  /** What each statement is about, the heading taken along. */
  readonly topics: readonly (readonly TopicShare[])[]
  readonly directions: SectionDirections
}

/** Where the heading points, and each statement by itself and under the heading. */
export interface SectionDirections {
  readonly heading: Direction
  readonly statements: readonly Direction[]
  readonly headed: readonly Direction[]
}

export const sectionDirections = (heading: Direction, statements: readonly Direction[]): SectionDirections => ({
  heading,
  statements,
  headed: statements.map((statement) => joined(heading, statement)),
})

/** Read when looked at: a section may be found, and nobody ask for more than its name. */
export const foundSection = ({ whitepaper, section }: LibrarySection, language: Language): FoundSection => {
  let heading: Analysis | undefined
  let statements: readonly Statement[] | undefined
  let topics: readonly (readonly TopicShare[])[] | undefined
  let directions: SectionDirections | undefined
  return {
    whitepaper,
    section,
    get heading() {
      heading ??= analyze(section.title, 'document', language)
      return heading
    },
    get statements() {
      statements ??= statementsOf(section, language)
      return statements
    },
    get topics() {
      topics ??= this.statements.map(({ analysis }) => topicsOf(language, this.heading, analysis))
      return topics
    },
    get directions() {
      directions ??= sectionDirections(
        directionOf(language, this.heading),
        this.statements.map(({ analysis }) => directionOf(language, analysis)),
      )
      return directions
    },
  }
}
