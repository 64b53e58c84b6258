-- 装订成册的案卷: a volume bound into one PDF, kept until something in it changes.
create table bound_volume (
    registration_number varchar(11) not null references dispute (registration_number),
    volume varchar(16) not null,
    -- SHA-256 of what the volume holds: another, and it is bound anew
    state varchar(64) not null,
    file_id varchar(64) not null,
    bound_at timestamp with time zone not null,
    primary key (registration_number, volume)
);
