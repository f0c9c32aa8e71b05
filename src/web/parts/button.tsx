import { Button as Base } from '@base-ui/react/button'
import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends Omit<ComponentProps<typeof Base>, 'className'> {
  /** main: the one thing to do next. plain: everything else. quiet: beside a text. danger: takes something away. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  /** The key that does the same. */
  readonly shortcut?: string
}

export const Button = ({ look = 'plain', shortcut, children, ...rest }: ButtonProps) => (
  <Base
    {...rest}
    aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
    className={`${styles['button']} ${styles[look]}`}
  >
    {children}
    {shortcut === undefined ? null : (
      <span aria-hidden="true">
        <kbd>{shortcut}</kbd>
      </span>
    )}
  </Base>
)
