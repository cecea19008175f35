import type { SvgNode } from './svgNodes.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Makes the children of an SVG, which are `before`, what `after` says; one of the same kind in the same place stays. */
export function renewNodes(svg: SVGElement, before: readonly SvgNode[], after: readonly SvgNode[]): void {
  for (const [at, node] of after.entries()) {
    const standing = svg.childNodes[at]
    if (standing && before[at]?.tag === node.tag) renewNode(standing as SVGElement, before[at], node)
    else {
      const made = document.createElementNS(SVG, node.tag)
      renewNode(made, null, node)
      if (standing) standing.replaceWith(made)
      else svg.append(made)
    }
  }
  while (svg.childNodes.length > after.length) svg.lastChild?.remove()
}

function renewNode(element: SVGElement, before: SvgNode | null, { attributes, font, words }: SvgNode): void {
  for (const name in before?.attributes) if (!(name in attributes)) element.removeAttribute(name)
  for (const name in attributes)
    if (before?.attributes[name] !== attributes[name]) element.setAttribute(name, attributes[name] ?? '')
  // Not an attribute: a policy without inline styles lets scripts set them.
  if (before?.font !== font) element.style.font = font
  if (before?.words !== words) element.textContent = words
}
