-- 值班表 from a day until the next one of the same person; a row without a weekday (0) says: whenever the house is open.
create table duty_shift (
    person varchar(64) not null,
    valid_from date not null,
    weekday integer not null,
    session varchar(16) not null,
    primary key (person, valid_from, weekday, session)
);
insert into duty_shift (person, valid_from, weekday, session)
    select person, date '1900-01-01', weekday, session from duty_roster;
drop table duty_roster;
