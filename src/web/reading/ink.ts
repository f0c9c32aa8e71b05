/** Colours of the sheet, as they are drawn: where a text could hardly be read on its ground, it is drawn black or white. */
const READABLE = 4.5
export const PAPER = 'FFFFFF'
const BLACK = '000000'

export const inkOn = (ground: string, wanted: string = BLACK): string => {
  if (contrast(ground, wanted) >= READABLE) return wanted
  return contrast(ground, BLACK) >= contrast(ground, PAPER) ? BLACK : PAPER
}

/** As WCAG counts it. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const WEIGHTS = [0.2126, 0.7152, 0.0722]

const luminance = (rgb: string): number =>
  WEIGHTS.reduce((sum, weight, index) => {
    const level = Number.parseInt(rgb.slice(index * 2, index * 2 + 2), 16) / 255
    return sum + weight * (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4)
  }, 0)
