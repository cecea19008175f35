/** The three pages as their users get them: built for production, minified, in folders of the bench's own. */
import { join, resolve } from 'node:path'
import { build, loadConfigFromFile, type Plugin, type PluginOption } from 'vite'

/** The app by its own configuration, over the dataset below `publicFolder`; without the copy for readers to save. */
export async function buildApp(publicFolder: string, outDir: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' })
  if (!loaded) throw new Error('the site has no configuration')
  const { plugins = [], ...config } = loaded.config
  await build({
    ...config,
    configFile: false,
    publicDir: publicFolder,
    logLevel: 'error',
    plugins: plugins.filter((plugin) => nameOf(plugin) !== 'parkbench:single-page'),
    build: { ...config.build, outDir, emptyOutDir: true },
  })
}

const nameOf = (plugin: PluginOption): string | null =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin ? plugin.name : null

/** A page of the bench. The data in `outDir` stays. */
export async function buildPage(page: 'limit' | 'peer', outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join('tests/bench/site', page),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: page === 'limit' ? [inOneFile()] : [],
    build: {
      outDir: resolve(outDir),
      emptyOutDir: false,
      modulePreload: false,
      // ECharts and AG Grid in one chunk are what there is to measure.
      chunkSizeWarningLimit: 10_000,
    },
  })
}

/** The limit page is one file: its script stands in it. */
function inOneFile(): Plugin {
  return {
    name: 'bench:one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      const script = Object.values(bundle).find((item) => item.type === 'chunk')
      if (page?.type !== 'asset' || !script) throw new Error('the limit page is a page and a script')
      page.source = String(page.source).replace(
        /<script [^>]*src="[^"]*"[^>]*><\/script>/,
        () => `<script type="module">${script.code}</script>`,
      )
      delete bundle[script.fileName]
    },
  }
}

/** The script that is put into every page. */
export async function buildDriver(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: 'tests/bench/site/driver/index.ts', output: { format: 'iife' } },
    },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk === undefined) throw new Error('the driver came out empty')
  return chunk.code
}
