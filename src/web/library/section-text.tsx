import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import { ControlChips } from './control-chips.tsx'
import styles from './document.module.css'
import { Marked } from './marked.tsx'
import { citingQuery, type OutlineSection } from './queries.ts'
import { WORDS } from './words.ts'

interface SectionTextProps {
  readonly documentId: string
  readonly section: OutlineSection
  /** Where the outline jumps to. */
  readonly anchor: string
  readonly marked: readonly string[]
}

export const SectionText = ({ documentId, section, anchor, marked }: SectionTextProps) => {
  const { number, title, level, controls, passages } = section
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <section id={anchor} className={styles['section']} aria-label={`${number} ${title}`} tabIndex={-1}>
      <Heading>
        {number} <Marked text={title} words={marked} />
      </Heading>
      <ControlChips controls={controls} />
      {passages.map(({ kind, mark, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a section keep their places
        <p key={at} data-kind={kind}>
          {mark === null ? null : <span>{DASHES.has(mark) ? '・' : `${mark} `}</span>}
          <Marked text={text} words={marked} />
        </p>
      ))}
      <CitedIn documentId={documentId} section={section} />
    </section>
  )
}

/** Markdown's marks for lists, which no reader wants to see. */
const DASHES = new Set(['-', '*', '+'])

/** How many answers name the section, and on demand which. */
const CitedIn = ({ documentId, section }: Pick<SectionTextProps, 'documentId' | 'section'>) => {
  const words = useWords(WORDS)
  const [open, setOpen] = useState(false)
  const list = useId()
  const { data } = useQuery({ ...citingQuery(documentId, section.label), enabled: open })
  if (section.cited === 0) return null
  return (
    <div className={styles['citing']}>
      <Button look="quiet" onClick={() => setOpen(!open)} aria-expanded={open} aria-controls={list}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {words.citedCount(section.cited)}
      </Button>
      <ul id={list} hidden={!open} aria-label={words.openRows}>
        {(data?.items ?? []).map(({ checklistId, checklistName, questionId, sheet, row, text }) => (
          <li key={`${checklistId} ${questionId}`}>
            <Link to="/checklists/$id/review" params={{ id: checklistId }} search={{ question: questionId }}>
              {text}
            </Link>
            <small>
              {checklistName} · {words.rowAt(sheet, row)}
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}
