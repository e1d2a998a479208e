import css from './Waiting.module.css'

/** The moment before a page stands: ground and a word, shown only when it takes long enough to be noticed. */
export const Waiting = ({ label }: { readonly label: string }) => (
  <main className={css.waiting} aria-busy="true">
    <p role="status">{label}</p>
  </main>
)
