import type { ReactNode } from 'react'
import type { ArticleRepair, RawSpan } from '../../dataset/article/article.ts'
import type { RecordSpan } from '../../dataset/article/articleRecords.ts'
import { useMessages } from '../../i18n/context.ts'
import { RecordLink } from './RecordLink.tsx'

interface Props {
  readonly text: string
  /** The records over it, the shortest passage first. */
  readonly records: readonly RecordSpan[]
  /** What is wrong with these words as printed. */
  readonly repair?: ArticleRepair | undefined
  /** What was printed where these repaired words stand. */
  readonly mended?: string | undefined
  /** The passage that the address points to, where this is part of it. */
  readonly target: RawSpan | null
  /** The same mark stands beside it, where the keyboard finds it. */
  readonly isTwin?: boolean
}

/** A stretch of an article: plain, damaged, mended, or a link to the record that it proves. */
export function MarkedSegment({ text, records, repair, mended, target, isTwin = false }: Props) {
  const content = useContent(text, repair, mended)
  if (records.length === 0) return target ? <mark>{content}</mark> : content
  return (
    <RecordLink records={records} target={target} isTwin={isTwin}>
      {content}
    </RecordLink>
  )
}

function useContent(text: string, repair?: ArticleRepair, mended?: string): ReactNode {
  const { source } = useMessages('records')
  if (mended !== undefined)
    return (
      <span className="mended" title={source.mendedFrom(mended)}>
        {text}
      </span>
    )
  if (repair?.kind === 'byte-shift') return <s title={source.repairOf(repair.text)}>{text}</s>
  return repair ? <span className={`damage ${repair.kind}`}>{text}</span> : text
}
