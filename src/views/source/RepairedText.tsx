import { type ArticleBlock, type ArticleText, type RawSpan, spanInBlock } from '../../dataset/article.ts'
import type { RecordSpan } from '../../dataset/articleRecords.ts'
import { segmentsOf } from '../../dataset/segments.ts'
import { MarkedSegment } from './MarkedSegment.tsx'

interface Props {
  readonly article: ArticleText
  readonly records: readonly RecordSpan[]
  /** The raw passage that the address points to. */
  readonly target: RawSpan | null
}

/** The mended text in simplified characters, block by block; the clutter of the site is faint. */
export function RepairedText({ article, records, target }: Props) {
  return (
    <div className="article repaired" lang="zh-Hans">
      {article.blocks.map((block) => (
        <RepairedBlock key={block.start} block={block} records={records} target={target} />
      ))}
    </div>
  )
}

interface BlockProps extends Omit<Props, 'article'> {
  readonly block: ArticleBlock
}
function RepairedBlock({ block, records, target }: BlockProps) {
  const held = records.flatMap((record) => {
    const span = spanInBlock(block, record)
    return span ? [{ record, span }] : []
  })
  const aim = target && spanInBlock(block, target)
  const spans = [...held.map(({ span }) => span), ...(aim ? [aim] : [])]
  return (
    <p className={block.kind}>
      {segmentsOf({ start: 0, end: block.text.length }, spans).map((segment) => (
        <MarkedSegment
          key={segment.start}
          text={block.text.slice(segment.start, segment.end)}
          records={segment.spans.flatMap((index) => held[index]?.record ?? [])}
          isTarget={segment.spans.includes(held.length)}
        />
      ))}
    </p>
  )
}
