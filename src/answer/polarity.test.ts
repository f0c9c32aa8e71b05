import { describe, expect, it } from 'vitest'
import { language } from '../../test/support/papers.ts'
import { readQuery } from '../search/query.ts'
import { readInquiry } from './inquiry.ts'
import { polaritySignals } from './polarity.ts'
import { stanceOf } from './stance.ts'

const saysNo = (question: string, said: string, beside: { contrary?: boolean; actSaid?: boolean } = {}): boolean => {
  const inquiry = readInquiry(readQuery({ question, context: [] }, language))
  return polaritySignals(stanceOf(said), inquiry, { contrary: false, actSaid: false, ...beside }).saysNo === 1
}

describe('a sentence says no', () => {
  it.each([
    ['ログを提供していますか。', 'ログの提供は行っておりません。'],
    ['再利用を禁止していますか。', '再利用を禁じる設定はありません。'],
    ['貴社が媒体を捨てることはありますか。', '当社で媒体を捨てることはありません。'],
    ['会社コードがなくても入れますか。', '会社コードの入力が必要です。'],
    ['こちらでは何もしなくてよいですか。', '登録はお客様にて行っていただきます。'],
    ['復元には別料金がかかりますか。', '復元は無償で行います。'],
    ['同意を得ずに開示しない旨を約すること。', 'お客様の同意なく開示することがあります。'],
    ['開示の前に同意を得ずに応じないこと。', 'お客様の同意なく開示することがあります。'],
    ['アルバイトは研修の対象外ですか。', 'アルバイトを含む全員に研修を行っています。'],
    ['暗号技術の使用（有・無）', '暗号技術は使用していません。'],
  ])('%s %s', (question, said) => {
    expect(saysNo(question, said)).toBe(true)
  })

  it.each([
    ['ログを提供していますか。', 'ログを提供しています。'],
    ['写真が国外に置かれないという理解でよいか。', '国外に置くことはありません。'],
    ['操作の記録を改変できない措置を講じていること。', '記録は管理者にも書き換えられません。'],
    ['再利用を禁止していますか。', '過去のものは登録できません。'],
    ['証跡の改ざん防止', '記録は管理者にも書き換えられません。'],
    ['開発環境の分離', '本番のデータを開発の環境に持ち込みません。'],
    ['パソコンに何も入れなくても使えますか。', 'パソコンに入れていただくソフトウェアはありません。'],
    ['復元には別料金がかかりますか。', '復元は有償のオプションです。'],
  ])('not: %s %s', (question, said) => {
    expect(saysNo(question, said)).toBe(false)
  })

  it('by naming what stands against the thing asked, if it does not deny that', () => {
    expect(saysNo('国内で保管していますか。', '海外で保管しています。', { contrary: true })).toBe(true)
    expect(saysNo('国内で保管していますか。', '海外で保管することはありません。', { contrary: true })).toBe(false)
  })
})
