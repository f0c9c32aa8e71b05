import type { Bilingual } from '../error.ts'
import type { Section, Whitepaper } from '../whitepaper/index.ts'

/** What whoever registers a document should look at, before answers are drawn from it. */
export interface DocumentWarning {
  readonly code: 'no-edition' | 'no-date' | 'one-section' | 'number-twice' | 'mostly-empty'
  readonly text: Bilingual
}

const LISTED = 5

export const warningsOf = ({ edition, date, sections }: Whitepaper): readonly DocumentWarning[] => {
  const twice = [...numbersTwice(sections)]
  const hollow = sections.filter(isHollow)
  return [
    ...(edition === '' ? [NO_EDITION] : []),
    ...(date === '' ? [NO_DATE] : []),
    ...(sections.length === 1 ? [ONE_SECTION] : []),
    ...(twice.length > 0 ? [numberTwice(twice)] : []),
    ...(hollow.length * 2 > sections.length ? [mostlyEmpty(hollow.length, sections.length)] : []),
  ]
}

const numbersTwice = (sections: readonly Section[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  return new Set(
    sections.flatMap(({ number }) => (number !== '' && seen.size === seen.add(number).size ? [number] : [])),
  )
}

/** A heading with neither a text nor a section below it is most likely a line of a list. */
const isHollow = ({ text, level }: Section, index: number, all: readonly Section[]): boolean =>
  text === '' && (all[index + 1]?.level ?? 0) <= level

const NO_EDITION: DocumentWarning = {
  code: 'no-edition',
  text: {
    ja: '版が書かれていません。版を入れると、新しい版を登録したときに自動で切り替わります。',
    en: 'The document names no edition. With one, a newer edition takes over by itself when it is registered.',
  },
}

const NO_DATE: DocumentWarning = {
  code: 'no-date',
  text: {
    ja: '発行日が書かれていません。分かる場合は入れてください。',
    en: 'The document names no date. Enter it if you know it.',
  },
}

const ONE_SECTION: DocumentWarning = {
  code: 'one-section',
  text: {
    ja: '節が 1 つしか見つかりませんでした。見出しに番号か Markdown の印（##）があるかを確かめてください。',
    en: 'Only one section was found. Check that headings bear numbers or Markdown marks (##).',
  },
}

const numberTwice = (numbers: readonly string[]): DocumentWarning => {
  const some = numbers.slice(0, LISTED)
  const more = numbers.length > LISTED
  return {
    code: 'number-twice',
    text: {
      ja: `同じ番号の節があります（${some.join('、')}${more ? ' など' : ''}）。下の見出しの一覧が文書のとおりかを確かめてください。`,
      en: `Some sections share a number (${some.join(', ')}${more ? ' ...' : ''}). Check that the outline below is that of the document.`,
    },
  }
}

const mostlyEmpty = (hollow: number, all: number): DocumentWarning => ({
  code: 'mostly-empty',
  text: {
    ja: `${all} 節のうち ${hollow} 節に本文がありません。箇条書きが見出しとして読まれていないかを確かめてください。`,
    en: `${hollow} of ${all} sections hold no text. Check that lists were not read as headings.`,
  },
})
