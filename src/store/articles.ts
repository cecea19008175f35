import type { ArticleText } from '../dataset/article/article.ts'
import type { AppState, AppStore } from './appStore.ts'

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
