-- 同一次送达: attempts with the same word were made at once, as one visit, one letter or one public notice
alter table service_attempt add column visit varchar(60);
