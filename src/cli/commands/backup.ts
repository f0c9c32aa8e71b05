import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { command } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS } from '../corpus.ts'
import { dataFolder } from '../data-folder.ts'
import { fileMissing, usage } from '../error.ts'
import { mustNotExist } from '../files.ts'

export const backup = command({
  name: 'backup',
  usage: '-o FILE.zip [--data DIR] [--force]',
  summary: {
    ja: 'チェックシートとライブラリーをすべて 1 つのファイルに控える（動かしたままでよい）',
    en: 'put all checklists and the library into one file, also while the app runs',
  },
  options: {
    output: { type: 'string', short: 'o' },
    data: CORPUS_OPTIONS.data,
    force: { type: 'boolean' },
  },
  describe: {
    output: { ja: '控えのファイル', en: 'the backup file' },
    data: CORPUS_DESCRIBED.data,
    force: { ja: '同じ名前のファイルを上書きする', en: 'overwrite a file of that name' },
  },
  run: async ({ values: { output, data, force = false } }, terminal) => {
    if (output === undefined) throw usage('控えのファイルを -o で指定してください。', 'Name the backup file with -o.')
    mustNotExist(output, force)
    const folder = dataFolder(data)
    if (!existsSync(join(folder, 'kotae.sqlite'))) throw fileMissing(join(folder, 'kotae.sqlite'))
    const { backUp } = await import('../../storage/node/backup.ts')
    mkdirSync(dirname(resolve(output)), { recursive: true })
    await backUp(folder, resolve(output), new Date())
    terminal.note({ ja: `${output} に控えました。`, en: `Backed up to ${output}.` })
  },
})
