import { type FormEvent, type KeyboardEvent, type ReactNode, useId } from 'react'
import { isComposing } from '../parts/use-shortcuts.ts'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** Takes the id of the field, and that of its hint where it has one. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode
}

export const Field = ({ label, hint, children }: FieldProps) => {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` })}
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}

interface FormProps {
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** Some browsers send a form with the Enter that only ends a word of the input method; this one does not. */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    className={styles['form']}
    onSubmit={(event: FormEvent) => {
      event.preventDefault()
      onSubmit()
    }}
    onKeyDown={({ nativeEvent }: KeyboardEvent) => {
      if (nativeEvent.key === 'Enter' && isComposing(nativeEvent)) nativeEvent.preventDefault()
    }}
  >
    {children}
  </form>
)

export const Pair = ({ children }: { readonly children: ReactNode }) => <div className={styles['pair']}>{children}</div>

/** What ends a form: the main button last, where the eye ends. */
export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['actions']}>{children}</div>
)
