import type { HelpDesk } from '../desk.ts';

export const zendesk: HelpDesk = {
  id: 'zendesk',
  name: 'Zendesk',
  fillsPlaceholders: true,
  dialects: ['mustache', 'liquid', 'triple'],
  firstName: '{{ticket.requester.first_name}}',
  fullName: '{{ticket.requester.name}}',
  agentName: '{{current_user.name}}',
  customerRoots: ['ticket.requester', 'ticket.submitter'],
  agentRoots: [
    'current_user',
    'ticket.assignee',
    'ticket.group',
    'ticket.brand',
    'ticket.account',
    'ticket.organization',
    'dc',
  ],
  firstNameOr: '{{ticket.requester.first_name | default: "there"}}',
};
