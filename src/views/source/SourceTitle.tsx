import type { DocumentRow } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPublished, formatPublisher } from '../../i18n/formatOrigin.ts'
import { parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { articleOf } from '../../store/articles.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** Headline, origin, and what became of the numbers of the article. */
export function SourceTitle({ document }: { readonly document: DocumentRow }) {
  const messages = useMessages('records')
  const data = useData()
  const { frame, source, scripts, defects } = messages
  const park = document.park === null ? frame.noPark : parkName(messages, data, document.park)
  const mentions = useApp((state) => articleOf(state, document.id))?.mentions
  const used = mentions?.filter(({ use }) => use !== null)
  // The script's name says already that pinyin is among it.
  const damage = document.defects.filter((id) => id !== 'pinyin-gloss' || document.script !== 'hant-glossed')
  const origin = [formatPublisher(messages, document), formatPublished(messages, document)]
  return (
    <div className="title">
      <h1 lang={document.title === null ? undefined : 'zh-Hans'}>
        {document.title ?? source.untitled(park)}
      </h1>
      <p>
        <MixedText>
          {[...origin, ...(document.authors.length > 0 ? [source.byline(document.authors)] : [])].join(
            messages.clauseComma,
          )}
        </MixedText>
      </p>
      <p className="facts">
        <span>{[scripts[document.script], ...damage.map((id) => defects[id])].join(messages.listComma)}</span>
        <span>{mentions && used && source.facts(mentions.length, used.length)}</span>
      </p>
    </div>
  )
}
