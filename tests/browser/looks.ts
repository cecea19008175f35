/* oxlint-disable unicorn/consistent-function-scoping -- the page gets one function, and nothing around it */
/** What is wrong with how a page looks, each in words. It runs in the page, where nothing else of this file is. */

/**
 * Wider than the window; words that are cut and cannot be read anywhere else; a button or link that is smaller than
 * 24 × 24 px (WCAG 2.2, 2.5.8) and not within a line of text.
 */
export function misfits(): string[] {
  const found: string[] = []
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.vh, .skip') === null
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.push(`wider than the window: ${scrollWidth}`)
  for (const element of document.querySelectorAll('body *')) {
    if (!isShown(element) || element.closest('svg') !== null) continue
    const style = getComputedStyle(element)
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
    // A pointer shows the words; the line of the folded panel opens to all of it.
    const isReachable = element.closest('[title], .evidence summary') !== null
    if (hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !isReachable)
      found.push(`cut: ${nameOf(element)}`)
  }
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
