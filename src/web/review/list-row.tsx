import { type CSSProperties, memo } from 'react'
import { useDepartments } from '../parts/departments.ts'
import { useWords } from '../parts/preferences.ts'
import { BandChip, StateChip } from './chips.tsx'
import styles from './list.module.css'
import { NAMES } from './names.ts'
import { labelOf, type Row } from './types.ts'

const WORDS = {
  ja: {
    contradictory: '食い違い',
    repeated: '同じ質問あり',
    comments: (count: number) => `コメント ${count} 件`,
    drafting: '作成中',
    unassigned: '担当なし',
  },
  en: {
    contradictory: 'Contradictory',
    repeated: 'Asked twice',
    comments: (count: number) => `${count} comments`,
    drafting: 'Drafting',
    unassigned: 'Nobody',
  },
}

interface ListRowProps {
  readonly id: string
  readonly style: CSSProperties
  readonly row: Row
  readonly place: number
  readonly count: number
  readonly isSelected: boolean
  readonly isContradictory: boolean
  readonly isRepeated: boolean
  readonly onSelect: (id: string) => void
}

/** Drawn by the hundred while scrolling, so only what changed is drawn again. */
export const ListRow = memo((props: ListRowProps) => {
  const { id, style, row, place, count, isSelected, isContradictory, isRepeated, onSelect } = props
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const { nameOf } = useDepartments()
  const said = row.choice ?? (row.verdict === null ? '' : names.verdicts[row.verdict])
  return (
    <button
      type="button"
      id={id}
      className={styles['row']}
      style={style}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={place}
      aria-setsize={count}
      onClick={() => onSelect(row.id)}
    >
      <span className={styles['top']}>
        <span className={styles['number']}>{labelOf(row)}</span>
        {row.state === 'draft' ? null : <StateChip state={row.state} />}
        {row.drafted || row.state === 'out' ? (
          <BandChip band={row.state === 'draft' || row.state === 'returned' ? row.band : null} />
        ) : (
          <span className={styles['waiting']}>{words.drafting}</span>
        )}
        <span className={styles['said']}>{said}</span>
      </span>
      <span className={styles['text']}>{row.text}</span>
      <span className={styles['foot']}>
        <span className={styles['who']}>{[nameOf(row.department), row.assignee].filter(Boolean).join(' / ')}</span>
        {isContradictory ? <span className={styles['warn']}>{words.contradictory}</span> : null}
        {isRepeated ? <span>{words.repeated}</span> : null}
        {row.comments > 0 ? <span>{words.comments(row.comments)}</span> : null}
      </span>
    </button>
  )
})
