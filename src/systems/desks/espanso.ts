import type { HelpDesk } from '../desk.ts';

export const espanso: HelpDesk = {
  id: 'espanso',
  name: 'Espanso',
  fillsPlaceholders: true,
  dialects: ['mustache', 'double-bracket'],
  samples: {
    clipboard: 'what you copied',
  },
};
