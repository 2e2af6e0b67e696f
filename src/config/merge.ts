import type { Layer } from './build.ts';
import type { Config, RuleSetting } from './types.ts';

/**
 * Lays one file over what it builds on. Single values replace; the settings of a rule are merged part by part; overrides,
 * excluded files, placeholders, ignored findings, words and
 * topics add up; `fields` of the upper file are asked first; `include`
 * replaces as a whole.
 */
export function mergeLayer(base: Config, layer: Layer): Config {
  return {
    ...base,
    preset: layer.preset ?? base.preset,
    include: layer.include ?? base.include,
    exclude: [...base.exclude, ...layer.exclude],
    rules: mergeRules(base.rules, layer.rules),
    overrides: [...base.overrides, ...layer.overrides],
    ...(layer.system === undefined ? {} : { system: layer.system }),
    placeholders: [...new Set([...base.placeholders, ...layer.placeholders])],
    fields: [...layer.fields, ...base.fields],
    forms: withoutOld(base.forms, layer.forms),
    ignore: [...base.ignore, ...layer.ignore],
    words: mergeWords(base.words, layer.words),
    topics: [...base.topics, ...layer.topics],
  };
}

/** The upper file's globs come last, since of several that fit the last one holds. */
function withoutOld(base: Config['forms'], top: Config['forms']): Config['forms'] {
  return { ...Object.fromEntries(Object.entries(base).filter(([glob]) => !(glob in top))), ...top };
}

function mergeWords(base: Config['words'], top: Config['words']): Config['words'] {
  const out = { ...base };
  for (const [rule, words] of Object.entries(top)) {
    const own = words.map(({ wording }) => wording.text);
    out[rule] = [...(out[rule] ?? []).filter(({ wording }) => !own.includes(wording.text)), ...words];
  }
  return out;
}

type Rules = Readonly<Record<string, RuleSetting>>;

/** In one file a rule's own line beats its family's; a family's line of the upper file beats both of the lower. */
export function mergeRules(base: Rules, top: Rules): Rules {
  const out: Record<string, RuleSetting> = { ...base };
  for (const [id, setting] of Object.entries(top)) {
    if (!id.endsWith('/*') || setting.severity === undefined) continue;
    for (const [own, { severity: _, ...rest }] of Object.entries(out)) {
      if (own.startsWith(id.slice(0, -1))) out[own] = rest;
    }
  }
  for (const [id, setting] of Object.entries(top)) {
    const options = { ...out[id]?.options, ...setting.options };
    out[id] = { ...out[id], ...setting, ...(Object.keys(options).length > 0 ? { options } : {}) };
  }
  return out;
}
