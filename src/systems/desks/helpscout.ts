import type { HelpDesk } from '../desk.ts';

export const helpscout: HelpDesk = {
  id: 'helpscout',
  name: 'Help Scout',
  fillsPlaceholders: true,
  dialects: ['liquid'],
  firstName: '{%customer.firstName%}',
  fullName: '{%customer.fullName%}',
  agentName: '{%user.firstName%}',
  customerRoots: ['customer'],
  agentRoots: ['user', 'mailbox'],
  firstNameOr: '{%customer.firstName,fallback=there%}',
};
