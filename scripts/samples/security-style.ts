/** What the sheets of the security check sheet have in common. */

export const TITLE = 'クラウドサービス セキュリティチェックシート'
/** Nobody's name: 見本 means specimen. */
export const CUSTOMER = '見本精密工業株式会社'

export const FONT = { name: '游ゴシック', size: 10.5, family: 3, charset: 128 }

export const PALETTE = {
  navy: '1F3864',
  part: 'D9E2F3',
  label: 'EDF1F9',
  entry: 'FFF9E5',
  example: 'F2F2F2',
  theirs: 'E3E3E3',
  good: 'E2F0D9',
  middling: 'FFE699',
  bad: 'F8CBAD',
}
