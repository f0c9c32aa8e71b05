import { describe, expect, it } from 'vitest'
import { language, paper } from '../../test/support/papers.ts'
import { createAnswerer } from './index.ts'
import type { VerdictSignal } from './verdict-signals.ts'

/** What is made of a document of one section. */
const judged = (said: string, question: string) =>
  createAnswerer(paper(`## 1. 安全管理\n\n${said}`), language).study({ question, context: [] }).judgement

const CASES: readonly (readonly [
  name: string,
  said: string,
  question: string,
  verdict: string | null,
  signals: Partial<Record<VerdictSignal, number>>,
])[] = [
  [
    'an affirmation',
    'バックアップを毎日取得しています。取得したデータは暗号化します。',
    'バックアップを取得していますか。',
    'yes',
    { saysNo: 0, denies: 0 },
  ],
  [
    'a denial',
    'バックアップを毎日取得しています。データ消去証明書の発行は行っておりません。',
    'データ消去証明書を発行していますか。',
    'no',
    { saysNo: 1, denies: 1 },
  ],
  [
    'a duty of the customer, of the vendor asked',
    '基盤の更新は当社が行います。仮想マシンの OS の更新は、お客様ご自身で実施いただく必要があります。',
    '仮想マシンの OS の更新は貴社が実施してくれますか。',
    'no',
    { duty: 1, dutyOfVendor: 1 },
  ],
  [
    'the contrary',
    'お預かりしたデータは国内のデータセンターに保管しています。データセンターには自家発電設備があります。',
    'データは海外のデータセンターに保管されますか。',
    'no',
    { contrary: 1, saysNo: 1 },
  ],
  [
    'an amount met',
    'ログの保管期間は 1 年間です。ログは管理画面で参照できます。',
    'ログを 90 日以上保管していること。',
    'yes',
    { unmet: 0, vague: 0, unsaid: 0 },
  ],
  [
    'an amount missed',
    'ログは 30 日間保管しています。ログは管理画面で参照できます。',
    'ログを 90 日以上保管していること。',
    'no',
    { unmet: 1 },
  ],
  [
    'an amount left vague',
    '脆弱性診断を定期的に実施しています。診断の結果は経営層に報告します。',
    '脆弱性診断を年1回以上実施していること。',
    'partial',
    { vague: 1, unmet: 0 },
  ],
  [
    'a bad state denied',
    'パスワードを平文で保存することはありません。パスワードはハッシュ化します。',
    'パスワードが平文で保存されることはないか。',
    'yes',
    { badState: 1, badDenied: 1, saysNo: 0 },
  ],
  [
    'a bad state affirmed',
    '障害時には、お客様の同意なくデータを参照することがあります。参照した記録は残します。',
    'お客様の同意なくデータを参照することはないこと。',
    'no',
    { badState: 1, admits: 1, saysNo: 1 },
  ],
  [
    'a narrowed condition',
    '多要素認証は、オプション契約のお客様に限り一部の機能でご利用いただけます。パスワードは 8 文字以上です。',
    '多要素認証を利用できますか。',
    'partial',
    { partly: 1, narrowed: 1 },
  ],
  [
    'something done without asking, as asked',
    '捜査機関から照会を受けた場合は、お客様の同意なく情報を開示することがあります。開示した記録は残します。',
    '捜査機関から照会があった場合、弊社の了解を得ずに情報を開示することはあるか。',
    'yes',
    { withoutBoth: 1, saysNo: 0 },
  ],
  [
    'something done without telling, where telling is asked for',
    '捜査機関から照会を受けた場合は、お客様への通知を経ることなく情報を開示することがあります。開示した記録は残します。',
    '捜査機関から照会があったときは、情報を渡す前に必ず当社へ知らせること。',
    'no',
    { withoutAgainst: 1 },
  ],
  [
    'a measure denied, not what it would prevent',
    'パスワードは 8 文字以上とします。過去のパスワードの再利用を禁じる設定は提供していません。',
    '過去のパスワードを再利用できないよう制限していること。',
    'no',
    { measureDenied: 1 },
  ],
  [
    'something unwelcome that the evidence does not say',
    'パスワードの規則は、お客様の方針に従って設定していただけます。初期のパスワードは担当者がご案内します。',
    'パスワードの規則は、御社のものに合わせないといけないのですか。',
    'no',
    { turnedUnsaid: 1 },
  ],
  [
    'an amount that is kept, without a bound',
    '操作の記録は 30 日間保存しています。記録は管理画面で参照できます。',
    '操作の記録を一年間保管していますか。',
    'no',
    { unmet: 1 },
  ],
  [
    'a part, of the whole asked',
    'お客様に影響が生じる可能性のある変更は、事前に通知しています。通知はメールで行います。',
    'すべての変更について、必ず事前に通知していること。',
    'partial',
    { conditionedWhole: 0, exclusive: 1 },
  ],
  [
    'an open question',
    'ログの保管期間は 1 年間です。ログは管理画面で参照できます。',
    'ログの保管期間を記入してください。',
    null,
    {},
  ],
]

describe('the verdict on', () => {
  it.each(CASES)('%s', (_, said, question, verdict, signals) => {
    const judgement = judged(said, question)
    expect(judgement.signals).toMatchObject(signals)
    expect(judgement.verdict).toBe(verdict)
  })

  it('an amount of which nothing is said is not a yes that is given out', () => {
    const query = { question: 'バックアップを 3 世代以上保持していること。', context: [] }
    const said = 'バックアップを取得しています。取得したデータは暗号化します。'
    const answerer = createAnswerer(paper(`## 1. 安全管理\n\n${said}`), language)
    expect(answerer.study(query).judgement.signals).toMatchObject({ unsaid: 1, unmet: 0, vague: 0 })
    expect(answerer.answer(query)).not.toMatchObject({ abstained: false, verdict: 'yes' })
  })

  it('nothing at all rests on no sentence', () => {
    const { rests, verdict } = createAnswerer([], language).study({ question: '鍵の管理', context: [] }).judgement
    expect(rests).toBeUndefined()
    expect(verdict).toBeNull()
  })
})

describe('a verdict', () => {
  it('rests on the sentence that says it', () => {
    const { rests } = judged(
      'バックアップを毎日取得しています。データ消去証明書の発行は行っておりません。',
      'データ消去証明書を発行していますか。',
    )
    expect(rests?.statement.text).toBe('データ消去証明書の発行は行っておりません。')
  })

  it('comes with odds of more than a third', () => {
    for (const [, said, question] of CASES) expect(judged(said, question).odds).toBeGreaterThan(1 / 3)
  })
})
