import assert from 'node:assert/strict';
import { isSlip, lookUp } from '#systems/catalogue.ts';
import { DESKS } from '#systems/desks.ts';
import { systemInfo } from '#systems/index.ts';
import { nameIn } from '#systems/name-in.ts';

const none = () => false;

/** What a help desk says of a placeholder: 'known', or what it would write in place of the name. */
function verdict(system: string, text: string, dialect = 'mustache'): string {
  const unknown = systemInfo(system).unknown(text, dialect, none);
  return unknown ? `unknown: ${unknown.instead ?? '?'}` : 'known';
}

describe('what help desks know', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    zendesk: {
      '{{ticket.requester.first_name}}': 'known',
      '{{ ticket.requester.custom_fields.tier.title }}': 'known',
      '{{ticket.ticket_field_3600114}}': 'known',
      '{{ticket.ticket_field_option_title_3600114}}': 'known',
      '{{dc.hello}}': 'known',
      '{{ticket.comments[0].value}}': 'known',
      '{{"now" | date: "%Y"}}': 'known',
      '{{ticket.requester.firstname}}': 'unknown: ticket.requester.first_name',
      '{{Ticket.Requester.First_Name}}': 'unknown: ticket.requester.first_name',
      '{{ticket.reqester.name}}': 'unknown: ticket.requester.name',
      '{{ticket.assignee_name}}': 'unknown: ticket.assignee.name',
      '{{ticket.number}}': 'unknown: ticket.id',
      '{{customer_name}}': 'unknown: ticket.requester.name',
      '{{first_name}}': 'unknown: ticket.requester.first_name',
      '{{agent.nme}}': 'unknown: agent.name',
      '{{order.number}}': 'unknown: ?',
      '{{amount}}': 'unknown: ?',
      '{{ticket.order_number}}': 'unknown: ?',
      '{{ticket_number}}': 'unknown: ticket.id',
      '{{church name}}': 'unknown: ?',
      '{{Vorname}}': 'unknown: ticket.requester.first_name',
    },
    gorgias: {
      '{{ticket.customer.firstname}}': 'known',
      '{{ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_url}}': 'known',
      '{{ticket.customer.integrations.shopify.orders[0].created_at|datetime_format("MMMM")}}': 'known',
      '{{ticket.customer.first_name}}': 'unknown: ticket.customer.firstname',
    },
    freshdesk: {
      '{{ticket.requester.firstname}}': 'known',
      '{{ticket.cf_size}}': 'known',
      '{{ticket.shoe_size}}': 'known',
      '{{ticket.requester.first_name}}': 'unknown: ticket.requester.firstname',
      '{{customer.name}}': 'unknown: ticket.requester.name',
    },
    intercom: {
      '{{first_name | fallback: "there"}}': 'known',
      '{{loyalty_tier}}': 'known',
      '{{fist_name}}': 'unknown: first_name',
      '{{customer.firstname}}': 'unknown: first_name',
    },
    hubspot: {
      '{{contact.shoe_size}}': 'known',
      '{{contact.first_name}}': 'unknown: contact.firstname',
      '{{ personalization_token("contact.firstname", "there") }}': 'known',
      '{{customer.name}}': 'unknown: contact.firstname',
    },
    front: { '{{recipient.first_name}}': 'known', '{{recipient.tier}}': 'known', '{{user.tier}}': 'unknown: ?' },
    chatwoot: {
      '{{ contact.custom_attribute.plan }}': 'known',
      '{{contact.firstname}}': 'unknown: contact.first_name',
    },
    espanso: { '{{anything}}': 'known' },
    github: { '{{ author }}': 'known' },
  };
  for (const [system, own] of Object.entries(cases)) {
    for (const [text, expected] of Object.entries(own)) {
      it(`${system}: ${text}`, () => assert.equal(verdict(system, text), expected));
    }
  }

  it('in brackets of their own', () => {
    assert.equal(verdict('helpscout', '{%customer.first_name%}', 'liquid'), 'unknown: customer.firstName');
    assert.equal(verdict('freescout', '{%holiday.notice%}', 'liquid'), 'known');
    assert.equal(verdict('freescout', '{%custmer.firstName%}', 'liquid'), 'unknown: customer.firstName');
    assert.equal(verdict('osticket', '%{ticket.create_date.short}', 'percent-brace'), 'known');
    assert.equal(verdict('osticket', '%{ticket.name.first}', 'percent-brace'), 'known');
    assert.equal(verdict('osticket', '%{ticket.naem.first}', 'percent-brace'), 'unknown: ticket.name.first');
    assert.equal(verdict('zammad', '#{ticket.custmer.firstname}', 'hash-brace'), 'unknown: ticket.customer.firstname');
    assert.equal(verdict('salesforce', '{!contact.FIRSTNAME}', 'merge'), 'known');
    assert.equal(verdict('salesforce', '{!Contact.Tier__c}', 'merge'), 'known');
    assert.equal(verdict('salesforce', '{!IF(Contact.X, "a", "b")}', 'merge'), 'known');
    assert.equal(verdict('thunderbird', '[[to=firstname]]', 'double-bracket'), 'known');
    assert.equal(verdict('thunderbird', '[[TOO=firstname]]', 'double-bracket'), 'unknown: TO=firstname');
    assert.equal(
      verdict('intercom', '<attribute key="user.first_nme" default="there"/>', 'angle'),
      'unknown: user.first_name',
    );
  });

  it('in those of another system', () => {
    assert.equal(verdict('zendesk', '%{ticket.name}', 'percent-brace'), 'unknown: {{ticket.requester.name}}');
    assert.equal(verdict('zendesk', '{first_name}', 'brace'), 'unknown: {{ticket.requester.first_name}}');
    assert.equal(verdict('helpscout', '{{customer.firstName}}'), 'unknown: {%customer.firstName%}');
    assert.equal(verdict('zendesk', '{a}', 'brace'), 'known');
    assert.equal(verdict('zendesk', '%off%', 'percent'), 'known');
  });

  it('and what the team declares', () => {
    const own = (name: string) => name === 'order.number';
    assert.equal(systemInfo('zendesk').unknown('{{order.number}}', 'mustache', own), undefined);
  });
});

describe('catalogues', () => {
  for (const desk of DESKS) {
    it(`${desk.id} knows its own placeholders`, () => {
      for (const one of [desk.firstName, desk.fullName, desk.agentName, desk.firstNameOr, desk.reference]) {
        if (one === undefined || !desk.catalogue) continue;
        for (const text of one.match(/\{\{.*?\}\}/g) ?? [one]) {
          const name = nameIn(text);
          assert.ok(name, text);
          assert.equal(lookUp(desk.catalogue, name.parts).known, true, text);
        }
      }
    });

    it(`${desk.id} lists no name twice`, () => {
      const names = desk.catalogue?.names ?? [];
      assert.deepEqual(
        names.filter((name, i) => names.indexOf(name) !== i),
        [],
      );
    });
  }
});

describe('fallbacks', () => {
  const written: readonly (readonly [string, string, string | undefined])[] = [
    ['zendesk', '{{ticket.requester.first_name}}', '{{ticket.requester.first_name | default: "there"}}'],
    ['zendesk', '{{ ticket.requester.name | upcase }}', '{{ ticket.requester.name | upcase | default: "there" }}'],
    ['zendesk', '{{ticket.requester.first_name | default: "you"}}', undefined],
    ['zendesk', '{{current_user.name}}', undefined],
    ['zendesk', '{{ticket.requester.frist_name}}', undefined],
    ['intercom', '<attribute key="user.first_name"/>', '<attribute key="user.first_name" default="there"/>'],
    ['intercom', '<attribute key="user.first_name" default="you"/>', undefined],
    ['helpscout', '{%customer.firstName%}', '{%customer.firstName,fallback=there%}'],
    ['helpscout', '{%customer.firstName,fallback=you%}', undefined],
    ['hubspot', '{{contact.firstname}}', '{{contact.firstname|default("there", true)}}'],
    ['gorgias', '{{ticket.customer.firstname}}', undefined],
  ];
  for (const [system, text, expected] of written) {
    it(`${system}: ${text}`, () => assert.equal(systemInfo(system).withFallback(text), expected));
  }
});

it('a slip is a letter', () => {
  assert.deepEqual(
    [
      ['firstname', 'first_name'],
      ['frist_name', 'first_name'],
      ['emial', 'email'],
      ['tag', 'tags'],
      ['size', 'site'],
      ['plan', 'plane'],
      ['order', 'owner'],
    ].map(([a, b]) => isSlip(a as string, b as string)),
    [true, true, true, false, true, true, false],
  );
});
