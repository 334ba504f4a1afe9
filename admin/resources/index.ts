// What the panel shows. To add a register: a file here and a line in this list.
import type { ResourceDeclaration } from '../declare.ts'
import { organisations } from './organisations.ts'
import { persons } from './persons.ts'
import { positions } from './positions.ts'

export const resources: ResourceDeclaration[] = [organisations, persons, positions]
