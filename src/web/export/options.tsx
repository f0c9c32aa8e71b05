import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import { useShortcuts } from '../parts/use-shortcuts.ts'
import styles from './options.module.css'
import { type Checks, type Choice, CITATIONS, EXPORTED } from './requests.ts'
import { WORDS } from './words.ts'

interface OptionsProps {
  readonly checks: Checks
  readonly choice: Choice
  readonly withReport: boolean
  readonly busy: boolean
  readonly onChoice: (choice: Choice) => void
  readonly onReport: (wanted: boolean) => void
  readonly onExport: () => void
}

/** The one button, and what it does: which answers go in, and where their sources stand. */
export const Options = ({ checks, choice, withReport, busy, onChoice, onReport, onExport }: OptionsProps) => {
  const { options: words, checks: counted } = useWords(WORDS)
  const { counts, wanted, refusal } = checks
  const written = counts[choice.exported]
  const canExport = !busy && refusal === null
  useShortcuts({ 'Ctrl+Enter': onExport }, canExport)
  return (
    <form
      className={styles['options']}
      aria-labelledby="options-title"
      onSubmit={(event) => {
        event.preventDefault()
        onExport()
      }}
    >
      <h2 id="options-title">{words.title}</h2>
      <p className={styles['filling']} aria-live="polite">
        {written === 0 ? words.nothing : words.filling(written, Math.max(0, wanted - written))}
      </p>
      <div className={styles['actions']}>
        <Button look="main" type="submit" shortcut="Ctrl+Enter" disabled={!canExport}>
          {busy ? words.going : words.go}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <fieldset>
        <legend>{words.answers}</legend>
        {EXPORTED.map((exported) => (
          <label key={exported} className={styles['radio']}>
            <input
              type="radio"
              name="exported"
              checked={choice.exported === exported}
              onChange={() => onChoice({ ...choice, exported })}
            />
            <span>
              {words.exported[exported]}
              <small>{words.exportedHint[exported]}</small>
            </span>
            <span className={styles['count']}>{counted.count(counts[exported])}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles['select']}>
        {words.citations}
        <select
          value={choice.citations}
          onChange={(event) =>
            onChoice({ ...choice, citations: CITATIONS.find((each) => each === event.target.value) ?? 'remarks' })
          }
        >
          {CITATIONS.map((place) => (
            <option key={place} value={place}>
              {words.places[place]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['radio']}>
        <input type="checkbox" checked={withReport} onChange={(event) => onReport(event.target.checked)} />
        <span>
          {words.report}
          <small>{words.reportHint}</small>
        </span>
      </label>
    </form>
  )
}
