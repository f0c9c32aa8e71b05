/**
 * The customer's workbook: read as grids, written without disturbing anything but the answer cells.
 *
 * @module
 */
export { parseAddress } from './address.ts'
export { type CellDifference, comparePackages, type PackageDifference, type PartDifference } from './compare.ts'
export { WORKBOOK_ERROR_CODES, WorkbookError, type WorkbookErrorCode } from './error.ts'
export { type FillResult, fillCells } from './fill.ts'
export type * from './grid.ts'
export { NOTICE_CODES, type Notice, type NoticeCode } from './notices.ts'
export type { FillOptions } from './sheet-fill.ts'
export { openWorkbook, type Workbook } from './workbook.ts'
