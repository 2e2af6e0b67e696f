import { strict as assert } from 'node:assert';
import { read, texts } from '../data/input.ts';

const MACROS = `
resource "zendesk_macro" "refund" {
  title  = "Refund::sent"
  active = true

  action {
    field = "status"
    value = "solved"
  }
  action {
    field = "comment_value_html"
    value = <<-EOT
      <p>Hi {{ticket.requester.first_name}},</p>
      <p>your refund is on its way. Write to \${var.mail} &amp; we help.</p>
    EOT
  }
}

# kindlint-disable-next-line -- as the bank wants it
resource "zendesk_macro" "note" {
  title   = "Risk"
  actions = [
    { field = "comment_mode_is_public", value = "false" },
    { field = "comment_value", value = jsonencode(["channel:all", "Check the score."]) },
  ]
}

locals {
  macros = {
    hello = { actions = { comment_value = "Hello, and \\"welcome\\".\\n\\nMaya" } }
  }
}
`;

describe('Zendesk in Terraform', () => {
  const reading = read('macros.tf', MACROS);

  it('reads blocks, lists and objects of actions', () => {
    assert.equal(reading?.form, 'zendesk-terraform');
    assert.deepEqual(texts(reading), [
      'Hi {{ticket.requester.first_name}}, / your refund is on its way. Write to ${var.mail} & we help.',
      'Check the score.',
      'Hello, and "welcome". / Maya',
    ]);
    assert.deepEqual(
      reading?.messages.map(({ id, title, kind, system }) => [id, title, kind, system]),
      [
        ['refund', 'Refund::sent', 'macro', 'zendesk'],
        ['note', 'Risk', 'note', 'zendesk'],
        ['hello', 'hello', 'macro', 'zendesk'],
      ],
    );
  });

  it('knows what Terraform fills in, and the comments that ask for silence', () => {
    assert.deepEqual(reading?.messages[0]?.fields, ['var.mail']);
    assert.equal(reading?.directives[0]?.reason, 'as the bank wants it');
  });

  it('leaves other configuration alone', () => {
    const other = 'resource "aws_instance" "a" {\n  tags = { Name = "Thank you for this." }\n}\n';
    assert.equal(read('main.tf', other), undefined);
  });
});
