import { editBlueprint } from '../../commands/editBlueprint'
import { editProject } from '../../commands/editProject'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import { DateField } from '../kit/DateField'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { options } from './options'
import { Pair, Section } from './Section'

const DIAGRAM_LANGUAGES = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' }

/** Nothing is selected: the facts about the blueprint and about the service. */
export function DocumentPanel() {
  return (
    <>
      <BlueprintSection />
      <ServiceSection />
    </>
  )
}

function BlueprintSection() {
  const { inspector } = useMessages()
  const words = glossary(useLanguage())
  const blueprint = useBlueprint()
  const run = useRun()
  const set = (changes: Parameters<typeof editBlueprint.apply>[1]['changes']) =>
    run(editBlueprint, { blueprint: blueprint.id, changes })
  return (
    <Section name="blueprint" title={inspector.blueprintPanel}>
      <TextField label={inspector.blueprintName} value={blueprint.name} onCommit={(name) => set({ name })} />
      <Pair>
        <SelectField
          label={inspector.state}
          value={blueprint.state}
          options={options(words.states)}
          onChange={(state) => state && set({ state })}
        />
        <DateField label={inspector.date} value={blueprint.date} onCommit={(date) => set({ date })} />
      </Pair>
      <SelectField
        label={inspector.profile}
        value={blueprint.profile}
        options={options(words.profiles)}
        onChange={(profile) => profile && set({ profile })}
      />
      <TextArea
        label={inspector.versionNote}
        value={blueprint.versionNote}
        onCommit={(versionNote) => set({ versionNote })}
      />
    </Section>
  )
}

const TEXTS = ['service', 'scenario', 'trigger', 'end'] as const

function ServiceSection() {
  const { inspector } = useMessages()
  const project = useDocument((state) => state.project)
  const run = useRun()
  const set = (changes: Parameters<typeof editProject.apply>[1]['changes']) => run(editProject, { changes })
  return (
    <Section name="project" title={inspector.projectPanel}>
      <TextField label={inspector.projectTitle} value={project.title} onCommit={(title) => set({ title })} />
      <TextField
        label={inspector.projectSubtitle}
        value={project.subtitle}
        onCommit={(subtitle) => set({ subtitle })}
      />
      {TEXTS.map((field) => (
        <TextArea
          key={field}
          label={inspector[field]}
          value={project[field]}
          onCommit={(text) => set({ [field]: text })}
        />
      ))}
      <TextField label={inspector.industry} value={project.industry} onCommit={(industry) => set({ industry })} />
      <SelectField
        label={inspector.offerType}
        value={project.offerType}
        none={inspector.none}
        options={options(inspector.offerTypes)}
        onChange={(offerType) => set({ offerType })}
      />
      <SelectField
        label={inspector.strategy}
        value={project.competitiveStrategy}
        none={inspector.none}
        options={options(inspector.strategies)}
        onChange={(competitiveStrategy) => set({ competitiveStrategy })}
      />
      <TextField label={inspector.projectOwner} value={project.owner} onCommit={(owner) => set({ owner })} />
      <Pair>
        <TextField
          label={inspector.currency}
          value={project.currency}
          maxLength={3}
          placeholder="EUR"
          onCommit={(currency) => set({ currency: currency.toUpperCase() })}
        />
        <SelectField
          label={inspector.language}
          value={project.language}
          options={options(DIAGRAM_LANGUAGES)}
          onChange={(language) => language && set({ language })}
        />
      </Pair>
    </Section>
  )
}
