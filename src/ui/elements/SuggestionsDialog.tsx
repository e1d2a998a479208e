import { useState } from 'react'
import { addAttributes } from '../../commands/addAttributes'
import { useBlueprint } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { Attribute } from '../../model/elements'
import { foldText } from '../../model/foldText'
import { inOrder } from '../../model/ordered'
import { ELEMENTS } from '../../model/weights/setWeight'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { Dialog } from '../kit/Dialog'
import { SelectField } from '../kit/SelectField'
import { useRun } from '../useRun'
import { ElementSign } from './ElementSign'
import css from './SuggestionsDialog.module.css'

type Suggestion = Pick<Attribute, 'element' | 'visible' | 'title'>

/** Attributes that customers of a known service judge, to be taken over one by one or all at once. */
export function SuggestionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { elements: words } = useMessages()
  const run = useRun()
  const { id: blueprint, elements } = useBlueprint()
  const [service, setService] = useState<keyof typeof words.services>('aircraft')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const known = new Set(inOrder(elements.attributes).map(({ title }) => foldText(title)))
  const { seen, behind, origin } = words.services[service]
  const suggestions = ELEMENTS.flatMap((element): Suggestion[] => [
    ...seen[element].map((title) => ({ element, visible: true, title })),
    ...behind[element].map((title) => ({ element, visible: false, title })),
  ])
  const wanted = suggestions.filter(({ title }) => chosen.has(title) && !known.has(foldText(title)))
  const add = () => {
    const attributes = wanted.map((one): Attribute => ({ id: freshId('attribute'), ...one, steps: [] }))
    if (run(addAttributes, { blueprint, attributes })) onClose()
  }
  const choose = (title: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(title)
    else next.delete(title)
    setChosen(next)
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.suggestionsTitle}
      description={words.suggestionsText}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={wanted.length === 0} onClick={add}>
            {words.addChosen(wanted.length)}
          </Button>
        </>
      }
    >
      <SelectField
        label={words.suggestionsFor}
        value={service}
        options={(Object.keys(words.services) as (keyof typeof words.services)[]).map((value) => ({
          value,
          label: words.services[value].name,
        }))}
        onChange={(next) => {
          if (!next) return
          setService(next)
          setChosen(new Set())
        }}
      />
      <p className={css.origin}>{origin}</p>
      <div className={css.columns}>
        {ELEMENTS.map((element) => (
          <fieldset key={element} className={css.group}>
            <legend className={css.legend}>
              <ElementSign element={element} />
              {words.names[element]}
            </legend>
            {suggestions
              .filter((suggestion) => suggestion.element === element)
              .map(({ title, visible }) => {
                const isKnown = known.has(foldText(title))
                return (
                  <Checkbox
                    key={title}
                    checked={isKnown || chosen.has(title)}
                    disabled={isKnown}
                    onChange={(isChosen) => choose(title, isChosen)}
                  >
                    {title}
                    {(isKnown || !visible) && (
                      <small className={css.side}> {isKnown ? words.present : words.unseenSide}</small>
                    )}
                  </Checkbox>
                )
              })}
          </fieldset>
        ))}
      </div>
    </Dialog>
  )
}
