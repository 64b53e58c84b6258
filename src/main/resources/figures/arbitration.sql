-- 仲裁受理数
select a.registration_number, 'ARBITRATION_ACCEPTED', a.accepted_on, coalesce(a.procedure_kind, ''), d.cause, 0, 1, d.workers_concerned
from counted_arbitration a join counted_dispute d on d.registration_number = a.registration_number where a.accepted_on is not null and {a.registration_number};
-- 组庭方式, of what was accepted
select a.registration_number, 'TRIBUNAL_FORM', a.accepted_on, a.tribunal_form, '', 0, 1, 0
from counted_arbitration a where a.accepted_on is not null and a.tribunal_form is not null and {a.registration_number};
-- 仲裁结案, by 结案方式
select a.registration_number, 'ARBITRATION_CLOSED', a.closed_on, a.closing, d.cause, 0, 1, 0
from counted_arbitration a join counted_dispute d on d.registration_number = a.registration_number
where a.accepted_on is not null and a.closed_on is not null and {a.registration_number};
-- 办案天数: closed less accepted less what the award's limit excludes, in the month of the end
select t.registration_number, 'ARBITRATION_DAYS', cast(date_trunc('month', t.closed_on) as date), '', '', t.days, 1, t.days
from (select a.registration_number, a.closed_on,
        cast((extract(epoch from a.closed_on) - extract(epoch from a.accepted_on)) / 86400 as integer)
        - coalesce((select sum(cast((extract(epoch from x.until_on) - extract(epoch from x.from_on)) / 86400 as integer))
            from counted_exclusion x where x.registration_number = a.registration_number and x.rule = 'A22'), 0) days
    from counted_arbitration a where a.accepted_on is not null and a.closed_on is not null and {a.registration_number}) t;
-- 准许的程序事项: suspension, extension and the others
select m.registration_number, 'MOTION_GRANTED', m.decided_on, m.kind, '', 0, 1, 0
from counted_motion m where m.decided_on is not null and m.decision = 'GRANTED' and {m.registration_number};
-- 裁决书, by finality
select w.registration_number, 'AWARD_DOCUMENT', w.made_on, w.finality, '', 0, 1, 0
from counted_award_document w where w.made_on is not null and {w.registration_number};
-- 在办与审结, by who sits alone or presides
select a.registration_number, case when a.closed_on is null then 'TRIBUNAL_OPEN' else 'TRIBUNAL_CLOSED' end,
    coalesce(a.closed_on, a.accepted_on), t.person, '', 0, 1, 0
from counted_arbitration a join counted_seat t on t.registration_number = a.registration_number
where a.accepted_on is not null and t.seat in ('SOLE', 'PRESIDING') and t.relieved_on is null and {a.registration_number};
