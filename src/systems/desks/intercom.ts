import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const intercom: HelpDesk = {
  id: 'intercom',
  name: 'Intercom',
  fillsPlaceholders: true,
  dialects: ['mustache', 'angle'],
  firstName: '{{first_name | fallback: "there"}}',
  fullName: '{{name | fallback: "there"}}',
  email: '{{email}}',
  agentName: '{{teammate.first_name}}',
  customerRoots: ['user', 'first_name', 'name', 'last_name'],
  agentRoots: ['teammate', 'author', 'company', 'app'],
  firstNameOr: '{{first_name | fallback: "there"}}',
  fallback: ' | fallback: "there"',
  liquid: 'open',
  // Help pages on attributes and fallbacks (intercom.com/help), as known in November 2026, not read again. A team adds
  // attributes of its own under any name, so only a slip of a built-in one is surely wrong.
  catalogue: {
    open: ['', 'user', 'company', 'app', 'author', 'teammate', 'admin', 'conversation', 'ticket', 'custom_attributes'],
    names: [
      ...each('', 'name first_name last_name email phone user_id company company_name'),
      ...each('user', 'name first_name last_name email phone id user_id city country language company'),
      ...each('company', 'name id plan size website industry'),
      ...each('author teammate admin', 'name first_name last_name email'),
      ...each('app', 'name'),
    ],
  },
};
