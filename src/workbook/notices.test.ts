import { describe, expect, it } from 'vitest'
import { NOTICE_CODES, openWorkbook } from './index.ts'
import { type Specimen, specimen, specimenParts } from './specimen.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationship = (type: string, target: string) =>
  `<Relationship Id="n" Type="${type}" Target="${target}"/></Relationships>`

/** A book whose workbook part, or the package itself, points to one part more. */
function pointing(
  list: '_rels/.rels' | 'xl/_rels/workbook.xml.rels',
  type: string,
  target: string,
  content = '',
): Specimen {
  const plain = String(specimenParts()[list])
  const part = list.startsWith('xl') ? `xl/${target}` : target
  return { parts: { [list]: plain.replace('</Relationships>', relationship(type, target)), [part]: content } }
}

function noticed(contents: Specimen): string[] {
  return openWorkbook(specimen(contents)).notices.map((notice) => notice.code)
}

describe('notices', () => {
  it('are not given where there is nothing to say', () => {
    expect(noticed({})).toEqual([])
    expect(noticed({ workbookHead: '<fileSharing userName="x"/><workbookProtection lockWindows="1"/>' })).toEqual([])
  })

  const digital = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
  const custom = (value: string) =>
    `<Properties><property name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`

  it.each<[string, Specimen]>([
    ['signed', pointing('_rels/.rels', digital, '_xmlsignatures/origin.sigs')],
    ['read-only-recommended', { workbookHead: '<fileSharing readOnlyRecommended="1"/>' }],
    ['write-password', { workbookHead: '<fileSharing readOnlyRecommended="1" reservationPassword="CBEB"/>' }],
    [
      'write-password',
      { workbookHead: '<fileSharing algorithmName="SHA-512" hashValue="a" saltValue="b" spinCount="9"/>' },
    ],
    ['marked-final', pointing('_rels/.rels', `${OFFICE}/custom-properties`, 'docProps/custom.xml', custom('true'))],
    [
      'shared-workbook',
      pointing('xl/_rels/workbook.xml.rels', `${OFFICE}/revisionHeaders`, 'revisions/revisionHeaders.xml'),
    ],
    [
      'macros',
      pointing(
        'xl/_rels/workbook.xml.rels',
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        'vbaProject.bin',
      ),
    ],
    [
      'macros',
      pointing(
        'xl/_rels/workbook.xml.rels',
        'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        'macrosheets/sheet1.xml',
      ),
    ],
    [
      'external-links',
      pointing('xl/_rels/workbook.xml.rels', `${OFFICE}/externalLink`, 'externalLinks/externalLink1.xml'),
    ],
    ['structure-protected', { workbookHead: '<workbookProtection lockStructure="1"/>' }],
  ])('%s', (code, contents) => {
    expect(noticed(contents)).toEqual([code])
  })

  it('tell a mark that was taken back', () => {
    expect(
      noticed(pointing('_rels/.rels', `${OFFICE}/custom-properties`, 'docProps/custom.xml', custom('false'))),
    ).toEqual([])
  })

  it('come several at a time, always in one order, in both languages', () => {
    const head = '<fileSharing readOnlyRecommended="1"/><workbookProtection lockStructure="1"/>'
    const contents = { ...pointing('_rels/.rels', digital, '_xmlsignatures/origin.sigs'), workbookHead: head }
    const { notices } = openWorkbook(specimen(contents))
    expect(notices.map((notice) => notice.code)).toEqual(['signed', 'read-only-recommended', 'structure-protected'])
    expect(NOTICE_CODES.filter((code) => notices.some((notice) => notice.code === code))).toEqual(
      notices.map((notice) => notice.code),
    )
    for (const { text } of notices) {
      expect(text.ja).toMatch(/ください。$/)
      expect(text.en).toMatch(/\.$/)
    }
  })
})
