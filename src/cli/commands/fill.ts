import { basename, dirname, extname, join, resolve } from 'node:path'
import { STYLES } from '../../answer/index.ts'
import type { Bilingual } from '../../error.ts'
import {
  CITATION_PLACES,
  type CitationPlace,
  evidenceReport,
  fillChecklist,
  reportOf,
  summaryOf,
} from '../../review/index.ts'
import { command, fraction, oneOf, onePath } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS, openAnswerer } from '../corpus.ts'
import { usage } from '../error.ts'
import { mustNotExist, readBytes, writeWhole } from '../files.ts'
import { mappingFor } from '../mappings.ts'

export const fill = command({
  name: 'fill',
  usage:
    'SHEET.xlsx --corpus PATH -o OUT.xlsx [--evidence E.xlsx] [--report R.json] [--min-confidence X] [--citations remarks|answer|none] [--style polite|plain] [--mapping M.json] [--force]',
  summary: { ja: 'チェックシートに回答案を書き込む', en: 'write draft answers into a check sheet' },
  options: {
    ...CORPUS_OPTIONS,
    output: { type: 'string', short: 'o' },
    evidence: { type: 'string' },
    mapping: { type: 'string' },
    report: { type: 'string' },
    'min-confidence': { type: 'string' },
    citations: { type: 'string' },
    'no-citations': { type: 'boolean' },
    style: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  describe: {
    ...CORPUS_DESCRIBED,
    output: {
      ja: '書き出し先（省くと「元の名前_回答案.xlsx」）',
      en: 'where to write (NAME_回答案.xlsx unless named)',
    },
    evidence: {
      ja: '全行の根拠と承認欄を別の Excel ファイルに書き出す',
      en: 'write every row’s evidence, with room for approval, as a second workbook',
    },
    mapping: { ja: '読み取りを正す対応づけのファイル', en: 'the mapping that corrects the reading' },
    report: { ja: '全行の結果と根拠を JSON で書き出す', en: 'write every row’s outcome and evidence as JSON' },
    'min-confidence': {
      ja: '確信度がこれ未満の回答案は書かない（0〜1、省くと 0.4）',
      en: 'leave drafts below this confidence out (0..1; 0.4 unless named)',
    },
    citations: {
      ja: '出典を書くところ: remarks 備考欄（なければ回答の後ろ。省くとこれ）、answer 回答の後ろ、none 書かない',
      en: 'where sources are named: remarks (behind the answer where there are none; the default), answer, none',
    },
    'no-citations': { ja: '--citations none と同じ', en: 'the same as --citations none' },
    style: {
      ja: '回答の文体: polite 敬体（です・ます。省くとこれ）、plain 常体（である）',
      en: 'the style of Japanese answers: polite (です・ます; the default) or plain (である)',
    },
    force: { ja: '同じ名前のファイルを上書きする', en: 'overwrite files of those names' },
    json: { ja: '結果を JSON で標準出力に出す', en: 'print the report as JSON' },
  },
  run: async ({ values, paths }, terminal) => {
    const path = onePath(paths, { ja: 'チェックシート', en: 'check sheet' })
    const output = values.output ?? join(dirname(path), `${basename(path, extname(path))}_回答案${extname(path)}`)
    const force = values.force ?? false
    const minConfidence = fraction(values['min-confidence'], '--min-confidence')
    const citations = citationPlace(values.citations, values['no-citations'] ?? false)
    const style = oneOf(values.style, STYLES, '--style')
    const targets = [output, values.evidence, values.report].filter((target) => target !== undefined)
    mustBeApart([path, ...targets])
    for (const target of targets) mustNotExist(target, force)

    const bytes = readBytes(path)
    const mapping = mappingFor(bytes, values, terminal)
    const filled = fillChecklist(bytes, await openAnswerer(values, terminal), {
      mapping,
      ...(minConfidence === undefined ? {} : { minConfidence }),
      citations,
      style,
      onRow: (done, total) => terminal.progress(done, total, { ja: '回答案を作成', en: 'drafting' }),
    })
    const file = basename(path)
    const report = { file, output: basename(output), ...reportOf(filled) }
    const about = { file, made: new Date(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
    // Made before anything is written, so that a failure leaves nothing behind.
    const evidence = values.evidence === undefined ? undefined : await evidenceReport(filled, about)
    writeWhole(output, filled.bytes, force)
    if (values.evidence !== undefined && evidence) writeWhole(values.evidence, evidence, force)
    if (values.report !== undefined) writeWhole(values.report, `${JSON.stringify(report, null, 1)}\n`, force)
    if (values.json) terminal.out(JSON.stringify(report))
    else for (const line of [...summaryOf(filled), writtenTo(targets)]) terminal.out(line[terminal.tongue])
  },
})

const writtenTo = (targets: readonly string[]): Bilingual => ({
  ja: `書き出し先: ${targets.join('、')}`,
  en: `Written to ${targets.join(', ')}`,
})

const citationPlace = (named: string | undefined, withheld: boolean): CitationPlace => {
  const place = CITATION_PLACES.find((known) => known === named)
  if ((named !== undefined && place === undefined) || (withheld && place !== undefined && place !== 'none')) {
    const places = CITATION_PLACES.join(' / ')
    throw usage(
      `--citations には ${places} のどれか 1 つを指定してください（--no-citations と併せて使えるのは none だけです）。`,
      `--citations takes one of ${places} (and only none together with --no-citations).`,
    )
  }
  return withheld ? 'none' : (place ?? 'remarks')
}

/** Even with --force: no file of ours may take the place of the customer's, or of another of ours. */
const mustBeApart = (paths: readonly string[]): void => {
  if (new Set(paths.map((path) => resolve(path))).size === paths.length) return
  throw usage(
    'チェックシートと書き出し先には、それぞれ別のファイル名を指定してください。',
    'The check sheet and the files to write must all have different names.',
  )
}
