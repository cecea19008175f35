import type { Park } from '../../dataset/schema.ts'

/** 河南省 焦作市 武陟县: what is known of where a park lies, from the largest. */
export const placeOf = ({ provinceZh, prefectureZh, countyZh }: Park): string =>
  [provinceZh, prefectureZh, countyZh].filter((place) => place !== null).join(' ')
