import { describe, expect, it } from 'vitest'
import { WhitepaperError } from './error.ts'
import { asPrinted, asWrapped, headings, outlineText, read } from './testing.ts'

const PROSE = '運用チームが毎朝、監視の結果を確かめ、気になる点があれば当日のうちに担当者へ伝えて記録に残しています。'

describe('headings in a text that marks none', () => {
  it('keeps a list inside a section out, though its entries look like headings', () => {
    const late = [7, 8, 9].flatMap((number) => [`${number}.章の題${number}`, PROSE, ''])
    const text = asPrinted([
      '1.目的',
      PROSE,
      '',
      ...late,
      '１．検知',
      PROSE,
      '２．通報',
      PROSE,
      '',
      '10.終わりに',
      PROSE,
    ])
    expect(headings(text)).toEqual(['1 目的', '7 章の題7', '8 章の題8', '9 章の題9', '10 終わりに'])
  })

  it('keeps a list in the first section out, where its numbers could go on', () => {
    const text = asWrapped(['1. 目的', PROSE, '1. 公開\n2. 社内\n3. 極秘', '2. 範囲', PROSE, '3. 体制', PROSE])
    expect(headings(text)).toEqual(['1 目的', '2 範囲', '3 体制'])
  })

  it('keeps a list out of a text that sets nothing apart', () => {
    expect(headings(`1. 目的\n${PROSE}\n1. 公開\n2. 社内\n3. 極秘\n2. 範囲\n${PROSE}\n3. 体制\n${PROSE}`)).toEqual([
      '1 目的',
      '2 範囲',
      '3 体制',
    ])
  })

  it('keeps a list with a text to each entry out, where headings stand apart', () => {
    const list = ['収集', '分析', '消去'].map((entry, index) => `${index + 1}. ${entry}\n${PROSE}`).join('\n')
    expect(headings(`1. 目的\n${PROSE}\n${list}\n\n2. 範囲\n${PROSE}\n\n3. 体制\n${PROSE}`)).toEqual([
      '1 目的',
      '2 範囲',
      '3 体制',
    ])
  })

  it('keeps out what is numbered in another style', () => {
    const text = asPrinted(['1.目的', PROSE, '', '２．検知', PROSE, '', '2.範囲', PROSE, '', '3.体制', PROSE])
    expect(headings(text)).toEqual(['1 目的', '2 範囲', '3 体制'])
  })

  it('keeps out a number that leaps far ahead', () => {
    expect(headings(asWrapped(['1. 目的', PROSE, '2. 範囲', PROSE, '150. 番目の項目', PROSE]))).toEqual([
      '1 目的',
      '2 範囲',
    ])
  })

  it('keeps out statements and broken quotations', () => {
    expect(headings(asWrapped(['1. 目的', PROSE, '2. 毎月の点検を行います', PROSE, '2. 範囲', PROSE]))).toEqual([
      '1 目的',
      '2 範囲',
    ])
    expect(headings(['1. 目的', '前の章や「', '2. 利用者の範囲」の説明', '2. 範囲', PROSE].join('\n'))).toEqual([
      '1 目的',
      '2 範囲',
    ])
  })

  it('keeps out an amount that begins a line', () => {
    expect(headings(['1. 目的', PROSE, '3 日以内の連絡', '2. 範囲', PROSE].join('\n'))).toEqual(['1 目的', '2 範囲'])
    expect(headings(['1 目的', PROSE, '3 日以内の連絡', '2 範囲', PROSE].join('\n'))).toEqual(['1 目的', '2 範囲'])
  })

  it('keeps the lists of articles and chapters out, numbered through or not', () => {
    const articles = ['第1条（収集）', PROSE, '1. 氏名\n2. 住所', '第2条（保存）', PROSE, '1. 期間\n2. 場所\n3. 方法']
    expect(headings(asWrapped(articles))).toEqual(['第1条 収集', '第2条 保存'])
    const through = [
      '第1章 管理',
      '1. 体制',
      PROSE,
      '2. 教育',
      PROSE,
      '第2章 技術',
      '3. 暗号',
      PROSE,
      '1. 通信',
      PROSE,
      '2. 保存',
      PROSE,
      '4. 記録',
      PROSE,
    ]
    expect(headings(asWrapped(through))).toEqual(['第1章 管理', '1 体制', '2 教育', '第2章 技術', '3 暗号', '4 記録'])
    const anew = [
      '第1章 管理',
      '1. 体制',
      PROSE,
      '2. 教育',
      PROSE,
      '第2章 技術',
      '1. 暗号',
      PROSE,
      '1. 通信\n2. 保存',
      '2. 記録',
      PROSE,
    ]
    expect(headings(asWrapped(anew))).toEqual(['第1章 管理', '1 体制', '2 教育', '第2章 技術', '1 暗号', '2 記録'])
  })

  it('keeps the list of a chapter without sections out, where other chapters have sections', () => {
    const sections = (chapter: string) => [chapter, '1. 体制', PROSE, '2. 教育', PROSE]
    const text = asWrapped([
      ...sections('第1章 管理'),
      '第2章 技術',
      PROSE,
      '1. 氏名\n2. 住所',
      ...sections('第3章 運用'),
    ])
    expect(headings(text)).toEqual(['第1章 管理', '1 体制', '2 教育', '第2章 技術', '第3章 運用', '1 体制', '2 教育'])
  })

  it('joins a heading that is wrapped into a second line, in print and without', () => {
    const long = '2.利用者が預けた情報の分類及び保管並びに廃棄'
    expect(headings(asPrinted(['1.目的', PROSE, PROSE, long, PROSE]))).toEqual(['1 目的', long.replace('.', ' ')])
    const wrapped = asWrapped(['1. 目的', PROSE, PROSE, long, PROSE])
    expect(headings(wrapped)).toEqual(['1 目的', long.replace('.', ' ')])
  })

  it('joins a heading that is set in larger print, and so breaks off earlier than the text', () => {
    const long = ['2. 預かった情報の分類及び保管及び', '廃棄']
    const text = `${asWrapped(['1. 目的', PROSE, PROSE], 44)}\n\n${long.join('\n')}\n${asWrapped([PROSE], 44)}\n\n3. 体制\n${PROSE}`
    expect(headings(text)).toEqual(['1 目的', `2 ${long.join('').slice(3)}`, '3 体制'])
  })

  it('joins a heading whose control id is wrapped', () => {
    const text = `${asPrinted(['1.目的（A.５.１.１）', PROSE, PROSE])}

2.仮想環境の整合の確認（CLD. １３.

１.４） 

${PROSE} `
    expect(read(text).sections.map(({ title, controls }) => [title, ...controls])).toEqual([
      ['目的', '5.1.1'],
      ['仮想環境の整合の確認', 'CLD.13.1.4'],
    ])
  })

  it('takes no wrapped sentence for a heading', () => {
    const wrapped = 'この対応については、別に定める手引きの\n\n3.通報の手順 '
    const text = [asPrinted(['1.目的', PROSE, PROSE, '', '2.範囲', PROSE]), wrapped].join('\n\n')
    expect(headings(text)).toEqual(['1 目的', '2 範囲'])
  })

  it('takes no quoted heading for one', () => {
    const text = asPrinted([
      '1.目的',
      '詳しい内容については、前に出た「2.1 利用者の範囲」をご覧ください。',
      PROSE,
      '2.範囲',
      PROSE,
      '2.1 利用者の範囲',
      PROSE,
    ])
    expect(headings(text)).toEqual(['1 目的', '2 範囲', '2.1 利用者の範囲'])
  })

  it('reads Roman chapters around decimal sections, numbers skipped', () => {
    const text = asPrinted([
      'Ⅰ．目的',
      PROSE,
      'Ⅱ．対応',
      PROSE,
      '5. 方針',
      '5.1 方向性',
      '5.1.1 方針群',
      PROSE,
      'CLD.6.3.1 役割',
      PROSE,
      '8.1.1 目録',
      PROSE,
    ])
    expect(headings(text)).toEqual([
      'I 目的',
      'II 対応',
      '5 方針',
      '5.1 方向性',
      '5.1.1 方針群',
      'CLD.6.3.1 役割',
      '8.1.1 目録',
    ])
    expect(read(text).sections.map(({ level }) => level)).toEqual([1, 1, 2, 3, 4, 4, 4])
  })

  it('reads chapters and articles, and sections that start anew in each chapter', () => {
    const text = asWrapped([
      '第一章 総則',
      '第1条（目的）',
      PROSE,
      '第2条（定義）',
      PROSE,
      '第二章 運用',
      '第3条（監視）',
      `第2条に定める監視を行います。${PROSE}`,
    ])
    expect(headings(text)).toEqual(['第1章 総則', '第1条 目的', '第2条 定義', '第2章 運用', '第3条 監視'])
    const anew = asWrapped([
      '第1章 管理',
      '第1節 体制',
      PROSE,
      '第2節 教育',
      PROSE,
      '第2章 技術',
      '第1節 暗号',
      PROSE,
      '第2節 記録',
      PROSE,
    ])
    expect(headings(anew)).toEqual(['第1章 管理', '第1節 体制', '第2節 教育', '第2章 技術', '第1節 暗号', '第2節 記録'])
    expect(read(anew).sections.map(({ level }) => level)).toEqual([1, 2, 2, 1, 2, 2])
  })

  it('reads articles whose text runs on, with their names before, behind and absent', () => {
    const text =
      '第1章 総則\n（目的）\n第1条　本規程は、保護の方針を定める。\n２　紙の記録を含む。\n第2条（定義）　用語は次のとおりとする。\n(1) 利用者\n第2章 管理\n第3条 責任者は、毎年見直す。第2条の用語を使う。\n'
    expect(headings(text)).toEqual(['第1章 総則', '第1条 目的', '第2条 定義', '第2章 管理', '第3条 第3条'])
    expect(outlineText(text)).toContain('本規程は、保護の方針を定める。')
    expect(outlineText(text)).toContain('責任者は、毎年見直す。第2条の用語を使う。')
    const [, first] = read(text).sections
    expect(text.slice(first?.span.start, first?.span.end)).toBe(
      '（目的）\n第1条　本規程は、保護の方針を定める。\n２　紙の記録を含む。',
    )
  })

  it('leaves a lone article in its sentence', () => {
    const [section] = read(asWrapped(['1. 目的', '第3条 この規程のとおりとします。', '2. 範囲', PROSE])).sections
    expect(section?.text).toBe('第3条 この規程のとおりとします。')
  })

  it('reads numbers with hyphens, and letters', () => {
    expect(headings(asWrapped(['1 管理', '1-1 体制', PROSE, '1-2 教育', PROSE, '2 技術', '2-1 暗号', PROSE]))).toEqual([
      '1 管理',
      '1-1 体制',
      '1-2 教育',
      '2 技術',
      '2-1 暗号',
    ])
    expect(headings(asWrapped(['A-1 体制', PROSE, 'A-2 教育', PROSE, 'B-1 暗号', PROSE]))).toEqual([
      'A-1 体制',
      'A-2 教育',
      'B-1 暗号',
    ])
  })

  it('reads (1) and [1] as headings only where nothing stronger numbers them', () => {
    expect(headings(asWrapped(['(1) 体制', PROSE, '(2) 教育', PROSE]))).toEqual(['(1) 体制', '(2) 教育'])
    expect(headings(asWrapped(['[1] 体制', PROSE, '[2] 教育', PROSE]))).toEqual(['[1] 体制', '[2] 教育'])
    expect(headings(asWrapped(['1. 管理', PROSE, '(1) 体制', PROSE, '(2) 教育', PROSE, '2. 技術', PROSE]))).toEqual([
      '1 管理',
      '2 技術',
    ])
  })

  it('reads English headings', () => {
    const prose = 'The operators look at the results of monitoring every morning and keep a record of what they found.'
    expect(headings(asWrapped(['3. Access Control', prose, '3.1 Accounts', prose, '4. Logging', prose], 60))).toEqual([
      '3 Access Control',
      '3.1 Accounts',
      '4 Logging',
    ])
    expect(headings(asWrapped(['Section 4: Logging', prose, 'Section 5: Backup', prose], 60))).toEqual([
      '4 Logging',
      '5 Backup',
    ])
  })

  it('reads appendices and unnumbered headings among numbered ones', () => {
    const text = asWrapped([
      'はじめに',
      PROSE,
      '1. 目的',
      PROSE,
      '2. 範囲',
      PROSE,
      '附属書A 用語',
      PROSE,
      '別紙1',
      PROSE,
    ])
    expect(headings(text)).toEqual(['はじめに', '1 目的', '2 範囲', '附属書A 用語', '別紙1 別紙1'])
    expect(read(text).sections.map(({ level }) => level)).toEqual([1, 1, 1, 1, 1])
  })

  it('falls back on lines set off by a sign', () => {
    expect(headings(['■ 体制', PROSE, '■ 教育', PROSE].join('\n'))).toEqual(['体制', '教育'])
    expect(headings(['【体制】', PROSE, '【教育】', PROSE].join('\n'))).toEqual(['体制', '教育'])
  })

  it('reads headings without any text between them', () => {
    expect(headings('1. 目的\n2. 範囲\n3. 体制')).toEqual(['1 目的', '2 範囲', '3 体制'])
  })

  it('says so where there is no heading', () => {
    expect(() => headings(PROSE)).toThrow(WhitepaperError)
    expect(() => headings(PROSE)).toThrow(expect.objectContaining({ code: 'no-section' }))
  })

  it('keeps what is no heading in the text', () => {
    const text = asPrinted(['1.目的', PROSE, '', '１．検知', PROSE, '', '2.範囲', PROSE])
    expect(outlineText(text)).toContain('１． 検知')
  })
})
