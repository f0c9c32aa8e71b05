import { findDate, findDateOrMonth } from './dates.ts'
import {
  editionOfFileName,
  findEdition,
  latestRevision,
  nameOfFile,
  type Revision,
  withoutEdition,
} from './editions.ts'
import type { Facts } from './front-matter.ts'
import type { Section } from './section.ts'
import { endsSentence } from './sentence-ends.ts'
import words from './words.json' with { type: 'json' }

/** Where the facts about a document are looked for, the surest first. */
export interface FactSources {
  readonly frontMatter: Partial<Facts>
  /** What stands before the first section: title lines, publisher, edition, date. */
  readonly cover: readonly string[]
  readonly revisions: readonly Revision[]
  readonly sections: readonly Section[]
  readonly fileName: string
}

const COMPANY = words.会社の種類.join('|')
const ENGLISH_COMPANY = words.英語の会社の種類.map((word) => word.replaceAll('.', '\\.')).join('|')
const IS_COMPANY = new RegExp(`^(?:${COMPANY})|(?:${COMPANY}|${ENGLISH_COMPANY})$`)
const COMPANY_BEFORE = new RegExp(`^(?:(?:${COMPANY})\\s?\\S+|\\S+(?:${COMPANY}))\\s+(?=\\S)`)
const NAME = String.raw`[\p{sc=Han}\p{sc=Katakana}ーA-Za-z0-9&・.\- ]`
const COMPANY_SELF = new RegExp(
  `(${NAME}{0,40}(?:${COMPANY})${NAME}{0,40}?)\\s*[（(]以下[、,]?\\s*[「『]?(?:${words.自社の呼び方.join('|')})`,
  'u',
)

const KINDS = [...words.文書の主題, ...words.文書の種類].map((word) => word.replace(' ', '\\s?')).join('|')
const STANDARD = String.raw`(?:ISO(?:\/IEC)?|JIS\s?Q)\s?\d{5}(?:[:：-]\s?\d{4})?`
const KIND_OF_DOCUMENT = new RegExp(`(?:${STANDARD}|${KINDS})`, 'giu')
const PAPER = new RegExp(words.文書の種類.join('|'), 'i')
const TITLE_SELF =
  /(?:「([^「」]{2,60})」|『([^『』]{2,60})』|([^\s「」『』（）()、。]{2,40}))\s*[（(]以下[、,]?\s*[「『]?本[書紙資]/

const NO_NAME = new RegExp(`^(?:${[...words.自社の呼び方, ...words.名前でない語].join('|')})`)
const SCOPE = new RegExp(words.適用範囲の見出し.join('|'), 'i')
const BRACKETED_NAME = /サービス\s*[（(]([^（）()]{2,60})[）)]/g
const IS_SCOPE =
  /(?:範囲|対象)は[、,]?\s*「?([^「」。、]{2,60}?)」?\s*(?:です|となります|とします|であり|になります|と(?:して|し))/
const SCOPE_IS =
  /(?:^|[。、])\s*「?([^「」。、は]{2,60}?)」?\s*(?:が|を)、?\s*(?:本書の)?(?:適用|対象)(?:範囲)?(?:と|です|に)/

/** A title takes so many lines of a cover; what follows is addresses and the like. */
const MOST_TITLE_LINES = 3

/** Longer lines on a cover are prose. */
const LONGEST_COVER_LINE = 80

export function findFacts(sources: FactSources): Facts {
  const { frontMatter, cover, fileName } = sources
  const titles = cover.filter((line) => isTitleLine(line)).slice(0, MOST_TITLE_LINES)
  const product =
    frontMatter.product ?? productOfTitles(titles) ?? productOfScope(sources.sections) ?? nameOfFile(fileName)
  const { edition, date } = findEditionAndDate(sources)
  const title = frontMatter.title ?? (titles.length > 0 ? titles.join(' ') : selfTitle(sources.sections, product))
  return {
    title: title || nameOfFile(fileName),
    product,
    edition,
    date,
    publisher: frontMatter.publisher ?? findPublisher(sources),
  }
}

function isTitleLine(line: string): boolean {
  if (line.length > LONGEST_COVER_LINE || IS_COMPANY.test(line) || endsSentence(line)) return false
  if (findDate(line) !== undefined || findDateOrMonth(line) !== undefined) return false
  return /\p{L}/u.test(withoutEdition(line))
}

/** A title line without the words for the kind of document: what is left names the product. */
function productOfTitles(titles: readonly string[]): string | undefined {
  const names = titles.map((line) => stripKind(line))
  return names.find((name) => name.length >= 2)
}

function stripKind(line: string): string {
  const name = withoutEdition(line.replace(COMPANY_BEFORE, ''))
  return trimMarks(name.replace(KIND_OF_DOCUMENT, ' ').replace(/\s+/g, ' '))
}

function trimMarks(text: string): string {
  return text.replace(/^[\s\-–—:：・「『]+|[\s\-–—:：・」』のにを]+$/gu, '')
}

/** The section on the scope names the service: in brackets, as the sentence's subject, or as the entry of a list. */
function productOfScope(sections: readonly Section[]): string | undefined {
  const scopes = sections.filter(({ title }) => SCOPE.test(title)).flatMap(({ passages }) => passages)
  const prose = scopes.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)
  const bracketed = prose.flatMap((text) => [...text.matchAll(BRACKETED_NAME)].map((match) => match[1] ?? ''))
  const subject = prose.map((text) => IS_SCOPE.exec(text)?.[1] ?? SCOPE_IS.exec(text)?.[1] ?? '')
  const item = scopes.filter(({ kind }) => kind === 'item').map(({ text }) => text.replace(/\s*[（(]?https?:.*$/, ''))
  return [...bracketed, ...item, ...subject].map((name) => name.trim()).find((name) => isProductName(name))
}

function isProductName(name: string): boolean {
  const general = words.一般的なサービス名.includes(name) || NO_NAME.test(name)
  return name.length >= 2 && name.length <= LONGEST_COVER_LINE && !general && !name.includes('。')
}

function findEditionAndDate({ frontMatter, cover, revisions, sections, fileName }: FactSources) {
  const latest = latestRevision(revisions)
  const printed = cover.map((line) => findEdition(line)).find((found) => found)
  const edition = frontMatter.edition ?? printed ?? latest?.edition ?? editionOfFileName(fileName) ?? ''
  const ofEdition = revisions.findLast((revision) => revision.edition === edition)
  const coverDate = cover.map((line) => findDate(line)).find((found) => found)
  const coverMonth = cover.map((line) => findDateOrMonth(line)).find((found) => found)
  const dates = [frontMatter.date, coverDate, ofEdition?.date, labelledDate(sections), coverMonth]
  return { edition, date: dates.find((date) => date) ?? '' }
}

const LABELLED_DATE = new RegExp(`^(?:${words.日付の見出し.join('|')})\\s*[:：]`, 'i')

function labelledDate(sections: readonly Section[]): string | undefined {
  const passages = sections.flatMap((section) => section.passages)
  return passages.map(({ text }) => (LABELLED_DATE.test(text) ? findDate(text) : undefined)).find((date) => date)
}

function findPublisher({ cover, sections }: FactSources): string {
  const onCover = cover.find((line) => line.length <= LONGEST_COVER_LINE && IS_COMPANY.test(line))
  if (onCover !== undefined) return onCover
  const texts = sections.map(({ text }) => COMPANY_SELF.exec(text)?.[1])
  return texts.find((name) => name)?.trim() ?? ''
}

/** 「…ホワイトペーパー」（以下、本書）: how a document without a cover calls itself, with its product's name. */
function selfTitle(sections: readonly Section[], product: string): string {
  for (const { text } of sections) {
    const [, corner, double, bare] = TITLE_SELF.exec(text) ?? []
    const name = corner ?? double ?? bare
    if (name !== undefined && PAPER.test(name)) return name.includes(product) ? name : `${product} ${name}`
  }
  return product
}
