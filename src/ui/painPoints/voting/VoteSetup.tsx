import { useState } from 'react'
import { useMessages } from '../../../i18n/MessagesContext'
import type { PainPointId } from '../../../model/id'
import { Button } from '../../kit/Button'
import { NumberField } from '../../kit/NumberField'
import { Segmented } from '../../kit/Segmented'
import css from './Voting.module.css'
import { MOST_DOTS, type VoteRules } from './vote'

interface VoteSetupProps {
  readonly all: readonly PainPointId[]
  readonly shown: readonly PainPointId[]
  readonly onStart: (candidates: readonly PainPointId[], rules: VoteRules) => void
}

const USUAL_DOTS = 3

/** The rules of a vote: dots for each person, and what is on the ballot. */
export function VoteSetup({ all, shown, onStart }: VoteSetupProps) {
  const { painPoints: pain } = useMessages()
  const words = pain.voting
  const [dotsEach, setDots] = useState(USUAL_DOTS)
  const [mostOnOne, setMost] = useState(USUAL_DOTS)
  const isPart = shown.length > 0 && shown.length < all.length
  const [among, setAmong] = useState<'all' | 'shown'>('all')
  const candidates = among === 'shown' && isPart ? shown : all
  return (
    <div className={css.stage}>
      <p>{words.setup}</p>
      <div className={css.rules}>
        <NumberField
          label={words.dotsEach}
          value={dotsEach}
          low={1}
          high={MOST_DOTS}
          whole
          onCommit={(value) => {
            const dots = value ?? USUAL_DOTS
            // Until somebody says otherwise, all dots may go to one.
            if (mostOnOne === dotsEach || mostOnOne > dots) setMost(dots)
            setDots(dots)
          }}
        />
        <NumberField
          label={words.mostEach}
          value={mostOnOne}
          low={1}
          high={dotsEach}
          whole
          onCommit={(value) => setMost(value ?? dotsEach)}
        />
      </div>
      {isPart && (
        <Segmented
          label={words.candidates}
          value={among}
          options={(['all', 'shown'] as const).map((value) => ({ value, label: words.candidateChoices[value] }))}
          onChange={setAmong}
        />
      )}
      <p className={css.quiet}>{words.privacy}</p>
      <div className={css.actions}>
        <Button look="primary" onClick={() => onStart(candidates, { dotsEach, mostOnOne })}>
          {words.start}
        </Button>
      </div>
    </div>
  )
}
