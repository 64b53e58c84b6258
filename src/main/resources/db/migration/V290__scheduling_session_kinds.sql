-- 场次类型: what sessions the house holds; each in use from a day to another. An id is never given again.
create table session_kind (
    id varchar(64) primary key,
    -- the first one in use of a purpose is what the automatic search looks for
    ordinal integer not null,
    name varchar(50) not null,
    -- which process uses it
    purpose varchar(32) not null,
    room_kind varchar(16) not null,
    -- null: as long as the house says of its sessions
    minutes integer,
    from_on date not null,
    until_on date
);
