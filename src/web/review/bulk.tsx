import { isAlone, whyIncomplete } from '../../review/decision.ts'
import { Button } from '../parts/button.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './review.module.css'
import type { Row } from './types.ts'
import type { Steps } from './use-steps.ts'

const WORDS = {
  ja: {
    shown: (count: number, total: number) => `${total} 問中 ${count} 問を表示`,
    confirm: (count: number) => `「確認のみ」${count} 件を確認済みに`,
    approve: (count: number) => `確認済 ${count} 件を承認`,
  },
  en: {
    shown: (count: number, total: number) => `${count} of ${total} shown`,
    confirm: (count: number) => `Confirm ${count} of “Glance”`,
    approve: (count: number) => `Approve ${count} confirmed`,
  },
}

interface BulkProps {
  readonly shown: readonly Row[]
  readonly total: number
  readonly needsSecond: boolean
  readonly steps: Steps
}

/** Many at once, but only those of the confident band, and only what is shown. */
export const Bulk = ({ shown, total, needsSecond, steps }: BulkProps) => {
  const words = useWords(WORDS)
  const { name } = usePreferences()
  const sure = shown.filter(
    (row) => row.state === 'draft' && row.band === 'confirm' && whyIncomplete(row, row.options) === undefined,
  )
  const confirmed = shown.filter((row) => row.state === 'confirmed' && !(needsSecond && isAlone(row, name)))
  return (
    <footer className={styles['bulk']}>
      <p role="status">{words.shown(shown.length, total)}</p>
      {sure.length === 0 ? null : (
        <Button onClick={() => void steps.confirmAll(sure)}>{words.confirm(sure.length)}</Button>
      )}
      {confirmed.length === 0 ? null : (
        <Button onClick={() => void steps.approveAll(confirmed)}>{words.approve(confirmed.length)}</Button>
      )}
    </footer>
  )
}
