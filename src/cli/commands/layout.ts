import { basename } from 'node:path'
import { toLayoutJson } from '../../checklist/index.ts'
import { openChecklist } from '../checklist.ts'
import { command, onePath } from '../command.ts'

export const layout = command({
  name: 'layout',
  usage: 'SHEET.xlsx [--json]',
  summary: { ja: 'チェックシートをどう読み取ったかを見せる', en: 'show how a check sheet was read' },
  options: { json: { type: 'boolean' } },
  describe: { json: { ja: 'JSON で出力する', en: 'print JSON' } },
  run: ({ values, paths }, terminal) => {
    const path = onePath(paths, { ja: 'チェックシート', en: 'check sheet' })
    const { layout: found } = openChecklist(path)
    if (values.json) {
      terminal.out(JSON.stringify(toLayoutJson(found, basename(path)), null, 1))
      return
    }
    for (const { name, isChecklist, reason, confidence, blocks, questions } of found.sheets) {
      terminal.out(`${isChecklist ? '●' : '○'} ${name} (${questions.length}) ${confidence.toFixed(2)} ${reason}`)
      for (const { headerRows, firstRow, lastRow, columns } of blocks) {
        terminal.out(`    ${headerRows.join(',')} → ${firstRow}–${lastRow}`)
        for (const { column, role, header, reason: why } of columns) {
          terminal.out(
            `      ${columnLetters(column).padEnd(4)} ${role.padEnd(9)} ${header.replace(/\s+/gu, ' ')}  ${why}`,
          )
        }
      }
    }
  },
})

const columnLetters = (column: number): string =>
  column === 0 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
