import { type Compiled, compileArticle } from '../../src/compiler/index.ts'
import type { Article, Setting } from '../../src/compiler/types.ts'

/** What an article written in the test gives; it must be text, and name a park. */
interface Read extends Compiled {
  readonly article: Article
  readonly setting: Setting
  readonly records: NonNullable<Compiled['records']>
}

export function compileText(text: string, id = 'invented'): Read {
  const compiled = compileArticle({ file: `${id}.txt`, bytes: new TextEncoder().encode(text), sha256: '' })
  const { article, setting, records } = compiled
  if (!article || !setting || !records) throw new Error(`no article: ${JSON.stringify(compiled.diagnostics)}`)
  return { ...compiled, article, setting, records }
}
