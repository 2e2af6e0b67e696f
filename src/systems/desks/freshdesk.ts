import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const freshdesk: HelpDesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  fillsPlaceholders: true,
  dialects: ['mustache', 'liquid'],
  firstName: '{{ticket.requester.firstname}}',
  fullName: '{{ticket.requester.name}}',
  email: '{{ticket.requester.email}}',
  agentName: '{{ticket.agent.name}}',
  customerRoots: ['ticket.requester', 'ticket.from_name'],
  agentRoots: [
    'ticket.agent',
    'ticket.company',
    'ticket.group',
    'helpdesk_name',
    'ticket.portal_name',
    'ticket.product_name',
  ],
  firstNameOr: "{{ticket.requester.firstname | default: 'there'}}",
  fallback: ' | default: "there"',
  reference: '{{ticket.id}}',
  liquid: 'open',
  // “Understanding dynamic content and placeholders” (support.freshdesk.com), from memory and public templates, not read again in November 2026. Fields of the
  // team's own stand beside the built-in ones.
  catalogue: {
    open: ['ticket', 'ticket.requester', 'ticket.company', 'ticket.contact', 'ticket.agent'],
    names: [
      ...each(
        'ticket.requester ticket.contact',
        'name firstname lastname email phone mobile address company_name language',
      ),
      ...each('ticket.company', 'name description note domains health_score account_tier renewal_date industry'),
      ...each('ticket.agent', 'name firstname lastname email phone'),
      ...each('ticket.group', 'name'),
      ...each(
        'ticket',
        `id subject description url public_url portal_url due_by_time fr_due_by_time tags latest_public_comment
         latest_private_comment status priority source ticket_type from_email from_name portal_name product_name
         product_description satisfaction_survey survey_url surveymonkey_survey billable_hours total_time_spent
         created_at resolved_at closed_at public_conversations association_type sub_category category`,
      ),
      ...each('', 'helpdesk_name comment.body comment.commenter.name comment.commenter.email event.<**> user.<**>'),
    ],
  },
  samples: {
    'ticket.public_url': 'https://example.freshdesk.com/support/tickets/48213',
    'ticket.satisfaction_survey': 'How would you rate the support you received?',
  },
};
