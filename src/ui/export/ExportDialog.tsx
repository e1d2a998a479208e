import { Braces, Image, Square, Upload } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import css from './ExportDialog.module.css'
import { type ExportChoices, type ExportPart, WHOLE } from './exportChoices'
import type { Exporting, ExportOutcome } from './exporting'
import { OptionsPane } from './OptionsPane'
import { ResultPane } from './ResultPane'
import { RunNote } from './RunNote'
import { useExportPlan } from './useExportPlan'
import { useExportRun } from './useExportRun'
import { usePart } from './usePart'
import { usePrepared } from './usePrepared'

export interface ExportDialogProps {
  readonly exporting: Exporting
  /** Choices to begin with. */
  readonly choices: ExportChoices
  readonly onClose: () => void
  /** Something was exported or copied with these choices: they are worth remembering. */
  readonly onUsed: (choices: ExportChoices, part: ExportPart) => void
  /** A file was handed over; the dialog's work is done. */
  readonly onExported: (outcome: ExportOutcome) => void
}

/** The three ways out of the dialog, and how the one that is under way gets on. */
function useWaysOut(
  { exporting, onUsed, onExported }: ExportDialogProps,
  choices: ExportChoices,
  chosen: ExportPart | null,
) {
  const { export: words } = useMessages()
  const { start, ...rest } = useExportRun()
  const part = chosen ?? WHOLE
  return {
    ...rest,
    save: () =>
      start(async (work) => {
        const outcome = await exporting.save(choices, part, work)
        onUsed(choices, part)
        onExported(outcome)
        return ''
      }),
    copyPicture: () =>
      start(async (work) => {
        const { widthPx, heightPx, isSmaller } = await exporting.copyPicture(choices, part, work)
        onUsed(choices, part)
        return isSmaller ? words.copiedSmaller(widthPx, heightPx) : words.copied(widthPx, heightPx)
      }),
    copyProject: () =>
      start(async () => {
        await exporting.copyProject()
        return words.copiedProject
      }),
  }
}

/** All ways to take the work along, with a picture of what will come out. */
export function ExportDialog(props: ExportDialogProps) {
  const { exporting, onClose } = props
  const { common, export: words } = useMessages()
  const [choices, setChoices] = useState(props.choices)
  const part = usePart()
  const prepared = usePrepared(exporting, choices, part.part)
  const plan = useExportPlan(prepared.drawing, choices)
  const { run, cancel, clear, save, copyPicture, copyProject } = useWaysOut(props, choices, part.part)

  const isPicture = choices.format !== 'json'
  const isBusy = run.state === 'busy'
  const isDrawn = part.part !== null && prepared.isCurrent && prepared.drawing !== null
  const fits = choices.format === 'pdf' ? plan.sheets !== null : plan.tooLarge === null || plan.isTiled
  const isReady = !isBusy && (!isPicture || (isDrawn && fits))
  const isTiled = plan.isTiled && plan.tiles !== null

  const copies = (
    <div className={css.copies}>
      {isPicture && (
        <Button icon={Image} disabled={isBusy || !isDrawn} title={words.copyPictureHint} onClick={copyPicture}>
          {words.copyPicture}
        </Button>
      )}
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
          <Button {...(isBusy && { icon: Square })} onClick={isBusy ? cancel : onClose}>
            {isBusy ? words.stop : common.cancel}
          </Button>
          <Button look="primary" icon={Upload} disabled={!isReady} onClick={save}>
            {isTiled && plan.tiles ? words.runTiles(plan.tiles.count) : words.run(words.formats[choices.format])}
          </Button>
        </>
      }
    >
      <div className={css.panes}>
        <ResultPane
          choices={choices}
          prepared={prepared}
          plan={plan}
          missing={part.missing}
          projectBytes={exporting.projectBytes}
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
          onChange={(changes) => {
            clear()
            setChoices((before) => ({ ...before, ...changes }))
          }}
        />
      </div>
    </Dialog>
  )
}
