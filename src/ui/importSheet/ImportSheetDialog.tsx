import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { ColumnMatching } from './ColumnMatching'
import css from './ImportSheetDialog.module.css'
import { LaneMatching } from './LaneMatching'
import { ProblemList } from './ProblemList'
import { SheetOptions } from './SheetOptions'
import { SheetPreview } from './SheetPreview'
import type { SheetActions, SheetView } from './sheetView'

interface ImportSheetDialogProps {
  readonly view: SheetView
  readonly actions: SheetActions
}

/** Between a foreign sheet and the steps it becomes: how it is read, what each part becomes, and what does not fit. */
export function ImportSheetDialog({ view, actions }: ImportSheetDialogProps) {
  const { common, importSheet: words } = useMessages()
  const { counts, refusal, problems } = view
  // What was guessed wants looking at first.
  const hasGuess = view.lanes.some(({ isGuess }) => isGuess)
  const columns = <ColumnMatching key="columns" columns={view.columns} onField={actions.chooseField} />
  const lanes = <LaneMatching key="lanes" view={view} onLane={actions.chooseLane} />
  return (
    <Dialog
      open
      wide="most"
      onClose={actions.close}
      title={words.title(view.source)}
      description={view.into === null ? words.intoProject : words.intoBlueprint(view.into)}
      actions={
        <>
          <p className={css.counts} role="status">
            {view.isReading ? (
              words.reading
            ) : refusal === null ? (
              <>
                {words.counts(counts)}
                {words.beforeProblems}
                <span className={problems.length > 0 ? css.someProblems : undefined}>
                  {words.problemCount(problems.length)}
                </span>
              </>
            ) : null}
          </p>
          <Button onClick={actions.close}>{common.cancel}</Button>
          <Button
            look="primary"
            disabled={counts.steps === 0 || refusal !== null || view.isReading}
            onClick={actions.take}
          >
            {words.import(counts.steps)}
          </Button>
        </>
      }
    >
      <div className={css.parts}>
        <div className={css.choices}>
          <SheetOptions view={view} actions={actions} />
          {refusal === null && (hasGuess ? [lanes, columns] : [columns, lanes])}
        </div>
        <div className={css.outcome}>
          {refusal === null ? (
            <>
              <SheetPreview lines={view.lines} />
              {view.hasMacros && <p className={css.aside}>{words.macros}</p>}
              <ProblemList problems={problems} remarks={view.remarks} />
            </>
          ) : (
            <p className={css.refusal} role="alert">
              {refusal}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}
