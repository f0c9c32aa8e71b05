import { describe, expect, it } from 'vitest'
import { openWorkbook } from './index.ts'
import { specimen, specimenParts } from './specimen.ts'
import { resolveColor, USUAL_THEME } from './theme.ts'

const RELATION =
  '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>'
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">
<a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="fefefe"/></a:lt1>
<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>
</a:clrScheme></a:themeElements></a:theme>`

const withTheme = () => {
  const rels = String(specimenParts()['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `${RELATION}</Relationships>`,
  )
  return openWorkbook(specimen({ parts: { 'xl/_rels/workbook.xml.rels': rels, 'xl/theme/theme1.xml': THEME } }))
}

describe('the colours of a theme', () => {
  it('are numbered light before dark, and looked up in the part', () => {
    const workbook = withTheme()
    expect([0, 1, 2, 3, 4].map((index) => workbook.rgb(`theme:${index}`))).toEqual([
      'FEFEFE',
      '101010',
      'EEECE1',
      '1F497D',
      '4F81BD',
    ])
  })

  it('that the part leaves out, and those of a workbook without one, are the usual ones', () => {
    expect(withTheme().rgb('theme:9')).toBe('70AD47')
    expect(openWorkbook(specimen()).rgb('theme:4')).toBe('4472C4')
  })

  it('become lighter and darker as programs show them', () => {
    // As Excel's palette names them: 4472C4 80 % and 40 % lighter, 25 % darker.
    expect(resolveColor('theme:4:0.8', USUAL_THEME)).toBe('DAE3F3')
    expect(resolveColor('theme:4:0.4', USUAL_THEME)).toBe('8FAADC')
    expect(resolveColor('theme:4:-0.25', USUAL_THEME)).toBe('2F5597')
    expect(resolveColor('theme:0:-0.15', USUAL_THEME)).toBe('D9D9D9')
  })

  it('of plain cells are taken as they are, and what is no colour is none', () => {
    expect(resolveColor('ddebf7', USUAL_THEME)).toBe('DDEBF7')
    expect(resolveColor('theme:99', USUAL_THEME)).toBeUndefined()
    expect(resolveColor('indexed:64', USUAL_THEME)).toBeUndefined()
  })
})

describe('a style', () => {
  const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><color theme="1"/></font>
<font><color rgb="FFFF0000"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>
<cellXfs><xf fontId="0"/><xf fontId="1"><alignment horizontal="centerContinuous" vertical="top"/></xf></cellXfs></styleSheet>`

  it('tells where the text stands and how it is coloured, where that is not as usual', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>'
    const grid = openWorkbook(specimen({ styles: STYLES, sheets: [{ rows }] })).grid(0)
    expect(grid.cell(1, 1)?.style).not.toHaveProperty('color')
    expect(grid.cell(1, 2)?.style).toMatchObject({ color: 'FF0000', align: 'center', vertical: 'top' })
  })
})
