import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { decode } from '../model/code';
import { read } from '../model/scoring';

/** The worked examples in one language, each read by the model from its code. */
export async function examples(locale: Locale) {
  const entries = (await getCollection('examples')).sort(
    (one, other) => one.data.order - other.data.order,
  );
  return entries.map(({ data: { id, code, name } }) => {
    const decoded = decode(code);
    if (!decoded.ok) throw new Error(`content/examples.yaml, ${id}: the code is ${decoded.reason}`);
    const { result } = decoded;
    return { id, code, name: name[locale], result, reading: read(result.answers) };
  });
}

/** The example that the site shows as its sample. */
export async function sample(locale: Locale) {
  const found = (await examples(locale)).find(({ id }) => id === 'weaker-towards-the-customer');
  if (!found) throw new Error('content/examples.yaml has no sample');
  return found;
}
