import { Fragment } from 'react'
import { useMessages } from './context.ts'

/** From a Chinese character to the last one before a Latin word: 秦玉平 in “publisher not stated, 秦玉平, about 2012”. */
const CHINESE = /\p{Script=Han}(?:[^\p{Script=Latin}]*\p{Script=Han})?/gu

/**
 * Words of the interface with names from the articles among them. Where the interface is not Chinese, those say that
 * they are, for voices, fonts and line breaks.
 */
export function MixedText({ children }: { readonly children: string }) {
  const { locale } = useMessages()
  if (locale.startsWith('zh')) return children
  const parts = partsOf(children)
  if (parts.length === 1 && !parts[0]?.isChinese) return children
  return parts.map(({ start, text, isChinese }) =>
    isChinese ? (
      <span key={start} lang="zh-Hans">
        {text}
      </span>
    ) : (
      <Fragment key={start}>{text}</Fragment>
    ),
  )
}

interface Part {
  readonly start: number
  readonly text: string
  readonly isChinese: boolean
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let done = 0
  const cut = (end: number, isChinese: boolean) => {
    if (end > done) parts.push({ start: done, text: text.slice(done, end), isChinese })
    done = end
  }
  for (const { index, 0: name } of text.matchAll(CHINESE)) {
    cut(index, false)
    cut(index + name.length, true)
  }
  cut(text.length, false)
  return parts
}
