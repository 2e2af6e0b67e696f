import type { HelpDesk } from '../desk.ts';

export const notify: HelpDesk = {
  id: 'notify',
  name: 'GOV.UK Notify',
  fillsPlaceholders: true,
  dialects: ['double-paren'],
  firstName: '((first name))',
  fullName: '((name))',
};
