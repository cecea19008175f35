import { cut } from '../span.ts'
import { rawSpan } from '../wayBack.ts'
import { type Check, finding } from './check.ts'

export const datingKnown: Check = {
  name: 'dating-known',
  description: 'an article that bears no date says by what it was dated, or that it could not be',
  run({ article, setting }) {
    const { basis, published, span } = setting.masthead.dating
    if (basis === 'unknown' || published === null) return [finding('date-unknown', null)]
    if (basis === 'stated' || !span) return []
    return [
      finding('date-inferred', rawSpan(article.repaired, span), published, cut(article.repaired.text, span)),
    ]
  },
}
