import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  fingerprintOf,
  formAmong,
  lastingMapping,
  type Mapping,
  type NamedForm,
  namedFormSchema,
  readMapping,
  toMappingJson,
} from '../checklist/index.ts'
import { KotaeError } from '../error.ts'
import { type Grid, openWorkbook, type Workbook } from '../workbook/index.ts'
import { dataFolder } from './data-folder.ts'
import { badMappingFile } from './error.ts'
import { filesUnder, readBytes, writeWhole } from './files.ts'
import type { Terminal } from './terminal.ts'

/** Those of public forms; what a person remembered goes before them. */
const SHIPPED = fileURLToPath(new URL('../../templates/layouts/', import.meta.url))

export interface MappingChoice {
  readonly mapping?: string | undefined
  readonly data?: string | undefined
}

/** What is to be heeded in reading a sheet: the mapping named, else one that is known for this very form. */
export const mappingFor = (bytes: Uint8Array, choice: MappingChoice, terminal: Terminal): Mapping | undefined => {
  if (choice.mapping !== undefined) return parsed(choice.mapping, readMapping)
  const found = knownMappingFor(openWorkbook(bytes), choice.data)
  if (!found) return undefined
  terminal.note({
    ja: `覚えている対応づけ「${found.form}」で読み取ります（--mapping で別のものを指定できます）。`,
    en: `Read with the known mapping "${found.form}" (name another with --mapping).`,
  })
  return found.mapping
}

/** What is known for this very form: remembered by a person, or shipped with Kotae. It is looked up anew each time. */
export const knownMappingFor = (workbook: Workbook, data: string | undefined): NamedForm | undefined =>
  formAmong(knownMappings(data), workbook)

/** Kept under the form's fingerprint: the customer's next sheet of the same form is read with it. */
export const rememberMapping = (
  data: string | undefined,
  form: string,
  mapping: Mapping,
  sheets: readonly Grid[],
): string => {
  const fingerprint = fingerprintOf(sheets)
  const path = join(dataFolder(data), 'layouts', `${fingerprint}.json`)
  const lasting = toMappingJson(lastingMapping(mapping, sheets))
  writeWhole(path, `${JSON.stringify({ 様式: form, 指紋: fingerprint, 対応づけ: lasting }, null, 1)}\n`, true)
  return path
}

export const gridsOf = (workbook: Workbook): readonly Grid[] => workbook.sheets.map(({ name }) => workbook.grid(name))

const knownMappings = (data: string | undefined) =>
  [join(dataFolder(data), 'layouts'), SHIPPED]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesUnder(folder, (name) => name.endsWith('.json')))
    .map((path) => parsed(path, (file) => namedFormSchema.parse(file)))

const parsed = <T>(path: string, read: (file: unknown) => T): T => {
  const text = new TextDecoder().decode(readBytes(path))
  try {
    return read(JSON.parse(text))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw badMappingFile(path, error instanceof KotaeError ? error.text : { ja: why, en: why }, error)
  }
}
