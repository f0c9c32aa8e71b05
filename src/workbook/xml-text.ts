const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text or an attribute's value as an XML parser hands it on: references resolved, line ends made one. */
export function decodeXml(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!lines.includes('&')) return lines
  return lines.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Excel's own escape for characters that XML cannot hold: _x000B_. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => SPECIAL[character] ?? character)
}

/** A cell's text for `<t>`: line ends as Excel keeps them, and what XML cannot hold in Excel's own escape. */
export function encodeCellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const literal = lines.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
  const plain = literal.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
    xmlCanHold(character) ? character : hexEscape(character),
  )
  return escapeXml(plain.toWellFormed())
}

function xmlCanHold(control: string): boolean {
  return control === '\n' || control === '\t' || (control >= '\u007F' && control < '\uFFFE')
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
