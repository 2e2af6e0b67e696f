import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const thunderbird: HelpDesk = {
  id: 'thunderbird',
  name: 'Thunderbird Quicktext',
  fillsPlaceholders: true,
  dialects: ['double-bracket'],
  firstName: '[[TO=firstname]]',
  fullName: '[[TO=fullname]]',
  email: '[[TO=email]]',
  agentName: '[[FROM=fullname]]',
  customerRoots: ['to'],
  agentRoots: ['from', 'account'],
  // The tags of Quicktext (github.com/jobisoft/quicktext, sources and wiki), looked up in November 2026.
  catalogue: {
    ignoresCase: true,
    separator: '=',
    names: [
      ...each(
        'TO CC BCC REPLYTO FROM',
        `firstname lastname fullname email title nickname displayname jobtitle department organisation organization company
         workphone faxnumber pagernumber homephone mobilenumber cellularnumber <**>`,
      ),
      ...each(
        '',
        `TO CC BCC REPLYTO FROM DATE.<**> TIME.<**> DATETIME.<**> ORGDATE.<**> DATE TIME DATETIME ATT.<**> ATT ATTACHMENT.<**>
         CLIPBOARD CLIPBOARD.<**> COUNTER COUNTER.<**> CURSOR FILE.<**> HEADER.<**> IMAGE.<**> INPUT.<**> ORGATT ORGATT.<**>
         ORGHEADER.<**> SCRIPT.<**> SUBJECT TEXT.<**> URL.<**> VERSION VERSION.<**> SELECTION SELECTION.<**> SIGNATURE
         HTMLSIGNATURE IDENTITY.<**>`,
      ),
    ],
  },
  samples: {
    TO: 'Maya Okafor',
    FROM: 'Sam Rivera',
    CURSOR: '',
    CLIPBOARD: 'what you copied',
    SELECTION: 'what you marked',
    ATT: 'invoice.pdf',
  },
};
