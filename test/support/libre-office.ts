import { existsSync } from 'node:fs'

/** LibreOffice where it is installed: another program's view of what we write. */
export const libreOffice = (): string | undefined =>
  ['soffice', 'libreoffice']
    .flatMap((name) => (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/${name}`))
    .find((path) => existsSync(path))
