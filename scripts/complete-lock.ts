/**
 * npm run lock: after installing from a registry mirror that does not hold every platform's packages, npm leaves those out of
 * package-lock.json, and `npm ci` then refuses the file. This adds them as optional, by name and version, so that each
 * platform finds its own.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  readonly version?: string
  readonly optional?: boolean
  readonly dev?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const PATH = 'package-lock.json'
const SYSTEMS = { android: 'android', darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32' } as const
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(PATH, 'utf8'))

const isExact = (version: string): boolean => /^\d+\.\d+\.\d+/u.test(version)
const known = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)))

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const system = Object.entries(SYSTEMS).find(([word]) => name.includes(word))?.[1]
    if (known.has(name) || !isExact(version) || system === undefined) continue
    const cpu = name.includes('arm64') ? 'arm64' : 'x64'
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(owner.dev ? { dev: true } : {}),
      optional: true,
      os: [system],
    }
    known.add(name)
    console.log(`added ${name} ${version}`)
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`)
