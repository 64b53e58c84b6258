-- 提出人: which party of the side asked; null where the side asked as one, or nobody of the case did
alter table motion add column by_party bigint references party (id);
alter table recusal add column by_party bigint references party (id);
