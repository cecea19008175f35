import { useId } from 'react'
import { CUSTOM_LIMITS, type CustomSize } from '../../export/pictureFormat.ts'
import { useMessages } from '../../i18n/context.ts'

interface Props {
  readonly size: CustomSize
  readonly onChange: (size: CustomSize) => void
}

/** A width and, if wanted, a height in pixels. */
export function CustomSizeFields({ size, onChange }: Props) {
  const { share } = useMessages('sharing')
  const hint = useId()
  const { least, most } = CUSTOM_LIMITS
  const field = { type: 'number', inputMode: 'numeric', min: least, max: most, step: 1 } as const
  return (
    <div className="share-size">
      <label>
        {share.width}
        <input
          {...field}
          value={size.width === 0 ? '' : size.width}
          aria-invalid={!isWithin(size.width)}
          aria-describedby={hint}
          onChange={({ target }) => onChange({ ...size, width: numberOf(target.value) ?? 0 })}
        />
      </label>
      <label>
        {share.height}
        <input
          {...field}
          value={size.height ?? ''}
          aria-invalid={size.height !== null && !isWithin(size.height)}
          aria-describedby={hint}
          onChange={({ target }) => onChange({ ...size, height: numberOf(target.value) })}
        />
      </label>
      <output id={hint}>{isWithinLimits(size) ? '' : share.outOfLimits(least, most)}</output>
    </div>
  )
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text))

const isWithin = (pixels: number): boolean =>
  Number.isInteger(pixels) && pixels >= CUSTOM_LIMITS.least && pixels <= CUSTOM_LIMITS.most

export const isWithinLimits = ({ width, height }: CustomSize): boolean =>
  isWithin(width) && (height === null || isWithin(height))
