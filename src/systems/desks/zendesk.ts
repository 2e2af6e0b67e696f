import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const zendesk: HelpDesk = {
  id: 'zendesk',
  name: 'Zendesk',
  fillsPlaceholders: true,
  dialects: ['mustache', 'liquid', 'triple'],
  firstName: '{{ticket.requester.first_name}}',
  fullName: '{{ticket.requester.name}}',
  email: '{{ticket.requester.email}}',
  agentName: '{{current_user.name}}',
  customerRoots: ['ticket.requester', 'ticket.submitter'],
  agentRoots: [
    'current_user',
    'ticket.assignee',
    'ticket.group',
    'ticket.brand',
    'ticket.account',
    'ticket.organization',
    'dc',
  ],
  firstNameOr: '{{ticket.requester.first_name | default: "there"}}',
  fallback: ' | default: "there"',
  reference: '{{ticket.id}}',
  liquid: 'zendesk',
  // “Placeholder reference for business rules” (support.zendesk.com, article 4408886858138) and what exports of macros use, looked
  // up in November 2026. The names are case sensitive.
  catalogue: {
    names: [
      ...each(
        'ticket.requester ticket.assignee ticket.submitter current_user agent ticket.ccs.<n> ticket.followers.<n>',
        `name first_name last_name email language locale phone external_id details notes time_zone role extended_role id
         signature tags site url organization organization_id custom_fields custom_fields.<**> identities.<**>`,
      ),
      ...each(
        `ticket.organization ticket.requester.organization ticket.assignee.organization ticket.submitter.organization
         current_user.organization organization`,
        `name id details notes tags external_id is_shared is_shared_comments custom_fields.<**>`,
      ),
      ...each(
        'ticket',
        `account account.<**> id title subject description verbatim_description link url url_with_protocol external_id
         encoded_id via via_id status status_category custom_status custom_status.<**> priority ticket_type type tags score group group.name
         group.id brand brand.name brand.<**> due_date due_date_with_timestamp created_at created_at_with_timestamp
         created_at_with_time updated_at updated_at_with_timestamp updated_at_with_time solved_at current_holiday_name
         in_business_hours organization requester assignee submitter cc_names ccs email_ccs email_cc_names followers
         follower_names follower_reply_type_message ticket_form ticket_form.<**> satisfaction.<**> problem_id
         ticket_field_<id> ticket_field_<id>.<**> ticket_field_option_title_<id> custom_field_<id> custom_fields.<**>
         comments comments.<**> public_comments public_comments.<**> comments_formatted public_comments_formatted
         latest_comment latest_comment.<**> latest_comment_formatted latest_comment_html latest_comment_rich
         latest_public_comment latest_public_comment.<**> latest_public_comment_formatted latest_public_comment_html
         latest_public_comment_rich recipient sharing_agreements.<**>`,
      ),
      ...each(
        'satisfaction',
        `survey_section survey_url rating_section rating_url positive_rating_url negative_rating_url current_rating current_comment prior_rating
         prior_comment rating_reason`,
      ),
      ...each('', 'dc.<name> dc.<**> account.<**> custom_objects.<**> lookup.<**> content footer header delimiter'),
    ],
  },
  samples: {
    'ticket.link': 'https://example.zendesk.com/hc/requests/48213',
    'ticket.url': 'example.zendesk.com/hc/requests/48213',
    'ticket.problem_id': '47090',
    'ticket.requester.details': 'Prefers email',
    'satisfaction.rating_section':
      'How would you rate the support you received? Good, I’m satisfied · Bad, I’m unsatisfied',
    'satisfaction.survey_section': 'How would you rate the support you received?',
  },
};
