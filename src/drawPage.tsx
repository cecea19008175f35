/** The first page as the build draws it: the overview in Chinese with nothing chosen, to be brought to life in place. */
import { renderToString } from 'react-dom/server'
import { dataOf } from './dataset/data.ts'
import type { Dataset } from './dataset/schema.ts'
import { zh } from './i18n/zh/index.ts'
import { createAppStore } from './store/appStore.ts'
import { App } from './views/App.tsx'

/** HTML of the page over a checked dataset. Nothing in it depends on a window: where widths decide, both are drawn. */
export function drawPage(dataset: Dataset): string {
  const store = createAppStore({ data: { status: 'ready', value: dataOf(dataset) } })
  return renderToString(<App store={store} messages={zh} />)
}
