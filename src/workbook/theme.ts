import type { XmlScanner } from './xml.ts'
import { inside } from './xml-walk.ts'

/** The colours of a workbook's theme as RRGGBB, in the order in which cells number them. */
export type Theme = readonly (string | undefined)[]

/** What programs draw with where a workbook brings no theme. */
export const USUAL_THEME: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ')

/** Cells count light before dark; the part lists dark before light. */
const NUMBERED = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

/** Reads `xl/theme/theme1.xml`: the first colour scheme counts. */
export function readTheme(scanner: XmlScanner): Theme {
  const found = new Map<string, string>()
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.name === 'clrScheme') {
      readScheme(scanner, found)
      break
    }
  }
  return NUMBERED.map((name, index) => found.get(name) ?? USUAL_THEME[index])
}

function readScheme(scanner: XmlScanner, found: Map<string, string>): void {
  let slot = ''
  inside(scanner, () => {
    if (NUMBERED.includes(scanner.name)) slot = scanner.name
    const attribute = COLORS[scanner.name]
    const color = attribute === undefined ? undefined : scanner.attribute(attribute)
    if (color !== undefined && RGB.test(color) && !found.has(slot)) found.set(slot, color.toUpperCase())
  })
}

/** What is a colour, and the attribute that says which. */
const COLORS: Readonly<Record<string, string>> = { sysClr: 'lastClr', srgbClr: 'val' }
const RGB = /^[0-9A-Fa-f]{6}$/

/**
 * A colour of a cell's style as RRGGBB; undefined for what is none.
 *
 *     resolveColor('theme:4:-0.25', theme) // accent1, a quarter darker
 */
export function resolveColor(color: string, theme: Theme): string | undefined {
  if (RGB.test(color)) return color.toUpperCase()
  const [kind, index, tint = '0'] = color.split(':')
  const base = kind === 'theme' ? theme[Number(index)] : undefined
  return base === undefined ? undefined : tinted(base, Number(tint))
}

/** Lighter towards 1, darker towards -1: of hue, saturation and lightness only the last one changes. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return rgb
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255)
  const highest = Math.max(red, green, blue)
  const lowest = Math.min(red, green, blue)
  const before = (highest + lowest) / 2
  const spread = highest - lowest
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * before - 1))
  const lightness = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation
  const channel = (value: number): string => {
    const place = spread === 0 ? 0 : (value - lowest) / spread
    const level = Math.round((lightness - chroma / 2 + chroma * place) * 255)
    return Math.min(255, Math.max(0, level)).toString(16).padStart(2, '0').toUpperCase()
  }
  return channel(red) + channel(green) + channel(blue)
}
