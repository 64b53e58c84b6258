-- The due day of a user task stands on the line of the journal that says it was left, so that a rebuild finds it late again.
alter table journal add column due_on date;

-- Steps entered and not yet left. What is entered and left in one transaction never comes here.
create table open_step (
    activity_instance varchar(100) primary key,
    process_id varchar(100) not null,
    process_version integer not null,
    element_id varchar(100) not null,
    registration_number varchar(11),
    entered_at timestamp with time zone not null,
    entered_on date not null
);
-- how many wait where and since which day, answered from the index alone; the case list behind it, the oldest first
create index open_step_element on open_step (process_id, element_id, process_version, entered_on, registration_number);

-- Steps left: differences like those of figure_day, added up at night. The bucket is the days from entering to leaving.
create table step_day (
    process_id varchar(100) not null,
    process_version integer not null,
    element_id varchar(100) not null,
    on_day date not null,
    bucket integer not null,
    n bigint not null,
    minutes bigint not null,
    late bigint not null,
    cancelled bigint not null
);
-- holds every column: a model's figures of a stretch of days are answered from it alone
create index step_day_model on step_day (process_id, on_day, process_version, element_id, bucket, n, minutes, late, cancelled);

-- Only the steps that were left late: the case list behind a figure needs no index over each line of the journal.
create table late_step (
    activity_instance varchar(100) primary key,
    process_id varchar(100) not null,
    process_version integer not null,
    element_id varchar(100) not null,
    on_day date not null,
    registration_number varchar(11)
);
-- the list of one element over a stretch of days
create index late_step_element on late_step (process_id, element_id, on_day, process_version, registration_number);
