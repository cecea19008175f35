import type { Messages } from '../messages.ts'

export const cite: Messages<'sharing'>['cite'] = {
  version: (version) => `dataset version ${version}`,
  readFrom: (origins) => `read from ${origins.join('; ')}`,
  read: (date) => `read ${date}`,
  plain: (title, told, link) => `Parkbench: “${title}”, ${told.join(', ')}. ${link}`,
}
