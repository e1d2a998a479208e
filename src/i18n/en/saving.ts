export const enSaving = {
  changesLost:
    'The newest changes of this blueprint could not be read. What you see is the last state that could; the rest is kept under Storage.',
  slow: 'The browser’s storage has not answered yet. Your work is safe in this window; keep it open.',
}
