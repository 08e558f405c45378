import type { Language } from '../../../platform/paper/paper.ts';
import { danishOfReport } from './danishOfReport.ts';
import type { DocumentKind } from '../../documents/documentReview.entity.ts';
import { englishOfReport } from './englishOfReport.ts';
import type { EvidenceKind } from '../../evidence/evidenceItem.entity.ts';
import type { Interviewee } from '../../interviews/interview.entity.ts';
import type { Stance } from '../reportReply.entity.ts';
import type { SectionKey } from '../reportSection.entity.ts';

/** What a report says around what people wrote. */
export interface ReportWords {
  which: (number: number, final: boolean) => string;
  facts: Record<
    'report' | 'municipality' | 'institutions' | 'issued' | 'began' | 'areas' | 'grounds' | 'checksum',
    string
  >;
  purpose: string;
  sections: Record<SectionKey, string>;
  norms: string;
  interviews: { caption: string; columns: readonly [string, string]; with: Record<Interviewee, string> };
  documents: { caption: string; columns: readonly string[]; none: string; kinds: Record<DocumentKind, string> };
  questionnaires: { caption: string; columns: readonly string[]; few: string };
  criteria: { caption: string; columns: readonly string[]; none: string; met: string; notMet: string };
  coverage: {
    title: string;
    caption: string;
    columns: readonly string[];
    complete: string;
    gaps: (gaps: number, all: number) => string;
    loose: (items: number) => string;
    from: Record<EvidenceKind, string>;
  };
  findings: {
    title: string;
    caption: string;
    columns: readonly string[];
    one: (number: number) => string;
    severity: string;
    ground: string;
    area: string;
    evidence: string;
    recommendation: string;
  };
  replies: { title: string; stances: Record<Stance, string> };
  comments: { title: string; to: (number: number) => string };
  nothing: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { da: danishOfReport, en: englishOfReport };
