import { command } from '../command.ts'
import { writeWhole } from '../files.ts'
import { libraryFiles } from '../library.ts'

export const exportLibrary = command({
  name: 'export-library',
  usage: '[-o FILE.json] [--data DIR] [--force]',
  summary: { ja: '登録したものを 1 つの JSON に書き出す', en: 'write the library as one JSON file' },
  options: {
    output: { type: 'string', short: 'o' },
    data: { type: 'string' },
    force: { type: 'boolean' },
  },
  describe: {
    output: { ja: '書き出し先（省くと標準出力）', en: 'where to write (standard output unless named)' },
    data: { ja: '登録したフォルダー（省くと ./kotae-data）', en: 'where it is kept (./kotae-data unless named)' },
    force: { ja: '同じ名前のファイルを上書きする', en: 'overwrite a file of that name' },
  },
  run: async ({ values }, terminal) => {
    const documents = (await libraryFiles(values.data)).map(({ fileName, facts, bytes }) => ({
      name: fileName,
      facts,
      base64: Buffer.from(bytes).toString('base64'),
    }))
    const json = JSON.stringify({ format: 'kotae-library', version: 1, documents }, null, 1)
    if (values.output === undefined) terminal.out(json)
    else writeWhole(values.output, `${json}\n`, values.force ?? false)
  },
})
