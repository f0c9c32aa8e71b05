/**
 * Measuring in processes of their own: nothing that one measurement leaves behind (compiled code, garbage, caches) helps or
 * harms the next. A task is a file that prints one JSON object of numbers; a benchmark runs tasks and shows medians.
 */
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { median, type Numbers } from './measure.ts'

const numbersSchema = z.record(z.string(), z.number())

/** Why there is no result: said in the table in its place. */
export class NotMeasured extends Error {}

export interface TaskOptions {
  /** Wall time after which the task is ended. */
  readonly seconds?: number
  /** What V8 may use for objects. */
  readonly heapMegabytes?: number
}

/** Runs a task file beside this one. */
const runTask = (file: string, words: readonly string[], options: TaskOptions = {}): Promise<Numbers> => {
  const { seconds = 300, heapMegabytes = 8192 } = options
  const task = fileURLToPath(new URL(file, import.meta.url))
  const flags = ['--expose-gc', `--max-old-space-size=${heapMegabytes}`]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, task, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8')
    child.stderr.setEncoding('utf8')
    child.stdout.on('data', (piece) => {
      out += piece
    })
    child.stderr.on('data', (piece) => {
      err += piece
    })
    let ended = false
    const limit = setTimeout(() => {
      ended = child.kill('SIGKILL')
    }, seconds * 1000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(limit)
      if (ended) reject(new NotMeasured(`stopped after ${seconds} s`))
      else if (/heap out of memory/u.test(err)) reject(new NotMeasured(`needs more than ${heapMegabytes} MB`))
      else if (code !== 0) reject(new Error(`${file} ${words.join(' ')} failed:\n${err}`))
      else resolve(numbersSchema.parse(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')))
    })
  })
}

/** The median of each number over several runs of one task. */
export const runRounds = async (
  rounds: number,
  file: string,
  words: readonly string[],
  options?: TaskOptions,
): Promise<Numbers> => {
  const runs: Numbers[] = []
  for (let round = 0; round < rounds; round += 1) runs.push(await runTask(file, words, options))
  return mediansOf(runs)
}

export const mediansOf = (runs: readonly Numbers[]): Numbers =>
  Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((run) => run[name] ?? 0))]))

/**
 * The CPU and wall time of a whole process as its parent counts them. A hook inside would add its own loading to both programs
 * and so flatter whatever ratio is asked for.
 */
const TIMED = `TIMEFORMAT='{"user":%3U,"system":%3S,"wall":%3R}'; { time "$@" 2>&3 >/dev/null; } 3>&1`

/** A program from a cold start, its code loading included. `folder` is where it runs. */
export const runCold = (words: readonly string[], folder: string): Numbers => {
  const { user = 0, system = 0, wall = 0 } = runFor(['bash', '-c', TIMED, 'bash', process.execPath, ...words], folder)
  return { cpu: 1000 * (user + system), wall: 1000 * wall }
}

/** Prints the most memory that the process held as it ends, its own few megabytes included. */
const ON_EXIT = `data:text/javascript,${encodeURIComponent(`
import { peakMegabytes } from ${JSON.stringify(new URL('measure.ts', import.meta.url))}
process.on('exit', () => process.stderr.write('\\n' + JSON.stringify({ peakMb: peakMegabytes() }) + '\\n'))`)}`

/** The most memory that a program holds. Its parent cannot tell, so this run is of no use for times. */
export const peakOf = (words: readonly string[], folder: string): Numbers =>
  runFor([process.execPath, '--import', ON_EXIT, ...words], folder)

/** Runs a command that ends with a line of JSON on its standard error. */
const runFor = ([program = '', ...words]: readonly string[], folder: string): Numbers => {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stdout}${stderr}`)
  return numbersSchema.parse(JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? ''))
}
