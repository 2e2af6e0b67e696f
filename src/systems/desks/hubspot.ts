import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const hubspot: HelpDesk = {
  id: 'hubspot',
  name: 'HubSpot',
  fillsPlaceholders: true,
  dialects: ['mustache', 'liquid'],
  firstName: '{{contact.firstname}}',
  fullName: '{{contact.firstname}} {{contact.lastname}}',
  email: '{{contact.email}}',
  agentName: '{{owner.full_name}}',
  customerRoots: ['contact', 'personalization_token'],
  agentRoots: ['owner', 'company', 'deal', 'site_settings'],
  fallback: '|default("there", true)',
  reference: '{{ticket.hs_ticket_id}}',
  liquid: 'open',
  // “Personalization tokens” and the HubL variables (knowledge.hubspot.com, developers.hubspot.com/docs), as known in November
  // 2026, not read again. Properties of the team's own stand beside the built-in ones.
  catalogue: {
    open: ['contact', 'company', 'ticket', 'deal', 'owner', 'custom', 'quote', 'content', 'site_settings'],
    names: [
      ...each(
        'contact',
        `firstname lastname email phone mobilephone company jobtitle salutation city state zip country address website
         lifecyclestage hubspot_owner_id`,
      ),
      ...each('company', 'name domain phone city state zip country website industry'),
      ...each('ticket', 'subject content hs_ticket_id hs_pipeline_stage createdate'),
      ...each('deal', 'dealname amount closedate dealstage'),
      ...each('owner', 'full_name first_name last_name email phone meetings_link signature firstname lastname'),
      ...each('site_settings', 'company_name company_street_address_1 company_city company_state company_zip'),
      ...each(
        '',
        `unsubscribe_link unsubscribe_link_all unsubscribe_section view_as_page_url portal_id local_dt local_time_zone
        content.<**> request.<**> module.<**> widget.<**> group.<**> sender.<**> placeholder_<**> subscription_<**>
        year month day brand_settings.<**> association.<**> event.<**> product.<**> line_item.<**> order.<**>`,
      ),
    ],
  },
};
