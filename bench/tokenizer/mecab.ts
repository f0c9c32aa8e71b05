import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Figures } from './figures.ts'

/** Never the default dictionary: which one that is depends on the machine. */
const DICTIONARY = '/var/lib/mecab/dic/ipadic-utf8'
const OPTIONS = ['-d', DICTIONARY, '-b', '1048576', '-F', '%m\\t', '-U', '%m\\t', '-E', '\\n']
const MEGABYTE = 1_000_000
const PASSES = 3

export const isMecabInstalled = (): boolean =>
  existsSync(DICTIONARY) && spawnSync('mecab', ['--version'], { stdio: 'ignore' }).status === 0

export function mecabCuts(text: string): string[] {
  const { stdout } = spawnSync('mecab', OPTIONS, { input: `${text}\n`, maxBuffer: 1 << 30 })
  return stdout.toString().split('\n').slice(0, -1)
}

/** MeCab maps its dictionary into memory and is written in C++: memory and first pass would compare different things. */
export function measureMecab(textPath: string, tenfoldPath: string, bytes: number): Figures {
  const best = Math.min(...Array.from({ length: PASSES }, () => cpuMs(textPath)))
  return {
    loadMs: cpuMs('/dev/null'),
    memoryMb: Number.NaN,
    peakMb: Number.NaN,
    firstMs: Number.NaN,
    warmMs: (best / bytes) * MEGABYTE,
    tenfoldMs: (cpuMs(tenfoldPath) / bytes) * MEGABYTE,
  }
}

/** CPU time of a whole run, as the shell tells it; the words go nowhere. */
function cpuMs(path: string): number {
  const script = 'TIMEFORMAT="%3U %3S"; time mecab -d "$0" -b 1048576 -O wakati "$1" > /dev/null'
  const { stderr } = spawnSync('bash', ['-c', script, DICTIONARY, path], { encoding: 'utf8' })
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  return (user + system) * 1_000
}
