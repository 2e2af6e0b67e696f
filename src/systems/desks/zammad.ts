import type { HelpDesk } from '../desk.ts';

export const zammad: HelpDesk = {
  id: 'zammad',
  name: 'Zammad',
  fillsPlaceholders: true,
  dialects: ['hash-brace'],
  firstName: '#{ticket.customer.firstname}',
  fullName: '#{ticket.customer.fullname}',
  agentName: '#{user.fullname}',
  customerRoots: ['ticket.customer'],
  agentRoots: ['user', 'ticket.owner', 'ticket.organization', 'ticket.group', 'config'],
};
