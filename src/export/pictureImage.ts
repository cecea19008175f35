/** A picture's SVG as an image that a canvas takes. */
import type { Picture } from './composePicture.ts'

export type Drawn = Pick<Picture, 'svg' | 'width' | 'height'>

/** Some browsers paint an SVG in its own size first and enlarge the pixels: it is given the size that is wanted. */
const atSize = (svg: string, width: number, height: number): string =>
  svg.replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${width}" height="${height}"`)

interface LoadedImage {
  readonly image: HTMLImageElement
  readonly release: () => void
}

/** Ready to be painted so large; `release` it afterwards. */
export async function imageOf(svg: string, width: number, height: number): Promise<LoadedImage> {
  const file = new Blob([atSize(svg, width, height)], { type: 'image/svg+xml' })
  const address = URL.createObjectURL(file)
  const release = () => URL.revokeObjectURL(address)
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch (error) {
    release()
    throw error
  }
  return { image, release }
}
