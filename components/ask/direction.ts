/** The five answers of the direction test (clinical rules 5.5). */
export const directionChoices = [
  ['eased', 'ask.direction.eased'],
  ['closer', 'ask.direction.closer'],
  ['same', 'ask.direction.same'],
  ['worse', 'ask.direction.worse'],
  ['further', 'ask.direction.further'],
] as const;
