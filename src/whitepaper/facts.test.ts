import { describe, expect, it } from 'vitest'
import { findDate, findDateOrMonth } from './dates.ts'
import { editionOfFileName, findEdition, latestRevision, nameOfFile, readRevisions } from './editions.ts'
import { readFrontMatter } from './front-matter.ts'
import { splitLines } from './lines.ts'
import { read } from './testing.ts'

const BODY = '1. 目的\n\n安全対策を説明します。\n\n2. 体制\n\n責任者を置きます。\n'

describe('dates', () => {
  it.each([
    ['2021 年 1 月 18 日 (第 4.1 版)', '2021-01-18'],
    ['２０２３／９／２０', '2023-09-20'],
    ['改訂 2024.12.26', '2024-12-26'],
    ['2025-12-01', '2025-12-01'],
    ['令和3年1月8日', '2021-01-08'],
    ['平成元年4月1日', '1989-04-01'],
    ['January 18, 2021', '2021-01-18'],
    ['18th Sept. 2021', '2021-09-18'],
    ['1 Sep 2021', '2021-09-01'],
    ['版 1.2.3', undefined],
    ['2021/13/01', undefined],
  ])('reads %s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })

  it('reads a month alone where that will do', () => {
    expect(findDateOrMonth('2024年4月')).toBe('2024-04')
    expect(findDateOrMonth('2024年4月2日')).toBe('2024-04-02')
    expect(findDateOrMonth('四月')).toBeUndefined()
  })
})

describe('editions', () => {
  it.each([
    ['第 4.1 版', '4.1'],
    ['第二版', '2'],
    ['対策集 1.4版', '1.4'],
    ['2013年度版', undefined],
    ['Ver.1.2', '1.2'],
    ['Version 3', '3'],
    ['初版', '1'],
    ['ISO/IEC 27017:2015', undefined],
    ['Windows Server 12', undefined],
  ])('reads %s', (text, edition) => {
    expect(findEdition(text)).toBe(edition)
  })

  it('reads them from file names', () => {
    expect(editionOfFileName('C:\\docs\\sample-cloud-1.2.txt')).toBe('1.2')
    expect(editionOfFileName('docs/手引き_第3版.md')).toBe('3')
    expect(editionOfFileName('sample-v2.0.md')).toBe('2.0')
    expect(editionOfFileName('iso27017-sample.md')).toBeUndefined()
    expect(nameOfFile('docs/sample-cloud-1.2.txt')).toBe('sample-cloud')
  })

  it.each([
    ['rows', '1.0 新規 2023/9/20\n1.1 改訂 2024/12/26'],
    ['the newest first', '第1.1版 2024/12/26 改訂\n第1.0版 2023/9/20 新規'],
    ['dates first', '2023/9/20 1.0 新規\n2024/12/26 1.1 改訂'],
    ['a cell a line', '1.0\n新規\n2023/9/20\n1.1\n改訂\n2024/12/26'],
    ['Markdown', '| 1.0 | 2023/9/20 | 新規 |\n| 1.1 | 2024/12/26 | 改訂 |'],
  ])('reads the latest of a table with %s', (_, table) => {
    expect(latestRevision(readRevisions(splitLines(table)))).toEqual({ edition: '1.1', date: '2024-12-26' })
  })
})

describe('front matter', () => {
  it('is read in English and in Japanese, quoted or not', () => {
    const text =
      '---\ntitle: "対策: その一"\n製品: 安心クラウド\n# 注釈\nedition: \'1.2\' \ndate: 2024-04-01 # 発行\nother: x\n---\n本文'
    const { facts, end } = readFrontMatter(text)
    expect(facts).toEqual({ title: '対策: その一', product: '安心クラウド', edition: '1.2', date: '2024-04-01' })
    expect(text.slice(end)).toBe('本文')
  })

  it('is no line across the page', () => {
    expect(readFrontMatter('---\n\n本文です。\n\n---\n').end).toBe(0)
    expect(readFrontMatter('本文です。').facts).toEqual({})
  })

  it('goes before all that the text says', () => {
    const text = `---\nproduct: 安心クラウド\nedition: "2.0"\ndate: 2025-01-01\n---\n\n# 別の名前\n\n## 第 1.0 版\n\n2020年1月1日\n\n## 1. 目的\n\n本文です。`
    expect(read(text)).toMatchObject({
      title: '別の名前',
      product: '安心クラウド',
      edition: '2.0',
      date: '2025-01-01',
    })
  })
})

describe('what a text says about itself', () => {
  it('reads the cover', () => {
    const cover = '例示株式会社\n安心クラウド セキュリティホワイトペーパー\nVer. 2.1\n2024年4月1日\n\n'
    expect(read(cover + BODY)).toMatchObject({
      title: '安心クラウド セキュリティホワイトペーパー',
      product: '安心クラウド',
      edition: '2.1',
      date: '2024-04-01',
      publisher: '例示株式会社',
    })
  })

  it.each([
    ['本書の適用範囲は、当社のクラウドサービス（安心クラウド）となります。'],
    ['本書の適用範囲は「安心クラウド」です。'],
    ['安心クラウドが本書の適用範囲となります。'],
    ['次のサービスに適用します。\n\n・安心クラウド (https://example.com/)'],
  ])('reads the product from the scope: %s', (scope) => {
    expect(read(`${BODY}\n3. 適用範囲\n\n${scope}\n`).product).toBe('安心クラウド')
  })

  it('reads its own name and its publisher from the first sentences', () => {
    const text = `1. 目的\n\n「セキュリティ ホワイトペーパー」（以下、「本書」）は、例示システム株式会社（以下、「当社」）の対策を述べます。\n\n2. 適用範囲\n\n本書の対象は安心クラウドです。\n`
    expect(read(text)).toMatchObject({
      title: '安心クラウド セキュリティ ホワイトペーパー',
      product: '安心クラウド',
      publisher: '例示システム株式会社',
    })
  })

  it('falls back on the file name, and leaves empty what nothing says', () => {
    expect(read(BODY, { fileName: 'safe-cloud-1.2.txt' })).toMatchObject({
      title: 'safe-cloud',
      product: 'safe-cloud',
      edition: '1.2',
      date: '',
      publisher: '',
    })
    expect(read(BODY)).toMatchObject({ title: '', product: '', edition: '', date: '' })
  })

  it('dates an edition by its own row of the history', () => {
    const text = `安心クラウド 第1.0版\n\n${BODY}\n改訂履歴\n1.0 新規 2023/9/20\n1.1 改訂 2024/12/26\n`
    expect(read(text)).toMatchObject({ edition: '1.0', date: '2023-09-20' })
  })
})
