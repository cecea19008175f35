/** The view that a picture shows, written into the picture, so that the app can open it again. */

export interface PictureMark {
  /** The hash of the app's address, `#/compare?parks=…`; never more than that. */
  readonly address: string
  /** Of the dataset that the picture was made of. */
  readonly version: string
}

/** Keyword of the PNG chunk and id of the SVG's metadata element. */
export const MARK_KEY = 'parkbench'
const FORMAT = 1

export const writeMark = ({ address, version }: PictureMark): string =>
  JSON.stringify({ format: FORMAT, address, dataset: version })

/** Longer than any address that the app makes. */
const MOST = 8000

/** null for what we did not write; an address that leads out of the app is none of ours. */
export function readMark(text: string): PictureMark | null {
  const { format, address, dataset } = parse(text)
  if (format !== FORMAT || typeof address !== 'string' || typeof dataset !== 'string') return null
  return address.startsWith('#/') && address.length <= MOST ? { address, version: dataset } : null
}

function parse(text: string): { format?: unknown; address?: unknown; dataset?: unknown } {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? json : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
