import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Refusal } from '../base/refusal.ts';
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
  return [refusal(read.error)];
}

/** Why nothing can be found in a text, said at its beginning. */
export function refusal({ code, message }: Refusal): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'pacta', code, message };
}

/** One finding, with the places of its reason. */
export function diagnosticOf(text: OpenText, of: Snapshot, finding: Finding): Diagnostic {
  const { uri } = text.document;
  return {
    range: text.range(finding.span),
    severity: severities[finding.severity],
    source: 'pacta',
    code: finding.id,
    message: [finding.message, ...where(text, of, finding)].join('\n'),
    relatedInformation: finding.because.map(({ span, message }) => {
      return { location: { uri, range: text.range(span) }, message };
    }),
  };
}

/** In which readings it holds, where not in all. */
function where({ words }: OpenText, of: Snapshot, finding: Finding): string[] {
  const readings = readingsOf(of, finding);
  return readings.length === 0 ? [] : [words.readings(readings)];
}
