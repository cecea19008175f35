/** Pixels of text, the same in all drawings. */
export const FONT = '13px "Noto Sans CJK SC", sans-serif'
export const INK = '#1d2529'
export const BLUE = '#4f70db'
export const LABEL = 200

export interface Ground {
  readonly context: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
}

/** A canvas as sharp as the screen, sized once. */
export function groundOf(canvas: HTMLCanvasElement): Ground {
  const { clientWidth: width, clientHeight: height } = canvas
  canvas.width = width * devicePixelRatio
  canvas.height = height * devicePixelRatio
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.scale(devicePixelRatio, devicePixelRatio)
  context.textBaseline = 'middle'
  context.font = FONT
  return { context, width, height }
}

export function clear({ context, width, height }: Ground): void {
  context.clearRect(0, 0, width, height)
}

export function write({ context }: Ground, text: string, x: number, y: number): void {
  context.fillStyle = INK
  context.fillText(text, x, y)
}
