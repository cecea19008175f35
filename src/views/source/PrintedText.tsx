import { useMemo } from 'react'
import type { ArticleRepair, ArticleText, RawSpan } from '../../dataset/article.ts'
import type { RecordSpan } from '../../dataset/articleRecords.ts'
import { segmentsOf } from '../../dataset/segments.ts'
import { MarkedSegment } from './MarkedSegment.tsx'

interface Props {
  readonly article: ArticleText
  readonly records: readonly RecordSpan[]
  /** The passage that the address points to. */
  readonly target: RawSpan | null
}

/** The raw text, character for character; glosses are faint and damaged bytes crossed out, nothing is moved. */
export function PrintedText({ article, records, target }: Props) {
  const { raw, repairs } = article
  const segments = useMemo(
    () => segmentsOf({ start: 0, end: raw.length }, [...records, ...repairs, ...(target ? [target] : [])]),
    [raw, records, repairs, target],
  )
  return (
    <div className="article printed" lang="zh">
      {segments.map(({ start, end, spans }) => (
        <MarkedSegment
          key={start}
          text={raw.slice(start, end)}
          records={spans.flatMap((index) => records[index] ?? [])}
          repair={
            spans.flatMap((index): ArticleRepair[] =>
              repairs[index - records.length] ? [repairs[index - records.length] as ArticleRepair] : [],
            )[0]
          }
          isTarget={spans.includes(records.length + repairs.length)}
        />
      ))}
    </div>
  )
}
