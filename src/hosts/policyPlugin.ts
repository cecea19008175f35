import { randomBytes } from 'node:crypto'
import type { Plugin } from 'vite'
import { contentPolicy, devPolicy, headersFile, securityHeaders } from './headers.ts'

/** Sends the content policy from the dev and preview servers and writes it into the built site. */
export function policyPlugin(): Plugin {
  return {
    name: 'parkbench:policy',
    config(_, { command, isPreview }) {
      const preview = { headers: securityHeaders(contentPolicy()) }
      if (command === 'build' || isPreview === true) return { preview }
      const nonce = randomBytes(16).toString('base64')
      return { server: { headers: securityHeaders(devPolicy(nonce)) }, html: { cspNonce: nonce } }
    },
    transformIndexHtml(_, { server }) {
      if (server !== undefined) return []
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() }
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
    },
  }
}
