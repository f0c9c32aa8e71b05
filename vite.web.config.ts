import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The browser app, into dist/web. `npm run dev` serves it with the API of a running `kotae serve` behind it. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Everything is a file of its own: the pages' policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
})
