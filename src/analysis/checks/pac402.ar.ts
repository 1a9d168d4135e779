import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provisions } from '../phrases.ar.ts';
import type { words as english, Judge } from './pac402.en.ts';

/** PAC402 in Arabic. */
export const words: typeof english = {
  title: 'خصم وحكم',
  explanation: withIsolatedCode(
    'الملزم هو نفسه من يؤكد الأداء: بالاسم، أو بعضويته في المجموعة التي تتحقق، أو لأن تلك الهيئة ' +
      'لا تقرر بدونه. فتأكيده لا يقنع أحداً، وصمته أو نقضه يحول دون إثبات أي خرق.\n\nتُسمّى جهة تحقق ' +
      'ليست ملزمة ولا جزءاً من الملزم؛ أو تقرر الهيئة بأغلبية لا تحتاج إلى الطرف المعني (`The ' +
      'Joint Commission decides by 2 of 3.`). وتُؤخذ العضوية من الترويسة، ولا يُستنتج شيء من ' +
      'السياسة.',
  ),
  message: (judge) => (judge.tie === 'monitor' ? monitorWords(judge) : verifierWords(judge)),
  because: (note) =>
    note.kind === 'member'
      ? `أُعلن ${name(note.member)} عضواً في ${name(note.group)}.`
      : `قاعدة القرار في ${name(note.body)}: ${rule(note.consensus, note.needed, note.of)}.`,
  fix: () => 'يُترك التحقق لمن ليس ملزماً هو نفسه.',
};

function verifierWords({ labels, bearers, verifiers, tie, others, quantifier }: Judge): string {
  return (
    `التحقق من ${provisions(labels)} معهود به إلى ${names(verifiers)}؛ ` +
    `${bond(tie, bearers)}${rest(others, quantifier)}.`
  );
}

function monitorWords({ labels, bearers, verified, verifiers, others }: Judge): string {
  return (
    `بموجب ${provisions(labels)} يتولى ${names(verifiers)} التحقق مما يُلزم ${names(bearers)} ` +
    `في ${provisions(verified)}، ` +
    `والعضوية قائمة بينهما${rest(others, 'all')}.`
  );
}

function bond(tie: Judge['tie'], bearers: readonly string[]): string {
  switch (tie) {
    case 'self':
      return 'والالتزام نفسه واقع على جهة التحقق';
    case 'member':
    case 'monitor':
      return `ومن أعضائه ${names(bearers)}، والالتزام واقع على ${theseMembers(bearers.length)}`;
    case 'part':
      return `وجهة التحقق جزء ممن يقع عليه الالتزام: ${names(bearers)}`;
  }
}

function theseMembers(count: number): string {
  if (count === 1) return 'هذا العضو';
  return count === 2 ? 'هذين العضوين' : 'هؤلاء الأعضاء';
}

function rest(others: readonly string[], quantifier: 'all' | 'one'): string {
  if (others.length === 0) return '';
  return quantifier === 'all'
    ? `؛ ولا يتم بدونه تأكيد من ${names(others)}`
    : `؛ وكلمته تكفي دون كلمة ${names(others)}`;
}

function rule(consensus: boolean, needed: number | null, of: number | null): string {
  return consensus ? 'توافق الآراء' : `${needed ?? 'الجميع'} من ${of ?? 'الجميع'}`;
}
