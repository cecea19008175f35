/** Words of a picture as lines of a known height, before they are drawn. */
import type { Fonts, Palette } from '../charts/palette.ts'
import { textWidth, wrapText } from '../charts/textWidth.ts'
import { textAt } from './svg.ts'

/** A part of a picture, drawn from its own left top. */
export interface Part {
  readonly svg: string
  readonly height: number
}
/** The room and the dress of all parts of a picture. */
export interface Dress {
  /** Pixels between the margins. */
  readonly width: number
  readonly zoom: number
  readonly palette: Palette
  readonly fonts: Fonts
}
/** Sizes at zoom 1, in pixels. */
export const SIZE = { title: 25, subtitle: 14, small: 12, line: 18, lead: 21 } as const

/** Lines that stay on one picture if they can. */
export interface TextBlock {
  /** The number before the first line, empty where there is none. */
  readonly number: string
  readonly lines: readonly string[]
}
/** Room for a footnote's number, at zoom 1. */
const HANG = 18

export function textBlock({ width, zoom }: Dress, text: string, number = ''): TextBlock {
  const room = width - (number === '' ? 0 : HANG * zoom)
  return { number, lines: breakLines(text, SIZE.small * zoom, room) }
}

/** Lines of at most `width` pixels; what has no place to break, an address say, is broken anywhere. */
export const breakLines = (text: string, size: number, width: number): string[] =>
  wrapText(text, size, width).flatMap((line) =>
    textWidth(line, size) > width ? cut(line, size, width) : [line],
  )

function cut(line: string, size: number, width: number): string[] {
  const lines: string[] = ['']
  for (const character of line) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && textWidth(last + character, size) > width) lines.push(character)
    else lines[lines.length - 1] = last + character
  }
  return lines
}

/** Blocks one below the other. */
export function drawBlocks(blocks: readonly TextBlock[], dress: Dress): Part {
  const { zoom, palette, fonts } = dress
  const style = { font: fonts.sans, size: SIZE.small * zoom, fill: palette.ink2 }
  const raised = { ...style, size: RAISED.size * zoom }
  const texts: string[] = []
  let y = 0
  for (const { number, lines } of blocks) {
    const x = number === '' ? 0 : HANG * zoom
    if (number !== '') texts.push(textAt(number, 0, y + RAISED.baseline * zoom, raised))
    for (const line of lines) {
      if (line !== '') texts.push(textAt(line, x, y + BASELINE * zoom, style))
      y += SIZE.line * zoom
    }
  }
  return { svg: texts.join(''), height: y }
}
/** From the top of a line to its baseline, at zoom 1. */
const BASELINE = 13
/** The numbers of footnotes: figures made small, since few fonts have all the raised ones. */
const RAISED = { baseline: 9, size: 8.5 } as const

export const heightOf = (blocks: readonly TextBlock[], { zoom }: Dress): number =>
  blocks.reduce((sum, { lines }) => sum + lines.length, 0) * SIZE.line * zoom

/**
 * Shares blocks out to pictures, of which the first has room for `first` lines and each further one for `further`. A
 * block is divided only where it is longer than a whole picture.
 */
export function paginate(blocks: readonly TextBlock[], first: number, further: number): TextBlock[][] {
  const pages: TextBlock[][] = [[]]
  let room = Math.floor(first)
  const turn = () => {
    pages.push([])
    room = Math.max(1, Math.floor(further))
  }
  const put = (block: TextBlock) => {
    pages.at(-1)?.push(block)
    room -= block.lines.length
  }
  for (const { number, lines } of blocks) {
    if (lines.length > room && room < Math.floor(further)) turn()
    let rest = { number, lines }
    while (rest.lines.length > room) {
      const fitting = room
      put({ number: rest.number, lines: rest.lines.slice(0, fitting) })
      // The lines that go on hang where the first did, without its number.
      rest = { number: number === '' ? '' : ' ', lines: rest.lines.slice(fitting) }
      turn()
    }
    put(rest)
  }
  return pages
}
