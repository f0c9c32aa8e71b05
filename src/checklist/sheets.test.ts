import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { readChecklist } from './read.ts'

const CHECKLIST: Drawing = {
  name: 'チェックシート',
  rows: [
    ['No', '質問', '回答'],
    ['1', '鍵の長さを定めていますか。'],
    ['2', '来訪者を記録していますか。'],
  ],
  boxes: ['A1:C3'],
}

function checklists(...drawings: readonly Drawing[]): readonly string[] {
  const { sheets } = readChecklist(drawings.map(drawGrid))
  return sheets.filter(({ isChecklist }) => isChecklist).map(({ name }) => name)
}

describe('which sheets are checklists', () => {
  test('every sheet with questions and places to answer', () => {
    const other = {
      ...CHECKLIST,
      name: '別紙',
      rows: [
        ['No', '質問', '回答'],
        ['1', '複製を取っていますか。'],
        ['2', '複製を試していますか。'],
      ],
    }
    expect(checklists(CHECKLIST, other)).toEqual(['チェックシート', '別紙'])
  })

  test('not covers, lists, summaries, histories, glossaries', () => {
    expect(
      checklists(
        CHECKLIST,
        {
          name: '表紙',
          rows: [
            ['会社名', ''],
            ['担当者', ''],
          ],
          boxes: ['A1:B2'],
        },
        { name: 'リスト', rows: [['回答'], ['○'], ['×']] },
        {
          name: '集計',
          rows: [
            ['分類', '設問数', '回答数'],
            ['体制', '2', '0'],
          ],
          formulas: { B2: 'COUNTA(A1)', C2: 'COUNTIF(B1)' },
          boxes: ['A1:C2'],
        },
        {
          name: '改訂履歴',
          rows: [
            ['No', '版', '変更内容', '備考'],
            ['1', '1.0', '初版を作成した。'],
            ['2', '1.1', '設問を追加した。'],
          ],
          boxes: ['A1:D3'],
        },
        {
          name: '用語',
          rows: [
            ['No', '用語', '説明'],
            ['1', '記録', '操作の跡です。'],
            ['2', '鍵', '暗号に使います。'],
          ],
          boxes: ['A1:C3'],
        },
        {
          name: '別紙',
          rows: [
            ['No.', '再委託先名', '所在地'],
            ['1', '', ''],
            ['2', '', ''],
          ],
          boxes: ['A1:C3'],
        },
      ),
    ).toEqual(['チェックシート'])
  })

  test('not what is hidden, an example, or an old copy', () => {
    expect(
      checklists(
        CHECKLIST,
        { ...CHECKLIST, name: '控', visibility: 'veryHidden' },
        { ...CHECKLIST, name: '記入例' },
        { ...CHECKLIST, name: 'チェックシート(旧)' },
      ),
    ).toEqual(['チェックシート'])
  })

  test('a reference table that is full of text wants no answer', () => {
    expect(
      checklists({
        name: '対策一覧',
        rows: [
          ['番号', '管理策', '説明'],
          ['1', '方針を定めること', '経営者が定めます。'],
          ['2', '教育を行うこと', '全員が受けます。'],
        ],
        boxes: ['A1:C3'],
      }),
    ).toEqual([])
  })

  test('says why, and how sure it is', () => {
    const [sheet] = readChecklist([drawGrid(CHECKLIST)]).sheets
    expect(sheet).toMatchObject({
      isChecklist: true,
      hidden: false,
      reason: { ja: '設問が2件あり、回答欄が見つかった' },
    })
    expect(sheet?.confidence).toBeGreaterThan(0.8)
    expect(sheet?.blocks[0]).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: 3 })
    expect(sheet?.blocks[0]?.columns.map(({ role, reason }) => [role, reason.ja])).toEqual([
      ['id', '見出し「No」が番号を表す'],
      ['question', '見出し「質問」が設問を表す。文の100%が設問らしい結び'],
      ['answer', '見出し「回答」が回答を表す、空欄が並ぶ'],
    ])
  })
})
