import type { CellStyle } from './grid.ts'
import { indexedColor } from './palette.ts'
import type { XmlScanner } from './xml.ts'
import { eachChild, inside } from './xml-walk.ts'

/** A cell format (`xf`) with what it refers to filled in. */
export interface CellFormat {
  readonly style: CellStyle
  /** The format code's id, or the code itself where the file defines one. */
  readonly numberFormat: number | string
}

interface Font {
  readonly bold: boolean
  readonly strike: boolean
  readonly size: number
  readonly color?: string | undefined
}

type Placed = Pick<CellStyle, 'align' | 'vertical'>

interface Xf {
  readonly font: number
  readonly fill: number
  readonly border: number
  readonly format: number
  wrap: boolean
  indent: number
  locked: boolean
  placed: Placed
}

/** The theme's own colour for text, which nearly every font names. */
const USUAL_TEXT = 'theme:1'

const PLAIN_FONT: Font = { bold: false, strike: false, size: 11 }

export const PLAIN_FORMAT: CellFormat = {
  style: { bold: false, strike: false, bordered: false, wrap: false, locked: true, fontSize: PLAIN_FONT.size },
  numberFormat: 0,
}

/** The cell formats of a workbook, in the order in which cells refer to them. */
export function readStyles(scanner: XmlScanner): CellFormat[] {
  const tables = new StyleTables()
  while (scanner.next()) {
    if (scanner.kind === 'open') tables.take(scanner)
  }
  return tables.formats()
}

class StyleTables {
  private readonly codes = new Map<number, string>()
  private readonly fonts: Font[] = []
  private readonly fills: (string | undefined)[] = []
  private readonly borders: boolean[] = []
  private readonly palette: string[] = []
  private readonly xfs: Xf[] = []

  take(scanner: XmlScanner): void {
    switch (scanner.name) {
      case 'numFmt':
        scanner.keep()
        this.codes.set(scanner.number('numFmtId') ?? 0, scanner.attribute('formatCode') ?? '')
        break
      case 'fonts':
        this.list(scanner, 'font', this.fonts, readFont)
        break
      case 'fills':
        this.list(scanner, 'fill', this.fills, readFill)
        break
      case 'borders':
        this.list(scanner, 'border', this.borders, readBorder)
        break
      case 'rgbColor':
        scanner.keep()
        this.palette.push((scanner.attribute('rgb') ?? '').slice(-6).toUpperCase())
        break
      case 'cellXfs':
        this.list(scanner, 'xf', this.xfs, readXf)
        break
      case 'dxfs':
        scanner.skip()
        break
    }
  }

  private list<T>(scanner: XmlScanner, name: string, items: T[], read: (scanner: XmlScanner) => T): void {
    eachChild(scanner, name, () => {
      scanner.keep()
      items.push(read(scanner))
    })
  }

  formats(): CellFormat[] {
    return this.xfs.map((xf) => {
      const font = this.fonts[xf.font] ?? PLAIN_FONT
      const fill = this.color(this.fills[xf.fill])
      const color = this.color(font.color)
      return {
        style: {
          ...(fill === undefined ? {} : { fill }),
          ...(xf.indent > 0 ? { indent: xf.indent } : {}),
          ...(color === undefined || color === USUAL_TEXT ? {} : { color }),
          ...xf.placed,
          bold: font.bold,
          strike: font.strike,
          bordered: this.borders[xf.border] ?? false,
          wrap: xf.wrap,
          locked: xf.locked,
          fontSize: font.size,
        },
        numberFormat: this.codes.get(xf.format) ?? xf.format,
      }
    })
  }

  private color(fill: string | undefined): string | undefined {
    if (!fill?.startsWith('indexed:')) return fill
    const index = Number(fill.slice('indexed:'.length))
    return this.palette[index] ?? indexedColor(index)
  }
}

function readFont(scanner: XmlScanner): Font {
  let { bold, strike, size, color } = PLAIN_FONT
  inside(scanner, () => {
    if (scanner.name === 'b') bold = scanner.flag('val', true)
    else if (scanner.name === 'strike') strike = scanner.flag('val', true)
    else if (scanner.name === 'sz') size = scanner.number('val') ?? size
    else if (scanner.name === 'color') color = readColor(scanner)
  })
  return { bold, strike, size, color }
}

function readFill(scanner: XmlScanner): string | undefined {
  let patterned = false
  let foreground: string | undefined
  let background: string | undefined
  inside(scanner, () => {
    if (scanner.name === 'patternFill') patterned = (scanner.attribute('patternType') ?? 'none') !== 'none'
    else if (scanner.name === 'gradientFill') patterned = true
    else if (scanner.name === 'fgColor' || scanner.name === 'color') foreground ??= readColor(scanner)
    else if (scanner.name === 'bgColor') background = readColor(scanner)
  })
  return patterned ? (foreground ?? background) : undefined
}

function readColor(scanner: XmlScanner): string | undefined {
  const rgb = scanner.attribute('rgb')
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase()
  const theme = scanner.attribute('theme')
  if (theme !== undefined) {
    const tint = Number((scanner.number('tint') ?? 0).toFixed(2))
    return tint === 0 ? `theme:${theme}` : `theme:${theme}:${tint}`
  }
  const indexed = scanner.attribute('indexed')
  return indexed === undefined ? undefined : `indexed:${indexed}`
}

const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end'])

function readBorder(scanner: XmlScanner): boolean {
  let bordered = false
  inside(scanner, () => {
    if (SIDES.has(scanner.name) && (scanner.attribute('style') ?? 'none') !== 'none') bordered = true
  })
  return bordered
}

function readXf(scanner: XmlScanner): Xf {
  const xf: Xf = {
    font: scanner.number('fontId') ?? 0,
    fill: scanner.number('fillId') ?? 0,
    border: scanner.number('borderId') ?? 0,
    format: scanner.number('numFmtId') ?? 0,
    wrap: false,
    indent: 0,
    locked: true,
    placed: {},
  }
  inside(scanner, () => {
    if (scanner.name === 'alignment') {
      xf.wrap = scanner.flag('wrapText')
      xf.indent = scanner.number('indent') ?? 0
      xf.placed = readPlace(scanner)
    } else if (scanner.name === 'protection') xf.locked = scanner.flag('locked', true)
  })
  return xf
}

function readPlace(scanner: XmlScanner): Placed {
  const align = ALIGNED[scanner.attribute('horizontal') ?? '']
  const vertical = VERTICAL[scanner.attribute('vertical') ?? '']
  return { ...(align === undefined ? {} : { align }), ...(vertical === undefined ? {} : { vertical }) }
}

const ALIGNED: Readonly<Record<string, Placed['align']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
}
const VERTICAL: Readonly<Record<string, Placed['vertical']>> = { top: 'top', center: 'center' }
