import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path))

const installed = (): string | undefined =>
  [
    process.env['CHROMIUM'],
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('google-chrome'),
    chromium.executablePath(),
  ].find((path) => path !== undefined && path !== '' && existsSync(path))

const run = (program: string, ...words: string[]): boolean =>
  spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0

/** From Debian's packages where we are its administrator, else as Playwright brings it. */
const install = (): boolean =>
  (process.getuid?.() === 0 &&
    onPath('apt-get') !== undefined &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', 'chromium')) ||
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium')

/** A real Chromium with a fresh profile; found on the machine, or installed on it. */
export const launchChromium = (): Promise<Browser> => {
  const path = installed() ?? (install() ? installed() : undefined)
  if (path === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed. Install one, or name it in the variable CHROMIUM.',
    )
  }
  return chromium.launch({ executablePath: path, args: FLAGS })
}
