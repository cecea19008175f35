import { describe, expect, it } from 'vitest'
import { loadParts, partsOf } from '../../src/i18n/messageParts.ts'
import type { PartName } from '../../src/i18n/messages.ts'
import { first } from '../../src/i18n/zh/first.ts'
import type { Choice } from '../../src/store/choice.ts'
import * as views from '../../src/views/frame/lazyViews.ts'
import { draw } from './sample.ts'

const VIEWS: readonly (readonly [Partial<Choice>, Pick<typeof views.ParkView, 'bring'>])[] = [
  [{ page: 'clusters' }, views.ClustersView],
  [{ page: 'compare' }, views.CompareView],
  [{ page: 'investments' }, views.InvestmentsView],
  [{ page: 'method' }, views.MethodView],
  [{ page: 'park', document: 'east' }, views.ParkView],
  [{ page: 'source', document: 'a' }, views.SourceView],
]

/** The words of the first page and these parts, as nobody else has them. */
const wordsWith = (parts: readonly PartName[]) => loadParts({ ...first }, parts)

describe.each(VIEWS)('the page %o', (choice, { bring }) => {
  it('should bring the words that it says, and no others', async () => {
    const messages = await wordsWith([])
    await Promise.all([bring(messages), views.EvidenceContent.bring(messages)])
    const brought = partsOf(messages)
    await draw(choice, { messages })
    expect(partsOf(messages)).toEqual(brought)
    for (const part of brought) {
      const fewer = await wordsWith(brought.filter((name) => name !== part))
      await draw(choice, { messages: fewer })
      expect(partsOf(fewer)).toContain(part)
    }
  })
})
