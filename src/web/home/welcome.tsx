import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../parts/api.ts'
import { Button } from '../parts/button.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { useShortcuts } from '../parts/use-shortcuts.ts'
import { Awaiting } from './awaiting.tsx'
import styles from './welcome.module.css'

const WORDS = {
  ja: {
    title: 'チェックシートの回答案を、資料の根拠つきで作ります',
    steps: [
      ['シートを入れる', 'お客様から届いた Excel を、この画面に落とすだけです。'],
      ['見直す', '回答案と根拠の一文を並べて確かめ、必要なら直します。'],
      ['元のシートで返す', '回答欄だけを埋めた、お客様の Excel をそのまま書き出します。'],
    ],
    sample: '見本で試す',
    sampleHint: '見本の資料とチェックシートで、すぐに見直しの画面まで進みます。',
    own: '自分のシートを選ぶ',
  },
  en: {
    title: 'Answers to check sheets, with the evidence from your documents',
    steps: [
      ['Put in the sheet', "Drop the customer's Excel file onto this page."],
      ['Review', 'Look at each answer beside its evidence, and change what needs it.'],
      ['Give it back', "The customer's own file comes out, with nothing but the answers filled in."],
    ],
    sample: 'Try the sample',
    sampleHint: 'Sample documents and a sample sheet take you straight to the review.',
    own: 'Choose my own sheet',
  },
}

/** The first thing that a newcomer sees: one click leads to a drafted review. */
export const Welcome = ({ onChoose }: { readonly onChoose: () => void }) => {
  const words = useWords(WORDS)
  const notice = useNotice()
  const queries = useQueryClient()
  const sample = useMutation({
    mutationFn: async () => await (await api.checklists.sample.$post()).json(),
    onError: notice.fail,
  })
  useShortcuts({ ['Enter']: () => sample.mutate() }, sample.isIdle || sample.isError)
  return (
    <section className={styles['welcome']}>
      <h1>{words.title}</h1>
      <ol className={styles['steps']}>
        {words.steps.map(([title, text]) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {sample.data ? (
        <div className={styles['awaiting']}>
          <Awaiting id={sample.data.id} onLeave={() => void queries.invalidateQueries({ queryKey: ['checklists'] })} />
        </div>
      ) : (
        <>
          <div className={styles['choices']}>
            <Button look="main" shortcut="Enter" disabled={sample.isPending} onClick={() => sample.mutate()}>
              {words.sample}
            </Button>
            <Button onClick={onChoose}>{words.own}</Button>
          </div>
          <p className={styles['hint']}>{words.sampleHint}</p>
        </>
      )}
    </section>
  )
}
