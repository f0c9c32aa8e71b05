/** Workbooks that come out the same, byte by byte, each time they are made. */
import ExcelJS, { type Workbook } from 'exceljs'
import { unzipSync, zipSync } from 'fflate'

const MADE = new Date(Date.UTC(2026, 3, 1))
/** A zip entry's date has no time zone: fflate takes it from the local clock's fields. */
const ENTRY_DATE = new Date(2026, 3, 1)

export function createWorkbook(title: string, author: string): Workbook {
  const workbook = new ExcelJS.Workbook()
  workbook.title = title
  workbook.creator = author
  workbook.lastModifiedBy = author
  workbook.created = MADE
  workbook.modified = MADE
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  return workbook
}

/**
 * exceljs stamps each zip entry with the time of writing, and adds entries for folders that Excel never writes: packing
 * anew takes both away.
 */
export async function toBytes(workbook: Workbook): Promise<Uint8Array> {
  const written = new Uint8Array(await workbook.xlsx.writeBuffer())
  const parts = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') })
  return zipSync(parts, { level: 9, mtime: ENTRY_DATE })
}
