import { useInfiniteQuery } from '@tanstack/react-query'
import { type CSSProperties, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './preview.module.css'
import { type Choice, previewQuery } from './requests.ts'
import { WORDS } from './words.ts'

interface PreviewProps {
  readonly id: string
  readonly choice: Choice
}

/** The sheet as it would go out, the cells with answers marked. It is paper: white in both themes, as Excel shows it. */
export const Preview = ({ id, choice }: PreviewProps) => {
  const { preview: words, loading } = useWords(WORDS)
  const [sheet, setSheet] = useState<number>()
  const first = useInfiniteQuery(previewQuery(id, 0, choice))
  const sheets = first.data?.pages[0]?.sheets ?? []
  const shown = sheet ?? sheets.find(({ changes }) => changes > 0)?.index ?? 0
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, error } = useInfiniteQuery(
    previewQuery(id, shown, choice),
  )
  const columns = data?.pages[0]?.columns ?? []
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <section className={styles['preview']} aria-labelledby="preview-title">
      <header className={styles['head']}>
        <h2 id="preview-title">{words.title}</h2>
        <label>
          {words.sheet}{' '}
          <select value={shown} onChange={(event) => setSheet(Number(event.target.value))}>
            {sheets.map(({ index, name, changes }) => (
              <option key={index} value={index}>
                {changes > 0 ? words.sheetName(name, changes) : name}
              </option>
            ))}
          </select>
        </label>
        <p className={styles['legend']}>{words.legend}</p>
      </header>
      {error ? <p role="alert">{error.message}</p> : null}
      {data || error ? null : <p>{loading}</p>}
      {data && columns.length === 0 ? <p>{words.blank}</p> : null}
      {columns.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <section className={styles['paper']} aria-label={words.region} tabIndex={0}>
          <table
            style={{ inlineSize: `${NUMBERS + columns.reduce((sum, { width }) => sum + width * CHARACTER, 0)}rem` }}
          >
            <colgroup>
              <col style={{ inlineSize: `${NUMBERS}rem` }} />
              {columns.map(({ column, width }) => (
                <col key={column} style={{ inlineSize: `${width * CHARACTER}rem` }} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <td />
                {columns.map(({ column, letters }) => (
                  <th key={column} scope="col">
                    {letters}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, cells }) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  {cells.map((cell, at) => (
                    <PaperCell key={cell.cell} {...cell} hasRoom={cells[at + 1]?.text === ''} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hasNextPage ? (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {words.more}
        </Button>
      ) : null}
    </section>
  )
}

/** A digit of the sheet's font, in rem. */
const CHARACTER = 0.48
/** The column of row numbers, in rem. */
const NUMBERS = 3

interface PaperCellProps {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly fill: string | null
  readonly bold: boolean
  readonly wrap: boolean
  readonly before: string | null
  /** The cell beside it is empty: a text that does not wrap runs on over it. */
  readonly hasRoom: boolean
}

const PaperCell = ({ text, columns, rows, fill, bold, wrap, before, hasRoom }: PaperCellProps) => {
  const { preview: words } = useWords(WORDS)
  const changed = before !== null
  const flow = wrap ? undefined : styles[hasRoom ? 'spilling' : 'clipped']
  return (
    <td
      colSpan={columns}
      rowSpan={rows}
      className={changed ? styles['changed'] : flow}
      style={changed ? undefined : lookOf(fill, bold)}
    >
      {changed && before !== '' ? (
        <del>
          <span className="visually-hidden">{words.was}: </span>
          {before}
        </del>
      ) : null}
      {changed ? (
        <ins>
          <span className="visually-hidden">{words.written}: </span>
          {text}
        </ins>
      ) : (
        text
      )}
    </td>
  )
}

const DARK_BELOW = 0.4

/** Colours by a theme's name are not resolved: the cell then stays white. */
const lookOf = (fill: string | null, bold: boolean): CSSProperties => {
  const weight = bold ? { fontWeight: 600 } : {}
  if (fill === null || !/^[0-9a-f]{6}$/iu.test(fill)) return weight
  return { ...weight, backgroundColor: `#${fill}`, color: brightness(fill) < DARK_BELOW ? '#ffffff' : '#000000' }
}

/** Relative luminance would do; its square root is nearer to what the eye takes for the middle. */
const brightness = (fill: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255)
  return Math.sqrt(0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2)
}
