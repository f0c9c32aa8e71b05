import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './notice.module.css'
import { useWords } from './preferences.ts'

const WORDS = { ja: { close: '通知を閉じる', undo: '元に戻す' }, en: { close: 'Close', undo: 'Undo' } }

interface NoticeData {
  readonly undo?: () => void
}

const LASTING_MS = 8000

/** Says what happened, without standing in the way, and lets it be undone. */
export const useNotice = () => {
  const { add } = Toast.useToastManager<NoticeData>()
  return {
    say: (title: string, undo?: () => void) => add({ title, timeout: LASTING_MS, data: undo ? { undo } : {} }),
    /** A failure stays until it is closed. */
    fail: (error: unknown) =>
      add({
        title: error instanceof Error ? error.message : String(error),
        type: 'error',
        priority: 'high',
        timeout: 0,
      }),
  }
}

export const Notices = ({ children }: { readonly children: ReactNode }) => (
  <Toast.Provider>
    {children}
    <Toast.Portal>
      <Toast.Viewport className={styles['viewport']}>
        <NoticeList />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
)

const NoticeList = () => {
  const words = useWords(WORDS)
  const { toasts, close } = Toast.useToastManager<NoticeData>()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles['notice']}>
      <Toast.Content className={styles['content']}>
        <Toast.Title className={styles['text']} />
        {toast.data?.undo ? (
          <Button
            look="quiet"
            onClick={() => {
              toast.data?.undo?.()
              close(toast.id)
            }}
          >
            {words.undo}
          </Button>
        ) : null}
        <Toast.Close className={styles['close']} aria-label={words.close}>
          ✕
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
