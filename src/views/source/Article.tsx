import { useMemo } from 'react'
import { type ArticleText, spanIn } from '../../dataset/article.ts'
import { recordsOfDocument } from '../../dataset/articleRecords.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { PrintedText } from './PrintedText.tsx'
import { ReadingSwitch } from './ReadingSwitch.tsx'
import { RepairedText } from './RepairedText.tsx'
import { useScrollToFocus } from './useScrollToFocus.ts'

/** The article as printed or as repaired, its records marked, the one in focus in sight. */
export function Article({ article }: { readonly article: ArticleText }) {
  const { source } = useMessages()
  const data = useData()
  const reading = useApp((state) => state.choice.reading)
  const records = useMemo(() => recordsOfDocument(data, article.id), [data, article.id])
  const at = useApp((state) => state.choice.at)
  const target = useMemo(() => spanIn(article, at), [article, at])
  const body = useScrollToFocus(article.id)
  return (
    <section className="sec reading" aria-label={source[reading]}>
      <div className="cap">
        <ReadingSwitch />
        <span className="unit">{source[`${reading}Note`]}</span>
      </div>
      <div ref={body}>
        {reading === 'printed' ? (
          <PrintedText article={article} records={records} target={target} />
        ) : (
          <RepairedText article={article} records={records} target={target} />
        )}
      </div>
    </section>
  )
}
