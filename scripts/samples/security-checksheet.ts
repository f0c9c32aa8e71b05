/** An ordinary check sheet, as a manufacturer sends it to a vendor of a cloud service. */
import type { Workbook } from 'exceljs'
import { drawLogo } from './logo.ts'
import { addCover, addGuide } from './security-front.ts'
import { CUSTOMER, TITLE } from './security-style.ts'
import { addAnswerList, addChecklist } from './security-table.ts'
import { createWorkbook } from './workbook.ts'

export function buildSecurityChecksheet(): Workbook {
  const workbook = createWorkbook(TITLE, CUSTOMER)
  const logo = workbook.addImage({ base64: Buffer.from(drawLogo()).toString('base64'), extension: 'png' })
  addCover(workbook, logo)
  addGuide(workbook)
  addChecklist(workbook, logo)
  addAnswerList(workbook)
  return workbook
}
