/** How often each of these forms stands in the texts, one over the other too. Linear in the texts: forms are short. */
export function counted(texts: readonly string[], forms: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lengths = [...new Set([...forms].map(({ length }) => length))];
  const begins = new Set([...forms].map((form) => form.charCodeAt(0)));
  const times = new Map<string, number>();
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      if (!begins.has(text.charCodeAt(at))) continue;
      for (const length of lengths) {
        const form = text.slice(at, at + length);
        if (forms.has(form)) times.set(form, (times.get(form) ?? 0) + 1);
      }
    }
  return times;
}
