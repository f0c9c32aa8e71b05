import { basename, dirname, extname, join } from 'node:path'
import { type Entry, type Filled, fillChecklist, reportOf, totalsOf } from '../../review/index.ts'
import { command, fraction, onePath } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS, openAnswerer } from '../corpus.ts'
import { mustNotExist, readBytes, writeWhole } from '../files.ts'

export const fill = command({
  name: 'fill',
  usage: 'SHEET.xlsx --corpus PATH -o OUT.xlsx [--report R.json] [--min-confidence X] [--no-citations] [--force]',
  summary: { ja: 'チェックシートに回答案を書き込む', en: 'write draft answers into a check sheet' },
  options: {
    ...CORPUS_OPTIONS,
    output: { type: 'string', short: 'o' },
    report: { type: 'string' },
    'min-confidence': { type: 'string' },
    'no-citations': { type: 'boolean' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  describe: {
    ...CORPUS_DESCRIBED,
    output: {
      ja: '書き出し先（省くと「元の名前_回答案.xlsx」）',
      en: 'where to write (NAME_回答案.xlsx unless named)',
    },
    report: { ja: '全行の結果と根拠を JSON で書き出す', en: 'write every row’s outcome and evidence as JSON' },
    'min-confidence': {
      ja: '確信度がこれ未満の回答案は書かない（0〜1、省くと 0.4）',
      en: 'leave drafts below this confidence out (0..1; 0.4 unless named)',
    },
    'no-citations': { ja: '出典を書かない', en: 'do not name the sources' },
    force: { ja: '同じ名前のファイルを上書きする', en: 'overwrite files of those names' },
    json: { ja: '結果を JSON で標準出力に出す', en: 'print the report as JSON' },
  },
  run: async ({ values, paths }, terminal) => {
    const path = onePath(paths, { ja: 'チェックシート', en: 'check sheet' })
    const output = values.output ?? join(dirname(path), `${basename(path, extname(path))}_回答案${extname(path)}`)
    const force = values.force ?? false
    const minConfidence = fraction(values['min-confidence'], '--min-confidence')
    for (const target of [output, values.report]) if (target !== undefined) mustNotExist(target, force)

    const filled = fillChecklist(readBytes(path), await openAnswerer(values, terminal), {
      ...(minConfidence === undefined ? {} : { minConfidence }),
      citations: !values['no-citations'],
      onRow: (done, total) => terminal.progress(done, total, { ja: '回答案を作成', en: 'drafting' }),
    })
    writeWhole(output, filled.bytes, force)
    const report = { file: basename(path), output: basename(output), ...reportOf(filled) }
    if (values.report !== undefined) writeWhole(values.report, `${JSON.stringify(report, null, 1)}\n`, force)
    if (values.json) terminal.out(JSON.stringify(report))
    else for (const line of summary(filled, output)[terminal.tongue]) terminal.out(line)
  },
})

const summary = ({ entries, proof }: Filled, output: string) => {
  const { rows, answered, abstained, skipped } = totalsOf(entries)
  const causes = causesOf(entries).map(([cause, count]) => `  ${cause} ${count}`)
  return {
    ja: [
      `質問 ${rows} 件 = 回答案 ${answered} + 回答なし ${abstained} + 対象としない ${skipped}`,
      ...causes,
      `変わったのは回答のセル ${proof.cells} 個だけです（変わった部品: ${proof.changedParts.join('、')}。ほかはすべて元のまま）。`,
      `書き出し先: ${output}`,
    ],
    en: [
      `${rows} questions = ${answered} drafted + ${abstained} left open + ${skipped} skipped`,
      ...causes,
      `Nothing but ${proof.cells} answer cells changed (parts that differ: ${proof.changedParts.join(', ')}; all others are byte for byte the same).`,
      `Written to ${output}`,
    ],
  }
}

const causesOf = (entries: readonly Entry[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    if (entry.state !== 'answered') counts.set(entry.cause, (counts.get(entry.cause) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}
