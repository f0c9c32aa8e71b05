import { describe, expect, it } from 'vitest'
import { asPrinted, asWrapped, passages, passagesOf, read } from './testing.ts'

const PROSE = '運用チームが毎朝、監視の結果を確かめ、気になる点があれば当日のうちに担当者へ伝えて記録に残しています。'
const MORE = 'そのほかの点については、年に一度の見直しの際に、責任者が過去の記録を読み返して改めるかどうかを決めます。'

/** The passages of a section that is set like the prose around it. */
function printed(blocks: readonly string[], width?: number): readonly string[] {
  const whole = read(asPrinted(['1.目的', PROSE, MORE, '', '2.本文', ...blocks, '', '3.結び', PROSE], width))
  return passagesOf(whole.sections[1])
}

function wrapped(blocks: readonly string[], width?: number): readonly string[] {
  const whole = read(asWrapped(['1. 目的', PROSE, MORE, '2. 本文', ...blocks, '3. 結び', PROSE], width))
  return passagesOf(whole.sections[1])
}

describe('paragraphs', () => {
  it('joins wrapped lines, and parts paragraphs, in print and in wrapped text', () => {
    for (const set of [printed, wrapped]) {
      expect(set([PROSE, MORE])).toEqual([`paragraph ${PROSE}`, `paragraph ${MORE}`])
    }
  })

  it('leaves no space where a word was wrapped', () => {
    for (const width of [30, 32, 34, 36, 38]) {
      expect(
        printed(['このサービスではデータセンターのサーバーをクラスターにして停止を防いでいます。'], width),
      ).toEqual(['paragraph このサービスではデータセンターのサーバーをクラスターにして停止を防いでいます。'])
    }
  })

  it('joins what a page end parted', () => {
    const [head, tail] = ['この設定は、管理者の画面から変更するこ', 'とができます。']
    const text = `${asPrinted(['1.目的', PROSE, MORE, '2.本文'])}\n\n${head}\n ${tail} \n\n${asPrinted(['', '3.結び', PROSE])}`
    expect(passagesOf(read(text).sections[1])).toEqual([`paragraph ${head}${tail}`])
    const fed = `${asWrapped(['1. 目的', PROSE, MORE, '2. 本文'])}\n\n${head}\n\f${tail}\n\n3. 結び\n\n${PROSE}`
    expect(passagesOf(read(fed).sections[1])).toEqual([`paragraph ${head}${tail}`])
  })

  it('joins a Markdown paragraph that a page end tore apart, and no others', () => {
    const torn =
      '契約の終わりには、預かった情報をお客様の手で書き出していただき、そのうえで当方が記憶装置から情報を消去す'
    const text = `## 1. 消去\n\n${torn}\n\nるため、日程を前もってお知らせします。\n\n手順は次の通り\n\n別の話をここで始めます。\n\n## 2. 他\n\n${PROSE}`
    expect(passages(text)).toEqual([
      `paragraph ${torn}るため、日程を前もってお知らせします。`,
      'paragraph 手順は次の通り',
      'paragraph 別の話をここで始めます。',
    ])
  })

  it('begins a paragraph where a line is indented by a full-width space', () => {
    const lines = [
      '1. 目的',
      `　${'あ'.repeat(19)}`,
      `${'い'.repeat(20)}`,
      `　${'う'.repeat(19)}`,
      `${'え'.repeat(20)}`,
      '以上です。',
    ]
    expect(passages(lines.join('\n'))).toEqual([
      `paragraph ${'あ'.repeat(19)}${'い'.repeat(20)}`,
      `paragraph ${'う'.repeat(19)}${'え'.repeat(20)}以上です。`,
    ])
  })

  it('goes on after a comma, a hyphen and a broken address, however short the line', () => {
    const lines = [
      '1. 消去',
      '解約の後、',
      '30 日のうちに消します。',
      '詳細は https://example.com/a-',
      'b.html にあります。',
      '2. 他',
      '終わりです。',
    ]
    expect(passages(lines.join('\n'))).toEqual([
      'paragraph 解約の後、30 日のうちに消します。',
      'paragraph 詳細は https://example.com/a-b.html にあります。',
    ])
  })

  it('leaves out the signs of a Markdown quotation', () => {
    expect(passages('## 1. 引用\n\n> 初めの行は、\n> 次の行に続きます。\n\n## 2. 他\n\n終わりです。')).toEqual([
      'paragraph 初めの行は、次の行に続きます。',
    ])
  })

  it('keeps a quoted name together where a real space ended the line', () => {
    const text = `${asPrinted(['1.目的', PROSE, MORE, '2.本文'])}\n\n手順は「クラウド \n\nConsole の手引き」にあります。 \n\n${asPrinted(['3.結び', PROSE])}`
    expect(passagesOf(read(text).sections[1])).toEqual(['paragraph 手順は「クラウド Console の手引き」にあります。'])
  })
})

describe('lists', () => {
  it.each(['・', '⚫', '●', '■', '①', 'a)', '(1)', '（ア）', '\uF06C', '１．'])(
    'reads items marked %s, wrapped or not',
    (mark) => {
      const long = '担当者が交代した日のうちに古い権限を止めて新しい権限を与える手続き'
      for (const set of [printed, wrapped]) {
        expect(set(['次のとおりです。', `${mark} ${long}`, `${mark} 短い手続き`])).toEqual([
          'paragraph 次のとおりです。',
          `item ${mark} ${long}`,
          `item ${mark} 短い手続き`,
        ])
      }
    },
  )

  it('reads Markdown lists, soft wraps and bold words', () => {
    const text =
      '## 1. 一覧\n\n- **鍵** の交換は\n  年に一度です。\n- 記録\\_1 を残します。\n\n1. 最初\n2. 次\n\n## 2. 他\n\n終わりです。'
    expect(passages(text)).toEqual([
      'item - 鍵 の交換は年に一度です。',
      'item - 記録_1 を残します。',
      'item 1. 最初',
      'item 2. 次',
    ])
  })

  it('reads items that are set with wide gaps and hang', () => {
    const lines = [
      '1. 一覧',
      '  •   計算資源の提供にかかわる業務と設備',
      '      及び要員',
      '  •   記憶領域の提供',
      '2. 他',
      '終わりです。',
    ]
    expect(passages(lines.join('\n'))).toEqual([
      'item • 計算資源の提供にかかわる業務と設備及び要員',
      'item • 記憶領域の提供',
    ])
  })

  it('takes the text that stands below a lone mark', () => {
    expect(printed(['①', '最初の手続き', '②', '次の手続き'])).toEqual(['item ① 最初の手続き', 'item ② 次の手続き'])
  })
})

describe('notes', () => {
  it('reads ※ notes one by one', () => {
    expect(printed([PROSE, '※一部のプランを除きます。', 'なお、詳細は別にお知らせします。'])).toEqual([
      `paragraph ${PROSE}`,
      'note ※ 一部のプランを除きます。',
      'paragraph なお、詳細は別にお知らせします。',
    ])
  })

  it.each(['＜ポイント＞', '<ポイント>', '【注意】', '補足：'])('takes the paragraphs under %s for a note', (title) => {
    expect(printed([PROSE, '', title, MORE, PROSE, '', MORE])).toEqual([
      `paragraph ${PROSE}`,
      `note ${title} ${MORE}`,
      `note ${PROSE}`,
      `paragraph ${MORE}`,
    ])
  })
})

describe('captions and rows', () => {
  it('reads bracketed lines, figure titles and what introduces a list as captions', () => {
    expect(
      printed([
        PROSE,
        '',
        '【連絡の窓口】',
        MORE,
        '',
        '図 1 分担',
        '',
        '取得する記録',
        '・操作の記録',
        '停止の記録の取得設定',
        '・認証の記録',
      ]),
    ).toEqual([
      `paragraph ${PROSE}`,
      'caption 【連絡の窓口】',
      `paragraph ${MORE}`,
      'caption 図 1 分担',
      'caption 取得する記録',
      'item ・ 操作の記録',
      'paragraph 停止の記録の取得設定',
      'item ・ 認証の記録',
    ])
  })

  it('takes the labels of a figure apart for captions', () => {
    expect(printed([PROSE, '', '', '', 'ハードウェア', 'OS', 'ミドルウェア', '当方の範囲'])).toEqual([
      `paragraph ${PROSE}`,
      'caption ハードウェア',
      'caption OS',
      'caption ミドルウェア',
      'caption 当方の範囲',
    ])
  })

  it('keeps short statements that say something', () => {
    expect(printed([PROSE, '通信：TLS で暗号化', '', PROSE])).toContain('paragraph 通信：TLS で暗号化')
  })

  it('reads the rows of tables, in Markdown and with tabs', () => {
    const text =
      '## 1. 表\n\n| 記録 | 期間 |\n| --- | :-: |\n| 操作 | 一年 |\n\n認証\t半年\n\n---\n\n![図](a.png)\n\n## 2. 他\n\n終わりです。'
    expect(passages(text)).toEqual(['row 記録\t期間', 'row 操作\t一年', 'row 認証\t半年'])
  })
})

it('counts spans in the source, list marks and headings included', () => {
  const text = '1. 目的\r\n\r\n・ 一つ目\r\n※ 二つ目\r\n2. 範囲\r\n\r\n終わりです。'
  const [section] = read(text).sections
  expect(section?.passages.map(({ span }) => text.slice(span.start, span.end))).toEqual(['・ 一つ目', '※ 二つ目'])
  expect(text.slice(section?.span.start, section?.span.end)).toBe('1. 目的\r\n\r\n・ 一つ目\r\n※ 二つ目')
  expect(section?.text).toBe('一つ目\n二つ目')
})
