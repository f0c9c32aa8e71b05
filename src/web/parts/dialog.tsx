import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import { useWords } from './preferences.ts'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string
  readonly children: ReactNode
  readonly wide?: boolean
}

const WORDS = { ja: { close: '閉じる' }, en: { close: 'Close' } }

/** A window over the screen: it keeps the focus, closes on Escape, and gives the focus back. */
export const Dialog = ({ open, onClose, title, description, children, wide = false }: DialogProps) => {
  const words = useWords(WORDS)
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={`${styles['popup']} ${wide ? styles['wide'] : ''}`}>
          <header className={styles['head']}>
            <Base.Title>{title}</Base.Title>
            <Button look="quiet" onClick={onClose} aria-label={words.close}>
              ✕
            </Button>
          </header>
          {description === undefined ? null : <Base.Description>{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
