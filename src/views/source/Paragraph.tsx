import { memo, useMemo } from 'react'
import type { ArticleText, RawSpan } from '../../dataset/article/article.ts'
import type { ArticleParagraph } from '../../dataset/article/articleLines.ts'
import { useMessages } from '../../i18n/context.ts'
import { Fates } from './Fates.tsx'
import { PrintedText } from './PrintedText.tsx'
import { RepairedText } from './RepairedText.tsx'
import type { Marks } from './useMarks.ts'
import { useReading } from './useReading.ts'

interface Props {
  readonly article: ArticleText
  readonly paragraph: ArticleParagraph
  readonly marks: Marks
  /** The passage that the address points to. */
  readonly target: RawSpan | null
}

/** A line of the file with its number: each sentence as printed, as repaired, and the fates of its quantities. */
export const Paragraph = memo(({ article, paragraph, marks, target }: Props) => {
  const { block, number, lines } = paragraph
  const { source } = useMessages('records')
  const { reading } = useReading()
  const own = useMemo(
    () => marks.records.filter(({ start, end }) => start < block.end && block.start < end),
    [marks, block],
  )
  const aim = target && target.start < block.end && block.start < target.end ? target : null
  return (
    <div className={`paragraph ${block.kind}`}>
      <span className="no" title={source.line(number)}>
        {number}
      </span>
      <div className="sentences">
        {lines.map((line) => (
          <div key={line.start} className="sentence">
            {reading !== 'repaired' && (
              <PrintedText article={article} line={line} records={own} target={aim} />
            )}
            {reading !== 'printed' && (
              <RepairedText
                article={article}
                block={block}
                line={line}
                records={own}
                target={aim}
                isTwin={reading === 'both'}
              />
            )}
            <Fates fates={marks.fates} line={line} />
          </div>
        ))}
      </div>
    </div>
  )
})
