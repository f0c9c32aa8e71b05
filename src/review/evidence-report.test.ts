import ExcelJS, { type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { abstention, answerCell, choiceCell, draft, evidence, filled, options, question, SOURCE } from './builders.ts'
import { type Entry, entryFor, placeOf } from './entry.ts'
import { type About, evidenceReport } from './evidence-report.ts'
import type { Signature } from './evidence-row.ts'
import type { Filled } from './fill.ts'

const ABOUT: About = { file: '顧客様式.xlsx', made: new Date('2026-04-01T15:30:00Z'), timeZone: 'Asia/Tokyo' }

const reopened = async (sheet: Filled, about = ABOUT): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook()
  const bytes = await evidenceReport(sheet, about)
  await book.xlsx.load(bytes.slice().buffer)
  return book
}

const sheetOf = (book: ExcelJS.Workbook, name: string): Worksheet => {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

/** The list as a reader sees it: for each row, what stands under each header. */
const listOf = (book: ExcelJS.Workbook): readonly Record<string, unknown>[] => {
  const [header = [], ...rows] = valuesOf(sheetOf(book, '根拠一覧'))
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? ''])))
}

const valuesOf = (sheet: Worksheet): readonly (readonly unknown[])[] =>
  (sheet.getRows(1, sheet.rowCount) ?? []).map((row) =>
    Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).value),
  )

/** The summary as pairs; blank lines left out. */
const summaryOf = (book: ExcelJS.Workbook): readonly (readonly [unknown, unknown])[] =>
  valuesOf(sheetOf(book, 'まとめ')).map(([label, value]) => [label ?? '', value ?? ''])

const answered = entryFor(
  question({ context: ['技術的対策', '通信'], answerCells: [choiceCell('C5', '○', '×')], remarksCell: 'D5' }),
  draft(),
  options(),
)
const unsure = entryFor(
  question({ row: 6, id: '2', parent: '通信について', text: '（ア）方式' }),
  draft({ confidence: 0.2 }),
  options(),
)
const silent = entryFor(question({ row: 7, id: '3' }), abstention({ evidence: [evidence()] }), options())
const skipped: Entry = { state: 'skipped', question: question({ row: 8, cell: 'B8', id: '4' }), cause: 'struck_out' }
const ALL: readonly Entry[] = [answered, unsure, silent, skipped]

describe('the list of evidence', () => {
  it('says whom to ask where nothing was claimed, and where else it is stated', async () => {
    const asked = abstention({ department: '人事', topic: '採用時の確認' })
    const older = abstention({ reason: 'other-edition-only', elsewhere: evidence({ edition: '1.1' }) })
    const rows = listOf(
      await reopened(
        filled([answered, unsure, ...[asked, older].map((told) => entryFor(question(), told, options()))]),
      ),
    )
    expect(rows.map((row) => row['確認先'])).toEqual([
      '',
      '',
      '人事（採用時の確認）',
      'ほかの版・製品の記載: 見本の説明書 1.1 7.1 通信の保護',
    ])
    expect(rows.at(-1)).toMatchObject({ 理由: 'ほかの版か製品の資料にだけ記載がある', 版: '' })
  })

  it('has one row for each question, in the order of the sheet', async () => {
    const rows = listOf(await reopened(filled(ALL)))
    expect(rows.map((row) => [row['No.'], row['行'], row['結果'], row['理由'], row['確信度の帯']])).toEqual([
      ['1', 5, '回答案', '', '確認のみ'],
      ['2', 6, '回答なし', '確信度が低い', '回答なし'],
      ['3', 7, '回答なし', '資料に記載がない', '回答なし'],
      ['4', 8, '対象外', '取り消し線の引かれた行', ''],
    ])
  })

  it('says of an answer what was written where, on which evidence, and leaves room to sign', async () => {
    expect(listOf(await reopened(filled([answered])))).toEqual([
      {
        シート: '質問票',
        行: 5,
        'No.': '1',
        分類: '技術的対策 ＞ 通信',
        質問: '通信を暗号化していますか。',
        結果: '回答案',
        理由: '',
        確認先: '',
        判定: 'はい',
        記入した回答: `C5：○\nD5：はい。通信はすべて暗号化します。\n${SOURCE}`,
        確信度: 0.9,
        確信度の帯: '確認のみ',
        文書: '見本の説明書',
        版: '1.2',
        日付: '2026-04-01',
        節番号: '7.1',
        節の題: '通信の保護',
        '引用（原文のまま）': '通信はすべて暗号化します。',
        状態: '',
        回答者: '',
        確認者: '',
        承認者: '',
        承認日: '',
      },
    ])
  })

  it('says who wrote, confirmed and approved what was decided', async () => {
    const approvedBy = { state: 'approved', confirmedBy: '佐藤', approvedBy: '鈴木', approvedOn: '2026-04-02' } as const
    const open = { state: 'draft', writtenBy: null, confirmedBy: null, approvedBy: null, approvedOn: '' } as const
    const signatures = new Map<string, Signature>([
      [placeOf(answered.question), { ...approvedBy, writtenBy: null }],
      [placeOf(skipped.question), open],
    ])
    const rows = listOf(await reopened(filled([answered, skipped]), { ...ABOUT, signatures }))
    const names = rows.map((row) => [row['状態'], row['回答者'], row['確認者'], row['承認者'], row['承認日']])
    expect(names).toEqual([
      ['承認済', 'Kotae', '佐藤', '鈴木', '2026-04-02'],
      ['下書き', '', '', '', ''],
    ])
  })

  it('shows no confidence beside an abstention, and the stem with its question', async () => {
    const [second, third] = listOf(await reopened(filled([unsure, silent])))
    expect(second).toMatchObject({ 質問: '通信について\n（ア）方式', 確信度: 0.2, 記入した回答: '' })
    expect(third).toMatchObject({ 判定: '', 確信度: '', '引用（原文のまま）': '通信はすべて暗号化します。' })
  })

  it('says which option a mark or a tick stands for', async () => {
    const box = (cell: string, option: string, told: Parameters<typeof answerCell>[1]) =>
      answerCell(cell, { kind: 'checkbox', options: [option], group: 'g', ...told })
    const entries = [
      question({ answerCells: [box('C5', 'はい', { mark: '○' }), box('D5', 'いいえ', { mark: '○' })] }),
      question({
        answerCells: [box('C6', 'はい', { formControl: '箱 1' }), box('C6', 'いいえ', { formControl: '箱 2' })],
      }),
    ].map((asked) => entryFor(asked, draft({ verdict: 'no' }), options()))
    const written = listOf(await reopened(filled(entries))).map((row) => row['記入した回答'])
    expect(written).toEqual(['D5：○（いいえ）', 'C6：✓（いいえ）'])
  })

  it.each([
    ['line breaks', '一つ目の行\n  二つ目の行\n'],
    ['what looks like a coded character', 'コード _x0041_ と _X00e9_ の扱い'],
    ['markup and characters beyond the basic plane', '<b>&amp;</b> "𠮷野" \u3000末尾\u3000'],
  ])('keeps a quotation exactly as it stands: %s', async (_, quote) => {
    const entry = entryFor(question(), draft({ evidence: [evidence({ quote })] }), options())
    expect(listOf(await reopened(filled([entry])))[0]?.['引用（原文のまま）']).toBe(quote)
  })

  it.each(['=1+1', '+81-3-0000-0000', '-', '@SUM(A1)', "=cmd|'/c calc'!A1"])('%s stays text', async (text) => {
    const book = await reopened(filled([entryFor(question({ text, id: text, sheet: text }), draft(), options())]))
    for (const column of [1, 3, 5]) {
      const cell = sheetOf(book, '根拠一覧').getCell(2, column)
      expect(cell.type).toBe(ExcelJS.ValueType.String)
      expect(cell.value).toBe(text)
      expect(cell.numFmt).toBe('@')
    }
  })

  it('cuts a text that Excel would not take, and says so', async () => {
    const [row] = listOf(
      await reopened(filled([entryFor(question({ text: '長'.repeat(40_000) }), draft(), options())])),
    )
    const text = String(row?.['質問'])
    expect(text).toHaveLength(32_767)
    expect(text).toMatch(/長…（長いため以下を省略）$/u)
  })

  it('is ready to filter, to scroll and to print', async () => {
    const sheet = sheetOf(await reopened(filled(ALL)), '根拠一覧')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:W5')
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
    expect(sheet.pageSetup.printTitlesRow).toBe('1:1')
    expect(sheet.getCell('E2')).toMatchObject({ alignment: { wrapText: true }, font: { name: '游ゴシック' } })
    expect(sheet.getRow(2).height).toBeGreaterThan(sheet.getRow(5).height)
  })
})

describe('the summary', () => {
  it('counts how the questions ended, by outcome, by band and by reason', async () => {
    const lines = summaryOf(await reopened(filled(ALL)))
    for (const line of [
      ['質問', 4],
      ['回答案を書いた', 1],
      ['対象外', 1],
      ['確認のみ', 1],
      ['要確認', 0],
      ['確信度が低い', 1],
      ['資料に記載がない', 1],
      ['取り消し線の引かれた行', 1],
    ]) {
      expect(lines).toContainEqual(line)
    }
    expect(lines.filter(([label]) => label === '回答なし')).toEqual([
      ['回答なし', 2],
      ['回答なし', 2],
    ])
  })

  it('names the file, the time in the reader’s zone, and the documents behind the answers alone', async () => {
    const elsewhere = evidence({ document: '別の説明書', edition: '', date: '' })
    const near = entryFor(question(), abstention({ evidence: [elsewhere] }), options())
    const other = entryFor(question(), draft({ evidence: [{ ...elsewhere, document: '版のない文書' }] }), options())
    const lines = summaryOf(await reopened(filled([answered, answered, near, other])))
    expect(lines).toContainEqual(['チェックシート', '顧客様式.xlsx'])
    expect(lines).toContainEqual(['作成日時', '2026年4月2日 0:30'])
    expect(lines).toContainEqual(['見本の説明書\n見本サービス\n版 1.2\n2026-04-01', 2])
    expect(lines).toContainEqual(['版のない文書\n見本サービス', 1])
    expect(JSON.stringify(lines)).not.toContain('別の説明書')
  })

  it('tells which answers are locked, and what to know of the file', async () => {
    const plain = filled([answered])
    const lines = summaryOf(
      await reopened({
        ...plain,
        outcomes: plain.outcomes.map((outcome, at) => ({ ...outcome, locked: at === 0 })),
        notices: [{ code: 'macros', text: { ja: 'マクロがあります。', en: 'It holds macros.' } }],
      }),
    )
    expect(lines).toContainEqual(['保護でロックされたままの回答のセル', '質問票!C5'])
    expect(lines).toContainEqual(['注意', 'マクロがあります。'])
    expect(lines).toContainEqual(['変わった部品', 'xl/worksheets/sheet1.xml'])
  })

  it('carries the time that it was given, and no other', async () => {
    const book = await reopened(filled(ALL))
    expect([book.created, book.modified]).toEqual([ABOUT.made, ABOUT.made])
  })
})
