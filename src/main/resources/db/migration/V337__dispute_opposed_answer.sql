-- 同一人或者同一代理人在双方: what the handler found when it was registered all the same (规则34, 39)
alter table dispute add column opposed_answer varchar(2000);
