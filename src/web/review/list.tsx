import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../parts/preferences.ts'
import { type Flags, grouped } from './filter.ts'
import styles from './list.module.css'
import { ListRow } from './list-row.tsx'
import type { Row } from './types.ts'

const WORDS = {
  ja: { list: '質問の一覧', none: '条件に合う質問はありません。' },
  en: { list: 'Questions', none: 'No question matches.' },
}

const ROW_HEIGHT = 92
const HEADING_HEIGHT = 30
const SHEET_HEIGHT = 54

interface ListProps {
  readonly rows: readonly Row[]
  readonly flags: Flags
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** All questions in the sheet's order; only those in sight are drawn. */
export const QuestionList = ({ rows, flags, selected, onSelect }: ListProps) => {
  const words = useWords(WORDS)
  const frame = useRef<HTMLDivElement>(null)
  const items = useMemo(() => grouped(rows), [rows])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => {
      const item = items[index]
      if (item?.kind !== 'heading') return ROW_HEIGHT
      return item.sheet !== null && item.path.length > 0 ? SHEET_HEIGHT : HEADING_HEIGHT
    },
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: 8,
  })
  const at = items.findIndex(({ key }) => key === selected)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  return (
    <div
      ref={frame}
      className={styles['frame']}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={at >= 0 ? optionId(selected ?? '') : undefined}
    >
      {items.length === 0 ? <p className={styles['none']}>{words.none}</p> : null}
      <div className={styles['canvas']} style={{ blockSize: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(({ key, index, start, size }) => {
          const item = items[index]
          if (!item) return null
          const style = { transform: `translateY(${start}px)`, blockSize: size }
          return item.kind === 'heading' ? (
            <div key={key} className={styles['heading']} style={style} aria-hidden="true">
              {item.sheet === null ? null : <strong>{item.sheet}</strong>}
              {item.path.length === 0 ? null : <span>{item.path.join(' › ')}</span>}
            </div>
          ) : (
            <ListRow
              key={key}
              id={optionId(item.row.id)}
              style={style}
              row={item.row}
              place={item.place}
              count={rows.length}
              isSelected={item.row.id === selected}
              isContradictory={flags.contradictory.has(item.row.id)}
              isRepeated={flags.repeated.has(item.row.id)}
              onSelect={onSelect}
            />
          )
        })}
      </div>
    </div>
  )
}

const optionId = (id: string): string => `question-${id}`
