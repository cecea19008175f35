import type { ExportSettings } from '../../export/exportJob.ts'
import type { SettingGroup } from '../../export/exporters.ts'
import { GROUNDS, PRESETS, SCALES } from '../../export/pictureFormat.ts'
import { useMessages } from '../../i18n/context.ts'
import { Choices } from './Choices.tsx'
import { CustomSizeFields, isWithinLimits } from './CustomSizeFields.tsx'

interface Props {
  readonly groups: readonly SettingGroup[]
  readonly settings: ExportSettings
  readonly onChange: (settings: ExportSettings) => void
}

/** The settings that the chosen exporter has a use for. */
export function SettingGroups({ groups, settings, onChange }: Props) {
  const { share } = useMessages('sharing')
  return (
    <>
      {groups.includes('size') && (
        <Choices
          legend={share.size}
          options={PRESETS.map((value) => ({ value, ...share.presets[value] }))}
          chosen={settings.preset}
          onChoose={(preset) => onChange({ ...settings, preset })}
        />
      )}
      {groups.includes('size') && settings.preset === 'custom' && (
        <CustomSizeFields size={settings.custom} onChange={(custom) => onChange({ ...settings, custom })} />
      )}
      {groups.includes('scale') && (
        <Choices
          legend={share.scale}
          options={SCALES.map((value) => ({ value, name: share.scales(value), hint: '' }))}
          chosen={settings.scale}
          onChoose={(scale) => onChange({ ...settings, scale })}
        />
      )}
      {groups.includes('ground') && (
        <Choices
          legend={share.ground}
          options={GROUNDS.map((value) => ({ value, name: share.grounds[value], hint: '' }))}
          chosen={settings.ground}
          onChoose={(ground) => onChange({ ...settings, ground })}
        />
      )}
    </>
  )
}

export const isUsable = (groups: readonly SettingGroup[], { preset, custom }: ExportSettings): boolean =>
  !groups.includes('size') || preset !== 'custom' || isWithinLimits(custom)
