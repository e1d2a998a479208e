/** A score as people read it: one digit behind the point, which no language of the program writes in another way. */
export const score = (value: number): string => (Math.round(value * 10 + 1e-9) / 10).toFixed(1)

/** A figure with as many digits as it has, two at most: ends of scales, weights, own values. */
export const plainFigure = (value: number): string => String(Math.round(value * 100) / 100)
