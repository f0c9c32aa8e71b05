import { useWords } from '../parts/preferences.ts'
import { BandChip, StateChip } from './chips.tsx'
import { NAMES, personName } from './names.ts'
import styles from './question.module.css'
import { type Detail, labelOf } from './types.ts'

const WORDS = {
  ja: {
    confidence: (percent: number) => `確信度 ${percent}%`,
    written: (name: string) => `回答：${name}`,
    confirmed: (name: string) => `確認：${name}`,
    approved: (name: string) => `承認：${name}`,
  },
  en: {
    confidence: (percent: number) => `${percent}% sure`,
    written: (name: string) => `Answer: ${name}`,
    confirmed: (name: string) => `Confirmed: ${name}`,
    approved: (name: string) => `Approved: ${name}`,
  },
}

/** What is asked, and where it stands. */
export const QuestionHead = ({ detail }: { readonly detail: Detail }) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const { sheet, cell, context, parent, text, state, band, confidence, draft } = detail
  // How sure Kotae is says nothing of what a person wrote or has decided.
  const isDraft = (state === 'draft' || state === 'returned') && detail.writtenBy === null
  const people = [
    words.written(personName(names, detail.writtenBy)),
    ...(detail.confirmedBy === null ? [] : [words.confirmed(personName(names, detail.confirmedBy))]),
    ...(detail.approvedBy === null ? [] : [words.approved(personName(names, detail.approvedBy))]),
  ]
  return (
    <header className={styles['head']}>
      <p className={styles['place']}>
        {[sheet, ...context].join(' › ')} <span>{cell}</span>
      </p>
      <div className={styles['chips']}>
        <StateChip state={state} />
        <BandChip band={isDraft ? band : null} />
        {!isDraft || confidence === null || draft?.abstained !== false ? null : (
          <span>{words.confidence(Math.round(100 * confidence))}</span>
        )}
        <span>{people.join('　')}</span>
      </div>
      {parent === null ? null : <p className={styles['parent']}>{parent}</p>}
      <h2 id="asked" className={styles['asked']}>
        <span className={styles['label']}>{labelOf(detail)}</span>
        {text}
      </h2>
    </header>
  )
}
