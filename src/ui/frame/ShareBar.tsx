import css from './ShareBar.module.css'

/** How much of a time is waiting: work solid, waiting hatched. Decorative; the figure stands beside it. */
export const ShareBar = ({ share }: { readonly share: number }) => (
  <span className={css.bar} aria-hidden="true">
    <span className={css.work} style={{ width: share < 1 ? `max(2px, ${(1 - share) * 100}%)` : 0 }} />
  </span>
)
