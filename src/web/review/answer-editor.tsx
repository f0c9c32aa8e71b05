import { type RefObject, useLayoutEffect } from 'react'
import { reasonText } from '../../review/reasons.ts'
import { widthOf } from '../../workbook/text-size.ts'
import { Button } from '../parts/button.tsx'
import { useDepartments } from '../parts/departments.ts'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { SaveState } from './editing.ts'
import styles from './editor.module.css'
import { NAMES } from './names.ts'
import type { Change, Detail, Row, Verdict } from './types.ts'
import type { Editor } from './use-editor.ts'

const WORDS = {
  ja: {
    choice: 'お客様の選択肢',
    verdict: '判定',
    undecided: '未定',
    answer: '回答',
    answerHint: 'Enter で編集、Esc で抜ける',
    department: '部署',
    assignee: '担当',
    saves: { saved: '保存済み', unsaved: '未保存', saving: '保存中…', waiting: '未保存（つながり次第保存します）' },
    room: (length: number, room: number) => `${length} / 約 ${room} 字`,
    length: (length: number) => `${length} 字`,
    over: (by: number) => `欄に収まる目安を ${by} 字超えています。短くするか、行の高さをご確認ください。`,
    noWords: 'このシートに文章の記入欄はありません。ここに書いた回答は社内の控えになります。',
    ask: (department: string) => `${department}にご確認ください。`,
    insert: 'お客様向けの一文を入れる',
    why: '回答案がない理由',
    weak: '自動で記入しない理由',
  },
  en: {
    choice: "The customer's choices",
    verdict: 'Verdict',
    undecided: 'None yet',
    answer: 'Answer',
    answerHint: 'Enter to edit, Esc to leave',
    department: 'Department',
    assignee: 'Assignee',
    saves: { saved: 'Saved', unsaved: 'Not saved', saving: 'Saving…', waiting: 'Not saved (waiting for the server)' },
    room: (length: number, room: number) => `${length} / about ${room} characters`,
    length: (length: number) => `${length} characters`,
    over: (by: number) => `${by} characters more than the cell shows. Shorten it, or see to the height of the row.`,
    noWords: 'This sheet takes no words. What you write here is for your own records.',
    ask: (department: string) => `Ask: ${department}.`,
    insert: 'Insert a sentence for the customer',
    why: 'Why there is no draft',
    weak: 'Why it is not filled in unread',
  },
}

const VERDICTS: readonly Verdict[] = ['yes', 'no', 'partial', 'na']
interface AnswerEditorProps {
  readonly detail: Detail
  readonly editor: Editor
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** What the customer can be told while there is no answer. */
  readonly ready: string | undefined
  readonly departments: readonly Row[]
  readonly onInsert: (text: string) => void
  readonly onChange: (change: Change) => void
}

export const AnswerEditor = (props: AnswerEditorProps) => {
  const { detail, editor, field, ready, departments, onInsert, onChange } = props
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const { nameOf, keptOf } = useDepartments()
  const width = fullWidths(editor.text)
  const over = detail.room === null ? 0 : width - detail.room
  useGrowing(field, editor.text)
  return (
    <div className={styles['editor']}>
      {detail.cause === null || detail.state === 'out' ? null : (
        <div className={styles['reason']}>
          <p>
            <strong>{detail.draft?.abstained === false ? words.weak : words.why}</strong>{' '}
            {reasonText(detail.cause as Parameters<typeof reasonText>[0])[tongue]}
            {tongue === 'ja' ? '。' : '. '}
            {detail.department === '' ? '' : words.ask(nameOf(detail.department))}
          </p>
          {ready === undefined ? null : (
            <div className={styles['ready']}>
              <q>{ready}</q>
              <Button shortcut="i" onClick={() => onInsert(ready)}>
                {words.insert}
              </Button>
            </div>
          )}
        </div>
      )}
      <Choices detail={detail} onChange={onChange} />
      <div className={styles['field']}>
        <label htmlFor="answer">{words.answer}</label>
        <SaveNote state={editor.saveState} />
        <textarea
          id="answer"
          ref={field}
          rows={3}
          value={editor.text}
          maxLength={32_767}
          aria-describedby="room"
          aria-keyshortcuts="Enter"
          title={words.answerHint}
          onChange={(event) => editor.setText(event.target.value)}
          onCompositionStart={() => editor.setComposing(true)}
          onCompositionEnd={() => editor.setComposing(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur()
          }}
        />
        <p id="room" className={over > 0 ? styles['over'] : styles['room']}>
          <span>{detail.room === null ? words.length(width) : words.room(width, detail.room)}</span>
          {over > 0 ? <span>{words.over(over)}</span> : null}
          {detail.takesWords ? null : <span>{words.noWords}</span>}
        </p>
      </div>
      <div className={styles['owners']}>
        <Owner
          label={words.department}
          value={nameOf(detail.department)}
          known={departments.map(({ department }) => nameOf(department))}
          onKeep={(name) => onChange({ department: keptOf(name) })}
        />
        <Owner
          label={words.assignee}
          value={detail.assignee}
          known={departments.map(({ assignee }) => assignee)}
          onKeep={(assignee) => onChange({ assignee })}
        />
      </div>
    </div>
  )
}

/** In full-width characters, as drafting and the checks before export count them. */
const fullWidths = (text: string): number =>
  Math.ceil([...text].reduce((sum, character) => sum + widthOf(character.codePointAt(0) ?? 0), 0) / 2)

const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content')

/** The field is as high as its text, also where the style sheet cannot make it so. */
const useGrowing = (field: RefObject<HTMLTextAreaElement | null>, text: string): void => {
  useLayoutEffect(() => {
    const area = field.current
    if (!area || GROWS_BY_ITSELF) return
    area.style.blockSize = 'auto'
    if (text !== '') area.style.blockSize = `${area.scrollHeight + 2}px`
  }, [field, text])
}

const SaveNote = ({ state }: { readonly state: SaveState }) => {
  const words = useWords(WORDS)
  return (
    <span className={`${styles['save']} ${styles[state]}`} role="status">
      {words.saves[state]}
    </span>
  )
}

/** The customer's own words; where the sheet wants words of ours, the verdict behind them. */
const Choices = ({ detail, onChange }: Pick<AnswerEditorProps, 'detail' | 'onChange'>) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const { options, meanings, choice, verdict, draft } = detail
  if (options.length > 0) {
    return (
      <fieldset className={styles['choices']}>
        <legend>{words.choice}</legend>
        {options.map((option, index) => (
          <Radio
            key={option}
            name={`choice ${detail.id}`}
            label={option}
            shortcut={index < 9 ? `Alt+${index + 1}` : undefined}
            checked={choice === option}
            onChoose={() => {
              const meant = meanings[option]
              onChange({ choice: option, ...(meant === undefined ? {} : { verdict: meant }) })
            }}
          />
        ))}
      </fieldset>
    )
  }
  if (verdict === null && (draft === null || draft.verdict === null)) return null
  return (
    <fieldset className={styles['choices']}>
      <legend>{words.verdict}</legend>
      {VERDICTS.map((each) => (
        <Radio
          key={each}
          name={`verdict ${detail.id}`}
          label={names.verdicts[each]}
          checked={verdict === each}
          onChoose={() => onChange({ verdict: each })}
        />
      ))}
      <Radio
        name={`verdict ${detail.id}`}
        label={words.undecided}
        checked={verdict === null}
        onChoose={() => onChange({ verdict: null })}
      />
    </fieldset>
  )
}

interface RadioProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly shortcut?: string | undefined
  readonly onChoose: () => void
}

const Radio = ({ name, label, checked, shortcut, onChoose }: RadioProps) => (
  <label className={styles['choice']} data-key={shortcut}>
    <input type="radio" name={name} checked={checked} onChange={onChoose} aria-keyshortcuts={shortcut} />
    {label}
  </label>
)

interface OwnerProps {
  readonly label: string
  readonly value: string
  readonly known: readonly string[]
  readonly onKeep: (value: string) => void
}

/** Kept when the field is left, so that no half a name is. */
const Owner = ({ label, value, known, onKeep }: OwnerProps) => {
  const list = `known ${label}`
  return (
    <label>
      {label}
      <input
        key={value}
        defaultValue={value}
        maxLength={200}
        list={list}
        onBlur={(event) => {
          const typed = event.target.value.trim()
          if (typed !== value) onKeep(typed)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' || event.key === 'Escape') {
            if (event.key === 'Escape') event.currentTarget.value = value
            event.currentTarget.blur()
          }
        }}
      />
      <datalist id={list}>
        {[...new Set(known)].filter(Boolean).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  )
}
