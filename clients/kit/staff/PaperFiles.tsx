import { Trans, useLingui } from '@lingui/react/macro';
import { Row } from '../ui/index.ts';

type Format = 'html' | 'pdf' | 'docx' | 'csv' | 'xlsx';
type Props = {
  /** Where the server keeps it, without an ending. */
  path: string;
  formats: readonly Format[];
};

/** What is on the page as files to keep or to pass on, in the language of the page. */
export function PaperFiles({ path, formats }: Props) {
  const { t, i18n } = useLingui();
  const names: Record<Format, string> = {
    html: t`Web page, in a new tab`,
    pdf: t`PDF`,
    docx: t`Word`,
    csv: t`CSV`,
    xlsx: t`Excel`,
  };
  const language = i18n.locale === 'da' ? 'da' : 'en';
  return (
    <nav className="el-papers" aria-label={t`Take it with you`}>
      <Row>
        <span aria-hidden="true">
          <Trans>Take it with you:</Trans>
        </span>
        {formats.map((format) => (
          // Files come from the server, past the router.
          <a
            key={format}
            className="ds-link"
            href={`${path}.${format}?lang=${language}`}
            {...(format === 'html' ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
          >
            {names[format]}
          </a>
        ))}
      </Row>
    </nav>
  );
}
