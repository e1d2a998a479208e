import { useMemo, useState } from 'react'
import { importSteps } from '../../commands/importSteps'
import { freshId } from '../../editor/freshId'
import { cellText } from '../../exchange/spreadsheet/cellText'
import { columnLetters } from '../../exchange/spreadsheet/planSheet'
import type { SheetContext } from '../../exchange/spreadsheet/SheetDraft'
import type { SheetPlan } from '../../exchange/spreadsheet/sheetPlan'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import { existing } from '../../model/existing'
import { glossary } from '../../model/glossary'
import type { Id } from '../../model/id'
import { isDataRole } from '../../model/lane'
import { laneNames } from '../../model/laneNames'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import { ImportSheetDialog } from '../../ui/importSheet/ImportSheetDialog'
import type { SheetView } from '../../ui/importSheet/sheetView'
import { useToast } from '../../ui/kit/ToastProvider'
import { afterPaint } from '../afterPaint'
import { keepNew } from '../keptProjects'
import { type OpenDocument, openDocumentNow } from '../openDocument'
import { problemText } from '../problemText'
import { startProject } from '../startProject'
import { goTo } from '../useRoute'
import type { FoundCells } from './offeredCells'
import { placedProblem, previewOf } from './previewOf'
import { projectOfPlan } from './projectOfPlan'
import { stepsOfPlan } from './stepsOfPlan'
import { useSheetReading } from './useSheetReading'

/** Where the steps of a sheet go: into the blueprint that is shown, or into a new project. */
interface Goal {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly open: OpenDocument | null
}

function useGoal(name: string): Goal {
  const { library } = useMessages()
  const language = useLanguage()
  const [goal] = useState((): Goal => {
    const open = openDocumentNow()
    if (open) {
      const { project } = open.editor.store.getState()
      return { open, project, blueprint: existing(project.blueprints.byId, open.session.getState().blueprint) }
    }
    const project = startProject({
      language,
      title: titleOf(name) || library.untitled,
      blueprintName: library.firstBlueprint,
      phaseTitles: library.firstPhases,
      now: new Date().toISOString(),
      freshId: (kind) => freshId(kind) as Id<string>,
    })
    return { open: null, project, blueprint: existing(project.blueprints.byId, project.blueprints.order[0] ?? never()) }
  })
  return goal
}

const never = (): never => {
  throw new RangeError('a project without a blueprint')
}

/** The name of a file without what stands behind its last dot. */
const titleOf = (name: string): string => name.replace(/\.[^.]*$/, '').trim()

interface ImportSheetProps {
  readonly found: FoundCells
  readonly onClose: () => void
}

/** From cells to steps: reads them as the person says, shows what they become, and writes it as one step when told to. */
export function ImportSheet({ found, onClose }: ImportSheetProps) {
  const messages = useMessages()
  const { files, importSheet, refusals } = messages
  const language = useLanguage()
  const toast = useToast()
  const goal = useGoal(found.name)
  const source = found.name === '' ? importSheet.pasted : found.name
  const context = useMemo((): SheetContext => {
    const { evidence, customer } = glossary(goal.project.language).lanes
    return {
      blueprint: goal.blueprint,
      untitledPhase: titleOf(found.name) || source,
      evidenceLane: evidence.title,
      customerLane: customer.title,
    }
  }, [goal, found, source])
  const sheet = useSheetReading(found, context)
  const { plan, choices, grid } = sheet
  const words = useMemo(() => ({ messages, language }), [messages, language])
  const isList = choices.shape === 'list'
  const lines = useMemo(() => previewOf(plan, goal.blueprint, isList, words), [plan, goal, isList, words])
  const view: SheetView = {
    source,
    into: goal.open && goal.blueprint.name,
    sheets: sheet.found.grids.map(({ name, isHidden }, index) => {
      const title = name === '' ? importSheet.unnamedSheet(index + 1) : name
      return isHidden ? importSheet.hiddenSheet(title) : title
    }),
    sheet: sheet.sheet,
    encoding: sheet.encoding,
    refusal: sheet.refused && problemText(files, sheet.refused),
    isReading: sheet.isReading,
    hasMacros: found.hasMacros,
    settings: choices,
    columns: isList ? columnsOf(grid.rows, choices) : [],
    lanes: plan.lanes,
    lanesHere: lanesIn(goal.blueprint),
    lines,
    problems: useMemo(() => plan.problems.map((problem) => placedProblem(problem, words)), [plan, words]),
    remarks: plan.remarks.map(({ code, text }) => importSheet.remarks[code](text)),
    counts: countsOf(plan),
  }

  const take = (): void => {
    const { open, project, blueprint } = goal
    if (open) {
      const args = { blueprint: blueprint.id, ...stepsOfPlan(plan, project, blueprint, freshId) }
      const select = args.steps.map(({ id }) => ({ type: 'step', id }) as const)
      const verdict = open.editor.run(importSteps, args, { select })
      if (!verdict.ok) {
        toast({ text: refusals[verdict.reason], tone: 'error' })
        return
      }
      open.session.setState({ editing: null })
      const steps = args.steps.map(({ id }) => id)
      // They are found on the picture once it is drawn.
      afterPaint(() => open.session.setState({ glide: { to: 'steps', steps } }))
    } else {
      const made = projectOfPlan(plan, project, freshId)
      if ('ok' in made) {
        toast({ text: refusals[made.reason], tone: 'error' })
        return
      }
      void keepNew(made).then(() => goTo({ page: 'editor', project: made.id, view: 'blueprint', selection: [] }))
    }
    toast({ text: importSheet.imported(plan.steps.length, source) })
    onClose()
  }

  const { choose, chooseField, chooseLane, chooseSheet } = sheet
  const chooseEncoding: typeof sheet.chooseEncoding = (encoding) => sheet.chooseEncoding(encoding)
  return (
    <ImportSheetDialog
      view={view}
      actions={{
        ...{ choose, chooseField, chooseLane, chooseSheet, take },
        chooseEncoding: (encoding) => void chooseEncoding(encoding),
        close: onClose,
      }}
    />
  )
}

const lanesIn = (blueprint: Blueprint): SheetView['lanesHere'] => {
  const names = laneNames(blueprint)
  return inOrder(blueprint.lanes)
    .filter(({ role }) => !isDataRole(role))
    .map(({ id }) => ({ target: `lane:${id}`, name: names.get(id) ?? '' }))
}

/** Columns of a list that hold something, with their heading and the first thing in them. */
function columnsOf(
  rows: FoundCells['grids'][number]['rows'],
  { fields, start, headings }: ReturnType<typeof useSheetReading>['choices'],
): SheetView['columns'] {
  const body = rows.slice(start + headings)
  return fields.map((field, column) => ({
    letters: columnLetters(column),
    heading: headings === 0 ? '' : cellText(rows[start]?.[column]).replaceAll('\n', ' '),
    sample: cellText(body.find((row) => cellText(row[column]) !== '')?.[column]).replaceAll('\n', ' '),
    field,
  }))
}

const countsOf = ({ phases, steps, pains }: SheetPlan): SheetView['counts'] => ({
  phases: phases.filter(({ columns }) => columns.length > 0).length,
  lanes: new Set(steps.map(({ lane }) => lane)).size,
  steps: steps.length,
  pains: pains.length,
})
