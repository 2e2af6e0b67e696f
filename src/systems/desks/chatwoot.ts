import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const chatwoot: HelpDesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  fillsPlaceholders: true,
  dialects: ['mustache'],
  firstName: '{{contact.first_name}}',
  fullName: '{{contact.name}}',
  email: '{{contact.email}}',
  agentName: '{{agent.name}}',
  customerRoots: ['contact'],
  agentRoots: ['agent', 'account', 'inbox'],
  firstNameOr: "{{ contact.first_name || 'there' }}",
  fallback: " || 'there'",
  reference: '{{conversation.id}}',
  liquid: 'open',
  // “Template variables” (chatwoot.com/docs/user-guide/features/template-variables), looked up in November 2026.
  catalogue: {
    names: [
      ...each(
        'contact',
        'id name first_name last_name email phone_number custom_attribute.<**> custom_attributes.<**>',
      ),
      ...each('agent', 'id name first_name last_name email phone_number available_name'),
      ...each(
        'conversation',
        'id display_id code contact_name recent_messages custom_attribute.<**> custom_attributes.<**>',
      ),
      ...each('inbox', 'id name'),
      ...each('account', 'id name custom_attribute.<**> custom_attributes.<**>'),
    ],
  },
};
