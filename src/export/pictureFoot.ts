/** The last lines of a picture: what made it of which dataset, where it stands in a row of pictures, and its link. */
import type { Messages } from '../i18n/messages.ts'
import { breakLines, type Dress, type Part, SIZE } from './pictureText.ts'
import { ruleAt, textAt } from './svg.ts'

/** As much of a hash as tells two versions apart. */
const VERSION_SHOWN = 12

export function pictureFoot(
  { share }: Messages<'sharing'>,
  about: { readonly version: string; readonly link: string; readonly page: number; readonly pages: number },
  dress: Dress,
): Part {
  const { width, zoom, palette, fonts } = dress
  const size = SIZE.small * zoom
  const style = { font: fonts.sans, size, fill: palette.ink3 }
  const words = [
    share.made(about.version.slice(0, VERSION_SHOWN)),
    ...(about.pages > 1 ? [share.page(about.page, about.pages)] : []),
  ].join('　')
  const lines = [...breakLines(words, size, width), ...breakLines(about.link, size, width)]
  const svg = [
    ruleAt(0, 0, width, palette.ink, 1.5 * zoom),
    ...lines.map((line, at) => textAt(line, 0, (18 + at * SIZE.line) * zoom, style)),
  ]
  return { svg: svg.join(''), height: (6 + lines.length * SIZE.line) * zoom }
}
