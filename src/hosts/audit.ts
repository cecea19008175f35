/** `npm run audit -- DOC`: prints an article of `seeds/` sentence by sentence, with the fate of each of its quantities. */
import { stat } from 'node:fs/promises'
import { compileArticle, documentId } from '../compiler/index.ts'
import { audit } from '../compiler/validate/audit.ts'
import { articleFile } from './compileFolder.ts'

export async function main([document = '', ...options]: string[]): Promise<number> {
  const file = `${documentId(document)}.txt`
  if (!(await stat(`seeds/${file}`).catch(() => null))) {
    console.error(`usage: npm run audit -- DOC [--no-review]\nseeds/${file} is not there`)
    return 2
  }
  const { article, records } = compileArticle(
    await articleFile('seeds', file, !options.includes('--no-review')),
  )
  if (!article || !records) {
    console.error(`seeds/${file} is no text: npm run compile says why`)
    return 1
  }
  console.log(audit(article, records))
  return 0
}
