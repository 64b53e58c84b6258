-- A finding can be replaced when the source has been read again; the journal keeps the earlier one.
alter table confirmation add column version integer default 1 not null;

-- The two numbers beside the local amounts, from the same interpretation; the day of its effect is to be confirmed.
insert into parameter_value (parameter, figure, valid_from, in_use, source, entered_by, entered_at) values
    ('ARREARS_MONTHS', '3', date '2013-01-23', true, '法释〔2013〕3号，随系统提供，待核对', 'system', timestamp with time zone '2026-11-23 00:00:00+08:00'),
    ('ARREARS_WORKERS', '10', date '2013-01-23', true, '法释〔2013〕3号，随系统提供，待核对', 'system', timestamp with time zone '2026-11-23 00:00:00+08:00');
