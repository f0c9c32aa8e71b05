#!/usr/bin/env node
import { KotaeError, withWhere } from '../error.ts'
import { keepCompiledCode } from './cache.ts'
import type { Command } from './command.ts'
import { CliError, usage } from './error.ts'
import { helpFor, overview } from './help.ts'
import { createTerminal, type Terminal, tongueOf } from './terminal.ts'
import { ON_THE_COMMAND_LINE } from './where.ts'

/** Loaded when asked for: a question on the command line need not wait for the code that reads workbooks. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  fill: async () => (await import('./commands/fill.ts')).fill,
  ask: async () => (await import('./commands/ask.ts')).ask,
  answer: async () => (await import('./commands/answer.ts')).answer,
  layout: async () => (await import('./commands/layout.ts')).layout,
  sections: async () => (await import('./commands/sections.ts')).sections,
  search: async () => (await import('./commands/search.ts')).search,
  verify: async () => (await import('./commands/verify.ts')).verify,
  serve: async () => (await import('./commands/serve.ts')).serve,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'export-all': async () => (await import('./commands/export-all.ts')).exportAll,
  'import-all': async () => (await import('./commands/import-all.ts')).importAll,
  import: async () => (await import('./commands/import.ts')).importWhitepapers,
  library: async () => (await import('./commands/library.ts')).library,
  'export-library': async () => (await import('./commands/export-library.ts')).exportLibrary,
}

const EXIT = { done: 0, failed: 1, usage: 2 } as const

const wantsHelp = (argv: readonly string[]): boolean => argv.includes('--help') || argv.includes('-h')

const run = async ([name, ...rest]: readonly string[], terminal: Terminal): Promise<void> => {
  const { tongue } = terminal
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview(await Promise.all(Object.values(COMMANDS).map((load) => load())), tongue))
    if (name === undefined) throw usage('コマンドを指定してください。', 'Name a command.')
    return
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) {
    throw usage(
      `「${name}」というコマンドはありません。kotae --help で一覧を見られます。`,
      `There is no command "${name}". See kotae --help.`,
    )
  }
  const chosen = await load()
  if (wantsHelp(rest)) terminal.out(helpFor(chosen, tongue))
  else await chosen.run(rest, terminal)
}

keepCompiledCode()
const terminal = createTerminal(process.stdout, process.stderr, tongueOf(process.env))
// A reader that has seen enough (| head) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.done)
})

const main = async (): Promise<void> => {
  try {
    await run(process.argv.slice(2), terminal)
    process.exitCode = EXIT.done
  } catch (error) {
    if (!(error instanceof KotaeError)) throw error
    terminal.note(withWhere(error, ON_THE_COMMAND_LINE))
    process.exitCode = error instanceof CliError && error.code === 'usage' ? EXIT.usage : EXIT.failed
  }
}
// Not awaited here: the built program is CommonJS, which has no such thing outside of functions.
main()
