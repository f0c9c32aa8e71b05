import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/**
 * The command line as plain JavaScript in dist/, for `npx kotae` and for quick starts: Node spends a quarter of a second on
 * stripping types from the sources otherwise. It is CommonJS, which Node gets going sooner than modules: they are resolved one by one,
 * and a module that imports of `node:fs` makes Node load all that hangs on it.
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
      input: {
        main: 'src/cli/main.ts',
        drafter: 'src/node/drafter.ts',
        'sheet-thread': 'src/node/sheet-thread.ts',
      },
      output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
  plugins: [besideTheCode()],
})

function besideTheCode(): Plugin {
  let folder = ''
  return {
    name: 'beside the code',
    configResolved: ({ build }) => {
      folder = dirname(build.outDir)
    },
    closeBundle: () => {
      // The loader looks for it one folder up, in the sources as in dist.
      mkdirSync(join(folder, 'japanese'), { recursive: true })
      copyFileSync('src/japanese/dictionary.bin.gz', join(folder, 'japanese/dictionary.bin.gz'))
      writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
    },
  }
}
