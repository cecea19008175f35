import type { ArticleText, RawSpan } from '../../dataset/article/article.ts'
import type { ArticleLine } from '../../dataset/article/articleLines.ts'
import type { RecordSpan } from '../../dataset/article/articleRecords.ts'
import { segmentsOf } from '../../dataset/article/segments.ts'
import { MarkedSegment } from './MarkedSegment.tsx'

interface Props {
  readonly article: ArticleText
  readonly line: ArticleLine
  readonly records: readonly RecordSpan[]
  /** The passage that the address points to. */
  readonly target: RawSpan | null
}

/** A sentence of the raw text, character for character; glosses are faint and damaged bytes crossed out. */
export function PrintedText({ article, line, records, target }: Props) {
  const { raw } = article
  const repairs = article.repairs.filter(({ start, end }) => start < line.end && line.start < end)
  const spans = [...records, ...repairs, ...(target ? [target] : [])]
  return (
    <span className="printed" lang="zh">
      {segmentsOf({ start: line.start, end: line.gap }, spans).map((segment) => (
        <MarkedSegment
          key={segment.start}
          text={raw.slice(segment.start, segment.end)}
          records={segment.spans.flatMap((index) => records[index] ?? [])}
          repair={segment.spans.flatMap((index) => repairs[index - records.length] ?? [])[0]}
          target={segment.spans.includes(records.length + repairs.length) ? target : null}
        />
      ))}
      {line.gap < line.end && <span className="gap">{raw.slice(line.gap, line.end)}</span>}
    </span>
  )
}
