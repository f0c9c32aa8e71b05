import { command } from '../command.ts'
import { libraryDocuments } from '../library.ts'

export const library = command({
  name: 'library',
  usage: '[--data DIR] [--json]',
  summary: { ja: '登録したホワイトペーパーの一覧', en: 'list the registered whitepapers' },
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  describe: {
    data: { ja: '登録したフォルダー（省くと ./kotae-data）', en: 'where they are kept (./kotae-data unless named)' },
    json: { ja: 'JSON で出力する', en: 'print JSON' },
  },
  run: async ({ values }, terminal) => {
    const papers = (await libraryDocuments(values.data)).map(({ product, edition, date, title, sections }) => ({
      product,
      edition,
      date,
      title,
      sections,
    }))
    if (values.json) terminal.out(JSON.stringify(papers, null, 2))
    else
      for (const { product, edition, date, title } of papers) terminal.out([product, edition, date, title].join('\t'))
    if (papers.length === 0) {
      terminal.note({
        ja: 'まだ登録がありません。kotae import ファイル で登録できます。',
        en: 'Nothing is registered yet. Register a whitepaper with kotae import FILE.',
      })
    }
  },
})
