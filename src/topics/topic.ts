/** What is usually asked of a topic. */
export const ASKED = [
  '有無',
  '方式',
  '頻度',
  '期間',
  '期限',
  '数量',
  '上限',
  '場所',
  '一覧',
  '窓口',
  '担い手',
  '名称',
  '理由',
] as const

/** Whose doing is asked about. */
export const DOERS = ['事業者', '利用者', '双方', '委託先', '基盤事業者'] as const

/** Whom to ask inside the vendor's company when the papers are silent. */
export const DEPARTMENTS = [
  '情報セキュリティ',
  'インフラ運用',
  '開発',
  'サポート',
  '法務',
  '人事',
  '総務',
  '営業',
  '経営企画',
  '経理',
  '個人情報保護',
  '調達',
] as const
export type Department = (typeof DEPARTMENTS)[number]

/** One thing that check sheets ask about, as a practitioner writes it down in data/. */
export interface Topic {
  readonly id: string
  readonly 名前: string
  readonly name: string
  /** The ways customers put it. */
  readonly 問い方: readonly string[]
  /** How vendors' documents state it, affirm it, deny it. */
  readonly 文書の書き方: readonly string[]
  /** Words that point to this topic, and words that show it is another although a mark stands there. */
  readonly 目印: readonly string[]
  readonly 除外: readonly string[]
  readonly 管理策: {
    readonly '2013': readonly string[]
    readonly '2022': readonly string[]
    readonly CLD: readonly string[]
    /** Cloud Controls Matrix, version 4. */
    readonly CCM: readonly string[]
  }
  readonly 問うこと: readonly (typeof ASKED)[number][]
  readonly 担い手: (typeof DOERS)[number]
  readonly 近い話題: readonly { readonly id: string; readonly 違い: string }[]
  readonly 部署: Department
  /** Contract terms, live facts, acts of a person: a public document hardly tells. */
  readonly 人に聞く: boolean
}

/** One file of data/: the topics of one field. */
export interface TopicField {
  readonly 分野: string
  readonly topics: readonly Topic[]
}
