import { fileURLToPath } from 'node:url';

import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

import remixOptions from './remix.config.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions)],
  cacheDir: '.cache/vite',
  resolve: {
    alias: {
      '~': folder('./app'),
      '#jobs': folder('./jobs'),
      '#emails': folder('./emails'),
      '#prisma': folder('./prisma'),
    },
  },
  // Looked through before the first request: packages found later would reload the page in the middle of it.
  optimizeDeps: { entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'] },
  build: { target: 'es2022', sourcemap: false },
});
