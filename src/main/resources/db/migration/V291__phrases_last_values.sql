-- 上次所用: what a person chose last in a field of a kind of task; only fields of phrases/last-values.yaml, nothing of a party
create table last_value (
    person varchar(64) not null,
    task varchar(100) not null,
    field varchar(64) not null,
    chosen varchar(200) not null,
    used_at timestamp with time zone not null,
    primary key (person, task, field)
);
