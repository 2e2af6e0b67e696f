import assert from 'node:assert/strict';
import type { Figure, Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { readHtml } from '#formats/html/read.ts';
import { readMarkdown } from '#formats/markdown/read.ts';

const MARKDOWN = `Look here: ![The **Save** button](save.png)

\`\`\`js
go();
\`\`\`

3. One

   still one
4. Two
   - inner

| A | B |
| - | - |
|   | b |

---
`;

const HTML = `<p>Look here: <img src="a.png" alt="The &quot;Save&quot; button"></p><pre class="x">
go(&lt;<b>1</b>);
</pre><ol><li><p>One</p><p>still one</p></li><li>Two<ul><li>inner</li></ul></li></ol>
<table><tr><th>A</th><th>B</th></tr><tr><td></td><td>b</td></tr></table><hr>`;

function shown(text: string, { figures, passages }: { figures: readonly Figure[]; passages: readonly Passage[] }) {
  return {
    figures: figures.map((figure) => [figure.kind, figure.text, text.slice(figure.range.start, figure.range.end)]),
    items: passages.flatMap(({ item, view }) => (item ? [[view.text, item.list, item.index]] : [])),
    cells: passages.flatMap(({ cell, view }) => (cell ? [[view.text, cell.row, cell.column, cell.header]] : [])),
  };
}

const ITEMS = [
  ['One', 0, 3],
  ['still one', 0, 3],
  ['Two', 0, 4],
  ['inner', 1, 1],
];
const CELLS = [
  ['A', 0, 0, true],
  ['B', 0, 1, true],
  ['b', 1, 1, false],
];

describe('what a reader sees beside the prose', () => {
  it('is noted in Markdown', () => {
    assert.deepEqual(shown(MARKDOWN, readMarkdown(fileView(MARKDOWN))), {
      figures: [
        ['image', 'The Save button', '![The **Save** button](save.png)'],
        ['code', 'go();', '```js\ngo();\n```'],
        ['rule', '', '---'],
      ],
      items: ITEMS,
      cells: CELLS,
    });
  });

  it('is noted in HTML, where numbers start from 1', () => {
    const [, , ...others] = ITEMS;
    assert.deepEqual(shown(HTML, readHtml(fileView(HTML))), {
      figures: [
        ['image', 'The "Save" button', '<img src="a.png" alt="The &quot;Save&quot; button">'],
        ['code', 'go(<1);', '<pre class="x">\ngo(&lt;<b>1</b>);\n</pre>'],
        ['rule', '', '<hr>'],
      ],
      items: [['One', 0, 1], ['still one', 0, 1], ['Two', 0, 2], ...others.slice(1)],
      cells: CELLS,
    });
  });

  it('is noted in HTML between Markdown, and not in what is hidden', () => {
    const text =
      '<img src="a.png" alt="A map">\n\n<div hidden><pre>no</pre></div>\n\n{% comment %}\n\n---\n\n{% endcomment %}\n';
    assert.deepEqual(shown(text, readMarkdown(fileView(text))).figures, [
      ['image', 'A map', '<img src="a.png" alt="A map">'],
    ]);
  });
});
