import type { HelpDesk } from '../desk.ts';

export const freshdesk: HelpDesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  fillsPlaceholders: true,
  dialects: ['mustache', 'liquid'],
  firstName: '{{ticket.requester.firstname}}',
  fullName: '{{ticket.requester.name}}',
  agentName: '{{ticket.agent.name}}',
  customerRoots: ['ticket.requester', 'ticket.from_name'],
  agentRoots: [
    'ticket.agent',
    'ticket.company',
    'ticket.group',
    'helpdesk_name',
    'ticket.portal_name',
    'ticket.product_name',
  ],
  firstNameOr: "{{ticket.requester.firstname | default: 'there'}}",
};
