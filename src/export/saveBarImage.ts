import { loadFamily } from '../charts/families.ts'
import type { ChartFigure } from '../charts/figure.ts'
import type { Data } from '../dataset/table.ts'
import type { Messages } from '../i18n/messages.ts'
import { barPicture } from './barPicture.ts'
import { download } from './download.ts'
import { fileName } from './fileName.ts'
import { footnotes } from './footnotes.ts'
import { rasterise } from './rasterise.ts'

export interface BarImage {
  readonly figure: ChartFigure
  /** The cluster filter in words; null without one. */
  readonly filter: string | null
}

/** Pixels of the file for one of the picture: sharp on a projector and in print. */
const SCALE = 2

/** Composes the chart as a slide and hands it to the reader as PNG; throws where the browser cannot. */
export async function saveBarImage(messages: Messages, data: Data, image: BarImage): Promise<void> {
  const { figure } = image
  await loadFamily(figure.family)
  const picture = barPicture(messages, {
    ...image,
    footnotes: footnotes(messages, data, figure.marks),
    version: data.version,
  })
  const png = await rasterise(picture.svg, picture.width, picture.height, SCALE)
  const names = [...new Set(figure.marks.map(({ name }) => name))]
  download(png, fileName(messages.charts.file(names, figure.title), 'png'))
}
