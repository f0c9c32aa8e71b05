import type { Bilingual } from '../error.ts'

export type Tongue = keyof Bilingual

/** Where a command speaks: results to `out`, everything for a person to `note`. */
export interface Terminal {
  readonly tongue: Tongue
  out(text: string): void
  note(text: Bilingual): void
  /** Draws how far a long job is; nothing where the output is no terminal. */
  progress(done: number, total: number, what: Bilingual): void
}

type Environment = Readonly<Record<string, string | undefined>>

/** As gettext does: LC_ALL, then LC_MESSAGES, then LANG. */
export const tongueOf = (env: Environment): Tongue =>
  (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('ja') ? 'ja' : 'en'

interface Stream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const BAR = 24

export const createTerminal = (out: Stream, err: Stream, tongue: Tongue): Terminal => {
  let drawn = -1
  return {
    tongue,
    out: (text) => out.write(`${text}\n`),
    note: (text) => err.write(`${text[tongue]}\n`),
    progress: (done, total, what) => {
      if (!err.isTTY || total === 0) return
      const percent = Math.floor((100 * done) / total)
      if (percent === drawn && done < total) return
      drawn = percent
      const filled = Math.round((BAR * done) / total)
      const bar = '█'.repeat(filled) + '·'.repeat(BAR - filled)
      err.write(`\r${what[tongue]} ${bar} ${done}/${total}${done === total ? '\n' : ''}`)
    },
  }
}
