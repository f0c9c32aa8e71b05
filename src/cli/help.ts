import type { Bilingual } from '../error.ts'
import type { Command } from './command.ts'
import type { Tongue } from './terminal.ts'

const INTRODUCTION: Bilingual = {
  ja: 'Kotae（答え）: セキュリティチェックシートに、自社のホワイトペーパーから出典つきで答える\n\n使い方: kotae コマンド [引数]    kotae コマンド --help で詳しい使い方',
  en: 'Kotae: answers security check sheets from your own whitepapers, with citations\n\nusage: kotae COMMAND [ARGUMENTS]    kotae COMMAND --help tells more',
}

export const overview = (commands: readonly Command[], tongue: Tongue): string =>
  [INTRODUCTION[tongue], '', ...commands.map(({ name, summary }) => `  ${name.padEnd(16)}${summary[tongue]}`)].join(
    '\n',
  )

export const helpFor = ({ name, usage, summary, options, describe }: Command, tongue: Tongue): string =>
  [
    summary[tongue],
    '',
    `${tongue === 'ja' ? '使い方' : 'usage'}: kotae ${name} ${usage}`,
    '',
    ...Object.entries(options).map(([option, { short, type }]) => {
      const spelling = `${short ? `-${short}, ` : ''}--${option}${type === 'string' ? ' …' : ''}`
      return `  ${spelling.padEnd(24)}${describe[option]?.[tongue] ?? ''}`
    }),
  ].join('\n')
