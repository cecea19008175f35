import type { AddressInfo } from 'node:net'
import { preview } from 'vite'

/** Not `localhost`, which some systems look up under IPv6 first. */
export const LOCAL_HOST = '127.0.0.1'

export interface Site {
  /** Address of the page, with a slash at its end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves a built site, with the headers it is meant to have, on a port of its own. */
export async function serveSite(folder = 'dist'): Promise<Site> {
  const { httpServer } = await preview({
    build: { outDir: folder },
    preview: { host: LOCAL_HOST, port: 0 },
    logLevel: 'warn',
  })
  const { port } = httpServer.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      httpServer.close(() => resolve())
      if ('closeAllConnections' in httpServer) httpServer.closeAllConnections()
    })
  return { url: `http://${LOCAL_HOST}:${port}/`, stop }
}
