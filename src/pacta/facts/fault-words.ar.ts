import { list, quoted } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import type { MomentFault } from '../../base/moment-text.ts';
import type { FactFault, WantedValue } from '../../model/written-facts.ts';
import { entry, type FaultSaid, type FaultWords, tellingApart } from './fault-words.ts';

/** What is wrong with a line of a facts file, in Arabic. */
export const faultWords: FaultWords = (fault) => {
  switch (fault.kind) {
    case 'not JSON':
    case 'no object':
    case 'unknown kind':
    case 'missing field':
    case 'unknown field':
    case 'wrong value':
      return ofShape(fault);
    case 'moment':
      return ofMoment(fault.field, fault.written, fault.fault);
    case 'unknown name':
      return ofName(fault);
    case 'several norms':
    case 'no such norm':
    case 'several stages':
    case 'other reading':
    case 'no norm':
      return ofProvision(fault);
    case 'known before it happened':
    case 'no length':
    case 'nobody':
    case 'unknown fact':
    case 'same id':
    case 'same fact':
    case 'out of order':
    case 'before entry':
      return ofFact(fault);
  }
};

type Of<K extends FactFault['kind']> = Extract<FactFault, { kind: K }>;

const EXAMPLE = isolated('{"fact": "report", "at": "2025-02-03", "provision": "2.1"}');

function ofShape(
  fault: Of<'not JSON' | 'no object' | 'unknown kind' | 'missing field' | 'unknown field' | 'wrong value'>,
): FaultSaid {
  switch (fault.kind) {
    case 'not JSON': {
      const where = fault.column === null ? '' : ` (عند العمود ${fault.column})`;
      return said(`السطر ليس بصيغة ${isolated('JSON')}${where}`, `اكتب واقعة واحدة، مثل ${EXAMPLE}`);
    }
    case 'no object':
      return said(`السطر بصيغة ${isolated('JSON')} لكنه ليس واقعة`, `اكتب واقعة، مثل ${EXAMPLE}`);
    case 'unknown kind':
      if (fault.written === null) {
        return said('لا يذكر السطر نوع الواقعة', `أضف ${code('"fact": "report"')} أو نوعاً آخر`);
      }
      return said(
        `لا يوجد نوع من الوقائع باسم ${quoted(fault.written)}`,
        meant(fault.near) ?? 'الأنواع مذكورة في مرجع ملفات الوقائع',
      );
    case 'missing field':
      return said(`ينقص الواقعة من نوع ${code(fault.fact)} الحقل ${code(fault.field)}`, 'أضف هذا الحقل');
    case 'unknown field':
      return said(
        `ليس للواقعة من نوع ${code(fault.fact)} حقل باسم ${quoted(fault.field)}`,
        meant(fault.near) ?? `احذفه، أو ضعه في ${code('note')}`,
      );
    case 'wrong value':
      return said(`قيمة الحقل ${code(fault.field)} ليست مما يقبله`, `اكتب ${wanted(fault.wanted)}`);
  }
}

function wanted(value: WantedValue): string {
  switch (value.kind) {
    case 'text':
      return 'نصاً غير فارغ بين علامتي اقتباس';
    case 'number':
      return 'عدداً';
    case 'whole number':
      return 'عدداً صحيحاً يبدأ من 1';
    case 'yes or no':
      return `${code('true')} أو ${code('false')}`;
    case 'list':
      return `قائمة أسماء، مثل ${code('["Northland"]')}`;
    case 'quantity':
      return `عدداً، أو قائمة مثل ${code('[{"number": 3, "of": "hostages"}]')}`;
    case 'source':
      return `نصاً، أو ${code('{"who": …}')} مع ما يُعرف من ${code('"confidence", "date", "url"')}`;
    case 'one of':
      return `إحدى هذه القيم: ${value.values.map(code).join('، ')}`;
  }
}

function ofMoment(field: string, written: string, fault: MomentFault): FaultSaid {
  switch (fault.kind) {
    case 'no moment':
      return said(
        `قيمة ${code(field)} هي ${quoted(written)}، وليست وقتاً`,
        `اكتب ${['2025-02-03', '2025-02-03T12:00', '2025-02-03T12:00+02:00'].map(code).join(' أو ')}`,
      );
    case 'never':
      return said(`قيمة ${code(field)} هي ${quoted(written)}، ولا وجود ليوم أو ساعة كهذه`, 'صحّح القيمة');
    case 'no zone':
      return said(
        `${quoted(fault.zone)} ليست منطقة زمنية معروفة`,
        `سمِّ منطقة مثل ${code('Asia/Jerusalem')}، أو اكتب الفرق عن التوقيت العالمي`,
      );
    case 'other offset':
      return said(
        `الفرق عن التوقيت العالمي في ${quoted(written)} ليس فرق ${code(fault.zone)} في ذلك الحين`,
        'احذف الفرق أو المنطقة الزمنية',
      );
    case 'clock skips':
    case 'clock repeats': {
      const times = fault.kind === 'clock skips' ? 'لا تُظهر قطّ' : 'تُظهر مرتين';
      return said(
        `الساعات في ${code(fault.zone)} ${times} ${code(written)} لأنها تُغيَّر في تلك الليلة`,
        `اكتب الوقت مع الفرق عن التوقيت العالمي: ${fault.forms.map(code).join(' أو ')}`,
      );
    }
  }
}

function ofName({ of, field, written, near }: Of<'unknown name'>): FaultSaid {
  const causes = {
    provision: 'ليس في النص بند باسم',
    actor: 'لا يعلن النص جهة باسم',
    event: 'لا يعلن النص حدثاً باسم',
    phase: 'لا يعلن النص مرحلة باسم',
  };
  const remedies = {
    provision: `سمِّ بنداً كما يرقّمه النص، مثل ${code('2.1')}، أو ${code('2.1(a)')} لجزء منه`,
    actor: `سمِّ جهة من الترويسة؛ ومن ينقل الخبر فحسب يُذكر في ${code('source')}`,
    event: `سمِّ حدثاً من الترويسة، أو ${code('entry into force')} أو ${code('signature')}`,
    phase: `سمِّ مرحلة من الترويسة، مثل ${code('Phase 1')}`,
  };
  return said(`${causes[of]} ${quoted(written)} (في ${code(field)})`, meant(near) ?? remedies[of]);
}

function ofProvision(
  fault: Of<'several norms' | 'no such norm' | 'several stages' | 'other reading' | 'no norm'>,
): FaultSaid {
  const written = code(fault.written);
  switch (fault.kind) {
    case 'several stages':
      return said(`للبند ${written} أجزاء: ${fault.stages.map(code).join('، ')}`, 'اكتب سطراً لكل جزء');
    case 'several norms': {
      const { field, values } = tellingApart(fault.choices);
      const ways = values.map((value) => code(entry(field, value))).join(' أو ');
      return said(`في البند ${written} أكثر من أمر، ولا يتبيّن أيها المقصود`, `اكتب ${ways}`);
    }
    case 'no such norm': {
      const there = fault.choices.map(
        ({ bearer, sentence }) => `الجملة ${sentence}: ${list(bearer.map(isolated), 'and') || 'لا أحد'}`,
      );
      return said(
        `ليس في البند ${written} أمر بهذه الجهة وهذه الجملة`,
        `الموجود فيه: ${[...new Set(there)].join('؛ ')}`,
      );
    }
    case 'other reading':
      return said(
        `البند ${written} غير موجود في هذه القراءة من النص`,
        'اختر القراءة التي تضمه، أو احذف السطر',
      );
    case 'no norm':
      return said(
        `لم يُفهم من البند ${written} التزام ولا حظر ولا إذن`,
        `سمِّ البند الذي يُلزم؛ ويعرض ${code('pacta read')} ما فُهم`,
      );
  }
}

function ofFact(
  fault: Of<
    | 'known before it happened'
    | 'no length'
    | 'nobody'
    | 'unknown fact'
    | 'same id'
    | 'same fact'
    | 'out of order'
    | 'before entry'
  >,
): FaultSaid {
  switch (fault.kind) {
    case 'known before it happened':
      return said(`الوقت في ${code('known')} أسبق من الوقت في ${code('at')}`, 'صحّح أحدهما');
    case 'no length':
      return said(`${quoted(fault.written)} ليست مدة`, `اكتب عدداً ووحدة، مثل ${code('10 days')}`);
    case 'nobody':
      return said('لا يذكر السطر صاحب الفعل', `أضف ${code('by')} مع جهة من الترويسة`);
    case 'unknown fact':
      return said(
        fault.of === 'report'
          ? `لا بلاغ صالحاً في الملف معرّفه ${quoted(fault.id)}`
          : `لا نزاع صالحاً في الملف معرّفه ${quoted(fault.id)}`,
        `أعطِ السطر المقصود هذا المعرّف في ${code('id')}`,
      );
    case 'same id':
      return said(`للسطر ${fault.first} المعرّف ${quoted(fault.id)} نفسه`, 'أعطِ أحدهما معرّفاً آخر');
    case 'same fact':
      return said(
        `يقول هذا السطر ما يقوله السطر ${fault.first}`,
        `احذفه؛ وإن كان الأمر قد وقع مرتين فأعطِ كلاً من السطرين معرّفاً في ${code('id')}`,
      );
    case 'out of order':
      return said(
        `عُرفت هذه الواقعة قبل التي في السطر ${fault.after}`,
        `انقلها إلى موضعها، أو اذكر في ${code('known')} متى عُرفت`,
      );
    case 'before entry':
      return said(
        `تاريخها سابق لدخول الاتفاق حيز النفاذ (${code(fault.entry)})، ولم يكن شيء من هذا واجباً بعد`,
        'صحّح التاريخ',
      );
  }
}

/** A word of a file as it is written there. */
function code(word: string): string {
  return isolated(word);
}

function meant(near: string | null): string | null {
  return near === null ? null : `هل المقصود ${quoted(near)}؟`;
}

function said(cause: string, remedy: string): FaultSaid {
  return { cause, remedy };
}
