/** Making the library's index beside opening one that was kept: npm run bench index */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Numbers } from './measure.ts'
import { runRounds } from './run.ts'
import { heading, printTable, progress, say, times } from './table.ts'

const SIZES = [300, 3000, 30_000] as const
const ROUNDS = 3

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-bench-'))
  const rows: (readonly [number, Numbers, Numbers])[] = []
  for (const size of SIZES) {
    const file = join(folder, `${size}.bin`)
    progress(`${size} sections`)
    // Making is the same work each time, and takes long.
    const made = await runRounds(1, 'index-task.ts', ['make', String(size), file])
    rows.push([size, made, await runRounds(ROUNDS, 'index-task.ts', ['open', String(size), file])])
  }
  rmSync(folder, { recursive: true })
  heading('The library’s index, made and opened')
  say(
    'Sections are the sample whitepapers’, recombined. Made: one run, CPU time. Opened: medians of three processes, wall time; ' +
      'held is what lives after garbage collection beside the language: the bytes, the documents’ text and the index over them.',
  )
  printTable(
    [
      'sections',
      'make s',
      'open ms',
      'of it digest',
      'made / opened',
      'first answer ms',
      'an answer ms',
      'bytes/section',
      'held MB',
      'held/section',
      'peak MB making',
      'peak MB opening',
    ],
    rows.map(([size, made, opened]) => {
      const { makeCpu = 0, bytes = 0, peakMb: makingMb = 0 } = made
      const { check = 0, open = 0, first = 0, answer = 0, heldMb = 0, held = 0, peakMb = 0 } = opened
      const whole = check + open
      return [
        String(size),
        makeCpu / 1000,
        whole,
        check,
        times(makeCpu / whole),
        first,
        answer,
        bytes,
        heldMb,
        held,
        makingMb,
        peakMb,
      ]
    }),
  )
}
