import type { ArticleText } from '../dataset/article/article.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import type { FileCache } from './fileCache.ts'
import { parseJson } from './loadDataset.ts'

/** The text of one article of the dataset with this hash, kept after the first time. Throws a LoadError. */
export async function loadArticle(
  cache: FileCache,
  id: string,
  datasetSha256: string,
  fetch: typeof fetchFile = fetchFile,
): Promise<ArticleText> {
  const path = `dataset/documents/${encodeURIComponent(id)}.json`
  const kept = await cache.read(path)
  if (kept?.sha256 === datasetSha256) return readArticle(kept.bytes, id)
  const bytes = await fetch(path)
  const article = readArticle(bytes, id)
  void cache.write({ path, sha256: datasetSha256, bytes })
  return article
}

function readArticle(bytes: Uint8Array, id: string): ArticleText {
  const json = parseJson(bytes)
  if (isArticle(json) && json.id === id) return json
  throw new LoadError('damaged', new Error(`documents/${id}.json is no article`))
}

const isArticle = (json: unknown): json is ArticleText =>
  typeof json === 'object' &&
  json !== null &&
  'id' in json &&
  'raw' in json &&
  typeof json.raw === 'string' &&
  'blocks' in json &&
  Array.isArray(json.blocks) &&
  'sentences' in json &&
  Array.isArray(json.sentences) &&
  'repairs' in json &&
  Array.isArray(json.repairs) &&
  'mentions' in json &&
  Array.isArray(json.mentions)
