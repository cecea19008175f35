import { liveChart } from '../../charts/liveChart.ts'
import type { Messages } from '../../i18n/messages.ts'
import { furtherFamilies } from '../compare/furtherFamilies.ts'
import { CompareView, EvidenceContent, InvestmentsView, SearchPanel } from './lazyViews.ts'

/**
 * Fetches what a reader is likely to open next, one after the other, each when the page has nothing to do. What does not
 * arrive is told where it is opened. Where the page itself has charts, nothing competes with theirs.
 */
export async function fetchAhead(
  messages: Messages,
  whenIdle: () => Promise<void>,
  hasCharts: boolean,
): Promise<void> {
  const steps = [
    ...(hasCharts ? [liveChart.bring] : []),
    () => EvidenceContent.bring(messages),
    () => SearchPanel.bring(messages),
    () => CompareView.bring(messages),
    liveChart.bring,
    furtherFamilies.bring,
    () => InvestmentsView.bring(messages),
  ]
  for (const step of steps) {
    await whenIdle()
    await Promise.allSettled([step()])
  }
}
