import { readKuromoji } from './kuromoji-source.ts'
import { packDictionary } from './pack.ts'
import { userEntries } from './user-words.ts'

/** The whole dictionary, uncompressed: the same bytes each time. */
export function buildDictionary(): Uint8Array {
  const source = readKuromoji()
  return packDictionary(source, userEntries(source))
}
