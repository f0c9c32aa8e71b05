import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** LibreOffice where it is installed: another program's view of what we write. */
export const libreOffice = (): string | undefined =>
  ['soffice', 'libreoffice']
    .flatMap((name) => (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/${name}`))
    .find((path) => existsSync(path))

/** The workbooks as it reads them, written anew: what is in there, it has understood. By the names given. */
export const throughLibreOffice = (
  program: string,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-office-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const paths = [...files.keys()].map((name) => join(folder, name))
    const out = join(folder, 'out')
    execFileSync(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths], {
      stdio: 'ignore',
    })
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
