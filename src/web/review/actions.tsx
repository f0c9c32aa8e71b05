import { isAlone, nextStates } from '../../review/decision.ts'
import { Button } from '../parts/button.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './actions.module.css'
import type { Detail, State } from './types.ts'

const WORDS = {
  ja: {
    group: 'この回答をどうするか',
    confirm: '確認して次へ',
    next: '次の未確認へ',
    approve: '承認',
    return: '差し戻し',
    hold: '保留',
    out: '対象外',
    reopen: '下書きに戻す',
    second: 'このシートは二人で承認します。書いたのも確認したのもあなただけなので、ほかの人が承認します。',
  },
  en: {
    group: 'What becomes of this answer',
    confirm: 'Confirm, next',
    next: 'Next open one',
    approve: 'Approve',
    return: 'Return',
    hold: 'Hold',
    out: 'Out of scope',
    reopen: 'Back to draft',
    second:
      'This sheet wants a second person: nobody else has written or confirmed this answer, so somebody else approves it.',
  },
}

interface ActionsProps {
  readonly detail: Detail
  readonly needsSecond: boolean
  /** Signed once, and edited since. */
  readonly rewritten: boolean
  readonly onConfirm: () => void
  readonly onMove: (state: State) => void
  readonly onReturn: () => void
}

/** Where the question may go from here; the likeliest is the main one. */
export const Actions = ({ detail, needsSecond, rewritten, onConfirm, onMove, onReturn }: ActionsProps) => {
  const words = useWords(WORDS)
  const { name } = usePreferences()
  const can = (state: State) => nextStates(rewritten ? 'draft' : detail.state).includes(state)
  const mustWait = needsSecond && !rewritten && detail.state === 'confirmed' && isAlone(detail, name)
  const isConfirmed = !rewritten && !can('confirmed')
  return (
    <fieldset className={styles['actions']}>
      <legend className="visually-hidden">{words.group}</legend>
      {mustWait ? <p className={styles['note']}>{words.second}</p> : null}
      {can('approved') ? (
        <Button look={mustWait ? 'plain' : 'main'} shortcut="a" disabled={mustWait} onClick={() => onMove('approved')}>
          {words.approve}
        </Button>
      ) : null}
      <Button look={isConfirmed ? 'plain' : 'main'} shortcut="c" onClick={onConfirm}>
        {isConfirmed ? words.next : words.confirm}
      </Button>
      <span className={styles['gap']} />
      {can('returned') ? (
        <Button shortcut="r" onClick={onReturn}>
          {words.return}
        </Button>
      ) : null}
      {can('held') ? (
        <Button shortcut="h" onClick={() => onMove('held')}>
          {words.hold}
        </Button>
      ) : null}
      {can('out') ? (
        <Button shortcut="o" onClick={() => onMove('out')}>
          {words.out}
        </Button>
      ) : null}
      {detail.state !== 'draft' && can('draft') ? (
        <Button shortcut="b" onClick={() => onMove('draft')}>
          {words.reopen}
        </Button>
      ) : null}
    </fieldset>
  )
}
