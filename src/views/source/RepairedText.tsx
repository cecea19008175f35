import {
  type ArticleBlock,
  type ArticleText,
  type RawSpan,
  spanInBlock,
} from '../../dataset/article/article.ts'
import type { ArticleLine } from '../../dataset/article/articleLines.ts'
import type { RecordSpan } from '../../dataset/article/articleRecords.ts'
import { segmentsOf } from '../../dataset/article/segments.ts'
import { MarkedSegment } from './MarkedSegment.tsx'

interface Props {
  readonly article: ArticleText
  readonly block: ArticleBlock
  readonly line: ArticleLine
  readonly records: readonly RecordSpan[]
  /** The raw passage that the address points to. */
  readonly target: RawSpan | null
  /** Stands beside the same sentence as printed. */
  readonly isTwin: boolean
}

/** A sentence mended and in simplified characters; where bytes were mended, what was printed. */
export function RepairedText({ article, block, line, records, target, isTwin }: Props) {
  const { raw, repairs } = article
  const place = <Span extends RawSpan>(of: Span) => {
    const span = spanInBlock(block, of)
    return span ? [{ of, span }] : []
  }
  const marked = records.flatMap(place)
  const mended = repairs
    .filter(({ kind, start, end }) => kind === 'byte-shift' && start < line.end && line.start < end)
    .flatMap(place)
  const aim = target ? place(target) : []
  const spans = [...marked, ...mended, ...aim].map(({ span }) => span)
  return (
    <span className="repaired" lang="zh-Hans">
      {segmentsOf(line.repaired, spans).map((segment) => {
        const [repair] = segment.spans.flatMap((index) => mended[index - marked.length] ?? [])
        return (
          <MarkedSegment
            key={segment.start}
            text={block.text.slice(segment.start, segment.end)}
            records={segment.spans.flatMap((index) => marked[index]?.of ?? [])}
            mended={repair && raw.slice(repair.of.start, repair.of.end)}
            target={segment.spans.includes(marked.length + mended.length) ? target : null}
            isTwin={isTwin}
          />
        )
      })}
    </span>
  )
}
