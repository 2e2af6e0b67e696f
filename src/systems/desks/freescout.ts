import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const freescout: HelpDesk = {
  id: 'freescout',
  name: 'FreeScout',
  fillsPlaceholders: true,
  dialects: ['liquid'],
  firstName: '{%customer.firstName%}',
  fullName: '{%customer.fullName%}',
  email: '{%customer.email%}',
  agentName: '{%user.fullName%}',
  customerRoots: ['customer'],
  agentRoots: ['user', 'mailbox'],
  firstNameOr: '{%customer.firstName,fallback=there%}',
  fallback: ',fallback=there',
  reference: '{%conversation.number%}',
  // The variables of FreeScout's editor (app/Misc/Mail.php of its repository), looked up in November 2026; modules add more.
  catalogue: {
    open: ['*'],
    names: [
      ...each('customer', 'fullName firstName lastName email company'),
      ...each('user', 'fullName firstName lastName email phone jobTitle photoUrl'),
      ...each('conversation', 'number'),
      ...each('mailbox', 'name email fromName'),
      ...each('', 'subject'),
    ],
  },
};
