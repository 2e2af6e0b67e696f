import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const helpscout: HelpDesk = {
  id: 'helpscout',
  name: 'Help Scout',
  fillsPlaceholders: true,
  dialects: ['liquid'],
  firstName: '{%customer.firstName%}',
  fullName: '{%customer.fullName%}',
  email: '{%customer.email%}',
  agentName: '{%user.firstName%}',
  customerRoots: ['customer'],
  agentRoots: ['user', 'mailbox'],
  firstNameOr: '{%customer.firstName,fallback=there%}',
  fallback: ',fallback=there',
  reference: '{%conversation.number%}',
  // “Variables” in the editor of saved replies and workflows (docs.helpscout.com), as known in November
  // 2026, not read again.
  catalogue: {
    open: ['customer'],
    names: [
      ...each('customer', 'fullName firstName lastName email phone company jobTitle properties.<**>'),
      ...each('user', 'fullName firstName lastName email phone jobTitle'),
      ...each('conversation', 'number id url subject'),
      ...each('mailbox', 'name email'),
      ...each('inbox', 'name email'),
    ],
  },
  samples: {
    'conversation.url': 'https://secure.helpscout.net/conversation/48213',
  },
};
