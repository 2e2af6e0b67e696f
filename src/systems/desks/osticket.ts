import type { HelpDesk } from '../desk.ts';

export const osticket: HelpDesk = {
  id: 'osticket',
  name: 'osTicket',
  fillsPlaceholders: true,
  dialects: ['percent-brace'],
  firstName: '%{ticket.name.first}',
  fullName: '%{ticket.name}',
  agentName: '%{ticket.staff.name}',
  customerRoots: ['ticket.name', 'ticket.user', 'recipient', 'user'],
  agentRoots: [
    'ticket.staff',
    'ticket.team',
    'ticket.dept',
    'ticket.topic',
    'ticket.assigned',
    'assignee',
    'assigner',
    'company',
  ],
};
