import type { Bilingual } from '../error.ts'
import edition2013 from './controls-2013.json' with { type: 'json' }
import edition2022 from './controls-2022.json' with { type: 'json' }
import cloud from './controls-cld.json' with { type: 'json' }

/** 2013 and 2022: Annex A of ISO/IEC 27001 and ISO/IEC 27002 of that year. cld: what ISO/IEC 27017 adds for the cloud. */
export type Edition = '2013' | '2022' | 'cld'

/** A control, or a heading that gathers controls: chapter "12", clause "12.4". */
export interface Entry {
  readonly edition: Edition
  /** Half-width, without "A.": "12.4.1", "8.15", "CLD.12.4.5". */
  readonly id: string
  readonly kind: 'chapter' | 'clause' | 'control'
  readonly title: Bilingual
  /** Other names in use for it. */
  readonly aliases: readonly string[]
}

export interface Control extends Entry {
  readonly kind: 'control'
}

const NAME_SEPARATOR = ' / '

const entries = <Kind extends Entry['kind']>(
  edition: Edition,
  kind: Kind,
  names: Readonly<Record<string, string>>,
): (Entry & { readonly kind: Kind })[] =>
  Object.entries(names).map(([id, name]) => {
    const [ja = id, en = ja, ...aliases] = name.split(NAME_SEPARATOR)
    return { edition, id, kind, title: { ja, en }, aliases }
  })

/** Every control, in the order of the standards. */
export const CONTROLS: readonly Control[] = [
  ...entries('2013', 'control', edition2013.管理策),
  ...entries('2022', 'control', edition2022.管理策),
  ...entries('cld', 'control', cloud.管理策),
]

const ENTRIES: readonly Entry[] = [
  ...CONTROLS,
  ...entries('2013', 'clause', edition2013.分類),
  ...entries('cld', 'clause', cloud.分類),
  ...entries('2013', 'chapter', edition2013.章),
  ...entries('2022', 'chapter', edition2022.章),
]

const ENTRIES_BY_ID: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(ENTRIES, (entry) => entry.id)

/** All that bears this number: "8.2" is a control of 2022 and a clause of 2013. */
export function entriesNamed(id: string): readonly Entry[] {
  return ENTRIES_BY_ID.get(id) ?? []
}

/** @example controlById('2022', '8.13')?.title.ja // '情報のバックアップ' */
export function controlById(edition: Edition, id: string): Control | undefined {
  return entriesNamed(id).find((entry): entry is Control => entry.kind === 'control' && entry.edition === edition)
}

/**
 * What a control, clause or chapter is called. Without an edition, a control goes before a clause or chapter of that number.
 * @example controlTitle('12.4')?.ja // 'ログ取得及び監視'
 */
export function controlTitle(id: string, edition?: Edition): Bilingual | undefined {
  return entriesNamed(id).find((entry) => edition === undefined || entry.edition === edition)?.title
}

/**
 * All controls that a number names: those of a chapter or clause, or the one control.
 * @example controlsUnder('12.4').map((control) => control.id) // ['12.4.1', '12.4.2', '12.4.3', '12.4.4']
 */
export function controlsUnder(number: string, edition?: Edition): Control[] {
  return CONTROLS.filter(
    (control) =>
      (edition === undefined || control.edition === edition) &&
      (control.id === number || control.id.startsWith(`${number}.`)),
  )
}

/** The chapter and the clause that a control stands in, outermost first, as far as its standard names them. */
export function headingsOf(control: Control): Entry[] {
  return ENTRIES.filter(({ edition, id }) => edition === control.edition && control.id.startsWith(`${id}.`)).toSorted(
    (a, b) => a.id.length - b.id.length,
  )
}

/** Whether one entry stands before another of its kind in the same chapter. */
export function isBefore(a: Entry, b: Entry): boolean {
  return (
    a.edition === b.edition &&
    a.kind === b.kind &&
    chapterOf(a) === chapterOf(b) &&
    ENTRIES.indexOf(a) < ENTRIES.indexOf(b)
  )
}

/** What stands between two entries of one kind and chapter, in the order of the standard. */
export function entriesBetween(from: Entry, to: Entry): Entry[] {
  return ENTRIES.filter((entry) => isBefore(from, entry) && isBefore(entry, to))
}

const chapterOf = ({ id }: Entry): string | undefined => /\d+/.exec(id)?.[0]
