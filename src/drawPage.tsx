/** The first page as the build draws it: the overview in Chinese with nothing chosen, to be brought to life in place. */
import { renderToString } from 'react-dom/server'
import type { ArticleText } from './dataset/article/article.ts'
import { quoteOf } from './dataset/article/quoteOf.ts'
import { documentOf } from './dataset/evidenceRecord.ts'
import type { Data } from './dataset/table.ts'
import { first } from './i18n/zh/first.ts'
import { type AppState, createAppStore } from './store/appStore.ts'
import { DEFAULT_CHOICE } from './store/choice.ts'
import { focusShown } from './store/shown.ts'
import { App } from './views/App.tsx'
import { EvidenceContent } from './views/frame/lazyViews.ts'

/** HTML of the page over a dataset. Nothing in it depends on a window: where widths decide, both are drawn. */
export async function drawPage(data: Data, readArticle: (document: string) => ArticleText): Promise<string> {
  await EvidenceContent.bring(first)
  const store = createAppStore({
    data: { status: 'ready', value: data },
    drawnQuote: firstQuote(data, readArticle),
  })
  return renderToString(<App store={store} messages={first} />)
}

/** The sentence that the page begins with. */
function firstQuote(data: Data, readArticle: (document: string) => ArticleText): AppState['drawnQuote'] {
  const record = focusShown(DEFAULT_CHOICE, data)
  const document = record && documentOf(data, record)
  if (!record || document === null) return null
  return { record: record.id, quote: quoteOf(data, record, readArticle(document)) ?? '' }
}
