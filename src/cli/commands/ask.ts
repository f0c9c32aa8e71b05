import { citation, type Draft, type Explanation, toAnswerLine } from '../../answer/index.ts'
import { command, onePath } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS, openAnswerer } from '../corpus.ts'
import type { Terminal } from '../terminal.ts'

export const ask = command({
  name: 'ask',
  usage: '"QUESTION" --corpus PATH [--category C] [--explain] [--json]',
  summary: { ja: '質問を 1 つ尋ねる', en: 'ask one question' },
  options: {
    ...CORPUS_OPTIONS,
    category: { type: 'string', multiple: true },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  describe: {
    ...CORPUS_DESCRIBED,
    category: {
      ja: '大項目・中項目など（外側から順に、複数可）',
      en: 'category cells above the question, outermost first',
    },
    explain: { ja: '各節の点数の内訳を見せる', en: 'show what made each section’s score' },
    json: { ja: 'JSON で出力する', en: 'print JSON' },
  },
  run: async ({ values, paths }, terminal) => {
    const question = onePath(paths, { ja: '質問（「」のように引用符で囲んで）', en: 'question, in quotation marks' })
    const answerer = await openAnswerer(values, terminal)
    const query = { question, context: values.category ?? [] }
    const draft = answerer.answer(query)
    const explanation = values.explain ? answerer.explain(query) : undefined
    if (values.json) {
      const line = toAnswerLine({ question }, draft)
      terminal.out(JSON.stringify(explanation ? { ...line, explanation } : line, null, 2))
      return
    }
    printDraft(draft, terminal)
    if (explanation) printExplanation(explanation, terminal)
  },
})

const printDraft = (draft: Draft, { out, tongue }: Terminal): void => {
  const ja = tongue === 'ja'
  out(draft.answer)
  out('')
  out(
    draft.abstained
      ? ja
        ? `回答なし（${draft.reason}）。近い節:`
        : `No draft (${draft.reason}). The nearest sections:`
      : `${ja ? '判定' : 'verdict'} ${draft.verdict ?? '-'}   ${ja ? '確信度' : 'confidence'} ${draft.confidence}`,
  )
  for (const evidence of draft.evidence) {
    out(citation(evidence))
    out(`  「${evidence.quote.replace(/\n/gu, '\n    ')}」`)
  }
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
