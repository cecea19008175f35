import { useMemo } from 'react'
import { type ArticleText, spanIn } from '../../dataset/article/article.ts'
import { articleLines } from '../../dataset/article/articleLines.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { ArticleHeads } from './ArticleHeads.tsx'
import { MarkSteps } from './MarkSteps.tsx'
import { Paragraph } from './Paragraph.tsx'
import { ReadingSwitch } from './ReadingSwitch.tsx'
import { useMarks } from './useMarks.ts'
import { useReading } from './useReading.ts'
import { useScrollToFocus } from './useScrollToFocus.ts'
import { useStep } from './useStep.ts'

/** The article sentence by sentence, its records marked, the one in focus in sight; N and P step through them. */
export function Article({ article }: { readonly article: ArticleText }) {
  const { source } = useMessages('records')
  const { reading } = useReading()
  const hasAudit = useApp((state) => state.choice.audit)
  const marks = useMarks(article.id)
  const at = useApp((state) => state.choice.at)
  const target = useMemo(() => spanIn(article, at), [article, at])
  const paragraphs = useMemo(() => articleLines(article), [article])
  const body = useScrollToFocus(article.id)
  const step = useStep(marks.records, body)
  return (
    <section className="sec reading" aria-label={source.article}>
      <div className="cap">
        <ReadingSwitch />
        <MarkSteps step={step} count={marks.records.length} />
      </div>
      <div ref={body} className={`article ${reading} ${hasAudit ? 'audited' : ''}`}>
        <ArticleHeads document={article.id} />
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.block.start}
            article={article}
            paragraph={paragraph}
            marks={marks}
            target={target}
          />
        ))}
      </div>
      <p className="notes">{source.notes}</p>
    </section>
  )
}
