import { useEffect } from 'react'
import type { ArticleText } from '../dataset/article/article.ts'
import { articleOf } from '../store/articles.ts'
import { useActions, useApp } from '../store/context.ts'

/** An article, asked for once something wants it; null while it is not there. */
export function useArticle(document: string | null): ArticleText | null {
  const { want } = useActions()
  useEffect(() => {
    if (document !== null) want(document)
  }, [document, want])
  return useApp((state) => articleOf(state, document))
}
