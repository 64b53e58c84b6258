-- 摘要链: how many records of a case are linked, and the digests of the last link. Locked last in a transaction.
create table case_chain (
    registration_number varchar(11) primary key references dispute (registration_number),
    position integer default 0 not null,
    sm3 varchar(64) default '0000000000000000000000000000000000000000000000000000000000000000' not null,
    sha256 varchar(64) default '0000000000000000000000000000000000000000000000000000000000000000' not null
);
-- those of before are linked whole when they are next touched, at the latest in the night
insert into case_chain (registration_number) select registration_number from dispute;

-- A record and the digest of it and all before it.
create table chain_link (
    registration_number varchar(11) not null references dispute (registration_number),
    position integer not null,
    kind varchar(16) not null,
    record_id bigint not null,
    sm3 varchar(64) not null,
    sha256 varchar(64) not null,
    primary key (registration_number, position),
    unique (kind, record_id)
);

-- 每日链头: the sheet of a day as it was signed, with the key that proves it.
create table chain_day (
    "day" date primary key,
    sheet text not null,
    signature varchar(1000) not null,
    public_key varchar(1000) not null,
    signed_at timestamp with time zone not null
);

-- Which head of a case stands on which sheet.
create table chain_day_head (
    "day" date not null references chain_day ("day"),
    registration_number varchar(11) not null references dispute (registration_number),
    position integer not null,
    primary key (registration_number, position)
);
