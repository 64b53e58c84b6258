-- 登记错误作废: such a case is found by who asks for it, and stands in no list otherwise
alter table search_case add voided boolean default false not null;
