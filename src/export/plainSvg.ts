/**
 * What ECharts draws, in the SVG that Word and Inkscape read as well as browsers do: presentation attributes only. Word
 * knows no style attribute on text, no dominant-baseline and no paint-order.
 */

/** A tag with its attributes, or the text between two tags; this is all that the renderer writes. */
const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g

/** From the middle of a line of text down to its baseline, in ems: half a capital's height, near half a Han character's. */
const MIDDLE_TO_BASELINE = 0.36

/** The inside of the <svg>, whose own tag is left out. */
export function plainSvg(svg: string): string {
  let halo = ''
  const out: string[] = []
  for (const [token, closing = '', name = '', attributes = '', selfClosing = ''] of svg.matchAll(TOKEN)) {
    if (name === 'svg') continue
    if (name === '') {
      out.push(token)
      if (halo !== '') out.push(`</text>${halo}${token}`)
      halo = ''
    } else if (closing !== '') {
      out.push(token)
    } else {
      const read = plainAttributes(name, readAttributes(attributes))
      const haloed = name === 'text' && read.get('paint-order') === 'stroke'
      read.delete('paint-order')
      out.push(tag(name, haloed ? strokeOnly(read) : read, selfClosing))
      if (haloed) halo = tag(name, withoutStroke(read), selfClosing)
    }
  }
  return out.join('')
}

type Attributes = Map<string, string>

const readAttributes = (text: string): Attributes =>
  new Map(Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]))

const tag = (name: string, attributes: Attributes, selfClosing: string): string =>
  `<${name}${Array.from(attributes, ([key, value]) => ` ${key}="${value}"`).join('')}${selfClosing}>`

/** What only a live page has a use for. */
const DROPPED = /^(?:ecmeta_|class$|style$|dominant-baseline$|pointer-events$|cursor$)/

function plainAttributes(name: string, given: Attributes): Attributes {
  const plain: Attributes = new Map(Array.from(given).filter(([key]) => !DROPPED.test(key)))
  for (const [key, value] of fontOf(given.get('style') ?? '')) plain.set(key, value)
  if (name === 'text' && given.get('dominant-baseline') === 'central') {
    const size = Number(plain.get('font-size') ?? 0)
    const y = Number(given.get('y') ?? 0) + size * MIDDLE_TO_BASELINE
    plain.set('y', String(Math.round(y * 100) / 100))
  }
  return plain
}

/** `font: 700 15px Noto Serif, serif` or `font-size:12px;font-family:…` as attributes. */
function fontOf(style: string): [string, string][] {
  const found: [string, string][] = []
  for (const rule of style.split(';')) {
    const [key = '', value = ''] = rule.split(/:\s*/, 2)
    if (key === 'font') found.push(...fontAttributes(value))
    else if (/^font-(?:size|family|weight|style)$/.test(key)) {
      found.push([key, key === 'font-size' ? value.replace(/px$/, '') : value])
    }
  }
  return found
}

/** `700 15px Noto Serif, serif` as attributes. */
export function fontAttributes(font: string): [string, string][] {
  const [, slope, weight, size, family] = /^(?:(italic) )?(?:(\w+) )?([\d.]+)px (.+)$/.exec(font) ?? []
  if (size === undefined || family === undefined) return []
  return [
    ...(slope === undefined ? [] : [['font-style', slope] satisfies [string, string]]),
    ...(weight === undefined ? [] : [['font-weight', weight] satisfies [string, string]]),
    ['font-size', size],
    ['font-family', family],
  ]
}

/** A halo is a text of its own, below the one that is read. */
const strokeOnly = (attributes: Attributes): Attributes => new Map(attributes).set('fill', 'none')

const withoutStroke = (attributes: Attributes): Attributes =>
  new Map(Array.from(attributes).filter(([key]) => !key.startsWith('stroke')))
