/** What the page is to hold, as data: no text of a message is ever read as HTML. */
export interface PageNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PageNode | string)[];
}

type Child = PageNode | string | undefined | false | readonly (PageNode | string)[];

/** An element. Attributes that are undefined or false are left out, true ones are empty; so are children. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: Child[]
): PageNode {
  const given = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : value]],
  );
  return {
    tag,
    attributes: Object.fromEntries(given),
    children: children.flat().filter((child): child is PageNode | string => Boolean(child)),
  };
}
