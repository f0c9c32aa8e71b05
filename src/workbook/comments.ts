import type { Package } from './package.ts'
import { readString } from './shared-strings.ts'
import type { XmlScanner } from './xml.ts'

/**
 * Comments and notes by address. Where a conversation is attached, its own part is read: the classic comment beside it only
 * tells the users of older programs that they cannot see it.
 */
export function readComments(pack: Package, sheetPart: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>()
  for (const part of pack.related(sheetPart, 'comments')) {
    collect(pack.scan(part), 'comment', (address, text) => comments.set(address, text))
  }
  const threads = new Map<string, string[]>()
  for (const part of pack.related(sheetPart, 'threadedComment')) {
    collect(pack.scan(part), 'threadedComment', (address, text) => {
      threads.set(address, [...(threads.get(address) ?? []), text])
    })
  }
  for (const [address, texts] of threads) comments.set(address, texts.join('\n'))
  return comments
}

function collect(scanner: XmlScanner, element: string, keep: (address: string, text: string) => void): void {
  let address = ''
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === element) address = scanner.attribute('ref') ?? ''
    else if (scanner.name === 'text') keep(address, element === 'comment' ? readString(scanner) : scanner.textContent())
  }
}
