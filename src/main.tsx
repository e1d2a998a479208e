import { reactRoot } from './app/reactRoot'
import { showApp } from './app/showApp'

showApp(reactRoot)
