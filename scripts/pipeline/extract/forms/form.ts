import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Recognised } from '../../recognise/recognise.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { RawPage } from '../raw-page.ts';

/** How pages of one family of layouts are read; `null` when the page has to be refused. */
export type Form = (recognised: Recognised, source: SourceText, report: Report) => RawPage | null;
