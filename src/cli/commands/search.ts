import { createLookup } from '../../search/index.ts'
import { sectionsOf } from '../../whitepaper/index.ts'
import { command } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS, loadWhitepapers } from '../corpus.ts'
import { usage } from '../error.ts'
import { loadLanguage } from '../language.ts'

export const search = command({
  name: 'search',
  usage: 'WORDS --corpus PATH [--json]',
  summary: { ja: 'ホワイトペーパーの中を語で探す', en: 'look words up in the whitepapers' },
  options: { corpus: CORPUS_OPTIONS.corpus, data: CORPUS_OPTIONS.data, json: { type: 'boolean' } },
  describe: {
    corpus: CORPUS_DESCRIBED.corpus,
    data: CORPUS_DESCRIBED.data,
    json: { ja: 'JSON で出力する', en: 'print JSON' },
  },
  run: async ({ values, paths }, terminal) => {
    if (paths.length === 0) throw usage('探す語を指定してください。', 'Name the words to look up.')
    const lookup = createLookup(sectionsOf(await loadWhitepapers(values, terminal)), await loadLanguage())
    const found = lookup.find(paths.join(' ')).map(({ whitepaper, section, score, matched }) => ({
      product: whitepaper.product,
      edition: whitepaper.edition,
      section: section.number || section.title,
      title: section.title,
      score: Math.round(score * 100) / 100,
      matched,
    }))
    if (values.json) terminal.out(JSON.stringify(found, null, 2))
    else {
      for (const { product, edition, section, title, matched } of found) {
        terminal.out([product, edition, section, title, matched.join(' ')].join('\t'))
      }
    }
    if (found.length === 0) {
      terminal.note({
        ja: '見つかりません。語を短くするか、別の言い方で探してください。',
        en: 'Nothing was found. Try a shorter word or another wording.',
      })
    }
  },
})
