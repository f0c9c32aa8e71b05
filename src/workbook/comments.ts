import { oncePerPart, type Package } from './package.ts'
import { readString } from './shared-strings.ts'
import type { XmlScanner } from './xml.ts'

/**
 * Comments and notes by address. Where a conversation is attached, its own part is read: the classic comment beside it only
 * tells the users of older programs that they cannot see it.
 */
export function readComments(pack: Package, sheetPart: string): ReadonlyMap<string, string> {
  const notes = pack.related(sheetPart, 'comments').flatMap((part) => readNotes(pack, part))
  const threads = pack.related(sheetPart, 'threadedComment').flatMap((part) => readThreads(pack, part))
  const comments = new Map(notes.map(({ address, text }) => [address, text]))
  for (const [address, entries] of Map.groupBy(threads, (entry) => entry.address)) {
    comments.set(address, entries.map((entry) => entry.text).join('\n'))
  }
  return comments
}

interface Comment {
  readonly address: string
  readonly text: string
}

const readNotes = oncePerPart((pack, part) => collect(pack.scan(part), 'comment', readString))
const readThreads = oncePerPart((pack, part) =>
  collect(pack.scan(part), 'threadedComment', (scanner) => scanner.textContent()),
)

function collect(scanner: XmlScanner, element: string, read: (scanner: XmlScanner) => string): readonly Comment[] {
  const comments: Comment[] = []
  let address = ''
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === element) address = scanner.attribute('ref') ?? ''
    else if (scanner.name === 'text') {
      scanner.keep()
      comments.push({ address, text: read(scanner) })
    }
  }
  return comments
}
