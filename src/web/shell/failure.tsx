import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Button } from '../parts/button.tsx'
import { isCodeMissing } from '../parts/later.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './shell.module.css'

const WORDS = {
  ja: {
    title: '表示できませんでした',
    again: 'もう一度読み込む',
    home: '一覧へ戻る',
    code: '画面の一部を読み込めませんでした。ネットワークを確かめて、もう一度読み込んでください。入力した内容は残っています。',
    nothing: 'このページはありません',
    hint: 'URL を確かめるか、一覧から開き直してください。',
  },
  en: {
    title: 'This could not be shown',
    again: 'Try again',
    home: 'Back to the list',
    code: 'A part of the screen could not be loaded. Check the network, then try again. What you typed is kept.',
    nothing: 'There is no such page',
    hint: 'Check the address, or open it again from the list.',
  },
}

export const Failure = ({ error, reset }: ErrorComponentProps) => {
  const words = useWords(WORDS)
  const router = useRouter()
  return (
    <section className={styles['failure']} role="alert">
      <h1>{words.title}</h1>
      <p>{isCodeMissing(error) ? words.code : error instanceof Error ? error.message : String(error)}</p>
      <p>
        <Button
          look="main"
          onClick={() => {
            // What was not fetched once is not fetched again by this page.
            if (isCodeMissing(error)) return window.location.reload()
            reset()
            void router.invalidate()
          }}
        >
          {words.again}
        </Button>{' '}
        <Link to="/">{words.home}</Link>
      </p>
    </section>
  )
}

export const NotFound = () => {
  const words = useWords(WORDS)
  return (
    <section className={styles['failure']}>
      <h1>{words.nothing}</h1>
      <p>{words.hint}</p>
      <Link to="/">{words.home}</Link>
    </section>
  )
}
