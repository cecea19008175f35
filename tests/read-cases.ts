import { readFileSync } from 'node:fs'

/** One clause and what must be read from it. */
interface Case {
  readonly title: string
  readonly input: string
  readonly expected: readonly string[]
}

/**
 * Reads `tests/cases/NAME.txt`: a `# title`, the clause below it, then one `→ ` line for each thing to be read;
 * none where nothing may be read. Blank lines stand between cases. `⏎` in a clause is a line break of the article.
 */
export function readCases(name: string): Case[] {
  const text = readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
  return text.split(/\n{2,}/).flatMap((chunk) => {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '')
    const title = lines.find((line) => line.startsWith('# '))?.slice(2)
    if (title === undefined) return []
    const input = lines.filter((line) => !line.startsWith('# ') && !line.startsWith('→'))
    const expected = lines.filter((line) => line.startsWith('→')).map((line) => line.slice(1).trim())
    return [{ title, input: input.join('\n').replaceAll('⏎', '\n'), expected }]
  })
}
