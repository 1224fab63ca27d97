import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../format/marks.ts';
import SectionText from './SectionText.astro';

const container = await AstroContainer.create();
const section = (
  position: number,
  heading: string | null,
  text: string | null,
  part = 'description',
  language: string | null = null,
) => ({
  section_id: `XX0001-S${position}`,
  subject_type: 'commitment',
  subject_id: 'XX0001',
  position,
  part,
  heading,
  text,
  language,
  source_id: '003',
});
const render = (...sections: ReturnType<typeof section>[]) =>
  container.renderToString(SectionText, { props: { lang: 'es', sections, marks: indexPassages([]), textLang: 'es' } });

describe('the text of a page', () => {
  it('shows markup, braces and imports as text', async () => {
    const html = await render(section(1, '<h1>Título</h1>', '<script>alert(1)</script>\n{1 + 1}\nimport x from "y"'));
    expect(html).not.toMatch(/<script>alert|<h1>/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('{1 + 1}');
  });

  it('says that a heading has no text, rather than leaving a hole', async () => {
    expect(await render(section(1, '¿Cómo?', null))).toContain('sin texto');
  });

  it('marks a text in another language than the page, and names it', async () => {
    const html = await render(
      section(1, 'Problema', 'Um texto', 'description', 'pt'),
      section(2, 'Uno', 'Texto', 'description', 'es'),
    );
    const [first = '', second = ''] = html.split('</section>');
    expect(first).toMatch(/<section [^>]*lang="pt"[\s\S]*Um texto/);
    expect(first).toMatch(/<span lang="es"[^>]*>Problema/);
    expect(html.match(/<p [^>]*lang="es"[^>]*>[^<]*portugués/g)).toHaveLength(1);
    expect(second).toMatch(/<section [^>]*lang="es"[\s\S]*Texto/);
  });

  it('puts sections one level lower under the headings of two parts', async () => {
    expect(await render(section(1, 'Uno', 'a'))).toContain('<h3');
    const both = await render(section(1, 'Uno', 'a'), section(2, 'Dos', 'b', 'irm_summary'));
    expect(both.match(/<h3/g)).toHaveLength(2);
    expect(both.match(/<h4/g)).toHaveLength(2);
  });
});
