import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const zammad: HelpDesk = {
  id: 'zammad',
  name: 'Zammad',
  fillsPlaceholders: true,
  dialects: ['hash-brace'],
  firstName: '#{ticket.customer.firstname}',
  fullName: '#{ticket.customer.fullname}',
  email: '#{ticket.customer.email}',
  agentName: '#{user.fullname}',
  customerRoots: ['ticket.customer'],
  agentRoots: ['user', 'ticket.owner', 'ticket.organization', 'ticket.group', 'config'],
  reference: '#{ticket.number}',
  // “Variables” of the admin documentation (github.com/zammad/zammad-admin-documentation, system/variables), looked up in
  // November 2026. Objects may have attributes of the team's own; the names are case sensitive.
  catalogue: {
    open: [
      'ticket',
      'ticket.customer',
      'ticket.owner',
      'ticket.organization',
      'ticket.customer.organization',
      'ticket.group',
      'ticket.updated_by',
      'ticket.created_by',
      'user',
      'current_user',
      'article',
      'config',
    ],
    names: [
      ...each(
        'ticket.customer ticket.owner ticket.updated_by ticket.created_by user current_user article.created_by',
        `id firstname lastname fullname login email phone mobile fax web vip note department street zip city country
         address organization.name organization.<**> updated_by.<**> created_by.<**> last_login`,
      ),
      ...each('ticket.organization', 'name note vip domain shared active <**>'),
      ...each('ticket.group', 'name note email_address.<**> signature.<**> <**>'),
      ...each('ticket.state', 'name note <**>'),
      ...each('ticket.priority', 'name note <**>'),
      ...each(
        'ticket',
        `id number title note type tags state priority group created_at updated_at close_at pending_time escalation_at
         last_contact_at last_contact_agent_at last_contact_customer_at first_response_at article_count time_unit
         accounted_time close_time`,
      ),
      ...each(
        'article',
        'id from to cc subject body body_as_html type.<**> sender.<**> internal created_at message_id note',
      ),
      ...each('config', 'fqdn http_type ticket_hook system_id organization product_name'),
      ...each('', 'created_article.<**> last_article.<**> last_internal_article.<**> last_external_article.<**>'),
    ],
  },
};
