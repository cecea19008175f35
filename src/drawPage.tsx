/** The first page as the build draws it: the overview in Chinese with nothing chosen, to be brought to life in place. */
import { renderToString } from 'react-dom/server'
import { dataOf } from './dataset/data.ts'
import type { Dataset } from './dataset/schema.ts'
import { first } from './i18n/zh/first.ts'
import { createAppStore } from './store/appStore.ts'
import { App } from './views/App.tsx'
import { EvidenceContent } from './views/frame/lazyViews.ts'

/** HTML of the page over a checked dataset. Nothing in it depends on a window: where widths decide, both are drawn. */
export async function drawPage(dataset: Dataset): Promise<string> {
  await EvidenceContent.bring(first)
  const store = createAppStore({ data: { status: 'ready', value: dataOf(dataset) } })
  return renderToString(<App store={store} messages={first} />)
}
