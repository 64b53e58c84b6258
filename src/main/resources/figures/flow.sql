-- 收案, with the workers concerned
select d.registration_number, 'RECEIVED', d.received_on, d.channel, d.cause, 0, 1, d.workers_concerned
from counted_dispute d where {d.registration_number};
-- 办结
select d.registration_number, 'CLOSED', d.closed_on, d.outcome, d.cause, 0, 1, d.workers_concerned
from counted_dispute d where d.closed_on is not null and {d.registration_number};
-- 未结, by the stage in which it stands
select d.registration_number, 'OPEN', d.received_on, d.stage, d.cause, 0, 1, 0
from counted_dispute d where d.closed_on is null and {d.registration_number};
-- 最后一次有动静 of an open case
select d.registration_number, 'LAST_MOVED', cast(max(j.happened_at) at time zone 'Asia/Shanghai' as date), d.stage, d.cause, 0, 1, 0
from counted_dispute d join counted_journal j on j.registration_number = d.registration_number
where d.closed_on is null and {d.registration_number} group by d.registration_number, d.stage, d.cause;
-- 各阶段用时, whole days, in the month in which the stage was left
select s.number, 'STAGE_DAYS', cast(date_trunc('month', s.left_on) as date), s.stage, '',
    cast((extract(epoch from s.left_on) - extract(epoch from s.entered_on)) / 86400 as integer), 1,
    (extract(epoch from s.left_on) - extract(epoch from s.entered_on)) / 86400
from (select j.registration_number number, j.element_id stage, cast(j.happened_at at time zone 'Asia/Shanghai' as date) entered_on,
        lead(cast(j.happened_at at time zone 'Asia/Shanghai' as date)) over (partition by j.registration_number order by j.id) left_on
    from counted_journal j where j.kind = 'STAGE' and {j.registration_number}) s
where s.left_on is not null;
-- 全程用时, from receipt to the end, in the month of the end
select d.registration_number, 'CASE_DAYS', cast(date_trunc('month', d.closed_on) as date), '', '',
    cast((extract(epoch from d.closed_on) - extract(epoch from d.received_on)) / 86400 as integer), 1,
    (extract(epoch from d.closed_on) - extract(epoch from d.received_on)) / 86400
from counted_dispute d where d.closed_on is not null and {d.registration_number};
