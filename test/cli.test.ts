import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOnNode } from '../src/node/start.ts'
import { openFolder } from '../src/storage/node/index.ts'
import { kotae } from './support/kotae.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const PRODUCT = ['--corpus', 'corpus', '--product', 'SuperStream-NX Cloud']

let folder: string
const at = (name: string): string => join(folder, name)
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotae-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('help', () => {
  it('speaks the language of the locale', () => {
    expect(kotae(['--help']).out).toContain('セキュリティチェックシート')
    expect(kotae(['--help'], { lang: 'C' }).out).toContain('security check sheets')
    expect(kotae(['fill', '--help']).out).toContain('--min-confidence')
  })

  it('goes with exit 2 where the command is missing or unknown', () => {
    expect(kotae([]).code).toBe(2)
    expect(kotae(['nonsense'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nonsense') })
    expect(kotae(['ask', '質問', '--no-such-option']).code).toBe(2)
    expect(kotae(['answer', '--corpus', 'corpus']).code).toBe(2)
    expect(kotae(['fill', SHEET, ...PRODUCT, '--min-confidence', 'high']).code).toBe(2)
    expect(kotae(['ask', '質問', ...PRODUCT, '--style', 'rude']).code).toBe(2)
  })
})

describe('what can go wrong ends in one line that says what to do', () => {
  const spreadsheet = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
    const book = new ExcelJS.Workbook()
    fill(book)
    return new Uint8Array(await book.xlsx.writeBuffer())
  }
  const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048)
    bytes.set(OLE)
    bytes.set(Buffer.from(stream, 'utf16le'), 1024)
    return bytes
  }
  const fill = (path: string, ...words: string[]) => kotae(['fill', path, ...PRODUCT, '-o', at('never.xlsx'), ...words])

  it.each([
    ['a missing file', () => at('nowhere.xlsx'), /見つかりません/u],
    ['a folder', () => folder, /フォルダー/u],
    ['no workbook', () => put('text.xlsx', 'ただの文章です'), /Excel/u],
    ['a file with a password', () => put('locked.xlsx', ole('EncryptedPackage')), /パスワード/u],
    ['an old .xls', () => put('old.xls', ole('Workbook')), /xls/u],
    ['an empty file', () => put('empty.xlsx', ''), /./u],
  ])('%s', (_, make, message) => {
    const { code, out, err } = fill(make())
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(existsSync(at('never.xlsx'))).toBe(false)
  })

  it('an empty sheet, and a sheet without questions', async () => {
    put('blank.xlsx', await spreadsheet((book) => book.addWorksheet('Sheet1')))
    put(
      'list.xlsx',
      await spreadsheet((book) =>
        book.addWorksheet('売上').addRows([
          ['月', '金額'],
          ['4月', 100],
          ['5月', 120],
        ]),
      ),
    )
    for (const name of ['blank.xlsx', 'list.xlsx']) {
      expect(fill(at(name))).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/質問/u) })
    }
  })

  it('an empty corpus, a corpus of several products, an unknown product or edition', () => {
    const ask = (...words: string[]) => kotae(['ask', 'ログの保管期間は？', ...words])
    expect(ask('--data', at('no-data'))).toMatchObject({ code: 1, err: expect.stringContaining('kotae import') })
    expect(ask('--corpus', 'corpus')).toMatchObject({ code: 1, err: expect.stringContaining('--product') })
    expect(ask('--corpus', 'corpus', '--product', '別の製品')).toMatchObject({
      code: 1,
      err: expect.stringContaining('IDCF'),
    })
    expect(ask(...PRODUCT, '--edition', '9.9')).toMatchObject({ code: 1, err: expect.stringContaining('1.1') })
  })

  it('a date that is none, and a port that is none', () => {
    const said = kotae(['import', 'corpus/step-private-cloud.md', '--date', '2026/4/1', '--data', at('bad-date')])
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--date') })
    expect(existsSync(at('bad-date'))).toBe(false)
    expect(kotae(['serve', '--port', 'http'])).toMatchObject({ code: 2, err: expect.stringContaining('--port') })
  })

  it('a broken line among the questions', () => {
    const file = put('broken.jsonl', '{"id":"1","question":"ログ"}\n{"id":2}\n')
    expect(kotae(['answer', ...PRODUCT, '--questions', file])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/2 行目/u),
    })
  })

  it('nothing is overwritten without --force', () => {
    const kept = put('kept.xlsx', 'not to be touched')
    expect(kotae(['fill', SHEET, ...PRODUCT, '-o', kept])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--force'),
    })
    expect(readFileSync(kept, 'utf8')).toBe('not to be touched')
    expect(kotae(['fill', SHEET, ...PRODUCT, '-o', kept, '--force']).code).toBe(0)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('one question', () => {
  it('is answered as JSON and nothing else', () => {
    const { code, out, err } = kotae(['ask', '退会後、データはいつまでに消去されますか', ...PRODUCT, '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { abstained, citations } = JSON.parse(out)
    expect({ abstained, citations: citations.slice(0, 1) }).toMatchObject({
      abstained: false,
      citations: [
        {
          document: expect.any(String),
          edition: '1.2',
          section: '10',
          title: expect.any(String),
          quote: expect.stringContaining('30日以内'),
        },
      ],
    })
  })

  it('is answered from the edition that is named', () => {
    const edition = (...words: string[]) =>
      JSON.parse(kotae(['ask', '本社の所在地', ...PRODUCT, '--json', ...words]).out).citations[0].edition
    expect(edition()).toBe('1.2')
    expect(edition('--edition', '1.0')).toBe('1.0')
  })

  it('is explained term by term', () => {
    const { out } = kotae(['ask', 'A.12.3.1 控えの取得', ...PRODUCT, '--explain'])
    expect(out).toMatch(/管理策 12\.3\.1/u)
    expect(out).toMatch(/類義語/u)
  })
})

describe('many questions', () => {
  it('are answered in order, one line each', () => {
    const ids = ['b', 'a', 'c']
    const file = put(
      'questions.jsonl',
      ids.map((id) => JSON.stringify({ id, question: 'バックアップの世代数', category: '運用' })).join('\n'),
    )
    const { code, out } = kotae(['answer', ...PRODUCT, '--questions', file, '--json'])
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(ids)
  })

  it('gives the same bytes twice', () => {
    const file = put('twice.jsonl', readFileSync('test/gold/superstream-nx-cloud-1.2.jsonl'))
    const run = () => kotae(['answer', ...PRODUCT, '--questions', file]).out
    expect(run()).toBe(run())
  })
})

describe('the style', () => {
  const polite = (text: string): number => text.match(/(です|ます|ません)(。|$)/gmu)?.length ?? 0

  it('is polite unless said, for one question, for many and for a sheet', () => {
    const file = put('style.jsonl', '{"id":1,"question":"バックアップを毎日取得していますか。"}')
    const words = [
      (style: readonly string[]) => JSON.parse(kotae(['ask', 'ログの保管', ...PRODUCT, '--json', ...style]).out).answer,
      (style: readonly string[]) => JSON.parse(kotae(['answer', ...PRODUCT, '--questions', file, ...style]).out).answer,
      (style: readonly string[]) => {
        const { out } = kotae(['fill', SHEET, ...PRODUCT, '-o', at('style.xlsx'), '--force', '--json', ...style])
        const { rows } = JSON.parse(out)
        return rows.flatMap(({ written = [] }) => written.map(({ value }: { value: string }) => value)).join('\n')
      },
    ]
    for (const say of words) {
      // A sentence whose endings no rule is sure of stays polite.
      expect(polite(say(['--style', 'plain']))).toBeLessThanOrEqual(polite(say([])) / 10)
      expect(polite(say([]))).toBeGreaterThan(0)
    }
  })
})

describe('what only another document states', () => {
  const file = (name: string, edition: string, text: string) =>
    put(
      name,
      `---\nproduct: 見本\nedition: "${edition}"\ndate: 2025-0${edition[0]}-01\n---\n\n# 見本 説明書\n\n${text}\n`,
    )
  const QUESTION = '従業員の入社時に身元の確認を行っていますか。'

  it('is said to be there, with its edition, and is no answer', () => {
    const older = file('old.md', '1.0', '## 1. 身元の確認\n\n従業員の入社時に身元の確認を行っています。')
    const newer = file('new.md', '2.0', '## 1. 時刻の同期\n\nサーバーの時刻を毎日同期しています。')
    const ask = (...words: string[]) => kotae(['ask', QUESTION, '--corpus', newer, ...words])
    const { reason, elsewhere, citations } = JSON.parse(ask('--corpus', older, '--json').out)
    expect({ reason, edition: elsewhere?.edition }).toEqual({ reason: 'other-edition-only', edition: '1.0' })
    expect(JSON.stringify(citations)).not.toContain('身元の確認を行って')
    expect(ask('--corpus', older).out).toMatch(/ほかの版・製品の記載/u)
    expect(JSON.parse(ask('--json').out)).not.toHaveProperty('elsewhere')
  })

  it('comes with whom to ask', () => {
    const newer = file('alone.md', '2.0', '## 1. 時刻の同期\n\nサーバーの時刻を毎日同期しています。')
    const { out } = kotae(['ask', '入社する社員の経歴や身元を採用の前に調べていますか。', '--corpus', newer])
    expect(out).toMatch(/^確認先: 人事（/mu)
  })
})

describe('the library', () => {
  it('registers, lists, answers from and exports whitepapers', () => {
    const data = ['--data', at('data')]
    expect(kotae(['library', ...data]).err).toContain('kotae import')
    expect(kotae(['import', 'corpus/step-private-cloud.md', '--edition', '2.0', ...data]).code).toBe(0)
    expect(JSON.parse(kotae(['library', '--json', ...data]).out)).toMatchObject([{ edition: '2.0', sections: 79 }])
    expect(JSON.parse(kotae(['ask', 'データの所在', '--json', ...data]).out).citations[0]).toMatchObject({
      edition: '2.0',
      section: '6.1.3',
    })
    kotae(['import', 'corpus/step-private-cloud.md', '--edition', '2.0', ...data])
    expect(JSON.parse(kotae(['library', '--json', ...data]).out)).toHaveLength(1)
    const exported = JSON.parse(kotae(['export-library', ...data]).out)
    expect(exported.documents).toMatchObject([{ name: 'step-private-cloud.md', facts: { edition: '2.0' } }])
    expect(Buffer.from(exported.documents[0].base64, 'base64')).toEqual(readFileSync('corpus/step-private-cloud.md'))
  })

  it('is looked at without leaving anything behind', () => {
    expect(kotae(['library', '--json', '--data', at('nothing-here')]).out).toBe('[]\n')
    expect(existsSync(at('nothing-here'))).toBe(false)
  })

  it('takes over a folder of files from before, once', async () => {
    const library = at('before/library')
    mkdirSync(library, { recursive: true })
    writeFileSync(join(library, '0123456789abcdef.md'), readFileSync('corpus/step-private-cloud.md'))
    writeFileSync(join(library, '0123456789abcdef.md.facts.json'), '{"edition":"3.0"}\n')
    const list = () => JSON.parse(kotae(['library', '--json', '--data', at('before')]).out)
    expect(list()).toMatchObject([{ edition: '3.0', sections: 79 }])
    const storage = await openFolder(at('before'))
    const [document] = await storage.documents.list()
    if (!document) throw new RangeError('it was taken over')
    await storage.documents.change(document.id, document.version, { deletedAt: '2026-04-01T00:00:00.000Z' })
    await storage.database.close()
    expect(list()).toEqual([])
  })

  it('is the one that the web app uses', async () => {
    const data = at('shared')
    expect(kotae(['import', 'corpus/idcf-cloud-4.1.md', '--data', data]).code).toBe(0)
    const running = await startOnNode({ data, port: 0 })
    try {
      expect(await (await fetch(`${running.url}api/health`)).json()).toMatchObject({ products: ['IDCFクラウド'] })
    } finally {
      await running.close()
    }
  })
})
