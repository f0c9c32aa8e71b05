import { basename } from 'node:path'
import { type ChecklistLayout, toLayoutJson, toMapping, toMappingJson } from '../../checklist/index.ts'
import { openChecklist } from '../checklist.ts'
import { command, onePath } from '../command.ts'
import { usage } from '../error.ts'
import { writeWhole } from '../files.ts'
import { gridsOf, rememberMapping } from '../mappings.ts'
import type { Terminal } from '../terminal.ts'

export const layout = command({
  name: 'layout',
  usage: 'SHEET.xlsx [--json] [--write-mapping M.json] [--mapping M.json [--remember]] [--data DIR] [--force]',
  summary: { ja: 'チェックシートをどう読み取ったかを見せる', en: 'show how a check sheet was read' },
  options: {
    json: { type: 'boolean' },
    'write-mapping': { type: 'string' },
    mapping: { type: 'string' },
    remember: { type: 'boolean' },
    data: { type: 'string' },
    force: { type: 'boolean' },
  },
  describe: {
    json: { ja: 'JSON で出力する', en: 'print JSON' },
    'write-mapping': {
      ja: '読み取りを対応づけのファイルに書き出す（直して --mapping で使う）',
      en: 'write the reading as a mapping, to be corrected and used with --mapping',
    },
    mapping: { ja: '読み取りを正す対応づけのファイル', en: 'the mapping that corrects the reading' },
    remember: {
      ja: 'この対応づけを覚え、同じ様式のファイルに次から使う',
      en: 'remember the mapping for further files of the same form',
    },
    data: {
      ja: '覚えたものを置くフォルダー（省くと ./kotae-data）',
      en: 'where it is kept (./kotae-data unless named)',
    },
    force: { ja: '同じ名前の対応づけを上書きする', en: 'overwrite a mapping of that name' },
  },
  run: ({ values, paths }, terminal) => {
    const path = onePath(paths, { ja: 'チェックシート', en: 'check sheet' })
    const { layout: found, mapping, workbook } = openChecklist(path, values, terminal)
    if (values.remember) {
      if (values.mapping === undefined || !mapping)
        throw usage(
          '--remember は --mapping と一緒に指定してください。',
          '--remember goes with --mapping: name the mapping to remember.',
        )
      const kept = rememberMapping(values.data, basename(path), mapping, gridsOf(workbook))
      terminal.note({ ja: `対応づけを覚えました: ${kept}`, en: `The mapping is remembered in ${kept}` })
    }
    const target = values['write-mapping']
    if (target !== undefined) {
      writeWhole(target, `${JSON.stringify(toMappingJson(toMapping(found)), null, 1)}\n`, values.force ?? false)
      terminal.note({
        ja: `対応づけを書き出しました: ${target}。直したら --mapping ${target} で使えます。`,
        en: `The mapping is in ${target}. Correct it and use it with --mapping ${target}.`,
      })
    }
    if (values.json) terminal.out(JSON.stringify(toLayoutJson(found, basename(path)), null, 1))
    else show(found, terminal)
  },
})

const show = ({ sheets }: ChecklistLayout, terminal: Terminal): void => {
  for (const { name, isChecklist, reason, confidence, blocks, questions } of sheets) {
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
}

const columnLetters = (column: number): string =>
  column === 0 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
