import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const front: HelpDesk = {
  id: 'front',
  name: 'Front',
  fillsPlaceholders: true,
  dialects: ['mustache'],
  firstName: '{{recipient.first_name}}',
  fullName: '{{recipient.name}}',
  email: '{{recipient.email}}',
  agentName: '{{user.name}}',
  customerRoots: ['recipient'],
  agentRoots: ['user', 'account', 'team'],
  reference: '{{conversation.ticket_id}}',
  // “Using variables and application objects in message templates and signatures” (help.front.com, article 2306), looked
  // up in November 2026. Contacts, accounts and conversations may have fields of the team's own.
  catalogue: {
    open: ['recipient', 'account', 'conversation', 'message', 'contact'],
    names: [
      ...each('recipient', 'handle email twitter phone name first_name last_name link'),
      ...each('user', 'id name first_name last_name email'),
      ...each('account', 'name'),
      ...each('conversation', 'id public_id ticket_id subject'),
      ...each('message', 'id public_id'),
      ...each('', 'survey app.<**> custom.<**>'),
    ],
  },
};
