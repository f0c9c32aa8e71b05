import { Tabs } from '@base-ui/react/tabs'
import { Suspense, useMemo, useRef, useState } from 'react'
import type { Correction } from '../../checklist/correct.ts'
import type { Mapping } from '../../checklist/mapping.ts'
import { columnLetters } from '../../workbook/address.ts'
import { Button } from '../parts/button.tsx'
import { later, useOnce } from '../parts/later.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import { CorrectionBar } from './correction-bar.tsx'
import type { Reading, ReadSheet } from './data.ts'
import { ListView } from './list-view.tsx'
import { type Doubt, doubtsOf, hasColumns, marksOf, type Place, placeOf, type Role } from './marks.ts'
import styles from './reading.module.css'
import { type Pointed, SheetView } from './sheet-view.tsx'
import { StatusLine } from './status-line.tsx'
import { ReadingTrouble, Summary } from './summary.tsx'
import { type Corrections, useCorrections } from './use-corrections.ts'
import { ROLES, WORDS } from './words.ts'

const CorrectMenu = later(async () => (await import('./correct-menu.tsx')).CorrectMenu)

interface DeskProps {
  readonly checklist: Checklist
  readonly base: Reading
}

/** Everything about the reading of one checklist. */
export const ReadingDesk = ({ checklist, base }: DeskProps) => {
  const words = useWords(WORDS)
  const corrections = useCorrections(checklist, base)
  const { sheets } = corrections.shown
  const doubts = useMemo(() => doubtsOf(base.sheets), [base])
  const [active, setActive] = useState(() => firstSheet(base.sheets, doubts))
  const [cursor, setCursor] = useState<Place>(() => firstPlace(base.sheets[active], doubts))
  const go = ({ sheet, row, column }: Doubt): void => {
    setActive(sheet)
    setCursor({ row, column: column?.column ?? 1 })
  }
  return (
    <section className={styles['desk']}>
      <Summary checklist={checklist} base={base} corrections={corrections} />
      <ReadingTrouble checklist={checklist} base={base} />
      <Doubts sheets={base.sheets} doubts={doubts} onGo={go} />
      <Tabs.Root
        value={active}
        onValueChange={(next: number) => {
          setActive(next)
          setCursor(firstPlace(sheets[next], []))
        }}
        className={styles['tabs']}
      >
        <Tabs.List className={styles['tablist']} aria-label={words.sheets}>
          {sheets.map(({ name, isChecklist, hidden, questions }, index) => (
            <Tabs.Tab key={name} value={index} className={styles['tab']}>
              <span>{name}</span>
              <small>{isChecklist ? words.count(questions.length) : hidden ? words.hiddenSheet : words.sheetOut}</small>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sheets.map((sheet, index) => (
          <Tabs.Panel key={sheet.name} value={index} className={styles['panel']}>
            {index === active ? (
              <SheetDesk
                id={checklist.id}
                index={index}
                sheet={sheet}
                corrections={corrections}
                cursor={cursor}
                onCursor={setCursor}
              />
            ) : null}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <CorrectionBar corrections={corrections} base={base} />
    </section>
  )
}

interface SheetDeskProps {
  readonly id: string
  readonly index: number
  readonly sheet: ReadSheet
  readonly corrections: Corrections
  readonly cursor: Place
  readonly onCursor: (place: Place) => void
}

const SheetDesk = ({ id, index, sheet, corrections, cursor, onCursor }: SheetDeskProps) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const grid = useRef<HTMLDivElement>(null)
  const [asList, setAsList] = useState(false)
  const [text, setText] = useState('')
  const [pointed, setPointed] = useState<Pointed>()
  const wasPointed = useOnce(pointed !== undefined)
  const { shown, tried } = corrections
  const marks = useMemo(() => marksOf(sheet, tried ?? (shown.mapping as Mapping)), [sheet, tried, shown])
  const correct = (correction: Correction): void => corrections.correct(sheet, correction)
  return (
    <>
      <div className={styles['tools']}>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={sheet.isChecklist}
            onChange={(event) => correct({ kind: 'sheet', isChecklist: event.target.checked })}
          />
          {words.isChecklist}
        </label>
        <span className={styles['soft']}>{sheet.reason[tongue]}</span>
        <fieldset className={styles['views']}>
          <legend className="visually-hidden">{words.view}</legend>
          <Button look={asList ? 'quiet' : 'plain'} aria-pressed={!asList} onClick={() => setAsList(false)}>
            {words.asSheet}
          </Button>
          <Button look={asList ? 'plain' : 'quiet'} aria-pressed={asList} onClick={() => setAsList(true)}>
            {words.asList}
          </Button>
        </fieldset>
      </div>
      {asList ? (
        <ListView sheet={sheet} marks={marks} onCorrect={correct} />
      ) : (
        <>
          <p id="grid-help" className="visually-hidden">
            {words.gridHelp}
          </p>
          <Suspense fallback={<div className={styles['empty']} />}>
            <SheetView
              id={id}
              index={index}
              sheet={sheet}
              marks={marks}
              cursor={cursor}
              onCursor={(place, held) => {
                onCursor(place)
                setText(held)
              }}
              onOpen={setPointed}
              grid={grid}
            />
          </Suspense>
          <StatusLine sheet={sheet} marks={marks} cursor={cursor} text={text} />
          <Legend sheet={sheet} />
          <Suspense>
            {wasPointed ? (
              <CorrectMenu
                sheet={sheet}
                marks={marks}
                pointed={pointed}
                onClose={() => setPointed(undefined)}
                onCorrect={correct}
                grid={grid}
              />
            ) : null}
          </Suspense>
        </>
      )}
    </>
  )
}

const Legend = ({ sheet }: { readonly sheet: ReadSheet }) => {
  const words = useWords(WORDS)
  const { questions } = sheet
  const places: readonly Role[] = hasColumns(sheet) || questions.length === 0 ? [] : ['question', 'answer']
  const remarks: readonly Role[] = questions.some((question) => question.remarks !== null) ? ['remarks'] : []
  const columns = sheet.blocks.flatMap((block) => block.columns.map(({ role }) => role))
  const roles = new Set([...columns, ...places, ...remarks])
  if (roles.size === 0) return null
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {ROLES.filter((role) => roles.has(role)).map((role) => (
        <li key={role} data-role={role}>
          {words.roles[role]}
        </li>
      ))}
    </ul>
  )
}

interface DoubtsProps {
  readonly sheets: readonly ReadSheet[]
  readonly doubts: readonly Doubt[]
  readonly onGo: (doubt: Doubt) => void
}

/** What a person should look at first. */
const Doubts = ({ sheets, doubts, onGo }: DoubtsProps) => {
  const words = useWords(WORDS)
  if (doubts.length === 0) return null
  return (
    <div className={styles['doubts']}>
      <strong>{words.doubts(doubts.length)}</strong>
      {doubts.slice(0, MOST_DOUBTS).map((doubt) => {
        const { sheet, column, row } = doubt
        const name = sheets[sheet]?.name ?? ''
        return (
          <Button key={`${sheet} ${row} ${column?.column}`} look="quiet" onClick={() => onGo(doubt)}>
            {column
              ? words.doubtColumn(name, columnLetters(column.column), words.roles[column.role])
              : words.doubtSheet(name)}
          </Button>
        )
      })}
    </div>
  )
}

/** More would hide the sheet that they are about. */
const MOST_DOUBTS = 4

const firstSheet = (sheets: readonly ReadSheet[], [doubt]: readonly Doubt[]): number =>
  doubt?.sheet ??
  Math.max(
    0,
    sheets.findIndex(({ isChecklist }) => isChecklist),
  )

const firstPlace = (sheet: ReadSheet | undefined, [doubt]: readonly Doubt[]): Place => {
  if (doubt?.column) return { row: doubt.row, column: doubt.column.column }
  const [block] = sheet?.blocks ?? []
  const [question] = sheet?.questions ?? []
  if (!block?.columns[0] && question) return placeOf(question.cell)
  return { row: block?.headerRows[0] ?? 1, column: block?.columns[0]?.column ?? 1 }
}
