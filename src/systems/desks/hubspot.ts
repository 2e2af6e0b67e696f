import type { HelpDesk } from '../desk.ts';

export const hubspot: HelpDesk = {
  id: 'hubspot',
  name: 'HubSpot',
  fillsPlaceholders: true,
  dialects: ['mustache', 'liquid'],
  firstName: '{{contact.firstname}}',
  fullName: '{{contact.firstname}} {{contact.lastname}}',
  agentName: '{{owner.full_name}}',
  customerRoots: ['contact', 'personalization_token'],
  agentRoots: ['owner', 'company', 'deal', 'site_settings'],
};
