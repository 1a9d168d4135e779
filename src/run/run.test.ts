import { describe, expect, it } from 'vitest';
import { day, follow, truce } from '../../test/support/followed.ts';

describe('a duty that is done once', () => {
  const verified = truce(
    '1.1 North shall open the road between day 5 and day 10, verified by the Red Cross within 2 days.',
  );
  const bare = truce('1.1 North shall open the road by day 10.');
  const report = (at: string) => ({ fact: 'report' as const, id: 'r', at, provision: '1.1' });

  it('waits for entry into force where that has not come', () => {
    const run = follow(bare.replace('10 March 2025, UTC', 'when North and South sign'));
    expect(run.to(day(3)).state('1.1')).toBe('waiting');
    expect(run.reasons('1.1')).toContain('waits for entry');
    run.tell({ fact: 'event', at: day(4), event: 'signature' });
    expect(run.state('1.1')).toBe('due');
    expect(run.item('1.1').closes).toBe(run.minute(day(14, '00:00')));
  });

  it('is pending until its window opens, then due, and overdue after its last moment', () => {
    const run = follow(verified);
    expect(run.to(day(4, '23:59')).state('1.1')).toBe('pending');
    expect(run.to(day(5, '00:00')).state('1.1')).toBe('due');
    expect(run.to(day(10, '23:59')).state('1.1')).toBe('due');
    expect(run.to(day(11, '00:00')).state('1.1')).toBe('overdue');
  });

  it('is breached when its verifier says so', () => {
    const run = follow(verified).to(day(11));
    run.tell({
      fact: 'verdict',
      at: day(12),
      by: 'Red Cross',
      provision: '1.1',
      done: 'none',
      level: 'grave',
    });
    expect(run.state('1.1')).toBe('breached');
    expect(run.item('1.1').since).toBe(run.minute(day(12)));
  });

  it('is breached from its last moment on where nobody verifies it', () => {
    const run = follow(bare);
    expect(run.to(day(10, '23:59')).state('1.1')).toBe('due');
    expect(run.to(day(11, '00:00')).state('1.1')).toBe('breached');
    expect(run.reasons('1.1')).toEqual(['last moment passed', 'nobody verifies']);
  });

  it('is performed on the report where nobody verifies it', () => {
    const run = follow(bare);
    run.tell(report(day(4)));
    expect(run.state('1.1')).toBe('performed');
    expect(run.item('1.1').lateBy).toBeNull();
  });

  it('is reported, then performed, dated back to the doing, once it is accepted', () => {
    const run = follow(verified);
    run.tell(report(day(6)));
    expect(run.state('1.1')).toBe('reported');
    run.tell({ fact: 'acceptance', at: day(7), by: 'Red Cross', report: 'r' });
    expect(run.state('1.1')).toBe('performed');
    expect(run.item('1.1').doneAt).toBe(run.minute(day(6)));
    expect(run.item('1.1').verifiedAt).toBe(run.minute(day(7)));
  });

  it('is due again when its report is rejected', () => {
    const run = follow(verified);
    run.tell(report(day(6)));
    run.tell({ fact: 'rejection', at: day(7), by: 'Red Cross', report: 'r', reason: 'It is closed.' });
    expect(run.state('1.1')).toBe('due');
    expect(run.reasons('1.1')).toContain('report rejected');
  });

  it('stays reported where its verifier is silent: the verifier is late, the bearer is not', () => {
    const run = follow(verified);
    run.tell(report(day(6)));
    run.to(day(20));
    expect(run.state('1.1')).toBe('reported');
    expect(run.reasons('1.1')).toContain('verifier silent');
    expect(run.board().answers).toMatchObject([{ verifiers: ['Red Cross'], late: true }]);
  });

  it('is cured by being done late, and tells by how much', () => {
    const run = follow(bare);
    run.to(day(12));
    run.tell(report(day(13)));
    expect(run.state('1.1')).toBe('performed');
    expect(run.item('1.1').lateBy).toBe(2 * 1440 + 720 + 1);
  });

  it('takes the word of its verifier for whether it was in time, and when it was done', () => {
    const run = follow(verified);
    run.to(day(12));
    const found = { fact: 'verdict' as const, by: 'Red Cross', provision: '1.1', done: 'complete' as const };
    run.tell({ ...found, at: day(12), doneAt: day(9) });
    expect(run.item('1.1')).toMatchObject({ state: 'performed', lateBy: null });
    expect(run.item('1.1').doneAt).toBe(run.minute(day(9)));
    run.tell({ ...found, at: day(13), onTime: false });
    expect(run.reasons('1.1')).toContain('late');
  });

  it('is breached where it was done, but not as agreed', () => {
    const run = follow(verified);
    run.tell(report(day(6)));
    const found = { fact: 'verdict' as const, at: day(7), by: 'Red Cross', provision: '1.1' };
    run.tell({ ...found, done: 'complete', asAgreed: false });
    expect(run.state('1.1')).toBe('breached');
  });

  it('hears verdicts only from its verifier, and reports only from its bearer', () => {
    const run = follow(verified);
    const found = { fact: 'verdict' as const, at: day(6), provision: '1.1', done: 'none' as const };
    expect(run.tell({ ...found, by: 'South' })).toMatchObject({ because: { kind: 'not its verifier' } });
    expect(run.tell({ ...report(day(6)), by: 'South' })).toMatchObject({
      because: { kind: 'not its bearer' },
    });
    expect(run.state('1.1')).toBe('due');
    expect(run.board().unheeded).toHaveLength(2);
  });

  it('may be waived by those to whom it may be owed, and is excused then', () => {
    const run = follow(verified);
    expect(run.tell({ fact: 'waiver', at: day(3), by: 'North', provision: '1.1' })).toMatchObject({
      because: { kind: 'not owed to them' },
    });
    run.tell({ fact: 'waiver', at: day(4), by: 'South', provision: '1.1' });
    expect(run.state('1.1')).toBe('excused');
    expect(run.to(day(30)).state('1.1')).toBe('excused');
  });
});

describe('quantities', () => {
  const aid = truce(
    '1.1 North shall release 10 prisoners by day 10, verified by the Red Cross within 1 day.',
  );
  const some = (at: string, quantity: number) => ({
    fact: 'report' as const,
    id: `of ${at}`,
    at,
    provision: '1.1',
    quantity,
  });

  it('sum up, and make a duty done when they reach what is needed', () => {
    const run = follow(aid);
    run.tell(some(day(2), 4));
    expect(run.state('1.1')).toBe('due');
    expect(run.item('1.1').reasons).toContainEqual(
      expect.objectContaining({ kind: 'partly done', done: 4, needed: 10 }),
    );
    run.tell(some(day(3), 6));
    expect(run.item('1.1')).toMatchObject({ state: 'reported', doneAt: run.minute(day(3)) });
  });

  it('of a rejected report do not count', () => {
    const run = follow(aid);
    run.tell(some(day(2), 4));
    run.tell({
      fact: 'rejection',
      at: day(2, '18:00'),
      by: 'Red Cross',
      report: `of ${day(2)}`,
      reason: 'None.',
    });
    run.tell(some(day(3), 6));
    expect(run.state('1.1')).toBe('due');
  });

  it('that fall short at the last moment leave it overdue, and say how much was done', () => {
    const run = follow(aid);
    run.tell(some(day(2), 4));
    run.to(day(12));
    expect(run.state('1.1')).toBe('overdue');
    expect(run.reasons('1.1')).toEqual(['last moment passed', 'partly done']);
  });

  it('are a condition when they are counted', () => {
    const run = follow(
      truce(
        '1.1 North shall release 10 prisoners by day 10.',
        '1.2 Once 4 prisoners are released under 1.1, South shall open the road within 2 days.',
      ),
    );
    run.tell(some(day(2), 3));
    expect(run.state('1.2')).toBe('waiting');
    run.tell(some(day(3), 1));
    expect(run.item('1.2')).toMatchObject({ state: 'due', closes: run.minute(day(6, '00:00')) });
  });
});

describe('waiting for one another', () => {
  const chain = truce(
    '1.1 North shall open the road by day 10, verified by the Red Cross within 2 days.',
    '1.2 Once 1.1 is performed, South shall open the bridge within 3 days.',
    '1.3 South shall open the dam within 24 hours after 1.1 is verified.',
    '1.4 If 1.1 is not performed, Lake shall convene the Parties within 2 days.',
  );
  const report = { fact: 'report' as const, id: 'r', at: day(4, '10:00'), provision: '1.1' };

  it('opens on the report, and is taken back by a verdict against it', () => {
    const run = follow(chain);
    run.tell(report);
    expect(run.item('1.2')).toMatchObject({ state: 'due', closes: run.minute(day(8, '00:00')) });
    expect(run.state('1.3')).toBe('waiting');
    run.tell({ fact: 'verdict', at: day(5), by: 'Red Cross', provision: '1.1', done: 'none' });
    expect(run.state('1.2')).toBe('waiting');
    expect(run.state('1.1')).toBe('due');
  });

  it('counts hours to the minute from the verifying', () => {
    const run = follow(chain);
    run.tell(report);
    run.tell({ fact: 'acceptance', at: day(5, '09:30'), by: 'Red Cross', report: 'r' });
    expect(run.item('1.3').closes).toBe(run.minute(day(6, '09:31')));
  });

  it('is not performed once its last moment has passed without it', () => {
    const run = follow(chain);
    expect(run.to(day(10)).state('1.4')).toBe('waiting');
    expect(run.to(day(11)).state('1.4')).toBe('due');
  });

  it('lets a duty lapse whose `unless` is so when it falls due', () => {
    const run = follow(truce('1.1 Unless ratification has occurred, North shall open the road by day 10.'));
    run.tell({ fact: 'event', at: day(3), event: 'ratification' });
    expect(run.state('1.1')).toBe('due');
    expect(run.to(day(11)).state('1.1')).toBe('lapsed');
  });

  it('asks somebody to say what nobody can count', () => {
    const run = follow(truce('1.1 If North and South agree, Lake shall open the road by day 10.'));
    run.tell({ fact: 'consent', at: day(2), by: 'North', about: '' });
    expect(run.state('1.1')).toBe('waiting');
    run.tell({ fact: 'consent', at: day(3), by: 'South', about: '' });
    expect(run.state('1.1')).toBe('due');
    run.tell({ fact: 'consent', at: day(4), by: 'South', about: '', withdrawn: true });
    // The duty arose when they agreed; that they do no longer does not take it back.
    expect(run.state('1.1')).toBe('due');
  });
});

describe('what lasts', () => {
  const calm = truce(
    '1.1 North shall not attack throughout Phase 1, verified by the Joint Mechanism within 24 hours.',
  );
  const found = { fact: 'verdict' as const, by: 'Joint Mechanism', provision: '1.1' };

  it('is performed when its span ends without a verdict of breach', () => {
    const run = follow(calm);
    expect(run.to(day(60, '23:59')).state('1.1')).toBe('due');
    expect(run.to(day(61, '00:00')).state('1.1')).toBe('performed');
  });

  it('is breached by a verdict, and stays so', () => {
    const run = follow(calm);
    run.tell({ ...found, at: day(5), done: 'none', level: 'minor' });
    expect(run.state('1.1')).toBe('breached');
    expect(run.to(day(70)).state('1.1')).toBe('breached');
  });

  it('is not breached by a verdict that it was kept', () => {
    const run = follow(calm);
    run.tell({ ...found, at: day(5), done: 'complete' });
    expect(run.state('1.1')).toBe('due');
  });

  it('has its verifier decide each allegation in time', () => {
    const run = follow(calm);
    run.tell({ fact: 'dispute', at: day(5), by: 'South', provision: '1.1' });
    expect(run.state('1.1')).toBe('disputed');
    expect(run.board().answers).toMatchObject([{ until: run.minute(day(6, '12:01')), late: false }]);
    run.tell({ ...found, at: day(6), done: 'complete' });
    expect(run.state('1.1')).toBe('due');
  });
});

describe('what recurs', () => {
  const aid = truce(
    '1.1 North shall admit 600 trucks each day throughout Phase 1, verified by the Joint Mechanism within 1 day.',
  );

  it('has an instance for each day, due by its end', () => {
    const run = follow(aid).to(day(3));
    expect(run.items('1.1').map(({ state }) => state)).toEqual(['overdue', 'overdue', 'due']);
    run.tell({ fact: 'report', id: 'r', at: day(3), provision: '1.1', quantity: 600 });
    expect(run.items('1.1').map(({ state }) => state)).toEqual(['overdue', 'overdue', 'reported']);
    run.tell({ fact: 'report', at: day(3, '13:00'), provision: '1.1', quantity: 600, for: day(1) });
    expect(run.items('1.1').map(({ state }) => state)).toEqual(['reported', 'overdue', 'reported']);
    expect(run.items('1.1')[0]?.lateBy).toBeGreaterThan(1440);
  });

  it('makes instances until its window ends, and no more', () => {
    expect(follow(aid).to(day(90)).items('1.1')).toHaveLength(60);
  });

  it('comes due on its first day and every seventh after', () => {
    const run = follow(truce('1.1 North shall publish a list every 7 days throughout Phase 1.')).to(day(16));
    const opens = run.items('1.1').map((item) => item.opens);
    expect(opens).toEqual([1, 8, 15].map((number) => run.minute(day(number, '00:00'))));
    expect(run.items('1.1').map(({ state }) => state)).toEqual(['breached', 'breached', 'breached']);
  });

  it('comes due each time that an event occurs', () => {
    const run = follow(truce('1.1 North shall publish a list within 2 days after each handover.'));
    expect(run.to(day(2)).items('1.1')).toEqual([]);
    run.tell({ fact: 'event', at: day(3), event: 'handover' });
    run.tell({ fact: 'event', at: day(5), event: 'handover' });
    expect(run.items('1.1').map(({ state }) => state)).toEqual(['due', 'due']);
    run.to(day(7));
    expect(run.items('1.1').map(({ state }) => state)).toEqual(['breached', 'due']);
  });

  it('excuses days that passed while it was suspended', () => {
    const run = follow(
      truce(
        '1.1 North shall admit 600 trucks each day throughout Phase 1.',
        '1.2 If ratification has occurred, North may suspend 1.1 for 3 days.',
      ),
    );
    run.tell({ fact: 'event', at: day(1), event: 'ratification' });
    run.tell({ fact: 'suspension', at: day(1), by: 'North', under: '1.2' });
    run.to(day(6));
    const states = run.items('1.1').map(({ state }) => state);
    expect(states).toEqual(['excused', 'excused', 'excused', 'breached', 'breached', 'due']);
  });
});
