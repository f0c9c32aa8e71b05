import { comparePackages } from '../../workbook/index.ts'
import { command } from '../command.ts'
import { usage } from '../error.ts'
import { readBytes } from '../files.ts'

export const verify = command({
  name: 'verify',
  usage: 'BEFORE.xlsx AFTER.xlsx [--json]',
  summary: { ja: '2 つのファイルの違いをすべて挙げる', en: 'list every difference between two files' },
  options: { json: { type: 'boolean' } },
  describe: { json: { ja: 'JSON で出力する', en: 'print JSON' } },
  run: ({ values, paths }, terminal) => {
    const [before, after, ...rest] = paths
    if (before === undefined || after === undefined || rest.length > 0) {
      throw usage('比べる 2 つのファイルを指定してください。', 'Name the two files to compare.')
    }
    const difference = comparePackages(readBytes(before), readBytes(after))
    terminal.out(JSON.stringify(difference, null, values.json ? 0 : 2))
  },
})
