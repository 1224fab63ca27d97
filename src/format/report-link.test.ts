import { describe, expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

const value = {
  id: 'XX0001-M2',
  url: 'https://example.org/compromisos/XX0001/',
  field: 'Plazo',
  value: 'Diciembre 2019 & más',
  place: '001, L 37',
};

describe('a report', () => {
  it('is begun in the form of a forge with record, field, value, line and page', () => {
    const url = new URL(reportLink('https://forge.example.org/new?labels=data', value, 'es'));
    expect(url.searchParams.get('labels')).toBe('data');
    expect(url.searchParams.get('title')).toBe('Error en XX0001-M2: Plazo');
    const body = url.searchParams.get('body') ?? '';
    for (const part of [value.id, value.field, value.value, value.place, value.url]) expect(body).toContain(part);
  });

  it('is begun as a mail where reports go to one', () => {
    const url = new URL(reportLink('mailto:report@example.org', value, 'en'));
    expect(url.pathname).toBe('report@example.org');
    expect(url.searchParams.get('subject')).toBe('Error in XX0001-M2: Plazo');
    expect(url.search).not.toContain('+');
  });

  it('of a whole record names no field', () => {
    const { searchParams } = new URL(reportLink('https://example.org/new', { id: 'XX0001', url: value.url }, 'es'));
    expect(searchParams.get('title')).toBe('Error en XX0001');
    expect(searchParams.get('body')).not.toContain('Dato:');
  });

  it('cuts a value that no address has room for', () => {
    const link = reportLink('https://example.org/new', { ...value, value: 'a'.repeat(20_000) }, 'es');
    expect(link.length).toBeLessThan(2000);
  });
});
