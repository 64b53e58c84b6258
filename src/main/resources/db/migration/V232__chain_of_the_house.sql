-- The papers of the house, which belong to no case, have a chain too, under 0000-000000, which is no case's number. So the number
-- of a chain no longer refers to a case, and the tables that said so are made anew.
alter table case_chain rename to case_chain_before;
alter table chain_link rename to chain_link_before;
alter table chain_day_head rename to chain_day_head_before;

-- 摘要链: how many records of a case, or of the house, are linked, and the digests of the last link. Locked last in a transaction.
create table case_chain (
    registration_number varchar(11) primary key,
    position integer default 0 not null,
    sm3 varchar(64) default '0000000000000000000000000000000000000000000000000000000000000000' not null,
    sha256 varchar(64) default '0000000000000000000000000000000000000000000000000000000000000000' not null
);
insert into case_chain (registration_number, position, sm3, sha256)
select registration_number, position, sm3, sha256 from case_chain_before;
-- the papers of before are linked when the next day is closed
insert into case_chain (registration_number) values ('0000-000000');

-- A record and the digest of it and all before it.
create table chain_link (
    registration_number varchar(11) not null,
    position integer not null,
    kind varchar(16) not null,
    record_id bigint not null,
    sm3 varchar(64) not null,
    sha256 varchar(64) not null,
    primary key (registration_number, position),
    unique (kind, record_id)
);
insert into chain_link (registration_number, position, kind, record_id, sm3, sha256)
select registration_number, position, kind, record_id, sm3, sha256 from chain_link_before;

-- Which head of a case, or of the house, stands on which sheet.
create table chain_day_head (
    "day" date not null references chain_day ("day"),
    registration_number varchar(11) not null,
    position integer not null,
    primary key (registration_number, position)
);
insert into chain_day_head ("day", registration_number, position)
select "day", registration_number, position from chain_day_head_before;

drop table chain_day_head_before;
drop table chain_link_before;
drop table case_chain_before;
