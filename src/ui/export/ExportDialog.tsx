import { Braces, Image, Square, Table2, Upload } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import css from './ExportDialog.module.css'
import { type ExportChoices, type ExportPart, WHOLE } from './exportChoices'
import { isPicture, optionsOf } from './exportFormats'
import type { CopiedTable, Exporting, ExportOutcome, MadeEntry } from './exporting'
import { FormatList } from './FormatList'
import { OptionsPane } from './OptionsPane'
import { ResultPane } from './ResultPane'
import { RunNote } from './RunNote'
import { useContents } from './useContents'
import { type ExportPlan, useExportPlan } from './useExportPlan'
import { type RunState, useExportRun } from './useExportRun'
import { usePart } from './usePart'
import { usePrepared } from './usePrepared'

export interface ExportDialogProps {
  readonly exporting: Exporting
  /** What a copy as table holds. */
  readonly table: CopiedTable
  /** Choices to begin with. */
  readonly choices: ExportChoices
  readonly onClose: () => void
  /** Something was exported or copied with these choices: they are worth remembering. */
  readonly onUsed: (choices: ExportChoices, part: ExportPart) => void
  /** A file was handed over; the dialog's work is done. */
  readonly onExported: (outcome: ExportOutcome) => void
}

/** The ways out of the dialog, how the one that is under way gets on, and what an archive holds that was made. */
function useWaysOut(
  { exporting, table, onUsed, onExported }: ExportDialogProps,
  choices: ExportChoices,
  chosen: ExportPart | null,
) {
  const { editor, export: words } = useMessages()
  const { start, clear, ...rest } = useExportRun()
  const [made, setMade] = useState<readonly MadeEntry[] | null>(null)
  const part = chosen ?? WHOLE
  return {
    ...rest,
    made,
    clear: () => {
      clear()
      setMade(null)
    },
    save: () =>
      start(async (work) => {
        const outcome = await exporting.save(choices, part, work)
        onUsed(choices, part)
        if (!outcome.files) {
          onExported(outcome)
          return ''
        }
        setMade(outcome.files)
        const { name, missing = [] } = outcome
        return missing.length > 0 ? words.missing(name, missing.slice(0, 20).join(' ')) : editor.exported(name)
      }),
    copyPicture: () =>
      start(async (work) => {
        const { widthPx, heightPx, isSmaller } = await exporting.copyPicture(choices, part, work)
        onUsed(choices, part)
        return isSmaller ? words.copiedSmaller(widthPx, heightPx) : words.copied(widthPx, heightPx)
      }),
    copyTable: () => start(async () => words.copiedTable(await exporting.copyTable(table, choices))),
    copyProject: () =>
      start(async () => {
        await exporting.copyProject(choices)
        return words.copiedProject
      }),
  }
}

interface MainButtonsProps {
  readonly run: RunState
  readonly label: string
  readonly isReady: boolean
  /** Everything is done: nothing is left to be cancelled. */
  readonly isDone: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly onClose: () => void
}

/** Export and its opposite: stop while it is under way, no where a question is asked. */
function MainButtons({ run, label, isReady, isDone, onSave, onCancel, onClose }: MainButtonsProps) {
  const { common, export: words } = useMessages()
  if (run.state === 'asking')
    return (
      <>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" icon={Upload} onClick={() => run.answer(true)}>
          {words.runRest(run.made)}
        </Button>
      </>
    )
  const isBusy = run.state === 'busy'
  return (
    <>
      <Button {...(isBusy && { icon: Square })} onClick={isBusy ? onCancel : onClose}>
        {isBusy ? words.stop : isDone ? common.close : common.cancel}
      </Button>
      <Button look="primary" icon={Upload} disabled={isBusy || !isReady} onClick={onSave}>
        {label}
      </Button>
    </>
  )
}

/** Whether what was chosen can be made. */
function fits({ format, bundle }: ExportChoices, plan: ExportPlan): boolean {
  if (format === 'zip' && bundle.length === 0) return false
  if (optionsOf(format, bundle).includes('paper') && plan.sheets === null) return false
  return plan.tooLarge === null || plan.isTiled
}

/** All ways to take the work along, with a picture of what will come out. */
export function ExportDialog(props: ExportDialogProps) {
  const { exporting, onClose } = props
  const { export: words } = useMessages()
  const [choices, setChoices] = useState(props.choices)
  const part = usePart()
  const prepared = usePrepared(exporting, choices, part.part)
  const contents = useContents(exporting, choices)
  const plan = useExportPlan(prepared.drawing, choices)
  const { run, made, cancel, clear, save, copyPicture, copyTable, copyProject } = useWaysOut(props, choices, part.part)

  const hasPicture = isPicture(choices.format)
  const isBusy = run.state === 'busy' || run.state === 'asking'
  const isDrawn = part.part !== null && prepared.isCurrent && prepared.drawing !== null
  const isTiled = plan.isTiled && plan.tiles !== null
  const change = (changes: Partial<ExportChoices>) => {
    clear()
    setChoices((before) => ({ ...before, ...changes }))
  }

  const copies = (
    <div className={css.copies}>
      {hasPicture && (
        <Button icon={Image} disabled={isBusy || !isDrawn} title={words.copyPictureHint} onClick={copyPicture}>
          {words.copyPicture}
        </Button>
      )}
      <Button icon={Table2} disabled={isBusy} title={words.copyTableHints[props.table]} onClick={copyTable}>
        {words.copyTable}
      </Button>
      <Button icon={Braces} disabled={isBusy} title={words.copyProjectHint} onClick={copyProject}>
        {words.copyProject}
      </Button>
    </div>
  )
  return (
    <Dialog
      open
      wide="most"
      onClose={onClose}
      title={words.title}
      actions={
        <>
          {copies}
          <RunNote run={run} format={words.formats[choices.format]} />
          <MainButtons
            run={run}
            label={
              isTiled && plan.tiles && hasPicture
                ? words.runTiles(plan.tiles.count)
                : words.run(words.formats[choices.format])
            }
            isReady={(hasPicture ? isDrawn : prepared.isCurrent) && fits(choices, plan)}
            isDone={made !== null}
            onSave={save}
            onCancel={cancel}
            onClose={onClose}
          />
        </>
      }
    >
      <div className={css.panes}>
        <FormatList format={choices.format} onChange={(format) => change({ format })} />
        <ResultPane
          choices={choices}
          prepared={prepared}
          plan={plan}
          missing={part.missing}
          contents={contents}
          made={made}
        />
        <OptionsPane
          choices={choices}
          plan={plan}
          part={{
            ...part,
            setState: (state) => {
              clear()
              part.setState(state)
            },
          }}
          onChange={change}
        />
      </div>
    </Dialog>
  )
}
