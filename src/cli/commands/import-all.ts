import { command } from '../command.ts'
import { usage } from '../error.ts'
import { readBytes } from '../files.ts'
import { sendArchive, urlFrom } from '../moving.ts'

export const importAll = command({
  name: 'import-all',
  usage: 'FILE.zip --to URL',
  summary: {
    ja: 'kotae backup や export-all のファイルを、別の場所（Cloudflare など）の Kotae に入れる',
    en: 'put what kotae backup or export-all made into another Kotae (on Cloudflare, say)',
  },
  options: { to: { type: 'string' } },
  describe: { to: { ja: '入れる先の URL', en: 'where it runs' } },
  run: async ({ values: { to }, paths: [path, ...further] }, terminal) => {
    if (to === undefined || path === undefined || further.length > 0) {
      throw usage('ファイルを 1 つと --to URL を指定してください。', 'Name one file and --to URL.')
    }
    const { countIn, hashOf, openArchive } = await import('../../storage/index.ts')
    const archive = await openArchive(readBytes(path))
    await sendArchive(archive, urlFrom(to), hashOf, (table, done, total) => {
      terminal.note({ ja: `${table}: ${done} / ${total}`, en: `${table}: ${done} of ${total}` })
    })
    const [checklists, documents] = [countIn(archive, 'checklist'), countIn(archive, 'document')]
    terminal.note({
      ja: `入れました（チェックシート ${checklists} 件、資料 ${documents} 件）。`,
      en: `Done (${checklists} checklists, ${documents} documents).`,
    })
  },
})
