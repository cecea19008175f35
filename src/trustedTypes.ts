/**
 * The one Trusted Types policy of the page, in force from the first import of main.tsx on.
 * HTML from strings is refused outright, but for the empty string, with which ECharts clears its container; script
 * addresses are the site's own chunks and its service worker. Everything refused throws and is reported.
 */

interface Rules {
  createHTML(html: string): string | null
  createScriptURL(url: string): string | null
}
/** Part of the Trusted Types API, which TypeScript's DOM types do not hold yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): unknown
}

/** Where the build puts chunks and the worker, below the page's folder. The dev server keeps sources in place. */
const OWN_SCRIPT = import.meta.env.DEV ? /^(?:src|node_modules|@)/ : /^(?:assets\/[\w.-]+\.js|sw\.js)$/

/** Whether `url` is a script of this site; `page` is the address of the page. */
export function isOwnScript(url: string, page: string, pattern = OWN_SCRIPT): boolean {
  const folder = new URL('.', page)
  const script = new URL(url, page)
  const inside = script.origin === folder.origin && script.pathname.startsWith(folder.pathname)
  return inside && pattern.test(script.pathname.slice(folder.pathname.length) + script.search)
}

const rules: Rules = {
  createHTML: (html) => (html === '' ? html : null),
  createScriptURL: (url) => (isOwnScript(url, document.baseURI) ? url : null),
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', rules)
