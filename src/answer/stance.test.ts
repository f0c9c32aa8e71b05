import { describe, expect, it } from 'vitest'
import { stanceOf } from './stance.ts'

describe('how a sentence stands to its subject', () => {
  it.each([
    '証明書の発行は行っておりません。',
    '利用者が使える監視機能はありません。',
    '本機能は対象外です。',
    '設定の変更はご遠慮ください。',
    'お客様の同意を得ることなく開示することがあります。',
    'We do not offer this function.',
  ])('denies: %s', (text) => {
    expect(stanceOf(text).denies).toBe(true)
  })

  it.each([
    'データは暗号化して保管しています。',
    '削除の操作をしない限り参照できます。',
    '不要なポートを閉じています。',
    '改ざんできないよう保護しています。',
    '管理者だけでなく全員に教育を行います。',
    '復旧できなくなる操作を防いでいます。',
    'パスワードは不可逆な値に変えて保存します。',
    '5回続けて誤ると、30分間ログインできなくなります。',
    '閲覧者\t可\t不可',
    '復元できなくなるおそれ',
  ])('does not deny, though it holds a negative word: %s', (text) => {
    expect(stanceOf(text).denies).toBe(false)
  })

  it.each([
    ['証明書の発行は行っておりません。', { deniesOffer: true, deniesEvent: false }],
    ['履歴は管理者にも書き換えられません。', { deniesOffer: false, deniesEvent: true }],
    ['他社のデータが見えることはありません。', { deniesOffer: false, deniesEvent: true }],
  ])('tells a thing not offered from a thing that does not happen: %s', (text, stance) => {
    expect(stanceOf(text)).toMatchObject(stance)
  })

  it.each([
    ['お客様の同意なく開示することがあります。', { without: true }],
    ['重大な影響がある場合は通知します。', { conditioned: true, affirms: true }],
    ['すべての変更を通知します。', { conditioned: false, affirms: true }],
    ['設定はお客様ご自身で行っていただきます。', { customerActs: true }],
    ['設定は当社が行います。', { customerActs: false }],
  ])('knows what is said without asking, under a condition, of whom: %s', (text, stance) => {
    expect(stanceOf(text)).toMatchObject(stance)
  })

  it.each([
    '一部の機能で利用できます。',
    '費用が発生する場合があります。',
    'オプションのご契約が必要です。',
    '原則として 30 日前に通知します。',
  ])('narrows: %s', (text) => {
    expect(stanceOf(text).partly).toBe(true)
  })

  it.each([
    '設定はお客様ご自身で実施いただく必要があります。',
    'データの管理は利用者の責任となります。',
    '初期設定はご契約者様にて行っていただきます。',
  ])('hands the duty to the customer: %s', (text) => {
    expect(stanceOf(text).customersDuty).toBe(true)
  })

  it.each([
    '当社が利用者のデータを保護します。',
    'お客様が指定した時刻に取得を行います。',
    '利用者が取得を設定したログは保護されます。',
    '利用者が管理できるよう、当社は登録の機能を提供しています。',
    '影響のあるお客様の管理者へお知らせします。',
  ])('leaves the duty with the vendor: %s', (text) => {
    expect(stanceOf(text).customersDuty).toBe(false)
  })

  it.each([
    ['ログインには会社コードの入力が必要です。', { requires: true, needsNot: false }],
    ['専用のソフトウェアは必要ありません。', { requires: false, needsNot: true }],
    ['復元は有償のオプションです。', { costs: true }],
    ['復元は無償で行います。', { costs: false }],
    ['専用と共用とで差異があります。', { plansDiffer: true }],
    ['弊社側でも、規約に基づき削除を行います。', { vendorActs: true }],
    ['バックアップの不備により復旧が遅れるリスク', { risk: true }],
    ['国外に置くこともありません。', { admits: false, denies: true }],
    ['障害はメールで通知を行います。', { affirms: true }],
    ['設定はお客様にて行っていただきます。', { affirms: false }],
    ['開示することもあります。', { admits: true }],
    ['「最小権限」の原則に則り権限を付与します。', { partly: false, conditioned: false }],
  ])('knows what is needed, what it costs, who acts: %s', (text, stance) => {
    expect(stanceOf(text)).toMatchObject(stance)
  })
})
