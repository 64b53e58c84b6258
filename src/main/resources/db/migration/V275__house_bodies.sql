-- 往来单位: bodies whose seal an agreement carries, organisations that take entrusted cases, courts; each in use from a day to
-- another. An id is never given again, and what a case names keeps its name.
create table outside_body (
    id varchar(64) not null,
    kind varchar(16) not null,
    ordinal integer not null,
    name varchar(100) not null,
    group_key varchar(64),
    contact varchar(200),
    court_level varchar(16),
    from_on date not null,
    until_on date,
    primary key (kind, id)
);
