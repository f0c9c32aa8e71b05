import {
  type Abstained,
  citation,
  type Draft,
  type Evidence,
  type Explanation,
  STYLES,
  type Tongue,
  toAnswerLine,
  tongueOf,
} from '../../answer/index.ts'
import { command, oneOf, onePath } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS, openAnswerer } from '../corpus.ts'
import type { Terminal } from '../terminal.ts'

export const ask = command({
  name: 'ask',
  usage: '"QUESTION" --corpus PATH [--category C] [--style polite|plain] [--explain] [--json]',
  summary: { ja: '質問を 1 つ尋ねる', en: 'ask one question' },
  options: {
    ...CORPUS_OPTIONS,
    category: { type: 'string', multiple: true },
    style: { type: 'string' },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  describe: {
    ...CORPUS_DESCRIBED,
    category: {
      ja: '大項目・中項目など（外側から順に、複数可）',
      en: 'category cells above the question, outermost first',
    },
    style: {
      ja: '回答の文体: polite 敬体（です・ます。省くとこれ）、plain 常体（である）',
      en: 'the style of Japanese answers: polite (です・ます; the default) or plain (である)',
    },
    explain: { ja: '各節の点数の内訳を見せる', en: 'show what made each section’s score' },
    json: { ja: 'JSON で出力する', en: 'print JSON' },
  },
  run: async ({ values, paths }, terminal) => {
    const question = onePath(paths, { ja: '質問（「」のように引用符で囲んで）', en: 'question, in quotation marks' })
    const style = oneOf(values.style, STYLES, '--style')
    const answerer = await openAnswerer(values, terminal)
    const query = { question, context: values.category ?? [] }
    const draft = answerer.answer(query, style === undefined ? {} : { style })
    const explanation = values.explain ? answerer.explain(query) : undefined
    if (values.json) {
      const line = toAnswerLine({ question }, draft)
      terminal.out(JSON.stringify(explanation ? { ...line, explanation } : line, null, 2))
      return
    }
    printDraft(draft, tongueOf(question), terminal)
    if (explanation) printExplanation(explanation, terminal)
  },
})

const printDraft = (draft: Draft, sheet: Tongue, terminal: Terminal): void => {
  const { out, tongue } = terminal
  const ja = tongue === 'ja'
  out(draft.answer)
  out('')
  if (draft.abstained) printReason(draft, sheet, terminal)
  else out(`${ja ? '判定' : 'verdict'} ${draft.verdict ?? '-'}   ${ja ? '確信度' : 'confidence'} ${draft.confidence}`)
  for (const evidence of draft.evidence) printEvidence(evidence, sheet, terminal)
}

const printReason = ({ reason, department, topic, elsewhere }: Abstained, sheet: Tongue, terminal: Terminal): void => {
  const { out, tongue } = terminal
  const ja = tongue === 'ja'
  if (department !== undefined) {
    out(ja ? `確認先: ${department}（${topic ?? '-'}）` : `Ask: ${department} (${topic ?? '-'})`)
  }
  if (elsewhere) {
    out(
      ja
        ? 'ほかの版・製品の記載（回答には使いません）:'
        : 'Stated of another edition or product (not used as an answer):',
    )
    printEvidence(elsewhere, sheet, terminal)
  }
  out(ja ? `回答なし（${reason}）。近い節:` : `No draft (${reason}). The nearest sections:`)
}

const printEvidence = (evidence: Evidence, sheet: Tongue, { out }: Terminal): void => {
  out(citation(evidence, sheet))
  out(`  「${evidence.quote.replace(/\n/gu, '\n    ')}」`)
}

const LISTED = 12

const printExplanation = ({ inquiry, sections, signals }: Explanation, { out }: Terminal): void => {
  out('')
  out(`inquiry ${JSON.stringify(inquiry)}`)
  out(`signals ${JSON.stringify(signals)}`)
  for (const { section, title, score, contributions } of sections) {
    out('')
    out(`${score.toFixed(2).padStart(7)}  ${section === title ? '' : `${section} `}${title}`)
    for (const part of contributions.slice(0, LISTED)) out(`${part.score.toFixed(2).padStart(11)}  ${part.label}`)
    const rest = contributions.slice(LISTED)
    if (rest.length > 0)
      out(
        `${rest
          .reduce((sum, part) => sum + part.score, 0)
          .toFixed(2)
          .padStart(11)}  … ${rest.length}`,
      )
  }
}
