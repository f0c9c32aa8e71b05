/** What is said of a file that goes out, as the API shows it. */
import type { Filled } from '../review/index.ts'
import type { StoredExport } from '../storage/index.ts'
import { comparePackages, openWorkbook } from '../workbook/index.ts'
import type { Checked } from './exporting.ts'
import type { ChecksJson, ExportJson, ProofJson } from './schemas/export.ts'
import { saidInTheApp } from './where.ts'

export const checksJson = ({ rows, checks, refusal, counts, wanted }: Checked): ChecksJson => {
  const questions = new Map(rows.map(({ id, question }) => [id, question]))
  return {
    checks: checks.map(({ findings, ...check }) => ({
      ...check,
      questions: findings.flatMap(({ id, detail }) => {
        const question = questions.get(id)
        if (!question) return []
        const { sheet, row, id: number, text } = question
        return [{ id, sheet, row, number, text, detail }]
      }),
    })),
    refusal: refusal ? { code: refusal.code, text: saidInTheApp(refusal) } : null,
    counts,
    wanted,
  }
}

/** Held once more against the original, by its bytes alone: what is shown is what anybody can verify. */
export const proofJson = (
  original: Uint8Array,
  { bytes, proof, outcomes }: Pick<Filled, 'bytes' | 'proof' | 'outcomes'>,
): ProofJson => {
  const { cells, parts } = comparePackages(original, bytes)
  const { restyledCells, resizedRows, unexpected } = proof
  return {
    cells: proof.cells,
    restyledCells,
    resizedRows,
    changedParts: [...proof.changedParts],
    sameParts: openWorkbook(original).pack.zip.entries.length - parts.length,
    unexpected: [...unexpected],
    changes: cells.map(({ sheet, address, before, after }) => ({ sheet, cell: address, before, after })),
    locked: outcomes
      .filter(({ locked, written }) => locked && written)
      .map(({ write, address }) => `${write.sheet}!${address}`),
  }
}

export const exportJson = ({ proof, fileHash: _, checklistId: __, ...rest }: StoredExport): ExportJson => ({
  ...rest,
  cells: proof.cells,
})
