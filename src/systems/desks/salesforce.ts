import type { HelpDesk } from '../desk.ts';

export const salesforce: HelpDesk = {
  id: 'salesforce',
  name: 'Salesforce',
  fillsPlaceholders: true,
  dialects: ['merge', 'triple'],
  firstName: '{!Contact.FirstName}',
  fullName: '{!Contact.Name}',
  agentName: '{!User.Name}',
  customerRoots: ['contact', 'recipient', 'lead', 'case.contact'],
  agentRoots: ['user', 'sender', 'organization', 'account'],
};
