import { command } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS } from '../corpus.ts'
import { dataFolder } from '../data-folder.ts'
import { CliError, usage } from '../error.ts'
import { readBytes } from '../files.ts'

export const restore = command({
  name: 'restore',
  usage: 'FILE.zip [--data DIR] [--force]',
  summary: {
    ja: 'kotae backup で控えたものに戻す（動かしたままでよい）',
    en: 'put back what kotae backup made, also while the app runs',
  },
  options: { data: CORPUS_OPTIONS.data, force: { type: 'boolean' } },
  describe: {
    data: CORPUS_DESCRIBED.data,
    force: { ja: '今あるチェックシートを控えのもので置き換える', en: 'replace the checklists that are there now' },
  },
  run: async ({ values: { data, force = false }, paths: [path, ...further] }, terminal) => {
    if (path === undefined || further.length > 0) {
      throw usage('控えのファイルを 1 つ指定してください。', 'Name one backup file.')
    }
    const bytes = readBytes(path)
    const [{ openFolder }, { countIn, openArchive, restoreArchive }] = await Promise.all([
      import('../../storage/node/index.ts'),
      import('../../storage/index.ts'),
    ])
    const storage = await openFolder(dataFolder(data))
    try {
      if (!force && (await storage.checklists.list({ limit: 1 })).length > 0) throw notEmpty()
      const archive = await openArchive(bytes)
      await restoreArchive(storage.database, storage.files, archive)
      const { made } = archive
      const [checklists, documents] = [countIn(archive, 'checklist'), countIn(archive, 'document')]
      terminal.note({
        ja: `${made} の控えに戻しました（チェックシート ${checklists} 件、資料 ${documents} 件）。`,
        en: `Restored what was there at ${made} (${checklists} checklists, ${documents} documents).`,
      })
    } finally {
      await storage.database.close()
    }
  },
})

const notEmpty = (): CliError =>
  new CliError('exists-already', {
    ja: 'チェックシートがすでにあります。置き換えてよければ --force を付けてください（先に kotae backup で控えられます）。',
    en: 'There are checklists already. To replace them add --force (kotae backup keeps them first).',
  })
