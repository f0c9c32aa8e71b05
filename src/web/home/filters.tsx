import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './home.module.css'
import { type Filter, STAGES } from './list-query.ts'

const WORDS = {
  ja: {
    text: '名前・お客様・製品で探す',
    owner: '担当',
    everybody: '全員',
    mine: '自分',
    stage: '状態',
    all: 'すべて',
    stages: { working: '作成中', stopped: '止まっている', open: '見直し中', finished: '完了' },
    order: '並び順',
    newest: '新しい順',
    due: '期限の近い順',
  },
  en: {
    text: 'Find by name, customer or product',
    owner: 'Owner',
    everybody: 'Everybody',
    mine: 'Me',
    stage: 'Stage',
    all: 'All',
    stages: { working: 'Being drafted', stopped: 'Stopped', open: 'In review', finished: 'Finished' },
    order: 'Order',
    newest: 'Newest first',
    due: 'By due date',
  },
}

const TYPING_MS = 250

/** Narrows the list. It stands in the address, so that it can be kept and handed on. */
export const Filters = ({ filter }: { readonly filter: Filter }) => {
  const words = useWords(WORDS)
  const { name } = usePreferences()
  const navigate = useNavigate({ from: '/' })
  const set = (change: { [Name in keyof Filter]?: Filter[Name] | undefined }): void =>
    void navigate({ to: '/', search: (before) => onlySaid({ ...before, ...change }), replace: true })
  return (
    <search className={styles['filters']}>
      <TextFilter label={words.text} text={filter.text ?? ''} onText={(text) => set({ text: text || undefined })} />
      {name === '' ? null : (
        <label>
          {words.owner}
          <select
            value={filter.mine ? 'mine' : ''}
            onChange={({ target }) => set({ mine: target.value === 'mine' ? true : undefined })}
          >
            <option value="">{words.everybody}</option>
            <option value="mine">{words.mine}</option>
          </select>
        </label>
      )}
      <label>
        {words.stage}
        <select
          value={filter.stage ?? ''}
          onChange={({ target }) => set({ stage: STAGES.find((each) => each === target.value) })}
        >
          <option value="">{words.all}</option>
          {STAGES.map((each) => (
            <option key={each} value={each}>
              {words.stages[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.order}
        <select
          value={filter.order ?? 'newest'}
          onChange={({ target }) => set({ order: target.value === 'due' ? 'due' : undefined })}
        >
          <option value="newest">{words.newest}</option>
          <option value="due">{words.due}</option>
        </select>
      </label>
    </search>
  )
}

interface TextFilterProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}

/** Acts once somebody stops typing, and never on half a word of the input method. */
const TextFilter = ({ label, text, onText }: TextFilterProps) => {
  const [typed, setTyped] = useState(text)
  const [composing, setComposing] = useState(false)
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (composing || typed.trim() === text) return
    const soon = setTimeout(() => onText(typed.trim()), TYPING_MS)
    return () => clearTimeout(soon)
  }, [typed, composing, text, onText])
  return (
    <input
      type="search"
      className={styles['text']}
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={200}
      onChange={({ target }) => setTyped(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}

const onlySaid = (filter: { [Name in keyof Filter]?: Filter[Name] | undefined }): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
