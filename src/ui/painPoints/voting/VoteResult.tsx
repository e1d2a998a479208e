import { useState } from 'react'
import { useBlueprint } from '../../../editor/EditorContext'
import { useMessages } from '../../../i18n/MessagesContext'
import { own } from '../../../model/own'
import { PainMarker } from '../../inspector/PainMarker'
import { Button } from '../../kit/Button'
import { NumberField } from '../../kit/NumberField'
import { Segmented } from '../../kit/Segmented'
import css from './Voting.module.css'
import { anotherRound, dotsOn, presentRound, ranking, reveal, spent, type Vote } from './vote'

interface VoteResultProps {
  readonly vote: Vote
  readonly onVote: (vote: Vote) => void
  readonly onWrite: (which: 'all' | 'last', mode: 'replace' | 'add') => void
}

const USUAL_RUNOFF = 5

/** The sums, once they are revealed, and what is to become of them. */
export function VoteResult({ vote, onVote, onWrite }: VoteResultProps) {
  const { painPoints: pain } = useMessages()
  const words = pain.voting
  const blueprint = useBlueprint()
  const [mode, setMode] = useState<'replace' | 'add'>('replace')
  const [which, setWhich] = useState<'all' | 'last'>('last')
  const round = presentRound(vote)
  const [among, setAmong] = useState(Math.min(USUAL_RUNOFF, round.candidates.length))
  const hasVotes = Object.values(blueprint.painPoints).some(({ votes }) => votes !== undefined)
  const most = Math.max(1, ...round.candidates.map((id) => dotsOn(round.sums, id)))
  if (vote.stage === 'closed') {
    return (
      <div className={css.passing}>
        <p className={css.turn}>{words.voters(round.voters)}</p>
        <p>{words.hidden}</p>
        <Button look="primary" autoFocus onClick={() => onVote(reveal(vote))}>
          {words.reveal}
        </Button>
      </div>
    )
  }
  return (
    <div className={css.stage}>
      <p className={css.left} role="status">
        <b>{words.result(vote.rounds.length)}</b> {words.voters(round.voters)},{' '}
        {words.used(spent(round.sums), round.voters * vote.rules.dotsEach)}
      </p>
      <ol className={css.candidates}>
        {ranking(round).map((id) => {
          const painPoint = own(blueprint.painPoints, id)
          if (!painPoint) return null
          const count = dotsOn(round.sums, id)
          return (
            <li key={id} className={css.candidate}>
              <PainMarker number={painPoint.number} severity={painPoint.severity} />
              <span className={css.name}>{painPoint.title || pain.untitled}</span>
              <span className={css.bar}>
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <b className={css.sum}>{count}</b>
            </li>
          )
        })}
      </ol>
      <div className={css.rules}>
        {vote.rounds.length > 1 && (
          <span className={css.choice}>
            {words.which}
            <Segmented
              label={words.which}
              value={which}
              options={(['last', 'all'] as const).map((value) => ({ value, label: words.whichRounds[value] }))}
              onChange={setWhich}
            />
          </span>
        )}
        {hasVotes && (
          <span className={css.choice}>
            {words.mode}
            <Segmented
              label={words.mode}
              value={mode}
              options={(['replace', 'add'] as const).map((value) => ({ value, label: words.modes[value] }))}
              onChange={setMode}
            />
          </span>
        )}
      </div>
      <div className={css.actions}>
        {round.candidates.length > 2 && (
          <span className={css.again}>
            <NumberField
              label={words.againAmong}
              value={among}
              low={2}
              high={round.candidates.length}
              whole
              onCommit={(value) => setAmong(value ?? USUAL_RUNOFF)}
            />
            <Button onClick={() => onVote(anotherRound(vote, among))}>{words.again}</Button>
          </span>
        )}
        <Button look="primary" onClick={() => onWrite(which, mode)}>
          {words.write}
        </Button>
      </div>
    </div>
  )
}
