import { describe, expect, it } from 'vitest'
import { language } from '../../test/support/papers.ts'
import { readQuery } from '../search/query.ts'
import { readInquiry } from './inquiry.ts'

const inquire = (question: string, closed = false) =>
  readInquiry(readQuery({ question, context: [] }, language), closed)
const aspects = (question: string): readonly string[] => inquire(question).aspects.map(({ name }) => name)

describe('reading a question', () => {
  it.each([
    'ログの保存期間を記入してください。',
    'バックアップの方式',
    'データはどこに保管されますか。',
    '責任者は誰ですか',
    'Where is customer data stored?',
    '時計の大もとを答えてほしい。',
    '置き場所を知りたい。',
    '再委託先の一覧',
  ])('%s wants more than yes or no', (question) => {
    expect(inquire(question).open).toBe(true)
  })

  it.each([
    'ログを保存していますか。',
    '多要素認証に対応していること。',
    '通信を暗号化している。（○／×）',
    'Is data encrypted at rest?',
    'バックアップを取得していますか。取得間隔もご回答ください。',
    '暗号化されているか否かを回答されたい。',
    'どの契約を選んだ場合でも記録を見られるか。',
    '管理系などの区分がない構成になっていませんか。',
  ])('%s wants yes or no', (question) => {
    expect(inquire(question).open).toBe(false)
  })

  it('takes any wording for yes or no where the sheet offers only that', () => {
    expect(inquire('バックアップの方式', true).open).toBe(false)
  })

  it.each([
    ['平文で保存されることはないか。', true],
    ['国外に持ち出していないこと。', true],
    ['設定が変わっていないか、定期的に確かめていますか。', false],
    ['教育を実施していないということはないか。', false],
    ['国外に持ち出すことはありますか。', false],
  ])('%s: the good state is that it does not happen: %s', (question, badState) => {
    expect(inquire(question).badState).toBe(badState)
  })

  it.each([
    ['ログの保存期間は何年ですか', '期間・期限'],
    ['脆弱性診断の頻度（年○回）', '頻度'],
    ['バックアップの世代数', '数量'],
    ['データセンターの所在地', '場所'],
    ['事故の連絡先', '窓口・連絡先'],
  ])('%s asks for %s', (question, aspect) => {
    expect(aspects(question)).toContain(aspect)
  })

  it.each([
    ['情報が漏れないようにする仕組みはあるか。', false],
    ['漏えいが起きた場合に、知らせてもらえるか。', false],
    ['第三者に提供されることはあるか。', true],
  ])('%s asks about something that nobody wants: %s', (question, bad) => {
    expect(inquire(question).bad).toBe(bad)
  })

  it.each([
    ['8.17 クロックの同期', true],
    ['Access control', true],
    ['バックアップ機能の有無（○／×）', false],
    ['時刻を合わせていますか。', false],
  ])('%s is a title: %s', (question, titled) => {
    expect(inquire(question).titled).toBe(titled)
  })

  it('notes what is asked for by name', () => {
    expect(inquire('WAF や IDS/IPS を導入していますか（ID 管理は除く）').named).toEqual(['waf', 'ids', 'ips'])
    expect(inquire('A.12.3.1 控えの取得（CEK-03、CLD.9.5.1）').named).toEqual([])
    expect(inquire('Do you require MFA for the administrators of the service?').named).toEqual(['mfa'])
  })

  it.each([
    ['バックアップは自分で取らないといけないのですか。', true],
    ['電話でしか問い合わせられないのでしょうか。', true],
    ['解約したら翌日に全部消えてしまいますか。', true],
    ['古い端末の登録は残りっぱなしですか。', true],
    ['IDさえ知っていれば家からでも入れますか。', true],
    ['Do we have to patch the guest OS ourselves?', true],
    ['バックアップを毎日取得していますか。', false],
    ['古い端末の登録を消せますか。', false],
    ['担当者だけがデータに触れるようにしていますか。', false],
    ['Do you patch the guest OS?', false],
  ])('%s says something unwelcome and asks whether it is so: %s', (question, turned) => {
    expect(inquire(question).turned).toBe(turned)
  })

  it.each([
    ['変更の前に、あらかじめ当社へ連絡をもらえますか。', true],
    ['再委託する場合は当市の承諾を得ること。', true],
    ['障害が起きたら知らせてもらえますか。', true],
    ['Will customers be notified before the change?', true],
    ['承認された暗号方式を使っていますか。', false],
    ['Is information encrypted at rest?', false],
  ])('%s asks to be told or asked first: %s', (question, leave) => {
    expect(inquire(question).leave).toBe(leave)
  })

  it.each([
    ['過去のパスワードを使えないよう制限していること。', true],
    ['持ち出されない仕組みを設けているか。', true],
    ['データが国外に出ることはないか。', false],
    ['持ち出しを制限していること。', true],
    ['媒体の持ち出し禁止', true],
    ['辞めた人に見られなくする措置を講じているか。', true],
  ])('%s asks for what keeps it from happening: %s', (question, prevents) => {
    expect(inquire(question).prevents).toBe(prevents)
  })

  it.each([
    ['写真が他社に渡らないという理解でよいか。', true],
    ['裏口から入れる作りではない、と言えますか。', true],
    ['写しを国外へ出さない旨を約すること。', true],
    ['端末の盗難防止策の有無', true],
    ['冊子を取り寄せるしかない、という理解でよいか。', false],
    ['社外から参照してかまわないか。', false],
    ['私物の端末から使っても問題ありませんか。', false],
    ['設定が変わっていないか、点検していますか。', false],
  ])('%s is good where it does not happen: %s', (question, badState) => {
    expect(inquire(question).badState).toBe(badState)
  })

  it.each([
    ['アルバイトは研修の対象外ですか。', { denialAsked: true }],
    ['手元へ写しを取る手立てはない、という理解でよいか。', { denialAsked: true }],
    ['端末に写しが残らないという理解でよいか。', { denialAsked: false }],
    ['止める前に電話はもらえないのですか。', { denialAsked: true }],
    ['貴社が媒体を捨てることはありますか。', { occurrence: true }],
    ['専用の端末がなくても使えますか。', { spared: true }],
    ['少なくとも90日分を見られますか。', { spared: false }],
    ['復元には別料金がかかりますか。', { costAsked: true }],
    ['どのプランでも記録を見られますか。', { allPlans: true }],
    ['専用・共用のどちらでも使えますか。', { allPlans: true }],
    ['置き場所は大阪だけですか。', { only: ['大阪'] }],
    ['大阪だけでなく福岡にも置いていますか。', { only: [] }],
    ['警察から求められたとき、了解を得てから応じますか。', { without: false, leave: true }],
    ['事前の連絡を必ず行いますか。', { without: false }],
    ['点検は公開前だけでなく、その後も行っていますか。', { bad: false }],
    ['漏えいだけでなく、長い停止も知らせますか。', { bad: false }],
    ['端末を紛失しないよう管理するのは当社ですか。', { bad: false }],
    ['当社でなく貴社が消してくれますか。', { ofVendor: true }],
    ['貴社でなく当社が消すのですか。', { ofVendor: false }],
    ['そのまま移せますか。', { turned: false }],
    ['断られることなく答えてもらえますか。', { turned: false }],
  ] as const)('%s', (question, read) => {
    expect(inquire(question)).toMatchObject(read)
  })

  it('makes sure only of what is asked, not of what leads up to it', () => {
    const { particulars, ofVendor } = inquire('若い人に任せておくと火災への備えを忘れます。暗号化は当社で選べますか。')
    expect(particulars.map(({ name }) => name)).not.toContain('火災への備え')
    expect(ofVendor).toBe(false)
  })
})
