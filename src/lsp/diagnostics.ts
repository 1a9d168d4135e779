import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { type Finding, readingsOf, type Severity, type Snapshot } from '../pacta.ts';
import type { OpenText } from './text.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** What is found in a text, or why it cannot be read. */
export function diagnosticsOf(text: OpenText): Diagnostic[] {
  const { read } = text;
  if (read.ok) return read.value.findings.map((finding) => diagnosticOf(text, read.value, finding));
  const { code, message } = read.error;
  const range = text.range({ start: 0, end: 0 });
  return [{ range, severity: DiagnosticSeverity.Error, source: 'pacta', code, message }];
}

/** One finding, with the places of its reason. */
export function diagnosticOf(text: OpenText, of: Snapshot, finding: Finding): Diagnostic {
  const { uri } = text.document;
  return {
    range: text.range(finding.span),
    severity: severities[finding.severity],
    source: 'pacta',
    code: finding.id,
    message: [finding.message, ...where(of, finding)].join('\n'),
    relatedInformation: finding.because.map(({ span, message }) => {
      return { location: { uri, range: text.range(span) }, message };
    }),
  };
}

/** In which readings it holds, where not in all. */
function where(of: Snapshot, finding: Finding): string[] {
  const readings = readingsOf(of, finding);
  return readings.length === 0 ? [] : [`In the readings ${readings.join('; or ')}.`];
}
