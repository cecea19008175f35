import { type Check, finding } from './check.ts'

/** 完成固定资产130亿元: 完成 says that 投资 is missing, for nobody completes assets. */
const SLIP = /固定资产(?!投资|投入|原值|净值|总值|总额|贷款|折旧)[^，。；投]{0,4}\d/

export const wordMissing: Check = {
  name: 'word-missing',
  description: 'fixed assets that are completed are fixed-asset investment with a word lost',
  run: ({ rows }) =>
    rows.observations
      .filter(({ indicator, quote }) => indicator === 'fixed_asset_investment' && SLIP.test(quote))
      .map(({ source, quote }) => finding('word-missing', source, quote)),
}
