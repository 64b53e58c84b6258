-- 历史案件 are found as the running ones are: by part of a name, its pinyin, its initials, part of an old number
alter table historic_case add making integer default 0 not null;
-- what has yet to be indexed
create index historic_case_making on historic_case (making, id);

create table historic_term (
    term varchar(200) not null,
    historic_id bigint not null references historic_case (id),
    -- the cases of the terms that begin as was typed, answered from the index alone
    primary key (term, historic_id)
);
-- the terms of a case that is indexed anew
create index historic_term_case on historic_term (historic_id);
