import type { HelpDesk } from '../desk.ts';

export const textexpander: HelpDesk = {
  id: 'textexpander',
  name: 'TextExpander',
  fillsPlaceholders: true,
  dialects: ['fill-in', 'percent'],
  samples: {
    clipboard: 'what you copied',
  },
};
