import type { Config } from './types.ts';

/** What holds where no configuration says otherwise. */
export const defaultConfig: Config = {
  folder: '',
  preset: 'recommended',
  include: [],
  exclude: [],
  rules: {},
  overrides: [],
  placeholders: [],
  fields: [],
  forms: {},
  ignore: [],
  words: {},
  topics: [],
};
