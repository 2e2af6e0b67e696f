/** A macro with room for kindness: each line shows one thing that Kindlint finds, and some have a fix at hand. */
export const EXAMPLE = `---
kind: macro
title: A parcel that is late
system: zendesk
---

Hi {{ticket.requester.first_name}},

Unfortunately, we cannot refund your order until you send us the form.

You need to fill it in by Friday. As per our policy, incomplete forms are rejected.

We will get back to you as soon as possible.

Kind regards,
[AGENT NAME]
`;
