import { oncePerPart, type Package } from './package.ts'
import { readString } from './shared-strings.ts'
import type { XmlScanner } from './xml.ts'

/**
 * Comments and notes by address. Where a conversation is attached, its own part is read: the classic comment beside it only
 * tells the users of older programs that they cannot see it.
 */
export function readComments(pack: Package, sheetPart: string): ReadonlyMap<string, string> {
  const notes = pack.related(sheetPart, 'comments').map((part) => readNotes(pack, part))
  const threads = pack.related(sheetPart, 'threadedComment').map((part) => readThreads(pack, part))
  const [only, another] = [...notes, ...threads]
  if (only && !another) return only
  const comments = new Map<string, string>()
  for (const texts of [...notes, ...threads]) {
    pack.keep(texts.size, sheetPart)
    for (const [address, text] of texts) comments.set(address, text)
  }
  return comments
}

type Texts = ReadonlyMap<string, string>

const readNotes = oncePerPart(
  (pack, part): Texts =>
    new Map(collect(pack.scan(part), 'comment', readString).map(({ address, text }) => [address, text])),
)
const readThreads = oncePerPart((pack, part): Texts => {
  const entries = collect(pack.scan(part), 'threadedComment', (scanner) => scanner.textContent())
  const threads = Map.groupBy(entries, (entry) => entry.address)
  return new Map([...threads].map(([address, thread]) => [address, thread.map(({ text }) => text).join('\n')]))
})

interface Comment {
  readonly address: string
  readonly text: string
}

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
