import { startOnNode } from '../../node/start.ts'
import { command } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS } from '../corpus.ts'
import { dataFolder } from '../data-folder.ts'
import { portTaken, usage } from '../error.ts'

const PORT = 8787

export const serve = command({
  name: 'serve',
  usage: '[--port N] [--data DIR]',
  summary: { ja: 'ブラウザーと API で使えるようにする', en: 'serve the page and the API' },
  options: { data: CORPUS_OPTIONS.data, port: { type: 'string' } },
  describe: {
    data: CORPUS_DESCRIBED.data,
    port: { ja: `ポート番号（省くと ${PORT}）`, en: `the port (${PORT} unless named)` },
  },
  run: async ({ values }, terminal) => {
    const port = portOf(values.port)
    const running = await startOnNode({ data: dataFolder(values.data), port }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? portTaken(port) : error
    })
    terminal.note({
      ja: `${running.url} を開いてください（終えるには Ctrl+C）`,
      en: `Open ${running.url} (Ctrl+C ends it)`,
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close())
  },
})

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? PORT)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw usage(
    `--port には 0 から 65535 までの整数を指定してください（今は「${text}」）。`,
    `--port takes a whole number up to 65535, not "${text}".`,
  )
}
