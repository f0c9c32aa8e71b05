import { Popover } from '@base-ui/react/popover'
import { usePreferences } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import styles from './file-notices.module.css'

const WORDS = {
  ja: { title: 'ファイルの注意', label: (count: number) => `ファイルの注意 ${count} 件` },
  en: { title: 'About this file', label: (count: number) => `About this file: ${count}` },
}

/** What whoever returns the file should know of it: signatures, macros, links to other files. */
export const FileNotices = ({ notices }: Pick<Checklist, 'notices'>) => {
  const { tongue } = usePreferences()
  const words = WORDS[tongue]
  if (notices.length === 0) return null
  return (
    <Popover.Root>
      <Popover.Trigger className={styles['opener']} aria-label={words.label(notices.length)}>
        <Sign />
        <span className={styles['word']}>{words.title}</span> {notices.length}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          className={styles['place']}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
        >
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{words.title}</Popover.Title>
            <ul>
              {notices.map(({ code, text }) => (
                <li key={code}>{text[tongue]}</li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

const Sign = () => (
  <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
    <path d="M10 2.5 18.5 17h-17z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
    <path d="M10 8v4.2M10 14.6v.4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
)
