import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { statementsOf } from '../search/statement.ts'
import { arrange } from './arrangement.ts'
import type { Evidence, Verdict } from './draft.ts'
import { overclaims } from './guard.ts'
import { createAnswerer, type Manner, tongueOf } from './index.ts'
import type { Tongue } from './manner.ts'
import { stanceOf } from './stance.ts'
import { type ScoredStatement, STATEMENT_SIGNALS, type StatementSignals } from './statements.ts'
import { abstentionSentence, citation, phrase } from './wording.ts'

const NO_SIGNALS = Object.fromEntries(STATEMENT_SIGNALS.map((name) => [name, 0])) as StatementSignals

interface Told extends Manner {
  readonly verdict?: Verdict | null
  /** Which sentences are worth saying, the leading one first. */
  readonly best: readonly number[]
  readonly tongue?: Tongue
  readonly quotes?: readonly string[]
}

/** The answer from a section that says `text`. */
const said = (text: string, { verdict = null, best, tongue = 'ja', quotes, ...manner }: Told): string => {
  const [entry] = paper(`## 1. 見出し\n\n${text}`)
  if (!entry) throw new Error('no section')
  const section = statementsOf(entry.section, language).map(
    (statement, at): ScoredStatement => ({
      statement,
      score: 0,
      odds: best.includes(at) ? 1 / (1 + best.indexOf(at)) : 0,
      covers: 1,
      holdsValue: false,
      stance: stanceOf(statement.text),
      signals: NO_SIGNALS,
    }),
  )
  const leading = section[best[0] ?? 0]
  if (!leading) throw new Error('no such sentence')
  const sayable = {
    leading,
    best: section.filter((_, at) => best.includes(at)),
    section,
    passages: entry.section.passages,
  }
  const pieces = arrange(sayable, manner.longest)
  return phrase(
    { verdict, pieces, leading: leading.statement.text, quotes: quotes ?? [entry.section.text], tongue },
    manner,
  )
}

describe('an answer in words', () => {
  it('puts the fact first, then scope and exception, then what can be done instead', () => {
    const text =
      'お客様ご自身で画面からログを保存いただけます。オプション契約の場合は 3 年間保管します。ログは 1 年間保管します。ログは毎日確認しています。'
    expect(said(text, { verdict: 'yes', best: [2, 0, 1, 3] })).toBe(
      'はい。ログは 1 年間保管します。ログは毎日確認しています。オプション契約の場合は 3 年間保管します。お客様ご自身で画面からログを保存いただけます。',
    )
  })

  it('keeps an exception behind the sentence that it narrows', () => {
    const text = '通信を暗号化しています。ただし、社内の経路を除きます。鍵は毎年更新しています。'
    expect(said(text, { best: [0, 2, 1] })).toBe(text)
  })

  it('takes along what a sentence points back to', () => {
    const text = '診断は毎年実施します。取得の機能を備えています。この機能は無償です。'
    expect(said(text, { best: [2] })).toBe('取得の機能を備えています。この機能は無償です。')
  })

  it('takes along the list that a sentence announces', () => {
    const text = '保管するログは次のとおりです。\n\n- 認証のログ\n- 操作のログ\n\nログは改ざんから守ります。'
    expect(said(text, { best: [0] })).toBe('保管するログは次のとおりです。\n・認証のログ\n・操作のログ')
    expect(said(text, { best: [0, 3] })).toMatch(/\n・操作のログ\nログは改ざんから守ります。$/u)
  })

  it('says that a list goes on where there is no room for all of it', () => {
    const text = '保管するログは次のとおりです。\n\n- 認証のログ\n- 操作のログ\n- 通信のログ'
    expect(said(text, { best: [0], longest: 22 })).toBe('保管するログは次のとおりです。\n・認証のログ\n・ほか')
    expect(said(text, { best: [2] })).toBe('保管するログは次のとおりです。\n・操作のログ\n・ほか')
  })

  it('shows one entry that nothing announces as the sentence that it is', () => {
    const text = '対策をまとめます。\n\n- 鍵を毎年更新しています。\n- 鍵を装置に保管しています。'
    expect(said(text, { verdict: 'yes', best: [1] })).toBe('はい。鍵を毎年更新しています。')
    expect(said(text, { verdict: 'yes', best: [1, 2] })).toBe(
      'はい。\n・鍵を毎年更新しています。\n・鍵を装置に保管しています。',
    )
  })

  it('takes along what a label stands above', () => {
    const text = '- 専有型のサービス\n\n環境を独立させます。\n\n- 共用型のサービス\n\n一つの環境を共用します。'
    expect(said(text, { best: [2] })).toBe('次のとおりです。\n・共用型のサービス\n一つの環境を共用します。')
  })

  it('leaves out set phrases, and words that join a sentence to one that is not said', () => {
    expect(said('当社は、クラウドサービスプロバイダとして、時刻を同期します。', { best: [0] })).toBe(
      '時刻を同期します。',
    )
    expect(said('監視します。また、通知します。', { best: [1] })).toBe('通知します。')
    expect(said('監視します。また、通知します。', { best: [0, 1] })).toBe('監視します。また、通知します。')
  })

  it('says nothing twice', () => {
    expect(said('監視しています。\n\n監視しています。', { best: [0, 1] })).toBe('監視しています。')
  })

  it('keeps to the room that there is, but for the leading sentence', () => {
    const text = '通信をすべて暗号化しています。鍵は毎年更新しています。鍵は専用の装置に保管しています。'
    expect(said(text, { best: [0, 1, 2], longest: 30 })).toBe('通信をすべて暗号化しています。鍵は毎年更新しています。')
    expect(said(text, { best: [0, 1, 2], longest: 5 })).toBe('通信をすべて暗号化しています。')
  })

  it('never puts a yes in front of a negative fact', () => {
    expect(said('海外には保管しません。', { verdict: 'yes', best: [0] })).toBe('海外には保管しません。')
    expect(said('海外には保管しません。この情報は国内に置きます。', { verdict: 'yes', best: [1] })).not.toMatch(
      /^はい/u,
    )
    expect(said('海外には保管しません。', { verdict: 'yes', best: [0], tongue: 'en' })).not.toMatch(/Yes/u)
  })

  it('drops what the quotation does not hold, and keeps the leading sentence in any case', () => {
    const text = 'ログは 1 年間保管します。退避したログは 3 年間保管します。'
    expect(said(text, { best: [0, 1], quotes: ['ログは 1 年間保管します。'] })).toBe('ログは 1 年間保管します。')
    expect(said(text, { verdict: 'yes', best: [0], quotes: ['何も言わない。'] })).toBe(
      'はい。ログは 1 年間保管します。',
    )
  })

  it('comes in the plain style, verdict and all', () => {
    const text = 'ログは 1 年間保管します。閲覧の機能は提供しておりません。'
    expect(said(text, { verdict: 'partial', best: [0, 1], style: 'plain' })).toBe(
      '一部対応している。ログは 1 年間保管する。閲覧の機能は提供していない。',
    )
  })

  it('has English words around evidence that is quoted as it is', () => {
    const text = '当社は、クラウドサービスプロバイダとして、時刻を同期します。'
    expect(said(text, { verdict: 'yes', best: [0], tongue: 'en', style: 'plain' })).toBe(
      `Yes. Stated in our security whitepaper (in Japanese):\n${text}`,
    )
  })
})

describe('the answers to a whole paper’s own subjects', () => {
  const library = paper(SAMPLE)
  const answerer = createAnswerer(library, language)
  const subjects = library.flatMap(({ section }) => [section.title, ...section.text.split(/(?<=。)/u)])

  it('claim nothing that the quotation does not hold, in any manner', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.constantFrom('はありますか。', 'について記入してください。', 'を行っていないこと。'),
        fc.constantFrom('polite' as const, 'plain' as const),
        fc.integer({ min: 20, max: 400 }),
        (subject, ending, style, longest) => {
          const draft = answerer.answer({ question: subject + ending, context: [] }, { style, longest })
          if (draft.abstained) return
          const quotes = draft.evidence.slice(0, 1).map(({ quote }) => quote)
          const facts = draft.answer.replace(/^(はい|いいえ|一部対応して(います|いる)|対象外(です|である))。/u, '')
          for (const sentence of facts.split(/(?<=。)|\n/u)) expect(overclaims(sentence, quotes)).toEqual([])
          expect(draft.answer).not.toMatch(/^はい。[^。]*(ません|ない)。/u)
        },
      ),
    )
  })
})

describe('the source', () => {
  const evidence: Evidence = {
    document: '見本の説明書',
    product: '見本サービス',
    edition: '1.2',
    date: '2026-04-01',
    section: '7.1',
    title: '通信の保護',
    quote: '暗号化します。',
    span: { start: 0, end: 7 },
    score: 1,
  }

  it('is named in the language of the sheet', () => {
    expect(citation(evidence)).toBe('【出典】見本の説明書 第1.2版 7.1 通信の保護')
    expect(citation(evidence, 'en')).toBe('Source: 見本の説明書, edition 1.2, 7.1 通信の保護')
  })

  it.each([
    ['Do you encrypt data at rest?', 'en'],
    ['MFA', 'ja'],
    ['Is AES-256 used? 使っていますか', 'ja'],
    ['', 'ja'],
  ] as const)('%s is asked in %s', (question, tongue) => expect(tongueOf(question)).toBe(tongue))
})

describe('the sentence to the customer where there is no draft', () => {
  it('names the subject where it is sure, and claims nothing of it', () => {
    expect(abstentionSentence('nothing-on-topic', { topic: '鍵の保管' })).toBe(
      '「鍵の保管」については、公開資料では確認できませんでした。担当部署に確認のうえ回答いたします。',
    )
    expect(abstentionSentence('nothing-on-topic')).toMatch(/^本件については、公開資料では確認できませんでした。/u)
  })

  it('comes in the plain style and in English', () => {
    expect(abstentionSentence('attribute-not-stated', { aspect: '頻度' }, 'ja', 'plain')).toBe(
      '本件については、お尋ねの頻度を公開資料では確認できなかった。頻度は担当部署に確認のうえ回答する。',
    )
    expect(abstentionSentence('attribute-not-stated', { aspect: '頻度', topic: 'Key storage' }, 'en')).toBe(
      'Regarding “Key storage”: We could not confirm the frequency asked for in our public documents. We will check it with the department in charge and reply.',
    )
  })
})
