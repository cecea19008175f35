import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArticleFile, type Compiled, compileArticle, documentId } from '../compiler/index.ts'
import { sha256 } from './writeDataset.ts'

const REVIEWS = 'data/reviews'

interface FolderOptions {
  /** Whether the verdicts in `data/reviews` count. */
  readonly review: boolean
  readonly onProgress?: (done: number, all: number) => void
}

/** Compiles every `*.txt` of a folder in the order of their names; a text says why there is nothing to compile. */
export async function compileFolder(folder: string, options: FolderOptions): Promise<Compiled[] | string> {
  const files = await articleFiles(folder)
  if (typeof files === 'string') return files
  const compiled: Compiled[] = []
  for (const file of files) {
    compiled.push(compileArticle(await articleFile(folder, file, options.review)))
    options.onProgress?.(compiled.length, files.length)
  }
  return compiled
}

/** One article as it lies on disk, with what a person said of it. */
export async function articleFile(folder: string, file: string, review: boolean): Promise<ArticleFile> {
  const bytes = await readFile(join(folder, file))
  const verdicts = review ? await reviewOf(documentId(file)) : undefined
  return { file, bytes, sha256: sha256(bytes), ...(verdicts === undefined ? {} : { review: verdicts }) }
}

async function articleFiles(folder: string): Promise<string[] | string> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) return `${folder} is no folder`
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  return files.length > 0 ? files : `${folder} holds no .txt file`
}

/** The parsed review; undefined where there is none. What is no JSON is handed on as text, which the compiler refuses. */
async function reviewOf(document: string): Promise<unknown> {
  const text = await readFile(join(REVIEWS, `${document}.json`), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}
