import { controlById, controlTitle } from '../controls/index.ts'
import type { RawHeading } from './heading-candidates.ts'
import { type Family, isAppendix, type Label, UNIT_ORDER } from './label.ts'

/** What a heading is called. */
export interface HeadingName {
  readonly number: string
  readonly title: string
  readonly level: number
  readonly controls: readonly string[]
}

const ID = String.raw`(?:A[.．]\s?)?(?:CLD[.．]?\s*)?\d{1,2}(?:\s?\.\s?\d{1,2}){1,2}`
const SEPARATOR = String.raw`\s*(?:[、,・/&;~]|及び|および|と)\s*`
const STANDARD = String.raw`(?:(?:ISO(?:\/IEC)?|JIS\s?Q)\s?\d{5}(?:[:-]\d{4})?\s*[:,]?\s*)?`
const BRACKETS = /[(（【[［〔]([^()（）【】[\]［］〔〕]{1,120})[)）】\]］〕]/g
const ONLY_IDS = new RegExp(`^\\s*${STANDARD}${ID}(?:${SEPARATOR}${ID})*\\s*$`, 'u')
const EACH_ID = new RegExp(ID, 'gu')

/** Those that number controls without a sign before the number. */
const EDITIONS = ['2013', '2022'] as const

type Edition = (typeof EDITIONS)[number]

/** So many headings that all bear control numbers make a document that is numbered by controls. */
const ENOUGH = 3

/** Gives each heading its number, title, level and control ids; what a number means depends on all the others. */
export function nameHeadings(headings: readonly RawHeading[]): readonly HeadingName[] {
  const ordinals = findMereOrdinals(headings)
  const labels = headings.map((heading) => (ordinals.has(heading) ? undefined : heading.label))
  const levels = headings.some(({ depth }) => depth !== undefined)
    ? markedLevels(headings, labels)
    : countedLevels(labels)
  const isControl = controlReader(labels)
  return headings.map((heading, index) => {
    const label = labels[index]
    const { title, ids } = takeControls(label === undefined || label.rest === '' ? heading.text : unwrap(label.rest))
    const controls = [...(label !== undefined && isControl(label) ? [controlId(label)] : []), ...ids]
    return { number: label?.number ?? '', title, level: levels[index] ?? 1, controls: [...new Set(controls)] }
  })
}

/**
 * Where the chapters are counted 1., 2. and what stands in them is numbered 4.1, 5.1.1 after a standard, a chapter's
 * number names nothing: "1" is no ancestor of "4.1", and to cite it beside them would mislead. It stays in the title.
 */
function findMereOrdinals(headings: readonly RawHeading[]): ReadonlySet<RawHeading> {
  const chapters: RawHeading[] = []
  let foreign = 0
  let own = 0
  for (const heading of headings) {
    const label = heading.label
    if (label === undefined || (label.family !== 'decimal' && label.family !== 'cld')) continue
    const chapter = chapters.at(-1)?.label?.path[0]
    if (label.family === 'decimal' && label.path.length === 1) chapters.push(heading)
    else if (chapter !== undefined && label.path[0] === chapter) own += 1
    else if (chapter !== undefined) foreign += 1
  }
  return new Set(own === 0 && foreign > 0 ? chapters : [])
}

/** Control ids in brackets belong to the heading, but not to its title. */
function takeControls(text: string): { readonly title: string; readonly ids: readonly string[] } {
  const ids: string[] = []
  const title = text.replace(BRACKETS, (whole, inside: string) => {
    const plain = inside.normalize('NFKC')
    const found = plain.replace(/ISO(?:\/IEC)?\s?\d{5}|JIS\s?Q\s?\d{5}/g, '').match(EACH_ID) ?? []
    // "(2.0)" is an edition: a control named without its annex has three numbers.
    const areIds = found.every((id) => /^[AC]/.test(id) || id.split('.').length === 3)
    if (!ONLY_IDS.test(plain) || !areIds) return whole
    ids.push(...found.map(plainId))
    return ''
  })
  return { title: title.trim() || text.trim(), ids }
}

/** 第1条（目的）: the brackets that hold the whole title are no part of it. */
function unwrap(title: string): string {
  return /^[（(【]([^（）()【】]+)[)）】]$/.exec(title)?.[1] ?? title
}

function plainId(printed: string): string {
  const digits = (printed.match(/\d+/g) ?? []).join('.')
  return printed.includes('CLD') ? `CLD.${digits}` : digits
}

function controlId(label: Label): string {
  return label.family === 'letter' ? label.path.slice(1).join('.') : label.number
}

/** How to tell the numbers that are control ids from those that only count sections. */
function controlReader(labels: readonly (Label | undefined)[]): (label: Label) => boolean {
  const known = labels.filter((label) => label !== undefined)
  const decimals = known.filter(({ family, path }) => family === 'decimal' && path.length > 1)
  const hasCld = known.some(({ family }) => family === 'cld')
  const numberedBy = EDITIONS.find((edition) => isNumberedBy(edition, decimals, hasCld))
  return (label) => {
    if (label.family === 'cld') return label.path.length === 3
    if (label.family === 'letter') return label.number.startsWith('A.') && isControl(controlId(label), ...EDITIONS)
    return label.family === 'decimal' && numberedBy !== undefined && isControl(label.number, numberedBy)
  }
}

/** Sections that are merely counted begin at 1.1, which is no control; and CLD numbers stand among those of 2013 only. */
function isNumberedBy(edition: Edition, decimals: readonly Label[], hasCld: boolean): boolean {
  if (hasCld) return edition === '2013'
  const depth = edition === '2013' ? 3 : 2
  const controls = decimals.filter(({ path }) => path.length === depth)
  const allKnown = decimals.every(({ number }) => controlTitle(number) !== undefined)
  return controls.length >= ENOUGH && allKnown && controls.every(({ number }) => isControl(number, edition))
}

function isControl(id: string, ...editions: readonly Edition[]): boolean {
  return editions.some((edition) => controlById(edition, id) !== undefined)
}

/** As the # say; headings with as many numbers stand at one level, whatever a converter made of them. */
function markedLevels(headings: readonly RawHeading[], labels: readonly (Label | undefined)[]): readonly number[] {
  const shapes = labels.map((label) => (label === undefined || label.path.length < 2 ? undefined : label.path.length))
  const shallowest = new Map<number, number>()
  for (const [index, shape] of shapes.entries()) {
    const depth = headings[index]?.depth ?? 1
    if (shape !== undefined) shallowest.set(shape, Math.min(depth, shallowest.get(shape) ?? depth))
  }
  const depths = headings.map(({ depth = 1 }, index) => shallowest.get(shapes[index] ?? 0) ?? depth)
  const top = depths.reduce((least, depth) => Math.min(least, depth), 6)
  return depths.map((depth) => depth - top + 1)
}

/** From the numbers: the numbering that comes first in the text is the outer one. */
function countedLevels(labels: readonly (Label | undefined)[]): readonly number[] {
  const order: string[] = []
  const open: { readonly rank: number; readonly depth: number }[] = []
  return labels.map((label) => {
    if (label === undefined) {
      open.length = 0
      return 1
    }
    const place = { rank: rankOf(label.family, order), depth: label.path.length }
    const parent = open.findLastIndex(
      ({ rank, depth }) => rank < place.rank || (rank === place.rank && depth < place.depth),
    )
    open.length = parent + 1
    open.push(place)
    return open.length
  })
}

function rankOf(family: Family, order: string[]): number {
  if (isAppendix(family)) return -1
  const unit = UNIT_ORDER.indexOf(family)
  const key = family === 'cld' ? 'decimal' : unit >= 0 ? 'unit' : family
  if (!order.includes(key)) order.push(key)
  // 章, 節 and 条 lie inside each other, whichever comes first.
  return order.indexOf(key) + (unit >= 0 ? unit / UNIT_ORDER.length : 0)
}
