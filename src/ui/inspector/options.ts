/** Options of a select field, in the order of the words. */
export const options = <Value extends string>(words: { readonly [Key in Value]: string }) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))
