import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Bilingual } from '../error.ts'
import { usage } from './error.ts'
import type { Terminal } from './terminal.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values']

/** One command of `kotae`: what it is called, how it is used, and what it does. */
export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly summary: Bilingual
  readonly options: Options
  readonly describe: Readonly<Record<string, Bilingual>>
  run(argv: readonly string[], terminal: Terminal): void | Promise<void>
}

interface Definition<O extends Options> {
  readonly name: string
  readonly usage: string
  readonly summary: Bilingual
  readonly options: O
  /** What each option is for. */
  readonly describe: { readonly [Name in keyof O]: Bilingual }
  run(
    input: { readonly values: Values<O>; readonly paths: readonly string[] },
    terminal: Terminal,
  ): void | Promise<void>
}

/** Ties a command's options to the types that its body sees. */
export const command = <const O extends Options>({ run, ...definition }: Definition<O>): Command => ({
  ...definition,
  run: (argv, terminal) => run(parse(definition.options, argv), terminal),
})

const parse = <O extends Options>(
  options: O,
  argv: readonly string[],
): { values: Values<O>; paths: readonly string[] } => {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    return { values, paths: positionals }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw usage(`引数を読めません（${why}）。--help で使い方を確認してください。`, `${why}. See --help.`)
  }
}

export const onePath = (paths: readonly string[], what: Bilingual): string => {
  const [path, ...rest] = paths
  if (path === undefined || rest.length > 0) {
    throw usage(
      `${what.ja}を 1 つ指定してください。--help で使い方を確認できます。`,
      `Name one ${what.en}. See --help.`,
    )
  }
  return path
}

/** A number between 0 and 1 given as text. */
export const fraction = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 1) return value
  throw usage(
    `${name} には 0 から 1 までの数を指定してください（今は「${text}」）。`,
    `${name} takes a number from 0 to 1, not "${text}".`,
  )
}

/** One of a few words. */
export const oneOf = <const T extends string>(
  text: string | undefined,
  words: readonly T[],
  name: string,
): T | undefined => {
  const word = words.find((known) => known === text)
  if (text === undefined || word !== undefined) return word
  throw usage(
    `${name} には ${words.join(' / ')} のどれかを指定してください（今は「${text}」）。`,
    `${name} takes one of ${words.join(' / ')}, not "${text}".`,
  )
}
