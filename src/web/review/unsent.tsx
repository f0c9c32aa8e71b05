import { Button } from '../parts/button.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { labelOf, type Row } from './types.ts'
import styles from './unsent.module.css'
import type { Unsent } from './use-resend.ts'

const WORDS = {
  ja: {
    title: (count: number) => `保存できていない入力が ${count} 件あります`,
    gone: 'この質問はもうシートにありません。必要ならコピーしてから、破棄してください。',
    away: 'サーバーにつながりしだい、送り直します。',
    changed: 'ほかの人が先に回答を変更しました。質問を開いて、どちらを残すか選んでください。',
    refused: (said: string) => `${said}送り直さずに残してあります。必要ならコピーしてから、破棄してください。`,
    open: '質問を開く',
    copy: 'コピー',
    copied: 'コピーしました。',
    discard: '破棄',
    discarded: '入力を破棄しました。',
    typed: '入力した内容',
  },
  en: {
    title: (count: number) => `${count} texts that you typed are not saved`,
    gone: 'This question is no longer in the sheet. Copy the text if you need it, then discard it.',
    away: 'It is sent again as soon as the server answers.',
    changed: 'Somebody else changed the answer first. Open the question and choose which to keep.',
    refused: (said: string) => `${said} It is kept here and not sent again. Copy it if you need it, then discard it.`,
    open: 'Open the question',
    copy: 'Copy',
    copied: 'Copied.',
    discard: 'Discard',
    discarded: 'The text was discarded.',
    typed: 'What you typed',
  },
}

interface UnsentTextsProps {
  readonly unsent: readonly Unsent[]
  readonly rows: readonly Row[]
  readonly onOpen: (id: string) => void
  readonly onDiscard: (id: string) => () => void
}

/** Nothing that somebody typed goes missing without a word: what the server does not have is shown until it has it. */
export const UnsentTexts = ({ unsent, rows, onOpen, onDiscard }: UnsentTextsProps) => {
  const words = useWords(WORDS)
  const notice = useNotice()
  const copy = async (answer: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(answer)
      notice.say(words.copied)
    } catch (error) {
      notice.fail(error)
    }
  }
  return (
    <div role="status">
      {unsent.length === 0 ? null : (
        <section className={styles['unsent']} aria-labelledby="unsent">
          <h2 id="unsent">{words.title(unsent.length)}</h2>
          <ul>
            {unsent.map(({ questionId, answer, why, said }) => {
              const row = rows.find(({ id }) => id === questionId)
              return (
                <li key={questionId}>
                  <p>
                    {row ? <strong>{`${labelOf(row)} ${row.text} `}</strong> : null}
                    {why === 'refused' ? words.refused(said) : words[why]}
                  </p>
                  <blockquote aria-label={words.typed}>{answer}</blockquote>
                  <div className={styles['buttons']}>
                    {row ? <Button onClick={() => onOpen(questionId)}>{words.open}</Button> : null}
                    {CAN_COPY ? <Button onClick={() => void copy(answer)}>{words.copy}</Button> : null}
                    {why === 'away' ? null : (
                      <Button look="quiet" onClick={() => notice.say(words.discarded, onDiscard(questionId))}>
                        {words.discard}
                      </Button>
                    )}
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Over a plain connection browsers keep the clipboard to themselves; the text can still be selected. */
const CAN_COPY = 'clipboard' in navigator
