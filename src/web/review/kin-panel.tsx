import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import { StateChip } from './chips.tsx'
import styles from './kin.module.css'
import { NAMES } from './names.ts'
import { type Detail, labelOf, type Row } from './types.ts'
import type { Editor } from './use-editor.ts'
import type { Review } from './use-rows.ts'
import type { Steps } from './use-steps.ts'

const WORDS = {
  ja: {
    same: (count: number) => `同じ質問がほかに ${count} 件`,
    near: (count: number) => `よく似た質問が ${count} 件`,
    similar: (percent: number) => `${percent}% 一致`,
    identical: '同じ文',
    answerAll: (count: number) => `${count} 件にまとめて回答`,
    confirmAll: 'まとめて回答し、確認済みにする',
    hint: 'この質問の回答・選択・根拠を、選んだ質問に入れます。一度に元へ戻せます。',
    open: (label: string) => `${label} を開く`,
    signed: '承認済みのため対象外',
  },
  en: {
    same: (count: number) => `Asked ${count} more times`,
    near: (count: number) => `${count} questions are much like it`,
    similar: (percent: number) => `${percent}% alike`,
    identical: 'same wording',
    answerAll: (count: number) => `Give ${count} this answer`,
    confirmAll: 'Give this answer and confirm',
    hint: 'Answer, choice and evidence of this question go to those picked. One step takes it back.',
    open: (label: string) => `Open ${label}`,
    signed: 'approved already',
  },
}

interface KinPanelProps {
  readonly detail: Detail
  readonly review: Review
  readonly steps: Steps
  readonly editor: Editor
  readonly onOpen: (id: string) => void
}

/** What else in the sheet asks this, and what was said there. */
export const KinPanel = ({ detail, review, steps, editor, onOpen }: KinPanelProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const byId = new Map(review.rows?.map((row) => [row.id, row]))
  const rowsOf = (ids: readonly string[]): readonly Row[] =>
    ids.flatMap((id) => (id === detail.id ? [] : (byId.get(id) ?? [])))
  const group = review.kin.find(({ questions }) => questions.includes(detail.id))
  const same = rowsOf(group?.questions ?? [])
  const near = (group?.near ?? []).flatMap(({ questions, similarity }) =>
    rowsOf(questions).map((row) => ({ row, similarity })),
  )
  const contradictions = review.contradictions.filter(({ questions }) => questions.includes(detail.id))
  return (
    <>
      {contradictions.map(({ kind, questions }) => (
        <div key={kind + questions.join()} className={styles['contradiction']}>
          <strong>{names.contradictions[kind]}</strong>
          <ul>
            {rowsOf(questions).map((row) => (
              <li key={row.id}>
                <button type="button" className={styles['link']} onClick={() => onOpen(row.id)}>
                  {labelOf(row)} {row.text}
                </button>
                <span>{row.choice ?? (row.verdict === null ? row.answer : names.verdicts[row.verdict])}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {same.length + near.length === 0 ? null : (
        <details className={styles['kin']}>
          <summary>
            {[same.length > 0 ? words.same(same.length) : [], near.length > 0 ? words.near(near.length) : []]
              .flat()
              .join('、')}
          </summary>
          <Spread same={same} near={near} detail={detail} steps={steps} editor={editor} onOpen={onOpen} />
        </details>
      )}
    </>
  )
}

interface SpreadProps extends Pick<KinPanelProps, 'detail' | 'steps' | 'editor' | 'onOpen'> {
  readonly same: readonly Row[]
  readonly near: readonly { readonly row: Row; readonly similarity: number }[]
}

const isSigned = ({ state }: Row): boolean => state === 'approved' || state === 'out'

/** The same ones are picked from the start; near ones only by hand. */
const Spread = ({ same, near, detail, steps, editor, onOpen }: SpreadProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const all = [...same.map((row) => ({ row, similarity: 1 })), ...near]
  const isPicked = (row: Row) => !isSigned(row) && (changed.get(row.id) ?? same.includes(row))
  const picked = all.map(({ row }) => row).filter(isPicked)
  const spread = async (state: 'draft' | 'confirmed'): Promise<void> => {
    if (await editor.submit()) await steps.spread(detail.id, picked, state)
  }
  return (
    <>
      <p>{words.hint}</p>
      <ul>
        {all.map(({ row, similarity }) => (
          <li key={row.id}>
            <label>
              <input
                type="checkbox"
                checked={isPicked(row)}
                disabled={isSigned(row)}
                onChange={(event) => setChanged(new Map(changed).set(row.id, event.target.checked))}
              />
              <span>
                <b>{labelOf(row)}</b> {row.text}
              </span>
            </label>
            <span className={styles['facts']}>
              {similarity === 1 ? words.identical : words.similar(Math.round(100 * similarity))}
              <StateChip state={row.state} />
              {row.choice ?? (row.verdict === null ? '' : names.verdicts[row.verdict])}
              <button
                type="button"
                className={styles['link']}
                aria-label={words.open(labelOf(row))}
                onClick={() => onOpen(row.id)}
              >
                →
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button disabled={picked.length === 0} onClick={() => void spread('draft')}>
          {words.answerAll(picked.length)}
        </Button>
        <Button disabled={picked.length === 0} onClick={() => void spread('confirmed')}>
          {words.confirmAll}
        </Button>
      </div>
    </>
  )
}
