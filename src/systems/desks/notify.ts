import type { HelpDesk } from '../desk.ts';

export const notify: HelpDesk = {
  id: 'notify',
  name: 'GOV.UK Notify',
  fillsPlaceholders: true,
  dialects: ['double-paren', 'double-paren-if'],
  firstName: '((first name))',
  fullName: '((name))',
};
