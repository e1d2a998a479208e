import { useMemo, useState } from 'react'
import { plainFigure } from '../../charts/elements/score'
import { fillScores } from '../../commands/fillScores'
import { useBlueprint } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import { elementScale } from '../../model/elementScale'
import type { Attribute } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import type { Element } from '../../model/painPoint'
import { options } from '../inspector/options'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { Dialog } from '../kit/Dialog'
import field from '../kit/Field.module.css'
import { SelectField } from '../kit/SelectField'
import { useRun } from '../useRun'
import css from './PasteScoresDialog.module.css'
import { type PasteProblem, type PasteRow, planScorePaste } from './planScorePaste'

interface PasteScoresDialogProps {
  /** What was pasted already. */
  readonly text: string
  readonly onClose: () => void
}

/** Rows of a spreadsheet, with a preview of what each will do; all that are fit come in as one undo step. */
export function PasteScoresDialog({ text: initial, onClose }: PasteScoresDialogProps) {
  const { elements: words } = useMessages()
  const run = useRun()
  const { id: blueprint, elements } = useBlueprint()
  const [text, setText] = useState(initial)
  const [element, setElement] = useState<Element>('process')
  const [visible, setVisible] = useState(true)
  const rows = useMemo(
    () => planScorePaste(text, inOrder(elements.attributes), elementScale(elements)),
    [text, elements],
  )
  const changed = rows.flatMap((row) => (row.kind === 'changed' ? [row] : []))
  const added = rows.filter(({ kind }) => kind === 'new')
  const apply = () => {
    const edits = changed.map(({ attribute, scores }) => ({ attribute: attribute.id, changes: scores }))
    const attributes = added.map(({ title, scores }): Attribute => {
      const { importance, performance, answers } = scores
      return {
        ...{ id: freshId('attribute'), element, visible, title, steps: [] },
        ...(importance !== undefined && { importance }),
        ...(performance !== undefined && { performance }),
        ...(answers !== undefined && { answers }),
      }
    })
    if (run(fillScores, { blueprint, edits, attributes })) onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.pasteTitle}
      description={words.pasteText}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={changed.length + added.length === 0} onClick={apply}>
            {words.pasteApply(changed.length, added.length)}
          </Button>
        </>
      }
    >
      <textarea
        className={`${field.box} ${css.rows}`}
        aria-label={words.pasteBox}
        rows={6}
        value={text}
        placeholder={words.pastePlaceholder}
        onChange={(event) => setText(event.target.value)}
      />
      {added.length > 0 && (
        <div className={css.home}>
          <SelectField
            label={words.pasteNew}
            value={element}
            options={options(words.names)}
            onChange={(next) => next && setElement(next)}
          />
          <Checkbox checked={visible} onChange={setVisible}>
            {words.visibleToCustomers}
          </Checkbox>
        </div>
      )}
      {rows.length === 0 ? <p className={css.quiet}>{words.pasteNothing}</p> : <Preview rows={rows} />}
    </Dialog>
  )
}

/** Each row: what it is, which scores it brings, and what they replace. */
function Preview({ rows }: { readonly rows: readonly PasteRow[] }) {
  const { elements: words } = useMessages()
  return (
    <>
      <div className={css.scroller}>
        <table className={css.preview} aria-label={words.pastePreview}>
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.importance}</th>
              <th scope="col">{words.performance}</th>
              <th scope="col">{words.answers}</th>
              <th scope="col">{words.pastePreview}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place in what was pasted
              <tr key={index} data-kind={row.kind}>
                <th scope="row">{row.title || '–'}</th>
                {(['importance', 'performance', 'answers'] as const).map((name) => (
                  <td key={name}>
                    <Score now={row.scores[name]} before={'attribute' in row ? row.attribute[name] : undefined} />
                  </td>
                ))}
                <td>
                  {words.pasteKinds[row.kind]}
                  {row.kind === 'problem' && <Problem problem={row.problem} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.some(({ kind }) => kind === 'problem') && <p className={css.quiet}>{words.pasteFix}</p>}
    </>
  )
}

function Score({ now, before }: { readonly now: number | undefined; readonly before: number | undefined }) {
  if (now === undefined) return before === undefined ? '–' : plainFigure(before)
  if (before === undefined || before === now) return plainFigure(now)
  return (
    <>
      <s>{plainFigure(before)}</s> {plainFigure(now)}
    </>
  )
}

function Problem({ problem }: { readonly problem: PasteProblem }) {
  const { elements: words } = useMessages()
  const { low, high } = elementScale(useBlueprint().elements)
  const { pasteProblems: problems } = words
  switch (problem.type) {
    case 'noTitle':
    case 'repeated':
      return `: ${problems[problem.type]}`
    case 'outside':
      return `: ${problems.outside(problem.text, plainFigure(low), plainFigure(high))}`
    default:
      return `: ${problems[problem.type](problem.text)}`
  }
}
