import { Liquid, Tokenizer } from 'liquidjs/dist/liquid.browser.mjs';
import { BLOCKS } from './words.ts';

let engine: Liquid | undefined;

/** liquidjs with its own tags and filters, made when it is first needed. */
function liquid(): Liquid {
  engine ??= new Liquid({ strictFilters: false, cache: false });
  return engine;
}

/** Does liquidjs know a filter of this name? */
export function isFilter(name: string): boolean {
  return Object.hasOwn(liquid().filters, name);
}

/** All filters that liquidjs knows. */
export function filterNames(): string[] {
  return Object.keys(liquid().filters);
}

/** The filters of what stands in `{{ … }}`; undefined where it can't be read. */
export function filtersIn(inside: string): readonly string[] | undefined {
  try {
    const { filters } = new Tokenizer(plain(inside)).readFilteredValue();
    return filters.map((filter) => filter.name);
  } catch {
    return undefined;
  }
}

const IN_BLOCK: Readonly<Record<string, readonly [string, string]>> = {
  elsif: ['{% if a %}', '{% endif %}'],
  when: ['{% case a %}', '{% endcase %}'],
};

/** Can liquidjs read a tag, taken by itself? What it ends or divides is put around it. */
export function isReadable(tag: string, name: string): boolean {
  const [before, after] = IN_BLOCK[name] ?? ['', BLOCKS.has(name) ? `{% end${name} %}` : ''];
  try {
    liquid().parse(before + plain(tag) + after);
    return true;
  } catch {
    return false;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Template code as it reads without the escapes of HTML and Markdown around it. */
function plain(code: string): string {
  return code
    .replace(/&(amp|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\u00a0/g, ' ')
    .replace(/\\(?=[_*[\]])/g, '');
}
