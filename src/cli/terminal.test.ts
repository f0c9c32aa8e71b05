import { describe, expect, it } from 'vitest'
import { createTerminal, tongueOf } from './terminal.ts'

describe('the terminal', () => {
  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP' }, 'ja'],
    [{}, 'en'],
  ])('%o speaks %s', (env, tongue) => {
    expect(tongueOf(env)).toBe(tongue)
  })

  const drawn = (isTTY: boolean): string => {
    let text = ''
    const err = { isTTY, write: (part: string) => (text += part) }
    const terminal = createTerminal({ write: () => undefined }, err, 'ja')
    for (let done = 1; done <= 300; done += 1) terminal.progress(done, 300, { ja: '回答案', en: 'drafting' })
    return text
  }

  it('draws progress where someone looks, once a percent, and ends the line', () => {
    expect(drawn(true).split('\r').length).toBeLessThan(104)
    expect(drawn(true)).toMatch(/300\/300\n$/u)
  })

  it('draws nothing into a file', () => {
    expect(drawn(false)).toBe('')
  })
})
