-- 收案, with the workers concerned
select d.number, 'RECEIVED', d.received_on, d.channel, d.cause, 0, 1, d.workers_concerned
from dispute d where {d.number};
-- 办结
select d.number, 'CLOSED', d.closed_on, d.outcome, d.cause, 0, 1, d.workers_concerned
from dispute d where d.closed_on is not null and {d.number};
-- 未结, by the stage in which it stands
select d.number, 'OPEN', d.received_on, d.stage, d.cause, 0, 1, 0
from dispute d where d.closed_on is null and {d.number};
-- 最后一次有动静 of an open case
select d.number, 'LAST_MOVED', cast(max(j.happened_at) at time zone 'Asia/Shanghai' as date), d.stage, d.cause, 0, 1, 0
from dispute d join journal j on j.dispute_number = d.number
where d.closed_on is null and {d.number} group by d.number, d.stage, d.cause;
-- 各阶段用时, whole days, in the month in which the stage was left
select s.number, 'STAGE_DAYS', cast(date_trunc('month', s.left_on) as date), s.stage, '',
    cast((extract(epoch from s.left_on) - extract(epoch from s.entered_on)) / 86400 as integer), 1,
    (extract(epoch from s.left_on) - extract(epoch from s.entered_on)) / 86400
from (select j.dispute_number number, j.element_id stage, cast(j.happened_at at time zone 'Asia/Shanghai' as date) entered_on,
        lead(cast(j.happened_at at time zone 'Asia/Shanghai' as date)) over (partition by j.dispute_number order by j.id) left_on
    from journal j where j.kind = 'STAGE' and {j.dispute_number}) s
where s.left_on is not null;
-- 全程用时, from receipt to the end, in the month of the end
select d.number, 'CASE_DAYS', cast(date_trunc('month', d.closed_on) as date), '', '',
    cast((extract(epoch from d.closed_on) - extract(epoch from d.received_on)) / 86400 as integer), 1,
    (extract(epoch from d.closed_on) - extract(epoch from d.received_on)) / 86400
from dispute d where d.closed_on is not null and {d.number};
