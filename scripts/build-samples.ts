/** Builds the check sheets in templates/samples from the questions in scripts/samples. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { SAMPLES } from './samples/index.ts'
import { toBytes } from './samples/workbook.ts'

const TARGET = new URL('../templates/samples/', import.meta.url)

mkdirSync(TARGET, { recursive: true })
for (const [name, build] of Object.entries(SAMPLES)) {
  const bytes = await toBytes(build())
  writeFileSync(new URL(name, TARGET), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
