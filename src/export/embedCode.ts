import type { ExportSubject } from './exportJob.ts'
import { escapeXml } from './svg.ts'

/** High enough for a chart of a few parks; the frame scrolls where it is not. */
const HEIGHT = 520

/** HTML that shows the figure alone in another page; `?embed` names which figure of the view, alone its first. */
export function embedCode({ figure, site, address }: ExportSubject): string {
  const src = escapeXml(`${site}?embed=${figure.family}${address}`)
  return `<iframe src="${src}" title="${escapeXml(figure.title)}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`
}
