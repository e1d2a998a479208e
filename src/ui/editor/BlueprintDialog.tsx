import { editBlueprint } from '../../commands/editBlueprint'
import { editProject } from '../../commands/editProject'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { DiagramLanguage } from '../../model/project'
import { DateField } from '../kit/DateField'
import { Dialog } from '../kit/Dialog'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import css from './BlueprintDialog.module.css'

const LANGUAGES: readonly { value: DiagramLanguage; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'zh-CN', label: '简体中文' },
  { value: 'zh-TW', label: '繁體中文' },
]

/** What a blueprint is called, which state it shows, and in which notation. Each change is one undo step. */
export function BlueprintDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { common, editor } = useMessages()
  const { id, name, state, profile, date, versionNote } = useBlueprint()
  const language = useDocument(({ project }) => project.language)
  const run = useRun()
  const edit = (changes: Parameters<typeof editBlueprint.apply>[1]['changes']) =>
    run(editBlueprint, { blueprint: id, changes })
  const states = (['as-is', 'to-be', 'other'] as const).map((value) => ({ value, label: common.states[value] }))
  const profiles = (['bitner', 'shostack', 'nng', 'extended', 'workshop'] as const).map((value) => ({
    value,
    label: `${editor.profiles[value]}: ${editor.profileHints[value]}`,
  }))
  return (
    <Dialog open={open} onClose={onClose} title={editor.propertiesTitle}>
      <div className={css.fields} key={id}>
        <TextField label={editor.name} value={name} onCommit={(text) => text !== '' && edit({ name: text })} />
        <div className={css.pair}>
          <SelectField
            label={editor.state}
            value={state}
            options={states}
            onChange={(value) => value && edit({ state: value })}
          />
          <DateField label={editor.date} value={date} onCommit={(value) => edit({ date: value })} />
        </div>
        <SelectField
          label={editor.profile}
          value={profile}
          options={profiles}
          onChange={(value) => value && edit({ profile: value })}
        />
        <SelectField
          label={editor.diagramLanguage}
          value={language}
          options={LANGUAGES}
          onChange={(value) => value && run(editProject, { changes: { language: value } })}
        />
        <TextArea
          label={editor.versionNote}
          value={versionNote}
          onCommit={(text) => edit({ versionNote: text === '' ? undefined : text })}
        />
      </div>
    </Dialog>
  )
}
