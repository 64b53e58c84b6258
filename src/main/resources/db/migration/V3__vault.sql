-- 密钥: with which keys this database was sealed, from the oldest to the one in use; never a key itself.
create table vault_key (
    id varchar(16) primary key,
    ordinal integer not null unique,
    -- a known text sealed with the key: another key is told from it at the start
    check_value varchar(400) not null,
    -- the key's layer of the keyed hash, sealed with the key in use
    hash_layer varchar(400) not null,
    began_at timestamp with time zone not null,
    -- when everything had been sealed anew with it
    finished_at timestamp with time zone
);
