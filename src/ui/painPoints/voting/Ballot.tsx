import { Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useBlueprint } from '../../../editor/EditorContext'
import { useMessages } from '../../../i18n/MessagesContext'
import { own } from '../../../model/own'
import type { PainPoint } from '../../../model/painPoint'
import { PainMarker } from '../../inspector/PainMarker'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import css from './Voting.module.css'
import { dotsLeft, dotsOn, passOn, presentRound, putDots, type Vote } from './vote'

interface BallotProps {
  readonly vote: Vote
  readonly onVote: (vote: Vote) => void
}

/** One person's ballot. Arrows walk and give or take dots, figures set them, and so do the buttons. */
export function Ballot({ vote, onVote }: BallotProps) {
  const { painPoints: pain } = useMessages()
  const words = pain.voting
  const blueprint = useBlueprint()
  const list = useRef<HTMLUListElement>(null)
  const candidates = presentRound(vote).candidates.flatMap((id) => own(blueprint.painPoints, id) ?? [])
  const left = dotsLeft(vote)

  const onKeyDown = (event: KeyboardEvent, { id }: PainPoint, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const here = dotsOn(vote.ballot, id)
    const walk = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (walk !== 0) list.current?.querySelectorAll<HTMLElement>('[role=spinbutton]')[index + walk]?.focus()
    else if (event.key === 'ArrowRight' || event.key === '+') onVote(putDots(vote, id, here + 1))
    else if (event.key === 'ArrowLeft' || event.key === '-') onVote(putDots(vote, id, here - 1))
    else if (/^\d$/.test(event.key)) onVote(putDots(vote, id, Number(event.key)))
    else return
    event.preventDefault()
  }
  return (
    <div className={css.stage}>
      <p className={css.left} role="status">
        <b>{words.ready(presentRound(vote).voters + 1)}</b> {words.dotsLeft(left, vote.rules.dotsEach)}
      </p>
      <ul ref={list} className={css.candidates}>
        {candidates.map((painPoint, index) => {
          const { id, number, severity, title, words: said } = painPoint
          const here = dotsOn(vote.ballot, id)
          const name = title || pain.untitled
          return (
            <li key={id} className={css.candidate}>
              <PainMarker number={number} severity={severity} />
              <span className={css.about}>
                <span className={css.name}>{name}</span>
                {said && <q className={css.voice}>{said.replace(/^[“"「]|[”"」]$/gu, '')}</q>}
              </span>
              <IconButton
                icon={Minus}
                label={words.take(number, name)}
                tabIndex={-1}
                disabled={here === 0}
                onClick={() => onVote(putDots(vote, id, here - 1))}
              />
              <span
                role="spinbutton"
                tabIndex={0}
                className={css.dots}
                aria-label={`${number}, ${name}`}
                aria-valuenow={here}
                aria-valuemin={0}
                aria-valuemax={vote.rules.mostOnOne}
                aria-valuetext={words.given(here)}
                onKeyDown={(event) => onKeyDown(event, painPoint, index)}
              >
                {here > 0 ? '●'.repeat(here) : '○'}
              </span>
              <IconButton
                icon={Plus}
                label={words.give(number, name)}
                tabIndex={-1}
                disabled={left === 0 || here >= vote.rules.mostOnOne}
                onClick={() => onVote(putDots(vote, id, here + 1))}
              />
            </li>
          )
        })}
      </ul>
      <div className={css.actions}>
        <span className={css.quiet}>{words.passHint}</span>
        <Button look="primary" onClick={() => onVote(passOn(vote))}>
          {words.pass}
        </Button>
      </div>
    </div>
  )
}
