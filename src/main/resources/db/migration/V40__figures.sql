-- Read models of the managers' pages. What a case counts for stands in figure_entry, one row for each measure, day and
-- category; figure_day adds the rows of all cases up, so that no page reads closed cases one by one.
create table figure_case (
    registration_number varchar(11) primary key
);

create table figure_entry (
    registration_number varchar(11) not null,
    measure varchar(32) not null,
    on_day date not null,
    category varchar(64) not null,
    cause varchar(64) not null,
    bucket integer not null,
    n integer not null,
    amount numeric(16, 2) not null
);
-- what one case counted for until now, when it is counted afresh
create index figure_entry_case on figure_entry (registration_number);
-- the case list behind a figure: one measure, a stretch of days, in some lists one category
create index figure_entry_list on figure_entry (measure, on_day, category, registration_number);

-- Differences, not totals: two cases that change on one day never wait for one another's row. A nightly fold adds them up.
create table figure_day (
    measure varchar(32) not null,
    on_day date not null,
    category varchar(64) not null,
    cause varchar(64) not null,
    bucket integer not null,
    n bigint not null,
    amount numeric(18, 2) not null
);
-- holds every column, so that a page is answered from it alone
create index figure_day_measure on figure_day (measure, on_day, category, cause, bucket, n, amount);

-- Stages entered are lines of the journal from now on; a case that is already on its way begins where it stands.
insert into journal (registration_number, happened_at, actor, kind, element_id)
    select registration_number, registered_at, 'system', 'STAGE', stage from dispute;
-- the stages of a rebuild, without the steps and acts between them
create index journal_kind on journal (kind, registration_number, id);
