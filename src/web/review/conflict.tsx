import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './conflict.module.css'
import type { Conflict } from './editing.ts'
import { NAMES, personName } from './names.ts'

const WORDS = {
  ja: {
    title: 'ほかの人が先に回答を変更しました',
    what: '入力した内容は失われていません。どちらを残すか選ぶか、下の欄でまとめてください。',
    mine: 'あなたの入力',
    theirs: (name: string) => `保存されている回答（${name}）`,
    keepMine: '自分の入力を残す',
    keepTheirs: '保存されている回答にする',
    merged: 'まとめた回答',
    keepMerged: 'まとめた回答を残す',
    empty: '（空）',
  },
  en: {
    title: 'Somebody else changed this answer first',
    what: 'Nothing that you typed is lost. Choose which to keep, or merge the two below.',
    mine: 'What you typed',
    theirs: (name: string) => `What is kept (${name})`,
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
    merged: 'Merged',
    keepMerged: 'Keep the merged one',
    empty: '(empty)',
  },
}

interface ConflictViewProps {
  readonly conflict: Conflict
  readonly onResolve: (answer: string) => void
}

/** Both texts side by side. */
export const ConflictView = ({ conflict: { mine, theirs }, onResolve }: ConflictViewProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const [merged, setMerged] = useState(`${theirs.answer}\n${mine}`.trim())
  return (
    <section className={styles['conflict']} role="alert" aria-labelledby="conflict">
      <h3 id="conflict">{words.title}</h3>
      <p>{words.what}</p>
      <div className={styles['sides']}>
        <div>
          <h4>{words.mine}</h4>
          <p className={styles['text']}>{mine || words.empty}</p>
          <Button onClick={() => onResolve(mine)}>{words.keepMine}</Button>
        </div>
        <div>
          <h4>{words.theirs(personName(names, theirs.writtenBy))}</h4>
          <p className={styles['text']}>{theirs.answer || words.empty}</p>
          <Button onClick={() => onResolve(theirs.answer)}>{words.keepTheirs}</Button>
        </div>
      </div>
      <label>
        {words.merged}
        <textarea rows={4} value={merged} onChange={(event) => setMerged(event.target.value)} />
      </label>
      <Button onClick={() => onResolve(merged)}>{words.keepMerged}</Button>
    </section>
  )
}
