import { showApp } from './app/showApp'

showApp()
