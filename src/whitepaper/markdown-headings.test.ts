import { describe, expect, it } from 'vitest'
import { headings, passages, read } from './testing.ts'

const PROSE = '操作の記録は一年のあいだ残します。'

describe('headings that Markdown marks', () => {
  it('reads them with and without numbers', () => {
    expect(headings(`## はじめに\n\n${PROSE}\n\n### 1.1 用語 ###\n\n${PROSE}\n\n### **2** つの版\n`)).toEqual([
      'はじめに',
      '1.1 用語',
      '2 つの版',
    ])
  })

  it('reads underlined headings, and lines across the page as no such thing', () => {
    expect(headings(`目的\n====\n\n${PROSE}\n\n範囲\n----\n\n${PROSE}\n\n---\n\n${PROSE}`)).toEqual(['目的', '範囲'])
  })

  it('keeps numbered lines in the body', () => {
    expect(headings(`## 目的\n\n1. 収集\n2. 保存\n\n1.1 用語\n\n## 範囲\n\n${PROSE}`)).toEqual(['目的', '範囲'])
  })

  it('reads no headings inside a code fence', () => {
    expect(headings(`## 目的\n\n\`\`\`sh\n# 注釈\n\`\`\`\n\n## 範囲\n\n${PROSE}`)).toEqual(['目的', '範囲'])
    expect(passages(`## 目的\n\n\`\`\`sh\n# 注釈\n\`\`\`\n\n## 範囲\n\n${PROSE}`)).toEqual(['paragraph # 注釈'])
  })

  it('leaves out the title, the contents and the history of editions', () => {
    const text = `# 安心クラウド\n\n## 対策ホワイトペーパー\n\n例示株式会社\n\n## 目次\n\n目的 ..... 3\n\n## 目的\n\n${PROSE}\n\n## 改訂履歴\n\n| 1.0 | 2024/4/1 | 初版 |`
    expect(headings(text)).toEqual(['目的'])
    expect(read(text)).toMatchObject({
      product: '安心クラウド',
      edition: '1.0',
      date: '2024-04-01',
      publisher: '例示株式会社',
    })
  })

  it('keeps a title that has a text of its own, and titles that stand side by side', () => {
    expect(headings(`# 安心クラウド\n\n${PROSE}\n\n## 目的\n\n${PROSE}`)).toEqual(['安心クラウド', '目的'])
    expect(headings(`# 目的\n\n${PROSE}\n\n# 範囲\n\n${PROSE}`)).toEqual(['目的', '範囲'])
  })

  it('reads the numbers where only the title is marked', () => {
    expect(headings(`# 安心クラウド\n\n## 対策ホワイトペーパー\n\n1. 目的\n\n${PROSE}\n\n2. 範囲\n\n${PROSE}`)).toEqual(
      ['対策ホワイトペーパー'],
    )
    expect(headings(`# 安心クラウド\n\n## 目次\n\n1. 目的\n\n${PROSE}\n\n2. 範囲\n\n${PROSE}`)).toEqual([
      '1 目的',
      '2 範囲',
    ])
  })

  it('keeps headings without a text', () => {
    expect(headings(`# 文書\n\n## 方針\n\n### 体制\n\n${PROSE}`)).toEqual(['方針', '体制'])
  })
})
