import { type Specimen, specimenParts, textCell } from './specimen.ts'

/** A part that some other part points to, and by which kind of relationship. */
interface RichPart {
  readonly name: string
  readonly from: string
  readonly type: string
  readonly content: string | Uint8Array
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships'
const SHEET = 'xl/worksheets/sheet1.xml'
const BOOK = 'xl/workbook.xml'
const DRAWING = 'xl/drawings/drawing1.xml'
const binary = (seed: number) => Uint8Array.from({ length: 700 }, (_, at) => (at * at * seed + at) % 256)

/** Every kind of part that check sheets were seen to have, each with a little content of its own. */
const PARTS: readonly RichPart[] = [
  part(
    'docProps/core.xml',
    '',
    'metadata/core-properties',
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>購買部</dc:creator></cp:coreProperties>',
  ),
  part(
    'docProps/app.xml',
    '',
    'extended-properties',
    '<Properties><Application>Microsoft Excel</Application></Properties>',
  ),
  part('_xmlsignatures/origin.sigs', '', 'digital-signature/origin', binary(3)),
  part(
    '_xmlsignatures/sig1.xml',
    '_xmlsignatures/origin.sigs',
    'digital-signature/signature',
    '<Signature><SignedInfo/></Signature>',
  ),
  part('customXml/item1.xml', BOOK, 'customXml', '<案件 番号="7">購買</案件>'),
  part('customXml/itemProps1.xml', 'customXml/item1.xml', 'customXmlProps', '<datastoreItem itemID="{0}"/>'),
  part('xl/theme/theme1.xml', BOOK, 'theme', '<theme name="Office"/>'),
  part('xl/calcChain.xml', BOOK, 'calcChain', '<calcChain><c r="C3" i="1"/></calcChain>'),
  part('xl/metadata.xml', BOOK, 'sheetMetadata', '<metadata><cellMetadata count="0"/></metadata>'),
  part('xl/connections.xml', BOOK, 'connections', '<connections/>'),
  part('xl/persons/person.xml', BOOK, 'person', '<personList><person displayName="佐藤" id="{1}"/></personList>'),
  part('xl/vbaProject.bin', BOOK, `${MICROSOFT}/vbaProject`, binary(5)),
  part('xl/externalLinks/externalLink1.xml', BOOK, 'externalLink', '<externalLink><externalBook/></externalLink>'),
  part(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    BOOK,
    'pivotCacheDefinition',
    '<pivotCacheDefinition recordCount="0"/>',
  ),
  part(
    'xl/pivotCache/pivotCacheRecords1.xml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'pivotCacheRecords',
    '<pivotCacheRecords/>',
  ),
  part('xl/slicerCaches/slicerCache1.xml', BOOK, 'slicerCache', '<slicerCacheDefinition name="区分"/>'),
  part('xl/timelineCaches/timelineCache1.xml', BOOK, 'timelineCache', '<timelineCacheDefinition name="期日"/>'),
  part('xl/revisions/revisionHeaders.xml', BOOK, 'revisionHeaders', '<headers guid="{2}"/>'),
  part('xl/revisions/revisionLog1.xml', 'xl/revisions/revisionHeaders.xml', 'revisionLog', '<revisions/>'),
  part(
    'xl/comments1.xml',
    SHEET,
    'comments',
    '<comments><authors><author>佐藤</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>記入例</t></r></text></comment></commentList></comments>',
  ),
  part(
    'xl/threadedComments/threadedComment1.xml',
    SHEET,
    'threadedComment',
    '<ThreadedComments><threadedComment ref="B3" personId="{1}"><text>範囲は?</text></threadedComment></ThreadedComments>',
  ),
  part(
    DRAWING,
    SHEET,
    'drawing',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  ),
  part('xl/charts/chart1.xml', DRAWING, 'chart', '<chartSpace><chart/></chartSpace>'),
  part('xl/media/image1.png', DRAWING, 'image', binary(7)),
  part('xl/diagrams/data1.xml', DRAWING, 'diagramData', '<dataModel/>'),
  part(
    'xl/drawings/vmlDrawing1.vml',
    SHEET,
    'vmlDrawing',
    '<xml xmlns:v="v" xmlns:x="x"><v:shape id="_x0000_s1025"><v:textbox>はい<br></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>4,0,2,0,5,0,3,0</x:Anchor></x:ClientData></v:shape></xml>',
  ),
  part('xl/ctrlProps/ctrlProp1.xml', SHEET, 'ctrlProp', '<formControlPr objectType="CheckBox"/>'),
  part(
    'xl/activeX/activeX1.xml',
    SHEET,
    'control',
    '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ax:classid="{3}"/>',
  ),
  part('xl/activeX/activeX1.bin', 'xl/activeX/activeX1.xml', `${MICROSOFT}/activeXControlBinary`, binary(11)),
  part('xl/embeddings/oleObject1.bin', SHEET, 'oleObject', binary(13)),
  part(
    'xl/tables/table1.xml',
    SHEET,
    'table',
    '<table id="1" name="一覧" displayName="一覧" ref="H1:I3"><tableColumns count="2"><tableColumn id="1" name="番号"/><tableColumn id="2" name="値"/></tableColumns></table>',
  ),
  part(
    'xl/queryTables/queryTable1.xml',
    'xl/tables/table1.xml',
    'queryTable',
    '<queryTable name="q" connectionId="1"/>',
  ),
  part(
    'xl/pivotTables/pivotTable1.xml',
    SHEET,
    'pivotTable',
    '<pivotTableDefinition name="集計" cacheId="1"><location ref="K1:L4"/></pivotTableDefinition>',
  ),
  part('xl/slicers/slicer1.xml', SHEET, `${MICROSOFT}/slicer`, '<slicers><slicer name="区分" cache="区分"/></slicers>'),
  part('xl/timelines/timeline1.xml', SHEET, `${MICROSOFT}/timeline`, '<timelines><timeline name="期日"/></timelines>'),
  part('xl/printerSettings/printerSettings1.bin', SHEET, 'printerSettings', binary(17)),
  part('xl/customProperty1.bin', SHEET, 'customProperty', binary(19)),
]

function part(name: string, from: string, type: string, content: string | Uint8Array): RichPart {
  return { name, from, type: type.includes(':') ? type : `${OFFICE}/${type}`, content }
}

const ROWS = `<row r="1" spans="1:9">${textCell('A1', '番号')}<c r="B1" s="2" t="s"><v>0</v></c><c r="H1" t="s"><v>2</v></c><c r="I1" t="s"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1" t="s" ph="1"><v>1</v></c></row><row r="3" ht="30" customHeight="1"><c r="B3" s="3"/><c r="C3"><f>COUNTA(B1:B3)</f><v>2</v></c></row>`

const EXTENSIONS =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet2!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B5:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>'

/** In the order that the schema wants. */
const TAIL = [
  '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="B5:C6"/></mergeCells><phoneticPr fontId="1"/>',
  '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>B2=""</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>"○,△,×"</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A1" location="Sheet2!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="1"><brk id="2"/></rowBreaks>',
  EXTENSIONS,
].join('')

/** The parts of a workbook that has everything, in the order of their entries. */
export function richParts(more: Pick<Specimen, 'prefix'> = {}): Record<string, string | Uint8Array> {
  const plain = specimenParts({
    ...more,
    strings: [
      '<r><rPr><b/></rPr><t>質問</t></r><r><t>事項</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>番号</t>',
      '<t>値</t>',
    ],
    sheets: [
      { rows: ROWS, head: '<dimension ref="A1:I3"/>', tail: TAIL },
      { rows: `<row r="1">${textCell('A1', '○')}</row>`, state: 'hidden' },
    ],
    workbookHead:
      '<fileSharing readOnlyRecommended="1"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/>',
    workbookTail:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$C$9</definedName></definedNames><calcPr calcId="191029"/>',
  })
  const parts = { ...plain, ...Object.fromEntries(PARTS.map(({ name, content }) => [name, content])) }
  for (const [from, own] of Map.groupBy(PARTS, (each) => each.from)) {
    const list = relationshipsPart(from)
    const added = own.map(
      ({ type, name }, index) => `<Relationship Id="rich${index}" Type="${type}" Target="/${name}"/>`,
    )
    const known = String(parts[list] ?? '<Relationships></Relationships>')
    parts[list] = known.replace('</Relationships>', `${added.join('')}</Relationships>`)
  }
  return parts
}

function relationshipsPart(from: string): string {
  const slash = from.lastIndexOf('/') + 1
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`
}
