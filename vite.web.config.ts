import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { SAMPLE } from './src/node/sample.ts'
import { policyText } from './src/server/policy.ts'
import type { Topic } from './src/topics/topic.ts'

const OUT = 'dist/web'

/** Where no file system is, the sample whitepapers and the sample check sheet are fetched like the pages. */
const samples: Plugin = {
  name: 'samples',
  apply: 'build',
  closeBundle: () => {
    const folder = join(OUT, 'samples')
    mkdirSync(folder, { recursive: true })
    const whitepapers = readdirSync('corpus').filter((name) => name.endsWith('.md') && name !== 'README.md')
    for (const name of whitepapers) copyFileSync(join('corpus', name), join(folder, name))
    const file = 'checklist.xlsx'
    copyFileSync(SAMPLE.path, join(folder, file))
    const { name, product } = SAMPLE
    writeFileSync(join(folder, 'contents.json'), JSON.stringify({ whitepapers, checklist: { file, name, product } }))
  },
}

const NAMES = 'virtual:topic-names'

/** The English names of topics by their Japanese ones: all that the screens need of so much data. */
const topicNames: Plugin = {
  name: 'topic-names',
  resolveId: (id) => (id === NAMES ? `\0${NAMES}` : undefined),
  load: (id) => (id === `\0${NAMES}` ? `export default ${JSON.stringify(englishNames())}` : undefined),
}

const TOPICS = 'src/topics/data'

const englishNames = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(TOPICS).flatMap((file) => {
      const { topics } = JSON.parse(readFileSync(join(TOPICS, file), 'utf8')) as { topics: readonly Topic[] }
      return topics.map(({ 名前, name }) => [名前, name])
    }),
  )

/** Cloudflare sends the pages without asking us: what it sends with them stands in a file of its own. */
const headers: Plugin = {
  name: 'headers',
  apply: 'build',
  closeBundle: () => {
    const lines = [
      `Content-Security-Policy: ${policyText()}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
    ]
    const forever = ['/assets/*', '  Cache-Control: public, max-age=31536000, immutable']
    writeFileSync(join(OUT, '_headers'), ['/*', ...lines.map((line) => `  ${line}`), ...forever, ''].join('\n'))
  },
}

/** The browser app, into dist/web. `npm run dev` serves it with the API of a running `kotae serve` behind it. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), topicNames, samples, headers],
  build: {
    outDir: `../../${OUT}`,
    emptyOutDir: true,
    target: 'es2023',
    // Everything is a file of its own: the pages' policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
})
