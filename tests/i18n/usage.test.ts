import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zh } from '../../src/i18n/zh/index.ts'

/** The code that says messages, without its comments: all of `src` but the tables themselves. */
const CODE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/^i18n\/(?:zh|en)\//.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/[^\n]*$/gm, ''))

const having = (code: readonly string[], word: RegExp) => code.filter((text) => word.test(text))

/**
 * The messages that nothing asks for: `charts.formerly`. A name has to stand in a file that names its section too; what
 * a message holds in its turn, columns or steps, is said with it.
 */
const unsaid: readonly string[] = Object.entries(zh).flatMap(([section, part]) => {
  const naming = having(CODE, new RegExp(`\\b${section}\\b`))
  if (naming.length === 0) return [section]
  const isComputed = having(naming, new RegExp(`\\b${section}\\[`)).length > 0
  const names = typeof part === 'object' && !isComputed ? Object.keys(part) : []
  return names
    .filter((name) => having(naming, new RegExp(`\\b${name}\\b`)).length === 0)
    .map((name) => `${section}.${name}`)
})

describe('the messages', () => {
  it('should all be said somewhere', () => {
    expect(unsaid).toEqual([])
  })
})
