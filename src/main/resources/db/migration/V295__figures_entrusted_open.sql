-- 正在委托的 is a measure from now on; what is under way has to be counted once
insert into figure_entry (registration_number, measure, on_day, category, cause, bucket, n, amount)
    select registration_number, 'ENTRUSTED_OPEN', consented_on, organisation, '', 0, 1, 0 from entrustment where closed_on is null;
insert into figure_day (measure, on_day, category, cause, bucket, n, amount)
    select measure, on_day, category, cause, bucket, count(*), 0 from figure_entry where measure = 'ENTRUSTED_OPEN'
    group by measure, on_day, category, cause, bucket;
