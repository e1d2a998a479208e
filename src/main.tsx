import './app/tokens.css'
import './app/fonts.css'
import './app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

const show = (): void =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )

// The build replaces the condition by its value: what is never true is not in the program that is published.
if (import.meta.env.MODE === 'bench') void import('./app/bench/startBench').then(({ startBench }) => startBench(show))
else show()
