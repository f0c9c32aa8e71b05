import { basename } from 'node:path'
import { addDocument } from '../../server/add-document.ts'
import { command } from '../command.ts'
import { isWhitepaper } from '../corpus.ts'
import { usage } from '../error.ts'
import { filesUnder, readBytes } from '../files.ts'
import { checkFacts, withLibrary } from '../library.ts'

export const importWhitepapers = command({
  name: 'import',
  usage: 'PATH... [--product P] [--edition E] [--date YYYY-MM-DD] [--data DIR]',
  summary: { ja: 'ホワイトペーパーを登録する', en: 'register whitepapers' },
  options: {
    product: { type: 'string' },
    edition: { type: 'string' },
    date: { type: 'string' },
    data: { type: 'string' },
  },
  describe: {
    product: { ja: '製品名（文書に書いてあれば不要）', en: 'the product, where the document does not say' },
    edition: { ja: '版（文書に書いてあれば不要）', en: 'the edition, where the document does not say' },
    date: { ja: '発行日（文書に書いてあれば不要）', en: 'the date, where the document does not say' },
    data: { ja: '登録先のフォルダー（省くと ./kotae-data）', en: 'where to keep them (./kotae-data unless named)' },
  },
  run: async ({ values: { data, ...said }, paths }, terminal) => {
    if (paths.length === 0) throw usage('登録するファイルを指定してください。', 'Name the files to register.')
    const facts = checkFacts(said)
    const files = paths.flatMap((path) => filesUnder(path, isWhitepaper))
    const documents = files.map((file) => ({ bytes: readBytes(file), fileName: basename(file) }))
    await withLibrary(data, async (storage) => {
      for (const document of documents) {
        const added = await addDocument(storage, { ...document, facts, by: '', now: new Date() })
        terminal.note({
          ja: `登録しました: ${added.product} ${added.edition}（${added.sections} 節）`,
          en: `Registered: ${added.product} ${added.edition} (${added.sections} sections)`,
        })
      }
    })
  },
})
