-- 待入链: what was there before its kind was linked; linked at the next close of a day, and then gone from here.
create table chain_backlog (
    registration_number varchar(11) not null references dispute (registration_number),
    kind varchar(16) not null,
    record_id bigint not null,
    primary key (kind, record_id)
);
create index chain_backlog_case on chain_backlog (registration_number);
insert into chain_backlog (registration_number, kind, record_id)
select registration_number, 'SCAN', id from paper_signed;
