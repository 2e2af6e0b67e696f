import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const osticket: HelpDesk = {
  id: 'osticket',
  name: 'osTicket',
  fillsPlaceholders: true,
  dialects: ['percent-brace'],
  firstName: '%{ticket.name.first}',
  fullName: '%{ticket.name}',
  email: '%{ticket.email}',
  agentName: '%{ticket.staff.name}',
  customerRoots: ['ticket.name', 'ticket.user', 'recipient', 'user'],
  agentRoots: [
    'ticket.staff',
    'ticket.team',
    'ticket.dept',
    'ticket.topic',
    'ticket.assigned',
    'assignee',
    'assigner',
    'company',
  ],
  reference: '%{ticket.number}',
  // “Email templates” (docs.osticket.com) and getVarScope in the sources (github.com/osTicket/osTicket), looked
  // up in November 2026. Forms may have fields of the team's own.
  catalogue: {
    open: [
      'ticket',
      'ticket.user',
      'ticket.user.organization',
      'ticket.thread',
      'ticket.dept',
      'ticket.staff',
      'recipient',
      'user',
      'task',
    ],
    names: [
      ...each(
        'ticket',
        `id number email name subject phone status priority assigned create_date due_date est_due_date close_date
         last_update auth_token client_link staff_link dept staff team thread topic user sla source attachments recipients
         system_link`,
      ),
      ...each(
        'ticket.name ticket.user.name recipient.name user.name ticket.staff.name staff.name assignee.name assigner.name',
        'first last full legal short shortformal lastfirst middle original initials formal complete salutation',
      ),
      ...each(
        `ticket.create_date ticket.due_date ticket.est_due_date ticket.close_date ticket.last_update ticket.priority
         ticket.email ticket.phone ticket.recipients recipient.email user.email ticket.user.email`,
        '<**>',
      ),
      ...each('ticket.thread', 'original lastmessage complete complete.reversed <**>'),
      ...each('ticket.dept', 'name manager signature email parent <**>'),
      ...each('ticket.team', 'name lead <**>'),
      ...each('ticket.topic', 'name <**>'),
      ...each('ticket.sla', 'name <**>'),
      ...each('ticket.status', 'name state <**>'),
      ...each(
        'ticket.user recipient user',
        'name email phone organization organization.<**> ticket_link to account.<**>',
      ),
      ...each(
        'ticket.staff staff assignee assigner poster',
        'name email phone mobile signature timezone dept.<**> <**>',
      ),
      ...each('company', 'name website phone address <**>'),
      ...each(
        '',
        `ticket message response comments note note.<**> recipient assignee assigner signature url company staff poster
         link reset_link otp title activity.<**> config.<**> token message.<**> response.<**> task.<**> user`,
      ),
    ],
  },
  samples: {
    'ticket.client_link': 'https://example.com/view.php?t=48213',
    'ticket.name.short': 'Maya O.',
    'ticket.name.initials': 'MO',
    'ticket.name.formal': 'Ms. Okafor',
  },
};
