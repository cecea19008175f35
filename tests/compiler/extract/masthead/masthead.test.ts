import { expect, test } from 'vitest'
import { cut } from '../../../../src/compiler/span.ts'
import { compileText } from '../../compileText.ts'
import { readCases } from '../../../read-cases.ts'

/** What the article says of itself, a line for each thing it says; the date with its basis and its evidence. */
function describeMasthead(text: string): string[] {
  const { article, setting } = compileText(text)
  const { title, publisher, authors, dating } = setting.masthead
  const evidence = dating.span
    ? ` ${dating.published ?? ''} 「${cut(article.repaired.text, dating.span)}」`
    : ''
  return [
    ...(title === null ? [] : [`title ${title}`]),
    ...(publisher === null ? [] : [`publisher ${publisher}`]),
    ...(authors.length === 0 ? [] : [`authors ${authors.join('、')}`]),
    dating.basis + evidence,
  ]
}

test.each(readCases('mastheads'))('$title', ({ input, expected }) => {
  expect(describeMasthead(input)).toEqual(expected)
})
