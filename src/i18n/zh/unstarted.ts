import { faults } from './faults.ts'

/** What stands in the page for want of the app, which cannot say it itself. */
export const unstarted = {
  note: '这个页面的程序没有运行，按了没有反应：可能断了网，也可能浏览器太旧。',
  reload: faults.reload,
}
