import { useId } from 'react'
import { Button } from '../parts/button.tsx'
import { usePreferences } from '../parts/preferences.ts'
import styles from './upload.module.css'
import type { Upload } from './use-uploads.ts'

const WORDS = {
  ja: {
    name: 'シートの名前',
    remove: (name: string) => `${name} を外す`,
    sent: '受け付けました',
    sending: '送っています',
  },
  en: { name: 'Name of the sheet', remove: (name: string) => `Take out ${name}`, sent: 'Taken in', sending: 'Sending' },
}

interface UploadRowProps {
  readonly upload: Upload
  readonly disabled: boolean
  readonly onName: (name: string) => void
  readonly onRemove: () => void
}

/** One file: its name, how far it has been sent, or why it is not. */
export const UploadRow = ({ upload, disabled, onName, onRemove }: UploadRowProps) => {
  const { tongue } = usePreferences()
  const words = WORDS[tongue]
  const id = useId()
  const { file, name, refusal, state, share, failure } = upload
  const trouble = refusal?.[tongue] ?? failure
  return (
    <li className={styles['file']} data-trouble={trouble !== ''}>
      <div className={styles['fileHead']}>
        <span className={styles['fileName']}>
          {file.name} <small>{sizeOf(file.size)}</small>
        </span>
        {state === 'sent' ? (
          <span className={styles['sent']}>{words.sent}</span>
        ) : (
          <Button look="quiet" disabled={disabled} onClick={onRemove} aria-label={words.remove(file.name)}>
            ✕
          </Button>
        )}
      </div>
      {refusal || state === 'sent' ? null : (
        <label htmlFor={id} className={styles['rename']}>
          <span>{words.name}</span>
          <input
            id={id}
            required
            maxLength={200}
            value={name}
            disabled={disabled}
            onChange={({ target }) => onName(target.value)}
          />
        </label>
      )}
      {state === 'sending' ? <progress value={share} aria-label={`${words.sending} ${file.name}`} /> : null}
      {trouble === '' ? null : (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
    </li>
  )
}

const KILO = 1024

const sizeOf = (bytes: number): string =>
  bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`
