import { zipSync } from 'fflate'
import { evidenceReport } from '../../review/index.ts'
import { checkExport, exportFile, openToExport, signaturesOf } from '../exporting.ts'
import { type ExportChoice, reportedFillings } from '../fillings.ts'
import { checksJson, exportJson, proofJson } from '../present-export.ts'
import type { ChecksJson, ExportJson, PreviewJson, ProofJson } from '../schemas/export.ts'
import { previewOf, type Window } from '../sheet-preview.ts'
import type { Desk } from './parts.ts'
import { type Written, written } from './written.ts'

/** A file with the name of the customer's, of which ours is made. */
export interface NamedFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** The customer's file with its answers, and what is said of it. */
export const exportingWork = {
  checks: async (desk: Desk, id: string): Promise<Written<ChecksJson>> =>
    written(checksJson(await checkExport(desk, id))),

  proof: async ({ storage, fillings }: Desk, id: string, choice: ExportChoice): Promise<Written<ProofJson>> => {
    const opened = await openToExport(storage, id)
    return written(proofJson(opened.bytes, await fillings(opened, choice)))
  },

  preview: async (
    { storage, fillings }: Desk,
    id: string,
    choice: ExportChoice,
    window: Window,
  ): Promise<Written<PreviewJson>> =>
    written(previewOf(await fillings(await openToExport(storage, id), choice), window)),

  export: async (
    desk: Desk,
    id: string,
    choice: ExportChoice,
    by: string,
  ): Promise<Written<{ export: ExportJson; proof: ProofJson }>> => {
    const { done, opened, filled } = await exportFile(desk, id, choice, by)
    return written({ export: exportJson(done), proof: proofJson(opened.bytes, filled) })
  },

  exportedFile: async (desk: Desk, id: string, choice: ExportChoice, by: string): Promise<NamedFile> => {
    const { opened, filled } = await exportFile(desk, id, choice, by)
    return { bytes: filled.bytes, fileName: opened.checklist.fileName }
  },

  pastProof: async ({ storage }: Desk, id: string, exportId: string): Promise<Written<ProofJson>> => {
    const { fileHash, proof } = await storage.exports.read(id, exportId)
    const original = await storage.files.get((await storage.checklists.read(id)).fileHash)
    return written(proofJson(original, { bytes: await storage.files.get(fileHash), proof, outcomes: [] }))
  },

  evidenceReport: async (
    { storage, fillings, now, reportRows = REPORT_ROWS }: Desk,
    id: string,
    choice: ExportChoice,
    timeZone: string,
  ): Promise<NamedFile> => {
    const opened = await openToExport(storage, id)
    const { fileName } = opened.checklist
    const signatures = await signaturesOf(storage, id, timeZone)
    const about = { file: fileName, made: now(), timeZone, signatures }
    const reports: Uint8Array[] = []
    for await (const { filled, part } of reportedFillings({ storage, fillings }, opened, choice, reportRows)) {
      reports.push(await evidenceReport(filled, { ...about, part }))
    }
    return reportFile(reports, fileName.replace(/(\.[^.]*)?$/u, REPORT_NAME))
  },
}

/** More questions than anybody sends. */
const REPORT_ROWS = 20_000
const REPORT_NAME = '_根拠報告'

/** Several workbooks go out as one file. */
const reportFile = (reports: readonly Uint8Array[], name: string): NamedFile => {
  const [only] = reports
  if (only && reports.length === 1) return { bytes: only, fileName: `${name}.xlsx` }
  const parts = reports.map((bytes, at) => [`${name}_${at + 1}.xlsx`, bytes] as const)
  // Workbooks are packed already.
  return { bytes: zipSync(Object.fromEntries(parts), { level: 0 }), fileName: `${name}.zip` }
}
