import type { HelpDesk } from '../desk.ts';

export const gorgias: HelpDesk = {
  id: 'gorgias',
  name: 'Gorgias',
  fillsPlaceholders: true,
  dialects: ['mustache'],
  firstName: '{{ticket.customer.firstname}}',
  fullName: '{{ticket.customer.name}}',
  agentName: '{{current_user.name}}',
  customerRoots: ['ticket.customer', 'ticket.sender'],
  agentRoots: ['current_user', 'ticket.assignee_user'],
};
