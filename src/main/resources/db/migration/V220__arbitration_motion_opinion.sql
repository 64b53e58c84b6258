-- 承办人意见 on what the head approves: an extension, a suspension.
alter table motion add column handler_opinion varchar(2000);
