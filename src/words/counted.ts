/** So few are sought one by one. */
const fewForms = 24;

/** How often each of these forms stands in the texts, one over the other too. Linear in the texts: forms are short. */
export function counted(texts: readonly string[], forms: ReadonlySet<string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const add = (form: string): void => {
    times.set(form, (times.get(form) ?? 0) + 1);
  };
  if (forms.size <= fewForms) {
    for (const form of forms)
      for (const text of texts) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) add(form);
    return times;
  }
  const lengths = [...new Set([...forms].map(({ length }) => length))];
  const begins = new Set([...forms].map((form) => form.charCodeAt(0)));
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      if (!begins.has(text.charCodeAt(at))) continue;
      for (const length of lengths) {
        const form = text.slice(at, at + length);
        if (forms.has(form)) add(form);
      }
    }
  return times;
}
