import { execFileSync } from 'node:child_process'

/** What the Worker knows of Japanese, packed as for a release. */
export const setup = (): void => {
  execFileSync(process.execPath, ['scripts/build-worker.ts'], { stdio: 'inherit' })
}
