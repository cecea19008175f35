/**
 * Keeps the built page and its assets, so that a reload without a network shows the app. The dataset is not its
 * business: that lies in IndexedDB.
 *
 * One build, one cache. A build is kept whole or not at all, each file checked by its hash; a page is answered from
 * the build it was opened with until every tab of the old build is gone or the only one is reloaded.
 */
import type { SiteFiles } from './offlinePlugin.ts'

declare const self: ServiceWorkerGlobalScope
/** Hash over the files below. */
declare const __BUILD__: string
declare const __FILES__: SiteFiles

const { scope } = self.registration
/** Other copies of the app may live under the same origin: theirs are not to be touched. */
const family = `parkbench ${scope} `
const files = new Map(Object.entries(__FILES__).map(([path, hash]) => [new URL(path, scope).href, hash]))

async function keepBuild(): Promise<void> {
  const cache = await caches.open(family + __BUILD__)
  await cache.addAll([...files].map(([url, integrity]) => new Request(url, { integrity, cache: 'no-cache' })))
}

async function dropOtherBuilds(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(family) && name !== family + __BUILD__)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** An empty page that loads itself again. It names an icon, lest the browser ask the server for one. */
const AGAIN = '<link rel="icon" href="data:,">'
const AGAIN_HEADERS = { 'Content-Type': 'text/html', Refresh: '0' }

/** Lets a newer build take over, if no other page shows this one; tells whether it did. */
async function madeWay(request: Request): Promise<boolean> {
  const next = self.registration.waiting
  if (next === null) return false
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const pages = open.filter((client) => client.url.startsWith(scope)).length
  // A reload replaces one of them. Browsers that do not say so yet ask past their HTTP cache for it.
  const { isReloadNavigation } = request as { isReloadNavigation?: boolean }
  const reloading = isReloadNavigation ?? request.cache !== 'default'
  if (pages > (reloading ? 1 : 0)) return false
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's takes none
  next.postMessage('take over')
  return true
}

async function answer(request: Request, url: string): Promise<Response> {
  if (request.mode === 'navigate' && (await madeWay(request))) {
    return new Response(AGAIN, { headers: AGAIN_HEADERS })
  }
  const cache = await caches.open(family + __BUILD__)
  return (await cache.match(url)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(keepBuild()))
self.addEventListener('activate', (event) => event.waitUntil(dropOtherBuilds()))
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const url = (origin + pathname).replace(/\/index\.html$/, '/')
  if (event.request.method === 'GET' && files.has(url)) event.respondWith(answer(event.request, url))
})
