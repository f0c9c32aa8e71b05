import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { command } from '../command.ts'
import { usage } from '../error.ts'
import { mustNotExist } from '../files.ts'
import { sourceAt, urlFrom } from '../moving.ts'

export const exportAll = command({
  name: 'export-all',
  usage: '--from URL -o FILE.zip [--force]',
  summary: {
    ja: '別の場所（Cloudflare など）の Kotae から、すべてを 1 つのファイルに取り出す',
    en: 'fetch everything from another Kotae (on Cloudflare, say) into one file',
  },
  options: { from: { type: 'string' }, output: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  describe: {
    from: { ja: '取り出し元の URL', en: 'where it runs' },
    output: { ja: '取り出すファイル（kotae restore で戻せます）', en: 'the file (kotae restore puts it back)' },
    force: { ja: '同じ名前のファイルを上書きする', en: 'overwrite a file of that name' },
  },
  run: async ({ values: { from, output, force = false } }, terminal) => {
    if (from === undefined || output === undefined) {
      throw usage('--from URL と -o ファイル を指定してください。', 'Name --from URL and -o FILE.')
    }
    mustNotExist(output, force)
    const { archiveFrom } = await import('../../storage/index.ts')
    const beside = `${output}.part`
    try {
      const archive = archiveFrom(sourceAt(urlFrom(from)), new Date().toISOString())
      await pipeline(Readable.from(archive), createWriteStream(beside))
      renameSync(beside, output)
    } finally {
      rmSync(beside, { force: true })
    }
    terminal.note({ ja: `${output} に取り出しました。`, en: `Fetched into ${output}.` })
  },
})
