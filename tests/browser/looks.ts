/* oxlint-disable unicorn/consistent-function-scoping -- the page gets one function, and nothing around it */
/** What is wrong with how a page looks, each in words. All run in the page, where nothing else of this file is. */

/**
 * Wider than the window; words that are cut and cannot be read anywhere else; words over words; lines too long to find
 * the next one; a mark in an article that breaks its line; a button or link that is smaller than 24 × 24 px (WCAG 2.2,
 * 2.5.8) and not within a line of text.
 */
export function misfits(): string[] {
  const LONGEST_LINE_EM = 66
  const found: string[] = []
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.vh, .skip') === null
  /** Heads of tables that fold into blocks are left to those who hear them. */
  const isUnseen = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement))
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.push(`wider than the window: ${scrollWidth}`)

  const words: { readonly element: Element; readonly box: DOMRect }[] = []
  for (const element of document.querySelectorAll('body *')) {
    if (!isShown(element) || element.closest('svg') !== null) continue
    const style = getComputedStyle(element)
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
    // A pointer shows the words; the line of the folded panel opens to all of it.
    const isReachable = element.closest('[title], .evidence summary') !== null
    if (hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !isReachable)
      found.push(`cut: ${nameOf(element)}`)
    // What stays in sight while the page scrolls lies over it.
    if (element.closest('.mast, .evidence, .rail, select') !== null || isUnseen(element)) continue
    const range = document.createRange()
    for (const child of element.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE || (child.nodeValue ?? '').trim() === '') continue
      range.selectNodeContents(child)
      const boxes = [...range.getClientRects()]
      words.push(...boxes.map((box) => ({ element, box })))
      const widest = Math.max(0, ...boxes.map(({ width }) => width))
      if (boxes.length > 1 && widest > LONGEST_LINE_EM * Number.parseFloat(style.fontSize))
        found.push(`long line, ${Math.round(widest)} px: ${nameOf(element)}`)
    }
  }
  words.sort((a, b) => a.box.top - b.box.top)
  for (const [at, { element, box }] of words.entries())
    for (const other of words.slice(at + 1)) {
      if (other.box.top > box.bottom) break
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top
      // The boxes of two lines of one text, or of small and large words beside each other, may touch.
      const isOver = across > 3 && down > 0.5 * Math.min(box.height, other.box.height)
      if (isOver && element !== other.element) found.push(`over ${nameOf(other.element)}: ${nameOf(element)}`)
    }

  for (const mark of document.querySelectorAll('.article .record'))
    if (getComputedStyle(mark).display !== 'inline') found.push(`breaks its line: ${nameOf(mark)}`)
  for (const target of document.querySelectorAll('a[href], button, summary, select, input')) {
    if (!isShown(target)) continue
    const isInText = getComputedStyle(target).display === 'inline'
    // The words that name a box or a field are part of it.
    const labelled = target.closest('label') ?? target
    const { width, height } = labelled.getBoundingClientRect()
    if (!isInText && (width < 23.5 || height < 23.5))
      found.push(`small, ${Math.round(width)} × ${Math.round(height)}: ${nameOf(target)}`)
  }
  return found
}

/** Headings that leave a level out, landmarks that are missing, doubled or without a name. */
export function disorders(): string[] {
  const found: string[] = []
  let before = 0
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!heading.checkVisibility()) continue
    const level = Number(heading.localName.slice(1))
    if (level > before + 1 && before > 0) found.push(`after h${before}: ${heading.textContent}`)
    before = level
  }
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length
  for (const selector of ['main', 'h1', '#root > header', 'footer'])
    if (count(selector) !== 1) found.push(`${count(selector)} × ${selector}`)
  if (document.querySelector('main h1') === null) found.push('h1 outside main')
  for (const part of document.querySelectorAll('nav, aside, [role="region"]')) {
    const isNamed = (part.getAttribute('aria-label') ?? '') !== '' || part.hasAttribute('aria-labelledby')
    if (!isNamed) found.push(`nameless: ${part.localName}.${part.className}`)
  }
  return found
}

/** What moves by itself, or takes time to change. */
export function movements(): string[] {
  const found = document.getAnimations().map(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null
    return `runs: ${target?.localName}.${target?.getAttribute('class') ?? ''}`
  })
  const secondsOf = (durations: string) =>
    Math.max(...durations.split(',').map((one) => Number.parseFloat(one)))
  for (const element of document.querySelectorAll('*')) {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
    const isMoving = secondsOf(transitionDuration) > 0.01 || animationName !== 'none'
    if (isMoving || scrollBehavior === 'smooth' || element.localName.startsWith('animate'))
      found.push(`moves: ${element.localName}.${element.getAttribute('class') ?? ''}`)
  }
  return found
}

/**
 * What is wrong with the place where the keyboard is: no ring around it, one that does not stand out from the ground
 * (3:1, WCAG 1.4.11), or all of it behind something else (2.4.11). '': nothing; null: the keyboard has left the page.
 */
export function hiddenFocus(): string | null {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return null
  const name = `${activeElement.localName}.${activeElement.getAttribute('class') ?? ''} “${(activeElement.textContent ?? '').trim().slice(0, 30)}”`

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) throw new Error('no canvas to read colours with')
  /** Red, green, blue and alpha, 0 to 255, of whatever CSS says. */
  const channelsOf = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const lightOf = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channelsOf(colour)
      .map((channel) => channel / 255)
      .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  let ground: Element | null = activeElement
  while (ground && channelsOf(getComputedStyle(ground).backgroundColor)[3] === 0)
    ground = ground.parentElement
  const paper = ground ? getComputedStyle(ground).backgroundColor : 'white'
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(activeElement)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return `no ring: ${name}`
  const [light = 0, dark = 0] = [lightOf(outlineColor), lightOf(paper)].toSorted((a, b) => b - a)
  const contrast = (light + 0.05) / (dark + 0.05)
  if (contrast < 3) return `ring of ${contrast.toFixed(1)}:1: ${name}`

  const boxes = [...activeElement.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const isSeen = boxes.some((box) =>
    [0.1, 0.5, 0.9].some((share) => {
      const x = Math.min(Math.max(box.left + share * box.width, 1), innerWidth - 2)
      const y = box.top + share * box.height
      const hit = y < 0 || y > innerHeight ? null : document.elementFromPoint(x, y)
      return hit !== null && (activeElement.contains(hit) || hit.contains(activeElement))
    }),
  )
  return isSeen ? '' : `out of sight: ${name}`
}
