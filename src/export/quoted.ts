import type { ArticleText } from '../dataset/article/article.ts'
import { documentOf } from '../dataset/evidenceRecord.ts'
import type { ExportSubject } from './exportJob.ts'

/** By their ids the articles that a figure was read from. */
export type Articles = ReadonlyMap<string, ArticleText>
export interface Quoted {
  readonly articles: Articles
}

/** A subject with the articles that its marks and its table cite. Throws where one cannot be had: no file goes without its sentences. */
export async function quoted<Subject extends ExportSubject>(subject: Subject): Promise<Subject & Quoted> {
  const { figure, data, readArticle } = subject
  const cited = [...figure.marks, ...figure.table.rows.flat()].flatMap(({ records }) => records)
  const documents = new Set(cited.map((record) => documentOf(data, record)).filter((id) => id !== null))
  const articles = await Promise.all(
    Array.from(documents, async (document): Promise<[string, ArticleText]> => {
      const article = await readArticle(document)
      if (article === null) throw new Error(`article ${document} did not come`)
      return [document, article]
    }),
  )
  return { ...subject, articles: new Map(articles) }
}

/** The article of a cited record. */
export function articleNamed(articles: Articles, document: string): ArticleText {
  const article = articles.get(document)
  if (!article) throw new RangeError(`no article ${document} among those cited`)
  return article
}
