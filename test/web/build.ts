import { execFileSync } from 'node:child_process'

/** The screens as they are now, built as for a release, before any of them is looked at. */
export const setup = (): void => {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.web.config.ts', '--logLevel', 'warn']
  execFileSync(process.execPath, vite, { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' })
}
