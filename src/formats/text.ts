import type { Reading } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import type { Adapter, FileInput } from '#formats/adapter.ts';
import { readPlain } from '#formats/plain/read.ts';
import { plainCode, templateOf } from '#formats/template/whole.ts';
import { Ids } from './recognise/ids.ts';
import { localeOfPath } from './recognise/locale.ts';
import { fileName, isPlainText } from './recognise/places.ts';

/** Plain text, read as one macro, where somebody named the file. */
export const plainText: Adapter = {
  form: 'text',

  recognise(input: FileInput): boolean {
    return input.named && (isPlainText(input.path) || !fileName(input.path).includes('.'));
  },

  read(input: FileInput): Reading {
    const view = fileView(input.text);
    const { passages } = readPlain(view);
    const template = templateOf(view, plainCode);
    const name = fileName(input.path).replace(/\.[a-z]+$/, '');
    const locale = localeOfPath(input.path);
    const message = {
      id: new Ids().next([name], 'text'),
      kind: 'macro' as const,
      title: '',
      ...(locale && { locale }),
      passages,
      ...(template && { templates: [template] }),
      range: { start: 0, end: input.text.length },
      ...(passages.length === 0 && { skip: 'empty' }),
    };
    return { form: 'text', messages: [message], errors: [], directives: [] };
  },
};
