import type { Damage } from './damage.ts';
import { linesWhere, replaceLine } from './damage.ts';

/** What must not be in any output. */
export const secrets = ['persona.ficticia', '537 67 99'] as const;

/** An official’s address and telephone stand in the text: the text is read, and they are not published. */
export const personalData: Damage = {
  name: 'personal-data',
  targets: (draft) =>
    linesWhere(draft, ({ role, text }) => role === 'text' && text.length > 60 && /\p{Ll}\.$/u.test(text)),
  apply(draft, at, line) {
    replaceLine(draft, at, { ...line, text: `${line.text} persona.ficticia@example.org / 00212 537 67 99 96` });
  },
};
