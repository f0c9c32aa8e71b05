import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { defineConfig } from 'vite'

/**
 * The command line as plain JavaScript in dist/, for `npx kotae` and for quick starts: Node spends a quarter of a second on
 * stripping types from the sources otherwise.
 */
export default defineConfig({
  json: { stringify: true },
  define: { KOTAE_BUILD: JSON.stringify(randomUUID()) },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rollupOptions: {
      input: { main: 'src/cli/main.ts', drafter: 'src/node/drafter.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
  plugins: [
    {
      name: 'dictionary',
      // The loader looks for it one folder up, in the sources as in dist.
      closeBundle: () => {
        mkdirSync('dist/japanese', { recursive: true })
        copyFileSync('src/japanese/dictionary.bin.gz', 'dist/japanese/dictionary.bin.gz')
      },
    },
  ],
})
