import type { ArticleText } from '../dataset/article/article.ts'
import { rowsOf } from '../dataset/table.ts'
import type { AppState, AppStore } from './appStore.ts'

/** So many articles, some 5 kB each, are fetched before anybody asks: then every sentence is there at once, offline too. */
const FEW = 12

/** Asks for the articles of a dataset that has few; of one that has many each comes when it is quoted. */
export function wantFewArticles(store: AppStore): void {
  const { data, want } = store.getState()
  if (data.status !== 'ready' || data.value.tables.documents.length > FEW) return
  for (const { id } of rowsOf(data.value.tables.documents)) want(id)
}

/** null while the article is not there. */
export function articleOf(
  { articles }: Pick<AppState, 'articles'>,
  document: string | null,
): ArticleText | null {
  const article = document === null ? undefined : articles[document]
  return article?.status === 'ready' ? article.value : null
}

/**
 * The article once it has come; one that did not come before is asked for again. null where it does not come, or the
 * dataset holds none of the name.
 */
export function articleLater(store: AppStore, document: string): Promise<ArticleText | null> {
  const { articles, set, want } = store.getState()
  const { [document]: known, ...others } = articles
  if (known?.status === 'failed') set({ articles: others })
  want(document)
  return new Promise((resolve) => {
    const look = () => {
      const state = store.getState()
      const isOnTheWay = state.articles[document]?.status === 'loading'
      if (!isOnTheWay) resolve(articleOf(state, document))
      return !isOnTheWay
    }
    if (look()) return
    const stop = store.subscribe(() => {
      if (look()) stop()
    })
  })
}
