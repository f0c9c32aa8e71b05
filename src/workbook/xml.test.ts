import { describe, expect, it } from 'vitest'
import { XmlScanner } from './xml.ts'
import { decodeEscapes, decodeXml, encodeCellText } from './xml-text.ts'

function tokens(xml: string, loose = false): string[] {
  const found: string[] = []
  for (const scanner = new XmlScanner(xml, 'part', { loose }); scanner.next(); ) {
    found.push(
      scanner.kind === 'text' ? scanner.text : `${scanner.kind === 'open' ? '' : '/'}${scanner.prefix}${scanner.name}`,
    )
  }
  return found
}

describe('XmlScanner', () => {
  it('gives elements, their ends and their texts', () => {
    expect(tokens('<a><x:b>1 &lt; 2</x:b><c/></a>')).toEqual(['a', 'x:b', '1 < 2', '/x:b', 'c', '/c', '/a'])
  })

  it('is not taken in by what looks like tags in attributes, comments, CDATA and instructions', () => {
    const xml = `<?xml version="1.0"?><!-- <c r="A1"/> --><a t='"<>/>' u="'>"><![CDATA[<c r="A1">]]><?go <c/> ?></a>`
    expect(tokens(xml)).toEqual(['a', '<c r="A1">', '/a'])
  })

  it('finds attributes by their full name, in any quotes and spacing', () => {
    const scanner = new XmlScanner(`<a x:r="0" r = 'A"1' rr="2"\n\tid="3" q:id="4&amp;5"/>`, 'part')
    scanner.next()
    expect([scanner.attribute('r'), scanner.attribute('rr'), scanner.attribute('s')]).toEqual(['A"1', '2', undefined])
    expect(scanner.prefixedAttribute('id')).toBe('4&5')
    const span = scanner.attributeSpan('r')
    expect(scanner.source.slice(span?.start, span?.end)).toBe('A"1')
  })

  it('does not mix up the attributes of one element with those of the one before', () => {
    const scanner = new XmlScanner('<a><b r="1" s="2"/><b/></a>', 'part')
    for (let step = 0; step < 4; step += 1) scanner.next()
    expect([scanner.name, scanner.attribute('r'), scanner.attributeSpan('s')]).toEqual(['b', undefined, undefined])
  })

  it('skips an element with all that it holds, or an empty one', () => {
    const scanner = new XmlScanner('<a><b><b/>x</b><c/><d/></a>', 'part')
    scanner.next()
    scanner.next()
    scanner.skip()
    scanner.next()
    expect(scanner.name).toBe('c')
    scanner.skip()
    scanner.next()
    expect(scanner.name).toBe('d')
  })

  it.each([
    ['nothing', ''],
    ['two roots', '<a/><b/>'],
    ['text outside the root', '<a/>b'],
    ['one attribute twice', '<a b="1" b="2"/>'],
    ['tags that do not pair', '<a><b></a></b>'],
    ['no end', '<a><b/>'],
    ['more depth than any part', '<a>'.repeat(999) + '</a>'.repeat(999)],
  ])('refuses %s', (_, xml) => {
    expect(() => tokens(xml)).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  it('reads VML as browsers do, whose line breaks never close', () => {
    expect(tokens('<d>one<br>two</d><e/>', true)).toEqual(['d', 'one', 'br', '/br', 'two', '/d', 'e', '/e'])
  })
})

describe('text', () => {
  it('resolves references and makes line ends one', () => {
    expect(decodeXml('&amp;lt; &#x1F512; &#10;a\r\nb\rc &quot;&apos; &unknown;')).toBe(
      '&lt; 🔒 \na\nb\nc "\' &unknown;',
    )
  })

  it.each([
    ['plain <&> "quoted"', 'plain &lt;&amp;&gt; &quot;quoted&quot;'],
    ['two\r\nlines\rof\ttext', 'two\nlines\nof\ttext'],
    ['bell \u0007', 'bell _x0007_'],
    ['literal _x0041_', 'literal _x005F_x0041_'],
    ['🔒 and ①', '🔒 and ①'],
  ])('writes %j so that Excel reads it back', (text, written) => {
    expect(encodeCellText(text)).toBe(written)
    expect(decodeEscapes(decodeXml(written))).toBe(text.replace(/\r\n?/g, '\n'))
  })

  it('writes no half of a surrogate pair', () => {
    expect(encodeCellText('a\ud83db')).toBe('a\ufffdb')
  })
})

describe('XmlScanner over pieces', () => {
  const XML = `<?xml version="1.0"?><!-- <a> --><x:a t='"<>/>' u = "'>"><![CDATA[<c r="A1">]]><b/>あ &lt; い<c r="1"></c ></x:a>\n`

  function inPieces(xml: string, size: number): XmlScanner {
    let at = 0
    const more = () => {
      at += size
      return at - size < xml.length ? xml.slice(at - size, at) : undefined
    }
    return new XmlScanner('', 'part', { more })
  }

  it('gives the same tokens wherever the text is cut', () => {
    const all = (scanner: XmlScanner) => {
      const found: string[] = []
      while (scanner.next()) {
        const { kind, prefix, name } = scanner
        found.push(kind === 'text' ? scanner.text : `${kind} ${prefix}${name} ${scanner.attribute('u') ?? ''}`)
      }
      return found
    }
    const whole = all(new XmlScanner(XML, 'part'))
    for (let size = 1; size <= XML.length; size += 1) expect(all(inPieces(XML, size))).toEqual(whole)
  })

  it('holds a stretch of the text across pieces', () => {
    for (let size = 1; size <= XML.length; size += 1) {
      const scanner = inPieces(XML, size)
      scanner.hold(0)
      while (scanner.next()) {
        // Up to the end.
      }
      expect(scanner.release(scanner.source.length)).toBe(XML)
    }
  })

  it.each(['<a>', '<a></b>', '<a b="1></a>', '<a/>text', '<!-- <a/>', '<a b="1" b="2"/>', '<'])('refuses %s', (xml) => {
    const scanner = inPieces(xml, 2)
    expect(() => {
      while (scanner.next()) {
        // Up to the error.
      }
    }).toThrow()
  })

  it('gives up on a tag that does not come to an end', () => {
    const scanner = new XmlScanner('', 'part', { more: () => ' '.repeat(2 ** 16) })
    expect(() => scanner.next()).toThrow(/part/)
  })
})
