import { describe, expect, it } from 'vitest';
import { day, follow, truce } from '../../test/support/followed.ts';
import { minuteNumbered } from '../base/calendar.ts';

const report = (provision: string, at: string) => ({ fact: 'report' as const, at, provision });

describe('suspension', () => {
  const remedies = truce(
    '1.1 South shall release the prisoners by day 5.',
    '1.2 North shall open the road within 10 days after entry into force.',
    '1.3 If 1.1 is breached, North may suspend 1.2 until 1.1 is performed.',
    '1.4 North shall publish the maps by day 8.',
    '1.5 If 1.1 is breached, North may suspend 1.4.',
  );
  const suspend = (at: string, under: string) => ({ fact: 'suspension' as const, at, by: 'North', under });

  it('without right has no effect, and says why', () => {
    const run = follow(remedies);
    expect(run.tell(suspend(day(3), '1.3'))).toMatchObject({
      kind: 'without effect',
      because: { kind: 'not open', state: 'waiting' },
    });
    expect(run.tell({ ...suspend(day(3), '1.3'), by: 'South' })).toMatchObject({
      because: { kind: 'not its bearer', bearers: ['North'] },
    });
    expect(run.state('1.2')).toBe('due');
    expect(run.board().unheeded).toHaveLength(2);
  });

  it('makes the remaining time stand still, and ends with its `until`', () => {
    const run = follow(remedies).to(day(7));
    const before = run.item('1.2').closes ?? 0;
    run.tell(suspend(day(7), '1.3'));
    expect(run.item('1.2')).toMatchObject({ state: 'suspended', closes: null });
    expect(run.to(day(20)).state('1.2')).toBe('suspended');
    run.tell(report('1.1', day(20)));
    expect(run.state('1.2')).toBe('due');
    expect(run.item('1.2').closes).toBe(before + 13 * 1440);
  });

  it('moves no date that is named, which then counts from when the duty goes on', () => {
    const run = follow(remedies).to(day(6));
    run.tell(suspend(day(6), '1.5'));
    expect(run.to(day(10)).state('1.4')).toBe('suspended');
    run.tell({ fact: 'resumption', at: day(10), by: 'North', under: '1.5' });
    expect(run.item('1.4')).toMatchObject({ state: 'breached', since: run.minute(day(10)) });
  });

  it('can be let go by whoever suspended, once', () => {
    const run = follow(remedies).to(day(6));
    run.tell(suspend(day(6), '1.3'));
    const resume = { fact: 'resumption' as const, at: day(7), by: 'North', under: '1.3' };
    expect(run.tell(resume)).toMatchObject({ kind: 'taken' });
    expect(run.tell({ ...resume, at: day(8) })).toMatchObject({ because: { kind: 'nothing suspended' } });
  });

  it('is lifted by a power to resume', () => {
    const run = follow(
      truce(
        '1.1 North shall not attack throughout Phase 1.',
        '1.2 If ratification has occurred, North may suspend 1.1.',
        '1.3 If a ceasefire is agreed, North shall resume 1.1 within 1 day.',
      ),
    );
    run.tell({ fact: 'event', at: day(2), event: 'ratification' });
    run.tell(suspend(day(2), '1.2'));
    expect(run.state('1.1')).toBe('suspended');
    run.tell({ fact: 'event', at: day(3), event: 'a ceasefire is agreed' });
    expect(run.state('1.3')).toBe('due');
    run.tell({ fact: 'resumption', at: day(3, '18:00'), by: 'North', under: '1.3' });
    expect(run.state('1.1')).toBe('due');
    expect(run.state('1.3')).toBe('performed');
  });

  it('lasts no longer than the power says', () => {
    const run = follow(
      truce('1.1 North shall not attack throughout Phase 1.', '1.2 North may suspend 1.1 for 24 hours.'),
    ).to(day(2));
    run.tell(suspend(day(2), '1.2'));
    expect(run.to(day(3, '11:59')).state('1.1')).toBe('suspended');
    expect(run.to(day(3, '12:00')).state('1.1')).toBe('due');
  });

  it('keeps a verdict about its time from being one of breach', () => {
    const run = follow(
      truce('1.1 North shall not attack throughout Phase 1.', '1.2 North may suspend 1.1.'),
    ).to(day(2));
    run.tell(suspend(day(2), '1.2'));
    const found = { fact: 'verdict' as const, by: 'Lake', provision: '1.1', done: 'none' as const };
    expect(run.tell({ ...found, at: day(3) })).toMatchObject({ because: { kind: 'while suspended' } });
    run.tell({ ...found, at: day(4), doneAt: day(1) });
    expect(run.state('1.1')).toBe('breached');
  });
});

describe('phases', () => {
  const phased = truce(
    '1.1 North shall not attack throughout Phase 1.',
    '1.2 Lake may extend Phase 1 by up to 30 days.',
    '1.3 South shall hold elections by the end of Phase 1.',
    '1.4 North and South may end Phase 1.',
    '1.5 South shall publish the rolls by day 40.',
  );
  const extend = (at: string, length: string) => {
    return { fact: 'extension' as const, at, by: 'Lake', under: '1.2', phase: 'Phase 1', length };
  };

  it('are extended with what is said by their end, and no day or date', () => {
    const run = follow(phased);
    run.tell(extend(day(10), '10 days'));
    expect(run.item('1.1').closes).toBe(run.minute(day(71, '00:00')));
    expect(run.item('1.3').closes).toBe(run.minute(day(71, '00:00')));
    expect(run.item('1.5').closes).toBe(run.minute(day(41, '00:00')));
  });

  it('are extended by no more than the power allows, all uses together', () => {
    const run = follow(phased);
    expect(run.tell(extend(day(10), '31 days'))).toMatchObject({ because: { kind: 'too long' } });
    expect(run.tell(extend(day(11), '20 days'))).toMatchObject({ kind: 'taken' });
    expect(run.tell(extend(day(12), '11 days'))).toMatchObject({ because: { kind: 'too long' } });
    expect(run.tell(extend(day(13), '10 days'))).toMatchObject({ kind: 'taken' });
    expect(run.item('1.1').closes).toBe(run.minute(day(91, '00:00')));
  });

  it('cannot be extended once they are over', () => {
    const run = follow(phased).to(day(61));
    expect(run.tell(extend(day(62), '5 days'))).toMatchObject({ because: { kind: 'after the end' } });
  });

  it('end early when all who must say so have: what lasts is over, what was still owed lapses', () => {
    const run = follow(phased);
    const end = { fact: 'ending' as const, under: '1.4' };
    expect(run.tell({ ...end, at: day(20), by: 'North' })).toEqual({ kind: 'awaits', who: ['South'] });
    expect(run.state('1.1')).toBe('due');
    expect(run.tell({ ...end, at: day(21), by: 'South' })).toMatchObject({ kind: 'taken' });
    expect(run.state('1.1')).toBe('performed');
    expect(run.state('1.3')).toBe('lapsed');
    expect(run.reasons('1.3')).toEqual(['phase ended early']);
    expect(run.state('1.5')).toBe('due');
  });

  it('that continue as long as something is so are prolonged, never shortened', () => {
    const text = truce(
      '1.1 North shall not attack throughout Phase 1.',
      '1.2 Phase 1 continues as long as a ceasefire is agreed.',
    );
    const run = follow(text);
    run.tell({ fact: 'event', at: day(10), event: 'a ceasefire is agreed' });
    expect(run.to(day(70)).state('1.1')).toBe('due');
    run.tell({ fact: 'event', at: day(80), event: 'a ceasefire is agreed', ends: true });
    expect(run.state('1.1')).toBe('performed');
    expect(follow(text).to(day(61)).state('1.1')).toBe('performed');
  });

  it('begin once what they wait for has come, and are counted from there', () => {
    const text = truce('1.1 North shall not attack throughout Phase 2.').replace(
      'Article 1.',
      'Phase 2: 10 days from the end of phase 1, once ratification has occurred.\n\nArticle 1.',
    );
    const run = follow(text.replace('day 1.\n\nPhase 2', 'day 1.\nPhase 2')).to(day(65));
    expect(run.state('1.1')).toBe('waiting');
    run.tell({ fact: 'event', at: day(66), event: 'ratification' });
    expect(run.item('1.1')).toMatchObject({ state: 'due', closes: run.minute(day(76, '00:00')) });
  });
});

describe('the end of the agreement', () => {
  it('ends what lasts, lets what is still owed lapse, and leaves breaches as they are', () => {
    const run = follow(
      truce(
        '1.1 North shall not attack.',
        '1.2 South shall release the prisoners by day 5.',
        '1.3 South shall open the road by day 40.',
        "1.4 Either party may end this agreement upon 7 days' notice.",
      ),
    );
    run.tell({ fact: 'notice', at: day(10), by: 'North', provision: '1.4', bearer: 'North' });
    const end = { fact: 'ending' as const, by: 'North', under: '1.4' };
    expect(run.tell({ ...end, at: day(12) })).toMatchObject({ because: { kind: 'not open' } });
    expect(run.tell({ ...end, at: day(18) })).toMatchObject({ kind: 'taken' });
    expect(run.state('1.1')).toBe('performed');
    expect(run.state('1.2')).toBe('breached');
    expect(run.state('1.3')).toBe('lapsed');
    expect(run.board().ended).toBe(run.minute(day(18)));
    expect(run.to(day(60)).state('1.3')).toBe('lapsed');
  });
});

describe('disputes', () => {
  const text = truce('1.1 North shall open the road by day 10, verified by the Red Cross within 2 days.');
  const dispute = { fact: 'dispute' as const, id: 'd', at: day(12), by: 'South', provision: '1.1' };
  const ruling = { fact: 'ruling' as const, at: day(14), by: 'Lake', dispute: 'd' };

  it.each([
    ['performed', 'performed'],
    ['breached', 'breached'],
    ['excused', 'excused'],
    ['dismissed', 'overdue'],
  ] as const)('ruled %s leave it %s', (finds, state) => {
    const run = follow(text);
    run.tell(dispute);
    expect(run.state('1.1')).toBe('disputed');
    run.tell({ ...ruling, finds });
    expect(run.state('1.1')).toBe(state);
    expect(run.tell({ ...ruling, at: day(15), finds })).toMatchObject({
      because: { kind: 'already decided' },
    });
  });

  it('are decided by silence where they say so', () => {
    const run = follow(text);
    run.tell({ ...dispute, rulingBy: day(15), onSilence: 'excused' });
    expect(run.to(day(14)).state('1.1')).toBe('disputed');
    expect(run.to(day(15)).state('1.1')).toBe('excused');
    expect(run.reasons('1.1')).toEqual(['ruled by silence']);
  });

  it('that are ruled on do the duty to decide', () => {
    const run = follow(
      truce(
        '1.1 North shall open the road by day 10, verified by the Red Cross within 2 days.',
        '1.2 If 1.1 is disputed, Lake shall decide the dispute within 3 days.',
      ),
    );
    run.tell(dispute);
    expect(run.state('1.2')).toBe('due');
    run.tell({ ...ruling, finds: 'dismissed' });
    expect(run.state('1.2')).toBe('performed');
  });

  it('stay open without a default', () => {
    const run = follow(text);
    run.tell({ ...dispute, rulingBy: day(15) });
    expect(run.to(day(30)).state('1.1')).toBe('disputed');
  });
});

describe('an exchange', () => {
  const text = truce(
    '1.1 North shall release the prisoners between day 2 and day 20, in exchange for 1.2.',
    '1.2 South shall open the road between day 2 and day 20.',
  );

  it('is breached by the half that is not done on the day of the other', () => {
    const run = follow(text);
    run.tell(report('1.2', day(5)));
    expect(run.to(day(5, '23:59')).state('1.1')).toBe('due');
    expect(run.to(day(6, '00:00')).state('1.1')).toBe('breached');
    expect(run.reasons('1.1')).toContain('other half done');
  });

  it('is performed where both are done on one day', () => {
    const run = follow(text);
    run.tell(report('1.2', day(5)));
    run.tell(report('1.1', day(5, '20:00')));
    run.to(day(10));
    expect([run.state('1.1'), run.state('1.2')]).toEqual(['performed', 'performed']);
  });
});

describe('exceptions', () => {
  it('excuse when their judge says so, and only then', () => {
    const run = follow(
      truce('1.1 North shall open the road by day 10, except in an emergency, as Lake decides.'),
    );
    const found = { fact: 'exception' as const, at: day(4), provision: '1.1' };
    expect(run.tell({ ...found, by: 'South' })).toMatchObject({ because: { kind: 'not its judge' } });
    run.tell({ ...found, by: 'Lake' });
    expect(run.state('1.1')).toBe('excused');
  });
});

describe('the clock', () => {
  it('follows the zone through the changes of the clock', () => {
    const zone = 'Asia/Jerusalem';
    const run = follow(
      truce(
        '1.1 North shall open the road within 24 hours after ratification.',
        '1.2 North shall mow by day 19.',
      ).replace(', UTC', `, ${zone}`),
      zone,
    );
    // Clocks went forward in the night to 28 March 2025, which is day 19 and has 23 hours.
    run.tell({ fact: 'event', at: '2025-03-27T20:00', event: 'ratification' });
    expect(run.item('1.1').closes).toBe(run.minute('2025-03-28T21:01'));
    expect(run.item('1.2').closes).toBe(run.minute('2025-03-29T00:00'));
    expect(run.minute('2025-03-29T00:00') - run.minute('2025-03-28T00:00')).toBe(23 * 60);
  });
});

describe('facts that become known late', () => {
  it('are put in their place, with all that follows', () => {
    const run = follow(
      truce(
        '1.1 South shall release the prisoners by day 5.',
        '1.2 If 1.1 is breached, North may suspend 1.3.',
        '1.3 North shall not attack.',
      ),
    ).to(day(6));
    run.tell({ fact: 'suspension', at: day(7), by: 'North', under: '1.2' });
    expect(run.state('1.3')).toBe('suspended');
    run.tell({ ...report('1.1', day(4)), known: day(8) });
    expect(run.state('1.1')).toBe('performed');
    expect(run.state('1.3')).toBe('due');
    expect(run.board().unheeded).toHaveLength(1);
  });

  it('are put in their place however much was told since', () => {
    const { run, agreement, first } = told5000();
    const at = minuteNumbered(first - 60);
    const [norm] = agreement.norms;
    if (norm === undefined) throw new Error('there is no norm');
    const body = { kind: 'report' as const, norm: norm.id, quantities: [], complete: null, forPeriod: null };
    run.tell({ id: 'late', line: 0, at, known: run.facts.at(-1)?.fact.known ?? at, by: 'South', ...body });
    expect(run.facts).toHaveLength(5001);
    expect(run.facts[0]?.fact.id).toBe('late');
    expect(run.engine.instance(0, 0)?.standing).toMatchObject({ state: 'performed', doneAt: at });
  });

  it('can be tried and taken back', () => {
    const run = follow(truce('1.1 South shall release the prisoners by day 5.')).to(day(2));
    const mark = run.run.mark();
    run.tell(report('1.1', day(3)));
    run.to(day(20));
    expect(run.state('1.1')).toBe('performed');
    run.run.backTo(mark);
    expect(run.run.now).toBe(run.minute(day(2)));
    expect(run.state('1.1')).toBe('due');
    expect(run.run.nextMoments(1)).toEqual([run.minute(day(6, '00:00'))]);
  });
});

function told5000() {
  const followed = follow(truce('1.1 South shall release the prisoners by day 5.'));
  const { run, agreement } = followed;
  const first = followed.minute(day(2));
  for (let number = 0; number < 5000; number++) {
    const at = minuteNumbered(first + 5 * number);
    run.tell({ id: `f${number}`, line: 0, at, known: at, by: '', kind: 'time' });
  }
  return { run, agreement, first };
}
