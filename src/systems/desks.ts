import type { HelpDesk } from './desk.ts';
import { chatwoot } from './desks/chatwoot.ts';
import { espanso } from './desks/espanso.ts';
import { freescout } from './desks/freescout.ts';
import { freshdesk } from './desks/freshdesk.ts';
import { front } from './desks/front.ts';
import { github } from './desks/github.ts';
import { gorgias } from './desks/gorgias.ts';
import { helpscout } from './desks/helpscout.ts';
import { hubspot } from './desks/hubspot.ts';
import { intercom } from './desks/intercom.ts';
import { notify } from './desks/notify.ts';
import { osticket } from './desks/osticket.ts';
import { salesforce } from './desks/salesforce.ts';
import { textexpander } from './desks/textexpander.ts';
import { thunderbird } from './desks/thunderbird.ts';
import { zammad } from './desks/zammad.ts';
import { zendesk } from './desks/zendesk.ts';

/** Every help desk that is known, by name. */
export const DESKS: readonly HelpDesk[] = [
  chatwoot,
  espanso,
  freescout,
  freshdesk,
  front,
  github,
  gorgias,
  helpscout,
  hubspot,
  intercom,
  notify,
  osticket,
  salesforce,
  textexpander,
  thunderbird,
  zammad,
  zendesk,
];
