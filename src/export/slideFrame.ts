/** What stands on every slide: title, selection, notes and where it comes from; what is left between is the body's. */
import type PptxGenJS from 'pptxgenjs'
import type { ExportSubject } from './exportJob.ts'
import { breakLines } from './pictureText.ts'
import { plainText } from './plainText.ts'

export type Slide = ReturnType<PptxGenJS['addSlide']>
/** In inches. */
export interface Body {
  readonly y: number
  readonly h: number
}

/** Inches of a 16:9 slide as PowerPoint makes it. */
const PAGE = { width: 13.333, height: 7.5, top: 0.4, bottom: 0.35 } as const
export const MARGIN = 0.6
export const INNER: number = PAGE.width - 2 * MARGIN
/** Fonts that Office and WPS have. */
export const FONT = 'Microsoft YaHei'
/** Points. */
export const SIZE = { title: 26, further: 18, text: 12, notes: 10.5, foot: 9, table: 11 } as const
export const INK = { text: '1B1F24', faint: '5A6169', rule: 'C9CCD0' } as const
export const POINTS = 72
/** From line to line, in ems: YaHei stands wide. */
export const LEADING = 1.42
/** Office breaks lines by its own measure: ours are told a little less room than there is. */
export const SURE = 0.9
const GAP = 0.12
/** Notes that take more would leave no room for a chart. */
const MOST_NOTES = 2

interface FrameWish {
  /** Not the first slide of the figure. */
  readonly isFurther: boolean
  /** A sentence each; below the body. */
  readonly notes: readonly string[]
}
type Size = (typeof SIZE)[keyof typeof SIZE]
/** A text with the inches that it takes. */
interface Placed extends Body {
  readonly text: string
  readonly size: Size
}

export const linesOf = (text: string, size: number): string[] => breakLines(text, size, INNER * POINTS * SURE)

const heightOf = (lines: number, size: Size): number => (lines * size * LEADING) / POINTS

const notesHeight = (notes: readonly string[]): number =>
  heightOf(notes.flatMap((note) => linesOf(note, SIZE.notes)).length, SIZE.notes)

/** Whether notes have room on a slide beside a chart. */
export const notesFit = (notes: readonly string[]): boolean => notesHeight(notes) <= MOST_NOTES

/** What is left for a chart or a table on such a slide. */
export const bodyOf = (subject: ExportSubject, wish: FrameWish): Body => layFrame(subject, wish).body

export function addFrame(slide: Slide, subject: ExportSubject, wish: FrameWish): Body {
  const { title, selection, notes, foot, body } = layFrame(subject, wish)
  const { site, address } = subject
  addText(slide, title, { bold: true, color: INK.text })
  addText(slide, selection, { color: INK.faint })
  addText(slide, notes, { color: INK.faint })
  addText(slide, foot, {
    color: INK.faint,
    ...(site !== '' && { hyperlink: { url: site + address } }),
  })
  return body
}

function addText(slide: Slide, { text, size, y, h }: Placed, look: object): void {
  if (text === '') return
  const place = { x: MARGIN, w: INNER, y, h, margin: 0, valign: 'top' } as const
  slide.addText([{ text: plainText(text), options: look }], { ...place, fontFace: FONT, fontSize: size })
}

function layFrame({ messages, figure, selection, data, site, address }: ExportSubject, wish: FrameWish) {
  const { charts, share } = messages
  const name = charts.titled(figure.title, figure.unit)
  const title = placed(wish.isFurther ? share.furtherTitle(name) : name, {
    y: PAGE.top,
    size: wish.isFurther ? SIZE.further : SIZE.title,
  })
  const chosen = placed(selection.join('　'), { y: title.y + title.h, size: SIZE.text })
  const made = share.made(data.version.slice(0, 12))
  const origin = site === '' ? made : `${made}　${site}${address}`
  const foot = above(PAGE.height - PAGE.bottom, placed(origin, { y: 0, size: SIZE.foot }))
  const h = notesHeight(wish.notes)
  const notes: Placed = { text: wish.notes.join('\n'), size: SIZE.notes, y: foot.y - GAP - h, h }
  const y = chosen.y + chosen.h + GAP
  return { title, selection: chosen, notes, foot, body: { y, h: notes.y - (h > 0 ? GAP : 0) - y } }
}

const placed = (text: string, { y, size }: { readonly y: number; readonly size: Size }): Placed => ({
  text,
  size,
  y,
  h: heightOf(linesOf(text, size).length, size),
})

const above = (bottom: number, text: Placed): Placed => ({ ...text, y: bottom - text.h })
