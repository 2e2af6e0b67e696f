import type { HelpDesk } from '../desk.ts';

export const chatwoot: HelpDesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  fillsPlaceholders: true,
  dialects: ['mustache'],
  firstName: '{{contact.first_name}}',
  fullName: '{{contact.name}}',
  agentName: '{{agent.name}}',
  customerRoots: ['contact'],
  agentRoots: ['agent', 'account', 'inbox'],
  firstNameOr: "{{ contact.first_name || 'there' }}",
};
