import { expect, test } from 'vitest'
import { drawGrid } from './drawn-grid.ts'
import { toLayoutJson } from './layout-json.ts'
import { readChecklist } from './read.ts'

test('the layout as the command line prints it', () => {
  const grid = drawGrid({
    name: '質問票',
    rows: [
      ['No', '質問', '回答', '備考'],
      ['1', '鍵の長さを定めていますか。', '□はい　□いいえ'],
    ],
    boxes: ['A1:D2'],
  })
  expect(toLayoutJson(readChecklist([grid]), 'a.xlsx')).toMatchObject({
    file: 'a.xlsx',
    sheets: [
      {
        name: '質問票',
        is_checklist: true,
        blocks: [{ header_rows: [1], first_row: 2, last_row: 2 }],
        questions: [
          {
            row: 2,
            cell: 'B2',
            id: '1',
            context: [],
            question: '鍵の長さを定めていますか。',
            answer_cells: [{ cell: 'C2', kind: 'checkbox', options: ['はい', 'いいえ'] }],
            remarks_cell: 'D2',
            prefilled: false,
            skip: null,
          },
        ],
      },
    ],
  })
})
