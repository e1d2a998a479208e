/** The sign of the program: the three lines of a blueprint. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="M2 4.2h20M2 6.8h20" strokeWidth="1.4" />
    <path d="M2 12h20" strokeWidth="2.8" />
    <path d="M2 14.8h20" strokeWidth="3" strokeDasharray="1.3 2.1" />
    <path d="M2 20.5h20" strokeWidth="1.8" strokeDasharray="7 2.5 1.5 2.5" />
  </svg>
)
