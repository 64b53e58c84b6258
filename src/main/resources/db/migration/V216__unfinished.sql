-- 暂存: what a person has typed into a form and not handed in yet; sealed, and gone when the form is done with
create table unfinished_form (
    person varchar(64) not null,
    place varchar(100) not null,
    content text not null,
    kept_at timestamp with time zone not null,
    primary key (place, person)
);
-- what nobody came back to
create index unfinished_form_age on unfinished_form (kept_at);
