import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { WhitepaperError } from './error.ts'

const TEXT = '1. 目的\n本書は、サービスの安全対策を説明します。\n'

/** 「はい」and a line feed, as the three older Japanese encodings write it. */
const YES = {
  shift_jis: [0x81, 0x75, 0x82, 0xcd, 0x82, 0xa2, 0x81, 0x76, 0x0a],
  euc_jp: [0xa1, 0xd6, 0xa4, 0xcf, 0xa4, 0xa4, 0xa1, 0xd7, 0x0a],
  iso_2022_jp: [0x1b, 0x24, 0x42, 0x21, 0x56, 0x24, 0x4f, 0x24, 0x24, 0x21, 0x57, 0x1b, 0x28, 0x42, 0x0a],
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

function codeOf(bytes: readonly number[] | Uint8Array): string {
  try {
    decode(Uint8Array.from(bytes))
  } catch (error) {
    if (error instanceof WhitepaperError) return error.code
    throw error
  }
  return 'decoded'
}

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(new TextEncoder().encode(TEXT))).toBe(TEXT)
    expect(decode(new TextEncoder().encode(`\uFEFF${TEXT}`))).toBe(TEXT)
  })

  it('reads UTF-16 of both byte orders, with and without byte order mark', () => {
    for (const littleEndian of [true, false]) {
      expect(decode(utf16(`\uFEFF${TEXT}`, littleEndian))).toBe(TEXT)
      expect(decode(utf16(TEXT, littleEndian))).toBe(TEXT)
    }
  })

  it('reads Shift_JIS, EUC-JP and ISO-2022-JP', () => {
    for (const bytes of Object.values(YES)) expect(decode(Uint8Array.from(bytes))).toBe('「はい」\n')
  })

  it('tells Shift_JIS from UTF-16 and EUC-JP in a text of kanji and katakana', () => {
    // "管理サーバ" + "。"
    const bytes = [0x8a, 0xc7, 0x97, 0x9d, 0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f, 0x81, 0x42]
    expect(decode(Uint8Array.from(bytes))).toBe('管理サーバ。')
  })

  it('keeps the line ends as they are', () => {
    expect(decode(new TextEncoder().encode('a\r\nb\n'))).toBe('a\r\nb\n')
  })

  it('says what was given instead of text', () => {
    expect(codeOf([])).toBe('empty')
    expect(codeOf(new TextEncoder().encode(' \n\t\u3000\n'))).toBe('empty')
    expect(codeOf(new TextEncoder().encode('%PDF-1.7\n'))).toBe('pdf')
    expect(codeOf([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])).toBe('office')
    expect(codeOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1])).toBe('office')
    expect(codeOf(new TextEncoder().encode('{\\rtf1\\ansi'))).toBe('markup')
    expect(codeOf(new TextEncoder().encode('<!DOCTYPE html><html>'))).toBe('markup')
    expect(codeOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0xff])).toBe('binary')
    expect(codeOf([0xff, 0xff, 0x41, 0x80, 0xff])).toBe('undecodable')
    expect(codeOf([0xef, 0xbb, 0xbf, 0xff, 0xfe])).toBe('undecodable')
  })
})
