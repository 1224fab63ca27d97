import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { groupFindings } from '../finding-list/group-findings.ts';
import FindingAnswer from './FindingAnswer.astro';

const container = await AstroContainer.create();
const answer = {
  answer: 'dismissed' as const,
  reason_es: 'El texto dice <otra cosa>.',
  reason_en: 'The text says <something else>.',
  evidence: '004_26549c3a7251df63:32',
  answered_on: '2026-11-22',
};
const render = async (lang: 'es' | 'en', evidence = answer.evidence) =>
  (
    await container.renderToString(FindingAnswer, {
      props: { lang, answer: { ...answer, evidence }, textLang: 'es' },
    })
  ).replace(/\s+/g, ' ');

describe('an answer to a finding', () => {
  it('says what was answered, when and why, in the language of the page', async () => {
    expect(await render('es')).toContain('Descartado el 22 de noviembre de 2026.');
    expect(await render('en')).toMatch(/Dismissed on 22 November 2026\..*The text says &lt;something else&gt;\./);
  });

  it('leads to the line of the capture that proves it, or to the document', async () => {
    expect(await render('es')).toContain('href="/fuentes/004_26549c3a7251df63/#L32"');
    expect(await render('es', 'https://example.org/plan')).toContain('href="https://example.org/plan" rel="external"');
  });
});

it('a dismissed finding is listed last, whatever its severity', () => {
  const finding = (severity: string, answered: object | null) => ({ finding: { severity, answer: answered } as never });
  const groups = groupFindings([finding('contradiction', answer), finding('note', null), finding('gap', null)]);
  expect(groups.map(({ heading }) => heading)).toEqual(['gap', 'note', 'dismissed']);
});
