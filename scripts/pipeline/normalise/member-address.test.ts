import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

const page = [
  'Skip Navigation',
  'Register of Repairs (KE0001)',
  'At-a-Glance',
  'Action Plan: Fifth Open Government Action Plan 2023-2027',
  'Lead Institution: Office of Invented Repairs',
  'IRM Report: Pending IRM Review',
  'Ambition (see definition): Low',
  'Completion: Pending IRM Review',
].join('\n');
const read = (ogpUrl: string | null, text = page) => {
  const entry = { ogpUrl, language: null, machineTranslated: null, capturedOn: null };
  const { dataset, diagnostics } = convert([{ file: 'page.txt', bytes: new TextEncoder().encode(text), entry }]);
  const [member] = dataset.members;
  return {
    member: member && [member.member_id, member.name_en, member.level, member.country_code, member.name_verbatim],
    proofs: dataset.passages.filter(({ record_type }) => record_type === 'member').length,
    told: diagnostics.map(({ id }) => id),
  };
};
const at = (path: string) => `https://www.opengovpartnership.org/${path}`;

it.each([
  ['members/kenya/commitments/KE0001/', 'kenya', 'Kenya', 'national', 'KE'],
  ['es/members/cote-divoire/commitments/KE0001', 'cote-divoire', 'Côte d’Ivoire', 'national', 'CI'],
  ['fr/members/slovak-republic/commitments/ke0001/', 'slovak-republic', 'Slovak Republic', 'national', 'SK'],
  [
    'members/scotland-united-kingdom/commitments/KE0001/',
    'scotland-united-kingdom',
    'Scotland, United Kingdom',
    'local',
    'GB',
  ],
])('%s tells the member, which no passage proves', (path, ...member) => {
  expect(read(at(path))).toEqual({ member: [...member, null], proofs: 0, told: ['member-from-address'] });
});

it('nothing is taken from the address of another commitment', () => {
  expect(read(at('members/kenya/commitments/KE0002/')).told).toEqual(['address-mismatch', 'member-unknown']);
});

it.each([
  ['of another site', 'https://example.org/members/kenya/commitments/KE0001/'],
  ['of another kind of page', at('members/kenya/')],
  ['of a place whose name the tables do not have', at('members/nowhere-kenya/commitments/KE0001/')],
  ['that is not known', null],
])('an address %s tells no member', (_, url) => {
  expect(read(url)).toEqual({ member: undefined, proofs: 0, told: ['member-unknown'] });
});

it('what the page prints goes before its address', () => {
  const text = page.replace('Register', 'Georgia\nRegister');
  expect(read(at('members/kenya/commitments/KE0001/'), text).member?.[0]).toBe('georgia');
});
