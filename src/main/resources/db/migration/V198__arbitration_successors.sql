-- 中止: how many heirs or successors are waited for; 承继: those who come in by it are all there are.
alter table motion add column awaited int;
alter table motion add column all_came boolean not null default false;

-- 与被承继人的关系 and what shows it, such as 女儿, 户口簿.
alter table party add column kinship varchar(50);
alter table party add column kinship_proof varchar(200);
