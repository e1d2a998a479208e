/** Dots in two rows of ten say the number at a glance; beyond, the figure alone does. */
const MOST = 20
const PER_ROW = 10
const STEP_PX = 8.4

/** Votes as dots; the figure stands beside them. */
export function VoteDots({ votes }: { readonly votes: number }) {
  if (votes === 0 || votes > MOST) return null
  const rows = Math.ceil(votes / PER_ROW)
  return (
    <svg width="84" height={rows * 10 + 2} viewBox={`0 0 84 ${rows * 10 + 2}`} aria-hidden="true" focusable="false">
      {Array.from({ length: votes }, (_, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: one dot is like another
          key={index}
          cx={4 + (index % PER_ROW) * STEP_PX}
          cy={6 + Math.floor(index / PER_ROW) * 10}
          r="3.2"
          fill="var(--ink)"
        />
      ))}
    </svg>
  )
}
