import { spawnSync } from 'node:child_process'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a person would, in a process of its own. */
export const kotae = (words: readonly string[], { lang = 'ja_JP.UTF-8', cwd = process.cwd() } = {}): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${process.cwd()}/src/cli/main.ts`, ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: lang, NODE_NO_WARNINGS: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}
