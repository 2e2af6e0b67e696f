import type { HelpDesk } from '../desk.ts';

export const front: HelpDesk = {
  id: 'front',
  name: 'Front',
  fillsPlaceholders: true,
  dialects: ['mustache'],
  firstName: '{{recipient.first_name}}',
  fullName: '{{recipient.name}}',
  agentName: '{{user.name}}',
  customerRoots: ['recipient'],
  agentRoots: ['user', 'account', 'team'],
};
