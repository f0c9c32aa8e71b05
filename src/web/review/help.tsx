import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './review.module.css'

type Line = readonly [readonly string[], string]
interface Words {
  readonly title: string
  readonly description: string
  readonly groups: readonly { readonly name: string; readonly lines: readonly Line[] }[]
}

const WORDS: Readonly<Record<'ja' | 'en', Words>> = {
  ja: {
    title: 'キーボードの使い方',
    description: '入力欄の中と変換中は、Ctrl を伴うもののほかは働きません。',
    groups: [
      {
        name: '移動',
        lines: [
          [['j', '↓'], '次の質問'],
          [['k', '↑'], '前の質問'],
          [['/'], '質問を探す'],
          [['f'], '絞り込みを開く'],
          [['[', ']'], '前／次の作業へ'],
          [['?'], 'この一覧'],
        ],
      },
      {
        name: '回答',
        lines: [
          [['Enter'], '回答を編集'],
          [['Esc'], '入力欄から抜ける'],
          [['Alt+1〜9'], '選択肢を選ぶ'],
          [['1〜9'], '根拠の候補を出典にする'],
          [['i'], 'お客様向けの一文を入れる'],
          [['s'], '資料から探す'],
          [['m'], '自分を担当にする'],
          [['t'], 'コメントを書く'],
        ],
      },
      {
        name: '決める',
        lines: [
          [['c', 'Ctrl+Enter'], '確認して次の未確認へ'],
          [['a'], '承認'],
          [['r'], '差し戻し'],
          [['h'], '保留'],
          [['o'], '対象外'],
          [['b'], '下書きに戻す'],
          [['u', 'Ctrl+Z'], '元に戻す'],
        ],
      },
    ],
  },
  en: {
    title: 'Keyboard',
    description: 'Inside fields and while an input method composes, only keys with Ctrl act.',
    groups: [
      {
        name: 'Moving',
        lines: [
          [['j', '↓'], 'next question'],
          [['k', '↑'], 'previous question'],
          [['/'], 'search questions'],
          [['f'], 'open the filters'],
          [['[', ']'], 'previous / next step'],
          [['?'], 'this list'],
        ],
      },
      {
        name: 'Answering',
        lines: [
          [['Enter'], 'edit the answer'],
          [['Esc'], 'leave the field'],
          [['Alt+1–9'], 'pick a choice'],
          [['1–9'], 'make a passage the source'],
          [['i'], 'insert a sentence for the customer'],
          [['s'], 'search the papers'],
          [['m'], 'assign to me'],
          [['t'], 'write a comment'],
        ],
      },
      {
        name: 'Deciding',
        lines: [
          [['c', 'Ctrl+Enter'], 'confirm and go to the next open one'],
          [['a'], 'approve'],
          [['r'], 'return'],
          [['h'], 'hold'],
          [['o'], 'out of scope'],
          [['b'], 'back to draft'],
          [['u', 'Ctrl+Z'], 'undo'],
        ],
      },
    ],
  },
}

export const Help = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { title, description, groups } = useWords(WORDS)
  return (
    <Dialog open={open} onClose={onClose} title={title} description={description} wide>
      <div className={styles['help']}>
        {groups.map(({ name, lines }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {lines.map(([keys, what]) => (
                <div key={what}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
