import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const gorgias: HelpDesk = {
  id: 'gorgias',
  name: 'Gorgias',
  fillsPlaceholders: true,
  dialects: ['mustache'],
  firstName: '{{ticket.customer.firstname}}',
  fullName: '{{ticket.customer.name}}',
  email: '{{ticket.customer.email}}',
  agentName: '{{current_user.name}}',
  customerRoots: ['ticket.customer', 'ticket.sender'],
  agentRoots: ['current_user', 'ticket.assignee_user'],
  reference: '{{ticket.id}}',
  // “Macro variables” (docs.gorgias.com and gorgias-help-center.gorgias.help, article 81845), looked up in November 2026.
  // What comes from a shop or another app hangs below `integrations`, under names that are theirs.
  catalogue: {
    names: [
      ...each(
        'ticket.customer ticket.sender ticket.receiver ticket.requester',
        `id name firstname lastname email phone phone_number address language timezone note external_id created_datetime
         updated_datetime channels.<**> data.<**> meta.<**> custom_fields.<**> integrations.<**> customer.<**>`,
      ),
      // Shops that are connected keep their orders in a list.
      ...each(
        'ticket.customer.integrations ticket.sender.integrations',
        'shopify.orders.<**> shopify.<**> bigcommerce.orders.<**> bigcommerce.<**> magento2.orders.<**> magento2.<**> woocommerce.orders.<**> woocommerce.<**>',
      ),
      ...each('ticket.assignee_user current_user', 'id name firstname lastname email bio timezone meta.<**>'),
      ...each(
        'ticket',
        `id channel subject status priority language via uri external_id account.domain account.<**> assignee_team.name
         assignee_team.<**> tags tags.<**> messages messages.<**> first_message.<**> last_message.<**> meta.<**>
         custom_fields.<**> created_datetime opened_datetime updated_datetime closed_datetime last_message_datetime
         last_received_message_datetime snooze_datetime trashed_datetime satisfaction_survey.<**> integrations.<**>`,
      ),
      ...each('', 'message.<**> event.<**> integrations.<**> survey.<**>'),
    ],
  },
};
