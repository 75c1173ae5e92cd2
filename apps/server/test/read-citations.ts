/** Reads one entry by BibTeX's own grammar: values are macros, or in braces that are counted, escaped or not. */
export function readBibtex(text: string): {
  type: string;
  key: string;
  fields: Record<string, string>;
} {
  const head = /^@(\w+)\{([\w-]+),\s*/.exec(text);
  if (!head) throw new Error('no entry begins');
  let rest = text.slice(head[0].length);
  const fields: Record<string, string> = {};
  for (let field = nameIn(rest); field; field = nameIn(rest)) {
    rest = rest.slice(field[0].length);
    let end = 0;
    if (rest.startsWith('{')) {
      for (let depth = 0; end < rest.length; ) {
        depth += { '{': 1, '}': -1 }[rest[end] ?? ''] ?? 0;
        end += 1;
        if (depth === 0) break;
      }
      fields[field[1] ?? ''] = rest.slice(1, end - 1);
    } else {
      end = /^\w+/.exec(rest)?.[0].length ?? 0;
      fields[field[1] ?? ''] = rest.slice(0, end);
    }
    rest = rest.slice(end).replace(/^\s*,\s*/, '');
  }
  if (rest.trim() !== '}') throw new Error(`the entry does not end: ${rest}`);
  return { type: head[1] ?? '', key: head[2] ?? '', fields };
}

function nameIn(text: string): RegExpExecArray | null {
  return /^(\w+)\s*=\s*/.exec(text);
}

/** What LaTeX prints. */
export function printed(latex = ''): string {
  const signs = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  };
  return latex
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(
      /\\text(\w+)\{\}|\\([$&#%_])/g,
      (_, name: keyof typeof signs, sign) => sign ?? signs[name],
    );
}

/** What a reader of Wikipedia sees. */
export function shown(wikitext = ''): string {
  return wikitext
    .replaceAll('{{!}}', '|')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
