import { type ArticleBlock, type ArticleText, spanInBlock } from '../../dataset/article.ts'
import type { RecordSpan } from '../../dataset/articleRecords.ts'
import { segmentsOf } from '../../dataset/segments.ts'
import { useApp } from '../../store/context.ts'
import { MarkedSegment } from './MarkedSegment.tsx'

interface Props {
  readonly article: ArticleText
  readonly records: readonly RecordSpan[]
}

/** The mended text in simplified characters, block by block; the clutter of the site is faint. */
export function RepairedText({ article, records }: Props) {
  return (
    <div className="article repaired" lang="zh-Hans">
      {article.blocks.map((block) => (
        <RepairedBlock key={block.start} block={block} records={records} />
      ))}
    </div>
  )
}

interface BlockProps {
  readonly block: ArticleBlock
  readonly records: readonly RecordSpan[]
}
function RepairedBlock({ block, records }: BlockProps) {
  const at = useApp((state) => state.choice.at)
  const held = records.flatMap((record) => {
    const span = spanInBlock(block, record)
    return span ? [{ record, span }] : []
  })
  const target = at && spanInBlock(block, { start: at[0], end: at[1] })
  const spans = [...held.map(({ span }) => span), ...(target ? [target] : [])]
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
