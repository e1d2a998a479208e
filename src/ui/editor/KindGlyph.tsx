import type { StepKind } from '../../model/step'
import css from './AddStepButton.module.css'

const OUTLINES: Readonly<Record<StepKind, string>> = {
  action: 'M6 2h22a4 4 0 014 4v12a4 4 0 01-4 4H6a4 4 0 01-4-4V6a4 4 0 014-4z',
  decision: 'M7 2h20l6 10-6 10H7L1 12z',
  evidence: 'M2 2h24l6 6v14H2zM26 2v6h6',
}

/** The silhouette of a kind of step. */
export const KindGlyph = ({ kind }: { readonly kind: StepKind }) => (
  <svg className={css.glyph} viewBox="0 0 34 24" aria-hidden="true" focusable="false">
    <path d={OUTLINES[kind]} />
  </svg>
)
