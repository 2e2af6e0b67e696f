/** One macro in a file of its own: nothing is found in it but what stands in `body`. */
export const macro = (body: string) => `---
kind: macro
system: zendesk
title: New address
---

Hello {{ticket.requester.first_name}},

${body}

Kind regards,
{{current_user.first_name}}
`;

/** Two words, written twice: \`template/repeated-word\` finds them in every form. */
export const SLIP = 'Your new address is in the the account.';
