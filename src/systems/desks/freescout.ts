import type { HelpDesk } from '../desk.ts';

export const freescout: HelpDesk = {
  id: 'freescout',
  name: 'FreeScout',
  fillsPlaceholders: true,
  dialects: ['liquid'],
  firstName: '{%customer.firstName%}',
  fullName: '{%customer.fullName%}',
  agentName: '{%user.fullName%}',
  customerRoots: ['customer'],
  agentRoots: ['user', 'mailbox'],
  firstNameOr: '{%customer.firstName,fallback=there%}',
};
