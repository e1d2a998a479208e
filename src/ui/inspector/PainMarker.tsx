import css from './PainSection.module.css'

interface PainMarkerProps {
  readonly number: number
  readonly severity: number
}

/** The number of a pain point; the look says how severe: hollow, tinted, solid, solid with a ring. */
export function PainMarker({ number, severity }: PainMarkerProps) {
  const light = severity <= 2
  const fill = severity === 1 ? 'var(--surface)' : `var(--s${severity})`
  return (
    <svg className={css.marker} viewBox="0 0 30 28" aria-hidden="true" focusable="false">
      {severity === 4 && <circle cx="15" cy="14" r="13.250" fill="none" stroke="var(--s4)" strokeWidth="2.500" />}
      <circle cx="15" cy="14" r="10" fill={fill} stroke={light ? 'var(--s3)' : 'none'} strokeWidth="1.500" />
      <text
        x="15"
        y="18"
        textAnchor="middle"
        fontSize="11"
        fontWeight="700"
        fill={severity === 1 ? 'var(--ink)' : light ? 'var(--on-s12)' : 'var(--on-s34)'}
      >
        {number}
      </text>
    </svg>
  )
}
