import type { unstarted as zh } from '../zh/unstarted.ts'
import { faults } from './faults.ts'

export const unstarted: typeof zh = {
  note: 'The code of this page did not run, so its buttons do nothing: the network may be down, or the browser too old.',
  reload: faults.reload,
}
