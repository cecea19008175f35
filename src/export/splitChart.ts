import type { ChartFigure, Drawing, FigureFrame } from '../charts/figure.ts'

/**
 * A chart in as few parts as are no taller than `room` pixels, each of as many pieces as go into it; a piece that is
 * taller by itself is a part all the same.
 */
export function splitChart(figure: ChartFigure, frame: FigureFrame, room: number): readonly Drawing[] {
  const pieces = figure.pieces ?? 1
  if (pieces < 2) return [figure.draw(frame)]
  const parts: Drawing[] = []
  for (let from = 0; from < pieces; ) {
    const to = lastFitting(from + 1, pieces, (end) => drawPieces(figure, frame, from, end).height <= room)
    parts.push(drawPieces(figure, frame, from, to))
    from = to
  }
  return parts
}

const drawPieces = (figure: ChartFigure, frame: FigureFrame, from: number, to: number): Drawing =>
  figure.draw({ ...frame, pieces: [from, to] })

/** The last of the numbers from `least` to `most` that fits, by halves; `least` where none does. */
function lastFitting(least: number, most: number, fits: (number: number) => boolean): number {
  let [low, high] = [least, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
