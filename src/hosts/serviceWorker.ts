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

/** Whether a newer build has been let in front: what is asked from then on is answered from it. */
let hasMadeWay = false

/** Lets a newer build take over, if no other page shows this one. */
async function makeWay(request: Request): Promise<void> {
  const next = self.registration.waiting
  if (next === null) return
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const pages = open.filter((client) => client.url.startsWith(scope)).length
  // A reload replaces one of them. Browsers that do not say so yet ask past their HTTP cache for it.
  const { isReloadNavigation } = request as { isReloadNavigation?: boolean }
  const reloading = isReloadNavigation ?? request.cache !== 'default'
  if (pages > (reloading ? 1 : 0)) return
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's takes none
  next.postMessage('take over')
  hasMadeWay = true
}

async function answer(request: Request, url: string): Promise<Response> {
  if (request.mode === 'navigate') await makeWay(request)
  const cache = await caches.open(hasMadeWay ? await newestBuild() : family + __BUILD__)
  return (await cache.match(url)) ?? fetch(request)
}

/** The cache that was opened last: of a build that waits all files are there. */
async function newestBuild(): Promise<string> {
  const names = await caches.keys()
  return names.findLast((name) => name.startsWith(family)) ?? family + __BUILD__
}

self.addEventListener('install', (event) => event.waitUntil(keepBuild()))
self.addEventListener('activate', (event) => event.waitUntil(dropOtherBuilds()))
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const url = (origin + pathname).replace(/\/index\.html$/, '/')
  if (event.request.method === 'GET' && (files.has(url) || hasMadeWay)) {
    event.respondWith(answer(event.request, url))
  }
})
