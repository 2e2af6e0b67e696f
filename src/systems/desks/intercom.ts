import type { HelpDesk } from '../desk.ts';

export const intercom: HelpDesk = {
  id: 'intercom',
  name: 'Intercom',
  fillsPlaceholders: true,
  dialects: ['mustache', 'angle'],
  firstName: '{{first_name | fallback: "there"}}',
  fullName: '{{name | fallback: "there"}}',
  agentName: '{{teammate.first_name}}',
  customerRoots: ['user', 'first_name', 'name', 'last_name'],
  agentRoots: ['teammate', 'author', 'company', 'app'],
  firstNameOr: '{{first_name | fallback: "there"}}',
};
