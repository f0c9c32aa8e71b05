import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { Answerer, Manner } from '../answer/index.ts'
import { abstention } from './builders.ts'
import { type FillChoice, fillChecklist } from './fill.ts'

/** Two questions; the first one's row is high, the second one's height is left to the program. */
const sheet = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('質問票')
  page.columns = [{ width: 6 }, { width: 50 }, { width: 40 }]
  page.addRows([
    ['No.', '質問', '回答'],
    [1, '通信を暗号化していますか。', ''],
    [2, 'ログを保管していますか。', ''],
  ])
  page.eachRow((row) => {
    for (const at of [1, 2, 3]) row.getCell(at).border = { top: { style: 'thin' }, bottom: { style: 'thin' } }
  })
  page.getRow(2).height = 165
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const mannersFor = async (choice: FillChoice): Promise<readonly (Manner | undefined)[]> => {
  const manners: (Manner | undefined)[] = []
  const answerer: Pick<Answerer, 'answer'> = {
    answer: (_, manner) => {
      manners.push(manner)
      return abstention()
    },
  }
  fillChecklist(await sheet(), answerer, choice)
  return manners
}

describe('each question of a sheet', () => {
  it('is answered as long as its cell has room for, where that is known', async () => {
    expect(await mannersFor({})).toEqual([{ longest: 200 }, {}])
  })

  it('is answered in the style that is wanted', async () => {
    expect((await mannersFor({ style: 'plain' })).map((manner) => manner?.style)).toEqual(['plain', 'plain'])
  })
})
