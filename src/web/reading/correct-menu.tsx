import { Menu } from '@base-ui/react/menu'
import type { RefObject } from 'react'
import type { Correction } from '../../checklist/correct.ts'
import type { RowKind } from '../../checklist/mapping.ts'
import { addressOf, columnLetters } from '../../workbook/address.ts'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { ReadSheet } from './data.ts'
import { columnAt, type Marks, questionFor, type Role } from './marks.ts'
import styles from './menu.module.css'
import type { Pointed } from './sheet-view.tsx'
import { ROLES, ROW_KINDS, WORDS } from './words.ts'

interface CorrectMenuProps {
  readonly sheet: ReadSheet
  readonly marks: Marks
  readonly pointed: Pointed | undefined
  readonly onClose: () => void
  readonly onCorrect: (correction: Correction) => void
  readonly grid: RefObject<HTMLDivElement | null>
}

/** What can be said of the column, the row and the cell that somebody points at. */
export const CorrectMenu = ({ sheet, marks, pointed, onClose, onCorrect, grid }: CorrectMenuProps) => (
  <Menu.Root open={pointed !== undefined} onOpenChange={(open) => (open ? undefined : onClose())}>
    <Menu.Portal>
      <Menu.Positioner anchor={pointed?.anchor} side="bottom" align="start" sideOffset={4} className={styles['place']}>
        <Menu.Popup className={styles['popup']} finalFocus={grid} tabIndex={0}>
          {pointed && pointed.column > 0 ? <ColumnItems sheet={sheet} pointed={pointed} onCorrect={onCorrect} /> : null}
          {pointed && pointed.row > 0 ? (
            <>
              <RowItems sheet={sheet} marks={marks} pointed={pointed} onCorrect={onCorrect} />
              {pointed.column > 0 ? (
                <CellItems sheet={sheet} marks={marks} pointed={pointed} onCorrect={onCorrect} />
              ) : null}
            </>
          ) : null}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  </Menu.Root>
)

interface ItemsProps {
  readonly sheet: ReadSheet
  readonly pointed: Pointed
  readonly onCorrect: (correction: Correction) => void
}

const ColumnItems = ({ sheet, pointed, onCorrect }: ItemsProps) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const row = Math.max(1, pointed.row)
  const reading = columnAt(sheet, { row, column: pointed.column })
  const column = reading?.column ?? pointed.column
  return (
    <Menu.RadioGroup
      value={reading?.role ?? ''}
      onValueChange={(role: Role) => onCorrect({ kind: 'column', column, row, role })}
      className={styles['group']}
    >
      <Menu.GroupLabel className={styles['label']}>{words.roleOf(columnLetters(column))}</Menu.GroupLabel>
      {reading ? (
        <p className={styles['why']}>
          {reading.reason[tongue]} ({words.confidence(reading.confidence)})
        </p>
      ) : null}
      <div className={styles['choices']} role="presentation">
        {ROLES.map((role) => (
          <Menu.RadioItem key={role} value={role} closeOnClick className={styles['item']}>
            {words.roles[role]}
          </Menu.RadioItem>
        ))}
      </div>
    </Menu.RadioGroup>
  )
}

const RowItems = ({ sheet, marks, pointed, onCorrect }: ItemsProps & { readonly marks: Marks }) => {
  const words = useWords(WORDS)
  const { row } = pointed
  const mark = marks.rows.get(row)
  const text = marks.asked.get(row)?.text ?? pointed.text
  return (
    <>
      <Menu.RadioGroup
        value={marks.said.get(row) ?? (mark === 'header' ? '' : 'found')}
        onValueChange={(as: RowKind | 'found') =>
          onCorrect({ kind: 'row', row, as: as === 'found' ? undefined : as, text })
        }
        className={styles['group']}
      >
        <Menu.GroupLabel className={styles['label']}>{words.kindOf(row)}</Menu.GroupLabel>
        <div className={styles['choices']} role="presentation">
          {(['found', ...ROW_KINDS] as const).map((kind) => (
            <Menu.RadioItem key={kind} value={kind} closeOnClick className={styles['item']}>
              {words.kinds[kind]}
            </Menu.RadioItem>
          ))}
        </div>
      </Menu.RadioGroup>
      <Menu.Group className={styles['group']}>
        {mark === 'header' ? (
          <Item text={words.noHeader} onClick={() => onCorrect({ kind: 'no-header', row })} />
        ) : (
          <>
            <Item text={words.makeHeader} onClick={() => onCorrect({ kind: 'header', row })} />
            {sheet.blocks.length > 0 ? (
              <Item text={words.makeTable} onClick={() => onCorrect({ kind: 'table', row })} />
            ) : null}
          </>
        )}
      </Menu.Group>
    </>
  )
}

const CellItems = ({ sheet, marks, pointed, onCorrect }: ItemsProps & { readonly marks: Marks }) => {
  const words = useWords(WORDS)
  const address = addressOf(pointed.row, pointed.column)
  const question = questionFor(marks, sheet, pointed.row)
  if (question?.cell === address) return null
  const places = (answers: readonly string[], remarks = question?.remarks ?? undefined): void => {
    if (question) onCorrect({ kind: 'places', cell: question.cell, text: question.text, answers, remarks })
  }
  const answers = question?.answers ?? []
  const isAnswer = answers.includes(address)
  return (
    <Menu.Group className={styles['group']}>
      <Menu.GroupLabel className={styles['label']}>{words.thisCell(address)}</Menu.GroupLabel>
      {question && !isAnswer ? (
        <>
          {answers.length > 0 ? (
            <Item text={words.onlyAnswer(question.cell)} onClick={() => places([address])} />
          ) : null}
          <Item text={words.addAnswer(question.cell)} onClick={() => places([...answers, address])} />
        </>
      ) : null}
      {question && isAnswer && answers.length > 1 ? (
        <Item
          text={words.dropAnswer(question.cell)}
          onClick={() => places(answers.filter((each) => each !== address))}
        />
      ) : null}
      {question && question.remarks !== address && !isAnswer ? (
        <Item text={words.setRemarks(question.cell)} onClick={() => places(answers, address)} />
      ) : null}
      {pointed.text.trim() === '' || marks.asked.has(pointed.row) ? null : (
        <Item
          text={words.makeQuestion}
          onClick={() => onCorrect({ kind: 'question', cell: address, text: pointed.text })}
        />
      )}
    </Menu.Group>
  )
}

const Item = ({ text, onClick }: { readonly text: string; readonly onClick: () => void }) => (
  <Menu.Item className={styles['item']} onClick={onClick}>
    {text}
  </Menu.Item>
)
