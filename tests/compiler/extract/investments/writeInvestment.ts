import type { Investment } from '../../../../src/dataset/schema.ts'

/** 云帆年产5万吨铜箔项目 · started · 12亿CNY total · nonferrous · by 云帆; what is not told is left out. */
export function writeInvestment({
  name,
  stage,
  amount,
  unit,
  amountKind,
  clusters,
  investors,
  landM2,
  capacity,
}: Investment): string {
  return [
    name,
    stage,
    amount === null ? null : `${amount / 1e8}亿${unit} ${amountKind}`,
    clusters.join(' '),
    investors.length > 0 ? `by ${investors.join('、')}` : null,
    landM2 === null ? null : `${Math.round(landM2)} m2`,
    capacity,
  ]
    .filter(Boolean)
    .join(' · ')
}
