import testing from './testing.js'

export const { StandIn } = testing

export default testing
