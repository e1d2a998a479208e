import css from './MarksSection.module.css'

const SHAPES = {
  fail: { path: 'M6 .8h8l5.2 5.2v8L14 19.200H6L.8 14V6z', fill: 'var(--neg)', letter: 'F', ink: 'var(--on-s34)' },
  wait: {
    path: 'M0 .8h20l-2.300 9.200 2.300 9.200H0L2.300 10z',
    fill: 'var(--ink)',
    letter: 'W',
    ink: 'var(--on-ink)',
  },
  decision: { path: 'M10-1L21 10 10 21-1 10z', fill: 'var(--fp)', letter: 'D', ink: 'var(--on-s34)' },
  truth: {
    path: 'M10 .6l2.900 6 6.500.9-4.700 4.600 1.100 6.500L10 15.500l-5.800 3.100 1.100-6.500L.6 7.500l6.500-.9z',
    fill: 'var(--ev)',
    letter: '',
    ink: 'var(--on-s34)',
  },
}

/** The symbol of a mark, as on the diagram; the label beside it carries the meaning. */
export function MarkSymbol({ mark }: { readonly mark: keyof typeof SHAPES }) {
  const { path, fill, letter, ink } = SHAPES[mark]
  return (
    <svg className={css.symbol} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} fill={fill} />
      <text x="10" y="14" textAnchor="middle" fontSize="11.500" fontWeight="700" fill={ink}>
        {letter}
      </text>
    </svg>
  )
}
