-- 答辩: what it answers, the application or what was asked for later.
alter table answer add column answers_to varchar(16) default 'APPLICATION' not null;
