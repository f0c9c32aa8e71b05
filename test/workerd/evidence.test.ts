import { expect, it } from 'vitest'
import { draft, filled, options, question } from '../../src/review/builders.ts'
import { entryFor } from '../../src/review/entry.ts'
import { evidenceReport } from '../../src/review/evidence-report.ts'
import { openWorkbook } from '../../src/workbook/index.ts'

it('the evidence report is made in workerd as well', async () => {
  expect(navigator.userAgent).toBe('Cloudflare-Workers')
  const about = { file: '様式.xlsx', made: new Date(0), timeZone: 'Asia/Tokyo' }
  const bytes = await evidenceReport(filled([entryFor(question(), draft(), options())]), about)
  const list = openWorkbook(bytes).grid('根拠一覧')
  expect(list.cellsInRow(2).map(({ text }) => text)).toContain('通信はすべて暗号化します。')
})
