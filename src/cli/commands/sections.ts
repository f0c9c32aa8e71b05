import { toOutline } from '../../whitepaper/index.ts'
import { command, onePath } from '../command.ts'
import { read } from '../corpus.ts'

export const sections = command({
  name: 'sections',
  usage: 'FILE [--json]',
  summary: { ja: 'ホワイトペーパーを節に分けて見せる', en: 'show a whitepaper as sections' },
  options: { json: { type: 'boolean' } },
  describe: { json: { ja: 'JSON で出力する', en: 'print JSON' } },
  run: ({ values, paths }, terminal) => {
    const outline = toOutline(read(onePath(paths, { ja: 'ホワイトペーパー', en: 'whitepaper' })))
    if (values.json) {
      terminal.out(JSON.stringify(outline, null, 2))
      return
    }
    const { product, edition, date } = outline.document
    terminal.out([product, edition, date].filter(Boolean).join(' '))
    for (const { number, title, controls, text } of outline.sections) {
      const ids = controls.length > 0 ? ` [${controls.join(', ')}]` : ''
      terminal.out(`${number.padEnd(12)} ${title}${ids} (${text.length})`)
    }
  },
})
