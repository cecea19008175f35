import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { aheadPlugin } from './src/hosts/aheadPlugin.ts'
import { datasetPlugin } from './src/hosts/datasetPlugin.ts'
import { drawnPagePlugin } from './src/hosts/drawnPagePlugin.ts'
import { jsonLdPlugin } from './src/hosts/jsonLdPlugin.ts'
import { leanSchemaPlugin } from './src/hosts/leanSchemaPlugin.ts'
import { offlinePlugin } from './src/hosts/offlinePlugin.ts'
import { policyPlugin } from './src/hosts/policyPlugin.ts'
import { singlePagePlugin } from './src/hosts/singlePagePlugin.ts'
import { unstarted as en } from './src/i18n/en/unstarted.ts'
import { unstarted as zh } from './src/i18n/zh/unstarted.ts'
import { LANGUAGES } from './src/store/choice.ts'
import { DRAWN_PAGES, EVIDENCE_WORDS, PAGE_WORDS } from './src/views/frame/pageWords.ts'

export default defineConfig({
  // The site may be put into any folder of any static host.
  base: './',
  // One page, its views behind the #; a missing file is an honest 404.
  appType: 'mpa',
  plugins: [
    react(),
    datasetPlugin(),
    leanSchemaPlugin(),
    drawnPagePlugin(DRAWN_PAGES, LANGUAGES),
    aheadPlugin(LANGUAGES, PAGE_WORDS, EVIDENCE_WORDS, { zh, en }),
    jsonLdPlugin(),
    policyPlugin(),
    singlePagePlugin(),
    offlinePlugin(),
  ],
  build: {
    // data: scripts and workers are against the content policy.
    assetsInlineLimit: 0,
    license: true,
    // What it leaves weighs 2 kB less in the first live chart than what Vite's own minifier does.
    minify: 'terser',
    terserOptions: { compress: { passes: 2 } },
    // Browsers that know no modulepreload fetch a little later.
    modulePreload: { polyfill: false },
    // Which file has what: `tests/browser/bytes.spec.ts` weighs the site by it.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the page begins with comes as one file: in many it is a sixteenth larger, and as many requests.
            { name: 'first', tags: ['$initial'], priority: 1 },
            // What all charts share: below four sharers ECharts itself would be drawn in.
            { name: 'charts', test: /src.charts/, minShareCount: 4 },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // Some start the command they test; a busy machine must not turn that into a failure.
    testTimeout: 30_000,
    // Its ES modules end in .js without saying so in package.json, so Node would read them as CommonJS.
    server: { deps: { inline: ['echarts-for-react'] } },
  },
})
