/**
 * What the site's server says about safety: a strict content policy with Trusted Types, and its usual companions.
 * The dev and preview servers send it, `_headers` carries it to static hosts, a <meta> to hosts that send none.
 */

/**
 * One directive a row; `'self'` alone everywhere but for images, which exports preview as data: and blob:. No
 * frame-ancestors: a chart may be embedded anywhere, and here is no account and no deed that a frame could trick one into.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const

type Directive = keyof typeof POLICY

/** The policy as sent in a header, and by a <meta> where no header is sent. */
export function contentPolicy(): string {
  return serialise(POLICY)
}

/** The policy of the single page: the one script and the one style sheet in it, by their hashes, and nothing fetched. */
export function singlePolicy(scriptHash: string, styleHash: string): string {
  const none = "'none'"
  return serialise({
    ...POLICY,
    'script-src': scriptHash,
    'style-src': styleHash,
    'img-src': 'data: blob:',
    'connect-src': none,
    'worker-src': none,
    'font-src': none,
    'manifest-src': none,
  })
}

/**
 * The policy while developing: Vite's client adds an inline script and styles, which carry `nonce`, and speaks over a
 * web socket. Trusted Types stay on.
 */
export function devPolicy(nonce: string): string {
  return serialise({
    ...POLICY,
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'connect-src': "'self' ws:",
  })
}

/** All headers of an answer, around the given policy. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  }
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Assets carry their content's hash in their name and
 * may be kept for ever; the service worker must not be kept at all.
 */
export function headersFile(): string {
  return [
    block('/*', securityHeaders(contentPolicy())),
    block('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    block('/sw.js', { 'Cache-Control': 'no-cache' }),
  ].join('\n')
}

function block(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}

function serialise(policy: Partial<Record<Directive, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
