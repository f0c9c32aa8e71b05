import { useState } from 'react'
import type { Correction } from '../../checklist/correct.ts'
import type { RowKind } from '../../checklist/mapping.ts'
import { columnLetters } from '../../workbook/address.ts'
import { Button } from '../parts/button.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { ReadSheet } from './data.ts'
import styles from './list.module.css'
import { type Block, type Marks, type Role, spanOf } from './marks.ts'
import { ROLES, ROW_KINDS, WORDS } from './words.ts'

interface ListViewProps {
  readonly sheet: ReadSheet
  readonly marks: Marks
  readonly onCorrect: (correction: Correction) => void
}

/** The same reading as plain tables, to be read out and corrected without the drawing. */
export const ListView = ({ sheet, marks, onCorrect }: ListViewProps) => {
  const words = useWords(WORDS)
  return (
    <div className={styles['list']}>
      {sheet.blocks.length === 0 ? <p>{words.noTable}</p> : null}
      {sheet.blocks.map((block) => (
        <ColumnTable key={`${spanOf(block).top} ${block.columns[0]?.column}`} block={block} onCorrect={onCorrect} />
      ))}
      {sheet.questions.length > 0 ? <QuestionTable sheet={sheet} marks={marks} onCorrect={onCorrect} /> : null}
    </div>
  )
}

const ColumnTable = ({ block, onCorrect }: { readonly block: Block } & Pick<ListViewProps, 'onCorrect'>) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const { headerRows, firstRow, lastRow, columns } = block
  const row = spanOf(block).top
  return (
    <section className={styles['section']}>
      <h3>{words.table(firstRow, lastRow)}</h3>
      <p>{headerRows.length === 0 ? words.noHeaderRows : words.headerRows(headerRows.join(', '))}</p>
      <div className={styles['scroll']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columnName}</th>
              <th scope="col">{words.headerText}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, header, role, reason, confidence }) => (
              <tr key={column}>
                <th scope="row">{columnLetters(column)}</th>
                <td>{header}</td>
                <td>
                  <select
                    aria-label={words.roleOf(columnLetters(column))}
                    value={role}
                    onChange={(event) => onCorrect({ kind: 'column', column, row, role: event.target.value as Role })}
                  >
                    {ROLES.map((each) => (
                      <option key={each} value={each}>
                        {words.roles[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className={styles['why']}>
                  {reason[tongue]} ({words.confidence(confidence)})
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** More would be slow to build and to read. */
const AT_ONCE = 100

const QuestionTable = ({ sheet, marks, onCorrect }: ListViewProps) => {
  const words = useWords(WORDS)
  const [most, setMost] = useState(AT_ONCE)
  const left = sheet.questions.length - most
  return (
    <section className={styles['section']}>
      <h3>{words.questions}</h3>
      <div className={styles['scroll']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.text}</th>
              <th scope="col">{words.answers}</th>
              <th scope="col">{words.kind}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.questions.slice(0, most).map(({ cell, row, text, answers, remarks, skip }) => (
              <tr key={cell}>
                <th scope="row">{cell}</th>
                <td>{text}</td>
                <td>{[...answers, ...(remarks === null ? [] : [`${remarks} (${words.roles.remarks})`])].join(', ')}</td>
                <td>
                  <select
                    aria-label={words.kindOf(row)}
                    value={marks.said.get(row) ?? skip ?? 'question'}
                    onChange={(event) => onCorrect({ kind: 'row', row, as: event.target.value as RowKind, text })}
                  >
                    {ROW_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {words.kinds[kind]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? <Button onClick={() => setMost(most + AT_ONCE)}>{words.more(left)}</Button> : null}
    </section>
  )
}
