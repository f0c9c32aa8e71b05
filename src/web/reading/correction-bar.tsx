import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import type { Reading } from './data.ts'
import styles from './reading.module.css'
import type { Corrections } from './use-corrections.ts'
import { WORDS } from './words.ts'

interface CorrectionBarProps {
  readonly corrections: Corrections
  readonly base: Reading
}

/** What the corrections would change, and whether to go on with them. */
export const CorrectionBar = ({ corrections, base }: CorrectionBarProps) => {
  const words = useWords(WORDS)
  const { steps, shown, error, isCounting, isApplying } = corrections
  return (
    <div className={steps.length > 0 ? styles['bar'] : undefined}>
      <div role="status" className={styles['tally']}>
        {steps.length === 0 ? null : (
          <>
            <strong>
              {error ? error.message : isCounting ? words.trying : words.change(base.questions, shown.questions)}
            </strong>
            <span>{words.pending(steps.length)}</span>
          </>
        )}
      </div>
      {steps.length === 0 ? null : (
        <>
          <p className={styles['keeps']}>{words.keeps}</p>
          <div className={styles['actions']}>
            <Button onClick={corrections.back} disabled={isApplying}>
              {words.back}
            </Button>
            <Button onClick={corrections.cancel} disabled={isApplying}>
              {words.cancel}
            </Button>
            <Button
              look="main"
              onClick={corrections.apply}
              disabled={isApplying || isCounting || error !== null || shown.questions === 0}
            >
              {words.apply}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
