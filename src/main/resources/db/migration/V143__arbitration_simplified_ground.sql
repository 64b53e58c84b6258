-- 可以简易处理的情形（办案规则第五十六条）.
alter table arbitration add column simplified_ground varchar(16);
