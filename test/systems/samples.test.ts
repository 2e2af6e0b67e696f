import assert from 'node:assert/strict';
import { DESKS } from '#systems/desks.ts';
import { deskOf } from '#systems/index.ts';
import { sampleFor, sampleName } from '#systems/samples.ts';

const cases: readonly [desk: string, placeholder: string, name: string, value: string][] = [
  ['zendesk', '{{ticket.requester.first_name | default: "there"}}', 'ticket.requester.first_name', 'Maya'],
  ['zendesk', '{{ticket.requester.organization.name}}', 'ticket.requester.organization.name', 'Fernhill'],
  ['zendesk', '{{current_user.name}}', 'current_user.name', 'Sam Rivera'],
  ['zendesk', '{{ticket.group.name}}', 'ticket.group.name', 'Support'],
  ['zendesk', '{{ticket.link}}', 'ticket.link', 'https://example.zendesk.com/hc/requests/48213'],
  ['gorgias', '{{ticket.last_message_datetime}}', 'ticket.last_message_datetime', 'March 4'],
  ['salesforce', '{!case.casenumber}', 'case.casenumber', '00048213'],
  ['helpscout', '{%customer.firstName,fallback=there%}', 'customer.firstName', 'Maya'],
  ['osticket', '%{ticket.name.formal}', 'ticket.name.formal', 'Ms. Okafor'],
  ['thunderbird', '[[FROM=firstname]]', 'FROM=firstname', 'Sam'],
  ['notify', '((first name))', 'first name', 'Maya'],
  ['', '[Customer Name]', 'Customer Name', 'Maya Okafor'],
  ['', '{{agent_name}}', 'agent_name', 'Sam Rivera'],
  ['', '{{order_date}}', 'order_date', 'March 4'],
  ['', '%tracking_link%', 'tracking_link', 'https://example.com/help'],
];

describe('sample values of placeholders', () => {
  for (const [desk, placeholder, name, value] of cases) {
    it(`gives ${value} for ${placeholder}${desk && ` of ${desk}`}`, () => {
      assert.deepEqual(sampleFor(placeholder, deskOf(desk)), { name, value, known: true });
    });
  }

  it('says what an unknown one is called, in plain words', () => {
    assert.deepEqual(sampleFor('{{order.cropPreference}}', undefined), {
      name: 'order.cropPreference',
      value: 'crop preference',
      known: false,
    });
  });

  it('takes a given value first, and none from what all objects have', () => {
    assert.equal(sampleFor('{{Name}}', undefined, { name: 'Ada' }).value, 'Ada');
    assert.equal(sampleFor('{{constructor}}', deskOf('zendesk')).value, 'constructor');
  });

  it('survives whatever stands in the brackets', () => {
    for (const text of ['', '{{}}', '[ ]', '{{{{', '%', '{{1 + 2}}', '{!}']) {
      const { name, value } = sampleFor(text, undefined);
      assert.equal(typeof name + typeof value, 'stringstring');
    }
    assert.equal(sampleName('{{ "x" | upcase }}'), '"x" | upcase');
  });

  for (const desk of DESKS) {
    it(`knows the customer and the agent of ${desk.name}`, () => {
      if (desk.firstName) assert.equal(sampleFor(desk.firstName, desk).value, 'Maya');
      if (desk.agentName) assert.match(sampleFor(desk.agentName, desk).value, /^Sam/);
      if (desk.email) assert.equal(sampleFor(desk.email, desk).value, 'maya@example.com');
    });
  }
});
