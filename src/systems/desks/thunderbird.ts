import type { HelpDesk } from '../desk.ts';

export const thunderbird: HelpDesk = {
  id: 'thunderbird',
  name: 'Thunderbird Quicktext',
  fillsPlaceholders: true,
  dialects: ['double-bracket'],
  firstName: '[[TO=firstname]]',
  fullName: '[[TO=fullname]]',
  agentName: '[[FROM=fullname]]',
  customerRoots: ['to'],
  agentRoots: ['from', 'account'],
};
