/** Pages as the build draws them: with nothing chosen, to be brought to life in place. */
import { renderToString } from 'react-dom/server'
import { DrawChartContext } from './charts/drawnChart.ts'
import type { ArticleText } from './dataset/article/article.ts'
import { quoteOf } from './dataset/article/quoteOf.ts'
import { documentOf } from './dataset/evidenceRecord.ts'
import type { Data } from './dataset/table.ts'
import { drawChart } from './drawChart.ts'
import { type LanguageCode, loadMessages } from './i18n/loadMessages.ts'
import { type AppState, createAppStore } from './store/appStore.ts'
import { addressOf } from './store/address.ts'
import { type Choice, DEFAULT_CHOICE } from './store/choice.ts'
import { focusShown } from './store/shown.ts'
import { App } from './views/App.tsx'
import { bringPage } from './views/frame/bringPage.ts'
import type { DrawnPage } from './views/frame/pageWords.ts'

/** React's sign that something waits for the browser. */
const NOT_DRAWN = '<!--$!-->'
type ReadArticle = (document: string) => ArticleText

interface Drawn {
  readonly address: string
  readonly locale: string
  readonly html: string
}

/**
 * HTML of a page over a dataset, with its address and its language (BCP 47). Nothing in it depends on a window: where widths
 * decide, both are drawn. Throws where a part of it cannot be drawn.
 */
export async function drawPage(
  page: DrawnPage,
  language: LanguageCode,
  data: Data,
  readArticle: ReadArticle,
): Promise<Drawn> {
  const messages = await loadMessages(language)
  const choice = { ...DEFAULT_CHOICE, page }
  const store = createAppStore({
    choice,
    data: { status: 'ready', value: data },
    drawnQuote: firstQuote(choice, data, readArticle),
  })
  await bringPage(store.getState(), messages)
  const html = renderToString(
    <DrawChartContext value={drawChart}>
      <App store={store} messages={messages} />
    </DrawChartContext>,
  )
  if (html.includes(NOT_DRAWN)) throw new Error(`a part of the page ${page} could not be drawn`)
  return { address: addressOf(choice), locale: messages.locale, html }
}

/** The sentence that the page begins with. */
function firstQuote(choice: Choice, data: Data, readArticle: ReadArticle): AppState['drawnQuote'] {
  const record = focusShown(choice, data)
  const document = record && documentOf(data, record)
  if (!record || document === null) return null
  return { record: record.id, quote: quoteOf(data, record, readArticle(document)) ?? '' }
}
