import { type Band, isOpen, type Row, type State } from './types.ts'

/** Which questions are shown. Empty means: whatever it is. */
export interface Filter {
  readonly text: string
  readonly band: Band | ''
  readonly state: State | 'open' | ''
  readonly sheet: string
  readonly department: string
  readonly assignee: string
  readonly only: Only | ''
}

export const ONLY = ['contradictory', 'repeated', 'unanswered', 'commented'] as const
export type Only = (typeof ONLY)[number]

export const EVERYTHING: Filter = {
  text: '',
  band: '',
  state: '',
  sheet: '',
  department: '',
  assignee: '',
  only: '',
}

export interface Flags {
  readonly contradictory: ReadonlySet<string>
  readonly repeated: ReadonlySet<string>
}

export const filtered = (rows: readonly Row[], filter: Filter, flags: Flags): readonly Row[] => {
  const words = folded(filter.text).split(/\s+/u).filter(Boolean)
  return rows.filter(
    (row) =>
      (filter.band === '' || (row.band === filter.band && row.state !== 'out')) &&
      (filter.state === '' || (filter.state === 'open' ? isOpen(row) : row.state === filter.state)) &&
      (filter.sheet === '' || row.sheet === filter.sheet) &&
      (filter.department === '' || row.department === filter.department) &&
      (filter.assignee === '' || row.assignee === filter.assignee) &&
      (filter.only === '' || PASSES[filter.only](row, flags)) &&
      (words.length === 0 || holds(row, words)),
  )
}

const PASSES: Readonly<Record<Only, (row: Row, flags: Flags) => boolean>> = {
  contradictory: ({ id }, { contradictory }) => contradictory.has(id),
  repeated: ({ id }, { repeated }) => repeated.has(id),
  unanswered: ({ choice, answer, state }) => state !== 'out' && choice === null && answer.trim() === '',
  commented: ({ comments }) => comments > 0,
}

const holds = ({ number, text, parent, context, answer, topic }: Row, words: readonly string[]): boolean => {
  const searched = folded([number, text, parent ?? '', ...context, answer, topic].join('\n'))
  return words.every((word) => searched.includes(word))
}

/** ＡＢＣ is found as abc. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** What a list shows: a heading wherever sheet or category change, and the questions. */
export type Item =
  | { readonly kind: 'heading'; readonly key: string; readonly sheet: string | null; readonly path: readonly string[] }
  | { readonly kind: 'question'; readonly key: string; readonly row: Row; readonly place: number }

export const grouped = (rows: readonly Row[]): readonly Item[] => {
  const items: Item[] = []
  let sheet: string | undefined
  let path = ''
  rows.forEach((row, index) => {
    const isOther = row.sheet !== sheet
    const here = row.context.join(' › ')
    if (isOther || (here !== path && here !== '')) {
      items.push({ kind: 'heading', key: `heading ${row.id}`, sheet: isOther ? row.sheet : null, path: row.context })
    }
    sheet = row.sheet
    path = here
    items.push({ kind: 'question', key: row.id, row, place: index + 1 })
  })
  return items
}

/** The next one to look at, further down first and then from the top; undefined where nothing is left. */
export const nextOpen = (rows: readonly Row[], current: Pick<Row, 'id' | 'seq'> | undefined): Row | undefined => {
  const open = rows.filter((row) => isOpen(row) && row.id !== current?.id)
  return open.find(({ seq }) => seq > (current?.seq ?? 0)) ?? open[0]
}

/** The one before or after, also where the current one is no longer shown. */
export const neighbour = (
  rows: readonly Row[],
  current: Pick<Row, 'seq'> | undefined,
  step: 1 | -1,
): Row | undefined => {
  const seq = current?.seq ?? 0
  return step === 1 ? rows.find((row) => row.seq > seq) : rows.findLast((row) => row.seq < seq)
}
