-- Steps that wait, by the day on which they were entered: differences like those of step_day, so that what a model's
-- figures cost does not grow with the cases that are open.
create table waiting_day (
    process_id varchar(100) not null,
    process_version integer not null,
    element_id varchar(100) not null,
    entered_on date not null,
    n bigint not null
);
-- holds every column: how many wait where and since when is answered from it alone
create index waiting_day_model on waiting_day (process_id, process_version, element_id, entered_on, n);
insert into waiting_day (process_id, process_version, element_id, entered_on, n)
    select process_id, process_version, element_id, entered_on, count(*) from open_step
    group by process_id, process_version, element_id, entered_on;
