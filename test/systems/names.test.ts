import { strict as assert } from 'node:assert';
import { deskOf, SYSTEMS, systemInfo } from '#systems/index.ts';

const NAMES: readonly [string | undefined, string][] = [
  ['zendesk', '{{ticket.requester.first_name}}'],
  ['zendesk', '{{ ticket.requester.name }}'],
  ['zendesk', '{{ticket.requester.firstname}}'],
  ['zendesk', '{{ticket.requester.fist_name}}'],
  ['zendesk', '{{ticket.requestor.first_name}}'],
  ['zendesk', '{{ticket.requester.first_name | default: "there"}}'],
  ['gorgias', '{{ticket.customer.firstname}}'],
  ['freshdesk', '{{ticket.requester.firstname}}'],
  ['front', '{{recipient.first_name}}'],
  ['intercom', '{{user.first_name|fallback:"there"}}'],
  ['intercom', '{{first_name | fallback: "there"}}'],
  ['intercom', '<attribute key="user.first_name" default="there"/>'],
  ['salesforce', '{!Contact.FirstName}'],
  ['salesforce', '{{{Recipient.FirstName}}}'],
  ['helpscout', '{%customer.firstName,fallback=there%}'],
  ['chatwoot', "{{ contact.first_name || 'there' }}"],
  ['zammad', '#{ticket.customer.firstname}'],
  ['osticket', '%{ticket.name.first}'],
  ['hubspot', '{{contact.firstname}}'],
  ['notify', '((firstName))'],
  ['thunderbird', '[[TO=firstname]]'],
  ['github', '{{ author }}'],
  ['github', '@{{ author }}'],
  ['github', '@{{ issue.user.login }}'],
  [undefined, '[Name]'],
  [undefined, '[NAME]'],
  [undefined, '[Customer]'],
  [undefined, '[Customer Name]'],
  [undefined, '[customer’s first name]'],
  [undefined, '[Insert Name]'],
  [undefined, '[First]'],
  [undefined, '{customer_name}'],
  [undefined, '{patient_name}'],
  [undefined, '{{name}}'],
  [undefined, '{{customer name}}'],
  [undefined, '{{customerName}}'],
  [undefined, '<name>'],
  [undefined, '<reporter>'],
  [undefined, '${firstName}'],
  [undefined, '%name%'],
  [undefined, '[Nombre]'],
  [undefined, '{{frist_name}}'],
];

const OTHERS: readonly [string | undefined, string][] = [
  ['zendesk', '{{current_user.name}}'],
  ['zendesk', '{{current_user.first_name}}'],
  ['zendesk', '{{ticket.assignee.name}}'],
  ['zendesk', '{{ticket.brand.name}}'],
  ['zendesk', '{{ticket.requester.email}}'],
  ['zendesk', '{{ticket.requester.language}}'],
  ['zendesk', '{{ticket.requester.phone}}'],
  ['zendesk', '{{ticket.id}}'],
  ['zendesk', '{{dc.greeting}}'],
  ['front', '{{user.first_name}}'],
  ['helpscout', '{%user.firstName%}'],
  ['chatwoot', '{{agent.name}}'],
  ['zammad', '#{user.firstname}'],
  ['osticket', '%{ticket.staff.name}'],
  ['thunderbird', '[[FROM=fullname]]'],
  [undefined, '[Your Name]'],
  [undefined, '[Agent Name]'],
  [undefined, '{agent_name}'],
  [undefined, '[Company Name]'],
  [undefined, '{{product_name}}'],
  [undefined, '[Order Number]'],
  [undefined, '[Date]'],
  [undefined, '{{order_id}}'],
  [undefined, '[customer email]'],
  [undefined, '[X condition listed on Table 2]'],
  [undefined, '{{}}'],
  [undefined, '[INSERT LINK]'],
  [undefined, '<insert issue>'],
];

describe('what is known of help desks', () => {
  for (const [system, text] of NAMES) {
    it(`takes ${text} for the customer's name${system ? ` in ${system}` : ''}`, () => {
      assert.equal(systemInfo(system).isName(text), true);
    });
  }

  for (const [system, text] of OTHERS) {
    it(`takes ${text} for something else${system ? ` in ${system}` : ''}`, () => {
      assert.equal(systemInfo(system).isName(text), false);
    });
  }

  it('knows its own placeholders for what they are', () => {
    for (const id of SYSTEMS) {
      const info = systemInfo(id);
      const desk = deskOf(id);
      for (const name of [desk?.firstName, desk?.fullName, desk?.firstNameOr]) {
        if (name !== undefined && !name.includes('}} {{')) assert.equal(info.isName(name), true, `${id}: ${name}`);
      }
      if (desk?.agentName !== undefined) assert.equal(info.isName(desk.agentName), false, `${id}: ${desk.agentName}`);
    }
  });

  it('knows nothing of a desk that is not there', () => {
    const info = systemInfo('none-such');
    assert.equal(info.id, 'none-such');
    assert.equal(info.firstName, undefined);
    assert.equal(info.fillsPlaceholders, false);
    assert.equal(systemInfo(undefined).id, '');
  });

  it('knows its own placeholders for a name, a mail address and a case', () => {
    let known = 0;
    for (const id of SYSTEMS) {
      const { facts, unknown, dialects } = systemInfo(id);
      for (const placeholder of Object.values(facts).flatMap((text) => text?.split(/(?<=\}) (?=\{)/) ?? [])) {
        known++;
        for (const dialect of dialects) {
          assert.equal(
            unknown(placeholder, dialect, () => false),
            undefined,
            `${id}: ${placeholder}`,
          );
        }
      }
    }
    assert.ok(known > 25, `${known} are known`);
  });

  it('says how a desk writes a first name', () => {
    assert.equal(systemInfo('zendesk').firstName, '{{ticket.requester.first_name}}');
    assert.equal(systemInfo('zendesk').fillsPlaceholders, true);
  });
});
